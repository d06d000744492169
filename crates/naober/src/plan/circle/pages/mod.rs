//! Pages of the circle: the picture with its list, one person, and the follow-up plan.

mod follow_up;
mod person;
mod samples;
mod show;

use axum::Router;
use axum::routing::{get, post};

use super::{Ring, Role};
use crate::app::App;

pub(crate) use samples::samples;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/dossiers/{id}/kring", get(show::show))
        .route("/dossiers/{id}/kring/nieuw", get(person::fresh).post(person::add))
        .route("/dossiers/{id}/kring/{person}", get(person::show).post(person::change))
        .route("/dossiers/{id}/kring/{person}/eindigen", post(person::end))
        .route("/dossiers/{id}/vervolg", get(follow_up::show).post(follow_up::add))
        .route("/dossiers/{id}/vervolg/{line}/weg", post(follow_up::drop))
        .route("/dossiers/{id}/vervolg/afspreken", post(follow_up::agree))
}

fn ring_key(ring: Ring) -> String {
    format!("circle-ring-{}", ring.name())
}

fn role_key(role: Role) -> String {
    format!("circle-role-{}", role.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ring_and_every_role_has_its_words() {
        let keys = Ring::ALL.iter().map(|ring| ring_key(*ring)).chain(Role::ALL.iter().map(|role| role_key(*role)));
        for key in keys {
            assert!(texts::has(&key), "{key}");
        }
    }
}
