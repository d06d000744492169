//! Pages for anyone: accessibility statement, source and licences, security contact.

use askama::Template;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use jiff::{Span, tz::TimeZone};

use super::{Frame, Html, Sample, WebError, Words};
use crate::access::{Scope, Visitor};
use crate::app::App;

/// Where the source of this program is: the licence asks to say so.
const SOURCE: &str = "https://github.com/naober/naober";

#[derive(Template)]
#[template(path = "web/accessibility.html")]
struct Accessibility {
    frame: Frame,
}

#[derive(Template)]
#[template(path = "web/source.html")]
struct Source {
    frame: Frame,
    address: &'static str,
}

/// The statement that the Besluit digitale toegankelijkheid overheid asks for.
pub async fn accessibility(scope: Option<Scope>, visitor: Visitor) -> Result<Html, WebError> {
    Html::render(&Accessibility { frame: frame(scope.as_ref(), &visitor, "accessibility-title") })
}

/// Where the source is and whose work is in it.
pub async fn source(scope: Option<Scope>, visitor: Visitor) -> Result<Html, WebError> {
    Html::render(&Source { frame: frame(scope.as_ref(), &visitor, "source-title"), address: SOURCE })
}

/// RFC 9116, with an end that is always within a year.
pub async fn security(State(app): State<App>) -> Response {
    let end = app.clock.now().to_zoned(TimeZone::UTC).saturating_add(Span::new().days(180)).strftime("%FT00:00:00Z");
    let contact = &app.config.security_contact;
    let text = format!(
        "Contact: {contact}\nExpires: {end}\nPreferred-Languages: nl, en\nPolicy: {SOURCE}/blob/main/SECURITY.md\n"
    );
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

fn frame(scope: Option<&Scope>, visitor: &Visitor, title: &str) -> Frame {
    scope.map_or_else(|| Frame::public(visitor, title), |scope| Frame::new(scope, "", title))
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    vec![
        Sample::new("accessibility", &Accessibility { frame: Frame::sample(words, "", "accessibility-title") }),
        Sample::new("source", &Source { frame: Frame::sample(words, "", "source-title"), address: SOURCE }),
    ]
}
