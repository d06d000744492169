//! Hours of lessons and taking part, and hours missed: of one person, or of everyone on a sheet.

use jiff::civil::Date;
use uuid::Uuid;
use wi2021::facts::{Instelling, Lesuren, ParticipatieUren, Participatiekader, Vak, Verzuimuren};
use wi2021::{Hours, Kind};

use super::{PlanError, fact, record_one};
use crate::access::log::{Activity, looked_in};
use crate::access::{Action, Room, Scope};
use crate::dossier::{self, DossierId, DossierView, NewFact};

/// What hours were spent on.
#[derive(Debug, Clone, PartialEq)]
pub enum Attended {
    Lesson { subject: Vak, provider: Option<String>, in_person: Option<f32> },
    Participation,
    Missed { excused: bool },
}

/// Hours of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The last day they cover.
    pub on: Date,
    pub hours: f32,
    pub what: Attended,
}

/// What a sheet says of someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Present,
    /// Missed, with a good reason.
    Excused,
    Absent,
}

/// The hours of a group: typed once, marked per person.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub provider: String,
    pub on: Date,
    pub hours: f32,
    /// The subject of the lessons; without one it was taking part.
    pub subject: Option<Vak>,
    pub marks: Vec<(DossierId, Mark)>,
}

/// What a sheet brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Noted {
    pub new: usize,
    /// People for whom this sheet was recorded before: nothing changed for them.
    pub known: usize,
}

/// The most people on one sheet.
pub const AT_ONCE: usize = 200;

/// Records hours of one person.
///
/// # Errors
/// What the dossier refuses.
pub async fn record(
    scope: &Scope,
    id: DossierId,
    entry: Entry,
    source: &str,
    once: Option<Uuid>,
) -> Result<(), PlanError> {
    record_one(scope, id, fact(entry.on, entry.kind(), source, once)).await
}

/// Records a sheet, for everyone on it or for nobody. The same sheet twice changes nothing: one person has one mark for a
/// provider, a day and a subject.
///
/// # Errors
/// What one of the dossiers refuses.
pub async fn sheet(scope: &Scope, sheet: &Sheet, source: &str) -> Result<Noted, PlanError> {
    let permit = scope.may(Room::Plan, Action::Change)?;
    let facts = scope.may(Room::Dossier, Action::Change)?;
    // In one order, so that two people who record at once never wait for each other.
    let mut marks = sheet.marks.clone();
    marks.sort_by_key(|(id, _)| *id);
    marks.dedup_by_key(|(id, _)| *id);
    marks.truncate(AT_ONCE);
    let mut noted = Noted::default();
    let mut tx = scope.write().await?;
    for (id, mark) in &marks {
        dossier::lock_subject(&mut tx, scope, &permit, *id).await?;
        let mut fact = NewFact::new(sheet.on, sheet.kind(*mark), source);
        fact.origin_key = Some(sheet.key(*id));
        let recorded = dossier::record_in(&mut tx, scope, &facts, *id, vec![fact]).await?;
        noted.known += recorded.known;
        noted.new += recorded.facts.len();
    }
    let subjects: Vec<Uuid> = marks.iter().map(|(id, _)| id.0).collect();
    looked_in(&mut tx, scope, Activity::PlanChange, &subjects).await?;
    tx.commit().await?;
    Ok(noted)
}

/// How many hours were missed in all, and how many of those with a good reason.
pub fn missed_hours(view: &DossierView) -> (Hours, Hours) {
    let mut all = (Hours::ZERO, Hours::ZERO);
    for recorded in view.facts.iter().filter(|recorded| recorded.corrected_by.is_none()) {
        if let Kind::VerzuimGemeld(missed) = &recorded.fact.kind {
            let minutes = Hours::decimal(missed.uren).0;
            all.0.0 = all.0.0.saturating_add(minutes);
            if missed.geoorloofd {
                all.1.0 = all.1.0.saturating_add(minutes);
            }
        }
    }
    all
}

impl Entry {
    pub(super) fn kind(&self) -> Kind {
        match &self.what {
            Attended::Lesson { subject, provider, in_person } => {
                lesson(self.hours, *subject, provider.clone(), *in_person)
            }
            Attended::Participation => participation(self.hours),
            Attended::Missed { excused } => missed(self.hours, *excused),
        }
    }
}

impl Sheet {
    fn kind(&self, mark: Mark) -> Kind {
        match (mark, self.subject) {
            (Mark::Excused, _) => missed(self.hours, true),
            (Mark::Absent, _) => missed(self.hours, false),
            (Mark::Present, Some(subject)) => lesson(self.hours, subject, Some(self.provider.clone()), None),
            (Mark::Present, None) => participation(self.hours),
        }
    }

    fn key(&self, id: DossierId) -> String {
        let subject = self.subject.map_or("participatie", subject_name);
        format!("uren/{}/{}/{subject}/{id}", self.provider.trim().to_lowercase(), self.on)
    }
}

/// The name of a subject as facts write it.
pub(super) fn subject_name(subject: Vak) -> &'static str {
    match subject {
        Vak::Nt2 => "nt2",
        Vak::Knm => "knm",
        Vak::Alfabetisering => "alfabetisering",
        Vak::Taalschakel => "taalschakel",
    }
}

/// Every subject, the most usual first.
pub(super) const SUBJECTS: [Vak; 4] = [Vak::Nt2, Vak::Knm, Vak::Alfabetisering, Vak::Taalschakel];

/// A subject by its name.
pub(super) fn subject_named(name: &str) -> Option<Vak> {
    SUBJECTS.into_iter().find(|subject| subject_name(*subject) == name)
}

fn lesson(hours: f32, subject: Vak, provider: Option<String>, in_person: Option<f32>) -> Kind {
    Kind::LesurenGevolgd(Lesuren {
        uren: hours,
        vak: subject,
        fysiek: in_person,
        aanbieder: provider,
        instelling: Instelling::default(),
        tijdens_brede_intake: false,
        binnen_opleiding: None,
    })
}

pub(super) fn participation(hours: f32) -> Kind {
    Kind::ParticipatieUrenGevolgd(ParticipatieUren { uren: hours, kader: Participatiekader::ZRoute })
}

fn missed(hours: f32, excused: bool) -> Kind {
    Kind::VerzuimGemeld(Verzuimuren { uren: hours, geoorloofd: excused })
}
