//! Whatever the facts: amounts stay between nothing and the ceilings of the law, hours never go below nothing, and nothing panics.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use wi2021::*;

const PARTS: [&str; 5] = ["lezen", "luisteren", "schrijven", "spreken", "knm"];
const ROUTES: [&str; 3] = ["b1-route", "z-route", "onderwijsroute"];

/// The highest amount each code may have, in cents (W 26, Bs 6.2, 7.1, R 2.7, R 10.4).
fn ceiling(code: AmountCode) -> i64 {
    match code {
        AmountCode::BoeteArt22 => 25_000,
        AmountCode::BoeteArt23 => 80_000,
        AmountCode::BoeteArt24 => 34_000,
        AmountCode::BoeteArt25 => 100_000,
        AmountCode::RuimteBoetemaximum => 240_000,
        AmountCode::LeningMaximum | AmountCode::LeningRuimte => 1_000_000,
        AmountCode::LeningGebruikt => i64::MAX,
        AmountCode::TeruggaveMedischAdvies => 22_500,
        AmountCode::Prestatiebekostiging => 85_651,
    }
}

fn any_day() -> impl Strategy<Value = Date> {
    prop_oneof![
        8 => (2023_i16..2031, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day)),
        1 => prop_oneof![Just(Date::MIN), Just(Date::MAX), Just(date(9999, 12, 30)), Just(date(-9999, 1, 2))],
    ]
}

fn hours() -> impl Strategy<Value = f32> {
    prop_oneof![6 => 0.0_f32..900.0, 1 => prop_oneof![Just(0.01_f32), Just(100_000.0), Just(0.0)]]
}

