//! Statements of the placement room.

store::statements! {
    pub CASE_ADD = "insert into placement_cases (tenant_id, id, dossier_id, others, put_up_at, by_name)
        values ($1, $2, $3, $4, $5, $6)";
    pub CASE_END = "update placement_cases set ended_at = $3, ended_by = $4
        where tenant_id = $1 and id = $2 and ended_at is null";
    pub CASES = "select id, dossier_id, others, put_up_at, by_name from placement_cases
        where tenant_id = $1 and ended_at is null order by id";
    pub CASE = "select id, dossier_id, others, put_up_at, by_name from placement_cases
        where tenant_id = $1 and id = $2 and ended_at is null";

    pub RULE_ADD = "insert into placement_rules (tenant_id, id, case_id, rule, region, at, by_name)
        values ($1, $2, $3, $4, $5, $6, $7)";
    /// The newest row of each rule, as far as it binds.
    pub RULES = "select r.case_id, r.rule, r.region, r.at, r.by_name from placement_rules r
        where r.tenant_id = $1 and r.region is not null and not exists (select 1 from placement_rules n
            where n.tenant_id = r.tenant_id and n.case_id = r.case_id and n.rule = r.rule and n.id > r.id)
        order by r.case_id, r.rule";

    pub RULES_SINCE = "select count(*) from placement_rules where tenant_id = $1 and case_id = $2 and at > $3";

    pub STEP_ADD = "insert into placement_steps (tenant_id, id, case_id, step, region, run_id, why, at, by_id, by_name)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    pub STEPS = "select s.id, s.case_id, s.step, s.region, s.why, s.at, s.by_name, s.run_id from placement_steps s
        where s.tenant_id = $1 and not exists (select 1 from placement_steps n
            where n.tenant_id = s.tenant_id and n.case_id = s.case_id and n.id > s.id)";
    /// The newest first.
    pub STEPS_OF = "select id, case_id, step, region, why, at, by_name, run_id from placement_steps
        where tenant_id = $1 and case_id = $2 order by id desc";

    /// What the household reads on its page: of what was let go only what it was told before.
    pub STEPS_TOLD = "select s.id, c.dossier_id from placement_steps s
        join placement_cases c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.ended_at is null
        where s.tenant_id = $1 and s.at >= $2 and (s.step in ('voorgesteld', 'besloten')
            or s.step = 'losgelaten' and exists (select 1 from placement_steps b where b.tenant_id = s.tenant_id
                and b.case_id = s.case_id and b.id < s.id and b.step in ('voorgesteld', 'besloten')))";

    pub TABLE_ADD = "insert into placement_tables (tenant_id, id, kind, body, made_at, by_name)
        values ($1, $2, $3, $4, $5, $6)";
    pub TABLE = "select body, made_at, by_name from placement_tables
        where tenant_id = $1 and kind = $2 order by id desc limit 1";

    pub RUN_ADD = "insert into placement_runs (tenant_id, id, asked_at, by_name, stage, input, input_digest, floor)
        values ($1, $2, $3, $4, 0, $5, $6, $7)";
    pub RUN_STAGE = "update placement_runs set stage = $3 where tenant_id = $1 and id = $2 and ended_at is null";
    pub RUN_END = "update placement_runs set outcome = $3, outcome_digest = $4, ended_at = $5
        where tenant_id = $1 and id = $2 and ended_at is null";
    pub RUN = "select id, asked_at, by_name, stage, ended_at, input, input_digest, outcome, outcome_digest
        from placement_runs where tenant_id = $1 and id = $2";
    /// The last one that gave an answer.
    pub RUN_LAST = "select id, asked_at, by_name, stage, ended_at, input, input_digest, outcome, outcome_digest
        from placement_runs where tenant_id = $1 and outcome is not null order by id desc limit 1";
    /// The last one that gave a plan: what that tells households is kept until there is another.
    pub RUN_LAST_PLAN = "select r.id, r.asked_at, r.by_name, r.stage, r.ended_at, r.input, r.input_digest, r.outcome,
        r.outcome_digest from placement_runs r where r.tenant_id = $1 and exists (select 1 from placement_outlooks o
            where o.tenant_id = r.tenant_id and o.run_id = r.id) order by r.id desc limit 1";
    /// The last column is of those with a plan.
    pub RUNS = "select r.id, r.asked_at, r.by_name, r.stage, r.ended_at, r.outcome_digest, r.floor,
        (select l.run_id from placement_lines l where l.tenant_id = r.tenant_id and l.run_id = r.id limit 1)
        from placement_runs r where r.tenant_id = $1 order by r.id desc limit $2";

    pub RUN_PLANNED = "select r.id, r.asked_at, r.by_name, r.stage, r.ended_at, r.outcome_digest, r.floor, r.id
        from placement_runs r where r.tenant_id = $1 and r.id = $2 and exists (select 1 from placement_lines l
            where l.tenant_id = r.tenant_id and l.run_id = r.id)";

    /// Where the newest proposal with an answer puts a household.
    pub LINE_NEWEST = "select l.region from placement_lines l where l.tenant_id = $1 and l.case_id = $2
        and l.run_id = (select r.id from placement_runs r where r.tenant_id = $1 and r.outcome is not null
            order by r.id desc limit 1)";

    pub OUTLOOKS_NEWER = "select count(*) from placement_outlooks where tenant_id = $1 and run_id > $2";
    pub OUTLOOKS = "select case_id, reckoned_at, likely from placement_outlooks where tenant_id = $1";
    pub OUTLOOKS_CLEAR = "delete from placement_outlooks where tenant_id = $1";
    pub OUTLOOK = "select reckoned_at, likely from placement_outlooks where tenant_id = $1 and case_id = $2";

    pub OBJECTION_ADD = "insert into placement_objections
        (tenant_id, id, case_id, dossier_id, region, words, language, made_at, answer_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    pub OBJECTION_ANSWER = "update placement_objections set answer = $4, answered_at = $5, answered_by = $6
        where tenant_id = $1 and id = $2 and case_id = $3 and answered_at is null";
    /// Those that wait first, the oldest first.
    pub OBJECTIONS = "select id, case_id, dossier_id, region, words, language, made_at, answer_by, answer, answered_at,
        answered_by from placement_objections where tenant_id = $1
        order by case when answered_at is null then 0 else 1 end, made_at, id limit $2 offset $3";
    pub OBJECTIONS_MANY = "select count(*) from placement_objections where tenant_id = $1";
    /// When somebody wrote against this region, or against there being none, and waits for an answer.
    pub OBJECTION_WAITS = "select made_at from placement_objections where tenant_id = $1 and case_id = $2
        and dossier_id = $3 and coalesce(region, '') = $4 and answered_at is null order by id limit 1";
    pub OBJECTIONS_ANSWERED = "select id, dossier_id from placement_objections
        where tenant_id = $1 and answered_at >= $2";
    pub OBJECTIONS_WAITING = "select count(*) from placement_objections where tenant_id = $1 and answered_at is null";
    pub OBJECTIONS_WAITING_OF = "select distinct case_id from placement_objections
        where tenant_id = $1 and answered_at is null";
    pub OBJECTIONS_OF = "select id, case_id, dossier_id, region, words, language, made_at, answer_by, answer,
        answered_at, answered_by from placement_objections where tenant_id = $1 and case_id = $2 order by id";
    /// The first day by which one person gets an answer.
    pub OBJECTION_DUE = "select answer_by from placement_objections where tenant_id = $1 and case_id = $2
        and dossier_id = $3 and answered_at is null order by answer_by limit 1";
    /// When the newest of one person was answered.
    pub OBJECTION_LAST = "select answered_at from placement_objections
        where tenant_id = $1 and case_id = $2 and dossier_id = $3 order by id desc limit 1";
}
