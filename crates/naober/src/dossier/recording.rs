//! Recording what happened: facts, the duties they make, the worklist row and the event, in one transaction.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use serde_json::json;
use store::{Query, Tx, args};
use uuid::Uuid;
use wi2021::{Assessment, Fact, FactId, Kind, Urgency};

use super::duties::{self, Delta};
use super::journeys::{self, Journey};
use super::known::Known;
use super::listing::{self, Place};
use super::providers::providers_of;
use super::rows::{DossierRow, FactRow};
use super::top::code_text;
use super::{Changes, Difference, DossierError, DossierId, NewFact, sql};
use crate::access::log::{Activity, looked, queries};
use crate::access::{Action, Permit, Role, Room, Rows, Scope, events};
use crate::connect::queue;

/// Before this day nobody of this law was born or did anything.
const EARLIEST: Date = date(1900, 1, 1);
/// Facts go in by one statement each this many.
const FACTS_AT_ONCE: usize = 1_000;

/// What was recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// The ids of the new facts, in the order they were given. Known ones (by origin key) are left out.
    pub facts: Vec<FactId>,
    /// How many were known already.
    pub known: usize,
    /// What it changed.
    pub changes: Changes,
}

/// What would change.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    pub changes: Changes,
    pub before: Assessment,
    pub after: Assessment,
    /// The facts that `before` rests on.
    pub known: Vec<Fact>,
    /// The facts that `after` rests on: the same and the new ones.
    pub with_new: Vec<Fact>,
}

/// Appends facts to a dossier. All of them or none.
///
/// # Errors
/// What is wrong with a fact, or with the dossier.
pub async fn record(scope: &Scope, id: DossierId, facts: Vec<NewFact>) -> Result<Recorded, DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    let seen = queries(scope, Activity::Record, &[id.0]);
    let recorded = record_beside(&mut tx, scope, &permit, id, facts, seen).await?;
    if !recorded.facts.is_empty() {
        tx.commit().await?;
    }
    Ok(recorded)
}

/// What would change if these facts were recorded. Writes nothing.
///
/// # Errors
/// The same as [`record`].
pub async fn preview(scope: &Scope, id: DossierId, facts: &[NewFact]) -> Result<Preview, DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.read().await?;
    let row: Option<DossierRow> = tx.maybe(sql::DOSSIER, args![scope.tenant, id.0]).await?;
    within(&permit, row.as_ref())?;
    let known = facts_of(&mut tx, scope, id).await?;
    check(scope, &known, facts)?;
    // The connection goes back before the log is awaited, which needs one too.
    drop(tx);
    looked(scope, Activity::Preview, &[id.0]).await.map_err(store::StoreError::from)?;
    let mut with_new = known.clone();
    with_new.extend(facts.iter().map(|fact| as_fact(scope, fact)));
    let law = &scope.law();
    let before = wi2021::assess(&known, scope.today(), law);
    let after = wi2021::assess(&with_new, scope.today(), law);
    Ok(Preview { changes: Changes::between(&before, &after), before, after, known, with_new })
}

/// The same inside a transaction that does more.
pub(crate) async fn record_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
    facts: Vec<NewFact>,
) -> Result<Recorded, DossierError> {
    record_beside(tx, scope, permit, id, facts, Vec::new()).await
}

