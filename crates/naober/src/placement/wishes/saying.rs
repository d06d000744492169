//! The newcomer says it, one thing at a time. "I do not know" is an answer too.

use jiff::Timestamp;
use serde_json::json;
use store::{Tx, args};

use super::stored::{self, Stored};
use super::{MOST_REGIONS, Near, Sector, Study, Subject, Surroundings, Wishes, newest, sql};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, DossierId};
use crate::placement::{PlacementError, RegionCode, awaits};

/// Everything that someone said until a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub wishes: Wishes,
    /// What was answered, if only with "I do not know".
    pub answered: Vec<Subject>,
    pub at: Timestamp,
}

/// An answer to one thing that is asked. Empty: someone does not know, or does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    People(Vec<Near>),
    WorkedIn(Vec<Sector>),
    WantsWorkIn(Vec<Sector>),
    Study(Option<Study>),
    Hospital(Option<RegionCode>),
    JobOrStudy(Option<RegionCode>),
    Surroundings(Option<Surroundings>),
    Regions(Vec<RegionCode>),
}

impl Answer {
    pub fn subject(&self) -> Subject {
        match self {
            Self::People(_) => Subject::People,
            Self::WorkedIn(_) => Subject::WorkedIn,
            Self::WantsWorkIn(_) => Subject::WantsWorkIn,
            Self::Study(_) => Subject::Study,
            Self::Hospital(_) => Subject::Hospital,
            Self::JobOrStudy(_) => Subject::JobOrStudy,
            Self::Surroundings(_) => Subject::Surroundings,
            Self::Regions(_) => Subject::Regions,
        }
    }

    fn put_in(self, wishes: &mut Wishes) {
        match self {
            Self::People(people) => wishes.people_near = people,
            Self::WorkedIn(sectors) => wishes.worked_in = sectors,
            Self::WantsWorkIn(sectors) => wishes.wants_work_in = sectors,
            Self::Study(study) => wishes.study = study,
            Self::Hospital(region) => wishes.hospital = region,
            Self::JobOrStudy(region) => wishes.job_or_study = region,
            Self::Surroundings(surroundings) => wishes.surroundings = surroundings,
            Self::Regions(regions) => wishes.regions = regions,
        }
    }
}

/// What the newcomer said last.
///
/// # Errors
/// [`PlacementError::NotNow`] when no region is sought for them, or it was decided; refusals of the gate.
pub async fn said(scope: &Scope) -> Result<Option<Said>, PlacementError> {
    let permit = scope.may(Room::Home, Action::Read)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.read().await?;
    awaits::still_open(&mut tx, scope, &permit, own).await?;
    let said = last_in(&mut tx, scope, own).await?;
    drop(tx);
    looked(scope, Activity::Wishes, &[own.0]).await?;
    Ok(said)
}

/// How much of what is asked has no answer of the newcomer yet.
///
/// # Errors
/// Refusals of the gate.
pub async fn unsaid(scope: &Scope) -> Result<usize, PlacementError> {
    scope.may(Room::Home, Action::Read)?;
    let mut tx = scope.read().await?;
    let said = last_in(&mut tx, scope, DossierId(scope.actor.account)).await?;
    let answered = said.map_or(0, |said| said.answered.len());
    Ok(Subject::ALL.len().saturating_sub(answered))
}

/// Everything the newcomer ever said, the newest first.
///
/// # Errors
/// Refusals of the gate.
pub async fn history(scope: &Scope) -> Result<Vec<Said>, PlacementError> {
    let permit = scope.may(Room::Home, Action::Read)?;
    let own = DossierId(scope.actor.account);
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, own).await?;
    let rows: Vec<Stored> = tx.all(sql::SAID, args![scope.tenant, own.0]).await?;
    drop(tx);
    looked(scope, Activity::Wishes, &[own.0]).await?;
    rows.iter().map(|row| row.open(scope)).collect()
}

/// The newcomer answers. What was said before stays on record; the newest counts.
///
/// # Errors
/// [`PlacementError::TooManyRegions`]; [`PlacementError::NotNow`]; [`dossier::DossierError::Closed`].
pub async fn say(scope: &Scope, answer: Answer) -> Result<Said, PlacementError> {
    let permit = scope.may(Room::Home, Action::Change)?;
    if matches!(&answer, Answer::Regions(regions) if regions.len() > MOST_REGIONS) {
        return Err(PlacementError::TooManyRegions(MOST_REGIONS));
    }
    let own = DossierId(scope.actor.account);
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, own).await?;
    awaits::still_open(&mut tx, scope, &permit, own).await?;
    let before = last_in(&mut tx, scope, own).await?;
    let (mut wishes, mut answered) = before.map_or_else(Default::default, |said| (said.wishes, said.answered));
    let subject = answer.subject();
    answer.put_in(&mut wishes);
    answered.retain(|known| *known != subject);
    answered.push(subject);
    let said = Said { wishes, answered, at: scope.now };
    tx.run(sql::SAID_ADD, stored::row(scope, own.0, &said)?).await?;
    events::write(&mut tx, scope, "wishes.said", Some(own.0), json!({ "subject": subject.name() })).await?;
    looked_in(&mut tx, scope, Activity::Wishes, &[own.0]).await?;
    tx.commit().await?;
    Ok(said)
}

async fn last_in(tx: &mut Tx, scope: &Scope, own: DossierId) -> Result<Option<Said>, PlacementError> {
    newest(tx, scope, &[own.0]).await?.first().map(|row| row.open(scope)).transpose()
}
