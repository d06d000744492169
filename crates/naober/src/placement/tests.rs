//! Placement over HTTP: who sees it, that rules, quotas and decisions hold, and that a proposal can be done again.

use axum::http::StatusCode;
use jiff::civil::{Date, date};
use store::TenantId;
use testkit::both_engines;
use uuid::Uuid;

use super::planning::{Floor, Outcome};
use super::quota::{Band, Counts, QuotaTable};
use super::rules::Rule;
use super::wishes::{Answer, Sector, say};
use super::{PlacementError, RegionCode, board, cases, clarity, object, rules, runs, steps, tables};
use crate::access::tests::{Browser, House};
use crate::access::{Actor, Role, Scope};
use crate::connect::queue;
use crate::dossier::{self, DossierId, NewDossier, NewFact};

mod files;

mod finding;
mod forms;
mod holding;
mod moments;
mod objecting;
mod settling;

fn officer(house: &House, tenant: TenantId) -> Scope {
    let actor = Actor { account: Uuid::from_u128(50), name: "Hilde".to_owned(), role: Role::PlacementOfficer };
    Scope { actor, ..Scope::system(&house.app, tenant) }
}

fn newcomer(house: &House, tenant: TenantId, of: DossierId) -> Scope {
    let actor = Actor { account: of.0, name: String::new(), role: Role::Inburgeraar };
    Scope { actor, ..Scope::system(&house.app, tenant) }
}

fn region(code: &str) -> RegionCode {
    RegionCode::parse(code).unwrap()
}

