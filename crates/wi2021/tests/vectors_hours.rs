//! Published and derived cases about hours, exams, fines, loan and grant, run through the public file reader and `assess`.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input has failed")]

mod case;

use case::{assessed, assessed_with, day};
use wi2021::*;

const FAMILY: &str = "2022-09-07 verblijf-verleend {vergunning: regulier-bepaalde-tijd, verblijfsdoel: gezin}";
const ASYLUM: &str = "2023-01-10 verblijf-verleend {vergunning: asiel-bepaalde-tijd}";
const PVT_DONE: &str =
    "2024-05-01 pvt-uren-gevolgd {uren: 12, activiteit: true}\n2024-05-01 participatieverklaring-ondertekend";
const MAP_DONE: &str = "2024-06-01 map-uren-gevolgd {praktijk: 40}\n2024-06-20 map-eindgesprek-gevoerd";

fn amount(result: &Assessment, code: AmountCode) -> Option<(i64, Option<Block>)> {
    result.amounts.iter().find(|line| line.code == code).map(|line| (line.cents, line.blocked))
}

fn fine(result: &Assessment, code: AmountCode) -> Option<(i64, Option<u32>)> {
    result.amounts.iter().find(|line| line.code == code).map(|line| (line.cents, line.new_term_months))
}

fn hours(result: &Assessment, code: HourCode) -> (f64, bool) {
    let line = result.hours.iter().find(|line| line.code == code).expect("a balance");
    (line.left.as_decimal(), line.complete)
}

fn right(result: &Assessment, code: RightCode) -> &Right {
    result.rights.iter().find(|line| line.code == code).expect("a right")
}

fn danger(result: &Assessment, code: DangerCode) -> Option<&Danger> {
    result.dangers.iter().find(|line| line.code == code)
}

fn decides(result: &Assessment, code: DecisionCode) -> bool {
    result.decisions.iter().any(|line| line.code == code)
}

const B1: &str = "2024-03-01 pip-vastgesteld {leerroute: b1-route}";
const Z: &str = "2024-03-01 pip-vastgesteld {leerroute: z-route}";
const SCHOOL: &str = "2024-03-01 pip-vastgesteld {leerroute: onderwijsroute}";

/// Results of all five parts: how many passed, and how often each other part was tried.
fn exams(passed: usize, tries: usize) -> String {
    let parts = ["lezen", "luisteren", "schrijven", "spreken", "knm"];
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        let count = if at < passed { 1 } else { tries };
        for attempt in 0..count {
            text.push_str(&format!(
                "2026-01-{:02} examenonderdeel-uitslag-ontvangen {{onderdeel: {part}, geslaagd: {}}}\n",
                attempt + 1,
                at < passed
            ));
        }
    }
    text
}

fn lessons(hours: f32) -> String {
    format!("2025-06-01 lesuren-gevolgd {{uren: {hours}, vak: nt2}}")
}

#[test]
fn p06_a_family_migrant_with_200_hours_is_fined_by_the_new_table() {
    let result = assessed("2027-03-02", &[FAMILY, B1, PVT_DONE, MAP_DONE, &lessons(200.0)]);
    assert_eq!(fine(&result, AmountCode::BoeteArt25), Some((100_000, Some(24))));
    assert_eq!(fine(&result, AmountCode::BoeteArt24), None);
}

#[test]
fn p12_six_hundred_online_hours_lack_three_hundred_in_person() {
    let online = "2025-06-01 lesuren-gevolgd {uren: 600, vak: nt2, fysiek: 0}";
    let result = assessed("2026-01-01", &[ASYLUM, B1, online, "2025-12-01 afschalen-verzocht {}"]);
    assert_eq!(hours(&result, HourCode::Afschalen), (0.0, true));
    assert_eq!(hours(&result, HourCode::AfschalenFysiek), (300.0, false));
    assert_eq!(right(&result, RightCode::Afschalen).state, RightState::Refused);
    let enough = "2025-06-01 lesuren-gevolgd {uren: 600, vak: nt2, fysiek: 300}";
    let asked = "2025-12-01 afschalen-verzocht {voldoende_inspanning: true, b1_niet_haalbaar: true}";
    let result = assessed("2026-01-01", &[ASYLUM, B1, enough, asked]);
    assert_eq!(right(&result, RightCode::Afschalen).state, RightState::Open);
    assert!(right(&result, RightCode::Afschalen).missing.is_empty());
    assert!(!decides(&result, DecisionCode::B1NietHaalbaar));
}

