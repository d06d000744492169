//! Scaling down to A2: the decision of the college, with its reasons, as a fact and as a letter (W 17(3), Bs 5.5).

use store::Tx;
use uuid::Uuid;
use wi2021::facts::{Afschaling, Examenonderdeel};
use wi2021::{Kind, Right, RightCode, RightState};

use super::requests::keep;
use super::wording;
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId, NewFact};
use crate::plan::PlanError;
use crate::plan::letters::{self, LetterKind, NewLetter};

/// What the college weighed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scaling {
    /// The skills that may be sat at A2; empty: all four.
    pub parts: Vec<Examenonderdeel>,
    /// Why the effort was sufficient.
    pub effort: String,
    /// Why B1 is out of reach within the term.
    pub unreachable: String,
}

/// Lets someone sit exams at A2. The term does not move; the PIP has to follow.
///
/// # Errors
/// [`PlanError::NotNow`] when the hours are not there, or it was allowed before; [`PlanError::NoText`] without reasons.
pub async fn allow_a2(scope: &Scope, dossier: DossierId, scaling: Scaling) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let facts_permit = scope.may(Room::Dossier, Action::Change)?;
    let (effort, unreachable) = (scaling.effort.trim(), scaling.unreachable.trim());
    if effort.is_empty() || unreachable.is_empty() {
        return Err(PlanError::NoText);
    }
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, dossier).await?;
    if !is_open(&mut tx, scope, dossier).await? {
        return Err(PlanError::NotNow);
    }
    let content = wording::scaling(&scaling, subject.language.as_deref());
    let decided = Afschaling {
        onderdelen: scaling.parts.clone(),
        voldoende_inspanning: Some(true),
        b1_niet_haalbaar: Some(true),
    };
    let fact = NewFact::new(scope.today(), Kind::ExamenA2Toegestaan(decided), "besluit");
    dossier::record_in(&mut tx, scope, &facts_permit, dossier, vec![fact]).await?;
    let letter = NewLetter { kind: LetterKind::Afschalen, content };
    let letter = letters::put(&mut tx, scope, dossier, letter).await?;
    let reason = format!("{effort}\n\n{unreachable}");
    keep(&mut tx, scope, dossier, "afschalen", "", Some(&reason), letter).await?;
    looked_in(&mut tx, scope, Activity::PlanChange, &[dossier.0]).await?;
    tx.commit().await?;
    Ok(letter)
}

/// May the college decide today? The law engine weighs the hours.
async fn is_open(tx: &mut Tx, scope: &Scope, dossier: DossierId) -> Result<bool, PlanError> {
    let facts = dossier::facts_of(tx, scope, dossier).await?;
    let assessment = wi2021::assess(&facts, scope.today(), &scope.law());
    Ok(assessment.rights.iter().any(can_decide))
}

/// Everything but a judgement of people is there.
pub(super) fn can_decide(right: &Right) -> bool {
    right.code == RightCode::Afschalen && right.state == RightState::Open
}
