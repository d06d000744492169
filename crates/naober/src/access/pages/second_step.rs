//! The second step of sign-in: a code of the authenticator app; the first time also how to set it up.

use askama::Template;
use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::client::Client;
use super::{said, with_session};
use crate::access::request::own_path;
use crate::access::second_factor::{self, Enrolment};
use crate::access::session::Session;
use crate::access::sign_in;
use crate::app::App;
use crate::web::{Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "access/pages/second_step.html")]
struct SecondStep {
    frame: Frame,
    mistakes: Mistakes,
    enrolment: Option<Enrolment>,
    naar: String,
}

/// The recovery codes, this once.
#[derive(Template)]
#[template(path = "access/pages/recovery_codes.html")]
pub(super) struct RecoveryCodes {
    pub(super) frame: Frame,
    pub(super) codes: Vec<String>,
    pub(super) onward: String,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    naar: String,
}

#[derive(Deserialize)]
pub(super) struct Given {
    #[serde(default)]
    code: String,
    #[serde(default)]
    naar: String,
}

/// Asks for the code.
pub(super) async fn show(
    State(app): State<App>,
    half: Session,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    if half.verified {
        return Ok(See::other(half.actor.role.home()).into_response());
    }
    page(&app, &half, StatusCode::OK, Mistakes::none(), &asked.naar).await
}

/// Takes the code.
pub(super) async fn give(
    State(app): State<App>,
    client: Client,
    half: Session,
    Form(given): Form<Given>,
) -> Result<Response, WebError> {
    if half.verified {
        return Ok(See::other(half.actor.role.home()).into_response());
    }
    let done = match sign_in::with_code(&app, &client.0, &half, &given.code).await {
        Ok(done) => done,
        Err(error) => {
            let (status, mistakes) = said(error, "code")?;
            return page(&app, &half, status, mistakes, &given.naar).await;
        }
    };
    let onward = own_path(&given.naar).unwrap_or(done.account.role.home()).to_owned();
    let Some(codes) = done.recovery else {
        return Ok(with_session(&app, &done.token, See::other(onward)));
    };
    let frame = frame(&app, &half, "recovery-title");
    Ok(with_session(&app, &done.token, Html::render(&RecoveryCodes { frame, codes, onward })?))
}

async fn page(
    app: &App,
    half: &Session,
    status: StatusCode,
    mistakes: Mistakes,
    naar: &str,
) -> Result<Response, WebError> {
    let Ok(account) = sign_in::of_session(app, half).await else {
        return Ok(See::other("/inloggen").into_response());
    };
    let enrolment = second_factor::enrolment(app, half.tenant, &account);
    let title = if enrolment.is_some() { "enrol-title" } else { "second-step-title" };
    let frame = frame(app, half, title).with_mistakes(&mistakes);
    let naar = own_path(naar).unwrap_or_default().to_owned();
    Ok((status, Html::render(&SecondStep { frame, mistakes, enrolment, naar })?).into_response())
}

/// Nobody is signed in yet: the frame has no menu and no name.
fn frame(app: &App, half: &Session, title: &str) -> Frame {
    Frame::public(&crate::access::Visitor { app: app.clone(), language: half.language }, title)
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let view = |enrolment: Option<Enrolment>, mistakes: Mistakes| {
        let title = if enrolment.is_some() { "enrol-title" } else { "second-step-title" };
        let mut frame = Frame::sample(words, "", title).with_mistakes(&mistakes);
        frame.actor = None;
        SecondStep { frame, mistakes, enrolment, naar: String::new() }
    };
    let enrolment = Enrolment {
        key: "ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567".to_owned(),
        uri: "otpauth://totp/Naober:fatima%40voorbeeld.nl?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567&issuer=Naober".to_owned(),
        qr: "<svg viewBox=\"0 0 10 10\" width=\"232\" height=\"232\" aria-hidden=\"true\"><path d=\"M4 4h1v1h-1z\"/></svg>"
            .to_owned(),
    };
    let codes = RecoveryCodes {
        frame: Frame::sample(words, "account", "recovery-title"),
        codes: vec!["ABCDE-FGHJK".to_owned(); 10],
        onward: "/werklijst".to_owned(),
    };
    vec![
        Sample::new("second-step", &view(None, Mistakes::none())),
        Sample::new("second-step-wrong", &view(None, Mistakes::one("code", "second-step-wrong"))),
        Sample::new("enrol", &view(Some(enrolment), Mistakes::none())),
        Sample::new("recovery-codes", &codes),
    ]
}
