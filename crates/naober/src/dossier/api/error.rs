//! Errors of the dossier room as problems: each mistake with the field it stands in.

use crate::dossier::DossierError;
use crate::web::api::Problem;

impl From<DossierError> for Problem {
    fn from(error: DossierError) -> Self {
        match error {
            DossierError::NotFound => Self::not_found(),
            DossierError::Denied => Self::forbidden(),
            DossierError::CorrectsUnknown(_) => {
                Self::field("corrigeert", "unknown", "Dit feit staat niet in dit dossier.")
            }
            DossierError::CorrectedBefore { by, .. } => {
                Self::field("corrigeert", "corrected", format!("Dit feit is al gecorrigeerd. Corrigeer feit {by}."))
            }
            DossierError::WithdrawsNothing => {
                Self::field("corrigeert", "required", "Noem het feit dat nooit gebeurd is.")
            }
            DossierError::TooLongAgo(_) => Self::field("datum", "too-long-ago", "De datum is te lang geleden."),
            DossierError::TooFarAhead(_) => Self::field("datum", "too-far-ahead", "De datum ligt te ver vooruit."),
            DossierError::NoName => Self::field("geslachtsnaam", "required", "Geef een naam."),
            DossierError::NoText => Self::field("tekst", "required", "Geef een tekst."),
            DossierError::BadCursor => Self::field("after", "unknown", "Neem de waarde uit next."),
            DossierError::NoSuchColleague => {
                Self::field("behandelaarId", "unknown", "Dit is geen regisseur van deze gemeente.")
            }
            DossierError::TooMany(most) => {
                Self::field("feiten", "too-many", format!("Stuur er hoogstens {most} tegelijk."))
            }
            DossierError::PersonHasDossier(_) => Self::conflict("Deze persoon heeft hier al een dossier."),
            DossierError::Closed => Self::conflict("Het dossier is gesloten."),
            DossierError::Open => Self::conflict("Het dossier is open."),
            DossierError::Store(error) => error.into(),
            DossierError::Refused | DossierError::Unreadable(_) => Self::broken("dossier", &error),
        }
    }
}
