//! The new municipality: a package is checked and kept sealed, shown with what the law makes of it, and then taken in whole or dropped.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;
use wi2021::facts::Gemeente;
use wi2021::{Assessment, Fact, Kind};

use super::giving::own_code;
use super::package::{Package, PlanVersion, Wrong};
use super::selection::{self, Portion};
use super::{HandoverError, Stand, sql};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, Adres, DossierError, DossierId, NewDossier, NewFact, Newcomer};

/// Name of the sealed field.
const FIELD: &str = "handover-received";
const PLANS: &str = "handover-plans";

/// A package that nobody has taken in or dropped yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub id: Uuid,
    pub from: String,
    pub by: String,
    pub at: Timestamp,
}

/// What a package says and what would become of it.
#[derive(Debug, Clone)]
pub struct Arrival {
    pub package: Package,
    /// The dossier this person has here already.
    pub here: Option<DossierId>,
    /// What would be recorded, by why it came along.
    pub portions: Vec<Portion>,
    /// Facts of the package that are known here.
    pub known: usize,
    /// Facts that turned out wrong after an earlier package.
    pub withdrawn: usize,
    /// The day of registration here, if it was given.
    pub registered_on: Option<Date>,
    /// What the law makes of it here.
    pub after: Assessment,
    pub stand: Stand,
}

/// A package that was taken in: where from, and the plans that came with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    pub from: String,
    pub on: Date,
    pub plans: Vec<PlanVersion>,
}

struct Kept {
    sealed: Option<String>,
    registered_on: Option<Date>,
    outcome: Option<String>,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { sealed: row.opt_text(0)?, registered_on: row.opt_date(1)?, outcome: row.opt_text(2)? })
    }
}

/// Checks a file and keeps it sealed until somebody decides.
///
/// # Errors
/// [`HandoverError::Wrong`] says why it is no package for us.
pub async fn receive(scope: &Scope, bytes: Vec<u8>, registered_on: Option<Date>) -> Result<Uuid, HandoverError> {
    scope.may(Room::Handover, Action::Change)?;
    let own = own_code(scope).await?;
    // Reading takes a while for a file made to be slow; other requests go on meanwhile.
    let read = tokio::task::spawn_blocking(move || {
        Package::read(&bytes, &own).map(|(package, checksum)| (package, checksum, bytes))
    });
    let read = read.await.map_err(|error| DossierError::Unreadable(format!("reading stopped: {error}")))?;
    let (package, checksum, bytes) = read?;
    let latest = scope.today().saturating_add(1.year());
    if package.facts.iter().any(|fact| fact.happened > latest) {
        return Err(Wrong::DayOutOfReach.into());
    }
    let (id, text) = (scope.new_id(), String::from_utf8(bytes).map_err(|_| Wrong::NotText)?);
    let sealed = scope.app.keys.seal(scope.tenant, FIELD, &text);
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let mut tx = scope.write().await?;
    let (name, at) = (&scope.actor.name, scope.now);
    let row = args![scope.tenant, id, &checksum, &package.from, registered_on, by, name, at, sealed];
    tx.run(sql::RECEIVED, row).await?;
    let body = json!({ "handover": id, "from": package.from, "checksum": checksum });
    events::write(&mut tx, scope, "handover.received", None, body).await?;
    tx.commit().await?;
    Ok(id)
}

/// Packages that wait, the last one first.
///
/// # Errors
/// [`HandoverError::Denied`]; the store's own.
pub async fn waiting(scope: &Scope) -> Result<Vec<Waiting>, HandoverError> {
    scope.may(Room::Handover, Action::Change)?;
    Ok(scope.read().await?.all(sql::WAITING, args![scope.tenant]).await?)
}

