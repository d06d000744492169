//! Two hundred newcomers with their own pages open at once, each in their own language.

use std::cell::OnceCell;
use std::time::{Duration, Instant};

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use naober::dossier::{self, NewDossier, NewFact};
use naober::home;
use naober::plan::week::{Days, Kind as WeekKind, NewItem};
use naober::plan::{circle, week};
use texts::Language;
use wi2021::Kind;
use wi2021::facts::{Instelling, Leeg, Lesuren, Vak};

use crate::browser::{Browser, PACKED};
use crate::cpu::Meter;
use crate::goals::Goals;
use crate::load::{Office, at, plan_of};
use crate::{say, seconds};

/// So many are in at the same time.
const NEWCOMERS: usize = 200;
/// Each opens the next page so long after the one before: people who press on without reading.
const PACE: Duration = Duration::from_secs(1);
/// What they open, in this order and then again.
const PAGES: &[&str] = &["/mijn", "/mijn/plan", "/mijn/week", "/mijn/rechten", "/mijn", "/mijn/vragen", "/mijn/map"];
const BORN: Date = date(1990, 3, 25);

/// How long a page takes when everybody is busy.
pub async fn pages(goals: &mut Goals, engine: &str, office: &Office, meter: &Meter, address: &str) {
    let mut cookies = Vec::with_capacity(NEWCOMERS);
    for n in 0..NEWCOMERS {
        cookies.push(comes_in(office, n).await);
    }
    let warm = Instant::now() + Duration::from_secs(2);
    let until = warm + Duration::from_secs(seconds() as u64);
    let spent = OnceCell::new();
    let people = cookies.iter().enumerate().map(async |(n, cookie)| {
        let headers = format!("cookie: {cookie}\r\n{PACKED}");
        let mut browser = Browser::open(address).await.expect("a connection");
        let mut took = Vec::new();
        // Nobody begins at the same moment as somebody else.
        let mut next = tokio::time::Instant::now() + PACE * u32::try_from(n).unwrap_or(0) / NEWCOMERS as u32;
        for page in PAGES.iter().cycle().skip(n) {
            tokio::time::sleep_until(next).await;
            let started = Instant::now();
            if started >= until {
                break;
            }
            assert_eq!(browser.get(page, &headers).await.expect("an answer").status, 200, "{page}");
            if started >= warm {
                spent.get_or_init(|| meter.read());
                took.push(started.elapsed());
            }
            next += PACE;
        }
        took
    });
    let mut all: Vec<Duration> = futures_util::future::join_all(people).await.into_iter().flatten().collect();
    let cpu = spent.get().map(|before| meter.read().since(*before)).expect("pages were opened");
    all.sort();
    let (p50, p95) = (at(&all, 0.5), at(&all, 0.95));
    let each = cpu.program.as_secs_f64() * 1e3 / all.len() as f64;
    say(&format!(
        "  {engine}: {NEWCOMERS} newcomers, {} pages: p50 {p50:.1} ms, p95 {p95:.1} ms; processor {each:.2} ms each",
        all.len()
    ));
    goals.under(&format!("{engine}: a page with {NEWCOMERS} newcomers in at once, p95"), p95, 50.0, "ms");
}

/// Someone with a plan, half a year of lessons, a week and people around, who is in; the cookie of it.
async fn comes_in(office: &Office, n: usize) -> String {
    let scope = office.scope();
    let since = scope.today().saturating_sub(300.days());
    let (person, mut facts) = dossier::load::someone(n, since);
    facts.push(plan_of(since, n));
    facts.extend(
        (0..30).map(|lesson| NewFact::new(since.saturating_add((60 + lesson * 7).days()), lessons(), "school")),
    );
    facts.push(NewFact::new(
        scope.today().saturating_sub(20.days()),
        Kind::VoortgangsgesprekGevoerd(Leeg {}),
        "gesprek",
    ));
    let language = Language::ALL[n % Language::ALL.len()];
    let person = NewDossier { birth_date: Some(BORN), language: Some(language.tag().to_owned()), ..person };
    let id = dossier::open(&scope, person, facts).await.expect("a dossier");
    week::add(&scope, id, &lesson_week(since)).await.expect("a lesson in the week");
    circle::add(&scope, id, &buddy()).await.expect("someone in the circle");
    let code = home::invite(&scope, id).await.expect("a code");
    let entered = home::enter(&scope.app, &format!("bench-{n}"), &code, BORN, false, None).await.expect("in");
    format!("naober={}", entered.token)
}

fn lessons() -> Kind {
    Kind::LesurenGevolgd(Lesuren {
        uren: 9.0,
        vak: Vak::Nt2,
        fysiek: None,
        aanbieder: Some("Taalhuis".to_owned()),
        instelling: Instelling::Keurmerk,
        tijdens_brede_intake: false,
        binnen_opleiding: None,
    })
}

fn lesson_week(since: Date) -> NewItem {
    NewItem {
        kind: WeekKind::Taal,
        title: "Taalles".to_owned(),
        days: Days::of(["135"]),
        starts: 9 * 60,
        minutes: 180,
        from: since,
        until: None,
        place: Some("Taalhuis, zaal 3".to_owned()),
        with_whom: None,
        health: false,
    }
}

fn buddy() -> circle::NewPerson {
    circle::NewPerson {
        ring: circle::Ring::Near,
        role: circle::Role::Maatje,
        name: "Joke Dijkstra".to_owned(),
        does: Some("Nederlands oefenen".to_owned()),
        reach: Some("06 00 00 00 00".to_owned()),
        since: None,
    }
}
