//! What files bring: weighed row by row first, then taken in all together or not at all.

use std::collections::HashMap;

use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Query, Row, StoreError, Tx};
use uuid::Uuid;
use wi2021::facts::RedenIntrekking;

use super::closing::retract_in;
use super::opening::{here_already, open_all};
use super::recording::{check, record_in};
use super::recount::recount;
use super::{DossierError, DossierId, NewDossier, NewFact};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Permit, Room, Scope, events};

const AT_ONCE: usize = 500;

/// What a file says about one person.
#[derive(Debug, Clone, Default)]
pub struct Brought {
    pub person: NewDossier,
    /// The number of the dossier, if the file names it.
    pub number: Option<String>,
    pub facts: Vec<NewFact>,
    /// The facts are milestones of which a dossier has one each: the same one again is known, another day is refused.
    pub milestones: bool,
    /// The signal was wrong.
    pub withdrawn: Option<RedenIntrekking>,
}

/// What would become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// A dossier opens.
    Opens { facts: usize },
    /// A dossier that is here gets facts.
    Adds { facts: usize },
    /// All of it is known.
    Known,
    /// The dossier is set aside: the signal was wrong.
    Withdraws,
    /// No dossier has this number, and there is no name to open one with.
    Nobody,
    /// The dossier has this milestone on another day.
    OtherDay { soort: &'static str, here: Date },
    /// A day before this law, or more than a year ahead.
    DayOutOfReach(Date),
}

impl Verdict {
    /// Such a row keeps the file out.
    pub fn refuses(&self) -> bool {
        matches!(self, Self::Nobody | Self::OtherDay { .. } | Self::DayOutOfReach(_))
    }
}

/// Says what [`bring`] would do, and changes nothing.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn weigh(scope: &Scope, mut rows: Vec<Brought>) -> Result<Vec<Verdict>, DossierError> {
    scope.may(Room::Import, Action::Read)?;
    let mut tx = scope.read().await?;
    let weighed = weigh_in(&mut tx, scope, &mut rows).await?;
    drop(tx);
    let subjects: Vec<Uuid> = weighed.iter().filter_map(|(id, _)| id.map(|id| id.0)).collect();
    looked(scope, Activity::Import, &subjects).await.map_err(StoreError::from)?;
    Ok(weighed.into_iter().map(|(_, verdict)| verdict).collect())
}

/// Takes everything in, in one transaction. What is known already changes nothing. Rows were weighed just before, which
/// put everybody who is here in the log of who looked; here come those whose dossier opens.
///
/// # Errors
/// [`DossierError::Refused`] when a row may not be taken in; then none was.
pub async fn bring(scope: &Scope, mut rows: Vec<Brought>) -> Result<Vec<Verdict>, DossierError> {
    let permit = scope.may(Room::Import, Action::Change)?;
    let mut tx = scope.write().await?;
    let weighed = weigh_in(&mut tx, scope, &mut rows).await?;
    if weighed.iter().any(|(_, verdict)| verdict.refuses()) {
        return Err(DossierError::Refused);
    }
    let mut new = Vec::new();
    let mut verdicts = Vec::with_capacity(rows.len());
    for (row, (here, verdict)) in rows.into_iter().zip(weighed) {
        match (&verdict, here) {
            (Verdict::Opens { .. }, _) => new.push((row.person, row.facts)),
            (Verdict::Adds { .. }, Some(id)) => drop(record_in(&mut tx, scope, &permit, id, row.facts).await?),
            (Verdict::Withdraws, Some(id)) => withdraw(&mut tx, scope, &permit, id, row.withdrawn).await?,
            _ => {}
        }
        verdicts.push(verdict);
    }
    let opened: Vec<Uuid> = open_all(&mut tx, scope, new).await?.iter().map(|id| id.0).collect();
    looked_in(&mut tx, scope, Activity::Import, &opened).await?;
    let opened = opened.len();
    events::write(&mut tx, scope, "file.imported", None, json!({ "rows": verdicts.len(), "opened": opened })).await?;
    tx.commit().await?;
    recount(scope, verdicts.len(), &[]).await;
    Ok(verdicts)
}

async fn withdraw(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
    reason: Option<RedenIntrekking>,
) -> Result<(), DossierError> {
    match reason {
        Some(reason) => retract_in(tx, scope, permit, id, reason).await,
        None => Ok(()),
    }
}

/// Finds everybody, leaves out what is known, and says what would become of each row.
async fn weigh_in(
    tx: &mut Tx,
    scope: &Scope,
    rows: &mut [Brought],
) -> Result<Vec<(Option<DossierId>, Verdict)>, DossierError> {
    let pairs: Vec<(NewDossier, Vec<NewFact>)> =
        rows.iter().map(|row| (row.person.clone(), row.facts.clone())).collect();
    let mut here = here_already(tx, scope, &pairs).await?;
    let by_number = by_number(tx, scope, rows).await?;
    for (row, here) in rows.iter().zip(&mut here) {
        *here = here.or_else(|| row.number.as_ref().and_then(|number| by_number.get(number).copied()));
    }
    let mut known = known_keys(tx, scope, rows).await?;
    let milestones = milestones(tx, scope, rows, &here).await?;
    let mut weighed = Vec::with_capacity(rows.len());
    for (row, here) in rows.iter_mut().zip(here) {
        // Keys join those that are known, so that a row that stands twice in the file counts once.
        row.facts.retain(|fact| fact.origin_key.as_ref().is_none_or(|key| known.insert(key.clone())));
        let verdict = verdict(scope, row, here, &milestones);
        weighed.push((here, verdict));
    }
    Ok(weighed)
}

