//! Recording what happened: choose what, answer a few questions, see what it changes, save.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::change::{Change, changes};
use super::facts::{answers, differences, title};
use super::forms::{Draft, KindForm, Ready, form_of, groups, likely_next, subject_key};
use super::head::name;
use super::questions::{Draw, Question, mistakes, questions};
use super::say::Say;
use crate::access::Scope;
use crate::app::App;
use crate::dossier::{self, AsOf, DossierError, DossierId, DossierView, NewFact};
use crate::web::{Frame, Html, Mistakes, See, WebError, Words};

/// What happened? Grouped by subject, the most likely first.
#[derive(Template)]
#[template(path = "dossier/pages/choose.html")]
pub(super) struct ChoosePage {
    pub frame: Frame,
    pub id: Uuid,
    pub name: Vec<String>,
    pub likely: Vec<Kind>,
    /// Subject, and the kinds of it.
    pub groups: Vec<(String, Vec<Kind>)>,
}

/// A kind to choose.
#[derive(Debug, Clone)]
pub(super) struct Kind {
    pub name: &'static str,
    pub title: String,
    pub hint: String,
}

/// The questions about one fact.
#[derive(Template)]
#[template(path = "dossier/pages/record.html")]
pub(super) struct RecordPage {
    pub frame: Frame,
    pub mistakes: Mistakes,
    pub id: Uuid,
    pub name: Vec<String>,
    /// Where the form goes.
    pub action: String,
    pub title: String,
    pub hint: String,
    pub kind: &'static str,
    pub day_label: String,
    pub day: String,
    pub source: String,
    pub questions: Vec<Question>,
    /// The fact that is corrected, in words.
    pub old: Option<String>,
    pub once: String,
    /// Known providers to choose from, when the form asks for one.
    pub providers: Vec<String>,
}

/// What it will change, before anything is saved.
#[derive(Template)]
#[template(path = "dossier/pages/preview.html")]
pub(super) struct PreviewPage {
    pub frame: Frame,
    pub id: Uuid,
    pub name: Vec<String>,
    pub action: String,
    pub title: String,
    pub day: String,
    pub answers: Vec<(String, String)>,
    pub ahead: bool,
    pub changes: Vec<Change>,
    pub old: Option<String>,
    /// What a correction makes different, answer by answer.
    pub differences: Vec<String>,
    /// Everything that was typed, to send again.
    pub typed: Vec<(String, String)>,
}

/// Choose what happened, or answer the questions about it.
pub(super) async fn show(
    scope: Scope,
    Path(id): Path<Uuid>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Html, WebError> {
    let view = dossier::show_with(&scope, DossierId(id), AsOf::default(), &[]).await?;
    let asked = pairs.iter().find(|(name, _)| name == "soort").map(|(_, kind)| kind.as_str());
    match asked.and_then(form_of).filter(|form| form.kind != "feit-ingetrokken") {
        Some(form) => {
            let draft = Draft::empty(form, scope.today()).with(form, &pairs);
            let frame = Frame::new(&scope, "worklist", "record-title");
            let once = scope.new_id().to_string();
            let mut page = record_page(frame, form, &draft, &view, Mistakes::none(), None, &once);
            page.providers = providers(&scope, form).await?;
            Html::render(&page)
        }
        None => Html::render(&choose_page(Frame::new(&scope, "worklist", "record-title"), &view)),
    }
}

/// Preview, back to the questions, or save.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let draft = Draft { typed };
    let form = form_of(draft.get("soort")).filter(|form| form.kind != "feit-ingetrokken").ok_or(WebError::NotFound)?;
    step(&app, &scope, DossierId(id), form, draft, None).await
}

/// One step of recording or correcting.
pub(super) async fn step(
    app: &App,
    scope: &Scope,
    id: DossierId,
    form: &'static KindForm,
    draft: Draft,
    corrects: Option<Uuid>,
) -> Result<Response, WebError> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let once = draft.get("eenmalig").to_owned();
    let known = providers(scope, form).await?;
    let again = |mistakes: Mistakes| {
        let frame = Frame::new(scope, "worklist", "record-title").with_mistakes(&mistakes);
        let mut page = record_page(frame, form, &draft, &view, mistakes, corrects, &once);
        page.providers.clone_from(&known);
        Html::render(&page)
    };
    if draft.get("stap") == "terug" {
        return Ok(again(Mistakes::none())?.into_response());
    }
    let ready = match draft.read(form) {
        Ok(ready) => ready,
        Err(wrong) => return Ok(again(mistakes(&wrong))?.into_response()),
    };
    let fact = new_fact(scope, &ready, &draft, corrects);
    let outcome = if draft.get("stap") == "opslaan" {
        match dossier::record(scope, id, vec![fact]).await {
            Ok(_) => {
                // A correction is made from the timeline, and often not the only one.
                let (path, notice) = match corrects {
                    Some(_) => (format!("/dossiers/{id}/tijdlijn"), "fact-corrected"),
                    None => (format!("/dossiers/{id}"), "fact-recorded"),
                };
                return Ok(See::other(path).with_notice(notice).into_response());
            }
            Err(error) => error,
        }
    } else {
        match dossier::preview(scope, id, &[fact]).await {
            Ok(preview) => {
                let frame = Frame::new(scope, "worklist", "preview-title");
                let page = preview_page(frame, &app.law, &view, form, &ready, &draft, &preview, corrects);
                return Ok(Html::render(&page)?.into_response());
            }
            Err(error) => error,
        }
    };
    match refused(&outcome) {
        Some((field, key)) => Ok(again(Mistakes::one(field, key))?.into_response()),
        None => Err(outcome.into()),
    }
}

