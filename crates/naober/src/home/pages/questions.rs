//! What the caseworker sees: the way in of someone, and what they asked.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use texts::Language;
use uuid::Uuid;
use wi2021::Law;

use super::sheet::Sheet;
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head, moment};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::home::{self, Ask, HomeError, Invitation, NewAnswer, way_in};
use crate::web::{Entries, Frame, Html, Mistakes, See, TEXT, WebError, Words};

#[derive(Template)]
#[template(path = "home/pages/invite.html")]
pub(super) struct InvitePage {
    pub frame: Frame,
    pub head: Head,
    /// An unused code works until then.
    pub code_until: Option<Date>,
    pub told: Vec<String>,
    /// A code that was made just now, on paper.
    pub sheet: Option<Sheet>,
    /// That a code can go by mail, and since when. Not to which address.
    pub mail_since: Option<String>,
    pub path: String,
    /// Without a birth date nobody can come in.
    pub birth_date: bool,
    pub open: bool,
}

#[derive(Template)]
#[template(path = "home/pages/questions.html")]
pub(super) struct QuestionsPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub questions: Vec<Question>,
    pub may_answer: bool,
}

pub(super) struct Question {
    pub id: Uuid,
    pub kind: String,
    pub words: String,
    pub language: String,
    pub about: String,
    pub late: bool,
    pub answer: Option<(String, String)>,
    /// What was typed and could not be kept.
    pub typed: String,
}

/// The way in of someone.
pub(super) async fn way_in(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    invite_page(&app, &scope, DossierId(id), None).await
}

/// Makes a code and shows it, once.
pub(super) async fn invite(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let code = home::invite(&scope, DossierId(id)).await?;
    invite_page(&app, &scope, DossierId(id), Some(code)).await
}

/// Ends the way in by mail.
pub(super) async fn end_mail(scope: Scope, Path(id): Path<Uuid>) -> Result<See, WebError> {
    home::end_mail(&scope, DossierId(id)).await?;
    Ok(See::other(format!("/dossiers/{id}/toegang")).with_notice("newcomer-mail-ended"))
}

async fn invite_page(app: &App, scope: &Scope, id: DossierId, code: Option<String>) -> Result<Html, WebError> {
    let invitation = home::invitation(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "newcomer-way-in-title");
    let reads = invitation.language.as_ref().or(view.person.language.as_ref());
    let reads = reads.and_then(|tag| Language::from_tag(tag)).unwrap_or(Language::Nl);
    let sheet = code.map(|code| Sheet::new(reads, &app.config.site(), code, way_in::works_until(scope)));
    Html::render(&build_invite(frame, &app.law, &view, &people, &invitation, sheet))
}

pub(super) fn build_invite(
    frame: Frame,
    law: &Law,
    view: &DossierView,
    people: &Colleagues,
    invitation: &Invitation,
    sheet: Option<Sheet>,
) -> InvitePage {
    let words = frame.words;
    let mut told = Vec::new();
    if let Some((at, by)) = &invitation.invited {
        let values = [("when", moment(words, *at).into()), ("name", by.clone().into())];
        told.push(words.tn("newcomer-invited", &values));
    }
    told.push(match invitation.last_in {
        Some(at) => words.t1("newcomer-last-in", "when", moment(words, at)),
        None => words.t("newcomer-never-in"),
    });
    InvitePage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        birth_date: view.person.birth_date.is_some(),
        open: view.closed.is_none(),
        code_until: invitation.code_until.filter(|_| sheet.is_none()).map(crate::access::day_of),
        told,
        sheet,
        mail_since: invitation.mail_since.map(|at| words.t1("newcomer-mail-since", "when", moment(words, at))),
        path: format!("/dossiers/{}/toegang", view.id),
        frame,
    }
}

/// What someone asked.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    questions_page(&app, &scope, DossierId(id), Mistakes::none(), None).await
}

/// Answers one question.
pub(super) async fn answer(
    State(app): State<App>,
    scope: Scope,
    Path((id, ask)): Path<(Uuid, Uuid)>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let field = format!("antwoord-{ask}");
    if let Some(words) = typed.required(&field, TEXT, &mut mistakes) {
        match home::answer(&scope, id, &NewAnswer { ask, words }).await {
            Ok(()) => {
                let path = format!("/dossiers/{id}/vragen");
                return Ok(See::other(path).with_notice("newcomer-answered").into_response());
            }
            Err(HomeError::NoText) => mistakes.add(&field, "mistake-required"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(questions_page(&app, &scope, id, mistakes, Some((ask, typed.text(&field).to_owned()))).await?.into_response())
}

async fn questions_page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    mistakes: Mistakes,
    typed: Option<(Uuid, String)>,
) -> Result<Html, WebError> {
    let asks = home::asks(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "newcomer-asks-title").with_mistakes(&mistakes);
    let head = head(frame.words, &app.law, &view, &LookBack::default(), "tab-plan", &people);
    let mut page = build_questions(frame, head, &asks, view.on, mistakes, typed.as_ref());
    page.may_answer = scope.may(Room::Plan, Action::Change).is_ok() && view.closed.is_none();
    Html::render(&page)
}

pub(super) fn build_questions(
    frame: Frame,
    head: Head,
    asks: &[Ask],
    today: Date,
    mistakes: Mistakes,
    typed: Option<&(Uuid, String)>,
) -> QuestionsPage {
    let words = frame.words;
    let questions = asks.iter().map(|ask| question(words, ask, today, typed));
    QuestionsPage { questions: questions.collect(), head, mistakes, may_answer: true, frame }
}

fn question(words: Words, ask: &Ask, today: Date, typed: Option<&(Uuid, String)>) -> Question {
    let asked = [("when", moment(words, ask.asked_at).into()), ("date", words.date(&ask.answer_by).into())];
    Question {
        id: ask.id,
        kind: words.t(&format!("newcomer-ask-{}", ask.kind.name())),
        words: ask.words.clone(),
        language: ask.language.clone(),
        about: words.tn("newcomer-asked", &asked),
        late: ask.answer.is_none() && ask.answer_by < today,
        answer: ask.answer.as_ref().map(|answer| {
            let values = [("when", moment(words, answer.at).into()), ("name", answer.by_name.clone().into())];
            (words.tn("newcomer-answer-by", &values), answer.words.clone())
        }),
        typed: typed.filter(|(id, _)| *id == ask.id).map(|(_, text)| text.clone()).unwrap_or_default(),
    }
}
