//! Statements of the outbox.

store::statements! {
    pub PUT = "insert into outbox (tenant_id, id, once_key, channel, template, language, filled, account_id, dossier_id,
        address_sealed, link_sealed, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        on conflict (tenant_id, once_key) do nothing";
    /// The last attempt stands beside each message.
    pub LIST = "select o.id, o.channel, o.template, o.language, o.filled, o.account_id, o.dossier_id, o.address_sealed,
        o.link_sealed, o.made_at, a.outcome, a.reason, a.at from outbox o left join outbox_attempts a
        on a.tenant_id = o.tenant_id and a.outbox_id = o.id and a.id = (select b.id from outbox_attempts b
        where b.tenant_id = o.tenant_id and b.outbox_id = o.id order by b.id desc limit 1)
        where o.tenant_id = $1 and o.id < $2 order by o.id desc limit $3";
    pub ONE = "select o.id, o.channel, o.template, o.language, o.filled, o.account_id, o.dossier_id, o.address_sealed,
        o.link_sealed, o.made_at, a.outcome, a.reason, a.at from outbox o left join outbox_attempts a
        on a.tenant_id = o.tenant_id and a.outbox_id = o.id and a.id = (select b.id from outbox_attempts b
        where b.tenant_id = o.tenant_id and b.outbox_id = o.id order by b.id desc limit 1)
        where o.tenant_id = $1 and o.id = $2";
    pub ATTEMPTS = "select outcome, reason, at from outbox_attempts where tenant_id = $1 and outbox_id = $2
        order by id desc limit 50";
    pub TRIED = "insert into outbox_attempts (tenant_id, id, outbox_id, at, outcome, reason)
        values ($1, $2, $3, $4, $5, $6)";
    pub LINK_AWAY = "update outbox set link_sealed = null where tenant_id = $1 and id = $2";
    /// Links that no longer open anything.
    pub OLD_LINKS_AWAY = "update outbox set link_sealed = null where tenant_id = $1 and link_sealed is not null
        and made_at < $2";
}
