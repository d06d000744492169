//! Extension of the term (W 12, Bs 4.1-4.5, R 4.1, 4.2): the window, the request, and each ground.

use jiff::civil::Date;

use crate::facts::VerlengingBesluit;
use crate::law::Law;
use crate::situation::{RunningTerm, Seen, Situation};

/// The end a granted extension gives when DUO names neither a day nor a number of weeks.
pub(crate) fn granted_end(
    _situation: &Situation,
    _law: &Law,
    term: &RunningTerm,
    _decision: Seen<&VerlengingBesluit>,
) -> Date {
    term.end
}
