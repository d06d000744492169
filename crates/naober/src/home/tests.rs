//! The newcomer's pages over HTTP: who comes in, and to whose pages.

mod provider;
mod ways;

use jiff::SignedDuration;
use jiff::civil::date;
use texts::Language;
use uuid::Uuid;
use wi2021::Kind;

use crate::access::tests::{Browser, House};
use crate::access::{Role, Scope, matrix};
use crate::dossier::{self, DossierId, NewDossier, NewFact};
use crate::home::{self, consent, folder};
use crate::placement::wishes::Subject;
use crate::plan::{circle, letters};

const PAGES: &[&str] = &[
    "/mijn",
    "/mijn/plan",
    "/mijn/week",
    "/mijn/rechten",
    "/mijn/map",
    "/mijn/maatje",
    "/mijn/wie-ziet-wat",
    "/mijn/vragen",
    "/mijn/inlog",
];

/// Someone with a notice, in this municipality.
pub(crate) async fn someone(house: &House, tenant: store::TenantId, name: &str) -> (Scope, DossierId) {
    let scope = Scope::system(&house.app, tenant);
    let person = NewDossier {
        given_names: name.to_owned(),
        family_name: "Haddad".to_owned(),
        birth_date: Some(date(1990, 3, 25)),
        language: Some("ar".to_owned()),
        ..NewDossier::default()
    };
    let notice = Kind::parse("kennisgeving-ontvangen", "{}").unwrap();
    let id = dossier::open(&scope, person, vec![NewFact::new(scope.today(), notice, "brief DUO")]).await.unwrap();
    (scope, id)
}

pub(crate) async fn comes_in(house: &House, scope: &Scope, id: DossierId) -> Browser {
    let code = home::invite(scope, id).await.unwrap();
    let mut browser = house.browser();
    let page = browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990")]).await;
    assert_eq!((page.status.as_u16(), page.location.as_str()), (303, "/mijn"), "{}", page.body);
    browser
}

/// A picture of one dot.
pub(super) fn dot() -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(1, 1).write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

