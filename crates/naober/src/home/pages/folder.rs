//! The folder: letters, plan, hours and results, and the own papers, in one place; and a place for one more.

use askama::Template;
use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;
use wi2021::Kind;

use super::own;
use super::tongue::Beside;
use crate::access::{Scope, day_of};
use crate::dossier::{self, AsOf, DossierError, DossierView};
use crate::home::HomeError;
use crate::home::consent::{self, Consent, Standing};
use crate::home::folder::{
    self, LARGEST, MOST_BYTES, MOST_PAGES, MOST_PAPERS, MOST_PIXELS, NewPaper, Paper, PaperKind, Unfit,
};
use crate::plan::letters::{self, Listed};
use crate::web::{Choice, Entries, HomeFrame, Html, LINE, Mistakes, See, WebError, visible};

/// The largest form: the file and the words around it.
pub(super) const FORM: usize = LARGEST + 64 * 1024;
const MEGABYTE: i64 = 1024 * 1024;

#[derive(Template)]
#[template(path = "home/pages/folder.html")]
pub(super) struct FolderPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub letters: Vec<Listed>,
    /// As HTML, with its day.
    pub proofs: Vec<(String, Date)>,
    pub papers: Vec<Card>,
    pub kinds: Vec<Choice>,
    /// What was typed as its name.
    pub called: String,
    /// As HTML.
    pub size_hint: String,
}

/// An own paper.
pub(super) struct Card {
    pub id: Uuid,
    pub title: String,
    pub kind: String,
    pub day: Date,
    pub shared: bool,
}

/// What the page shows.
pub(super) struct Made<'m> {
    pub letters: Vec<Listed>,
    pub view: &'m DossierView,
    pub papers: &'m [Paper],
    pub consents: &'m [Consent],
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    gedaan: String,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let mut frame = HomeFrame::new(&scope, beside, "/mijn/map", "home-folder-title");
    frame.notice = match asked.gedaan.as_str() {
        "bewaard" => Some(frame.say("home-paper-saved")),
        "weg" => Some(frame.say("home-paper-removed")),
        _ => None,
    };
    page(&scope, frame, Mistakes::none(), &Entries::default()).await
}

/// Keeps a paper.
pub(super) async fn add(scope: Scope, Beside(beside): Beside, form: Multipart) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let (typed, bytes) = match sent(form).await {
        Ok(sent) => sent,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            unfit(Unfit::TooLarge, &mut mistakes);
            (Entries::default(), Vec::new())
        }
        Err(_) => return Err(WebError::Unreadable),
    };
    let kind = PaperKind::from_name(typed.text("soort"));
    if !mistakes.any() && (bytes.is_empty() || kind.is_none()) {
        mistakes.add(if bytes.is_empty() { "bestand" } else { "soort" }, "home-in-empty");
    }
    if typed.text("naam").chars().count() > LINE {
        mistakes.add("naam", "home-ask-long");
    }
    if let (Some(kind), false) = (kind, mistakes.any()) {
        match folder::add(&scope, NewPaper { kind, name: typed.text("naam").to_owned(), bytes }).await {
            Ok(_) => return Ok(See::other("/mijn/map?gedaan=bewaard").into_response()),
            Err(HomeError::Unfit(why)) => unfit(why, &mut mistakes),
            Err(HomeError::Busy) => mistakes.add("bestand", "home-paper-busy"),
            Err(HomeError::NoText) => mistakes.add("naam", "home-in-empty"),
            Err(HomeError::Full) => {
                let values = vec![("most", MOST_PAPERS.into()), ("mb", (MOST_BYTES / MEGABYTE).into())];
                mistakes.add_with("bestand", "home-paper-full", values);
            }
            Err(HomeError::Dossier(DossierError::Closed)) => mistakes.add("bestand", "home-ask-closed"),
            Err(error) => return Err(error.into()),
        }
    }
    let frame = HomeFrame::new(&scope, beside, "/mijn/map", "home-folder-title").with_mistakes(&mistakes);
    let page = page(&scope, frame, mistakes, &typed).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// One letter as it was made.
pub(super) async fn pdf(scope: Scope, Path(letter): Path<Uuid>) -> Result<Response, WebError> {
    let pdf = letters::pdf(&scope, own(&scope), letter).await?;
    let name = format!("inline; filename=\"{}\"", pdf.file_name);
    Ok(([(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, name)], pdf.bytes).into_response())
}

