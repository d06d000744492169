//! A status holder on the B1 route: intake, plan, lessons, exams at A2 after scaling down, diploma.

use jiff::civil::date;

use super::walk::{Walk, words, written};
use super::{close, lessons, pip, pvt_and_map};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_status_holder_on_the_b1_route_scales_down_and_gets_the_diploma() {
    let mut walk = Walk::begin("afgeschaald").await;
    walk.on(date(2026, 1, 14)).await;
    walk.newcomer("Amira", "Haddad", "3-4-1991", "ar").await;
    walk.record("verblijf-verleend", "5-1-2026", &[("vergunning", "asiel-bepaalde-tijd")]).await;
    walk.record("inburgeringsplicht-vastgesteld", "12-1-2026", &[("wet", "wi2021")]).await;
    walk.record("brp-ingeschreven", "8-1-2026", &[("gemeente", "GM9001")]).await;
    walk.record("kennisgeving-ontvangen", "12-1-2026", &[]).await;
    walk.sees(&written(date(2026, 3, 23))).await;

    walk.on(date(2026, 2, 2)).await;
    walk.open("/intake").await;
    walk.fill(&[("begonnen", "2-2-2026")]).await;
    walk.send_by(&words("intake-begin")).await;
    walk.open("/intake/opleiding-en-werk").await;
    walk.fill(&[("opleiding", "middelbaar"), ("schooljaren", "11"), ("beroepen", "Kapster, zes jaar")]).await;
    walk.send().await;
    walk.open("/intake").await;
    walk.looks_at("intake").await;
    walk.record("leerbaarheidstoets-uitslag-ontvangen", "2-2-2026", &[("uitkomst", "b1-route")]).await;
    walk.open("/doelen/nieuw").await;
    walk.fill(&[("woorden", "أريد صالونًا خاصًا بي"), ("woorden-in-taal", "ar"), ("wat", "doel"), ("domein", "wrk")])
        .await;
    walk.send().await;

    walk.on(date(2026, 3, 2)).await;
    walk.open("/pip").await;
    walk.looks_at("pip").await;
    let programme = [
        ("niveau", "B1"),
        ("uren_per_week", "12"),
        ("ondersteuning", "Taalmaatje, elke week."),
        ("pvt", "Twaalf uur in mei."),
        ("map", "Veertig uur in een kapsalon."),
    ];
    pip(&walk, "b1-route", &programme, &[("voortgangsgesprekken", "6"), ("contact_interval_weken", "26")]).await;
    let letter = walk.letter(&words("pip-letter")).await;
    assert!(letter.starts_with(b"%PDF"), "the letter is a PDF");
    walk.open("").await;
    walk.sees(&written(date(2029, 3, 2))).await;
    walk.record("aanbod-gedaan", "2-3-2026", &[("aanbieder", "Taalhuis De Brug")]).await;
    walk.record("cursus-gestart", "9-3-2026", &[("aanbieder", "Taalhuis De Brug")]).await;

    walk.on(date(2027, 10, 4)).await;
    walk.comes_in(lessons(date(2026, 3, 16), 75, 8.5, "Taalhuis De Brug")).await;
    walk.open("/voortgang").await;
    walk.looks_at("voortgang").await;
    walk.open("/afschalen").await;
    walk.looks_at("afschalen").await;
    walk.fill(&[("inspanning", "De school meldt voldoende inzet."), ("haalbaar", "B1 lukt niet binnen de termijn.")])
        .await;
    walk.send_by(&words("remedy-scaling-decide")).await;
    let why = [("reden", "Examens op A2 zijn toegestaan."), ("voortgangsgesprekken", "6")];
    pip(&walk, "b1-route", &[("niveau", "A2")], &why).await;
    walk.open("").await;
    walk.sees(&written(date(2029, 3, 2))).await;

    walk.on(date(2028, 6, 5)).await;
    for part in ["lezen", "luisteren", "schrijven", "spreken"] {
        let fields = [("onderdeel", part), ("geslaagd", "ja"), ("niveau", "A2")];
        walk.record("examenonderdeel-uitslag-ontvangen", "29-5-2028", &fields).await;
    }
    walk.record("examenonderdeel-uitslag-ontvangen", "29-5-2028", &[("onderdeel", "knm"), ("geslaagd", "ja")]).await;
    pvt_and_map(&walk, "1-6-2028", true).await;
    walk.open("/rechten").await;
    walk.sees(&words("right-diploma")).await;
    walk.record("plicht-voldaan", "5-6-2028", &[("bewijs", "diploma")]).await;
    close(&walk, "fulfilled").await;
    walk.end().await;
}
