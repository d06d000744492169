//! Reading the who-looked log: by the administrator per day, by a regisseur per dossier.

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use store::{FromRow, Query, Row, StoreError};
use uuid::Uuid;

use super::log::{Activity, looked};
use super::{Action, Denied, Room, Scope};

/// Rows on one page.
pub const PAGE: usize = 100;

/// One line of the log.
#[derive(Debug, Clone)]
pub struct Look {
    pub id: Uuid,
    pub at: Timestamp,
    /// The name of the activity in the register.
    pub activity: String,
    pub dossier: Option<Uuid>,
    pub actor_name: String,
    pub actor_role: String,
}

impl FromRow for Look {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            at: row.time(1)?,
            activity: row.text(2)?,
            dossier: row.opt_uuid(3)?,
            actor_name: row.text(4)?,
            actor_role: row.text(5)?,
        })
    }
}

/// Why the log is not shown.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    #[error("not allowed")]
    Denied,
    /// Nobody ever looked, not even who opened the dossier: it is not one of this municipality.
    #[error("there is no such dossier")]
    NoSuchDossier,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Denied> for LogError {
    fn from(_: Denied) -> Self {
        Self::Denied
    }
}

/// Who looked at one day, newest first; of one dossier when asked, before one line when paging. One line more than a
/// page holds says that there is a next page.
pub async fn on(scope: &Scope, day: Date, dossier: Option<Uuid>, before: Option<Uuid>) -> Result<Vec<Look>, LogError> {
    scope.may(Room::AccessLog, Action::List)?;
    let mut query = Query::new(LOOKS);
    query.bind(scope.tenant);
    query.push(" and start_time >= ").bind(midnight(day)).push(" and start_time < ");
    query.bind(midnight(day.checked_add(1.day()).unwrap_or(Date::MAX)));
    if let Some(dossier) = dossier {
        query.push(" and data_subject_id = ").bind(dossier);
    }
    fetch(scope, query, before).await
}

/// Who looked at one person, newest first. Looking at this is itself written down.
pub async fn at(scope: &Scope, dossier: Uuid, before: Option<Uuid>) -> Result<Vec<Look>, LogError> {
    scope.may(Room::AccessLog, Action::Read)?;
    let mut query = Query::new(LOOKS);
    query.bind(scope.tenant).push(" and data_subject_id = ").bind(dossier);
    let looks = fetch(scope, query, before).await?;
    if looks.is_empty() && before.is_none() {
        return Err(LogError::NoSuchDossier);
    }
    looked(scope, Activity::WhoLooked, &[dossier]).await.map_err(StoreError::from)?;
    Ok(looks)
}

const LOOKS: &str =
    "select id, start_time, name, data_subject_id, actor_name, actor_role from access_log where tenant_id = ";

async fn fetch(scope: &Scope, mut query: Query, before: Option<Uuid>) -> Result<Vec<Look>, LogError> {
    if let Some(before) = before {
        query.push(" and id < ").bind(before);
    }
    query.push(" order by id desc limit ").bind(i64::try_from(PAGE + 1).unwrap_or(i64::MAX));
    let mut tx = scope.read().await?;
    Ok(tx.all_of(query).await?)
}

fn midnight(day: Date) -> Timestamp {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    day.to_zoned(zone).map_or(Timestamp::MAX, |moment| moment.timestamp())
}
