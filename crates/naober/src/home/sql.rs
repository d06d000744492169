//! Statements of the newcomer's own pages.

store::statements! {
    pub CODE_ADD = "insert into entry_codes (code_hash, tenant_id, dossier_id, expires_at) values ($1, $2, $3, $4)";
    pub CODES_END = "delete from entry_codes where tenant_id = $1 and dossier_id = $2";
    pub CODES_OVER = "delete from entry_codes where expires_at <= $1";
    pub CODE_FIND = "select tenant_id, dossier_id from entry_codes where code_hash = $1 and expires_at > $2";
    /// Used once: whoever deletes the row is in.
    pub CODE_USE = "delete from entry_codes where code_hash = $1 returning tenant_id, dossier_id";
    pub CODE_OPEN = "select expires_at from entry_codes where tenant_id = $1 and dossier_id = $2 and expires_at > $3
        order by expires_at desc limit 1";

    pub MAIL_WAY = "select address_sealed, confirmed_at from mail_ways where tenant_id = $1 and dossier_id = $2";
    pub MAIL_WAY_SET = "insert into mail_ways (tenant_id, dossier_id, address_index, address_sealed, confirmed_at)
        values ($1, $2, $3, $4, $5) on conflict (tenant_id, dossier_id)
        do update set address_index = $3, address_sealed = $4, confirmed_at = $5";
    pub MAIL_WAY_END = "delete from mail_ways where tenant_id = $1 and dossier_id = $2";
    pub MAIL_CODE_PUT = "insert into mail_codes (ask_hash, code_hash, tenant_id, dossier_id, address_sealed, tries,
        expires_at) values ($1, $2, $3, $4, $5, 0, $6) on conflict (ask_hash)
        do update set code_hash = $2, address_sealed = $5, tries = 0, expires_at = $6";
    /// Counted before it is judged, so that many at once cannot slip through together.
    pub MAIL_CODE_TRY = "update mail_codes set tries = tries + 1 where ask_hash = $1 and tries < $2 and expires_at > $3
        returning code_hash";
    /// Used once: whoever deletes the row is in.
    pub MAIL_CODE_USE = "delete from mail_codes where ask_hash = $1 and code_hash = $2
        returning tenant_id, dossier_id, address_sealed";
    pub MAIL_CODE_OPEN = "select expires_at from mail_codes where ask_hash = $1 and expires_at > $2";
    pub MAIL_CODES_OVER = "delete from mail_codes where expires_at <= $1";
    pub MAIL_CODES_END = "delete from mail_codes where tenant_id = $1 and dossier_id = $2";

    pub NEWCOMER = "select language, invited_at, invited_by_name, last_in_at from newcomers
        where tenant_id = $1 and dossier_id = $2";
    pub INVITED = "insert into newcomers (tenant_id, dossier_id, invited_at, invited_by_name) values ($1, $2, $3, $4)
        on conflict (tenant_id, dossier_id) do update set invited_at = $3, invited_by_name = $4";
    pub CAME_IN = "insert into newcomers (tenant_id, dossier_id, last_in_at) values ($1, $2, $3)
        on conflict (tenant_id, dossier_id) do update set last_in_at = $3";
    pub SPEAKS = "insert into newcomers (tenant_id, dossier_id, language) values ($1, $2, $3)
        on conflict (tenant_id, dossier_id) do update set language = $3";

    pub ASK_ADD = "insert into asks (tenant_id, id, dossier_id, kind, words, language, asked_at, answer_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub ASKS = "select id, kind, words, language, asked_at, answer_by, answer, answered_at, answered_by_name from asks
        where tenant_id = $1 and dossier_id = $2 order by id desc limit 100";
    pub ASK_ANSWER = "update asks set answer = $4, answered_at = $5, answered_by = $6, answered_by_name = $7
        where tenant_id = $1 and dossier_id = $2 and id = $3 and answered_at is null";
}
