-- Which tenant and account an identifier belongs to; asked before a tenant is known.
create table logins (
    -- keyed hash of the e-mail address, so that this table names nobody
    identifier_hash text primary key,
    tenant_id uuid not null,
    account_id uuid not null
);

-- Failed sign-ins per identifier, whether or not an account exists: a lock tells nothing about who has one.
create table login_attempts (
    identifier_hash text primary key,
    failures bigint not null,
    failed_at timestamptz not null,
    locked_until timestamptz
);

create table sessions (
    token_hash text primary key,
    tenant_id uuid not null,
    account_id uuid not null,
    -- who acts, kept here so that a request needs one look-up; rewritten when the account changes
    account_name text not null,
    role text not null,
    language text not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    -- the second factor was given
    verified boolean not null
);
create index sessions_by_account on sessions (tenant_id, account_id);

-- One-time links to set a first password.
create table invitations (
    token_hash text primary key,
    tenant_id uuid not null,
    account_id uuid not null,
    expires_at timestamptz not null
);

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
    created_at timestamptz not null,
    disabled_at timestamptz,
    primary key (tenant_id, id)
);
create unique index accounts_by_email on accounts (tenant_id, email);

-- Ten per account; each works once and is then gone.
create table recovery_codes (
    tenant_id uuid not null,
    account_id uuid not null,
    code_hash text not null,
    primary key (tenant_id, account_id, code_hash),
    foreign key (tenant_id, account_id) references accounts (tenant_id, id)
);

-- Who looked, for what: the shape of Logboek Dataverwerkingen. One row per action holds what all its people have in common.
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
    actor_id uuid,
    actor_name text not null,
    actor_role text not null,
    primary key (tenant_id, id)
);
create index access_log_by_time on access_log (tenant_id, start_time);

-- At whom: with its action one record per person. A page of a list shows a hundred people, so a row is as narrow as it can be.
create table access_subjects (
    tenant_id uuid not null,
    log_id uuid not null,
    -- the dossier, which is the pseudonym of the person
    data_subject_id uuid not null,
    primary key (tenant_id, log_id, data_subject_id)
);
create index access_subjects_by_person on access_subjects (tenant_id, data_subject_id, log_id);

-- Keys of programs that call the API as an account. Control: asked before a tenant is known.
create table api_keys (
    token_hash text primary key,
    id uuid not null,
    tenant_id uuid not null,
    account_id uuid not null,
    name text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index api_keys_by_account on api_keys (tenant_id, account_id);
