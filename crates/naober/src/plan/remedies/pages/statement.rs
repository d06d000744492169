//! Hours of lessons: what is known here per provider, what the provider certified, and the letters that ask for it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;
use wi2021::{DangerCode, Hours, Law};

use super::parts::{Desk, MadeLine, made_lines, record_statement};
use crate::access::Scope;
use crate::app::App;
use crate::dossier::DossierId;
use crate::dossier::pages::{Head, Line, LookBack, Say, frame, head, hours_text};
use crate::plan::PlanError;
use crate::plan::remedies::{self, ProviderHours, known_hours, wording};
use crate::web::{Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "plan/remedies/pages/statement.html")]
pub(super) struct StatementPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub typed: Entries,
    pub providers: Vec<ProviderCard>,
    pub dangers: Vec<Line>,
    pub made: Vec<MadeLine>,
    pub any_hours: bool,
    pub change: bool,
}

/// The hours at one provider.
pub(super) struct ProviderCard {
    pub name: String,
    /// As the form sends it; empty when the facts name none.
    pub provider: String,
    pub rows: Vec<[String; 4]>,
    pub total: String,
    /// What the provider certified, or did not.
    pub statement: String,
    pub certified: bool,
    /// Where a statement is recorded.
    pub record: String,
    pub lost: String,
}

const LABELS: &[(&str, &str)] = &[("aanbieder", "field-aanbieder")];

/// What is known.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), Entries::default()).await
}

/// Makes a letter to a provider, or the overview.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let path = format!("/dossiers/{id}/urenverklaring");
    let mut mistakes = Mistakes::none();
    if typed.text("wat") == "overzicht" {
        match remedies::make_overview(&scope, id).await {
            Ok(_) => return Ok(See::other(path).with_notice("remedy-overview-made").into_response()),
            Err(PlanError::NotNow) => mistakes.add("", "remedy-wrong-no-hours"),
            Err(error) => return Err(error.into()),
        }
    } else if let Some(provider) = typed.required("aanbieder", LINE, &mut mistakes) {
        remedies::ask_for_statement(&scope, id, &provider).await?;
        return Ok(See::other(path).with_notice("remedy-statement-made").into_response());
    }
    Ok(page(&app, &scope, id, mistakes, typed).await?.into_response())
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: Entries) -> Result<Html, WebError> {
    let desk = Desk::of(scope, id).await?;
    let frame = frame(scope, &desk.view, "remedy-statement-title").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &desk, mistakes, typed))
}

pub(super) fn build(frame: Frame, law: &Law, desk: &Desk, mistakes: Mistakes, typed: Entries) -> StatementPage {
    let words = frame.words;
    let Desk { view, people, made, change } = desk;
    let say = Say { words, law, view };
    let known = known_hours(view.assessed(), view.on);
    let of_hours = view.assessment.dangers.iter().filter(|one| one.code == DangerCode::UrenverklaringVeiligstellen);
    StatementPage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        any_hours: known.iter().any(|of| !of.subjects.is_empty()),
        providers: known.iter().map(|of| card(words, view.id, of)).collect(),
        dangers: of_hours.map(|danger| say.danger(danger)).collect(),
        made: made_lines(words, view.id, made, &["urenverklaring", "urenoverzicht"]),
        change: *change,
        mistakes: mistakes.labelled(LABELS),
        typed,
        frame,
    }
}

fn card(words: Words, id: DossierId, of: &ProviderHours) -> ProviderCard {
    let text = |hours: Hours| hours_text(words.language, hours);
    let row = |subject: &remedies::SubjectHours| {
        let period = format!("{} – {}", words.short(&subject.first), words.short(&subject.last));
        let name = wording::subject_name(words, subject.subject);
        [name, text(subject.followed), text(subject.in_person), period]
    };
    let statement = match of.statement {
        Some((day, told)) => {
            let values = [("date", words.date(&day).into()), ("hours", text(told).into())];
            words.tn("remedy-statement-there", &values)
        }
        None => words.t("remedy-statement-not-there"),
    };
    ProviderCard {
        name: of.provider.clone().unwrap_or_else(|| words.t("remedy-no-provider")),
        provider: of.provider.clone().unwrap_or_default(),
        rows: of.subjects.iter().map(row).collect(),
        total: text(of.total()),
        statement,
        certified: !of.is_uncertified(),
        record: record_statement(id, of.provider.as_deref().unwrap_or_default()),
        lost: of.lost.map(|day| words.t1("remedy-provider-lost", "date", words.date(&day))).unwrap_or_default(),
    }
}
