-- Files brought in: kept from upload until it was imported or dropped.
create table imports (
    tenant_id uuid not null,
    id uuid not null,
    -- people or facts
    kind text not null,
    digest text not null,
    -- uploaded, done, dropped
    state text not null,
    rows bigint not null,
    created_by uuid,
    created_at timestamptz not null,
    finished_at timestamptz,
    -- the rows as read, and the chosen mapping, as JSON; emptied when done
    content text not null,
    mapping text not null,
    result text not null,
    primary key (tenant_id, id)
);