/// The providers to choose from in this form.
pub(super) async fn providers(scope: &Scope, form: &KindForm) -> Result<Vec<String>, WebError> {
    let asks = form.fields.iter().any(|field| field.name == "aanbieder");
    if asks { Ok(dossier::known_providers(scope).await?) } else { Ok(Vec::new()) }
}

fn new_fact(scope: &Scope, ready: &Ready, draft: &Draft, corrects: Option<Uuid>) -> NewFact {
    let words = Words::new(scope.language);
    let typed = draft.get("bron").trim();
    let source: String = if typed.is_empty() { words.t("source-staff") } else { typed.chars().take(200).collect() };
    let mut fact = NewFact::new(ready.happened, ready.kind.clone(), source);
    fact.corrects = corrects;
    // The same form sent twice is recorded once.
    fact.origin_key = Uuid::parse_str(draft.get("eenmalig")).ok().map(|once| format!("formulier/{once}"));
    fact
}

/// The field and the sentence for what the dossier refuses.
fn refused(error: &DossierError) -> Option<(&'static str, &'static str)> {
    match error {
        DossierError::TooLongAgo(_) => Some(("datum", "wrong-too-long-ago")),
        DossierError::TooFarAhead(_) => Some(("datum", "wrong-too-far-ahead")),
        DossierError::CorrectedBefore { .. } | DossierError::CorrectsUnknown(_) => Some(("", "wrong-corrected-before")),
        _ => None,
    }
}

pub(super) fn choose_page(frame: Frame, view: &DossierView) -> ChoosePage {
    let words = frame.words;
    let kind = |name: &'static str| Kind {
        name,
        title: words.t(&format!("fact-{name}")),
        hint: words.t(&format!("fact-{name}-hint")),
    };
    let counts = |recorded: &&dossier::RecordedFact| recorded.corrected_by.is_none();
    let seen: Vec<&str> = view.facts.iter().filter(counts).map(|recorded| recorded.fact.kind.name()).collect();
    let groups = groups().into_iter();
    let groups = groups.map(|(subject, kinds)| (words.t(&subject_key(subject)), kinds.into_iter().map(kind).collect()));
    ChoosePage {
        id: view.id.0,
        name: name(view),
        likely: likely_next(&view.assessment, &seen).into_iter().map(kind).collect(),
        groups: groups.collect(),
        frame,
    }
}

pub(super) fn record_page(
    frame: Frame,
    form: &'static KindForm,
    draft: &Draft,
    view: &DossierView,
    mistakes: Mistakes,
    corrects: Option<Uuid>,
    once: &str,
) -> RecordPage {
    let words = frame.words;
    let mut labels: Vec<_> = form.fields.iter().map(|field| (field.name, field.label_key())).collect();
    labels.push(("datum", format!("day-{}", form.day)));
    let mistakes = mistakes.labelled(&labels);
    RecordPage {
        id: view.id.0,
        name: name(view),
        action: action(view, corrects),
        title: words.t(&format!("fact-{}", form.kind)),
        hint: words.t(&format!("fact-{}-hint", form.kind)),
        kind: form.kind,
        day_label: format!("day-{}", form.day),
        day: draft.get("datum").to_owned(),
        source: draft.get("bron").to_owned(),
        questions: questions(words, form, draft, view),
        old: old(words, form, view, corrects),
        once: once.to_owned(),
        providers: Vec::new(),
        mistakes,
        frame,
    }
}

#[expect(clippy::too_many_arguments, reason = "a page is made of all of them, once")]
pub(super) fn preview_page(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    form: &'static KindForm,
    ready: &Ready,
    draft: &Draft,
    preview: &dossier::Preview,
    corrects: Option<Uuid>,
) -> PreviewPage {
    let words = frame.words;
    let say = Say { words, law, view };
    let kept = |(name, _): &&(String, String)| {
        matches!(name.as_str(), "soort" | "datum" | "bron" | "eenmalig")
            || form.fields.iter().any(|field| field.name == name)
    };
    PreviewPage {
        id: view.id.0,
        name: name(view),
        action: action(view, corrects),
        title: title(words, &ready.kind),
        day: words.date(&ready.happened),
        answers: answers(words, view, &ready.kind),
        ahead: ready.happened > view.on,
        changes: changes(&say, preview),
        old: old(words, form, view, corrects),
        differences: corrects
            .and_then(|fact| view.fact(fact))
            .map(|old| differences(words, view, &old.fact, ready))
            .unwrap_or_default(),
        typed: draft.typed.iter().filter(kept).cloned().collect(),
        frame,
    }
}

fn action(view: &DossierView, corrects: Option<Uuid>) -> String {
    match corrects {
        Some(fact) => format!("/dossiers/{}/feiten/{fact}/correctie", view.id),
        None => format!("/dossiers/{}/feiten/nieuw", view.id),
    }
}

/// "U verbetert: …" or "U trekt in: …".
fn old(words: Words, form: &KindForm, view: &DossierView, corrects: Option<Uuid>) -> Option<String> {
    let recorded = view.fact(corrects?)?;
    let key = if form.kind == "feit-ingetrokken" { "withdraw-of" } else { "correct-of" };
    Some(words.t1(key, "fact", super::facts::fact_line(words, &recorded.fact)))
}
