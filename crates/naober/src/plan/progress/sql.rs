//! The statements of progress, each naming its tenant.

store::statements! {
    pub ASSIGNMENTS = "select id, text, subject, given_by_name, given_at, place, done_on, minutes from assignments \
        where tenant_id = $1 and dossier_id = $2 order by done_on nulls first, id";
    pub ASSIGNMENT_GIVE = "insert into assignments (tenant_id, id, dossier_id, text, subject, given_by, given_by_name, \
        given_at) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub ASSIGNMENT_DONE = "update assignments set place = $4, done_on = $5, minutes = $6, done_by = $7, done_at = $8 \
        where tenant_id = $1 and dossier_id = $2 and id = $3 and done_on is null";
    pub ASSIGNMENT = "select id from assignments where tenant_id = $1 and dossier_id = $2 and id = $3";

    pub TALKS = "select id, held_on, present, summary, written_by_name, written_at from talks \
        where tenant_id = $1 and dossier_id = $2 order by held_on desc, id desc";
    pub TALK_HOLD = "insert into talks (tenant_id, id, dossier_id, held_on, present, summary, written_by, written_by_name, \
        written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    pub AGREEMENTS = "select id, talk_id, text, who, due_on, kept_at from agreements \
        where tenant_id = $1 and dossier_id = $2 order by kept_at nulls first, due_on nulls last, id";
    pub AGREEMENT_MAKE = "insert into agreements (tenant_id, id, dossier_id, talk_id, text, who, due_on) \
        values ($1, $2, $3, $4, $5, $6, $7)";
    pub AGREEMENT = "select id from agreements where tenant_id = $1 and dossier_id = $2 and id = $3";
    pub AGREEMENT_KEEP = "update agreements set kept_by = $4, kept_at = $5 \
        where tenant_id = $1 and dossier_id = $2 and id = $3 and kept_at is null";

    pub THEMES = "select theme, done_on from map_themes where tenant_id = $1 and dossier_id = $2 order by done_on, theme";
    pub THEME_DONE = "insert into map_themes (tenant_id, dossier_id, theme, done_on, noted_by, noted_by_name, noted_at) \
        values ($1, $2, $3, $4, $5, $6, $7) on conflict (tenant_id, dossier_id, theme) do nothing";
}
