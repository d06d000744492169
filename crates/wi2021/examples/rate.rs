//! How many dossiers of 25 facts are assessed a second on two threads, and how long the national caseload takes when each
//! assessment is held against the one of the day before.

use std::hint::black_box;
use std::thread;
use std::time::Instant;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use wi2021::{Assessment, Fact, FactId, Kind, Law, assess};

/// The allocator of the product.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const DISTINCT: u32 = 1_000;
const DOSSIERS: u32 = 1_000_000;
const NATION: u32 = 250_000;
const THREADS: u32 = 2;
const FACTS: usize = 25;

#[expect(clippy::print_stdout, reason = "a program that prints its one number")]
fn main() {
    let law = Law::built_in();
    let dossiers: Vec<Vec<Fact>> = (0..DISTINCT).map(dossier).collect();
    assert!(dossiers.iter().all(|facts| facts.len() == FACTS));
    let on = date(2026, 10, 1);
    let began = Instant::now();
    let duties: usize = thread::scope(|scope| {
        let workers: Vec<_> = (0..THREADS).map(|_| scope.spawn(|| share(&dossiers, on, &law))).collect();
        workers.into_iter().map(|worker| worker.join().expect("assess does not panic")).sum()
    });
    let seconds = began.elapsed().as_secs_f64();
    let rate = f64::from(DOSSIERS) / seconds;
    println!(
        "assess: {DOSSIERS} dossiers of {FACTS} facts on {THREADS} threads in {seconds:.2} s: {rate:.0} dossiers/s, {duties} duties"
    );
    verdict(seconds, 3.0);
    nation(&dossiers, on, &law);
}

/// Everyone who is integrating in the country, a day later: assessed, and compared with what was there.
#[expect(clippy::print_stdout, reason = "a program that prints its one number")]
fn nation(dossiers: &[Vec<Fact>], on: Date, law: &Law) {
    let before: Vec<Assessment> = dossiers.iter().map(|facts| assess(facts, on, law)).collect();
    let next = on.saturating_add(1.day());
    let began = Instant::now();
    let changed: usize = thread::scope(|scope| {
        let share = || {
            let people = dossiers.iter().zip(&before).cycle().take((NATION / THREADS) as usize);
            people.filter(|(facts, before)| differs(&assess(black_box(facts), next, law), before)).count()
        };
        let workers: Vec<_> = (0..THREADS).map(|_| scope.spawn(share)).collect();
        workers.into_iter().map(|worker| worker.join().expect("assess does not panic")).sum()
    });
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "assess: the national caseload of {NATION} again a day later, compared in memory: {seconds:.2} s, {changed} changed"
    );
    verdict(seconds, 1.0);
}

/// Whether anything but the day itself is different.
fn differs(now: &Assessment, before: &Assessment) -> bool {
    now.standing != before.standing
        || now.terms != before.terms
        || now.hours != before.hours
        || now.rights != before.rights
        || now.dangers != before.dangers
        || now.amounts != before.amounts
}

#[expect(clippy::print_stdout, reason = "a program that prints its one number")]
fn verdict(seconds: f64, goal: f64) {
    println!("  goal: under {goal} s: {}", if seconds < goal { "met" } else { "NOT met" });
}

/// Assesses the part of one thread and counts what came out, so that nothing is left out as unused.
fn share(dossiers: &[Vec<Fact>], on: Date, law: &Law) -> usize {
    let count = (DOSSIERS / THREADS) as usize;
    dossiers
        .iter()
        .cycle()
        .take(count)
        .map(|facts| {
            let found = black_box(assess(black_box(facts), on, law));
            found.terms.len() + found.hours.len() + found.rights.len() + found.dangers.len() + found.amounts.len()
        })
        .sum()
}

/// A dossier that differs from its neighbours in group, route, dates and what went wrong.
fn dossier(number: u32) -> Vec<Fact> {
    let start = date(2024, 1, 8).saturating_add((i64::from(number) % 700).days());
    let asylum = !number.is_multiple_of(3);
    let route = ["b1-route", "b1-route", "z-route", "onderwijsroute"][number as usize % 4];
    let permit = if asylum {
        r#"{"vergunning":"asiel-bepaalde-tijd"}"#
    } else {
        r#"{"vergunning":"regulier-bepaalde-tijd","verblijfsdoel":"gezin"}"#
    };
    let plan = format!(r#"{{"leerroute":"{route}","uren_totaal":900,"contact_interval_weken":12}}"#);
    let town = r#"{"gemeente":"GM0363"}"#;
    let lesson = format!(r#"{{"uren":{},"vak":"nt2","aanbieder":"Taalhuis","fysiek":40}}"#, 40 + number % 60);
    let passed = format!(r#"{{"onderdeel":"lezen","geslaagd":{}}}"#, number.is_multiple_of(2));
    let mut facts: Vec<(i64, &str, &str)> = vec![
        (-30, "persoon-geregistreerd", r#"{"geboortedatum":"1991-04-27"}"#),
        (-28, "verblijf-verleend", permit),
        (-20, "kennisgeving-ontvangen", "{}"),
        (-10, "brp-ingeschreven", town),
        (-9, "maatschappelijke-begeleiding-gestart", "{}"),
        (-8, "bijstand-toegekend", "{}"),
        (0, "oproep-brede-intake-verzonden", "{}"),
        (9, "brede-intake-gestart", "{}"),
        (20, "leerbaarheidstoets-uitslag-ontvangen", r#"{"uitkomst":"b1-route"}"#),
        (25, "brede-intake-afgerond", "{}"),
        (40, "pip-vastgesteld", &plan),
        (80, "aanbod-gedaan", "{}"),
        (90, "cursus-gestart", "{}"),
        (130, "lesuren-gevolgd", &lesson),
        (160, "lesuren-gevolgd", &lesson),
        (190, "lesuren-gevolgd", &lesson),
        (220, "lesuren-gevolgd", &lesson),
        (221, "verzuim-gemeld", r#"{"uren":6}"#),
        (230, "voortgangsgesprek-gevoerd", "{}"),
        (240, "pvt-uren-gevolgd", r#"{"uren":12,"activiteit":true}"#),
        (241, "participatieverklaring-ondertekend", "{}"),
        (250, "map-uren-gevolgd", r#"{"praktijk":24,"theorie":16}"#),
        (300, "voortgangsgesprek-gevoerd", "{}"),
        (330, "examenonderdeel-uitslag-ontvangen", &passed),
    ];
    facts.push(match number % 5 {
        0 => (200, "overtreding-vastgesteld", r#"{"artikel":"23"}"#),
        1 => (200, "omstandigheid-vastgesteld", r#"{"grond":"ziekte"}"#),
        2 => (200, "alfabetisering-gestart", "{}"),
        3 => (200, "kind-geboren", r#"{"zelf_bevallen":true}"#),
        _ => (200, "contact-gehad", "{}"),
    });
    let line = |(at, (days, kind, data)): (usize, (i64, &str, &str))| Fact {
        id: FactId::from_u64_pair(u64::from(number) + 1, at as u64 + 1),
        happened: start.saturating_add(days.days()),
        recorded: None,
        corrects: None,
        kind: Kind::parse(kind, data).expect("the payloads above fit their kinds"),
    };
    facts.into_iter().enumerate().map(line).collect()
}
