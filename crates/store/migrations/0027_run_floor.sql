-- What a proposal had to give everyone at least, beside the sealed input, for the list of proposals: 'hoogste', or so many
-- thousandths. Those from before say nothing.
alter table placement_runs add column floor text;
