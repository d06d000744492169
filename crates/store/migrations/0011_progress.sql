-- Practice assignments, each with the subject of the lessons it belongs to (N26).
create table assignments (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    text text not null,
    subject text not null,
    given_by uuid,
    given_by_name text not null,
    given_at timestamptz not null,
    -- where and when it was done, how long it took, and who noted that
    place text,
    done_on date,
    minutes bigint,
    done_by uuid,
    done_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index assignments_by_dossier on assignments (tenant_id, dossier_id, id);

-- Progress talks: who was there and what was said. That one was held is a fact of the dossier.
create table talks (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    held_on date not null,
    present text not null,
    summary text not null,
    written_by uuid,
    written_by_name text not null,
    written_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index talks_by_dossier on talks (tenant_id, dossier_id, held_on, id);

-- What was agreed in a talk: by whom, and by when.
create table agreements (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    talk_id uuid not null,
    text text not null,
    who text not null,
    due_on date,
    kept_by uuid,
    kept_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, talk_id) references talks (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index agreements_by_talk on agreements (tenant_id, talk_id, id);
create index agreements_by_dossier on agreements (tenant_id, dossier_id, id);

-- The themes of the MAP that someone went through (Bs 3.2(1)).
create table map_themes (
    tenant_id uuid not null,
    dossier_id uuid not null,
    theme text not null,
    done_on date not null,
    noted_by uuid,
    noted_by_name text not null,
    noted_at timestamptz not null,
    primary key (tenant_id, dossier_id, theme),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
