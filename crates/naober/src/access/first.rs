//! The first account of a municipality: made on the command line, because nobody can sign in yet to make it.

use texts::Language;

use super::accounts::NewAccount;
use super::staff::{self, Invitation};
use super::{Role, Scope, places};
use crate::app::App;
use crate::config::Config;

/// What the command line asks for a new account.
#[derive(Debug, Clone, clap::Args)]
pub struct NewStaff {
    /// CBS code of the municipality, for example 0344
    #[arg(long)]
    pub gemeentecode: String,
    /// Name of the municipality; needed the first time, when it is not known yet
    #[arg(long)]
    pub municipality: Option<String>,
    #[arg(long)]
    pub name: String,
    #[arg(long)]
    pub email: String,
    /// regisseur, team-lead, policy-maker or administrator
    #[arg(long, default_value = "administrator")]
    pub role: String,
    /// nl or en
    #[arg(long, default_value = "nl")]
    pub language: String,
    #[command(flatten)]
    pub config: Config,
}

/// Makes the account; the path of the invitation is for the person it is for.
///
/// # Errors
/// One sentence that says what is wrong.
pub async fn create(app: &App, new: &NewStaff) -> Result<Invitation, String> {
    let role = Role::from_name(&new.role).ok_or_else(|| format!("no role is called {}", new.role))?;
    let language = Language::from_tag(&new.language).ok_or_else(|| format!("no pages in {}", new.language))?;
    let settled = places::settle(app, &new.gemeentecode, new.municipality.as_deref()).await;
    let tenant = settled.map_err(|error| error.to_string())?;
    let tenant = tenant.ok_or_else(|| {
        format!("no municipality has code {} yet: give its name with --municipality", new.gemeentecode)
    })?;
    let account = NewAccount { name: new.name.clone(), email: new.email.clone(), role, language };
    staff::invite(&Scope::system(app, tenant), &account).await.map_err(|error| error.to_string())
}
