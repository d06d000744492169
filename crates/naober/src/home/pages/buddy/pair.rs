//! The pair or proposal that is open, as the newcomer sees it.

use jiff::civil::Date;
use texts::Language;
use uuid::Uuid;

use super::card::{Line, lines};
use super::page::Made;
use crate::access::day_of;
use crate::network::pages::stood;
use crate::network::{MINUTES, Meeting, Message, Seen, Side, Stage};
use crate::web::{Choice, Entries, HomeFrame, bare, telephone, written};

/// The pair or proposal that is open.
pub(super) struct PairPart {
    pub id: Uuid,
    /// Both as HTML.
    pub title: String,
    pub answer_by: String,
    pub name: String,
    pub lines: Vec<Line>,
    pub running: bool,
    pub said_yes: bool,
    pub both_yes: bool,
    pub quiet: bool,
    /// Who and when, and the words, both as HTML.
    pub messages: Vec<(String, String)>,
    pub own_phone: String,
    pub other_phone: String,
    pub minutes: Vec<Choice>,
    /// What was told to stand on the day.
    pub stood: String,
    pub met: Vec<String>,
    pub on: String,
}

pub(super) fn pair(frame: &HomeFrame, made: &Made, seen: &Seen, typed: &Entries) -> PairPart {
    let other = seen.other.clone().unwrap_or_default();
    let running = seen.pair.stage() == Stage::Running;
    let name = other.first_name.clone();
    let title = if running { "home-buddy-with" } else { "home-buddy-proposal" };
    let message = |one: &Message| {
        let who = if one.of == Side::Newcomer { frame.t("home-buddy-you") } else { name.clone() };
        let head = [("name", who.into()), ("date", frame.date(&day_of(one.at)).into())];
        (frame.told("home-who-looked-line", &head), written(&one.words))
    };
    let met = |one: &Meeting| format!("{}: {}", frame.date(&one.on), long(frame.language, one.minutes));
    let chosen = typed.text("minuten").parse().unwrap_or(60);
    let choice = |one: &i64| Choice::new(&one.to_string(), long(frame.language, *one), *one == chosen);
    PairPart {
        id: seen.pair.id,
        title: frame.say1(title, "name", name.clone()),
        answer_by: frame.say_day("home-buddy-answer-by", &seen.pair.lapses_on),
        lines: lines(frame, &other, &made.places),
        running,
        said_yes: seen.pair.said_yes(Side::Newcomer),
        both_yes: seen.pair.waits_for_check(),
        quiet: seen.pair.nudged_on.is_some(),
        messages: made.messages.iter().map(message).collect(),
        own_phone: match typed.text("nummer") {
            "" => seen.own_phone.clone().unwrap_or_default(),
            number => number.to_owned(),
        },
        other_phone: seen.other_phone.as_deref().map(telephone).unwrap_or_default(),
        minutes: MINUTES.iter().map(choice).collect(),
        stood: stood(typed).to_owned(),
        met: made.meetings.iter().map(met).collect(),
        on: on(frame.today, typed),
        name,
    }
}

/// An hour and more in hours and half hours.
pub(super) fn long(language: Language, minutes: i64) -> String {
    let (key, name, number) = match (minutes / 60, minutes % 60) {
        (hours @ 1.., 0) => ("home-buddy-hours", "hours", hours),
        (hours @ 1.., 30) => ("home-buddy-hours-half", "hours", hours),
        _ => ("home-buddy-minutes", "minutes", minutes),
    };
    bare(&texts::text_with(language, key, &[(name, number.into())]))
}

fn on(today: Date, typed: &Entries) -> String {
    match typed.text("op") {
        "" => today.to_string(),
        typed => typed.to_owned(),
    }
}
