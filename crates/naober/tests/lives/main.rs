//! Three whole lives in a real browser, from notice to diploma or certificate, each on the days it takes.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod onderwijsroute;
mod scaled_down;
mod school_closes;
mod walk;

use jiff::civil::Date;
use walk::{Walk, words};

/// Writes the three pages of a PIP and adopts it on the day it is.
async fn pip(walk: &Walk, route: &str, programme: &[(&str, &str)], agreements: &[(&str, &str)]) {
    walk.open("/pip/leerroute").await;
    walk.fill(&[
        ("afweging-b1-route", "Gewogen met de uitslag van de toets."),
        ("afweging-onderwijsroute", "Gewogen met de wens om te studeren."),
        ("afweging-z-route", "Gewogen met wat al lukt in de praktijk."),
        ("leerroute", route),
    ])
    .await;
    walk.send().await;
    walk.fill(programme).await;
    walk.send().await;
    walk.fill(agreements).await;
    walk.send().await;
    walk.sees(&words("pip-as-written")).await;
    walk.looks_at("pip-vaststellen").await;
    walk.send_by(&words("pip-adopt")).await;
    walk.sees(&words("pip-adopted")).await;
}

/// Lessons in person at one school, every so many days.
fn lessons(from: Date, times: i64, each: f64, school: &str) -> Vec<(Date, &'static str, String)> {
    let lesson = |n: i64| {
        let day = from.saturating_add(jiff::Span::new().days(n * 7));
        (day, "lesuren-gevolgd", format!(r#"{{"uren":{each},"vak":"nt2","aanbieder":"{school}"}}"#))
    };
    (0..times).map(lesson).collect()
}

/// PVT and MAP by their page, with signing and the final talk.
async fn pvt_and_map(walk: &Walk, day: &str, map: bool) {
    walk.open("/voortgang/onderdelen").await;
    walk.fill(&[("pvt-datum", day), ("pvt-uren", "12"), ("pvt-activiteit", "1")]).await;
    walk.send_form("/voortgang/pvt").await;
    walk.open("/voortgang/onderdelen").await;
    walk.fill(&[("teken-datum", day)]).await;
    walk.send_form("/voortgang/ondertekening").await;
    if map {
        walk.open("/voortgang/onderdelen").await;
        walk.fill(&[("map-datum", day), ("map-praktijk", "40")]).await;
        walk.send_form("/voortgang/map").await;
        walk.open("/voortgang/onderdelen").await;
        walk.fill(&[("map-gesprek", day)]).await;
        walk.send_form("/voortgang/eindgesprek").await;
    }
}

/// Closes the dossier with this reason.
async fn close(walk: &Walk, reason: &str) {
    walk.open("/beheer").await;
    walk.fill(&[("reden", reason)]).await;
    walk.send_by(&words("manage-close-do")).await;
    walk.send_by(&words("confirm-yes")).await;
}
