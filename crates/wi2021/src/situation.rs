//! What the facts come to on a day, in one pass: corrections applied, later facts left out, in the order they happened.

use jiff::civil::Date;
use smallvec::SmallVec;

use crate::facts::{Doelgroep, Fact, Kind, Leerroute, Tag};
use crate::law::{Law, Readings};

/// The view that all rules read. Cheap to make: it borrows the facts.
#[derive(Debug)]
pub(crate) struct Situation<'a> {
    pub on: Date,
    pub readings: Readings,
    /// What holds on the day, by day of happening.
    events: SmallVec<[Event<'a>; 32]>,
    /// Which kinds occur at all, a bit each: most rules look for kinds that are not there.
    kinds: u128,
    /// And which occur more than once.
    repeated: u128,
    /// Filled in the order of the story, for the rules that come after.
    pub group: Option<Doelgroep>,
    /// The route in force, and the fact that set it.
    pub route: Option<Seen<Leerroute>>,
    /// The day the duty ended, for retention and for terms that lapse.
    pub ended: Option<Date>,
    /// The running term: the three years with extensions, or the new term after a fine.
    pub term: Option<RunningTerm>,
    /// May clocks run (obliged, and not exempt)?
    pub obliged: bool,
}

/// A fact that counts, with its place in the slice that was assessed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Event<'a> {
    pub at: u16,
    pub on: Date,
    tag: Tag,
    pub fact: &'a Fact,
}

/// One value out of a fact: where, when, what.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Seen<T> {
    pub at: u16,
    pub on: Date,
    pub what: T,
}

/// The term as it stands on the day, all granted extensions included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct RunningTerm {
    pub start: Date,
    /// The last day without any extension.
    pub first_end: Date,
    /// The last day as it stands.
    pub end: Date,
    /// The fact that started it.
    pub at: u16,
    /// Extended by a grant (W 12); a gap that is added is none.
    pub extended: bool,
    /// For a new term after a fine of DUO: its length in months. The three years have none.
    pub new_term_months: Option<u32>,
}

/// All values of one kind of fact, in the order they happened.
macro_rules! seen {
    ($situation:expr, $kind:ident) => {
        $situation.of($crate::facts::Tag::$kind).filter_map(|event| match &event.fact.kind {
            $crate::facts::Kind::$kind(what) => Some($crate::situation::Seen { at: event.at, on: event.on, what }),
            _ => None,
        })
    };
}
pub(crate) use seen;

impl<'a> Situation<'a> {
    pub(crate) fn new(facts: &'a [Fact], on: Date, law: &Law) -> Self {
        let mut corrected: SmallVec<[_; 8]> = facts.iter().filter_map(|fact| fact.corrects).collect();
        corrected.sort_unstable();
        let mut events: SmallVec<[Event<'a>; 32]> = facts
            .iter()
            .zip(0..=u16::MAX)
            .filter(|(fact, _)| fact.happened <= on)
            .filter(|(fact, _)| corrected.is_empty() || corrected.binary_search(&fact.id).is_err())
            .filter(|(fact, _)| !matches!(fact.kind, Kind::FeitIngetrokken(_)))
            .map(|(fact, at)| Event { at, on: fact.happened, tag: fact.kind.tag(), fact })
            .collect();
        put_in_order(&mut events);
        let (kinds, repeated) = events.iter().fold((0, 0), |(kinds, repeated), event| {
            let kind = bit(event.tag);
            (kinds | kind, repeated | kinds & kind)
        });
        Self {
            on,
            readings: law.readings,
            events,
            kinds,
            repeated,
            group: None,
            route: None,
            ended: None,
            term: None,
            obliged: false,
        }
    }

    /// The facts of one kind.
    pub(crate) fn of(&self, tag: Tag) -> impl DoubleEndedIterator<Item = Event<'a>> + Clone + '_ {
        let all: &[Event<'a>] = if self.has(tag) { &self.events } else { &[] };
        all.iter().copied().filter(move |event| event.tag == tag)
    }

    /// Is there a fact of this kind at all?
    pub(crate) fn has(&self, tag: Tag) -> bool {
        self.kinds & bit(tag) != 0
    }

    /// Is there more than one fact of this kind?
    pub(crate) fn has_several(&self, tag: Tag) -> bool {
        self.repeated & bit(tag) != 0
    }

    pub(crate) fn events(&self) -> impl DoubleEndedIterator<Item = Event<'a>> + Clone + '_ {
        self.events.iter().copied()
    }

    /// Does the person belong to the asylum group of W 13(1)? `None` while the group is unknown.
    pub(crate) fn asylum(&self) -> Option<bool> {
        self.group.map(|group| group != Doelgroep::GezinsmigrantOfOverig)
    }
}

/// By day of happening. Facts mostly come in that order: a few that do not are moved, and only more than that are sorted.
fn put_in_order(events: &mut [Event]) {
    const FEW: usize = 4;
    let before = |one: &Event, other: &Event| {
        one.on.cmp(&other.on).then_with(|| {
            let rest = |event: &Event| (event.fact.recorded, event.fact.id, event.at);
            rest(one).cmp(&rest(other))
        })
    };
    for moved in 0..=FEW {
        let Some(at) = events.windows(2).position(|pair| before(&pair[0], &pair[1]).is_gt()) else { return };
        if moved == FEW {
            events.sort_unstable_by(before);
            return;
        }
        let late = events[at + 1];
        let home = events[..=at].partition_point(|event| before(event, &late).is_lt());
        events[home..=at + 1].rotate_right(1);
    }
}

fn bit(tag: Tag) -> u128 {
    1 << (tag as u8)
}

// The set of kinds fits in the bits of a u128.
const _: () = assert!(Kind::ALL.len() <= 128);

impl<T> Seen<T> {
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Seen<U> {
        Seen { at: self.at, on: self.on, what: change(self.what) }
    }
}
