//! What is asked, what was answered, and what is done with it.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::super::tongue::Beside;
use super::outcome::spoken;
use crate::access::Scope;
use crate::placement::wishes::{self, Said, Sector, Study, Subject, Surroundings, Tie, Wishes};
use crate::placement::{PlacementError, RegionCode};
use crate::web::{HomeFrame, Html, See, WebError, escaped};

#[derive(Template)]
#[template(path = "home/pages/region/overview.html")]
pub(super) struct OverviewPage {
    pub frame: HomeFrame,
    pub lines: Vec<Line>,
    /// What to answer next; nothing when all is answered.
    pub next: Option<&'static str>,
    pub begun: bool,
}

/// One question.
pub(super) struct Line {
    pub subject: &'static str,
    /// As HTML.
    pub title: String,
    /// The same without marks.
    pub name: String,
    /// As HTML; empty when it was not answered.
    pub said: String,
}

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    klaar: String,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Query(done): Query<Done>) -> Result<Response, WebError> {
    let said = match wishes::said(&scope).await {
        Err(PlacementError::NotNow) => return Ok(See::other("/mijn/regio/uitkomst").into_response()),
        said => said?,
    };
    let mut frame = HomeFrame::new(&scope, beside, "/mijn/regio", super::TITLE);
    frame.notice = (!done.klaar.is_empty()).then(|| frame.say("home-region-saved"));
    Ok(Html::render(&build(frame, said.as_ref()))?.into_response())
}

pub(super) fn build(frame: HomeFrame, said: Option<&Said>) -> OverviewPage {
    let answered = |subject: &Subject| said.is_some_and(|said| said.answered.contains(subject));
    let line = |subject: &Subject| Line {
        subject: subject.name(),
        title: frame.say(&key(subject)),
        name: frame.t(&key(subject)),
        said: said.filter(|_| answered(subject)).map(|said| told(&frame, *subject, &said.wishes)).unwrap_or_default(),
    };
    OverviewPage {
        lines: Subject::ALL.iter().map(line).collect(),
        next: Subject::ALL.iter().find(|subject| !answered(subject)).map(|subject| subject.name()),
        begun: said.is_some(),
        frame,
    }
}

fn key(subject: &Subject) -> String {
    format!("home-region-{}", subject.name())
}

/// An answer in words.
fn told(frame: &HomeFrame, subject: Subject, wishes: &Wishes) -> String {
    let parts: Vec<String> = match subject {
        Subject::People => Tie::ALL.iter().filter_map(|tie| people(frame, *tie, wishes)).collect(),
        Subject::WorkedIn => wishes.worked_in.iter().map(|sector| work(frame, *sector)).collect(),
        Subject::WantsWorkIn => wishes.wants_work_in.iter().map(|sector| work(frame, *sector)).collect(),
        Subject::Study => chosen(frame, "study", wishes.study.map(Study::name)),
        Subject::Surroundings => chosen(frame, "around", wishes.surroundings.map(Surroundings::name)),
        Subject::Hospital => wishes.hospital.iter().map(|region| name(*region)).collect(),
        Subject::JobOrStudy => wishes.job_or_study.iter().map(|region| name(*region)).collect(),
        Subject::Regions => wishes.regions.iter().map(|region| name(*region)).collect(),
    };
    match parts.is_empty() {
        true => frame.say("home-region-said-nothing"),
        false => parts.join("<br>"),
    }
}

fn people(frame: &HomeFrame, tie: Tie, wishes: &Wishes) -> Option<String> {
    let regions = wishes.people_near.iter().filter(|near| near.who == tie).map(|near| name(near.region));
    let regions: Vec<String> = regions.collect();
    let tie = escaped(&frame.t(&format!("home-region-tie-{}", tie.name())));
    (!regions.is_empty()).then(|| format!("{tie}: {}", regions.join(", ")))
}

fn work(frame: &HomeFrame, sector: Sector) -> String {
    escaped(&frame.t(&format!("home-region-work-{}", sector.name())))
}

fn chosen(frame: &HomeFrame, words: &str, chosen: Option<&str>) -> Vec<String> {
    chosen.iter().map(|name| escaped(&frame.t(&format!("home-region-{words}-{name}")))).collect()
}

/// The name of a region as HTML, in a sentence of any language.
fn name(region: RegionCode) -> String {
    format!("<bdi lang=\"nl\">{}</bdi>", escaped(spoken(region)))
}
