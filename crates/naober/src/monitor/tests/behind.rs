//! The people behind each figure, over HTTP: as many as the figure says, for who may see them.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use jiff::civil::date;

use super::{kind, obliged, person, pip, region, someone};
use crate::access::tests::{Browser, House};
use crate::access::{Role, Scope, who_looked};
use crate::dossier::{self, CloseReason, DossierId};

/// The region, and two closed dossiers: a plan in time, and a diploma.
async fn filled(house: &House) -> Scope {
    let scope = Scope::system(&house.app, house.here);
    region(&scope).await;
    region(&Scope::system(&house.app, house.elsewhere)).await;
    let ready = [
        kind(date(2025, 9, 1), "cursus-gestart", r#"{"aanbieder":"Taalhuis"}"#),
        kind(date(2025, 12, 1), "plicht-voldaan", r#"{"bewijs":"diploma"}"#),
    ];
    let mut facts = vec![kind(date(2025, 6, 12), "brede-intake-gestart", "{}"), pip(date(2025, 7, 9))];
    for name in ["Ha", "Hb"] {
        let id = someone(&scope, name, date(2025, 6, 2), facts.clone()).await;
        dossier::close(&scope, id, CloseReason::ALL[0]).await.unwrap();
        facts.extend(ready.clone());
    }
    scope
}

/// What stands in the cells with numbers: the text, and the list it leads to.
fn cells(page: &str) -> Vec<(String, Option<String>)> {
    let cells = page.split("<td class=\"nb-num\"").skip(1).map(|rest| rest.split("</td>").next().unwrap());
    cells
        .map(|cell| {
            let inner = cell.split_once('>').unwrap().1;
            let path = inner.split_once("<a href=\"").map(|(_, rest)| rest.split('"').next().unwrap().to_owned());
            let text = if path.is_some() { inner.split_once('>').unwrap().1 } else { inner };
            (text.split('<').next().unwrap().trim().to_owned(), path)
        })
        .collect()
}

/// The rows of a list over all its pages: the path of the dossier, and why it counts.
async fn rows(browser: &mut Browser, path: &str) -> Vec<(String, String)> {
    let (mut found, mut next) = (Vec::new(), path.to_owned());
    loop {
        let page = browser.get(&next).await;
        assert_eq!(page.status, StatusCode::OK, "{next}");
        let table = page.body.split("<tbody>").nth(1).unwrap_or_default().split("</tbody>").next().unwrap().to_owned();
        for row in table.split("<tr>").skip(1) {
            let person = row.split_once("href=\"").map(|(_, rest)| rest.split('"').next().unwrap().to_owned());
            found.push((person.unwrap_or_default(), row.split("<td>").nth(1).unwrap().to_owned()));
        }
        let button = page.body.split("<a ").find(|link| link.contains("rel=\"next\""));
        let Some(more) = button.and_then(|link| link.split_once("href=\"")) else { return found };
        more.1.split('"').next().unwrap().clone_into(&mut next);
    }
}

testkit::both_engines! {
    async fn every_figure_leads_to_as_many_people_as_it_counts(house: House) {
        filled(&house).await;
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let page = browser.get("/rapporten").await.body;
        let mut seen = BTreeSet::new();
        for (text, path) in cells(&page) {
            let Ok(count) = text.parse::<usize>() else {
                let bare = text.is_empty() || text.ends_with('%') || text == "nog niet bekend";
                assert_eq!(path.is_none(), bare, "{text}");
                if let Some(path) = path.filter(|_| text.ends_with("dagen")) {
                    let found = rows(&mut browser, &path).await;
                    assert!(found.iter().any(|row| row.1.contains(&format!(">{text}<"))), "{text} {path}: {found:?}");
                }
                continue;
            };
            assert_eq!(path.is_some(), count > 0, "{text} {path:?}");
            let Some(path) = path else { continue };
            let found = rows(&mut browser, &path).await;
            let people: BTreeSet<&String> = found.iter().map(|row| &row.0).collect();
            assert_eq!((found.len(), people.len()), (count, count), "{path}: {found:?}");
            assert!(people.iter().all(|path| path.starts_with("/dossiers/")), "{people:?}");
            assert!(browser.get(&path).await.body.contains(&format!("telt {count} dossier")), "{path}");
            seen.insert(path.trim_start_matches("/rapporten/lijst/").to_owned());
        }
        for figure in ["fase-a", "fase-d", "zonder-plan", "alle-fasen", "op-tijd-2025-3", "niet-op-tijd-2025-3", "plan-2025-3", "wacht-intake", "wacht-kennisgeving-tot-les", "gevaar-pip-te-laat", "prestatie-2026", "prestatie-2027", "einde-na-2027-4"] {
            assert!(seen.contains(figure), "{figure} is not on the page: {seen:?}");
        }
    }

    async fn each_list_says_why_someone_is_in_it(house: House) {
        filled(&house).await;
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let mut page = async |figure: &str| browser.get(&format!("/rapporten/lijst/{figure}")).await.body;
        let waited = page("wacht-les").await;
        // The longest first, with the days it lies between.
        let days: Vec<usize> = ["60 dagen", "54 dagen"].map(|days| waited.find(days).unwrap()).to_vec();
        assert!(days.is_sorted() && waited.contains("PIP vastgesteld op 2 juli 2025"), "{waited}");
        let grant = page("prestatie-2026").await;
        assert!(grant.contains("Diploma of certificaat op 1 mei 2024") && grant.contains("856,51"), "{grant}");
        assert!(grant.contains("Besluit inburgering 2021, artikel 10.1(4)"), "{grant}");
        let in_time = page("op-tijd-2025-3").await;
        assert!(in_time.contains("Gesloten</span>") && in_time.contains("Het PIP moest er zijn op 11 augustus 2025"), "{in_time}");
        let none = page("prestatie-2031").await;
        assert!(none.contains("Niemand telt mee") && !none.contains("<table"), "{none}");
        assert!(page("alle-fasen?vanaf=40").await.contains("Deze bladzijde is leeg"));
        for wrong in ["draken", "gevaar-draken", "prestatie-x"] {
            assert_eq!(browser.get(&format!("/rapporten/lijst/{wrong}")).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
        for odd in ["0", "-1", "x", "99999999999999999999"] {
            let page = browser.get(&format!("/rapporten/lijst/fase-a?vanaf={odd}")).await;
            assert!(page.status == StatusCode::OK && page.body.contains("1 tot en met 2 van 2"), "{odd}");
        }
    }

    async fn a_long_list_is_read_in_pages_and_who_looked_is_written_down(house: House) {
        let scope = Scope::system(&house.app, house.here);
        let mut ids = Vec::new();
        for n in 0..52 {
            ids.push(dossier::open(&scope, person("Amal", &format!("A{n}")), obliged(date(2025, 1, 6))).await.unwrap());
        }
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let first = browser.get("/rapporten/lijst/alle-fasen").await.body;
        assert!(first.contains("1 tot en met 50 van 52") && first.contains("vanaf=51") && !first.contains("rel=\"prev\""));
        let reader = Scope { actor: crate::access::Actor { role: Role::Regisseur, ..scope.actor.clone() }, ..scope.clone() };
        let looks = async |id: DossierId| {
            let looks = who_looked::at(&reader, id.0, None).await.unwrap();
            looks.iter().filter(|look| look.activity == "cijfer-nazien").count()
        };
        let on_it = |page: &str, id: DossierId| page.contains(&format!("/dossiers/{id}\""));
        for id in &ids {
            assert_eq!(looks(*id).await, usize::from(on_it(&first, *id)), "{id}");
        }
        let second = browser.get("/rapporten/lijst/alle-fasen?vanaf=51").await.body;
        assert!(second.contains("51 tot en met 52 van 52") && second.contains("vanaf=1\"") && !second.contains("rel=\"next\""));
        for id in &ids {
            assert!(on_it(&first, *id) != on_it(&second, *id), "{id} is on one page");
            assert_eq!(looks(*id).await, 1, "{id}");
        }
    }

    async fn who_may_not_see_people_gets_no_list_and_no_small_number(house: House) {
        filled(&house).await;
        let lists = ["fase-a", "wacht-intake", "prestatie-2026", "gevaar-pip-te-laat", "alle-fasen"];
        for role in [Role::PolicyMaker, Role::Administrator] {
            let mut browser = house.signed_in(house.here, role).await;
            for list in lists {
                let page = browser.get(&format!("/rapporten/lijst/{list}")).await;
                assert!(page.status == StatusCode::FORBIDDEN && !page.body.contains("Amal"), "{} {list}", role.name());
            }
        }
        let mut policy = house.signed_in(house.here, Role::PolicyMaker).await;
        let page = policy.get("/rapporten").await.body;
        for (text, path) in cells(&page) {
            assert_eq!(path, None, "{text}");
            assert!(text.parse::<i64>().is_ok_and(|count| count == 0 || count >= 5) || text.parse::<i64>().is_err(), "{text}");
        }
        // The same in the files.
        for table in ["plannen", "tijdig", "wachttijden", "termijnen", "gevaren", "prestaties"] {
            let file = policy.get(&format!("/rapporten/{table}.csv")).await;
            assert_eq!(file.status, StatusCode::OK);
            for count in file.body.lines().skip(1).flat_map(|line| line.split(';').skip(1)).filter_map(|cell| cell.parse::<i64>().ok()) {
                assert!(count == 0 || count >= 5, "{table}: {}", file.body);
            }
        }
        let mut lead = house.signed_in(house.here, Role::TeamLead).await;
        let list = lead.get("/rapporten/lijst/fase-a").await.body;
        assert!(list.contains("telt 2 dossiers") && list.contains("2026-000001"), "{list}");
        assert!(!list.contains("Amal") && !list.contains("/dossiers/"), "{list}");
        let mut stranger = house.signed_in(house.elsewhere, Role::Regisseur).await;
        assert!(stranger.get("/rapporten/lijst/prestatie-2027").await.body.contains("Niemand telt mee"));
    }

    async fn no_file_holds_a_cell_that_a_spreadsheet_runs(house: House) {
        let scope = Scope::system(&house.app, house.here);
        let evil = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "=HYPERLINK(\"http://x.example\";\"x\")"];
        for name in evil {
            let mut new = person(name, name);
            new.neighbourhood = Some(name.to_owned());
            dossier::open(&scope, new, obliged(date(2025, 1, 6))).await.unwrap();
        }
        let mut browser = house.signed_in(house.here, Role::Regisseur).await;
        let mut paths: Vec<String> = ["plannen", "tijdig", "wachttijden", "termijnen", "gevaren", "prestaties"].map(|name| format!("/rapporten/{name}.csv")).to_vec();
        paths.extend(["/werklijst/export.csv".to_owned(), "/rapporten/swi/2025-4.csv".to_owned()]);
        for path in paths {
            let file = browser.get(&path).await;
            assert_eq!(file.status, StatusCode::OK, "{path}");
            let text = file.body.trim_start_matches('\u{feff}');
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').flexible(true).has_headers(false).from_reader(text.as_bytes());
            let cells: Vec<String> = reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect();
            assert!(!cells.is_empty(), "{path}");
            let runs = |cell: &&String| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
            assert_eq!(cells.iter().find(runs), None, "{path}");
            if path.starts_with("/werklijst") {
                assert!(cells.iter().any(|cell| cell.starts_with("'=cmd|")), "{cells:?}");
            }
        }
    }
}
