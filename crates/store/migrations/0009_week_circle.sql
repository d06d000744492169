-- What fills someone's week. An item is ended, never deleted.
create table week_items (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- open or health: health is a compartment of its own
    compartment text not null,
    kind text not null,
    title text not null,
    -- days of the week as digits, Monday is 1: '135'
    days text not null,
    -- minutes after midnight
    starts_minute bigint not null,
    minutes bigint not null,
    from_on date not null,
    until_on date,
    place text,
    with_whom text,
    -- raised by every change: a calendar has to know which text is the newer one
    version bigint not null,
    changed_by uuid,
    changed_by_name text not null,
    changed_at timestamptz not null,
    ended_by uuid,
    ended_by_name text,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index week_items_by_dossier on week_items (tenant_id, dossier_id, starts_minute, id);

-- Addresses at which a calendar program fetches the week of one person. Only a keyed hash is kept; who has none of the
-- addresses cannot tell whose they are. A control table, because the address comes without a municipality.
create table week_feeds (
    token_hash text primary key,
    id uuid not null,
    tenant_id uuid not null,
    dossier_id uuid not null,
    made_by uuid,
    made_by_name text not null,
    made_at timestamptz not null,
    revoked_by uuid,
    revoked_by_name text,
    revoked_at timestamptz
);
create index week_feeds_by_dossier on week_feeds (tenant_id, dossier_id, id);

-- The people around someone. A care-giver is health, and so in a compartment of its own.
create table circle_people (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    compartment text not null,
    -- near, around, further
    ring text not null,
    role text not null,
    name text not null,
    does text,
    reach text,
    since_on date,
    until_on date,
    changed_by uuid,
    changed_by_name text not null,
    changed_at timestamptz not null,
    ended_by uuid,
    ended_by_name text,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index circle_people_by_dossier on circle_people (tenant_id, dossier_id, id);

-- Who takes over which thing when guidance ends, as long as it is being talked about.
create table follow_up_lines (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    what text not null,
    who text not null,
    ask text not null,
    reach text,
    from_on date,
    made_by uuid,
    made_by_name text not null,
    made_at timestamptz not null,
    dropped_by uuid,
    dropped_by_name text,
    dropped_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index follow_up_lines_by_dossier on follow_up_lines (tenant_id, dossier_id, id);

-- A follow-up plan as it was agreed with the person: the lines as they were on that day.
create table follow_ups (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    agreed_on date not null,
    -- the lines as JSON
    lines text not null,
    fact_id uuid not null,
    letter_id uuid,
    agreed_by uuid,
    agreed_by_name text not null,
    agreed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index follow_ups_by_dossier on follow_ups (tenant_id, dossier_id, id);

-- Append-only: who pays a fixed cost since which day.
create table cost_states (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    cost text not null,
    -- municipality, together, own
    state text not null,
    since_on date not null,
    note text,
    made_by uuid,
    made_by_name text not null,
    made_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index cost_states_by_dossier on cost_states (tenant_id, dossier_id, id);

-- Guidance that was given (W 13).
create table guidance_given (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    what text not null,
    who text not null,
    from_on date not null,
    until_on date,
    made_by uuid,
    made_by_name text not null,
    made_at timestamptz not null,
    ended_by uuid,
    ended_by_name text,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index guidance_given_by_dossier on guidance_given (tenant_id, dossier_id, id);

create table legal_questions (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    question text not null,
    who text not null,
    due_on date,
    asked_by uuid,
    asked_by_name text not null,
    asked_at timestamptz not null,
    answer text,
    answered_by uuid,
    answered_by_name text,
    answered_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index legal_questions_by_dossier on legal_questions (tenant_id, dossier_id, id);

-- Signals about mental health: read and written with the right to that compartment only.
create table mental_signals (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    seen text not null,
    agreed text,
    noted_by uuid,
    noted_by_name text not null,
    noted_at timestamptz not null,
    closed_by uuid,
    closed_by_name text,
    closed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index mental_signals_by_dossier on mental_signals (tenant_id, dossier_id, id);
