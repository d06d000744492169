-- Read model: the days that matter on the way of each person, for figures. Rewritten only where it changed.
create table journeys (
    tenant_id uuid not null,
    dossier_id uuid not null,
    doelgroep text,
    route text,
    standing text not null,
    notice_on date,
    -- the brede intake began
    intake_on date,
    -- the outcome of the leerbaarheidstoets, or the dispensation from it
    test_on date,
    -- the first PIP, and the last day on which it was in time
    pip_due date,
    pip_on date,
    -- the first lesson or course
    lesson_on date,
    pvt_on date,
    map_on date,
    -- maatschappelijke begeleiding
    guidance_on date,
    ontzorgen_on date,
    term_end date,
    -- diploma or certificate, and the budget year and cents it counts for
    completed_on date,
    grant_year bigint,
    grant_cents bigint,
    primary key (tenant_id, dossier_id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index journeys_by_term on journeys (tenant_id, term_end);
create index journeys_by_plan on journeys (tenant_id, pip_due);
create index journeys_by_grant on journeys (tenant_id, grant_year) where grant_year is not null;
