//! Representative pages of this room: filled, empty, wrong, with long and right-to-left names.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use matching::pairs::{Gate, Parts};
use texts::Language;
use uuid::Uuid;

use super::{mine, overview, pair as pair_page, pairing, places, profile, volunteer};
use crate::network::{
    Aim, Apart, Card, Check, Coordinator, Day, Ended, Enrolled, Interest, Meeting, Message, Offer, Overview, Pair,
    Part, Place, Seen, Sheet, Side, Suggestion, Total, Volunteer, Waiting, Wish,
};
use crate::web::{Entries, Frame, Mistakes, Sample, Words};

const TODAY: Date = date(2026, 1, 6);
const LONG: &str = "Wolderufael-Gebrehiwot";

/// Every view of staff and volunteers.
pub(crate) fn samples(words: Words) -> Vec<Sample> {
    [of_volunteers(words), of_coordinators(words)].concat()
}

fn of_volunteers(words: Words) -> Vec<Sample> {
    let frame = |here, title| Frame::sample(words, here, title).with_menu(&["buddies", "buddy-profile"]);
    let mine = |name, profile: Option<&Volunteer>, pairs: &[Seen]| {
        let page = mine::build(frame("buddies", "nav-buddies"), profile, pairs, (&towns(), vec![coordinator()]), TODAY);
        Sample::new(name, &page)
    };
    let own = offer("Wim", true);
    let view = |name, seen: &Seen, mistakes: Mistakes, typed| {
        let (messages, meetings) = (messages(), meetings());
        let made = pair_page::Made {
            seen,
            own: &own.card,
            checked: !seen.pair.waits_for_check(),
            messages: &messages,
            meetings: &meetings,
            places: &towns(),
            today: TODAY,
        };
        Sample::new(
            name,
            &pair_page::build(frame("buddies", "buddy-title").with_mistakes(&mistakes), &made, mistakes, typed),
        )
    };
    let profile = |name, known: Option<&Volunteer>, mistakes: Mistakes, typed| {
        let frame = frame("buddy-profile", "nav-buddy-profile").with_mistakes(&mistakes);
        Sample::new(name, &profile::build(frame, known, &towns(), mistakes, typed))
    };
    let (kept, unseen) = (volunteer_of("Wim", true), Volunteer { check: None, ..volunteer_of(LONG, false) });
    let paused = Volunteer { paused_at: Some(at()), ..volunteer_of("Wim", true) };
    let (open, running, over) = (proposal(), quiet(), ended());
    let unchecked = seen(agreed_without_check());
    vec![
        mine("buddies-first", None, &[]),
        mine("buddies-none", Some(&unseen), &[]),
        mine("buddies", Some(&paused), &[open.clone(), running.clone(), over.clone()]),
        view("buddy-proposal", &open, Mistakes::none(), Entries::default()),
        view("buddy-check", &unchecked, Mistakes::none(), Entries::default()),
        view("buddy-running", &running, Mistakes::none(), Entries::default()),
        view("buddy-wrong", &running, Mistakes::one("op", "buddy-wrong-day"), Entries::new(&[("op", "7-1-2026")])),
        view("buddy-thanks", &over, Mistakes::none(), Entries::default()),
        profile("buddy-profile", Some(&kept), Mistakes::none(), profile::typed(&own)),
        profile("buddy-profile-paused", Some(&paused), Mistakes::none(), profile::typed(&own)),
        profile(
            "buddy-profile-wrong",
            None,
            Mistakes::one("taal", "mistake-required"),
            Entries::new(&[("naam", LONG)]),
        ),
    ]
}

