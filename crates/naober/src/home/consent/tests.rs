//! Consents over HTTP: what is shared opens, and what is not, no longer or not yet does not.

use jiff::SignedDuration;
use uuid::Uuid;

use super::{Standing, consents};
use crate::access::tests::{Browser, House};
use crate::access::{Role, Scope};
use crate::dossier::{self, CloseReason, DossierId};
use crate::home::folder;
use crate::home::tests::{comes_in, dot, someone};

/// The address of what was made, without what comes behind it.
fn made(location: &str) -> String {
    location.trim_end_matches("?klaar=1").to_owned()
}

/// Someone who is in and has a paper.
async fn with_paper(house: &House) -> (Scope, DossierId, Browser, Uuid) {
    let (scope, id) = someone(house, house.here, "Samira").await;
    let mut newcomer = comes_in(house, &scope, id).await;
    let page = newcomer.upload("/mijn/map", &[("soort", "diploma"), ("naam", "شهادة")], ("bestand", "a", &dot())).await;
    assert_eq!(page.status.as_u16(), 303, "{}", page.body);
    let mut tx = scope.read().await.unwrap();
    let paper = folder::papers_in(&mut tx, &scope, id).await.unwrap()[0].id;
    (scope, id, newcomer, paper)
}

testkit::both_engines! {
    async fn a_shared_paper_opens_until_it_is_withdrawn_in_the_same_second(house: House) {
        let (scope, id, mut newcomer, paper) = with_paper(&house).await;
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let (list, file) = (format!("/dossiers/{id}/papieren"), format!("/dossiers/{id}/papieren/{paper}"));
        assert!(!regisseur.get(&list).await.body.contains("شهادة"));
        let share = format!("/mijn/papieren/{paper}/delen");
        let given = newcomer.post(&share, &[("met", ""), ("tot", "2026-04-30")]).await;
        assert_eq!(given.status.as_u16(), 303, "{}", given.body);
        let receipt = newcomer.get(&made(&given.location)).await;
        assert!(receipt.body.contains("شهادة") && receipt.body.contains("lang=\"ar\""));
        assert!(regisseur.get(&list).await.body.contains("شهادة"));
        assert_eq!(regisseur.get(&file).await.status.as_u16(), 200);
        assert!(newcomer.get("/mijn/wie-ziet-wat").await.body.contains(&texts::text(texts::Language::Ar, "home-look-paper")));
        let (_, other) = someone(&house, house.here, "Yusuf").await;
        assert_eq!(regisseur.get(&format!("/dossiers/{other}/papieren/{paper}")).await.status.as_u16(), 404);
        for role in [Role::TeamLead, Role::PolicyMaker, Role::Administrator] {
            let mut browser = house.signed_in(house.here, role).await;
            assert_eq!(browser.get(&file).await.status.as_u16(), 403, "{}", role.name());
        }
        let elsewhere = house.signed_in(house.elsewhere, Role::Regisseur).await.get(&file).await;
        assert_eq!(elsewhere.status.as_u16(), 404);
        let withdraw = format!("{}/intrekken", made(&given.location));
        assert_eq!(newcomer.post(&withdraw, &[]).await.status.as_u16(), 303);
        assert_eq!(regisseur.get(&file).await.status.as_u16(), 404);
        assert!(!regisseur.get(&list).await.body.contains(&file), "the list no longer leads to it");
        assert_eq!(newcomer.post(&withdraw, &[]).await.status.as_u16(), 404, "once is enough");
        let kept = consents(&scope_of(&house, id), id).await.unwrap();
        assert_eq!((kept.len(), kept[0].steps.len()), (1, 2), "both steps stay on record");
        drop(scope);
    }

    async fn a_share_ends_with_its_day_and_sleeps_while_the_dossier_is_closed(house: House) {
        let (scope, id, mut newcomer, paper) = with_paper(&house).await;
        let share = format!("/mijn/papieren/{paper}/delen");
        for wrong in ["2026-03-11", "2027-03-13", "morgen", ""] {
            let page = newcomer.post(&share, &[("met", ""), ("tot", wrong)]).await;
            assert_eq!(page.status.as_u16(), 422, "{wrong}");
        }
        let unknown = newcomer.post(&share, &[("met", "Een andere school"), ("tot", "2026-03-20")]).await;
        assert_eq!(unknown.status.as_u16(), 400);
        let short = newcomer.post(&share, &[("met", ""), ("tot", "2026-03-13")]).await;
        let file = format!("/dossiers/{id}/papieren/{paper}");
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        assert_eq!(regisseur.get(&file).await.status.as_u16(), 200);
        let mut late = house.signed_in(house.here, Role::Regisseur).await;
        late.move_to(house.later(SignedDuration::from_hours(37)));
        assert_ne!(late.get(&file).await.status.as_u16(), 200, "the day is over");
        dossier::close(&scope, id, CloseReason::ALL[0]).await.unwrap();
        assert_eq!(regisseur.get(&file).await.status.as_u16(), 404, "its owner could not come in to withdraw");
        assert!(!regisseur.get(&format!("/dossiers/{id}/papieren")).await.body.contains(&paper.to_string()));
        let again = newcomer.post(&share, &[("met", ""), ("tot", "2026-03-20")]).await;
        assert_eq!(again.status.as_u16(), 422, "a closed dossier takes no new consent");
        let withdraw = format!("{}/intrekken", made(&short.location));
        assert_eq!(newcomer.post(&withdraw, &[]).await.status.as_u16(), 303, "and takes one back");
        dossier::reopen(&scope, id).await.unwrap();
        assert_eq!(regisseur.get(&file).await.status.as_u16(), 404);
    }

    async fn what_is_asked_is_given_or_refused_by_who_it_is_about(house: House) {
        let (scope, id, mut newcomer, paper) = with_paper(&house).await;
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let list = format!("/dossiers/{id}/papieren");
        let empty = regisseur.post(&list, &[("wat", "papier"), ("voor", ""), ("waarom", " ")]).await;
        assert_eq!(empty.status.as_u16(), 200, "said where it was typed");
        for why in ["Voor de waardering", "Voor de school"] {
            let asked = regisseur.post(&list, &[("wat", "papier"), ("voor", ""), ("waarom", why)]).await;
            assert_eq!(asked.location, list);
        }
        let page = newcomer.get("/mijn/toestemmingen").await.body;
        assert!(page.contains("Voor de waardering"));
        let own = consents(&scope_of(&house, id), id).await.unwrap();
        let (first, second) = (own[1].id, own[0].id);
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut other = comes_in(&house, &scope, neighbour).await;
        for (verb, form) in [("geven", vec![(format!("tot-{first}"), "2026-04-01".to_owned())]), ("weigeren", vec![]), ("intrekken", vec![])] {
            let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let page = other.post(&format!("/mijn/toestemmingen/{first}/{verb}"), &form).await;
            assert_eq!(page.status.as_u16(), 404, "{verb}");
        }
        assert_eq!(other.get(&format!("/mijn/toestemmingen/{first}")).await.status.as_u16(), 404);
        let give = format!("/mijn/toestemmingen/{first}/geven");
        let (day, field) = (format!("tot-{first}"), format!("papier-{first}"));
        let without = newcomer.post(&give, &[(&day, "2026-04-01")]).await;
        assert_eq!(without.status.as_u16(), 422, "a paper was asked");
        let given = newcomer.post(&give, &[(&day, "2026-04-01"), (&field, &paper.to_string())]).await;
        assert_eq!(given.status.as_u16(), 303, "{}", given.body);
        assert_eq!(regisseur.get(&format!("{list}/{paper}")).await.status.as_u16(), 200);
        let refused = newcomer.post(&format!("/mijn/toestemmingen/{second}/weigeren"), &[]).await;
        assert_eq!(refused.status.as_u16(), 303);
        let own = consents(&scope_of(&house, id), id).await.unwrap();
        let standing: Vec<Standing> = own.iter().map(|one| one.standing(scope.today())).collect();
        assert_eq!(standing, [Standing::Refused, Standing::Holds]);
    }
}

/// The newcomer, as the pages know them.
fn scope_of(house: &House, id: DossierId) -> Scope {
    let actor = crate::access::Actor { account: id.0, name: "Samira".to_owned(), role: Role::Inburgeraar };
    Scope { actor, ..Scope::system(&house.app, house.here) }
}
