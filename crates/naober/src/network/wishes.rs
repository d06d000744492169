//! A newcomer looks for a buddy: what they show for it, until they take it back.

use jiff::Timestamp;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::answers::end_in;
use super::card::{COLUMNS, Card};
use super::pairs::Ended;
use super::standing::of_newcomer;
use super::{NetworkError, sql};
use crate::access::{Action, Room, Scope, events};
use crate::dossier::{self, DossierId};

/// What a newcomer shows. There is none once it was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    pub dossier: Uuid,
    pub card: Card,
    /// A rule, and nobody's to ask why.
    pub wants_woman: bool,
    /// Since when they wait.
    pub asked_at: Timestamp,
}

/// The own wish.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn own_wish(scope: &Scope) -> Result<Option<Wish>, NetworkError> {
    scope.may(Room::Home, Action::Read)?;
    let mut tx = scope.read().await?;
    Ok(wish_in(&mut tx, scope, scope.actor.account).await?)
}

/// The newcomer says yes to looking for a buddy, with a card they made; or makes the card anew.
///
/// # Errors
/// [`dossier::DossierError::Closed`]
pub async fn wish(scope: &Scope, card: &Card, wants_woman: bool) -> Result<(), NetworkError> {
    let permit = scope.may(Room::Home, Action::Change)?;
    let own = scope.actor.account;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, DossierId(own)).await?;
    let mut row = args![scope.tenant, own, scope.now, wants_woman];
    row.extend(card.values());
    tx.run(sql::WISH_PUT, row).await?;
    events::write(&mut tx, scope, "buddy.wished", Some(own), json!({})).await?;
    Ok(tx.commit().await?)
}

/// The newcomer takes it back: the card is emptied, and who saw it sees it no more. Also when the dossier is closed.
///
/// # Errors
/// [`NetworkError::NotFound`] when there is none.
pub async fn withdraw(scope: &Scope) -> Result<(), NetworkError> {
    scope.may(Room::Home, Action::Change)?;
    let own = scope.actor.account;
    let mut tx = scope.write().await?;
    if tx.run(sql::WISH_WITHDRAW, args![scope.tenant, own, scope.now]).await? == 0 {
        return Err(NetworkError::NotFound);
    }
    let pairs = of_newcomer(&mut tx, scope, own).await?;
    for pair in pairs.iter().filter(|pair| pair.ended.is_none()) {
        end_in(&mut tx, scope, pair, Ended::ByNewcomer).await?;
    }
    events::write(&mut tx, scope, "buddy.withdrawn", Some(own), json!({})).await?;
    Ok(tx.commit().await?)
}

pub(super) async fn wish_in(tx: &mut Tx, scope: &Scope, dossier: Uuid) -> Result<Option<Wish>, StoreError> {
    tx.maybe(sql::WISH, args![scope.tenant, dossier]).await
}

/// Everybody who looks. Whose dossier is closed looks no more, and nobody sees the card.
pub(super) async fn wishes_in(tx: &mut Tx, scope: &Scope) -> Result<Vec<Wish>, StoreError> {
    let mut wishes: Vec<Wish> = tx.all(sql::WISHES, args![scope.tenant]).await?;
    let dossiers: Vec<Uuid> = wishes.iter().map(|wish| wish.dossier).collect();
    let closed = dossier::closed_among(tx, scope, &dossiers).await?;
    wishes.retain(|wish| !closed.contains_key(&wish.dossier));
    Ok(wishes)
}

impl FromRow for Wish {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let after = 1 + COLUMNS;
        Ok(Self {
            dossier: row.uuid(0)?,
            card: Card::from_row(row, 1)?,
            wants_woman: row.bool(after)?,
            asked_at: row.time(after + 1)?,
        })
    }
}
