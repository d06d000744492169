//! The statements of the dossier room: one text for both engines, each naming its tenant.

use store::Statement;

store::statements! {
    /// Raises the version, which locks the dossier until the transaction ends.
    pub LOCK = "update dossiers set version = version + $3 where tenant_id = $1 and id = $2 and quarantined_at is null \
        returning id, number, given_names, family_name, birth_date, bsn_sealed, v_number_sealed, language, neighbourhood, \
        household_id, caseworker_id, opened_on, closed_on, closed_reason, straat_en_huisnummer, postcode, plaats";
    pub DOSSIER = "select id, number, given_names, family_name, birth_date, bsn_sealed, v_number_sealed, language, \
        neighbourhood, household_id, caseworker_id, opened_on, closed_on, closed_reason, straat_en_huisnummer, postcode, plaats \
        from dossiers where tenant_id = $1 and id = $2 and quarantined_at is null";
    pub FACTS = "select id, soort, happened_on, recorded_at, corrects, data from facts \
        where tenant_id = $1 and dossier_id = $2 order by id";
    pub TRAIL = "select id, soort, happened_on, recorded_at, corrects, data, source, recorded_by, \
        recorded_by_name, origin_key from facts where tenant_id = $1 and dossier_id = $2 order by happened_on, id";
    pub FACTS_BETWEEN = "select id, soort, happened_on, recorded_at, corrects, data, dossier_id from facts \
        where tenant_id = $1 and dossier_id >= $2 and dossier_id <= $3 order by dossier_id, id";
    /// Everything that recording needs to know of one dossier: its facts (0), duties (1) and place in the list (2). One
    /// question, because the dossier is locked while it is asked.
    pub KNOWN = "select cast(0 as bigint), id, corrects, recorded_at, happened_on, cast(null as date), cast(null as bigint), \
        cast(null as bigint), cast(null as boolean), soort, data, cast(null as text), cast(null as text), \
        cast(null as text), cast(null as text) from facts where tenant_id = $1 and dossier_id = $2 \
        union all select cast(1 as bigint), null, null, null, due_on, null, n, urgency, null, class, code, state, body, null, null \
        from duties where tenant_id = $1 and dossier_id = $2 \
        union all select cast(2 as bigint), null, null, null, act_by, term_end, null, urgency, overdue, top_class, top_code, route, \
        doelgroep, standing, dangers from worklist where tenant_id = $1 and dossier_id = $2 order by 1, 2";
    pub DUTIES_BETWEEN = "select class, code, n, state, due_on, urgency, body, dossier_id from duties \
        where tenant_id = $1 and dossier_id >= $2 and dossier_id <= $3";

    /// The next human number of a series.
    pub COUNT_UP = "insert into counters (tenant_id, name, value) values ($1, $2, $3) \
        on conflict (tenant_id, name) do update set value = counters.value + excluded.value returning value";
    pub BY_BSN = "select id from dossiers where tenant_id = $1 and bsn_index = $2";
    /// People found by one of their numbers, closed dossiers among them.
    pub FIND_BY_NUMBER = "select id from dossiers where tenant_id = $1 and bsn_index = $2 and quarantined_at is null \
        union select id from dossiers where tenant_id = $1 and v_number_index = $3 and quarantined_at is null";
    pub OPEN_BY_BSN = "select id from dossiers where tenant_id = $1 and bsn_index = $2 and quarantined_at is null \
        and closed_on is null";
    pub BY_DOSSIER_NUMBER = "select id from dossiers where tenant_id = $1 and number = $2";
    pub BY_V_NUMBER = "select id from dossiers where tenant_id = $1 and v_number_index = $2 and quarantined_at is null";
    pub PUT_WORDS_AWAY = "delete from search_words where tenant_id = $1 and dossier_id = $2";

    pub WORKLIST_MOVE = "update worklist set urgency = $3, act_by = $4, top_class = $5, top_code = $6, overdue = $7, \
        term_end = $8, route = $9, doelgroep = $10, standing = $11, dangers = $12 where tenant_id = $1 and dossier_id = $2";
    pub WORKLIST_DROP = "delete from worklist where tenant_id = $1 and dossier_id = $2";
    pub WORKLIST_NAME = "update worklist set display_name = $3, neighbourhood = $4 where tenant_id = $1 and dossier_id = $2";
    pub WORKLIST_HAND_OVER = "update worklist set caseworker_id = $3 where tenant_id = $1 and dossier_id = $2";
    /// The nil id stands for nobody.
    pub CASELOAD_CHANGE = "insert into caseloads (tenant_id, caseworker_id, open) values ($1, $2, $3) \
        on conflict (tenant_id, caseworker_id) do update set open = caseloads.open + excluded.open";
    pub CASELOAD = "select coalesce(cast(sum(open) as bigint), 0) from caseloads where tenant_id = $1 and caseworker_id = $2";
    pub CASELOADS = "select caseworker_id, open from caseloads where tenant_id = $1";
    pub CASELOAD_ALL = "select coalesce(cast(sum(open) as bigint), 0) from caseloads where tenant_id = $1";

    pub CLOSE = "update dossiers set closed_on = $3, closed_reason = $4 where tenant_id = $1 and id = $2";
    pub QUARANTINE = "update dossiers set quarantined_at = $3 where tenant_id = $1 and id = $2";
    pub HAND_OVER = "update dossiers set caseworker_id = $3 where tenant_id = $1 and id = $2";

    pub HOUSEHOLD = "select id, number, given_names, family_name, birth_date, closed_on, caseworker_id from dossiers \
        where tenant_id = $1 and household_id = $2 and quarantined_at is null order by birth_date nulls last, id";
    /// Who lives with somebody, themselves too.
    /// In two halves, so that each goes by its own index.
    pub FELLOWS = "select id from dossiers where tenant_id = $1 and id = $2 and closed_on is null \
        and quarantined_at is null union select d.id from dossiers a join dossiers d on d.tenant_id = a.tenant_id \
        and d.household_id = a.household_id where a.tenant_id = $1 and a.id = $2 and d.closed_on is null \
        and d.quarantined_at is null order by 1";
    pub NUMBERED = "select id from dossiers where tenant_id = $1 and (number = $2 or v_number_index = $3) \
        and closed_on is null and quarantined_at is null";
    pub SET_HOUSEHOLD = "update dossiers set household_id = $3 where tenant_id = $1 and id = $2";

    pub TASKS = "select id, dossier_id, title, due_on, assignee_id, created_at, done_at from tasks \
        where tenant_id = $1 and dossier_id = $2 order by done_at nulls first, due_on nulls last, id";
    pub TASK_ADD = "insert into tasks (tenant_id, id, dossier_id, title, due_on, assignee_id, created_by, created_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub TASK_DONE = "update tasks set done_by = $4, done_at = $5 \
        where tenant_id = $1 and id = $2 and dossier_id = $3 and done_at is null";
    /// What one person still has to do; what is nobody's in particular is for who holds the dossier.
    pub TASKS_OF = "select t.id, t.dossier_id, t.title, t.due_on, d.number, d.given_names, d.family_name, d.caseworker_id \
        from tasks t join dossiers d on d.tenant_id = t.tenant_id and d.id = t.dossier_id \
        where t.tenant_id = $1 and t.done_at is null and d.closed_on is null and d.quarantined_at is null \
        and (t.assignee_id = $2 or (t.assignee_id is null and d.caseworker_id = $2)) \
        order by t.due_on nulls last, t.id limit $3";
    /// How many of these are late, and how many are due up to a day.
    pub TASKS_DUE = "select count(case when t.due_on < $4 then 1 end), count(case when t.due_on >= $4 then 1 end) \
        from tasks t join dossiers d on d.tenant_id = t.tenant_id and d.id = t.dossier_id \
        where t.tenant_id = $1 and t.done_at is null and d.closed_on is null and d.quarantined_at is null \
        and (t.assignee_id = $2 or (t.assignee_id is null and d.caseworker_id = $2)) and t.due_on <= $3";
    /// The same of the dossiers of a case manager.
    pub DOSSIERS_DUE = "select count(case when overdue then 1 end), count(case when not overdue then 1 end) from worklist \
        where tenant_id = $1 and caseworker_id = $2 and (overdue or act_by <= $3)";
    pub NOTES = "select id, compartment, text, written_by, written_by_name, written_at from notes \
        where tenant_id = $1 and dossier_id = $2 and (compartment = 'open' or $3) order by written_at desc, id desc";
    pub NOTE_WRITE = "insert into notes (tenant_id, id, dossier_id, compartment, text, written_by, written_by_name, \
        written_at) values ($1, $2, $3, $4, $5, $6, $7, $8)";

    pub VIEWS = "select id, name, query from saved_views where tenant_id = $1 and account_id = $2 order by name, id";
    pub VIEW_SAVE = "insert into saved_views (tenant_id, id, account_id, name, query) values ($1, $2, $3, $4, $5)";
    pub VIEW_DELETE = "delete from saved_views where tenant_id = $1 and account_id = $2 and id = $3";

    /// Every provider anyone has to do with and one dossier that names it, by hopping over the index.
    pub PROVIDERS = "with recursive p(provider_key) as (select min(provider_key) from touches where tenant_id = $1 \
        union all select (select min(t.provider_key) from touches t where t.tenant_id = $1 \
        and t.provider_key > p.provider_key) from p where p.provider_key is not null) \
        select (select t.dossier_id from touches t where t.tenant_id = $1 and t.provider_key = p.provider_key \
        order by t.dossier_id limit 1) from p where p.provider_key is not null limit 100";
    /// Every neighbourhood on the list, by hopping over the index.
    pub NEIGHBOURHOODS = "with recursive n(name) as (select min(neighbourhood) from worklist where tenant_id = $1 \
        union all select (select min(w.neighbourhood) from worklist w where w.tenant_id = $1 \
        and w.neighbourhood > n.name) from n where n.name is not null) \
        select name from n where name is not null order by name";
    pub TOUCHED_BY = "select dossier_id from touches where tenant_id = $1 and provider_key = $2 order by dossier_id";

    pub JOURNEYS_BETWEEN = "select dossier_id, doelgroep, route, standing, notice_on, intake_on, test_on, pip_due, pip_on, \
        lesson_on, pvt_on, map_on, guidance_on, ontzorgen_on, term_end, completed_on, grant_year, grant_cents from journeys \
        where tenant_id = $1 and dossier_id >= $2 and dossier_id <= $3";
    pub JOURNEYS_MISSING = "select d.id from dossiers d where d.tenant_id = $1 and not exists (select 1 from journeys j \
        where j.tenant_id = d.tenant_id and j.dossier_id = d.id) order by d.id limit $2";

    /// Figures. Each condition is the one that the list behind the figure has.
    pub FIGURE_STAGES = "select \
        coalesce(cast(sum(case when j.pip_on is null and j.intake_on is null and (j.pip_due is null or j.pip_due >= $2) \
        then 1 else 0 end) as bigint), 0), \
        coalesce(cast(sum(case when j.pip_on is null and j.intake_on is not null and (j.pip_due is null or j.pip_due >= $2) \
        then 1 else 0 end) as bigint), 0), \
        coalesce(cast(sum(case when j.pip_on is not null then 1 else 0 end) as bigint), 0), \
        coalesce(cast(sum(case when j.pip_on is null and j.pip_due < $2 then 1 else 0 end) as bigint), 0) \
        from worklist w join journeys j on j.tenant_id = w.tenant_id and j.dossier_id = w.dossier_id \
        where w.tenant_id = $1 and w.standing = 'obliged'";
    pub FIGURE_PLANS = "select coalesce(cast(sum(case when j.pip_on <= j.pip_due then 1 else 0 end) as bigint), 0), count(*) \
        from journeys j join dossiers d on d.tenant_id = j.tenant_id and d.id = j.dossier_id \
        where j.tenant_id = $1 and j.pip_due >= $2 and j.pip_due <= $3 and (j.pip_on is not null or j.pip_due < $4) \
        and d.quarantined_at is null";
    pub FIGURE_ENDS = "select count(*) from worklist w join journeys j on j.tenant_id = w.tenant_id \
        and j.dossier_id = w.dossier_id \
        where w.tenant_id = $1 and w.standing = 'obliged' and j.term_end >= $2 and j.term_end <= $3";
    pub FIGURE_DANGERS = "select d.code, count(distinct d.dossier_id) from duties d join worklist w \
        on w.tenant_id = d.tenant_id and w.dossier_id = d.dossier_id \
        where d.tenant_id = $1 and d.class = 'danger' and d.state in ('open', 'missed') group by d.code order by 2 desc, d.code";
    pub FIGURE_WAITS = "select j.notice_on, j.intake_on, j.pip_on, j.lesson_on from journeys j join dossiers d \
        on d.tenant_id = j.tenant_id and d.id = j.dossier_id where j.tenant_id = $1 and d.quarantined_at is null \
        and (j.intake_on >= $2 or j.pip_on >= $2 or j.lesson_on >= $2)";
    pub FIGURE_GRANTS = "select j.grant_year, count(*), cast(sum(j.grant_cents) as bigint) from journeys j join dossiers d \
        on d.tenant_id = j.tenant_id and d.id = j.dossier_id where j.tenant_id = $1 and d.quarantined_at is null \
        and j.grant_year is not null group by j.grant_year order by j.grant_year";
    /// Everyone with an open dossier in a quarter to whom this law applies.
    pub SWI_AFTER = "select d.id, d.number, j.doelgroep, j.route, j.intake_on, j.test_on, j.pip_on, j.lesson_on, j.pvt_on, \
        j.map_on, j.guidance_on, j.ontzorgen_on from dossiers d join journeys j on j.tenant_id = d.tenant_id \
        and j.dossier_id = d.id where d.tenant_id = $1 and (d.closed_on is null or d.closed_on >= $2) and d.opened_on <= $3 \
        and d.quarantined_at is null and j.standing not in ('unknown', 'not-this-law') and d.id > $4 order by d.id limit $5";

    /// Open dossiers in the order of their ids, for the pass over all of them.
    pub OPEN_AFTER = "select w.dossier_id, d.version, w.urgency, w.act_by, w.top_class, w.top_code, w.overdue, w.term_end, \
        w.route, w.doelgroep, w.standing, w.dangers from worklist w join dossiers d on d.tenant_id = w.tenant_id and d.id = w.dossier_id \
        where w.tenant_id = $1 and w.dossier_id > $2 order by w.dossier_id limit $3";
}

