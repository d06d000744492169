//! The week pages with a full week, an empty one, wrong entries and long or right-to-left words.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use uuid::Uuid;

use super::super::{Days, Item, Kind, NewItem};
use super::{feed, item, show};
use crate::dossier::pages::{Colleagues, LookBack, head, sample_view};
use crate::web::{Entries, Frame, Mistakes, Sample, Words};

const FROM: Date = date(2026, 1, 5);

pub(crate) fn samples(words: Words) -> Vec<Sample> {
    let law = wi2021::Law::built_in();
    let (view, people) = (sample_view(), Colleagues::sample());
    let frame = |title| Frame::sample(words, "worklist", title);
    let week = |name, items: &[Item], typed| {
        let mut page = show::build(frame("week-title"), &law, &view, &people, items, typed);
        if name == "week" {
            let feed = |n, revoked: Option<&str>| show::FeedLine {
                id: Uuid::from_u128(n),
                made: words
                    .tn("agenda-made-by", &[("date", words.date(&FROM).into()), ("who", "Fatima Özdemir".into())]),
                revoked: revoked.map(|who| {
                    words.tn("agenda-revoked-by", &[("date", words.date(&FROM).into()), ("who", who.into())])
                }),
            };
            page.feeds = vec![feed(1, Some("Fatima Özdemir")), feed(2, None)];
        }
        Sample::new(name, &page)
    };
    let form = |name, chosen: Option<&Item>, mistakes, typed| {
        let title = if chosen.is_some() { "week-change" } else { "week-add" };
        Sample::new(name, &item::build(frame(title), &law, &view, &people, chosen, mistakes, typed))
    };
    let full = full();
    let typed =
        Entries::new(&[("soort", "afspraak"), ("titel", "عيادة"), ("begin", "25"), ("dagen", "1"), ("dagen", "3")]);
    let feed = feed::FeedPage {
        frame: frame("agenda-made-title"),
        head: head(words, &law, &view, &LookBack::default(), "tab-plan", &people),
        address: "https://naober.voorbeeld.nl/agenda/b3JkZW50ZWxpamtsYW5nZW5vbmdlcmFkZW4.ics".to_owned(),
    };
    vec![
        week("week", &full, ""),
        week("week-empty", &full, "1-2-2024"),
        week("week-wrong", &full[..1], "31-2-2026"),
        week("week-first", &[], ""),
        form("week-item", Some(&full[0]), Mistakes::none(), Entries::new(&[("titel", "Taalles")])),
        form("week-item-new", None, Mistakes::none(), Entries::default()),
        form("week-item-wrong", None, Mistakes::one("begin", "mistake-clock"), typed),
        Sample::new("week-feed", &feed),
    ]
}

/// Language, participation, work, children, a journey and appointments: two things at once, and no time to travel.
fn full() -> Vec<Item> {
    let item = |kind, title: &str, days: &str, starts: i64, ends: i64, place: &str, whom: &str| {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Item {
            id: Uuid::from_u128(u128::try_from(starts * 60 + ends).unwrap_or(0)),
            what: NewItem {
                kind,
                title: title.to_owned(),
                days: Days::of([days]),
                starts,
                minutes: ends - starts,
                from: FROM,
                until: (kind == Kind::Participatie).then_some(date(2026, 6, 26)),
                place: some(place),
                with_whom: some(whom),
                health: false,
            },
            hidden: false,
            version: 0,
            changed_by: "Fatima Özdemir".to_owned(),
            changed_at: Timestamp::UNIX_EPOCH,
            ended: None,
        }
    };
    let mut all = vec![
        item(Kind::Taal, "Taalles B1", "124", 9 * 60, 12 * 60, "Taalhuis De Brug", "Taalhuis De Brug"),
        item(Kind::Reizen, "Bus 7", "124", 8 * 60 + 20, 9 * 60, "", ""),
        item(
            Kind::Participatie,
            "Meelopen in het verzorgingshuis met de ochtendploeg van de derde verdieping",
            "35",
            9 * 60,
            15 * 60,
            "De Wilgen",
            "",
        ),
        item(Kind::Werk, "Bakkerij", "6", 5 * 60 + 30, 11 * 60, "Bakkerij Smit", ""),
        item(Kind::Kinderen, "مدرسة", "12345", 15 * 60, 15 * 60 + 30, "Basisschool", ""),
        item(Kind::Afspraak, "Gesprek over geld", "2", 11 * 60 + 30, 12 * 60 + 30, "Gemeentehuis", "Gemeente"),
        item(Kind::Afspraak, "Klantmanager werk", "4", 12 * 60, 13 * 60, "Werkplein", "Werkplein"),
        item(Kind::Anders, "Voetbal", "7", 10 * 60, 12 * 60, "Sportpark", ""),
    ];
    let mut hidden = item(Kind::Afspraak, "", "4", 16 * 60, 17 * 60, "", "");
    hidden.hidden = true;
    hidden.what.health = true;
    all.push(hidden);
    all
}