fn kind() -> impl Strategy<Value = (&'static str, String)> {
    let route = || prop::sample::select(&ROUTES[..]);
    let part = || prop::sample::select(&PARTS[..]);
    let article = || prop::sample::select(&["22", "23"][..]);
    let blame = || prop::sample::select(&["opzet", "grove-schuld", "normaal", "verminderd", "geen"][..]);
    let subject = || prop::sample::select(&["nt2", "knm", "alfabetisering", "taalschakel"][..]);
    let setting = || prop::sample::select(&["keurmerk", "web", "geen"][..]);
    prop_oneof![
        (route(), 0_u32..2000)
            .prop_map(|(to, all)| ("pip-vastgesteld", format!(r#"{{"leerroute":"{to}","uren_totaal":{all}}}"#))),
        (route(), 0_u32..9).prop_map(|(to, talks)| (
            "pip-vastgesteld",
            format!(r#"{{"leerroute":"{to}","voortgangsgesprekken":{talks}}}"#)
        )),
        route().prop_map(|to| ("leerroute-gewijzigd", format!(r#"{{"naar":"{to}"}}"#))),
        (hours(), subject(), setting(), any::<bool>()).prop_map(|(time, what, at, intake)| (
            "lesuren-gevolgd",
            format!(r#"{{"uren":{time},"vak":"{what}","instelling":"{at}","tijdens_brede_intake":{intake}}}"#)
        )),
        hours().prop_map(|time| ("participatie-uren-gevolgd", format!(r#"{{"uren":{time}}}"#))),
        hours().prop_map(|time| ("pvt-uren-gevolgd", format!(r#"{{"uren":{time},"activiteit":true}}"#))),
        hours().prop_map(|time| ("map-uren-gevolgd", format!(r#"{{"praktijk":{time}}}"#))),
        hours().prop_map(|time| ("verzuim-gemeld", format!(r#"{{"uren":{time}}}"#))),
        part().prop_map(|part| ("examenpoging-gedaan", format!(r#"{{"onderdeel":"{part}"}}"#))),
        (part(), any::<bool>()).prop_map(|(part, passed)| (
            "examenonderdeel-uitslag-ontvangen",
            format!(r#"{{"onderdeel":"{part}","geslaagd":{passed}}}"#)
        )),
        (article(), blame()).prop_map(|(article, blame)| (
            "overtreding-vastgesteld",
            format!(r#"{{"artikel":"{article}","verwijtbaarheid":"{blame}"}}"#)
        )),
        (article(), any::<u32>(), any_day(), any_day()).prop_map(|(article, euro, found, settled)| {
            let euro = if euro % 7 == 0 { euro } else { euro % 900 };
            // Dates outside the common era have no plain text form; such a fine just leaves them out.
            let dates = if found.year() > 0 && settled.year() > 0 {
                format!(r#","vastgesteld_op":"{found}","onherroepelijk_op":"{settled}""#)
            } else {
                String::new()
            };
            ("gemeentelijke-boete-opgelegd", format!(r#"{{"artikel":"{article}","bedrag_euro":{euro}{dates}}}"#))
        }),
        (prop::sample::select(&["pvt-of-map", "leerroute"][..]), 0_u32..40).prop_map(|(ground, months)| (
            "boete-opgelegd",
            format!(r#"{{"grond":"{ground}","bedrag_euro":340,"nieuwe_termijn_maanden":{months}}}"#)
        )),
        any::<u32>().prop_map(|euro| ("lening-aangevraagd", format!(r#"{{"jaardraagkracht_euro":{euro}}}"#))),
        any::<u32>().prop_map(|euro| ("lening-verstrekt", format!(r#"{{"bedrag_euro":{euro}}}"#))),
        any::<u32>()
            .prop_map(|euro| ("ontheffing-aangevraagd", format!(r#"{{"grond":"medisch","betaald_euro":{euro}}}"#))),
        Just((
            "ontheffing-beslist",
            r#"{"grond":"medisch","omvang":"gedeeltelijk","onderdelen":["lezen"]}"#.to_owned()
        )),
        Just(("plicht-voldaan", r#"{"bewijs":"diploma"}"#.to_owned())),
        Just(("brede-intake-niet-verschenen", "{}".to_owned())),
        Just(("waarschuwing-verzonden", "{}".to_owned())),
        Just(("bijstand-verlaagd", "{}".to_owned())),
        Just(("boete-onherroepelijk", "{}".to_owned())),
        Just(("z-eindgesprek-gevoerd", "{}".to_owned())),
        Just(("participatieverklaring-ondertekend", "{}".to_owned())),
        Just(("afschalen-verzocht", r#"{"voldoende_inspanning":true}"#.to_owned())),
    ]
}

fn facts() -> impl Strategy<Value = Vec<Fact>> {
    let groups = ["asielstatushouder-a", "asielstatushouder-b", "gezinsmigrant-of-overig"]
        .map(|group| format!(r#"{{"doelgroep":"{group}"}}"#));
    let group = prop::sample::select(groups.to_vec());
    (group, prop::collection::vec((any_day(), kind()), 0..30)).prop_map(|(group, rest)| {
        let start = [
            (date(2023, 2, 1), ("wordt-behandeld-als-vastgesteld", group)),
            (date(2023, 2, 1), ("inburgeringsplicht-vastgesteld", r#"{"wet":"wi2021"}"#.to_owned())),
            (date(2023, 3, 1), ("pip-vastgesteld", r#"{"leerroute":"b1-route"}"#.to_owned())),
        ];
        let all = start.into_iter().chain(rest).zip(1_u128..);
        all.map(|((happened, (name, data)), number)| Fact {
            id: FactId::from_u128(number),
            happened,
            recorded: None,
            corrects: None,
            kind: Kind::parse(name, &data).unwrap_or_else(|error| panic!("{name} {data}: {error}")),
        })
        .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn amounts_and_hours_stay_within_the_law(facts in facts(), on in any_day()) {
        let result = assess(&facts, on, &Law::built_in());
        for line in &result.amounts {
            prop_assert!((0..=ceiling(line.code)).contains(&line.cents), "{line:?}");
            prop_assert!(!line.basis.steps.is_empty() && !line.basis.facts.is_empty(), "{line:?}");
        }
        for line in &result.hours {
            let all = [line.needed, line.done, line.deducted, line.left];
            prop_assert!(all.iter().all(|time| *time >= Hours::ZERO), "{line:?}");
            prop_assert!(line.left <= line.needed, "{line:?}");
            prop_assert!(!line.complete || line.left == Hours::ZERO, "{line:?}");
        }
    }

    #[test]
    fn the_order_of_the_facts_does_not_matter(facts in facts(), on in any_day()) {
        let mut turned = facts.clone();
        turned.reverse();
        let law = Law::built_in();
        let plain = |result: Assessment| {
            let mut amounts: Vec<_> = result.amounts.iter().map(|line| (line.code, line.cents)).collect();
            amounts.sort_unstable();
            let mut hours: Vec<_> = result.hours.iter().map(|line| (line.code, line.left)).collect();
            hours.sort_unstable();
            (amounts, hours)
        };
        prop_assert_eq!(plain(assess(&facts, on, &law)), plain(assess(&turned, on, &law)));
    }
}
