//! No fine beside a lowering of assistance for the same conduct (W 27).

use jiff::civil::Date;

use super::record::Violation;
use crate::situation::{Situation, seen};

/// What a lowering of assistance says about a violation.
pub(super) enum Lowered {
    /// The file says that it was for the same conduct.
    Same(u16, Date),
    /// It may have been: the words differ, or only one of the two has any.
    Perhaps(u16, Date),
}

/// The lowering that answers a violation. The same words link them, and so does a lowering without words after a
/// violation without words; whatever else came since the violation before it is for a person to compare.
pub(super) fn lowered_for(situation: &Situation, violation: &Violation, all: &[Violation]) -> Option<Lowered> {
    let before = |same_words: bool| {
        all.iter()
            .filter(|other| {
                other.on < violation.on && (!same_words || words(other.conduct) == words(violation.conduct))
            })
            .map(|other| other.on)
            .next_back()
    };
    let next = all.iter().map(|other| other.on).find(|on| *on > violation.on);
    let since = before(false);
    let mut perhaps = None;
    // A known day of the violation rules out what was lowered before it.
    let possible = |lowered: Date| violation.done == violation.on || lowered >= violation.done;
    for lowered in seen!(situation, BijstandVerlaagd).filter(|lowered| possible(lowered.on)) {
        let ours = since.is_none_or(|since| lowered.on > since);
        let after = lowered.on >= violation.done && next.is_none_or(|next| lowered.on < next);
        match (words(lowered.what.gedraging.as_deref()), words(violation.conduct)) {
            (Some(one), Some(other)) if one == other && before(true).is_none_or(|since| lowered.on > since) => {
                return Some(Lowered::Same(lowered.at, lowered.on));
            }
            (None, None) if ours && after => return Some(Lowered::Same(lowered.at, lowered.on)),
            (Some(_), Some(_)) if !after => {}
            _ if ours => perhaps = perhaps.or(Some(Lowered::Perhaps(lowered.at, lowered.on))),
            _ => {}
        }
    }
    perhaps
}

fn words(conduct: Option<&str>) -> Option<String> {
    conduct.map(|words| words.trim().to_lowercase()).filter(|words| !words.is_empty())
}
