//! Letters and their letterhead: the verbs on each engine, and the pages over HTTP.

use axum::http::{Method, StatusCode};
use jiff::civil::{Date, date};
use testkit::both_engines;

use super::*;
use crate::access::Role;
use crate::access::tests::{Browser, House as Site, Page};
use crate::dossier::tests::{House, obliged, person};
use crate::dossier::{Adres, Details, DossierError, NewDossier, Postcode};

const TODAY: Date = date(2026, 3, 12);

fn content(subject: &str) -> Content {
    let summary = Summary {
        language: "ar".to_owned(), title: "رسالتك".to_owned(), paragraphs: vec!["أهلاً".to_owned()]
    };
    Content {
        subject: subject.to_owned(),
        blocks: vec![
            Block::Text("Komt u langs?".to_owned()),
            Block::Facts(vec![("Dag".to_owned(), "maandag".to_owned())]),
        ],
        objection: true,
        summary: Some(summary),
    }
}

async fn newcomer(scope: &Scope) -> DossierId {
    dossier::open(scope, person("Amira", "Haddad"), obliged(date(2026, 1, 5))).await.unwrap()
}

async fn made(scope: &Scope, id: DossierId, kind: LetterKind, subject: &str) -> Result<Uuid, PlanError> {
    let mut tx = scope.write().await.unwrap();
    let letter = put(&mut tx, scope, id, NewLetter { kind, content: content(subject) }).await?;
    tx.commit().await.unwrap();
    Ok(letter)
}

/// The same actor as administrator: letterheads are theirs.
fn administrator(scope: &Scope) -> Scope {
    let mut scope = scope.clone();
    scope.actor.role = Role::Administrator;
    scope
}

fn paper(name: &str) -> Letterhead {
    Letterhead { name: name.to_owned(), address: vec!["Plein 1".to_owned()], ..Letterhead::default() }
}

fn home() -> Adres {
    let (postcode, plaats) = (Postcode::parse("1234 AB").unwrap(), "Wilgenhaven".to_owned());
    Adres { straat_en_huisnummer: "Dijkpad 12".to_owned(), postcode, plaats }
}

/// A letter as it is kept.
async fn stored(scope: &Scope, id: DossierId, letter: Uuid) -> Kept {
    let mut tx = scope.read().await.unwrap();
    let row: Option<Stored> = tx.maybe(sql::ONE, args![scope.tenant, id.0, letter]).await.unwrap();
    row.unwrap().kept().unwrap()
}

fn holds(pdf: &[u8], what: &str) -> bool {
    pdf.windows(what.len()).any(|part| part == what.as_bytes())
}

