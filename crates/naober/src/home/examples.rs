//! The demo lets anyone in as one of its newcomers, who do not exist.

use store::TenantId;
use texts::Language;
use uuid::Uuid;
use wi2021::facts::Leerroute;

use super::HomeError;
use crate::access::session::{self, Session};
use crate::access::{Action, Actor, Role, Room, Scope};
use crate::app::App;
use crate::demo::MUNICIPALITIES;
use crate::dossier::worklist::{self, Filter};
use crate::dossier::{self, DossierId};

/// So many of each route.
const OF_EACH: usize = 2;

/// Someone to look as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    pub dossier: Uuid,
    pub name: String,
    pub route: Leerroute,
}

impl Example {
    pub fn route_name(&self) -> &'static str {
        crate::plan::pip::route_name(self.route)
    }
}

/// Some people of the largest municipality of the demo, on each route; none when this is no demo.
///
/// # Errors
/// The store's own.
pub async fn examples(app: &App) -> Result<Vec<Example>, HomeError> {
    let mut examples = Vec::new();
    let Some(scope) = scope(app).await? else { return Ok(examples) };
    for route in [Leerroute::B1, Leerroute::Onderwijs, Leerroute::Z] {
        let filter = Filter { route: Some(route), ..Filter::default() };
        let page = worklist::page(&scope, &filter, None, OF_EACH).await?;
        let people = page.lines.into_iter().take(OF_EACH);
        examples.extend(people.map(|line| Example { dossier: line.dossier.0, name: line.display_name, route }));
    }
    Ok(examples)
}

/// Lets someone in as one of them.
///
/// # Errors
/// [`dossier::DossierError::NotFound`] when there is no such person in the demo, or this is no demo.
pub async fn enter_as(app: &App, id: Uuid, before: Option<&Session>) -> Result<(String, Language), HomeError> {
    let scope = scope(app).await?.ok_or(HomeError::NotFound)?;
    let permit = scope.may(Room::Plan, Action::Read)?;
    let mut tx = scope.read().await?;
    let subject = dossier::subject(&mut tx, &scope, &permit, DossierId(id)).await?;
    drop(tx);
    let actor = Actor { account: id, name: subject.full_name(), role: Role::Inburgeraar };
    let language = subject.language.as_deref().and_then(Language::from_tag).unwrap_or(Language::Nl);
    let token = session::start_for(app, scope.tenant, &actor, language, true, session::ABSOLUTE, before).await?;
    Ok((token, language))
}

async fn scope(app: &App) -> Result<Option<Scope>, HomeError> {
    if !app.config.demo {
        return Ok(None);
    }
    let tenant = TenantId(MUNICIPALITIES[0].id());
    app.places.learn(app, tenant).await?;
    Ok(Some(Scope::system(app, tenant)))
}
