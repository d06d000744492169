//! One municipality with many dossiers on one engine: pages over HTTP, recording, the nightly pass.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use jiff::ToSpan as _;
use jiff::civil::Date;
use naober::access::{Actor, Role, Scope, accounts, session};
use naober::app::App;
use naober::demo::MUNICIPALITIES;
use naober::dossier::worklist::assign;
use naober::dossier::{DossierId, NewFact, import_many, load, reassess, record};
use naober::{demo, web};
use store::TenantId;
use texts::Language;
use tokio::task::JoinHandle;
use wi2021::Kind;
use wi2021::facts::{Leeg, Leerroute, Pip};

use crate::browser::{Browser, PACKED};
use crate::cpu::Meter;
use crate::goals::Goals;
use crate::{CONNECTIONS, number, say, seconds};
use crate::{newcomers, placing, plan};

/// Of the best-known Dutch open case register, as published: median of a list at 3,500 cases, in milliseconds.
const REGISTER_LIST: f64 = 170.0;
/// Of the same: the most that it records in a second.
const REGISTER_RECORDS: f64 = 25.0;

/// Someone who works there.
#[derive(Clone)]
pub struct Office {
    pub app: App,
    tenant: TenantId,
    actor: Actor,
}

/// What one measurement gave.
pub struct Taken {
    pub rate: f64,
    pub p50: f64,
    pub p95: f64,
}

pub async fn measure(goals: &mut Goals, engine: &str, app: &App, meter: &Meter) {
    let size = number("NAOBER_BENCH_DOSSIERS", 100_000);
    say(&format!("{engine}, {size} dossiers of one municipality, {CONNECTIONS} connections, fsync on"));
    let office = Office::open(app).await;
    let dossiers = seed(&office, size).await;
    pages(goals, engine, &office, meter).await;

    let kept = dossiers.clone();
    let taken = run(
        &format!("{engine}: record a fact"),
        meter,
        async |_| (office.clone(), kept.clone()),
        async |state, n| {
            let (office, dossiers) = state;
            let scope = office.scope();
            let talk = NewFact::new(scope.today(), Kind::VoortgangsgesprekGevoerd(Leeg {}), "gesprek");
            record(&scope, dossiers[n * 7_919 % dossiers.len()], vec![talk]).await.expect("recorded");
        },
    )
    .await;
    let goal = if engine == "SQLite" { 400.0 } else { 800.0 };
    goals.at_least(&format!("{engine}: facts recorded durably"), taken.rate, goal, "per second");
    goals.ratio(
        &format!("{engine}: against {REGISTER_RECORDS} per second of that register"),
        taken.rate / REGISTER_RECORDS,
    );
    plan::adopt(goals, engine, &office).await;
    for later in [0, 30] {
        nightly(&office, later).await;
    }
    placing::measure(goals, engine, &office, meter).await;
}

async fn pages(goals: &mut Goals, engine: &str, office: &Office, meter: &Meter) {
    let (serving, address) = serve(office).await;
    let cookie = office.sign_in().await;
    let lists = [
        ("first page", "/werklijst", true),
        ("first page, not packed", "/werklijst", false),
        ("mine", "/werklijst?van=mij", true),
        ("neighbourhood", "/werklijst?wijk=Wijk%203", true),
        ("route", "/werklijst?route=z-route", true),
        ("overdue", "/werklijst?te-laat=1", true),
        ("danger", "/werklijst?gevaar=pip-te-laat", true),
        ("term", "/werklijst?termijn=pip-vaststellen", true),
    ];
    for (name, path, packed) in lists {
        let headers = format!("cookie: {cookie}\r\n{}", if packed { PACKED } else { "" });
        let open = async |_| (Browser::open(&address).await.expect("a connection"), headers.clone());
        let taken = run(&format!("{engine}: worklist, {name}"), meter, open, async |state, _| {
            let (browser, headers) = state;
            let answer = browser.get(path, headers).await.expect("an answer");
            assert_eq!(answer.status, 200);
        })
        .await;
        if name == "first page" {
            goals.under(&format!("{engine}: worklist page, p95"), taken.p95, 20.0, "ms");
            goals.ratio(
                &format!("{engine}: against {REGISTER_LIST} ms of that register, median"),
                REGISTER_LIST / taken.p50,
            );
        }
    }
    plan::long_dossier(goals, engine, office, meter, &address, &cookie).await;
    newcomers::pages(goals, engine, office, meter, &address).await;
    serving.abort();
}

/// The whole site on a free port, and where it is.
pub async fn serve(office: &Office) -> (JoinHandle<std::io::Result<()>>, String) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("it has an address").to_string();
    let service = web::site(office.app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    (tokio::spawn(async move { axum::serve(listener, service).await }), address)
}

async fn nightly(office: &Office, days_later: i64) {
    let mut scope = office.scope();
    scope.now += jiff::SignedDuration::from_hours(24 * days_later);
    let started = Instant::now();
    let passed = reassess::tenant(&scope).await.expect("passed");
    let rate = passed.seen as f64 / started.elapsed().as_secs_f64();
    say(&format!(
        "  nightly pass, {days_later} days later: {} seen, {} changed, {rate:.0}/s",
        passed.seen, passed.changed
    ));
}

