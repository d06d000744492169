//! Yes or no to a proposal, and the end of a pair. No reason is asked, and none is shown.

use jiff::civil::Date;
use serde_json::json;
use store::{StoreError, Tx, args};
use uuid::Uuid;

use super::contact::total_in;
use super::pairs::{Ended, Pair, Side, Stage, locked, own_locked, side};
use super::volunteers::volunteer_in;
use super::{NetworkError, sql};
use crate::access::{Action, Room, Scope, events};
use crate::connect::mail::{Filled, NewMessage, Recipient, Template, put_in, send_in};

/// What an answer led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    No,
    /// The other one has to answer.
    OtherNext,
    /// Both said yes. It begins when the coordinator has seen a valid safety check.
    CheckNext,
    Begun,
}

/// One of the two answers. A pair begins when both said yes, and the safety check of the volunteer is valid on that day.
///
/// # Errors
/// [`NetworkError::NotFound`] when it is not theirs; [`NetworkError::NotNow`] when they answered, it lapsed or is over.
pub async fn answer(scope: &Scope, id: Uuid, yes: bool) -> Result<Answered, NetworkError> {
    let side = side(scope, Action::Change)?;
    let mut tx = scope.write().await?;
    let pair = own_locked(&mut tx, scope, side, id).await?;
    if !pair.is_in_time(scope.today()) || pair.said_yes(side) {
        return Err(NetworkError::NotNow);
    }
    let answered = if yes {
        accept(&mut tx, scope, &pair, side).await?
    } else {
        end_in(&mut tx, scope, &pair, Ended::Refused).await?;
        Answered::No
    };
    tx.commit().await?;
    Ok(answered)
}

/// One of the two ends a pair that goes on.
///
/// # Errors
/// [`NetworkError::NotFound`] when it is not theirs; [`NetworkError::NotNow`] when it does not go on.
pub async fn end(scope: &Scope, id: Uuid) -> Result<(), NetworkError> {
    let side = side(scope, Action::Change)?;
    let mut tx = scope.write().await?;
    let pair = own_locked(&mut tx, scope, side, id).await?;
    if pair.stage() != Stage::Running {
        return Err(NetworkError::NotNow);
    }
    let how = if side == Side::Newcomer { Ended::ByNewcomer } else { Ended::ByVolunteer };
    end_in(&mut tx, scope, &pair, how).await?;
    Ok(tx.commit().await?)
}

/// The coordinator takes a proposal back, or ends a pair.
///
/// # Errors
/// [`NetworkError::NotFound`]; [`NetworkError::NotNow`] when it is over.
pub async fn take_back(scope: &Scope, id: Uuid) -> Result<(), NetworkError> {
    scope.may(Room::Network, Action::Change)?;
    let mut tx = scope.write().await?;
    let pair = locked(&mut tx, scope, id).await?;
    if pair.stage() == Stage::Ended {
        return Err(NetworkError::NotNow);
    }
    end_in(&mut tx, scope, &pair, Ended::TakenBack).await?;
    Ok(tx.commit().await?)
}

/// Ends a pair or a proposal today; false when it was over already.
pub(super) async fn end_in(tx: &mut Tx, scope: &Scope, pair: &Pair, how: Ended) -> Result<bool, StoreError> {
    end_on(tx, scope, pair, (scope.today(), how)).await
}

/// Ends a pair or a proposal; a volunteer whose pair went on is thanked, unless their account is no more. False when somebody
/// else ended it after it was read: that was written down then.
pub(super) async fn end_on(
    tx: &mut Tx,
    scope: &Scope,
    pair: &Pair,
    (day, how): (Date, Ended),
) -> Result<bool, StoreError> {
    if tx.run(sql::PAIR_END, args![scope.tenant, pair.id, day, how.name()]).await? == 0 {
        return Ok(false);
    }
    if pair.stage() == Stage::Running && how != Ended::VolunteerLeft {
        let total = total_in(tx, scope, pair).await?;
        let message = NewMessage::mail(Recipient::Colleague(pair.volunteer), Template::Thanks);
        let message = message.with("weeks", Filled::Count(total.weeks));
        put_in(tx, scope, message.with("hours", Filled::Count(total.minutes / 60))).await?;
    }
    let what = match how {
        Ended::Refused => "buddy.refused",
        Ended::Lapsed => "buddy.lapsed",
        Ended::TakenBack => "buddy.taken-back",
        Ended::ByNewcomer | Ended::ByVolunteer => "buddy.ended",
        Ended::VolunteerLeft => "buddy.volunteer-left",
        Ended::DossierClosed => "buddy.dossier-closed",
    };
    events::write(tx, scope, what, Some(pair.dossier), json!({ "pair": pair.id })).await?;
    Ok(true)
}

/// It begins: both said yes, and the safety check is valid.
pub(super) async fn begin_in(tx: &mut Tx, scope: &Scope, pair: &Pair) -> Result<(), StoreError> {
    tx.run(sql::PAIR_AGREED, args![scope.tenant, pair.id, scope.today()]).await?;
    events::write(tx, scope, "buddy.agreed", Some(pair.dossier), json!({ "pair": pair.id })).await?;
    if scope.actor.account != pair.volunteer {
        send_in(tx, scope, Recipient::Colleague(pair.volunteer), Template::Message).await?;
    }
    Ok(())
}

async fn accept(tx: &mut Tx, scope: &Scope, pair: &Pair, side: Side) -> Result<Answered, NetworkError> {
    let (said, other) = match side {
        Side::Newcomer => (sql::NEWCOMER_YES, Side::Volunteer),
        Side::Volunteer => (sql::VOLUNTEER_YES, Side::Newcomer),
    };
    tx.run(said, args![scope.tenant, pair.id, scope.today()]).await?;
    events::write(tx, scope, "buddy.accepted", Some(pair.dossier), json!({ "pair": pair.id })).await?;
    if !pair.said_yes(other) {
        return Ok(Answered::OtherNext);
    }
    let volunteer = volunteer_in(tx, scope, pair.volunteer).await?;
    if !volunteer.is_some_and(|one| one.is_checked(scope.today())) {
        return Ok(Answered::CheckNext);
    }
    begin_in(tx, scope, pair).await?;
    Ok(Answered::Begun)
}
