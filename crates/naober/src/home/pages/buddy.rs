//! My buddy: what I show to find one, a proposal to answer, and a buddy to keep in touch with.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use super::buddy_card::{Line, lines, word};
use super::own;
use super::tongue::Beside;
use crate::access::{Scope, day_of};
use crate::dossier::{self, AsOf, DossierError};
use crate::network::pages::{CardForm, read_answer, read_card, read_number};
use crate::network::{
    self, Answered, MINUTES, Meeting, Message, NetworkError, Place, Seen, Side, Stage, Wish, newcomers_pairs, own_wish,
    places,
};
use crate::web::{Choice, Entries, HomeFrame, Html, Mistakes, See, WebError, date_typed, telephone, written};

#[derive(Template)]
#[template(path = "home/pages/buddy.html")]
pub(super) struct BuddyPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub form: CardForm,
    /// The card that is kept was just changed, with a mistake in it.
    pub changing: bool,
    /// What is shown now; none when nobody is looked for.
    pub shown: Option<(String, Vec<Line>)>,
    pub pair: Option<PairPart>,
    pub past: Vec<Past>,
    /// The dossier is closed: nobody is looked for.
    pub closed: bool,
}

impl BuddyPage {
    /// With a buddy, what was shown to find one is no longer the first thing to see.
    fn has_buddy(&self) -> bool {
        self.pair.as_ref().is_some_and(|pair| pair.running)
    }
}

/// The pair or proposal that is open.
pub(super) struct PairPart {
    pub id: Uuid,
    /// Both as HTML.
    pub title: String,
    pub answer_by: String,
    pub name: String,
    pub lines: Vec<Line>,
    pub running: bool,
    pub said_yes: bool,
    pub both_yes: bool,
    pub quiet: bool,
    /// Who and when, and the words, both as HTML.
    pub messages: Vec<(String, String)>,
    pub own_phone: String,
    pub other_phone: String,
    pub minutes: Vec<Choice>,
    pub met: Vec<String>,
    pub on: String,
}

/// What is over.
pub(super) struct Past {
    pub id: Uuid,
    /// As HTML.
    pub text: String,
    pub may_thank: bool,
}

/// What the page is made of.
#[derive(Default)]
pub(super) struct Made {
    pub wish: Option<Wish>,
    pub pairs: Vec<Seen>,
    pub messages: Vec<Message>,
    pub meetings: Vec<Meeting>,
    pub places: Vec<Place>,
    pub closed: bool,
    /// To begin with: the name and the part of town as the municipality knows them.
    pub known: Entries,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    gedaan: String,
}

/// Keys of what was just done, by the word in the address.
const DONE: &[(&str, &str)] = &[
    ("gevraagd", "home-buddy-asked"),
    ("weg", "home-buddy-withdrawn"),
    ("ja", "home-buddy-said-yes"),
    ("allebei", "home-buddy-not-yet"),
    ("nee", "home-buddy-said-no"),
    ("begonnen", "home-buddy-begun"),
    ("verstuurd", "home-buddy-sent"),
    ("opgeschreven", "home-buddy-saved"),
    ("gestopt", "home-buddy-ended"),
    ("bedankt", "home-buddy-thanked"),
    ("te-laat", "home-buddy-too-late"),
];

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let mut frame = HomeFrame::new(&scope, beside, "/mijn/maatje", "home-buddy-title");
    let made = made(&scope).await?;
    let done = DONE.iter().find(|(word, _)| *word == asked.gedaan);
    frame.notice = match asked.gedaan.as_str() {
        "nummer" => about_number(&frame, &made.pairs),
        _ => done.map(|(_, key)| frame.say(key)),
    };
    Html::render(&build(frame, &made, Mistakes::none(), &Entries::default()))
}

/// Yes, look for a buddy; or the card made anew.
pub(super) async fn wish(scope: Scope, Beside(beside): Beside, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let places = places(&scope).await?;
    if let Some(card) = read_card(&typed, &places, ("home-in-empty", "home-ask-long"), &mut mistakes) {
        match network::wish(&scope, &card, typed.checked("vrouw")).await {
            Ok(()) => return Ok(done("gevraagd").into_response()),
            Err(NetworkError::Dossier(DossierError::Closed)) => mistakes.add("naam", "home-ask-closed"),
            Err(error) => return Err(error.into()),
        }
    }
    wrong(&scope, beside, mistakes, typed).await
}

/// Takes it back.
pub(super) async fn withdraw(scope: Scope) -> Result<Response, WebError> {
    match network::withdraw(&scope).await {
        Ok(()) => Ok(done("weg").into_response()),
        Err(NetworkError::NotFound) => Ok(done("te-laat").into_response()),
        Err(error) => Err(error.into()),
    }
}

