//! The first account of a municipality: made on the command line, because nobody can sign in yet to make it.

use store::{TenantId, args};
use texts::Language;
use uuid::Uuid;

use super::accounts::NewAccount;
use super::staff::{self, Invitation};
use super::{Role, Scope, sql};
use crate::app::App;
use crate::config::Config;

/// What the command line asks for a new account.
#[derive(Debug, Clone, clap::Args)]
pub struct NewStaff {
    /// CBS code of the municipality, for example 0344
    #[arg(long)]
    pub gemeentecode: String,
    #[arg(long)]
    pub name: String,
    #[arg(long)]
    pub email: String,
    /// regisseur, team-lead or administrator
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
    let mut tx = app.store.look().await.map_err(|error| error.to_string())?;
    let tenant: Option<Uuid> =
        tx.maybe(sql::TENANT_BY_CODE, args![&new.gemeentecode]).await.map_err(|error| error.to_string())?;
    drop(tx);
    let tenant = tenant.ok_or_else(|| format!("no municipality has code {}", new.gemeentecode))?;
    let account = NewAccount { name: new.name.clone(), email: new.email.clone(), role, language };
    staff::invite(&Scope::system(app, TenantId(tenant)), &account).await.map_err(|error| error.to_string())
}