/// Shows what would be recorded and what the law makes of it. Records nothing.
///
/// # Errors
/// [`HandoverError::NotFound`]; [`HandoverError::DoneWith`].
pub async fn look(scope: &Scope, id: Uuid) -> Result<Arrival, HandoverError> {
    scope.may(Room::Handover, Action::Change)?;
    let own = own_code(scope).await?;
    let mut tx = scope.read().await?;
    let kept: Option<Kept> = tx.maybe(sql::ONE, args![scope.tenant, id]).await?;
    let (package, registered_on) = opened(scope, kept, &own)?;
    let given = package.facts.len();
    let newcomer = weigh(&mut tx, scope, &package, registered_on, &own).await?;
    drop(tx);
    let subjects: Vec<Uuid> = newcomer.here.iter().map(|here| here.0).collect();
    looked(scope, Activity::Handover, &subjects).await?;
    let after = wi2021::assess(&newcomer.afterwards(scope), scope.today(), &scope.law());
    let withdrawn = newcomer.fresh.iter().filter(|new| new.corrects.is_some()).count();
    let portions = selection::portions(&as_facts(&newcomer));
    let fresh: usize = portions.iter().map(|portion| portion.facts.len()).sum();
    // The registration is added here and is no part of the package.
    let own_fact = usize::from(newcomer.fresh.iter().any(|new| new.origin_key.is_none() && new.corrects.is_none()));
    Ok(Arrival {
        here: newcomer.here,
        known: given.saturating_sub(fresh - own_fact.min(fresh)),
        withdrawn,
        registered_on,
        stand: Stand::of(&after),
        after,
        portions,
        package,
    })
}

/// Takes the package in, in one transaction: the person's dossier gets what it does not have yet, or opens. The address of
/// the package is that of before the move, and comes into a new dossier only when somebody says so.
///
/// # Errors
/// [`HandoverError::DoneWith`] when somebody else did it meanwhile.
pub async fn take(scope: &Scope, id: Uuid, with_adres: bool) -> Result<DossierId, HandoverError> {
    let permit = scope.may(Room::Handover, Action::Change)?;
    let own = own_code(scope).await?;
    let mut tx = scope.write().await?;
    let kept: Option<Kept> = tx.maybe(sql::ONE, args![scope.tenant, id]).await?;
    let (package, registered_on) = opened(scope, kept, &own)?;
    let newcomer = weigh(&mut tx, scope, &package, registered_on, &own).await?;
    let facts = newcomer.fresh.len();
    let mut person = person(&package)?;
    person.adres = person.adres.filter(|_| with_adres);
    let dossier = dossier::bring_one(&mut tx, scope, &permit, person, newcomer).await?;
    let plans = serde_json::to_string(&package.plans).unwrap_or_default();
    let plans = (!package.plans.is_empty()).then(|| scope.app.keys.seal(scope.tenant, PLANS, &plans));
    let row = args![scope.tenant, id, "taken", &scope.actor.name, scope.now, Some(dossier.0), plans];
    if tx.run(sql::FINISH, row).await? != 1 {
        return Err(HandoverError::DoneWith);
    }
    let body = json!({ "handover": id, "from": package.from, "count": facts });
    events::write(&mut tx, scope, "handover.taken", Some(dossier.0), body).await?;
    looked_in(&mut tx, scope, Activity::Handover, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(dossier)
}

/// Drops a package: nothing of it is kept.
///
/// # Errors
/// [`HandoverError::DoneWith`] when it was taken in or dropped before.
pub async fn drop_it(scope: &Scope, id: Uuid) -> Result<(), HandoverError> {
    scope.may(Room::Handover, Action::Change)?;
    let mut tx = scope.write().await?;
    let kept: Option<Kept> = tx.maybe(sql::ONE, args![scope.tenant, id]).await?;
    kept.ok_or(HandoverError::NotFound)?;
    let row = args![scope.tenant, id, "dropped", &scope.actor.name, scope.now, None::<Uuid>, None::<String>];
    if tx.run(sql::FINISH, row).await? != 1 {
        return Err(HandoverError::DoneWith);
    }
    events::write(&mut tx, scope, "handover.dropped", None, json!({ "handover": id })).await?;
    Ok(tx.commit().await?)
}

/// What this person came with, the last package first.
///
/// # Errors
/// [`HandoverError::Denied`]; the store's own.
pub async fn brought(scope: &Scope, id: DossierId) -> Result<Vec<Brought>, HandoverError> {
    let permit = scope.may(Room::Handover, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, id).await?;
    let brought = brought_in(&mut tx, scope, id).await?;
    drop(tx);
    looked(scope, Activity::Handover, &[id.0]).await?;
    Ok(brought)
}

pub(super) async fn brought_in(
    tx: &mut store::Tx,
    scope: &Scope,
    id: DossierId,
) -> Result<Vec<Brought>, HandoverError> {
    let rows: Vec<BroughtRow> = tx.all(sql::BROUGHT, args![scope.tenant, id.0]).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let plans = row.sealed.map(|sealed| scope.app.keys.open(scope.tenant, PLANS, &sealed)).transpose()?;
        let plans = plans.map(|text| serde_json::from_str::<Vec<PlanVersion>>(&text)).transpose();
        let plans = plans.map_err(|error| DossierError::Unreadable(error.to_string()))?.unwrap_or_default();
        all.push(Brought { from: row.from, on: scope.day_of(row.at), plans });
    }
    Ok(all)
}

