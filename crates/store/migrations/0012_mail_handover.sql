-- Messages that go out, or would: the page shows them as they would be sent.
create table outbox (
    tenant_id uuid not null,
    id uuid not null,
    -- what is put down under the same key exists once: the reminder of one day for one person
    once_key text not null,
    -- mail or sms
    channel text not null,
    template text not null,
    language text not null,
    -- counts and days that stand in the text, as JSON: nothing that tells who somebody is
    filled text not null,
    -- to a colleague, whose address is looked up when it is sent
    account_id uuid,
    -- to somebody else: whose dossier it is, and the sealed address
    dossier_id uuid,
    address_sealed text,
    -- sealed, emptied when it was sent or is too old
    link_sealed text,
    made_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references accounts (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create unique index outbox_once on outbox (tenant_id, once_key);

-- Each time a message was tried: sent, failed for now, or refused for good, with the reason.
create table outbox_attempts (
    tenant_id uuid not null,
    id uuid not null,
    outbox_id uuid not null,
    at timestamptz not null,
    outcome text not null,
    reason text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, outbox_id) references outbox (tenant_id, id)
);
create index outbox_attempts_of on outbox_attempts (tenant_id, outbox_id, id);

-- Who wants which mail of the day, since when and until when.
create table mail_wishes (
    tenant_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    wish text not null,
    since timestamptz not null,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references accounts (tenant_id, id)
);
create unique index mail_wishes_now on mail_wishes (tenant_id, account_id, wish) where ended_at is null;

-- Dossiers handed to another municipality: what was given, to whom, by whom.
create table handovers (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- CBS code of the municipality that gets it
    to_code text not null,
    made_by uuid,
    made_by_name text not null,
    made_at timestamptz not null,
    fact_count bigint not null,
    -- of the package, also in it and in the letter
    checksum text not null,
    -- the package as it was given, sealed: it holds the identity number
    content_sealed text not null,
    letter_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index handovers_of on handovers (tenant_id, dossier_id, id);

-- Packages of other municipalities, from upload until they were taken in or dropped.
create table handovers_received (
    tenant_id uuid not null,
    id uuid not null,
    checksum text not null,
    from_code text not null,
    -- the first day of registration here, as typed with the file
    registered_on date,
    received_by uuid,
    received_by_name text not null,
    received_at timestamptz not null,
    -- sealed; emptied when done
    content_sealed text,
    -- the plans of the other municipality as they were written, sealed; kept once it was taken
    plans_sealed text,
    -- taken or dropped
    outcome text,
    finished_by_name text,
    finished_at timestamptz,
    dossier_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index handovers_received_of on handovers_received (tenant_id, dossier_id, id) where dossier_id is not null;
