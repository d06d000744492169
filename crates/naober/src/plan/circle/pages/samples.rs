//! The circle and the follow-up plan: filled, empty, wrong, with long and right-to-left names.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

use super::super::{Agreed, FollowUp, Line, NewLine, NewPerson, Person, Ring, Role};
use super::{follow_up, person, show};
use crate::dossier::pages::{Colleagues, sample_view};
use crate::web::{Choice, Entries, Frame, Mistakes, Sample, Words};

const LONG: &str = "Wolderufael-Gebrehiwot van der Sanden-Tesfamariam";

pub(crate) fn samples(words: Words) -> Vec<Sample> {
    let law = wi2021::Law::built_in();
    let (view, people) = (sample_view(), Colleagues::sample());
    let frame = |title| Frame::sample(words, "worklist", title);
    let circle =
        |name, circle: &[Person]| Sample::new(name, &show::build(frame("circle-title"), &law, &view, &people, circle));
    let form = |name, id, mistakes, typed| {
        Sample::new(name, &person::build(frame("circle-add"), &law, &view, &people, id, mistakes, typed, true))
    };
    let plan = |name, plan: &FollowUp, mistakes, typed| {
        let mut page = follow_up::build(frame("follow-title"), &law, &view, &people, plan, mistakes, typed);
        page.known = vec![Choice::new("Anna de Wit", String::new(), false)];
        Sample::new(name, &page)
    };
    let typed = Entries::new(&[("naam", "أميرة"), ("ring", "near"), ("sinds", "gisteren")]);
    let line = Entries::new(&[("wat", "Post lezen"), ("op", "12-3-2026")]);
    vec![
        circle("circle", &around()),
        circle("circle-first", &[]),
        circle("circle-formal", &around()[5..7]),
        form(
            "circle-person",
            Some(Uuid::from_u128(1)),
            Mistakes::none(),
            Entries::new(&[("naam", LONG), ("rol", "buur")]),
        ),
        form("circle-person-wrong", None, Mistakes::one("sinds", "mistake-date"), typed),
        plan("follow-up", &agreed(), Mistakes::none(), Entries::default()),
        plan(
            "follow-up-open",
            &FollowUp { agreed: Vec::new(), ..agreed() },
            Mistakes::one("samen", "follow-together-missing"),
            line,
        ),
        plan("follow-up-none", &FollowUp::default(), Mistakes::none(), Entries::default()),
    ]
}

fn around() -> Vec<Person> {
    let one = |n: u128, ring, role, name: &str, does: &str| Person {
        id: Uuid::from_u128(n),
        who: NewPerson {
            ring,
            role,
            name: name.to_owned(),
            does: (!does.is_empty()).then(|| does.to_owned()),
            reach: (n.is_multiple_of(2)).then(|| "06 00 00 00 00".to_owned()),
            since: (n > 3).then_some(date(2025, 5, 1)),
        },
        ended: None,
        changed_by: "Fatima Özdemir".to_owned(),
        changed_at: Timestamp::UNIX_EPOCH,
    };
    let mut all = vec![
        one(1, Ring::Near, Role::Familie, "يوسف الحداد", "Broer. Woont om de hoek."),
        one(2, Ring::Near, Role::Maatje, "Anna de Wit", "Gaat mee naar gesprekken op school."),
        one(3, Ring::Around, Role::Buur, LONG, ""),
        one(4, Ring::Around, Role::Vriend, "Jamal Idrissi", "Samen koken op zondag."),
        one(5, Ring::Around, Role::Docent, "Marieke van den Bovenkamp", "Geeft taalles op maandag en woensdag."),
        one(6, Ring::Further, Role::Regisseur, "Fatima Özdemir", "Houdt het plan bij elkaar."),
        one(7, Ring::Further, Role::Arts, "Dokter Smit", ""),
        one(8, Ring::Further, Role::Werkgever, "Bakkerij Smit", "Werk op zaterdag."),
    ];
    all.push(Person { ended: Some((date(2025, 12, 31), "Fatima Özdemir".to_owned())), ..all[1].clone() });
    all
}

fn agreed() -> FollowUp {
    let line = |n: u128, what: &str, who: &str, ask: &str| Line {
        id: Uuid::from_u128(n),
        line: NewLine {
            what: what.to_owned(),
            who: who.to_owned(),
            ask: ask.to_owned(),
            reach: (n == 1).then(|| "Elke dinsdag in het buurthuis".to_owned()),
            from: (n == 1).then_some(date(2026, 6, 1)),
        },
        made_by: "Fatima Özdemir".to_owned(),
        made_at: Timestamp::UNIX_EPOCH,
    };
    let lines = vec![
        line(1, "Brieven lezen", "Buurthuis De Hoek", "Help mij met een brief van de gemeente of een bedrijf."),
        line(2, "School van de kinderen", "يوسف الحداد", "Ga met mij mee naar een gesprek."),
    ];
    let last = Agreed {
        id: Uuid::from_u128(9),
        on: date(2026, 3, 10),
        lines: lines.iter().map(|line| line.line.clone()).collect(),
        letter: Some(Uuid::from_u128(8)),
        by: "Fatima Özdemir".to_owned(),
    };
    FollowUp { lines, agreed: vec![last] }
}
