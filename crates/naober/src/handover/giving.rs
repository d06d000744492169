//! The old municipality: what would go along, the package and its letter, and what was given before.

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;

use super::package::{Package, Person, PlanVersion};
use super::selection::{self, Portion};
use super::taking::{Brought, brought_in};
use super::{HandoverError, Stand, code_typed, letter, sql};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Scope, events, places};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::letters;
use crate::plan::pip::{self, Pips};

/// Name of the sealed field.
const FIELD: &str = "handover";

/// What goes along when the person moves.
#[derive(Debug, Clone)]
pub struct Offer {
    pub view: DossierView,
    pub portions: Vec<Portion>,
    /// How many facts of the dossier stay behind.
    pub behind: usize,
    /// Adopted versions of the plan that go along.
    pub plans: usize,
    /// Packages that were made before, the last one first.
    pub given: Vec<Given>,
    /// Packages that this person came with.
    pub brought: Vec<Brought>,
}

/// A package that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub id: Uuid,
    pub to: String,
    pub by: String,
    pub at: Timestamp,
    pub facts: i64,
    pub checksum: String,
    pub letter: Option<Uuid>,
}

/// Shows what would go along; makes nothing.
///
/// # Errors
/// [`HandoverError::NotFound`] and refusals of the gate.
pub async fn offer(scope: &Scope, id: DossierId) -> Result<Offer, HandoverError> {
    scope.may(Room::Handover, Action::Read)?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let selection = selection::select(view.assessed(), &own_code(scope).await?, &scope.law());
    let mut tx = scope.read().await?;
    let given = tx.all(sql::GIVEN, args![scope.tenant, id.0]).await?;
    let brought = brought_in(&mut tx, scope, id).await?;
    let plans = pip::read_in(&mut tx, scope, id).await?.versions.len();
    drop(tx);
    looked(scope, Activity::Handover, &[id.0]).await?;
    let behind = view.facts.len().saturating_sub(selection.facts.len() + selection.lapsed.len());
    Ok(Offer { portions: selection::portions(&selection.facts), behind, plans, given, brought, view })
}

/// Makes the package for another municipality, with a letter that tells the person what was given.
///
/// # Errors
/// [`HandoverError::Own`] for the own municipality.
pub async fn make(scope: &Scope, id: DossierId, to: &str) -> Result<Uuid, HandoverError> {
    let permit = scope.may(Room::Handover, Action::Change)?;
    let own = own_code(scope).await?;
    let to = code_typed(to).ok_or(HandoverError::NotFound)?;
    if to == own {
        return Err(HandoverError::Own);
    }
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let plans = pip::read(scope, id).await?;
    let package = package(scope, &view, &plans, own, to);
    let (text, checksum) = package.write();
    let mut tx = scope.write().await?;
    let subject = dossier::subject(&mut tx, scope, &permit, id).await?;
    let letter = letter::of(&package, &subject, &checksum);
    let letter = letters::put(&mut tx, scope, id, letter).await?;
    let handover = scope.new_id();
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let facts = i64::try_from(package.facts.len()).unwrap_or(i64::MAX);
    let sealed = scope.app.keys.seal(scope.tenant, FIELD, &text);
    let (name, at) = (&scope.actor.name, scope.now);
    let row = args![scope.tenant, handover, id.0, &package.to, by, name, at, facts, &checksum, sealed, Some(letter)];
    tx.run(sql::MADE, row).await?;
    let body = json!({ "handover": handover, "to": package.to, "facts": facts, "checksum": checksum });
    events::write(&mut tx, scope, "dossier.handed-over", Some(id.0), body).await?;
    looked_in(&mut tx, scope, Activity::Handover, &[id.0]).await?;
    tx.commit().await?;
    Ok(handover)
}

/// The package as it was given: the text of the file.
///
/// # Errors
/// [`HandoverError::NotFound`]
pub async fn download(scope: &Scope, id: DossierId, handover: Uuid) -> Result<String, HandoverError> {
    let permit = scope.may(Room::Handover, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, id).await?;
    let sealed: Option<String> = tx.maybe(sql::CONTENT, args![scope.tenant, id.0, handover]).await?;
    drop(tx);
    let text = scope.app.keys.open(scope.tenant, FIELD, &sealed.ok_or(HandoverError::NotFound)?)?;
    looked(scope, Activity::Handover, &[id.0]).await?;
    Ok(text)
}

fn package(scope: &Scope, view: &DossierView, pips: &Pips, from: String, to: String) -> Package {
    let selection = selection::select(view.assessed(), &from, &scope.law());
    let person = &view.person;
    Package {
        from,
        from_name: scope.app.places.name(scope.tenant),
        to,
        made_on: scope.today(),
        dossier: view.number.clone(),
        person: Person {
            voornamen: person.given_names.clone(),
            achternaam: person.family_name.clone(),
            geboortedatum: person.birth_date,
            bsn: person.bsn.clone(),
            v_nummer: person.v_number.clone(),
            taal: person.language.clone(),
            adres: person.adres.clone(),
        },
        stand: Stand::of(&view.assessment),
        plans: pips.versions.iter().rev().filter_map(version).collect(),
        facts: selection.facts,
        lapsed: selection.lapsed,
    }
}

fn version(pip: &pip::Pip) -> Option<PlanVersion> {
    let adopted = pip.adopted.as_ref()?;
    Some(PlanVersion { versie: pip.version, dagtekening: adopted.dated_on, inhoud: pip.content.clone() })
}

/// The code of this municipality.
pub(super) async fn own_code(scope: &Scope) -> Result<String, HandoverError> {
    let mut code = scope.app.places.code(scope.tenant);
    if code.is_empty() {
        places::all(&scope.app).await?;
        code = scope.app.places.code(scope.tenant);
    }
    Ok(code_typed(&code).unwrap_or(code))
}

impl FromRow for Given {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            to: row.text(1)?,
            by: row.text(2)?,
            at: row.time(3)?,
            facts: row.int(4)?,
            checksum: row.text(5)?,
            letter: row.opt_uuid(6)?,
        })
    }
}
