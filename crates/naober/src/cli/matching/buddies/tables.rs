//! Newcomers and buddies from their tables, with what they answered before and what counts.

use std::collections::BTreeMap;

use matching::pairs::{Choices, Newcomer, Request, Rules, Spot, Supporter};
use serde::{Deserialize, Serialize};

use crate::cli::matching::files::{self, Input};
use crate::land;

/// Someone by the name in the table.
pub(super) struct Named {
    pub(super) id: String,
}

/// Everything pairs are made from.
pub(super) struct People {
    pub(super) newcomers: Vec<Named>,
    pub(super) buddies: Vec<Named>,
    pub(super) seeking: Vec<Newcomer>,
    pub(super) offering: Vec<Supporter>,
    pub(super) weights: Weights,
    refused: Vec<(u32, u32)>,
    agreed: Vec<(u32, u32)>,
}

/// What counts, as it may stand in a file; what is left out is as usual.
#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Weights {
    pub(super) most_metres: u32,
    pub(super) for_languages: u16,
    pub(super) for_interests: u16,
    pub(super) for_times: u16,
    pub(super) for_nearness: u16,
    pub(super) for_waiting: u16,
    pub(super) per_week: u16,
    pub(super) most_weeks: u16,
}

/// A row of either side. Where someone lives is a point in metres, or a municipality.
#[derive(Deserialize)]
struct Row {
    id: String,
    languages: String,
    interests: String,
    times: String,
    gemeente: Option<String>,
    east: Option<i32>,
    north: Option<i32>,
    weeks_waiting: Option<u16>,
    wants_woman: Option<u8>,
    is_woman: Option<u8>,
    checked: Option<u8>,
    room: Option<u8>,
}

#[derive(Deserialize)]
struct AnswerRow {
    newcomer: String,
    buddy: String,
    answer: String,
}

/// Words of a list that both sides share, by the order in which they come.
#[derive(Default)]
struct Vocabulary(Vec<String>);

#[derive(Default)]
struct Vocabularies {
    languages: Vocabulary,
    interests: Vocabulary,
    times: Vocabulary,
}

/// A row with the file and line it stands on.
struct Line<'a> {
    file: &'a Input,
    number: u64,
    row: &'a Row,
}

impl Default for Weights {
    fn default() -> Self {
        let Rules {
            most_metres,
            for_languages,
            for_interests,
            for_times,
            for_nearness,
            for_waiting,
            per_week,
            most_weeks,
        } = Rules::default();
        Self { most_metres, for_languages, for_interests, for_times, for_nearness, for_waiting, per_week, most_weeks }
    }
}

impl Weights {
    fn rules(self) -> Rules {
        let Self {
            most_metres,
            for_languages,
            for_interests,
            for_times,
            for_nearness,
            for_waiting,
            per_week,
            most_weeks,
        } = self;
        Rules { most_metres, for_languages, for_interests, for_times, for_nearness, for_waiting, per_week, most_weeks }
    }
}

impl People {
    pub(super) fn read(inputs: &[Input]) -> Result<Self, String> {
        let (mut newcomers, mut buddies, mut answers, mut rules) = (None, None, None, None);
        for input in inputs {
            let columns = input.columns();
            let has = |name: &str| columns.iter().any(|column| column == name);
            let place = if input.is_json() {
                &mut rules
            } else if has("answer") {
                &mut answers
            } else if has("weeks_waiting") || has("wants_woman") {
                &mut newcomers
            } else if has("room") || has("checked") {
                &mut buddies
            } else {
                return Err(input.wrong_at(
                    1,
                    1,
                    "the columns are of no table; docs/how-to/match-buddies.md lists them",
                ));
            };
            if let Some(before) = Option::<&Input>::replace(place, input) {
                return Err(input.wrong(format!("is the same table as {}", before.name())));
            }
        }
        let newcomers = newcomers.ok_or("the table of newcomers is not among the files")?;
        let buddies = buddies.ok_or("the table of buddies is not among the files")?;
        let weights = rules.map_or_else(|| Ok(Weights::default()), Input::json)?;
        let mut words = Vocabularies::default();
        let (newcomers, seeking) = side(newcomers, |line| line.newcomer(&mut words))?;
        let (buddies, offering) = side(buddies, |line| line.supporter(&mut words))?;
        let mut people =
            Self { newcomers, buddies, seeking, offering, weights, refused: Vec::new(), agreed: Vec::new() };
        if let Some(file) = answers {
            people.take_answers(file)?;
        }
        Ok(people)
    }

    pub(super) fn request(&self) -> Request<'_> {
        Request {
            newcomers: &self.seeking,
            supporters: &self.offering,
            rules: self.weights.rules(),
            refused: &self.refused,
            agreed: &self.agreed,
        }
    }

    fn take_answers(&mut self, file: &Input) -> Result<(), String> {
        let (newcomers, buddies) = (numbers(&self.newcomers), numbers(&self.buddies));
        let (mut refused, mut agreed) = (Vec::new(), Vec::new());
        for (line, row) in files::rows::<AnswerRow>(file)? {
            let newcomer = newcomers.get(row.newcomer.as_str());
            let newcomer =
                newcomer.ok_or_else(|| file.wrong_at(line, 1, format!("there is no newcomer {}", row.newcomer)))?;
            let buddy = buddies.get(row.buddy.as_str());
            let buddy = buddy.ok_or_else(|| file.wrong_at(line, 2, format!("there is no buddy {}", row.buddy)))?;
            match row.answer.as_str() {
                "agreed" => agreed.push((*newcomer, *buddy)),
                "refused" => refused.push((*newcomer, *buddy)),
                _ => return Err(file.wrong_at(line, 3, "`agreed` or `refused` is needed")),
            }
        }
        (self.refused, self.agreed) = (refused, agreed);
        Ok(())
    }
}

