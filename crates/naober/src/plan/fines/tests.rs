//! Fine files on each engine: nobody is fined by itself, and nobody without the steps.

use jiff::civil::{Date, date};
use testkit::both_engines;
use wi2021::facts::{Boeteartikel, Verwijtbaarheid};
use wi2021::{AmountCode, Block, Kind};

use super::*;
use crate::access::Role;
use crate::dossier::tests::{House, fact, obliged, person};
use crate::dossier::{AsOf, DossierError, DossierView, NewFact};
use crate::plan::letters::Block as Piece;

const TODAY: Date = date(2026, 3, 12);

fn told(day: Date, kind: &str, data: &str) -> NewFact {
    fact(day, Kind::parse(kind, data).unwrap())
}

/// A family migrant in the middle of the way.
async fn family(scope: &Scope, extra: Vec<NewFact>) -> DossierId {
    let permit = r#"{"vergunning":"regulier-bepaalde-tijd","verblijfsdoel":"gezin"}"#;
    let way = vec![
        told(date(2024, 1, 10), "verblijf-verleend", permit),
        told(date(2024, 6, 1), "pip-vastgesteld", r#"{"leerroute":"b1-route"}"#),
    ];
    dossier::open(scope, person("Amal", "Haddad"), [way, extra].concat()).await.unwrap()
}

fn violation(article: Boeteartikel) -> NewFile {
    let conduct = "Niet op het gesprek gekomen".to_owned();
    NewFile { article, conduct, found_on: date(2026, 3, 2), done_on: None, fact: None }
}

fn steps(blame: Verwijtbaarheid) -> Vec<Step> {
    let op = date(2026, 3, 5);
    let text = |text: &str| text.to_owned();
    vec![
        Step::Onderzoek { bron: text("presentielijst"), op, bevinding: text("drie keer afwezig") },
        Step::Horen { hoe: Hearing::Uitgenodigd, op, tekst: text("per brief") },
        Step::Horen { hoe: Hearing::Gehoord, op, tekst: text("vergat het") },
        Step::Verwijt { mate: Blame(blame), reden: text("had kunnen bellen") },
        Step::Omstandigheden { tekst: text("geen bijzonderheden") },
        Step::Samenloop { verlaagd: false, tekst: text("gevraagd bij inkomen") },
    ]
}

async fn filed(scope: &Scope, id: DossierId, article: Boeteartikel, steps: Vec<Step>) -> Uuid {
    let file = open(scope, id, violation(article)).await.unwrap();
    for step in steps {
        write(scope, id, file, step).await.unwrap();
    }
    file
}

fn a_fine(euro: Option<u32>) -> Decision {
    Decision { fine: true, euro, reason: "Er was geen andere weg.".to_owned() }
}

fn no_fine() -> Decision {
    Decision { fine: false, euro: None, reason: "Een gesprek helpt meer.".to_owned() }
}

async fn shown(scope: &Scope, id: DossierId) -> DossierView {
    dossier::show(scope, id, AsOf::default()).await.unwrap()
}

fn imposed(view: &DossierView) -> Vec<u32> {
    let euro = |one: &dossier::RecordedFact| match &one.fact.kind {
        Kind::GemeentelijkeBoeteOpgelegd(fine) => Some(fine.bedrag_euro),
        _ => None,
    };
    view.facts.iter().filter_map(euro).collect()
}

both_engines! {
    async fn a_fine_is_refused_until_every_step_is_there(house: House) {
        let scope = house.scope(1, TODAY);
        let id = family(&scope, Vec::new()).await;
        let all = steps(Verwijtbaarheid::Normaal);
        for left_out in ["onderzoek", "horen", "verwijt", "omstandigheden", "samenloop"] {
            let some = all.iter().filter(|step| step.name() != left_out).cloned().collect();
            let file = filed(&scope, id, Boeteartikel::Art23, some).await;
            let refused = decide(&scope, id, file, a_fine(None)).await;
            assert!(matches!(refused, Err(PlanError::NoFineYet)), "without {left_out}");
        }
        assert!(imposed(&shown(&scope, id).await).is_empty());
        let file = filed(&scope, id, Boeteartikel::Art23, all).await;
        decide(&scope, id, file, a_fine(None)).await.unwrap();
        assert_eq!(imposed(&shown(&scope, id).await), [25]);
    }

    async fn who_did_not_come_was_invited_first(house: House) {
        let scope = house.scope(1, TODAY);
        let id = family(&scope, Vec::new()).await;
        let only = |hoe| Step::Horen { hoe, op: TODAY, tekst: "kwam niet".to_owned() };
        let bare = steps(Verwijtbaarheid::Normaal).into_iter().filter(|step| step.name() != "horen");
        let unheard: Vec<Step> = bare.chain([only(Hearing::NietGehoord)]).collect();
        let file = filed(&scope, id, Boeteartikel::Art23, unheard).await;
        assert!(matches!(decide(&scope, id, file, a_fine(None)).await, Err(PlanError::NoFineYet)));
        write(&scope, id, file, only(Hearing::Uitgenodigd)).await.unwrap();
        decide(&scope, id, file, a_fine(None)).await.unwrap();
    }

    async fn the_asylum_group_is_fined_only_after_a_reasoned_exception(house: House) {
        let scope = house.scope(1, TODAY);
        let pip = told(date(2024, 6, 1), "pip-vastgesteld", r#"{"leerroute":"b1-route"}"#);
        let facts = [obliged(date(2024, 1, 10)), vec![pip]].concat();
        let id = dossier::open(&scope, person("Amal", "Haddad"), facts).await.unwrap();
        let file = filed(&scope, id, Boeteartikel::Art23, steps(Verwijtbaarheid::Opzet)).await;
        let found = files(&scope, id).await.unwrap().remove(0);
        let view = shown(&scope, id).await;
        let reckoning = reckon(&found, view.assessed(), TODAY, &scope.law()).unwrap();
        assert_eq!(reckoning.amount.as_ref().unwrap().blocked, Some(Block::Asielstatushouder));
        assert_eq!(lacks(&found, Some(&reckoning)), [Lack::Uitzondering]);
        assert!(matches!(decide(&scope, id, file, a_fine(None)).await, Err(PlanError::NoFineYet)));
        let reason = Step::Uitzondering { reden: "Weigert al twee jaar elke vorm van hulp.".to_owned() };
        write(&scope, id, file, reason).await.unwrap();
        decide(&scope, id, file, a_fine(None)).await.unwrap();
        assert_eq!(imposed(&shown(&scope, id).await), [50]);
    }

    async fn a_fine_is_what_the_engine_gives_in_whole_euros_or_less(house: House) {
        let scope = house.scope(1, TODAY);
        for (blame, euro) in [
            (Verwijtbaarheid::Opzet, 50),
            (Verwijtbaarheid::GroveSchuld, 37),
            (Verwijtbaarheid::Normaal, 25),
            (Verwijtbaarheid::Verminderd, 12),
        ] {
            let id = family(&scope, Vec::new()).await;
            let file = filed(&scope, id, Boeteartikel::Art23, steps(blame)).await;
            let found = files(&scope, id).await.unwrap().remove(0);
            let before = reckon(&found, shown(&scope, id).await.assessed(), TODAY, &scope.law()).unwrap();
            assert!(matches!(decide(&scope, id, file, a_fine(Some(euro + 1))).await, Err(PlanError::TooHigh)));
            decide(&scope, id, file, a_fine(None)).await.unwrap();
            let view = shown(&scope, id).await;
            assert_eq!(imposed(&view), [euro], "{blame:?}");
            let after = view.assessment.amounts.iter().find(|amount| amount.code == AmountCode::BoeteArt23).unwrap();
            assert_eq!(after.cents, before.amount.unwrap().cents, "{blame:?}");
        }
    }

    async fn nothing_is_fined_without_blame_or_beside_a_lowering_or_above_the_cap(house: House) {
        let scope = house.scope(1, TODAY);
        let id = family(&scope, Vec::new()).await;
        let blameless = filed(&scope, id, Boeteartikel::Art23, steps(Verwijtbaarheid::Geen)).await;
        assert!(matches!(decide(&scope, id, blameless, a_fine(None)).await, Err(PlanError::NoFineYet)));

        let file = filed(&scope, id, Boeteartikel::Art23, steps(Verwijtbaarheid::Opzet)).await;
        let lowered = Step::Samenloop { verlaagd: true, tekst: "besluit van 1 maart".to_owned() };
        write(&scope, id, file, lowered).await.unwrap();
        assert!(matches!(decide(&scope, id, file, a_fine(None)).await, Err(PlanError::NoFineYet)));

        let known = told(date(2026, 3, 4), "bijstand-verlaagd", r#"{"gedraging":"niet op het gesprek gekomen"}"#);
        let other = family(&scope, vec![known]).await;
        let file = filed(&scope, other, Boeteartikel::Art23, steps(Verwijtbaarheid::Opzet)).await;
        assert!(matches!(decide(&scope, other, file, a_fine(None)).await, Err(PlanError::NoFineYet)), "W 27");

        let fined = |day: Date| {
            let data = r#"{"artikel":"23","bedrag_euro":800,"vastgesteld_op":"DAY"}"#.replace("DAY", &day.to_string());
            told(day, "gemeentelijke-boete-opgelegd", &data)
        };
        let full = family(&scope, vec![fined(date(2024, 9, 1)), fined(date(2025, 1, 1)), fined(date(2025, 6, 1))]).await;
        let file = filed(&scope, full, Boeteartikel::Art23, steps(Verwijtbaarheid::Opzet)).await;
        let found = files(&scope, full).await.unwrap().remove(0);
        let view = shown(&scope, full).await;
        let reckoning = reckon(&found, view.assessed(), TODAY, &scope.law()).unwrap();
        let lacking = lacks(&found, Some(&reckoning));
        assert!(lacking.contains(&Lack::Geblokkeerd(Block::MaximumBereikt)), "{lacking:?}");
        assert!(matches!(decide(&scope, full, file, a_fine(Some(1))).await, Err(PlanError::NoFineYet)));
        assert_eq!(imposed(&shown(&scope, full).await).len(), 3);
    }

    async fn no_fine_can_always_be_decided_and_leaves_no_violation(house: House) {
        let scope = house.scope(1, TODAY);
        let id = family(&scope, Vec::new()).await;
        let file = open(&scope, id, violation(Boeteartikel::Art23)).await.unwrap();
        let unsaid = Decision { reason: "  ".to_owned(), ..no_fine() };
        assert!(matches!(decide(&scope, id, file, unsaid).await, Err(PlanError::NoText)));
        decide(&scope, id, file, no_fine()).await.unwrap();
        let view = shown(&scope, id).await;
        assert_eq!(view.facts.len(), 2);
        assert!(!view.assessment.amounts.iter().any(|amount| amount.code == AmountCode::BoeteArt23));
        assert!(matches!(decide(&scope, id, file, a_fine(None)).await, Err(PlanError::NotNow)), "once");
        let more = write(&scope, id, file, Step::Omstandigheden { tekst: "later".to_owned() }).await;
        assert!(matches!(more, Err(PlanError::NotNow)));
        assert!(files(&scope, id).await.unwrap()[0].decision().is_some());
    }

    async fn a_violation_that_the_dossier_has_is_corrected_and_not_told_twice(house: House) {
        let scope = house.scope(1, TODAY);
        let found = told(date(2026, 3, 2), "overtreding-vastgesteld", r#"{"artikel":"23"}"#);
        let id = family(&scope, vec![found]).await;
        let fact = shown(&scope, id).await.facts.iter().find(|one| one.fact.kind.name() == "overtreding-vastgesteld").unwrap().fact.id;
        let about = NewFile { fact: Some(fact), ..violation(Boeteartikel::Art23) };
        let file = open(&scope, id, about).await.unwrap();
        for step in steps(Verwijtbaarheid::Verminderd) {
            write(&scope, id, file, step).await.unwrap();
        }
        decide(&scope, id, file, a_fine(None)).await.unwrap();
        let view = shown(&scope, id).await;
        let standing = view.facts.iter().filter(|one| one.fact.kind.name() == "overtreding-vastgesteld" && one.corrected_by.is_none());
        assert_eq!((standing.count(), imposed(&view)), (1, vec![12]));
        let unknown = NewFile { fact: Some(Uuid::nil()), ..violation(Boeteartikel::Art23) };
        assert!(matches!(open(&scope, id, unknown).await, Err(PlanError::NotFound)));
    }

    async fn the_letter_about_the_intake_names_the_new_chance(house: House) {
        let scope = house.scope(1, TODAY);
        let before = vec![
            told(date(2025, 11, 3), "oproep-brede-intake-verzonden", r#"{"uiterlijk_op":"2025-11-20"}"#),
            told(date(2025, 11, 21), "brede-intake-niet-verschenen", "{}"),
            told(date(2025, 12, 1), "waarschuwing-verzonden", r#"{"uiterlijk_op":"2026-01-15"}"#),
        ];
        let permit = told(date(2025, 9, 10), "verblijf-verleend", r#"{"vergunning":"regulier-bepaalde-tijd","verblijfsdoel":"gezin"}"#);
        let facts = [vec![permit], before].concat();
        let id = dossier::open(&scope, person("Amal", "Haddad"), facts).await.unwrap();
        filed(&scope, id, Boeteartikel::Art22, steps(Verwijtbaarheid::Normaal)).await;
        let file = files(&scope, id).await.unwrap().remove(0);
        let view = shown(&scope, id).await;
        let reckoning = reckon(&file, view.assessed(), TODAY, &scope.law()).unwrap();
        assert_eq!(lacks(&file, Some(&reckoning)), []);
        assert_eq!(reckoning.euro(), 250);
        decide(&scope, id, file.id, a_fine(None)).await.unwrap();
        let after = shown(&scope, id).await;
        let chance = decide::third_chance(&file, &after.assessment).unwrap();
        assert!(chance > TODAY);
        let fine = wording::Fine { file: &file, euro: 250, reckoning: &reckoning, reason: "zo", third_chance: Some(chance) };
        let content = wording::fine(&scope.law(), &fine, Some("ar"));
        assert!(content.objection && content.summary.is_some());
        let said = |piece: &Piece| matches!(piece, Piece::Text(text) if text.contains("nog een kans"));
        assert!(content.blocks.iter().any(said));
    }

    async fn only_who_may_see_fines_finds_a_file(house: House) {
        let scope = house.scope(1, TODAY);
        let id = family(&scope, Vec::new()).await;
        let file = open(&scope, id, violation(Boeteartikel::Art23)).await.unwrap();
        let mut lead = scope.clone();
        lead.actor.role = Role::TeamLead;
        assert!(matches!(files(&lead, id).await, Err(PlanError::Dossier(DossierError::Denied))));
        let elsewhere = house.scope(2, TODAY);
        assert!(matches!(files(&elsewhere, id).await, Err(PlanError::Dossier(DossierError::NotFound))));
        let decided = decide(&elsewhere, id, file, no_fine()).await;
        assert!(matches!(decided, Err(PlanError::Dossier(DossierError::NotFound))));
        let strange = decide(&scope, id, Uuid::nil(), no_fine()).await;
        assert!(matches!(strange, Err(PlanError::NotFound)));
    }
}