/// The words of the form and the file. What it was called on the telephone is not read.
async fn sent(mut form: Multipart) -> Result<(Entries, Vec<u8>), MultipartError> {
    let (mut typed, mut bytes) = (Entries::default(), Vec::new());
    while let Some(field) = form.next_field().await? {
        match field.name() {
            Some("bestand") => bytes = field.bytes().await?.to_vec(),
            Some(name @ ("soort" | "naam")) => {
                let name = name.to_owned();
                typed.add(&name, &visible(&field.text().await?));
            }
            _ => {}
        }
    }
    Ok((typed, bytes))
}

fn unfit(why: Unfit, mistakes: &mut Mistakes) {
    let key = match why {
        Unfit::TooLarge => "home-paper-large",
        Unfit::Unknown => "home-paper-unknown",
        Unfit::Broken => "home-paper-broken",
        Unfit::Acts => "home-paper-acts",
    };
    let pixels = i64::try_from(MOST_PIXELS / 1_000_000).unwrap_or_default();
    let values = vec![("mb", most_megabytes().into()), ("pixels", pixels.into()), ("pages", MOST_PAGES.into())];
    mistakes.add_with("bestand", key, values);
}

fn most_megabytes() -> i64 {
    i64::try_from(LARGEST).unwrap_or_default() / MEGABYTE
}

async fn page(scope: &Scope, frame: HomeFrame, mistakes: Mistakes, typed: &Entries) -> Result<Html, WebError> {
    let letters = letters::list(scope, own(scope)).await?;
    let view = dossier::show_with(scope, own(scope), AsOf::default(), &[]).await?;
    let papers = folder::papers(scope).await?;
    let consents = consent::consents(scope, own(scope)).await?;
    let made = Made { letters, view: &view, papers: &papers, consents: &consents };
    Html::render(&build(frame, made, mistakes, typed))
}

pub(super) fn build(frame: HomeFrame, made: Made<'_>, mistakes: Mistakes, typed: &Entries) -> FolderPage {
    let today = made.view.on;
    let chosen = PaperKind::from_name(typed.text("soort"));
    let kinds = PaperKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.name(), frame.t(&kind_key(*kind)), chosen == Some(*kind)))
        .collect();
    let holds = |paper: &Paper| {
        let of = |consent: &&Consent| {
            consent.given().and_then(|given| given.paper.as_ref()).is_some_and(|(id, _)| *id == paper.id)
        };
        made.consents.iter().filter(of).any(|consent| consent.standing(today) == Standing::Holds)
    };
    let card = |paper: &Paper| Card {
        id: paper.id,
        title: title(&frame, paper),
        kind: frame.t(&kind_key(paper.kind)),
        day: day_of(paper.added_at),
        shared: holds(paper),
    };
    FolderPage {
        proofs: proofs(&frame, made.view),
        papers: made.papers.iter().map(card).collect(),
        letters: made.letters,
        kinds,
        called: typed.text("naam").to_owned(),
        size_hint: frame.say1("home-paper-file-hint", "mb", most_megabytes()),
        mistakes,
        frame,
    }
}

/// What the person called it, or what it is.
pub(super) fn title(frame: &HomeFrame, paper: &Paper) -> String {
    if paper.name.is_empty() { frame.t(&kind_key(paper.kind)) } else { paper.name.clone() }
}

fn kind_key(kind: PaperKind) -> String {
    format!("home-paper-kind-{}", kind.name())
}

/// Hours and results that the municipality knows of, the latest first.
fn proofs(frame: &HomeFrame, view: &DossierView) -> Vec<(String, Date)> {
    let counts = view.facts.iter().rev().filter(|recorded| recorded.corrected_by.is_none());
    let told = counts.filter_map(|recorded| Some((proof(frame, &recorded.fact.kind)?, recorded.fact.happened)));
    let mut told: Vec<(String, Date)> = told.collect();
    told.sort_by_key(|(_, day)| std::cmp::Reverse(*day));
    told
}

fn proof(frame: &HomeFrame, kind: &Kind) -> Option<String> {
    Some(match kind {
        Kind::UrenverklaringOntvangen(of) => frame.say1("home-folder-hours", "name", of.aanbieder.clone()),
        Kind::ExamenonderdeelUitslag(result) if result.geslaagd => {
            let part = frame.t(&format!("home-part-{}", crate::dossier::pages::code(&result.onderdeel)));
            frame.say1("home-now-well-exam", "part", part)
        }
        Kind::PipVastgesteld(_) => frame.say("home-now-well-plan"),
        Kind::ParticipatieverklaringOndertekend(_) => frame.say("home-hours-pvt"),
        Kind::MapEindgesprekGevoerd(_) => frame.say("home-hours-work"),
        Kind::PlichtVoldaan(_) => frame.say("home-now-well-done"),
        _ => return None,
    })
}
