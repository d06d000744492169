//! Languages: catalogues, plurals, dates, direction and the key check.

mod catalogue;
mod dates;
mod entries;
mod language;
mod plain;
mod review;
mod sheet;

pub use catalogue::{Value, has, keys, source, text, text_with};
pub use dates::{long_date, parse_date, plain_digits, short_date, weekday, weekday_date};
pub use language::{Direction, Language};
pub use plain::{PLAIN, plain, plain_date, plain_keys};
pub use review::{missing, unreviewed};
pub use sheet::{TakenIn, export, import};