both_engines! {
    async fn a_letter_is_listed_and_opens_as_a_file_without_a_name(house: House) {
        let scope = house.scope(1, TODAY);
        let id = newcomer(&scope).await;
        let letter = made(&scope, id, LetterKind::Oproep, "Uitnodiging").await.unwrap();
        let listed = list(&scope, id).await.unwrap();
        assert_eq!(listed.len(), 1);
        assert_eq!((listed[0].id, listed[0].subject.as_str(), listed[0].dated_on), (letter, "Uitnodiging", TODAY));
        assert_eq!(listed[0].summary_language.as_deref(), Some("ar"));
        let pdf = pdf(&scope, id, letter).await.unwrap();
        assert!(pdf.bytes.starts_with(b"%PDF") && holds(&pdf.bytes, "/Lang(ar)"));
        assert!(pdf.file_name.starts_with("brief-2026-") && pdf.file_name.ends_with("-oproep.pdf"), "{}", pdf.file_name);
    }

    async fn a_letter_keeps_the_letterhead_it_was_made_with(house: House) {
        let scope = house.scope(1, TODAY);
        let id = newcomer(&scope).await;
        letterhead::save(&administrator(&scope), &paper("Gemeente Oud")).await.unwrap();
        let old = made(&scope, id, LetterKind::Oproep, "Uitnodiging").await.unwrap();
        letterhead::save(&administrator(&scope), &paper("Gemeente Nieuw")).await.unwrap();
        let new = made(&scope, id, LetterKind::Oproep, "Uitnodiging").await.unwrap();
        let once = pdf(&scope, id, old).await.unwrap().bytes;
        assert!(holds(&once, "Gemeente Oud") && !holds(&once, "Gemeente Nieuw"));
        assert!(holds(&pdf(&scope, id, new).await.unwrap().bytes, "Gemeente Nieuw"));
        assert_eq!(once, pdf(&scope, id, old).await.unwrap().bytes);
    }

    async fn a_letter_about_a_fine_is_there_only_for_who_may_see_fines(house: House) {
        let scope = house.scope(1, TODAY);
        let id = newcomer(&scope).await;
        let letter = made(&scope, id, LetterKind::Boete, "Boete").await.unwrap();
        made(&scope, id, LetterKind::Oproep, "Uitnodiging").await.unwrap();
        assert_eq!(list(&scope, id).await.unwrap().len(), 2);
        let mut without = scope.clone();
        without.actor.role = Role::System;
        assert_eq!(list(&without, id).await.unwrap().len(), 1);
        assert!(matches!(pdf(&without, id, letter).await, Err(PlanError::Dossier(DossierError::Denied))));
        assert!(matches!(
            made(&without, id, LetterKind::Boete, "Boete").await,
            Err(PlanError::Dossier(DossierError::Denied))
        ));
    }

    async fn a_letter_that_may_tell_of_health_is_there_only_for_who_may_see_health(house: House) {
        let scope = house.scope(1, TODAY);
        let id = newcomer(&scope).await;
        let mut without = scope.clone();
        without.actor.role = Role::System;
        for kind in [LetterKind::Verlenging, LetterKind::Ontheffing] {
            let letter = made(&scope, id, kind, "Verzoek").await.unwrap();
            assert!(list(&scope, id).await.unwrap().iter().any(|listed| listed.id == letter));
            assert!(list(&without, id).await.unwrap().is_empty(), "{kind:?}");
            assert!(matches!(pdf(&without, id, letter).await, Err(PlanError::Dossier(DossierError::Denied))));
        }
    }

    async fn another_municipality_sees_no_letter(house: House) {
        let scope = house.scope(1, TODAY);
        let id = newcomer(&scope).await;
        let letter = made(&scope, id, LetterKind::Oproep, "Uitnodiging").await.unwrap();
        let elsewhere = house.scope(2, TODAY);
        let missing = |error| matches!(error, PlanError::Dossier(DossierError::NotFound));
        assert!(missing(list(&elsewhere, id).await.unwrap_err()));
        assert!(pdf(&elsewhere, id, letter).await.is_err_and(missing));
        let other = newcomer(&scope).await;
        assert!(matches!(pdf(&scope, other, letter).await, Err(PlanError::NotFound)));
    }

    async fn a_letter_goes_to_the_address_of_the_day_and_names_whom_to_ask(house: House) {
        let scope = house.scope(1, TODAY);
        let caseworker = house.colleague(&scope).await;
        let new = NewDossier { adres: Some(home()), caseworker: Some(caseworker), ..person("Amira", "Haddad") };
        let id = dossier::open(&scope, new, obliged(date(2026, 1, 5))).await.unwrap();
        let letter = made(&scope, id, LetterKind::Oproep, "Uitnodiging").await.unwrap();
        let moved = Adres { straat_en_huisnummer: "Zwaluwkade 3".to_owned(), ..home() };
        let details = Details { family_name: "Haddad".to_owned(), adres: Some(moved), ..Details::default() };
        dossier::change_details(&scope, id, details, "").await.unwrap();
        let later = made(&scope, id, LetterKind::Pip, "Uw plan").await.unwrap();
        let first = stored(&scope, id, letter).await;
        assert_eq!(first.to, ["Amira Haddad", "Dijkpad 12", "1234 AB  Wilgenhaven"]);
        assert_eq!(first.contact_person, "Sam");
        assert_eq!(stored(&scope, id, later).await.to, ["Haddad", "Zwaluwkade 3", "1234 AB  Wilgenhaven"]);
    }

    async fn without_address_or_caseworker_a_letter_has_the_name_alone(house: House) {
        let scope = house.scope(1, TODAY);
        let id = newcomer(&scope).await;
        let letter = made(&scope, id, LetterKind::Oproep, "Uitnodiging").await.unwrap();
        let kept = stored(&scope, id, letter).await;
        assert_eq!((kept.to, kept.contact_person.as_str()), (vec!["Amira Haddad".to_owned()], ""));
    }

    async fn a_letter_to_a_school_tells_it_no_address(house: House) {
        let scope = house.scope(1, TODAY);
        let new = NewDossier { adres: Some(home()), ..person("Amira", "Haddad") };
        let id = dossier::open(&scope, new, obliged(date(2026, 1, 5))).await.unwrap();
        let letter = crate::plan::remedies::ask_for_statement(&scope, id, "Taalhuis De Brug").await.unwrap();
        let kept = stored(&scope, id, letter).await;
        assert_eq!((kept.to.as_slice(), kept.greeting.as_str()), (&["Taalhuis De Brug".to_owned()][..], "Beste medewerker,"));
        assert!(!serde_json::to_string(&kept).unwrap().contains("Dijkpad"));
    }

    async fn a_letter_without_a_subject_is_not_made(house: House) {
        let scope = house.scope(1, TODAY);
        let id = newcomer(&scope).await;
        assert!(matches!(made(&scope, id, LetterKind::Oproep, " ").await, Err(PlanError::NoText)));
        assert!(list(&scope, id).await.unwrap().is_empty());
    }
}

