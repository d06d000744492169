//! The households of a proposal: filtered, in order, page by page; and what is done with the rest of a page.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use uuid::Uuid;

use super::super::lines::{self, Filter, Line};
use super::super::steps::{self, Deed, Settled, Standing};
use super::super::{PlacementError, RegionCode, runs};
use super::{household, moment, regions};
use crate::access::Scope;
use crate::web::{Choice, Entries, Frame, Html, Mistakes, See, WebError, Words, percent};

#[derive(Template)]
#[template(path = "placement/pages/lines.html")]
pub(super) struct LinesPage {
    frame: Frame,
    run: Uuid,
    lead: String,
    /// Only the newest proposal can be decided on.
    newest: bool,
    standings: Vec<Choice>,
    regions: Vec<Choice>,
    confirms: Vec<Choice>,
    orders: Vec<Choice>,
    rows: Vec<Row>,
    /// Who can be told at once, each with the region.
    to_tell: Vec<String>,
    /// Who can be decided on at once: they were told, and nothing is still to be confirmed.
    to_decide: Vec<String>,
    shown: String,
    before: String,
    after: String,
    /// The page as it is asked for, to come back to.
    query: String,
}

struct Row {
    id: Uuid,
    name: String,
    region: String,
    elsewhere: String,
    share: String,
    standing: String,
    tone: &'static str,
    claims: usize,
}

const PAGE: usize = 25;
/// No list is longer.
const FURTHEST: usize = 1_000_000;
/// How it can stand, to choose from.
pub(super) const STANDINGS: &[&str] = &["open", "vast", "voorgesteld", "besloten"];
const BY_REGION: &str = "regio";
const TO_CONFIRM: &str = "nog";

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    stand: String,
    #[serde(default)]
    regio: String,
    #[serde(default)]
    bevestigen: String,
    #[serde(default)]
    volgorde: String,
    #[serde(default)]
    vanaf: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            standing: STANDINGS.iter().copied().find(|name| *name == self.stand),
            region: RegionCode::parse(&self.regio),
            to_confirm: self.bevestigen == TO_CONFIRM,
            by_region: self.volgorde == BY_REGION,
            skip: self.vanaf.parse::<usize>().unwrap_or(0).min(FURTHEST),
            most: PAGE,
        }
    }
}

/// The list.
pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>, Query(asked): Query<Asked>) -> Result<Html, WebError> {
    let run = runs::planned(&scope, id).await?;
    let filter = asked.filter();
    let (lines, all) = lines::lines(&scope, id, &filter).await?;
    let newest = runs::runs(&scope).await?.into_iter().find(|brief| brief.answered).is_some_and(|brief| brief.id == id);
    let frame = Frame::new(&scope, "placement", "placement-list");
    let when = moment(frame.words, run.asked_at);
    Html::render(&build(frame, (id, &when, newest), &filter, &lines, all))
}

/// A person tells, or decides on, every household of the page that was not decided on yet.
pub(super) async fn settle(scope: Scope, Path(id): Path<Uuid>, typed: Entries) -> Result<Response, WebError> {
    let of: Vec<(Uuid, Option<RegionCode>)> =
        typed.all("huishouden").map(seen).collect::<Option<_>>().ok_or(WebError::Unreadable)?;
    let deed = if household::deed(&typed)? == Deed::Tell { Deed::Tell } else { Deed::DecideOnTold };
    let back = format!("/plaatsing/voorstellen/{id}/lijst?{}", query(&known(typed.text("terug"))));
    match steps::settle(&scope, id, &of, deed).await {
        Ok(Settled { waiting: 0, barred: 0, elsewhere: 0, unready: 0, done }) => Ok(match (done, deed) {
            (0, _) => See::other(back).with_warning("placement-settled-none"),
            (_, Deed::Tell) => See::other(back).with_notice("placement-proposed-all"),
            (_, Deed::Decide | Deed::DecideOnTold) => See::other(back).with_notice("placement-decided-all"),
        }
        .into_response()),
        Ok(_) => Ok(See::other(back).with_warning("placement-settled-some").into_response()),
        Err(PlacementError::NotNow) => Ok(See::other(back).with_warning("placement-not-newest").into_response()),
        Err(error) => Err(error.into()),
    }
}

/// A household with the region that stands beside it on the page.
fn seen(text: &str) -> Option<(Uuid, Option<RegionCode>)> {
    let (id, region) = text.split_once(' ')?;
    Some((id.parse().ok()?, Some(RegionCode::parse(region)?)))
}

