//! Calendar arithmetic of the law: holidays of any year, weeks after an event, months from a start, and shifting off weekends.

use jiff::civil::Date;

use crate::law::{Length, Unit, equated_days};
use crate::words::Word;

/// The last day of a term of weeks or days after an event; the day of the event does not count.
pub fn after_event(event: Date, length: Length) -> Date {
    add_days(event, length.days())
}

/// The last day of a period that begins on `start`, which counts: the day before the same day number `months` later, or
/// the last day of the target month when that day number does not exist.
pub fn period_from_start(start: Date, months: i32) -> Date {
    let (year, month) = month_after(start, months);
    let Ok(first) = Date::new(year, month, 1) else {
        return if months >= 0 { Date::MAX } else { Date::MIN };
    };
    if start.day() > first.days_in_month() { first.last_of_month() } else { add_days(on_day(first, start.day()), -1) }
}

/// The last day of a length that begins on `start`, which counts, in whatever unit.
pub fn period(start: Date, length: Length) -> Date {
    match length.unit {
        Unit::Days | Unit::Weeks => add_days(start, length.days() - 1),
        Unit::Months | Unit::Years => period_from_start(start, length.months()),
    }
}

/// The end of a term that goes on for some months after `end`.
pub fn extend_end(end: Date, length: Length) -> Date {
    match length.unit {
        Unit::Days | Unit::Weeks => add_days(end, length.days()),
        Unit::Months | Unit::Years => period_from_start(add_days(end, 1), length.months()),
    }
}

/// The first day of the last `months` before the end of a term of `total` months that began on `start`.
pub fn backward_from_end(start: Date, total: i32, months: i32) -> Date {
    same_day_later(start, total - months)
}

/// The same day number some months later, or the last day of that month.
pub fn same_day_later(day: Date, months: i32) -> Date {
    let (year, month) = month_after(day, months);
    match Date::new(year, month, 1) {
        Ok(first) => on_day(first, day.day()),
        Err(_) if months >= 0 => Date::MAX,
        Err(_) => Date::MIN,
    }
}

/// A day some days later; the ends of the calendar when it runs out.
pub fn add_days(day: Date, days: i64) -> Date {
    // Most steps stay inside the month.
    if let Some(within) = i64::from(day.day()).checked_add(days).filter(|number| (1..=28).contains(number)) {
        let number = i8::try_from(within).unwrap_or(1);
        return Date::new(day.year(), day.month(), number).unwrap_or(day);
    }
    let edge = if days < 0 { Date::MIN } else { Date::MAX };
    day_number(day).checked_add(days).and_then(from_day_number).unwrap_or(edge)
}

/// Days from `from` to `to`; negative when `to` is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    day_number(to) - day_number(from)
}

/// How many days a period holds, both ends included.
pub fn days_in(from: Date, to: Date) -> i64 {
    days_between(from, to) + 1
}

/// Does a period hold at least this length?
pub fn lasts(from: Date, to: Date, length: Length) -> bool {
    period(from, length) <= to
}

/// The next working day when a term ends on a weekend or holiday (ATW 1), with the reason for each day passed over.
pub fn shift(end: Date) -> Date {
    let mut day = end;
    while day < Date::MAX && closed(day).is_some() {
        day = add_days(day, 1);
    }
    day
}

/// Why a day is no working day: a key of the word list.
pub fn closed(day: Date) -> Option<Word> {
    holiday(day).or_else(|| equated(day, equated_days())).or(match day.weekday() {
        jiff::civil::Weekday::Saturday => Some(&"zaterdag"),
        jiff::civil::Weekday::Sunday => Some(&"zondag"),
        _ => None,
    })
}

/// A royal decree equates the day with a holiday (ATW 3(3)).
fn equated(day: Date, days: &[Date]) -> Option<Word> {
    days.contains(&day).then_some(&"gelijkgestelde-dag")
}

