-- Which tenant and account an identifier belongs to; asked before a tenant is known.
create table logins (
    identifier_hash text primary key,
    tenant_id uuid not null,
    account_id uuid not null
);

create table sessions (
    token_hash text primary key,
    tenant_id uuid not null,
    account_id uuid not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    -- the second factor was given
    verified boolean not null
);
create index sessions_by_account on sessions (tenant_id, account_id);

create table accounts (
    tenant_id uuid not null,
    id uuid not null,
    name text not null,
    email text not null,
    role text not null,
    language text not null,
    password_hash text,
    -- sealed with the key of the installation
    totp_secret text,
    totp_confirmed_at timestamptz,
    -- the last time step used, so that a code works once
    totp_step bigint,
    failures bigint not null,
    locked_until timestamptz,
    created_at timestamptz not null,
    disabled_at timestamptz,
    primary key (tenant_id, id)
);
create unique index accounts_by_email on accounts (tenant_id, email);

-- Who looked, at whom, for what: the shape of Logboek Dataverwerkingen. One row per person per action.
create table access_log (
    tenant_id uuid not null,
    id uuid not null,
    trace_id text not null,
    span_id text not null,
    parent_span_id text,
    name text not null,
    status text not null,
    start_time timestamptz not null,
    end_time timestamptz not null,
    processing_activity_id text not null,
    -- the dossier, which is the pseudonym of the person
    data_subject_id uuid,
    actor_id uuid,
    actor_name text not null,
    actor_role text not null,
    primary key (tenant_id, id)
);
create index access_log_by_subject on access_log (tenant_id, data_subject_id, id);
