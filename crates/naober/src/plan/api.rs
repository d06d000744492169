//! The JSON API of the plan: what a partner system may read of it, and what a provider may record.

use utoipa_axum::router::OpenApiRouter;

use super::{PlanError, circle, goals, letters, pip, progress, remedies, week};
use crate::app::App;
use crate::web::api::Problem;

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .merge(goals::api::api())
        .merge(letters::api::api())
        .merge(pip::api::api())
        .merge(progress::api::api())
        .merge(remedies::api::api())
        .merge(week::api::api())
        .merge(circle::api::api())
}

impl From<PlanError> for Problem {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::NotFound => Self::not_found(),
            PlanError::Dossier(error) => error.into(),
            PlanError::NoText => Self::field("tekst", "required", "Geef een tekst."),
            PlanError::Unreadable(_) => Self::broken("plan", &error),
            _ => Self::conflict("Dit kan nu niet."),
        }
    }
}