/// Changes the duties of any number of dossiers: `$2` is a JSON list of them.
pub(crate) const PUT_DUTIES: Statement = Statement::per_engine(
    "insert into duties (tenant_id, dossier_id, class, code, n, state, due_on, urgency, body)
     select $1, unhex(value ->> 0), value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
     from json_each($2) where true
     on conflict (tenant_id, dossier_id, class, code, n) do update set state = excluded.state,
     due_on = excluded.due_on, urgency = excluded.urgency, body = excluded.body",
    "insert into duties (tenant_id, dossier_id, class, code, n, state, due_on, urgency, body)
     select $1, cast(value ->> 0 as uuid), value ->> 1, value ->> 2, cast(value ->> 3 as bigint), value ->> 4,
     cast(value ->> 5 as date), cast(value ->> 6 as bigint), value ->> 7
     from jsonb_array_elements(cast($2 as jsonb)) value
     on conflict (tenant_id, dossier_id, class, code, n) do update set state = excluded.state,
     due_on = excluded.due_on, urgency = excluded.urgency, body = excluded.body",
);

/// Takes away duties: `$2` is a JSON list of their keys. `offset 0` keeps the list apart: under row security PostgreSQL may
/// look up a key in an index only when no function that could leak stands in the comparison.
pub(crate) const DROP_DUTIES: Statement = Statement::per_engine(
    "delete from duties where tenant_id = $1 and (dossier_id, class, code, n) in (
     select unhex(value ->> 0), value ->> 1, value ->> 2, value ->> 3 from json_each($2))",
    "delete from duties where tenant_id = $1 and (dossier_id, class, code, n) in (
     select cast(value ->> 0 as uuid), value ->> 1, value ->> 2, cast(value ->> 3 as bigint)
     from jsonb_array_elements(cast($2 as jsonb)) value offset 0)",
);

/// Locks those dossiers that nobody changed since they were read (`$2`: a JSON list of ids and versions), in the order of
/// their ids, so that two transactions never wait for each other. SQLite has one writer, which has locked all of them.
pub(crate) const LOCK_AT: Statement = Statement::per_engine(
    "select id from dossiers where tenant_id = $1 and (id, version) in (
     select unhex(value ->> 0), value ->> 1 from json_each($2))
     and closed_on is null and quarantined_at is null order by id",
    "select id from dossiers where tenant_id = $1 and (id, version) in (
     select cast(value ->> 0 as uuid), cast(value ->> 1 as bigint) from jsonb_array_elements(cast($2 as jsonb)) value offset 0)
     and closed_on is null and quarantined_at is null order by id for no key update",
);

/// Those that differ per engine.
pub(crate) const PER_ENGINE: &[(&str, Statement)] =
    &[("PUT_DUTIES", PUT_DUTIES), ("DROP_DUTIES", DROP_DUTIES), ("LOCK_AT", LOCK_AT)];
