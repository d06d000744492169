//! Who sees what, and who looked.

use askama::Template;

use super::own;
use super::tongue::Beside;
use crate::access::log::Activity;
use crate::access::who_looked::{self, LogError, Look};
use crate::access::{Role, Scope, day_of};
use crate::web::{HomeFrame, Html, WebError};

#[derive(Template)]
#[template(path = "home/pages/who.html")]
pub(super) struct WhoPage {
    pub frame: HomeFrame,
    /// Who and when; what they did: both as HTML.
    pub looks: Vec<(String, String)>,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside) -> Result<Html, WebError> {
    let looks = match who_looked::at(&scope, own(&scope).0, None).await {
        Ok(looks) => looks,
        Err(LogError::NoSuchDossier) => Vec::new(),
        Err(LogError::Denied) => return Err(WebError::Forbidden),
        Err(LogError::Store(error)) => return Err(error.into()),
    };
    let frame = HomeFrame::new(&scope, beside, "/mijn/wie-ziet-wat", "home-who-title");
    Html::render(&build(frame, &looks))
}

pub(super) fn build(frame: HomeFrame, looks: &[Look]) -> WhoPage {
    let others = looks.iter().filter(|look| look.actor_role != Role::Inburgeraar.name());
    let mut lines: Vec<(String, String)> = Vec::new();
    for look in others {
        let day = frame.date(&day_of(look.at));
        let who = [("name", look.actor_name.clone().into()), ("date", day.into())];
        let line = (frame.told("home-who-looked-line", &who), frame.say(key(&look.activity)));
        // Several pages in a row are one look to the reader.
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }
    WhoPage { frame, looks: lines }
}

fn key(activity: &str) -> &'static str {
    let is = |one: Activity| one.name() == activity;
    if is(Activity::PlanHealth) || is(Activity::HealthNotes) {
        "home-look-health"
    } else if is(Activity::Letter) {
        "home-look-letter"
    } else if is(Activity::Plan) {
        "home-look-plan"
    } else if is(Activity::PlanChange) || is(Activity::Record) || is(Activity::Person) {
        "home-look-change"
    } else if is(Activity::Dossier) {
        "home-look-dossier"
    } else {
        "home-look-other"
    }
}
