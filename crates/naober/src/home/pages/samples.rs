//! Representative pages of this room: filled, empty, wrong, with long and right-to-left words.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use texts::Language;
use uuid::Uuid;
use wi2021::Law;

use super::region::Stand;
use super::sheet::Sheet;
use super::{
    ask, buddy, copy, folder_samples, inlog, mail_code, now, plan, provider, questions, region, rights, way_in, week,
    words,
};
use crate::demo::Tale;
use crate::dossier::pages::{Colleagues, LookBack, head, sample_empty, sample_of, sample_view};
use crate::home::{Ask, AskKind, Example, Invitation, MailTold, MailWay, asks::Answer};
use crate::placement::{News, RegionCode, State};
use crate::plan::OwnWords;
use crate::plan::circle::{NewPerson, Person, Ring, Role};
use crate::plan::goals::{Goal, GoalKind};
use crate::plan::pip::{Adoptedness, Content, Occasion, Pip};
use crate::plan::week::{Days, Item, Kind, NewItem};
use crate::web::{Entries, Frame, HomeFrame, Mistakes, Sample, Words};

pub(super) const TODAY: Date = date(2026, 1, 6);
pub(super) const LONG: &str = "Wolderufael-Gebrehiwot van der Sanden-Tesfamariam";

/// Someone on the way, with a talk to come and hours done.
const ON_THE_WAY: &[(&str, &str, &str)] = &[
    ("2025-01-05", "verblijf-verleend", r#"{"vergunning":"asiel-bepaalde-tijd"}"#),
    ("2025-02-01", "kennisgeving-ontvangen", "{}"),
    ("2025-04-01", "pip-vastgesteld", r#"{"leerroute":"z-route"}"#),
    ("2025-05-01", "cursus-gestart", r#"{"aanbieder":"Taalhuis De Brug"}"#),
    ("2025-09-01", "lesuren-gevolgd", r#"{"uren":220.5,"vak":"nt2","aanbieder":"Taalhuis De Brug"}"#),
    ("2025-10-01", "participatie-uren-gevolgd", r#"{"uren":60}"#),
    ("2025-11-01", "examenonderdeel-uitslag-ontvangen", r#"{"onderdeel":"knm","geslaagd":true}"#),
];

/// Every view that a caseworker sees.
pub(crate) fn samples(words: Words) -> Vec<Sample> {
    let law = Law::built_in();
    let (view, people) = (sample_view(), Colleagues::sample());
    let frame = |title| Frame::sample(words, "worklist", title);
    let invite = |name, invitation: Invitation, reads: Option<Language>| {
        let site = "https://naober.voorbeeldstad.nl";
        let sheet = reads.map(|reads| Sheet::new(reads, site, "K7MP-3XQ9-TR4H".to_owned(), date(2026, 2, 1)));
        Sample::new(
            name,
            &questions::build_invite(frame("newcomer-way-in-title"), &law, &view, &people, &invitation, sheet),
        )
    };
    let came = Invitation {
        invited: Some((at(), "Fatima Özdemir".to_owned())),
        last_in: Some(at()),
        mail_since: Some(at()),
        ..Invitation::default()
    };
    let head = || head(words, &law, &view, &LookBack::default(), "tab-plan", &people);
    let questions = |name, asks: &[Ask], mistakes, typed: Option<(Uuid, String)>| {
        let frame = frame("newcomer-asks-title");
        Sample::new(name, &questions::build_questions(frame, head(), asks, TODAY, mistakes, typed.as_ref()))
    };
    let asks = asks();
    let field = format!("antwoord-{}", asks[0].id);
    vec![
        invite("newcomer-way-in", Invitation::default(), None),
        invite("newcomer-way-in-code", came.clone(), Some(Language::Nl)),
        invite("newcomer-way-in-code-beside", came, Some(Language::Ar)),
        questions("newcomer-questions", &asks, Mistakes::none(), None),
        questions(
            "newcomer-questions-wrong",
            &asks,
            Mistakes::one(&field, "mistake-required"),
            Some((asks[0].id, " ".to_owned())),
        ),
        questions("newcomer-questions-none", &[], Mistakes::none(), None),
    ]
    .into_iter()
    .chain(folder_samples::of_staff(words, head))
    .collect()
}

/// Every view that a newcomer sees, in one language.
pub(crate) fn own_samples(language: Language) -> Vec<Sample> {
    let law = Law::built_in();
    let frame = |here, title| HomeFrame {
        language,
        beside: false,
        title,
        here,
        place: "Voorbeeldstad".to_owned(),
        today: TODAY,
        signed_in: true,
        demo: true,
        failed: false,
        notice: None,
        awaits: false,
    };
    let out = |mistakes: &Mistakes| {
        HomeFrame { signed_in: false, ..frame("/mijn/inloggen", "home-in-title") }.with_mistakes(mistakes)
    };
    let (rich, empty) = (sample_of(ON_THE_WAY), sample_empty());
    let (week, circle, asks) = (week_items(), circle(), asks());
    let reach = ["Telefoon 14 000".to_owned(), "inburgering@voorbeeldstad.nl".to_owned()];
    let now = |name, view: &crate::dossier::DossierView, week: &[Item], circle: &[Person], beside: bool| {
        let caseworker = (!week.is_empty()).then(|| "Fatima Özdemir".to_owned());
        let made = now::Made { view, week, circle, caseworker, reach: &reach, region: None };
        let frame = HomeFrame { beside, ..frame("/mijn", "home-now-title") };
        let mut page = now::build(frame, &made, !week.is_empty());
        page.told = beside.then_some(MailTold::Set(TODAY));
        Sample::new(name, &page)
    };
    let somewhere = RegionCode::parse("AM36").expect("a region of the country");
    let now_region = |name, state, answered, unsaid, due| {
        let region = Some(Stand { news: News { state, answered }, unsaid, due });
        let made = now::Made { view: &empty, week: &[], circle: &[], caseworker: None, reach: &reach, region };
        Sample::new(name, &now::build(HomeFrame { awaits: true, ..frame("/mijn", "home-now-title") }, &made, false))
    };
    let sheet = |name, view: &crate::dossier::DossierView, week: &[Item], circle: &[Person]| {
        let caseworker = (!week.is_empty()).then(|| LONG.to_owned());
        let made = now::Made { view, week, circle, caseworker, reach: &reach, region: None };
        Sample::new(name, &copy::build(frame("/mijn/kopie", "home-copy-title"), &made))
    };
    let ask_page = |name, asks: &[Ask], mistakes: Mistakes, typed: Entries| {
        let frame = frame("/mijn/vragen", "home-ask-title").with_mistakes(&mistakes);
        Sample::new(name, &ask::build(frame, TODAY, asks, mistakes, &typed))
    };
    let wrong = Mistakes::one("code", "home-in-wrong");
    let door =
        |id: &str, place: &str| provider::Door { id: id.to_owned(), name: "DigiD".to_owned(), place: place.to_owned() };
    let doors = vec![door("digid", "Voorbeeldstad"), door("digid-elders", LONG)];
    let no_code = Mistakes::one("code", "home-in-mail-wrong");
    let inlog = |name, address: Option<&str>, pending, shared, told, mistakes: Mistakes| {
        let frame = frame("/mijn/inlog", "home-inlog-title").with_mistakes(&mistakes);
        let way = MailWay { address: address.map(|name| format!("{}@voorbeeld.nl", name.replace(' ', "."))), pending };
        Sample::new(
            name,
            &inlog::InlogPage { frame, mistakes, way, typed: Entries::default(), told, sends: true, shared },
        )
    };
    let typed = Entries::new(&[("code", "K7MP"), ("geboortedatum", "25-3-1990"), ("gedeeld", "1")]);
    let plan_page = |name: &'static str, pip: Option<&Pip>, goals: &[Goal]| {
        Sample::new(name, &plan::build(frame("/mijn/plan", "home-plan-title"), pip, goals, &asks))
    };
    let mut errors = crate::web::error_samples(&frame("", "home-mistake"));
    errors.extend(vec![
        Sample::new(
            "home-in",
            &way_in::WayInPage {
                frame: out(&Mistakes::none()),
                mistakes: Mistakes::none(),
                typed: Entries::default(),
                doors: Vec::new(),
                mail: false,
                examples: examples(),
            },
        ),
        Sample::new(
            "home-in-wrong",
            &way_in::WayInPage { frame: out(&wrong), mistakes: wrong, typed, doors, mail: true, examples: Vec::new() },
        ),
        Sample::new(
            "home-in-mail-code",
            &mail_code::MailCodePage {
                frame: out(&Mistakes::none()),
                mistakes: Mistakes::none(),
                typed: Entries::default(),
            },
        ),
        Sample::new(
            "home-in-mail-code-wrong",
            &mail_code::MailCodePage {
                frame: out(&no_code),
                mistakes: no_code,
                typed: Entries::new(&[("code", "1234")]),
            },
        ),
        Sample::new(
            "home-provider",
            &provider::ProviderPage {
                frame: out(&Mistakes::none()),
                name: "DigiD".to_owned(),
                address: "https://broker.voorbeeld.nl/inloggen?response_type=code&state=x".to_owned(),
            },
        ),
        Sample::new("home-out", &way_in::OutPage { frame: out(&Mistakes::none()) }),
        inlog("home-inlog", None, false, false, Some(MailTold::Ended(TODAY)), Mistakes::none()),
        inlog("home-inlog-pending", Some(LONG), true, false, Some(MailTold::Set(TODAY)), Mistakes::none()),
        inlog("home-inlog-wrong", None, false, false, None, Mistakes::one("code", "home-in-mail-wrong")),
        inlog("home-inlog-shared", Some(LONG), false, true, None, Mistakes::none()),
        now("home-now", &rich, &week, &circle, false),
        now("home-now-beside", &rich, &week, &circle, true),
        now("home-now-empty", &empty, &[], &[], false),
        now_region("home-now-region", State::NoRunYet, false, 8, None),
        now_region("home-now-region-half", State::Likely, false, 3, None),
        now_region("home-now-region-all", State::Likely, false, 0, None),
        now_region("home-now-region-told", State::Proposed(somewhere, TODAY), true, 3, Some(TODAY)),
        now_region("home-now-region-decided", State::Decided(somewhere, TODAY), false, 0, None),
        sheet("home-copy", &rich, &week, &circle),
        sheet("home-copy-empty", &empty, &[], &[]),
        plan_page("home-plan", Some(&pip()), &goals()),
        plan_page("home-plan-none", None, &[]),
        Sample::new("home-week", &week::build(frame("/mijn/week", "home-week-title"), &week, TODAY, TODAY)),
        Sample::new("home-week-none", &week::build(frame("/mijn/week", "home-week-title"), &[], TODAY, TODAY)),
        Sample::new("home-rights", &rights::build(frame("/mijn/rechten", "home-rights-title"), &law, &rich)),
        Sample::new("home-rights-none", &rights::build(frame("/mijn/rechten", "home-rights-title"), &law, &empty)),
        ask_page("home-ask", &asks, Mistakes::none(), Entries::default()),
        ask_page("home-ask-wrong", &[], Mistakes::one("tekst", "home-ask-empty"), Entries::new(&[("soort", "wens")])),
        Sample::new("home-words", &words::build(frame("/mijn/woorden", "home-words-title"))),
        Sample::new("home-help", &words::HelpPage { frame: frame("/mijn/hulp", "home-help-title") }),
    ]);
    errors.extend(region::samples(frame));
    errors.extend(buddy::samples(frame));
    errors.extend(folder_samples::own(frame, &rich, &empty));
    errors
}

pub(super) fn at() -> Timestamp {
    Timestamp::from_second(1_767_225_600).unwrap_or_default()
}

fn examples() -> Vec<Example> {
    vec![
        Example { dossier: Uuid::from_u128(1), name: LONG.to_owned(), tale: Tale::Likely },
        Example { dossier: Uuid::from_u128(2), name: "أميرة".to_owned(), tale: Tale::BuddyFound },
    ]
}

fn asks() -> Vec<Ask> {
    let ask = |n: u128, kind, words: &str, language: &str, answer_by, answer| Ask {
        id: Uuid::from_u128(n),
        kind,
        words: words.to_owned(),
        language: language.to_owned(),
        asked_at: at(),
        answer_by,
        answer,
    };
    let answered = Answer { words: "Dat kan.\nWij bellen u morgen.".to_owned(), at: at(), by_name: LONG.to_owned() };
    vec![
        ask(1, AskKind::PastNiet, "لا أستطيع الحضور صباحا، لأن ابني في المدرسة.", "ar", date(2026, 1, 20), None),
        ask(2, AskKind::Vraag, "Wanneer begint de les?", "nl", date(2025, 12, 20), None),
        ask(3, AskKind::Eens, "", "nl", date(2026, 1, 20), Some(answered)),
    ]
}

fn week_items() -> Vec<Item> {
    let item = |kind, title: &str, days: &str, starts: i64, hidden: bool| Item {
        id: Uuid::from_u128(u128::try_from(starts).unwrap_or(0)),
        what: NewItem {
            kind,
            title: title.to_owned(),
            days: Days::of([days]),
            starts,
            minutes: 90,
            from: date(2026, 1, 5),
            until: None,
            place: (kind != Kind::Kinderen).then(|| "Marktplein 1, zaal 3".to_owned()),
            with_whom: (kind == Kind::Afspraak && !hidden).then(|| LONG.to_owned()),
            health: hidden,
        },
        hidden,
        version: 0,
        changed_by: "Fatima Özdemir".to_owned(),
        changed_at: at(),
        ended: None,
    };
    vec![
        item(Kind::Taal, "Taalles A1", "12", 540, false),
        item(Kind::Kinderen, "مدرسة أميرة", "12", 500, false),
        item(Kind::Afspraak, "Gesprek over het plan", "3", 630, false),
        item(Kind::Afspraak, "", "4", 870, true),
    ]
}

fn circle() -> Vec<Person> {
    let person = |n: u128, name: &str, does: Option<&str>, reach: Option<&str>| Person {
        id: Uuid::from_u128(n),
        who: NewPerson {
            ring: Ring::Near,
            role: Role::Maatje,
            name: name.to_owned(),
            does: does.map(str::to_owned),
            reach: reach.map(str::to_owned),
            since: None,
        },
        ended: None,
        changed_by: "Fatima Özdemir".to_owned(),
        changed_at: at(),
    };
    vec![person(1, LONG, Some("Nederlands oefenen op dinsdag"), Some("06 00 00 00 00")), person(2, "أميرة", None, None)]
}

fn goals() -> Vec<Goal> {
    let goal = |n: u128, parent: Option<u128>, text: &str, language: &str| Goal {
        id: Uuid::from_u128(n),
        kind: if parent.is_some() { GoalKind::Subdoel } else { GoalKind::Hoofddoel },
        domain: "werk".to_owned(),
        wish: None,
        parent: parent.map(Uuid::from_u128),
        words: OwnWords::new(text, language),
        dutch: String::new(),
        helper: String::new(),
        by_day: None,
        set_by: "Fatima Özdemir".to_owned(),
        set_at: at(),
        marks: Vec::new(),
    };
    vec![goal(1, None, "أريد أن أعمل خياطة", "ar"), goal(2, Some(1), "Met de naaimachine oefenen", "nl")]
}

fn pip() -> Pip {
    let content = Content {
        leerroute: Some(wi2021::facts::Leerroute::Z),
        uren_per_week: Some(15.0),
        contact_interval_weken: Some(6),
        ondersteuning: "Wij helpen met opvang voor uw zoon.".to_owned(),
        afweging: crate::plan::pip::Afweging { z: "Leert het best door te doen.".to_owned(), ..Default::default() },
        ..Content::default()
    };
    Pip {
        id: Uuid::from_u128(7),
        version: 1,
        revision: 1,
        content,
        written_by_name: "Fatima Özdemir".to_owned(),
        written_at: at(),
        adopted: Some(Adoptedness {
            occasion: Occasion::First,
            dated_on: date(2025, 4, 1),
            announced_on: None,
            by_name: "Fatima Özdemir".to_owned(),
            at: at(),
            fact: None,
            letter: Some(Uuid::from_u128(1)),
        }),
    }
}
