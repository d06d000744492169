//! The papers of somebody else that may be seen today: as long as the consent holds and the dossier is open. Whose dossier is
//! closed can no longer come in to withdraw.

use store::args;
use uuid::Uuid;

use super::super::HomeError;
use super::super::folder::{self, Paper, PaperFile};
use super::{Consent, Standing, consents_in, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId};

/// The papers of a dossier that may be seen today, each with for whom and until when.
///
/// # Errors
/// Refusals of the gate; [`dossier::DossierError::NotFound`].
pub async fn shared(scope: &Scope, of: DossierId) -> Result<Vec<(Paper, Consent)>, HomeError> {
    let permit = scope.may(Room::Papers, Action::Read)?;
    let mut tx = scope.read().await?;
    let subject = dossier::subject(&mut tx, scope, &permit, of).await?;
    if subject.closed_on.is_some() {
        return Ok(Vec::new());
    }
    let papers = folder::papers_in(&mut tx, scope, of).await?;
    let consents = consents_in(&mut tx, scope, of).await?;
    drop(tx);
    looked(scope, Activity::Consent, &[of.0]).await?;
    let hold = consents.into_iter().filter(|consent| consent.standing(scope.today()) == Standing::Holds);
    let with_paper = hold.filter_map(|consent| {
        let (id, _) = consent.given()?.paper.as_ref()?;
        Some((papers.iter().find(|paper| paper.id == *id)?.clone(), consent))
    });
    Ok(with_paper.collect())
}

/// One shared paper with what is in it.
///
/// # Errors
/// [`HomeError::NotFound`] when there is none that is shared today; refusals of the gate.
pub async fn open_shared(scope: &Scope, of: DossierId, paper: Uuid) -> Result<PaperFile, HomeError> {
    let permit = scope.may(Room::Papers, Action::Read)?;
    let mut tx = scope.read().await?;
    let subject = dossier::subject(&mut tx, scope, &permit, of).await?;
    let holding: Vec<Uuid> = tx.all(sql::SHARED, args![scope.tenant, of.0, paper, scope.today()]).await?;
    if holding.is_empty() || subject.closed_on.is_some() {
        return Err(HomeError::NotFound);
    }
    let (paper, sealed) = folder::sealed_in(&mut tx, scope, of, paper).await?;
    drop(tx);
    looked(scope, Activity::Paper, &[of.0]).await?;
    folder::opened(scope, paper, sealed).await
}
