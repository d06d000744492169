//! A change of the way in by mail does not pass unseen: the address that it is taken from hears of it, and for a while the own
//! pages say it. Whoever else got in cannot take that back.

use jiff::SignedDuration;
use jiff::civil::Date;
use serde_json::json;
use store::{StoreError, Tx, args};

use super::mail_way::{ADDRESS, MailRow};
use super::way_in::{Invitation, language};
use super::{HomeError, sql};
use crate::access::{Action, Room, Scope, events};
use crate::connect::mail::{self, Recipient, Template};
use crate::dossier::Subject;

const SET: &str = "newcomer.mail-way-set";
const ENDED: &str = "newcomer.mail-way-ended";
/// How long the own pages say it.
const SAID_FOR: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What happened to the own mail way lately, and on which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailTold {
    Set(Date),
    Ended(Date),
}

/// What the own pages say about it, if it happened lately.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn mail_told(scope: &Scope) -> Result<Option<MailTold>, HomeError> {
    scope.may(Room::Home, Action::Read)?;
    let mut tx = scope.read().await?;
    let last = events::last(&mut tx, scope, scope.actor.account, [SET, ENDED]).await?;
    let lately = last.filter(|(_, at)| scope.now < *at + SAID_FOR);
    Ok(lately.map(|(what, at)| match (what == SET, scope.day_of(at)) {
        (true, day) => MailTold::Set(day),
        (false, day) => MailTold::Ended(day),
    }))
}

/// Keeps an address in place of one from before, to which no code works any more, and tells that one.
pub(super) async fn set_in(
    tx: &mut Tx,
    scope: &Scope,
    subject: &Subject,
    address: &str,
    sealed: &str,
) -> Result<(), StoreError> {
    let before = address_in(tx, scope, subject).await?;
    let index = scope.app.keys.blind_index(scope.tenant, ADDRESS, address);
    tx.run(sql::MAIL_CODES_END, args![scope.tenant, subject.id.0]).await?;
    tx.run(sql::MAIL_WAY_SET, args![scope.tenant, subject.id.0, index, sealed, scope.now]).await?;
    events::write(tx, scope, SET, Some(subject.id.0), json!({})).await?;
    match before {
        Some(before) if before != address => tell(tx, scope, subject, before, Template::MailWayMoved).await,
        _ => Ok(()),
    }
}

/// Forgets the address and every code that is under way, and tells the address.
pub(super) async fn end_in(tx: &mut Tx, scope: &Scope, subject: &Subject) -> Result<(), StoreError> {
    let before = address_in(tx, scope, subject).await?;
    tx.run(sql::MAIL_CODES_END, args![scope.tenant, subject.id.0]).await?;
    let Some(before) = before else { return Ok(()) };
    tx.run(sql::MAIL_WAY_END, args![scope.tenant, subject.id.0]).await?;
    events::write(tx, scope, ENDED, Some(subject.id.0), json!({})).await?;
    tell(tx, scope, subject, before, Template::MailWayEnded).await
}

/// Where codes go to, if they do.
pub(super) async fn address_in(tx: &mut Tx, scope: &Scope, subject: &Subject) -> Result<Option<String>, StoreError> {
    let kept: Option<MailRow> = tx.maybe(sql::MAIL_WAY, args![scope.tenant, subject.id.0]).await?;
    let open = |kept: MailRow| scope.app.keys.open(scope.tenant, ADDRESS, &kept.sealed);
    kept.map(open).transpose().map_err(|error| StoreError::Setup(error.to_string()))
}

/// In the language that the person chose, not in that of who made a change.
pub(super) async fn recipient(
    tx: &mut Tx,
    scope: &Scope,
    subject: &Subject,
    address: String,
) -> Result<Recipient, StoreError> {
    let known: Option<Invitation> = tx.maybe(sql::NEWCOMER, args![scope.tenant, subject.id.0]).await?;
    Ok(Recipient::Person { dossier: subject.id, address, language: language(known.as_ref(), subject) })
}

async fn tell(
    tx: &mut Tx,
    scope: &Scope,
    subject: &Subject,
    address: String,
    template: Template,
) -> Result<(), StoreError> {
    let to = recipient(tx, scope, subject, address).await?;
    mail::send_in(tx, scope, to, template).await.map(drop)
}
