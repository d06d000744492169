//! Early clarity for the newcomer: which regions are likely and why, what is proposed, what was decided.

use jiff::civil::Date;
use store::Tx;
use uuid::Uuid;

use super::objections::{self, Objection};
use super::outlook::{LikelyRegion, Outlook};
use super::steps::{Kind, Standing, Step};
use super::{PlacementError, RegionCode, awaits, cases, outlook, steps};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId};

/// How far it is for the own household.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// On the list; no proposal was made with this household in it.
    NoRunYet,
    /// Nothing is proposed yet; some regions are likely.
    Likely,
    /// This region is proposed, since this day. It can be objected to.
    Proposed(RegionCode, Date),
    /// A person decided on this region, on this day.
    Decided(RegionCode, Date),
    /// What was proposed or decided was taken back, on this day.
    TakenBack(Date),
}

/// What there is to tell a household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clarity {
    pub state: State,
    /// The day of the proposal that the likelihood comes from.
    pub reckoned_on: Option<Date>,
    /// At most three, the likeliest first; and the region that was told.
    pub likely: Vec<LikelyRegion>,
    /// What the reader brought in, the newest first; what others of the household wrote is theirs.
    pub objections: Vec<Objection>,
}

/// The same in short, without words of anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct News {
    pub state: State,
    /// What the reader wrote last has an answer, and nothing was told since.
    pub answered: bool,
}

/// What there is to tell the newcomer who asks about the own household; nothing when it is not on the list.
///
/// # Errors
/// Refusals of the gate.
pub async fn clarity(scope: &Scope) -> Result<Option<Clarity>, PlacementError> {
    let permit = scope.may(Room::Home, Action::Read)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.read().await?;
    let fellows = dossier::fellows(&mut tx, scope, &permit, own).await?;
    let Some(case) = cases::of_any(&mut tx, scope, &fellows).await? else { return Ok(None) };
    let told = of_case(&mut tx, scope, case).await?;
    drop(tx);
    looked(scope, Activity::Placement, &[own.0]).await?;
    let own_words = told.objections.into_iter().rev().filter(|objection| objection.dossier == own).collect();
    Ok(Some(Clarity { objections: own_words, ..told }))
}

/// What there is to tell on the page someone comes in by; nothing when no region is sought for them.
///
/// # Errors
/// Refusals of the gate.
pub async fn news(scope: &Scope) -> Result<Option<News>, PlacementError> {
    let permit = scope.may(Room::Home, Action::Read)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.read().await?;
    let Some(case) = awaits::case_of(&mut tx, scope, &permit, own).await? else { return Ok(None) };
    let steps = steps::of_in(&mut tx, scope, case).await?;
    let reckoned = outlook::of_in(&mut tx, scope, case).await?.is_some_and(|outlook| outlook.tried());
    let answered = objections::answered_in(&mut tx, scope, case, own).await?;
    // What an officer holds a household to is not told, so it does not come after an answer either.
    let told = steps.first().filter(|step| step.kind != Kind::Fixed).map(|step| step.at);
    Ok(Some(News {
        state: state(scope, &steps, reckoned),
        answered: answered.is_some_and(|at| told.is_none_or(|told| told <= at)),
    }))
}

async fn of_case(tx: &mut Tx, scope: &Scope, case: Uuid) -> Result<Clarity, PlacementError> {
    let steps = steps::of_in(tx, scope, case).await?;
    let outlook = outlook::of_in(tx, scope, case).await?;
    let state = state(scope, &steps, outlook.as_ref().is_some_and(Outlook::tried));
    let told = match state {
        State::Proposed(region, _) | State::Decided(region, _) => Some(region),
        State::NoRunYet | State::Likely | State::TakenBack(_) => None,
    };
    let reckoned_on = outlook.as_ref().filter(|outlook| outlook.tried());
    let mut likely = outlook.as_ref().map(|outlook| outlook.likely.clone()).unwrap_or_default();
    likely.retain(|one| one.tenths > 0 || Some(one.region) == told);
    Ok(Clarity {
        state,
        reckoned_on: reckoned_on.map(|outlook| scope.day_of(outlook.reckoned_at)),
        likely,
        objections: objections::of_in(tx, scope, case).await?,
    })
}

/// From the steps, the newest first. That an officer holds the household somewhere is not told before it is proposed; that
/// something they were told no longer holds is.
fn state(scope: &Scope, steps: &[Step], reckoned: bool) -> State {
    let newest = steps.first();
    let on = |step: &Step| scope.day_of(step.at);
    match (Standing::of(newest), newest) {
        (Standing::Decided(region), Some(step)) => return State::Decided(region, on(step)),
        (Standing::Proposed(region), Some(step)) => return State::Proposed(region, on(step)),
        _ => {}
    }
    let told = steps.iter().position(|step| matches!(step.kind, Kind::Proposed | Kind::Decided));
    let freed = told.and_then(|told| steps[..told].iter().rfind(|step| step.kind == Kind::Freed));
    match freed {
        Some(step) => State::TakenBack(on(step)),
        None if reckoned => State::Likely,
        None => State::NoRunYet,
    }
}
