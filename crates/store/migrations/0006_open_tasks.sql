-- What somebody still has to do, over all dossiers, the first to be done first.
create index tasks_open on tasks (tenant_id, assignee_id, due_on) where done_at is null;
