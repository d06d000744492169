//! The step plan and the compartment of mental health: filled, empty, wrong, with long and right-to-left words.

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

use super::super::guidance::Answer;
use super::super::{Cost, CostState, Given, Hands, NewGiven, NewQuestion, Ontzorgen, Question, Signal};
use super::{health, show};
use crate::dossier::pages::{Colleagues, sample_view};
use crate::web::{Entries, Frame, Mistakes, Sample, Words};

pub(crate) fn samples(words: Words) -> Vec<Sample> {
    let law = wi2021::Law::built_in();
    let (view, people) = (sample_view(), Colleagues::sample());
    let frame = |title| Frame::sample(words, "worklist", title);
    let plan = |name, plan: &Ontzorgen, mistakes, typed, answering| {
        let mut page = show::build(frame("ontzorgen-title"), &law, &view, &people, plan, mistakes, typed);
        page.answer(answering);
        Sample::new(name, &page)
    };
    let signals = |name, found: &[Signal], mistakes, typed| {
        let day = |_| date(2026, 3, 2);
        Sample::new(name, &health::build(frame("signals-title"), &law, &view, &people, found, &day, mistakes, typed))
    };
    let wrong = Entries::new(&[("kost", "huur"), ("sinds", "morgen"), ("toelichting", "وصل")]);
    let answer = Some(Uuid::from_u128(1));
    vec![
        plan("ontzorgen", &filled(), Mistakes::none(), Entries::default(), None),
        plan("ontzorgen-first", &Ontzorgen::default(), Mistakes::none(), Entries::default(), None),
        plan("ontzorgen-wrong", &filled(), Mistakes::one("sinds", "mistake-date"), wrong, None),
        plan("ontzorgen-answer", &filled(), Mistakes::one("antwoord", "mistake-required"), Entries::default(), answer),
        signals("signals", &found(), Mistakes::none(), Entries::default()),
        signals(
            "signals-none",
            &[],
            Mistakes::one("gezien", "mistake-required"),
            Entries::new(&[("afspraak", "Bellen")]),
        ),
    ]
}

fn filled() -> Ontzorgen {
    let cost = |cost, hands, month, note: Option<&str>| CostState {
        cost,
        hands,
        since: date(2025, month, 1),
        note: note.map(str::to_owned),
        by: "Fatima Özdemir".to_owned(),
        at: Timestamp::UNIX_EPOCH,
    };
    let given = |n, what: &str, ended| Given {
        id: Uuid::from_u128(n),
        given: NewGiven { what: what.to_owned(), who: "VluchtelingenWerk".to_owned(), from: date(2025, 3, 1) },
        ended,
    };
    let question = |n, question: &str, answer| Question {
        id: Uuid::from_u128(n),
        asked: NewQuestion {
            question: question.to_owned(),
            who: "Rechtswinkel De Wilgen".to_owned(),
            due: (n == 1).then_some(date(2026, 3, 1)),
        },
        by: "Fatima Özdemir".to_owned(),
        at: Timestamp::UNIX_EPOCH,
        answer,
    };
    let answer = Answer {
        text: "Ja, vanaf de dag\nvan inschrijving.".to_owned(),
        by: "Jan-Willem van den Bovenkamp".to_owned(),
        at: Timestamp::UNIX_EPOCH,
    };
    Ontzorgen {
        costs: vec![
            cost(Cost::Huur, Hands::Municipality, 3, None),
            cost(Cost::Gas, Hands::Municipality, 3, None),
            cost(Cost::Zorgverzekering, Hands::Municipality, 3, None),
            cost(Cost::Huur, Hands::Together, 6, Some("Betaalt samen met de coach, op de eerste van de maand.")),
            cost(Cost::Zorgverzekering, Hands::Own, 8, None),
        ],
        given: vec![
            given(1, "Uitleg over zorgverzekering, toeslagen en de huisarts", None),
            given(2, "فتح حساب", Some((date(2025, 5, 1), "Fatima Özdemir".to_owned()))),
        ],
        questions: vec![
            question(1, "Mag zij werken naast de bijstand, en wat gaat er dan van af?", None),
            question(2, "Heeft zij recht op huurtoeslag?", Some(answer)),
        ],
    }
}

fn found() -> Vec<Signal> {
    let signal = |n, closed: bool| Signal {
        id: Uuid::from_u128(n),
        seen: "Slaapt slecht en komt\nminder op les.".to_owned(),
        agreed: closed.then(|| "Maakt zelf een afspraak met de huisarts.".to_owned()),
        by: "Fatima Özdemir".to_owned(),
        at: Timestamp::UNIX_EPOCH,
        closed: closed.then(|| ("Fatima Özdemir".to_owned(), Timestamp::UNIX_EPOCH)),
    };
    vec![signal(2, false), signal(1, true)]
}
