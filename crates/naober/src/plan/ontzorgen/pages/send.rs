//! What is sent from the step plan: a cost that changes hands, a step, guidance, a question and its answer.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::{Cost, Hands, NewGiven, NewQuestion, Step};
use super::show::page;
use super::{cost_key, hands_key};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::{DossierError, DossierId};
use crate::plan::{PlanError, ontzorgen};
use crate::web::{Entries, LINE, Mistakes, See, TEXT, WebError, Words};

/// A cost is in other hands.
pub(super) async fn cost(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let cost = Cost::from_name(typed.text("kost"));
    if cost.is_none() {
        mistakes.add("kost", "wrong-choice-missing");
    }
    let hands = Hands::from_name(typed.text("hand"));
    if hands.is_none() {
        mistakes.add("hand", "wrong-choice-missing");
    }
    let since = typed.required_date("sinds", &mut mistakes);
    let note = typed.optional("toelichting", LINE, &mut mistakes);
    if let (Some(cost), Some(hands), Some(since), false) = (cost, hands, since, mistakes.any()) {
        let words = Words::new(scope.language);
        let source = words.t("source-staff");
        let what = format!("{}: {}", words.t(&cost_key(cost)), words.t(&hands_key(hands)));
        let step = Step { what: &what, source: &source };
        match ontzorgen::put(&scope, id, cost, hands, since, note.as_deref(), &step).await {
            Ok(()) => return Ok(done(id, "kosten", "cost-saved")),
            Err(PlanError::WrongSpan) => mistakes.add("sinds", "mistake-before-last"),
            Err(error) => day(error, "sinds", &mut mistakes)?,
        }
    }
    Ok(page(&app, &scope, id, mistakes, typed, None).await?.into_response())
}

/// A step in financial skill.
pub(super) async fn step(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let what = typed.required("stap", LINE, &mut mistakes);
    let on = typed.required_date("op", &mut mistakes);
    if let (Some(what), Some(on), false) = (what, on, mistakes.any()) {
        let source = Words::new(scope.language).t("source-staff");
        match ontzorgen::take_step(&scope, id, on, &Step { what: &what, source: &source }).await {
            Ok(()) => return Ok(done(id, "stappen", "step-saved")),
            Err(error) => day(error, "op", &mut mistakes)?,
        }
    }
    Ok(page(&app, &scope, id, mistakes, typed, None).await?.into_response())
}

/// Guidance that is given.
pub(super) async fn give(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let what = typed.required("hulp", LINE, &mut mistakes);
    let who = typed.required("door", LINE, &mut mistakes);
    let from = typed.required_date("vanaf", &mut mistakes);
    if let (Some(what), Some(who), Some(from), false) = (what, who, from, mistakes.any()) {
        ontzorgen::give(&scope, id, &NewGiven { what, who, from }).await?;
        return Ok(done(id, "begeleiding", "given-saved"));
    }
    Ok(page(&app, &scope, id, mistakes, typed, None).await?.into_response())
}

/// Guidance stops.
pub(super) async fn end(
    State(app): State<App>,
    scope: Scope,
    Path((id, given)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    if let Some(last) = typed.required_date("laatste", &mut mistakes) {
        match ontzorgen::end_given(&scope, id, given, last).await {
            Ok(()) => return Ok(done(id, "begeleiding", "given-ended")),
            Err(PlanError::WrongSpan) => mistakes.add("laatste", "mistake-before-start"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, mistakes, typed, None).await?.into_response())
}

/// A question about someone's rights.
pub(super) async fn ask(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let question = typed.required("vraag", TEXT, &mut mistakes);
    let who = typed.required("wie", LINE, &mut mistakes);
    let due = typed.date("uiterlijk", &mut mistakes);
    if let (Some(question), Some(who), false) = (question, who, mistakes.any()) {
        ontzorgen::ask(&scope, id, &NewQuestion { question, who, due }).await?;
        return Ok(done(id, "vragen", "question-saved"));
    }
    Ok(page(&app, &scope, id, mistakes, typed, None).await?.into_response())
}

/// Its answer.
pub(super) async fn answer(
    State(app): State<App>,
    scope: Scope,
    Path((id, question)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    if let Some(text) = typed.required("antwoord", TEXT, &mut mistakes) {
        ontzorgen::answer(&scope, id, question, &text).await?;
        return Ok(done(id, "vragen", "question-answered"));
    }
    Ok(page(&app, &scope, id, mistakes, typed, Some(question)).await?.into_response())
}

fn done(id: DossierId, part: &str, notice: &'static str) -> Response {
    See::other(format!("/dossiers/{id}/ontzorgen#{part}")).with_notice(notice).into_response()
}

/// A day that a fact cannot have is a mistake at its field.
fn day(error: PlanError, field: &str, mistakes: &mut Mistakes) -> Result<(), WebError> {
    match error {
        PlanError::Dossier(DossierError::TooLongAgo(_) | DossierError::TooFarAhead(_)) => {
            mistakes.add(field, "mistake-fact-day");
            Ok(())
        }
        other => Err(other.into()),
    }
}
