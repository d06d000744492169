//! Measurements on a day: the step on the participation ladder, and the level of each skill. What the intake and the exams
//! say counts along, so that nobody types it twice.

use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use wi2021::Kind;
use wi2021::facts::Niveau;

use super::{account, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::pages::code;
use crate::dossier::{self, DossierId, DossierView};
use crate::plan::intake::{self, table::LEVELS};
use crate::plan::{Compartment, PlanError};

/// Steps of the participation ladder.
pub const STEPS: &[&str] = &["1", "2", "3", "4", "5", "6"];
/// What is measured; titles are `scale-…`. The ladder first.
pub const SCALES: &[&str] = &["participatieladder", "luisteren", "lezen", "schrijven", "spreken"];
/// An exam says it; nobody chooses this.
pub const EXAM: &str = "examen";

/// One value on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measurement {
    pub scale: String,
    pub value: String,
    pub on: Date,
    pub known_by: String,
    /// Who measured; empty for an exam.
    pub by: String,
}

/// A measurement as someone writes it down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMeasurement {
    pub scale: &'static str,
    pub value: String,
    pub on: Date,
    pub known_by: String,
}

impl Measurement {
    /// How high it is on its scale, from nought.
    pub fn height(&self) -> Option<usize> {
        values(&self.scale).iter().position(|value| *value == self.value)
    }
}

/// The values of a scale, from low to high.
pub fn values(scale: &str) -> &'static [&'static str] {
    if scale == "participatieladder" { STEPS } else { LEVELS }
}

/// Everything that was measured, oldest first: here, in the intake, and by exams.
///
/// # Errors
/// Refusals of the gate; [`PlanError::Dossier`] when there is no such dossier.
pub async fn measurements(scope: &Scope, view: &DossierView) -> Result<Vec<Measurement>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    let answers = intake::answers(&mut tx, scope, &permit, view.id).await?;
    let mut found: Vec<Measurement> = tx.all(sql::MEASUREMENTS, args![scope.tenant, view.id.0]).await?;
    drop(tx);
    looked(scope, Activity::Plan, &[view.id.0]).await?;
    found.extend(answers.into_iter().filter(|answer| SCALES.contains(&answer.question.as_str())).map(|answer| {
        Measurement {
            on: scope.day_of(answer.at),
            scale: answer.question,
            value: answer.value,
            known_by: answer.known_by.unwrap_or_default(),
            by: answer.by,
        }
    }));
    found.extend(exams(view));
    found.sort_by_key(|one| one.on);
    Ok(found)
}

/// Writes a measurement down. The same one twice is one.
///
/// # Errors
/// [`PlanError::NotFound`] for a value that is not on the scale; refusals of the gate.
pub async fn measure(scope: &Scope, dossier: DossierId, new: NewMeasurement) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    if !values(new.scale).contains(&new.value.as_str()) {
        return Err(PlanError::NotFound);
    }
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    let NewMeasurement { scale, value, on, known_by } = &new;
    let same = args![scope.tenant, dossier.0, *scale, value, *on, known_by];
    if tx.one::<i64>(sql::MEASURED, same).await? > 0 {
        return Ok(());
    }
    let (id, by, name) = (scope.new_id(), account(scope), &scope.actor.name);
    let args = args![scope.tenant, id, dossier.0, *scale, value, *on, known_by, by, name, scope.now];
    tx.run(sql::MEASUREMENT_ADD, args).await?;
    Compartment::Open.changed(&mut tx, scope, dossier, "goal.measured", json!({ "scale": scale })).await?;
    tx.commit().await?;
    Ok(())
}

/// Exams that were passed, with the level they were sat at.
fn exams(view: &DossierView) -> impl Iterator<Item = Measurement> {
    intake::holding(view).filter_map(|recorded| match &recorded.fact.kind {
        Kind::ExamenonderdeelUitslag(result) if result.geslaagd => {
            let scale = code(&result.onderdeel);
            let value = match result.niveau? {
                Niveau::A1 => "a1",
                Niveau::A2 => "a2",
                Niveau::B1 => "b1",
                Niveau::B2 => "b2",
            };
            SCALES.contains(&scale.as_str()).then(|| Measurement {
                scale,
                value: value.to_owned(),
                on: recorded.fact.happened,
                known_by: EXAM.to_owned(),
                by: String::new(),
            })
        }
        _ => None,
    })
}

impl FromRow for Measurement {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            scale: row.text(0)?,
            value: row.text(1)?,
            on: row.date(2)?,
            known_by: row.text(3)?,
            by: row.text(4)?,
        })
    }
}
