//! What the passing of a day changes: every open dossier is assessed again, and only what changed is written.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use serde_json::{Value as Json, json};
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;
use wi2021::{Assessment, Fact, Law};

use super::duties::{self, Delta, Duty};
use super::journeys::{self, Journey};
use super::listing::{self, Place};
use super::rows::FactRow;
use super::{DossierError, DossierId, sql};
use crate::access::{Action, Room, Scope, places};
use crate::app::App;

/// How many dossiers are read, assessed and written at a time.
const AT_ONCE: i64 = 100;
/// Rows of the list per round trip.
const MOVES: usize = 20;

/// What a pass did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Passed {
    /// Open dossiers that were assessed.
    pub seen: usize,
    /// Of those, how many stood differently from what was stored.
    pub changed: usize,
}

/// Goes over the open dossiers of the tenant. Others may write meanwhile: a dossier that changes under way was assessed
/// by whoever changed it. A second pass on the same day changes nothing.
///
/// # Errors
/// The store's own; what was written before it stays, and the next pass does the rest.
pub async fn tenant(scope: &Scope) -> Result<Passed, DossierError> {
    scope.may(Room::Dossier, Action::Change)?;
    let mut passed = Passed::default();
    let mut after = Uuid::nil();
    loop {
        let part = read(scope, after).await?;
        let Some(last) = part.last() else {
            journeys::make_up(scope).await?;
            return Ok(passed);
        };
        after = last.stored.dossier;
        passed.seen += part.len();
        let outdated = outdated(scope, part).await?;
        passed.changed += write(scope, outdated).await?;
    }
}

/// The open dossiers whose stored duties differ from a fresh assessment; none, unless a day passed since the last pass.
/// Writes nothing.
///
/// # Errors
/// The store's own.
pub async fn check(scope: &Scope) -> Result<Vec<DossierId>, DossierError> {
    scope.may(Room::Dossier, Action::Change)?;
    let mut found = Vec::new();
    let mut after = Uuid::nil();
    loop {
        let part = read(scope, after).await?;
        let Some(last) = part.last() else {
            return Ok(found);
        };
        after = last.stored.dossier;
        found.extend(outdated(scope, part).await?.into_iter().map(|one| DossierId(one.dossier)));
    }
}

/// An open dossier as the list has it.
struct Stored {
    dossier: Uuid,
    version: i64,
    place: Place,
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            dossier: row.uuid(0)?,
            version: row.int(1)?,
            place: Place {
                urgency: row.int(2)?,
                act_by: row.date(3)?,
                top_class: row.opt_text(4)?,
                top_code: row.opt_text(5)?,
                overdue: row.bool(6)?,
                term_end: row.opt_date(7)?,
                route: row.opt_text(8)?,
                doelgroep: row.opt_text(9)?,
                standing: row.text(10)?,
                dangers: row.text(11)?,
            },
        })
    }
}

struct FactOf(Uuid, FactRow);

impl FromRow for FactOf {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.uuid(6)?, FactRow::from_row(row)?))
    }
}

struct DutyOf(Uuid, Duty);

impl FromRow for DutyOf {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.uuid(7)?, Duty::from_row(row)?))
    }
}

/// A dossier with everything that is stored about its duties.
struct Loaded {
    stored: Stored,
    facts: Vec<FactRow>,
    duties: Vec<Duty>,
    way: Option<Journey>,
}

async fn read(scope: &Scope, after: Uuid) -> Result<Vec<Loaded>, DossierError> {
    let mut tx = scope.read().await?;
    let open: Vec<Stored> = tx.all(sql::OPEN_AFTER, args![scope.tenant, after, AT_ONCE]).await?;
    let (Some(first), Some(last)) = (open.first(), open.last()) else {
        return Ok(Vec::new());
    };
    let mut ways = journeys::between(&mut tx, scope, first.dossier, last.dossier).await?;
    let range = args![scope.tenant, first.dossier, last.dossier];
    let facts: Vec<FactOf> = tx.all(sql::FACTS_BETWEEN, range.clone()).await?;
    let duties: Vec<DutyOf> = tx.all(sql::DUTIES_BETWEEN, range).await?;
    let mut facts_by: HashMap<Uuid, Vec<FactRow>> = HashMap::with_capacity(open.len());
    for FactOf(dossier, fact) in facts {
        facts_by.entry(dossier).or_default().push(fact);
    }
    let mut duties_by: HashMap<Uuid, Vec<Duty>> = HashMap::with_capacity(open.len());
    for DutyOf(dossier, duty) in duties {
        duties_by.entry(dossier).or_default().push(duty);
    }
    let loaded = open.into_iter().map(|stored| Loaded {
        facts: facts_by.remove(&stored.dossier).unwrap_or_default(),
        duties: duties_by.remove(&stored.dossier).unwrap_or_default(),
        way: ways.remove(&stored.dossier),
        stored,
    });
    Ok(loaded.collect())
}

