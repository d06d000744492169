//! A learner of the Z route whose school closes: hours made safe at once, another school, extension in time, certificate.

use jiff::civil::date;

use super::walk::{Walk, words};
use super::{close, lessons, pip, pvt_and_map};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_z_route_learner_whose_school_closes_loses_nothing_and_gets_the_certificate() {
    let mut walk = Walk::begin("school-gesloten").await;
    walk.on(date(2026, 1, 14)).await;
    walk.newcomer("Tesfay", "Gebremedhin", "7-7-1979", "ti").await;
    walk.record("verblijf-verleend", "5-1-2026", &[("vergunning", "asiel-bepaalde-tijd")]).await;
    walk.record("inburgeringsplicht-vastgesteld", "12-1-2026", &[("wet", "wi2021")]).await;
    walk.record("brp-ingeschreven", "8-1-2026", &[("gemeente", "GM9001")]).await;
    walk.record("kennisgeving-ontvangen", "12-1-2026", &[]).await;

    walk.on(date(2026, 3, 2)).await;
    walk.record("leerbaarheidstoets-uitslag-ontvangen", "20-2-2026", &[("uitkomst", "z-route")]).await;
    let programme = [
        ("uren_per_week", "10"),
        ("alfabetisering", "1"),
        ("ondersteuning", "Buurtmoeder en taalmaatje."),
        ("pvt", "Twaalf uur in mei."),
        ("map", "Veertig uur in de kwekerij."),
    ];
    pip(&walk, "z-route", &programme, &[("voortgangsgesprekken", "8"), ("contact_interval_weken", "26")]).await;
    walk.record("aanbod-gedaan", "2-3-2026", &[("aanbieder", "Taalschool Zuid")]).await;
    walk.record("cursus-gestart", "9-3-2026", &[("aanbieder", "Taalschool Zuid")]).await;

    walk.on(date(2027, 2, 8)).await;
    walk.comes_in(lessons(date(2026, 3, 16), 46, 8.0, "Taalschool Zuid")).await;
    walk.visit("/aanbieders/vervallen").await;
    walk.fill(&[("aanbieder", "Taalschool Zuid"), ("wat", "gesloten"), ("datum", "5-2-2027")]).await;
    walk.send().await;
    walk.send_by(&words("provider-do")).await;
    walk.sees("Gebremedhin").await;
    walk.looks_at("school-gesloten").await;
    walk.open("/taken").await;
    walk.sees("Taalschool Zuid").await;
    walk.open("/brieven").await;
    walk.looks_at("brieven").await;
    walk.open("/urenverklaring").await;
    walk.looks_at("urenverklaring").await;
    walk.record("urenverklaring-ontvangen", "8-2-2027", &[("aanbieder", "Taalschool Zuid"), ("uren", "368")]).await;
    walk.record("cursus-gestart", "7-6-2027", &[("aanbieder", "Taalhuis De Brug")]).await;
    walk.open("/verlenging").await;
    walk.looks_at("verlenging").await;

    walk.on(date(2029, 1, 8)).await;
    walk.comes_in(lessons(date(2027, 6, 14), 60, 7.5, "Taalhuis De Brug")).await;
    let taking_part = (0..40).map(|n| {
        let day = date(2026, 4, 6).saturating_add(jiff::Span::new().days(n * 14));
        (day, "participatie-uren-gevolgd", r#"{"uren":20}"#.to_owned())
    });
    walk.comes_in(taking_part.collect()).await;
    pvt_and_map(&walk, "18-12-2028", true).await;
    walk.open("/voortgang/onderdelen").await;
    walk.fill(&[("z-gesprek", "8-1-2029"), ("z-college", "1")]).await;
    walk.send_last("/voortgang/eindgesprek").await;
    walk.open("/rechten").await;
    walk.sees(&words("right-certificaat")).await;
    walk.record("plicht-voldaan", "8-1-2029", &[("bewijs", "certificaat")]).await;
    close(&walk, "fulfilled").await;
    walk.end().await;
}
