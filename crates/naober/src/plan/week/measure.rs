//! What one week holds: blocks at their hours, hours by kind, the burden, and whether a full programme fits.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Item, Kind};

/// What municipalities mean by a full dual programme: language and participation or work together. No number of the law.
pub const FULL_PROGRAMME: i64 = 36 * 60;
/// The hours of a working day in which a programme can take place.
const WORKING_DAY: (i64, i64) = (8 * 60, 18 * 60);
const WORKING_DAYS: usize = 5;

/// An item on one day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block<'i> {
    pub item: &'i Item,
    /// Monday is 0.
    pub day: usize,
}

/// What does not go together. It is said, and nothing is refused: people know best what they can combine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning<'i> {
    /// Two things at once.
    Overlap(usize, &'i Item, &'i Item),
    /// From one place to another with no time in between.
    NoTravel(usize, &'i Item, &'i Item),
}

/// The sums of one week, in minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured<'i> {
    /// Every kind that takes time, in the order of the kinds.
    pub kinds: Vec<(Kind, i64)>,
    /// Language, participation and work together.
    pub programme: i64,
    /// What a full programme still asks.
    pub missing: i64,
    /// Hours on working days in which nothing is planned.
    pub free: i64,
    /// With professionals and at counters: how often, with how many of them, how long.
    pub appointments: usize,
    pub counters: usize,
    pub burden: i64,
    pub warnings: Vec<Warning<'i>>,
}

impl Measured<'_> {
    /// Does what is missing fit in the hours that are free?
    pub fn fits(&self) -> bool {
        self.missing <= self.free
    }
}

/// The blocks of the week that begins on this Monday, in the order of the week.
pub fn week_of(items: &[Item], monday: Date) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    for day in 0..7 {
        let date = monday.saturating_add(i64::try_from(day).unwrap_or(0).days());
        blocks.extend(items.iter().filter(|item| item.on(date)).map(|item| Block { item, day }));
    }
    blocks.sort_by_key(|block| (block.day, block.item.what.starts, block.item.id));
    blocks
}

/// Measures a week.
pub fn measure<'i>(blocks: &[Block<'i>]) -> Measured<'i> {
    let sum = |wanted: &dyn Fn(Kind) -> bool| -> i64 {
        blocks.iter().filter(|block| wanted(block.item.what.kind)).map(|block| block.item.what.minutes).sum()
    };
    let kinds = Kind::ALL.iter().map(|kind| (*kind, sum(&|other| other == *kind))).filter(|(_, minutes)| *minutes > 0);
    let programme = sum(&Kind::is_programme);
    let appointments: Vec<_> = blocks.iter().filter(|block| block.item.what.kind == Kind::Afspraak).collect();
    let counters: BTreeSet<String> = appointments.iter().map(|block| counter(block.item)).collect();
    Measured {
        kinds: kinds.collect(),
        programme,
        missing: (FULL_PROGRAMME - programme).max(0),
        free: (0..WORKING_DAYS).map(|day| free(blocks, day)).sum(),
        appointments: appointments.len(),
        counters: counters.len(),
        burden: sum(&|kind| kind == Kind::Afspraak),
        warnings: (0..7).flat_map(|day| warnings(blocks, day)).collect(),
    }
}

/// With whom an appointment is; one that is not told counts for itself.
fn counter(item: &Item) -> String {
    match item.what.with_whom.as_deref().map(str::trim) {
        Some(whom) if !whom.is_empty() => whom.to_lowercase(),
        _ => item.id.to_string(),
    }
}

/// Minutes of the working day in which nothing is planned.
fn free(blocks: &[Block], day: usize) -> i64 {
    let (mut at, end) = WORKING_DAY;
    let mut free = 0;
    for block in blocks.iter().filter(|block| block.day == day) {
        free += (block.item.what.starts.min(end) - at).max(0);
        at = at.max(block.item.ends()).min(end);
    }
    free + (end - at)
}

fn warnings<'i>(blocks: &[Block<'i>], day: usize) -> Vec<Warning<'i>> {
    let today: Vec<&'i Item> = blocks.iter().filter(|block| block.day == day).map(|block| block.item).collect();
    let mut found = Vec::new();
    for (at, first) in today.iter().enumerate() {
        let later = today.iter().skip(at + 1);
        let overlaps = later.filter(|second| second.what.starts < first.ends());
        found.extend(overlaps.map(|second| Warning::Overlap(day, first, second)));
    }
    for pair in today.windows(2) {
        let [first, second] = pair else { continue };
        if second.what.starts == first.ends() && elsewhere(first, second) {
            found.push(Warning::NoTravel(day, first, second));
        }
    }
    found
}

/// Are these two at different places? A journey is at none, and of a place that is not told nothing is known.
fn elsewhere(first: &Item, second: &Item) -> bool {
    let place = |item: &Item| {
        let told = item.what.place.as_deref().map(|place| place.trim().to_lowercase());
        told.filter(|place| !place.is_empty() && item.what.kind != Kind::Reizen)
    };
    place(first).zip(place(second)).is_some_and(|(first, second)| first != second)
}
