//! The way in by mail: an address that someone gave and confirmed, and a short code that goes to it.
//!
//! Who asks for a code says an address and a birth date: one address may serve a household. The code works in the browser that
//! asked, for a quarter of an hour, once. Nothing tells whether an address is known: the answer, the row that is written, the
//! tries and the time are the same.

use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::{FromRow, Query, Row, StoreError, TenantId, Tx, args};
use uuid::Uuid;

use super::mail_told::{end_in, recipient, set_in};
use super::way_in::{By, Entered, Found, Until, WayInError, let_in};
use super::{HomeError, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::session::{self, Session};
use crate::access::sign_in::{SignInError, guard};
use crate::access::{Action, Room, Scope, attempts, events, places, short_code};
use crate::app::App;
use crate::connect::mail::{self, NewMessage, Template};
use crate::dossier::{self, DossierError, DossierId, Subject};

/// How long a code works, also as the cookie of who asked.
pub(super) const WORKS_FOR: SignedDuration = SignedDuration::from_mins(15);
/// How often a code may be typed wrong.
const TRIES: i64 = 5;
/// An answer to who asks comes no sooner than this, so that what is done for a known address does not show in the time.
const NO_SOONER: Duration = Duration::from_millis(150);
/// Name of the sealed and indexed field.
pub(super) const ADDRESS: &str = "mail-way";

/// The address that codes go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailWay {
    pub address: Option<String>,
    /// A code is under way to an address that is not confirmed yet.
    pub pending: bool,
}

/// Why an address is not kept, or not given up.
#[derive(Debug, thiserror::Error)]
pub enum MailWayError {
    #[error("not a mail address")]
    NotAnAddress,
    /// No mail leaves this installation.
    #[error("no mail leaves this installation")]
    Off,
    /// The code is wrong, used or too old.
    #[error("wrong")]
    Wrong,
    #[error("too often")]
    TooOften,
    /// Who comes after on a device of more people, or stands beside it, would have a way in that stays.
    #[error("not on a device of more people")]
    Shared,
    #[error(transparent)]
    Home(#[from] HomeError),
}

impl From<StoreError> for MailWayError {
    fn from(error: StoreError) -> Self {
        Self::Home(error.into())
    }
}

impl From<SignInError> for MailWayError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Wrong => Self::Wrong,
            SignInError::Locked { .. } | SignInError::TooMany => Self::TooOften,
            SignInError::Store(error) => error.into(),
        }
    }
}

/// An address as it is kept.
pub(super) struct MailRow {
    pub sealed: String,
    pub confirmed_at: Timestamp,
}

impl FromRow for MailRow {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { sealed: row.text(0)?, confirmed_at: row.time(1)? })
    }
}

/// The own mail way.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn mail_way(scope: &Scope) -> Result<MailWay, HomeError> {
    scope.may(Room::Home, Action::Read)?;
    let mut tx = scope.store().look().await?;
    let kept: Option<MailRow> = tx.maybe(sql::MAIL_WAY, args![scope.tenant, scope.actor.account]).await?;
    let until: Option<Until> = tx.maybe(sql::MAIL_CODE_OPEN, args![own_ask(scope), scope.now]).await?;
    let address = kept.and_then(|kept| scope.app.keys.open(scope.tenant, ADDRESS, &kept.sealed).ok());
    Ok(MailWay { address, pending: until.is_some() })
}

/// Sends a code to an address that someone gives; it counts once the code came back.
///
/// # Errors
/// [`MailWayError`]
pub async fn set_mail(scope: &Scope, session: &Session, client: &str, typed: &str) -> Result<(), MailWayError> {
    let permit = scope.may(Room::Home, Action::Change).map_err(HomeError::from)?;
    on_an_own_device(session)?;
    let app = &scope.app;
    if !app.config.sends_mail() {
        return Err(MailWayError::Off);
    }
    let address = mail::address(typed).ok_or(MailWayError::NotAnAddress)?;
    // Nobody is flooded by it: neither by one person nor by several.
    guard(app, client, &own_ask(scope)).await?;
    guard(app, client, &attempts_of(app, &address)).await?;
    let (ask, code) = (own_ask(scope), short_code());
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, own(scope)).await.map_err(HomeError::from)?;
    let sealed = app.keys.seal(scope.tenant, ADDRESS, &address);
    put_code(&mut tx, app, &ask, &code, Some((scope.tenant, subject.id)), Some(&sealed)).await?;
    send(&mut tx, scope, &subject, address, &code).await?;
    events::write(&mut tx, scope, "newcomer.mail-way-asked", Some(subject.id.0), json!({})).await?;
    Ok(tx.commit().await?)
}

