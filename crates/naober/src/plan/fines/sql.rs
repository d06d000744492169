//! The statements of fine files.

store::statements! {
    pub FILES = "select id, dossier_id, article, conduct, found_on, done_on, fact_id, opened_by_name, opened_at from fine_files \
        where tenant_id = $1 and dossier_id = $2 order by id desc";
    pub FILE = "select id, dossier_id, article, conduct, found_on, done_on, fact_id, opened_by_name, opened_at from fine_files \
        where tenant_id = $1 and dossier_id = $2 and id = $3";
    pub OPEN = "insert into fine_files (tenant_id, id, dossier_id, article, conduct, found_on, done_on, fact_id, opened_by, \
        opened_by_name, opened_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    pub ROWS = "select r.file_id, r.id, r.data, r.written_by_name, r.written_at from fine_rows r join fine_files f \
        on f.tenant_id = r.tenant_id and f.id = r.file_id where r.tenant_id = $1 and f.dossier_id = $2 order by r.id";
    pub WRITE = "insert into fine_rows (tenant_id, id, file_id, step, data, written_by, written_by_name, written_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
}
