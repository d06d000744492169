//! A dossier as it is read: person, facts with who and when, and the assessment of a chosen day.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;
use wi2021::{Assessment, Basis, Explanation, Fact, FactId, Lang, Law};

use super::{Adres, CloseReason, DossierId};

/// Which moment is asked about: what was owed `on` a day, by what was `known` at the end of a day. Absent: today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AsOf {
    pub on: Option<Date>,
    pub known: Option<Date>,
}

/// Who it is about, as far as the permit opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub given_names: String,
    pub family_name: String,
    pub birth_date: Option<Date>,
    /// Only with the field class `bsn`.
    pub bsn: Option<String>,
    /// Only with the field class `bsn`.
    pub v_number: Option<String>,
    pub language: Option<String>,
    pub neighbourhood: Option<String>,
    /// Where post goes.
    pub adres: Option<Adres>,
}

/// A fact with its paper trail.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedFact {
    pub fact: Fact,
    pub source: String,
    pub recorded_at: Timestamp,
    pub recorded_by: Option<Uuid>,
    /// As the name was when it was recorded.
    pub recorded_by_name: String,
    pub origin_key: Option<String>,
    /// The later fact that took its place; it no longer counts but stays.
    pub corrected_by: Option<FactId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    pub on: Date,
    pub reason: CloseReason,
}

/// Someone of the same household with a dossier here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub dossier: DossierId,
    pub number: String,
    pub display_name: String,
    pub birth_date: Option<Date>,
    pub open: bool,
    pub caseworker: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub id: Uuid,
    pub dossier: DossierId,
    pub title: String,
    pub due_on: Option<Date>,
    pub assignee: Option<Uuid>,
    pub created_at: Timestamp,
    pub done_at: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub id: Uuid,
    /// Health is a compartment of its own.
    pub health: bool,
    pub text: String,
    pub written_by: Option<Uuid>,
    pub written_by_name: String,
    pub written_at: Timestamp,
}

/// The whole dossier on one page.
#[derive(Debug, Clone, PartialEq)]
pub struct DossierView {
    pub id: DossierId,
    pub number: String,
    pub person: Person,
    pub opened_on: Date,
    pub closed: Option<Closed>,
    pub caseworker: Option<Uuid>,
    pub household_id: Option<Uuid>,
    /// The day the assessment is of.
    pub on: Date,
    /// The day at whose end the facts were known; absent: now.
    pub known: Option<Date>,
    /// What was known then, oldest first by the day it happened.
    pub facts: Vec<RecordedFact>,
    /// Positions in a basis point into `facts`, through [`DossierView::rests_on`].
    pub assessment: Assessment,
    pub household: Vec<Member>,
    pub tasks: Vec<Task>,
    /// Health notes only with the field class `health`.
    pub notes: Vec<Note>,
    /// Names of the municipalities here by their CBS code.
    pub municipalities: HashMap<String, String>,
    /// The facts in the order they were assessed.
    pub(super) assessed: Vec<Fact>,
}

impl DossierView {
    /// The reason of one duty in words.
    pub fn explain(&self, law: &Law, basis: &Basis, lang: Lang) -> Explanation {
        wi2021::explain(law, &self.assessed, basis, lang)
    }

    /// The facts a duty rests on.
    pub fn rests_on(&self, basis: &Basis) -> Vec<&RecordedFact> {
        let ids = basis.facts.iter().filter_map(|at| self.assessed.get(usize::from(*at))).map(|fact| fact.id);
        ids.filter_map(|id| self.fact(id)).collect()
    }

    /// A fact by its id.
    pub fn fact(&self, id: FactId) -> Option<&RecordedFact> {
        self.facts.iter().find(|recorded| recorded.fact.id == id)
    }

    /// The facts in the order they were assessed, for a caller that explains by itself.
    pub fn assessed(&self) -> &[Fact] {
        &self.assessed
    }

    /// Name and address, line by line, as on an envelope; the name alone when no address is known.
    pub fn envelope(&self) -> Vec<String> {
        let mut lines = vec![self.full_name()];
        lines.extend(self.person.adres.iter().flat_map(Adres::lines));
        lines
    }

    /// As one speaks of someone: given names first.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.person.given_names.trim(), self.person.family_name.trim()).trim().to_owned()
    }
}

/// Family name first, as lists are sorted by people.
pub(super) fn display_name(given_names: &str, family_name: &str) -> String {
    match (given_names.trim(), family_name.trim()) {
        ("", family) => family.to_owned(),
        (given, "") => given.to_owned(),
        (given, family) => format!("{family}, {given}"),
    }
}
