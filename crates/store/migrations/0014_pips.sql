-- The PIP as it is written, in versions. One draft at most; what was adopted never changes.
create table pips (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- the nth adopted version; 0 while it is a draft
    version bigint not null,
    -- raised by every save, so that two who write at once do not overwrite each other
    revision bigint not null,
    -- the plan as JSON
    content text not null,
    written_by uuid,
    written_by_name text not null,
    written_at timestamptz not null,
    -- empty while it is a draft: first, route, scaling, move, other
    occasion text,
    -- dagtekening, and the day it was told to the person
    dated_on date,
    announced_on date,
    adopted_by uuid,
    adopted_by_name text,
    adopted_at timestamptz,
    -- the fact that the law counts from, and the letter
    fact_id uuid,
    letter_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create unique index pips_by_version on pips (tenant_id, dossier_id, version);
