//! The statements of the goals: one text for both engines, each naming its tenant.

store::statements! {
    pub GOALS = "select id, kind, domain, wish, parent_id, own_words, language, dutch, helper, by_day, set_by_name, set_at \
        from goals where tenant_id = $1 and dossier_id = $2 and compartment = $3 order by set_at, id";
    pub GOAL = "select domain from goals where tenant_id = $1 and id = $2 and dossier_id = $3 and compartment = $4";
    /// Steps have no steps.
    pub PARENT = "select domain from goals where tenant_id = $1 and id = $2 and dossier_id = $3 and compartment = $4 \
        and parent_id is null";
    pub GOAL_ADD = "insert into goals (tenant_id, id, dossier_id, compartment, kind, domain, wish, parent_id, own_words, \
        language, dutch, helper, by_day, set_by, set_by_name, set_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    pub MARKS = "select m.goal_id, m.state, m.reason, m.marked_by_name, m.marked_at from goal_marks m \
        join goals g on g.tenant_id = m.tenant_id and g.id = m.goal_id \
        where m.tenant_id = $1 and m.dossier_id = $2 and g.compartment = $3 order by m.marked_at, m.id";
    pub MARK_ADD = "insert into goal_marks (tenant_id, id, dossier_id, goal_id, state, reason, marked_by, marked_by_name, \
        marked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    pub LAST_STATE = "select state from goal_marks where tenant_id = $1 and dossier_id = $2 and goal_id = $3 \
        order by marked_at desc, id desc limit 1";
    pub MEASUREMENTS = "select scale, value, measured_on, known_by, measured_by_name from measurements \
        where tenant_id = $1 and dossier_id = $2 order by measured_on, id";
    pub MEASURED = "select count(*) from measurements where tenant_id = $1 and dossier_id = $2 and scale = $3 \
        and value = $4 and measured_on = $5 and known_by = $6";
    pub MEASUREMENT_ADD = "insert into measurements (tenant_id, id, dossier_id, scale, value, measured_on, known_by, \
        measured_by, measured_by_name, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
}
