//! One proposal: how far it is, then the map and the regions, or why there is none.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::REFRESH;
use axum::response::{IntoResponse, Response};
use matching::regions::Quota;
use uuid::Uuid;

use super::super::listing::Stands;
use super::super::planning::{Floor, Outcome, Planned};
use super::super::quota::Counts;
use super::super::runs::{self, Run};
use super::super::uses::{self, Use};
use super::super::{RegionCode, board};
use super::moment;
use crate::access::Scope;
use crate::placement::no_plan::{Lines, Names};
use crate::web::{Frame, Html, WebError, Words, grouped, percent, svg};

#[derive(Template)]
#[template(path = "placement/pages/run.html")]
pub(super) struct RunPage {
    frame: Frame,
    id: Uuid,
    lead: String,
    state: State,
    /// Terms and what they are.
    asked: Vec<(String, String)>,
}

enum State {
    /// Begun so many of all stages.
    Busy {
        stage: String,
        bar: String,
    },
    Failed,
    None(Lines),
    Plan(Box<Shown>),
}

struct Shown {
    /// How the households stand by now, and how many.
    stands: Vec<(String, String)>,
    numbers: Vec<(String, String)>,
    map: String,
    legend: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    proof: String,
}

struct Row {
    number: usize,
    code: &'static str,
    name: &'static str,
    households: String,
    persons: String,
    quota: String,
    bar: String,
    tone: &'static str,
    word: String,
}

const STAGES: i64 = 3;
/// How soon the page of a proposal that is being made looks again.
const AGAIN: HeaderValue = HeaderValue::from_static("3");

/// The page; it comes again by itself while the proposal is being made.
pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    let run = runs::run(&scope, id).await?;
    let named = match &run.outcome {
        Some(Outcome::NoPlan(none)) => board::names(&scope, &run, &none.named()).await?,
        _ => std::collections::HashMap::new(),
    };
    let name = |place: usize| named.get(&place).cloned().unwrap_or_else(|| format!("#{}", place + 1));
    let stands = match run.plan() {
        Some(_) => board::stands(&scope, id).await?,
        None => Stands::default(),
    };
    let page = Html::render(&build(Frame::new(&scope, "placement", "placement-run"), &run, stands, &name))?;
    if run.ended_at.is_none() {
        return Ok(([(REFRESH, AGAIN)], page).into_response());
    }
    Ok(page.into_response())
}

pub(super) fn build(frame: Frame, run: &Run, stands: Stands, name: &dyn Fn(usize) -> String) -> RunPage {
    let words = frame.words;
    let state = match (&run.outcome, run.ended_at) {
        (Some(Outcome::Plan(plan)), _) => State::Plan(Box::new(shown(words, run, stands, plan))),
        (Some(Outcome::NoPlan(none)), _) => {
            let names = Names { cases: name, regions: RegionCode::all().map(RegionCode::name).collect() };
            State::None(none.explain(words, &names))
        }
        (None, Some(_)) => State::Failed,
        (None, None) => busy(words, run.stage),
    };
    RunPage {
        id: run.id,
        lead: words.tn(
            "placement-run-lead",
            &[("when", moment(words, run.asked_at).into()), ("who", run.by_name.as_str().into())],
        ),
        state,
        asked: asked(words, run),
        frame,
    }
}

fn busy(words: Words, stage: i64) -> State {
    let key = match stage {
        0 => "placement-stage-waits",
        1 => "placement-stage-reads",
        2 => "placement-stage-plans",
        _ => "placement-stage-tries",
    };
    let part = |number: i64| f64::from(i32::try_from(number).unwrap_or(0));
    let bar = svg::bar(
        "stand",
        &words.t(key),
        &words.t("placement-run-comes"),
        part(stage),
        part(STAGES + 1),
        svg::Tone::Plain,
    );
    State::Busy { stage: words.t(key), bar }
}

