-- What a newcomer says about where they would like to live. Each time is a row that stays; the newest counts.
create table region_wishes (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    said_at timestamptz not null,
    -- everything said until then (sealed)
    said text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index region_wishes_by_dossier on region_wishes (tenant_id, dossier_id, id);
