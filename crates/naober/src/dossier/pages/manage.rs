//! Who holds the dossier, closing it, and setting a wrong signal aside; each asks once more before it is done.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::facts::RedenIntrekking;

use super::head::{Head, LookBack, frame, head};
use super::people::Colleagues;
use super::say::code;
use crate::access::Scope;
use crate::app::App;
use crate::dossier::{self, CloseReason, DossierError, DossierId, DossierView, worklist};
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, WebError};

#[derive(Template)]
#[template(path = "dossier/pages/manage.html")]
pub(super) struct ManagePage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub people: Vec<Choice>,
    pub reasons: Vec<Choice>,
    pub wrongs: Vec<Choice>,
    pub closed: bool,
    /// What waits for a yes.
    pub confirm: Option<Confirm>,
}

/// What is about to be done.
pub(super) struct Confirm {
    /// `sluiten` or `intrekken`.
    pub what: &'static str,
    pub value: String,
    pub sentence: String,
    pub about: String,
}

const WRONGS: &[RedenIntrekking] = &[
    RedenIntrekking::VerkeerdeWet,
    RedenIntrekking::VerkeerdeGemeente,
    RedenIntrekking::VerkeerdePersoon,
    RedenIntrekking::NietInburgeringsplichtig,
];

/// The page.
pub(super) async fn show(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    back: LookBack,
) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), &back, Mistakes::none(), None).await
}

/// Assigns, closes, opens again or retracts. What cannot be undone by one click is asked twice.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let here = See::other(format!("/dossiers/{id}/beheer"));
    let words = crate::web::Words::new(scope.language);
    let sure = typed.checked("zeker");
    match typed.text("doe") {
        "toewijzen" => {
            worklist::assign(&scope, &[id], Uuid::parse_str(typed.text("regisseur")).ok()).await?;
            Ok(here.with_notice("assign-done").into_response())
        }
        "heropenen" => {
            // Done in another window a moment ago: then it is as asked.
            dossier::reopen(&scope, id).await.or_else(|error| already(error, &DossierError::Open))?;
            Ok(here.with_notice("dossier-reopened").into_response())
        }
        "sluiten" => {
            let reason = CloseReason::ALL.iter().copied().find(|reason| reason.name() == typed.text("reden"));
            let Some(reason) = reason else { return again(&app, &scope, id, "reden").await };
            if sure {
                dossier::close(&scope, id, reason).await.or_else(|error| already(error, &DossierError::Closed))?;
                return Ok(here.with_notice("dossier-closed-done").into_response());
            }
            let reason_text = words.t(&format!("close-reason-{}", reason.name()));
            let sentence = words.t1("close-confirm", "reason", reason_text);
            let about = words.t("close-confirm-text");
            ask(&app, &scope, id, Confirm { what: "sluiten", value: reason.name().to_owned(), sentence, about }).await
        }
        "intrekken" => {
            let wrong = WRONGS.iter().copied().find(|wrong| code(wrong) == typed.text("wat"));
            let Some(wrong) = wrong else { return again(&app, &scope, id, "wat").await };
            if sure {
                dossier::retract_signal(&scope, id, wrong).await?;
                return Ok(See::other("/werklijst").with_notice("signal-retracted").into_response());
            }
            let wrong_text = words.t(&format!("choice-intrekking-{}", code(&wrong)));
            let sentence = words.t1("retract-confirm", "reason", wrong_text);
            let about = words.t("retract-confirm-text");
            ask(&app, &scope, id, Confirm { what: "intrekken", value: code(&wrong), sentence, about }).await
        }
        _ => Err(WebError::Unreadable),
    }
}

fn already(error: DossierError, as_asked: &DossierError) -> Result<(), DossierError> {
    if std::mem::discriminant(&error) == std::mem::discriminant(as_asked) { Ok(()) } else { Err(error) }
}

async fn again(app: &App, scope: &Scope, id: DossierId, field: &str) -> Result<Response, WebError> {
    let mistakes = Mistakes::one(field, "wrong-choice-missing");
    Ok(page(app, scope, id, &LookBack::default(), mistakes, None).await?.into_response())
}

async fn ask(app: &App, scope: &Scope, id: DossierId, confirm: Confirm) -> Result<Response, WebError> {
    Ok(page(app, scope, id, &LookBack::default(), Mistakes::none(), Some(confirm)).await?.into_response())
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    back: &LookBack,
    mistakes: Mistakes,
    confirm: Option<Confirm>,
) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, back.as_of(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "tab-manage").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &view, back, &people, mistakes, confirm))
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    back: &LookBack,
    people: &Colleagues,
    mistakes: Mistakes,
    confirm: Option<Confirm>,
) -> ManagePage {
    let words = frame.words;
    let mut everyone = vec![Choice::new("", words.t("caseworker-nobody"), view.caseworker.is_none())];
    everyone.extend(people.everyone(view.caseworker));
    // A wrong signal has its own way out.
    let reasons = CloseReason::ALL.iter().filter(|reason| **reason != CloseReason::SignalWithdrawn);
    let reasons =
        reasons.map(|reason| Choice::new(reason.name(), words.t(&format!("close-reason-{}", reason.name())), false));
    let wrongs = WRONGS
        .iter()
        .map(|wrong| Choice::new(&code(wrong), words.t(&format!("choice-intrekking-{}", code(wrong))), false));
    ManagePage {
        head: head(words, law, view, back, "tab-manage", people),
        people: everyone,
        reasons: reasons.collect(),
        wrongs: wrongs.collect(),
        closed: view.closed.is_some(),
        confirm,
        mistakes: mistakes.labelled(&[("reden", "manage-close-why"), ("wat", "field-reden-intrekking")]),
        frame,
    }
}
