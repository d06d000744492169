//! What someone says about where they would like to live, and what bears on it.
//!
//! Only what a region can be weighed by is asked. There is no place here for nationality, origin, religion or sex; and of
//! health only that a hospital has to be near, never what for. Each time something is said is a row that stays.

mod saying;
pub(super) mod sql;
mod stored;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Query, StoreError, Tx};
use uuid::Uuid;

use self::stored::Stored;
use super::{PlacementError, RegionCode};
use crate::access::{Permit, Rows, Scope};
use crate::named::named;

pub use saying::{Answer, Said, history, said, say, unsaid};

/// So many regions can someone wish for.
pub const MOST_REGIONS: usize = 3;
/// So many dossiers at a time.
const AT_ONCE: usize = 1_000;

named! {
    /// What is asked, one thing at a time, in its order.
    pub enum Subject {
        People = "mensen",
        WorkedIn = "werk-gedaan",
        WantsWorkIn = "werk-gewenst",
        Study = "studie",
        Hospital = "ziekenhuis",
        JobOrStudy = "werk-of-school",
        Surroundings = "omgeving",
        Regions = "plaatsen",
    }
}

named! {
    /// Where someone feels at home.
    pub enum Surroundings { Stad = "stad", Dorp = "dorp" }
}

named! {
    /// The highest that someone studies or wants to study.
    pub enum Study { Mbo = "mbo", Hbo = "hbo", Wo = "wo" }
}

named! {
    /// A kind of work, as people speak of it.
    pub enum Sector {
        Zorg = "zorg",
        Bouw = "bouw",
        /// Machines, cars, electricity, the factory.
        Techniek = "techniek",
        Horeca = "horeca",
        /// Driving, the warehouse, the post.
        Transport = "transport",
        Landbouw = "landbouw",
        Schoonmaak = "schoonmaak",
        Winkel = "winkel",
        Kantoor = "kantoor",
        Ict = "ict",
        Onderwijs = "onderwijs",
        /// Hair, clothes, bread, wood: what is made by hand.
        Ambacht = "ambacht",
    }
}

named! {
    /// Who someone is to a person.
    pub enum Tie { FirstDegree = "eerste-graad", Family = "familie", Friends = "vrienden" }
}

/// People who live somewhere already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Near {
    pub who: Tie,
    pub region: RegionCode,
}

/// What someone says. Nothing has to be said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    pub surroundings: Option<Surroundings>,
    pub worked_in: Vec<Sector>,
    pub wants_work_in: Vec<Sector>,
    pub study: Option<Study>,
    pub people_near: Vec<Near>,
    /// Care in a hospital there is needed; what for is not asked.
    pub hospital: Option<RegionCode>,
    /// A job or a place at a school that is there already.
    pub job_or_study: Option<RegionCode>,
    /// At most [`MOST_REGIONS`], the best first.
    pub regions: Vec<RegionCode>,
}

/// What each of these said last, as far as the permit opens them. Who said nothing is not in it.
///
/// # Errors
/// [`PlacementError::Unreadable`]; the store's own.
pub(crate) async fn wishes_in(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    dossiers: &[Uuid],
) -> Result<HashMap<Uuid, Wishes>, PlacementError> {
    let opened = opened(permit, dossiers);
    let mut found = HashMap::with_capacity(opened.len());
    for part in opened.chunks(AT_ONCE) {
        for stored in newest(tx, scope, part).await? {
            found.insert(stored.dossier, stored.open(scope)?.wishes);
        }
    }
    Ok(found)
}

/// Whether one of these said something after a moment, as far as the permit opens them.
///
/// # Errors
/// The store's own.
pub(crate) async fn said_since(
    tx: &mut Tx,
    scope: &Scope,
    permit: &Permit,
    dossiers: &[Uuid],
    moment: Timestamp,
) -> Result<bool, PlacementError> {
    let opened = opened(permit, dossiers);
    Ok(!opened.is_empty() && newest(tx, scope, &opened).await?.iter().any(|stored| stored.said_at > moment))
}

fn opened(permit: &Permit, dossiers: &[Uuid]) -> Vec<Uuid> {
    match permit.rows {
        Rows::Tenant => dossiers.to_vec(),
        Rows::Own(own) => dossiers.iter().copied().filter(|id| *id == own).collect(),
        Rows::Caseload(_) | Rows::None => Vec::new(),
    }
}

async fn newest(tx: &mut Tx, scope: &Scope, dossiers: &[Uuid]) -> Result<Vec<Stored>, StoreError> {
    let mut query =
        Query::new("select w.dossier_id, w.id, w.said_at, w.said from region_wishes w where w.tenant_id = ");
    query
        .bind(scope.tenant)
        .push(" and w.dossier_id in ")
        .list(dossiers.iter().copied())
        .push(" and not exists (select 1 from region_wishes n where n.tenant_id = w.tenant_id and n.dossier_id = w.dossier_id and n.id > w.id)");
    tx.all_of(query).await
}
