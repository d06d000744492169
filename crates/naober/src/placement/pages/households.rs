//! The list of households: who is on it, and putting one more on it.

use askama::Template;
use axum::extract::{Multipart, Query};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use uuid::Uuid;

use super::super::board::{self, Household};
use super::super::cases::{self, MOST_OTHERS};
use super::super::{PlacementError, bringing};
use super::lines::{STANDINGS, standings, tone};
use super::reading::{FILE, sheet, told};
use crate::access::Scope;
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "placement/pages/households.html")]
pub(super) struct HouseholdsPage {
    frame: Frame,
    mistakes: Mistakes,
    typed: Entries,
    standings: Vec<Choice>,
    filtered: bool,
    rows: Vec<Row>,
    shown: String,
    before: String,
    after: String,
    faults: Vec<String>,
}

struct Row {
    id: Uuid,
    name: String,
    standing: String,
    tone: &'static str,
    region: String,
    claims: usize,
}

const PAGE: usize = 50;
/// No list is longer.
const FURTHEST: usize = 1_000_000;
const LABELS: &[(&str, &str)] =
    &[("nummer", "placement-number"), ("anderen", "placement-others"), (FILE, "import-file")];

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    stand: String,
    #[serde(default)]
    vanaf: String,
}

/// Which households, from where on.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Part {
    pub standing: Option<&'static str>,
    pub skip: usize,
}

/// The list.
pub(super) async fn show(scope: Scope, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let part = Part {
        standing: STANDINGS.iter().copied().find(|name| *name == asked.stand),
        skip: asked.vanaf.parse::<usize>().unwrap_or(0).min(FURTHEST),
    };
    page(&scope, part, Mistakes::none(), Entries::default(), Vec::new()).await
}

/// Puts the household of somebody on the list.
pub(super) async fn put_up(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let mut mistakes = Mistakes::none();
    let number = typed.required("nummer", LINE, &mut mistakes);
    let others = typed.number("anderen", 0, MOST_OTHERS, &mut mistakes).unwrap_or(0);
    if let Some(number) = number.filter(|_| !mistakes.any()) {
        match cases::put_up(&scope, &number, others).await {
            Ok(id) => {
                let path = format!("/plaatsing/huishoudens/{id}");
                return Ok(See::other(path).with_notice("placement-put-up-done").into_response());
            }
            Err(PlacementError::NobodyOfThatNumber) => mistakes.add("nummer", "placement-nobody-of-number"),
            Err(PlacementError::OnTheList) => mistakes.add("nummer", "placement-on-the-list"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&scope, Part::default(), mistakes, typed, Vec::new()).await?.into_response())
}

/// Puts the households of a file on the list, all of them or none.
pub(super) async fn bring(scope: Scope, form: Multipart) -> Result<Response, WebError> {
    let read = match sheet(form).await? {
        Ok(read) => read,
        Err(mistakes) => {
            return Ok(page(&scope, Part::default(), mistakes, Entries::default(), Vec::new()).await?.into_response());
        }
    };
    match bringing::bring(&scope, &read).await {
        Ok(_) => Ok(See::other("/plaatsing/huishoudens").with_notice("placement-brought").into_response()),
        Err(PlacementError::WrongTable(faults)) => {
            let faults = told(Words::new(scope.language), &faults);
            let mistakes = Mistakes::one(FILE, "placement-file-wrong");
            Ok(page(&scope, Part::default(), mistakes, Entries::default(), faults).await?.into_response())
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(
    scope: &Scope,
    part: Part,
    mistakes: Mistakes,
    typed: Entries,
    faults: Vec<String>,
) -> Result<Html, WebError> {
    let (households, all) = board::households(scope, part.standing, part.skip, PAGE).await?;
    let frame = Frame::new(scope, "placement", "match-households").with_mistakes(&mistakes);
    Html::render(&build(frame, &households, (part, all), mistakes, typed, faults))
}

pub(super) fn build(
    frame: Frame,
    households: &[Household],
    (part, all): (Part, usize),
    mistakes: Mistakes,
    typed: Entries,
    faults: Vec<String>,
) -> HouseholdsPage {
    let words = frame.words;
    let skip = part.skip;
    let last = skip + households.len();
    let stand = part.standing.unwrap_or_default();
    let path = |from: usize| format!("/plaatsing/huishoudens?stand={stand}&vanaf={from}");
    let row = |one: &Household| Row {
        id: one.case.id,
        name: one.case.name(),
        standing: words.t(&format!("placement-standing-{}", one.standing.name())),
        tone: tone(one.standing),
        region: one.standing.region().map(|region| region.name().to_owned()).unwrap_or_default(),
        claims: one.claims.len(),
    };
    HouseholdsPage {
        rows: households.iter().map(row).collect(),
        shown: words.tn("placement-shown", &[("from", (skip + 1).into()), ("to", last.into()), ("all", all.into())]),
        before: if skip > 0 { path(skip.saturating_sub(PAGE)) } else { String::new() },
        after: if last < all { path(last) } else { String::new() },
        standings: standings(words, part.standing),
        filtered: part.standing.is_some(),
        faults,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
