//! The statements of the PIP.

store::statements! {
    /// The draft, if there is one.
    pub DRAFT = "select id, version, revision, content, written_by_name, written_at, occasion, dated_on, announced_on, \
        adopted_by_name, adopted_at, fact_id, letter_id from pips where tenant_id = $1 and dossier_id = $2 and version = 0";
    pub VERSIONS = "select id, version, revision, content, written_by_name, written_at, occasion, dated_on, announced_on, \
        adopted_by_name, adopted_at, fact_id, letter_id from pips where tenant_id = $1 and dossier_id = $2 and version > 0 \
        order by version desc";
    pub BEGIN = "insert into pips (tenant_id, id, dossier_id, version, revision, content, written_by, written_by_name, \
        written_at) values ($1, $2, $3, 0, 1, $4, $5, $6, $7)";
    /// Only over the revision that the writer saw.
    pub SAVE = "update pips set content = $4, written_by = $5, written_by_name = $6, written_at = $7, revision = revision + 1 \
        where tenant_id = $1 and dossier_id = $2 and version = 0 and revision = $3";
    pub DROP = "delete from pips where tenant_id = $1 and dossier_id = $2 and version = 0";
    pub ADOPT = "update pips set version = $3, occasion = $4, dated_on = $5, announced_on = $6, adopted_by = $7, \
        adopted_by_name = $8, adopted_at = $9, fact_id = $10, letter_id = $11 \
        where tenant_id = $1 and dossier_id = $2 and version = 0";
}
