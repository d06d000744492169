//! Pages of the week: the picture with its sums, one item, and the address for a calendar program.

mod feed;
mod item;
mod samples;
mod show;

use axum::Router;
use axum::routing::{get, post};

use super::Kind;
use crate::app::App;
use crate::web::Words;

pub(crate) use samples::samples;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/dossiers/{id}/week", get(show::show))
        .route("/dossiers/{id}/week/nieuw", get(item::fresh).post(item::add))
        .route("/dossiers/{id}/week/{item}", get(item::show).post(item::change))
        .route("/dossiers/{id}/week/{item}/eindigen", post(item::end))
        .route("/dossiers/{id}/agenda", post(feed::make))
        .route("/dossiers/{id}/agenda/{feed}/intrekken", post(feed::revoke))
        .route("/agenda/{token}", get(feed::fetch))
}

fn kind_key(kind: Kind) -> String {
    format!("week-kind-{}", kind.name())
}

/// 9:30
fn clock(minutes: i64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// "12,5 uur"
fn hours(words: Words, minutes: i64) -> String {
    let hours = wi2021::Hours(i32::try_from(minutes).unwrap_or(i32::MAX));
    words.t1("week-hours", "hours", crate::dossier::pages::hours_text(words.language, hours))
}

/// The name of a day; Monday is 0.
fn day_name(words: Words, day: usize) -> String {
    words.t(&format!("weekday-{}", day + 1))
}

#[cfg(test)]
mod tests {
    use texts::Language;

    use super::super::calendar;
    use super::*;

    #[test]
    fn every_kind_and_every_day_has_its_words() {
        for language in Language::STAFF {
            for kind in Kind::ALL {
                assert!(texts::has(&kind_key(*kind)) && texts::has(&calendar::word(*kind)), "{}", kind.name());
            }
            for day in 0..7 {
                assert!(!day_name(Words::new(*language), day).starts_with("weekday-"));
            }
        }
    }
}
