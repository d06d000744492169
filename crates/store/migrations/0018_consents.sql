-- What a newcomer allows: who may see what. A row says what it is about; every step is a row that stays.
create table consents (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- papier, plan, uren, bereik
    what text not null,
    -- empty for the municipality itself
    provider text not null,
    -- in the words of who asks; empty when nobody asked
    why text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index consents_by_dossier on consents (tenant_id, dossier_id, id);

create table consent_steps (
    tenant_id uuid not null,
    consent_id uuid not null,
    -- gevraagd, gegeven, geweigerd, ingetrokken: each at most once
    step text not null,
    -- of a step that gives: the paper, what it was called (sealed), and the last day
    paper_id uuid,
    paper_name text,
    until date,
    at timestamptz not null,
    by_name text not null,
    primary key (tenant_id, consent_id, step),
    foreign key (tenant_id, consent_id) references consents (tenant_id, id)
);
create index consent_steps_by_paper on consent_steps (tenant_id, paper_id);
