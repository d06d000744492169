//! Sign-in: e-mail and password, or in the demo one click on a person.

use askama::Template;
use axum::Form;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use store::{StoreError, TenantId, args};
use uuid::Uuid;

use crate::access::request::{clear_session, own_path, see_other, set_session};
use crate::access::session::{self, Session};
use crate::access::{Role, Visitor, accounts, sql};
use crate::app::App;
use crate::web::{Frame, Html, WebError};

#[derive(Template)]
#[template(path = "access/pages/sign_in.html")]
struct SignIn {
    frame: Frame,
    towns: Vec<DemoTown>,
    naar: String,
}

/// A fictional municipality with its people.
struct DemoTown {
    name: String,
    tenant: Uuid,
    people: Vec<DemoPerson>,
}

struct DemoPerson {
    account: Uuid,
    name: String,
    role: Role,
}

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    naar: String,
}

#[derive(Deserialize)]
pub struct DemoChoice {
    tenant: Uuid,
    account: Uuid,
    #[serde(default)]
    naar: String,
}

/// The sign-in page.
pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let towns = if visitor.app.config.demo { demo_towns(&visitor.app).await? } else { Vec::new() };
    let naar = own_path(&asked.naar).unwrap_or_default().to_owned();
    Html::render(&SignIn { frame: Frame::public(&visitor, "sign-in-title"), towns, naar })
}

/// Signs in as a person of the demo.
pub async fn demo(
    State(app): State<App>,
    session: Option<Session>,
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
    let token = session::start(&app, tenant, &account, true, session.as_ref()).await?;
    let path = own_path(&choice.naar).unwrap_or(account.role.home());
    Ok(([set_session(&app, &token)], see_other(path)).into_response())
}

/// Signs out.
pub async fn out(State(app): State<App>, session: Option<Session>) -> Result<Response, WebError> {
    if let Some(session) = session {
        session::end(&app, &session.hash).await?;
    }
    Ok(([clear_session(&app)], see_other("/inloggen")).into_response())
}

async fn demo_towns(app: &App) -> Result<Vec<DemoTown>, StoreError> {
    let mut tx = app.store.look().await?;
    let tenants: Vec<(Uuid, String)> = tx.all(sql::TENANTS, args![]).await?;
    drop(tx);
    let mut towns = Vec::new();
    for (tenant, name) in tenants {
        let mut tx = app.store.read(TenantId(tenant)).await?;
        let people = accounts::of(&mut tx, TenantId(tenant)).await?;
        let people = people
            .into_iter()
            .filter(|account| account.disabled_at.is_none())
            .map(|account| DemoPerson { account: account.id, name: account.name, role: account.role })
            .collect();
        towns.push(DemoTown { name, tenant, people });
    }
    Ok(towns)
}
