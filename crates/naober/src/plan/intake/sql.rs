//! The statements of the intake: one text for both engines, each naming its tenant.

store::statements! {
    pub ANSWERS = "select id, subject, question, value, language, known_by, answered_by_name, answered_at \
        from intake_answers where tenant_id = $1 and dossier_id = $2 and compartment = $3 order by answered_at, id";
    pub ANSWER_ADD = "insert into intake_answers (tenant_id, id, dossier_id, compartment, subject, question, value, \
        language, known_by, answered_by, answered_by_name, answered_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    pub MARKS = "select what, subject, value, remark, marked_by_name, marked_at from intake_marks \
        where tenant_id = $1 and dossier_id = $2 order by marked_at, id";
    pub MARK_ADD = "insert into intake_marks (tenant_id, id, dossier_id, what, subject, value, remark, marked_by, \
        marked_by_name, marked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    pub SUMMONSES = "select step, appointment_on, appointment_at, place, uiterlijk_op, letter_id, sent_by_name, sent_at \
        from intake_summonses where tenant_id = $1 and dossier_id = $2 order by sent_at, id";
    pub SUMMONS_ADD = "insert into intake_summonses (tenant_id, id, dossier_id, step, appointment_on, appointment_at, \
        place, uiterlijk_op, fact_id, letter_id, sent_by, sent_by_name, sent_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
}
