//! Pages of the dossier room: the worklist, a dossier with its tabs, recording and correcting facts.

mod actions;
mod adres;
mod assign;
mod change;
mod cite;
mod correct;
mod export;
mod facts;
mod filter;
mod forms;
mod head;
mod household;
mod line;
mod manage;
mod open;
mod overview;
mod own_tasks;
mod people;
mod person;
mod place;
mod questions;
mod readings;
mod record;
mod rights;
mod samples;
mod say;
mod search;
mod tasks;
#[cfg(test)]
mod tests;
mod timeline;
mod views;
mod who_looked;
mod worklist;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub(crate) use change::{Change, changes};
pub(crate) use cite::cite;
pub(crate) use export::{csv_file, workbook};
pub(crate) use facts::fact_line;
pub(crate) use filter::{quarter_name, slice_text, worklist_path};
pub(crate) use forms::{hours_typed, typed_date};
pub(crate) use head::{Head, LookBack, frame, head};
pub(crate) use open::{LANGUAGES, languages};
pub(crate) use people::{Colleagues, parts};
pub(crate) use samples::{sample_empty, sample_of, sample_view, samples};
pub(crate) use say::{HourLine, Line, Say, Why, code, euros, hours_text, lang, left};
pub(crate) use timeline::moment;

/// The routes of this room; the matrix in `access` names each of them.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/instellingen", get(readings::show).post(readings::choose))
        .route("/werklijst", get(worklist::show))
        .route("/werklijst/_zoek", post(search::search))
        .route("/werklijst/taken", get(own_tasks::show))
        .route("/werklijst/toewijzen", post(assign::send))
        .route("/werklijst/export.csv", get(export::csv))
        .route("/werklijst/export.xlsx", get(export::xlsx))
        .route("/werklijst/weergaven", post(views::save))
        .route("/werklijst/weergaven/verwijderen", post(views::delete))
        .route("/dossiers/nieuw", get(open::show).post(open::send))
        .route("/dossiers/{id}", get(overview::show))
        .route("/dossiers/{id}/nummers", post(overview::numbers))
        .route("/dossiers/{id}/rechten", get(rights::show))
        .route("/dossiers/{id}/tijdlijn", get(timeline::show))
        .route("/dossiers/{id}/taken", get(tasks::show).post(tasks::add))
        .route("/dossiers/{id}/taken/{task}/gedaan", post(tasks::done))
        .route("/dossiers/{id}/notities", post(tasks::write))
        .route("/dossiers/{id}/gezin", get(household::show).post(household::send))
        .route("/logboek", get(who_looked::of_day))
        .route("/dossiers/{id}/inzage", get(who_looked::of_dossier))
        .route("/dossiers/{id}/gegevens", get(person::show).post(person::send))
        .route("/dossiers/{id}/beheer", get(manage::show).post(manage::send))
        .route("/dossiers/{id}/feiten/nieuw", get(record::show).post(record::send))
        .route("/dossiers/{id}/feiten/{fact}/correctie", get(correct::show).post(correct::send))
}
