//! The figures as tables: what may be told of each number, in words, with the list behind it.

use super::behind::{path, step_key};
use crate::dossier::behind::Figure;
use crate::dossier::pages::{euros, quarter_name};
use crate::dossier::quarter::Quarter;
use crate::dossier::worklist::{Slice, Stage};
use crate::monitor::told::{Ends, GrantTold, PlansTold, Told, WaitTold};
use crate::monitor::{Report, Shown};
use crate::web::Words;

/// One table of the report.
pub(super) struct Table {
    /// In its address.
    pub name: &'static str,
    pub title: String,
    pub text: String,
    pub columns: Vec<String>,
    pub lines: Vec<Line>,
    /// What stands there when there are no lines.
    pub none: &'static str,
}

impl Table {
    /// The numbers of a line, each with the name of its column.
    pub fn after<'t>(&'t self, line: &'t Line) -> impl Iterator<Item = (&'t String, &'t Field)> {
        self.columns.iter().skip(1).zip(&line.fields)
    }
}

/// One line: what it is about, and its numbers.
pub(super) struct Line {
    pub label: String,
    /// What belongs to it, in one sentence.
    pub hint: String,
    pub fields: Vec<Field>,
    /// A bar for the share, drawn.
    pub bar: String,
}

/// A number as text, and the list behind it.
#[derive(Default)]
pub(super) struct Field {
    pub text: String,
    pub link: Option<String>,
}

/// Builds every table.
pub(super) fn tables(words: Words, report: &Report) -> Vec<Table> {
    let make = Make { words, exact: report.exact, told: report.told() };
    vec![make.stages(), make.plans(), make.waits(), make.ends(), make.dangers(), make.grants()]
}

struct Make {
    words: Words,
    exact: bool,
    told: Told,
}

impl Make {
    fn stages(&self) -> Table {
        let whole = self.told.stages_all;
        let mut lines: Vec<Line> = self
            .told
            .stages
            .iter()
            .map(|(stage, count)| Line {
                label: self.words.t(&format!("stage-{}", stage.name())),
                hint: self.words.t(&format!("stage-{}-text", stage.name())),
                bar: self.bar(stage.name(), *count, whole),
                fields: vec![self.count(*count, Some(Figure::from(*stage))), self.share(*count, whole)],
            })
            .collect();
        let told: Vec<i64> = self.told.stages.iter().filter_map(|(_, count)| count.told()).collect();
        if let [a, b, c, d] = told[..] {
            lines.push(self.sum("stage-without", Shown::Exact(a + b + d), Figure::WithoutPlan));
            lines.push(self.sum("stage-with", Shown::Exact(c), Stage::C.into()));
        }
        lines.push(self.sum("stage-all", whole, Figure::AllStages));
        self.table("plannen", "stages", &["stages-who", "figure-people", "figure-share"], lines)
    }

    fn plans(&self) -> Table {
        let line = |plans: &PlansTold| {
            let quarter = plans.quarter;
            let list = |in_time| Some(Figure::Slice(Slice::PlanDue { quarter, in_time }));
            Line {
                label: self.quarter(quarter),
                hint: String::new(),
                bar: self.bar(&format!("plan-{quarter}"), plans.in_time, plans.due),
                fields: vec![
                    self.count(plans.in_time, list(true)),
                    self.count(plans.late, list(false)),
                    self.count(plans.due, Some(Figure::PlansDue(quarter))),
                    self.share(plans.in_time, plans.due),
                ],
            }
        };
        let lines = self.told.plans.iter().map(line).collect();
        let columns = ["figure-quarter", "plans-in-time", "plans-late", "plans-due", "figure-share"];
        self.table("tijdig", "plans", &columns, lines)
    }

    fn waits(&self) -> Table {
        let line = |wait: &WaitTold| {
            let number = |days: Option<i32>| match days {
                Some(days) => self.words.t1("figure-days", "days", i64::from(days)),
                None if wait.people == Shown::Exact(0) => String::new(),
                None => self.words.t("figure-hidden"),
            };
            let link = self.link(wait.people, Some(Figure::Wait(wait.step)));
            Line {
                label: self.words.t(step_key(wait.step)),
                hint: String::new(),
                bar: String::new(),
                fields: vec![
                    Field { text: number(wait.median), link: link.clone() },
                    Field { text: number(wait.longest), link },
                    self.count(wait.people, Some(Figure::Wait(wait.step))),
                ],
            }
        };
        let lines = self.told.waits.iter().map(line).collect();
        self.table("wachttijden", "waits", &["wait-step", "wait-median", "wait-longest", "figure-people"], lines)
    }

