//! The most urgent thing of a dossier: where it stands in the worklist.

use jiff::civil::{Date, date};
use wi2021::{Assessment, DangerCode, Owner, Standing, Term, TermCode, TermState, Urgency};

/// No day to act by: after every real one, so that the order of the list needs no nulls.
pub(super) const NEVER: Date = date(9999, 12, 31);

/// Urgency, the day to act by, and the duty that makes it so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Top {
    /// 0 too late, 1 now, 2 soon, 3 keep in view, 4 nothing.
    pub urgency: i64,
    pub act_by: Option<Date>,
    pub class: Option<&'static str>,
    pub code: Option<String>,
    /// A term of the college passed and its work is not done.
    pub overdue: bool,
    pub term_end: Option<Date>,
}

impl Top {
    pub fn of(assessment: &Assessment) -> Self {
        let mut best: Option<(i64, Date, &'static str, String)> = None;
        let mut offer = |urgency: i64, by: Date, class: &'static str, code: String| {
            if best.as_ref().is_none_or(|(u, d, c, k)| (urgency, by, class, &code) < (*u, *d, *c, k)) {
                best = Some((urgency, by, class, code));
            }
        };
        for danger in &assessment.dangers {
            offer(
                urgency_in_list(danger.code, danger.urgency),
                danger.by.unwrap_or(NEVER),
                "danger",
                code_text(&danger.code),
            );
        }
        for term in assessment.terms.iter().filter(|term| asks_for_work(term)) {
            offer(term_urgency(term, assessment.on), term.due, "term", code_text(&term.code));
        }
        let overdue = assessment.terms.iter().any(|term| is_overdue(term, assessment.on));
        let term_end = term_end(assessment);
        match best {
            Some((urgency, by, class, code)) => {
                let act_by = (by != NEVER).then_some(by);
                Self { urgency, act_by, class: Some(class), code: Some(code), overdue, term_end }
            }
            None => Self { urgency: 4, act_by: None, class: None, code: None, overdue, term_end },
        }
    }
}

pub(super) fn urgency_of(urgency: Urgency) -> i64 {
    match urgency {
        Urgency::TeLaat => 0,
        Urgency::Nu => 1,
        Urgency::Binnenkort => 2,
        Urgency::Volgen => 3,
    }
}

/// In the list "too late" is for what the law asks of the college. What else is late is to be done now, and never hides a
/// plan that is late.
pub(super) fn urgency_in_list(code: DangerCode, urgency: Urgency) -> i64 {
    match urgency_of(urgency) {
        0 if !is_duty_of_college(code) => 1,
        urgency => urgency,
    }
}

/// The law asks it of the college, with a day; not good practice, nor the term of someone else.
pub(crate) fn is_duty_of_college(code: DangerCode) -> bool {
    matches!(
        code,
        DangerCode::PipBijnaTeLaat
            | DangerCode::PipTeLaat
            | DangerCode::AanbodTeLaat
            | DangerCode::GeenVoortgangscontact
            | DangerCode::BewaartermijnVerloopt
    )
}

/// How urgent an open term is: late, within two weeks, within two months, later. A closed one asks nothing.
pub(super) fn term_urgency(term: &Term, on: Date) -> i64 {
    if !matches!(term.state, TermState::Open | TermState::Missed) {
        return 4;
    }
    match days_between(on, term.due) {
        days if days < 0 => 0,
        0..=14 => 1,
        15..=60 => 2,
        _ => 3,
    }
}

/// The word the API, files and tables use for a code.
pub(super) fn code_text(code: &impl serde::Serialize) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}

/// The words a municipality uses for the standing of a person.
pub(super) fn standing_text(standing: Standing) -> &'static str {
    match standing {
        Standing::Obliged => "obliged",
        Standing::Exempt { temporary: true } => "exempt-temporarily",
        Standing::Exempt { temporary: false } => "exempt",
        Standing::Dispensed => "dispensed",
        Standing::Fulfilled => "fulfilled",
        Standing::Ended => "ended",
        Standing::NotThisLaw(_) => "not-this-law",
        Standing::Unknown => "unknown",
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// Terms that a case manager works on. Retention, objection and DUO's own terms are kept in view by dangers.
fn asks_for_work(term: &Term) -> bool {
    let theirs = matches!(term.owner, Owner::Gemeente | Owner::Aanbieder) && !is_record_keeping(term.code);
    let end = matches!(term.code, TermCode::Inburgeringstermijn | TermCode::NieuweTermijn);
    match term.state {
        TermState::Open => theirs || end,
        TermState::Missed => theirs,
        _ => false,
    }
}

fn is_overdue(term: &Term, on: Date) -> bool {
    term.owner == Owner::Gemeente && asks_for_work(term) && term.due < on
}

fn is_record_keeping(code: TermCode) -> bool {
    matches!(
        code,
        TermCode::BewaartermijnVijfJaar
            | TermCode::BewaartermijnVijftigJaar
            | TermCode::VervalBoetebevoegdheid
            | TermCode::TerugbetalingLening
            | TermCode::BewaartermijnLening
    )
}

pub(super) fn term_end(assessment: &Assessment) -> Option<Date> {
    let of = |code| assessment.terms.iter().filter(move |term| term.code == code).map(|term| term.due).max();
    of(TermCode::NieuweTermijn).or_else(|| of(TermCode::Inburgeringstermijn))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_law_asks_of_the_college_goes_before_what_else_is_late() {
        let late = |code| urgency_in_list(code, Urgency::TeLaat);
        assert_eq!(late(DangerCode::PipTeLaat), 0);
        assert_eq!(late(DangerCode::GeenVoortgangscontact), 0);
        assert_eq!(late(DangerCode::BegeleidingZonderVervolg), 1);
        assert_eq!(late(DangerCode::TermijnVerlopen), 1);
    }
}