fn numbers(people: &[Named]) -> BTreeMap<&str, u32> {
    people.iter().map(|one| one.id.as_str()).zip(0..).collect()
}

fn side<T>(file: &Input, mut read: impl FnMut(&Line) -> Result<T, String>) -> Result<(Vec<Named>, Vec<T>), String> {
    let (mut named, mut people, mut known) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (number, row) in files::rows::<Row>(file)? {
        let line = Line { file, number, row: &row };
        if let Some(before) = known.insert(row.id.clone(), number) {
            return Err(line.wrong("id", format!("{} stands on line {before} already", row.id)));
        }
        people.push(read(&line)?);
        named.push(Named { id: row.id });
    }
    Ok((named, people))
}

impl Line<'_> {
    fn newcomer(&self, words: &mut Vocabularies) -> Result<Newcomer, String> {
        Ok(Newcomer {
            home: self.home()?,
            languages: self.choices("languages", &self.row.languages, &mut words.languages)?,
            interests: self.choices("interests", &self.row.interests, &mut words.interests)?,
            times: self.choices("times", &self.row.times, &mut words.times)?,
            wants_woman: self.flag("wants_woman", self.row.wants_woman)?,
            weeks_waiting: self.needed("weeks_waiting", self.row.weeks_waiting)?,
        })
    }

    fn supporter(&self, words: &mut Vocabularies) -> Result<Supporter, String> {
        Ok(Supporter {
            home: self.home()?,
            languages: self.choices("languages", &self.row.languages, &mut words.languages)?,
            interests: self.choices("interests", &self.row.interests, &mut words.interests)?,
            times: self.choices("times", &self.row.times, &mut words.times)?,
            is_woman: self.flag("is_woman", self.row.is_woman)?,
            checked: self.flag("checked", self.row.checked)?,
            room: self.needed("room", self.row.room)?,
        })
    }

    fn home(&self) -> Result<Spot, String> {
        if let (Some(east), Some(north)) = (self.row.east, self.row.north) {
            return Ok(Spot { east, north });
        }
        let code = self.needed("gemeente", self.row.gemeente.as_deref())?;
        let known = land::municipality(code);
        known.map(|known| known.spot).ok_or_else(|| self.wrong("gemeente", format!("there is no municipality {code}")))
    }

    fn choices(&self, column: &str, text: &str, words: &mut Vocabulary) -> Result<Choices, String> {
        let mut bits = 0;
        for word in text.split([' ', ';']).filter(|word| !word.is_empty()) {
            let place = words.0.iter().position(|known| known == word).unwrap_or(words.0.len());
            if place == 64 {
                return Err(self.wrong(column, "more than 64 different words are used"));
            }
            if place == words.0.len() {
                words.0.push(word.to_owned());
            }
            bits |= 1 << place;
        }
        Ok(Choices(bits))
    }

    fn flag(&self, column: &str, value: Option<u8>) -> Result<bool, String> {
        match self.needed(column, value)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(self.wrong(column, "0 or 1 is needed")),
        }
    }

    fn needed<T>(&self, column: &str, value: Option<T>) -> Result<T, String> {
        value.ok_or_else(|| self.wrong(column, format!("`{column}` is needed")))
    }

    fn wrong(&self, column: &str, what: impl std::fmt::Display) -> String {
        let place = self.file.columns().iter().position(|name| name == column).unwrap_or(0);
        self.file.wrong_at(self.number, place + 1, what)
    }
}

#[cfg(test)]
mod tests {
    use matching::pairs::propose;
    use proptest::prelude::*;

    use super::*;
    use crate::connect::files::broken;

    const NEWCOMERS: &[u8] = b"id,languages,interests,times,gemeente,weeks_waiting,wants_woman\n\
        n1,ti nl,koken,ma-ochtend,GM0307,12,1\nn2,ar,voetbal;koken,za-middag,GM0200,3,0\n";
    const BUDDIES: &[u8] = b"id,languages,interests,times,east,north,is_woman,checked,room\n\
        b1,nl ti,koken,ma-ochtend,155000,463000,1,1,2\nb2,nl ar,voetbal,za-middag,194000,469000,0,1,1\n";
    const ANSWERS: &[u8] = b"newcomer,buddy,answer\nn1,b2,refused\nn2,b2,agreed\n";
    const RULES: &[u8] = br#"{"most_metres": 20000, "for_languages": 300, "most_weeks": 26}"#;

    fn input(name: &str, bytes: Vec<u8>) -> Input {
        Input { path: name.into(), bytes }
    }

    proptest! {
        #[test]
        fn broken_files_are_refused_with_the_name_of_one_or_give_pairs(
            newcomers in broken::copies(NEWCOMERS),
            buddies in broken::copies(BUDDIES),
            answers in broken::copies(ANSWERS),
            rules in broken::copies(RULES),
            which in 0_u8..16,
        ) {
            let or = |place: u8, broken: Vec<u8>, whole: &[u8]| {
                if which & 1 << place == 0 { whole.to_vec() } else { broken }
            };
            let inputs = [
                input("newcomers.csv", or(0, newcomers, NEWCOMERS)),
                input("buddies.csv", or(1, buddies, BUDDIES)),
                input("answers.csv", or(2, answers, ANSWERS)),
                input("rules.json", or(3, rules, RULES)),
            ];
            match People::read(&inputs) {
                Ok(people) => {
                    let made = propose(&people.request());
                    prop_assert!(made.is_err() || made.is_ok_and(|made| made.supporter_of.len() == people.seeking.len()));
                }
                Err(told) => prop_assert!(told.contains(".csv") || told.contains(".json") || told.contains("table")),
            }
        }
    }
}
