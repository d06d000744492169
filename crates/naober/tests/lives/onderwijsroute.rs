//! A family migrant in the onderwijsroute: no intensity in the plan, a loan, the taalschakeltraject, diploma.

use jiff::civil::date;

use super::walk::{Walk, words, written};
use super::{close, pip, pvt_and_map};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_family_migrant_in_the_onderwijsroute_gets_the_diploma() {
    let mut walk = Walk::begin("onderwijsroute").await;
    walk.on(date(2026, 1, 14)).await;
    walk.newcomer("Mehdi", "Karimi", "11-9-2005", "fa").await;
    let permit = [("vergunning", "regulier-bepaalde-tijd"), ("verblijfsdoel", "gezin"), ("referent", "overig")];
    walk.record("verblijf-verleend", "5-1-2026", &permit).await;
    walk.record("inburgeringsplicht-vastgesteld", "12-1-2026", &[("wet", "wi2021")]).await;
    walk.record("brp-ingeschreven", "6-1-2026", &[("gemeente", "GM9001")]).await;
    walk.record("kennisgeving-ontvangen", "12-1-2026", &[]).await;

    walk.on(date(2026, 3, 2)).await;
    walk.record("leerbaarheidstoets-uitslag-ontvangen", "20-2-2026", &[("uitkomst", "onderwijsroute")]).await;
    walk.open("/pip/leerroute").await;
    walk.looks_at("leerroute").await;
    let programme = [("niveau", "B1"), ("ondersteuning", "Mentor op school."), ("pvt", "Twaalf uur in mei.")];
    pip(&walk, "onderwijsroute", &programme, &[("voortgangsgesprekken", "4"), ("instemming", "eens")]).await;
    walk.open("/pip/programma").await;
    walk.sees(&words("pip-no-intensity")).await;
    walk.sees(&words("pip-no-map")).await;
    walk.open("/lening").await;
    walk.looks_at("lening").await;
    walk.open("").await;
    walk.sees(&written(date(2029, 3, 2))).await;

    walk.on(date(2026, 9, 7)).await;
    walk.record("taalschakeltraject-gestart", "1-9-2026", &[("aanbieder", "ROC De Brug")]).await;
    walk.open("/week/nieuw").await;
    walk.looks_at("week").await;

    walk.on(date(2028, 7, 3)).await;
    walk.record("taalschakeldiploma-behaald", "30-6-2028", &[]).await;
    pvt_and_map(&walk, "1-6-2028", false).await;
    walk.open("/rechten").await;
    walk.sees(&words("right-diploma")).await;
    walk.record("plicht-voldaan", "3-7-2028", &[("bewijs", "diploma")]).await;
    close(&walk, "fulfilled").await;
    walk.end().await;
}
