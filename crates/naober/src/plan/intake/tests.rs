//! The intake on each engine and over HTTP: nothing is lost, nothing is asked twice, health stays apart.

use axum::http::StatusCode;
use jiff::civil::date;
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::Kennisgeving;

use super::answers::{self, counting};
use super::marks;
use super::table::{Ask, KNOWN_BY, LEVELS, SUBJECTS, Subject, YES_NO, option_key};
use super::*;
use crate::access::tests::House;
use crate::access::{Action, Actor, Role, Room, Scope};
use crate::dossier::{self, AsOf, DossierError, DossierId, NewDossier, NewFact};
use crate::plan::{Compartment, PlanError};

fn regisseur(house: &House) -> Scope {
    let actor = Actor { account: Uuid::from_u128(7), name: "Rian".to_owned(), role: Role::Regisseur };
    Scope { actor, ..Scope::system(&house.app, house.here) }
}

async fn newcomer(scope: &Scope, language: &str) -> DossierId {
    let person = NewDossier {
        given_names: "Amira".to_owned(),
        family_name: "Haddad".to_owned(),
        language: Some(language.to_owned()),
        ..NewDossier::default()
    };
    let notice = NewFact::new(date(2026, 3, 2), Kind::KennisgevingOntvangen(Kennisgeving::default()), "brief van DUO");
    dossier::open(scope, person, vec![notice]).await.unwrap()
}

fn about(id: &str) -> &'static Subject {
    Subject::named(id).unwrap()
}

fn given(question: &'static str, value: &str) -> Given {
    Given { question, value: value.to_owned(), language: None, known_by: None }
}

fn invitation() -> Invitation {
    Invitation {
        on: date(2026, 3, 20),
        at: "10:30".to_owned(),
        place: "Stadhuis, kamer 4".to_owned(),
        by: date(2026, 3, 27),
    }
}

async fn facts(scope: &Scope, id: DossierId) -> Vec<String> {
    let view = dossier::show(scope, id, AsOf::default()).await.unwrap();
    view.facts.iter().map(|recorded| recorded.fact.kind.name().to_owned()).collect()
}

