-- A mail address that a newcomer gave, to come in again with a code that is sent there.

-- Whom an address lets in. Kept with the coordinator: who types it has not said yet of which municipality.
create table entry_mail (
    tenant_id uuid not null,
    dossier_id uuid not null,
    address_hash text not null,
    primary key (tenant_id, dossier_id)
);
create index entry_mail_by_address on entry_mail (address_hash);

create table newcomer_mail (
    tenant_id uuid not null,
    dossier_id uuid not null,
    address_sealed text not null,
    -- what was sent to the address, until it was typed back
    code_hash text,
    code_until timestamptz,
    given_at timestamptz not null,
    confirmed_at timestamptz,
    primary key (tenant_id, dossier_id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
