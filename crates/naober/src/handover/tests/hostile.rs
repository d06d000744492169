//! Files that are wrong by accident or on purpose: each is refused with its own sentence, and nothing is kept.

use serde_json::{Value as Json, json};

use super::super::package::Package;
use super::*;

const OWN: &str = "GM9002";

fn package() -> Package {
    let law = wi2021::Law::built_in();
    let fact = |n: u128, new: NewFact| wi2021::Fact {
        id: Uuid::from_u128(n + 1),
        happened: new.happened,
        recorded: None,
        corrects: None,
        kind: new.kind,
    };
    let facts: Vec<wi2021::Fact> = life().into_iter().enumerate().map(|(n, new)| fact(n as u128, new)).collect();
    let stand = Stand::of(&wi2021::assess(&facts, date(2026, 3, 12), &law));
    Package {
        from: "GM9001".to_owned(),
        from_name: "Voorbeeldstad".to_owned(),
        to: OWN.to_owned(),
        made_on: date(2026, 3, 12),
        dossier: "2026-000001".to_owned(),
        person: Person { voornamen: "Amina".to_owned(), bsn: Some(BSN.to_owned()), ..Person::default() },
        stand,
        plans: Vec::new(),
        facts: super::super::selection::select(&facts, "GM9001", &law).facts,
        lapsed: vec![Uuid::from_u128(99)],
    }
}

/// The package with something else in it, and the checksum that goes with that.
fn changed(change: impl Fn(&mut Json)) -> Result<Package, Wrong> {
    let mut whole: Json = serde_json::from_str(&package().write().0).unwrap();
    change(&mut whole);
    Package::read(signed(whole).as_bytes(), OWN).map(|(package, _)| package)
}

fn signed(mut whole: Json) -> String {
    let head = whole["overdracht"].as_object_mut();
    head.map(|head| head.remove("controlegetal"));
    let checksum = super::super::package::checksum(&whole);
    if whole["overdracht"].is_object() {
        whole["overdracht"]["controlegetal"] = json!(checksum);
    }
    whole.to_string()
}

#[test]
fn a_package_comes_back_as_it_was_written_however_it_is_laid_out() {
    let (text, checksum) = package().write();
    assert_eq!(Package::read(text.as_bytes(), OWN), Ok((package(), checksum.clone())));
    let whole: Json = serde_json::from_str(&text).unwrap();
    assert_eq!(Package::read(whole.to_string().as_bytes(), OWN), Ok((package(), checksum.clone())));
    assert_eq!(Package::read(format!("\u{feff}{text}").as_bytes(), OWN), Ok((package(), checksum)));
    assert_eq!(changed(|_| {}), Ok(package()));
}

#[test]
fn a_package_holds_no_more_than_a_life_and_says_whose_it_is() {
    let many = |whole: &mut Json| {
        whole["stand"]["uren_minuten"] =
            (0..100).map(|n| (format!("a{n}"), json!(1))).collect::<serde_json::Map<_, _>>().into();
    };
    assert_eq!(changed(many), Err(Wrong::TooLarge));
    assert_eq!(changed(|whole| whole["overdracht"]["dossier"] = json!(" ")), Err(Wrong::NotAPackage));
}

both_engines! {
    async fn two_people_whose_facts_have_the_same_ids_stay_two(house: House) {
        let new = regisseur(&house, house.elsewhere, date(2026, 3, 12)).await;
        let mut taken = Vec::new();
        for (number, name, bsn) in [("2026-000001", "Amina", BSN), ("2026-000002", "Layla", "010000008")] {
            let person = Person { voornamen: name.to_owned(), bsn: Some(bsn.to_owned()), ..Person::default() };
            let package = Package { dossier: number.to_owned(), person, ..package() };
            let waiting = receive(&new, package.write().0.into_bytes(), None).await.unwrap();
            taken.push(take(&new, waiting, false).await.unwrap());
        }
        assert_ne!(taken[0], taken[1]);
        for (id, name) in taken.into_iter().zip(["Amina", "Layla"]) {
            let view = view(&new, id).await;
            assert_eq!((view.person.given_names.as_str(), view.facts.len()), (name, package().facts.len()));
        }
    }
}

