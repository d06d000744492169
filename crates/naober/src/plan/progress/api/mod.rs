//! Progress for programs: read where someone stands, and record what a provider knows of hours and assignments.

mod assignments;
mod hours;
mod sheet;
mod show;
mod talks;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;
use crate::web::api::Wrong;

/// Hours in one line; more is a mistake in typing.
const MOST_HOURS: f64 = 20_000.0;

/// The endpoints with their part of the OpenAPI document.
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(show::show))
        .routes(routes!(hours::record))
        .routes(routes!(sheet::record))
        .routes(routes!(talks::list))
        .routes(routes!(assignments::list, assignments::give))
        .routes(routes!(assignments::done))
}

/// Hours that can be counted with, as facts hold them.
fn countable(name: impl Into<String>, hours: f64, wrong: &mut Wrong) -> f32 {
    if !(hours > 0.0 && hours <= MOST_HOURS) {
        wrong.add(name, "range", format!("Geef meer dan 0 en hoogstens {MOST_HOURS} uur."));
    }
    #[expect(clippy::cast_possible_truncation, reason = "a working life of hours fits; facts hold them so")]
    let hours = hours as f32;
    hours
}
