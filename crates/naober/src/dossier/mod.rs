//! Dossiers: facts of one person, the duties they make, the worklist over all of them.
//!
//! Facts go in through [`open`], [`record`] and [`import_many`]; each writes the facts, the duties that follow, the
//! worklist row and the event in one transaction. [`show`] and [`worklist::page`] read.

mod adres;
pub mod api;
mod arriving;
pub mod behind;
pub(crate) mod beside;
mod bringing;
mod changes;
mod closing;
pub mod due;
mod duties;
mod error;
pub mod figures;
pub mod finding;
mod fold;
mod gathering;
pub mod household;
mod journeys;
mod known;
mod listing;
pub mod load;
pub mod notes;
mod opening;
pub mod pages;
mod person;
mod providers;
pub mod quarter;
pub mod readings;
pub mod reassess;
mod recording;
mod recount;
mod rows;
mod showing;
mod sql;
mod subject;
pub mod tasks;
mod together;
mod top;
mod view;
pub mod views;
pub mod worklist;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wi2021::{FactId, Kind};

pub use crate::access::{Bsn, VNumber};
pub use adres::{Adres, NotAPostcode, Postcode};
pub(crate) use arriving::{Newcomer, bring_one, weigh_one};
pub use bringing::{Brought, Verdict, bring, weigh};
pub use changes::{Changes, Difference};
pub use closing::{CloseReason, close, reopen, retract_signal};
pub use error::DossierError;
pub(crate) use gathering::bring_people;
pub use opening::{Imported, import_many, open};
pub use person::{Details, change as change_details};
pub use providers::{Lost, known_providers, present_provider, with_provider};
pub(crate) use providers::{loss_day, lost_in, provider_key, provider_of};
pub use recording::{Preview, Recorded, preview, record};
pub(crate) use recording::{facts_of, record_in};
pub(crate) use recount::recount;
pub use showing::{Part, show, show_with};
pub use subject::Subject;
pub(crate) use subject::{closed_among, lock_subject, lock_subject_even_closed, open_of, subject};
pub(crate) use together::{fellows, household_ids, households, numbered};
pub use top::Top;
pub(crate) use top::is_duty_of_college;
pub use view::{AsOf, Closed, DossierView, Member, Note, Person, RecordedFact, Task};

/// Every statement of this room, for the test that prepares each on each engine.
pub const STATEMENTS: &[(&str, store::Statement)] = sql::ALL;
/// Those that differ per engine, for the same test.
pub const PER_ENGINE: &[(&str, store::Statement)] = sql::PER_ENGINE;

/// Names a dossier; it is also the pseudonym of the person in logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DossierId(pub Uuid);

impl std::fmt::Display for DossierId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Who comes in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewDossier {
    pub given_names: String,
    pub family_name: String,
    pub birth_date: Option<Date>,
    pub bsn: Option<Bsn>,
    pub v_number: Option<VNumber>,
    /// Language the person reads, as a BCP 47 tag.
    pub language: Option<String>,
    pub neighbourhood: Option<String>,
    pub adres: Option<Adres>,
    pub household: Option<Uuid>,
    pub caseworker: Option<Uuid>,
}

/// A fact as someone reports it.
#[derive(Debug, Clone, PartialEq)]
pub struct NewFact {
    /// The day it happened.
    pub happened: Date,
    pub kind: Kind,
    /// Where it was learned, in a few words: "brief DUO", "gesprek".
    pub source: String,
    /// The fact it takes the place of.
    pub corrects: Option<FactId>,
    /// Names the row of the outside source; a key that is already there is skipped.
    pub origin_key: Option<String>,
    /// When it became known here, if that was not just now. Only the program itself is believed in this; what people
    /// send in was learned when they sent it.
    pub(crate) recorded: Option<Timestamp>,
}

impl NewFact {
    /// A fact that corrects nothing and comes from no file.
    pub fn new(happened: Date, kind: Kind, source: impl Into<String>) -> Self {
        Self { happened, kind, source: source.into(), corrects: None, origin_key: None, recorded: None }
    }

    /// The same fact, known since an earlier moment.
    #[must_use]
    pub(crate) fn known_since(mut self, moment: Timestamp) -> Self {
        self.recorded = Some(moment);
        self
    }

    #[must_use]
    pub fn correcting(mut self, fact: FactId) -> Self {
        self.corrects = Some(fact);
        self
    }
}

#[cfg(test)]
pub(crate) mod tests;