/// The generally recognised holiday on a day, with Good Friday as its equal (ATW 3).
pub fn holiday(day: Date) -> Option<Word> {
    match (day.month(), day.day()) {
        (1, 1) => return Some(&"nieuwjaarsdag"),
        (5, 5) => return Some(&"bevrijdingsdag"),
        (12, 25) => return Some(&"eerste-kerstdag"),
        (12, 26) => return Some(&"tweede-kerstdag"),
        (4, 26 | 27) if day == kings_day(day.year()) => return Some(&"koningsdag"),
        // Easter and what hangs on it falls between 20 March and 14 June.
        (3..=6, _) => {}
        _ => return None,
    }
    match days_between(easter(day.year())?, day) {
        -2 => Some(&"goede-vrijdag"),
        0 => Some(&"eerste-paasdag"),
        1 => Some(&"tweede-paasdag"),
        39 => Some(&"hemelvaartsdag"),
        49 => Some(&"eerste-pinksterdag"),
        50 => Some(&"tweede-pinksterdag"),
        _ => None,
    }
}

/// 27 April, or the day before when that is a Sunday.
fn kings_day(year: i16) -> Date {
    let day = Date::new(year, 4, 27).unwrap_or(Date::ZERO);
    if day.weekday() == jiff::civil::Weekday::Sunday { add_days(day, -1) } else { day }
}

/// Easter Sunday in the Gregorian calendar, from the age of the moon in the nineteen-year cycle.
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let golden = year_number.rem_euclid(19);
    let century = year_number.div_euclid(100);
    let leap_century = century.div_euclid(4);
    let moon_drift = (8 * century + 13).div_euclid(25);
    let epact = (19 * golden + century - leap_century - moon_drift + 15).rem_euclid(30);
    let full_moon = epact - (epact + golden / 11) / 29;
    let weekday = (year_number + year_number.div_euclid(4) + full_moon + 2 - century + leap_century).rem_euclid(7);
    let march_day = 28 + full_moon - weekday;
    Some(add_days(Date::new(year, 3, 1).ok()?, i64::from(march_day) - 1))
}

/// The year and month some months later; years beyond the calendar are left for the caller to notice.
fn month_after(day: Date, months: i32) -> (i16, i8) {
    let count = (i32::from(day.year()) * 12 + i32::from(day.month()) - 1).saturating_add(months);
    let year = i16::try_from(count.div_euclid(12)).unwrap_or(i16::MAX);
    let month = i8::try_from(count.rem_euclid(12) + 1).unwrap_or(12);
    (year, month)
}

fn on_day(first_of_month: Date, day: i8) -> Date {
    Date::new(first_of_month.year(), first_of_month.month(), day.min(first_of_month.days_in_month()))
        .unwrap_or(first_of_month)
}

/// Days since a fixed day long ago, counting years from March so that the leap day comes last.
fn day_number(day: Date) -> i64 {
    let month = i64::from(day.month());
    let year = i64::from(day.year()) - i64::from(month <= 2);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day.day()) - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
}

