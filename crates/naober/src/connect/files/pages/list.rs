//! The files that were brought, and a place for the next one.

use askama::Template;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::super::{FileKind, ImportError, State, Stored, Unreadable, list, upload as keep};
use crate::access::Scope;
use crate::web::{Choice, Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "connect/files/pages/list.html")]
struct ListPage {
    frame: Frame,
    mistakes: Mistakes,
    kinds: Vec<Choice>,
    files: Vec<FileRow>,
}

struct FileRow {
    id: Uuid,
    kind: String,
    rows: i64,
    day: String,
    state: String,
    tone: &'static str,
}

/// The list.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    page(&scope, FileKind::People, Mistakes::none()).await
}

/// Takes a file in as far as reading it; the next page asks what its columns mean.
pub(super) async fn upload(scope: Scope, form: Multipart) -> Result<Response, WebError> {
    let (kind, chosen, bytes) = match read(form).await {
        Ok(sent) => sent,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            (FileKind::People, true, Err(Unreadable::TooLarge))
        }
        Err(_) => return Err(WebError::Unreadable),
    };
    let kept = match bytes {
        Ok(_) if !chosen => {
            let mistakes = Mistakes::one("bestand", "import-file-none").labelled(&[("bestand", "import-file")]);
            return Ok((StatusCode::BAD_REQUEST, page(&scope, kind, mistakes).await?).into_response());
        }
        Ok(bytes) => keep(&scope, kind, &bytes).await,
        Err(unreadable) => Err(ImportError::Unreadable(unreadable)),
    };
    match kept {
        Ok(id) => Ok(See::other(format!("/inlezen/{id}")).into_response()),
        Err(ImportError::Unreadable(unreadable)) => {
            let mut mistakes = Mistakes::none();
            mistakes.add_with("bestand", unreadable.text_key(), unreadable.values());
            Ok((StatusCode::BAD_REQUEST, page(&scope, kind, mistakes).await?).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// The kind, whether a file was chosen, and what is in it.
type Sent = (FileKind, bool, Result<Vec<u8>, Unreadable>);

async fn read(mut form: Multipart) -> Result<Sent, MultipartError> {
    let mut kind = FileKind::People;
    let (mut chosen, mut bytes) = (false, Vec::new());
    while let Some(field) = form.next_field().await? {
        match field.name() {
            Some("soort") => kind = FileKind::from_name(&field.text().await?).unwrap_or(kind),
            Some("bestand") => {
                chosen = field.file_name().is_some_and(|name| !name.is_empty());
                bytes = field.bytes().await?.to_vec();
            }
            _ => {}
        }
    }
    Ok((kind, chosen, Ok(bytes)))
}

async fn page(scope: &Scope, kind: FileKind, mistakes: Mistakes) -> Result<Html, WebError> {
    let mut frame = Frame::new(scope, "import", "import-title");
    frame.failed = mistakes.any();
    let files = list(scope).await?.iter().map(|file| FileRow::of(&frame.words, file)).collect();
    Html::render(&ListPage { kinds: kinds(&frame.words, kind), frame, mistakes, files })
}

fn kinds(words: &Words, chosen: FileKind) -> Vec<Choice> {
    FileKind::ALL
        .iter()
        .map(|kind| {
            let choice = Choice::new(kind.name(), words.t(&format!("import-kind-{}", kind.name())), *kind == chosen);
            choice.with_hint(words.t(&format!("import-kind-{}-about", kind.name())))
        })
        .collect()
}

impl FileRow {
    fn of(words: &Words, file: &Stored) -> Self {
        let (state, tone) = match file.state {
            State::Uploaded => ("import-state-uploaded", "warning"),
            State::Done => ("import-state-done", "good"),
            State::Dropped => ("import-state-dropped", ""),
        };
        let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap_or(jiff::tz::TimeZone::UTC);
        Self {
            id: file.id,
            kind: words.t(&format!("import-kind-{}", file.kind.name())),
            rows: file.rows,
            day: words.date(&file.created_at.to_zoned(zone).date()),
            state: words.t(state),
            tone,
        }
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let page = |files: Vec<FileRow>, mistakes: Mistakes| {
        Sample::new(
            "connect/list",
            &ListPage {
                frame: Frame::sample(words, "import", "import-title"),
                mistakes,
                kinds: kinds(&words, FileKind::Facts),
                files,
            },
        )
    };
    let file = |state: &str, tone| FileRow {
        id: Uuid::from_u128(7),
        kind: words.t("import-kind-mensen"),
        rows: 1_204,
        day: words.date(&jiff::civil::date(2026, 11, 23)),
        state: words.t(state),
        tone,
    };
    vec![
        page(Vec::new(), Mistakes::none()),
        page(
            vec![file("import-state-uploaded", "warning"), file("import-state-done", "good")],
            Mistakes::one("bestand", "import-file-too-large"),
        ),
    ]
}