/// The same, with changes of the caller that go along when there is something to record.
async fn record_beside(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
    facts: Vec<NewFact>,
    beside: Vec<Query>,
) -> Result<Recorded, DossierError> {
    let count = i64::try_from(facts.len()).unwrap_or(i64::MAX);
    let row: Option<DossierRow> = tx.maybe(sql::LOCK, args![scope.tenant, id.0, count]).await?;
    let row = within(permit, row.as_ref())?.clone();
    let Known { facts: before, duties: stored, place } = Known::of(tx, scope, id).await?;
    let given = facts.len();
    let facts = unknown(tx, scope, facts).await?;
    let known = given - facts.len();
    check(scope, &before, &facts)?;
    if facts.is_empty() {
        return Ok(Recorded { facts: Vec::new(), known, changes: Changes::default() });
    }
    let (new, mut writes) = facts_to_insert(scope, &[(id, facts)]);
    let new: Vec<Fact> = new.into_iter().flatten().collect();
    let mut after = before.clone();
    after.extend(new.iter().cloned());

    let law = &scope.law();
    let was = wi2021::assess(&before, scope.today(), law);
    let now = wi2021::assess(&after, scope.today(), law);
    let mut delta = Delta::default();
    delta.add(id.0, &stored, duties::of(&now, &after));
    writes.extend(delta.queries(scope.tenant, tx.engine()));
    let to = Place::of(&now);
    if row.closed_on.is_none() && place.as_ref() != Some(&to) {
        writes.push(listing::shift(scope, id.0, &to));
    }
    let way = Journey::of(&after, &now);
    if Journey::of(&before, &was) != way {
        writes.extend(journeys::put(scope, &[(id.0, way)]));
    }
    let changes = Changes::between(&was, &now);
    let ids: Vec<FactId> = new.iter().map(|fact| fact.id).collect();
    let kinds: Vec<&str> = new.iter().map(|fact| fact.kind.name()).collect();
    writes.push(events::query(scope, "facts.recorded", Some(id.0), &json!({ "facts": ids, "kinds": kinds })));
    writes.extend(warning(scope, id, &changes));
    writes.extend(beside);
    tx.run_together(writes).await?;
    Ok(Recorded { facts: ids, known, changes })
}

/// The facts of a dossier in the order they were recorded.
pub(crate) async fn facts_of(tx: &mut Tx, scope: &Scope, id: DossierId) -> Result<Vec<Fact>, DossierError> {
    let rows: Vec<FactRow> = tx.all(sql::FACTS, args![scope.tenant, id.0]).await?;
    rows.iter().map(FactRow::fact).collect()
}

/// The dossier, if there is one and the permit opens it.
pub(super) fn within<'a>(permit: &Permit, row: Option<&'a DossierRow>) -> Result<&'a DossierRow, DossierError> {
    let row = row.ok_or(DossierError::NotFound)?;
    match permit.rows {
        Rows::Tenant => Ok(row),
        Rows::Caseload(account) if row.caseworker == Some(account) => Ok(row),
        Rows::Own(own) if row.id == own => Ok(row),
        Rows::Caseload(_) | Rows::Own(_) | Rows::None => Err(DossierError::NotFound),
    }
}

/// What has to hold before facts may be added to these.
pub(super) fn check(scope: &Scope, known: &[Fact], facts: &[NewFact]) -> Result<(), DossierError> {
    let latest = scope.today().saturating_add(1.year());
    let mut taken: Vec<FactId> = Vec::new();
    for fact in facts {
        if fact.happened < EARLIEST {
            return Err(DossierError::TooLongAgo(fact.happened));
        }
        if fact.happened > latest {
            return Err(DossierError::TooFarAhead(fact.happened));
        }
        let Some(corrected) = fact.corrects else {
            if matches!(fact.kind, Kind::FeitIngetrokken(_)) {
                return Err(DossierError::WithdrawsNothing);
            }
            continue;
        };
        if !known.iter().any(|old| old.id == corrected) {
            return Err(DossierError::CorrectsUnknown(corrected));
        }
        if let Some(newer) = known.iter().find(|old| old.corrects == Some(corrected)) {
            return Err(DossierError::CorrectedBefore { fact: corrected, by: newer.id });
        }
        if taken.contains(&corrected) {
            return Err(DossierError::CorrectedBefore { fact: corrected, by: corrected });
        }
        taken.push(corrected);
    }
    Ok(())
}

/// Writes facts of any number of dossiers, and which providers they name; gives them back as stored.
pub(super) async fn insert_facts(
    tx: &mut Tx,
    scope: &Scope,
    of: &[(DossierId, Vec<NewFact>)],
) -> Result<Vec<Vec<Fact>>, DossierError> {
    let (made, writes) = facts_to_insert(scope, of);
    for query in writes {
        tx.run_of(query).await?;
    }
    Ok(made)
}

