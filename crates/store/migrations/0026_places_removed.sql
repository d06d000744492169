-- A part of town that nobody can choose any more. Who stands in it stays there until they choose another.
alter table network_places add column removed_at timestamptz;
