//! What the caseworker sees of the folder: papers that are shared today, and what was asked and answered.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use uuid::Uuid;

use super::paper::served;
use crate::access::{Action, Room, Scope, day_of};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head, moment};
use crate::dossier::{self, AsOf, DossierId};
use crate::home::HomeError;
use crate::home::consent::{self, Consent, NewQuestion, Recipient, Standing, Step, What};
use crate::home::folder::Paper;
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "home/pages/papers.html")]
pub(super) struct PapersPage {
    pub frame: Frame,
    pub head: Head,
    pub mistakes: Mistakes,
    pub papers: Vec<Shared>,
    pub consents: Vec<Line>,
    pub what: Vec<Choice>,
    pub recipients: Vec<Choice>,
    pub why: String,
    pub may_ask: bool,
}

/// A paper that may be opened today.
pub(super) struct Shared {
    pub id: Uuid,
    pub title: String,
    pub kind: String,
    pub day: String,
    pub for_whom: String,
}

/// What was asked or allowed, and how it stands.
pub(super) struct Line {
    pub what: String,
    pub for_whom: String,
    pub stands: String,
    pub tone: &'static str,
    pub why: String,
    pub steps: Vec<String>,
}

/// What the page shows.
pub(super) struct Made<'m> {
    pub shared: &'m [(Paper, Consent)],
    pub consents: &'m [Consent],
    pub recipients: &'m [Recipient],
    pub today: Date,
}

const LABELS: &[(&str, &str)] =
    &[("wat", "newcomer-consent-what"), ("voor", "newcomer-consent-whom"), ("waarom", "newcomer-consent-why")];

/// The page.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&app, &scope, DossierId(id), Mistakes::none(), &Entries::default()).await
}

/// Asks for a paper or a consent.
pub(super) async fn ask(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let what = What::from_name(typed.text("wat"));
    if what.is_none() {
        mistakes.add("wat", "mistake-required");
    }
    let why = typed.required("waarom", LINE, &mut mistakes);
    let view = dossier::show_with(&scope, id, AsOf::default(), &[]).await?;
    let known = consent::recipients(&view);
    let to = known.into_iter().find(|one| one.provider() == typed.text("voor")).ok_or(WebError::Unreadable)?;
    if let (Some(what), Some(why), false) = (what, why, mistakes.any()) {
        match consent::ask(&scope, id, &NewQuestion { what, to, why }).await {
            Ok(_) => {
                let path = format!("/dossiers/{id}/papieren");
                return Ok(See::other(path).with_notice("newcomer-consent-sent").into_response());
            }
            Err(HomeError::NoText) => mistakes.add("waarom", "mistake-required"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&app, &scope, id, mistakes.labelled(LABELS), &typed).await?.into_response())
}

/// A shared paper itself.
pub(super) async fn file(scope: Scope, Path((id, paper)): Path<(Uuid, Uuid)>) -> Result<Response, WebError> {
    Ok(served(consent::open_shared(&scope, DossierId(id), paper).await?))
}

async fn page(app: &App, scope: &Scope, id: DossierId, mistakes: Mistakes, typed: &Entries) -> Result<Html, WebError> {
    let shared = consent::shared(scope, id).await?;
    let consents = consent::consents(scope, id).await?;
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let frame = frame(scope, &view, "newcomer-papers-title").with_mistakes(&mistakes);
    let head = head(frame.words, &app.law, &view, &LookBack::default(), "tab-plan", &people);
    let recipients = consent::recipients(&view);
    let made = Made { shared: &shared, consents: &consents, recipients: &recipients, today: scope.today() };
    let mut page = build(frame, head, &made, mistakes, typed);
    page.may_ask = scope.may(Room::Papers, Action::Change).is_ok() && view.closed.is_none();
    Html::render(&page)
}

pub(super) fn build(frame: Frame, head: Head, made: &Made<'_>, mistakes: Mistakes, typed: &Entries) -> PapersPage {
    let words = frame.words;
    let what = What::ALL
        .iter()
        .map(|what| Choice::new(what.name(), words.t(&what_key(*what)), typed.text("wat") == what.name()));
    let recipients = made
        .recipients
        .iter()
        .map(|one| Choice::new(one.provider(), whom(words, one), one.provider() == typed.text("voor")));
    PapersPage {
        papers: made.shared.iter().map(|(paper, consent)| shared(words, paper, consent)).collect(),
        consents: made.consents.iter().map(|consent| line(words, consent, made.today)).collect(),
        what: what.collect(),
        recipients: recipients.collect(),
        why: typed.text("waarom").to_owned(),
        may_ask: true,
        mistakes,
        head,
        frame,
    }
}

fn shared(words: Words, paper: &Paper, consent: &Consent) -> Shared {
    let kind = words.t(&format!("newcomer-paper-kind-{}", paper.kind.name()));
    let until = consent.given().map(|given| words.date(&given.until)).unwrap_or_default();
    let for_whom = match &consent.to {
        Recipient::Municipality => words.t1("newcomer-paper-for-city", "date", until),
        Recipient::Provider(name) => {
            words.tn("newcomer-paper-for-school", &[("name", name.clone().into()), ("date", until.into())])
        }
    };
    Shared {
        id: paper.id,
        title: if paper.name.is_empty() { kind.clone() } else { paper.name.clone() },
        day: words.t1("newcomer-paper-of", "date", words.date(&day_of(paper.added_at))),
        kind,
        for_whom,
    }
}

fn line(words: Words, consent: &Consent, today: Date) -> Line {
    let (stands, tone) = match consent.standing(today) {
        Standing::Asked => ("newcomer-consent-asked", "warning"),
        Standing::Holds => ("newcomer-consent-holds", "good"),
        Standing::Over => ("newcomer-consent-over", ""),
        Standing::Refused => ("newcomer-consent-refused", ""),
        Standing::Withdrawn => ("newcomer-consent-withdrawn", ""),
    };
    let steps = consent.steps.iter().map(|taken| {
        let key = match taken.step {
            Step::Gevraagd => "newcomer-consent-step-gevraagd",
            Step::Gegeven => "newcomer-consent-step-gegeven",
            Step::Geweigerd => "newcomer-consent-step-geweigerd",
            Step::Ingetrokken => "newcomer-consent-step-ingetrokken",
        };
        words.tn(key, &[("when", moment(words, taken.at).into()), ("name", taken.by_name.clone().into())])
    });
    let until = consent.given().map(|given| words.t1("newcomer-consent-until", "date", words.date(&given.until)));
    Line {
        what: words.t(&what_key(consent.what)),
        for_whom: whom(words, &consent.to),
        stands: words.t(stands),
        tone,
        why: consent.why.clone(),
        steps: steps.chain(until).collect(),
    }
}

fn what_key(what: What) -> String {
    format!("newcomer-consent-what-{}", what.name())
}

fn whom(words: Words, to: &Recipient) -> String {
    match to {
        Recipient::Municipality => words.t("newcomer-consent-city"),
        Recipient::Provider(name) => name.clone(),
    }
}