fn of_coordinators(words: Words) -> Vec<Sample> {
    let frame = |here, title| Frame::sample(words, here, title).with_menu(&["network", "pairing"]);
    let overview = |name, all: &Overview, people: &[Enrolled]| {
        Sample::new(name, &overview::build(frame("network", "network-title"), all, people, TODAY))
    };
    let pairing = |name, sheet: &Sheet| Sample::new(name, &pairing::build(frame("pairing", "nav-pairing"), sheet));
    let one = |name, profile: Option<Volunteer>, mistakes: Mistakes, typed| {
        let frame = frame("network", "network-title").titled(LONG.to_owned()).with_mistakes(&mistakes);
        Sample::new(name, &volunteer::build(frame, &enrolled(1, LONG, profile), &towns(), mistakes, typed))
    };
    let places = |name, all: &[Place], mistakes: Mistakes, typed| {
        let frame = frame("network", "places-title").with_mistakes(&mistakes);
        Sample::new(name, &places::build(frame, all, mistakes, typed))
    };
    let people = vec![enrolled(7, "Wim de Vries", Some(volunteer_of("Wim", true))), enrolled(8, LONG, None)];
    let all = Overview {
        wishes: vec![wish("أميرة", 1), wish(LONG, 2), wish("Samira", 12)],
        volunteers: vec![volunteer_of("Wim", true)],
        pairs: vec![
            pair(3),
            quiet().pair,
            Pair { agreed_on: Some(date(2025, 12, 1)), quiet_since: Some(TODAY), ..pair(5) },
            Pair { id: Uuid::from_u128(8), ..agreed_without_check() },
            Pair { ended: Some((TODAY, Ended::VolunteerLeft)), ..pair(9) },
            ended().pair,
            Pair { ended: Some((TODAY, Ended::Refused)), ..pair(11) },
            Pair { dossier: Uuid::from_u128(12), ended: Some((TODAY, Ended::TakenBack)), ..pair(12) },
            Pair { dossier: Uuid::from_u128(3), ended: Some((TODAY, Ended::DossierClosed)), ..pair(10) },
        ],
    };
    vec![
        overview("network", &all, &people),
        overview("network-empty", &Overview::default(), &[]),
        pairing("pairing", &solved()),
        pairing("pairing-empty", &Sheet { open_volunteers: 2, ..Sheet::default() }),
        pairing("pairing-nobody", &Sheet { open_volunteers: 0, suggestions: Vec::new(), ..solved() }),
        one("volunteer", Some(volunteer_of("Wim", true)), Mistakes::none(), Entries::default()),
        one(
            "volunteer-none",
            None,
            Mistakes::one("gezien", "check-wrong-day"),
            Entries::new(&[("gezien", "1-1-2020")]),
        ),
        places("places", &towns(), Mistakes::none(), Entries::default()),
        places(
            "places-wrong",
            &[],
            Mistakes::one("breedte", "places-no-spot"),
            Entries::new(&[("naam", "Vogelbuurt")]),
        ),
    ]
}

fn solved() -> Sheet {
    let parts = Parts { languages: 2333, interests: 1500, times: 1125, nearness: 1800, waited: 480 };
    let suggestion = Suggestion {
        wish: Wish { wants_woman: true, ..wish("أميرة", 1) },
        volunteer: volunteer_of("Ineke", true),
        parts,
        km: 2,
        weeks_waiting: 12,
    };
    let waiting = Waiting {
        wish: wish(LONG, 2),
        weeks_waiting: 3,
        apart: vec![(Apart::Rule(Gate::SafetyCheck), 1), (Apart::Rule(Gate::Language), 4), (Apart::Full, 2)],
        others: true,
    };
    Sheet { suggestions: vec![suggestion], waiting: vec![waiting], places: towns(), open_volunteers: 6 }
}

/// A newcomer who looks for a buddy.
pub(crate) fn wish(name: &str, n: u128) -> Wish {
    Wish { dossier: Uuid::from_u128(n), card: card(name), wants_woman: false, asked_at: at() }
}

/// A pair that was proposed today.
pub(crate) fn pair(n: u128) -> Pair {
    Pair {
        id: Uuid::from_u128(n),
        dossier: Uuid::from_u128(1),
        volunteer: Uuid::from_u128(7),
        proposed_on: TODAY,
        proposed_by: "Wendy Brouwer".to_owned(),
        lapses_on: date(2026, 1, 16),
        newcomer_yes: None,
        volunteer_yes: None,
        agreed_on: None,
        ended: None,
        quiet_since: None,
        nudged_on: None,
        warned_on: None,
        newcomer_phone: None,
        volunteer_phone: None,
        thanks: None,
    }
}

