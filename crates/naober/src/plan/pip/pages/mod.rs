//! Pages of the PIP: where it stands, three pages on which it is written, one on which it is adopted, and its versions.

mod adopt;
mod agreements;
mod programme;
mod route;
mod samples;
mod start;
mod version;

pub(crate) use adopt::read_out;
use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::content::{Content, Gap, Step};
use super::{Occasion, Pips, adopt as verb};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::{Compartment, PlanError, intake};
use crate::web::{Entries, Frame, Mistakes, See, WebError, Words};

pub(in crate::plan) use samples::samples;

/// The routes of this part; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/dossiers/{id}/pip", get(start::show))
        .route("/dossiers/{id}/pip/leerroute", get(route::show).post(route::send))
        .route("/dossiers/{id}/pip/programma", get(programme::show).post(programme::send))
        .route("/dossiers/{id}/pip/afspraken", get(agreements::show).post(agreements::send))
        .route("/dossiers/{id}/pip/vaststellen", get(adopt::show).post(adopt::send))
        .route("/dossiers/{id}/pip/concept/verwijderen", post(start::drop_draft))
        .route("/dossiers/{id}/pip/versies/{versie}", get(version::show))
}

/// What every page about a plan in the making rests on.
struct Desk {
    view: DossierView,
    pips: Pips,
    /// What was said in the intake, health left out.
    answers: Vec<intake::Answer>,
    people: Colleagues,
    /// What is written so far, or what a new version starts from.
    content: Content,
    occasion: Occasion,
    gaps: Vec<Gap>,
}

impl Desk {
    async fn of(scope: &Scope, id: DossierId) -> Result<Self, WebError> {
        let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
        let pips = super::read(scope, id).await?;
        let answers = intake::counting(&intake::read(scope, id, Compartment::Open).await?);
        let people = Colleagues::of(scope).await?;
        Ok(Self { answers, ..Self::on(view, pips, people) })
    }

    fn on(view: DossierView, pips: Pips, people: Colleagues) -> Self {
        let content = pips.draft.as_ref().map_or_else(|| pips.to_start_from(), |draft| draft.content.clone());
        let occasion = super::occasion(view.assessed(), &view.assessment, &content);
        let gaps = verb::gaps(&content, &view.assessment, occasion);
        Self { view, pips, answers: Vec::new(), people, content, occasion, gaps }
    }

    fn revision(&self) -> i64 {
        self.pips.draft.as_ref().map_or(0, |draft| draft.revision)
    }

    fn head(&self, words: Words, law: &wi2021::Law) -> Head {
        head(words, law, &self.view, &LookBack::default(), "tab-plan", &self.people)
    }

    fn frame(&self, scope: &Scope, title: &str) -> Frame {
        frame(scope, &self.view, title)
    }

    /// The steps of writing with what each still asks.
    fn trail(&self, words: Words, here: Option<Step>) -> Vec<TrailStep> {
        STEPS
            .iter()
            .map(|(step, path, title)| {
                let open = self.gaps.iter().filter(|gap| gap.step == *step).count();
                TrailStep {
                    path: format!("/dossiers/{}/pip/{path}", self.view.id),
                    title: words.t(title),
                    state: if open == 0 { words.t("pip-step-done") } else { words.t1("pip-step-open", "count", open) },
                    done: open == 0,
                    here: here == Some(*step),
                }
            })
            .collect()
    }
}

/// One step of writing, in the list above a form.
#[derive(Debug, Clone)]
struct TrailStep {
    path: String,
    title: String,
    state: String,
    done: bool,
    here: bool,
}

const STEPS: &[(Step, &str, &str)] = &[
    (Step::Route, "leerroute", "pip-route"),
    (Step::Programme, "programma", "pip-programme"),
    (Step::Agreements, "afspraken", "pip-agreements"),
];

/// The page on which something is missing.
fn path_of(step: Step) -> &'static str {
    STEPS.iter().find(|(one, _, _)| *one == step).map_or("leerroute", |(_, path, _)| path)
}

/// Keeps what a step read, and goes on to the next one; a mistake of two who write at once is put on the form.
async fn keep(
    scope: &Scope,
    id: DossierId,
    typed: &Entries,
    content: &Content,
    next: &str,
    mistakes: &mut Mistakes,
) -> Result<Option<Response>, WebError> {
    if mistakes.any() {
        return Ok(None);
    }
    let revision = typed.text("revisie").parse().unwrap_or(0);
    match super::save(scope, id, revision, content).await {
        Ok(()) if typed.text("stap") == "bewaren" => {
            Ok(Some(See::other(format!("/dossiers/{id}/pip")).with_notice("pip-saved").into_response()))
        }
        Ok(()) => Ok(Some(See::other(format!("/dossiers/{id}/pip/{next}")).into_response())),
        Err(PlanError::ChangedMeanwhile) => {
            mistakes.add("", "pip-changed-meanwhile");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}
