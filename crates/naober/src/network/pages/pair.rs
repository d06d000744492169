//! One pair as the volunteer sees it: a proposal to answer, a contact to keep, or thanks.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use texts::Value;
use uuid::Uuid;

use super::form::{add_stood, read_answer, read_number, read_stood, stood};
use super::said::{self, Line};
use crate::access::{Scope, day_of};
use crate::network::{
    self, Answered, MINUTES, Meeting, Message, NUMBER, NetworkError, Place, Seen, Side, Stage, Total, WORDS,
    own_profile, places, volunteers_pair,
};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, WebError, Words, telephone, written};

#[derive(Template)]
#[template(path = "network/pages/pair.html")]
pub(super) struct PairPage {
    pub frame: Frame,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub id: Uuid,
    pub stage: Stage,
    pub lines: Vec<Line>,
    pub both: Vec<Line>,
    pub answer_by: String,
    pub said_yes: bool,
    pub both_yes: bool,
    /// The safety check is valid.
    pub checked: bool,
    pub quiet: Option<String>,
    pub messages: Vec<Written>,
    pub own_phone: String,
    /// As HTML.
    pub other_phone: String,
    pub minutes: Vec<Choice>,
    /// What was told to stand on the day.
    pub stood: String,
    pub met: Vec<String>,
    pub total: String,
    /// There was a pair.
    pub was: bool,
    /// As HTML.
    pub thanks: String,
}

/// One message.
pub(super) struct Written {
    pub own: bool,
    pub head: String,
    /// As HTML.
    pub words: String,
}

/// What a page of a pair is made of.
pub(super) struct Made<'a> {
    pub seen: &'a Seen,
    /// The own card, for what the two have in common.
    pub own: &'a network::Card,
    /// The own safety check is valid.
    pub checked: bool,
    pub messages: &'a [Message],
    pub meetings: &'a [Meeting],
    pub places: &'a [Place],
    pub today: Date,
}

const LABELS: &[(&str, &str)] =
    &[("bericht", "buddy-message"), ("op", "look-on"), ("minuten", "buddy-met-long"), ("nummer", "buddy-own-phone")];

pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&scope, id, Mistakes::none(), Entries::default()).await
}

/// Yes or no.
pub(super) async fn answer(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    // Whether it is theirs comes before whether the form is right.
    volunteers_pair(&scope, id).await?;
    let yes = read_answer(&typed)?;
    let see = match network::answer(&scope, id, yes).await {
        Ok(Answered::Begun) => See::other(format!("/maatjes/koppel/{id}")).with_notice("buddy-begun"),
        Ok(Answered::OtherNext) => See::other(format!("/maatjes/koppel/{id}")).with_notice("buddy-said-yes"),
        Ok(Answered::CheckNext) => See::other(format!("/maatjes/koppel/{id}")).with_notice("buddy-both-yes"),
        Ok(Answered::No) => See::other("/maatjes").with_notice("buddy-said-no"),
        Err(NetworkError::NotNow) => See::other("/maatjes").with_warning("buddy-too-late"),
        Err(error) => return Err(error.into()),
    };
    Ok(see.into_response())
}

/// Writes to the other.
pub(super) async fn write(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    typed.optional("bericht", WORDS, &mut mistakes);
    if mistakes.any() {
        return wrong(&scope, id, mistakes, typed).await;
    }
    match network::write(&scope, id, typed.text("bericht")).await {
        Err(NetworkError::NoText) => wrong(&scope, id, Mistakes::one("bericht", "mistake-required"), typed).await,
        done => over_or(done, id, "buddy-written"),
    }
}

/// Shows a number, or no longer.
pub(super) async fn phone(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let number = typed.optional("nummer", NUMBER, &mut mistakes);
    if mistakes.any() {
        return wrong(&scope, id, mistakes, typed).await;
    }
    match network::show_phone(&scope, id, number.as_deref()).await {
        Err(NetworkError::WrongNumber) => wrong(&scope, id, Mistakes::one("nummer", "buddy-wrong-phone"), typed).await,
        done => over_or(done, id, "buddy-phone-kept"),
    }
}

/// They met.
pub(super) async fn meet(scope: Scope, Path(id): Path<Uuid>, mut typed: Entries) -> Result<Response, WebError> {
    // Whether it is theirs comes before whether the form is right.
    volunteers_pair(&scope, id).await?;
    let mut mistakes = Mistakes::none();
    let on = typed.required_date("op", &mut mistakes);
    let minutes = read_number(&typed, "minuten", MINUTES, "mistake-required", &mut mistakes);
    let Some((on, minutes)) = on.zip(minutes) else { return wrong(&scope, id, mistakes, typed).await };
    match network::meet(&scope, id, Meeting { on, minutes }, read_stood(&typed)).await {
        Err(NetworkError::WrongDay) => wrong(&scope, id, Mistakes::one("op", "buddy-wrong-day"), typed).await,
        Err(NetworkError::MetThen(stood)) => {
            add_stood(&mut typed, stood);
            let long = said::minutes(Words::new(scope.language), stood.minutes);
            mistakes.add_with("op", "buddy-met-then", vec![("long", long.into())]);
            wrong(&scope, id, mistakes, typed).await
        }
        done => over_or(done, id, "buddy-met-kept"),
    }
}

