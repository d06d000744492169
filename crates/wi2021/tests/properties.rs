//! What must hold for any facts at all, on any day.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input has failed")]

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use uuid::Uuid;
use wi2021::calendar::{add_days, closed, days_between, period_from_start, same_day_later, shift};
use wi2021::{Fact, Kind, Lang, Law, Report, assess, report};

/// One of each kind of fact, and the variants that steer the rules. `@` stands for a day.
const SAMPLES: &[(&str, &str)] = &[
    ("persoon-geregistreerd", r#"{"geboortedatum":"@"}"#),
    ("persoon-geregistreerd", r#"{"geboortedatum":"1990-05-01","aow_datum":"@"}"#),
    ("verblijf-verleend", r#"{"vergunning":"asiel-bepaalde-tijd"}"#),
    ("verblijf-verleend", r#"{"vergunning":"regulier-bepaalde-tijd","verblijfsdoel":"gezin"}"#),
    ("verblijf-verleend", r#"{"vergunning":"regulier-bepaalde-tijd","referent":"asielvergunning-houder"}"#),
    ("verblijf-verleend", r#"{"vergunning":"regulier-bepaalde-tijd","verblijfsdoel":"studie"}"#),
    ("verblijf-geeindigd", "{}"),
    ("uitzondering-vastgesteld", r#"{"grond":"verdrag"}"#),
    ("inburgeringsplicht-vastgesteld", r#"{"wet":"wi2021"}"#),
    ("inburgeringsplicht-vastgesteld", r#"{"wet":"wi2013"}"#),
    ("inburgeringsplicht-onderbroken", "{}"),
    ("inburgeringsplicht-hervat", "{}"),
    ("wordt-behandeld-als-vastgesteld", r#"{"doelgroep":"gezinsmigrant-of-overig"}"#),
    ("melding-ingetrokken", r#"{"reden":"verkeerde-gemeente"}"#),
    ("vrijstelling-verleend", r#"{"grond":"certificaat","onderdelen":["knm"]}"#),
    ("ontheffing-aangevraagd", r#"{"grond":"medisch","betaald_euro":225}"#),
    ("ontheffing-beslist", r#"{"grond":"medisch","omvang":"gedeeltelijk","onderdelen":["lezen","knm"]}"#),
    ("opleiding-gestart", r#"{"opleiding":"entree"}"#),
    ("opleiding-beeindigd", r#"{"opleiding":"entree"}"#),
    ("opleiding-gestart", r#"{"opleiding":"praktijkonderwijs"}"#),
    ("gemeente-gekoppeld", r#"{"gemeente":"GM0363"}"#),
    ("brp-ingeschreven", r#"{"gemeente":"GM0363"}"#),
    ("brp-ingeschreven", r#"{"gemeente":"GM0344"}"#),
    ("kennisgeving-ontvangen", "{}"),
    ("kennisgeving-ontvangen", r#"{"ontvangen_op":"@"}"#),
    ("oproep-brede-intake-verzonden", r#"{"uiterlijk_op":"@"}"#),
    ("waarschuwing-verzonden", r#"{"uiterlijk_op":"@"}"#),
    ("brede-intake-niet-verschenen", "{}"),
    ("brede-intake-afgerond", "{}"),
    ("leerbaarheidstoets-ontheven", r#"{"grond":"auditief"}"#),
    ("informatie-derde-gevraagd", r#"{"derde":"Nuffic","waarom":"diploma"}"#),
    ("informatie-derde-ontvangen", r#"{"derde":"Nuffic"}"#),
    ("pip-vastgesteld", r#"{"leerroute":"b1-route","niveau":"B1","uren_totaal":400,"contact_interval_weken":8}"#),
    ("pip-vastgesteld", r#"{"leerroute":"onderwijsroute"}"#),
    ("pip-vastgesteld", r#"{"leerroute":"z-route"}"#),
    ("pip-gewijzigd", r#"{"bekendgemaakt_op":"@"}"#),
    ("pip-ingetrokken", "{}"),
    ("leerroutewijziging-voorgesteld", r#"{"naar":"z-route","bijzonder_geval":true}"#),
    ("leerroute-gewijzigd", r#"{"naar":"b1-route"}"#),
    ("afschalen-verzocht", r#"{"voldoende_inspanning":true}"#),
    ("examen-a2-toegestaan", "{}"),
    ("bezwaar-ingediend", r#"{"tegen":"pip"}"#),
    ("voortgangsgesprek-gevoerd", "{}"),
    ("aanbod-gedaan", r#"{"aanbieder":"Taalpunt"}"#),
    ("cursus-gestart", r#"{"aanbieder":"Taalpunt"}"#),
    ("taalschakeltraject-gestart", "{}"),
    ("alfabetisering-gestart", r#"{"aanbieder":"Taalpunt"}"#),
    ("alfabetisering-beeindigd", "{}"),
    ("keurmerk-vervallen", r#"{"aanbieder":"Taalpunt"}"#),
    ("lesuren-gevolgd", r#"{"uren":250.5,"vak":"nt2","aanbieder":"Taalpunt"}"#),
    ("participatie-uren-gevolgd", r#"{"uren":300}"#),
    ("pvt-uren-gevolgd", r#"{"uren":12,"activiteit":true}"#),
    ("participatieverklaring-ondertekend", "{}"),
    ("map-uren-gevolgd", r#"{"praktijk":40,"theorie":10}"#),
    ("map-eindgesprek-gevoerd", "{}"),
    ("z-eindgesprek-gevoerd", "{}"),
    ("examenpoging-gedaan", r#"{"onderdeel":"spreken","niveau":"A2"}"#),
    ("examenonderdeel-uitslag-ontvangen", r#"{"onderdeel":"lezen","geslaagd":true}"#),
    ("examenonderdeel-uitslag-ontvangen", r#"{"onderdeel":"knm","geslaagd":true}"#),
    ("termijn-vastgesteld", r#"{"aanvang":"@","einde":"@"}"#),
    ("omstandigheid-vastgesteld", r#"{"grond":"ziekte","van":"@"}"#),
    ("omstandigheid-vastgesteld", r#"{"grond":"dakloosheid","van":"2024-01-01","tot_en_met":"@"}"#),
    ("omstandigheid-vastgesteld", r#"{"grond":"overlijden"}"#),
    ("omstandigheid-vastgesteld", r#"{"grond":"samenloop","van":"@"}"#),
    ("omstandigheid-vastgesteld", r#"{"grond":"categorie"}"#),
    ("verlenging-aangevraagd", r#"{"gronden":["ziekte","bijna-klaar"]}"#),
    ("verlenging-aangevraagd", "{}"),
    ("verlenging-beslist", r#"{"toegestaan":true,"gronden":["ziekte"]}"#),
    ("verlenging-beslist", r#"{"toegestaan":true,"verlenging_in_weken":24}"#),
    ("verlenging-beslist", r#"{"toegestaan":true,"nieuwe_einddatum":"@"}"#),
    ("verlenging-beslist", r#"{"toegestaan":false}"#),
    ("lening-verstrekt", r#"{"bedrag_euro":4000}"#),
    ("lening-aangevraagd", r#"{"jaardraagkracht_euro":500}"#),
    ("lening-afgewezen", "{}"),
    ("lening-afgelost", "{}"),
    ("maatschappelijke-begeleiding-gestart", "{}"),
    ("maatschappelijke-begeleiding-einde-gepland", r#"{"op":"@"}"#),
    ("bijstand-toegekend", "{}"),
    ("bijstand-geeindigd", "{}"),
    ("overtreding-vastgesteld", r#"{"artikel":"23","verwijtbaarheid":"grove-schuld"}"#),
    ("overtreding-vastgesteld", r#"{"artikel":"22","begaan_op":"@"}"#),
    ("gemeentelijke-boete-opgelegd", r#"{"artikel":"22","bedrag_euro":250}"#),
    ("gemeentelijke-boete-opgelegd", r#"{"artikel":"23","bedrag_euro":50,"onherroepelijk_op":"@"}"#),
    ("boete-opgelegd", r#"{"grond":"leerroute","bedrag_euro":400,"nieuwe_termijn_maanden":12}"#),
    ("boete-opgelegd", r#"{"grond":"pvt-of-map","bedrag_euro":340}"#),
    ("gezinslid-uit-bijstand", r#"{"relatie":"partner"}"#),
    ("kind-geboren", r#"{"zelf_bevallen":true}"#),
    ("plicht-voldaan", r#"{"bewijs":"diploma"}"#),
    ("overleden", "{}"),
    ("vrijstelling-aangevraagd", r#"{"grond":"voldoende-ingeburgerd"}"#),
    ("vrijstelling-afgewezen", r#"{"grond":"voldoende-ingeburgerd"}"#),
    ("verblijf-verleend", r#"{"vergunning":"aanvraag-in-behandeling"}"#),
    ("verblijf-verleend", r#"{"vergunning":"asiel-onbepaalde-tijd"}"#),
    ("verlenging-beslist", r#"{"toegestaan":true,"ambtshalve":true}"#),
    ("verlenging-beslist", r#"{"toegestaan":true}"#),
    ("verlenging-aangevraagd", r#"{"gronden":["dakloosheid","bijna-klaar"]}"#),
    ("omstandigheid-vastgesteld", r#"{"grond":"dakloosheid","van":"@"}"#),
    ("opleiding-gestart", r#"{"opleiding":"entree"}"#),
    ("opleiding-beeindigd", r#"{"opleiding":"entree"}"#),
];

fn ordinary_day() -> impl Strategy<Value = Date> {
    (0i64..3650).prop_map(|days| add_days(date(2021, 6, 1), days))
}

/// Days people write, and the edges of the calendar.
fn any_day() -> impl Strategy<Value = Date> {
    prop_oneof![
        6 => ordinary_day(),
        1 => (-7_304_000i64..7_304_000).prop_map(|days| add_days(Date::ZERO, days)),
        1 => prop_oneof![Just(Date::MIN), Just(Date::MAX), Just(date(9999, 12, 30)), Just(date(-9999, 1, 2))],
    ]
}

fn fact(day: impl Strategy<Value = Date>) -> impl Strategy<Value = Fact> {
    (0..SAMPLES.len(), day, ordinary_day(), any::<u128>()).prop_map(|(sample, happened, inside, id)| {
        let (name, data) = SAMPLES[sample];
        let kind = Kind::parse(name, &data.replace('@', &inside.to_string())).unwrap();
        Fact { id: Uuid::from_u128(id), happened, recorded: None, corrects: None, kind }
    })
}

fn facts(day: impl Strategy<Value = Date>) -> impl Strategy<Value = Vec<Fact>> {
    prop::collection::vec(fact(day), 0..14)
}

/// Facts of a person under this law, so that most rules have something to say.
fn dossier() -> impl Strategy<Value = Vec<Fact>> {
    (facts(ordinary_day()), prop::bool::ANY).prop_map(|(mut facts, asylum)| {
        let permit = if asylum { SAMPLES[2] } else { SAMPLES[3] };
        for (at, (name, data)) in [permit, SAMPLES[32]].into_iter().enumerate() {
            facts.push(Fact {
                id: Uuid::from_u128(at as u128),
                happened: date(2023, 1, 15),
                recorded: None,
                corrects: None,
                kind: Kind::parse(name, data).unwrap(),
            });
        }
        facts
    })
}

fn outcome(facts: &[Fact], on: Date) -> Report {
    let law = Law::built_in();
    report(&law, facts, &assess(facts, on, &law), Lang::Nl)
}

/// The same cases every time, and no files left behind.
fn settings() -> ProptestConfig {
    ProptestConfig {
        cases: 256,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(2021),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn nothing_panics_whatever_the_facts(facts in facts(any_day()), on in any_day()) {
        let _ = outcome(&facts, on);
    }

    #[test]
    fn the_order_of_the_facts_does_not_matter(facts in dossier(), on in ordinary_day(), turn in 0usize..20) {
        let mut turned = facts.clone();
        turned.reverse();
        turned.rotate_left(turn % facts.len());
        prop_assert_eq!(outcome(&facts, on), outcome(&turned, on));
    }

    #[test]
    fn a_later_fact_changes_nothing(facts in dossier(), on in ordinary_day(), later in fact(ordinary_day()), days in 1i64..4000) {
        let before = outcome(&facts, on);
        let mut more = facts;
        more.push(Fact { happened: add_days(on, days), ..later });
        prop_assert_eq!(before, outcome(&more, on));
    }

    #[test]
    fn a_correction_gives_what_the_right_fact_would_have_given(
        facts in dossier(), right in fact(ordinary_day()), place in 0usize..20, on in ordinary_day(),
    ) {
        let place = place % facts.len();
        let mut corrected = facts.clone();
        corrected.push(Fact { corrects: Some(facts[place].id), ..right.clone() });
        let mut replaced = facts;
        replaced[place] = right;
        prop_assert_eq!(outcome(&corrected, on), outcome(&replaced, on));
    }

    #[test]
    fn a_retracted_fact_leaves_no_trace(facts in dossier(), wrong in fact(ordinary_day()), on in ordinary_day()) {
        let before = outcome(&facts, on);
        let mut more = facts;
        let retraction = Fact {
            id: Uuid::from_u128(7),
            happened: on,
            recorded: None,
            corrects: Some(wrong.id),
            kind: Kind::parse("feit-ingetrokken", "{}").unwrap(),
        };
        more.extend([wrong, retraction]);
        prop_assert_eq!(before, outcome(&more, on));
    }

    #[test]
    fn everything_computed_is_explained_in_both_languages(facts in dossier(), on in ordinary_day()) {
        let law = Law::built_in();
        let assessment = assess(&facts, on, &law);
        for lang in [Lang::Nl, Lang::En] {
            let document = serde_json::to_value(report(&law, &facts, &assessment, lang)).unwrap();
            for section in ["termijnen", "uren", "rechten", "gevaren", "bedragen", "besluitNodig"] {
                for line in document[section].as_array().unwrap() {
                    let why = line["waarom"].as_array().unwrap();
                    prop_assert!(!why.is_empty(), "{section} {line}");
                    prop_assert!(!line["feiten"].as_array().unwrap().is_empty(), "{section} {line}");
                    prop_assert!(!line["artikel"].as_str().unwrap().is_empty());
                    for sentence in why {
                        let sentence = sentence.as_str().unwrap();
                        prop_assert!(sentence.contains(' ') && !sentence.contains(['{', '?']), "{sentence}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_period_ends_a_day_before_the_same_day_number(start in any_day(), months in 1i32..700) {
        let end = period_from_start(start, months);
        prop_assert!(end >= start);
        if end < Date::MAX {
            let next = add_days(end, 1);
            prop_assert!(next.day() == start.day() || next.day() == 1);
            prop_assert!(next >= same_day_later(start, months));
        }
    }

    #[test]
    fn a_shifted_day_is_the_first_working_day(day in ordinary_day()) {
        let moved = shift(day);
        prop_assert!(moved >= day && closed(moved).is_none());
        let mut between = day;
        while between < moved {
            prop_assert!(closed(between).is_some());
            between = add_days(between, 1);
        }
    }

    #[test]
    fn days_are_counted_as_the_calendar_counts_them(from in any_day(), to in any_day()) {
        prop_assert_eq!(i64::from(from.until(to).unwrap().get_days()), days_between(from, to));
        prop_assert_eq!(add_days(from, days_between(from, to)), to);
    }
}

#[test]
fn every_kind_of_fact_that_steers_a_rule_is_among_the_samples() {
    for info in Kind::ALL {
        let known = SAMPLES.iter().any(|(name, _)| *name == info.name);
        let told_only = matches!(
            info.name,
            "inburgeringsplicht-geeindigd"
                | "brede-intake-gestart"
                | "leerbaarheidstoets-uitslag-ontvangen"
                | "contact-gehad"
                | "cursus-beeindigd"
                | "taalschakeldiploma-behaald"
                | "aanbieder-gesloten"
                | "urenverklaring-ontvangen"
                | "verzuim-gemeld"
                | "maatschappelijke-begeleiding-geeindigd"
                | "vervolg-afgesproken"
                | "ontzorgen-gestart"
                | "financiele-stap-gezet"
                | "bijstand-verlaagd"
                | "boete-onherroepelijk"
                | "gezinslid-geregistreerd"
                | "feit-ingetrokken"
        );
        assert!(known || told_only, "{}", info.name);
    }
}

#[test]
fn a_deadline_of_ten_weeks_falls_right_on_every_weekday_and_month_end() {
    let law = Law::built_in();
    for day in date(2026, 1, 1).series(1.day()).take(800) {
        let notice = Fact {
            id: Uuid::from_u128(1),
            happened: day,
            recorded: None,
            corrects: None,
            kind: Kind::parse("kennisgeving-ontvangen", "{}").unwrap(),
        };
        let assessment = assess(&[notice], day, &law);
        let raw = add_days(day, 70);
        assert_eq!(assessment.terms[0].due, shift(raw), "notice of {day}");
    }
}
