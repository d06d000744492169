//! Signals about mental health, on a page of their own: opening it is a look of its own, and it says who may.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::{Signal, close_signal, note_signal, signals};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::web::{Entries, Frame, Html, Mistakes, See, TEXT, WebError};

#[derive(Template)]
#[template(path = "plan/ontzorgen/pages/health.html")]
pub(super) struct HealthPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub open: Vec<SignalLine>,
    pub closed: Vec<SignalLine>,
}

pub(super) struct SignalLine {
    pub id: Uuid,
    pub seen: String,
    pub agreed: String,
    pub about: String,
}

const LABELS: &[(&str, &str)] = &[("gezien", "signal-seen"), ("afspraak", "signal-agreed")];

/// The signals.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), Entries::default()).await
}

/// Writes one down.
pub(super) async fn note(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let seen = typed.required("gezien", TEXT, &mut mistakes);
    let agreed = typed.optional("afspraak", TEXT, &mut mistakes);
    let Some(seen) = seen.filter(|_| !mistakes.any()) else {
        return Ok(page(&app, &scope, id, mistakes, typed).await?.into_response());
    };
    note_signal(&scope, id, &seen, agreed.as_deref()).await?;
    Ok(See::other(format!("/dossiers/{id}/ontzorgen/gezondheid")).with_notice("signal-noted").into_response())
}

/// Closes one.
pub(super) async fn close(scope: Scope, Path((id, signal)): Path<(Uuid, Uuid)>) -> Result<Response, WebError> {
    close_signal(&scope, DossierId(id), signal).await?;
    Ok(See::other(format!("/dossiers/{id}/ontzorgen/gezondheid")).with_notice("signal-closed").into_response())
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let found = signals(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "signals-title").with_mistakes(&mistakes);
    let on = |moment| scope.day_of(moment);
    Html::render(&build(frame, &app.law, &view, &people, &found, &on, mistakes, typed))
}

#[expect(clippy::too_many_arguments, reason = "what a form shows again, and who looks at it")]
pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    found: &[Signal],
    day_of: &dyn Fn(jiff::Timestamp) -> jiff::civil::Date,
    mistakes: Mistakes,
    typed: Entries,
) -> HealthPage {
    let words = frame.words;
    let told = |key: &str, who: &str, moment| {
        words.tn(key, &[("date", words.date(&day_of(moment)).into()), ("who", who.to_owned().into())])
    };
    let line = |signal: &Signal| {
        let closed = signal.closed.as_ref().map(|(who, moment)| told("signal-closed-by", who, *moment));
        let noted = told("signal-noted-by", &signal.by, signal.at);
        SignalLine {
            id: signal.id,
            seen: signal.seen.clone(),
            agreed: signal.agreed.clone().unwrap_or_default(),
            about: closed.map_or(noted.clone(), |closed| format!("{noted} · {closed}")),
        }
    };
    HealthPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        open: found.iter().filter(|signal| signal.closed.is_none()).map(line).collect(),
        closed: found.iter().filter(|signal| signal.closed.is_some()).map(line).collect(),
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
