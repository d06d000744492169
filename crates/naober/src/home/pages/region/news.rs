//! On the start page: what there is to know about where someone will live, and the one thing to do.

use jiff::civil::Date;

use super::outcome::spoken;
use crate::placement::wishes::Subject;
use crate::placement::{News, State};
use crate::web::HomeFrame;

/// What is new about where to live, and what is still to do.
#[derive(Clone, Copy)]
pub(in crate::home::pages) struct Stand {
    pub news: News,
    /// So many questions were not answered.
    pub unsaid: usize,
    /// The reader wrote something, and gets an answer by this day.
    pub due: Option<Date>,
}

/// What the start page tells of the region.
pub(in crate::home::pages) struct NewsCard {
    /// As HTML; none when there is only a page to look at.
    pub lines: Vec<String>,
    pub path: &'static str,
    /// Key of the button or link.
    pub does: &'static str,
}

const QUESTIONS: &str = "/mijn/regio";
const OUTCOME: &str = "/mijn/regio/uitkomst";

/// News comes before questions that are left.
pub(in crate::home::pages) fn card(frame: &HomeFrame, Stand { news, unsaid, due }: Stand) -> NewsCard {
    let told = match news.state {
        State::Proposed(region, _) => Some(frame.say1("home-region-told", "region", spoken(region))),
        State::Decided(region, _) => Some(frame.say1("home-region-decided", "region", spoken(region))),
        State::TakenBack(_) => Some(frame.say("home-region-taken-back")),
        State::NoRunYet | State::Likely => None,
    };
    let answered = news.answered.then(|| frame.say("home-region-answered"));
    let waits = due.map(|day| match day < frame.today {
        true => frame.say("home-ask-late"),
        false => frame.say_day("home-ask-waiting", &day),
    });
    let lines: Vec<String> = answered.into_iter().chain(told).chain(waits).collect();
    if !lines.is_empty() {
        return NewsCard { lines, path: OUTCOME, does: "home-region-look" };
    }
    if unsaid == Subject::ALL.len() {
        let lines = vec![frame.say("home-region-now")];
        return NewsCard { lines, path: QUESTIONS, does: "home-region-begin" };
    }
    if unsaid > 0 {
        return NewsCard { lines: vec![left(frame, unsaid)], path: QUESTIONS, does: "home-region-go" };
    }
    NewsCard { lines, path: OUTCOME, does: "home-region-outcome-link" }
}

/// How many questions are left, as HTML.
pub(super) fn left(frame: &HomeFrame, unsaid: usize) -> String {
    frame.say1("home-region-left", "questions", i64::try_from(unsaid).unwrap_or(i64::MAX))
}
