//! What a newcomer allows: asked, given, refused, withdrawn. Each step is a row that stays, and a consent holds until its
//! last day or until it is withdrawn, whichever comes first.
//!
//! This is only about what the law leaves to the person. What an organisation sees because the law says so is no consent,
//! and cannot be withdrawn.

mod recipients;
mod shared;
pub(super) mod sql;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::HomeError;
use super::folder;
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Permit, Role, Room, Scope, events};
use crate::dossier::{self, DossierId};
use crate::named::named;

pub use recipients::{Recipient, recipients};
pub use shared::{open_shared, shared};

named! {
    /// What may be seen.
    pub enum What { Papier = "papier", Plan = "plan", Uren = "uren", Bereik = "bereik" }

    /// What was done with it.
    pub enum Step { Gevraagd = "gevraagd", Gegeven = "gegeven", Geweigerd = "geweigerd", Ingetrokken = "ingetrokken" }
}

/// One question or consent with everything that was done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    pub id: Uuid,
    pub what: What,
    pub to: Recipient,
    /// Why it was asked, in the words of who asked; empty when nobody did.
    pub why: String,
    /// The first one first; there is at least one.
    pub steps: Vec<Taken>,
}

/// A step, by whom and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub step: Step,
    pub at: Timestamp,
    pub by_name: String,
    pub given: Option<Given>,
}

/// What a step that gives, gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The paper, and what it was called.
    pub paper: Option<(Uuid, String)>,
    /// The last day.
    pub until: Date,
}

/// How it stands with a consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Asked,
    Holds,
    Over,
    Refused,
    Withdrawn,
}

impl Consent {
    pub fn standing(&self, today: Date) -> Standing {
        if self.took(Step::Ingetrokken).is_some() {
            return Standing::Withdrawn;
        }
        match (self.given(), self.took(Step::Geweigerd)) {
            (Some(given), _) if given.until >= today => Standing::Holds,
            (Some(_), _) => Standing::Over,
            (None, Some(_)) => Standing::Refused,
            (None, None) => Standing::Asked,
        }
    }

    pub fn took(&self, step: Step) -> Option<&Taken> {
        self.steps.iter().find(|taken| taken.step == step)
    }

    pub fn given(&self) -> Option<&Given> {
        self.took(Step::Gegeven)?.given.as_ref()
    }
}

/// A question as a caseworker asks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewQuestion {
    pub what: What,
    pub to: Recipient,
    pub why: String,
}

/// Everything that was asked and given, the newest first: for the newcomer, and for who may see shared papers.
///
/// # Errors
/// Refusals of the gate; [`dossier::DossierError::NotFound`].
pub async fn consents(scope: &Scope, of: DossierId) -> Result<Vec<Consent>, HomeError> {
    let permit = may(scope, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, of).await?;
    let consents = consents_in(&mut tx, scope, of).await?;
    drop(tx);
    looked(scope, Activity::Consent, &[of.0]).await?;
    Ok(consents)
}

/// A caseworker asks for a paper or a consent.
///
/// # Errors
/// [`HomeError::NoText`] without a reason; [`dossier::DossierError::Closed`].
pub async fn ask(scope: &Scope, of: DossierId, question: &NewQuestion) -> Result<Uuid, HomeError> {
    let permit = scope.may(Room::Papers, Action::Change)?;
    if question.why.trim().is_empty() {
        return Err(HomeError::NoText);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, of).await?;
    let id = open(&mut tx, scope, of, question).await?;
    take(&mut tx, scope, (of, id), Step::Gevraagd, None).await?;
    looked_in(&mut tx, scope, Activity::Consent, &[of.0]).await?;
    tx.commit().await?;
    Ok(id)
}

