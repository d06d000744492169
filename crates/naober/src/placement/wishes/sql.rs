//! Statements of what people wish.

store::statements! {
    pub SAID_ADD = "insert into region_wishes (tenant_id, id, dossier_id, said_at, said) values ($1, $2, $3, $4, $5)";
    /// The newest first.
    pub SAID = "select dossier_id, id, said_at, said from region_wishes
        where tenant_id = $1 and dossier_id = $2 order by id desc";
}
