//! Coming in again with a short code by mail, for who gave an address and showed that mail arrives there.
//!
//! The code that is sent is typed in the same place as the code of the letter, with the birth date beside it. Two people of
//! one household may give the same address: each gets a code of their own.

use jiff::SignedDuration;
use serde_json::json;
use store::{FromRow, Row, StoreError, TenantId, args};
use texts::Language;
use uuid::Uuid;

use super::way_in::{Found, WayInError, hash};
use super::{HomeError, sql};
use crate::access::log::{Activity, looked_in};
use crate::access::sign_in::guard;
use crate::access::{Action, Room, Scope, attempts, events, short_code};
use crate::app::App;
use crate::connect::mail::{NewMessage, Recipient, Template, put_in};
use crate::dossier::{self, DossierId};

/// How long a code that was sent by mail works.
const WORKS_FOR: SignedDuration = SignedDuration::from_mins(15);
/// Name of the sealed field.
const ADDRESS: &str = "newcomer-mail";
/// The longest address there is (RFC 5321).
const LONGEST: usize = 254;

/// The address of someone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailWay {
    pub address: String,
    /// Mail arrives there: the code that was sent was typed back.
    pub confirmed: bool,
}

/// The address that the newcomer who asks gave.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn mail_way(scope: &Scope) -> Result<Option<MailWay>, HomeError> {
    scope.may(Room::Home, Action::Read)?;
    let mut tx = scope.read().await?;
    let stored: Option<Stored> = tx.maybe(sql::MAIL, args![scope.tenant, scope.actor.account]).await?;
    let Some(Stored { sealed, confirmed }) = stored else { return Ok(None) };
    let address = scope.app.keys.open(scope.tenant, ADDRESS, &sealed);
    let address = address.map_err(|error| StoreError::Shape(error.to_string()))?;
    Ok(Some(MailWay { address, confirmed }))
}

/// Keeps an address and sends a code there. It lets nobody in until that code was typed back.
///
/// # Errors
/// [`HomeError::NoAddress`]; [`HomeError::TooOften`]; [`dossier::DossierError::Closed`]; refusals of the gate.
pub async fn give_address(scope: &Scope, client: &str, typed: &str) -> Result<(), HomeError> {
    let permit = scope.may(Room::Home, Action::Change)?;
    let address = address(typed).ok_or(HomeError::NoAddress)?;
    let keys = &scope.app.keys;
    guard(&scope.app, client, &sending(scope, address)).await.map_err(too_often)?;
    let me = DossierId(scope.actor.account);
    let code = short_code();
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, me).await?;
    let sealed = keys.seal(scope.tenant, ADDRESS, address);
    let row = args![scope.tenant, me.0, sealed, hash(keys, &code), scope.now + WORKS_FOR, scope.now];
    tx.run(sql::MAIL_GIVE, row).await?;
    put_in(&mut tx, scope, message(me, address, scope.language, code)).await?;
    events::write(&mut tx, scope, "newcomer.mail-given", Some(me.0), json!({})).await?;
    tx.commit().await?;
    forget_hash(&scope.app, scope.tenant, me).await
}

/// The code that was sent to the address is typed back: from now on it lets them in.
///
/// # Errors
/// [`HomeError::WrongCode`]; [`HomeError::TooOften`]; refusals of the gate.
pub async fn confirm_address(scope: &Scope, client: &str, typed: &str) -> Result<(), HomeError> {
    scope.may(Room::Home, Action::Change)?;
    let me = scope.actor.account;
    let tries = format!("confirm:{me}");
    guard(&scope.app, client, &tries).await.map_err(too_often)?;
    let keys = &scope.app.keys;
    let mut tx = scope.write().await?;
    let row = args![scope.tenant, me, hash(keys, typed), scope.now];
    if tx.run(sql::MAIL_CONFIRM, row).await? == 0 {
        return Err(HomeError::WrongCode);
    }
    let stored: Stored = tx.one(sql::MAIL, args![scope.tenant, me]).await?;
    let address = keys.open(scope.tenant, ADDRESS, &stored.sealed);
    let address = address.map_err(|error| StoreError::Shape(error.to_string()))?;
    events::write(&mut tx, scope, "newcomer.mail-confirmed", Some(me), json!({})).await?;
    tx.commit().await?;
    attempts::clear(&scope.app, &tries).await?;
    let mut tx = scope.store().control().await?;
    tx.run(sql::ENTRY_MAIL_PUT, args![scope.tenant, me, keys.identifier_hash(&address)]).await?;
    tx.commit().await?;
    Ok(())
}

/// The newcomer takes the address away.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn drop_address(scope: &Scope) -> Result<(), HomeError> {
    scope.may(Room::Home, Action::Change)?;
    forget(scope, DossierId(scope.actor.account), false).await
}

