//! The statements of the week: one text for both engines, each naming its tenant.

store::statements! {
    /// The words of an item about health only for who may read them.
    pub WEEK_ITEMS = "select id, kind, case when compartment = 'health' and not $3 then '' else title end, days, \
        starts_minute, minutes, from_on, until_on, case when compartment = 'health' and not $3 then null else place end, \
        case when compartment = 'health' and not $3 then null else with_whom end, compartment, version, changed_by_name, \
        changed_at, ended_by_name, ended_at \
        from week_items where tenant_id = $1 and dossier_id = $2 order by starts_minute, id";
    pub WEEK_ADD = "insert into week_items (tenant_id, id, dossier_id, compartment, kind, title, days, starts_minute, \
        minutes, from_on, until_on, place, with_whom, version, changed_by, changed_by_name, changed_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, $14, $15, $16)";
    pub WEEK_CHANGE = "update week_items set compartment = $4, kind = $5, title = $6, days = $7, starts_minute = $8, \
        minutes = $9, from_on = $10, until_on = $11, place = $12, with_whom = $13, version = version + 1, \
        changed_by = $14, changed_by_name = $15, changed_at = $16 where tenant_id = $1 and dossier_id = $2 and id = $3";
    pub WEEK_END = "update week_items set until_on = $4, ended_by = $5, ended_by_name = $6, ended_at = $7, \
        changed_by = $5, changed_by_name = $6, changed_at = $7, version = version + 1 \
        where tenant_id = $1 and dossier_id = $2 and id = $3";
    /// Only of an item that was not ended.
    pub WEEK_HELD = "select compartment, from_on from week_items \
        where tenant_id = $1 and dossier_id = $2 and id = $3 and ended_at is null";

    pub FEED_ADD = "insert into week_feeds (token_hash, id, tenant_id, dossier_id, made_by, made_by_name, made_at) \
        values ($1, $2, $3, $4, $5, $6, $7)";
    pub FEEDS = "select id, made_by_name, made_at, revoked_by_name, revoked_at from week_feeds \
        where tenant_id = $1 and dossier_id = $2 order by id";
    pub FEED_REVOKE = "update week_feeds set revoked_by = $4, revoked_by_name = $5, revoked_at = $6 \
        where tenant_id = $1 and dossier_id = $2 and id = $3 and revoked_at is null";
    pub FEED_IS = "select count(*) from week_feeds where tenant_id = $1 and dossier_id = $2 and id = $3";
    /// Whose week an address opens; the address itself comes without a municipality.
    pub FEED_OF = "select tenant_id, dossier_id from week_feeds where token_hash = $1 and revoked_at is null";
}
