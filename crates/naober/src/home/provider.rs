//! The way in by another site that says who someone is: the number it vouches for leads to the one open dossier.

use super::mail_way::of;
use super::way_in::{By, Entered, WayInError, let_in};
use crate::access::session::Session;
use crate::access::{Action, Room, Scope, places};
use crate::app::App;
use crate::connect::oidc::Vouched;
use crate::dossier;

/// Lets someone in whom a provider vouches for.
///
/// # Errors
/// [`WayInError::Wrong`] when no open dossier of the municipality is of this person.
pub async fn enter_by_provider(app: &App, vouched: &Vouched, before: Option<&Session>) -> Result<Entered, WayInError> {
    let bsn = vouched.bsn().map_err(|_| WayInError::Wrong)?;
    let tenant = places::settle(app, &vouched.municipality, None).await?.ok_or(WayInError::Wrong)?;
    app.places.learn(app, tenant).await?;
    let scope = Scope::system(app, tenant);
    let permit = scope.may(Room::Dossier, Action::Read).map_err(|_| WayInError::Wrong)?;
    let mut tx = scope.read().await?;
    let id = dossier::open_of(&mut tx, &scope, &permit, &bsn).await?.ok_or(WayInError::Wrong)?;
    drop(tx);
    let (scope, subject) = of(app, tenant, id).await?.ok_or(WayInError::Wrong)?;
    Ok(let_in(&scope, &subject, By::Provider, vouched.shared, before).await?)
}