/// The caseworker ends this way in for someone, for example when a telephone was lost.
///
/// # Errors
/// Refusals of the gate; [`dossier::DossierError::NotFound`].
pub async fn end_mail_way(scope: &Scope, id: DossierId) -> Result<(), HomeError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, id).await?;
    drop(tx);
    forget(scope, id, true).await
}

/// Sends a code to everybody who gave this address. The answer is the same when nobody did, and so is the work on the way.
///
/// # Errors
/// [`WayInError::TooOften`]; the store's own.
pub async fn send_code(app: &App, client: &str, typed: &str, language: Language) -> Result<(), WayInError> {
    let Some(address) = address(typed) else { return Ok(()) };
    let address_hash = app.keys.identifier_hash(address);
    guard(app, client, &format!("mail:{address_hash}")).await?;
    let now = app.clock.now();
    let mut tx = app.store.look().await?;
    let people: Vec<Found> = tx.all(sql::ENTRY_MAIL_FIND, args![&address_hash]).await?;
    drop(tx);
    if people.is_empty() {
        for _ in 0..2 {
            let mut tx = app.store.control().await?;
            tx.run(sql::CODES_OVER, args![now]).await?;
            let nobody = args![hash(&app.keys, &short_code()), Uuid::nil(), Uuid::nil(), now];
            tx.run(sql::CODE_ADD, nobody).await?;
            tx.commit().await?;
        }
    }
    for Found { tenant, dossier } in people {
        let code = short_code();
        let mut tx = app.store.control().await?;
        tx.run(sql::CODES_OVER, args![now]).await?;
        tx.run(sql::CODE_ADD, args![hash(&app.keys, &code), tenant, dossier.0, now + WORKS_FOR]).await?;
        tx.commit().await?;
        app.places.learn(app, tenant).await?;
        let scope = Scope::system(app, tenant);
        let mut tx = scope.write().await?;
        put_in(&mut tx, &scope, message(dossier, address, language, code)).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn forget(scope: &Scope, id: DossierId, by_staff: bool) -> Result<(), HomeError> {
    let mut tx = scope.write().await?;
    if tx.run(sql::MAIL_DROP, args![scope.tenant, id.0]).await? > 0 {
        events::write(&mut tx, scope, "newcomer.mail-dropped", Some(id.0), json!({})).await?;
    }
    if by_staff {
        looked_in(&mut tx, scope, Activity::WayIn, &[id.0]).await?;
    }
    tx.commit().await?;
    forget_hash(&scope.app, scope.tenant, id).await
}

async fn forget_hash(app: &App, tenant: TenantId, id: DossierId) -> Result<(), HomeError> {
    let mut tx = app.store.control().await?;
    tx.run(sql::ENTRY_MAIL_DROP, args![tenant, id.0]).await?;
    tx.commit().await?;
    Ok(())
}

fn message(dossier: DossierId, address: &str, language: Language, code: String) -> NewMessage {
    let to = Recipient::Person { dossier, address: address.to_owned(), language };
    let mut message = NewMessage::mail(to, Template::EntryCode);
    message.link = Some(code);
    message
}

/// How often a code may be sent to an address counts for everybody together.
fn sending(scope: &Scope, address: &str) -> String {
    format!("mail:{}", scope.app.keys.identifier_hash(address))
}

fn too_often(error: crate::access::sign_in::SignInError) -> HomeError {
    match error {
        crate::access::sign_in::SignInError::Store(error) => error.into(),
        _ => HomeError::TooOften,
    }
}

/// One address and nothing else; whether mail arrives there is what the code shows.
fn address(typed: &str) -> Option<&str> {
    let typed = typed.trim();
    let (name, host) = typed.split_once('@')?;
    let plain = |sign: char| !sign.is_whitespace() && !sign.is_control() && !"<>()[],;:\\\"@".contains(sign);
    let whole = !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    (whole && typed.len() <= LONGEST && name.chars().all(plain) && host.chars().all(plain)).then_some(typed)
}

struct Stored {
    sealed: String,
    confirmed: bool,
}

impl FromRow for Stored {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { sealed: row.text(0)?, confirmed: row.opt_time(1)?.is_some() })
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn only_one_plain_address_is_taken() {
        assert_eq!(address(" samira.h+nt2@voorbeeld.example "), Some("samira.h+nt2@voorbeeld.example"));
        for wrong in [
            "",
            "samira",
            "@x.nl",
            "a@b",
            "a@.nl",
            "a@b.",
            "a b@c.nl",
            "a@b.nl, c@d.nl",
            "a@b@c.nl",
            "a@b.nl\nBcc: x@y.nl",
        ] {
            assert_eq!(address(wrong), None, "{wrong:?}");
        }
    }
}
