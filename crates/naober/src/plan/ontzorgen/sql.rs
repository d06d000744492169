//! The statements of ontzorgen: one text for both engines, each naming its tenant.

store::statements! {
    pub COSTS = "select cost, state, since_on, note, made_by_name, made_at from cost_states \
        where tenant_id = $1 and dossier_id = $2 order by since_on, id";
    pub COST_ADD = "insert into cost_states (tenant_id, id, dossier_id, cost, state, since_on, note, made_by, made_by_name, \
        made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    pub GIVEN = "select id, what, who, from_on, until_on, ended_by_name from guidance_given \
        where tenant_id = $1 and dossier_id = $2 order by from_on, id";
    pub GIVEN_ADD = "insert into guidance_given (tenant_id, id, dossier_id, what, who, from_on, made_by, made_by_name, \
        made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// Only guidance that still runs and began before that day.
    pub GIVEN_END = "update guidance_given set until_on = $4, ended_by = $5, ended_by_name = $6, ended_at = $7 \
        where tenant_id = $1 and dossier_id = $2 and id = $3 and ended_at is null and from_on <= $4";
    pub GIVEN_IS = "select count(*) from guidance_given \
        where tenant_id = $1 and dossier_id = $2 and id = $3 and ended_at is null";

    pub QUESTIONS = "select id, question, who, due_on, asked_by_name, asked_at, answer, answered_by_name, answered_at \
        from legal_questions where tenant_id = $1 and dossier_id = $2 order by id";
    pub QUESTION_ADD = "insert into legal_questions (tenant_id, id, dossier_id, question, who, due_on, asked_by, \
        asked_by_name, asked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    pub QUESTION_ANSWER = "update legal_questions set answer = $4, answered_by = $5, answered_by_name = $6, \
        answered_at = $7 where tenant_id = $1 and dossier_id = $2 and id = $3 and answered_at is null";

    pub SIGNALS = "select id, seen, agreed, noted_by_name, noted_at, closed_by_name, closed_at from mental_signals \
        where tenant_id = $1 and dossier_id = $2 order by id desc";
    pub SIGNAL_ADD = "insert into mental_signals (tenant_id, id, dossier_id, seen, agreed, noted_by, noted_by_name, noted_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub SIGNAL_CLOSE = "update mental_signals set closed_by = $4, closed_by_name = $5, closed_at = $6 \
        where tenant_id = $1 and dossier_id = $2 and id = $3 and closed_at is null";
}
