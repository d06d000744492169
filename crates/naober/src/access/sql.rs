//! Statements of the access room.

store::statements! {
    pub EVENT = "insert into events (tenant_id, id, at, actor_id, actor_name, request_id, what, dossier_id, body)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    pub TENANTS = "select id, name from tenants order by name";

    pub SESSION_START = "insert into sessions (token_hash, tenant_id, account_id, account_name, role, language,
        created_at, seen_at, expires_at, verified) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    pub SESSION_FIND = "select tenant_id, account_id, account_name, role, language, seen_at, expires_at, verified
        from sessions where token_hash = $1";
    pub SESSION_SEEN = "update sessions set seen_at = $2 where token_hash = $1";
    pub SESSION_END = "delete from sessions where token_hash = $1";
    pub SESSIONS_OVER = "delete from sessions where expires_at <= $1 or seen_at <= $2";

    pub ACCOUNT_ADD = "insert into accounts (tenant_id, id, name, email, role, language, created_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    pub ACCOUNT = "select id, name, email, role, language, password_hash, totp_secret, totp_confirmed_at, totp_step,
        created_at, disabled_at from accounts where tenant_id = $1 and id = $2";
    pub ACCOUNTS = "select id, name, email, role, language, password_hash, totp_secret, totp_confirmed_at, totp_step,
        created_at, disabled_at from accounts where tenant_id = $1 order by name, id";

    pub LOGIN_ADD = "insert into logins (identifier_hash, tenant_id, account_id) values ($1, $2, $3)";

    pub API_KEY_ADD = "insert into api_keys (token_hash, id, tenant_id, account_id, name, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    pub API_KEY_OWNER = "select tenant_id, account_id from api_keys
        where token_hash = $1 and revoked_at is null and expires_at > $2";
    pub API_KEYS = "select id, name, created_at, expires_at, revoked_at from api_keys
        where tenant_id = $1 and account_id = $2 order by created_at desc, id desc";
    pub API_KEY_REVOKE = "update api_keys set revoked_at = $4
        where tenant_id = $1 and account_id = $2 and id = $3 and revoked_at is null";
}