/// Yes or no to a proposal.
pub(super) async fn answer(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    // Whether it is theirs comes before whether the form is right.
    network::meetings(&scope, id).await?;
    let yes = read_answer(&typed)?;
    let word = match network::answer(&scope, id, yes).await {
        Ok(Answered::Begun) => "begonnen",
        Ok(Answered::OtherNext) => "ja",
        Ok(Answered::CheckNext) => "allebei",
        Ok(Answered::No) => "nee",
        Err(NetworkError::NotNow) => "te-laat",
        Err(error) => return Err(error.into()),
    };
    Ok(done(word).into_response())
}

/// Writes to the buddy.
pub(super) async fn write(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let kept = network::write(&scope, id, typed.text("bericht")).await;
    words_or(&scope, beside, "bericht", typed, kept, "verstuurd").await
}

/// Shows a number, or no longer.
pub(super) async fn phone(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let kept = network::show_phone(&scope, id, Some(typed.text("nummer"))).await;
    words_or(&scope, beside, "nummer", typed, kept, "nummer").await
}

/// They met.
pub(super) async fn meet(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    // Whether it is theirs comes before whether the form is right.
    network::meetings(&scope, id).await?;
    let mut mistakes = Mistakes::none();
    let on = date_typed(typed.text("op"));
    if on.is_none() {
        mistakes.add("op", "home-buddy-wrong-day");
    }
    let minutes = read_number(&typed, "minuten", MINUTES, "home-in-empty", &mut mistakes);
    let Some((on, minutes)) = on.zip(minutes) else { return wrong(&scope, beside, mistakes, typed).await };
    match network::meet(&scope, id, Meeting { on, minutes }).await {
        Err(NetworkError::WrongDay) => wrong(&scope, beside, Mistakes::one("op", "home-buddy-wrong-day"), typed).await,
        kept => over_or(kept, "opgeschreven"),
    }
}

/// A word of thanks.
pub(super) async fn thank(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let kept = network::thank(&scope, id, typed.text("dank")).await;
    words_or(&scope, beside, "dank", typed, kept, "bedankt").await
}

/// Ends it.
pub(super) async fn end(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    over_or(network::end(&scope, id).await, "gestopt")
}

/// Whether the buddy sees the number now. The name comes from the pair: it does not stand in the address.
fn about_number(frame: &HomeFrame, pairs: &[Seen]) -> Option<String> {
    let running = pairs.iter().find(|seen| seen.pair.stage() == Stage::Running)?;
    let name = running.other.as_ref().map(|other| other.first_name.clone()).unwrap_or_default();
    let key = if running.own_phone.is_some() { "home-buddy-phone-shown" } else { "home-buddy-phone-hidden" };
    Some(frame.say1(key, "name", name))
}

fn done(word: &str) -> See {
    See::other(format!("/mijn/maatje?gedaan={word}"))
}

fn over_or(kept: Result<(), NetworkError>, word: &str) -> Result<Response, WebError> {
    match kept {
        Ok(()) => Ok(done(word).into_response()),
        Err(NetworkError::NotNow) => Ok(done("te-laat").into_response()),
        Err(error) => Err(error.into()),
    }
}

/// The same for a field with words of their own.
async fn words_or(
    scope: &Scope,
    beside: bool,
    field: &str,
    typed: Entries,
    kept: Result<(), NetworkError>,
    word: &str,
) -> Result<Response, WebError> {
    let key = match kept {
        Err(NetworkError::NoText) => "home-in-empty",
        Err(NetworkError::TooLong) => "home-ask-long",
        Err(NetworkError::WrongNumber) => "home-buddy-wrong-phone",
        kept => return over_or(kept, word),
    };
    wrong(scope, beside, Mistakes::one(field, key), typed).await
}

