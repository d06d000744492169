//! Keeping data no longer than allowed (Bs 9.9), and the quarterly report to Statistics Netherlands (R 9.1).

use jiff::civil::Date;

use crate::assessment::{Assessment, Basis, Owner, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{after_event, period};
use crate::law::{Law, RuleId};
use crate::situation::{Situation, seen};

pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(ended) = situation.ended else { return };
    let death = seen!(situation, Overleden).next();
    for (code, id) in [
        (TermCode::BewaartermijnVijfJaar, RuleId::Retention5y),
        (TermCode::BewaartermijnVijftigJaar, RuleId::Retention50y),
    ] {
        let length = law.rule(id, ended).length();
        let last = period(ended, length);
        let mut basis = Basis::of(id).facts(out.standing_basis.facts.iter().copied());
        basis.add_step(step!("data.kept", ended, length, last));
        // On death the ordinary data go at once; the short list stays.
        let due = match death.filter(|_| id == RuleId::Retention5y) {
            Some(death) if death.on < last => {
                basis.add_fact(death.at);
                basis.add_step(step!("data.death", death.on));
                death.on
            }
            _ => last,
        };
        let state = if situation.on <= due { TermState::Open } else { TermState::Missed };
        out.terms.push(Term { code, owner: Owner::Gemeente, start: Some(ended), due, state, basis });
    }
}

/// The last day on which the quarter of `date` can be reported: four weeks after its end.
pub fn cbs_quarter_due(date: Date) -> Date {
    let last_month = (date.month() - 1) / 3 * 3 + 3;
    let end = Date::new(date.year(), last_month, 1).map_or(date, Date::last_of_month);
    after_event(end, Law::built_in().rule(RuleId::CbsSwi, end).length())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_quarter_is_reported_within_four_weeks() {
        assert_eq!(cbs_quarter_due(date(2026, 1, 1)), date(2026, 4, 28));
        assert_eq!(cbs_quarter_due(date(2026, 3, 31)), date(2026, 4, 28));
        assert_eq!(cbs_quarter_due(date(2026, 4, 1)), date(2026, 7, 28));
        assert_eq!(cbs_quarter_due(date(2026, 12, 31)), date(2027, 1, 28));
    }
}
