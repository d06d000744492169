//! Representative pages of this room: filled, empty, wrong, long, right to left.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use uuid::Uuid;
use wi2021::facts::{Leerroute, RedenIntrekking};
use wi2021::{DangerCode, Fact, Kind, Law};

use super::forms::{Draft, form_of};
use super::head::LookBack;
use super::people::Colleagues;
use super::{
    household, manage, open, overview, own_tasks, person, questions, readings, record, rights, tasks, timeline,
    who_looked, worklist,
};
use crate::dossier::tasks::OwnTask;
use crate::dossier::views::SavedView;
use crate::dossier::worklist::{Caseworker, Filter, Line, Page};
use crate::dossier::{
    Adres, AsOf, Changes, DossierId, DossierView, Member, Note, Person, Postcode, Preview, RecordedFact, Task,
};
use crate::web::{Choice, Entries, Frame, Mistakes, Sample, Words};

const TODAY: Date = date(2026, 3, 12);

/// Every view of this room, in one language.
pub(crate) fn samples(words: Words) -> Vec<Sample> {
    let pages = [worklists(words), dossiers(words), recordings(words), others(words)];
    [pages.concat(), readings::samples(words), who_looked::samples(words)].concat()
}

fn worklists(words: Words) -> Vec<Sample> {
    let filled = Page { lines: lines(), total: 412, next: None, previous: None };
    let calm = Page { lines: vec![line("Mulder, Anna", 4, None)], total: 1, next: None, previous: None };
    let none = Page { lines: Vec::new(), total: 0, next: None, previous: None };
    let search = Filter { search: Some("Haddad".to_owned()), ..Filter::default() };
    let filter = Filter {
        danger: Some(DangerCode::TempoTeLaag),
        route: Some(Leerroute::Z),
        caseworker: Some(Caseworker::Mine),
        neighbourhood: Some("De Burgen & 't Ven".to_owned()),
        overdue: true,
        ..Filter::default()
    };
    let page = |name, filter: &Filter, page: &Page, everyone, mistakes| {
        let closed = if filter.search.is_some() { vec![member("Haddad, Yusuf")] } else { Vec::new() };
        let asked = worklist::Asked { filter: filter.clone(), closed, mistakes, ..worklist::Asked::default() };
        let frame = Frame::sample(words, "worklist", "worklist-title");
        let views = vec![SavedView {
            id: Uuid::from_u128(9),
            name: "Mijn Z-route".to_owned(),
            query: "route=z-route".to_owned(),
        }];
        let mut view = worklist::build(frame, TODAY, &asked, page, everyone, &Colleagues::sample(), views);
        if filter.caseworker == Some(Caseworker::Mine) {
            view.tasks = own_tasks::lines(words, TODAY, &own());
            view.caseloads = vec![(
                "/werklijst?van=niemand".to_owned(),
                words.t("caseworker-nobody"),
                words.t1("caseload-open", "count", 12_i64),
            )];
        }
        Sample::new(name, &view)
    };
    let tasks = |found: &[OwnTask]| {
        let frame = Frame::sample(words, "worklist", "own-tasks");
        Sample::new("own-tasks", &own_tasks::build(frame, TODAY, found))
    };
    vec![
        tasks(&own()),
        tasks(&[]),
        page("worklist", &Filter::default(), &filled, 412, Mistakes::none()),
        page("worklist-filtered", &filter, &filled, 412, Mistakes::one("naam", "wrong-missing")),
        page("worklist-found", &search, &filled, 412, Mistakes::none()),
        page("worklist-calm", &Filter::default(), &calm, 1, Mistakes::none()),
        page("worklist-none", &search, &none, 412, Mistakes::none()),
        page("worklist-first", &Filter::default(), &none, 0, Mistakes::none()),
    ]
}

