//! For whom a place is sought: who has a permit for asylum, and is not yet of a municipality.

use store::Tx;
use wi2021::Kind;
use wi2021::facts::Vergunning;

use super::PlacementError;
use crate::access::{Action, Permit, Room, Scope};
use crate::dossier::{self, DossierId};

/// Is a place sought for the newcomer who asks?
///
/// # Errors
/// Refusals of the gate.
pub async fn awaits(scope: &Scope) -> Result<bool, PlacementError> {
    let permit = scope.may(Room::Home, Action::Read)?;
    let mut tx = scope.read().await?;
    match check(&mut tx, scope, &permit, DossierId(scope.actor.account)).await {
        Ok(()) => Ok(true),
        Err(PlacementError::NotAwaited) => Ok(false),
        Err(error) => Err(error),
    }
}

/// A place has to be sought for this person.
///
/// # Errors
/// [`PlacementError::NotAwaited`]; [`dossier::DossierError::NotFound`].
pub(super) async fn check(tx: &mut Tx, scope: &Scope, permit: &Permit, of: DossierId) -> Result<(), PlacementError> {
    let subject = dossier::subject(tx, scope, permit, of).await?;
    let facts = dossier::facts_of(tx, scope, of).await?;
    let stands = facts.iter().filter(|fact| !facts.iter().any(|other| other.corrects == Some(fact.id)));
    let (mut permitted, mut settled) = (false, false);
    for fact in stands {
        match &fact.kind {
            Kind::VerblijfVerleend(stay) => permitted |= stay.vergunning == Vergunning::AsielBepaaldeTijd,
            Kind::GemeenteGekoppeld(_) | Kind::BrpIngeschreven(_) | Kind::VerblijfGeeindigd(_) => settled = true,
            _ => {}
        }
    }
    let sought = permitted && !settled && subject.closed_on.is_none();
    if sought { Ok(()) } else { Err(PlacementError::NotAwaited) }
}
