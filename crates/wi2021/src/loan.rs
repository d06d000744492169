//! The loan of family and other migrants (W 19-21, Bs 6.2-6.5, R 6.1).

use smallvec::SmallVec;

use crate::assessment::{
    Amount, AmountCode, Assessment, Basis, Danger, DangerCode, Owner, Right, RightCode, RightState, Term, TermCode,
    TermState, Urgency,
};
use crate::basis::step;
use crate::calendar::{add_days, after_event, extend_end, shift};
use crate::law::{Law, RuleId};
use crate::situation::{Situation, seen};
use crate::words::Arg;

/// Who may borrow, how much at most, how much is left, and when DUO decides.
pub(crate) fn settle(situation: &Situation, out: &mut Assessment, law: &Law) {
    let asked = seen!(situation, LeningAangevraagd).last();
    let lent = seen!(situation, LeningVerstrekt).fold(0_i64, |sum, loan| sum + i64::from(loan.what.bedrag_euro) * 100);
    decision_term(situation, out, law);
    match situation.asylum() {
        Some(false) => {}
        Some(true) => {
            if let Some(asked) = asked {
                let basis = Basis::of(RuleId::LoanMax).fact(asked.at).step(step!("lening.niet-voor-asiel"));
                push_right(out, None, None, RightState::Refused, basis);
            }
            return;
        }
        None => return,
    }
    let Some(anchor) = asked.map(|asked| asked.at).or(situation.term.map(|term| term.at)) else { return };
    let rule = law.rule(RuleId::LoanMax, situation.on);
    let capacity = seen!(situation, LeningAangevraagd).filter_map(|asked| asked.what.jaardraagkracht_euro).next_back();
    let yearly = i64::from(capacity.unwrap_or(0));
    let counted = if yearly < rule.floor_euro.unwrap_or(0) { 0 } else { yearly };
    let times = i64::from(rule.max_times.unwrap_or(0));
    let most = (rule.cents() - times * counted * 100).max(0);
    let left = (most - lent).max(0);
    let mut basis =
        Basis::of(RuleId::LoanMax).fact(anchor).facts(seen!(situation, LeningVerstrekt).map(|loan| loan.at));
    basis.add_step(match capacity {
        None => step!("lening.draagkracht-onbekend", Arg::Cents(most)),
        Some(_) if counted == 0 => step!("lening.draagkracht-nihil", Arg::Cents(yearly * 100), Arg::Cents(most)),
        Some(_) => step!("lening.maximum", Arg::Cents(rule.cents()), times, Arg::Cents(yearly * 100), Arg::Cents(most)),
    });
    if lent > 0 {
        basis.add_step(step!("lening.over", Arg::Cents(lent), Arg::Cents(left)));
    }
    if lent > 0 && left <= law.rule(RuleId::DangerLoan, situation.on).cents() {
        let basis = Basis { rule: RuleId::DangerLoan, ..basis.clone() };
        out.dangers.push(Danger { code: DangerCode::LeningBijnaOp, urgency: Urgency::Volgen, by: None, basis });
    }
    period(situation, left, basis.clone(), out, law);
    let code = AmountCode::LeningMaximum;
    out.amounts.push(Amount { code, cents: most, new_term_months: None, budget_year: None, blocked: None, basis });
}

/// Borrowing runs from the start of the term until some years after its end (W 20(2), Bs 6.3(1)).
fn period(situation: &Situation, left: i64, basis: Basis, out: &mut Assessment, law: &Law) {
    let Some(term) = situation.term else {
        return push_right(out, None, None, RightState::NotYet, basis.step(step!("lening.nog-geen-termijn")));
    };
    let until = extend_end(term.end, law.rule(RuleId::LoanPeriod, term.start).length());
    let state = if left == 0 {
        RightState::Used
    } else if situation.on < term.start {
        RightState::NotYet
    } else if situation.on <= until {
        RightState::Open
    } else {
        RightState::Closed
    };
    push_right(out, Some(term.start), Some(until), state, basis.step(step!("lening.tot", until)));
}

fn push_right(
    out: &mut Assessment,
    from: Option<jiff::civil::Date>,
    until: Option<jiff::civil::Date>,
    state: RightState,
    basis: Basis,
) {
    let missing = SmallVec::new();
    out.rights.push(Right { code: RightCode::Lening, from, until, state, new_end: None, missing, basis });
}

fn decision_term(situation: &Situation, out: &mut Assessment, law: &Law) {
    for asked in seen!(situation, LeningAangevraagd) {
        let rule = law.rule(RuleId::LoanDecision, asked.on);
        let raw = after_event(asked.on, rule.length());
        let due = if rule.shift { shift(raw) } else { raw };
        let given = seen!(situation, LeningVerstrekt).find(|given| given.on >= asked.on);
        let state = match given {
            Some(given) if given.on <= due => TermState::Met(given.on),
            Some(given) => TermState::MetLate(given.on),
            None if situation.on <= due => TermState::Open,
            None => TermState::Missed,
        };
        let basis = Basis::of(RuleId::LoanDecision).fact(asked.at).facts(given.map(|given| given.at)).step(step!(
            "duo.beslist",
            asked.on,
            rule.length(),
            due
        ));
        let start = Some(add_days(asked.on, 1));
        out.terms.push(Term { code: TermCode::BeslissingLening, owner: Owner::Duo, start, due, state, basis });
    }
}
