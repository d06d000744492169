//! Which newcomers have something new to read about their region: a proposal, a decision, one that was taken back, an answer.

use jiff::SignedDuration;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;

use super::{PlacementError, sql};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId};

/// What is older than this is not told any more.
const TOLD_FOR: SignedDuration = SignedDuration::from_hours(3 * 24);

/// Somebody for whom something stands ready on their page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToTell {
    pub dossier: DossierId,
    /// Under which it is told once.
    pub once: String,
}

/// Everyone in one municipality; a step is told to each of the household, an answer to who asked.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn to_tell(scope: &Scope) -> Result<Vec<ToTell>, PlacementError> {
    let permit = scope.may(Room::Placement, Action::List)?;
    let since = scope.now - TOLD_FOR;
    let mut tx = scope.read().await?;
    let steps: Vec<New> = tx.all(sql::STEPS_TOLD, args![scope.tenant, since]).await?;
    let answers: Vec<New> = tx.all(sql::OBJECTIONS_ANSWERED, args![scope.tenant, since]).await?;
    let of: Vec<Uuid> = steps.iter().map(|step| step.dossier).collect();
    let together = dossier::household_ids(&mut tx, scope, &permit, &of).await?;
    let tell =
        |what: Uuid, person: Uuid| ToTell { dossier: DossierId(person), once: format!("region:{what}:{person}") };
    let each = |step: &New| {
        let people = together.get(&step.dossier).into_iter().flatten();
        people.map(|person| tell(step.id, *person)).collect::<Vec<_>>()
    };
    let steps = steps.iter().flat_map(each);
    Ok(steps.chain(answers.iter().map(|answer| tell(answer.id, answer.dossier))).collect())
}

/// Something new, and somebody whom it is about.
struct New {
    id: Uuid,
    dossier: Uuid,
}

impl FromRow for New {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { id: row.uuid(0)?, dossier: row.uuid(1)? })
    }
}
