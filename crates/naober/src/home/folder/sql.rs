//! Statements of the folder.

store::statements! {
    pub PAPERS = "select id, kind, name, media_type, size, added_at from papers
        where tenant_id = $1 and dossier_id = $2 order by id desc";
    pub PAPER = "select id, kind, name, media_type, size, added_at from papers
        where tenant_id = $1 and dossier_id = $2 and id = $3";
    pub PAPER_ADD = "insert into papers (tenant_id, id, dossier_id, kind, name, media_type, size, added_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub PAPER_DROP = "delete from papers where tenant_id = $1 and dossier_id = $2 and id = $3";
    pub CONTENT = "select sealed from paper_contents where tenant_id = $1 and paper_id = $2";
    pub CONTENT_ADD = "insert into paper_contents (tenant_id, paper_id, sealed) values ($1, $2, $3)";
    pub CONTENT_DROP = "delete from paper_contents where tenant_id = $1 and paper_id = $2";
}
