//! Statements of the import.

store::statements! {
    pub ADD = "insert into imports (tenant_id, id, kind, digest, state, rows, created_by, created_at, content, mapping, result) \
        values ($1, $2, $3, $4, 'uploaded', $5, $6, $7, $8, $9, '')";
    pub LIST = "select id, kind, state, rows, created_at, result, '', '' from imports where tenant_id = $1 \
        order by created_at desc, id desc limit 50";
    pub FIND = "select id, kind, state, rows, created_at, result, content, mapping from imports where tenant_id = $1 and id = $2";
    pub LAST_MAPPING = "select mapping from imports where tenant_id = $1 and kind = $2 and state <> 'dropped' \
        order by created_at desc, id desc limit 1";
    pub MAP = "update imports set mapping = $3 where tenant_id = $1 and id = $2 and state = 'uploaded'";
    pub END = "update imports set state = $3, finished_at = $4, result = $5, content = '' \
        where tenant_id = $1 and id = $2 and state = 'uploaded'";
    pub GEMEENTECODE = "select gemeentecode from tenants where id = $1";
}
