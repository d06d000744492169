//! What was asked and what is allowed: say yes, say no, stop.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::ToSpan as _;
use jiff::civil::Date;
use uuid::Uuid;

use super::folder::title;
use super::own;
use super::tongue::Beside;
use crate::access::{Scope, day_of};
use crate::dossier::DossierError;
use crate::home::HomeError;
use crate::home::consent::{self, Consent, Recipient, Standing, Step, What};
use crate::home::folder::{self, Paper};
use crate::web::{Choice, Entries, HomeFrame, Html, Mistakes, See, WebError, date_typed};

/// How long a consent is, unless someone chooses otherwise.
const MONTHS: i64 = 3;

#[derive(Template)]
#[template(path = "home/pages/consents.html")]
pub(super) struct ConsentsPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    /// Waiting for an answer.
    pub asked: Vec<Question>,
    pub others: Vec<Card>,
}

/// A consent in a list.
pub(super) struct Card {
    pub id: Uuid,
    pub what: String,
    /// As HTML.
    pub lines: Vec<String>,
    pub why: String,
    pub holds: bool,
}

/// A question with what is needed to say yes.
pub(super) struct Question {
    pub card: Card,
    /// To choose from when a paper is asked, and the field to choose it in.
    pub papers: Option<(String, Vec<Choice>)>,
    /// The last day, and the field it is typed in.
    pub until: (String, String),
}

impl Question {
    /// A paper is asked, and there is none to give.
    fn lacks_paper(&self) -> bool {
        self.papers.as_ref().is_some_and(|(_, papers)| papers.is_empty())
    }
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside) -> Result<Html, WebError> {
    page(&scope, beside, Mistakes::none(), &Entries::default()).await
}

/// Says yes.
pub(super) async fn give(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let known = consent::consents(&scope, own(&scope)).await?;
    if !known.iter().any(|consent| consent.id == id) {
        return Err(WebError::NotFound);
    }
    let mut mistakes = Mistakes::none();
    let (day, paper) = (format!("tot-{id}"), format!("papier-{id}"));
    match date_typed(typed.text(&day)) {
        None => mistakes.add(&day, "home-share-wrong-day"),
        Some(until) => match consent::give(&scope, id, Uuid::try_parse(typed.text(&paper)).ok(), until).await {
            Ok(()) => return Ok(done(id).into_response()),
            Err(HomeError::WrongDay) => mistakes.add(&day, "home-share-wrong-day"),
            Err(HomeError::NoPaper) => mistakes.add(&paper, "home-in-empty"),
            Err(HomeError::Dossier(DossierError::Closed)) => mistakes.add(&day, "home-ask-closed"),
            Err(error) => return Err(error.into()),
        },
    }
    let page = page(&scope, beside, mistakes, &typed).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Says no.
pub(super) async fn refuse(scope: Scope, Path(id): Path<Uuid>) -> Result<See, WebError> {
    consent::refuse(&scope, id).await?;
    Ok(done(id))
}

/// Stops.
pub(super) async fn withdraw(scope: Scope, Path(id): Path<Uuid>) -> Result<See, WebError> {
    consent::withdraw(&scope, id).await?;
    Ok(done(id))
}

fn done(id: Uuid) -> See {
    See::other(format!("/mijn/toestemmingen/{id}?klaar=1"))
}

async fn page(scope: &Scope, beside: bool, mistakes: Mistakes, typed: &Entries) -> Result<Html, WebError> {
    let consents = consent::consents(scope, own(scope)).await?;
    let papers = folder::papers(scope).await?;
    let frame = HomeFrame::new(scope, beside, "/mijn/wie-ziet-wat", "home-consent-title").with_mistakes(&mistakes);
    Html::render(&build(frame, &consents, &papers, scope.today(), mistakes, typed))
}

pub(super) fn build(
    frame: HomeFrame,
    consents: &[Consent],
    papers: &[Paper],
    today: Date,
    mistakes: Mistakes,
    typed: &Entries,
) -> ConsentsPage {
    let (asked, others): (Vec<&Consent>, Vec<&Consent>) =
        consents.iter().partition(|consent| consent.standing(today) == Standing::Asked);
    let question = |consent: &&Consent| {
        let (day, paper) = (format!("tot-{}", consent.id), format!("papier-{}", consent.id));
        let chosen = typed.text(&paper).to_owned();
        let choice = |paper: &Paper| {
            let id = paper.id.to_string();
            Choice::new(&id, title(&frame, paper), id == chosen)
        };
        let until = match typed.text(&day) {
            "" => today.saturating_add(MONTHS.months()).to_string(),
            typed => typed.to_owned(),
        };
        Question {
            card: card(&frame, consent, today),
            papers: (consent.what == What::Papier).then(|| (paper, papers.iter().map(choice).collect())),
            until: (day, until),
        }
    };
    ConsentsPage {
        asked: asked.iter().map(question).collect(),
        others: others.iter().map(|consent| card(&frame, consent, today)).collect(),
        mistakes,
        frame,
    }
}

/// A consent in words, step by step.
pub(super) fn card(frame: &HomeFrame, consent: &Consent, today: Date) -> Card {
    let mut lines = vec![frame.say1("home-consent-for", "name", recipient(frame, &consent.to))];
    for taken in &consent.steps {
        let day = day_of(taken.at);
        lines.push(match taken.step {
            Step::Gevraagd => {
                let who = [("name", taken.by_name.clone().into()), ("date", frame.date(&day).into())];
                frame.told("home-consent-asked", &who)
            }
            Step::Gegeven => frame.say_day("home-consent-given", &day),
            Step::Geweigerd => frame.say_day("home-consent-refused", &day),
            Step::Ingetrokken => frame.say_day("home-consent-withdrawn", &day),
        });
        lines.extend(taken.given.iter().map(|given| frame.say_day("home-rights-until", &given.until)));
    }
    let standing = consent.standing(today);
    if standing == Standing::Over {
        lines.push(frame.say("home-consent-over"));
    }
    Card {
        id: consent.id,
        what: what(frame, consent),
        lines,
        why: consent.why.clone(),
        holds: standing == Standing::Holds,
    }
}

/// What it is about: the kind of data, and the name of the paper when there is one.
pub(super) fn what(frame: &HomeFrame, consent: &Consent) -> String {
    let kind = frame.t(&format!("home-consent-what-{}", consent.what.name()));
    match consent.given().and_then(|given| given.paper.as_ref()) {
        Some((_, name)) if !name.is_empty() => format!("{kind}: {name}"),
        _ => kind,
    }
}

pub(super) fn recipient(frame: &HomeFrame, to: &Recipient) -> String {
    match to {
        Recipient::Municipality => frame.t("home-share-city"),
        Recipient::Provider(name) => name.clone(),
    }
}

/// Who to share with, the municipality unless another was chosen.
pub(super) fn recipient_choices(frame: &HomeFrame, all: &[Recipient], chosen: &str) -> Vec<Choice> {
    all.iter().map(|one| Choice::new(one.provider(), recipient(frame, one), one.provider() == chosen)).collect()
}
