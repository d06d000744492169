//! The report about pairs of newcomers and buddies.

use askama::Template;
use matching::pairs::{GATES, Gate, Proposal, Spot, Why};

use super::tables::People;
use crate::cli::matching::files::Print;
use crate::cli::matching::report::Number;
use crate::land::{self, Municipality};
use crate::web::{Words, grouped, svg};

/// What was asked and found, in which language it is told.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) words: Words,
    pub(super) people: &'a People,
    pub(super) proposal: &'a Proposal,
    pub(super) files: &'a [Print],
}

#[derive(Template)]
#[template(path = "cli/matching/buddies/page.html")]
struct Page<'a> {
    words: Words,
    asked: Vec<(String, String)>,
    numbers: [Number; 3],
    map: String,
    legend: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    distances: String,
    /// A rule, and for how many who wait it alone keeps a buddy away.
    rules: Vec<(String, String)>,
    checks: [String; 3],
    files: &'a [Print],
}

/// A municipality as it stands in the table.
struct Row {
    number: usize,
    name: String,
    newcomers: String,
    matched: String,
    bar: String,
    tone: &'static str,
    word: String,
}

/// How many in a municipality look for a buddy, and how many find one.
struct Place {
    known: &'static Municipality,
    newcomers: u64,
    matched: u64,
}

/// How many still wait in a municipality, the fewest first, with the words.
const TONES: [(&str, &str); 4] = [
    ("roomy", "match-wait-nobody"),
    ("even", "match-wait-few"),
    ("scarce", "match-wait-many"),
    ("very-scarce", "match-wait-all"),
];

const METRES_PER_COLUMN: u64 = 3000;

pub(super) fn report(told: &Told, reasons: &[(usize, Why)]) -> Result<String, String> {
    let words = told.words;
    let places = places(told);
    let page = Page {
        words,
        asked: asked(told),
        numbers: numbers(told, reasons),
        map: svg::map(&svg::Map {
            id: "map".to_owned(),
            title: words.t("match-map"),
            description: words.t("match-buddies-map-text"),
            dots: land::dots(),
            places: places.iter().enumerate().map(|(at, place)| place.on_map(words, at + 1)).collect(),
        }),
        legend: TONES.iter().map(|(tone, key)| (*tone, words.t(key))).collect(),
        rows: places.iter().enumerate().map(|(at, place)| place.row(words, at + 1)).collect(),
        distances: distances(words, reasons),
        rules: rules(words, reasons),
        checks: [
            words.tn(
                "match-buddies-check-points",
                &[
                    ("waiting", i64::from(told.people.weights.for_waiting).into()),
                    ("points", grouped(words, told.proposal.points).into()),
                ],
            ),
            words.t1("match-buddies-check-bound", "bound", grouped(words, told.proposal.bound)),
            words.t("match-check-equal"),
        ],
        files: told.files,
    };
    page.render().map_err(|error| format!("the report: {error}"))
}

fn asked(told: &Told) -> Vec<(String, String)> {
    let Told { words, people, .. } = told;
    let room: i64 = people.offering.iter().map(|one| i64::from(one.room)).sum();
    let points = |many: u16| grouped(*words, i64::from(many));
    let weights = people.weights;
    let buddies = words.tn(
        "match-buddies-room",
        &[("buddies", many(*words, people.buddies.len()).into()), ("room", grouped(*words, room).into())],
    );
    let counts = words.tn(
        "match-buddies-counts-text",
        &[
            ("languages", points(weights.for_languages).into()),
            ("interests", points(weights.for_interests).into()),
            ("times", points(weights.for_times).into()),
            ("nearness", points(weights.for_nearness).into()),
            ("week", points(weights.per_week).into()),
            ("weeks", points(weights.most_weeks).into()),
            ("waiting", points(weights.for_waiting).into()),
        ],
    );
    let hard = words.t1("match-buddies-hard-text", "kilometres", kilometres(*words, u64::from(weights.most_metres)));
    vec![
        (words.t("match-newcomers"), many(*words, people.newcomers.len())),
        (words.t("match-buddies"), buddies),
        (words.t("match-buddies-hard"), hard),
        (words.t("match-buddies-counts"), counts),
    ]
}

fn numbers(told: &Told, reasons: &[(usize, Why)]) -> [Number; 3] {
    let words = told.words;
    let far: Vec<u64> = reasons.iter().filter_map(|(_, why)| why.proposed.map(|pair| pair.metres)).collect();
    let waiting = told.people.newcomers.len() - far.len();
    let mean = far.iter().sum::<u64>().checked_div(far.len() as u64).unwrap_or(0);
    let number = |of: usize, key: &str| Number { many: many(words, of), of: words.t1(key, "many", of) };
    [
        number(far.len(), "match-buddies-matched"),
        number(waiting, "match-buddies-waiting"),
        Number { many: kilometres(words, mean), of: words.t("match-buddies-apart") },
    ]
}