/// What has to be written for one dossier.
struct Outdated {
    dossier: Uuid,
    version: i64,
    delta: Delta,
    place: Place,
    /// Its way, when that is not as stored.
    way: Option<Journey>,
}

/// Assesses on all processors; the reading and writing wait meanwhile.
async fn outdated(scope: &Scope, part: Vec<Loaded>) -> Result<Vec<Outdated>, DossierError> {
    let (law, today) = (scope.law(), scope.today());
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let size = part.len().div_ceil(threads).max(1);
    let mut parts = part;
    let mut running = Vec::new();
    while !parts.is_empty() {
        let rest = parts.split_off(size.min(parts.len()));
        let (mine, law) = (std::mem::replace(&mut parts, rest), law.clone());
        running.push(tokio::task::spawn_blocking(move || compare(&mine, today, &law)));
    }
    let mut found = Vec::new();
    for one in running {
        let part = one.await.map_err(|error| DossierError::Unreadable(format!("assessment stopped: {error}")))?;
        found.extend(part);
    }
    Ok(found)
}

fn compare(part: &[Loaded], today: Date, law: &Law) -> Vec<Outdated> {
    let mut found = Vec::new();
    for Loaded { stored, facts, duties: old, way: was } in part {
        let facts: Vec<Fact> = match facts.iter().map(FactRow::fact).collect() {
            Ok(facts) => facts,
            // One dossier that cannot be read keeps no other from its day.
            Err(error) => {
                tracing::error!(dossier = %stored.dossier, %error, "a dossier was passed over: its facts cannot be read");
                continue;
            }
        };
        let assessment: Assessment = wi2021::assess(&facts, today, law);
        let mut delta = Delta::default();
        delta.add(stored.dossier, old, duties::of(&assessment, &facts));
        let place = Place::of(&assessment);
        let way = Some(Journey::of(&facts, &assessment)).filter(|way| was.as_ref() != Some(way));
        if !delta.is_empty() || place != stored.place || way.is_some() {
            found.push(Outdated { dossier: stored.dossier, version: stored.version, delta, place, way });
        }
    }
    found
}

/// Writes what changed, in one transaction; leaves alone what somebody else changed since it was read.
async fn write(scope: &Scope, outdated: Vec<Outdated>) -> Result<usize, DossierError> {
    if outdated.is_empty() {
        return Ok(0);
    }
    let mut tx = scope.write().await?;
    let versions = outdated.iter().map(|one| json!([one.dossier.simple(), one.version]));
    let versions = Json::from_iter(versions).to_string();
    let still: HashSet<Uuid> = tx.all(sql::LOCK_AT, args![scope.tenant, versions]).await?.into_iter().collect();
    let mut all = Delta::default();
    let mut moves = Vec::new();
    let mut ways = Vec::new();
    for one in outdated.into_iter().filter(|one| still.contains(&one.dossier)) {
        moves.push(listing::shift(scope, one.dossier, &one.place));
        ways.extend(one.way.map(|way| (one.dossier, way)));
        all.put.extend(one.delta.put);
        all.gone.extend(one.delta.gone);
    }
    for part in moves.chunks(MOVES) {
        tx.run_together(part.to_vec()).await?;
    }
    all.write(&mut tx, scope.tenant).await?;
    for query in journeys::put(scope, &ways) {
        tx.run_of(query).await?;
    }
    tx.commit().await?;
    Ok(still.len())
}

/// Passes over every municipality once.
///
/// # Errors
/// The last thing that stopped one; the other municipalities are done.
pub async fn everyone(app: &App) -> Result<Passed, DossierError> {
    let mut all = Passed::default();
    let mut stopped = None;
    for (id, _) in places::all(app).await? {
        match tenant(&Scope::system(app, id)).await {
            Ok(passed) => {
                all.seen += passed.seen;
                all.changed += passed.changed;
            }
            Err(error) => {
                tracing::error!(tenant = %id.0, %error, "the pass over a municipality stopped");
                stopped = Some(error);
            }
        }
    }
    stopped.map_or(Ok(all), Err)
}
