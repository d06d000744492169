-- More ways in for newcomers. All kept with the coordinator: who asks has not said yet of which municipality.

-- The address that someone chose to get codes at.
create table mail_ways (
    tenant_id uuid not null,
    dossier_id uuid not null,
    -- blind index of the municipality: this table names nobody
    address_index text not null,
    address_sealed text not null,
    confirmed_at timestamptz not null,
    primary key (tenant_id, dossier_id)
);
create index mail_ways_by_address on mail_ways (address_index);

-- A short code that went out by mail, or would have if the address were known.
create table mail_codes (
    -- of what the browser that asked holds, or of whose address is to be confirmed
    ask_hash text primary key,
    code_hash text not null,
    -- whose; nobody's when the address is not known
    tenant_id uuid not null,
    dossier_id uuid not null,
    -- the address that it confirms; absent: it is to come in with
    address_sealed text,
    tries bigint not null,
    expires_at timestamptz not null
);
create index mail_codes_by_dossier on mail_codes (tenant_id, dossier_id);

-- Someone is away at an identity provider; gone when they come back, or when it takes too long.
create table provider_visits (
    state_hash text primary key,
    -- of what the browser holds that left
    browser_hash text not null,
    provider text not null,
    nonce text not null,
    -- the PKCE verifier
    verifier_sealed text not null,
    shared boolean not null,
    expires_at timestamptz not null
);