fn places(told: &Told) -> Vec<Place> {
    let all = land::municipalities();
    let mut counts = vec![(0, 0); all.len()];
    for (newcomer, supporter) in told.people.seeking.iter().zip(&told.proposal.supporter_of) {
        let place = &mut counts[nearest(all, newcomer.home)];
        place.0 += 1;
        place.1 += u64::from(supporter.is_some());
    }
    let some = all.iter().zip(counts).filter(|(_, (newcomers, _))| *newcomers > 0);
    let mut places: Vec<Place> =
        some.map(|(known, (newcomers, matched))| Place { known, newcomers, matched }).collect();
    places.sort_by(|one, other| one.known.name.cmp(&other.known.name));
    places
}

fn nearest(all: &[Municipality], home: Spot) -> usize {
    (0..all.len()).min_by_key(|place| all[*place].spot.metres_to(home)).unwrap_or(0)
}

impl Place {
    fn tone(&self) -> (&'static str, &'static str) {
        let waiting = self.newcomers - self.matched;
        let class = match waiting {
            0 => 0,
            _ if self.matched == 0 => 3,
            _ if waiting * 2 < self.newcomers => 1,
            _ => 2,
        };
        TONES[class]
    }

    fn on_map(&self, words: Words, number: usize) -> svg::Place {
        svg::Place {
            at: [self.known.spot.east, self.known.spot.north],
            people: self.newcomers,
            tone: self.tone().0,
            number,
            name: words.tn(
                "match-buddies-map-place",
                &[
                    ("place", self.known.name.as_str().into()),
                    ("newcomers", count(words, self.newcomers).into()),
                    ("tone", words.t(self.tone().1).into()),
                ],
            ),
        }
    }

    fn row(&self, words: Words, number: usize) -> Row {
        Row {
            number,
            name: self.known.name.clone(),
            newcomers: count(words, self.newcomers),
            matched: count(words, self.matched),
            bar: svg::within(self.matched, 0, self.newcomers),
            tone: self.tone().0,
            word: words.t(self.tone().1),
        }
    }
}

fn distances(words: Words, reasons: &[(usize, Why)]) -> String {
    let columns = |metres: u64| usize::try_from(metres / METRES_PER_COLUMN).unwrap_or(usize::MAX);
    let far: Vec<usize> = reasons.iter().filter_map(|(_, why)| why.proposed.map(|pair| columns(pair.metres))).collect();
    let mut many = vec![0; far.iter().max().map_or(1, |most| most + 1)];
    far.iter().for_each(|column| many[*column] += 1);
    let width = METRES_PER_COLUMN as usize / 1000;
    let name = |column: usize| format!("{}–{}", column * width, (column + 1) * width);
    svg::columns(&svg::Columns {
        id: "distances".to_owned(),
        title: words.t("match-buddies-distances"),
        description: words.t("match-buddies-distances-text"),
        columns: many.iter().enumerate().map(|(column, many)| (name(column), *many)).collect(),
    })
}

fn rules(words: Words, reasons: &[(usize, Why)]) -> Vec<(String, String)> {
    let waiting = || reasons.iter().filter(|(_, why)| why.proposed.is_none());
    let only_by = |gate: Gate| waiting().filter(|(_, why)| why.only_by.iter().any(|(other, _)| *other == gate)).count();
    let key = |gate: Gate| match gate {
        Gate::SafetyCheck => "match-rule-safety-check",
        Gate::Language => "match-rule-language",
        Gate::Distance => "match-rule-distance",
        Gate::Times => "match-rule-times",
        Gate::WishForWoman => "match-rule-wish-for-woman",
    };
    GATES.into_iter().map(|gate| (words.t(key(gate)), many(words, only_by(gate)))).collect()
}

fn kilometres(words: Words, metres: u64) -> String {
    let point = if words.language == texts::Language::Nl { ',' } else { '.' };
    format!("{}{point}{} km", metres / 1000, metres % 1000 / 100)
}

fn many(words: Words, number: usize) -> String {
    grouped(words, i64::try_from(number).unwrap_or(i64::MAX))
}

fn count(words: Words, number: u64) -> String {
    grouped(words, i64::try_from(number).unwrap_or(i64::MAX))
}