testkit::both_engines! {
    async fn the_last_answer_counts_and_earlier_ones_stay_with_who_and_when(house: House) {
        let scope = regisseur(&house);
        let id = newcomer(&scope, "ar").await;
        let dream = |text: &str| Given { language: Some("ar".to_owned()), ..given("droombaan", text) };
        assert_eq!(save(&scope, id, about("werk"), vec![dream("طبيبة")], &[]).await.unwrap(), 1);
        assert_eq!(save(&scope, id, about("werk"), vec![dream("طبيبة")], &[]).await.unwrap(), 0, "the same again");
        assert_eq!(save(&scope, id, about("werk"), vec![dream("ممرضة")], &[]).await.unwrap(), 1);
        let trail = answers::read(&scope, id, Compartment::Open).await.unwrap();
        let said: Vec<&str> = trail.iter().map(|answer| answer.value.as_str()).collect();
        assert_eq!(said, ["طبيبة", "ممرضة"]);
        assert_eq!((trail[1].language.as_deref(), trail[1].by.as_str()), (Some("ar"), "Rian"));
        assert_eq!(counting(&trail).len(), 1);
        save(&scope, id, about("werk"), vec![given("droombaan", "")], &[]).await.unwrap();
        let trail = answers::read(&scope, id, Compartment::Open).await.unwrap();
        assert!(counting(&trail).is_empty() && trail.len() == 3, "taken back, and still visible");
    }

    async fn health_is_read_and_logged_in_its_own_compartment_only(house: House) {
        let scope = regisseur(&house);
        let id = newcomer(&scope, "ar").await;
        save(&scope, id, about("gezondheid"), vec![given("gezondheid-nodig", "Rustige plek in de les")], &[]).await.unwrap();
        save(&scope, id, about("taal"), vec![given("moedertaal", "Arabisch")], &[]).await.unwrap();
        let open = answers::read(&scope, id, Compartment::Open).await.unwrap();
        assert!(open.iter().all(|answer| answer.subject != "gezondheid"));
        let health = answers::read(&scope, id, Compartment::Health).await.unwrap();
        assert_eq!(health.len(), 1);
        let permit = scope.may(Room::Plan, Action::Read).unwrap();
        let mut tx = scope.read().await.unwrap();
        let asked = super::answers(&mut tx, &scope, &permit, id).await.unwrap();
        assert!(asked.iter().all(|answer| answer.subject != "gezondheid"));
        let other = scope.may(Room::Dossier, Action::Read).unwrap();
        assert!(super::answers(&mut tx, &scope, &other, id).await.is_err(), "a permit of another room opens nothing");
        drop(tx);
        // The program itself may read plans, and has no right to health: it is refused and leaves no record.
        let system = Scope::system(&house.app, house.here);
        let refused = answers::read(&system, id, Compartment::Health).await;
        assert!(matches!(refused, Err(PlanError::Dossier(DossierError::Denied))), "{refused:?}");
        let refused = save(&system, id, about("gezondheid"), vec![given("zien", "ja")], &[]).await;
        assert!(matches!(refused, Err(PlanError::Dossier(DossierError::Denied))));
    }

    async fn a_dossier_of_another_municipality_is_not_there(house: House) {
        let id = newcomer(&regisseur(&house), "ar").await;
        let elsewhere = Scope { tenant: house.elsewhere, ..regisseur(&house) };
        let not_there = |error: PlanError| matches!(error, PlanError::Dossier(DossierError::NotFound));
        assert!(not_there(answers::read(&elsewhere, id, Compartment::Open).await.unwrap_err()));
        assert!(not_there(save(&elsewhere, id, about("taal"), vec![given("moedertaal", "x")], &[]).await.unwrap_err()));
        assert!(not_there(begin(&elsewhere, id, date(2026, 3, 12)).await.unwrap_err()));
        assert!(not_there(summon(&elsewhere, id, Call::Summons, invitation()).await.unwrap_err()));
        assert!(not_there(marks::read(&elsewhere, id).await.unwrap_err()));
    }

    async fn a_warning_follows_on_a_summons_that_nobody_answered(house: House) {
        let scope = regisseur(&house);
        let id = newcomer(&scope, "ar").await;
        let warn = async || summon(&scope, id, Call::Warning, invitation()).await;
        assert!(matches!(warn().await, Err(PlanError::NotSummoned)));
        assert!(matches!(absent(&scope, id, date(2026, 3, 10), false).await, Err(PlanError::NotSummoned)));
        summon(&scope, id, Call::Summons, invitation()).await.unwrap();
        assert!(matches!(warn().await, Err(PlanError::NotAbsent)));
        absent(&scope, id, date(2026, 3, 12), true).await.unwrap();
        assert!(matches!(warn().await, Err(PlanError::NotAbsent)), "there was a good reason");
        absent(&scope, id, date(2026, 3, 12), false).await.unwrap();
        warn().await.unwrap();
        assert!(matches!(warn().await, Err(PlanError::WarnedBefore)));
        let sent = summons::sent(&scope, id).await.unwrap();
        let steps: Vec<&str> = sent.iter().map(|sent| sent.step.as_str()).collect();
        assert_eq!(steps, ["oproep", "waarschuwing"]);
        let known = facts(&scope, id).await;
        assert!(known.iter().any(|kind| kind == "waarschuwing-verzonden"), "{known:?}");
        begin(&scope, id, date(2026, 3, 12)).await.unwrap();
        let again = summon(&scope, id, Call::Summons, invitation()).await;
        assert!(matches!(again, Err(PlanError::IntakeBegun)), "who came is not summoned");
    }

    async fn an_intake_with_open_subjects_is_completed_with_a_reason(house: House) {
        let scope = regisseur(&house);
        let id = newcomer(&scope, "ar").await;
        let how = |why: Option<&str>, in_absence| Completion {
            on: date(2026, 3, 12),
            began: Some(date(2026, 3, 11)),
            in_absence,
            why: why.map(str::to_owned),
        };
        assert!(matches!(complete(&scope, id, how(None, false)).await, Err(PlanError::OpenSubjects)));
        assert!(matches!(complete(&scope, id, how(Some("x"), true)).await, Err(PlanError::NotInAbsence)));
        complete(&scope, id, how(Some("Kinderen speelt niet"), false)).await.unwrap();
        assert!(matches!(complete(&scope, id, how(Some("x"), false)).await, Err(PlanError::IntakeDone)));
        assert!(matches!(begin(&scope, id, date(2026, 3, 12)).await, Err(PlanError::IntakeBegun)));
        let known = facts(&scope, id).await;
        assert_eq!(known.iter().filter(|kind| kind.starts_with("brede-intake-")).count(), 2, "{known:?}");
        let marks = marks::read(&scope, id).await.unwrap();
        let done = marks.last(marks::What::Completed).unwrap();
        assert_eq!((done.remark.as_deref(), done.by.as_str()), (Some("Kinderen speelt niet"), "Rian"));
    }

    async fn telling_of_the_talk_alone_is_a_row_each_time_it_changes(house: House) {
        let scope = regisseur(&house);
        let id = newcomer(&scope, "ar").await;
        for choice in ["weet-nog-niet", "alleen", "alleen"] {
            tell_alone(&scope, id, choice).await.unwrap();
        }
        let marks = marks::read(&scope, id).await.unwrap();
        let told: Vec<&str> = marks.of(marks::What::ToldAlone).map(|mark| mark.value.as_str()).collect();
        assert_eq!(told, ["weet-nog-niet", "alleen"]);
    }
}

