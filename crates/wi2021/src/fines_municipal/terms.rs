//! The terms around a fine: when the power to fine lapses, and until when the person may object.

use jiff::civil::Date;

use super::record::{Imposed, Violation};
use crate::assessment::{Assessment, Basis, Owner, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{add_days, after_event, extend_end, shift};
use crate::facts::{Bezwaar, BezwaarTegen, Boeteartikel};
use crate::law::{Law, RuleId};
use crate::situation::{Seen, Situation, seen};
use crate::words::Arg;

/// The power to fine lapses some years after the violation (Awb 5:45). Has it lapsed?
pub(super) fn limitation(
    situation: &Situation,
    article: Boeteartikel,
    violation: &Violation,
    out: &mut Assessment,
    law: &Law,
) -> Option<Date> {
    let rule = law.rule(RuleId::FineLimitation, violation.on);
    let highest = match article {
        Boeteartikel::Art22 => law.rule(RuleId::Fine22, violation.on).cents(),
        Boeteartikel::Art23 => law.rule(RuleId::Fine23, violation.on).cents(),
    };
    let heavy = usize::from(highest > rule.cents());
    let length = rule.ladder.get(heavy).copied()?;
    let due = extend_end(violation.done, length);
    let basis = Basis::of(RuleId::FineLimitation).fact(violation.at).step(step!(
        "boete.verval",
        Arg::Cents(highest),
        length,
        violation.done,
        due
    ));
    let lapsed = situation.on > due;
    let state = if lapsed { TermState::Lapsed } else { TermState::Open };
    let code = TermCode::VervalBoetebevoegdheid;
    out.terms.push(Term { code, owner: Owner::Gemeente, start: Some(violation.done), due, state, basis });
    lapsed.then_some(due)
}

/// The last day to object, shifted off days on which nobody works.
fn objection_due(fine: &Imposed, law: &Law) -> (Date, Date) {
    let rule = law.rule(RuleId::FineObjection, fine.on);
    let raw = after_event(fine.on, rule.length());
    (raw, if rule.shift { shift(raw) } else { raw })
}

fn lodged<'a>(situation: &Situation<'a>, fine: &Imposed) -> Option<Seen<&'a Bezwaar>> {
    let on = fine.on;
    seen!(situation, BezwaarIngediend)
        .find(|lodged| lodged.what.tegen == BezwaarTegen::GemeentelijkeBoete && lodged.on >= on)
}

/// Nobody noted that the fine became irrevocable, but by a day the term for objection was over without one.
pub(super) fn seems_settled(situation: &Situation, fine: &Imposed, by: Date, law: &Law) -> bool {
    fine.settled.is_none() && objection_due(fine, law).1 < by && lodged(situation, fine).is_none()
}

pub(super) fn objection(situation: &Situation, fine: &Imposed, out: &mut Assessment, law: &Law) {
    let length = law.rule(RuleId::FineObjection, fine.on).length();
    let (raw, due) = objection_due(fine, law);
    let lodged = lodged(situation, fine);
    let state = match lodged {
        Some(lodged) if lodged.on <= due => TermState::Met(lodged.on),
        Some(lodged) => TermState::MetLate(lodged.on),
        None if situation.on <= due => TermState::Open,
        None => TermState::Lapsed,
    };
    let mut basis = Basis::of(RuleId::FineObjection).fact(fine.at).facts(lodged.map(|lodged| lodged.at)).step(step!(
        "boete.bezwaar",
        fine.on,
        length,
        raw
    ));
    if due != raw {
        basis.add_step(step!("boete.bezwaar-schuift", raw, due));
    }
    let start = Some(add_days(fine.on, 1));
    out.terms.push(Term { code: TermCode::BezwaarBoete, owner: Owner::Inburgeraar, start, due, state, basis });
}