#[test]
fn p14_scaling_down_is_refused_outside_the_b1_route() {
    for route in [Z, SCHOOL] {
        let result = assessed("2026-01-01", &[ASYLUM, route, &lessons(700.0), "2025-12-01 afschalen-verzocht {}"]);
        assert_eq!(right(&result, RightCode::Afschalen).state, RightState::Refused);
    }
}

#[test]
fn p02_a_plan_at_a2_from_the_start_cannot_be() {
    let result = assessed("2024-06-01", &[FAMILY, "2024-03-01 pip-vastgesteld {leerroute: b1-route, niveau: A2}"]);
    let right = right(&result, RightCode::Afschalen);
    assert_eq!((right.state, right.basis.rule), (RightState::Refused, RuleId::PipNoA2Start));
}

#[test]
fn p24_the_fee_comes_back_when_dispensation_is_granted() {
    let asked = "2025-01-10 ontheffing-aangevraagd {grond: medisch, betaald_euro: 225}";
    let given = "2025-02-20 ontheffing-beslist {grond: medisch, omvang: volledig}";
    let result = assessed("2025-03-01", &[FAMILY, B1, asked, given]);
    assert_eq!(amount(&result, AmountCode::TeruggaveMedischAdvies), Some((22_500, None)));
    let refused = "2025-02-20 ontheffing-beslist {grond: medisch, omvang: afgewezen}";
    let result = assessed("2025-03-01", &[FAMILY, B1, asked, refused]);
    assert_eq!(amount(&result, AmountCode::TeruggaveMedischAdvies), None);
}

#[test]
fn d41_and_d42_the_first_no_show_brings_a_warning_and_the_second_a_fine() {
    let first = "2026-01-05 oproep-brede-intake-verzonden\n2026-01-12 brede-intake-niet-verschenen";
    let result = assessed("2026-01-13", &[FAMILY, "2026-01-02 kennisgeving-ontvangen", first]);
    assert_eq!(amount(&result, AmountCode::BoeteArt22), Some((0, Some(Block::EerstWaarschuwing))));
    let second = "2026-01-14 waarschuwing-verzonden\n2026-01-26 brede-intake-niet-verschenen\n\
                  2026-01-27 overtreding-vastgesteld {artikel: \"22\"}";
    let result = assessed("2026-01-28", &[FAMILY, "2026-01-02 kennisgeving-ontvangen", first, second]);
    assert_eq!(amount(&result, AmountCode::BoeteArt22), Some((25_000, None)));
    let imposed = "2026-02-04 gemeentelijke-boete-opgelegd {artikel: \"22\", bedrag_euro: 250}";
    let third = "2026-04-20 brede-intake-niet-verschenen";
    let result = assessed("2026-04-21", &[FAMILY, "2026-01-02 kennisgeving-ontvangen", first, second, imposed, third]);
    assert_eq!(amount(&result, AmountCode::BoeteArt22), Some((25_000, None)));
    let again = "2026-05-01 gemeentelijke-boete-opgelegd {artikel: \"22\", bedrag_euro: 250}";
    let fourth = "2026-06-01 brede-intake-niet-verschenen";
    let all = [FAMILY, "2026-01-02 kennisgeving-ontvangen", first, second, imposed, third, again, fourth];
    let result = assessed("2026-06-02", &all);
    assert_eq!(amount(&result, AmountCode::BoeteArt22), Some((0, Some(Block::MaximumBereikt))));
}

#[test]
fn an_excused_absence_is_no_failure() {
    let excused = "2026-01-12 brede-intake-niet-verschenen {verontschuldigd: true}";
    let result = assessed("2026-01-13", &[FAMILY, "2026-01-02 kennisgeving-ontvangen", excused]);
    assert_eq!(amount(&result, AmountCode::BoeteArt22), None);
}

fn violation(day: &str, blame: &str) -> String {
    format!("{day} overtreding-vastgesteld {{artikel: \"23\", verwijtbaarheid: {blame}, gedraging: les gemist}}")
}

fn imposed(day: &str, euro: u32, found: &str, settled: &str) -> String {
    format!(
        "{day} gemeentelijke-boete-opgelegd {{artikel: \"23\", bedrag_euro: {euro}, vastgesteld_op: {found}, onherroepelijk_op: {settled}}}"
    )
}

#[test]
fn d44_the_first_violation_costs_the_share_of_blame() {
    for (blame, cents, block) in [
        ("opzet", 5000, None),
        ("grove-schuld", 3750, None),
        ("normaal", 2500, None),
        ("verminderd", 1250, None),
        ("geen", 0, Some(Block::GeenVerwijt)),
    ] {
        let result = assessed("2025-02-01", &[FAMILY, B1, &violation("2025-01-20", blame)]);
        assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((cents, block)), "{blame}");
    }
}

