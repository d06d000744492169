//! The form of a card, the same for both sides.

use texts::Language;
use uuid::Uuid;

use crate::network::choices::{Listed, chosen};
use crate::network::{Card, Meeting, Place};
use crate::web::{Choice, Entries, Mistakes, WebError};

/// Longest first name.
const NAME: usize = 60;

/// What there is to choose, and what was chosen.
pub(crate) struct CardForm {
    pub languages: Vec<Choice>,
    pub interests: Vec<Choice>,
    pub aims: Vec<Choice>,
    pub days: Vec<Choice>,
    pub parts: Vec<Choice>,
    /// None when the municipality keeps no list.
    pub places: Vec<Choice>,
}

/// Names of the fields.
const LANGUAGES: &str = "taal";
const INTERESTS: &str = "graag";
const AIMS: &str = "waarvoor";
const DAYS: &str = "dag";
const PARTS: &str = "deel";
const PLACE: &str = "wijk";
/// What was told to stand on a day, so that who sends it back knows of it.
const STOOD: &str = "stond";

impl CardForm {
    /// The words of a choice come from a page of staff or of newcomers.
    pub(crate) fn new(
        typed: &Entries,
        places: &[Place],
        choose: String,
        languages: impl Fn(Language) -> String,
        words: impl Fn(&str, &str) -> String,
    ) -> Self {
        let place = typed.text(PLACE);
        // One that was removed stays for who stands in it.
        let listed = places.iter().map(|one| (one, one.id.to_string()));
        let listed = listed.filter(|(one, id)| !one.removed || id == place);
        let listed = listed.map(|(one, id)| Choice::new(&id, one.name.clone(), id == place)).collect::<Vec<_>>();
        let none = (!listed.is_empty()).then(|| Choice::new("", choose, place.is_empty()));
        Self {
            languages: choices::<Language>(typed, LANGUAGES, |tag| {
                Language::from_tag(tag).map(&languages).unwrap_or_default()
            }),
            interests: choices::<crate::network::Interest>(typed, INTERESTS, |name| words("interest", name)),
            aims: choices::<crate::network::Aim>(typed, AIMS, |name| words("aim", name)),
            days: choices::<crate::network::Day>(typed, DAYS, |name| words("day", name)),
            parts: choices::<crate::network::Part>(typed, PARTS, |name| words("part", name)),
            places: none.into_iter().chain(listed).collect(),
        }
    }

    /// A card as it would be typed.
    pub(crate) fn typed(card: &Card) -> Entries {
        let mut typed = Entries::new(&[("naam", &card.first_name)]);
        add(&mut typed, LANGUAGES, &card.languages);
        add(&mut typed, INTERESTS, &card.interests);
        add(&mut typed, AIMS, &card.aims);
        add(&mut typed, DAYS, &card.days);
        add(&mut typed, PARTS, &card.parts);
        if let Some(place) = card.place {
            typed.add(PLACE, &place.to_string());
        }
        typed
    }
}

/// The parts of town that may be sent: one that was removed only by who stands in it.
pub(crate) fn choosable(mut places: Vec<Place>, own: Option<Uuid>) -> Vec<Place> {
    places.retain(|place| !place.removed || Some(place.id) == own);
    places
}

/// A card out of what was typed; `missing` is the key of the mistake at what must be chosen, `long` at a name that is too long.
/// What someone likes to do may be left out: it is a bonus and no rule.
pub(crate) fn read_card(
    typed: &Entries,
    places: &[Place],
    (missing, long): (&'static str, &'static str),
    mistakes: &mut Mistakes,
) -> Option<Card> {
    let first_name = typed.text("naam").to_owned();
    let before = mistakes.all().len();
    if first_name.chars().count() > NAME {
        mistakes.add_with("naam", long, vec![("limit", NAME.into())]);
    }
    let place = Uuid::try_parse(typed.text(PLACE)).ok();
    let place = place.filter(|id| places.iter().any(|one| one.id == *id));
    let card = Card {
        first_name,
        languages: chosen(typed.all(LANGUAGES)),
        interests: chosen(typed.all(INTERESTS)),
        aims: chosen(typed.all(AIMS)),
        days: chosen(typed.all(DAYS)),
        parts: chosen(typed.all(PARTS)),
        place,
    };
    let needed = [
        ("naam", card.first_name.is_empty()),
        (AIMS, card.aims.is_empty()),
        (LANGUAGES, card.languages.is_empty()),
        (DAYS, card.days.is_empty()),
        (PARTS, card.parts.is_empty()),
        (PLACE, card.place.is_none() && places.iter().any(|one| !one.removed)),
    ];
    needed.iter().filter(|(_, wrong)| *wrong).for_each(|(field, _)| mistakes.add(field, missing));
    (mistakes.all().len() == before).then_some(card)
}

/// Yes or no to a proposal. Anything else is no answer, and no reason to take a no for good.
pub(crate) fn read_answer(typed: &Entries) -> Result<bool, WebError> {
    match typed.text("antwoord") {
        "ja" => Ok(true),
        "nee" => Ok(false),
        _ => Err(WebError::Unreadable),
    }
}

/// A number that must be chosen out of a list.
pub(crate) fn read_number(
    typed: &Entries,
    field: &str,
    all: &[i64],
    missing: &'static str,
    mistakes: &mut Mistakes,
) -> Option<i64> {
    let found = typed.text(field).parse().ok().filter(|number| all.contains(number));
    if found.is_none() {
        mistakes.add(field, missing);
    }
    found
}

/// Has the form tell the next time what stands on the day.
pub(crate) fn add_stood(typed: &mut Entries, stood: Meeting) {
    typed.add(STOOD, &format!("{} {}", stood.on, stood.minutes));
}

/// What was told last, as the form sends it back; empty when nothing was.
pub(crate) fn stood(typed: &Entries) -> &str {
    typed.all(STOOD).last().unwrap_or_default()
}

/// The same as it was read.
pub(crate) fn read_stood(typed: &Entries) -> Option<Meeting> {
    let (on, minutes) = stood(typed).split_once(' ')?;
    Some(Meeting { on: on.parse().ok()?, minutes: minutes.parse().ok()? })
}

fn choices<T: Listed>(typed: &Entries, field: &str, words: impl Fn(&str) -> String) -> Vec<Choice> {
    let sent: Vec<&str> = typed.all(field).collect();
    T::ALL.iter().map(|one| Choice::new(one.name(), words(one.name()), sent.contains(&one.name()))).collect()
}

fn add<T: Listed>(typed: &mut Entries, field: &str, chosen: &[T]) {
    chosen.iter().for_each(|one| typed.add(field, one.name()));
}