/// The filter in an address that came back in a form.
fn known(text: &str) -> Filter {
    let mut asked = Asked::default();
    for (name, value) in text.split('&').filter_map(|part| part.split_once('=')) {
        match name {
            "stand" => value.clone_into(&mut asked.stand),
            "regio" => value.clone_into(&mut asked.regio),
            "bevestigen" => value.clone_into(&mut asked.bevestigen),
            "volgorde" => value.clone_into(&mut asked.volgorde),
            "vanaf" => value.clone_into(&mut asked.vanaf),
            _ => {}
        }
    }
    asked.filter()
}

fn query(filter: &Filter) -> String {
    let order = if filter.by_region { BY_REGION } else { "" };
    let region = filter.region.map(RegionCode::as_str).unwrap_or_default();
    let (stand, confirm) = (filter.standing.unwrap_or_default(), if filter.to_confirm { TO_CONFIRM } else { "" });
    format!("stand={stand}&regio={region}&bevestigen={confirm}&volgorde={order}&vanaf={}", filter.skip)
}

pub(super) fn build(
    frame: Frame,
    (run, when, newest): (Uuid, &str, bool),
    filter: &Filter,
    lines: &[Line],
    all: usize,
) -> LinesPage {
    let words = frame.words;
    let page = |skip: usize| format!("/plaatsing/voorstellen/{run}/lijst?{}", query(&Filter { skip, ..*filter }));
    let last = filter.skip + lines.len();
    let of = |which: &dyn Fn(&&Line) -> bool| lines.iter().filter(which).map(with_region).collect::<Vec<_>>();
    LinesPage {
        run,
        newest,
        lead: words.t1("placement-list-lead", "when", when),
        standings: standings(words, filter.standing),
        regions: regions(words, "filter-any", filter.region),
        confirms: vec![
            Choice::new("", words.t("filter-any"), !filter.to_confirm),
            Choice::new(TO_CONFIRM, words.t("placement-only-to-confirm"), filter.to_confirm),
        ],
        orders: vec![
            Choice::new("", words.t("placement-order-least"), !filter.by_region),
            Choice::new(BY_REGION, words.t("placement-order-region"), filter.by_region),
        ],
        rows: lines.iter().map(|line| row(words, line)).collect(),
        to_tell: of(&|line| matches!(line.household.standing, Standing::Open | Standing::Fixed(_))),
        to_decide: of(&|line| {
            matches!(line.household.standing, Standing::Proposed(_)) && line.household.claims.is_empty()
        }),
        shown: words
            .tn("placement-shown", &[("from", (filter.skip + 1).into()), ("to", last.into()), ("all", all.into())]),
        before: if filter.skip > 0 { page(filter.skip.saturating_sub(PAGE)) } else { String::new() },
        after: if last < all { page(last) } else { String::new() },
        query: query(filter),
        frame,
    }
}

/// As [`seen`] reads it.
fn with_region(line: &Line) -> String {
    let region = line.household.standing.region().unwrap_or(line.region);
    format!("{} {}", line.household.case.id, region.as_str())
}

fn row(words: Words, line: &Line) -> Row {
    let (case, standing) = (&line.household.case, line.household.standing);
    let held = standing.region().filter(|region| *region != line.region);
    Row {
        id: case.id,
        name: case.name(),
        region: line.region.name().to_owned(),
        elsewhere: held.map(|region| words.t1("placement-chosen", "region", region.name())).unwrap_or_default(),
        share: percent(words, u64::from(line.share)),
        standing: words.t(&format!("placement-standing-{}", standing.name())),
        tone: tone(standing),
        claims: line.household.claims.len(),
    }
}

/// What a list can be narrowed to.
pub(super) fn standings(words: Words, chosen: Option<&str>) -> Vec<Choice> {
    let choice = |name: &&str| Choice::new(name, words.t(&format!("placement-standing-{name}")), chosen == Some(*name));
    let any = Choice::new("", words.t("filter-any"), chosen.is_none());
    std::iter::once(any).chain(STANDINGS.iter().map(choice)).collect()
}

/// The colour of a badge that says how it stands.
pub(super) fn tone(standing: Standing) -> &'static str {
    match standing {
        Standing::Open => "",
        Standing::Fixed(_) => "warning",
        Standing::Proposed(_) => "info",
        Standing::Decided(_) => "good",
    }
}
