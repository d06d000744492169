-- What each household can be told of the newest proposal that has a plan: the likely regions, and why.
create table placement_outlooks (
    tenant_id uuid not null,
    case_id uuid not null,
    run_id uuid not null,
    reckoned_at timestamptz not null,
    -- JSON (sealed)
    likely text not null,
    primary key (tenant_id, case_id),
    foreign key (tenant_id, case_id) references placement_cases (tenant_id, id),
    foreign key (tenant_id, run_id) references placement_runs (tenant_id, id)
);
