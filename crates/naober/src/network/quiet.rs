//! Once a day: what ended with an account or a dossier is written down, a proposal that nobody answered lapses, and a pair that
//! is quiet gets a friendly word; after longer the coordinator is asked to look. Doing it twice on a day changes nothing.

use jiff::civil::Date;
use serde_json::json;
use store::{StoreError, Tx, args};
use uuid::Uuid;

use super::answers::{end_in, end_on};
use super::pairs::{Ended, Pair, Side, Stage};
use super::standing::kept_open;
use super::{NUDGED_AFTER_DAYS, NetworkError, TOLD_BEFORE_DAYS, WARNED_AFTER_DAYS, days_after, sql};
use crate::access::{Action, Role, Room, Scope, accounts, events};
use crate::connect::mail::{Filled, NewMessage, Recipient, Template, put_in};
use crate::dossier::DossierId;

/// For so many days it is told that a pair began.
const BEGUN_TOLD_DAYS: i64 = 3;

/// A newcomer for whom something stands ready on their page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToTell {
    pub dossier: DossierId,
    /// Under which it is told once.
    pub once: String,
}

/// The work of one day for one municipality. Says which newcomers have something to read; the room of their pages knows
/// whether and where they get mail.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn tenant(scope: &Scope) -> Result<Vec<ToTell>, NetworkError> {
    scope.may(Room::Network, Action::Change)?;
    let mut tx = scope.write().await?;
    let mut told = Vec::new();
    for (pair, gone) in &kept_open(&mut tx, scope).await? {
        match (gone, pair.stage()) {
            (Some(gone), _) => told.extend(over(&mut tx, scope, pair, *gone).await?),
            (None, Stage::Proposed) => told.extend(proposal(&mut tx, scope, pair).await?),
            (None, Stage::Running) => {
                told.extend(begun(pair, scope.today()));
                told.extend(silence(&mut tx, scope, pair).await?);
            }
            (None, Stage::Ended) => {}
        }
    }
    tx.commit().await?;
    Ok(told)
}

/// An account or a dossier was closed. Who is left hears of it, and the coordinator when somebody waits again.
async fn over(
    tx: &mut Tx,
    scope: &Scope,
    pair: &Pair,
    (day, how): (Date, Ended),
) -> Result<Option<ToTell>, NetworkError> {
    let ended = end_on(tx, scope, pair, (day, how)).await?;
    if !ended || how != Ended::VolunteerLeft {
        return Ok(None);
    }
    mail_coordinators(tx, scope, &once("over", pair, day)).await?;
    Ok(Some(tell("over", pair, day)))
}

/// It began after the newcomer had said yes.
fn begun(pair: &Pair, today: Date) -> Option<ToTell> {
    let began = pair.agreed_on.filter(|began| pair.newcomer_yes.is_some_and(|yes| yes < *began))?;
    (days_after(began, BEGUN_TOLD_DAYS) >= today).then(|| tell("begun", pair, began))
}

/// Lapses, or is told about before it does.
async fn proposal(tx: &mut Tx, scope: &Scope, pair: &Pair) -> Result<Option<ToTell>, NetworkError> {
    let today = scope.today();
    if pair.lapses_on < today {
        end_in(tx, scope, pair, Ended::Lapsed).await?;
        return Ok(None);
    }
    let soon = days_after(today, TOLD_BEFORE_DAYS) >= pair.lapses_on;
    if soon && !pair.said_yes(Side::Volunteer) {
        mail(tx, scope, pair.volunteer, Template::Message, once("answer", pair, pair.proposed_on)).await?;
    }
    if pair.waits_for_check() {
        mail_coordinators(tx, scope, &once("check", pair, pair.proposed_on)).await?;
    }
    let what = if soon { "answer" } else { "proposal" };
    Ok((!pair.said_yes(Side::Newcomer)).then(|| tell(what, pair, pair.proposed_on)))
}

/// A friendly word to both, and later the coordinator.
async fn silence(tx: &mut Tx, scope: &Scope, pair: &Pair) -> Result<Option<ToTell>, NetworkError> {
    let (days, today) = (pair.quiet_for(scope.today()), scope.today());
    let since = pair.quiet_since.unwrap_or(today);
    let key = args![scope.tenant, pair.id, today];
    if days >= WARNED_AFTER_DAYS && tx.run(sql::PAIR_WARNED, key.clone()).await? == 1 {
        mail_coordinators(tx, scope, &once("warned", pair, since)).await?;
        events::write(tx, scope, "buddy.coordinator-asked", Some(pair.dossier), json!({ "pair": pair.id })).await?;
    }
    if days < NUDGED_AFTER_DAYS || tx.run(sql::PAIR_NUDGED, key).await? == 0 {
        return Ok(None);
    }
    mail(tx, scope, pair.volunteer, Template::Quiet, once("quiet", pair, since)).await?;
    events::write(tx, scope, "buddy.nudged", Some(pair.dossier), json!({ "pair": pair.id })).await?;
    Ok(Some(tell("quiet", pair, since)))
}

async fn mail_coordinators(tx: &mut Tx, scope: &Scope, once: &str) -> Result<(), StoreError> {
    for one in accounts::of(tx, scope.tenant).await? {
        if one.role == Role::Coordinator && one.disabled_at.is_none() {
            mail(tx, scope, one.id, Template::Message, format!("{once}:{}", one.id)).await?;
        }
    }
    Ok(())
}

async fn mail(tx: &mut Tx, scope: &Scope, to: Uuid, template: Template, once: String) -> Result<(), StoreError> {
    let message = NewMessage::mail(Recipient::Colleague(to), template);
    let message = message.with("days", Filled::Count(NUDGED_AFTER_DAYS));
    put_in(tx, scope, NewMessage { once: Some(once), ..message }).await?;
    Ok(())
}

fn tell(what: &str, pair: &Pair, since: Date) -> ToTell {
    ToTell { dossier: DossierId(pair.dossier), once: format!("{}:newcomer", once(what, pair, since)) }
}

fn once(what: &str, pair: &Pair, since: Date) -> String {
    format!("buddy-{what}:{}:{since}", pair.id)
}