/// Somebody on the list who wants to work in this.
async fn listed(house: &House, tenant: TenantId, person: NewDossier, works: Sector) -> (Uuid, DossierId) {
    let permit = wi2021::Kind::parse("verblijf-verleend", r#"{"vergunning":"asiel-bepaalde-tijd"}"#).unwrap();
    let facts = vec![NewFact::new(date(2026, 1, 5), permit, "brief")];
    let id = dossier::open(&Scope::system(&house.app, tenant), person, facts).await.unwrap();
    let case = cases::put_up_of(&officer(house, tenant), id, 0).await.unwrap();
    say(&newcomer(house, tenant, id), Answer::WantsWorkIn(vec![works])).await.unwrap();
    (case, id)
}

fn person(name: &str, family: &str, born: Date) -> NewDossier {
    NewDossier {
        given_names: name.to_owned(),
        family_name: family.to_owned(),
        birth_date: Some(born),
        ..NewDossier::default()
    }
}

async fn some(house: &House, tenant: TenantId, many: usize) -> Vec<(Uuid, DossierId)> {
    let mut all = Vec::new();
    for number in 0..many {
        let works = Sector::ALL[number % Sector::ALL.len()];
        let who = person(&format!("Selam{number}"), "Tesfay", date(1990, 1, 1));
        all.push(listed(house, tenant, who, works).await);
    }
    all
}

async fn reckoned(house: &House, scope: &Scope, floor: Floor) -> runs::Run {
    let id = runs::ask(scope, floor).await.unwrap();
    queue::round(&house.app.store, scope.now, &house.app).await.unwrap();
    runs::run(scope, id).await.unwrap()
}

async fn signed_in(house: &House) -> Browser {
    house.signed_in(house.here, Role::PlacementOfficer).await
}

fn quota(counts: Counts, lower: u32, upper: u32) -> QuotaTable {
    let bands = RegionCode::all().map(|_| Band { lower, upper }).collect();
    QuotaTable { from: date(2026, 1, 1), until: date(2026, 6, 30), counts, bands }
}

both_engines! {
    async fn a_list_becomes_a_proposal_with_reasons_that_is_decided_by_a_person(house: House) {
        let all = some(&house, house.here, 6).await;
        let mut browser = signed_in(&house).await;
        let start = browser.get("/").await;
        assert_eq!(start.location, "/plaatsing");
        assert!(browser.get("/plaatsing").await.body.contains("6 huishoudens"));
        let asked = browser.post("/plaatsing/voorstellen", &[("vloer", "hoogste")]).await;
        let busy = browser.get(&asked.location).await;
        assert!(busy.headers.contains_key("refresh") && busy.body.contains("wacht op zijn beurt"), "{}", busy.body);
        queue::round(&house.app.store, house.app.clock.now(), &house.app).await.unwrap();
        let done = browser.get(&asked.location).await;
        assert!(done.body.contains("nb-map-place") && done.body.contains("CC BY 4.0") && done.body.contains("Een mens beslist"));
        let list = browser.get(&format!("{}/lijst", asked.location)).await;
        assert!(list.body.contains("Selam0 Tesfay") && list.body.contains("Vertel deze voorstellen"));
        let one = format!("/plaatsing/huishoudens/{}", all[0].0);
        let why = browser.get(&one).await;
        assert!(why.body.contains("Voorstel: ") && why.body.contains("van 10.000 punten") && why.body.contains("Wil werken in: Zorg"));
        let run = runs::runs(&officer(&house, house.here)).await.unwrap()[0].id;
        let run = runs::run(&officer(&house, house.here), run).await.unwrap();
        let region = |case| run.region_of(case).unwrap().as_str();
        let form = |what| [("wat", what), ("regio", region(all[0].0))];
        assert_eq!(browser.post(&format!("{one}/besluit"), &form("voorstellen")).await.status, StatusCode::SEE_OTHER);
        assert!(browser.get(&one).await.body.contains("Voorgesteld"));
        browser.post(&format!("{one}/besluit"), &form("besluiten")).await;
        assert!(browser.get(&one).await.body.contains("Besloten"));
        let stands = browser.get(&asked.location).await.body;
        assert!(stands.contains("<dt>Open</dt><dd>5</dd>") && stands.contains("<dt>Besloten</dt><dd>1</dd>"), "{stands}");
        assert!(!stands.contains("Er is nog niets besloten"));
        let seen: Vec<String> = all.iter().map(|(case, _)| format!("{case} {}", region(*case))).collect();
        for what in ["voorstellen", "besluiten"] {
            let mut form: Vec<(&str, &str)> = seen.iter().map(|one| ("huishouden", one.as_str())).collect();
            form.push(("wat", what));
            let settled = browser.post(&format!("{}/besluit", asked.location), &form).await;
            assert_eq!(settled.status, StatusCode::SEE_OTHER);
        }
        assert_eq!(board::board(&officer(&house, house.here)).await.unwrap().stands.decided, 6);
    }

    async fn a_proposal_done_again_is_the_same_to_the_letter(house: House) {
        some(&house, house.here, 12).await;
        let scope = officer(&house, house.here);
        let first = reckoned(&house, &scope, Floor::Highest).await;
        let warm = reckoned(&house, &scope, Floor::Highest).await;
        assert!(warm.input.start.is_some() && warm.plan().unwrap().points == first.plan().unwrap().points);
        for run in [first, warm] {
            let again = runs::replay(&scope, run.id).await.unwrap();
            assert!(again.equal && again.intact);
            assert_eq!(run.plan().unwrap().points, run.plan().unwrap().bound, "the prices prove the plan");
            let page = signed_in(&house).await.post(&format!("/plaatsing/voorstellen/{}/controle", run.id), &[]).await;
            assert!(page.body.contains("Precies hetzelfde"), "{}", page.body);
        }
    }

    async fn every_quota_and_the_floor_hold_in_households_and_in_persons(house: House) {
        some(&house, house.here, 35).await;
        let scope = officer(&house, house.here);
        for counts in [Counts::Households, Counts::Persons] {
            tables::set_quota(&scope, &quota(counts, 1, 1)).await.unwrap();
            let run = reckoned(&house, &scope, Floor::Highest).await;
            let plan = run.plan().unwrap();
            let mut regions = plan.regions.clone();
            regions.sort();
            regions.dedup();
            assert_eq!(regions.len(), 35, "one each");
            for (asked, region) in run.input.cases.iter().zip(&plan.regions) {
                assert!(run.input.share(asked, *region) >= plan.floor);
            }
            assert!(plan.points <= plan.bound && plan.likely.iter().all(|likely| !likely.is_empty() && likely.len() <= 3));
        }
    }

    async fn the_page_of_a_household_names_the_region_and_says_when_a_proposal_is_old(house: House) {
        let (case, who) = some(&house, house.here, 3).await[0];
        let scope = officer(&house, house.here);
        let proposed = reckoned(&house, &scope, Floor::Highest).await.region_of(case).unwrap();
        let other = RegionCode::all().find(|region| *region != proposed).unwrap();
        let mut browser = signed_in(&house).await;
        let path = format!("/plaatsing/huishoudens/{case}");
        let page = browser.get(&path).await.body;
        assert!(page.contains(&format!("Besluit: {}", proposed.name())) && !page.contains("Gekozen: "), "{page}");
        let later = |scope: &Scope| Scope { now: scope.now + jiff::SignedDuration::from_hours(1), ..scope.clone() };
        say(&later(&newcomer(&house, house.here, who)), Answer::Hospital(Some(proposed))).await.unwrap();
        rules::confirm(&later(&scope), case, Rule::Care, Some(proposed)).await.unwrap();
        rules::confirm(&later(&scope), case, Rule::Care, None).await.unwrap();
        let page = browser.get(&path).await.body;
        assert!(page.contains("veranderde antwoorden na dit voorstel") && page.contains("Een regel veranderde na dit voorstel"));
        steps::fix(&scope, case, other, "De zus woont daar.").await.unwrap();
        let page = browser.get(&path).await.body;
        assert!(page.contains(&format!("Gekozen: {}", other.name())) && page.contains(&format!("Vertel: {}", other.name())), "{page}");
        let narrowed = browser.get("/plaatsing/huishoudens?stand=vast").await.body;
        assert!(narrowed.contains("Selam0 Tesfay") && !narrowed.contains("Selam1 Tesfay"));
        let settle = format!("{path}/besluit");
        browser.post(&settle, &[("wat", "besluiten"), ("regio", proposed.as_str())]).await;
        assert!(browser.get(&path).await.body.contains("Zelf gekozen"), "another region than the button said");
        browser.post(&settle, &[("wat", "voorstellen"), ("regio", other.as_str())]).await;
        assert!(browser.get(&path).await.body.contains("vertelde het voorstel op"));
        let mut table = quota(Counts::Households, 0, 0);
        table.bands[0].upper = 1;
        tables::set_quota(&scope, &table).await.unwrap();
        assert!(reckoned(&house, &scope, Floor::Highest).await.plan().is_none());
        let page = browser.get(&path).await.body;
        assert!(page.contains("Het nieuwste voorstel gaf geen uitkomst") && page.contains(&format!("Voorstel: {}", proposed.name())), "{page}");
    }

    async fn what_cannot_be_is_explained_with_what_would_help(house: House) {
        let (_, who) = some(&house, house.here, 3).await[0];
        let scope = officer(&house, house.here);
        let own = newcomer(&house, house.here, who);
        assert_eq!(clarity(&own).await.unwrap().unwrap().state, clarity::State::NoRunYet);
        reckoned(&house, &scope, Floor::Highest).await;
        let told = clarity(&own).await.unwrap().unwrap();
        let mut table = quota(Counts::Households, 0, 0);
        table.bands[0].upper = 1;
        tables::set_quota(&scope, &table).await.unwrap();
        let run = reckoned(&house, &scope, Floor::Highest).await;
        assert!(matches!(run.outcome, Some(Outcome::NoPlan(_))));
        let page = signed_in(&house).await.get(&format!("/plaatsing/voorstellen/{}", run.id)).await;
        assert!(page.body.contains("Er is geen voorstel") && page.body.contains("Selam0 Tesfay"), "{}", page.body);
        reckoned(&house, &scope, Floor::AtLeast(700)).await;
        let all = signed_in(&house).await.get("/plaatsing").await.body;
        assert_eq!(all.matches("nb-badge--warning\">geen voorstel").count(), 2, "{all}");
        assert_eq!(all.matches("nb-badge--good\">klaar").count(), 1, "{all}");
        assert!(all.contains("<br>Zo veel als voor iedereen kan") && all.contains("<br>Minstens"), "{all}");
        assert!(page.body.contains("Met deze veranderingen samen is er een voorstel"), "{}", page.body);
        assert!(runs::replay(&scope, run.id).await.unwrap().equal);
        assert!(!told.likely.is_empty());
        assert_eq!(clarity(&own).await.unwrap().unwrap(), told, "what was likely stays until there is another plan");
    }

    async fn a_rule_binds_when_it_is_confirmed_and_no_person_overrides_it(house: House) {
        let all = some(&house, house.here, 2).await;
        let (case, who) = all[0];
        let scope = officer(&house, house.here);
        let there = region("AM24");
        say(&newcomer(&house, house.here, who), Answer::Hospital(Some(there))).await.unwrap();
        let mut browser = signed_in(&house).await;
        let path = format!("/plaatsing/huishoudens/{case}");
        assert!(browser.get(&path).await.body.contains("Zorg in een ziekenhuis daar: Zeeland"));
        assert!(board::household(&scope, case).await.unwrap().household.rules.is_empty());
        browser.post(&format!("{path}/regels"), &[("regel", "zorg"), ("regelregio", "AM24")]).await;
        let run = reckoned(&house, &scope, Floor::Highest).await;
        assert_eq!(run.region_of(case), Some(there));
        let refused = browser.post(&format!("{path}/vastzetten"), &[("regio", "AM01"), ("reden", "Dichtbij")]).await;
        assert!(refused.body.contains("Een harde regel sluit deze regio uit") && refused.body.contains("Dichtbij"));
        rules::confirm(&scope, case, Rule::Care, None).await.unwrap();
        steps::fix(&scope, case, region("AM01"), "Dichtbij").await.unwrap();
    }

    async fn an_override_needs_a_reason_and_holds_after_the_next_proposal(house: House) {
        let (case, who) = some(&house, house.here, 4).await[0];
        let scope = officer(&house, house.here);
        let before = reckoned(&house, &scope, Floor::Highest).await.region_of(case).unwrap();
        let other = RegionCode::all().find(|region| *region != before).unwrap();
        let mut browser = signed_in(&house).await;
        let path = format!("/plaatsing/huishoudens/{case}/vastzetten");
        let silent = browser.post(&path, &[("regio", other.as_str()), ("reden", " ")]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(browser.post(&path, &[("regio", other.as_str()), ("reden", "De zus woont daar.")]).await.status, StatusCode::SEE_OTHER);
        let after = reckoned(&house, &scope, Floor::Highest).await;
        assert_eq!(after.region_of(case), Some(other));
        assert!(browser.get(&format!("/plaatsing/huishoudens/{case}")).await.body.contains("De zus woont daar."));
        let told = clarity(&newcomer(&house, house.here, who)).await.unwrap().unwrap();
        assert_eq!(told.state, clarity::State::Likely, "what is held is not told before it is proposed");
        assert!(told.likely.iter().all(|likely| likely.region != other), "nor can it be read from what is likely");
        assert!(!told.likely.is_empty());
        steps::free(&scope, case, "Toch niet").await.unwrap();
        let likely = clarity(&newcomer(&house, house.here, who)).await.unwrap().unwrap().state;
        assert_eq!(likely, clarity::State::Likely, "they were told nothing");
        assert_eq!(reckoned(&house, &scope, Floor::Highest).await.region_of(case), Some(before));
    }

    async fn an_objection_waits_for_the_officer_and_is_answered_once(house: House) {
        let (case, who) = some(&house, house.here, 2).await[0];
        let scope = officer(&house, house.here);
        let run = reckoned(&house, &scope, Floor::Highest).await;
        steps::settle(&scope, run.id, &[(case, None)], steps::Deed::Tell).await.unwrap();
        let own = newcomer(&house, house.here, who);
        assert_eq!(object(&own, "Ik wil bij mijn zus wonen.").await.unwrap(), date(2026, 3, 26));
        let mut browser = signed_in(&house).await;
        assert!(browser.get("/plaatsing").await.body.contains("1 bezwaar wacht"));
        let waiting = browser.get("/plaatsing/bezwaren").await.body;
        assert!(waiting.contains("Ik wil bij mijn zus wonen.") && waiting.contains("Selam0 Tesfay"), "{waiting}");
        let objection = clarity(&own).await.unwrap().unwrap().objections[0].id;
        let path = format!("/plaatsing/huishoudens/{case}/bezwaren/{objection}");
        assert!(browser.post(&path, &[("antwoord", "")]).await.body.contains("role=\"alert\""));
        assert_eq!(browser.post(&path, &[("antwoord", "U gaat naar uw zus.")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(browser.post(&path, &[("antwoord", "Anders")]).await.status, StatusCode::NOT_FOUND);
        let told = clarity(&own).await.unwrap().unwrap();
        assert_eq!(told.objections[0].answer.as_ref().unwrap().words, "U gaat naar uw zus.");
    }

    async fn another_municipality_finds_nothing_and_a_regisseur_may_not_look(house: House) {
        let (case, who) = some(&house, house.here, 2).await[0];
        let scope = officer(&house, house.here);
        let run = reckoned(&house, &scope, Floor::Highest).await.id;
        let mut elsewhere = house.signed_in(house.elsewhere, Role::PlacementOfficer).await;
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let pages = [
            format!("/plaatsing/huishoudens/{case}"),
            format!("/plaatsing/voorstellen/{run}"),
            format!("/plaatsing/voorstellen/{run}/lijst"),
            format!("/plaatsing/voorstellen/{run}/controle"),
            format!("/plaatsing/voorstellen/{run}/verdeling"),
        ];
        for page in &pages {
            assert_eq!(elsewhere.get(page).await.status, StatusCode::NOT_FOUND, "{page}");
            assert_eq!(regisseur.get(page).await.status, StatusCode::FORBIDDEN, "{page}");
        }
        let form = [("regio", "AM01"), ("reden", "x"), ("regel", "zorg"), ("regelregio", "AM01"), ("wat", "besluiten"), ("reden-los", "x")];
        for what in ["vastzetten", "loslaten", "regels", "besluit", "van-de-lijst"] {
            let path = format!("/plaatsing/huishoudens/{case}/{what}");
            assert_eq!(elsewhere.post(&path, &form).await.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(regisseur.post(&path, &form).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let theirs = officer(&house, house.elsewhere);
        assert!(matches!(steps::settle(&theirs, run, &[(case, None)], steps::Deed::Decide).await, Err(PlacementError::NotNow)));
        for page in ["", "/plan", "/rechten", "/boetes", "/intake"] {
            let path = format!("/dossiers/{who}{page}");
            assert_eq!(signed_in(&house).await.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
    }

    /// Same wishes, other people: who they are changes nothing.
    async fn names_age_language_and_permit_of_people_change_nothing(house: House) {
        let here = [("Mohammed", "Al Ahmad", "ar"), ("Yohannes", "Gebre", "ti"), ("Oleksandr", "Kovalenko", "uk")];
        let elsewhere = [("Fatima", "Yılmaz", "tr"), ("Maria", "Garcia", "es"), ("Ruth", "Cohen", "en")];
        let sectors = [Sector::Zorg, Sector::Bouw, Sector::Ict];
        let mut found = Vec::new();
        for (tenant, people, year) in [(house.here, here, 1970), (house.elsewhere, elsewhere, 2001)] {
            for ((name, family, language), works) in people.into_iter().zip(sectors) {
                let who = NewDossier { language: Some(language.to_owned()), ..person(name, family, date(year, 1, 1)) };
                listed(&house, tenant, who, works).await;
            }
            let run = reckoned(&house, &officer(&house, tenant), Floor::Highest).await;
            let asked: Vec<_> = run.input.cases.iter().map(|asked| (asked.household.clone(), asked.persons)).collect();
            let kept = serde_json::to_string(&run.input).unwrap();
            assert!(people.iter().all(|(name, family, _)| !kept.contains(name) && !kept.contains(family)));
            found.push((asked, run.outcome));
        }
        assert_eq!(found[0], found[1]);
    }

    async fn a_file_puts_households_on_the_list_or_says_line_by_line_why_not(house: House) {
        let mut browser = signed_in(&house).await;
        let head = "voornamen;achternaam;geboortedatum;taal;huishouden;v-nummer;anderen\n";
        let wrong = format!("{head};;1-1-1990;ar;a;123;\nSara;Haddad;morgen;ar;a;9900000001;x\n");
        let page = browser.upload("/plaatsing/huishoudens/bestand", &[], ("bestand", "a.csv", wrong.as_bytes())).await;
        for told in ["Regel 2, voornamen: Er staat geen naam.", "Regel 2, v-nummer: Een V-nummer heeft tien cijfers.", "Regel 3, geboortedatum: Vul de geboortedatum in", "Regel 3, anderen: Vul een getal"] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        let scope = officer(&house, house.here);
        assert_eq!(board::board(&scope).await.unwrap().households, 0);
        let right = format!("{head}Sara;Haddad;1-1-1990;ar;a;9900000001;2\nOmar;Haddad;2-2-1988;ar;a;9900000002;\nAnna;Bondar;3-3-1970;uk;;9900000003;\n");
        let page = browser.upload("/plaatsing/huishoudens/bestand", &[], ("bestand", "a.csv", right.as_bytes())).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
        let found = board::board(&scope).await.unwrap();
        assert_eq!((found.households, found.persons), (2, 5));
        let again = browser.upload("/plaatsing/huishoudens/bestand", &[], ("bestand", "a.csv", right.as_bytes())).await;
        assert!(again.body.contains("staat al op de lijst"), "{}", again.body);
        let twice = browser.post("/plaatsing/huishoudens", &[("nummer", "9900000002")]).await;
        assert!(twice.body.contains("staat al op de lijst") && twice.body.contains("value=\"9900000002\""));
    }

    async fn quotas_are_a_table_that_is_typed_shifted_and_brought(house: House) {
        let mut browser = signed_in(&house).await;
        assert!(browser.get("/plaatsing/quota").await.body.contains("Nog niemand stelde quota vast"));
        let form = [("van", "1-1-2026"), ("tot", "30-6-2026"), ("telt", "huishoudens"), ("aantal", "17600")];
        assert_eq!(browser.post("/plaatsing/quota/inwoners", &form).await.status, StatusCode::SEE_OTHER);
        let scope = officer(&house, house.here);
        let before = tables::quota(&scope).await.unwrap().table;
        assert_eq!(before.of(region("AM01")).upper, 751);
        let shift = [("geeft", "AM01"), ("neemt", "AM02"), ("hoeveel", "51")];
        assert_eq!(browser.post("/plaatsing/quota/ruilen", &shift).await.status, StatusCode::SEE_OTHER);
        let after = tables::quota(&scope).await.unwrap().table;
        assert_eq!((after.of(region("AM01")).upper, after.together()), (700, before.together()));
        let too_many = browser.post("/plaatsing/quota/ruilen", &[("geeft", "AM01"), ("neemt", "AM02"), ("hoeveel", "701")]).await;
        assert!(too_many.body.contains("hoogstens 700") && too_many.body.contains("value=\"701\""));
        let file = browser.get("/plaatsing/quota/bestand").await;
        let brought = file.body.replace(";700", ";650");
        browser.upload("/plaatsing/quota/bestand", &[], ("bestand", "q.csv", brought.as_bytes())).await;
        assert_eq!(tables::quota(&scope).await.unwrap().table.of(region("AM01")).upper, 650);
        let wrong = browser.post("/plaatsing/quota", &[("van", "1-1-2026"), ("tot", "x"), ("minstens-AM01", "5"), ("hoogstens-AM01", "4")]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("value=\"5\"") && wrong.body.contains("aria-invalid=\"true\"") && wrong.body.contains("role=\"alert\""));
    }

    async fn who_looked_at_somebody_on_the_list_is_on_record(house: House) {
        let (case, who) = some(&house, house.here, 1).await[0];
        signed_in(&house).await.get(&format!("/plaatsing/huishoudens/{case}")).await;
        let mut query = store::Query::new("select count(*) from access_log where name = 'regio-zoeken' and tenant_id = ");
        query.bind(house.here);
        let mut tx = house.app.store.read(house.here).await.unwrap();
        assert!(tx.all_of::<i64>(query).await.unwrap()[0] >= 2, "put up, and looked at: {who}");
    }
}

#[test]
fn every_word_that_is_put_together_exists() {
    let mut wanted: Vec<String> = Rule::ALL.iter().map(|rule| format!("placement-rule-{}", rule.name())).collect();
    wanted.extend(
        super::weights::Part::ALL.iter().flat_map(|part| {
            [format!("placement-part-{}", part.name()), format!("placement-part-{}-text", part.name())]
        }),
    );
    wanted.extend(Sector::ALL.iter().map(|sector| format!("placement-sector-{}", sector.name())));
    wanted.extend(super::wishes::Surroundings::ALL.iter().map(|around| format!("placement-around-{}", around.name())));
    wanted.extend(Counts::ALL.iter().map(|counts| format!("placement-counts-{}", counts.name())));
    wanted.extend(["open", "vast", "voorgesteld", "besloten"].iter().map(|name| format!("placement-standing-{name}")));
    wanted.extend(
        super::audit::Group::KINDS
            .iter()
            .flat_map(|kind| kind.iter())
            .map(|group| format!("placement-group-{}", group.name())),
    );
    let missing: Vec<&String> = wanted.iter().filter(|key| !texts::has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
