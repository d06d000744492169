//! A volunteer's start: what is proposed, who they see, and what is over.

use askama::Template;
use uuid::Uuid;

use super::said::{self, Line};
use crate::access::Scope;
use crate::network::{
    Coordinator, Place, Seen, Side, Stage, Volunteer, coordinators, own_profile, places, volunteers_pairs,
};
use crate::web::{Frame, Html, WebError};

#[derive(Template)]
#[template(path = "network/pages/mine.html")]
pub(super) struct MinePage {
    pub frame: Frame,
    /// There is a profile.
    pub known: bool,
    pub paused: bool,
    pub stopped: bool,
    /// What to do about the safety check; empty while it is valid.
    pub check: String,
    pub coordinators: Vec<Coordinator>,
    pub proposals: Vec<Card>,
    pub running: Vec<Card>,
    pub past: Vec<Past>,
}

/// Somebody in a list.
pub(super) struct Card {
    pub id: Uuid,
    pub name: String,
    pub lines: Vec<Line>,
    /// What to do, or how it stands.
    pub state: String,
    pub quiet: bool,
}

/// Something that is over.
pub(super) struct Past {
    pub id: Uuid,
    pub text: String,
    /// There was a pair: its page says thanks.
    pub thanks: bool,
}

/// How many that are over are shown.
const LATEST: usize = 10;

pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    let profile = own_profile(&scope).await?;
    let (pairs, places) = (volunteers_pairs(&scope).await?, places(&scope).await?);
    let coordinators = coordinators(&scope).await?;
    let frame = Frame::new(&scope, "buddies", "nav-buddies");
    Html::render(&build(frame, profile.as_ref(), &pairs, (&places, coordinators), scope.today()))
}

pub(super) fn build(
    frame: Frame,
    profile: Option<&Volunteer>,
    pairs: &[Seen],
    (places, coordinators): (&[Place], Vec<Coordinator>),
    today: jiff::civil::Date,
) -> MinePage {
    let of = |stage| pairs.iter().filter(move |seen| seen.pair.stage() == stage);
    let card = |seen: &Seen| card(&frame, seen, places, today);
    let past = |seen: &Seen| {
        let ended = seen.pair.ended.map_or(today, |(day, _)| day);
        let key = if seen.pair.agreed_on.is_some() { "buddies-past-pair" } else { "buddies-past-proposal" };
        let text = frame.t1(key, "date", frame.date(&ended));
        Past { id: seen.pair.id, text, thanks: seen.pair.agreed_on.is_some() }
    };
    MinePage {
        known: profile.is_some(),
        paused: profile.is_some_and(|one| one.paused_at.is_some()),
        stopped: profile.is_some_and(|one| one.stopped_at.is_some()),
        check: check(&frame, profile, &coordinators, today),
        proposals: of(Stage::Proposed).map(card).collect(),
        running: of(Stage::Running).map(card).collect(),
        past: of(Stage::Ended).take(LATEST).map(past).collect(),
        coordinators,
        frame,
    }
}

fn check(frame: &Frame, profile: Option<&Volunteer>, to: &[Coordinator], today: jiff::civil::Date) -> String {
    if profile.is_some_and(|one| one.is_checked(today)) {
        return String::new();
    }
    let names: Vec<&str> = to.iter().map(|one| one.name.as_str()).collect();
    let name = if names.is_empty() { frame.t("buddies-coordinator") } else { names.join(" / ") };
    match profile.and_then(|one| one.check.as_ref()) {
        Some(over) => {
            let day = frame.date(&over.valid_until);
            frame.tn("buddies-check-over", &[("day", day.into()), ("name", name.into())])
        }
        None => frame.t1("buddies-no-check", "name", name),
    }
}

fn card(frame: &Frame, seen: &Seen, places: &[Place], today: jiff::civil::Date) -> Card {
    let other = seen.other.clone().unwrap_or_default();
    let quiet = seen.pair.nudged_on.is_some();
    let state = match seen.pair.stage() {
        Stage::Proposed if seen.pair.waits_for_check() => frame.t("buddy-both-yes"),
        Stage::Proposed if seen.pair.said_yes(Side::Volunteer) => frame.t("buddy-waits"),
        Stage::Proposed => frame.t1("buddy-answer-by", "date", frame.date(&seen.pair.lapses_on)),
        _ if quiet => frame.t1("buddy-quiet", "days", seen.pair.quiet_for(today)),
        _ => frame.tn("buddy-total", &super::pair::totals(frame, &seen.total)),
    };
    Card {
        id: seen.pair.id,
        name: said::name(frame, &other.first_name),
        lines: said::card(frame.words, &other, places),
        state,
        quiet,
    }
}
