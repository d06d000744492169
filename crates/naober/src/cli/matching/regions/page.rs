//! The report about a plan for regions, or about why there is none.

use askama::Template;
use matching::pairs::Spot;
use matching::regions::floor::{Share, shares};
use matching::regions::{Plan, Problem};
use matching::table::RegionRow;

use super::Count;
use super::tables::Instance;
use crate::cli::matching::files::Print;
use crate::cli::matching::report::Number;
use crate::land;
use crate::placement::no_plan::Lines;
use crate::placement::uses::{Use, legend, map, tones};
use crate::web::{Words, grouped, percent, svg};

/// What was asked, in which language it is told.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) words: Words,
    pub(super) instance: &'a Instance,
    pub(super) quota: Count,
    pub(super) floor: Option<Share>,
    pub(super) files: &'a [Print],
}

#[derive(Template)]
#[template(path = "cli/matching/regions/page.html")]
struct Page<'a> {
    words: Words,
    /// Terms and what they are.
    asked: Vec<(String, String)>,
    files: &'a [Print],
    floor: bool,
    plan: Option<Shown>,
    none: &'a Lines,
}

/// A plan as it is shown.
struct Shown {
    numbers: [Number; 3],
    map: String,
    legend: Vec<(&'static str, String)>,
    /// Regions that stand at no known place, and so are not on the map.
    unplaced: usize,
    rows: Vec<Row>,
    spread: Spread,
    checks: Vec<String>,
}

/// How a region is used.
struct Row {
    number: usize,
    name: String,
    households: String,
    persons: String,
    quota: String,
    bar: String,
    price: String,
    tone: &'static str,
    word: String,
}

/// How the plan is spread over the households.
struct Spread {
    columns: String,
    worst: String,
    fifth: String,
    mean: String,
}

pub(super) fn without_plan(told: &Told, lines: &Lines) -> Result<String, String> {
    render(told, None, lines)
}

pub(super) fn with_plan(told: &Told, problem: &Problem, plan: &Plan) -> Result<String, String> {
    let words = told.words;
    let shares = shares(&told.instance.scores, plan).unwrap_or_default();
    let best = shares.iter().filter(|share| share.get() == 1000).count();
    let spread = spread(words, shares);
    let numbers = [
        number(words, told.instance.cases.len(), "match-placed"),
        Number { many: spread.mean.clone(), of: words.t("match-of-own-best") },
        number(words, best, "match-at-best"),
    ];
    let uses = uses(told, problem, plan);
    let (map, unplaced) = map(words, &uses);
    let shown = Shown {
        numbers,
        unplaced,
        map,
        legend: legend(words),
        rows: uses.iter().map(|one| row(words, one)).collect(),
        spread,
        checks: checks(told, problem, plan),
    };
    render(told, Some(shown), &Lines::default())
}

fn render(told: &Told, plan: Option<Shown>, none: &Lines) -> Result<String, String> {
    let page =
        Page { words: told.words, asked: asked(told), files: told.files, floor: told.floor.is_some(), plan, none };
    page.render().map_err(|error| format!("the report: {error}"))
}

fn asked(told: &Told) -> Vec<(String, String)> {
    let Told { words, instance, .. } = told;
    let count = |many: usize| grouped(*words, i64::try_from(many).unwrap_or(i64::MAX));
    let persons = grouped(*words, i64::try_from(instance.persons()).unwrap_or(i64::MAX));
    let quota = match told.quota {
        Count::Households => words.t("match-quota-households"),
        Count::Homes => words.t("match-quota-homes"),
    };
    let floor = told.floor.map(|floor| (words.t("match-floor"), percent(*words, u64::from(floor.get()))));
    let named = instance.name.clone().map(|name| (words.t("match-instance"), name));
    let households = words
        .tn("match-households-persons", &[("cases", count(instance.cases.len()).into()), ("persons", persons.into())]);
    let always = [
        (words.t("match-households"), households),
        (words.t("match-regions"), count(instance.regions.len())),
        (words.t("match-quota"), quota),
    ];
    named.into_iter().chain(always).chain(floor).collect()
}

fn uses<'a>(told: &Told<'a>, problem: &Problem, plan: &Plan) -> Vec<Use<'a>> {
    let instance = told.instance;
    let prices: Vec<i32> = problem.scores().each_region().map(|region| plan.prices.of(region)).collect();
    let (mut households, mut persons) = (vec![0; instance.regions.len()], vec![0; instance.regions.len()]);
    for (case, region) in instance.cases.iter().zip(&plan.region_of_case) {
        households[region.index()] += 1;
        persons[region.index()] += u64::from(case.size);
    }
    let regions = instance.regions.iter().zip(problem.scores().each_region()).zip(tones(&prices));
    let used = regions.map(|((row, region), tone)| Use {
        number: region.index() + 1,
        name: &row.name,
        spot: spot(row),
        quota: problem.quota(region),
        households: households[region.index()],
        persons: persons[region.index()],
        price: prices[region.index()],
        tone,
    });
    used.collect()
}

