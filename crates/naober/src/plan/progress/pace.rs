//! The pace: hours so far against the hours asked, over the term. Every number comes from the assessment of a day.

use jiff::ToSpan as _;
use jiff::civil::Date;
use wi2021::{Assessment, Fact, HourBalance, HourCode, Hours, Law, TermCode};

use crate::dossier::DossierView;

/// How one kind of hours goes over the term.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    pub balance: HourBalance,
    /// The first and the last day of the term.
    pub from: Date,
    pub until: Date,
    /// Counted at the ends of months, and today.
    pub months: Vec<(Date, Hours)>,
    /// A week, until today.
    pub so_far: Hours,
    /// A week from today on, to be ready in time; none when the hours are there or the term is over.
    pub needed: Option<Hours>,
}

/// The hours that a whole route asks.
const ASKED: [HourCode; 3] = [HourCode::PipCursus, HourCode::ZCursus, HourCode::ZParticipatie];

/// The pace of each kind of hours that is asked; empty before the term, or when the plan sets no hours.
pub fn paces(view: &DossierView, law: &Law) -> Vec<Pace> {
    let Some((from, until)) = term(&view.assessment) else { return Vec::new() };
    let asked = view.assessment.hours.iter().filter(|balance| ASKED.contains(&balance.code));
    let asked: Vec<&HourBalance> = asked.collect();
    if asked.is_empty() || view.on < from {
        return Vec::new();
    }
    let days = ends_of_months(from, view.on.min(until));
    let then: Vec<(Date, Assessment)> = assessed(view, law, &days);
    asked.into_iter().map(|balance| pace(balance, (from, until), view.on, &then)).collect()
}

/// The first and the last day of the term that runs now.
pub fn term(assessment: &Assessment) -> Option<(Date, Date)> {
    let of = |wanted: TermCode| assessment.terms.iter().filter(move |term| term.code == wanted);
    let last = |wanted: TermCode| of(wanted).max_by_key(|term| term.due);
    let term = last(TermCode::NieuweTermijn).or_else(|| last(TermCode::Inburgeringstermijn))?;
    Some((term.start?, term.due))
}

fn pace(balance: &HourBalance, (from, until): (Date, Date), on: Date, then: &[(Date, Assessment)]) -> Pace {
    let counted = |assessment: &Assessment| {
        assessment.hours.iter().find(|other| other.code == balance.code).map_or(Hours::ZERO, counted)
    };
    let (gone, to_go) = (days(from, on.min(until)), days(on, until));
    Pace {
        months: then.iter().map(|(day, assessment)| (*day, counted(assessment))).collect(),
        so_far: a_week(self::counted(balance), gone),
        needed: (!balance.complete && balance.left > Hours::ZERO && to_go > 0).then(|| a_week(balance.left, to_go)),
        balance: balance.clone(),
        from,
        until,
    }
}

/// What counts: followed here, or brought from elsewhere.
pub(super) fn counted(balance: &HourBalance) -> Hours {
    Hours(balance.done.0.saturating_add(balance.deducted.0))
}

/// What was owed at the end of each day. Nothing is counted twice: a day on which nothing new had happened is as the one
/// before it.
fn assessed(view: &DossierView, law: &Law, days: &[Date]) -> Vec<(Date, Assessment)> {
    let facts: &[Fact] = view.assessed();
    let mut all: Vec<(Date, Assessment)> = Vec::with_capacity(days.len());
    for day in days {
        let unchanged =
            all.last().filter(|(before, _)| !facts.iter().any(|fact| fact.happened > *before && fact.happened <= *day));
        let assessment = match unchanged {
            Some((_, same)) => same.clone(),
            None => wi2021::assess(facts, *day, law),
        };
        all.push((*day, assessment));
    }
    all
}

/// The first day, the last day of each month, and the last day asked.
fn ends_of_months(from: Date, until: Date) -> Vec<Date> {
    let mut days = vec![from];
    let mut end = from.last_of_month();
    while end < until {
        if end > from {
            days.push(end);
        }
        end = end.saturating_add(1.day()).last_of_month();
    }
    if until > from {
        days.push(until);
    }
    days
}

fn days(from: Date, until: Date) -> i32 {
    (until - from).get_days()
}

fn a_week(time: Hours, days: i32) -> Hours {
    let minutes = i64::from(time.0) * 7 / i64::from(days.max(1));
    Hours(i32::try_from(minutes).unwrap_or(i32::MAX))
}
