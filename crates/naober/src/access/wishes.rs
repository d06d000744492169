//! Which mails of the day a colleague wants. A wish is a row with since and until when; without one no mail comes.

use store::{FromRow, Row, StoreError, Tx, args};
use texts::Language;
use uuid::Uuid;

use super::{Action, Denied, Room, Scope, events, sql};
use crate::named::named;

named! {
    /// A mail of the day.
    pub enum Wish {
        /// What is late or due this week on the own list.
        Worklist = "werklijst",
        /// The same of the own tasks.
        Tasks = "taken",
    }
}

/// Somebody who wants one, in which language.
#[derive(Debug, Clone, Copy)]
pub struct Wished {
    pub account: Uuid,
    pub wish: Wish,
    pub language: Language,
}

#[derive(Debug, thiserror::Error)]
pub enum WishError {
    #[error("not allowed")]
    Denied,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Denied> for WishError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

/// Those of the actor.
///
/// # Errors
/// [`WishError::Denied`]; the store's own.
pub async fn own(scope: &Scope) -> Result<Vec<Wish>, WishError> {
    scope.may(Room::OwnAccount, Action::Read)?;
    let mut tx = scope.read().await?;
    own_in(&mut tx, scope).await
}

/// From now on the actor wants these and no others.
///
/// # Errors
/// [`WishError::Denied`]; the store's own.
pub async fn choose(scope: &Scope, wanted: &[Wish]) -> Result<(), WishError> {
    scope.may(Room::OwnAccount, Action::Change)?;
    let mut tx = scope.write().await?;
    let had = own_in(&mut tx, scope).await?;
    let account = scope.actor.account;
    for wish in Wish::ALL {
        let (was, is) = (had.contains(wish), wanted.contains(wish));
        if was && !is {
            tx.run(sql::WISH_END, args![scope.tenant, account, wish.name(), scope.now]).await?;
        }
        if is && !was {
            tx.run(sql::WISH_ADD, args![scope.tenant, scope.new_id(), account, wish.name(), scope.now]).await?;
        }
    }
    let names: Vec<&str> = wanted.iter().map(|wish| wish.name()).collect();
    events::write(&mut tx, scope, "mails.chosen", None, serde_json::json!({ "mails": names })).await?;
    Ok(tx.commit().await?)
}

/// Everybody of the municipality who wants one and still works there.
///
/// # Errors
/// [`StoreError`]
pub async fn all_in(tx: &mut Tx, scope: &Scope) -> Result<Vec<Wished>, StoreError> {
    tx.all(sql::WISHES, args![scope.tenant]).await
}

async fn own_in(tx: &mut Tx, scope: &Scope) -> Result<Vec<Wish>, WishError> {
    let names: Vec<String> = tx.all(sql::WISHES_OF, args![scope.tenant, scope.actor.account]).await?;
    Ok(names.iter().filter_map(|name| Wish::from_name(name)).collect())
}

impl FromRow for Wished {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let name = row.text(1)?;
        Ok(Self {
            account: row.uuid(0)?,
            wish: Wish::from_name(&name).ok_or_else(|| StoreError::Shape(format!("no wish is called {name}")))?,
            language: Language::from_tag(&row.text(2)?).unwrap_or(Language::Nl),
        })
    }
}
