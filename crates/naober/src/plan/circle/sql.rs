//! The statements of the circle and of the follow-up plan: one text for both engines, each naming its tenant.

store::statements! {
    /// Care-givers only for who may see health.
    pub CIRCLE = "select id, ring, role, name, does, reach, since_on, until_on, ended_by_name, changed_by_name, changed_at \
        from circle_people where tenant_id = $1 and dossier_id = $2 and (compartment = 'open' or $3) order by id";
    pub CIRCLE_ADD = "insert into circle_people (tenant_id, id, dossier_id, compartment, ring, role, name, does, reach, \
        since_on, changed_by, changed_by_name, changed_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    pub CIRCLE_CHANGE = "update circle_people set compartment = $4, ring = $5, role = $6, name = $7, does = $8, reach = $9, \
        since_on = $10, changed_by = $11, changed_by_name = $12, changed_at = $13 \
        where tenant_id = $1 and dossier_id = $2 and id = $3";
    pub CIRCLE_END = "update circle_people set until_on = $4, ended_by = $5, ended_by_name = $6, ended_at = $7 \
        where tenant_id = $1 and dossier_id = $2 and id = $3";
    /// Only of someone who is still in the circle.
    pub CIRCLE_HELD = "select compartment from circle_people \
        where tenant_id = $1 and dossier_id = $2 and id = $3 and ended_at is null";

    pub LINES = "select id, what, who, ask, reach, from_on, made_by_name, made_at from follow_up_lines \
        where tenant_id = $1 and dossier_id = $2 and dropped_at is null order by id";
    pub LINE_ADD = "insert into follow_up_lines (tenant_id, id, dossier_id, what, who, ask, reach, from_on, made_by, \
        made_by_name, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    pub LINE_DROP = "update follow_up_lines set dropped_by = $4, dropped_by_name = $5, dropped_at = $6 \
        where tenant_id = $1 and dossier_id = $2 and id = $3 and dropped_at is null";
    pub FOLLOW_UPS = "select id, agreed_on, lines, letter_id, agreed_by_name, agreed_at from follow_ups \
        where tenant_id = $1 and dossier_id = $2 order by agreed_on desc, id desc";
    pub FOLLOW_UP_ADD = "insert into follow_ups (tenant_id, id, dossier_id, agreed_on, lines, fact_id, letter_id, \
        agreed_by, agreed_by_name, agreed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
}
