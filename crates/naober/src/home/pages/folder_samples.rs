//! Representative pages of the folder and of what is allowed: filled, empty, wrong, with long and right-to-left words.

use jiff::civil::date;
use uuid::Uuid;

use super::samples::{LONG, TODAY, at};
use super::{consents, folder, pack, paper, papers, receipt, who};
use crate::access::log::Activity;
use crate::access::who_looked::Look;
use crate::dossier::DossierView;
use crate::dossier::pages::Head;
use crate::home::consent::{Consent, Given, Recipient, Step, Taken, What, recipients};
use crate::home::folder::{Form, Paper, PaperKind};
use crate::plan::letters::{LetterKind, Listed};
use crate::web::{Entries, Frame, HomeFrame, Mistakes, Sample, Words};

/// Every view of a newcomer about these.
pub(super) fn own(
    frame: impl Fn(&'static str, &'static str) -> HomeFrame,
    rich: &DossierView,
    empty: &DossierView,
) -> Vec<Sample> {
    let (papers, consents, letters) = (own_papers(), all_consents(), letters());
    let folder = |name, view, papers: &[Paper], letters: Vec<Listed>, mistakes: Mistakes, typed: &Entries| {
        let frame = frame("/mijn/map", "home-folder-title").with_mistakes(&mistakes);
        let made = folder::Made { letters, view, papers, consents: &consents };
        Sample::new(name, &folder::build(frame, made, mistakes, typed))
    };
    let paper = |name, paper: &Paper, view, mistakes: Mistakes| {
        let frame = frame("/mijn/map", "home-folder-title").with_mistakes(&mistakes);
        let made = paper::Made { paper, recipients: &recipients(view), consents: &consents, today: TODAY };
        Sample::new(name, &paper::build(frame, &made, mistakes, &Entries::default()))
    };
    let consents_page = |name, all: &[Consent], papers: &[Paper], mistakes: Mistakes| {
        let frame = frame("/mijn/wie-ziet-wat", "home-consent-title").with_mistakes(&mistakes);
        Sample::new(name, &consents::build(frame, all, papers, TODAY, mistakes, &Entries::default()))
    };
    let who = |name, all: &[Consent], looks: &[Look]| {
        Sample::new(
            name,
            &who::build(frame("/mijn/wie-ziet-wat", "home-who-title"), all, !all.is_empty(), looks, TODAY),
        )
    };
    let receipt = |name, consent: &Consent| {
        let frame = frame("/mijn/wie-ziet-wat", "home-receipt-title");
        Sample::new(name, &receipt::build(frame, LONG, consent, TODAY))
    };
    let pack = pack::build(frame("/mijn/map", "home-folder-title"), LONG, TODAY, (&letters, &papers), true);
    let mut large = Mistakes::none();
    large.add_with(
        "bestand",
        "home-paper-large",
        vec![("mb", 10_i64.into()), ("pixels", 50_i64.into()), ("pages", 100_i64.into())],
    );
    let mut full = Mistakes::none();
    full.add_with("bestand", "home-paper-full", vec![("most", 50_i64.into()), ("mb", 100_i64.into())]);
    full.add("naam", "home-in-empty");
    let typed = Entries::new(&[("soort", "anders"), ("naam", "شهادة")]);
    let day = format!("tot-{}", consents[0].id);
    vec![
        folder("home-folder", rich, &papers, letters.clone(), Mistakes::none(), &Entries::default()),
        folder("home-folder-none", empty, &[], Vec::new(), Mistakes::none(), &Entries::default()),
        folder("home-folder-large", empty, &papers, Vec::new(), large, &typed),
        folder("home-folder-full", empty, &papers, Vec::new(), full, &typed),
        folder("home-folder-broken", empty, &[], Vec::new(), Mistakes::one("bestand", "home-paper-broken"), &typed),
        folder("home-folder-unknown", empty, &[], Vec::new(), Mistakes::one("bestand", "home-paper-unknown"), &typed),
        folder("home-folder-acts", empty, &[], Vec::new(), Mistakes::one("bestand", "home-paper-acts"), &typed),
        paper("home-paper", &papers[0], rich, Mistakes::none()),
        paper("home-paper-wrong", &papers[1], empty, Mistakes::one("tot", "home-share-wrong-day")),
        consents_page("home-consents", &consents, &papers, Mistakes::none()),
        consents_page("home-consents-wrong", &consents, &[], Mistakes::one(&day, "home-share-wrong-day")),
        consents_page("home-consents-none", &[], &[], Mistakes::none()),
        receipt("home-receipt", &consents[2]),
        receipt("home-receipt-over", &consents[3]),
        who("home-who", &consents, &looks()),
        who("home-who-nobody", &[], &[]),
        Sample::new("home-pack", &pack),
    ]
}