#[test]
fn d45_a_second_violation_within_twelve_months_doubles() {
    let first = violation("2025-01-20", "normaal");
    let fined = imposed("2025-02-10", 25, "2025-01-20", "2025-03-25");
    for (found, cents) in [("2025-09-20", 5000), ("2026-01-20", 5000), ("2026-01-21", 2500)] {
        let result = assessed("2026-02-01", &[FAMILY, B1, &first, &fined, &violation(found, "normaal")]);
        assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((cents, None)), "{found}");
    }
    let open = "2025-02-10 gemeentelijke-boete-opgelegd {artikel: \"23\", bedrag_euro: 25}";
    let result = assessed("2025-10-01", &[FAMILY, B1, &first, open, &violation("2025-09-20", "normaal")]);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((2500, None)));
    let settled = "2025-03-25 boete-onherroepelijk";
    let result = assessed("2025-10-01", &[FAMILY, B1, &first, open, settled, &violation("2025-09-20", "normaal")]);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((5000, None)));
}

/// Five fines in an unbroken series, three months apart, each irrevocable before the next.
fn series() -> Vec<String> {
    [("2024-05-01", 13), ("2024-08-01", 25), ("2024-11-01", 50), ("2025-02-01", 100), ("2025-05-01", 200)]
        .iter()
        .flat_map(|(found, euro)| {
            let month = &found[..7];
            [violation(found, "verminderd"), imposed(&format!("{month}-10"), *euro, found, &format!("{month}-28"))]
        })
        .collect()
}

#[test]
fn d48_the_sixth_in_a_series_costs_eight_hundred() {
    let lines = series();
    let mut all = vec![FAMILY, B1];
    all.extend(lines.iter().map(String::as_str));
    let sixth = violation("2025-08-01", "opzet");
    all.push(&sixth);
    let result = assessed("2025-08-02", &all);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((80_000, None)));
    *all.last_mut().unwrap() = "2025-08-01 overtreding-vastgesteld {artikel: \"23\", verwijtbaarheid: normaal}";
    let result = assessed("2025-08-02", &all);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((40_000, None)));
    let result = assessed_with("2025-08-02", "percentage-over-ladderbedrag: nee", &all);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((80_000, None)));
}

#[test]
fn d49_the_cap_leaves_at_most_what_is_left() {
    let old = |euro: u32| {
        format!(
            "2024-05-10 gemeentelijke-boete-opgelegd {{artikel: \"23\", bedrag_euro: {euro}, vastgesteld_op: 2024-05-01, gemeente: GM0363}}"
        )
    };
    let found = "2026-08-01 overtreding-vastgesteld {artikel: \"23\", verwijtbaarheid: opzet}";
    for (before, cents, block) in
        [(2349, 5000, None), (2350, 5000, None), (2351, 4900, None), (2400, 0, Some(Block::MaximumBereikt))]
    {
        let result = assessed("2026-08-02", &[FAMILY, B1, &old(before), found]);
        assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((cents, block)), "{before}");
        let left = i64::from(2400 - before) * 100;
        assert_eq!(amount(&result, AmountCode::RuimteBoetemaximum), Some((left, None)));
        assert!(danger(&result, DangerCode::BoetemaximumBijna).is_some());
    }
}

#[test]
fn the_cap_of_a_new_term_follows_its_length() {
    for (months, cap) in [(6, 40_000), (12, 80_000), (18, 120_000), (24, 160_000)] {
        let term = format!(
            "2027-05-01 boete-opgelegd {{grond: leerroute, bedrag_euro: 800, nieuwe_termijn_maanden: {months}}}"
        );
        let before = "2026-08-10 gemeentelijke-boete-opgelegd {artikel: \"23\", bedrag_euro: 400}";
        let after = "2027-06-01 gemeentelijke-boete-opgelegd {artikel: \"23\", bedrag_euro: 100}";
        let result = assessed("2027-06-02", &[FAMILY, B1, before, &term, after]);
        assert_eq!(amount(&result, AmountCode::RuimteBoetemaximum), Some((cap - 10_000, None)), "{months}");
    }
}

