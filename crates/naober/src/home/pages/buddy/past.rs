//! What is over: a pair that was, and a proposal that did not go on.

use uuid::Uuid;

use crate::network::Seen;
use crate::web::HomeFrame;

/// What is over.
pub(super) struct Past {
    pub id: Uuid,
    /// As HTML.
    pub text: String,
    pub may_thank: bool,
}

/// The last one of each kind.
pub(super) fn past(frame: &HomeFrame, pairs: &[Seen]) -> Vec<Past> {
    let over = |was: bool| {
        let ended = |seen: &&Seen| seen.pair.ended.is_some() && seen.pair.agreed_on.is_some() == was;
        pairs.iter().find(ended)
    };
    let was = over(true).map(|seen| {
        let day = seen.pair.ended.map_or(frame.today, |(day, _)| day);
        let text = frame.say_day("home-buddy-over", &day);
        Past { id: seen.pair.id, text, may_thank: seen.thanks.is_none() }
    });
    // A proposal that came to nothing is told as long as there is no other.
    let latest = pairs.first().filter(|seen| seen.pair.ended.is_some() && seen.pair.agreed_on.is_none());
    let not_on = latest.map(|seen| Past { id: seen.pair.id, text: frame.say("home-buddy-not-on"), may_thank: false });
    not_on.into_iter().chain(was).collect()
}
