//! Ten thousand households who seek a region: brought from a file, one proposal, and the pages of the officer and of somebody
//! whom it is about.

use std::time::{Duration, Instant};

use naober::access::{Actor, Role, Scope, accounts, session};
use naober::connect::files::{Row, Sheet};
use naober::connect::queue;
use naober::dossier::DossierId;
use naober::home;
use naober::placement::planning::Floor;
use naober::placement::wishes::{Answer, Sector, say};
use naober::placement::{RegionCode, bringing, listing, runs};
use uuid::Uuid;

use crate::browser::{Browser, PACKED};
use crate::cpu::Meter;
use crate::goals::Goals;
use crate::load::{Office, run, serve};
use crate::{CONNECTIONS, number};

pub async fn measure(goals: &mut Goals, engine: &str, office: &Office, meter: &Meter) {
    let size = number("NAOBER_BENCH_HOUSEHOLDS", 10_000);
    let officer = officer(office).await;
    let started = Instant::now();
    bringing::bring(&officer, &file(size)).await.expect("everyone is on the list");
    let rate = size as f64 / started.elapsed().as_secs_f64();
    goals.at_least(&format!("{engine}: households put on the list from a file"), rate, 500.0, "per second");

    let people = wishes(&officer, size).await;
    let started = Instant::now();
    let proposal = runs::ask(&officer, Floor::Highest).await.expect("a proposal is asked for");
    goals.under(&format!("{engine}: asking for a proposal for {size}"), started.elapsed().as_secs_f64(), 5.0, "s");
    let started = Instant::now();
    queue::run(office.app.clone(), ended(&officer, proposal)).await;
    let spent = started.elapsed().as_secs_f64();
    goals.under(&format!("{engine}: that proposal reckoned, told to each, kept"), spent, 30.0, "s");

    let (serving, address) = serve(office).await;
    let staff = signed_in(office, officer.actor.account).await;
    let household = listing::households(&officer, &part(1)).await.expect("the list").0[0].case.id;
    let code = home::invite(&office.scope(), people[0]).await.expect("a code");
    let own = home::enter(&officer.app, "bench", &code, BORN, false, None).await.expect("in").token;
    let pages = [
        ("placement, overview", "/plaatsing".to_owned(), &staff, 500.0),
        ("placement, list of households", "/plaatsing/huishoudens".to_owned(), &staff, 500.0),
        ("placement, one household and why", format!("/plaatsing/huishoudens/{household}"), &staff, 500.0),
        ("placement, a proposal", format!("/plaatsing/voorstellen/{proposal}"), &staff, 500.0),
        ("placement, its lines", format!("/plaatsing/voorstellen/{proposal}/lijst"), &staff, 500.0),
        ("the newcomer's likely regions", "/mijn/regio/uitkomst".to_owned(), &own, 50.0),
    ];
    for (name, path, token, goal) in pages {
        let headers = format!("cookie: naober={token}\r\n{PACKED}");
        let open = async |_| (Browser::open(&address).await.expect("a connection"), headers.clone());
        let taken = run(&format!("{engine}: {name}"), meter, open, async |state, _| {
            let (browser, headers) = state;
            assert_eq!(browser.get(&path, headers).await.expect("an answer").status, 200, "{path}");
        })
        .await;
        goals.under(&format!("{engine}: {name}, p95"), taken.p95, goal, "ms");
    }
    serving.abort();
}

const BORN: jiff::civil::Date = jiff::civil::date(1990, 3, 25);

async fn officer(office: &Office) -> Scope {
    let scope = office.scope();
    let mut tx = office.app.store.read(scope.tenant).await.expect("a transaction");
    let staff = accounts::of(&mut tx, scope.tenant).await.expect("accounts");
    let account = staff.into_iter().find(|account| account.role == Role::PlacementOfficer).expect("an officer");
    Scope { actor: Actor { account: account.id, name: account.name, role: account.role }, ..scope }
}

async fn signed_in(office: &Office, account: Uuid) -> String {
    let tenant = office.scope().tenant;
    let mut tx = office.app.store.read(tenant).await.expect("a transaction");
    let account = accounts::find(&mut tx, tenant, account).await.expect("read").expect("there");
    drop(tx);
    session::start(&office.app, tenant, &account, true, None).await.expect("a session")
}

/// Two in three people live alone; the others bring one to four.
fn file(size: usize) -> Sheet {
    let columns = ["voornamen", "achternaam", "geboortedatum", "taal", "huishouden", "v-nummer", "anderen"];
    let others = |n: usize| if n.is_multiple_of(3) { (1 + n % 4).to_string() } else { String::new() };
    let row = |n: usize| Row {
        line: n + 2,
        cells: [
            format!("Persoon {n}"),
            "Verhoeven".to_owned(),
            BORN.to_string(),
            ["ar", "ti", "uk", "tr"][n % 4].to_owned(),
            String::new(),
            (8_100_000_000 + n).to_string(),
            others(n),
        ]
        .into(),
    };
    Sheet { columns: columns.map(str::to_owned).into(), rows: (0..size).map(row).collect() }
}

/// Everyone wishes for two regions or knows work, by turns.
async fn wishes(officer: &Scope, size: usize) -> Vec<DossierId> {
    let listed = listing::households(officer, &part(size)).await.expect("the list").0;
    let people: Vec<DossierId> = listed.iter().flat_map(|one| &one.case.members).map(|member| member.id).collect();
    let all: Vec<RegionCode> = RegionCode::all().collect();
    let at_once = (0..CONNECTIONS as usize).map(async |worker| {
        for (n, person) in people.iter().enumerate().skip(worker).step_by(CONNECTIONS as usize) {
            let actor = Actor { account: person.0, name: String::new(), role: Role::Inburgeraar };
            let scope = Scope { actor, ..officer.clone() };
            let answer = if n % 2 == 0 {
                Answer::Regions(vec![all[n * 7_919 % all.len()], all[(n * 104_729 + 1) % all.len()]])
            } else {
                Answer::WantsWorkIn(vec![Sector::ALL[n * 31 % Sector::ALL.len()]])
            };
            say(&scope, answer).await.expect("said");
        }
    });
    futures_util::future::join_all(at_once).await;
    people
}

/// The first so many of the list.
fn part(most: usize) -> listing::Part {
    listing::Part { most, ..listing::Part::default() }
}

async fn ended(officer: &Scope, proposal: Uuid) {
    while runs::run(officer, proposal).await.expect("a proposal").ended_at.is_none() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
