//! The list of households: who is on it, and putting one more on it.

use askama::Template;
use axum::extract::{Multipart, Query};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use uuid::Uuid;

use super::super::board::Household;
use super::super::cases::{self, MOST_OTHERS};
use super::super::listing::{self, Part};
use super::super::{PlacementError, bringing};
use super::lines::{STANDINGS, standings, tone};
use super::reading::{FILE, sheet, told};
use super::refused;
use crate::access::Scope;
use crate::web::{Choice, Entries, Frame, Html, LINE, Mistakes, See, WebError, Words};

#[derive(Template)]
#[template(path = "placement/pages/households.html")]
pub(super) struct HouseholdsPage {
    frame: Frame,
    mistakes: Mistakes,
    typed: Entries,
    standings: Vec<Choice>,
    /// What was searched for, and how the list was narrowed.
    search: String,
    stand: &'static str,
    rows: Vec<Row>,
    shown: String,
    /// From where the pages next door begin.
    before: Option<usize>,
    after: Option<usize>,
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
/// So many signs of what is searched for count.
const SEARCHED: usize = 100;
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

impl Asked {
    fn part(&self) -> Part {
        Part {
            standing: STANDINGS.iter().copied().find(|name| *name == self.stand),
            skip: self.vanaf.parse::<usize>().unwrap_or(0).min(FURTHEST),
            most: PAGE,
            search: String::new(),
        }
    }
}

/// The list.
pub(super) async fn show(scope: Scope, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    page(&scope, asked.part(), Mistakes::none(), Entries::default(), Vec::new()).await
}

/// Those of a name or number: a POST, so that neither stands in an address, history or log.
pub(super) async fn search(scope: Scope, typed: Entries) -> Result<Response, WebError> {
    let asked = Asked { stand: typed.text("stand").to_owned(), vanaf: typed.text("vanaf").to_owned() };
    let search: String = typed.text("zoek").chars().take(SEARCHED).collect();
    let part = Part { search, ..asked.part() };
    if part.search.is_empty() {
        let stand = part.standing.unwrap_or_default();
        return Ok(See::other(format!("/plaatsing/huishoudens?stand={stand}")).into_response());
    }
    Ok(page(&scope, part, Mistakes::none(), Entries::default(), Vec::new()).await?.into_response())
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
    Ok(refused(again(&scope, mistakes, typed, Vec::new()).await?))
}

/// Puts the households of a file on the list, all of them or none.
pub(super) async fn bring(scope: Scope, form: Multipart) -> Result<Response, WebError> {
    let read = match sheet(form).await? {
        Ok(read) => read,
        Err(mistakes) => {
            return Ok(refused(again(&scope, mistakes, Entries::default(), Vec::new()).await?));
        }
    };
    match bringing::bring(&scope, &read).await {
        Ok(_) => Ok(See::other("/plaatsing/huishoudens").with_notice("placement-brought").into_response()),
        Err(PlacementError::WrongTable(faults)) => {
            let faults = told(Words::new(scope.language), &faults);
            let mistakes = Mistakes::one(FILE, "placement-file-wrong");
            Ok(refused(again(&scope, mistakes, Entries::default(), faults).await?))
        }
        Err(error) => Err(error.into()),
    }
}

impl HouseholdsPage {
    /// Where a page next door is, when nothing is searched for.
    fn path(&self, from: &Option<usize>) -> String {
        from.map(|from| format!("/plaatsing/huishoudens?stand={}&vanaf={from}", self.stand)).unwrap_or_default()
    }
}

async fn again(scope: &Scope, mistakes: Mistakes, typed: Entries, faults: Vec<String>) -> Result<Html, WebError> {
    page(scope, Asked::default().part(), mistakes, typed, faults).await
}

async fn page(
    scope: &Scope,
    part: Part,
    mistakes: Mistakes,
    typed: Entries,
    faults: Vec<String>,
) -> Result<Html, WebError> {
    let (households, all) = listing::households(scope, &part).await?;
    let frame = Frame::new(scope, "placement", "match-households").with_mistakes(&mistakes);
    Html::render(&build(frame, &households, (&part, all), mistakes, typed, faults))
}

pub(super) fn build(
    frame: Frame,
    households: &[Household],
    (part, all): (&Part, usize),
    mistakes: Mistakes,
    typed: Entries,
    faults: Vec<String>,
) -> HouseholdsPage {
    let words = frame.words;
    let skip = part.skip;
    let last = skip + households.len();
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
        before: (skip > 0).then(|| skip.saturating_sub(PAGE)),
        after: (last < all).then_some(last),
        standings: standings(words, part.standing),
        stand: part.standing.unwrap_or_default(),
        search: part.search.clone(),
        faults,
        typed,
        mistakes: mistakes.labelled(LABELS),
        frame,
    }
}