async fn wrong(scope: &Scope, beside: bool, mistakes: Mistakes, typed: Entries) -> Result<Response, WebError> {
    let frame = HomeFrame::new(scope, beside, "/mijn/maatje", "home-buddy-title").with_mistakes(&mistakes);
    let page = Html::render(&build(frame, &made(scope).await?, mistakes, &typed))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn made(scope: &Scope) -> Result<Made, WebError> {
    let (wish, pairs, places) = (own_wish(scope).await?, newcomers_pairs(scope).await?, places(scope).await?);
    let running = pairs.iter().find(|seen| seen.pair.stage() == Stage::Running).map(|seen| seen.pair.id);
    let (messages, meetings) = match running {
        Some(id) => (network::messages(scope, id).await?, network::meetings(scope, id).await?),
        None => Default::default(),
    };
    let view = dossier::show_with(scope, own(scope), AsOf::default(), &[]).await?;
    let lives = places.iter().find(|place| Some(&place.name) == view.person.neighbourhood.as_ref());
    let first_name = view.person.given_names.split_whitespace().next().unwrap_or_default();
    let mut known = Entries::new(&[("naam", first_name), ("taal", scope.language.tag())]);
    if let Some(place) = lives {
        known.add("wijk", &place.id.to_string());
    }
    Ok(Made { wish, pairs, messages, meetings, places, closed: view.closed.is_some(), known })
}

pub(super) fn build(frame: HomeFrame, made: &Made, mistakes: Mistakes, typed: &Entries) -> BuddyPage {
    // What was typed wrong stays; otherwise what is kept; otherwise what is known.
    let kept = made.wish.as_ref().map(|wish| {
        let mut typed = CardForm::typed(&wish.card);
        if wish.wants_woman {
            typed.add("vrouw", "1");
        }
        typed
    });
    let sent = ["naam", "taal", "waarvoor", "dag", "deel", "wijk"].iter().any(|field| mistakes.has(field));
    let card = if sent { typed.clone() } else { kept.unwrap_or_else(|| made.known.clone()) };
    let language = frame.language;
    let form = CardForm::new(
        &card,
        &made.places,
        frame.t("home-buddy-choose"),
        |language| language.own_name().to_owned(),
        |list, name| word(language, list, name),
    );
    let shown = made.wish.as_ref().map(|wish| (wish.card.first_name.clone(), lines(&frame, &wish.card, &made.places)));
    let open = made.pairs.iter().find(|seen| seen.pair.ended.is_none());
    BuddyPage {
        changing: sent,
        form,
        shown,
        pair: open.map(|seen| pair(&frame, made, seen, typed)),
        past: past(&frame, &made.pairs),
        closed: made.closed,
        typed: with_own(card, typed),
        mistakes,
        frame,
    }
}

/// The fields of the card with those that are typed elsewhere on the page.
fn with_own(mut card: Entries, typed: &Entries) -> Entries {
    for field in ["bericht", "dank"] {
        card.add(field, typed.text(field));
    }
    card
}

fn pair(frame: &HomeFrame, made: &Made, seen: &Seen, typed: &Entries) -> PairPart {
    let other = seen.other.clone().unwrap_or_default();
    let running = seen.pair.stage() == Stage::Running;
    let name = other.first_name.clone();
    let title = if running { "home-buddy-with" } else { "home-buddy-proposal" };
    let message = |one: &Message| {
        let who = if one.of == Side::Newcomer { frame.t("home-buddy-you") } else { name.clone() };
        let head = [("name", who.into()), ("date", frame.date(&day_of(one.at)).into())];
        (frame.told("home-who-looked-line", &head), written(&one.words))
    };
    let met = |one: &Meeting| format!("{}: {}", frame.date(&one.on), long(frame, one.minutes));
    let chosen = typed.text("minuten").parse().unwrap_or(60);
    PairPart {
        id: seen.pair.id,
        title: frame.say1(title, "name", name.clone()),
        answer_by: frame.say_day("home-buddy-answer-by", &seen.pair.lapses_on),
        lines: lines(frame, &other, &made.places),
        running,
        said_yes: seen.pair.said_yes(Side::Newcomer),
        both_yes: seen.pair.waits_for_check(),
        quiet: seen.pair.nudged_on.is_some(),
        messages: made.messages.iter().map(message).collect(),
        own_phone: match typed.text("nummer") {
            "" => seen.own_phone.clone().unwrap_or_default(),
            number => number.to_owned(),
        },
        other_phone: seen.other_phone.as_deref().map(telephone).unwrap_or_default(),
        minutes: MINUTES.iter().map(|one| Choice::new(&one.to_string(), long(frame, *one), *one == chosen)).collect(),
        met: made.meetings.iter().map(met).collect(),
        on: on(frame.today, typed),
        name,
    }
}

/// An hour and more in hours and half hours.
fn long(frame: &HomeFrame, minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (hours @ 1.., 0) => frame.t1("home-buddy-hours", "hours", hours),
        (hours @ 1.., 30) => frame.t1("home-buddy-hours-half", "hours", hours),
        _ => frame.t1("home-buddy-minutes", "minutes", minutes),
    }
}

fn on(today: Date, typed: &Entries) -> String {
    match typed.text("op") {
        "" => today.to_string(),
        typed => typed.to_owned(),
    }
}

/// The last one of each kind: a pair that was, and a proposal that did not go on.
fn past(frame: &HomeFrame, pairs: &[Seen]) -> Vec<Past> {
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
