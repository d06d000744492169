-- Actions on many people that are not in access_subjects yet. A list may not be shown before it is on record who looked; one value
-- with everybody in it is written in less time than a hundred places in an index, which are filed when nobody waits.
create table access_unfiled (
    tenant_id uuid not null,
    log_id uuid not null,
    -- the dossiers, sixteen bytes each
    people bytea not null,
    primary key (tenant_id, log_id)
);
