//! A proposal done again from what was kept of it: the same, or not.

use askama::Template;
use axum::extract::Path;
use uuid::Uuid;

use super::super::planning::ENGINE;
use super::super::runs::{self, Replayed, Run};
use super::moment;
use crate::access::Scope;
use crate::web::{Frame, Html, WebError};

#[derive(Template)]
#[template(path = "placement/pages/check.html")]
pub(super) struct CheckPage {
    frame: Frame,
    id: Uuid,
    lead: String,
    /// Digests of what went in and what came out, with the way of reckoning.
    kept: Vec<(&'static str, String)>,
    engine_now: &'static str,
    done: Option<Replayed>,
}

/// What was kept, and the button.
pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let run = answered(&scope, id).await?;
    Html::render(&build(Frame::new(&scope, "placement", "placement-check"), &run, None))
}

/// The same with what came out.
pub(super) async fn again(scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let run = answered(&scope, id).await?;
    let done = runs::replay(&scope, id).await?;
    Html::render(&build(Frame::new(&scope, "placement", "placement-check"), &run, Some(done)))
}

async fn answered(scope: &Scope, id: Uuid) -> Result<Run, WebError> {
    let run = runs::run(scope, id).await?;
    if run.outcome.is_some() { Ok(run) } else { Err(WebError::NotFound) }
}

pub(super) fn build(frame: Frame, run: &Run, done: Option<Replayed>) -> CheckPage {
    CheckPage {
        id: run.id,
        lead: frame.t1("placement-check-lead", "when", moment(frame.words, run.asked_at)),
        kept: vec![
            ("placement-check-input", run.input_digest.clone()),
            ("placement-check-outcome", run.outcome_digest.clone()),
            ("placement-check-engine", run.input.engine.clone()),
        ],
        engine_now: ENGINE,
        done,
        frame,
    }
}
