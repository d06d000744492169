//! The quarter file for Statistics Netherlands (W 39, R 9.1): one row per person, by the number of the dossier.
//!
//! The list of fields is an open reading: `docs/reports.md` says where it comes from and what is not in it.

use jiff::civil::Date;
use wi2021::cbs_quarter_due;

use crate::access::{Action, Room, Scope};
use crate::dossier::DossierError;
use crate::dossier::figures::{self, SwiRow};
use crate::dossier::quarter::Quarter;

/// Quarters that can be delivered: each with the last day to do so.
pub type Quarters = Vec<(Quarter, Date)>;

/// How many quarters are offered.
const OFFERED: i32 = 4;

const FIELDS: [&str; 11] = [
    "dossiernummer",
    "doelgroep",
    "start_brede_intake",
    "leerbaarheidstoets",
    "pip",
    "leerroute",
    "start_leerroute",
    "pvt",
    "map",
    "maatschappelijke_begeleiding",
    "ontzorgen",
];

/// The quarters that ended last, the newest first; none for who may not have the file.
pub fn quarters(scope: &Scope) -> Quarters {
    if scope.may(Room::Monitor, Action::Export).is_err() {
        return Vec::new();
    }
    let now = Quarter::of(scope.today());
    (1..=OFFERED).map(|back| now.later(-back)).map(|quarter| (quarter, cbs_quarter_due(quarter.last()))).collect()
}

/// The rows of the file: what it is and of which day, the names of the fields, and everybody.
///
/// # Errors
/// [`DossierError::NotFound`] for a quarter that has not ended; [`DossierError::Denied`].
pub async fn quarter_file(scope: &Scope, quarter: Quarter) -> Result<Vec<Vec<String>>, DossierError> {
    scope.may(Room::Monitor, Action::Export)?;
    if quarter >= Quarter::of(scope.today()) {
        return Err(DossierError::NotFound);
    }
    let mut rows = vec![
        vec![
            "Statistiek Wet Inburgering".to_owned(),
            format!("kwartaal {quarter}"),
            format!("stand {}", quarter.last()),
            format!("gemaakt {}", scope.today()),
            "veldenlijst niet door CBS bevestigd".to_owned(),
        ],
        FIELDS.map(str::to_owned).to_vec(),
    ];
    rows.extend(figures::swi(scope, quarter).await?.iter().map(row));
    Ok(rows)
}

fn row(person: &SwiRow) -> Vec<String> {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    vec![
        person.number.clone(),
        person.doelgroep.clone().unwrap_or_default(),
        day(person.intake_on),
        day(person.test_on),
        day(person.pip_on),
        person.route.clone().unwrap_or_default(),
        day(person.lesson_on),
        day(person.pvt_on),
        day(person.map_on),
        day(person.guidance_on),
        day(person.ontzorgen_on),
    ]
}