#[tokio::test]
async fn a_wrong_entry_keeps_everything_that_was_typed_and_saves_nothing() {
    let house = House::sqlite().await;
    let id = newcomer(&regisseur(&house), "ar").await;
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    let path = format!("/dossiers/{id}/intake/opleiding-en-werk");
    let form = [("schooljaren", "negen"), ("beroepen", "طبّاخة"), ("beroepen-in-taal", "ar"), ("diploma", "ja")];
    let page = browser.post(&path, &form).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Vul een heel getal in") && page.body.contains("#schooljaren"), "{}", page.body);
    assert!(page.body.contains("طبّاخة") && page.body.contains("value=\"negen\""));
    let trail = answers::read(&regisseur(&house), id, Compartment::Open).await.unwrap();
    assert!(trail.is_empty());
    let good =
        [("schooljaren", "9"), ("beroepen", "طبّاخة"), ("beroepen-in-taal", "ar"), ("diploma", "ja"), ("verder", "1")];
    let page = browser.post(&path, &good).await;
    assert_eq!(page.location, format!("/dossiers/{id}/intake/omstandigheden"), "on to the next subject");
    let trail = answers::read(&regisseur(&house), id, Compartment::Open).await.unwrap();
    assert_eq!(trail.len(), 3);
}

#[tokio::test]
async fn what_is_known_already_is_shown_with_where_it_came_from_and_not_written_again() {
    let house = House::sqlite().await;
    let scope = regisseur(&house);
    let id = newcomer(&scope, "ar").await;
    let child = Kind::parse("gezinslid-geregistreerd", r#"{"relatie":"kind","geboortedatum":"2023-05-03"}"#).unwrap();
    let fact = NewFact::new(date(2026, 3, 4), child, "brief van DUO");
    dossier::record(&scope, id, vec![fact]).await.unwrap();
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    let children = browser.get(&format!("/dossiers/{id}/intake/kinderen")).await.body;
    assert!(
        children.contains("geboren op 3 mei 2023") && children.contains("brief van DUO, 4 maart 2026"),
        "{children}"
    );
    let language = browser.get(&format!("/dossiers/{id}/intake/taal")).await.body;
    assert!(language.contains("value=\"Arabisch\"") && language.contains("gegevens van het dossier"), "{language}");
    let page = browser.post(&format!("/dossiers/{id}/intake/taal"), &[("moedertaal", "Arabisch")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(
        answers::read(&scope, id, Compartment::Open).await.unwrap().is_empty(),
        "it stays known from where it came"
    );
}

#[tokio::test]
async fn the_pages_of_health_are_recorded_as_looks_at_health() {
    let house = House::sqlite().await;
    let id = newcomer(&regisseur(&house), "ar").await;
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    let saved = browser.post(&format!("/dossiers/{id}/intake/gezondheid"), &[("zien", "ja")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let health = browser.get(&format!("/dossiers/{id}/intake/gezondheid")).await.body;
    assert!(health.contains("staat apart"), "{health}");
    let log = browser.get(&format!("/dossiers/{id}/inzage")).await.body;
    assert!(log.contains("Gezondheid in het plan bekeken"), "{log}");
    let other = browser.get(&format!("/dossiers/{id}/intake/taal")).await;
    assert_eq!(other.status, StatusCode::OK);
    let mut lead = house.signed_in(house.here, Role::TeamLead).await;
    for tail in ["", "/gezondheid", "/taal", "/oproep"] {
        assert_eq!(lead.get(&format!("/dossiers/{id}/intake{tail}")).await.status, StatusCode::FORBIDDEN, "{tail}");
    }
    assert_eq!(browser.get(&format!("/dossiers/{id}/intake/onzin")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_summons_makes_a_letter_and_says_plainly_what_cannot_be() {
    let house = House::sqlite().await;
    let id = newcomer(&regisseur(&house), "ar").await;
    let mut browser = house.signed_in(house.here, Role::Regisseur).await;
    let path = format!("/dossiers/{id}/intake/oproep");
    let form = |doe: &'static str| {
        [("doe", doe), ("datum", "20-3-2026"), ("tijd", "9.30"), ("plaats", "Stadhuis"), ("uiterlijk", "27-3-2026")]
    };
    let refused = browser.post(&path, &form("waarschuwing")).await;
    assert_eq!(refused.status, StatusCode::OK);
    assert!(refused.body.contains("Begin met een oproep") && refused.body.contains("Stadhuis"), "{}", refused.body);
    assert_eq!(browser.post(&path, &form("oproep")).await.status, StatusCode::SEE_OTHER);
    let page = browser.get(&path).await.body;
    assert!(page.contains("20 maart 2026 om 09:30, Stadhuis") && page.contains("/pdf"), "{page}");
    let timeline = browser.get(&format!("/dossiers/{id}/tijdlijn")).await.body;
    assert!(timeline.contains("Oproep voor de brede intake"));
}

#[test]
fn every_question_and_option_has_its_words() {
    let mut keys: Vec<String> = Vec::new();
    for subject in SUBJECTS {
        keys.extend([subject.title(), format!("{}-text", subject.title())]);
        for question in subject.questions {
            keys.push(question.label());
            if let Ask::One(options) | Ask::Several(options) = question.ask {
                keys.extend(options.iter().map(|option| option_key(option)));
            }
        }
    }
    keys.extend(YES_NO.iter().map(|option| option_key(option)));
    keys.extend(LEVELS.iter().map(|level| format!("level-{level}")));
    keys.extend(KNOWN_BY.iter().map(|by| format!("known-by-{by}")));
    keys.extend(marks::ALONE_CHOICES.iter().map(|choice| format!("intake-alone-{choice}")));
    let missing: Vec<&String> = keys.iter().filter(|key| !texts::has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // And nothing is left of what is no longer asked.
    let families = ["ask-", "pick-", "intake-subject-", "level-"];
    let left: Vec<String> = texts::keys(texts::Language::Nl)
        .into_iter()
        .map(|(_, key)| key)
        .filter(|key| families.iter().any(|family| key.starts_with(family)))
        .filter(|key| !keys.contains(key) && !keys.iter().any(|asked| format!("{asked}-hint") == *key))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_question_has_one_name_and_what_depends_on_another_names_one() {
    let mut seen = std::collections::BTreeSet::new();
    for question in SUBJECTS.iter().flat_map(|subject| subject.questions) {
        assert!(seen.insert(question.id), "{} twice", question.id);
        if let super::table::Needed::After(other, _) = question.needed {
            assert!(super::table::Question::named(other).is_some(), "{other}");
        }
    }
    assert_eq!(SUBJECTS.iter().filter(|subject| subject.compartment == Compartment::Health).count(), 1);
}