/// The newcomer shares a paper of their own accord.
///
/// # Errors
/// [`HomeError::NotFound`]; [`HomeError::WrongDay`]; [`dossier::DossierError::Closed`].
pub async fn share(scope: &Scope, paper: Uuid, to: Recipient, until: Date) -> Result<Uuid, HomeError> {
    let (mut tx, own) = own_change(scope).await?;
    let given = given_in(&mut tx, scope, own, Some(paper), until).await?;
    let question = NewQuestion { what: What::Papier, to, why: String::new() };
    let id = open(&mut tx, scope, own, &question).await?;
    take(&mut tx, scope, (own, id), Step::Gegeven, Some(&given)).await?;
    tx.commit().await?;
    Ok(id)
}

/// The newcomer says yes to what was asked; to a question for a paper with one of their papers.
///
/// # Errors
/// [`HomeError::NotFound`] when nothing is asked under this id or it was answered; [`HomeError::NoPaper`];
/// [`HomeError::WrongDay`]; [`dossier::DossierError::Closed`].
pub async fn give(scope: &Scope, id: Uuid, paper: Option<Uuid>, until: Date) -> Result<(), HomeError> {
    let (mut tx, own) = own_change(scope).await?;
    let asked = standing_in(&mut tx, scope, own, id, Standing::Asked).await?;
    let paper = match asked.what {
        What::Papier => Some(paper.ok_or(HomeError::NoPaper)?),
        _ => None,
    };
    let given = given_in(&mut tx, scope, own, paper, until).await?;
    take(&mut tx, scope, (own, id), Step::Gegeven, Some(&given)).await?;
    tx.commit().await?;
    Ok(())
}

/// The newcomer says no. Nothing follows from it.
///
/// # Errors
/// [`HomeError::NotFound`] when nothing is asked under this id or it was answered;
/// [`dossier::DossierError::Closed`].
pub async fn refuse(scope: &Scope, id: Uuid) -> Result<(), HomeError> {
    let (mut tx, own) = own_change(scope).await?;
    standing_in(&mut tx, scope, own, id, Standing::Asked).await?;
    take(&mut tx, scope, (own, id), Step::Geweigerd, None).await?;
    tx.commit().await?;
    Ok(())
}

/// The newcomer takes a consent back: from this moment it no longer holds. Also when the dossier is closed.
///
/// # Errors
/// [`HomeError::NotFound`] when there is no such consent, or it no longer holds.
pub async fn withdraw(scope: &Scope, id: Uuid) -> Result<(), HomeError> {
    let permit = scope.may(Room::Home, Action::Change)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.write().await?;
    dossier::lock_subject_even_closed(&mut tx, scope, &permit, own).await?;
    standing_in(&mut tx, scope, own, id, Standing::Holds).await?;
    take(&mut tx, scope, (own, id), Step::Ingetrokken, None).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends everything that holds for a paper, in the transaction that throws it away.
pub(super) async fn end_of_paper(tx: &mut Tx, scope: &Scope, of: DossierId, paper: Uuid) -> Result<(), HomeError> {
    let holding: Vec<Uuid> = tx.all(sql::SHARED, args![scope.tenant, of.0, paper, scope.today()]).await?;
    for id in holding {
        take(tx, scope, (of, id), Step::Ingetrokken, None).await?;
    }
    Ok(())
}

fn may(scope: &Scope, action: Action) -> Result<Permit, HomeError> {
    let room = if scope.actor.role == Role::Inburgeraar { Room::Home } else { Room::Papers };
    Ok(scope.may(room, action)?)
}

async fn own_change(scope: &Scope) -> Result<(Tx, DossierId), HomeError> {
    let permit = scope.may(Room::Home, Action::Change)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, own).await?;
    Ok((tx, own))
}

/// A consent of this dossier that stands like this.
async fn standing_in(
    tx: &mut Tx,
    scope: &Scope,
    of: DossierId,
    id: Uuid,
    standing: Standing,
) -> Result<Consent, HomeError> {
    let consents = consents_in(tx, scope, of).await?;
    let found = consents.into_iter().find(|consent| consent.id == id && consent.standing(scope.today()) == standing);
    found.ok_or(HomeError::NotFound)
}

