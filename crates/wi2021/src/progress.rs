//! What was done and what it costs: hours, exams, fines, loan, and the dangers about progress.

use crate::assessment::Assessment;
use crate::law::Law;
use crate::situation::Situation;

pub(crate) fn assess(_situation: &Situation, _out: &mut Assessment, _law: &Law) {}
