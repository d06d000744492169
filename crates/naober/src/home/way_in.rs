//! The way in: a code on paper, with the birth date beside it.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::{FromRow, Row, StoreError, TenantId, args};
use texts::Language;

use super::mail_told::end_in;
use super::mail_way::{MailRow, of};
use super::{HomeError, sql};
use crate::access::log::{Activity, looked, looked_in};
use crate::access::session::{self, Session};
use crate::access::sign_in::{SignInError, guard};
use crate::access::{Action, Actor, Keys, Role, Room, Scope, attempts, entry_code, events};
use crate::app::App;
use crate::dossier::{self, DossierId, Subject};

/// How long a code on paper works. A letter takes days, and someone has to be found who can read it.
const WORKS_FOR: SignedDuration = SignedDuration::from_hours(21 * 24);

/// What stands about someone's way in, for the caseworker.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Invitation {
    pub language: Option<String>,
    /// When the last code was made, and by whom.
    pub invited: Option<(Timestamp, String)>,
    /// An unused code works until then.
    pub code_until: Option<Timestamp>,
    /// Since when a code can go by mail.
    pub mail_since: Option<Timestamp>,
    pub last_in: Option<Timestamp>,
}

impl FromRow for Invitation {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            language: row.opt_text(0)?,
            invited: row.opt_time(1)?.zip(row.opt_text(2)?),
            code_until: None,
            mail_since: None,
            last_in: row.opt_time(3)?,
        })
    }
}

/// Someone who is in.
#[derive(Debug)]
pub struct Entered {
    pub token: String,
    pub language: Language,
    /// On a device of more people: when it is over.
    pub until: Option<Timestamp>,
}

/// By which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Letter,
    Mail,
    Provider,
}

impl By {
    fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Mail => "mail",
            Self::Provider => "provider",
        }
    }
}

/// Why someone is not in.
#[derive(Debug, thiserror::Error)]
pub enum WayInError {
    /// The code is wrong, used or too old, or the birth date is another.
    #[error("wrong")]
    Wrong,
    /// Tried too often, with this code or from this place.
    #[error("too often")]
    TooOften,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<SignInError> for WayInError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Wrong => Self::Wrong,
            SignInError::Locked { .. } | SignInError::TooMany => Self::TooOften,
            SignInError::Store(error) => Self::Store(error),
        }
    }
}

/// What stands about the way in of someone.
///
/// # Errors
/// Refusals of the gate; [`dossier::DossierError::NotFound`].
pub async fn invitation(scope: &Scope, id: DossierId) -> Result<Invitation, HomeError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, id).await?;
    let mut invitation: Invitation = tx.maybe(sql::NEWCOMER, args![scope.tenant, id.0]).await?.unwrap_or_default();
    drop(tx);
    let mut tx = scope.store().look().await?;
    let until: Option<Until> = tx.maybe(sql::CODE_OPEN, args![scope.tenant, id.0, scope.now]).await?;
    invitation.code_until = until.map(|until| until.0);
    let mail: Option<MailRow> = tx.maybe(sql::MAIL_WAY, args![scope.tenant, id.0]).await?;
    invitation.mail_since = mail.map(|mail| mail.confirmed_at);
    drop(tx);
    looked(scope, Activity::WayIn, &[id.0]).await?;
    Ok(invitation)
}

/// Makes a code, to be shown once. Codes from before no longer work, an address for mail neither, and who is in is out.
///
/// # Errors
/// Refusals of the gate; [`dossier::DossierError`] when there is no such dossier or it is closed.
pub async fn invite(scope: &Scope, id: DossierId) -> Result<String, HomeError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    let subject = dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    tx.run(sql::INVITED, args![scope.tenant, id.0, scope.now, &scope.actor.name]).await?;
    events::write(&mut tx, scope, "newcomer.invited", Some(id.0), json!({})).await?;
    // Who lost a letter or a telephone starts anew: an address that somebody else left there lets nobody in.
    end_in(&mut tx, scope, &subject).await?;
    looked_in(&mut tx, scope, Activity::WayIn, &[id.0]).await?;
    tx.commit().await?;
    let code = entry_code();
    let mut tx = scope.store().control().await?;
    tx.run(sql::CODES_OVER, args![scope.now]).await?;
    tx.run(sql::CODES_END, args![scope.tenant, id.0]).await?;
    tx.run(sql::CODE_ADD, args![hash(&scope.app.keys, &code), scope.tenant, id.0, scope.now + WORKS_FOR]).await?;
    session::end_all(&mut tx, scope.tenant, id.0, None).await?;
    tx.commit().await?;
    Ok(code)
}

