//! What was done and what it costs: hours, exams, fines, loan, and the dangers about progress.

use crate::achieved::Achieved;
use crate::assessment::{Assessment, Standing};
use crate::law::Law;
use crate::situation::Situation;
use crate::{
    completion, dangers_progress, dispensation, exams, exemption, fines_duo, fines_municipal, hours, loan, performance,
    scaling,
};

/// Dispensation, performance and paying back a loan also matter when the duty is over; the rest only while it holds.
pub(crate) fn assess(situation: &Situation, out: &mut Assessment, law: &Law) {
    exemption::settle(situation, out, law);
    dispensation::settle(situation, out, law);
    performance::settle(situation, out, law);
    loan::afterwards(situation, out, law);
    if !matches!(out.standing, Standing::Obliged | Standing::Exempt { temporary: true } | Standing::Fulfilled) {
        return;
    }
    let done = Achieved::by(situation, law, situation.on);
    completion::settle(situation, &done, out, law);
    if out.standing == Standing::Fulfilled {
        return;
    }
    hours::settle(situation, &done, out, law);
    scaling::settle(situation, &done, out, law);
    exams::free_attempts(situation, &done.exams, done.level, out, law);
    if out.standing != Standing::Obliged {
        return;
    }
    fines_municipal::settle(situation, out, law);
    fines_duo::settle(situation, out, law);
    loan::settle(situation, out, law);
    dangers_progress::settle(situation, &done, out, law);
}