/// The inverse of [`day_number`]; `None` beyond the calendar.
fn from_day_number(number: i64) -> Option<Date> {
    const CYCLE: i64 = 146_097;
    let (cycle, of_cycle) = (number.div_euclid(CYCLE), number.rem_euclid(CYCLE));
    // Years of 365 days, less the leap days that went before; the last day of each four centuries stays in it.
    let year = (of_cycle - of_cycle / 1_460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
    let of_year = of_cycle - (365 * year + year / 4 - year / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = cycle.checked_mul(400)?.checked_add(year + i64::from(month <= 2))?;
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_is_the_sunday_the_tables_give() {
        for (year, month, day) in [(1943, 4, 25), (1954, 4, 18), (1981, 4, 19), (2008, 3, 23), (2024, 3, 31)] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
        for (year, month, day) in [(2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (2100, 3, 28)] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
        assert!(
            (1583..=9999).all(|year| easter(year).is_some_and(|day| day.weekday() == jiff::civil::Weekday::Sunday))
        );
    }

    #[test]
    fn every_year_has_its_holidays() {
        for year in 1900..=2200 {
            let all = date(year, 1, 1).series(1.day()).take_while(|day| day.year() == year);
            let count = all.filter(|day| holiday(*day).is_some()).count();
            // Eleven, or ten when Ascension falls on Liberation Day.
            assert!((10..=12).contains(&count), "{year}: {count}");
        }
    }

    #[test]
    fn a_bridge_day_is_closed_when_a_decree_names_it() {
        let bridge = date(2026, 5, 15);
        assert_eq!(equated(bridge, &[]), None);
        assert_eq!(equated(bridge, &[date(2026, 1, 2), bridge]), Some(&"gelijkgestelde-dag"));
        assert_eq!(closed(bridge), None);
    }

    #[test]
    fn kings_day_moves_off_sunday() {
        assert_eq!(holiday(date(2025, 4, 26)), Some(&"koningsdag"));
        assert_eq!(holiday(date(2025, 4, 27)), None);
        assert_eq!(holiday(date(2026, 4, 27)), Some(&"koningsdag"));
    }

    #[test]
    fn a_period_counts_its_first_day() {
        assert_eq!(period_from_start(date(2024, 3, 2), 36), date(2027, 3, 1));
        assert_eq!(period_from_start(date(2024, 3, 1), 36), date(2027, 2, 28));
        assert_eq!(period_from_start(date(2024, 3, 2), 18), date(2025, 9, 1));
        assert_eq!(period_from_start(date(2015, 4, 13), 36), date(2018, 4, 12));
        assert_eq!(period_from_start(date(2026, 1, 10), 6), date(2026, 7, 9));
    }

    #[test]
    fn a_day_number_that_does_not_exist_gives_the_last_of_the_month() {
        assert_eq!(period_from_start(date(2024, 2, 29), 36), date(2027, 2, 28));
        assert_eq!(period_from_start(date(2025, 8, 31), 6), date(2026, 2, 28));
        assert_eq!(period_from_start(date(2025, 8, 30), 6), date(2026, 2, 28));
        assert_eq!(period_from_start(date(2025, 8, 28), 6), date(2026, 2, 27));
        assert_eq!(period_from_start(date(2025, 12, 31), 2), date(2026, 2, 28));
        assert_eq!(period_from_start(date(2025, 3, 31), 1), date(2025, 4, 30));
    }

    #[test]
    fn the_request_window_is_counted_from_the_start() {
        assert_eq!(backward_from_end(date(2024, 3, 2), 36, 6), date(2026, 9, 2));
        assert_eq!(backward_from_end(date(2024, 3, 1), 36, 6), date(2026, 9, 1));
    }

    #[test]
    fn weekends_and_holidays_are_passed_over_in_one_go() {
        assert_eq!(shift(date(2026, 4, 27)), date(2026, 4, 28));
        assert_eq!(shift(date(2026, 4, 4)), date(2026, 4, 7));
        assert_eq!(shift(date(2026, 12, 25)), date(2026, 12, 28));
        assert_eq!(shift(date(2026, 5, 11)), date(2026, 5, 11));
        assert_eq!(shift(date(2022, 12, 31)), date(2023, 1, 2));
    }

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        assert_eq!(days_in(date(2026, 4, 1), date(2026, 7, 31)), 122);
        assert_eq!(days_in(date(2024, 9, 10), date(2025, 7, 18)), 312);
        for (from, to) in [(date(1999, 12, 31), date(2000, 3, 1)), (date(-4, 2, 28), date(1, 1, 1))] {
            assert_eq!(add_days(from, days_between(from, to)), to);
        }
    }

    #[test]
    fn adding_days_agrees_with_the_calendar_library_over_eight_centuries() {
        for (at, day) in date(1600, 2, 28).series(1.day()).take(292_200).enumerate().step_by(13) {
            let days = [0, 1, -1, 27, 31, -59, 365, 366, -1_461, 36_525, 146_097][at % 11];
            assert_eq!(add_days(day, days), day.checked_add(days.days()).unwrap(), "{day} and {days} days");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        for day in [Date::MIN, Date::MAX, date(9999, 12, 25), date(-9999, 1, 2)] {
            let _ = (
                shift(day),
                holiday(day),
                period_from_start(day, 36),
                same_day_later(day, -600),
                add_days(day, i64::MIN),
            );
            let _ = (
                period_from_start(day, i32::MAX),
                period_from_start(day, i32::MIN),
                days_between(Date::MIN, Date::MAX),
            );
        }
        assert_eq!(add_days(Date::MAX, 1), Date::MAX);
    }
}