fn spot(row: &RegionRow) -> Option<Spot> {
    let degrees = |millionths: i32| f64::from(millionths) / 1e6;
    row.place.map(|[lat, lon]| land::spot(degrees(lat), degrees(lon))).or_else(|| land::place(&row.code))
}

fn row(words: Words, used: &Use) -> Row {
    let count = |many: u64| grouped(words, i64::try_from(many).unwrap_or(i64::MAX));
    let (least, most) = (u64::from(used.quota.lower), u64::from(used.quota.upper));
    Row {
        number: used.number,
        name: used.name.to_owned(),
        households: count(used.households),
        persons: count(used.persons),
        quota: words.tn("match-from-to", &[("from", count(least).into()), ("to", count(most).into())]),
        bar: svg::within(used.households, least, most),
        price: grouped(words, i64::from(used.price)),
        tone: used.class(),
        word: used.word(words),
    }
}

fn number(words: Words, many: usize, key: &str) -> Number {
    let shown = grouped(words, i64::try_from(many).unwrap_or(i64::MAX));
    Number { many: shown, of: words.t1(key, "many", many) }
}

/// Columns of ten percent each; who has everything stands apart.
fn spread(words: Words, mut shares: Vec<Share>) -> Spread {
    shares.sort_unstable();
    let mut many = [0; 11];
    shares.iter().for_each(|share| many[usize::from(share.get() / 100)] += 1);
    let name =
        |tenth: usize| if tenth < 10 { format!("{}–{}", tenth * 10, tenth * 10 + 9) } else { "100".to_owned() };
    let first = many.iter().position(|many| *many > 0).unwrap_or(0);
    let sum: u64 = shares.iter().map(|share| u64::from(share.get())).sum();
    let shown = |at: usize| shares.get(at).map_or(0, |share| u64::from(share.get()));
    Spread {
        columns: svg::columns(&svg::Columns {
            id: "spread".to_owned(),
            title: words.t("match-spread"),
            description: words.t("match-spread-text"),
            columns: many.iter().enumerate().skip(first).map(|(tenth, many)| (name(tenth), *many)).collect(),
        }),
        worst: percent(words, shown(0)),
        fifth: percent(words, shown(shares.len() / 20)),
        mean: percent(words, sum.checked_div(shares.len() as u64).unwrap_or(0)),
    }
}

/// How anyone reckons the plan and its bound again.
fn checks(told: &Told, problem: &Problem, plan: &Plan) -> Vec<String> {
    let words = told.words;
    let bound = if problem.classes() > 1 { "match-check-bound-homes" } else { "match-check-bound" };
    let floor = told.floor.map(|floor| words.t1("match-check-floor", "share", percent(words, u64::from(floor.get()))));
    let points = words.t1("match-check-points", "points", grouped(words, plan.points));
    let bound = words.t1(bound, "bound", grouped(words, plan.bound));
    [Some(points), floor, Some(bound), Some(words.t("match-check-equal"))].into_iter().flatten().collect()
}
