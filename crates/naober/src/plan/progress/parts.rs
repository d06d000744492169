//! PVT and MAP beside the route: hours, the signature, the themes, and the talks at the end.

use jiff::civil::Date;
use serde_json::json;
use store::{FromRow, Row, StoreError, args};
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::{Eindgesprek, Leeg, MapUren, PvtUren};

use super::{PlanError, fact, record_one, sql};
use crate::access::log::{Activity, looked};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId};
use crate::named::named;
use crate::plan::Compartment;

named! {
    /// A theme of the MAP (Bs 3.2(1)).
    pub enum Theme {
        Beroepenorientatie = "beroepenorientatie",
        Werknemerscompetenties = "werknemerscompetenties",
        RealistischBeroepsbeeld = "realistisch-beroepsbeeld",
        Beroepskansen = "beroepskansen",
        BeroepscompetentiesVerwerven = "beroepscompetenties-verwerven",
        NetwerkOpbouwen = "netwerk-opbouwen",
        WerkVinden = "werk-vinden",
        Werkcultuur = "werkcultuur",
    }
}

/// The talk that ends something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FinalTalk {
    /// Of the MAP, with the college (Bs 3.2(2)).
    Map,
    /// Of the Z route; only the college itself may hold it (Bs 3.14(4)).
    ZRoute { by_college: bool },
}

/// Records hours of the PVT; an activity makes a core value practical (Bs 3.1(2)).
///
/// # Errors
/// What the dossier refuses.
pub async fn pvt(
    scope: &Scope,
    id: DossierId,
    on: Date,
    hours: PvtUren,
    source: &str,
    once: Option<Uuid>,
) -> Result<(), PlanError> {
    record_one(scope, id, fact(on, Kind::PvtUrenGevolgd(hours), source, once)).await
}

/// Records that the participatieverklaring was signed.
///
/// # Errors
/// What the dossier refuses.
pub async fn sign(scope: &Scope, id: DossierId, on: Date, source: &str, once: Option<Uuid>) -> Result<(), PlanError> {
    record_one(scope, id, fact(on, Kind::ParticipatieverklaringOndertekend(Leeg {}), source, once)).await
}

/// Records hours of the MAP.
///
/// # Errors
/// What the dossier refuses.
pub async fn map(
    scope: &Scope,
    id: DossierId,
    on: Date,
    hours: MapUren,
    source: &str,
    once: Option<Uuid>,
) -> Result<(), PlanError> {
    record_one(scope, id, fact(on, Kind::MapUrenGevolgd(hours), source, once)).await
}

/// Records the talk at the end of the MAP or of the Z route.
///
/// # Errors
/// What the dossier refuses.
pub async fn talk_at_the_end(
    scope: &Scope,
    id: DossierId,
    on: Date,
    which: FinalTalk,
    source: &str,
    once: Option<Uuid>,
) -> Result<(), PlanError> {
    let kind = match which {
        FinalTalk::Map => Kind::MapEindgesprekGevoerd(Leeg {}),
        FinalTalk::ZRoute { by_college } => Kind::ZEindgesprekGevoerd(Eindgesprek { door_college: by_college }),
    };
    record_one(scope, id, fact(on, kind, source, once)).await
}

/// Which themes someone went through, and when.
///
/// # Errors
/// [`PlanError::Dossier`] when the dossier is not there for this actor.
pub async fn themes(scope: &Scope, id: DossierId) -> Result<Vec<(Theme, Date)>, PlanError> {
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    dossier::subject(&mut tx, scope, &permit, id).await?;
    let found: Vec<Treated> = tx.all(sql::THEMES, args![scope.tenant, id.0]).await?;
    drop(tx);
    looked(scope, Activity::Plan, &[id.0]).await?;
    Ok(found.into_iter().filter_map(|treated| Some((Theme::from_name(&treated.0)?, treated.1))).collect())
}

/// Notes that someone went through themes; one that was noted before keeps its day.
///
/// # Errors
/// What the dossier refuses.
pub async fn treat(scope: &Scope, id: DossierId, on: Date, themes: &[Theme]) -> Result<(), PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let mut tx = scope.write().await?;
    dossier::lock_subject(&mut tx, scope, &permit, id).await?;
    let (by, name) = (scope.actor.account, &scope.actor.name);
    for theme in themes {
        tx.run(sql::THEME_DONE, args![scope.tenant, id.0, theme.name(), on, by, name, scope.now]).await?;
    }
    let names: Vec<&str> = themes.iter().map(|theme| theme.name()).collect();
    Compartment::Open.changed(&mut tx, scope, id, "map-themes.treated", json!({ "themes": names })).await?;
    tx.commit().await?;
    Ok(())
}

/// Name and day of a theme as it is stored.
struct Treated(String, Date);

impl FromRow for Treated {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok(Self(row.text(0)?, row.date(1)?))
    }
}
