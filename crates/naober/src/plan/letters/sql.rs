//! The statements of letters and letterheads.

store::statements! {
    pub PUT = "insert into letters (tenant_id, id, dossier_id, kind, content, summary_language, letterhead_id, dated_on, \
        made_by, made_by_name, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    pub OF_DOSSIER = "select id, kind, content, summary_language, letterhead_id, dated_on, made_by_name, made_at \
        from letters where tenant_id = $1 and dossier_id = $2 order by id desc";
    pub ONE = "select id, kind, content, summary_language, letterhead_id, dated_on, made_by_name, made_at \
        from letters where tenant_id = $1 and dossier_id = $2 and id = $3";

    /// The letterhead that new letters get.
    pub LETTERHEAD_NOW = "select id from letterheads where tenant_id = $1 order by made_at desc, id desc limit 1";
    pub LETTERHEAD_NOW_TEXT = "select content from letterheads where tenant_id = $1 order by made_at desc, id desc limit 1";
    pub LETTERHEAD = "select content, logo from letterheads where tenant_id = $1 and id = $2";
    pub LETTERHEAD_PUT = "insert into letterheads (tenant_id, id, content, logo, logo_type, made_by, made_by_name, made_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
}
