//! A place for a package of another municipality, and those that wait.

use askama::Template;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::ToSpan as _;
use uuid::Uuid;

use super::super::{HandoverError, Waiting, Wrong, receive, waiting};
use super::{moment, municipality};
use crate::access::Scope;
use crate::web::{Entries, Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "handover/pages/arrive.html")]
struct ArrivePage {
    frame: Frame,
    mistakes: Mistakes,
    /// The day as typed.
    day: String,
    /// What is wrong inside the file, for who made it.
    told: Vec<String>,
    waiting: Vec<(Uuid, String, String)>,
}

const LABELS: &[(&str, &str)] = &[("bestand", "handover-file"), ("ingeschreven", "handover-registered")];

/// The page.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    page(&scope, Mistakes::none(), String::new(), Vec::new()).await
}

/// Checks a file; the next page shows what it says.
pub(super) async fn upload(scope: Scope, form: Multipart) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let mut told = Vec::new();
    let (bytes, day) = match read(form).await {
        Ok(sent) => sent,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            mistakes.add("bestand", said(&Wrong::TooLarge));
            (None, String::new())
        }
        Err(_) => return Err(WebError::Unreadable),
    };
    let registered_on = Entries::new(&[("ingeschreven", &day)]).date("ingeschreven", &mut mistakes);
    if registered_on.is_some_and(|day| day > scope.today().saturating_add(1.year())) {
        mistakes.add("ingeschreven", "wrong-too-far-ahead");
    }
    match bytes {
        None if !mistakes.any() => mistakes.add("bestand", "handover-file-none"),
        Some(bytes) if !mistakes.any() => match receive(&scope, bytes, registered_on).await {
            Ok(id) => return Ok(See::other(format!("/overdracht/inlezen/{id}")).into_response()),
            Err(HandoverError::Wrong(wrong)) => {
                mistakes.add("bestand", said(&wrong));
                if let Wrong::Facts(lines) = wrong {
                    told = lines;
                }
            }
            Err(error) => return Err(error.into()),
        },
        _ => {}
    }
    Ok((StatusCode::BAD_REQUEST, page(&scope, mistakes, day, told).await?).into_response())
}

/// The file, if one was chosen, and the day as typed.
async fn read(mut form: Multipart) -> Result<(Option<Vec<u8>>, String), MultipartError> {
    let (mut bytes, mut day) = (None, String::new());
    while let Some(field) = form.next_field().await? {
        match field.name() {
            Some("ingeschreven") => day = field.text().await?.chars().take(100).collect(),
            Some("bestand") if field.file_name().is_some_and(|name| !name.is_empty()) => {
                bytes = Some(field.bytes().await?.to_vec());
            }
            _ => {}
        }
    }
    Ok((bytes, day))
}

/// The key of what is said about a file that is none for us.
fn said(wrong: &Wrong) -> &'static str {
    match wrong {
        Wrong::TooLarge => "handover-wrong-large",
        Wrong::NotText => "handover-wrong-text",
        Wrong::NotJson => "handover-wrong-json",
        Wrong::NotAPackage => "handover-wrong-kind",
        Wrong::OtherVersion => "handover-wrong-version",
        Wrong::Checksum => "handover-wrong-checksum",
        Wrong::ForAnother(_) => "handover-wrong-other",
        Wrong::MadeHere => "handover-wrong-own",
        Wrong::NoNumber => "handover-wrong-number",
        Wrong::DayOutOfReach => "handover-wrong-day",
        Wrong::Facts(_) => "handover-wrong-facts",
    }
}

async fn page(scope: &Scope, mistakes: Mistakes, day: String, told: Vec<String>) -> Result<Html, WebError> {
    let frame = Frame::new(scope, "import", "handover-in-title").with_mistakes(&mistakes);
    let lines = waiting(scope).await?.into_iter().map(|one| line(frame.words, &one, municipality(scope, &one.from)));
    let waiting = lines.collect();
    Html::render(&ArrivePage { frame, mistakes: mistakes.labelled(LABELS), day, told, waiting })
}

fn line(words: Words, one: &Waiting, from: String) -> (Uuid, String, String) {
    (one.id, words.t1("handover-package-from", "from", from), format!("{} · {}", moment(words, one.at), one.by))
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let page = |mistakes: Mistakes, day: &str, told: Vec<String>, waiting: Vec<Waiting>| {
        let frame = Frame::sample(words, "import", "handover-in-title").with_mistakes(&mistakes);
        let waiting = waiting.iter().map(|one| line(words, one, one.from.clone())).collect();
        let mistakes = mistakes.labelled(LABELS);
        Sample::new("handover-in", &ArrivePage { frame, mistakes, day: day.to_owned(), told, waiting })
    };
    let one = Waiting {
        id: Uuid::from_u128(1),
        from: "GM0014".to_owned(),
        by: "Fatima van den Voorbeelde-Özdemir".to_owned(),
        at: jiff::Timestamp::UNIX_EPOCH,
    };
    let told = vec!["fact 2 (pip-vastgesteld): gegevens.leerroute: unknown variant".to_owned()];
    vec![
        page(Mistakes::none(), "", Vec::new(), Vec::new()),
        page(Mistakes::none(), "", Vec::new(), vec![one]),
        page(Mistakes::one("bestand", "handover-wrong-facts"), "1-3-2026", told, Vec::new()),
        page(Mistakes::one("ingeschreven", "mistake-date"), "gisteren", Vec::new(), Vec::new()),
    ]
}
