//! On one page, to print or to keep: what comes next, who helps, the seven days from today.

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header::EXPIRES;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;

use super::now::{self, Helper, Made, NextCard, Read};
use super::tongue::Beside;
use super::week::{self, Day};
use crate::access::Scope;
use crate::access::session::Session;
use crate::web::{COPY, HomeFrame, Html, WebError};

#[derive(Template)]
#[template(path = "home/pages/copy.html")]
pub(super) struct CopyPage {
    pub frame: HomeFrame,
    pub name: String,
    pub next: Vec<NextCard>,
    pub helpers: Vec<Helper>,
    pub days: Vec<Day>,
}

/// The page. It says until when a copy of it may be kept: as long as the session could last.
pub(super) async fn show(scope: Scope, session: Option<Session>, Beside(beside): Beside) -> Result<Response, WebError> {
    let read = Read::of(&scope).await?;
    let frame = HomeFrame::new(&scope, beside, COPY, "home-copy-title");
    let mut response = Html::render(&build(frame, &read.made()))?.into_response();
    if let Some(end) = session.and_then(|session| http_date(session.ends())) {
        response.headers_mut().insert(EXPIRES, end);
    }
    Ok(response)
}

pub(super) fn build(frame: HomeFrame, made: &Made<'_>) -> CopyPage {
    let days = week::days(&frame, made.week, frame.today, frame.today);
    let now = now::build(frame, made, false);
    CopyPage { frame: now.frame, name: now.name, next: now.next, helpers: now.helpers, days }
}

fn http_date(moment: Timestamp) -> Option<HeaderValue> {
    HeaderValue::from_str(&moment.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()).ok()
}