#[test]
fn fines_from_before_the_term_count_by_the_reading_and_are_doubted_where_it_matters() {
    let before = "2024-01-20 gemeentelijke-boete-opgelegd {artikel: \"22\", bedrag_euro: 250}";
    let most =
        "2025-05-10 gemeentelijke-boete-opgelegd {artikel: \"23\", bedrag_euro: 2130, vastgesteld_op: 2025-05-01}";
    let found = violation("2026-08-01", "opzet");
    let lines = [FAMILY, before, B1, most, &found];
    let result = assessed("2026-08-02", &lines);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((2000, None)));
    assert!(decides(&result, DecisionCode::BoetemaximumVoorAanvang));
    let result = assessed_with("2026-08-02", "boetemaximum-voor-aanvang: telt-niet-mee", &lines);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((5000, None)));
    let result = assessed("2026-08-02", &[FAMILY, before, B1, &found]);
    assert!(!decides(&result, DecisionCode::BoetemaximumVoorAanvang));
}

#[test]
fn d51_no_fine_when_assistance_was_lowered_for_the_same_conduct() {
    let lowered = "2025-01-25 bijstand-verlaagd {gedraging: Les gemist}";
    let result = assessed("2025-02-01", &[FAMILY, B1, &violation("2025-01-20", "normaal"), lowered]);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((2500, Some(Block::BijstandVerlaagd))));
    let other = "2025-01-25 bijstand-verlaagd {gedraging: niet gesolliciteerd}";
    let result = assessed("2025-02-01", &[FAMILY, B1, &violation("2025-01-20", "normaal"), other]);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((2500, None)));
}

#[test]
fn a_municipal_fine_for_the_asylum_group_is_blocked_and_asked() {
    let found = violation("2025-03-20", "normaal");
    let result = assessed("2025-04-01", &[ASYLUM, B1, &found]);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((2500, Some(Block::Asielstatushouder))));
    assert!(decides(&result, DecisionCode::BoeteAsielstatushouder));
    let result = assessed_with("2025-04-01", "gemeentelijke-boete-asielgroep: waarschuwen", &[ASYLUM, B1, &found]);
    assert_eq!(amount(&result, AmountCode::BoeteArt23), Some((2500, None)));
    let result = assessed("2025-04-01", &[FAMILY, B1, &found]);
    assert!(!decides(&result, DecisionCode::BoeteAsielstatushouder));
}

#[test]
fn the_power_to_fine_and_the_objection_have_their_last_day() {
    let result = assessed("2025-04-01", &[FAMILY, B1, &violation("2025-03-20", "normaal")]);
    let lapse = result.terms.iter().find(|term| term.code == TermCode::VervalBoetebevoegdheid).expect("a term");
    assert_eq!(lapse.due, day("2030-03-20"));
    let fined = "2026-03-23 gemeentelijke-boete-opgelegd {artikel: \"23\", bedrag_euro: 25}";
    let result = assessed("2026-04-01", &[FAMILY, B1, fined]);
    let objection = result.terms.iter().find(|term| term.code == TermCode::BezwaarBoete).expect("a term");
    // Six weeks end on 4 May; a fine one day later would end on 5 May and move.
    assert_eq!(objection.due, day("2026-05-04"));
    let fined = "2026-03-24 gemeentelijke-boete-opgelegd {artikel: \"23\", bedrag_euro: 25}";
    let result = assessed("2026-04-01", &[FAMILY, B1, fined]);
    let objection = result.terms.iter().find(|term| term.code == TermCode::BezwaarBoete).expect("a term");
    assert_eq!((objection.due, objection.state), (day("2026-05-06"), TermState::Open));
}

#[test]
fn d53_the_b1_table_with_its_columns_rows_and_reductions() {
    for (followed, passed, tries, cents, months) in [
        (420.0, 2, 1, 19_200, 12),
        (249.5, 0, 0, 100_000, 24),
        (250.0, 0, 0, 80_000, 24),
        (399.0, 0, 1, 64_000, 24),
        (400.0, 0, 1, 32_000, 24),
        (100.0, 1, 2, 48_000, 18),
        (300.0, 3, 2, 18_000, 6),
        (420.0, 4, 2, 4500, 6),
    ] {
        let lines = [FAMILY, B1, PVT_DONE, MAP_DONE, &lessons(followed), &exams(passed, tries)];
        let result = assessed("2027-03-02", &lines);
        assert_eq!(fine(&result, AmountCode::BoeteArt25), Some((cents, Some(months))), "{followed} {passed} {tries}");
    }
    let done = assessed("2027-03-02", &[FAMILY, B1, PVT_DONE, MAP_DONE, &lessons(420.0), &exams(5, 1)]);
    assert_eq!(fine(&done, AmountCode::BoeteArt25), None);
}

#[test]
fn no_fine_is_computed_while_the_term_runs() {
    let result = assessed("2027-03-01", &[FAMILY, B1]);
    assert_eq!(fine(&result, AmountCode::BoeteArt24), None);
    assert_eq!(fine(&result, AmountCode::BoeteArt25), None);
}