/// From today to a year from now: who forgets a consent is not bound by it for long.
async fn given_in(
    tx: &mut Tx,
    scope: &Scope,
    own: DossierId,
    paper: Option<Uuid>,
    until: Date,
) -> Result<Given, HomeError> {
    if until < scope.today() || until > last_day(scope) {
        return Err(HomeError::WrongDay);
    }
    let paper = match paper {
        Some(id) => Some(folder::find_in(tx, scope, own, id).await?).map(|paper| (paper.id, paper.name)),
        None => None,
    };
    Ok(Given { paper, until })
}

/// The last day that a consent can be given for.
pub fn last_day(scope: &Scope) -> Date {
    scope.today().saturating_add(1.year())
}

async fn open(tx: &mut Tx, scope: &Scope, of: DossierId, question: &NewQuestion) -> Result<Uuid, HomeError> {
    let id = scope.new_id();
    let (what, why) = (question.what.name(), question.why.trim());
    tx.run(sql::CONSENT_ADD, args![scope.tenant, id, of.0, what, question.to.provider(), why]).await?;
    Ok(id)
}

async fn take(
    tx: &mut Tx,
    scope: &Scope,
    (of, consent): (DossierId, Uuid),
    step: Step,
    given: Option<&Given>,
) -> Result<(), HomeError> {
    let paper = given.and_then(|given| given.paper.as_ref());
    let name = paper.map(|(_, name)| scope.app.keys.seal(scope.tenant, &name_field(consent), name));
    let (paper, until) = (paper.map(|(id, _)| *id), given.map(|given| given.until));
    let row = args![scope.tenant, consent, step.name(), paper, name, until, scope.now, &scope.actor.name];
    tx.run(sql::STEP_ADD, row).await?;
    let what = match step {
        Step::Gevraagd => "consent.asked",
        Step::Gegeven => "consent.given",
        Step::Geweigerd => "consent.refused",
        Step::Ingetrokken => "consent.withdrawn",
    };
    events::write(tx, scope, what, Some(of.0), json!({ "consent": consent })).await?;
    Ok(())
}

async fn consents_in(tx: &mut Tx, scope: &Scope, of: DossierId) -> Result<Vec<Consent>, HomeError> {
    let rows: Vec<Stored> = tx.all(sql::CONSENTS, args![scope.tenant, of.0]).await?;
    let mut consents: Vec<Consent> = Vec::new();
    for row in rows {
        let taken = row.taken(scope)?;
        match consents.last_mut().filter(|last| last.id == row.id) {
            Some(consent) => consent.steps.push(taken),
            None => consents.push(Consent {
                id: row.id,
                what: What::from_name(&row.what).unwrap_or(What::Papier),
                to: Recipient::of(row.provider),
                why: row.why,
                steps: vec![taken],
            }),
        }
    }
    Ok(consents)
}

fn name_field(consent: Uuid) -> String {
    format!("consent-paper/{consent}")
}

/// A step with what it is a step of.
struct Stored {
    id: Uuid,
    what: String,
    provider: String,
    why: String,
    step: String,
    paper: Option<(Uuid, String)>,
    until: Option<Date>,
    at: Timestamp,
    by_name: String,
}

impl Stored {
    fn taken(&self, scope: &Scope) -> Result<Taken, HomeError> {
        let step = Step::from_name(&self.step);
        let open = |(paper, sealed): &(Uuid, String)| {
            let name = scope.app.keys.open(scope.tenant, &name_field(self.id), sealed);
            name.map(|name| (*paper, name)).map_err(|error| StoreError::Setup(error.to_string()))
        };
        let paper = self.paper.as_ref().map(open).transpose()?;
        Ok(Taken {
            step: step.ok_or_else(|| StoreError::Shape(format!("no step is called {}", self.step)))?,
            at: self.at,
            by_name: self.by_name.clone(),
            given: self.until.map(|until| Given { paper, until }),
        })
    }
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            what: row.text(1)?,
            provider: row.text(2)?,
            why: row.text(3)?,
            step: row.text(4)?,
            paper: row.opt_uuid(5)?.zip(row.opt_text(6)?),
            until: row.opt_date(7)?,
            at: row.time(8)?,
            by_name: row.text(9)?,
        })
    }
}