struct BroughtRow {
    from: String,
    at: Timestamp,
    sealed: Option<String>,
}

impl FromRow for BroughtRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { from: row.text(1)?, at: row.time(2)?, sealed: row.opt_text(3)? })
    }
}

fn opened(scope: &Scope, kept: Option<Kept>, own: &str) -> Result<(Package, Option<Date>), HandoverError> {
    let kept = kept.ok_or(HandoverError::NotFound)?;
    let sealed = kept.sealed.filter(|_| kept.outcome.is_none()).ok_or(HandoverError::DoneWith)?;
    let text = scope.app.keys.open(scope.tenant, FIELD, &sealed)?;
    Ok((Package::read(text.as_bytes(), own)?.0, kept.registered_on))
}

async fn weigh(
    tx: &mut store::Tx,
    scope: &Scope,
    package: &Package,
    registered_on: Option<Date>,
    own: &str,
) -> Result<Newcomer, HandoverError> {
    let source = format!("overdracht {} {}", package.from_name, package.dossier);
    let key = |id: &Uuid| format!("overdracht:{}:{}:{id}", package.from, package.dossier);
    let mut facts: Vec<NewFact> = package
        .facts
        .iter()
        // A package holds what stands; whatever else somebody put in it is not ours to take.
        .filter(|fact| fact.corrects.is_none() && selection::part_of(&fact.kind).is_some())
        .map(|fact| {
            let mut new = NewFact::new(fact.happened, fact.kind.clone(), source.clone());
            new.origin_key = Some(key(&fact.id));
            new
        })
        .collect();
    if let Some(day) = registered_on {
        let here = Kind::BrpIngeschreven(Gemeente { gemeente: own.to_owned() });
        facts.push(NewFact::new(day, here, "BRP"));
    }
    let lapsed: Vec<String> = package.lapsed.iter().map(key).collect();
    Ok(dossier::weigh_one(tx, scope, &person(package)?, facts, &lapsed).await?)
}

fn person(package: &Package) -> Result<NewDossier, HandoverError> {
    let person = &package.person;
    let short = |text: &str| text.trim().chars().take(200).collect::<String>();
    Ok(NewDossier {
        given_names: short(&person.voornamen),
        family_name: short(&person.achternaam),
        birth_date: person.geboortedatum,
        bsn: package.bsn()?,
        v_number: package.v_number()?,
        language: person.taal.as_deref().map(|tag| tag.chars().take(12).collect()),
        adres: person.adres.as_ref().map(|adres| Adres {
            straat_en_huisnummer: short(&adres.straat_en_huisnummer),
            postcode: adres.postcode.clone(),
            plaats: short(&adres.plaats),
        }),
        ..NewDossier::default()
    })
}

fn as_facts(newcomer: &Newcomer) -> Vec<Fact> {
    let mut facts: Vec<Fact> = newcomer
        .fresh
        .iter()
        .map(|new| Fact {
            id: Uuid::nil(),
            happened: new.happened,
            recorded: None,
            corrects: new.corrects,
            kind: new.kind.clone(),
        })
        .collect();
    facts.sort_by_key(|fact| fact.happened);
    facts
}

impl FromRow for Waiting {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { id: row.uuid(0)?, from: row.text(1)?, by: row.text(2)?, at: row.time(3)? })
    }
}
