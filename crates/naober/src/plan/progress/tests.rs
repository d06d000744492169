//! The verbs of progress on each engine, and the arithmetic of the pace.

use jiff::civil::{Date, date};
use testkit::both_engines;
use uuid::Uuid;
use wi2021::facts::{Lesuren, Pip, PvtUren, Vak};
use wi2021::{HourCode, Hours, Kind};

use super::*;
use crate::access::Role;
use crate::dossier::tests::{House, fact, obliged, person};
use crate::dossier::{AsOf, DossierView, show_with};

const TODAY: Date = date(2026, 3, 12);
const SCHOOL: &str = "Taalhuis De Brug";

fn pip(data: &str) -> Kind {
    Kind::parse("pip-vastgesteld", data).unwrap()
}

/// Someone in the Z route since a year, with a course.
async fn learner(scope: &Scope, name: &str) -> DossierId {
    let mut facts = obliged(date(2025, 1, 6));
    facts.push(fact(date(2025, 3, 1), pip(r#"{"leerroute":"z-route"}"#)));
    facts.push(fact(date(2025, 4, 1), Kind::parse("cursus-gestart", r#"{"aanbieder":"Taalhuis De Brug"}"#).unwrap()));
    dossier::open(scope, person("Amal", name), facts).await.unwrap()
}

async fn view(scope: &Scope, id: DossierId) -> DossierView {
    show_with(scope, id, AsOf::default(), &[]).await.unwrap()
}

fn hours(view: &DossierView, code: HourCode) -> Hours {
    view.assessment.hours.iter().find(|hours| hours.code == code).map_or(Hours::ZERO, |hours| hours.done)
}

fn group(marks: Vec<(DossierId, Mark)>) -> Sheet {
    Sheet { provider: SCHOOL.to_owned(), on: date(2026, 3, 10), hours: 2.5, subject: Some(Vak::Nt2), marks }
}

both_engines! {
    async fn hours_of_one_person_count_once_however_often_the_form_is_sent(house: House) {
        let scope = house.scope(1, TODAY);
        let id = learner(&scope, "Haddad").await;
        let entry = Entry {
            on: date(2026, 3, 2),
            hours: 3.0,
            what: Attended::Lesson { subject: Vak::Nt2, provider: Some(SCHOOL.to_owned()), in_person: Some(2.0) },
        };
        for _ in 0..2 {
            record(&scope, id, entry.clone(), "medewerker", Some(Uuid::from_u128(9))).await.unwrap();
        }
        let view = view(&scope, id).await;
        assert_eq!(hours(&view, HourCode::ZCursus), Hours::whole(3));
        let lessons: Vec<&Lesuren> = view.facts.iter().filter_map(|one| match &one.fact.kind {
            Kind::LesurenGevolgd(lesson) => Some(lesson),
            _ => None,
        }).collect();
        assert_eq!(lessons.len(), 1);
        assert_eq!((lessons[0].fysiek, lessons[0].aanbieder.as_deref()), (Some(2.0), Some(SCHOOL)));
    }

    async fn a_sheet_marks_everyone_and_the_same_sheet_twice_changes_nothing(house: House) {
        let scope = house.scope(1, TODAY);
        let (here, ill) = (learner(&scope, "Haddad").await, learner(&scope, "Tesfay").await);
        let marks = group(vec![(here, Mark::Present), (ill, Mark::Excused)]);
        let noted = sheet(&scope, &marks, "medewerker").await.unwrap();
        assert_eq!(noted, Noted { new: 2, known: 0 });
        assert_eq!(hours(&view(&scope, here).await, HourCode::ZCursus), Hours(150));
        assert_eq!(hours(&view(&scope, ill).await, HourCode::ZCursus), Hours::ZERO);

        // Whoever was ill does not become present by a second sheet; someone new on it does come on record.
        let late = learner(&scope, "Omar").await;
        let again = group(vec![(here, Mark::Present), (ill, Mark::Present), (late, Mark::Present)]);
        assert_eq!(sheet(&scope, &again, "medewerker").await.unwrap(), Noted { new: 1, known: 2 });
        assert_eq!(hours(&view(&scope, here).await, HourCode::ZCursus), Hours(150));
        assert_eq!(hours(&view(&scope, ill).await, HourCode::ZCursus), Hours::ZERO);
        assert_eq!(hours(&view(&scope, late).await, HourCode::ZCursus), Hours(150));
    }

    async fn a_sheet_with_someone_elsewhere_on_it_records_nothing(house: House) {
        let scope = house.scope(1, TODAY);
        let here = learner(&scope, "Haddad").await;
        let elsewhere = learner(&house.scope(2, TODAY), "Tesfay").await;
        let marks = group(vec![(here, Mark::Present), (elsewhere, Mark::Present)]);
        assert!(sheet(&scope, &marks, "medewerker").await.is_err());
        assert_eq!(hours(&view(&scope, here).await, HourCode::ZCursus), Hours::ZERO);
    }

    async fn a_talk_is_a_fact_and_its_agreements_can_be_ticked_off(house: House) {
        let scope = house.scope(1, TODAY);
        let id = learner(&scope, "Haddad").await;
        let talk = NewTalk {
            held_on: date(2026, 3, 11),
            present: "Amal en de docent".to_owned(),
            summary: "De lessen gaan goed.".to_owned(),
            agreements: vec![
                NewAgreement { text: "Belt de school".to_owned(), who: "Rian".to_owned(), due_on: Some(date(2026, 4, 1)) },
                NewAgreement { text: "Gaat naar het taalcafé".to_owned(), who: "Amal".to_owned(), due_on: None },
            ],
        };
        for _ in 0..2 {
            hold(&scope, id, talk.clone(), "medewerker", Some(Uuid::from_u128(3))).await.unwrap();
        }
        let held = talks(&scope, id).await.unwrap();
        assert_eq!((held.len(), held[0].agreements.len()), (1, 2));
        assert_eq!((held[0].summary.as_str(), held[0].written.name.as_str()), ("De lessen gaan goed.", "Rian"));
        let facts = view(&scope, id).await.facts;
        assert_eq!(facts.iter().filter(|one| matches!(one.fact.kind, Kind::VoortgangsgesprekGevoerd(_))).count(), 1);

        let first = held[0].agreements[0].id;
        keep(&scope, id, first).await.unwrap();
        keep(&scope, id, first).await.unwrap();
        let held = talks(&scope, id).await.unwrap();
        let kept: Vec<bool> = held[0].agreements.iter().map(|one| one.kept_at.is_some()).collect();
        assert_eq!(kept, [false, true], "what is open comes first");

        let other = learner(&scope, "Tesfay").await;
        assert!(matches!(keep(&scope, other, first).await, Err(PlanError::NotFound)));
        assert!(talks(&scope, other).await.unwrap().is_empty());
    }

    async fn an_assignment_that_was_done_gives_participation_hours_once(house: House) {
        let scope = house.scope(1, TODAY);
        let id = learner(&scope, "Haddad").await;
        let new = NewAssignment { text: "Vraag in de winkel waar iets ligt".to_owned(), subject: Vak::Nt2 };
        let assignment = give(&scope, id, new).await.unwrap();
        let was = Done { on: date(2026, 3, 9), place: "de markt".to_owned(), hours: 1.5, counts: true };
        for _ in 0..2 {
            done(&scope, id, assignment, was.clone(), "medewerker").await.unwrap();
        }
        let all = assignments(&scope, id).await.unwrap();
        assert_eq!(all[0].done, Some((date(2026, 3, 9), "de markt".to_owned(), 90)));
        assert_eq!(all[0].subject, Some(Vak::Nt2));
        assert_eq!(hours(&view(&scope, id).await, HourCode::ZParticipatie), Hours(90));
        let missing = done(&scope, id, Uuid::nil(), was, "medewerker").await;
        assert!(matches!(missing, Err(PlanError::NotFound)));
        assert!(matches!(give(&scope, id, NewAssignment { text: " ".to_owned(), subject: Vak::Knm }).await, Err(PlanError::NoText)));
    }

    async fn pvt_and_map_are_facts_and_themes_keep_their_first_day(house: House) {
        let scope = house.scope(1, TODAY);
        let id = learner(&scope, "Haddad").await;
        pvt(&scope, id, date(2026, 1, 9), PvtUren { uren: 12.0, activiteit: true }, "medewerker", None).await.unwrap();
        let open = |view: &DossierView| view.assessment.hours.iter().find(|one| one.code == HourCode::Pvt).unwrap().complete;
        assert!(!open(&view(&scope, id).await), "without a signature it is not complete");
        sign(&scope, id, date(2026, 2, 2), "medewerker", None).await.unwrap();
        assert!(open(&view(&scope, id).await));

        treat(&scope, id, date(2026, 1, 9), &[Theme::WerkVinden]).await.unwrap();
        treat(&scope, id, date(2026, 2, 9), &[Theme::WerkVinden, Theme::Beroepskansen]).await.unwrap();
        let noted = themes(&scope, id).await.unwrap();
        assert_eq!(noted, [(Theme::WerkVinden, date(2026, 1, 9)), (Theme::Beroepskansen, date(2026, 2, 9))]);
        talk_at_the_end(&scope, id, TODAY, FinalTalk::ZRoute { by_college: true }, "medewerker", None).await.unwrap();
        assert!(view(&scope, id).await.facts.iter().any(|one| matches!(one.fact.kind, Kind::ZEindgesprekGevoerd(_))));
    }

    async fn a_role_without_the_plan_and_another_municipality_get_nothing(house: House) {
        let scope = house.scope(1, TODAY);
        let id = learner(&scope, "Haddad").await;
        let mut lead = scope.clone();
        lead.actor.role = Role::TeamLead;
        assert!(matches!(talks(&lead, id).await, Err(PlanError::Dossier(dossier::DossierError::Denied))));
        let elsewhere = house.scope(2, TODAY);
        let found = assignments(&elsewhere, id).await;
        assert!(matches!(found, Err(PlanError::Dossier(dossier::DossierError::NotFound))));
        let entry = Entry { on: TODAY, hours: 1.0, what: Attended::Participation };
        assert!(record(&elsewhere, id, entry, "medewerker", None).await.is_err());
    }
}

#[tokio::test]
async fn the_pace_says_how_many_hours_a_week_are_left_to_do() {
    let house = House::sqlite().await;
    let scope = house.scope(1, TODAY);
    let id = learner(&scope, "Haddad").await;
    for (month, hours) in [(6, 60.0), (9, 60.0), (12, 90.0)] {
        let entry = Entry {
            on: date(2025, month, 15),
            hours,
            what: Attended::Lesson { subject: Vak::Nt2, provider: None, in_person: None },
        };
        record(&scope, id, entry, "medewerker", None).await.unwrap();
    }
    let view = view(&scope, id).await;
    let all = paces(&view, &scope.law());
    let course = all.iter().find(|pace| pace.balance.code == HourCode::ZCursus).unwrap();
    // The term runs from 2 March 2025, the day after the plan; 375 days are gone, 720 are to come.
    assert_eq!((course.from, course.until), (date(2025, 3, 2), date(2028, 3, 1)));
    assert_eq!(course.so_far, Hours(210 * 60 * 7 / 375));
    assert_eq!(course.needed, Some(Hours(590 * 60 * 7 / 720)));
    let at = |day: Date| course.months.iter().find(|(on, _)| *on == day).map(|(_, hours)| *hours);
    assert_eq!(at(date(2025, 5, 31)), Some(Hours::ZERO));
    assert_eq!(at(date(2025, 6, 30)), Some(Hours::whole(60)));
    assert_eq!(at(date(2025, 12, 31)), Some(Hours::whole(210)));
    assert_eq!(course.months.last(), Some(&(TODAY, Hours::whole(210))));
}

#[tokio::test]
async fn without_a_term_or_without_hours_in_the_plan_there_is_no_pace() {
    let house = House::sqlite().await;
    let scope = house.scope(1, TODAY);
    let none = dossier::open(&scope, person("Amal", "Haddad"), obliged(date(2026, 1, 6))).await.unwrap();
    assert!(paces(&view(&scope, none).await, &scope.law()).is_empty());
    let mut facts = obliged(date(2025, 1, 6));
    let plan: Pip = serde_json::from_str(r#"{"leerroute":"b1-route"}"#).unwrap();
    facts.push(fact(date(2025, 3, 1), Kind::PipVastgesteld(plan)));
    let b1 = dossier::open(&scope, person("Yusuf", "Haddad"), facts).await.unwrap();
    let view = view(&scope, b1).await;
    assert!(paces(&view, &scope.law()).is_empty());
    assert!(term(&view.assessment).is_some());
}
