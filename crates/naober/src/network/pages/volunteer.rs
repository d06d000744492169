//! One volunteer, for the coordinator: the profile and the safety check.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::profile::check as check_text;
use super::said::{self, Line};
use crate::access::Scope;
use crate::network::{self, Enrolled, NetworkError, Place, Volunteer, places, see_check};
use crate::web::{Entries, Frame, Html, Mistakes, See, WebError, date_typed};

#[derive(Template)]
#[template(path = "network/pages/volunteer.html")]
pub(super) struct VolunteerPage {
    pub frame: Frame,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub id: Uuid,
    pub email: String,
    /// Empty before there is a profile.
    pub lines: Vec<Line>,
    pub check: String,
}

pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&scope, id, Mistakes::none(), Entries::default()).await
}

/// Saw the safety check.
pub(super) async fn check(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    network::volunteer(&scope, id).await?;
    let seen = match date_typed(typed.text("gezien")) {
        Some(day) => see_check(&scope, id, day).await,
        None => Err(NetworkError::NoText),
    };
    let key = match seen {
        Ok(()) => {
            return Ok(See::other(format!("/maatjes/vrijwilligers/{id}")).with_notice("check-kept").into_response());
        }
        Err(NetworkError::NoText) => "mistake-date",
        Err(NetworkError::WrongDay) => "check-wrong-day",
        Err(error) => return Err(error.into()),
    };
    let page = page(&scope, id, Mistakes::one("gezien", key), typed).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn page(scope: &Scope, id: Uuid, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let found = network::volunteer(scope, id).await?;
    let frame = Frame::new(scope, "network", "network-title").titled(found.name.clone()).with_mistakes(&mistakes);
    Html::render(&build(frame, &found, &places(scope).await?, mistakes, typed))
}

pub(super) fn build(
    frame: Frame,
    found: &Enrolled,
    places: &[Place],
    mistakes: Mistakes,
    typed: Entries,
) -> VolunteerPage {
    let lines = |one: &Volunteer| {
        let mut lines = said::card(frame.words, &one.offer.card, places);
        lines.push(("network-goes", frame.t1("network-kilometres", "count", one.offer.reach_km)));
        lines.push(("network-takes", frame.t1("network-at-once", "count", one.offer.room)));
        lines
    };
    let profile = found.profile.as_ref();
    VolunteerPage {
        lines: profile.map(lines).unwrap_or_default(),
        check: check_text(&frame, profile),
        id: found.account,
        email: found.email.clone(),
        mistakes: mistakes.labelled(&[("gezien", "check-seen-on")]),
        typed,
        frame,
    }
}
