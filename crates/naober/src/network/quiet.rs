//! Once a day: a proposal that nobody answered lapses, and a pair that is quiet gets a friendly word; after longer the
//! coordinator is asked to look. Doing it twice on a day changes nothing.

use jiff::civil::Date;
use serde_json::json;
use store::{StoreError, Tx, args};
use uuid::Uuid;

use super::answers::end_in;
use super::pairs::{Ended, Pair, Side, Stage};
use super::{NUDGED_AFTER_DAYS, NetworkError, TOLD_BEFORE_DAYS, WARNED_AFTER_DAYS, days_after, sql};
use crate::access::{Action, Role, Room, Scope, accounts, events};
use crate::connect::mail::{Filled, NewMessage, Recipient, Template, put_in};
use crate::dossier::DossierId;

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
    let pairs: Vec<Pair> = tx.all(sql::PAIRS_OPEN, args![scope.tenant]).await?;
    let mut told = Vec::new();
    for pair in &pairs {
        match pair.stage() {
            Stage::Proposed => told.extend(proposal(&mut tx, scope, pair).await?),
            Stage::Running => told.extend(silence(&mut tx, scope, pair).await?),
            Stage::Ended => {}
        }
    }
    tx.commit().await?;
    Ok(told)
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
    let what = if soon { "answer" } else { "proposal" };
    Ok((!pair.said_yes(Side::Newcomer)).then(|| tell(what, pair, pair.proposed_on)))
}

/// A friendly word to both, and later the coordinator.
async fn silence(tx: &mut Tx, scope: &Scope, pair: &Pair) -> Result<Option<ToTell>, NetworkError> {
    let (days, today) = (pair.quiet_for(scope.today()), scope.today());
    let since = pair.quiet_since.unwrap_or(today);
    let key = args![scope.tenant, pair.id, today];
    if days >= WARNED_AFTER_DAYS && tx.run(sql::PAIR_WARNED, key.clone()).await? == 1 {
        for one in accounts::of(tx, scope.tenant).await? {
            if one.role == Role::Coordinator && one.disabled_at.is_none() {
                let once = format!("{}:{}", once("warned", pair, since), one.id);
                mail(tx, scope, one.id, Template::Message, once).await?;
            }
        }
        events::write(tx, scope, "buddy.coordinator-asked", Some(pair.dossier), json!({ "pair": pair.id })).await?;
    }
    if days < NUDGED_AFTER_DAYS || tx.run(sql::PAIR_NUDGED, key).await? == 0 {
        return Ok(None);
    }
    mail(tx, scope, pair.volunteer, Template::Quiet, once("quiet", pair, since)).await?;
    events::write(tx, scope, "buddy.nudged", Some(pair.dossier), json!({ "pair": pair.id })).await?;
    Ok(Some(tell("quiet", pair, since)))
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
