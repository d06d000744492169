//! Statements of handovers.

store::statements! {
    pub MADE = "insert into handovers (tenant_id, id, dossier_id, to_code, made_by, made_by_name, made_at, fact_count, checksum,
        content_sealed, letter_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    pub GIVEN = "select id, to_code, made_by_name, made_at, fact_count, checksum, letter_id from handovers
        where tenant_id = $1 and dossier_id = $2 order by id desc";
    pub CONTENT = "select content_sealed from handovers where tenant_id = $1 and dossier_id = $2 and id = $3";

    pub RECEIVED = "insert into handovers_received (tenant_id, id, checksum, from_code, registered_on, received_by,
        received_by_name, received_at, content_sealed) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    pub WAITING = "select id, from_code, received_by_name, received_at from handovers_received
        where tenant_id = $1 and outcome is null order by id desc limit 50";
    pub ONE = "select content_sealed, registered_on, outcome from handovers_received where tenant_id = $1 and id = $2";
    pub BROUGHT = "select id, from_code, finished_at, plans_sealed from handovers_received
        where tenant_id = $1 and dossier_id = $2 and outcome = 'taken' order by id desc";
    /// Only one of two who finish it at once does.
    pub FINISH = "update handovers_received set outcome = $3, finished_by_name = $4, finished_at = $5, dossier_id = $6,
        plans_sealed = $7, content_sealed = null where tenant_id = $1 and id = $2 and outcome is null";
}
