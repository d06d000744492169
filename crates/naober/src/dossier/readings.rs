//! How this municipality reads the law where the text leaves room: a choice with a default, shown wherever it decides.

use wi2021::Readings;

use super::DossierError;
use super::reassess::{self, Passed};
use crate::access::{Action, Room, Scope, places};

/// A reading with its choices, the default first; names as in files of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    pub name: &'static str,
    pub choices: &'static [&'static str],
}

/// Every open reading, in the order of docs/policy/open-readings.md.
pub const ALL: &[Reading] = &[
    reading("dag-van-kennisgeving", &["briefdatum", "portaaldatum", "ontvangst"]),
    reading("meerdere-kennisgevingen", &["eerste", "laatste"]),
    reading("verlenging-in-hele-weken", &["nee", "omhoog", "omlaag"]),
    reading("derde-kans-schuift", &["ja", "nee"]),
    reading("boete-pvt-en-map", &["een", "twee"]),
    reading("boetemaximum-voor-aanvang", &["telt-mee", "telt-niet-mee"]),
    reading("gemeentelijke-boete-asielgroep", &["blokkeren", "waarschuwen"]),
    reading("percentage-over-ladderbedrag", &["ja", "nee"]),
    reading("kolom-bijlage-6a-asiel", &["percentage", "uren"]),
];

const fn reading(name: &'static str, choices: &'static [&'static str]) -> Reading {
    Reading { name, choices }
}

/// The readings in force here.
///
/// # Errors
/// [`DossierError::Denied`]
pub fn current(scope: &Scope) -> Result<Readings, DossierError> {
    scope.may(Room::Settings, Action::Read)?;
    Ok(scope.law().readings)
}

/// Chooses readings and assesses every open dossier by them at once.
///
/// # Errors
/// [`DossierError::Denied`]; the store's own.
pub async fn choose(scope: &Scope, readings: Readings) -> Result<Passed, DossierError> {
    scope.may(Room::Settings, Action::Change)?;
    places::choose_readings(scope, readings).await?;
    reassess::tenant(&Scope::system(&scope.app, scope.tenant)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_the_one_of_the_law_with_the_default_first() {
        let defaults = serde_json::to_value(Readings::default()).unwrap();
        let defaults = defaults.as_object().unwrap();
        assert_eq!(ALL.len(), defaults.len());
        for reading in ALL {
            assert_eq!(defaults[reading.name], reading.choices[0], "{}", reading.name);
            for choice in reading.choices {
                let chosen = serde_json::json!({ reading.name: choice });
                assert!(serde_json::from_value::<Readings>(chosen).is_ok(), "{} {choice}", reading.name);
            }
        }
    }
}
