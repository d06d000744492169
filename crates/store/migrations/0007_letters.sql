-- How letters of the municipality look. Each change is a new row: a letter keeps the one it was made with.
create table letterheads (
    tenant_id uuid not null,
    id uuid not null,
    -- address, contact, signature and own texts as JSON
    content text not null,
    logo bytea,
    -- image/png or image/svg+xml
    logo_type text,
    made_by uuid,
    made_by_name text not null,
    made_at timestamptz not null,
    primary key (tenant_id, id)
);
create index letterheads_by_time on letterheads (tenant_id, made_at, id);

-- Letters as they were made. What a letter says is kept, so that it always reads the same.
create table letters (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    kind text not null,
    -- to whom and what, as JSON
    content text not null,
    -- language of the plain summary that goes with it
    summary_language text,
    letterhead_id uuid,
    dated_on date not null,
    made_by uuid,
    made_by_name text not null,
    made_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, letterhead_id) references letterheads (tenant_id, id)
);
create index letters_by_dossier on letters (tenant_id, dossier_id, id);
