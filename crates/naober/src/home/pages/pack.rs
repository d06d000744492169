//! Everything in one file: the papers with a page that names them, and with all data when that is asked.

use askama::Template;
use axum::body::Body;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;

use super::folder::title;
use super::own;
use crate::access::{Scope, day_of};
use crate::home::folder::{self, Paper};
use crate::home::pack::{Packed, Source, data, pack};
use crate::plan::letters::{self, Listed};
use crate::web::{HomeFrame, WebError};

/// The page in the file: it links to what lies beside it, and needs no program but a browser.
#[derive(Template)]
#[template(path = "home/pages/pack.html")]
pub(super) struct PackPage {
    pub frame: HomeFrame,
    pub name: String,
    pub today: Date,
    pub letters: Vec<Line>,
    pub papers: Vec<Line>,
    pub data: bool,
}

/// A file with what it is called and its day.
pub(super) struct Line {
    pub file: String,
    pub title: String,
    pub day: Date,
}

/// The papers.
pub(super) async fn papers(scope: Scope) -> Result<Response, WebError> {
    packed(scope, false).await
}

/// The papers and all data.
pub(super) async fn everything(scope: Scope) -> Result<Response, WebError> {
    packed(scope, true).await
}

async fn packed(scope: Scope, with_data: bool) -> Result<Response, WebError> {
    let letters = letters::list(&scope, own(&scope)).await?;
    let papers = folder::papers(&scope).await?;
    let frame = HomeFrame::new(&scope, false, "/mijn/map", "home-folder-title");
    let page = build(frame, &scope.actor.name, scope.today(), (&letters, &papers), with_data);
    let named = page.letters.iter().zip(&letters).map(|(line, letter)| (line, Source::Letter(letter.id)));
    let named = named.chain(page.papers.iter().zip(&papers).map(|(line, paper)| (line, Source::Paper(paper.id))));
    let mut files: Vec<Packed> = named.map(|(line, what)| Packed { name: line.file.clone(), what }).collect();
    let index = page.render().map_err(|error| WebError::broken("pack", &error))?;
    files.insert(0, Packed { name: "index.html".to_owned(), what: Source::Text(index) });
    if with_data {
        let text = serde_json::to_string_pretty(&data(&scope).await?).unwrap_or_default();
        files.push(Packed { name: "gegevens.json".to_owned(), what: Source::Text(text) });
    }
    let name = format!("attachment; filename=\"map-{}.zip\"", scope.today());
    let headers = [(CONTENT_TYPE, "application/zip".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, Body::from_stream(pack(scope, files))).into_response())
}

pub(super) fn build(
    frame: HomeFrame,
    name: &str,
    today: Date,
    (letters, papers): (&[Listed], &[Paper]),
    data: bool,
) -> PackPage {
    let letter = |(at, letter): (usize, &Listed)| Line {
        file: format!("brief-{}-{}.pdf", letter.dated_on, at + 1),
        title: letter.subject.clone(),
        day: letter.dated_on,
    };
    let paper = |(at, paper): (usize, &Paper)| {
        let day = day_of(paper.added_at);
        Line { file: format!("papier-{day}-{}.{}", at + 1, paper.form.ending()), title: title(&frame, paper), day }
    };
    PackPage {
        name: name.to_owned(),
        today,
        letters: letters.iter().enumerate().map(letter).collect(),
        papers: papers.iter().enumerate().map(paper).collect(),
        data,
        frame,
    }
}