/// Ends it.
pub(super) async fn end(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    over_or(network::end(&scope, id).await, id, "buddy-ended")
}

fn over_or(done: Result<(), NetworkError>, id: Uuid, notice: &'static str) -> Result<Response, WebError> {
    let see = See::other(format!("/maatjes/koppel/{id}"));
    match done {
        Ok(()) => Ok(see.with_notice(notice).into_response()),
        Err(NetworkError::NotNow) => Ok(see.with_warning("buddy-too-late").into_response()),
        Err(error) => Err(error.into()),
    }
}

async fn wrong(scope: &Scope, id: Uuid, mistakes: Mistakes, typed: Entries) -> Result<Response, WebError> {
    let page = page(scope, id, mistakes, typed).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn page(scope: &Scope, id: Uuid, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let seen = volunteers_pair(scope, id).await?;
    let (messages, meetings) = (network::messages(scope, id).await?, network::meetings(scope, id).await?);
    let profile = own_profile(scope).await?;
    let checked = profile.as_ref().is_some_and(|profile| profile.is_checked(scope.today()));
    let own = profile.map(|profile| profile.offer.card).unwrap_or_default();
    let places = places(scope).await?;
    let frame = Frame::new(scope, "buddies", "buddy-title").with_mistakes(&mistakes);
    let made = Made {
        seen: &seen,
        own: &own,
        checked,
        messages: &messages,
        meetings: &meetings,
        places: &places,
        today: scope.today(),
    };
    Html::render(&build(frame, &made, mistakes, typed))
}

pub(super) fn build(frame: Frame, made: &Made<'_>, mistakes: Mistakes, mut typed: Entries) -> PairPage {
    let (words, seen, pair) = (frame.words, made.seen, &made.seen.pair);
    let other = seen.other.clone().unwrap_or_default();
    let stage = pair.stage();
    let name = said::name(&frame, &other.first_name);
    let told = |message: &Message| {
        let own = message.of == Side::Volunteer;
        let who = if own { frame.t("circle-me") } else { name.clone() };
        let head = [("name", who.into()), ("date", frame.date(&day_of(message.at)).into())];
        Written { own, head: frame.tn("buddy-message-head", &head), words: written(&message.words) }
    };
    let met = |meeting: &Meeting| format!("{}: {}", frame.date(&meeting.on), said::minutes(words, meeting.minutes));
    if typed.text("op").is_empty() {
        typed.add("op", &words.short(&made.today));
    }
    let sent = typed.text("minuten").parse().unwrap_or(60);
    let minutes =
        MINUTES.iter().map(|one| Choice::new(&one.to_string(), said::minutes(words, *one), *one == sent)).collect();
    let both = if seen.other.is_some() { said::shared(words, &made.own.shared(&other)) } else { Vec::new() };
    let title = if stage == Stage::Ended { frame.t("buddy-over") } else { name.clone() };
    PairPage {
        id: pair.id,
        stage,
        lines: said::card(words, &other, made.places),
        both,
        answer_by: frame.date(&pair.lapses_on),
        said_yes: pair.said_yes(Side::Volunteer),
        both_yes: pair.waits_for_check(),
        checked: made.checked,
        quiet: pair.nudged_on.map(|_| frame.t1("buddy-quiet", "days", pair.quiet_for(made.today))),
        messages: if stage == Stage::Running { made.messages.iter().map(told).collect() } else { Vec::new() },
        own_phone: match typed.text("nummer") {
            "" => seen.own_phone.clone().unwrap_or_default(),
            number => number.to_owned(),
        },
        other_phone: seen.other_phone.as_deref().map(telephone).unwrap_or_default(),
        minutes,
        stood: stood(&typed).to_owned(),
        met: made.meetings.iter().map(met).collect(),
        total: frame.tn("buddy-total", &totals(&frame, &seen.total)),
        was: pair.agreed_on.is_some(),
        thanks: seen.thanks.as_deref().map(written).unwrap_or_default(),
        mistakes: mistakes.labelled(LABELS),
        typed,
        frame: frame.titled(title),
    }
}

/// What a total is told with.
pub(super) fn totals(frame: &Frame, total: &Total) -> [(&'static str, Value); 3] {
    let times = i64::try_from(total.times).unwrap_or(i64::MAX);
    [
        ("weeks", total.weeks.into()),
        ("times", times.into()),
        ("hours", said::minutes(frame.words, total.minutes).into()),
    ]
}
