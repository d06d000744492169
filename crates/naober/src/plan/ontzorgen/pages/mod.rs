//! Pages of ontzorgen: the step plan with guidance and questions, and the compartment of mental health apart.

mod health;
mod samples;
mod send;
mod show;

use axum::Router;
use axum::routing::{get, post};

use super::{Cost, Hands};
use crate::app::App;

pub(crate) use samples::samples;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/dossiers/{id}/ontzorgen", get(show::show))
        .route("/dossiers/{id}/ontzorgen/kosten", post(send::cost))
        .route("/dossiers/{id}/ontzorgen/stappen", post(send::step))
        .route("/dossiers/{id}/ontzorgen/begeleiding", post(send::give))
        .route("/dossiers/{id}/ontzorgen/begeleiding/{given}/eindigen", post(send::end))
        .route("/dossiers/{id}/ontzorgen/vragen", post(send::ask))
        .route("/dossiers/{id}/ontzorgen/vragen/{question}/antwoord", post(send::answer))
        .route("/dossiers/{id}/ontzorgen/gezondheid", get(health::show).post(health::note))
        .route("/dossiers/{id}/ontzorgen/gezondheid/{signal}/afsluiten", post(health::close))
}

fn cost_key(cost: Cost) -> String {
    format!("cost-{}", cost.name())
}

fn hands_key(hands: Hands) -> String {
    format!("hands-{}", hands.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cost_and_every_state_of_it_has_its_words() {
        let keys = Cost::ALL.iter().map(|cost| cost_key(*cost)).chain(Hands::ALL.iter().map(|hands| hands_key(*hands)));
        for key in keys {
            assert!(texts::has(&key), "{key}");
        }
    }
}
