//! The follow-up plan: the danger it answers, the lines, and agreeing on them with the person.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::DangerCode;

use super::super::{Agreed, FollowUp, NewLine, add_line, agree as agree_on, drop_line, follow_up, people};
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{self, Colleagues, Head, LookBack, Say, frame, head};
use crate::dossier::{self, AsOf, DossierError, DossierId, DossierView};
use crate::plan::PlanError;
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "plan/circle/pages/follow_up.html")]
pub(super) struct FollowUpPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    /// Guidance ends without a follow-up, with its reason.
    pub dangers: Vec<pages::Line>,
    pub lines: Vec<Shown>,
    pub agreed: Vec<AgreedLine>,
    /// What is written now was agreed.
    pub is_agreed: bool,
    /// People of the circle, to choose from while typing.
    pub known: Vec<Choice>,
    pub may_change: bool,
}

pub(super) struct Shown {
    pub id: Uuid,
    pub what: String,
    pub who: String,
    pub ask: String,
    pub reach: String,
    pub from: String,
}

pub(super) struct AgreedLine {
    pub text: String,
    /// Where its letter is.
    pub letter: Option<String>,
}

const LABELS: &[(&str, &str)] = &[
    ("wat", "follow-what"),
    ("wie", "follow-who"),
    ("vraag", "follow-ask"),
    ("hoe", "follow-reach"),
    ("vanaf", "follow-from"),
    ("op", "follow-agreed-on"),
    ("samen", "follow-together"),
];

/// The follow-up plan.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let today = Words::new(scope.language).short(&scope.today());
    page(&app, &scope, DossierId(id), Mistakes::none(), Entries::new(&[("op", &today)])).await
}

/// Adds a line.
pub(super) async fn add(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let Some(line) = read(&typed, &mut mistakes) else {
        return Ok(page(&app, &scope, id, mistakes, typed).await?.into_response());
    };
    add_line(&scope, id, &line).await?;
    Ok(See::other(format!("/dossiers/{id}/vervolg")).with_notice("follow-added").into_response())
}

/// Takes a line back.
pub(super) async fn drop(scope: Scope, Path((id, line)): Path<(Uuid, Uuid)>) -> Result<Response, WebError> {
    drop_line(&scope, DossierId(id), line).await?;
    Ok(See::other(format!("/dossiers/{id}/vervolg")).with_notice("follow-dropped").into_response())
}

/// Agreed with the person: records it and makes the letter.
pub(super) async fn agree(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let on = typed.required_date("op", &mut mistakes);
    if on.is_some_and(|day| day > scope.today()) {
        mistakes.add("op", "mistake-not-yet");
    }
    if !typed.checked("samen") {
        mistakes.add("samen", "follow-together-missing");
    }
    if let Some(on) = on.filter(|_| !mistakes.any()) {
        match agree_on(&scope, id, on, &Words::new(scope.language).t("source-staff")).await {
            Ok(_) => {
                let path = format!("/dossiers/{id}/vervolg");
                return Ok(See::other(path).with_notice("follow-agreed").into_response());
            }
            Err(PlanError::NoText) => mistakes.add("wat", "follow-nothing"),
            Err(PlanError::Dossier(DossierError::TooLongAgo(_))) => mistakes.add("op", "mistake-date"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, mistakes, typed).await?.into_response())
}

fn read(typed: &Entries, mistakes: &mut Mistakes) -> Option<NewLine> {
    let what = typed.required("wat", LINE, mistakes);
    let who = typed.required("wie", LINE, mistakes);
    let ask = typed.required("vraag", TEXT, mistakes);
    let reach = typed.optional("hoe", LINE, mistakes);
    let from = typed.date("vanaf", mistakes);
    if mistakes.any() {
        return None;
    }
    Some(NewLine { what: what?, who: who?, ask: ask?, reach, from })
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let plan = follow_up(scope, id).await?;
    let circle = people(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let colleagues = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "follow-title").with_mistakes(&mistakes);
    let mut page = build(frame, &app.law, &view, &colleagues, &plan, mistakes, typed);
    // A care-giver is not proposed: the letter and the fact are no place for health.
    let around = circle.iter().filter(|person| person.ended.is_none() && !person.who.role.is_health());
    page.known = around.map(|person| Choice::new(&person.who.name, String::new(), false)).collect();
    page.may_change = scope.may(Room::Plan, Action::Change).is_ok();
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    colleagues: &Colleagues,
    plan: &FollowUp,
    mistakes: Mistakes,
    typed: Entries,
) -> FollowUpPage {
    let words = frame.words;
    let say = Say { words, law, view };
    let dangers = view.assessment.dangers.iter().filter(|danger| danger.code == DangerCode::BegeleidingZonderVervolg);
    let shown = plan.lines.iter().map(|line| Shown {
        id: line.id,
        what: line.line.what.clone(),
        who: line.line.who.clone(),
        ask: line.line.ask.clone(),
        reach: line.line.reach.clone().unwrap_or_default(),
        from: line.line.from.map(|day| words.date(&day)).unwrap_or_default(),
    });
    FollowUpPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", colleagues),
        // The way out of this danger is this page.
        dangers: dangers.map(|danger| pages::Line { action: None, ..say.danger(danger) }).collect(),
        lines: shown.collect(),
        agreed: plan.agreed.iter().map(|agreed| agreed_line(words, view.id, agreed)).collect(),
        is_agreed: plan.is_agreed(),
        known: Vec::new(),
        may_change: true,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}

fn agreed_line(words: Words, id: DossierId, agreed: &Agreed) -> AgreedLine {
    let count = i64::try_from(agreed.lines.len()).unwrap_or(i64::MAX);
    let values = [("date", words.date(&agreed.on).into()), ("who", agreed.by.clone().into()), ("count", count.into())];
    AgreedLine {
        text: words.tn("follow-agreed-line", &values),
        letter: agreed.letter.map(|letter| format!("/dossiers/{id}/brieven/{letter}/pdf")),
    }
}
