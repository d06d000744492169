//! The newcomer's page of a buddy: nobody looked for, looking, a proposal, a pair, and what is over.

use jiff::civil::date;

use super::super::samples::{LONG, TODAY, at};
use super::page::{Made, build};
use super::{HERE, TITLE};
use crate::network::pages::{sample_agreed, sample_card, sample_pair, sample_places, sample_wish};
use crate::network::{Ended, Meeting, Message, Pair, Seen, Side, Total};
use crate::web::{Entries, HomeFrame, Mistakes, Sample};

pub(in crate::home::pages) fn samples(frame: impl Fn(&'static str, &'static str) -> HomeFrame) -> Vec<Sample> {
    let page = |name, made: &Made, mistakes: Mistakes, typed: Entries| {
        let frame = frame(HERE, TITLE).with_mistakes(&mistakes);
        Sample::new(name, &build(frame, made, mistakes, &typed))
    };
    let first = Made { places: sample_places(), known: Entries::new(&[("naam", "أميرة")]), ..Made::default() };
    let looking = Made { wish: Some(sample_wish("أميرة", 1)), places: sample_places(), ..Made::default() };
    let with = |pairs: Vec<Seen>| Made {
        wish: Some(sample_wish(LONG, 1)),
        pairs,
        messages: vec![
            Message { of: Side::Volunteer, words: "Dag! Zullen we dinsdag koffie drinken?".to_owned(), at: at() },
            Message { of: Side::Newcomer, words: "نعم، الثلاثاء مناسب لي.".to_owned(), at: at() },
        ],
        meetings: vec![Meeting { on: date(2025, 12, 3), minutes: 90 }],
        places: sample_places(),
        closed: false,
        known: Entries::default(),
    };
    let running = Pair {
        agreed_on: Some(date(2025, 12, 1)),
        quiet_since: Some(date(2025, 12, 3)),
        nudged_on: Some(TODAY),
        ..sample_pair(4)
    };
    let over = Pair { agreed_on: Some(date(2025, 6, 1)), ended: Some((TODAY, Ended::ByVolunteer)), ..sample_pair(3) };
    let refused = Pair { ended: Some((TODAY, Ended::Refused)), ..sample_pair(5) };
    let told = |pair: Pair| Seen { other_phone: Some("06 00 00 00 00".to_owned()), ..seen(pair) };
    let wrong = Mistakes::one("waarvoor", "home-in-empty");
    let shut = Made { closed: true, ..with(vec![gone(over.clone())]) };
    vec![
        page("home-buddy-closed", &shut, Mistakes::none(), Entries::default()),
        page("home-buddy-first", &first, Mistakes::none(), Entries::default()),
        page("home-buddy-wrong", &first, wrong, Entries::new(&[("naam", LONG)])),
        page("home-buddy-looking", &looking, Mistakes::none(), Entries::default()),
        page("home-buddy-proposal", &with(vec![seen(sample_pair(3))]), Mistakes::none(), Entries::default()),
        page("home-buddy-not-yet", &with(vec![seen(sample_agreed())]), Mistakes::none(), Entries::default()),
        page("home-buddy-running", &with(vec![told(running)]), Mistakes::none(), Entries::default()),
        page("home-buddy-over", &with(vec![gone(refused), gone(over)]), Mistakes::none(), Entries::default()),
    ]
}

fn seen(pair: Pair) -> Seen {
    let other = Some(sample_card("Wim"));
    Seen { pair, other, own_phone: None, other_phone: None, thanks: None, total: Total::default() }
}

fn gone(pair: Pair) -> Seen {
    Seen { other: None, ..seen(pair) }
}
