//! Reading the who-looked log: by the administrator per day, by a regisseur per dossier.

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use store::{FromRow, Query, Row, StoreError};
use uuid::Uuid;

use super::log::{Activity, looked};
use super::{Action, Denied, Room, Scope};

/// Rows on one page.
pub const PAGE: usize = 100;

/// One line of the log: one person in one action.
#[derive(Debug, Clone)]
pub struct Look {
    /// The action.
    pub id: Uuid,
    pub at: Timestamp,
    /// The name of the activity in the register.
    pub activity: String,
    pub dossier: Uuid,
    pub actor_name: String,
    pub actor_role: String,
}

/// A place in the log: the line that the next ones come after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    action: Uuid,
    dossier: Uuid,
}

impl Look {
    pub fn place(&self) -> Place {
        Place { action: self.id, dossier: self.dossier }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.action.simple(), self.dossier.simple())
    }
}

impl std::str::FromStr for Place {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        let (action, dossier) = text.split_at_checked(32).unwrap_or((text, ""));
        Ok(Self { action: Uuid::try_parse(action)?, dossier: Uuid::try_parse(dossier)? })
    }
}

impl FromRow for Look {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.uuid(0)?,
            at: row.time(1)?,
            activity: row.text(2)?,
            dossier: row.uuid(3)?,
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
pub async fn on(scope: &Scope, day: Date, dossier: Option<Uuid>, before: Option<Place>) -> Result<Vec<Look>, LogError> {
    scope.may(Room::AccessLog, Action::List)?;
    let mut query = Query::new(LOOKS);
    query.bind(scope.tenant);
    query.push(" and l.start_time >= ").bind(midnight(day)).push(" and l.start_time < ");
    query.bind(midnight(day.checked_add(1.day()).unwrap_or(Date::MAX)));
    if let Some(dossier) = dossier {
        query.push(" and s.data_subject_id = ").bind(dossier);
    }
    fetch(scope, query, before).await
}

/// Who looked at one person, newest first. Looking at this is itself written down.
pub async fn at(scope: &Scope, dossier: Uuid, before: Option<Place>) -> Result<Vec<Look>, LogError> {
    scope.may(Room::AccessLog, Action::Read)?;
    let mut query = Query::new(LOOKS);
    query.bind(scope.tenant).push(" and s.data_subject_id = ").bind(dossier);
    let looks = fetch(scope, query, before).await?;
    if looks.is_empty() && before.is_none() {
        return Err(LogError::NoSuchDossier);
    }
    looked(scope, Activity::WhoLooked, &[dossier]).await.map_err(StoreError::from)?;
    Ok(looks)
}

const LOOKS: &str = "select l.id, l.start_time, l.name, s.data_subject_id, l.actor_name, l.actor_role from access_log l \
    join access_subjects s on s.tenant_id = l.tenant_id and s.log_id = l.id where l.tenant_id = ";

async fn fetch(scope: &Scope, mut query: Query, before: Option<Place>) -> Result<Vec<Look>, LogError> {
    if let Some(before) = before {
        query
            .push(" and (s.log_id, s.data_subject_id) < (")
            .bind(before.action)
            .push(", ")
            .bind(before.dossier)
            .push(")");
    }
    query
        .push(" order by s.log_id desc, s.data_subject_id desc limit ")
        .bind(i64::try_from(PAGE + 1).unwrap_or(i64::MAX));
    let mut tx = scope.read().await?;
    Ok(tx.all_of(query).await?)
}

fn midnight(day: Date) -> Timestamp {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    day.to_zoned(zone).map_or(Timestamp::MAX, |moment| moment.timestamp())
}
