//! The demo lets anyone in as one of its newcomers, who do not exist.

use store::TenantId;
use texts::Language;
use uuid::Uuid;

use super::HomeError;
use crate::access::session::{self, Session};
use crate::access::{Action, Actor, Role, Room, Scope};
use crate::app::App;
use crate::demo::{MUNICIPALITIES, NEWCOMERS, Tale};
use crate::dossier::worklist::{self, Filter};
use crate::dossier::{self, DossierId};

/// More than there are people with one name; the written life is the first of them.
const NAMESAKES: usize = 20;

/// Someone to look as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    pub dossier: Uuid,
    pub name: String,
    pub tale: Tale,
}

impl Example {
    /// The key of what there is to see.
    pub fn key(&self) -> String {
        format!("home-tale-{}", self.tale.name())
    }
}

/// Some people of the largest municipality of the demo, each with something to show; none when this is no demo.
///
/// # Errors
/// The store's own.
pub async fn examples(app: &App) -> Result<Vec<Example>, HomeError> {
    let mut examples = Vec::new();
    let Some(scope) = scope(app).await? else { return Ok(examples) };
    for (given_names, family_name, tale) in NEWCOMERS {
        let name = format!("{given_names} {family_name}");
        let filter = Filter { search: Some(name.clone()), ..Filter::default() };
        let page = worklist::page(&scope, &filter, None, NAMESAKES).await?;
        let listed = format!("{family_name}, {given_names}");
        let found = page.lines.into_iter().filter(|line| line.display_name == listed);
        let found = found.min_by(|one, other| one.number.cmp(&other.number));
        examples.extend(found.map(|line| Example { dossier: line.dossier.0, name, tale }));
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
