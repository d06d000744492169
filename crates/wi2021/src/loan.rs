//! The loan of family and other migrants (W 19-21, Bs 6.2-6.5, R 6.1).

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::assessment::{
    Amount, AmountCode, Assessment, Basis, Danger, DangerCode, Owner, Right, RightCode, RightState, Term, TermCode,
    TermState, Urgency,
};
use crate::basis::step;
use crate::calendar::{add_days, after_event, extend_end, shift};
use crate::law::{Law, RuleId};
use crate::situation::{Seen, Situation, seen};
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
    let refused = refusal(situation, asked.map(|asked| asked.on));
    if let Some(refused) = refused {
        basis.add_fact(refused.at);
        basis.add_step(step!("lening.afgewezen", refused.on));
    }
    if lent > 0 {
        basis.add_step(step!("lening.over", Arg::Cents(lent), Arg::Cents(left)));
    }
    if lent > 0 && left <= law.rule(RuleId::DangerLoan, situation.on).cents() {
        let basis = Basis { rule: RuleId::DangerLoan, ..basis.clone() };
        out.dangers.push(Danger { code: DangerCode::LeningBijnaOp, urgency: Urgency::Volgen, by: None, basis });
    }
    let state = if asked.is_some() && lent == 0 && (most == 0 || refused.is_some()) {
        Some(RightState::Refused)
    } else {
        (left == 0 && lent > 0).then_some(RightState::Used)
    };
    period(situation, state, basis.clone(), out, law);
    let mut amount = |code, cents, basis: Basis| {
        out.amounts.push(Amount { code, cents, new_term_months: None, budget_year: None, blocked: None, basis });
    };
    if lent > 0 {
        amount(AmountCode::LeningGebruikt, lent, basis.clone());
        amount(AmountCode::LeningRuimte, left, basis.clone());
    }
    amount(AmountCode::LeningMaximum, most, basis);
}

/// Borrowing runs from the start of the term until some years after its end (W 20(2), Bs 6.3(1)).
fn period(situation: &Situation, fixed: Option<RightState>, basis: Basis, out: &mut Assessment, law: &Law) {
    let Some((start, until)) = window(situation, out, law) else {
        let state = fixed.unwrap_or(RightState::NotYet);
        return push_right(out, None, None, state, basis.step(step!("lening.nog-geen-termijn")));
    };
    let state = fixed.unwrap_or(if situation.on < start {
        RightState::NotYet
    } else if situation.on <= until {
        RightState::Open
    } else {
        RightState::Closed
    });
    push_right(out, Some(start), Some(until), state, basis.step(step!("lening.tot", until)));
}

/// From the start of the three years; the years after the end count from their (extended) end, and a new term that
/// runs longer is waited for (Bs 6.3(1)).
fn window(situation: &Situation, out: &Assessment, law: &Law) -> Option<(Date, Date)> {
    let running = situation.term?;
    let first = out.terms.iter().find(|term| term.code == TermCode::Inburgeringstermijn);
    let (start, end) =
        first.map_or((running.start, running.end), |term| (term.start.unwrap_or(running.start), term.due));
    let until = extend_end(end, law.rule(RuleId::LoanPeriod, start).length());
    Some((start, until.max(running.end)))
}

/// DUO refused, and did not lend after that.
fn refusal(situation: &Situation, asked: Option<Date>) -> Option<Seen<()>> {
    let refused = seen!(situation, LeningAfgewezen).last().map(|refused| refused.map(|_| ()))?;
    let lent = seen!(situation, LeningVerstrekt).any(|lent| lent.on >= refused.on);
    (!lent && asked.is_none_or(|asked| asked <= refused.on)).then_some(refused)
}

/// Paying back starts on the first day of the month after half a year (W 21, Bs 6.7, R 6.5), and the data about the loan
/// go some years after it is settled (Bs 9.9(3)).
pub(crate) fn afterwards(situation: &Situation, out: &mut Assessment, law: &Law) {
    let Some(lent) = seen!(situation, LeningVerstrekt).last() else { return };
    if let Some(settled) = seen!(situation, LeningAfgelost).rfind(|settled| settled.on >= lent.on) {
        let length = law.rule(RuleId::RetentionLoan, settled.on).length();
        let due = crate::calendar::period(settled.on, length);
        let basis = Basis::of(RuleId::RetentionLoan).fact(settled.at).fact(lent.at);
        let basis = basis.step(step!("lening.bewaren", settled.on, length, due));
        let state = if situation.on <= due { TermState::Open } else { TermState::Missed };
        let (code, start) = (TermCode::BewaartermijnLening, Some(settled.on));
        return out.terms.push(Term { code, owner: Owner::Duo, start, due, state, basis });
    }
    let died = seen!(situation, Overleden).next().is_some();
    let lapsed = window(situation, out, law).map(|(_, until)| until).filter(|until| situation.on > *until);
    let Some(ended) = situation.ended.or(lapsed).filter(|_| !died) else { return };
    let rule = law.rule(RuleId::LoanRepay, ended);
    let grace = rule.length();
    let start = extend_end(ended, grace).last_of_month();
    let start = add_days(start, 1);
    let most = rule.cap.unwrap_or(grace);
    let due = crate::calendar::period(start, most);
    let basis = Basis::of(RuleId::LoanRepay)
        .fact(lent.at)
        .facts(out.standing_basis.facts.iter().copied())
        .step(step!("lening.terugbetalen", grace, ended, start))
        .step(step!("lening.terugbetalen-tot", most, due, Arg::Cents(rule.cents())));
    let state = if situation.on <= due { TermState::Open } else { TermState::Lapsed };
    let (code, start) = (TermCode::TerugbetalingLening, Some(start));
    out.terms.push(Term { code, owner: Owner::Inburgeraar, start, due, state, basis });
}

fn push_right(out: &mut Assessment, from: Option<Date>, until: Option<Date>, state: RightState, basis: Basis) {
    let missing = SmallVec::new();
    out.rights.push(Right { code: RightCode::Lening, from, until, state, new_end: None, missing, basis });
}

fn decision_term(situation: &Situation, out: &mut Assessment, law: &Law) {
    for asked in seen!(situation, LeningAangevraagd) {
        let rule = law.rule(RuleId::LoanDecision, asked.on);
        let raw = after_event(asked.on, rule.length());
        let due = if rule.shift { shift(raw) } else { raw };
        let given = seen!(situation, LeningVerstrekt).map(|given| given.map(|_| ()));
        let refused = seen!(situation, LeningAfgewezen).map(|refused| refused.map(|_| ()));
        let given = given.chain(refused).filter(|answer| answer.on >= asked.on).min_by_key(|answer| answer.on);
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