/// Someone types a code and a birth date. The code is used up only when both are right.
///
/// # Errors
/// [`WayInError`]; nothing tells a wrong code from a wrong birth date.
pub async fn enter(
    app: &App,
    client: &str,
    typed: &str,
    born: Date,
    shared: bool,
    before: Option<&Session>,
) -> Result<Entered, WayInError> {
    let hash = hash(&app.keys, typed);
    guard(app, client, &hash).await?;
    let mut tx = app.store.look().await?;
    let found: Option<Found> = tx.maybe(sql::CODE_FIND, args![&hash, app.clock.now()]).await?;
    drop(tx);
    let Found { tenant, dossier } = found.ok_or(WayInError::Wrong)?;
    app.places.learn(app, tenant).await?;
    let (scope, subject) = of(app, tenant, dossier).await?.ok_or(WayInError::Wrong)?;
    if subject.birth_date != Some(born) {
        return Err(WayInError::Wrong);
    }
    let mut tx = app.store.control().await?;
    let used: Option<Found> = tx.maybe(sql::CODE_USE, args![&hash]).await?;
    tx.commit().await?;
    used.ok_or(WayInError::Wrong)?;
    let entered = let_in(&scope, &subject, By::Letter, shared, before).await?;
    attempts::clear(app, &hash).await?;
    Ok(entered)
}

/// Lets someone in whose dossier it is; `scope` is the program's own.
pub(super) async fn let_in(
    scope: &Scope,
    subject: &Subject,
    by: By,
    shared: bool,
    before: Option<&Session>,
) -> Result<Entered, StoreError> {
    let (tenant, dossier) = (scope.tenant, subject.id);
    let actor = Actor { account: dossier.0, name: subject.full_name(), role: Role::Inburgeraar };
    let scope = Scope { actor: actor.clone(), ..scope.clone() };
    let mut tx = scope.write().await?;
    let known: Option<Invitation> = tx.maybe(sql::NEWCOMER, args![tenant, dossier.0]).await?;
    tx.run(sql::CAME_IN, args![tenant, dossier.0, scope.now]).await?;
    let how = json!({ "by": by.name(), "shared": shared });
    events::write(&mut tx, &scope, "newcomer.came-in", Some(dossier.0), how).await?;
    tx.commit().await?;
    let language = language(known.as_ref(), subject);
    let life = if shared { session::SHARED } else { session::ABSOLUTE };
    let token = session::start_for(&scope.app, tenant, &actor, language, true, life, before).await?;
    Ok(Entered { token, language, until: shared.then(|| scope.now + life) })
}

/// What someone reads: what they chose last, else what the dossier says.
pub(super) fn language(known: Option<&Invitation>, subject: &Subject) -> Language {
    let chosen = known.and_then(|known| known.language.as_ref()).or(subject.language.as_ref());
    chosen.and_then(|tag| Language::from_tag(tag)).unwrap_or(Language::Nl)
}

/// Keeps the language that someone chose.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn speak(scope: &Scope, language: Language) -> Result<(), HomeError> {
    scope.may(Room::Home, Action::Change)?;
    let mut tx = scope.write().await?;
    tx.run(sql::SPEAKS, args![scope.tenant, scope.actor.account, language.tag()]).await?;
    tx.commit().await?;
    Ok(())
}

/// The day until which a new code works.
pub(super) fn works_until(scope: &Scope) -> Date {
    scope.day_of(scope.now + WORKS_FOR)
}

pub(super) struct Until(pub Timestamp);

impl FromRow for Until {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.time(0)?))
    }
}

pub(super) struct Found {
    pub tenant: TenantId,
    pub dossier: DossierId,
}

impl FromRow for Found {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { tenant: TenantId(row.uuid(0)?), dossier: DossierId(row.uuid(1)?) })
    }
}

/// As people type it: spaces, dashes and small letters do not matter, nor the letters that look like digits.
fn hash(keys: &Keys, typed: &str) -> String {
    let plain: String = texts::plain_digits(typed)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|sign| match sign.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            sign => sign,
        })
        .collect();
    keys.address_hash(&plain)
}
