//! The mail of the day: how much is late or due, never about whom. Only for who asked for it, once a day, not at weekends.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use store::{StoreError, Tx, args};
use texts::Language;
use uuid::Uuid;

use super::{Filled, NewMessage, Recipient, Template, put_in, sql};
use crate::access::staff::INVITATION;
use crate::access::wishes::{self, Wish, Wished};
use crate::access::{Scope, places};
use crate::app::App;
use crate::dossier::DossierError;
use crate::dossier::due::{self, Due};

/// The last day that "this week" is about, counted from today.
const AHEAD: i32 = 6;

/// Puts the mails of today down for every municipality; says how many.
///
/// # Errors
/// The last thing that stopped one; the other municipalities are done.
pub async fn everyone(app: &App) -> Result<usize, DossierError> {
    let mut made = 0;
    let mut stopped = None;
    for (id, _) in places::all(app).await? {
        match tenant(&Scope::system(app, id)).await {
            Ok(count) => made += count,
            Err(error) => {
                tracing::error!(tenant = %id.0, %error, "the mails of the day of a municipality stopped");
                stopped = Some(error);
            }
        }
    }
    stopped.map_or(Ok(made), Err)
}

/// Puts the mails of today down for one municipality. A second time on the same day adds nothing.
///
/// # Errors
/// The store's own.
pub async fn tenant(scope: &Scope) -> Result<usize, DossierError> {
    put_links_away(scope).await?;
    let today = scope.today();
    if matches!(today.weekday(), Weekday::Saturday | Weekday::Sunday) {
        return Ok(0);
    }
    let mut tx = scope.write().await?;
    let mut made = 0;
    for wished in wishes::all_in(&mut tx, scope).await? {
        made += usize::from(put_one(&mut tx, scope, wished).await?);
    }
    tx.commit().await?;
    Ok(made)
}

/// Puts both mails of today down for one colleague, wanted or not: the demo shows what they look like.
///
/// # Errors
/// The store's own.
pub(crate) async fn put_for(tx: &mut Tx, scope: &Scope, account: Uuid, language: Language) -> Result<(), DossierError> {
    for wish in Wish::ALL {
        put_one(tx, scope, Wished { account, wish: *wish, language }).await?;
    }
    Ok(())
}

/// Puts one mail down, unless there is nothing to do or it was put down before.
async fn put_one(tx: &mut Tx, scope: &Scope, wished: Wished) -> Result<bool, DossierError> {
    let today = scope.today();
    let until = today.saturating_add(AHEAD.days());
    let due = match wished.wish {
        Wish::Worklist => due::dossiers_in(tx, scope, wished.account, until).await?,
        Wish::Tasks => due::tasks_in(tx, scope, wished.account, until).await?,
    };
    if due == Due::default() {
        return Ok(false);
    }
    let mut message = reminder(wished.wish, due, Recipient::Colleague(wished.account)).in_language(wished.language);
    message.not_before = morning(today);
    message.once = Some(once(wished.wish, wished.account, today));
    Ok(put_in(tx, scope, message).await?.is_some())
}

fn reminder(wish: Wish, due: Due, to: Recipient) -> NewMessage {
    let template = match wish {
        Wish::Worklist => Template::Worklist,
        Wish::Tasks => Template::Tasks,
    };
    NewMessage::mail(to, template).with("late", Filled::Count(due.overdue)).with("soon", Filled::Count(due.soon))
}

fn once(wish: Wish, account: Uuid, day: Date) -> String {
    format!("{}:{account}:{day}", wish.name())
}

/// Nobody is woken up by it.
fn morning(day: Date) -> Option<Timestamp> {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    day.at(7, 0, 0, 0).to_zoned(zone).ok().map(|moment| moment.timestamp())
}

/// A link that no longer opens anything is not kept either.
async fn put_links_away(scope: &Scope) -> Result<(), StoreError> {
    let mut tx = scope.write().await?;
    tx.run(sql::OLD_LINKS_AWAY, args![scope.tenant, scope.now - INVITATION]).await?;
    tx.commit().await
}
