//! What is asked of DUO and of providers: prepared here as a letter, with its proofs, for the person to sign and send.

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;
use wi2021::facts::{Ontheffingsgrond, Verlengingsgrond};

use super::{Ground, ProviderHours, known_hours, sql, wording};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, DossierId, provider_key};
use crate::plan::letters::{self, LetterKind, NewLetter};
use crate::plan::{Compartment, PlanError};

/// Something that was prepared or decided, with its letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// verlenging, ontheffing, vrijstelling, afschalen, urenverklaring, urenoverzicht.
    pub what: String,
    /// Which grounds, or which provider.
    pub about: String,
    pub reason: Option<String>,
    pub letter: Uuid,
    pub by: String,
    pub at: Timestamp,
}

/// What the college advises DUO, for a dispensation that cannot do without (Bs 2.8).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Advice(pub Option<String>);

/// What was made for a dossier, the last first. A request that may tell of health is there for who may see that.
///
/// # Errors
/// Refusals of the gate; [`crate::dossier::DossierError::NotFound`].
pub async fn made(scope: &Scope, dossier: DossierId) -> Result<Vec<Made>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, dossier).await?;
    let mut made: Vec<Made> = tx.all(sql::MADE, args![scope.tenant, dossier.0]).await?;
    drop(tx);
    made.retain(|one| one.compartment().may_read(scope));
    looked(scope, Activity::Plan, &[dossier.0]).await?;
    if made.iter().any(|one| one.compartment() == Compartment::Health) {
        looked(scope, Activity::PlanHealth, &[dossier.0]).await?;
    }
    Ok(made)
}

impl Made {
    /// Its grounds may say that someone is ill, as its letter may.
    fn compartment(&self) -> Compartment {
        Compartment::holding(matches!(self.what.as_str(), "verlenging" | "ontheffing"))
    }
}

/// Prepares a request for more time on these grounds.
///
/// # Errors
/// [`PlanError::NotNow`] when none of them gives time today.
pub async fn prepare_extension(
    scope: &Scope,
    dossier: DossierId,
    grounds: &[Verlengingsgrond],
) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let named: Vec<Ground> = grounds.iter().map(|ground| Ground::Verlenging(*ground)).collect();
    let health = about_health(scope, &named)?;
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let facts = dossier::facts_of(&mut tx, scope, dossier).await?;
    let law = scope.law();
    let assessment = wi2021::assess(&facts, scope.today(), &law);
    let chosen = |right: &&wi2021::Right| {
        right.new_end.is_some() && Ground::of(right.code).is_some_and(|ground| named.contains(&ground))
    };
    let rights: Vec<&wi2021::Right> = assessment.rights.iter().filter(chosen).collect();
    if rights.is_empty() {
        return Err(PlanError::NotNow);
    }
    let content = wording::extension(&law, &facts, &rights, subject.language.as_deref());
    let about: Vec<String> = rights.iter().filter_map(|right| Ground::of(right.code)).map(Ground::code).collect();
    let letter = NewLetter { kind: LetterKind::Verlenging, content };
    let letter = letters::put(&mut tx, scope, dossier, letter).await?;
    keep(&mut tx, scope, dossier, "verlenging", &about.join(" "), None, letter).await?;
    let activity = Compartment::holding(health).change();
    looked_in(&mut tx, scope, activity, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(letter)
}