/// The facts as they will be stored, and the changes that store them.
fn facts_to_insert(scope: &Scope, of: &[(DossierId, Vec<NewFact>)]) -> (Vec<Vec<Fact>>, Vec<Query>) {
    let actor = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let made: Vec<Vec<Fact>> =
        of.iter().map(|(_, facts)| facts.iter().map(|fact| as_fact(scope, fact)).collect()).collect();
    let flat: Vec<(DossierId, &NewFact, &Fact)> = of
        .iter()
        .zip(&made)
        .flat_map(|((id, new), facts)| new.iter().zip(facts).map(|(new, fact)| (*id, new, fact)))
        .collect();
    let mut writes = Vec::new();
    for part in flat.chunks(FACTS_AT_ONCE) {
        let mut query = Query::new(
            "insert into facts (tenant_id, dossier_id, id, soort, happened_on, recorded_at, recorded_by, \
             recorded_by_name, source, corrects, data, origin_key) values ",
        );
        query.rows(part.iter().map(|(id, new, fact)| {
            args![
                scope.tenant,
                id.0,
                fact.id,
                fact.kind.name(),
                fact.happened,
                fact.recorded.unwrap_or(scope.now),
                actor,
                &scope.actor.name,
                new.source.trim(),
                fact.corrects,
                fact.kind.data(),
                new.origin_key.clone()
            ]
        }));
        writes.push(query);
    }
    writes.extend(touches(scope, flat.iter().map(|(id, _, fact)| (*id, *fact))));
    (made, writes)
}

/// Remembers which providers a dossier has to do with, so that one that falls away is found everywhere.
fn touches<'a>(scope: &Scope, facts: impl Iterator<Item = (DossierId, &'a Fact)>) -> Vec<Query> {
    let mut pairs: Vec<(String, Uuid)> =
        facts.flat_map(|(id, fact)| providers_of(&fact.kind).map(move |key| (key, id.0))).collect();
    pairs.sort();
    pairs.dedup();
    let insert = |part: &[(String, Uuid)]| {
        let mut query = Query::new("insert into touches (tenant_id, provider_key, dossier_id) values ");
        query.rows(part.iter().map(|(provider, dossier)| args![scope.tenant, provider, *dossier]));
        query.push(" on conflict (tenant_id, provider_key, dossier_id) do nothing");
        query
    };
    pairs.chunks(FACTS_AT_ONCE).map(insert).collect()
}

/// Those that are not here yet: the same row of an outside source is recorded once.
pub(super) async fn unknown(tx: &mut Tx, scope: &Scope, facts: Vec<NewFact>) -> Result<Vec<NewFact>, DossierError> {
    let keys: Vec<&String> = facts.iter().filter_map(|fact| fact.origin_key.as_ref()).collect();
    let mut known: Vec<String> = Vec::new();
    for part in keys.chunks(FACTS_AT_ONCE) {
        let mut query = Query::new("select origin_key from facts where tenant_id = ");
        query.bind(scope.tenant).push(" and origin_key in ").list(part.iter().copied());
        known.extend(tx.all_of::<String>(query).await?);
    }
    let mut fresh: Vec<NewFact> = Vec::with_capacity(facts.len());
    for fact in facts {
        let twice = fact.origin_key.is_some() && fresh.iter().any(|other| other.origin_key == fact.origin_key);
        if !twice && !fact.origin_key.as_ref().is_some_and(|key| known.contains(key)) {
            fresh.push(fact);
        }
    }
    Ok(fresh)
}

fn as_fact(scope: &Scope, new: &NewFact) -> Fact {
    let earlier = new.recorded.filter(|moment| scope.actor.role == Role::System && *moment <= scope.now);
    Fact {
        id: scope.new_id(),
        happened: new.happened,
        recorded: Some(earlier.unwrap_or(scope.now)),
        corrects: new.corrects,
        kind: new.kind.clone(),
    }
}

/// A danger that is new and near goes out, to reach whoever is not looking at the list.
fn warning(scope: &Scope, id: DossierId, changes: &Changes) -> Option<Query> {
    let near: Vec<String> = changes
        .dangers
        .iter()
        .filter_map(|change| match change {
            Difference::New(danger) if danger.urgency <= Urgency::Nu => Some(code_text(&danger.code)),
            _ => None,
        })
        .collect();
    let message = || queue::message(scope, "danger-appeared", &json!({ "dossier": id, "dangers": near }));
    (!near.is_empty()).then(message)
}
