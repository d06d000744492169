//! What the start page shows, from the same assessment and the same week as the caseworker sees.

use jiff::ToSpan as _;
use jiff::civil::Date;
use wi2021::Kind as Fact;
use wi2021::facts::Examenonderdeel;
use wi2021::{Assessment, HourCode, Hours, Owner, Standing, TermCode, TermState};

use crate::dossier::DossierView;
use crate::plan::week::{Item, Kind};

/// How far ahead an appointment counts as next.
const WEEKS_AHEAD: i64 = 6;
/// How many things stand on the start page.
const NEXT: usize = 3;

/// A step of the three-year way, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Notice,
    Intake,
    Plan,
    Lessons,
    Exam,
    Done,
}

impl Step {
    pub const ALL: &[Self] = &[Self::Notice, Self::Intake, Self::Plan, Self::Lessons, Self::Exam, Self::Done];

    pub fn name(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Intake => "intake",
            Self::Plan => "plan",
            Self::Lessons => "lessons",
            Self::Exam => "exam",
            Self::Done => "done",
        }
    }
}

/// Something to do or to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// A term of the law.
    Term { code: TermCode, due: Date },
    /// Somewhere at an hour. Without a title it is about health, and the page says no more than that.
    Appointment { day: Date, starts: i64, title: Option<String>, place: Option<String>, with: Option<String> },
}

impl Next {
    pub fn day(&self) -> Date {
        match self {
            Self::Term { due, .. } => *due,
            Self::Appointment { day, .. } => *day,
        }
    }
}

/// Something that went well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Well {
    Done,
    Exam(Examenonderdeel),
    Plan,
    Hours(Hours),
}

/// Where someone is on the way.
pub fn step(view: &DossierView) -> Step {
    let happened =
        |kind: &str| view.facts.iter().any(|fact| fact.corrected_by.is_none() && fact.fact.kind.name() == kind);
    if view.assessment.standing == Standing::Fulfilled {
        Step::Done
    } else if ["examenpoging-gedaan", "examenonderdeel-uitslag-ontvangen", "z-eindgesprek-gevoerd"]
        .into_iter()
        .any(happened)
    {
        Step::Exam
    } else if ["cursus-gestart", "lesuren-gevolgd"].into_iter().any(happened) {
        Step::Lessons
    } else if happened("pip-vastgesteld") {
        Step::Plan
    } else if ["oproep-brede-intake-verzonden", "brede-intake-gestart", "brede-intake-afgerond"]
        .into_iter()
        .any(happened)
    {
        Step::Intake
    } else {
        Step::Notice
    }
}

/// The next things of someone, the soonest first.
pub fn next(view: &DossierView, week: &[Item]) -> Vec<Next> {
    let today = view.on;
    let open = view.assessment.terms.iter().filter(|term| {
        term.state == TermState::Open && term.owner == Owner::Inburgeraar && told(term.code) && term.due >= today
    });
    let mut next: Vec<Next> = open.map(|term| Next::Term { code: term.code, due: term.due }).collect();
    next.extend(appointments(today, week));
    next.sort_by_key(Next::day);
    next.truncate(NEXT);
    next
}

/// Terms that someone can do something with; the others are between offices.
pub fn told(code: TermCode) -> bool {
    matches!(
        code,
        TermCode::Inburgeringstermijn
            | TermCode::NieuweTermijn
            | TermCode::Oproep
            | TermCode::DerdeKans
            | TermCode::BezwaarPip
            | TermCode::BezwaarBoete
            | TermCode::Voortgangsgesprek
            | TermCode::PipVaststellen
            | TermCode::Aanbod
            | TermCode::StartTaalschakeltraject
            | TermCode::Ontzorgen
    )
}

fn appointments(today: Date, week: &[Item]) -> Vec<Next> {
    let last = today.saturating_add(WEEKS_AHEAD.weeks());
    let of_kind = week.iter().filter(|item| item.ended.is_none() && item.what.kind == Kind::Afspraak);
    let first_day = |item: &Item| today.series(1.day()).take_while(|day| *day <= last).find(|day| item.on(*day));
    let shown = of_kind.filter_map(|item| first_day(item).map(|day| (item, day)));
    shown
        .map(|(item, day)| Next::Appointment {
            day,
            starts: item.what.starts,
            title: (!item.hidden).then(|| item.what.title.clone()),
            place: item.what.place.clone(),
            with: item.what.with_whom.clone(),
        })
        .collect()
}

/// What went well, the latest first.
pub fn well(view: &DossierView) -> Vec<Well> {
    let mut well = Vec::new();
    if view.assessment.standing == Standing::Fulfilled {
        well.push(Well::Done);
    }
    well.extend(passed(view).into_iter().map(Well::Exam));
    let lessons = lessons(&view.assessment);
    if lessons > Hours::ZERO {
        well.push(Well::Hours(lessons));
    }
    if view.assessment.route.is_some() {
        well.push(Well::Plan);
    }
    well
}

/// Exam parts that were passed, the latest first, each once.
fn passed(view: &DossierView) -> Vec<Examenonderdeel> {
    let mut passed = Vec::new();
    for recorded in view.facts.iter().rev().filter(|recorded| recorded.corrected_by.is_none()) {
        if let Fact::ExamenonderdeelUitslag(result) = &recorded.fact.kind
            && result.geslaagd
            && !passed.contains(&result.onderdeel)
        {
            passed.push(result.onderdeel);
        }
    }
    passed
}

/// Hours of lessons so far, whatever they count for.
fn lessons(assessment: &Assessment) -> Hours {
    let of = |code: HourCode| assessment.hours.iter().find(|hours| hours.code == code).map(|hours| hours.done);
    [HourCode::PipCursus, HourCode::ZCursus, HourCode::Afschalen]
        .into_iter()
        .filter_map(of)
        .max()
        .unwrap_or(Hours::ZERO)
}