/// Prepares a request for dispensation or exemption.
///
/// # Errors
/// [`PlanError::NoText`] when the advice of the college is needed and not there; [`PlanError::NotFound`] for a ground
/// that is asked elsewhere.
pub async fn prepare_other(
    scope: &Scope,
    dossier: DossierId,
    ground: Ground,
    advice: Advice,
) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let health = about_health(scope, &[ground])?;
    let what = match ground {
        Ground::Verlenging(_) => return Err(PlanError::NotFound),
        Ground::Ontheffing(_) => "ontheffing",
        Ground::Vrijstelling(_) => "vrijstelling",
    };
    let asks = ground == Ground::Ontheffing(Ontheffingsgrond::BijzondereOmstandigheden);
    let advice = advice.0.filter(|text| asks && !text.trim().is_empty());
    if asks && advice.is_none() {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let (law, day) = (scope.law(), scope.today());
    let content = wording::other(&law, day, ground, advice.as_deref(), subject.language.as_deref());
    let letter = NewLetter { kind: LetterKind::Ontheffing, content };
    let letter = letters::put(&mut tx, scope, dossier, letter).await?;
    keep(&mut tx, scope, dossier, what, &ground.code(), advice.as_deref(), letter).await?;
    let activity = Compartment::holding(health).change();
    looked_in(&mut tx, scope, activity, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(letter)
}

/// Writes to a provider for a statement of the hours someone followed there.
///
/// # Errors
/// [`PlanError::NoText`] without a provider.
pub async fn ask_for_statement(scope: &Scope, dossier: DossierId, provider: &str) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let letter = statement_letter(&mut tx, scope, dossier, provider).await?;
    looked_in(&mut tx, scope, Activity::PlanChange, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(letter)
}

/// The same in a transaction that does more.
pub(super) async fn statement_letter(
    tx: &mut Tx,
    scope: &Scope,
    dossier: DossierId,
    provider: &str,
) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let provider = provider.trim();
    if provider.is_empty() {
        return Err(PlanError::NoText);
    }
    let subject = dossier::subject(tx, scope, &permit, dossier).await?;
    let facts = dossier::facts_of(tx, scope, dossier).await?;
    let key = provider_key(provider);
    let is_it = |of: &ProviderHours| of.provider.as_deref().is_some_and(|name| provider_key(name) == key);
    let hours = known_hours(&facts, scope.today()).into_iter().find(is_it);
    let content = wording::statement_request(provider, &subject, hours.as_ref());
    let letter = NewLetter { kind: LetterKind::Urenverklaring, content };
    let letter = letters::put_to_other(tx, scope, dossier, provider, letter).await?;
    keep(tx, scope, dossier, "urenverklaring", provider, None, letter).await?;
    Ok(letter)
}

/// Makes an overview of the hours that are known here, for the person.
///
/// # Errors
/// [`PlanError::NotNow`] when no hours are known.
pub async fn make_overview(scope: &Scope, dossier: DossierId) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let facts = dossier::facts_of(&mut tx, scope, dossier).await?;
    let hours = known_hours(&facts, scope.today());
    if hours.iter().all(|of| of.subjects.is_empty()) {
        return Err(PlanError::NotNow);
    }
    let content = wording::overview(&hours, scope.today(), subject.language.as_deref());
    let letter = NewLetter { kind: LetterKind::Urenverklaring, content };
    let letter = letters::put(&mut tx, scope, dossier, letter).await?;
    keep(&mut tx, scope, dossier, "urenoverzicht", "", None, letter).await?;
    looked_in(&mut tx, scope, Activity::PlanChange, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(letter)
}

/// Remembers what was made.
pub(super) async fn keep(
    tx: &mut Tx,
    scope: &Scope,
    dossier: DossierId,
    what: &str,
    about: &str,
    reason: Option<&str>,
    letter: Uuid,
) -> Result<(), PlanError> {
    let id = scope.new_id();
    let by = (!scope.actor.account.is_nil()).then_some(scope.actor.account);
    let args = args![scope.tenant, id, dossier.0, what, about, reason, letter, by, &scope.actor.name, scope.now];
    tx.run(sql::MAKE, args).await?;
    events::write(tx, scope, "remedy.made", Some(dossier.0), json!({ "remedy": id, "what": what })).await?;
    Ok(())
}

/// A ground that tells of health asks for the right to that as well.
fn about_health(scope: &Scope, grounds: &[Ground]) -> Result<bool, PlanError> {
    let health = grounds.iter().any(|ground| ground.is_health());
    Compartment::holding(health).may_change(scope)?;
    Ok(health)
}

impl FromRow for Made {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            what: row.text(0)?,
            about: row.text(1)?,
            reason: row.opt_text(2)?,
            letter: row.uuid(3)?,
            by: row.text(4)?,
            at: row.time(5)?,
        })
    }
}
