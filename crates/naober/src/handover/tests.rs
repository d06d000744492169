//! From one municipality to the next and back again; and files that mean no good.

mod hostile;
mod pages;

use jiff::civil::{Date, date};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value as Json;
use store::TenantId;
use testkit::both_engines;
use uuid::Uuid;
use wi2021::facts::Reden;
use wi2021::{Kind, TermCode, TermState};

use super::*;
use crate::access::tests::House;
use crate::access::{Bsn, Role, Scope, places};
use crate::app::{App, Clock};
use crate::dossier::{self, Adres, AsOf, Details, DossierId, DossierView, NewDossier, NewFact, Postcode};

const BSN: &str = "999990019";

fn kind(soort: &str, data: &str) -> Kind {
    Kind::parse(soort, data).unwrap()
}

fn fact(day: Date, soort: &str, data: &str) -> NewFact {
    NewFact::new(day, kind(soort, data), "brief")
}

/// A life with everything in it that a move must not change.
fn life() -> Vec<NewFact> {
    vec![
        fact(date(2023, 1, 5), "persoon-geregistreerd", r#"{"geboortedatum":"1990-01-01"}"#),
        fact(
            date(2023, 1, 5),
            "verblijf-verleend",
            r#"{"vergunning":"regulier-bepaalde-tijd","verblijfsdoel":"gezin","referent":"overig"}"#,
        ),
        fact(date(2023, 1, 10), "brp-ingeschreven", r#"{"gemeente":"GM9001"}"#),
        fact(date(2023, 1, 20), "inburgeringsplicht-vastgesteld", r#"{"wet":"wi2021"}"#),
        fact(date(2023, 1, 20), "wordt-behandeld-als-vastgesteld", r#"{"doelgroep":"gezinsmigrant-of-overig"}"#),
        fact(date(2023, 1, 20), "kennisgeving-ontvangen", "{}"),
        fact(date(2023, 2, 20), "leerbaarheidstoets-uitslag-ontvangen", r#"{"uitkomst":"b1-route"}"#),
        fact(date(2023, 2, 25), "brede-intake-afgerond", "{}"),
        fact(date(2023, 3, 12), "pip-vastgesteld", r#"{"leerroute":"b1-route","niveau":"B1"}"#),
        fact(date(2023, 5, 12), "cursus-gestart", r#"{"aanbieder":"Taalhuis"}"#),
        fact(date(2023, 6, 12), "lesuren-gevolgd", r#"{"uren":40.5,"vak":"nt2","aanbieder":"Taalhuis"}"#),
        fact(date(2023, 7, 12), "lesuren-gevolgd", r#"{"uren":30,"vak":"nt2","aanbieder":"Taalhuis"}"#),
        fact(date(2023, 8, 1), "pvt-uren-gevolgd", r#"{"uren":8}"#),
        fact(date(2023, 9, 1), "leerroute-gewijzigd", r#"{"naar":"z-route","reden":"gaat beter zo"}"#),
        fact(date(2023, 10, 1), "overtreding-vastgesteld", r#"{"artikel":"23","gedraging":"kwam niet"}"#),
        fact(date(2023, 10, 20), "gemeentelijke-boete-opgelegd", r#"{"artikel":"23","bedrag_euro":100}"#),
        fact(date(2023, 12, 10), "boete-onherroepelijk", "{}"),
        fact(
            date(2024, 2, 1),
            "omstandigheid-vastgesteld",
            r#"{"grond":"ziekte","van":"2023-06-01","tot_en_met":"2023-12-15","bewijs":true}"#,
        ),
        fact(date(2025, 10, 1), "verlenging-aangevraagd", r#"{"gronden":["ziekte"]}"#),
        fact(date(2025, 11, 1), "verlenging-beslist", r#"{"toegestaan":true,"gronden":["ziekte"]}"#),
        fact(date(2025, 11, 20), "maatschappelijke-begeleiding-gestart", "{}"),
        fact(date(2025, 12, 1), "bijstand-toegekend", "{}"),
        fact(date(2026, 1, 10), "examenonderdeel-uitslag-ontvangen", r#"{"onderdeel":"lezen","geslaagd":false}"#),
        fact(date(2026, 2, 1), "voortgangsgesprek-gevoerd", "{}"),
    ]
}

fn someone() -> NewDossier {
    NewDossier {
        given_names: "Amina".to_owned(),
        family_name: "Haddad".to_owned(),
        birth_date: Some(date(1990, 1, 1)),
        bsn: Some(Bsn::parse(BSN).unwrap()),
        language: Some("ar".to_owned()),
        ..NewDossier::default()
    }
}

/// A case manager of a municipality on a day.
pub(super) async fn regisseur(house: &House, tenant: TenantId, day: Date) -> Scope {
    let moment: Timestamp = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
    let app = App { clock: Clock::Fixed(moment), ..house.app.clone() };
    places::all(&app).await.unwrap();
    let mut scope = Scope::system(&app, tenant);
    (scope.actor.account, scope.actor.role, scope.actor.name) =
        (Uuid::from_u128(9), Role::Regisseur, "Rian".to_owned());
    scope
}

/// The two sides of a move: a dossier here, and the place it goes to.
pub(super) async fn moving(house: &House, facts: Vec<NewFact>) -> (Scope, DossierId, Scope) {
    let old = regisseur(house, house.here, date(2026, 3, 12)).await;
    let new = regisseur(house, house.elsewhere, date(2026, 3, 20)).await;
    let id = dossier::open(&old, someone(), facts).await.unwrap();
    (old, id, new)
}

/// Gives the dossier away and takes it in there.
async fn moved(old: &Scope, id: DossierId, new: &Scope, on: Option<Date>) -> DossierId {
    let given = make(old, id, "9002").await.unwrap();
    let text = download(old, id, given).await.unwrap();
    let received = receive(new, text.into_bytes(), on).await.unwrap();
    take(new, received, false).await.unwrap()
}

fn home() -> Adres {
    let (postcode, plaats) = (Postcode::parse("1234 AB").unwrap(), "Voorbeeldstad".to_owned());
    Adres { straat_en_huisnummer: "Dijkpad 12".to_owned(), postcode, plaats }
}

/// The address that someone has there, after a move with one.
async fn taken_with(house: &House, with_adres: bool) -> Option<Adres> {
    let (old, id, new) = moving(house, life()).await;
    let details = Details { family_name: "Haddad".to_owned(), adres: Some(home()), ..Details::default() };
    dossier::change_details(&old, id, details, "").await.unwrap();
    let given = make(&old, id, "9002").await.unwrap();
    let text = download(&old, id, given).await.unwrap();
    let received = receive(&new, text.into_bytes(), None).await.unwrap();
    assert_eq!(look(&new, received).await.unwrap().package.person.adres, Some(home()));
    let there = take(&new, received, with_adres).await.unwrap();
    view(&new, there).await.person.adres
}

async fn view(scope: &Scope, id: DossierId) -> DossierView {
    dossier::show(scope, id, AsOf { on: Some(date(2026, 3, 20)), known: None }).await.unwrap()
}

both_engines! {
    async fn a_move_changes_neither_route_nor_term_nor_hours_nor_what_fines_count_for(house: House) {
        let (old, id, new) = moving(&house, life()).await;
        let there = moved(&old, id, &new, Some(date(2026, 3, 18))).await;
        let (before, after) = (view(&old, id).await, view(&new, there).await);
        let stand = Stand::of(&before.assessment);
        assert_eq!(stand, Stand::of(&after.assessment));
        assert_eq!(stand.leerroute.as_deref(), Some("z-route"));
        assert!(stand.termijn_tot_en_met > Some(date(2026, 3, 12)), "the extension counts: {stand:?}");
        assert!(stand.ruimte_boetemaximum_cent.is_some() && stand.uren_minuten.len() > 2, "{stand:?}");
        assert_eq!(before.assessment.group, after.assessment.group);
        assert_eq!(before.assessment.standing, after.assessment.standing);
        assert_eq!(after.person.bsn.as_deref(), Some(BSN));
        assert_eq!((after.person.language.as_deref(), after.full_name()), (Some("ar"), "Amina Haddad".to_owned()));
        let plan = after.assessment.terms.iter().find(|term| term.code == TermCode::PipNaVerhuizing).unwrap();
        assert_eq!((plan.start, plan.state), (Some(date(2026, 3, 18)), TermState::Open), "the new college has its own weeks");
        assert!(!before.assessment.terms.iter().any(|term| term.code == TermCode::PipNaVerhuizing));
    }

    async fn a_second_violation_after_a_move_is_a_repetition(house: House) {
        let (old, id, new) = moving(&house, life()).await;
        let there = moved(&old, id, &new, Some(date(2026, 3, 18))).await;
        let again = || fact(date(2026, 3, 19), "overtreding-vastgesteld", r#"{"artikel":"23"}"#);
        dossier::record(&old, id, vec![again()]).await.unwrap();
        dossier::record(&new, there, vec![again()]).await.unwrap();
        let fine = |view: DossierView| {
            view.assessment.amounts.iter().filter(|one| one.code == wi2021::AmountCode::BoeteArt23).map(|one| one.cents).collect::<Vec<_>>()
        };
        let (ours, theirs) = (fine(view(&old, id).await), fine(view(&new, there).await));
        assert!(!theirs.is_empty() && ours.last() == theirs.last(), "{ours:?} {theirs:?}");
    }

    async fn an_address_goes_along_and_is_taken_over_when_somebody_says_so(house: House) {
        assert_eq!(taken_with(&house, true).await, Some(home()));
    }

    async fn an_address_of_before_the_move_is_not_taken_over_by_itself(house: House) {
        assert_eq!(taken_with(&house, false).await, None);
    }

    async fn the_same_package_twice_changes_nothing(house: House) {
        let (old, id, new) = moving(&house, life()).await;
        let given = make(&old, id, "GM9002").await.unwrap();
        let text = download(&old, id, given).await.unwrap();
        let mut counts = Vec::new();
        for _ in 0..2 {
            let received = receive(&new, text.clone().into_bytes(), None).await.unwrap();
            let there = take(&new, received, false).await.unwrap();
            counts.push((there, view(&new, there).await.facts.len()));
        }
        assert_eq!(counts[0], counts[1]);
        let received = receive(&new, text.into_bytes(), None).await.unwrap();
        let arrival = look(&new, received).await.unwrap();
        assert!(arrival.portions.is_empty() && arrival.known == arrival.package.facts.len() && arrival.withdrawn == 0);
    }

    async fn who_is_here_already_is_added_to_and_what_is_known_is_not_doubled(house: House) {
        let (old, id, new) = moving(&house, life()).await;
        let known = vec![
            fact(date(2023, 1, 20), "kennisgeving-ontvangen", "{}"),
            fact(date(2023, 6, 12), "lesuren-gevolgd", r#"{"uren":40.5,"vak":"nt2","aanbieder":"Taalhuis"}"#),
        ];
        let here = dossier::open(&new, NewDossier { family_name: "Haddad".to_owned(), ..someone() }, known).await.unwrap();
        let there = moved(&old, id, &new, None).await;
        assert_eq!(there, here);
        assert_eq!(Stand::of(&view(&old, id).await.assessment).uren_minuten, Stand::of(&view(&new, here).await.assessment).uren_minuten);
    }

    async fn what_was_corrected_after_a_package_is_withdrawn_by_the_next(house: House) {
        let (old, id, new) = moving(&house, life()).await;
        let there = moved(&old, id, &new, None).await;
        let wrong = view(&old, id).await.facts.iter().find(|one| one.fact.happened == date(2023, 7, 12)).unwrap().fact.id;
        let never = NewFact::new(date(2026, 3, 12), Kind::FeitIngetrokken(Reden::default()), "brief").correcting(wrong);
        dossier::record(&old, id, vec![never]).await.unwrap();
        assert_eq!(moved(&old, id, &new, None).await, there);
        assert_eq!(Stand::of(&view(&old, id).await.assessment), Stand::of(&view(&new, there).await.assessment));
        let count = view(&new, there).await.facts.len();
        moved(&old, id, &new, None).await;
        assert_eq!(view(&new, there).await.facts.len(), count, "withdrawn once");
    }

    async fn nothing_is_recorded_before_somebody_says_so_and_a_dropped_package_is_gone(house: House) {
        let (old, id, new) = moving(&house, life()).await;
        let given = make(&old, id, "9002").await.unwrap();
        let text = download(&old, id, given).await.unwrap();
        let received = receive(&new, text.into_bytes(), Some(date(2026, 3, 18))).await.unwrap();
        let arrival = look(&new, received).await.unwrap();
        assert_eq!((arrival.here, arrival.stand.clone()), (None, arrival.package.stand.clone()));
        assert_eq!(dossier::finding::by_number(&new, BSN).await.unwrap(), None);
        drop_it(&new, received).await.unwrap();
        assert!(matches!(look(&new, received).await, Err(HandoverError::DoneWith)));
        assert!(matches!(take(&new, received, false).await, Err(HandoverError::DoneWith)));
        assert!(matches!(drop_it(&new, received).await, Err(HandoverError::DoneWith)));
        assert!(waiting(&new).await.unwrap().is_empty());
        assert_eq!(dossier::finding::by_number(&new, BSN).await.unwrap(), None);
    }

    async fn making_a_package_is_on_record_with_its_letter_and_checksum(house: House) {
        let (old, id, _) = moving(&house, life()).await;
        let given = make(&old, id, "9002").await.unwrap();
        let offer = offer(&old, id).await.unwrap();
        assert_eq!((offer.given.len(), offer.given[0].id, offer.given[0].to.as_str()), (1, given, "GM9002"));
        let whole: Json = serde_json::from_str(&download(&old, id, given).await.unwrap()).unwrap();
        assert_eq!(whole["overdracht"]["controlegetal"], offer.given[0].checksum.as_str());
        assert!(offer.given[0].letter.is_some());
        assert!(matches!(make(&old, id, "9001").await, Err(HandoverError::Own)));
    }
}

#[tokio::test]
async fn health_requests_help_and_free_words_stay_behind() {
    let house = House::sqlite().await;
    let mut facts = life();
    let asked =
        |volume: &str| format!(r#"{{"grond":"medisch","omvang":"{volume}","aangepaste_examenomstandigheden":true}}"#);
    facts.push(fact(date(2024, 3, 1), "ontheffing-beslist", &asked("afgewezen")));
    let (old, id, _) = moving(&house, facts).await;
    dossier::notes::write(&old, id, "Bellen met haar arts", true).await.unwrap();
    let given = make(&old, id, "9002").await.unwrap();
    let text = download(&old, id, given).await.unwrap();
    for word in [
        "ziekte",
        "omstandigheid",
        "arts",
        "bijstand",
        "begeleiding",
        "verlenging-aangevraagd",
        "overtreding",
        "kwam niet",
        "ontheffing",
        "medisch",
    ] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert!(text.contains("gaat beter zo"), "why the plan changed belongs to the plan");
}

#[test]
fn a_code_is_read_as_people_type_it() {
    for typed in ["0363", "GM0363", " gm0363 "] {
        assert_eq!(code_typed(typed).as_deref(), Some("GM0363"), "{typed}");
    }
    for typed in ["", "363", "03630", "Amsterdam", "0000", "GM", "٠٣٦٣"] {
        assert_eq!(code_typed(typed), None, "{typed}");
    }
}
