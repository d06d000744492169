//! The reports on one page: tables with what they count, and the files.

use askama::Template;
use jiff::civil::date;

use super::tables::{Table, tables};
use crate::access::Scope;
use crate::dossier::figures::{Figures, Waits};
use crate::dossier::pages::{left, quarter_name};
use crate::dossier::quarter::Quarter;
use crate::monitor::{self, Report};
use crate::web::{Frame, Html, Sample, WebError, Words};

/// What is not settled about the quarter file; `docs/reports.md` says more.
const OPEN: &[&str] = &["swi-open-fields", "swi-open-bsn", "swi-open-day", "swi-open-who", "swi-open-first-row"];

#[derive(Template)]
#[template(path = "monitor/pages/show.html")]
struct ReportPage {
    frame: Frame,
    lead: String,
    exact: bool,
    tables: Vec<Table>,
    quarters: Vec<QuarterFile>,
    /// What is not settled about the quarter file.
    open: &'static [&'static str],
}

/// A quarter to deliver.
struct QuarterFile {
    path: String,
    name: String,
    due: String,
    late: bool,
}

/// The page.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    let report = monitor::report(&scope).await?;
    let frame = Frame::new(&scope, "monitor", "nav-monitor");
    Html::render(&build(frame, scope.today(), &report, &monitor::quarters(&scope)))
}

fn build(frame: Frame, today: jiff::civil::Date, report: &Report, quarters: &monitor::Quarters) -> ReportPage {
    let words = frame.words;
    let file = |(quarter, due): &(Quarter, jiff::civil::Date)| QuarterFile {
        path: format!("/rapporten/swi/{quarter}.csv"),
        name: quarter_name(words, *quarter),
        due: if *due < today {
            words.t1("swi-was-due", "date", words.date(due))
        } else {
            words.tn("swi-due", &[("date", words.date(due).into()), ("left", left(words, today, *due).into())])
        },
        late: *due < today,
    };
    ReportPage {
        lead: words.t1("report-lead", "date", words.date(&today)),
        exact: report.exact,
        tables: tables(words, report),
        quarters: quarters.iter().map(file).collect(),
        open: OPEN,
        frame,
    }
}

pub(super) fn samples(words: Words) -> Vec<Sample> {
    let today = date(2026, 3, 12);
    let now = Quarter::of(today);
    let figures = Figures {
        stages: [41, 27, 312, 3],
        plans: vec![(now, 18, 20), (now.later(-1), 31, 33), (now.later(-2), 0, 0)],
        ended: 2,
        ends: (0..8).map(|ahead| (now.later(ahead), i64::from(ahead) * 7)).collect(),
        ends_later: 210,
        dangers: vec![("tempo-te-laag".to_owned(), 84), ("pip-te-laat".to_owned(), 3)],
        waits: Waits { to_intake: vec![4, 9, 12, 20, 61], to_plan: vec![30, 44], ..Waits::default() },
        grants: vec![(2026, 14, Some(1_199_114)), (2028, 6, None)],
    };
    let page = |figures: Figures, exact: bool| {
        let frame = Frame::sample(words, "monitor", "nav-monitor");
        let quarters = (1..=4).map(|back| (now.later(-back), wi2021::cbs_quarter_due(now.later(-back).last())));
        let quarters = if exact { quarters.collect() } else { Vec::new() };
        build(frame, today, &Report { figures, exact }, &quarters)
    };
    vec![
        Sample::new("report", &page(figures.clone(), true)),
        Sample::new("report-without-people", &page(figures, false)),
        Sample::new("report-empty", &page(Figures::default(), true)),
    ]
}