impl Office {
    /// The first municipality of the demo region, with its staff and without its people.
    async fn open(app: &App) -> Self {
        demo::seed(app, 0).await.expect("municipalities and colleagues");
        let tenant = TenantId(MUNICIPALITIES[0].id());
        let mut tx = app.store.read(tenant).await.expect("a transaction");
        let staff = accounts::of(&mut tx, tenant).await.expect("accounts");
        let regisseur = staff.into_iter().find(|account| account.role == Role::Regisseur).expect("a regisseur");
        let actor = Actor { account: regisseur.id, name: regisseur.name, role: regisseur.role };
        Self { app: app.clone(), tenant, actor }
    }

    pub fn scope(&self) -> Scope {
        let mut scope = Scope::system(&self.app, self.tenant);
        scope.actor = self.actor.clone();
        scope.language = Language::Nl;
        scope
    }

    async fn sign_in(&self) -> String {
        let mut tx = self.app.store.read(self.tenant).await.expect("a transaction");
        let account = accounts::find(&mut tx, self.tenant, self.actor.account).await.expect("read").expect("there");
        drop(tx);
        let token = session::start(&self.app, self.tenant, &account, true, None).await.expect("a session");
        format!("naober={token}")
    }
}

/// Notices spread over two years; two in three have a plan; one in a hundred is mine.
async fn seed(office: &Office, size: usize) -> Vec<DossierId> {
    let scope = office.scope();
    let started = Instant::now();
    let mut dossiers = Vec::with_capacity(size);
    for from in (0..size).step_by(500) {
        let rows = (from..size.min(from + 500)).map(|n| {
            let since = scope.today().saturating_sub(i64::try_from(n * 7_919 % 730).unwrap_or(0).days());
            let (person, mut facts) = load::someone(n, since);
            if n % 3 != 0 {
                facts.push(plan_of(since, n));
            }
            (person, facts)
        });
        dossiers.extend(import_many(&scope, rows.collect()).await.expect("imported").dossiers);
    }
    let mine: Vec<DossierId> = dossiers.iter().copied().step_by(100).collect();
    for part in mine.chunks(500) {
        assign(&scope, part, Some(scope.actor.account)).await.expect("assigned");
    }
    office.app.store.settle().await.expect("statistics");
    let rate = size as f64 / started.elapsed().as_secs_f64();
    say(&format!("  import: {rate:.0} dossiers/s"));
    dossiers
}

pub fn plan_of(since: Date, n: usize) -> NewFact {
    let pip = Pip {
        leerroute: [Leerroute::B1, Leerroute::B1, Leerroute::Z, Leerroute::Onderwijs][n % 4],
        gemeente: None,
        bekendgemaakt_op: None,
        niveau: None,
        uren_per_week: Some(12.0),
        uren_totaal: None,
        z_cursusuren: None,
        voortgangsgesprekken: None,
        contact_interval_weken: Some(13),
    };
    NewFact::new(since.saturating_add(50.days()), Kind::PipVastgesteld(pip), "PIP")
}

/// Eight at once, each with the next piece of work as soon as the last one is done; the first second does not count.
pub async fn run<S>(
    name: &str,
    meter: &Meter,
    open: impl AsyncFn(usize) -> S,
    work: impl AsyncFn(&mut S, usize),
) -> Taken {
    let warm = Instant::now() + Duration::from_secs(1);
    let until = warm + Duration::from_secs(seconds() as u64);
    let spent = std::cell::OnceCell::new();
    let workers = (0..CONNECTIONS as usize).map(async |worker| {
        let mut state = open(worker).await;
        let mut took = Vec::new();
        let mut n = worker;
        while Instant::now() < until {
            let started = Instant::now();
            work(&mut state, n).await;
            if started >= warm {
                spent.get_or_init(|| meter.read());
                took.push(started.elapsed());
            }
            n += CONNECTIONS as usize;
        }
        took
    });
    let mut all: Vec<Duration> = futures_util::future::join_all(workers).await.into_iter().flatten().collect();
    let cpu = spent.get().map(|before| meter.read().since(*before)).expect("something was done");
    all.sort();
    let each = |spent: Duration| spent.as_secs_f64() * 1e3 / all.len() as f64;
    let taken = Taken { rate: all.len() as f64 / seconds() as f64, p50: at(&all, 0.5), p95: at(&all, 0.95) };
    say(&format!(
        "  {name}: {:.0}/s, p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms; processor {:.2} ms each + {:.2} ms in the server",
        taken.rate,
        taken.p50,
        taken.p95,
        at(&all, 0.99),
        each(cpu.program),
        each(cpu.server)
    ));
    taken
}

/// The time within which this part of all was done, in milliseconds; `all` is in order.
pub fn at(all: &[Duration], part: f64) -> f64 {
    all[((all.len() - 1) as f64 * part) as usize].as_secs_f64() * 1e3
}
