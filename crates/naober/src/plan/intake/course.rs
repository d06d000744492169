//! The course of the intake: it begins, the right to be interviewed alone is told, it is completed.

use jiff::civil::Date;
use serde_json::json;
use store::Tx;
use wi2021::facts::{IntakeAfgerond, Leeg};
use wi2021::{Fact, Kind, RightCode, RightState};

use super::answers::State;
use super::ladder::holding;
use super::marks::{self, Marks, What};
use super::table::{SUBJECTS, Subject};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId, NewFact};
use crate::plan::{Compartment, PlanError};
use crate::web::Words;

/// How the intake is completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    pub on: Date,
    /// The day it began, when that was not recorded before.
    pub began: Option<Date>,
    /// Without the person, after the summonses (W 14(2)).
    pub in_absence: bool,
    /// Why subjects are still open.
    pub why: Option<String>,
}

/// The intake began: the fact is recorded.
///
/// # Errors
/// [`PlanError::IntakeBegun`] when it had begun already; refusals of the gate.
pub async fn begin(scope: &Scope, dossier: DossierId, on: Date) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let facts = dossier::facts_of(&mut tx, scope, dossier).await?;
    if began(&facts, scope.today()).is_some() {
        return Err(PlanError::IntakeBegun);
    }
    record(&mut tx, scope, dossier, vec![(on, Kind::BredeIntakeGestart(Leeg {}))]).await?;
    Compartment::Open.changed(&mut tx, scope, dossier, "intake.begun", json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// The person was told of the right to be interviewed alone, and chose (Bs 5.2(2)). A row each time; the last one counts.
///
/// # Errors
/// [`PlanError::NoText`] for a choice that there is not; refusals of the gate.
pub async fn tell_alone(scope: &Scope, dossier: DossierId, choice: &str) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    if !marks::ALONE_CHOICES.contains(&choice) {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let before = marks::all(&mut tx, scope, dossier).await?;
    if before.last(What::ToldAlone).is_some_and(|mark| mark.value == choice) {
        return Ok(());
    }
    marks::add(&mut tx, scope, dossier, What::ToldAlone, None, choice, None).await?;
    Compartment::Open.changed(&mut tx, scope, dossier, "intake.told-alone", json!({ "choice": choice })).await?;
    tx.commit().await?;
    Ok(())
}

/// The intake is completed: the fact is recorded, and why subjects are still open when they are.
///
/// # Errors
/// [`PlanError::IntakeDone`], [`PlanError::OpenSubjects`] without a reason, [`PlanError::NotInAbsence`] before the law
/// lets the college go on alone; refusals of the gate.
pub async fn complete(scope: &Scope, dossier: DossierId, completion: Completion) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let facts = dossier::facts_of(&mut tx, scope, dossier).await?;
    let today = scope.today();
    if done(&facts, today).is_some() {
        return Err(PlanError::IntakeDone);
    }
    if completion.in_absence && !may_in_absence(&wi2021::assess(&facts, today, &scope.law())) {
        return Err(PlanError::NotInAbsence);
    }
    let marks = marks::all(&mut tx, scope, dossier).await?;
    let open = still_open(&marks, &facts, today);
    let why = completion.why.as_deref().map(str::trim).filter(|why| !why.is_empty());
    if !open.is_empty() && why.is_none() {
        return Err(PlanError::OpenSubjects);
    }
    let mut kinds = Vec::new();
    if !completion.in_absence && began(&facts, today).is_none() {
        kinds.push((completion.began.unwrap_or(completion.on), Kind::BredeIntakeGestart(Leeg {})));
    }
    kinds.push((completion.on, Kind::BredeIntakeAfgerond(IntakeAfgerond { bij_verstek: completion.in_absence })));
    record(&mut tx, scope, dossier, kinds).await?;
    let value = if completion.in_absence { "bij-verstek" } else { "met-de-persoon" };
    marks::add(&mut tx, scope, dossier, What::Completed, None, value, why).await?;
    let names: Vec<&str> = open.iter().map(|subject| subject.id).collect();
    Compartment::Open.changed(&mut tx, scope, dossier, "intake.completed", json!({ "open": names })).await?;
    tx.commit().await?;
    Ok(())
}

/// The day the intake began.
pub fn began(facts: &[Fact], on: Date) -> Option<Date> {
    let mut days = holding(facts, on).into_iter().filter(|fact| matches!(fact.kind, Kind::BredeIntakeGestart(_)));
    days.next().map(|fact| fact.happened)
}

/// The day the intake was completed.
pub fn done(facts: &[Fact], on: Date) -> Option<Date> {
    let mut days = holding(facts, on).into_iter().filter(|fact| matches!(fact.kind, Kind::BredeIntakeAfgerond(_)));
    days.next_back().map(|fact| fact.happened)
}

/// How far a subject is: by its fact, or by what was talked about.
pub fn state(subject: &Subject, marks: &Marks, facts: &[Fact], on: Date) -> State {
    let settled = holding(facts, on).iter().any(|fact| subject.facts.contains(&fact.kind.name()));
    if settled { State::Done } else { marks.of_subject(subject.id).0 }
}

/// The subjects that were not talked through.
pub fn still_open(marks: &Marks, facts: &[Fact], on: Date) -> Vec<&'static Subject> {
    SUBJECTS.iter().filter(|subject| state(subject, marks, facts, on) != State::Done).collect()
}

/// Does the law let the college go on without the person now (W 14(2))?
pub fn may_in_absence(assessment: &wi2021::Assessment) -> bool {
    let mut rights = assessment.rights.iter();
    rights.any(|right| right.code == RightCode::IntakeBijVerstek && right.state == RightState::Open)
}

/// Records facts of the intake, with where they come from.
async fn record(tx: &mut Tx, scope: &Scope, dossier: DossierId, kinds: Vec<(Date, Kind)>) -> Result<(), PlanError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let source = Words::new(scope.language).t("intake-title");
    let facts = kinds.into_iter().map(|(day, kind)| NewFact::new(day, kind, source.clone())).collect();
    dossier::record_in(tx, scope, &permit, dossier, facts).await?;
    Ok(())
}
