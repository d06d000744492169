-- Where a proposal puts each household, so that the database cuts its pages.
create table placement_lines (
    tenant_id uuid not null,
    run_id uuid not null,
    case_id uuid not null,
    region text not null,
    -- of its own best region, in thousandths
    share bigint not null,
    primary key (tenant_id, run_id, case_id),
    foreign key (tenant_id, run_id) references placement_runs (tenant_id, id),
    foreign key (tenant_id, case_id) references placement_cases (tenant_id, id)
);
create index placement_lines_by_share on placement_lines (tenant_id, run_id, share, case_id);
create index placement_lines_by_region on placement_lines (tenant_id, run_id, region, share, case_id);

create index placement_objections_open on placement_objections (tenant_id, made_at) where answered_at is null;
