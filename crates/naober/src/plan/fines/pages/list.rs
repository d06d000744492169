//! The files about violations in a dossier, and opening one.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::facts::Boeteartikel;
use wi2021::{AmountCode, Law};

use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, Line, LookBack, Say, euros, fact_line, frame, head, moment};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::fines::decide::violations;
use crate::plan::fines::{self, FineFile, NewFile, Step, article_name, article_named};
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/fines/pages/list.html")]
pub(super) struct ListPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub files: Vec<FileLine>,
    pub articles: Vec<Choice>,
    /// Violations that the dossier tells of already.
    pub known: Vec<Choice>,
    /// What was used of the cap.
    pub room: Option<Line>,
    pub change: bool,
}

pub(super) struct FileLine {
    pub id: Uuid,
    pub conduct: String,
    pub about: String,
    pub said: String,
    pub state: String,
    pub tone: &'static str,
}

const LABELS: &[(&str, &str)] = &[
    ("artikel", "fine-article"),
    ("gedraging", "fine-conduct"),
    ("vastgesteld", "fine-found-on"),
    ("begaan", "fine-done-on"),
];

/// The files.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), Entries::default()).await
}

/// Opens a file.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let article = article_named(typed.text("artikel"));
    if article.is_none() {
        mistakes.add("artikel", "wrong-choice-missing");
    }
    let conduct = typed.required("gedraging", LINE, &mut mistakes);
    let found_on = typed.required_date("vastgesteld", &mut mistakes);
    let done_on = typed.date("begaan", &mut mistakes);
    if found_on.is_some_and(|day| day > scope.today()) {
        mistakes.add("vastgesteld", "fine-wrong-ahead");
    }
    if let (Some(found), Some(done)) = (found_on, done_on)
        && done > found
    {
        mistakes.add("begaan", "fine-wrong-order");
    }
    if let (Some(article), Some(conduct), Some(found_on), false) = (article, conduct, found_on, mistakes.any()) {
        let fact = Uuid::parse_str(typed.text("feit")).ok();
        let file = fines::open(&scope, id, NewFile { article, conduct, found_on, done_on, fact }).await?;
        return Ok(See::other(format!("/dossiers/{id}/boetes/{file}")).with_notice("fine-opened").into_response());
    }
    Ok(page(&app, &scope, id, mistakes, typed).await?.into_response())
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let files = fines::files(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "fine-title").with_mistakes(&mistakes);
    let mut page = build(frame, &app.law, &view, &people, &files, mistakes, typed);
    page.change = scope.may(Room::Fines, Action::Change).is_ok() && view.closed.is_none();
    Html::render(&page)
}

pub(super) fn build(
    frame: Frame,
    law: &Law,
    view: &DossierView,
    people: &Colleagues,
    files: &[FineFile],
    mistakes: Mistakes,
    typed: Entries,
) -> ListPage {
    let words = frame.words;
    let say = Say { words, law, view };
    let articles = [Boeteartikel::Art22, Boeteartikel::Art23].map(|article| {
        let name = article_name(article);
        Choice::new(name, words.t(&format!("fine-article-{name}")), typed.text("artikel") == name)
    });
    let known = violations(view.assessed(), files);
    let mut choices = vec![Choice::new("", words.t("fine-no-fact"), typed.text("feit").is_empty())];
    choices.extend(known.iter().map(|fact| {
        let id = fact.id.to_string();
        Choice::new(&id, fact_line(words, fact), typed.text("feit") == id)
    }));
    let room = view.assessment.amounts.iter().find(|amount| amount.code == AmountCode::RuimteBoetemaximum);
    ListPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        files: files.iter().map(|file| line(words, file)).collect(),
        articles: articles.to_vec(),
        known: if known.is_empty() { Vec::new() } else { choices },
        room: room.map(|amount| say.amount(amount)),
        change: true,
        mistakes: mistakes.labelled(LABELS),
        typed,
        frame,
    }
}

fn line(words: Words, file: &FineFile) -> FileLine {
    let (state, tone) = state(words, file);
    let article = words.t(&format!("fine-article-{}", article_name(file.about.article)));
    FileLine {
        id: file.id,
        conduct: file.about.conduct.clone(),
        about: format!("{article}, {}", words.date(&file.about.found_on)),
        said: format!("{} · {}", file.by, moment(words, file.at)),
        state,
        tone,
    }
}

/// How far a file is, in a word.
pub(super) fn state(words: Words, file: &FineFile) -> (String, &'static str) {
    match file.decision().map(|row| &row.step) {
        Some(Step::Besluit { euro: Some(euro), .. }) => {
            let amount = euros(words.language, i64::from(*euro) * 100);
            (words.t1("fine-state-fine", "amount", amount), "info")
        }
        Some(_) => (words.t("fine-state-none"), "good"),
        None => (words.t("fine-state-open"), ""),
    }
}
