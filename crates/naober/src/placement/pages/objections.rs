//! Objections: those that wait for an answer first.

use askama::Template;
use axum::extract::Query;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use super::super::objections::Objection;
use super::super::{RegionCode, board};
use crate::access::{Scope, day_of};
use crate::web::{Frame, Html, WebError, written};

#[derive(Template)]
#[template(path = "placement/pages/objections.html")]
pub(super) struct ObjectionsPage {
    frame: Frame,
    rows: Vec<Row>,
    shown: String,
    before: String,
    after: String,
}

struct Row {
    case: Uuid,
    head: String,
    /// As HTML.
    words: String,
    language: String,
    due: String,
    answered: bool,
    late: bool,
}

const PAGE: usize = 25;
/// No list is longer.
const FURTHEST: usize = 1_000_000;

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    vanaf: String,
}

/// The list; each is answered on the page of its household.
pub(super) async fn show(scope: Scope, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let skip = asked.vanaf.parse::<usize>().unwrap_or(0).min(FURTHEST);
    let (found, all) = board::objected(&scope, skip, PAGE).await?;
    let frame = Frame::new(&scope, "placement", "placement-objections");
    Html::render(&build(frame, &found, (skip, all), scope.today()))
}

pub(super) fn build(
    frame: Frame,
    found: &[(Objection, String)],
    (skip, all): (usize, usize),
    today: Date,
) -> ObjectionsPage {
    let words = frame.words;
    let row = |(one, name): &(Objection, String)| Row {
        case: one.case,
        head: words.tn(
            "placement-objection-of",
            &[
                ("name", format!("\u{2068}{name}\u{2069}").into()),
                ("day", words.date(&day_of(one.made_at)).into()),
                ("region", one.region.map(RegionCode::name).unwrap_or_default().into()),
            ],
        ),
        words: written(&one.words),
        language: one.language.clone(),
        due: words.t1("placement-answer-by", "date", words.date(&one.answer_by)),
        answered: one.answer.is_some(),
        late: one.answer.is_none() && one.answer_by < today,
    };
    let last = skip + found.len();
    let path = |from: usize| format!("/plaatsing/bezwaren?vanaf={from}");
    ObjectionsPage {
        rows: found.iter().map(row).collect(),
        shown: words.tn("placement-shown", &[("from", (skip + 1).into()), ("to", last.into()), ("all", all.into())]),
        before: if skip > 0 { path(skip.saturating_sub(PAGE)) } else { String::new() },
        after: if last < all { path(last) } else { String::new() },
        frame,
    }
}
