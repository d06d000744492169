//! Early clarity for the newcomer: which regions are likely and why, what is proposed, what was decided.

use jiff::civil::Date;
use store::Tx;
use uuid::Uuid;

use super::objections::{self, Objection};
use super::runs::Run;
use super::steps::{Standing, Step};
use super::weights::Part;
use super::{PlacementError, RegionCode, cases, runs, steps};
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
}

/// A region that may become the one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LikelyRegion {
    pub region: RegionCode,
    /// It won in so many of ten tries with other households around.
    pub tenths: u8,
    /// The parts of the score there, each with the most it can be for this household.
    pub parts: Vec<(Part, i16, i16)>,
}

/// What there is to tell a household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clarity {
    pub state: State,
    /// The day of the proposal that the likelihood comes from.
    pub reckoned_on: Option<Date>,
    /// At most three, the likeliest first.
    pub likely: Vec<LikelyRegion>,
    /// What the reader brought in, the newest first; what others of the household wrote is theirs.
    pub objections: Vec<Objection>,
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

async fn of_case(tx: &mut Tx, scope: &Scope, case: Uuid) -> Result<Clarity, PlacementError> {
    let step = steps::of_in(tx, scope, case).await?.into_iter().next();
    let run = runs::last_in(tx, scope).await?;
    let placed = run.as_ref().and_then(|run| Some((run, run.place_of(case).filter(|_| run.plan().is_some())?)));
    Ok(Clarity {
        state: state(scope, step.as_ref(), placed.is_some()),
        reckoned_on: placed.map(|(run, _)| scope.day_of(run.asked_at)),
        likely: placed.map(|(run, place)| likely(run, place)).unwrap_or_default(),
        objections: objections::of_in(tx, scope, case).await?,
    })
}

/// That an officer holds the household somewhere is not told before it is proposed.
fn state(scope: &Scope, step: Option<&Step>, reckoned: bool) -> State {
    let on = step.map_or(scope.today(), |step| scope.day_of(step.at));
    match Standing::of(step) {
        Standing::Decided(region) => State::Decided(region, on),
        Standing::Proposed(region) => State::Proposed(region, on),
        Standing::Open | Standing::Fixed(_) if reckoned => State::Likely,
        Standing::Open | Standing::Fixed(_) => State::NoRunYet,
    }
}

fn likely(run: &Run, place: usize) -> Vec<LikelyRegion> {
    let (Some(plan), asked) = (run.plan(), &run.input.cases[place]) else { return Vec::new() };
    let weights = &run.input.weights;
    let parts = |region: RegionCode| {
        let parts = asked.household.parts(region, &run.input.profile, weights);
        parts.into_iter().map(|(part, points)| (part, points, asked.household.most(part, weights))).collect()
    };
    let won = plan.likely.get(place).into_iter().flatten();
    won.map(|(region, tenths)| LikelyRegion { region: *region, tenths: *tenths, parts: parts(*region) }).collect()
}
