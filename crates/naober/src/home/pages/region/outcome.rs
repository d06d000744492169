//! How it stands: which regions are likely and why, which one is proposed or decided, and what someone thinks of it.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use serde::Deserialize;

use super::super::tongue::Beside;
use super::map;
use super::news::left;
use crate::access::{Scope, day_of};
use crate::dossier::DossierError;
use crate::placement::objections::{self, Objection};
use crate::placement::wishes::{self, Subject};
use crate::placement::{self, Clarity, LikelyRegion, PlacementError, RegionCode, State};
use crate::web::{Entries, HomeFrame, Html, Mistakes, See, WebError, written};

/// The most reasons that are told of a region.
const REASONS: usize = 3;

#[derive(Template)]
#[template(path = "home/pages/region/outcome.html")]
pub(super) struct OutcomePage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    /// As HTML, like how it stands and what comes next.
    pub title: String,
    pub lead: String,
    pub next: String,
    /// What was not answered and can be, as HTML, and the key of the button.
    pub asks: Option<(String, &'static str)>,
    pub reckoned_on: Option<Date>,
    pub regions: Vec<Card>,
    /// What the number beside the first region says, as HTML.
    pub means: Option<String>,
    pub map: Option<String>,
    /// It can still become another region.
    pub open: bool,
    /// The day of an answer, when there is something to disagree with.
    pub answer_by: Option<Date>,
    /// The day on which the reader disagreed with this, when that waits for an answer.
    pub waits: Option<Date>,
    pub text: String,
    pub objections: Vec<Word>,
}

/// A region with why.
pub(super) struct Card {
    pub name: &'static str,
    /// How likely: in words and in tenths; nothing when it is proposed or decided.
    pub chance: Option<(&'static str, i64)>,
    /// Keys.
    pub reasons: Vec<String>,
}

/// What someone wrote against it, with the answer.
pub(super) struct Word {
    /// As HTML.
    pub words: String,
    pub language: String,
    pub answer_by: Date,
    pub late: bool,
    /// Who and when, and the answer itself, both as HTML.
    pub answer: Option<(String, String)>,
}

#[derive(Deserialize)]
pub(super) struct Sent {
    /// An objection was sent: the day before which an answer comes.
    verstuurd: Option<Date>,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Query(sent): Query<Sent>) -> Result<Response, WebError> {
    let Some(mut page) = page(&scope, beside, Mistakes::none(), "").await? else { return Ok(not_sought()) };
    page.frame.notice = sent.verstuurd.map(|day| page.frame.say_day("home-ask-sent", &day));
    Ok(Html::render(&page)?.into_response())
}

/// Someone does not agree.
pub(super) async fn object(scope: Scope, Beside(beside): Beside, typed: Entries) -> Result<Response, WebError> {
    let words = typed.text("tekst");
    let mut mistakes = Mistakes::none();
    match placement::object(&scope, words).await {
        Ok(day) => return Ok(See::other(format!("/mijn/regio/uitkomst?verstuurd={day}")).into_response()),
        Err(PlacementError::NoText) => mistakes.add("tekst", "home-region-object-empty"),
        Err(PlacementError::TooLong(most)) => {
            mistakes.add_with("tekst", "home-region-object-long", vec![("most", most.into())]);
        }
        Err(PlacementError::ObjectedOn(day)) => {
            let day = texts::long_date(scope.language, day);
            mistakes.add_with("tekst", "home-region-object-waits", vec![("date", day.into())]);
        }
        Err(PlacementError::Dossier(DossierError::Closed)) => mistakes.add("tekst", "home-ask-closed"),
        Err(PlacementError::NotNow) => return Ok(not_sought()),
        Err(error) => return Err(error.into()),
    }
    let Some(page) = page(&scope, beside, mistakes, words).await? else { return Ok(not_sought()) };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html::render(&page)?).into_response())
}

/// Whose region is not sought is told so on the start page.
fn not_sought() -> Response {
    See::other("/mijn?regio=geen").into_response()
}

async fn page(scope: &Scope, beside: bool, mistakes: Mistakes, text: &str) -> Result<Option<OutcomePage>, WebError> {
    let Some(clarity) = placement::clarity(scope).await? else { return Ok(None) };
    let unsaid = wishes::unsaid(scope).await?;
    let frame = HomeFrame::new(scope, beside, "/mijn/regio", "home-region-outcome").with_mistakes(&mistakes);
    let page = build(frame, &clarity, unsaid);
    // Words that were typed while a proposal was taken back stay on the page.
    let answer_by = page.answer_by.or_else(|| mistakes.any().then(|| objections::answer_by(page.frame.today)));
    Ok(Some(OutcomePage { mistakes, text: text.to_owned(), answer_by, ..page }))
}