fn dossiers(words: Words) -> Vec<Sample> {
    let law = Law::built_in();
    let people = Colleagues::sample();
    let now = LookBack::default();
    let then = LookBack { on: "1-2-2026".to_owned(), known: "31-2-2026".to_owned() };
    let frame = |title| Frame::sample(words, "worklist", title);
    let running = view(running(), AsOf::default());
    let outside = view(
        vec![fact(1, date(2026, 1, 5), "verblijf-verleend", r#"{"vergunning":"tijdelijke-bescherming"}"#)],
        AsOf::default(),
    );
    let empty = view(Vec::new(), AsOf::default());
    let mut all = Vec::new();
    for (name, view, back) in [
        ("overview", &running, &now),
        ("overview-looking-back", &running, &then),
        ("overview-outside", &outside, &now),
        ("overview-empty", &empty, &now),
    ] {
        all.push(Sample::new(name, &overview::build(frame("tab-overview"), &law, view, back, &people)));
        all.push(Sample::new("rights", &rights::build(frame("tab-rights"), &law, view, back, &people)));
        all.push(Sample::new("timeline", &timeline::build(frame("tab-timeline"), &law, view, back, &people)));
    }
    for mistakes in [Mistakes::none(), Mistakes::one("titel", "wrong-missing")] {
        let page = tasks::build(frame("tab-tasks"), &law, &running, &now, &people, mistakes, Entries::default());
        all.push(Sample::new("tasks", &page));
    }
    let mut page = household::build(frame("tab-household"), &law, &running, &now, &people, Mistakes::none());
    page.found = vec![Choice::new("1", "Haddad, Yusuf (2026-000002)".to_owned(), false)];
    all.push(Sample::new("household", &page));
    let page = household::build(
        frame("tab-household"),
        &law,
        &empty,
        &now,
        &people,
        Mistakes::one("zoek", "household-not-found"),
    );
    all.push(Sample::new("household-none", &page));
    let confirm = manage::Confirm {
        what: "intrekken",
        value: super::say::code(&RedenIntrekking::VerkeerdeWet),
        sentence: words.t1("retract-confirm", "reason", words.t("choice-intrekking-verkeerde-wet")),
        about: words.t("retract-confirm-text"),
    };
    for (confirm, mistakes) in
        [(None, Mistakes::one("reden", "wrong-choice-missing")), (Some(confirm), Mistakes::none())]
    {
        let page = manage::build(frame("tab-manage"), &law, &running, &now, &people, mistakes, confirm);
        all.push(Sample::new("manage", &page));
    }
    all
}

fn recordings(words: Words) -> Vec<Sample> {
    let view = view(running(), AsOf::default());
    let frame = |title| Frame::sample(words, "worklist", title);
    let mut all = vec![Sample::new("choose", &record::choose_page(frame("record-title"), &view))];
    for info in Kind::ALL {
        let Some(form) = form_of(info.name) else { continue };
        let draft = Draft::empty(form, TODAY);
        let mistakes = draft.read(form).err().map(|wrong| questions::mistakes(&wrong)).unwrap_or_default();
        let old = mistakes.any().then(|| view.facts[0].fact.id);
        let page = record::record_page(frame("record-title"), form, &draft, &view, mistakes, old, "");
        all.push(Sample::new("record", &page));
    }
    let form = form_of("voortgangsgesprek-gevoerd").expect("there is such a form");
    let draft = Draft::empty(form, TODAY);
    let ready = draft.read(form).expect("it asks nothing but a day");
    let after = self::view(vec![fact(7, TODAY, "pip-vastgesteld", r#"{"leerroute":"z-route"}"#)], AsOf::default());
    let preview = Preview {
        changes: Changes::between(&view.assessment, &after.assessment),
        before: view.assessment.clone(),
        after: after.assessment,
        known: Vec::new(),
        with_new: Vec::new(),
    };
    let law = Law::built_in();
    let page = record::preview_page(frame("preview-title"), &law, &view, form, &ready, &draft, &preview, None);
    all.push(Sample::new("preview", &page));
    all
}

fn others(words: Words) -> Vec<Sample> {
    let frame = |title| Frame::sample(words, "worklist", title);
    let people = Colleagues::sample();
    let typed = Entries::new(&[
        ("achternaam", "Haddad"),
        ("bsn", "123456789"),
        ("taal", "ar"),
        ("straat", "Burgemeester van Wilgenhaven-Lindemeerpad"),
        ("postcode", "1234 SS"),
    ]);
    let mut wrong = Mistakes::one("bsn", "wrong-bsn");
    wrong.add("straat", "wrong-huisnummer");
    wrong.add("postcode", "wrong-postcode");
    wrong.add("plaats", "wrong-plaats");
    let taken = || {
        let mut taken = wrong.clone();
        taken.add("v-nummer", "wrong-has-dossier");
        taken
    };
    let here = Some("/dossiers/1".to_owned());
    vec![
        Sample::new("open", &open::build(frame("open-dossier"), Mistakes::none(), Entries::default(), None, &people)),
        Sample::new("open-wrong", &open::build(frame("open-dossier"), wrong.clone(), typed, here, &people)),
        Sample::new("person", &person_page(words, &people, &sample_view(), Mistakes::none(), None)),
        Sample::new("person-empty", &person_page(words, &people, &sample_empty(), Mistakes::none(), None)),
        Sample::new(
            "person-wrong",
            &person_page(words, &people, &sample_view(), taken(), Some("/dossiers/1".to_owned())),
        ),
    ]
}

fn own() -> Vec<OwnTask> {
    let task = |n, name: &str, due_on| OwnTask::sample(n, "Bel de school over de urenverklaring", name, due_on);
    vec![
        task(1, "Haddad, Yusuf", Some(date(2026, 3, 11))),
        task(2, "الحداد, Amira", Some(date(2026, 3, 20))),
        task(3, "Wolderufael-Gebrehiwot van der Sanden-Tesfamariam, Abrehet Letebrhan Medhanit", None),
    ]
}

fn lines() -> Vec<Line> {
    vec![
        line("Haddad, Amira", 0, Some(date(2026, 3, 1))),
        line("الحداد، أميرة", 1, Some(date(2026, 3, 18))),
        line(
            "Wolderufael-Gebrehiwot van der Sanden-Tesfamariam, Abrehet Letebrhan Medhanit",
            2,
            Some(date(2026, 4, 30)),
        ),
        line("Mulder, Anna", 4, None),
    ]
}

fn line(name: &str, urgency: i64, act_by: Option<Date>) -> Line {
    Line {
        dossier: DossierId(Uuid::from_u128(u128::try_from(urgency).unwrap_or(0) + 1)),
        number: "2026-000001".to_owned(),
        display_name: name.to_owned(),
        caseworker: (urgency != 1).then(|| Uuid::from_u128(2)),
        neighbourhood: Some("De Burgen".to_owned()),
        route: (urgency != 4).then(|| "b1-route".to_owned()),
        doelgroep: None,
        standing: "obliged".to_owned(),
        urgency,
        act_by,
        top_class: act_by.map(|_| if urgency == 0 { "danger" } else { "term" }.to_owned()),
        top_code: act_by.map(|_| if urgency == 0 { "pip-te-laat" } else { "pip-vaststellen" }.to_owned()),
        overdue: urgency == 0,
        term_end: None,
        dangers: if urgency == 0 {
            vec!["tempo-te-laag".to_owned(), "partner-uit-beeld".to_owned()]
        } else {
            Vec::new()
        },
    }
}

fn person_page(
    words: Words,
    people: &Colleagues,
    view: &DossierView,
    mistakes: Mistakes,
    here: Option<String>,
) -> person::PersonPage {
    let frame = Frame::sample(words, "worklist", "person-change");
    let typed = person::filled(words, view);
    person::build(frame, &Law::built_in(), view, people, typed, mistakes, here)
}

fn member(name: &str) -> Member {
    Member {
        dossier: DossierId(Uuid::from_u128(3)),
        number: "2026-000003".to_owned(),
        display_name: name.to_owned(),
        birth_date: Some(date(1990, 2, 3)),
        open: true,
        caseworker: Some(Uuid::from_u128(2)),
    }
}

fn running() -> Vec<Fact> {
    let mut facts = vec![
        fact(1, date(2025, 1, 5), "verblijf-verleend", r#"{"vergunning":"asiel-bepaalde-tijd"}"#),
        fact(2, date(2025, 1, 20), "kennisgeving-ontvangen", "{}"),
        fact(3, date(2025, 3, 1), "brp-ingeschreven", r#"{"gemeente":"GM0363"}"#),
        fact(
            4,
            date(2025, 4, 10),
            "pip-vastgesteld",
            r#"{"leerroute":"z-route","uren_per_week":9,"contact_interval_weken":12}"#,
        ),
        fact(5, date(2025, 4, 1), "pip-vastgesteld", r#"{"leerroute":"b1-route"}"#),
        fact(6, date(2025, 9, 1), "lesuren-gevolgd", r#"{"uren":120.5,"vak":"nt2","aanbieder":"Taalhuis De Brug"}"#),
        fact(8, date(2025, 10, 1), "gezinslid-geregistreerd", r#"{"relatie":"partner"}"#),
    ];
    facts[3].corrects = Some(Uuid::from_u128(5));
    facts
}

fn fact(id: u128, happened: Date, kind: &str, data: &str) -> Fact {
    Fact {
        id: Uuid::from_u128(id),
        happened,
        recorded: Timestamp::from_second(1_767_225_600).ok(),
        corrects: None,
        kind: Kind::parse(kind, data).expect("samples are written by hand"),
    }
}

fn view(facts: Vec<Fact>, as_of: AsOf) -> DossierView {
    let on = as_of.on.unwrap_or(TODAY);
    let moment = Timestamp::from_second(1_767_225_600).unwrap_or_default();
    let recorded = facts.iter().map(|fact| RecordedFact {
        fact: fact.clone(),
        source: "brief van DUO".to_owned(),
        recorded_at: moment,
        recorded_by: None,
        recorded_by_name: "Fatima Özdemir".to_owned(),
        origin_key: None,
        corrected_by: facts.iter().find(|newer| newer.corrects == Some(fact.id)).map(|newer| newer.id),
    });
    let id = DossierId(Uuid::from_u128(1));
    let note = |health, text: &str| Note {
        id: Uuid::from_u128(1),
        health,
        text: text.to_owned(),
        written_by: None,
        written_by_name: "Fatima Özdemir".to_owned(),
        written_at: moment,
    };
    let task = |n, done_at, due_on| Task {
        id: Uuid::from_u128(n),
        dossier: id,
        title: "Bel de school over de urenverklaring".to_owned(),
        due_on,
        assignee: Some(Uuid::from_u128(2)),
        created_at: moment,
        done_at,
    };
    DossierView {
        id,
        number: "2026-000001".to_owned(),
        person: Person {
            given_names: "أميرة".to_owned(),
            family_name: "الحداد".to_owned(),
            birth_date: Some(date(1988, 5, 2)),
            bsn: Some("999990019".to_owned()),
            v_number: None,
            language: Some("ar".to_owned()),
            neighbourhood: Some("De Burgen".to_owned()),
            adres: Some(sample_adres()),
        },
        opened_on: date(2025, 1, 20),
        closed: None,
        caseworker: Some(Uuid::from_u128(1)),
        household_id: None,
        on,
        known: as_of.known,
        facts: recorded.collect(),
        assessment: wi2021::assess(&facts, on, &Law::built_in()),
        household: vec![member("Haddad, Yusuf")],
        tasks: vec![task(1, None, Some(date(2026, 3, 20))), task(2, Some(moment), None)],
        notes: vec![note(false, "Wil graag\nin de zorg werken."), note(true, "Slaapt slecht.")],
        municipalities: [("GM0363".to_owned(), "Wilgenhaven".to_owned())].into(),
        assessed: facts,
    }
}

/// A dossier in the middle of its way, for the pages of other rooms.
pub(crate) fn sample_view() -> DossierView {
    view(running(), AsOf::default())
}

/// A dossier with these facts: day, kind and payload of each. Nobody wrote down where post goes.
pub(crate) fn sample_of(facts: &[(&str, &str, &str)]) -> DossierView {
    let one = |(id, (day, kind, data)): (u128, &(&str, &str, &str))| {
        fact(id, day.parse().expect("samples are written by hand"), kind, data)
    };
    let mut found = view((1..).zip(facts).map(one).collect(), AsOf::default());
    found.person.adres = None;
    found
}

/// A dossier in which nothing was recorded, and of which nobody knows where post goes.
pub(crate) fn sample_empty() -> DossierView {
    let mut empty = view(Vec::new(), AsOf::default());
    empty.person.adres = None;
    empty
}

fn sample_adres() -> Adres {
    Adres {
        straat_en_huisnummer: "Dijkpad 12 bis".to_owned(),
        postcode: Postcode::parse("1234 AB").expect("samples are written by hand"),
        plaats: "Wilgenhaven".to_owned(),
    }
}
