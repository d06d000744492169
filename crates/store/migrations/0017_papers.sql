-- What a newcomer keeps in the own folder. The name and the contents are sealed.
create table papers (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- diploma, certificaat, brief, arbeidscontract, anders
    kind text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    added_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index papers_by_dossier on papers (tenant_id, dossier_id, id);

create table paper_contents (
    tenant_id uuid not null,
    paper_id uuid not null,
    sealed bytea not null,
    primary key (tenant_id, paper_id),
    foreign key (tenant_id, paper_id) references papers (tenant_id, id)
);