pub(super) fn build(mut frame: HomeFrame, clarity: &Clarity, unsaid: usize) -> OutcomePage {
    let (lead, next, settled) = told(&frame, clarity);
    let shown = clarity.likely.iter().filter(|likely| settled.is_none_or(|region| region == likely.region));
    let regions: Vec<Card> = shown.map(|likely| card(likely, settled.is_none())).collect();
    let drawn: Vec<(RegionCode, u8)> = match settled {
        Some(region) => vec![(region, 1)],
        None => clarity.likely.iter().map(|likely| (likely.region, likely.tenths)).collect(),
    };
    let decided = match clarity.state {
        State::Decided(region, _) => Some(region),
        State::NoRunYet | State::Likely | State::Proposed(..) | State::TakenBack(_) => None,
    };
    let title = match decided {
        Some(region) => frame.say1("home-region-yours", "region", spoken(region)),
        None => frame.say("home-region-outcome"),
    };
    if decided.is_some() {
        frame.title = "home-region-yours-title";
    }
    let open = decided.is_none();
    let waits =
        clarity.objections.iter().find(|one| settled.is_some() && one.region == settled && one.answer.is_none());
    let waits = waits.map(|one| day_of(one.made_at));
    let next = match (clarity.state, waits) {
        (State::Proposed(..), Some(day)) => frame.say_day("home-region-object-waits", &day),
        _ => next,
    };
    OutcomePage {
        title,
        asks: (open && unsaid > 0).then(|| asks(&frame, unsaid)),
        means: clarity
            .likely
            .first()
            .filter(|_| settled.is_none())
            .map(|first| frame.say1("home-region-tenths-means", "tenths", first.tenths.to_string())),
        reckoned_on: clarity.reckoned_on.filter(|_| settled.is_none()),
        map: (!drawn.is_empty()).then(|| map::draw(&frame, &drawn)),
        answer_by: (settled.is_some() && waits.is_none()).then(|| objections::answer_by(frame.today)),
        waits,
        objections: clarity.objections.iter().map(|objection| word(&frame, objection)).collect(),
        mistakes: Mistakes::none(),
        text: String::new(),
        lead,
        next,
        regions,
        open,
        frame,
    }
}

/// How it stands, what comes next, and the one region when there is one.
fn told(frame: &HomeFrame, clarity: &Clarity) -> (String, String, Option<RegionCode>) {
    let about = |key, region: RegionCode| frame.say1(key, "region", spoken(region));
    match clarity.state {
        State::NoRunYet => (frame.say("home-region-none"), frame.say("home-region-none-next"), None),
        State::Likely if clarity.likely.len() == 1 => {
            (frame.say("home-region-likely-one"), frame.say("home-region-likely-one-next"), None)
        }
        State::Likely => (frame.say("home-region-likely"), frame.say("home-region-likely-next"), None),
        State::TakenBack(_) => (frame.say("home-region-taken-back"), frame.say("home-region-none-next"), None),
        State::Proposed(region, _) => {
            (about("home-region-proposed", region), frame.say("home-region-proposed-next"), Some(region))
        }
        State::Decided(region, on) => {
            (frame.say_day("home-region-decided-on", &on), frame.say("home-region-decided-next"), Some(region))
        }
    }
}

/// What is still asked, as HTML, with the key of the button to it.
fn asks(frame: &HomeFrame, unsaid: usize) -> (String, &'static str) {
    match unsaid == Subject::ALL.len() {
        true => (frame.say("home-region-none-fill"), "home-region-to-questions"),
        false => (left(frame, unsaid), "home-region-go"),
    }
}

/// The name as it is said after the word region.
pub(super) fn spoken(region: RegionCode) -> &'static str {
    region.name().trim_start_matches("Regio ")
}

fn card(likely: &LikelyRegion, open: bool) -> Card {
    let word = match likely.tenths {
        7.. => "home-region-chance-large",
        4..=6 => "home-region-chance-fair",
        _ => "home-region-chance-small",
    };
    let mut good: Vec<_> = likely.parts.iter().filter(|(_, points, most)| *most > 0 && *points * 2 >= *most).collect();
    good.sort_by_key(|(_, points, _)| std::cmp::Reverse(*points));
    let mut reasons: Vec<String> =
        good.iter().take(REASONS).map(|(part, ..)| format!("home-region-part-{}", part.name())).collect();
    if reasons.is_empty() {
        reasons.push("home-region-part-none".to_owned());
    }
    Card { name: spoken(likely.region), chance: open.then_some((word, i64::from(likely.tenths))), reasons }
}

fn word(frame: &HomeFrame, objection: &Objection) -> Word {
    Word {
        words: written(&objection.words),
        language: objection.language.clone(),
        answer_by: objection.answer_by,
        late: objection.answer.is_none() && objection.answer_by < frame.today,
        answer: objection.answer.as_ref().map(|answer| {
            let day = frame.date(&day_of(answer.at));
            let who = [("name", answer.by_name.clone().into()), ("date", day.into())];
            (frame.told("home-ask-answer", &who), written(&answer.words))
        }),
    }
}
