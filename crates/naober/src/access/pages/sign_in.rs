//! Sign-in: e-mail and password, or in the demo one click on a person.

use askama::Template;
use axum::Form;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use store::{StoreError, TenantId, args};
use uuid::Uuid;

use super::client::Client;
use super::{said, with_session};
use crate::access::request::{clear_session, own_path, query_of};
use crate::access::session::{self, Session};
use crate::access::{Role, Visitor, accounts, sign_in, sql};
use crate::app::App;
use crate::web::{Frame, Html, Mistakes, Sample, See, WebError, Words};

#[derive(Template)]
#[template(path = "access/pages/sign_in.html")]
struct SignIn {
    frame: Frame,
    mistakes: Mistakes,
    towns: Vec<DemoTown>,
    email: String,
    naar: String,
}

/// A fictional municipality with its people.
struct DemoTown {
    name: String,
    tenant: Uuid,
    /// With a sentence about what there is to see.
    cards: Vec<DemoPerson>,
    others: Vec<DemoPerson>,
}

struct DemoPerson {
    account: Uuid,
    name: String,
    role: Role,
    /// Key of a sentence about what there is to see with this person.
    about: Option<&'static str>,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    naar: String,
}

#[derive(Deserialize)]
pub(super) struct Given {
    #[serde(default)]
    email: String,
    #[serde(default)]
    wachtwoord: String,
    #[serde(default)]
    naar: String,
}

#[derive(Deserialize)]
pub(super) struct DemoChoice {
    tenant: Uuid,
    account: Uuid,
    #[serde(default)]
    naar: String,
}

/// The sign-in page.
pub(super) async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    page(&visitor, Mistakes::none(), String::new(), &asked.naar).await
}

/// Takes address and password.
pub(super) async fn give(
    visitor: Visitor,
    client: Client,
    before: Option<Session>,
    Form(given): Form<Given>,
) -> Result<Response, WebError> {
    let app = &visitor.app;
    match sign_in::with_password(app, &client.0, &given.email, &given.wachtwoord, before.as_ref()).await {
        Ok(done) if done.second_step => {
            let path = format!("/inloggen/tweede-stap{}", query_of(&given.naar));
            Ok(with_session(app, &done.token, See::other(path)))
        }
        Ok(done) => {
            let path = own_path(&given.naar).unwrap_or(done.account.role.home());
            Ok(with_session(app, &done.token, See::other(path)))
        }
        Err(error) => {
            let (status, mistakes) = said(error, "wachtwoord")?;
            Ok((status, page(&visitor, mistakes, given.email, &given.naar).await?).into_response())
        }
    }
}

/// Signs in as a person of the demo.
pub(super) async fn demo(
    State(app): State<App>,
    before: Option<Session>,
    Form(choice): Form<DemoChoice>,
) -> Result<Response, WebError> {
    if !app.config.demo {
        return Err(WebError::NotFound);
    }
    let tenant = TenantId(choice.tenant);
    let mut tx = app.store.read(tenant).await?;
    let account = accounts::find(&mut tx, tenant, choice.account).await?.ok_or(WebError::NotFound)?;
    drop(tx);
    if account.disabled_at.is_some() {
        return Err(WebError::Forbidden);
    }
    let token = session::start(&app, tenant, &account, true, before.as_ref()).await?;
    let path = own_path(&choice.naar).unwrap_or(account.role.home());
    Ok(with_session(&app, &token, See::other(path)))
}

/// Signs out.
pub(super) async fn out(State(app): State<App>, session: Option<Session>) -> Result<Response, WebError> {
    if let Some(session) = session {
        session::end(&app, &session.hash).await?;
    }
    Ok(([clear_session(&app)], See::other("/inloggen").with_notice("signed-out")).into_response())
}

async fn page(visitor: &Visitor, mistakes: Mistakes, email: String, naar: &str) -> Result<Html, WebError> {
    let towns = if visitor.app.config.demo { demo_towns(&visitor.app).await? } else { Vec::new() };
    let frame = Frame::public(visitor, "sign-in-title").with_mistakes(&mistakes);
    Html::render(&SignIn { frame, mistakes, towns, email, naar: own_path(naar).unwrap_or_default().to_owned() })
}

async fn demo_towns(app: &App) -> Result<Vec<DemoTown>, StoreError> {
    let mut tx = app.store.look().await?;
    let tenants: Vec<(Uuid, String)> = tx.all(sql::TENANTS, args![]).await?;
    drop(tx);
    let mut towns = Vec::new();
    for (tenant, name) in tenants {
        let mut tx = app.store.read(TenantId(tenant)).await?;
        let people = accounts::of(&mut tx, TenantId(tenant)).await?;
        let (mut cards, others): (Vec<_>, Vec<_>) = people
            .into_iter()
            .filter(|account| account.disabled_at.is_none())
            .map(|account| DemoPerson {
                about: crate::demo::about(&account.email),
                account: account.id,
                name: account.name,
                role: account.role,
            })
            .partition(|person: &DemoPerson| person.about.is_some());
        cards.sort_by_key(|person| person.role != Role::Regisseur);
        towns.push(DemoTown { name, tenant, cards, others });
    }
    towns.sort_by_key(|town| std::cmp::Reverse(town.cards.len()));
    Ok(towns)
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let view = |demo: bool, mistakes: Mistakes| {
        let mut frame = Frame::sample(words, "", "sign-in-title").with_mistakes(&mistakes);
        frame.actor = None;
        frame.demo = demo;
        let person = |name: &str, role| DemoPerson {
            account: Uuid::nil(),
            name: name.to_owned(),
            role,
            about: (role == Role::Regisseur).then_some("demo-card-regisseur-large"),
        };
        let cards = vec![person("Fatima Özdemir", Role::Regisseur)];
        let others = vec![person("Jan de Boer", Role::Administrator)];
        let town = DemoTown { name: "Voorbeeldstad".to_owned(), tenant: Uuid::nil(), cards, others };
        let towns = if demo { vec![town] } else { Vec::new() };
        SignIn { frame, mistakes, towns, email: "fatima@voorbeeld.nl".to_owned(), naar: "/werklijst".to_owned() }
    };
    let mut locked = Mistakes::none();
    locked.add_with("", "sign-in-locked", vec![("minutes", 4_i64.into())]);
    vec![
        Sample::new("sign-in", &view(false, Mistakes::none())),
        Sample::new("sign-in-demo", &view(true, Mistakes::none())),
        Sample::new("sign-in-wrong", &view(false, Mistakes::one("wachtwoord", "sign-in-wrong"))),
        Sample::new("sign-in-locked", &view(false, locked)),
    ]
}