#[test]
fn a_summary_is_in_the_language_of_the_person_or_in_english() {
    let cases = [
        (Some("ar"), Some("ar")),
        (Some("ar-SY"), Some("ar")),
        (Some("ti"), Some("ti")),
        (Some("ckb"), Some("en")),
        (Some("nl"), None),
        (None, None),
    ];
    for (reads, wanted) in cases {
        assert_eq!(summary_language(reads), wanted, "{reads:?}");
    }
}

#[test]
fn a_summary_can_be_set_in_every_language_with_every_sign_of_it() {
    for tag in texts::PLAIN.iter().filter(|tag| **tag != "nl") {
        let day = texts::plain_date(tag, TODAY);
        let values = ["date", "end", "day", "last", "time", "place", "count", "hours", "amount"];
        let values = values.map(|name| (name, texts::Value::from(day.as_str())));
        let keys = texts::plain_keys(tag).into_iter().map(|(key, _)| key).filter(|key| !key.starts_with("month-"));
        let paragraphs: Vec<String> = keys.map(|key| texts::plain(tag, &key, &values)).collect();
        for text in &paragraphs {
            assert_eq!(::letters::unprintable(text), None, "{tag}: {text}");
        }
        let summary = Summary { language: (*tag).to_owned(), title: paragraphs[0].clone(), paragraphs };
        let content = Content { summary: Some(summary), ..content("Uw plan") };
        let kept = Kept {
            to: vec!["Amira Haddad".to_owned()],
            greeting: String::new(),
            reference: String::new(),
            contact_person: String::new(),
            content,
        };
        let letter = setting::letter(&Letterhead::default(), LetterKind::Pip, &kept, TODAY);
        // The exporter refuses what is not PDF/UA-1 and PDF/A-2a.
        let pdf = ::letters::render(&letter).unwrap();
        let named = format!("/Lang({tag})");
        assert!(pdf.windows(named.len()).any(|part| part == named.as_bytes()), "{tag}");
    }
}

#[test]
fn every_kind_of_letter_has_a_name() {
    for kind in LetterKind::ALL {
        assert!(texts::has(&format!("letter-kind-{}", kind.name())), "{kind:?}");
        assert_eq!(LetterKind::from_name(kind.name()), Some(*kind));
    }
}

async fn someone(site: &Site) -> DossierId {
    let scope = Scope::system(&site.app, site.here);
    let new = NewDossier { language: Some("ar".to_owned()), ..person("Amira", "Haddad") };
    dossier::open(&scope, new, obliged(date(2026, 1, 5))).await.unwrap()
}

