//! Coming in by another site: away to it, and back.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::header::{HeaderValue, REFRESH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse, Response};

use super::tongue::Beside;
use super::way_in;
use crate::access::pages::Client;
use crate::access::session::Session;
use crate::access::{Step, Visitor};
use crate::app::App;
use crate::connect::oidc::{self, Answer, Audience, OidcError};
use crate::home::{self, WayInError};
use crate::web::{Entries, HomeFrame, Html, Mistakes, See, WebError};

/// Ties a visit to the browser that left for it.
pub(super) const LEFT: Step = Step { plain: "naober-aanbieder", secure: "__Host-naober-aanbieder", seconds: 10 * 60 };

#[derive(Template)]
#[template(path = "home/pages/provider.html")]
pub(super) struct ProviderPage {
    pub frame: HomeFrame,
    pub name: String,
    pub address: String,
}

/// One button on the page for who is not in.
#[derive(Debug, Clone)]
pub(super) struct Door {
    pub id: String,
    pub name: String,
    /// The municipality whose it is.
    pub place: String,
}

impl Door {
    /// Names the box of this door on the page.
    pub fn checkbox(&self) -> String {
        format!("gedeeld-{}", self.id)
    }
}

/// The doors there are.
pub(super) fn doors(app: &App) -> Vec<Door> {
    let names = app.places.by_code();
    let all = app.providers.for_audience(Audience::Resident);
    let door = |provider: &oidc::Provider| Door {
        id: provider.id.clone(),
        name: provider.name.clone(),
        place: names.get(&provider.municipality).cloned().unwrap_or_default(),
    };
    all.map(door).collect()
}

/// Away. The way is a header and a link, not a redirect: a browser does not follow a form to a site that the policy of the page
/// does not name.
pub(super) async fn away(
    visitor: Visitor,
    client: Client,
    Beside(beside): Beside,
    typed: Entries,
) -> Result<Response, WebError> {
    let app = &visitor.app;
    let found = app.providers.find(typed.text("aanbieder"));
    let provider = found.filter(|provider| provider.audience == Audience::Resident).ok_or(WebError::NotFound)?;
    if !app.throttle.allows(&client.0) {
        return said(&visitor, beside, "home-in-often");
    }
    let away = match oidc::leave(app, provider, typed.checked("gedeeld")).await {
        Ok(away) => away,
        Err(OidcError::Store(error)) => return Err(error.into()),
        Err(error) => {
            tracing::warn!(provider = %provider.id, %error, "nobody can be sent there");
            return said(&visitor, beside, "home-broker-away");
        }
    };
    let frame = HomeFrame::public(&visitor, false, beside, "/mijn/inloggen", "home-in-title");
    let refresh = HeaderValue::from_str(&format!("0; url={}", away.address)).map_err(|_| WebError::Broken)?;
    let page = Html::render(&ProviderPage { frame, name: provider.name.clone(), address: away.address })?;
    Ok((AppendHeaders([LEFT.set(app, &away.browser)]), [(REFRESH, refresh)], page).into_response())
}

/// Back, with an answer that counts once.
pub(super) async fn back(
    State(app): State<App>,
    before: Option<Session>,
    headers: HeaderMap,
    answer: Query<Answer>,
) -> Result<Response, WebError> {
    let browser = LEFT.of(&app, &headers).unwrap_or_default();
    let wrong = match oidc::come_back(&app, browser, &answer).await {
        Ok(vouched) => match home::enter_by_provider(&app, &vouched, before.as_ref()).await {
            Ok(entered) => {
                return Ok((AppendHeaders([LEFT.clear(&app)]), way_in::in_with(&app, &entered)).into_response());
            }
            Err(WayInError::Store(error)) => return Err(error.into()),
            Err(WayInError::Wrong | WayInError::TooOften) => Told::Unknown,
        },
        Err(OidcError::Store(error)) => return Err(error.into()),
        Err(OidcError::Stopped) => Told::Stopped,
        Err(OidcError::Away(_)) => Told::Away,
        Err(OidcError::NoVisit | OidcError::Refused(_)) => Told::Failed,
    };
    // On to an address without a code in it: this one would go along as the referrer of everything on a page.
    Ok(See::other(format!("/mijn/inloggen?aanbieder={}", wrong.name())).into_response())
}

/// Why someone is back and not in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    Stopped,
    Away,
    Failed,
    Unknown,
}

impl Told {
    const ALL: &[Self] = &[Self::Stopped, Self::Away, Self::Failed, Self::Unknown];

    fn name(self) -> &'static str {
        match self {
            Self::Stopped => "gestopt",
            Self::Away => "weg",
            Self::Failed => "mislukt",
            Self::Unknown => "onbekend",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Stopped => "home-broker-stopped",
            Self::Away => "home-broker-away",
            Self::Failed => "home-broker-failed",
            Self::Unknown => "home-broker-unknown",
        }
    }

    /// What the page says about it; every other way is still there.
    pub fn mistakes(name: &str) -> Mistakes {
        let found = Self::ALL.iter().find(|told| told.name() == name);
        found.map_or_else(Mistakes::none, |told| Mistakes::one("", told.key()))
    }
}

/// The page for who is not in, with what happened.
fn said(visitor: &Visitor, beside: bool, key: &'static str) -> Result<Response, WebError> {
    let page = way_in::page(visitor, beside, Mistakes::one("", key), Entries::default())?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
