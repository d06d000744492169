//! Statements of the access room.

store::statements! {
    pub EVENT = "insert into events (tenant_id, id, at, actor_id, actor_name, request_id, what, dossier_id, body)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    pub EVENT_LAST = "select what, at from events where tenant_id = $1 and dossier_id = $2 and (what = $3 or what = $4)
        order by id desc limit 1";

    /// The oldest actions that are not filed under their people yet, taken away to be filed.
    pub TAKE_UNFILED = "delete from access_unfiled where tenant_id = $1 and log_id in (select log_id from access_unfiled
        where tenant_id = $1 order by log_id limit 16) returning log_id, people";

    pub TENANTS = "select id, name, settings, gemeentecode from tenants order by name";

    pub SESSION_START = "insert into sessions (token_hash, tenant_id, account_id, account_name, role, language,
        created_at, seen_at, expires_at, verified) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    pub SESSION_FIND = "select tenant_id, account_id, account_name, role, language, seen_at, expires_at, verified,
        created_at from sessions where token_hash = $1";
    pub SESSION_SEEN = "update sessions set seen_at = $2 where token_hash = $1";
    pub SESSION_END = "delete from sessions where token_hash = $1";
    pub SESSIONS_END_ALL = "delete from sessions where tenant_id = $1 and account_id = $2 and token_hash <> $3";
    pub SESSIONS_COUNT = "select count(*) from sessions where tenant_id = $1 and account_id = $2 and verified
        and expires_at > $3 and seen_at > $4";
    pub SESSIONS_LANGUAGE = "update sessions set language = $3 where tenant_id = $1 and account_id = $2";
    pub SESSIONS_OVER = "delete from sessions where expires_at <= $1 or seen_at <= $2";

    pub ACCOUNT_ADD = "insert into accounts (tenant_id, id, name, email, role, language, created_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    pub ACCOUNT = "select id, name, email, role, language, password_hash, totp_secret, totp_confirmed_at,
        created_at, disabled_at from accounts where tenant_id = $1 and id = $2";
    pub ACCOUNTS = "select id, name, email, role, language, password_hash, totp_secret, totp_confirmed_at,
        created_at, disabled_at from accounts where tenant_id = $1 order by name, id";

    pub ACCOUNT_OLDEST = "select email from accounts where tenant_id = $1 order by created_at, id limit 1";

    pub LOGIN_ADD = "insert into logins (identifier_hash, tenant_id, account_id) values ($1, $2, $3)";

    pub API_KEY_ADD = "insert into api_keys (token_hash, id, tenant_id, account_id, name, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    pub API_KEY_OWNER = "select tenant_id, account_id from api_keys
        where token_hash = $1 and revoked_at is null and expires_at > $2";
    pub API_KEYS = "select id, name, created_at, expires_at, revoked_at from api_keys
        where tenant_id = $1 and account_id = $2 order by created_at desc, id desc";
    pub API_KEY_REVOKE = "update api_keys set revoked_at = $4
        where tenant_id = $1 and account_id = $2 and id = $3 and revoked_at is null";
    pub API_KEYS_REVOKE_ALL = "update api_keys set revoked_at = $3
        where tenant_id = $1 and account_id = $2 and revoked_at is null";
    pub LOGIN_FIND = "select tenant_id, account_id from logins where identifier_hash = $1";

    pub ATTEMPT_COUNT = "insert into login_attempts (identifier_hash, failures, failed_at) values ($1, 1, $2)
        on conflict (identifier_hash) do update set failures = login_attempts.failures + 1, failed_at = excluded.failed_at";
    pub ATTEMPTS = "select failures, failed_at, locked_until from login_attempts where identifier_hash = $1";
    pub ATTEMPT_LOCK = "update login_attempts set locked_until = $2 where identifier_hash = $1";
    pub ATTEMPT_FORGIVE = "update login_attempts set failures = failures - 1, locked_until = null
        where identifier_hash = $1";
    pub ATTEMPTS_CLEAR = "delete from login_attempts where identifier_hash = $1";
    pub ATTEMPTS_OVER = "delete from login_attempts where failed_at < $1";

    pub ACCOUNT_PASSWORD = "update accounts set password_hash = $3 where tenant_id = $1 and id = $2";
    pub ACCOUNT_LANGUAGE = "update accounts set language = $3 where tenant_id = $1 and id = $2";
    pub ACCOUNT_DISABLE = "update accounts set disabled_at = $3 where tenant_id = $1 and id = $2";

    pub WISH_ADD = "insert into mail_wishes (tenant_id, id, account_id, wish, since) values ($1, $2, $3, $4, $5)";
    pub WISH_END = "update mail_wishes set ended_at = $4
        where tenant_id = $1 and account_id = $2 and wish = $3 and ended_at is null";
    pub WISHES_OF = "select wish from mail_wishes where tenant_id = $1 and account_id = $2 and ended_at is null order by wish";
    pub WISHES = "select w.account_id, w.wish, a.language from mail_wishes w
        join accounts a on a.tenant_id = w.tenant_id and a.id = w.account_id
        where w.tenant_id = $1 and w.ended_at is null and a.disabled_at is null order by w.account_id, w.wish";

    pub TOTP_PREPARE = "update accounts set totp_secret = $3, totp_confirmed_at = null, totp_step = null
        where tenant_id = $1 and id = $2 and totp_secret is null";
    pub TOTP_CONFIRM = "update accounts set totp_confirmed_at = $3 where tenant_id = $1 and id = $2";
    pub TOTP_USE = "update accounts set totp_step = $3
        where tenant_id = $1 and id = $2 and (totp_step is null or totp_step < $3)";
    pub TOTP_RESET = "update accounts set totp_secret = null, totp_confirmed_at = null, totp_step = null
        where tenant_id = $1 and id = $2";

    pub RECOVERY_ADD = "insert into recovery_codes (tenant_id, account_id, code_hash) values ($1, $2, $3)";
    pub RECOVERY_USE = "delete from recovery_codes where tenant_id = $1 and account_id = $2 and code_hash = $3";
    pub RECOVERY_CLEAR = "delete from recovery_codes where tenant_id = $1 and account_id = $2";
    pub RECOVERY_COUNT = "select count(*) from recovery_codes where tenant_id = $1 and account_id = $2";

    pub INVITATION_ADD = "insert into invitations (token_hash, tenant_id, account_id, expires_at) values ($1, $2, $3, $4)";
    pub INVITATION_FIND = "select tenant_id, account_id from invitations where token_hash = $1 and expires_at > $2";
    pub INVITATION_USE = "delete from invitations where token_hash = $1 and expires_at > $2";
    pub INVITATIONS_CLEAR = "delete from invitations where tenant_id = $1 and account_id = $2";

    pub TENANT_ADD = "insert into tenants (id, name, gemeentecode, region, settings) values ($1, $2, $3, '', '{}')
        on conflict (gemeentecode) do nothing";
    pub TENANT_SETTINGS = "update tenants set settings = $2 where id = $1";
    pub TENANT_BY_CODE = "select id from tenants where gemeentecode = $1";
}