#[test]
fn the_asylum_group_reads_the_percentages_and_is_not_fined() {
    for (followed, cents) in [(590.0, 100_000), (600.0, 80_000), (899.0, 80_000), (900.0, 40_000)] {
        let plan = "2024-03-01 pip-vastgesteld {leerroute: b1-route, uren_totaal: 1000}";
        let result = assessed("2027-03-02", &[ASYLUM, plan, PVT_DONE, MAP_DONE, &lessons(followed)]);
        assert_eq!(
            amount(&result, AmountCode::BoeteArt25),
            Some((cents, Some(Block::Asielstatushouder))),
            "{followed}"
        );
    }
}

#[test]
fn the_onderwijsroute_is_fined_by_attendance_and_asks_no_map() {
    for (followed, missed, cents) in [(590.0, 410, 80_000), (600.0, 400, 64_000), (900.0, 100, 32_000)] {
        let absent = format!("2025-07-01 verzuim-gemeld {{uren: {missed}}}");
        let lines = [FAMILY, SCHOOL, PVT_DONE, &lessons(followed), &absent, &exams(0, 1)];
        let result = assessed("2027-03-02", &lines);
        assert_eq!(fine(&result, AmountCode::BoeteArt25), Some((cents, Some(24))), "{followed}");
        assert_eq!(fine(&result, AmountCode::BoeteArt24), None);
    }
}

#[test]
fn d57_the_z_tables() {
    for (course, cents, months) in [
        (200.0, 100_000, 24),
        (299.0, 100_000, 18),
        (300.0, 80_000, 18),
        (401.0, 80_000, 12),
        (599.0, 80_000, 12),
        (600.0, 40_000, 12),
        (601.0, 40_000, 6),
        (799.0, 40_000, 6),
    ] {
        let result = assessed("2027-03-02", &[FAMILY, Z, PVT_DONE, MAP_DONE, &lessons(course)]);
        assert_eq!(fine(&result, AmountCode::BoeteArt25), Some((cents, Some(months))), "{course}");
    }
    for (course, participation, cents, months) in
        [(299.0, 600, 60_000, 12), (600.0, 299, 40_000, 12), (300.0, 300, 64_000, 18), (700.0, 700, 22_500, 6)]
    {
        let part = format!("2025-07-01 participatie-uren-gevolgd {{uren: {participation}}}");
        let result = assessed("2027-03-02", &[ASYLUM, Z, PVT_DONE, MAP_DONE, &lessons(course), &part]);
        assert_eq!(fine(&result, AmountCode::BoeteArt25), Some((cents, Some(months))), "{course} {participation}");
    }
}

#[test]
fn d60_map_missing_costs_340_and_six_months() {
    let result = assessed("2027-03-02", &[FAMILY, B1, PVT_DONE, &lessons(500.0), &exams(5, 1)]);
    assert_eq!(fine(&result, AmountCode::BoeteArt24), Some((34_000, Some(6))));
    assert_eq!(fine(&result, AmountCode::BoeteArt25), None);
    let both = [FAMILY, B1, &lessons(500.0), &exams(5, 1)];
    let result = assessed("2027-03-02", &both);
    assert_eq!(result.amounts.iter().filter(|line| line.code == AmountCode::BoeteArt24).count(), 1);
    assert_eq!(fine(&result, AmountCode::BoeteArt24), Some((34_000, Some(12))));
    let result = assessed_with("2027-03-02", "boete-pvt-en-map: twee", &both);
    assert_eq!(result.amounts.iter().filter(|line| line.code == AmountCode::BoeteArt24).count(), 2);
}

#[test]
fn with_several_things_missing_the_longest_new_term_applies() {
    let result = assessed("2027-03-02", &[FAMILY, B1, PVT_DONE, &exams(3, 1)]);
    // MAP alone would bring six months, as would three parts passed; both 340 and the route fine stand.
    assert_eq!(fine(&result, AmountCode::BoeteArt24), Some((34_000, Some(6))));
    let result = assessed("2027-03-02", &[FAMILY, B1, PVT_DONE, &exams(1, 1)]);
    assert_eq!(fine(&result, AmountCode::BoeteArt24), Some((34_000, Some(18))));
}

#[test]
fn no_route_fine_when_residence_ended() {
    let result = assessed("2027-03-02", &[FAMILY, B1, "2026-12-01 verblijf-geeindigd"]);
    assert_eq!(fine(&result, AmountCode::BoeteArt25), None);
}

