//! What two people of a pair do here: write to each other, show a number, write down that they met, say thanks.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::pairs::{Pair, Side, Stage, Total, field, locked, own_locked, side};
use super::standing::pair_in;
use super::{DIGITS, NUMBER, NetworkError, WORDS, sql};
use crate::access::{Action, Room, Scope, events};

/// How long a meeting may have been, to choose from.
pub const MINUTES: &[i64] = &[30, 60, 90, 120, 180];

/// Something one wrote to the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub of: Side,
    pub words: String,
    pub at: Timestamp,
}

/// A day they met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meeting {
    pub on: Date,
    pub minutes: i64,
}

/// What was written in an own pair, the first one first.
///
/// # Errors
/// [`NetworkError::NotFound`] when it is not theirs.
pub async fn messages(scope: &Scope, id: Uuid) -> Result<Vec<Message>, NetworkError> {
    let mut tx = scope.read().await?;
    own_in(&mut tx, scope, id).await?;
    let kept: Vec<Kept> = tx.all(sql::MESSAGES, args![scope.tenant, id]).await?;
    let open = |kept: Kept| {
        let words = scope.app.keys.open(scope.tenant, &field("message", kept.id), &kept.sealed);
        let words = words.map_err(|error| StoreError::Setup(error.to_string()))?;
        Ok(Message { of: kept.of, words, at: kept.at })
    };
    kept.into_iter().map(open).collect()
}

/// The days of an own pair, the latest first.
///
/// # Errors
/// [`NetworkError::NotFound`] when it is not theirs.
pub async fn meetings(scope: &Scope, id: Uuid) -> Result<Vec<Meeting>, NetworkError> {
    let mut tx = scope.read().await?;
    own_in(&mut tx, scope, id).await?;
    Ok(tx.all(sql::MEETINGS, args![scope.tenant, id]).await?)
}

/// Writes to the other.
///
/// # Errors
/// [`NetworkError::NotFound`]; [`NetworkError::NotNow`] when the pair does not go on; [`NetworkError::NoText`];
/// [`NetworkError::TooLong`].
pub async fn write(scope: &Scope, id: Uuid, words: &str) -> Result<(), NetworkError> {
    let (mut tx, side, pair) = running(scope, id).await?;
    let words = said(words)?;
    let message = scope.new_id();
    let sealed = scope.app.keys.seal(scope.tenant, &field("message", message), words);
    let row = args![scope.tenant, message, id, side == Side::Newcomer, sealed, scope.now];
    tx.run(sql::MESSAGE_ADD, row).await?;
    heard(&mut tx, scope, &pair, scope.today(), "buddy.wrote").await?;
    Ok(tx.commit().await?)
}

/// Shows an own number to the other, or no longer.
///
/// # Errors
/// [`NetworkError::NotFound`]; [`NetworkError::NotNow`] when the pair does not go on; [`NetworkError::TooLong`];
/// [`NetworkError::WrongNumber`].
pub async fn show_phone(scope: &Scope, id: Uuid, number: Option<&str>) -> Result<(), NetworkError> {
    let (mut tx, side, pair) = running(scope, id).await?;
    let number = number.map(str::trim).filter(|number| !number.is_empty());
    if number.is_some_and(|number| number.chars().count() > NUMBER) {
        return Err(NetworkError::TooLong);
    }
    if number.is_some_and(|number| !is_phone(number)) {
        return Err(NetworkError::WrongNumber);
    }
    let sealed = number.map(|number| scope.app.keys.seal(scope.tenant, &field("phone", id), number));
    let statement = if side == Side::Newcomer { sql::NEWCOMER_PHONE } else { sql::VOLUNTEER_PHONE };
    tx.run(statement, args![scope.tenant, id, sealed]).await?;
    let what = if number.is_some() { "buddy.phone-shown" } else { "buddy.phone-hidden" };
    events::write(&mut tx, scope, what, Some(pair.dossier), json!({ "pair": id })).await?;
    Ok(tx.commit().await?)
}

/// Digits, with the signs that people write between them.
fn is_phone(number: &str) -> bool {
    let signs = |sign: char| sign.is_ascii_digit() || " +-()/.".contains(sign);
    number.chars().all(signs) && DIGITS.contains(&number.chars().filter(char::is_ascii_digit).count())
}

