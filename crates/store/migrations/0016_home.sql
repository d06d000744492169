-- The newcomer's own pages: the code to come in with, the language someone reads, and what they ask.

-- A code that was handed out, until it is used. Kept with the coordinator: who types it has not said yet of which municipality.
create table entry_codes (
    code_hash text primary key,
    tenant_id uuid not null,
    dossier_id uuid not null,
    expires_at timestamptz not null
);
create index entry_codes_by_dossier on entry_codes (tenant_id, dossier_id);

create table newcomers (
    tenant_id uuid not null,
    dossier_id uuid not null,
    -- BCP 47 tag; what they chose last
    language text,
    invited_at timestamptz,
    invited_by_name text,
    last_in_at timestamptz,
    primary key (tenant_id, dossier_id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);

-- A question, a wish, or a word about the plan, with its answer.
create table asks (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- vraag, wens, past-niet, verandering, eens, oneens, klopt-niet, idee
    kind text not null,
    words text not null,
    language text not null,
    asked_at timestamptz not null,
    answer_by date not null,
    answer text,
    answered_at timestamptz,
    answered_by uuid,
    answered_by_name text,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index asks_by_dossier on asks (tenant_id, dossier_id, id);
