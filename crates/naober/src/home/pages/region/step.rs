//! One question, and the answer to it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::super::tongue::Beside;
use super::form::{self, Group};
use crate::access::Scope;
use crate::dossier::DossierError;
use crate::placement::wishes::{self, Subject, Wishes};
use crate::placement::{PlacementError, place};
use crate::web::{Entries, HomeFrame, Html, Mistakes, See, WebError};

#[derive(Template)]
#[template(path = "home/pages/region/step.html")]
pub(super) struct StepPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub subject: &'static str,
    /// As HTML.
    pub title: String,
    /// Which question of how many.
    pub number: String,
    /// Key of what has to be known before answering; empty when nothing has.
    pub hint: &'static str,
    pub groups: Vec<Group>,
    /// Names to choose from while typing a place.
    pub places: Vec<&'static str>,
}

/// The question.
pub(super) async fn show(
    scope: Scope,
    Beside(beside): Beside,
    Path(subject): Path<String>,
) -> Result<Response, WebError> {
    let subject = Subject::from_name(&subject).ok_or(WebError::NotFound)?;
    let said = match wishes::said(&scope).await {
        Ok(said) => said,
        Err(error) => return super::elsewhere(error),
    };
    let typed = form::entries(subject, &said.map_or_else(Wishes::default, |said| said.wishes));
    Ok(Html::render(&build(frame(&scope, beside), subject, Mistakes::none(), &typed))?.into_response())
}

/// Keeps the answer; then on to what was not answered yet.
pub(super) async fn send(
    scope: Scope,
    Beside(beside): Beside,
    Path(subject): Path<String>,
    typed: Entries,
) -> Result<Response, WebError> {
    let subject = Subject::from_name(&subject).ok_or(WebError::NotFound)?;
    let mut mistakes = Mistakes::none();
    let given = if typed.checked("weet-niet") { Entries::default() } else { typed.clone() };
    let answer = form::answer(subject, &given, &mut mistakes)?;
    if !mistakes.any() {
        match wishes::say(&scope, answer).await {
            Ok(said) => {
                let next = Subject::ALL.iter().find(|subject| !said.answered.contains(subject));
                let next = next.map(|subject| format!("/mijn/regio/vragen/{}", subject.name()));
                return Ok(See::other(next.unwrap_or_else(|| "/mijn/regio?klaar=1".to_owned())).into_response());
            }
            Err(PlacementError::Dossier(DossierError::Closed)) => return Err(WebError::NotFound),
            Err(error) => return super::elsewhere(error),
        }
    }
    let frame = frame(&scope, beside).with_mistakes(&mistakes);
    let page = Html::render(&build(frame, subject, mistakes, &typed))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn frame(scope: &Scope, beside: bool) -> HomeFrame {
    HomeFrame::new(scope, beside, "/mijn/regio", super::TITLE)
}

pub(super) fn build(frame: HomeFrame, subject: Subject, mistakes: Mistakes, typed: &Entries) -> StepPage {
    let groups = form::groups(&frame, subject, typed, &mistakes);
    let typed_places = groups.iter().any(|group| matches!(group, Group::Places { .. }));
    let at = Subject::ALL.iter().position(|one| *one == subject).unwrap_or_default();
    let number = [("number", (at + 1).into()), ("of", Subject::ALL.len().into())];
    StepPage {
        subject: subject.name(),
        title: frame.say(&format!("home-region-{}", subject.name())),
        number: frame.told("home-region-number", &number),
        hint: match subject {
            Subject::People => "home-region-mensen-hint",
            Subject::WorkedIn | Subject::WantsWorkIn => "home-region-work-hint",
            Subject::Hospital => "home-region-ziekenhuis-hint",
            Subject::JobOrStudy => "home-region-werk-of-school-hint",
            Subject::Regions => "home-region-plaatsen-hint",
            Subject::Study | Subject::Surroundings => "",
        },
        places: if typed_places { place::names() } else { Vec::new() },
        groups,
        mistakes,
        frame,
    }
}