async fn send_paper(browser: &mut Browser, fields: &[(&str, &str)], logo: &str) -> Page {
    let mut body = String::new();
    for (name, value) in fields {
        body += &format!("--grens\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += "--grens\r\ncontent-disposition: form-data; name=\"logo\"; filename=\"logo.svg\"\r\n\r\n";
    body += &format!("{logo}\r\n--grens--\r\n");
    let headers = [("content-type", "multipart/form-data; boundary=grens"), ("sec-fetch-site", "same-origin")];
    browser.send(Method::POST, "/instellingen/briefpapier", &body, &headers).await
}

#[tokio::test]
async fn a_letter_of_your_own_is_looked_at_and_made() {
    let site = Site::sqlite().await;
    let id = someone(&site).await;
    let mut browser = site.signed_in(site.here, Role::Regisseur).await;
    let path = format!("/dossiers/{id}/brieven");
    assert!(browser.get(&path).await.body.contains("Nog geen brieven"));
    assert!(browser.get(&format!("{path}/nieuw")).await.body.contains("Samenvatting in het"));

    let wrong = browser.post(&format!("{path}/nieuw"), &[("tekst", "Neem mee:\n- uw pas 王")]).await;
    assert!(wrong.body.contains("- uw pas 王"), "what was typed is still there");
    assert!(wrong.body.contains("id=\"onderwerp-mistake\"") && wrong.body.contains("id=\"tekst-mistake\""));

    let form = [("onderwerp", "Uitnodiging"), ("tekst", "Neem mee:\n- uw pas"), ("samenvatting", "أحضر بطاقتك.")];
    let seen = browser.post(&format!("{path}/nieuw/voorbeeld"), &form).await;
    assert!(seen.body.starts_with("%PDF"));
    assert!(browser.get(&path).await.body.contains("Nog geen brieven"), "looking keeps nothing");
    assert_eq!(browser.post(&format!("{path}/nieuw"), &form).await.status, StatusCode::SEE_OTHER);
    let list = browser.get(&path).await.body;
    let (_, rest) = list.rsplit_once(&format!("{path}/")).expect("it is in the list");
    let pdf = browser.get(&format!("{path}/{}", rest.split('"').next().unwrap())).await;
    assert!(pdf.status == StatusCode::OK && pdf.body.starts_with("%PDF"));
}

testkit::both_engines! {
    async fn who_makes_a_letter_is_told_that_the_address_is_missing_and_where_to_fill_it_in(house: Site) {
        let id = someone(&house).await;
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let link = format!("/dossiers/{id}/gegevens#straat");
        let pages = ["/brieven/nieuw", "/intake/oproep", "/ontheffing", "/overdracht"];
        for page in pages {
            let body = browser.get(&format!("/dossiers/{id}{page}")).await.body;
            assert!(body.contains(&link) && body.contains("Op de brief komt alleen de naam"), "{page}: {body}");
        }
        let form = [("achternaam", "Haddad"), ("straat", "Dijkpad 12"), ("postcode", "1234ab"), ("plaats", "Wilgenhaven")];
        let path = format!("/dossiers/{id}/gegevens");
        assert_eq!(browser.post(&path, &form).await.status, StatusCode::SEE_OTHER);
        for page in pages {
            let body = browser.get(&format!("/dossiers/{id}{page}")).await.body;
            assert!(!body.contains(&link), "{page}: {body}");
        }
        let filled = browser.get(&format!("/dossiers/{id}/brieven/nieuw")).await.body;
        assert!(filled.contains("Haddad\nDijkpad 12\n1234 AB  Wilgenhaven"), "{filled}");
    }
}

#[tokio::test]
async fn a_letterhead_is_tried_out_and_nothing_typed_is_lost() {
    let site = Site::sqlite().await;
    let mut browser = site.signed_in(site.here, Role::Administrator).await;
    let page = browser.get("/instellingen/briefpapier").await;
    assert!(page.body.contains("Gemeente Voorbeeldstad"), "{}", page.body);
    let fields =
        [("naam", "Gemeente Voorbeeldstad"), ("adres", "Plein 1\n1234 AB Voorbeeldstad"), ("functie", "regisseur")];

    let acts = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>"#;
    let refused = send_paper(&mut browser, &fields, acts).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("id=\"logo-mistake\"") && refused.body.contains("Plein 1\n1234 AB"));

    let good =
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="#0f5c63"/></svg>"##;
    let nameless = send_paper(&mut browser, &[("adres", "Plein 1")], good).await;
    assert!(nameless.body.contains("id=\"naam-mistake\"") && nameless.body.contains("name=\"logo-gekozen\""));
    let saved = send_paper(&mut browser, &fields, good).await;
    assert_eq!((saved.status, saved.location.as_str()), (StatusCode::SEE_OTHER, "/instellingen/briefpapier"));
    let page = browser.get("/instellingen/briefpapier").await.body;
    assert!(page.contains("regisseur") && page.contains("name=\"logo-weg\""));
    assert!(browser.get("/instellingen/briefpapier/voorbeeld").await.body.starts_with("%PDF"));
}

#[tokio::test]
async fn letters_are_closed_to_who_has_no_right_and_to_other_municipalities() {
    let site = Site::sqlite().await;
    let id = someone(&site).await;
    let path = format!("/dossiers/{id}/brieven");
    let mut lead = site.signed_in(site.here, Role::TeamLead).await;
    assert_eq!(lead.get(&path).await.status, StatusCode::FORBIDDEN);
    let mut regisseur = site.signed_in(site.here, Role::Regisseur).await;
    assert_eq!(regisseur.get("/instellingen/briefpapier").await.status, StatusCode::FORBIDDEN);
    let mut elsewhere = site.signed_in(site.elsewhere, Role::Regisseur).await;
    assert_eq!(elsewhere.get(&path).await.status, StatusCode::NOT_FOUND);
}
