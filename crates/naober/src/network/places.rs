//! Parts of town and the kilometre they lie in. Nobody's street is asked: how far is far enough.

use matching::pairs::Spot;
use serde_json::json;
use store::{FromRow, Row, StoreError, Tx, args};
use uuid::Uuid;

use super::{NetworkError, sql};
use crate::access::{Action, Room, Scope, events};
use crate::land;

/// A part of town, or a place nearby.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub id: Uuid,
    pub name: String,
    /// In whole kilometres.
    pub spot: Spot,
    /// Nobody can choose it any more; who did stays in it until they choose another.
    pub removed: bool,
}

/// Why a part of town was not kept.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    #[error("a name is needed")]
    NoName,
    /// It is no municipality by name, and nobody said where it lies.
    #[error("where it lies is not known")]
    NoSpot,
    /// Not in the Netherlands.
    #[error("this is too far away")]
    Abroad,
    #[error(transparent)]
    Network(#[from] NetworkError),
}

/// The parts of town, by name, with those that were removed: somebody may stand in them. They are no secret: both sides choose
/// from them.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub async fn places(scope: &Scope) -> Result<Vec<Place>, NetworkError> {
    may_choose(scope)?;
    let mut tx = scope.read().await?;
    Ok(places_in(&mut tx, scope).await?)
}

/// Keeps a part of town, in place of one with the same name. Without latitude and longitude it lies in the middle of the
/// municipality of that name.
///
/// # Errors
/// [`PlaceError`]
pub async fn put_place(scope: &Scope, name: &str, at: Option<(f64, f64)>) -> Result<(), PlaceError> {
    scope.may(Room::Network, Action::Change).map_err(NetworkError::from)?;
    let name = name.trim();
    if name.is_empty() {
        return Err(PlaceError::NoName);
    }
    let spot = match at {
        Some((lat, lon)) if !(50.5..54.0).contains(&lat) || !(3.0..7.5).contains(&lon) => {
            return Err(PlaceError::Abroad);
        }
        Some((lat, lon)) => land::spot(lat, lon),
        None => land::municipality_named(name).map(|found| found.spot).ok_or(PlaceError::NoSpot)?,
    };
    put(scope, name, to_a_kilometre(spot)).await.map_err(PlaceError::Network)
}

/// Takes a part of town out of the list. Kept anew under the same name, it is back.
///
/// # Errors
/// [`NetworkError::NotFound`] when it is not in the list.
pub async fn remove_place(scope: &Scope, id: Uuid) -> Result<(), NetworkError> {
    scope.may(Room::Network, Action::Change)?;
    let mut tx = scope.write().await?;
    if tx.run(sql::PLACE_REMOVE, args![scope.tenant, id, scope.now]).await? == 0 {
        return Err(NetworkError::NotFound);
    }
    events::write(&mut tx, scope, "network.place-removed", None, json!({ "place": id })).await?;
    Ok(tx.commit().await?)
}

/// A part of a town that does not exist, at a spot on the grid: no map knows its degrees.
///
/// # Errors
/// Refusals of the gate; the store's own.
pub(crate) async fn place_for_demo(scope: &Scope, name: &str, (east, north): (i32, i32)) -> Result<(), NetworkError> {
    scope.may(Room::Network, Action::Change)?;
    put(scope, name, Spot { east, north }).await
}

async fn put(scope: &Scope, name: &str, spot: Spot) -> Result<(), NetworkError> {
    let mut tx = scope.write().await?;
    let row = args![scope.tenant, scope.new_id(), name, spot.east, spot.north];
    tx.run(sql::PLACE_PUT, row).await?;
    events::write(&mut tx, scope, "network.place-kept", None, json!({ "name": name })).await?;
    Ok(tx.commit().await?)
}

pub(super) async fn places_in(tx: &mut Tx, scope: &Scope) -> Result<Vec<Place>, StoreError> {
    tx.all(sql::PLACES, args![scope.tenant]).await
}

/// Where a part of town lies, also one that was removed.
pub(super) fn spot_of(places: &[Place], id: Option<Uuid>) -> Option<Spot> {
    id.and_then(|id| places.iter().find(|place| place.id == id)).map(|place| place.spot)
}

/// The middle of all in the list, where who named none is thought to live.
pub(super) fn middle(places: &[Place]) -> Spot {
    let listed = || places.iter().filter(|place| !place.removed);
    let Ok(many) = i64::try_from(listed().count().max(1)) else { return Spot::default() };
    let mean = |of: fn(&Spot) -> i32| {
        let sum: i64 = listed().map(|place| i64::from(of(&place.spot))).sum();
        i32::try_from(sum / many).unwrap_or_default()
    };
    Spot { east: mean(|spot| spot.east), north: mean(|spot| spot.north) }
}

fn to_a_kilometre(spot: Spot) -> Spot {
    let round = |metres: i32| (metres + 500).div_euclid(1000) * 1000;
    Spot { east: round(spot.east), north: round(spot.north) }
}

fn may_choose(scope: &Scope) -> Result<(), NetworkError> {
    let rooms = [Room::Network, Room::Buddy, Room::Home];
    let open = rooms.iter().any(|room| scope.may(*room, Action::Change).is_ok());
    if open { Ok(()) } else { Err(NetworkError::Denied) }
}

impl FromRow for Place {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let metres = |at| Ok::<i32, StoreError>(i32::try_from(row.int(at)?).unwrap_or_default());
        let spot = Spot { east: metres(2)?, north: metres(3)? };
        Ok(Self { id: row.uuid(0)?, name: row.text(1)?, spot, removed: row.opt_time(4)?.is_some() })
    }
}