#[test]
fn d63_map_and_pvt_shorten_participation() {
    let map = "2024-06-01 map-uren-gevolgd {praktijk: 40, theorie: 20}";
    let result = assessed("2024-07-01", &[ASYLUM, Z, PVT_DONE, map]);
    assert_eq!(hours(&result, HourCode::ZParticipatie), (728.0, false));
    assert_eq!(hours(&result, HourCode::ZCursus), (800.0, false));
}

#[test]
fn hours_that_may_be_deducted_are_counted_and_asked() {
    let intake = "2024-02-01 lesuren-gevolgd {uren: 20, vak: nt2, tijdens_brede_intake: true}";
    let prior = "2023-06-01 lesuren-gevolgd {uren: 100, vak: knm, binnen_opleiding: entree}";
    let first_day = "2022-03-01 lesuren-gevolgd {uren: 10, vak: nt2, binnen_opleiding: vso}";
    let too_old = "2022-02-28 lesuren-gevolgd {uren: 1000, vak: nt2, binnen_opleiding: vso}";
    let too_early = "2024-02-15 lesuren-gevolgd {uren: 50, vak: nt2}";
    let result = assessed("2024-07-01", &[ASYLUM, intake, prior, first_day, too_old, too_early, Z]);
    assert_eq!(hours(&result, HourCode::ZCursus), (670.0, false));
    assert!(decides(&result, DecisionCode::AftrekUren));
    let result = assessed("2024-07-01", &[ASYLUM, too_early, Z]);
    assert_eq!(hours(&result, HourCode::ZCursus), (800.0, false));
    assert!(!decides(&result, DecisionCode::AftrekUren));
}

#[test]
fn a_change_to_z_takes_along_hours_at_a_recognised_school() {
    let web = "2024-09-01 lesuren-gevolgd {uren: 150, vak: nt2, instelling: web}";
    let own = "2024-09-01 lesuren-gevolgd {uren: 70, vak: knm}";
    let nowhere = "2024-09-01 lesuren-gevolgd {uren: 500, vak: nt2, instelling: geen}";
    let change = "2025-01-10 leerroute-gewijzigd {naar: z-route}";
    let after = "2025-03-01 lesuren-gevolgd {uren: 30, vak: nt2}";
    let result = assessed("2025-06-01", &[ASYLUM, B1, web, own, nowhere, change, after]);
    assert_eq!(hours(&result, HourCode::ZCursus), (550.0, false));
}

#[test]
fn d65_a_family_migrant_completes_the_z_route_without_participation() {
    let talk = "2026-02-01 z-eindgesprek-gevoerd";
    let all = [FAMILY, Z, PVT_DONE, MAP_DONE, &lessons(800.0), talk];
    let result = assessed("2026-03-01", &all);
    assert_eq!(right(&result, RightCode::Certificaat).state, RightState::Open);
    let result = assessed("2026-03-01", &[FAMILY, Z, PVT_DONE, MAP_DONE, &lessons(799.0), talk]);
    assert_eq!(right(&result, RightCode::Certificaat).missing.as_slice(), [&"z-cursusuren"]);
    let other = "2026-02-01 z-eindgesprek-gevoerd {door_college: false}";
    let result = assessed("2026-03-01", &[FAMILY, Z, PVT_DONE, MAP_DONE, &lessons(800.0), other]);
    assert_eq!(right(&result, RightCode::Certificaat).missing.as_slice(), [&"z-eindgesprek"]);
    let result = assessed("2026-03-01", &[ASYLUM, Z, PVT_DONE, MAP_DONE, &lessons(800.0), talk]);
    assert_eq!(right(&result, RightCode::Certificaat).missing.as_slice(), [&"z-participatie-uren"]);
}

#[test]
fn d66_theory_does_not_make_up_for_practice() {
    let map = "2024-06-01 map-uren-gevolgd {praktijk: 30, theorie: 50}\n2024-06-20 map-eindgesprek-gevoerd";
    let result = assessed("2024-07-01", &[FAMILY, B1, map]);
    assert_eq!(hours(&result, HourCode::MapPraktijk), (10.0, false));
    let result = assessed("2024-07-01", &[FAMILY, B1, "2024-06-01 map-uren-gevolgd {praktijk: 40}"]);
    assert_eq!(hours(&result, HourCode::MapPraktijk), (0.0, false));
    let result = assessed("2024-07-01", &[FAMILY, B1, MAP_DONE]);
    assert_eq!(hours(&result, HourCode::MapPraktijk), (0.0, true));
}