fn asked(words: Words, run: &Run) -> Vec<(String, String)> {
    let input = &run.input;
    let persons: u64 = input.cases.iter().map(|asked| u64::from(asked.persons)).sum();
    let households = words.tn(
        "match-households-persons",
        &[
            ("cases", grouped(words, count(input.cases.len())).into()),
            ("persons", grouped(words, whole(persons)).into()),
        ],
    );
    let floor = match input.floor {
        Floor::Highest => words.t("placement-floor-highest"),
        Floor::AtLeast(share) => percent(words, u64::from(share)),
    };
    let period = words.tn(
        "placement-period",
        &[("from", words.date(&input.quota.from).into()), ("until", words.date(&input.quota.until).into())],
    );
    let counts = words.t(match input.quota.counts {
        Counts::Households => "match-quota-households",
        Counts::Persons => "placement-quota-persons",
    });
    let held = input.cases.iter().filter(|asked| asked.fixed.is_some()).count();
    vec![
        (words.t("match-households"), households),
        (words.t("placement-held"), grouped(words, count(held))),
        (words.t("match-quota"), format!("{period}; {counts}")),
        (words.t("placement-floor"), floor),
        (words.t("placement-weights-version"), input.weights.version.clone()),
    ]
}

fn shown(words: Words, run: &Run, stands: Stands, plan: &Planned) -> Shown {
    let uses = used(run, plan);
    let (map, _) = uses::map(words, &uses);
    let mut shares: Vec<u16> =
        run.input.cases.iter().zip(&plan.regions).map(|(asked, region)| run.input.share(asked, *region)).collect();
    shares.sort_unstable();
    let best = shares.iter().filter(|share| **share == 1000).count();
    let mean =
        shares.iter().map(|share| u64::from(*share)).sum::<u64>() / u64::try_from(shares.len().max(1)).unwrap_or(1);
    let at = |place: usize| percent(words, shares.get(place).map_or(0, |share| u64::from(*share)));
    let proof = if plan.points == plan.bound { "placement-proof-equal" } else { "placement-proof-near" };
    let stand = |(name, many)| (words.t(&format!("placement-standing-{name}")), grouped(words, count(many)));
    let stands =
        [("open", stands.open), ("vast", stands.fixed), ("voorgesteld", stands.proposed), ("besloten", stands.decided)];
    Shown {
        stands: stands.map(stand).to_vec(),
        numbers: vec![
            (grouped(words, count(shares.len())), words.t1("match-placed", "many", shares.len())),
            (percent(words, mean), words.t("match-of-own-best")),
            (at(0), words.t("placement-least")),
            (at(shares.len() / 20), words.t("placement-fifth")),
            (grouped(words, count(best)), words.t1("match-at-best", "many", best)),
        ],
        map,
        legend: uses::legend(words),
        rows: uses.iter().map(|one| row(words, run, one)).collect(),
        proof: words
            .tn(proof, &[("points", grouped(words, plan.points).into()), ("bound", grouped(words, plan.bound).into())]),
    }
}

fn used<'a>(run: &Run, plan: &Planned) -> Vec<Use<'a>> {
    let (mut households, mut persons) = (vec![0; plan.prices.len()], vec![0; plan.prices.len()]);
    for (asked, region) in run.input.cases.iter().zip(&plan.regions) {
        households[region.index()] += 1;
        persons[region.index()] += u64::from(asked.persons);
    }
    let tones = uses::tones(&plan.prices);
    let used = RegionCode::all().map(|region| {
        let (at, band) = (region.index(), run.input.quota.of(region));
        Use {
            number: at + 1,
            name: region.name(),
            spot: Some(region.region().spot),
            quota: Quota { lower: band.lower, upper: band.upper },
            households: households[at],
            persons: persons[at],
            price: plan.prices[at],
            tone: tones[at],
        }
    });
    used.collect()
}

fn row(words: Words, run: &Run, used: &Use) -> Row {
    let (least, most) = (u64::from(used.quota.lower), u64::from(used.quota.upper));
    let counted = match run.input.quota.counts {
        Counts::Households => used.households,
        Counts::Persons => used.persons,
    };
    let region = RegionCode::all().nth(used.number - 1).unwrap_or_else(|| unreachable!("a region has its number"));
    Row {
        number: used.number,
        code: region.as_str(),
        name: region.name(),
        households: grouped(words, whole(used.households)),
        persons: grouped(words, whole(used.persons)),
        quota: words.tn(
            "match-from-to",
            &[("from", grouped(words, whole(least)).into()), ("to", grouped(words, whole(most)).into())],
        ),
        bar: svg::within(counted, least, most),
        tone: used.class(),
        word: used.word(words),
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