/// The code came back: the address is kept, in place of one from before, which is told. Who came in by that one is out.
///
/// # Errors
/// [`MailWayError`]
pub async fn confirm_mail(scope: &Scope, session: &Session, client: &str, typed: &str) -> Result<(), MailWayError> {
    let permit = scope.may(Room::Home, Action::Change).map_err(HomeError::from)?;
    on_an_own_device(session)?;
    let (app, ask) = (&scope.app, own_ask(scope));
    if !app.throttle.allows(client) {
        return Err(MailWayError::TooOften);
    }
    let asked = take_code(app, &ask, typed).await?.ok_or(MailWayError::Wrong)?;
    let sealed = asked.address_sealed.ok_or(MailWayError::Wrong)?;
    let address = app.keys.open(scope.tenant, ADDRESS, &sealed).map_err(|_| MailWayError::Wrong)?;
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, own(scope)).await.map_err(HomeError::from)?;
    set_in(&mut tx, scope, &subject, &address, &sealed).await?;
    session::end_all(&mut tx, scope.tenant, subject.id.0, Some(session)).await?;
    tx.commit().await?;
    attempts::clear(app, &ask).await?;
    Ok(attempts::clear(app, &attempts_of(app, &address)).await?)
}

/// Someone no longer wants codes by mail; the address is told, and other devices are out.
///
/// # Errors
/// [`MailWayError::Shared`]; refusals of the gate; the store's own.
pub async fn drop_mail(scope: &Scope, session: &Session) -> Result<(), MailWayError> {
    let permit = scope.may(Room::Home, Action::Change).map_err(HomeError::from)?;
    on_an_own_device(session)?;
    let mut tx = scope.write().await?;
    let subject = dossier::subject(&mut tx, scope, &permit, own(scope)).await.map_err(HomeError::from)?;
    end_in(&mut tx, scope, &subject).await?;
    session::end_all(&mut tx, scope.tenant, subject.id.0, Some(session)).await?;
    Ok(tx.commit().await?)
}

/// The caseworker ends the way by mail; who is in, by whatever way, is out.
///
/// # Errors
/// Refusals of the gate; [`DossierError`] when there is no such dossier.
pub async fn end_mail(scope: &Scope, id: DossierId) -> Result<(), HomeError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    let subject = dossier::subject(&mut tx, scope, &permit, id).await?;
    end_in(&mut tx, scope, &subject).await?;
    looked_in(&mut tx, scope, Activity::WayIn, &[id.0]).await?;
    session::end_all(&mut tx, scope.tenant, id.0, None).await?;
    Ok(tx.commit().await?)
}

/// Someone asks for a code. What comes back stays in the browser that asked; it is the same for an address that nobody has.
///
/// # Errors
/// [`WayInError::TooOften`]; the store's own.
pub async fn ask_code(app: &App, client: &str, address: &str, born: Date) -> Result<String, WayInError> {
    let (asked, ()) = tokio::join!(ask(app, client, address, born), tokio::time::sleep(NO_SOONER));
    asked
}

/// Someone types the code.
///
/// # Errors
/// [`WayInError`]; nothing tells a wrong code from an address that is not known.
pub async fn enter_by_mail(
    app: &App,
    client: &str,
    ask: &str,
    typed: &str,
    shared: bool,
    before: Option<&Session>,
) -> Result<Entered, WayInError> {
    if !app.throttle.allows(client) {
        return Err(WayInError::TooOften);
    }
    let asked = take_code(app, &app.keys.address_hash(ask), typed).await?.ok_or(WayInError::Wrong)?;
    if asked.dossier.0.is_nil() || asked.address_sealed.is_some() {
        return Err(WayInError::Wrong);
    }
    let (scope, subject) = of(app, asked.tenant, asked.dossier).await?.ok_or(WayInError::Wrong)?;
    let mut tx = app.store.look().await?;
    let kept: Option<MailRow> = tx.maybe(sql::MAIL_WAY, args![scope.tenant, subject.id.0]).await?;
    drop(tx);
    let kept = kept.ok_or(WayInError::Wrong)?;
    let entered = let_in(&scope, &subject, By::Mail, shared, before).await?;
    if let Ok(address) = app.keys.open(scope.tenant, ADDRESS, &kept.sealed) {
        attempts::clear(app, &asks_of(app, &address, subject.birth_date)).await?;
    }
    Ok(entered)
}

async fn ask(app: &App, client: &str, address: &str, born: Date) -> Result<String, WayInError> {
    guard(app, client, &asks_of(app, address, Some(born))).await?;
    let (ask, kept) = app.keys.new_address();
    let code = short_code();
    match person(app, address, born).await? {
        Some((scope, subject)) => {
            let mut tx = scope.write().await?;
            put_code(&mut tx, app, &kept, &code, Some((scope.tenant, subject.id)), None).await?;
            send(&mut tx, &scope, &subject, address.to_owned(), &code).await?;
            tx.commit().await?;
        }
        None => {
            let mut tx = app.store.control().await?;
            put_code(&mut tx, app, &kept, &code, None, None).await?;
            tx.commit().await?;
        }
    }
    Ok(ask)
}

