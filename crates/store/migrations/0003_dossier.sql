create table dossiers (
    tenant_id uuid not null,
    id uuid not null,
    -- human number, for example 2026-000123
    number text not null,
    given_names text not null,
    family_name text not null,
    birth_date date,
    -- sealed; the index is a keyed hash, so that a number can be found without being readable
    bsn_sealed text,
    bsn_index text,
    v_number_sealed text,
    v_number_index text,
    language text,
    neighbourhood text,
    household_id uuid,
    caseworker_id uuid,
    opened_on date not null,
    closed_on date,
    closed_reason text,
    -- the signal was wrong: in no list and on no page, until purged
    quarantined_at timestamptz,
    -- raised by every change; raising it locks the dossier
    version bigint not null,
    primary key (tenant_id, id)
);
create unique index dossiers_by_number on dossiers (tenant_id, number);
create unique index dossiers_by_bsn on dossiers (tenant_id, bsn_index)
    where bsn_index is not null and quarantined_at is null;
create index dossiers_by_v_number on dossiers (tenant_id, v_number_index) where v_number_index is not null;
create index dossiers_by_household on dossiers (tenant_id, household_id) where household_id is not null;

-- Append-only: what happened. Never updated, never deleted but by retention.
create table facts (
    tenant_id uuid not null,
    dossier_id uuid not null,
    id uuid not null,
    soort text not null,
    happened_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    recorded_by_name text not null,
    source text not null,
    corrects uuid,
    -- the payload of the kind as JSON
    data text not null,
    -- names the row of the outside source, so that the same file twice changes nothing
    origin_key text,
    primary key (tenant_id, dossier_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create unique index facts_by_origin on facts (tenant_id, origin_key) where origin_key is not null;

-- Words of name and number, folded, by which a dossier is found. Bytes, because those order alike on every engine.
create table search_words (
    tenant_id uuid not null,
    word bytea not null,
    dossier_id uuid not null,
    primary key (tenant_id, word, dossier_id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index search_words_by_dossier on search_words (tenant_id, dossier_id);

-- Which providers a dossier has to do with, so that one that falls away is found everywhere.
create table touches (
    tenant_id uuid not null,
    -- name of the provider, folded
    provider_key text not null,
    dossier_id uuid not null,
    primary key (tenant_id, provider_key, dossier_id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);

-- Read model: what assess() made of the facts. Rewritten only where it changed.
create table duties (
    tenant_id uuid not null,
    dossier_id uuid not null,
    -- term, hours, right, danger, amount, decision
    class text not null,
    code text not null,
    -- the nth of its code
    n bigint not null,
    state text not null,
    due_on date,
    urgency bigint not null,
    -- the report of this duty as JSON: rule, article, numbers
    body text not null,
    primary key (tenant_id, dossier_id, class, code, n),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index duties_by_code on duties (tenant_id, class, code, state, dossier_id);

-- Read model: one row per open dossier, in the order of what is most urgent.
create table worklist (
    tenant_id uuid not null,
    dossier_id uuid not null,
    number text not null,
    display_name text not null,
    caseworker_id uuid,
    neighbourhood text,
    route text,
    doelgroep text,
    standing text not null,
    -- 0 too late, 1 now, 2 soon, 3 keep in view, 4 nothing
    urgency bigint not null,
    -- the day to act by; 9999-12-31 when there is none, so that keys need no null
    act_by date not null,
    -- the duty that makes it so
    top_class text,
    top_code text,
    -- codes of the other dangers, most urgent first, with a space between: a page shows them without asking again
    dangers text not null,
    overdue boolean not null,
    term_end date,
    primary key (tenant_id, dossier_id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index worklist_order on worklist (tenant_id, urgency, act_by, dossier_id);
create index worklist_by_caseworker on worklist (tenant_id, caseworker_id, urgency, act_by, dossier_id);
create index worklist_by_neighbourhood on worklist (tenant_id, neighbourhood, urgency, act_by, dossier_id);
create index worklist_by_route on worklist (tenant_id, route, urgency, act_by, dossier_id);
create index worklist_overdue on worklist (tenant_id, urgency, act_by, dossier_id) where overdue;

-- Open dossiers per caseworker (nil id: nobody), changed when a dossier opens, closes or changes hands.
create table caseloads (
    tenant_id uuid not null,
    caseworker_id uuid not null,
    open bigint not null,
    primary key (tenant_id, caseworker_id)
);

create table tasks (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    title text not null,
    due_on date,
    assignee_id uuid,
    created_by uuid,
    created_at timestamptz not null,
    done_by uuid,
    done_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index tasks_by_dossier on tasks (tenant_id, dossier_id, id);

create table notes (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- open or health: health is a compartment of its own
    compartment text not null,
    text text not null,
    written_by uuid,
    written_by_name text not null,
    written_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index notes_by_dossier on notes (tenant_id, dossier_id, id);

create table saved_views (
    tenant_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    name text not null,
    -- the query string of the worklist
    query text not null,
    primary key (tenant_id, id)
);
create index saved_views_by_account on saved_views (tenant_id, account_id, name);