/// What a caseworker sees of it.
pub(super) fn of_staff(words: Words, head: impl Fn() -> Head) -> Vec<Sample> {
    let (papers, consents) = (own_papers(), all_consents());
    let shared: Vec<(Paper, Consent)> =
        vec![(papers[0].clone(), consents[2].clone()), (papers[1].clone(), consents[4].clone())];
    let recipients = [Recipient::Municipality, Recipient::Provider("Taalhuis De Brug".to_owned())];
    let page = |name, shared: &[(Paper, Consent)], consents: &[Consent], mistakes: Mistakes| {
        let frame = Frame::sample(words, "worklist", "newcomer-papers-title").with_mistakes(&mistakes);
        let made = papers::Made { shared, consents, recipients: &recipients, today: TODAY };
        Sample::new(name, &papers::build(frame, head(), &made, mistakes, &Entries::new(&[("wat", "plan")])))
    };
    vec![
        page("newcomer-papers", &shared, &consents, Mistakes::none()),
        page("newcomer-papers-wrong", &shared, &[], Mistakes::one("waarom", "mistake-required")),
        page("newcomer-papers-none", &[], &[], Mistakes::none()),
    ]
}

fn own_papers() -> Vec<Paper> {
    let paper = |n: u128, kind, name: &str, form| Paper {
        id: Uuid::from_u128(n),
        kind,
        name: name.to_owned(),
        form,
        size: 480_000,
        added_at: at(),
    };
    vec![
        paper(21, PaperKind::Diploma, "شهادة الثانوية العامة، الجزء الأول", Form::Jpeg),
        paper(22, PaperKind::Arbeidscontract, "", Form::Pdf),
        paper(23, PaperKind::Anders, LONG, Form::Jpeg),
    ]
}

/// Two that are asked, and one of each other standing.
fn all_consents() -> Vec<Consent> {
    let taken = |step, given: Option<Given>| Taken { step, at: at(), by_name: LONG.to_owned(), given };
    let school = || Recipient::Provider("Taalhuis De Brug".to_owned());
    let diploma = || Some((Uuid::from_u128(21), "شهادة الثانوية العامة، الجزء الأول".to_owned()));
    let until = |paper, until| Some(Given { paper, until });
    let consent =
        |n: u128, what, to, why: &str, steps| Consent { id: Uuid::from_u128(n), what, to, why: why.to_owned(), steps };
    let asked = || taken(Step::Gevraagd, None);
    let long = date(2026, 6, 1);
    vec![
        consent(31, What::Papier, Recipient::Municipality, "Voor de waardering van uw diploma.", vec![asked()]),
        consent(32, What::Bereik, school(), "De school wil u kunnen bellen.", vec![asked()]),
        consent(33, What::Papier, Recipient::Municipality, "", vec![taken(Step::Gegeven, until(diploma(), long))]),
        consent(34, What::Papier, school(), "", vec![taken(Step::Gegeven, until(diploma(), date(2025, 12, 1)))]),
        consent(35, What::Plan, school(), "Dan past de les.", vec![asked(), taken(Step::Gegeven, until(None, long))]),
        consent(36, What::Uren, school(), "Voor de planning.", vec![asked(), taken(Step::Geweigerd, None)]),
        consent(
            37,
            What::Papier,
            school(),
            "",
            vec![taken(Step::Gegeven, until(diploma(), long)), taken(Step::Ingetrokken, None)],
        ),
    ]
}

fn letters() -> Vec<Listed> {
    let letter = |n: u128, subject: &str| Listed {
        id: Uuid::from_u128(n),
        kind: LetterKind::Anders,
        subject: subject.to_owned(),
        dated_on: date(2025, 12, 1),
        made_by_name: "Fatima Özdemir".to_owned(),
        made_at: at(),
        summary_language: None,
    };
    vec![
        letter(1, "Uw persoonlijk plan inburgering en participatie (PIP)"),
        letter(2, "Uitnodiging voor de brede intake"),
    ]
}

fn looks() -> Vec<Look> {
    let look = |n: u128, name: &str, activity: Activity, role: &str| Look {
        id: Uuid::from_u128(n),
        at: at(),
        activity: activity.name().to_owned(),
        dossier: Uuid::nil(),
        actor_name: name.to_owned(),
        actor_role: role.to_owned(),
    };
    vec![
        look(1, LONG, Activity::Dossier, "regisseur"),
        look(2, LONG, Activity::Dossier, "regisseur"),
        look(5, LONG, Activity::Paper, "regisseur"),
        look(3, "Fatima Özdemir", Activity::PlanHealth, "regisseur"),
        look(4, "Samira", Activity::Dossier, "inburgeraar"),
    ]
}
