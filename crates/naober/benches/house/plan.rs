//! One person's plan: a dossier with a long history opened, and a PIP adopted.

use std::time::Instant;

use jiff::ToSpan as _;
use naober::dossier::{self, DossierId, NewFact};
use naober::plan::pip::{self, Adoption, Afweging, Content};
use wi2021::Kind;
use wi2021::facts::{Instelling, Leerroute, Lesuren, Niveau, Vak};

use crate::browser::{Browser, PACKED};
use crate::cpu::Meter;
use crate::goals::Goals;
use crate::load::{Office, at, plan_of, run};
use crate::{CONNECTIONS, say};

/// As many facts as someone has after some years of lessons that are written down week by week.
const FACTS: usize = 400;
/// So many plans are adopted.
const PLANS: usize = 400;

/// The first page of a dossier with 400 facts, over HTTP.
pub async fn long_dossier(
    goals: &mut Goals,
    engine: &str,
    office: &Office,
    meter: &Meter,
    address: &str,
    cookie: &str,
) {
    let id = long(office).await;
    let path = format!("/dossiers/{id}");
    let headers = format!("cookie: {cookie}\r\n{PACKED}");
    let open = async |_| (Browser::open(address).await.expect("a connection"), headers.clone());
    let taken = run(&format!("{engine}: a dossier of {FACTS} facts"), meter, open, async |state, _| {
        let (browser, headers) = state;
        assert_eq!(browser.get(&path, headers).await.expect("an answer").status, 200);
    })
    .await;
    goals.under(&format!("{engine}: a dossier of {FACTS} facts, p95"), taken.p95, 25.0, "ms");
}

async fn long(office: &Office) -> DossierId {
    let scope = office.scope();
    let since = scope.today().saturating_sub(900.days());
    let (person, mut facts) = dossier::load::someone(0, since);
    facts.push(plan_of(since, 0));
    let lesson = |n: usize| {
        let day = since.saturating_add((60 + i64::try_from(n * 2).unwrap_or(0)).days());
        let hours = Lesuren {
            uren: 3.0,
            vak: Vak::Nt2,
            fysiek: None,
            aanbieder: Some("Taalhuis".to_owned()),
            instelling: Instelling::Keurmerk,
            tijdens_brede_intake: false,
            binnen_opleiding: None,
        };
        NewFact::new(day, Kind::LesurenGevolgd(hours), "school")
    };
    facts.extend((0..FACTS - facts.len()).map(lesson));
    dossier::open(&scope, person, facts).await.expect("a dossier")
}

/// A PIP adopted: version, fact, duties, letter, events, on disk.
pub async fn adopt(goals: &mut Goals, engine: &str, office: &Office) {
    let scope = office.scope();
    let since = scope.today().saturating_sub(40.days());
    let people = (0..PLANS).map(|n| dossier::load::someone(n, since)).collect();
    let dossiers = dossier::import_many(&scope, people).await.expect("imported").dossiers;
    let workers = (0..CONNECTIONS as usize).map(async |worker| {
        let mut took = Vec::new();
        for id in dossiers.iter().skip(worker).step_by(CONNECTIONS as usize) {
            let scope = office.scope();
            pip::save(&scope, *id, 0, &written()).await.expect("a draft");
            let how = Adoption { dated_on: scope.today(), announced_on: None, special: false, revision: 1 };
            let started = Instant::now();
            pip::adopt(&scope, *id, &how).await.expect("adopted");
            took.push(started.elapsed());
        }
        took
    });
    let mut all: Vec<_> = futures_util::future::join_all(workers).await.into_iter().flatten().collect();
    all.sort();
    let (p50, p95) = (at(&all, 0.5), at(&all, 0.95));
    say(&format!("  {engine}: adopt a PIP, {CONNECTIONS} at once: p50 {p50:.1} ms, p95 {p95:.1} ms"));
    goals.under(&format!("{engine}: adopt a PIP without its PDF, median"), p50, 30.0, "ms");
}

fn written() -> Content {
    let text = |text: &str| text.to_owned();
    Content {
        leerroute: Some(Leerroute::B1),
        afweging: Afweging { b1: text("past bij de toets"), onderwijs: text("geen wens"), z: text("kan meer") },
        niveau: Some(Niveau::B1),
        uren_per_week: Some(12.0),
        ondersteuning: text("taalmaatje, elke week"),
        pvt: text("drie dagdelen in maart"),
        map: text("vanaf september"),
        voortgangsgesprekken: Some(6),
        ..Content::default()
    }
}