#[test]
fn every_word_that_is_put_together_exists() {
    let mut wanted: Vec<String> = circle::Role::ALL.iter().map(|role| format!("home-role-{}", role.name())).collect();
    wanted.extend(home::AskKind::ALL.iter().map(|kind| format!("home-ask-kind-{}", kind.name())));
    wanted.extend(folder::PaperKind::ALL.iter().map(|kind| format!("home-paper-kind-{}", kind.name())));
    wanted.extend(folder::PaperKind::ALL.iter().map(|kind| format!("newcomer-paper-kind-{}", kind.name())));
    wanted.extend(consent::What::ALL.iter().map(|what| format!("home-consent-what-{}", what.name())));
    wanted.extend(consent::What::ALL.iter().map(|what| format!("newcomer-consent-what-{}", what.name())));
    wanted.extend(home::Step::ALL.iter().map(|step| format!("home-step-{}", step.name())));
    wanted.extend(home::pages::OFTEN.iter().flat_map(|key| [(*key).to_owned(), format!("{key}-text")]));
    let missing: Vec<&String> = wanted.iter().filter(|key| !texts::has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let told =
        texts::keys(Language::Nl).into_iter().filter_map(|(_, key)| Some(key.strip_prefix("home-fact-")?.to_owned()));
    let unknown: Vec<String> = told.filter(|name| !Kind::ALL.iter().any(|kind| kind.name == name)).collect();
    assert!(unknown.is_empty(), "no facts of the law: {unknown:?}");
}

/// What a neighbour has, for addresses that somebody else makes up.
struct Theirs {
    letter: Uuid,
    paper: Uuid,
    consent: Uuid,
    pair: Uuid,
}

impl Theirs {
    async fn of(house: &House, scope: &Scope, neighbour: DossierId) -> Self {
        let content = letters::Content { subject: "Yusuf".to_owned(), ..letters::Content::default() };
        let letter = letters::write(scope, neighbour, Vec::new(), content).await.unwrap();
        let mut browser = comes_in(house, scope, neighbour).await;
        let form = [("soort", "brief"), ("naam", "van Yusuf")];
        browser.upload("/mijn/map", &form, ("bestand", "a", &dot())).await;
        let mut tx = scope.read().await.unwrap();
        let paper = folder::papers_in(&mut tx, scope, neighbour).await.unwrap()[0].id;
        drop(tx);
        let share = browser.post(&format!("/mijn/papieren/{paper}/delen"), &[("met", ""), ("tot", "2026-04-01")]).await;
        let consent = share.location.trim_end_matches("?klaar=1").rsplit('/').next().unwrap().parse().unwrap();
        let pair = crate::network::tests::running(house, neighbour).await;
        Self { letter, paper, consent, pair }
    }

    /// The path with their ids; a kind of id that is not known here has to be added.
    fn filled(&self, path: &str) -> String {
        let part = |part: &str| match part {
            "{brief}" => self.letter.to_string(),
            "{papier}" => self.paper.to_string(),
            "{toestemming}" => self.consent.to_string(),
            "{onderwerp}" => Subject::ALL[0].name().to_owned(),
            "{koppel}" => self.pair.to_string(),
            part => {
                assert!(!part.starts_with('{'), "nothing of a neighbour is known for {part} in {path}");
                part.to_owned()
            }
        };
        path.split('/').map(part).collect::<Vec<_>>().join("/")
    }
}

testkit::both_engines! {
    async fn a_code_with_the_birth_date_opens_the_own_pages_once(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let code = home::invite(&scope, id).await.unwrap();
        let wrong = house.browser().post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "26-3-1990")]).await;
        assert_eq!(wrong.status.as_u16(), 422);
        assert!(wrong.body.contains(&format!("value=\"{code}\"")), "what was typed stays");
        // As people type it: small letters, spaces, a letter for a digit.
        let typed = code.to_lowercase().replace('-', " ").replace('0', "o");
        let mut browser = house.browser();
        let page = browser.post("/mijn/inloggen", &[("code", &typed), ("geboortedatum", "25 maart 1990")]).await;
        assert_eq!(page.location, "/mijn");
        let start = browser.get("/mijn").await;
        assert!(start.body.contains("Samira") && start.body.contains("lang=\"ar\" dir=\"rtl\""));
        let again = house.browser().post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990")]).await;
        assert_eq!(again.status.as_u16(), 422, "a code works once");
    }

    async fn a_new_code_ends_the_old_one_and_who_is_in_with_it(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let old = home::invite(&scope, id).await.unwrap();
        let mut browser = comes_in(&house, &scope, id).await;
        let page = house.browser().post("/mijn/inloggen", &[("code", &old), ("geboortedatum", "25-3-1990")]).await;
        assert_eq!(page.status.as_u16(), 422);
        home::invite(&scope, id).await.unwrap();
        assert_eq!(browser.get("/mijn").await.location, "/mijn/inloggen");
    }

    async fn a_code_is_over_after_three_weeks(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let code = home::invite(&scope, id).await.unwrap();
        let mut browser = Browser::at(house.later(SignedDuration::from_hours(21 * 24 + 1)));
        let page = browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990")]).await;
        assert_eq!(page.status.as_u16(), 422);
    }

    async fn many_wrong_birth_dates_close_the_code_for_a_while(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let code = home::invite(&scope, id).await.unwrap();
        let mut browser = house.browser();
        for day in 1..=6 {
            let born = format!("{day}-1-1980");
            browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", &born)]).await;
        }
        let page = browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990")]).await;
        assert_eq!(page.status.as_u16(), 422);
        assert!(page.body.contains(&texts::text(Language::Nl, "home-in-often")), "{}", page.body);
    }

    async fn a_shared_device_forgets_within_ten_minutes(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let code = home::invite(&scope, id).await.unwrap();
        let mut browser = house.browser();
        browser.post("/mijn/inloggen", &[("code", &code), ("geboortedatum", "25-3-1990"), ("gedeeld", "1")]).await;
        assert_eq!(browser.get("/mijn").await.status.as_u16(), 200);
        browser.move_to(house.later(SignedDuration::from_mins(11)));
        assert_eq!(browser.get("/mijn").await.location, "/mijn/inloggen");
    }

    async fn a_newcomer_sees_the_own_dossier_and_no_page_of_staff(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let (other_scope, other) = someone(&house, house.elsewhere, "Layla").await;
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut browser = comes_in(&house, &scope, id).await;
        for page in PAGES {
            let page = browser.get(page).await;
            assert_eq!(page.status.as_u16(), 200, "{}", page.body);
            assert!(!page.body.contains("Yusuf") && !page.body.contains("Layla"));
        }
        for id in [id, neighbour, other] {
            for page in ["", "/plan", "/rechten", "/inzage", "/brieven", "/toegang", "/vragen"] {
                let page = browser.get(&format!("/dossiers/{id}{page}")).await;
                assert_eq!(page.status.as_u16(), 403, "{}", page.location);
            }
        }
        for page in ["/werklijst", "/rapporten", "/accounts", "/logboek", "/account", "/inlezen"] {
            assert_eq!(browser.get(page).await.status.as_u16(), 403, "{page}");
        }
        let mut elsewhere = comes_in(&house, &other_scope, other).await;
        assert!(elsewhere.get("/mijn").await.body.contains("Layla"));
    }

    /// Every address of the newcomer's pages, with the ids of a neighbour in it.
    async fn no_address_gives_a_newcomer_anything_of_another(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let theirs = Theirs::of(&house, &scope, neighbour).await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        // Who goes out sees nothing at all afterwards.
        let all = matrix::MATRIX.iter().filter(|entry| entry.path.starts_with("/mijn") && entry.path != "/mijn/uit");
        for entry in all {
            let path = theirs.filled(entry.path);
            let page = match entry.method {
                "GET" => newcomer.get(&path).await,
                _ => newcomer.post(&path, &[]).await,
            };
            assert!(!page.body.contains("Yusuf"), "{} {path}", entry.method);
            if path != entry.path {
                // A question about a region is nobody's own; for whom none is sought it leads away.
                let expected = if path.starts_with("/mijn/regio/vragen/") { 303 } else { 404 };
                assert_eq!(page.status.as_u16(), expected, "{} {path}", entry.method);
            }
        }
    }

    async fn staff_have_no_own_pages(house: House) {
        for role in Role::STAFF {
            let mut browser = house.signed_in(house.here, *role).await;
            for page in PAGES {
                assert_eq!(browser.get(page).await.status.as_u16(), 403, "{page} as {}", role.name());
            }
        }
    }

    async fn a_question_gets_its_answer_and_stays_between_the_two(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let (_, neighbour) = someone(&house, house.here, "Yusuf").await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        let empty = newcomer.post("/mijn/vragen", &[("soort", "vraag"), ("tekst", " ")]).await;
        assert_eq!(empty.status.as_u16(), 422);
        let long = "x".repeat(20_000);
        let long = newcomer.post("/mijn/vragen", &[("soort", "wens"), ("tekst", &long)]).await;
        assert_eq!(long.status.as_u16(), 422);
        let sent = newcomer.post("/mijn/vragen", &[("soort", "past-niet"), ("tekst", "لا أستطيع <b>صباحا</b>")]).await;
        assert_eq!(sent.location, "/mijn/vragen?verstuurd=2026-03-26");
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        let page = regisseur.get(&format!("/dossiers/{id}/vragen")).await;
        assert!(page.body.contains("صباحا") && !page.body.contains("<b>صباحا"));
        let ask = home::asks(&scope, id).await.unwrap()[0].id;
        let field = format!("antwoord-{ask}");
        let other = regisseur.post(&format!("/dossiers/{neighbour}/vragen/{ask}"), &[(&field, "Dat kan.")]).await;
        assert_eq!(other.status.as_u16(), 404, "a question belongs to its dossier");
        let answered = regisseur.post(&format!("/dossiers/{id}/vragen/{ask}"), &[(&field, "Dat kan.")]).await;
        assert_eq!(answered.status.as_u16(), 303);
        assert!(newcomer.get("/mijn/vragen").await.body.contains("Dat kan."));
        let twice = regisseur.post(&format!("/dossiers/{id}/vragen/{ask}"), &[(&field, "Toch niet.")]).await;
        assert_eq!(twice.status.as_u16(), 404, "an answer stays as it was given");
    }

    async fn an_answer_in_dutch_is_marked_for_who_reads_another_language(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        newcomer.post("/mijn/taal", &[("taal", "ar")]).await;
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        for answer in ["Bel 06-11 22 33 44 <nu>.", "نعم"] {
            newcomer.post("/mijn/vragen", &[("soort", "vraag"), ("tekst", "رقمي 06-55 66 77 88")]).await;
            let ask = home::asks(&scope, id).await.unwrap().into_iter().find(|ask| ask.answer.is_none()).unwrap().id;
            let field = format!("antwoord-{ask}");
            regisseur.post(&format!("/dossiers/{id}/vragen/{ask}"), &[(&field, answer)]).await;
        }
        let page = newcomer.get("/mijn/vragen").await.body;
        let number = |number: &str| format!("<bdi dir=\"ltr\">{}</bdi>", number.replace(' ', "\u{a0}"));
        let dutch = format!("lang=\"nl\" dir=\"auto\">Bel {} &lt;nu&gt;.", number("06-11 22 33 44"));
        assert!(page.contains(&dutch) && page.contains("class=\"nh-words\" dir=\"auto\">نعم"), "{page}");
        assert!(page.contains(&format!("lang=\"ar\" dir=\"auto\">رقمي {}", number("06-55 66 77 88"))), "{page}");
        let note = texts::text(Language::Ar, "home-region-answer-dutch");
        let note = note.split('.').next().unwrap();
        assert_eq!(page.matches(note).count(), 1, "at the one in Dutch: {page}");
    }

    async fn who_looked_is_told_and_a_language_is_remembered(house: House) {
        let (scope, id) = someone(&house, house.here, "Samira").await;
        let mut regisseur = house.signed_in(house.here, Role::Regisseur).await;
        regisseur.get(&format!("/dossiers/{id}")).await;
        let mut newcomer = comes_in(&house, &scope, id).await;
        let page = newcomer.get("/mijn/wie-ziet-wat").await;
        assert!(page.body.contains("Rian"), "{}", page.body);
        let chosen = newcomer.post("/mijn/taal", &[("taal", "ti")]).await;
        assert_eq!(chosen.location, "/mijn");
        assert!(newcomer.get("/mijn").await.body.contains("lang=\"ti\" dir=\"ltr\""));
        let mut later = comes_in(&house, &scope, id).await;
        assert!(later.get("/mijn").await.body.contains("lang=\"ti\""), "the language comes along");
    }
}
