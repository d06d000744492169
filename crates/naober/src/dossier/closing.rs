//! The end of a dossier: closed with a reason, opened again, or set aside because the signal was wrong.

use serde_json::json;
use store::{Tx, args};
use wi2021::Kind;
use wi2021::facts::{Intrekking, RedenIntrekking};

use super::listing::{self, Entry, Place};
use super::recording::{facts_of, record_in, within};
use super::rows::DossierRow;
use super::{DossierError, DossierId, NewFact, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Permit, Room, Scope, events};
use crate::named::named;

named! {
    /// Why a dossier closed.
    pub enum CloseReason {
        Fulfilled = "fulfilled",
        Exempt = "exempt",
        Dispensed = "dispensed",
        DutyEnded = "duty-ended",
        Moved = "moved",
        Deceased = "deceased",
        SignalWithdrawn = "signal-withdrawn",
        Other = "other",
    }
}

impl CloseReason {
    /// Reads a name; what is not known is `Other`.
    pub fn named(name: Option<&str>) -> Self {
        name.and_then(Self::from_name).unwrap_or(Self::Other)
    }
}

/// Closes a dossier: it leaves the worklist; its facts stay.
///
/// # Errors
/// [`DossierError::Closed`] when it is closed already.
pub async fn close(scope: &Scope, id: DossierId, reason: CloseReason) -> Result<(), DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    let row = locked(&mut tx, scope, &permit, id).await?;
    if row.closed_on.is_some() {
        return Err(DossierError::Closed);
    }
    close_in(&mut tx, scope, &row, reason).await?;
    looked_in(&mut tx, scope, Activity::Close, &[id.0]).await?;
    tx.commit().await?;
    Ok(())
}

/// Opens a closed dossier again, with the caseworker it had.
///
/// # Errors
/// [`DossierError::Open`] when it is open already.
pub async fn reopen(scope: &Scope, id: DossierId) -> Result<(), DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    let row = locked(&mut tx, scope, &permit, id).await?;
    if row.closed_on.is_none() {
        return Err(DossierError::Open);
    }
    let none: Option<jiff::civil::Date> = None;
    tx.run(sql::CLOSE, args![scope.tenant, id.0, none, None::<String>]).await?;
    let facts = facts_of(&mut tx, scope, id).await?;
    let place = Place::of(&wi2021::assess(&facts, scope.today(), &scope.law()));
    listing::enter(&mut tx, scope, &[entry(&row, place)]).await?;
    events::write(&mut tx, scope, "dossier.reopened", Some(id.0), json!({})).await?;
    looked_in(&mut tx, scope, Activity::Close, &[id.0]).await?;
    tx.commit().await?;
    Ok(())
}

/// The signal was wrong: the fact says so, the dossier closes, and from now on it is in no list and on no page. It waits
/// to be purged; until then only the event log names it.
///
/// # Errors
/// [`DossierError::NotFound`] when there is no such dossier.
pub async fn retract_signal(scope: &Scope, id: DossierId, reason: RedenIntrekking) -> Result<(), DossierError> {
    let permit = scope.may(Room::Dossier, Action::Change)?;
    let mut tx = scope.write().await?;
    retract_in(&mut tx, scope, &permit, id, reason).await?;
    looked_in(&mut tx, scope, Activity::Close, &[id.0]).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) async fn retract_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
    reason: RedenIntrekking,
) -> Result<(), DossierError> {
    let row = locked(tx, scope, permit, id).await?;
    let kind = Kind::MeldingIngetrokken(Intrekking { reden: reason });
    record_in(tx, scope, permit, id, vec![NewFact::new(scope.today(), kind, "intrekking van de melding")]).await?;
    if row.closed_on.is_none() {
        close_in(tx, scope, &row, CloseReason::SignalWithdrawn).await?;
    }
    tx.run(sql::QUARANTINE, args![scope.tenant, id.0, scope.now]).await?;
    tx.run(sql::PUT_WORDS_AWAY, args![scope.tenant, id.0]).await?;
    events::write(tx, scope, "signal.retracted", Some(id.0), json!({ "reason": reason })).await?;
    Ok(())
}

/// The dossier, locked until the transaction ends.
pub(super) async fn locked(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    id: DossierId,
) -> Result<DossierRow, DossierError> {
    let row: Option<DossierRow> = tx.maybe(sql::LOCK, args![scope.tenant, id.0, 1_i64]).await?;
    within(permit, row.as_ref()).cloned()
}

async fn close_in(tx: &mut Tx, scope: &Scope, row: &DossierRow, reason: CloseReason) -> Result<(), DossierError> {
    tx.run(sql::CLOSE, args![scope.tenant, row.id, scope.today(), reason.name()]).await?;
    listing::leave(tx, scope, row.id, row.caseworker).await?;
    events::write(tx, scope, "dossier.closed", Some(row.id), json!({ "reason": reason.name() })).await?;
    Ok(())
}

fn entry(row: &DossierRow, place: Place) -> Entry<'_> {
    Entry {
        id: row.id,
        number: &row.number,
        given_names: &row.given_names,
        family_name: &row.family_name,
        caseworker: row.caseworker,
        neighbourhood: row.neighbourhood.as_deref(),
        place,
    }
}
