//! People in the questions of other rooms: pieces for a statement that has a table of its own, called `c`, with `tenant_id` and
//! `dossier_id`. So a room narrows, counts and cuts its list in the database and reads no table that is not its own.

use store::Query;

use super::fold::{prefix_range, sought};
use super::opening::V_NUMBER;
use crate::access::{Permit, Rows, Scope, VNumber};

/// The dossier of `c`, called `d`: after the tables, and needed by all that follows.
pub(crate) const OWN: &str = " join dossiers d on d.tenant_id = c.tenant_id and d.id = c.dossier_id";

/// Condition: somebody in the household of `d` has an open dossier.
pub(crate) const ANYONE: &str = " and (d.closed_on is null and d.quarantined_at is null \
    or exists (select 1 from dossiers o where o.tenant_id = d.tenant_id and o.household_id = d.household_id \
    and o.closed_on is null and o.quarantined_at is null))";

/// Value: how many have one.
pub(crate) const MEMBERS: &str = "case when d.household_id is null then 1 else (select count(*) from dossiers o \
    where o.tenant_id = d.tenant_id and o.household_id = d.household_id and o.closed_on is null \
    and o.quarantined_at is null) end";

/// Question: the dossiers, open or not, in the household of `d`.
pub(crate) const TOGETHER: &str =
    "select f.id from dossiers f where f.tenant_id = d.tenant_id and f.household_id = d.household_id";

/// Condition: this permit opens lists of people at all.
pub(crate) fn opened(query: &mut Query, permit: &Permit) {
    if permit.rows != Rows::Tenant {
        query.push(" and 1 = 0");
    }
}

/// Condition: somebody in the household of `d` is found by the words of a name, a dossier number or a V-number.
pub(crate) fn found(query: &mut Query, scope: &Scope, permit: &Permit, typed: &str) {
    let words = sought(typed);
    if !permit.fields.identity || words.is_empty() {
        query.push(" and 1 = 0");
        return;
    }
    query.push(
        " and coalesce(d.household_id, d.id) in (select coalesce(m.household_id, m.id) from dossiers m \
         where m.closed_on is null and m.quarantined_at is null and m.tenant_id = ",
    );
    query.bind(scope.tenant).push(" and (");
    if let Ok(number) = VNumber::parse(typed) {
        let index = scope.app.keys.blind_index(scope.tenant, V_NUMBER, number.expose());
        query.push("m.v_number_index = ").bind(index).push(" or ");
    }
    for (at, word) in words.iter().enumerate() {
        let (from, until) = prefix_range(word);
        query.push(if at == 0 { "m.id in (" } else { " and m.id in (" });
        query.push("select w.dossier_id from search_words w where w.tenant_id = ").bind(scope.tenant);
        query.push(" and w.word >= ").bind(from).push(" and w.word < ").bind(until).push(")");
    }
    query.push("))");
}