#[test]
fn d68_alfabetisering_counts_but_590_is_not_600() {
    let reading = "2025-01-01 lesuren-gevolgd {uren: 200, vak: alfabetisering}";
    let knm = "2025-01-01 lesuren-gevolgd {uren: 90, vak: knm}";
    let result = assessed("2026-01-01", &[ASYLUM, B1, reading, knm, &lessons(390.0)]);
    assert_eq!(hours(&result, HourCode::Afschalen), (10.0, false));
    assert_eq!(right(&result, RightCode::Afschalen).state, RightState::NotYet);
    let result = assessed("2026-01-01", &[ASYLUM, B1, reading, &lessons(400.0)]);
    assert_eq!(hours(&result, HourCode::Afschalen), (0.0, true));
    assert_eq!(right(&result, RightCode::Afschalen).state, RightState::Open);
    assert!(decides(&result, DecisionCode::B1NietHaalbaar));
}

#[test]
fn the_pvt_needs_twelve_hours_an_activity_and_a_signature() {
    for (hours_done, activity, signed, complete) in
        [(12.0, true, true, true), (11.5, true, true, false), (12.0, false, true, false), (12.0, true, false, false)]
    {
        let pvt = format!("2024-05-01 pvt-uren-gevolgd {{uren: {hours_done}, activiteit: {activity}}}");
        let sign = if signed { "2024-05-01 participatieverklaring-ondertekend" } else { "" };
        let result = assessed("2024-07-01", &[FAMILY, B1, &pvt, sign]);
        assert_eq!(hours(&result, HourCode::Pvt).1, complete, "{pvt} {sign}");
    }
}

#[test]
fn the_diploma_is_within_reach_when_nothing_is_missing() {
    let result = assessed("2026-03-01", &[FAMILY, B1, PVT_DONE, MAP_DONE, &exams(5, 1)]);
    assert_eq!(right(&result, RightCode::Diploma).state, RightState::Open);
    let result = assessed("2026-03-01", &[FAMILY, B1, PVT_DONE, MAP_DONE, &exams(4, 1)]);
    assert_eq!(right(&result, RightCode::Diploma).missing.as_slice(), [&"knm"]);
    let school = "2026-01-10 taalschakeldiploma-behaald";
    let result = assessed("2026-03-01", &[ASYLUM, SCHOOL, PVT_DONE, school]);
    assert_eq!(right(&result, RightCode::Diploma).state, RightState::Open);
    let result = assessed("2026-03-01", &[ASYLUM, SCHOOL, PVT_DONE, &exams(5, 1)]);
    assert_eq!(right(&result, RightCode::Diploma).state, RightState::Open);
    let waived = "2025-01-01 vrijstelling-verleend {grond: certificaat, onderdelen: [knm]}";
    let result = assessed("2026-03-01", &[FAMILY, B1, PVT_DONE, MAP_DONE, &exams(4, 1), waived]);
    assert_eq!(right(&result, RightCode::Diploma).state, RightState::Open);
}

#[test]
fn a_part_below_the_level_is_not_passed_until_scaling_down() {
    let low = "2026-01-20 examenonderdeel-uitslag-ontvangen {onderdeel: spreken, geslaagd: true, niveau: A2}";
    let lines = [FAMILY, B1, PVT_DONE, MAP_DONE, &exams(3, 1), low];
    let result = assessed("2026-03-01", &lines);
    assert_eq!(right(&result, RightCode::Diploma).missing.as_slice(), [&"spreken", &"knm"]);
    let allowed = "2026-01-10 examen-a2-toegestaan {onderdelen: [spreken]}";
    let result = assessed("2026-03-01", &[&lines[..], &[allowed]].concat());
    assert_eq!(right(&result, RightCode::Diploma).missing.as_slice(), [&"knm"]);
}

#[test]
fn an_attempt_and_its_result_are_one_try() {
    let sat = "2026-01-05 examenpoging-gedaan {onderdeel: lezen}";
    let result = "2026-02-05 examenonderdeel-uitslag-ontvangen {onderdeel: lezen, geslaagd: false}";
    let found = assessed("2026-03-01", &[ASYLUM, B1, sat, result]);
    let free = right(&found, RightCode::GratisExamenpogingen);
    assert_eq!((free.state, free.basis.steps[0].args[0]), (RightState::Open, Arg::Number(1)));
    assert!(!assessed("2026-03-01", &[FAMILY, B1]).rights.iter().any(|r| r.code == RightCode::GratisExamenpogingen));
}