/// They met: a day and how long. What stood on that day already is only changed by who knows of it.
///
/// # Errors
/// [`NetworkError::WrongDay`] ahead or before the pair began; [`NetworkError::MetThen`]; [`NetworkError::NotFound`];
/// [`NetworkError::NotNow`].
pub async fn meet(scope: &Scope, id: Uuid, meeting: Meeting, known: Option<Meeting>) -> Result<(), NetworkError> {
    let (mut tx, side, pair) = running(scope, id).await?;
    let began = pair.agreed_on.unwrap_or(Date::MAX);
    if meeting.on > scope.today() || meeting.on < began {
        return Err(NetworkError::WrongDay);
    }
    let minutes = meeting.minutes.clamp(5, 12 * 60);
    let stood: Option<Meeting> = tx.maybe(sql::MEETING_ON, args![scope.tenant, id, meeting.on]).await?;
    if let Some(stood) = stood.filter(|stood| stood.minutes != minutes && Some(*stood) != known) {
        return Err(NetworkError::MetThen(stood));
    }
    let row = args![scope.tenant, id, meeting.on, minutes, side == Side::Newcomer, scope.now];
    tx.run(sql::MEETING_PUT, row).await?;
    heard(&mut tx, scope, &pair, meeting.on, "buddy.met").await?;
    Ok(tx.commit().await?)
}

/// A word of thanks of the newcomer, once.
///
/// # Errors
/// [`NetworkError::NotFound`]; [`NetworkError::NoText`]; [`NetworkError::TooLong`]; [`NetworkError::NotNow`] when there was no
/// pair, or thanks are given.
pub async fn thank(scope: &Scope, id: Uuid, words: &str) -> Result<(), NetworkError> {
    scope.may(Room::Home, Action::Change)?;
    let mut tx = scope.write().await?;
    let pair = own_locked(&mut tx, scope, Side::Newcomer, id).await?;
    let sealed = scope.app.keys.seal(scope.tenant, &field("thanks", id), said(words)?);
    let over = pair.stage() == Stage::Ended && pair.agreed_on.is_some();
    if !over || tx.run(sql::THANKS, args![scope.tenant, id, sealed]).await? == 0 {
        return Err(NetworkError::NotNow);
    }
    events::write(&mut tx, scope, "buddy.thanked", Some(pair.dossier), json!({ "pair": id })).await?;
    Ok(tx.commit().await?)
}

/// The coordinator spoke to a pair that was quiet: the days are counted anew.
///
/// # Errors
/// [`NetworkError::NotFound`]; [`NetworkError::NotNow`] when the pair does not go on.
pub async fn spoke(scope: &Scope, id: Uuid) -> Result<(), NetworkError> {
    scope.may(Room::Network, Action::Change)?;
    let mut tx = scope.write().await?;
    let pair = locked(&mut tx, scope, id).await?;
    if pair.stage() != Stage::Running {
        return Err(NetworkError::NotNow);
    }
    heard(&mut tx, scope, &pair, scope.today(), "buddy.spoken-to").await?;
    Ok(tx.commit().await?)
}

pub(super) async fn total_in(tx: &mut Tx, scope: &Scope, pair: &Pair) -> Result<Total, StoreError> {
    let Some(began) = pair.agreed_on else { return Ok(Total::default()) };
    let met: Vec<Meeting> = tx.all(sql::MEETINGS, args![scope.tenant, pair.id]).await?;
    let until = pair.ended.map_or(scope.today(), |(day, _)| day);
    Ok(Total {
        weeks: i64::from((until - began).get_days() / 7),
        times: met.len(),
        minutes: met.iter().map(|meeting| meeting.minutes).sum(),
    })
}

/// Words that are there and not too long.
fn said(words: &str) -> Result<&str, NetworkError> {
    match words.trim() {
        "" => Err(NetworkError::NoText),
        words if words.chars().count() > WORDS => Err(NetworkError::TooLong),
        words => Ok(words),
    }
}

async fn running(scope: &Scope, id: Uuid) -> Result<(Tx, Side, Pair), NetworkError> {
    let side = side(scope, Action::Change)?;
    let mut tx = scope.write().await?;
    let pair = own_locked(&mut tx, scope, side, id).await?;
    if pair.stage() == Stage::Running { Ok((tx, side, pair)) } else { Err(NetworkError::NotNow) }
}

async fn own_in(tx: &mut Tx, scope: &Scope, id: Uuid) -> Result<(), NetworkError> {
    let side = side(scope, Action::Read)?;
    let pair = pair_in(tx, scope, id).await?;
    let owner = |pair: &Pair| if side == Side::Newcomer { pair.dossier } else { pair.volunteer };
    pair.filter(|pair| owner(pair) == scope.actor.account).map(drop).ok_or(NetworkError::NotFound)
}

async fn heard(tx: &mut Tx, scope: &Scope, pair: &Pair, on: Date, what: &'static str) -> Result<(), StoreError> {
    tx.run(sql::PAIR_HEARD, args![scope.tenant, pair.id, on]).await?;
    events::write(tx, scope, what, Some(pair.dossier), json!({ "pair": pair.id })).await
}

struct Kept {
    id: Uuid,
    of: Side,
    sealed: String,
    at: Timestamp,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let of = if row.bool(1)? { Side::Newcomer } else { Side::Volunteer };
        Ok(Self { id: row.uuid(0)?, of, sealed: row.text(2)?, at: row.time(3)? })
    }
}

impl FromRow for Meeting {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { on: row.date(0)?, minutes: row.int(1)? })
    }
}
