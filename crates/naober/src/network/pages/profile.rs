//! A volunteer's own profile: written, paused, stopped.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::form::{CardForm, choosable, read_card, read_number};
use super::said;
use crate::access::Scope;
use crate::network::{self, FURTHEST, MOST_AT_ONCE, Offer, Place, Volunteer, own_profile, places, save_profile};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, WebError};

#[derive(Template)]
#[template(path = "network/pages/profile.html")]
pub(super) struct ProfilePage {
    pub frame: Frame,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub form: CardForm,
    pub reach: Vec<Choice>,
    pub room: Vec<Choice>,
    /// What is known of the safety check.
    pub check: String,
    /// There is a profile, and it was not stopped.
    pub known: bool,
    pub paused: bool,
}

/// What can be chosen of how far, in kilometres.
const KILOMETRES: &[i64] = &[2, 5, 10, FURTHEST];
/// How many newcomers at one time.
const AT_ONCE: &[i64] = &[1, 2, 3, 4, MOST_AT_ONCE];

const LABELS: &[(&str, &str)] = &[
    ("naam", "network-first-name"),
    ("taal", "network-languages"),
    ("graag", "network-interests"),
    ("waarvoor", "network-offers"),
    ("dag", "network-days"),
    ("deel", "network-parts"),
    ("wijk", "network-place"),
    ("ver", "network-reach"),
    ("tegelijk", "network-room"),
];

pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    let known = own_profile(&scope).await?;
    let typed = match &known {
        Some(known) => typed(&known.offer),
        None => Entries::new(&[("naam", first_name(&scope)), ("ver", "5"), ("tegelijk", "1")]),
    };
    page(&scope, known.as_ref(), Mistakes::none(), typed).await
}

/// Keeps it.
pub(super) async fn save(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let own = own_profile(&scope).await?.and_then(|known| known.offer.card.place);
    let places = choosable(places(&scope).await?, own);
    let card = read_card(&typed, &places, ("mistake-required", "mistake-too-long"), &mut mistakes);
    let reach_km = read_number(&typed, "ver", KILOMETRES, "mistake-required", &mut mistakes);
    let room = read_number(&typed, "tegelijk", AT_ONCE, "mistake-required", &mut mistakes);
    let (Some(card), Some(reach_km), Some(room)) = (card, reach_km, room) else {
        let known = own_profile(&scope).await?;
        let page = page(&scope, known.as_ref(), mistakes, typed).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    save_profile(&scope, &Offer { card, reach_km, room, is_woman: typed.checked("vrouw") }).await?;
    Ok(See::other("/maatjes").with_notice("profile-kept").into_response())
}

/// No proposals for a while.
pub(super) async fn pause(scope: Scope) -> Result<See, WebError> {
    network::pause(&scope).await?;
    Ok(See::other("/maatjes/profiel").with_notice("profile-paused"))
}

/// Proposals again.
pub(super) async fn resume(scope: Scope) -> Result<See, WebError> {
    network::resume(&scope).await?;
    Ok(See::other("/maatjes/profiel").with_notice("profile-resumed"))
}

/// Stops as a volunteer.
pub(super) async fn stop(scope: Scope) -> Result<See, WebError> {
    network::stop(&scope).await?;
    Ok(See::other("/maatjes").with_notice("profile-stopped"))
}

async fn page(scope: &Scope, known: Option<&Volunteer>, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let places = places(scope).await?;
    let frame = Frame::new(scope, "buddy-profile", "nav-buddy-profile").with_mistakes(&mistakes);
    Html::render(&build(frame, known, &places, mistakes, typed))
}

pub(super) fn build(
    frame: Frame,
    known: Option<&Volunteer>,
    places: &[Place],
    mistakes: Mistakes,
    typed: Entries,
) -> ProfilePage {
    let words = frame.words;
    let form = CardForm::new(
        &typed,
        places,
        frame.t("network-choose-place"),
        |language| said::language(words, language),
        |list, name| said::one(words, list, name),
    );
    let numbers = |field: &str, key: &str, all: &[i64]| {
        let choice = |number: &i64| {
            Choice::new(&number.to_string(), frame.t1(key, "count", *number), typed.text(field) == number.to_string())
        };
        all.iter().map(choice).collect::<Vec<_>>()
    };
    ProfilePage {
        form,
        reach: numbers("ver", "network-km", KILOMETRES),
        room: numbers("tegelijk", "network-at-once", AT_ONCE),
        check: check(&frame, known),
        known: known.is_some_and(|known| known.stopped_at.is_none()),
        paused: known.is_some_and(|known| known.paused_at.is_some()),
        mistakes: mistakes.labelled(LABELS),
        typed,
        frame,
    }
}

pub(super) fn check(frame: &Frame, known: Option<&Volunteer>) -> String {
    let Some(check) = known.and_then(|known| known.check.as_ref()) else { return frame.t("network-check-none") };
    let days = [("seen", frame.date(&check.seen_on).into()), ("until", frame.date(&check.valid_until).into())];
    frame.tn("network-check-seen", &days)
}

pub(super) fn typed(offer: &Offer) -> Entries {
    let mut typed = CardForm::typed(&offer.card);
    // Of the distances to choose from, the first one that reaches as far.
    let reach = KILOMETRES.iter().find(|km| **km >= offer.reach_km).unwrap_or(&FURTHEST);
    typed.add("ver", &reach.to_string());
    typed.add("tegelijk", &offer.room.to_string());
    if offer.is_woman {
        typed.add("vrouw", "1");
    }
    typed
}

/// Of the name that the account was made with.
fn first_name(scope: &Scope) -> &str {
    scope.actor.name.split_whitespace().next().unwrap_or_default()
}
