//! The terms around a fine: when the power to fine lapses, and until when the person may object.

use super::record::{Imposed, Violation};
use crate::assessment::{Assessment, Basis, Owner, Term, TermCode, TermState};
use crate::basis::step;
use crate::calendar::{add_days, after_event, extend_end, shift};
use crate::facts::{BezwaarTegen, Boeteartikel};
use crate::law::{Law, RuleId};
use crate::situation::{Situation, seen};
use crate::words::Arg;

/// The power to fine lapses some years after the violation (Awb 5:45).
pub(super) fn limitation(
    situation: &Situation,
    article: Boeteartikel,
    violation: &Violation,
    out: &mut Assessment,
    law: &Law,
) {
    let rule = law.rule(RuleId::FineLimitation, violation.on);
    let highest = match article {
        Boeteartikel::Art22 => law.rule(RuleId::Fine22, violation.on).cents(),
        Boeteartikel::Art23 => law.rule(RuleId::Fine23, violation.on).cents(),
    };
    let heavy = usize::from(highest > rule.cents());
    let Some(length) = rule.ladder.get(heavy).copied() else { return };
    let due = extend_end(violation.on, length);
    let basis = Basis::of(RuleId::FineLimitation).fact(violation.at).step(step!(
        "boete.verval",
        Arg::Cents(highest),
        length,
        violation.on,
        due
    ));
    let state = if situation.on <= due { TermState::Open } else { TermState::Lapsed };
    let code = TermCode::VervalBoetebevoegdheid;
    out.terms.push(Term { code, owner: Owner::Gemeente, start: Some(violation.on), due, state, basis });
}

pub(super) fn objection(situation: &Situation, fine: &Imposed, out: &mut Assessment, law: &Law) {
    let rule = law.rule(RuleId::FineObjection, fine.on);
    let raw = after_event(fine.on, rule.length());
    let due = if rule.shift { shift(raw) } else { raw };
    let lodged = seen!(situation, BezwaarIngediend)
        .find(|lodged| lodged.what.tegen == BezwaarTegen::GemeentelijkeBoete && lodged.on >= fine.on);
    let state = match lodged {
        Some(lodged) if lodged.on <= due => TermState::Met(lodged.on),
        Some(lodged) => TermState::MetLate(lodged.on),
        None if situation.on <= due => TermState::Open,
        None => TermState::Lapsed,
    };
    let mut basis = Basis::of(RuleId::FineObjection).fact(fine.at).facts(lodged.map(|lodged| lodged.at)).step(step!(
        "boete.bezwaar",
        fine.on,
        rule.length(),
        raw
    ));
    if due != raw {
        basis.add_step(step!("boete.bezwaar-schuift", raw, due));
    }
    let start = Some(add_days(fine.on, 1));
    out.terms.push(Term { code: TermCode::BezwaarBoete, owner: Owner::Inburgeraar, start, due, state, basis });
}