    fn ends(&self) -> Table {
        let line = |(when, count): &(Ends, Shown)| {
            let (label, slice) = match *when {
                Ends::Before(first) => (self.words.t("ends-before"), first.map(Slice::EndsBefore)),
                Ends::In(quarter) => (self.quarter(quarter), Some(Slice::Ends(quarter))),
                Ends::After(last) => (self.words.t("ends-after"), last.map(Slice::EndsAfter)),
            };
            Line {
                label,
                hint: String::new(),
                bar: String::new(),
                fields: vec![self.count(*count, slice.map(Figure::Slice))],
            }
        };
        let lines = self.told.ends.iter().map(line).collect();
        self.table("termijnen", "ends", &["figure-quarter", "figure-people"], lines)
    }

    fn dangers(&self) -> Table {
        let line = |(code, count): &(String, Shown)| Line {
            label: self.words.t(&format!("danger-{code}")),
            hint: String::new(),
            bar: String::new(),
            fields: vec![self.count(*count, serde_json::from_value(code.as_str().into()).ok().map(Figure::Danger))],
        };
        let lines = self.told.dangers.iter().map(line).collect();
        self.table("gevaren", "dangers", &["filter-danger", "figure-people"], lines)
    }

    fn grants(&self) -> Table {
        let line = |grant: &GrantTold| Line {
            label: grant.year.to_string(),
            hint: String::new(),
            bar: String::new(),
            fields: vec![
                self.count(grant.count, Some(Figure::Grants(grant.year))),
                Field {
                    text: match (grant.count.told(), grant.cents) {
                        (None, _) => self.words.t("figure-hidden"),
                        (_, None) => self.words.t("grants-unknown"),
                        (_, Some(cents)) => euros(self.words.language, cents),
                    },
                    link: self.link(grant.count, grant.cents.map(|_| Figure::Grants(grant.year))),
                },
            ],
        };
        let lines = self.told.grants.iter().map(line).collect();
        self.table("prestaties", "grants", &["grants-year", "grants-count", "grants-money"], lines)
    }

    fn table(&self, name: &'static str, key: &str, columns: &[&str], lines: Vec<Line>) -> Table {
        Table {
            name,
            title: self.words.t(&format!("figures-{key}")),
            text: self.words.t(&format!("figures-{key}-text")),
            columns: columns.iter().map(|key| self.words.t(key)).collect(),
            lines,
            none: "figures-none",
        }
    }

    fn quarter(&self, quarter: Quarter) -> String {
        quarter_name(self.words, quarter)
    }

    /// A number that leads to the people it counts, for who may see them.
    fn count(&self, count: Shown, figure: Option<Figure>) -> Field {
        Field { link: self.link(count, figure), ..self.plain(count) }
    }

    /// Where the people are that a number is about.
    fn link(&self, count: Shown, figure: Option<Figure>) -> Option<String> {
        let leads = self.exact && count.told().is_some_and(|count| count > 0);
        figure.filter(|_| leads).map(path)
    }

    fn plain(&self, count: Shown) -> Field {
        let text = match count {
            Shown::Exact(count) => count.to_string(),
            Shown::Few => self.words.t("figure-few"),
            Shown::Hidden => self.words.t("figure-hidden"),
        };
        Field { text, link: None }
    }

    fn sum(&self, key: &str, count: Shown, figure: Figure) -> Line {
        let fields = vec![self.count(count, Some(figure)), Field::default()];
        Line { label: self.words.t(key), hint: String::new(), bar: String::new(), fields }
    }

    fn share(&self, some: Shown, whole: Shown) -> Field {
        let text = match (some, whole) {
            (Shown::Exact(_), Shown::Exact(0)) => String::new(),
            (Shown::Exact(some), Shown::Exact(whole)) => format!("{}%", (some * 200 + whole) / (whole * 2)),
            _ => self.words.t("figure-hidden"),
        };
        Field { text, link: None }
    }

    /// A bar beside the numbers; it says what they say.
    fn bar(&self, id: &str, some: Shown, whole: Shown) -> String {
        let (Some(some), Some(whole)) = (some.told(), whole.told().filter(|whole| *whole > 0)) else {
            return String::new();
        };
        let about = self.words.tn("figure-of", &[("some", some.into()), ("all", whole.into())]);
        #[expect(clippy::cast_precision_loss, reason = "numbers of people are small")]
        let (done, asked) = (some as f64, whole as f64);
        crate::web::svg::bar(&format!("deel-{id}"), &about, &about, done, asked, crate::web::svg::Tone::Plain)
    }
}