#[test]
fn the_loan_is_ten_thousand_less_twice_the_means() {
    for (means, cents) in [(0, 1_000_000), (179, 1_000_000), (180, 964_000), (1000, 800_000), (5000, 0), (9000, 0)] {
        let asked = format!("2024-06-03 lening-aangevraagd {{jaardraagkracht_euro: {means}}}");
        let result = assessed("2024-07-01", &[FAMILY, B1, &asked]);
        assert_eq!(amount(&result, AmountCode::LeningMaximum), Some((cents, None)), "{means}");
        let decides = result.terms.iter().find(|term| term.code == TermCode::BeslissingLening).expect("a term");
        assert_eq!(decides.due, day("2024-07-29"));
    }
    let result = assessed("2024-07-01", &[ASYLUM, B1, "2024-06-03 lening-aangevraagd"]);
    assert_eq!(right(&result, RightCode::Lening).state, RightState::Refused);
    assert_eq!(amount(&result, AmountCode::LeningMaximum), None);
    let nearly = "2024-06-20 lening-verstrekt {bedrag_euro: 9000}";
    assert!(danger(&assessed("2024-07-01", &[FAMILY, B1, nearly]), DangerCode::LeningBijnaOp).is_some());
    let less = "2024-06-20 lening-verstrekt {bedrag_euro: 8999}";
    assert!(danger(&assessed("2024-07-01", &[FAMILY, B1, less]), DangerCode::LeningBijnaOp).is_none());
}

#[test]
fn a_completed_asylum_trajectory_counts_for_the_grant() {
    let done = |day: &str| format!("{day} plicht-voldaan {{bewijs: diploma}}");
    for (day, expected) in [("2023-05-01", Some(85_651)), ("2024-12-31", Some(85_651)), ("2025-01-01", Some(0))] {
        let result = assessed("2026-09-01", &[ASYLUM, "2023-02-01 pip-vastgesteld {leerroute: b1-route}", &done(day)]);
        assert_eq!(amount(&result, AmountCode::Prestatiebekostiging).map(|found| found.0), expected, "{day}");
    }
    let result = assessed("2026-09-01", &[FAMILY, B1, &done("2024-06-01")]);
    assert_eq!(amount(&result, AmountCode::Prestatiebekostiging), None);
    assert_eq!(performance(&Law::built_in(), day("2025-03-01")), Performance { budget_year: 2027, cents: None });
}

#[test]
fn the_pace_is_held_against_what_is_still_needed() {
    // 800 hours in 156 weeks is a little over five a week.
    let slow = "2025-02-28 lesuren-gevolgd {uren: 100, vak: nt2}";
    let result = assessed("2025-03-01", &[FAMILY, Z, slow]);
    assert!(danger(&result, DangerCode::TempoTeLaag).is_some());
    let steady = "2025-02-28 lesuren-gevolgd {uren: 300, vak: nt2}";
    assert!(danger(&assessed("2025-03-01", &[FAMILY, Z, steady]), DangerCode::TempoTeLaag).is_none());
    assert!(danger(&assessed("2024-05-29", &[FAMILY, Z]), DangerCode::TempoTeLaag).is_none());
    assert!(danger(&assessed("2024-05-30", &[FAMILY, Z]), DangerCode::TempoTeLaag).is_some());
}

#[test]
fn contact_is_late_after_the_interval_the_plan_sets() {
    let plan = "2024-03-01 pip-vastgesteld {leerroute: b1-route, contact_interval_weken: 8}";
    let talk = "2024-06-03 voortgangsgesprek-gevoerd";
    let late = |on: &str| danger(&assessed(on, &[FAMILY, plan, talk]), DangerCode::GeenVoortgangscontact).is_some();
    assert!(!late("2024-07-29"));
    assert!(late("2024-07-30"));
    let number = "2024-03-01 pip-vastgesteld {leerroute: b1-route, voortgangsgesprekken: 6}";
    // 1,095 days over six talks is 182 days.
    let late = |on: &str| danger(&assessed(on, &[FAMILY, number]), DangerCode::GeenVoortgangscontact).is_some();
    assert!(!late("2024-08-31"));
    assert!(late("2024-09-01"));
    assert!(danger(&assessed("2025-09-01", &[FAMILY, B1]), DangerCode::GeenVoortgangscontact).is_none());
}

#[test]
fn pvt_or_map_unfinished_is_a_danger_in_the_last_six_months() {
    let found =
        |on: &str, extra: &str| danger(&assessed(on, &[FAMILY, B1, extra]), DangerCode::PvtOfMapNietKlaar).is_some();
    assert!(!found("2026-08-31", ""));
    assert!(found("2026-09-01", ""));
    assert!(!found("2026-09-01", &format!("{PVT_DONE}\n{MAP_DONE}")));
}