/// The one person with this address and this birth date. Of two nobody can tell which of them asks.
async fn person(app: &App, address: &str, born: Date) -> Result<Option<(Scope, Subject)>, StoreError> {
    let places = places::all(app).await?;
    let mut query = Query::new("select tenant_id, dossier_id from mail_ways where address_index in ");
    query.list(places.iter().map(|(tenant, _)| app.keys.blind_index(*tenant, ADDRESS, address)));
    let mut found: Vec<Found> = app.store.look().await?.all_of(query).await?;
    if found.is_empty() {
        // An unknown address asks the same question of the same table, and gets nothing.
        found.push(Found { tenant: TenantId(Uuid::nil()), dossier: DossierId(Uuid::nil()) });
    }
    let mut fitting = Vec::new();
    for Found { tenant, dossier } in found {
        let known = of(app, tenant, dossier).await?;
        fitting.extend(known.filter(|(_, subject)| subject.birth_date == Some(born)));
    }
    Ok(fitting.pop().filter(|_| fitting.is_empty()))
}

/// Someone with an open dossier, and the scope of the program in their municipality.
pub(super) async fn of(app: &App, tenant: TenantId, id: DossierId) -> Result<Option<(Scope, Subject)>, StoreError> {
    let scope = Scope::system(app, tenant);
    let Ok(permit) = scope.may(Room::Plan, Action::Read) else { return Ok(None) };
    let mut tx = scope.read().await?;
    let subject = match dossier::subject(&mut tx, &scope, &permit, id).await {
        Ok(subject) => subject,
        Err(DossierError::Store(error)) => return Err(error),
        Err(_) => return Ok(None),
    };
    drop(tx);
    Ok(subject.closed_on.is_none().then_some((scope, subject)))
}

async fn send(tx: &mut Tx, scope: &Scope, subject: &Subject, address: String, code: &str) -> Result<(), StoreError> {
    let to = recipient(tx, scope, subject, address).await?;
    let mut message = NewMessage::mail(to, Template::EntryCode);
    message.secret = Some(format!("{} {}", &code[..4], &code[4..]));
    mail::put_in(tx, scope, message).await.map(drop)
}

async fn put_code(
    tx: &mut Tx,
    app: &App,
    ask: &str,
    code: &str,
    whose: Option<(TenantId, DossierId)>,
    address_sealed: Option<&str>,
) -> Result<(), StoreError> {
    let now = app.clock.now();
    let (tenant, dossier) = whose.unwrap_or((TenantId(Uuid::nil()), DossierId(Uuid::nil())));
    tx.run(sql::MAIL_CODES_OVER, args![now]).await?;
    let row = args![ask, code_hash(app, ask, code), tenant, dossier.0, address_sealed, now + WORKS_FOR];
    tx.run(sql::MAIL_CODE_PUT, row).await.map(drop)
}

/// What a code was for, once: the try counts before it is judged.
async fn take_code(app: &App, ask: &str, typed: &str) -> Result<Option<Asked>, StoreError> {
    let given = code_hash(app, ask, &digits(typed));
    let mut tx = app.store.control().await?;
    let kept: Option<String> = tx.maybe(sql::MAIL_CODE_TRY, args![ask, TRIES, app.clock.now()]).await?;
    let asked = match kept {
        Some(kept) if kept == given => tx.maybe(sql::MAIL_CODE_USE, args![ask, given]).await?,
        _ => None,
    };
    tx.commit().await?;
    Ok(asked)
}

fn on_an_own_device(session: &Session) -> Result<(), MailWayError> {
    if session.shared() { Err(MailWayError::Shared) } else { Ok(()) }
}

fn own(scope: &Scope) -> DossierId {
    DossierId(scope.actor.account)
}

/// Who confirms an address has one code at a time.
fn own_ask(scope: &Scope) -> String {
    scope.app.keys.address_hash(&format!("confirm {} {}", scope.tenant.0, scope.actor.account))
}

/// What an address is called where attempts are counted.
fn attempts_of(app: &App, address: &str) -> String {
    app.keys.address_hash(&format!("mail {address}"))
}

/// What asking for a code is counted under. With the birth date, so that nobody who does not know it keeps somebody out.
fn asks_of(app: &App, address: &str, born: Option<Date>) -> String {
    let born = born.map(|day| day.to_string()).unwrap_or_default();
    app.keys.address_hash(&format!("mail {address} {born}"))
}

fn code_hash(app: &App, ask: &str, code: &str) -> String {
    app.keys.address_hash(&format!("code {ask} {code}"))
}

/// The digits that were typed, on whatever keyboard.
fn digits(typed: &str) -> String {
    let plain = texts::plain_digits(typed);
    plain.chars().filter(char::is_ascii_digit).take(40).collect()
}

struct Asked {
    tenant: TenantId,
    dossier: DossierId,
    address_sealed: Option<String>,
}

impl FromRow for Asked {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { tenant: TenantId(row.uuid(0)?), dossier: DossierId(row.uuid(1)?), address_sealed: row.opt_text(2)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_from_every_keyboard() {
        for typed in ["1234 5678", "12345678", "\u{2068}1234 5678\u{2069}", "١٢٣٤ ٥٦٧٨", "۱۲۳۴۵۶۷۸"] {
            assert_eq!(digits(typed), "12345678", "{typed}");
        }
    }
}
