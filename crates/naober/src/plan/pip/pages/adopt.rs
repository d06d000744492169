//! The last look before a plan is adopted: everything it says, what is missing, what the law makes of it, and the dagtekening.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use uuid::Uuid;
use wi2021::{RightCode, RightState};

use super::super::difference::{parts, said};
use super::super::{Adoption, Occasion};
use super::{Desk, TrailStep, path_of};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::{Change, Head, Say, changes};
use crate::dossier::{self, DossierId, Preview};
use crate::plan::PlanError;
use crate::web::{Entries, Frame, Html, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/pip/pages/adopt.html")]
pub(super) struct AdoptPage {
    frame: Frame,
    head: Head,
    mistakes: Mistakes,
    trail: Vec<TrailStep>,
    typed: Entries,
    revision: i64,
    occasion: String,
    parts: Vec<(String, String)>,
    /// Where it is missing, and what.
    gaps: Vec<(String, String)>,
    changes: Vec<Change>,
    /// The window for another route is closed: only a special case is left.
    special: bool,
}

/// Field to the key of its label.
const LABELS: &[(&str, &str)] =
    &[("dagtekening", "pip-dated"), ("bekendgemaakt", "pip-announced"), ("bijzonder", "pip-special")];

/// The last look.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let desk = Desk::of(&scope, DossierId(id)).await?;
    let today = crate::web::Words::new(scope.language).short(&scope.today());
    page(&app, &scope, &desk, Entries::new(&[("dagtekening", &today)]), Mistakes::none()).await
}

/// Adopts, or says what is in the way.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let desk = Desk::of(&scope, id).await?;
    let mut mistakes = Mistakes::none();
    let dated_on = typed.required_date("dagtekening", &mut mistakes);
    let announced_on = typed.date("bekendgemaakt", &mut mistakes);
    let special = typed.checked("bijzonder");
    if window_closed(&desk) && !special {
        mistakes.add("bijzonder", "pip-special-needed");
    }
    let revision = typed.text("revisie").parse().unwrap_or(0);
    if let Some(dated_on) = dated_on.filter(|_| !mistakes.any()) {
        match super::super::adopt(&scope, id, &Adoption { dated_on, announced_on, special, revision }).await {
            Ok(_) => return Ok(See::other(format!("/dossiers/{id}/pip")).with_notice("pip-adopted").into_response()),
            Err(PlanError::NotReady(_)) => mistakes.add("", "pip-not-ready"),
            Err(PlanError::ChangedMeanwhile) => mistakes.add("", "pip-changed-meanwhile"),
            Err(PlanError::Dagtekening) => mistakes.add("dagtekening", "pip-wrong-day"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, &desk, typed, mistakes).await?.into_response())
}

async fn page(app: &App, scope: &Scope, desk: &Desk, typed: Entries, mistakes: Mistakes) -> Result<Html, WebError> {
    if desk.pips.draft.is_none() {
        return Err(WebError::NotFound);
    }
    let day = crate::web::date_typed(typed.text("dagtekening")).unwrap_or_else(|| scope.today());
    let preview = match desk.gaps.is_empty() && day <= scope.today() {
        true => Some(dossier::preview(scope, desk.view.id, &as_facts(desk, day)).await?),
        false => None,
    };
    let frame = desk.frame(scope, "pip-adopt").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, desk, typed, mistakes, preview.as_ref()))
}

fn as_facts(desk: &Desk, dated_on: Date) -> Vec<dossier::NewFact> {
    let how = Adoption { dated_on, announced_on: None, special: window_closed(desk), revision: desk.revision() };
    super::super::facts_of(&desk.content, desk.occasion, &how)
}

/// Another route is chosen, and the time for it is over.
fn window_closed(desk: &Desk) -> bool {
    let always = desk.view.assessment.route == Some(wi2021::facts::Leerroute::Onderwijs)
        && desk.content.leerroute == Some(wi2021::facts::Leerroute::B1);
    let closed = desk
        .view
        .assessment
        .rights
        .iter()
        .any(|right| right.code == RightCode::Routewijziging && right.state == RightState::Closed);
    desk.occasion == Occasion::Route && closed && !always
}

/// A plan as one reads it: what is said, part by part; what is empty is left out.
pub(crate) fn read_out(words: Words, content: &super::Content) -> Vec<(String, String)> {
    let all = parts(content, &said(words)).into_iter().filter(|(_, value)| !value.trim().is_empty());
    all.map(|(label, value)| (words.t(&label), value)).collect()
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    desk: &Desk,
    typed: Entries,
    mistakes: Mistakes,
    preview: Option<&Preview>,
) -> AdoptPage {
    let words = frame.words;
    let say = Say { words, law, view: &desk.view };
    let gap = |gap: &super::Gap| {
        (format!("/dossiers/{}/pip/{}#{}", desk.view.id, path_of(gap.step), gap.field), words.t(gap.key))
    };
    let mut gaps: Vec<(String, String)> = desk.gaps.iter().map(gap).collect();
    // Three reasons may be missing, and one sentence says so.
    gaps.dedup_by(|one, other| one.1 == other.1);
    AdoptPage {
        head: desk.head(words, law),
        trail: desk.trail(words, None),
        revision: desk.revision(),
        occasion: words.t(&format!("pip-occasion-{}-text", desk.occasion.name())),
        parts: read_out(words, &desk.content),
        gaps,
        changes: preview.map(|preview| changes(&say, preview)).unwrap_or_default(),
        special: window_closed(desk),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
