//! What the file says about violations and about fines already imposed.

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::facts::{Boeteartikel, Kind, Verwijtbaarheid};
use crate::situation::{Event, Situation, seen};

/// A failure that a fine may answer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Violation<'a> {
    pub at: u16,
    /// The day of finding.
    pub on: Date,
    /// The day it was done, from which the power to fine lapses.
    pub done: Date,
    pub blame: Verwijtbaarheid,
    pub conduct: Option<&'a str>,
}

/// A fine that was imposed, here or by an earlier municipality.
#[derive(Debug, Clone, Copy)]
pub(super) struct Imposed {
    pub at: u16,
    /// The day of the announcement.
    pub on: Date,
    pub article: Boeteartikel,
    pub cents: i64,
    /// The day the violation was found.
    pub found: Date,
    /// The day it became irrevocable, if it did.
    pub settled: Option<Date>,
    pub elsewhere: bool,
}

pub(super) type Fines = SmallVec<[Imposed; 4]>;
pub(super) type Violations<'a> = SmallVec<[Violation<'a>; 4]>;

pub(super) fn guidance_violations<'a>(situation: &Situation<'a>) -> Violations<'a> {
    seen!(situation, OvertredingVastgesteld)
        .filter(|found| found.what.artikel == Boeteartikel::Art23)
        .map(|found| Violation {
            at: found.at,
            on: found.on,
            done: found.what.begaan_op.unwrap_or(found.on),
            blame: found.what.verwijtbaarheid,
            conduct: found.what.gedraging.as_deref(),
        })
        .collect()
}

/// Failures at the brede intake. A finding that follows a no-show, without a new summons between, is about that no-show.
pub(super) fn intake_failures<'a>(situation: &Situation<'a>) -> Violations<'a> {
    let mut all = Violations::new();
    // Whether the last failure is a no-show that no finding has been written down for yet.
    let mut bare = false;
    for event in situation.events() {
        match &event.fact.kind {
            Kind::NietVerschenen(absence) if !absence.verontschuldigd => {
                let same = !bare && all.last().is_some_and(|last| last.on == event.on);
                if !same {
                    all.push(bare_violation(&event, Verwijtbaarheid::Normaal));
                    bare = true;
                }
            }
            Kind::OvertredingVastgesteld(found) if found.artikel == Boeteartikel::Art22 => {
                if bare && all.last().is_some_and(|last| summoned_between(situation, last.on, event.on)) {
                    bare = false;
                }
                if !bare {
                    all.push(bare_violation(&event, found.verwijtbaarheid));
                }
                if let Some(last) = all.last_mut() {
                    (last.blame, last.conduct) = (found.verwijtbaarheid, found.gedraging.as_deref());
                    last.done = found.begaan_op.unwrap_or(last.done);
                }
                bare = false;
            }
            _ => {}
        }
    }
    all
}

fn bare_violation<'a>(event: &Event<'a>, blame: Verwijtbaarheid) -> Violation<'a> {
    Violation { at: event.at, on: event.on, done: event.on, blame, conduct: None }
}

/// A new chance was given after one failure and before the next.
fn summoned_between(situation: &Situation, from: Date, to: Date) -> bool {
    situation.events().filter(|event| from <= event.on && event.on < to).any(|event| {
        matches!(
            event.fact.kind,
            Kind::OproepVerzonden(_) | Kind::WaarschuwingVerzonden(_) | Kind::GemeentelijkeBoeteOpgelegd(_)
        )
    })
}

/// The fines imposed, by day of finding, with the day each became irrevocable.
pub(super) fn imposed(situation: &Situation, guidance: &[Violation], intake: &[Violation]) -> Fines {
    let mut fines = Fines::new();
    let mut ids: SmallVec<[uuid::Uuid; 4]> = SmallVec::new();
    for event in situation.events() {
        match &event.fact.kind {
            Kind::GemeentelijkeBoeteOpgelegd(fine) => {
                let of_article = if fine.artikel == Boeteartikel::Art22 { intake } else { guidance };
                let last_found = of_article.iter().rev().find(|found| found.on <= event.on);
                fines.push(Imposed {
                    at: event.at,
                    on: event.on,
                    article: fine.artikel,
                    cents: i64::from(fine.bedrag_euro) * 100,
                    found: fine.vastgesteld_op.or(last_found.map(|found| found.on)).unwrap_or(event.on),
                    settled: fine.onherroepelijk_op,
                    elsewhere: fine.gemeente.is_some(),
                });
                ids.push(event.fact.id);
            }
            Kind::BoeteOnherroepelijk(which) => {
                let at = match which.boete {
                    Some(id) => ids.iter().position(|known| *known == id),
                    None => fines.len().checked_sub(1),
                };
                if let Some(fine) = at.and_then(|at| fines.get_mut(at)) {
                    fine.settled = fine.settled.or(Some(event.on));
                }
            }
            _ => {}
        }
    }
    fines.sort_by_key(|fine| fine.found);
    fines
}

pub(super) fn own_fine<'f>(fines: &'f Fines, article: Boeteartikel, violation: &Violation) -> Option<&'f Imposed> {
    fines.iter().find(|fine| fine.article == article && fine.found == violation.on)
}