/// Both said yes, and the safety check is no longer valid.
pub(crate) fn agreed_without_check() -> Pair {
    Pair { newcomer_yes: Some(TODAY), volunteer_yes: Some(TODAY), ..pair(3) }
}

fn proposal() -> Seen {
    seen(pair(3))
}

fn quiet() -> Seen {
    let day = date(2025, 12, 3);
    let pair = Pair {
        agreed_on: Some(date(2025, 11, 1)),
        quiet_since: Some(day),
        nudged_on: Some(TODAY),
        warned_on: Some(TODAY),
        ..pair(4)
    };
    Seen { own_phone: Some("06 00 00 00 00".to_owned()), ..seen(pair) }
}

fn ended() -> Seen {
    let pair = Pair { agreed_on: Some(date(2025, 6, 1)), ended: Some((TODAY, Ended::ByNewcomer)), ..pair(6) };
    Seen { other: None, thanks: Some("شكرا جزيلا يا صديقي".to_owned()), ..seen(pair) }
}

fn seen(pair: Pair) -> Seen {
    Seen {
        pair,
        other: Some(card("أميرة")),
        own_phone: None,
        other_phone: None,
        thanks: None,
        total: Total { weeks: 9, times: 6, minutes: 510 },
    }
}

fn messages() -> Vec<Message> {
    vec![
        Message { of: Side::Volunteer, words: "Dag! Zullen we dinsdag koffie drinken?".to_owned(), at: at() },
        Message { of: Side::Newcomer, words: "نعم، الثلاثاء مناسب لي.".to_owned(), at: at() },
    ]
}

fn meetings() -> Vec<Meeting> {
    vec![Meeting { on: date(2025, 12, 3), minutes: 90 }, Meeting { on: date(2025, 11, 26), minutes: 30 }]
}

fn volunteer_of(name: &str, is_woman: bool) -> Volunteer {
    let check = Check { seen_on: date(2025, 3, 1), valid_until: date(2028, 3, 1), seen_by: "Wendy Brouwer".to_owned() };
    Volunteer {
        account: Uuid::from_u128(7),
        offer: offer(name, is_woman),
        paused_at: None,
        stopped_at: None,
        check: Some(check),
    }
}

fn enrolled(n: u128, name: &str, profile: Option<Volunteer>) -> Enrolled {
    Enrolled {
        account: Uuid::from_u128(n),
        name: name.to_owned(),
        email: "wim.devries@example.org".to_owned(),
        profile,
    }
}

fn coordinator() -> Coordinator {
    Coordinator { name: "Wendy Brouwer".to_owned(), email: "wendy.brouwer@example.org".to_owned() }
}

fn offer(name: &str, is_woman: bool) -> Offer {
    Offer { card: card(name), reach_km: 5, room: 4, is_woman }
}

/// What somebody shows.
pub(crate) fn card(name: &str) -> Card {
    Card {
        first_name: name.to_owned(),
        languages: vec![Language::Nl, Language::Ar],
        interests: vec![Interest::Koken, Interest::Wandelen],
        aims: vec![Aim::Taal, Aim::Wegwijs],
        days: vec![Day::Tuesday, Day::Saturday],
        parts: vec![Part::Ochtend, Part::Avond],
        place: Some(Uuid::from_u128(1)),
    }
}

/// Parts of town.
pub(crate) fn towns() -> Vec<Place> {
    let place = |n: u128, name: &str| Place {
        id: Uuid::from_u128(n),
        name: name.to_owned(),
        spot: Default::default(),
        removed: false,
    };
    vec![place(1, "Havenkwartier"), place(2, "Wijk met een heel lange naam aan de overkant van het water")]
}

fn at() -> Timestamp {
    Timestamp::from_second(1_767_225_600).unwrap_or_default()
}
