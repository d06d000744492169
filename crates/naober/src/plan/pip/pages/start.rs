//! Where the plan stands: the clock, the draft, what was adopted.

use askama::Template;
use axum::extract::{Path, State};
use uuid::Uuid;
use wi2021::{TermCode, TermState};

use super::{Desk, TrailStep};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::{Head, Line, Say, moment};
use crate::web::{Frame, Html, See, WebError};

#[derive(Template)]
#[template(path = "plan/pip/pages/start.html")]
pub(super) struct StartPage {
    frame: Frame,
    head: Head,
    /// The terms that ask for a plan.
    clocks: Vec<Line>,
    draft: Option<String>,
    trail: Vec<TrailStep>,
    ready: bool,
    versions: Vec<VersionLine>,
    /// The law counts from a plan that was not written here.
    elsewhere: bool,
    open: bool,
}

struct VersionLine {
    version: i64,
    title: String,
    about: String,
    letter: Option<Uuid>,
}

/// Where the plan stands.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let desk = Desk::of(&scope, DossierId(id)).await?;
    Html::render(&build(desk.frame(&scope, "pip-title"), &app.law, &desk))
}

/// Throws the draft away.
pub(super) async fn drop_draft(scope: Scope, Path(id): Path<Uuid>) -> Result<See, WebError> {
    let id = DossierId(id);
    crate::plan::pip::drop_draft(&scope, id).await?;
    Ok(See::other(format!("/dossiers/{id}/pip")).with_notice("pip-dropped"))
}

pub(super) fn build(frame: Frame, law: &wi2021::Law, desk: &Desk) -> StartPage {
    let words = frame.words;
    let say = Say { words, law, view: &desk.view };
    let asks = [TermCode::PipVaststellen, TermCode::PipNaVerhuizing, TermCode::BezwaarPip];
    let clocks = desk
        .view
        .assessment
        .terms
        .iter()
        .filter(|term| asks.contains(&term.code) && matches!(term.state, TermState::Open | TermState::Missed));
    let clocks = clocks.map(|term| Line { action: None, ..say.term(term) }).collect();
    let versions = desk.pips.versions.iter().filter_map(|pip| {
        let adopted = pip.adopted.as_ref()?;
        let occasion = words.t(&format!("pip-occasion-{}", adopted.occasion.name()));
        let values = [("date", words.date(&adopted.dated_on).into()), ("who", adopted.by_name.clone().into())];
        Some(VersionLine {
            version: pip.version,
            title: words.tn("pip-version-title", &[("number", pip.version.into()), ("occasion", occasion.into())]),
            about: words.tn("pip-version-about", &values),
            letter: adopted.letter,
        })
    });
    let draft = desk.pips.draft.as_ref().map(|draft| {
        let values = [("when", moment(words, draft.written_at).into()), ("who", draft.written_by_name.clone().into())];
        words.tn("pip-draft-about", &values)
    });
    StartPage {
        head: desk.head(words, law),
        clocks,
        draft,
        trail: desk.trail(words, None),
        ready: desk.pips.draft.is_some() && desk.gaps.is_empty(),
        elsewhere: desk.pips.versions.is_empty() && desk.view.assessment.route.is_some(),
        versions: versions.collect(),
        open: desk.view.closed.is_none(),
        frame,
    }
}