fn verdict(scope: &Scope, row: &mut Brought, here: Option<DossierId>, milestones: &Milestones) -> Verdict {
    if let Err(DossierError::TooLongAgo(day) | DossierError::TooFarAhead(day)) = check(scope, &[], &row.facts) {
        return Verdict::DayOutOfReach(day);
    }
    let named = !row.person.given_names.trim().is_empty() || !row.person.family_name.trim().is_empty();
    match (here, row.withdrawn) {
        (Some(_), Some(_)) => return Verdict::Withdraws,
        // Withdrawn before, or never known: there is nothing left to set aside.
        (None, Some(_)) => return Verdict::Known,
        (None, None) if row.number.is_some() || !named => return Verdict::Nobody,
        (None, None) => return Verdict::Opens { facts: row.facts.len() },
        (Some(_), None) => {}
    }
    let days = |soort: &str| here.and_then(|id| milestones.get(&id.0)?.iter().find(|(known, _)| known == soort));
    if row.milestones {
        let other = row.facts.iter().find_map(|fact| {
            days(fact.kind.name()).filter(|(_, day)| *day != fact.happened).map(|(_, day)| (fact.kind.name(), *day))
        });
        if let Some((soort, here)) = other {
            return Verdict::OtherDay { soort, here };
        }
        row.facts.retain(|fact| days(fact.kind.name()).is_none());
    }
    if row.facts.is_empty() { Verdict::Known } else { Verdict::Adds { facts: row.facts.len() } }
}

async fn by_number(tx: &mut Tx, scope: &Scope, rows: &[Brought]) -> Result<HashMap<String, DossierId>, DossierError> {
    let numbers: Vec<&String> = rows.iter().filter_map(|row| row.number.as_ref()).collect();
    let mut found = HashMap::new();
    for part in numbers.chunks(AT_ONCE) {
        let mut query = Query::new("select id, number from dossiers where tenant_id = ");
        query.bind(scope.tenant).push(" and quarantined_at is null and number in ").list(part.iter().copied());
        found.extend(tx.all_of::<Numbered>(query).await?.into_iter().map(|row| (row.number, DossierId(row.id))));
    }
    Ok(found)
}

async fn known_keys(
    tx: &mut Tx,
    scope: &Scope,
    rows: &[Brought],
) -> Result<std::collections::HashSet<String>, DossierError> {
    let keys: Vec<&String> =
        rows.iter().flat_map(|row| &row.facts).filter_map(|fact| fact.origin_key.as_ref()).collect();
    let mut known = std::collections::HashSet::new();
    for part in keys.chunks(AT_ONCE) {
        let mut query = Query::new("select origin_key from facts where tenant_id = ");
        query.bind(scope.tenant).push(" and origin_key in ").list(part.iter().copied());
        known.extend(tx.all_of::<String>(query).await?);
    }
    Ok(known)
}

/// Per dossier the kinds of fact it has, each with the day.
type Milestones = HashMap<Uuid, Vec<(String, Date)>>;

async fn milestones(
    tx: &mut Tx,
    scope: &Scope,
    rows: &[Brought],
    here: &[Option<DossierId>],
) -> Result<Milestones, DossierError> {
    let wanted: Vec<Uuid> =
        rows.iter().zip(here).filter(|(row, _)| row.milestones).filter_map(|(_, id)| id.map(|id| id.0)).collect();
    let mut found = Milestones::new();
    for part in wanted.chunks(AT_ONCE) {
        // A fact that another one took the place of is no longer what the dossier says.
        let mut query = Query::new("select f.dossier_id, f.soort, f.happened_on from facts f where f.tenant_id = ");
        query
            .bind(scope.tenant)
            .push(" and f.dossier_id in ")
            .list(part.iter().copied())
            .push(" and not exists (select 1 from facts c where c.tenant_id = f.tenant_id and c.dossier_id = f.dossier_id and c.corrects = f.id) order by f.happened_on desc");
        for row in tx.all_of::<Milestone>(query).await? {
            found.entry(row.dossier).or_default().push((row.soort, row.day));
        }
    }
    Ok(found)
}

struct Numbered {
    id: Uuid,
    number: String,
}

impl FromRow for Numbered {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { id: row.uuid(0)?, number: row.text(1)? })
    }
}

struct Milestone {
    dossier: Uuid,
    soort: String,
    day: Date,
}

impl FromRow for Milestone {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { dossier: row.uuid(0)?, soort: row.text(1)?, day: row.date(2)? })
    }
}
