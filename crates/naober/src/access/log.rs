//! Who looked, at whom, for what (Besluit 9.11): one record per person per action, kept before the data is shown.

use store::{Query, StoreError, Tx};
use uuid::Uuid;

use super::Scope;
use super::ledger::{self, Record};

macro_rules! activities {
    ($($(#[$meta:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// A processing activity of the municipality's register (GDPR, article 30).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Activity { $($(#[$meta])* $variant),+ }

        impl Activity {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its name inside the register.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The address of the activity in the register.
            pub fn uri(self) -> &'static str {
                match self { $(Self::$variant => concat!("urn:naober:verwerkingsactiviteit:", $name)),+ }
            }
        }
    };
}

activities! {
    /// A page of the worklist was shown.
    Worklist = "werklijst-bekijken",
    /// The people behind a figure of the reports were shown.
    Figure = "cijfer-nazien",
    /// People were searched by name or number.
    Search = "persoon-zoeken",
    /// A list left the system as a file.
    Export = "lijst-exporteren",
    Dossier = "dossier-bekijken",
    Open = "dossier-openen",
    Record = "feit-vastleggen",
    Preview = "gevolg-bekijken",
    Notes = "notities-bekijken",
    HealthNotes = "gezondheidsnotities-bekijken",
    WriteNote = "notitie-schrijven",
    Tasks = "taken-bijhouden",
    Household = "gezin-bijhouden",
    Person = "gegevens-wijzigen",
    Assign = "dossier-toewijzen",
    Close = "dossier-sluiten",
    Import = "bestand-inlezen",
    /// The identity number itself was shown.
    Bsn = "bsn-bekijken",
    WhoLooked = "inzage-bekijken",
    Plan = "plan-bekijken",
    PlanChange = "plan-wijzigen",
    /// Health in the intake and in guidance: a compartment of its own.
    PlanHealth = "gezondheid-in-plan-bekijken",
    /// A calendar program fetched the hours of a week at an address that was given out.
    Calendar = "agenda-ophalen",
    Letter = "brief-bekijken",
    Fine = "boetedossier-bekijken",
    Handover = "overdracht",
    /// A message to this person in the outbox.
    Message = "bericht-bekijken",
    /// The code with which a newcomer comes in.
    WayIn = "toegang-inburgeraar",
    /// Questions of a newcomer and their answers.
    Ask = "vraag-van-inburgeraar",
    /// A paper that a newcomer shared.
    Paper = "papier-bekijken",
    /// What a newcomer allows, asked and answered.
    Consent = "toestemming-bijhouden",
    /// What someone wishes of the region they will live in.
    Wishes = "wensen-voor-regio-bekijken",
    /// Who seeks a region, what they said about it, and what is proposed.
    Placement = "regio-zoeken",
    /// What a newcomer shows to find a buddy.
    Buddy = "maatjeskaart-bekijken",
}

/// The look was not recorded, so the data may not be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("who looked could not be recorded")]
pub struct NotRecorded;

impl From<NotRecorded> for StoreError {
    fn from(error: NotRecorded) -> Self {
        Self::Busy(error.to_string())
    }
}

/// Records that the scope's actor looked at these people (their dossiers) and waits until that is safely kept.
///
/// # Errors
/// [`NotRecorded`]; then nothing about these people may be shown.
pub async fn looked(scope: &Scope, activity: Activity, dossiers: &[Uuid]) -> Result<(), NotRecorded> {
    if dossiers.is_empty() {
        return Ok(());
    }
    scope.app.ledger.keep(scope.tenant, record(scope, activity, dossiers)).await
}

/// The same in the transaction of a change: the record is there if and only if the change is.
///
/// # Errors
/// [`StoreError`]
pub async fn looked_in(tx: &mut Tx, scope: &Scope, activity: Activity, dossiers: &[Uuid]) -> Result<(), StoreError> {
    tx.run_together(queries(scope, activity, dossiers)).await
}

/// The same as changes to run beside others.
pub fn queries(scope: &Scope, activity: Activity, dossiers: &[Uuid]) -> Vec<Query> {
    if dossiers.is_empty() {
        return Vec::new();
    }
    ledger::inserts(scope.store().engine(), scope.tenant, &[record(scope, activity, dossiers)])
}

fn record(scope: &Scope, activity: Activity, dossiers: &[Uuid]) -> Record {
    let id = scope.new_id();
    let mut subjects = dossiers.to_vec();
    subjects.sort_unstable();
    subjects.dedup();
    Record {
        id,
        trace: scope.request.simple().to_string(),
        span: span(id),
        parent: span(scope.request),
        activity,
        start: scope.now,
        end: scope.app.clock.now(),
        subjects,
        actor: scope.actor.clone(),
    }
}

/// The eight random bytes of an id, as a span id.
fn span(id: Uuid) -> String {
    id.simple().to_string().split_off(16)
}
