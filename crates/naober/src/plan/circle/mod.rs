//! The circle of people around someone, informal beside formal, and what of it goes on when guidance ends.
//!
//! A doctor or care-giver is health: written and drawn for whoever may see that compartment, and for nobody else.

pub(super) mod api;
mod follow_up;
mod letter;
pub mod pages;
mod sql;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::{Compartment, PlanError};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Permit, Room, Scope};
use crate::dossier::{DossierId, lock_subject, subject};
use crate::named::named;

pub use follow_up::{Agreed, FollowUp, Line, NewLine, add_line, agree, drop_line, follow_up};
pub(super) use sql::ALL as STATEMENTS;

named! {
    /// How near someone stands.
    pub enum Ring {
        Near = "near",
        Around = "around",
        Further = "further",
    }
}

named! {
    /// What someone is to the person.
    pub enum Role {
        Familie = "familie",
        Vriend = "vriend",
        Buur = "buur",
        Maatje = "maatje",
        Vrijwilliger = "vrijwilliger",
        Coach = "coach",
        Begeleider = "begeleider",
        Docent = "docent",
        Werkgever = "werkgever",
        Regisseur = "regisseur",
        Instantie = "instantie",
        Arts = "arts",
        Zorgverlener = "zorgverlener",
    }
}

impl Role {
    /// Helps as a professional, not as someone one knows.
    pub fn is_formal(self) -> bool {
        !matches!(self, Self::Familie | Self::Vriend | Self::Buur | Self::Maatje | Self::Vrijwilliger)
    }

    /// That this person is in the circle says something about health.
    pub fn is_health(self) -> bool {
        matches!(self, Self::Arts | Self::Zorgverlener)
    }
}

/// Someone as they are written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    pub ring: Ring,
    pub role: Role,
    pub name: String,
    /// What this person does.
    pub does: Option<String>,
    /// How to reach them.
    pub reach: Option<String>,
    pub since: Option<Date>,
}

/// Someone in the circle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: Uuid,
    pub who: NewPerson,
    /// The last day; with it: who wrote that down.
    pub ended: Option<(Date, String)>,
    pub changed_by: String,
    pub changed_at: Timestamp,
}

/// Who is around someone, and who was: those of the compartment of health for whoever may see it.
///
/// # Errors
/// [`PlanError::Dossier`] when there is no such dossier for this actor.
pub async fn people(scope: &Scope, dossier: DossierId) -> Result<Vec<Person>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let health = Compartment::Health.may_read(scope);
    let mut tx = scope.read().await?;
    subject(&mut tx, scope, &permit, dossier).await?;
    let people: Vec<Person> = tx.all(sql::CIRCLE, args![scope.tenant, dossier.0, health]).await?;
    // The connection goes back before the log is awaited, which needs one too.
    drop(tx);
    looked(scope, Activity::Plan, &[dossier.0]).await?;
    if people.iter().any(|person| person.who.role.is_health()) {
        looked(scope, Activity::PlanHealth, &[dossier.0]).await?;
    }
    Ok(people)
}

/// Puts someone in the circle.
///
/// # Errors
/// [`PlanError::NoText`] without a name; [`PlanError::Dossier`] for a care-giver without the right to health.
pub async fn add(scope: &Scope, dossier: DossierId, person: &NewPerson) -> Result<Uuid, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let name = named(scope, person)?;
    let mut tx = scope.write().await?;
    lock_subject(&mut tx, scope, &permit, dossier).await?;
    let id = scope.new_id();
    let actor = &scope.actor;
    let args = args![
        scope.tenant,
        id,
        dossier.0,
        compartment(person.role),
        person.ring.name(),
        person.role.name(),
        name,
        person.does.clone(),
        person.reach.clone(),
        person.since,
        actor.account,
        &actor.name,
        scope.now
    ];
    tx.run(sql::CIRCLE_ADD, args).await?;
    Compartment::holding(person.role.is_health())
        .changed(&mut tx, scope, dossier, "circle.person-added", json!({ "person": id }))
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// Writes someone down anew. Who has left the circle stays as they were.
///
/// # Errors
/// [`PlanError::NotFound`]; the same as [`add`].
pub async fn change(scope: &Scope, dossier: DossierId, id: Uuid, person: &NewPerson) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let name = named(scope, person)?;
    let mut tx = scope.write().await?;
    let health = held(&mut tx, scope, &permit, dossier, id).await?;
    let actor = &scope.actor;
    let args = args![
        scope.tenant,
        dossier.0,
        id,
        compartment(person.role),
        person.ring.name(),
        person.role.name(),
        name,
        person.does.clone(),
        person.reach.clone(),
        person.since,
        actor.account,
        &actor.name,
        scope.now
    ];
    tx.run(sql::CIRCLE_CHANGE, args).await?;
    Compartment::holding(health || person.role.is_health())
        .changed(&mut tx, scope, dossier, "circle.person-changed", json!({ "person": id }))
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Someone leaves the circle: this was the last day. The row stays.
///
/// # Errors
/// [`PlanError::NotFound`].
pub async fn end(scope: &Scope, dossier: DossierId, id: Uuid, until: Date) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    let health = held(&mut tx, scope, &permit, dossier, id).await?;
    let actor = &scope.actor;
    let args = args![scope.tenant, dossier.0, id, until, actor.account, &actor.name, scope.now];
    tx.run(sql::CIRCLE_END, args).await?;
    Compartment::holding(health)
        .changed(&mut tx, scope, dossier, "circle.person-ended", json!({ "person": id }))
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Holds the dossier and finds someone who is still in the circle; says whether that is health, which asks its own right.
async fn held(tx: &mut Tx, scope: &Scope, permit: &Permit, dossier: DossierId, id: Uuid) -> Result<bool, PlanError> {
    lock_subject(tx, scope, permit, dossier).await?;
    let found: Option<String> = tx.maybe(sql::CIRCLE_HELD, args![scope.tenant, dossier.0, id]).await?;
    let health = found.ok_or(PlanError::NotFound)? == "health";
    Compartment::holding(health).may_change(scope)?;
    Ok(health)
}

fn named<'p>(scope: &Scope, person: &'p NewPerson) -> Result<&'p str, PlanError> {
    Compartment::holding(person.role.is_health()).may_change(scope)?;
    let name = person.name.trim();
    if name.is_empty() { Err(PlanError::NoText) } else { Ok(name) }
}

fn compartment(role: Role) -> &'static str {
    Compartment::holding(role.is_health()).name()
}

impl FromRow for Person {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let (ring, role) = (row.text(1)?, row.text(2)?);
        Ok(Self {
            id: row.uuid(0)?,
            who: NewPerson {
                ring: Ring::from_name(&ring).unwrap_or(Ring::Further),
                role: Role::from_name(&role).unwrap_or(Role::Instantie),
                name: row.text(3)?,
                does: row.opt_text(4)?,
                reach: row.opt_text(5)?,
                since: row.opt_date(6)?,
            },
            ended: row.opt_date(7)?.zip(row.opt_text(8)?),
            changed_by: row.text(9)?,
            changed_at: row.time(10)?,
        })
    }
}