#[test]
fn what_is_no_package_is_called_by_its_name() {
    let read = |bytes: &[u8]| Package::read(bytes, OWN).unwrap_err();
    assert_eq!(read(b""), Wrong::NotJson);
    assert_eq!(read(b"[]"), Wrong::NotAPackage);
    assert_eq!(read(b"{}"), Wrong::NotAPackage);
    assert_eq!(read(b"voornamen;achternaam\nAmina;Haddad"), Wrong::NotJson);
    assert_eq!(read(br#"{"naober":"feiten/1","feiten":[]}"#), Wrong::NotAPackage);
    assert_eq!(read(br#"{"overdracht":{"formaat":"naober-overdracht/2"}}"#), Wrong::OtherVersion);
    assert_eq!(read(br#"{"overdracht":{"formaat":"naober-overdracht/1"}}"#), Wrong::Checksum);
    let text = package().write().0;
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(matches!(read(&utf16), Wrong::NotText | Wrong::NotJson));
    assert_eq!(
        read(&text.replace("Amina", "Amélie").chars().map(|sign| sign as u8).collect::<Vec<_>>()),
        Wrong::NotText
    );
    assert_eq!(read(&vec![b' '; LARGEST + 1]), Wrong::TooLarge);
    assert_eq!(read(&vec![b'['; 1_000_000]), Wrong::NotJson, "deep nesting is no way to the stack");
    assert_eq!(read(&text.as_bytes()[..text.len() / 2]), Wrong::NotJson);
}

#[test]
fn a_package_that_was_changed_on_the_way_is_refused() {
    let text = package().write().0;
    for (from, to) in [("\"bedrag_euro\": 100", "\"bedrag_euro\": 10"), (BSN, "999990020"), ("GM9002", "GM9003")] {
        assert!(text.contains(from), "{from}");
        let changed = text.replace(from, to);
        assert_eq!(Package::read(changed.as_bytes(), OWN), Err(Wrong::Checksum), "{from}");
    }
}

#[test]
fn a_package_for_somebody_else_or_of_our_own_is_refused() {
    let text = package().write().0;
    assert_eq!(Package::read(text.as_bytes(), "GM9003"), Err(Wrong::ForAnother(OWN.to_owned())));
    assert_eq!(Package::read(text.as_bytes(), "GM9001"), Err(Wrong::MadeHere));
    assert_eq!(changed(|whole| whole["persoon"]["bsn"] = json!("123456789")), Err(Wrong::NoNumber));
    assert_eq!(changed(|whole| drop(whole["persoon"].as_object_mut().unwrap().remove("bsn"))), Err(Wrong::NoNumber));
}

#[test]
fn facts_that_cannot_be_are_refused_all_together() {
    let add = |fact: Json| changed(|whole| whole["feiten"]["feiten"].as_array_mut().unwrap().push(fact.clone()));
    let facts = |wrong: Result<Package, Wrong>| matches!(wrong, Err(Wrong::Facts(_)));
    assert!(facts(add(json!({ "id": "x", "datum": "2026-01-01", "soort": "teruggestuurd" }))));
    assert!(facts(add(json!({ "id": "x", "datum": "31-31-2026", "soort": "overleden" }))));
    assert!(
        facts(add(json!({ "id": Uuid::from_u128(1), "datum": "2026-01-01", "soort": "overleden" }))),
        "an id twice"
    );
    assert!(facts(add(
        json!({ "id": "x", "datum": "2026-01-01", "soort": "lesuren-gevolgd", "gegevens": { "uren": "veel" } })
    )));
    assert!(facts(add(json!({ "id": "x", "datum": "2026-01-01", "soort": "overleden", "onbekend": 1 }))));
    assert!(facts(changed(|whole| whole["feiten"] = json!("niets"))));
    assert_eq!(add(json!({ "id": "x", "datum": "9999-01-01", "soort": "overleden" })), Err(Wrong::DayOutOfReach));
    let end = json!({ "id": "x", "datum": "2026-01-01", "soort": "verlenging-beslist",
        "gegevens": { "toegestaan": true, "nieuwe_einddatum": "9999-12-31" } });
    assert_eq!(add(end), Err(Wrong::DayOutOfReach), "nor inside a fact");
}

#[test]
fn parts_that_are_missing_or_more_than_there_should_be_are_refused() {
    for part in ["persoon", "stand", "plannen", "vervallen", "feiten"] {
        let wrong = changed(|whole| drop(whole.as_object_mut().unwrap().remove(part)));
        assert!(wrong.is_err(), "without {part}");
        assert!(changed(|whole| whole[part] = json!(7)).is_err(), "{part} is a number");
    }
    assert_eq!(changed(|whole| whole["persoon"]["gezondheid"] = json!("ziek")), Err(Wrong::NotAPackage));
    assert_eq!(changed(|whole| whole["overdracht"]["van"] = json!("overal")), Err(Wrong::NotAPackage));
}

both_engines! {
    async fn a_fact_of_a_kind_that_does_not_travel_is_left_out_and_one_too_far_ahead_keeps_the_file_out(house: House) {
        let new = regisseur(&house, house.elsewhere, date(2026, 3, 20)).await;
        let mut whole: Json = serde_json::from_str(&package().write().0).unwrap();
        let facts = whole["feiten"]["feiten"].as_array_mut().unwrap();
        facts.push(json!({ "id": "a", "datum": "2026-01-01", "soort": "bijstand-toegekend" }));
        let received = receive(&new, signed(whole.clone()).into_bytes(), None).await.unwrap();
        let there = take(&new, received, false).await.unwrap();
        let soorten: Vec<&str> = view(&new, there).await.facts.iter().map(|one| one.fact.kind.name()).collect::<Vec<_>>();
        assert!(!soorten.contains(&"bijstand-toegekend"), "{soorten:?}");

        let facts = whole["feiten"]["feiten"].as_array_mut().unwrap();
        facts.push(json!({ "id": "b", "datum": "2031-01-01", "soort": "cursus-gestart" }));
        let before = view(&new, there).await.facts.len();
        let refused = receive(&new, signed(whole).into_bytes(), None).await;
        assert!(matches!(refused, Err(HandoverError::Wrong(Wrong::DayOutOfReach))));
        assert!(waiting(&new).await.unwrap().is_empty());
        assert_eq!(view(&new, there).await.facts.len(), before, "nothing half");
    }
}
