-- Municipalities. Reference: the same on every node.
create table tenants (
    id uuid primary key,
    name text not null,
    gemeentecode text not null unique,
    region text not null,
    -- JSON: open readings of the law, house style
    settings text not null
);

-- Human numbers (2026-000123) come from a row per tenant, changed in the same transaction.
create table counters (
    tenant_id uuid not null,
    name text not null,
    value bigint not null,
    primary key (tenant_id, name)
);

-- What was done, by whom: written in the transaction of the change itself.
create table events (
    tenant_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    actor_id uuid,
    actor_name text not null,
    request_id uuid not null,
    what text not null,
    dossier_id uuid,
    body text not null,
    primary key (tenant_id, id)
);
create index events_by_dossier on events (tenant_id, dossier_id, id);

-- Outgoing messages and deferred work. Control: claimed without a tenant, enqueued in the tenant's transaction.
create table queue (
    id uuid primary key,
    tenant_id uuid not null,
    kind text not null,
    payload text not null,
    due_at timestamptz not null,
    attempts bigint not null,
    claimed_until timestamptz,
    done_at timestamptz,
    failure text
);
create index queue_open on queue (due_at, id) where done_at is null;
