-- Households for whom a region is sought, put up by a placement officer.
create table placement_cases (
    tenant_id uuid not null,
    id uuid not null,
    -- one of the household; the others are those who live with this person
    dossier_id uuid not null,
    -- who comes along without a dossier, such as children
    others bigint not null,
    put_up_at timestamptz not null,
    by_name text not null,
    -- taken off the list again
    ended_at timestamptz,
    ended_by text,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index placement_cases_by_dossier on placement_cases (tenant_id, dossier_id);

-- Hard rules as an officer confirmed them: the newest row of a rule counts. Of health only that care in a region is needed.
create table placement_rules (
    tenant_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    -- familie, hereniging, zorg, werk-of-studie
    rule text not null,
    -- the one region that the rule leaves; without one the rule no longer binds
    region text,
    at timestamptz not null,
    by_name text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references placement_cases (tenant_id, id)
);
create index placement_rules_of on placement_rules (tenant_id, case_id, id);

-- What people did with a proposal: vastgezet, losgelaten, voorgesteld, besloten. Each row stays; the newest counts.
create table placement_steps (
    tenant_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    step text not null,
    -- none when the household was let go
    region text,
    -- the proposal it is about
    run_id uuid,
    -- in the words of who did it (sealed); empty when no reason was needed
    why text not null,
    at timestamptz not null,
    by_id uuid not null,
    by_name text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references placement_cases (tenant_id, id)
);
create index placement_steps_of on placement_steps (tenant_id, case_id, id);

-- Tables that proposals rest on, each version a row; the newest of a kind counts.
create table placement_tables (
    tenant_id uuid not null,
    id uuid not null,
    -- quota, profiel
    kind text not null,
    -- JSON
    body text not null,
    made_at timestamptz not null,
    by_name text not null,
    primary key (tenant_id, id)
);
create index placement_tables_of on placement_tables (tenant_id, kind, id);

-- Proposals: everything one rests on and what came out, so that it can be done again.
create table placement_runs (
    tenant_id uuid not null,
    id uuid not null,
    asked_at timestamptz not null,
    by_name text not null,
    -- how far it is
    stage bigint not null,
    -- JSON, sealed, with the SHA-256 of what is inside
    input text not null,
    input_digest text not null,
    -- none while it runs, and when it failed
    outcome text,
    outcome_digest text,
    ended_at timestamptz,
    primary key (tenant_id, id)
);

-- What newcomers bring in against a proposal or a decision, and the answer.
create table placement_objections (
    tenant_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    dossier_id uuid not null,
    region text,
    -- sealed
    words text not null,
    language text not null,
    made_at timestamptz not null,
    answer_by date not null,
    -- sealed
    answer text,
    answered_at timestamptz,
    answered_by text,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references placement_cases (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index placement_objections_of on placement_objections (tenant_id, case_id, id);
