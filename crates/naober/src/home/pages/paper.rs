//! One own paper: look at it, share it with one organisation until a day, throw it away.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::ToSpan as _;
use jiff::civil::Date;
use uuid::Uuid;

use super::consents::{Card, card, recipient_choices};
use super::tongue::Beside;
use super::{folder as folder_page, own};
use crate::access::{Scope, day_of};
use crate::dossier::{self, AsOf, DossierError};
use crate::home::HomeError;
use crate::home::consent::{self, Consent, Recipient};
use crate::home::folder::{self, Form, Paper, PaperFile};
use crate::web::{Choice, Entries, HomeFrame, Html, Mistakes, See, WebError, date_typed};

/// A file that somebody sent does nothing here but being seen.
const SHUT_IN: &str = "default-src 'none'; sandbox";
/// How long a share is, unless someone chooses otherwise.
const MONTHS: i64 = 3;

#[derive(Template)]
#[template(path = "home/pages/paper.html")]
pub(super) struct PaperPage {
    pub frame: HomeFrame,
    pub mistakes: Mistakes,
    pub id: Uuid,
    pub title: String,
    pub day: Date,
    pub picture: bool,
    pub recipients: Vec<Choice>,
    /// There is a school among them.
    pub school: bool,
    pub until: String,
    pub shares: Vec<Card>,
}

/// What the page shows.
pub(super) struct Made<'m> {
    pub paper: &'m Paper,
    pub recipients: &'m [Recipient],
    pub consents: &'m [Consent],
    pub today: Date,
}

/// The page.
pub(super) async fn show(scope: Scope, Beside(beside): Beside, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    page(&scope, beside, id, Mistakes::none(), &Entries::default()).await
}

/// The file itself.
pub(super) async fn file(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    Ok(served(folder::file(&scope, id).await?))
}

/// Shares it.
pub(super) async fn share(
    scope: Scope,
    Beside(beside): Beside,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let recipients = recipients(&scope).await?;
    let to = recipients.into_iter().find(|one| one.provider() == typed.text("met")).ok_or(WebError::Unreadable)?;
    match date_typed(typed.text("tot")) {
        None => mistakes.add("tot", "home-share-wrong-day"),
        Some(until) => match consent::share(&scope, id, to, until).await {
            Ok(consent) => return Ok(See::other(format!("/mijn/toestemmingen/{consent}?klaar=1")).into_response()),
            Err(HomeError::WrongDay) => mistakes.add("tot", "home-share-wrong-day"),
            Err(HomeError::Dossier(DossierError::Closed)) => mistakes.add("tot", "home-ask-closed"),
            Err(error) => return Err(error.into()),
        },
    }
    let page = page(&scope, beside, id, mistakes, &typed).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Throws it away.
pub(super) async fn remove(scope: Scope, Path(id): Path<Uuid>) -> Result<See, WebError> {
    folder::remove(&scope, id).await?;
    Ok(See::other("/mijn/map?gedaan=weg"))
}

/// A picture is shown in the page; a PDF is handed over, because a browser that is shut in does not draw one.
pub(super) fn served(file: PaperFile) -> Response {
    let how = match file.paper.form {
        Form::Jpeg => "inline",
        Form::Pdf => "attachment",
    };
    let name = format!("{how}; filename=\"{}\"", file.name());
    let headers = [
        (CONTENT_TYPE, file.paper.form.media_type().to_owned()),
        (CONTENT_DISPOSITION, name),
        (CONTENT_SECURITY_POLICY, SHUT_IN.to_owned()),
    ];
    (headers, file.bytes).into_response()
}

async fn recipients(scope: &Scope) -> Result<Vec<Recipient>, WebError> {
    let view = dossier::show_with(scope, own(scope), AsOf::default(), &[]).await?;
    Ok(consent::recipients(&view))
}

async fn page(scope: &Scope, beside: bool, id: Uuid, mistakes: Mistakes, typed: &Entries) -> Result<Html, WebError> {
    let papers = folder::papers(scope).await?;
    let paper = papers.iter().find(|paper| paper.id == id).ok_or(WebError::NotFound)?;
    let (recipients, consents) = (recipients(scope).await?, consent::consents(scope, own(scope)).await?);
    let frame = HomeFrame::new(scope, beside, "/mijn/map", "home-folder-title").with_mistakes(&mistakes);
    let made = Made { paper, recipients: &recipients, consents: &consents, today: scope.today() };
    Html::render(&build(frame, &made, mistakes, typed))
}

pub(super) fn build(frame: HomeFrame, made: &Made<'_>, mistakes: Mistakes, typed: &Entries) -> PaperPage {
    let of = |consent: &&Consent| {
        let paper = consent.given().and_then(|given| given.paper.as_ref());
        paper.is_some_and(|(id, _)| *id == made.paper.id)
    };
    let until = match typed.text("tot") {
        "" => made.today.saturating_add(MONTHS.months()).to_string(),
        typed => typed.to_owned(),
    };
    PaperPage {
        id: made.paper.id,
        title: folder_page::title(&frame, made.paper),
        day: day_of(made.paper.added_at),
        picture: made.paper.form == Form::Jpeg,
        recipients: recipient_choices(&frame, made.recipients, typed.text("met")),
        school: made.recipients.len() > 1,
        until,
        shares: made.consents.iter().filter(of).map(|consent| card(&frame, consent, made.today)).collect(),
        mistakes,
        frame,
    }
}
