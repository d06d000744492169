//! Reading the who-looked log: by the administrator per day, by a regisseur per dossier.

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use store::{Engine, FromRow, Query, Row, StoreError};
use uuid::Uuid;

use super::filing::unpacked;
use super::log::{Activity, looked};
use super::{Action, Denied, Room, Scope};

/// Rows on one page.
pub const PAGE: usize = 100;
/// One more says that there is a next page.
const LIMIT: i64 = PAGE as i64 + 1;

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

/// Which lines are asked for.
struct Asked {
    day: Option<Date>,
    dossier: Option<Uuid>,
    before: Option<Place>,
}

/// Who looked at one day, newest first; of one dossier when asked, before one line when paging. One line more than a
/// page holds says that there is a next page.
pub async fn on(scope: &Scope, day: Date, dossier: Option<Uuid>, before: Option<Place>) -> Result<Vec<Look>, LogError> {
    scope.may(Room::AccessLog, Action::List)?;
    fetch(scope, &Asked { day: Some(day), dossier, before }).await
}

/// Who looked at one person, newest first. Looking at this is itself written down.
pub async fn at(scope: &Scope, dossier: Uuid, before: Option<Place>) -> Result<Vec<Look>, LogError> {
    scope.may(Room::AccessLog, Action::Read)?;
    let of = |before| Asked { day: None, dossier: Some(dossier), before };
    let looks = fetch(scope, &of(before)).await?;
    if looks.is_empty() && (before.is_none() || fetch(scope, &of(None)).await?.is_empty()) {
        return Err(LogError::NoSuchDossier);
    }
    looked(scope, Activity::WhoLooked, &[dossier]).await.map_err(StoreError::from)?;
    Ok(looks)
}

/// What is filed under its people and what is not yet, as one list. The unfiled comes first: what is filed in between is
/// then seen twice rather than never.
async fn fetch(scope: &Scope, asked: &Asked) -> Result<Vec<Look>, LogError> {
    let mut tx = scope.read().await?;
    let actions: Vec<Whole> = tx.all_of(asked.unfiled(scope, tx.engine())).await?;
    let mut looks: Vec<Look> = actions.iter().flat_map(Whole::looks).filter(|look| asked.wants(look)).collect();
    looks.extend(tx.all_of::<Look>(asked.filed(scope)).await?);
    looks.sort_by_key(|look| std::cmp::Reverse((look.id, look.dossier)));
    looks.dedup_by_key(|look| (look.id, look.dossier));
    looks.truncate(PAGE + 1);
    Ok(looks)
}

impl Asked {
    fn filed(&self, scope: &Scope) -> Query {
        let mut query = Query::new(
            "select l.id, l.start_time, l.name, s.data_subject_id, l.actor_name, l.actor_role from access_log l \
             join access_subjects s on s.tenant_id = l.tenant_id and s.log_id = l.id where l.tenant_id = ",
        );
        query.bind(scope.tenant);
        self.of_day(&mut query);
        if let Some(dossier) = self.dossier {
            query.push(" and s.data_subject_id = ").bind(dossier);
        }
        if let Some(Place { action, dossier }) = self.before {
            query.push(" and (s.log_id, s.data_subject_id) < (").bind(action).push(", ").bind(dossier).push(")");
        }
        query.push(" order by s.log_id desc, s.data_subject_id desc limit ").bind(LIMIT);
        query
    }

    /// Actions that are not filed yet, with all their people.
    fn unfiled(&self, scope: &Scope, engine: Engine) -> Query {
        let mut query = Query::new(
            "select l.id, l.start_time, l.name, u.people, l.actor_name, l.actor_role from access_unfiled u \
             join access_log l on l.tenant_id = u.tenant_id and l.id = u.log_id where u.tenant_id = ",
        );
        query.bind(scope.tenant);
        self.of_day(&mut query);
        if let Some(dossier) = self.dossier {
            let bytes = dossier.into_bytes().to_vec();
            match engine {
                Engine::Sqlite => query.push(" and instr(u.people, ").bind(bytes).push(") > 0"),
                Engine::Postgres => query.push(" and position(").bind(bytes).push(" in u.people) > 0"),
            };
        }
        if let Some(place) = self.before {
            query.push(" and u.log_id <= ").bind(place.action);
        }
        query.push(" order by u.log_id desc limit ").bind(LIMIT);
        query
    }

    fn of_day(&self, query: &mut Query) {
        if let Some(day) = self.day {
            query.push(" and l.start_time >= ").bind(midnight(day)).push(" and l.start_time < ");
            query.bind(midnight(day.checked_add(1.day()).unwrap_or(Date::MAX)));
        }
    }

    fn wants(&self, look: &Look) -> bool {
        self.dossier.is_none_or(|dossier| look.dossier == dossier)
            && self.before.is_none_or(|place| (look.id, look.dossier) < (place.action, place.dossier))
    }
}

/// An action with everybody who was looked at in it.
struct Whole {
    action: Look,
    people: Vec<Uuid>,
}

impl Whole {
    fn looks(&self) -> impl Iterator<Item = Look> + '_ {
        self.people.iter().map(|person| Look { dossier: *person, ..self.action.clone() })
    }
}

impl FromRow for Whole {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let action = Look {
            id: row.uuid(0)?,
            at: row.time(1)?,
            activity: row.text(2)?,
            dossier: Uuid::nil(),
            actor_name: row.text(4)?,
            actor_role: row.text(5)?,
        };
        Ok(Self { action, people: unpacked(&row.bytes(3)?) })
    }
}

fn midnight(day: Date) -> Timestamp {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    day.to_zoned(zone).map_or(Timestamp::MAX, |moment| moment.timestamp())
}
