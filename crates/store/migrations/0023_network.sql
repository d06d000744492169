-- Volunteers and newcomers who look for each other, what is proposed to them, and the pairs that come of it.
-- Lists (languages, interests, aims, days, parts of the day) are words with a space between them.

-- Parts of town, each with its spot to a kilometre on the grid of the Rijksdriehoek.
create table network_places (
    tenant_id uuid not null,
    id uuid not null,
    name text not null,
    east bigint not null,
    north bigint not null,
    primary key (tenant_id, id),
    unique (tenant_id, name)
);

-- What a volunteer keeps about themselves.
create table volunteers (
    tenant_id uuid not null,
    account_id uuid not null,
    first_name text not null,
    languages text not null,
    interests text not null,
    aims text not null,
    days text not null,
    parts text not null,
    place_id uuid,
    reach_km bigint not null,
    room bigint not null,
    is_woman boolean not null,
    changed_at timestamptz not null,
    paused_at timestamptz,
    stopped_at timestamptz,
    primary key (tenant_id, account_id),
    foreign key (tenant_id, account_id) references accounts (tenant_id, id),
    foreign key (tenant_id, place_id) references network_places (tenant_id, id)
);

-- A safety check (VOG) that was seen; the paper itself is not kept.
create table volunteer_checks (
    tenant_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    seen_on date not null,
    valid_until date not null,
    seen_by uuid,
    seen_by_name text not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references accounts (tenant_id, id)
);
create index volunteer_checks_by_account on volunteer_checks (tenant_id, account_id, id);

-- What a newcomer chose to show. Emptied when it is withdrawn; that it was there stays.
create table buddy_wishes (
    tenant_id uuid not null,
    dossier_id uuid not null,
    first_name text not null,
    languages text not null,
    interests text not null,
    aims text not null,
    days text not null,
    parts text not null,
    place_id uuid,
    wants_woman boolean not null,
    asked_at timestamptz not null,
    changed_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (tenant_id, dossier_id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, place_id) references network_places (tenant_id, id)
);

create table buddy_pairs (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    volunteer_id uuid not null,
    proposed_on date not null,
    proposed_by_name text not null,
    lapses_on date not null,
    newcomer_yes_on date,
    volunteer_yes_on date,
    agreed_on date,
    ended_on date,
    -- afgewezen, verlopen, ingetrokken, newcomer, volunteer
    ended_as text,
    -- the last day of contact, or the day the two said yes, or the day the coordinator spoke to them
    quiet_since date,
    nudged_on date,
    warned_on date,
    -- sealed; each is there only while its owner shows it
    newcomer_phone text,
    volunteer_phone text,
    -- a word of thanks of the newcomer, sealed
    thanks text,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, volunteer_id) references accounts (tenant_id, id)
);
create unique index buddy_pairs_one_each on buddy_pairs (tenant_id, dossier_id) where ended_on is null;
create index buddy_pairs_by_volunteer on buddy_pairs (tenant_id, volunteer_id, id);
create index buddy_pairs_by_dossier on buddy_pairs (tenant_id, dossier_id, id);

create table buddy_messages (
    tenant_id uuid not null,
    id uuid not null,
    pair_id uuid not null,
    of_newcomer boolean not null,
    -- sealed
    words text not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, pair_id) references buddy_pairs (tenant_id, id)
);
create index buddy_messages_by_pair on buddy_messages (tenant_id, pair_id, id);

-- One row for a day, whoever wrote it down: a day and how long, and nothing about the people.
create table buddy_meetings (
    tenant_id uuid not null,
    pair_id uuid not null,
    met_on date not null,
    minutes bigint not null,
    of_newcomer boolean not null,
    at timestamptz not null,
    primary key (tenant_id, pair_id, met_on),
    foreign key (tenant_id, pair_id) references buddy_pairs (tenant_id, id)
);
