//! A week as an iCalendar text (RFC 5545). It leaves the house, so it says what kind of thing is when, and nothing else.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use icalendar::{Calendar, Component as _, Event, Property};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use sha2::{Digest as _, Sha256};
use texts::Language;

use super::{Item, Kind};

const ZONE: &str = "Europe/Amsterdam";
/// The rules of that zone in the form of the standard: summer time since 1996. The crate has no component for them.
const ZONE_RULES: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n\
    BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nDTSTART:19960331T020000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nDTSTART:19961027T030000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
/// How often a calendar program should come back.
const COMES_BACK: &str = "PT6H";
/// What ended longer ago is left out.
const REMEMBERED_DAYS: i64 = 31;
const DAY_NAMES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The calendar of these items, in the language of the person as far as the pages have it.
pub(super) fn of(items: &[Item], today: Date, language: Option<&str>) -> String {
    let language = language.and_then(Language::from_tag).unwrap_or(Language::Nl);
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Naober//Naober//NL"),
        ("CALSCALE", "GREGORIAN"),
        ("X-WR-TIMEZONE", ZONE),
        ("X-PUBLISHED-TTL", COMES_BACK),
    ] {
        calendar.append_property((key, value));
    }
    calendar.append_property(Property::new("REFRESH-INTERVAL", COMES_BACK).add_parameter("VALUE", "DURATION").done());
    calendar.append_property(("X-WR-CALNAME", texts::text(language, "agenda-name").as_str()));
    let oldest = today.saturating_sub(REMEMBERED_DAYS.days());
    for item in items.iter().filter(|item| item.what.until.is_none_or(|until| until >= oldest)) {
        if let Some(event) = event(item, language) {
            calendar.push(event);
        }
    }
    with_zone(&calendar.to_string())
}

/// Names a text: the same text has the same name.
pub(super) fn tag(calendar: &str) -> String {
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(&Sha256::digest(calendar.as_bytes())[..16]))
}

/// The key of the plain word for a kind.
pub(super) fn word(kind: Kind) -> String {
    format!("agenda-{}", kind.name())
}

fn event(item: &Item, language: Language) -> Option<Event> {
    let what = &item.what;
    let first = first_day(item)?;
    let starts = at(first, what.starts)?;
    let mut event = Event::new();
    event.uid(&format!("{}@naober", item.id));
    // Without METHOD this is the moment of the last revision, which was read from the clock when it was saved.
    event.add_property("DTSTAMP", utc(item.changed_at));
    event.add_property("SEQUENCE", item.version.to_string());
    event.summary(&texts::text(language, &word(what.kind)));
    event.append_property(local("DTSTART", starts));
    event.add_property("DURATION", format!("PT{}M", what.minutes));
    if let Some(rule) = rule(item, first) {
        event.add_property("RRULE", rule);
    }
    Some(event.done())
}

/// The first day on which it takes place; none when it was ended before that.
fn first_day(item: &Item) -> Option<Date> {
    item.what.from.series(1.day()).take(7).find(|day| item.on(*day))
}

/// Weekly on its days, until the end of its last day; the standard asks for that moment in UTC.
fn rule(item: &Item, first: Date) -> Option<String> {
    let what = &item.what;
    if !what.days.any() || what.until.is_some_and(|until| first == until) {
        return None;
    }
    let days: Vec<&str> = what.days.indexes().map(|at| DAY_NAMES[at]).collect();
    let mut rule = format!("FREQ=WEEKLY;WKST=MO;BYDAY={}", days.join(","));
    if let Some(until) = what.until {
        let last = until.at(23, 59, 59, 0).to_zoned(TimeZone::get(ZONE).ok()?).ok()?;
        rule.push_str(&format!(";UNTIL={}", utc(last.timestamp())));
    }
    Some(rule)
}

fn at(day: Date, minute: i64) -> Option<DateTime> {
    let time = Time::new(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0).ok()?;
    Some(day.to_datetime(time))
}

fn local(key: &str, moment: DateTime) -> Property {
    Property::new(key, moment.strftime("%Y%m%dT%H%M%S").to_string()).add_parameter("TZID", ZONE).done()
}

fn utc(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The rules of the zone come before the first event that names it.
fn with_zone(calendar: &str) -> String {
    let start = calendar.find("BEGIN:VEVENT").or_else(|| calendar.find("END:VCALENDAR")).unwrap_or(calendar.len());
    let (head, events) = calendar.split_at(start);
    format!("{head}{ZONE_RULES}{events}")
}
