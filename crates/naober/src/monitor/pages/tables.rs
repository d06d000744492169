//! The figures as tables: what may be shown of each number, in words, with the list behind it.

use crate::dossier::pages::{euros, quarter_name, worklist_path};
use crate::dossier::quarter::Quarter;
use crate::dossier::worklist::{Filter, Slice, Stage};
use crate::monitor::{Report, Shown, pair, parts};
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
    let make = Make { words, report };
    vec![make.stages(), make.plans(), make.waits(), make.ends(), make.dangers(), make.grants()]
}

struct Make<'r> {
    words: Words,
    report: &'r Report,
}

impl Make<'_> {
    fn stages(&self) -> Table {
        let (shown, whole) = self.stage_counts();
        let mut lines: Vec<Line> = Stage::ALL
            .into_iter()
            .zip(&shown)
            .map(|(stage, count)| Line {
                label: self.words.t(&format!("stage-{}", stage.name())),
                hint: self.words.t(&format!("stage-{}-text", stage.name())),
                bar: self.bar(stage.name(), *count, whole),
                fields: vec![
                    self.count(*count, &Filter { slice: Some(Slice::Stage(stage)), ..Filter::default() }),
                    self.share(*count, whole),
                ],
            })
            .collect();
        let told: Vec<i64> = shown.iter().filter_map(|count| count.told()).collect();
        if let [a, b, c, d] = told[..] {
            lines.push(self.sum("stage-without", Shown::Exact(a + b + d)));
            lines.push(self.sum("stage-with", Shown::Exact(c)));
        }
        lines.push(self.sum("stage-all", whole));
        self.table("plannen", "stages", &["stages-who", "figure-people", "figure-share"], lines)
    }

    /// The stages as far as they may be shown. The plan that is late and the one that is there stand in other tables too.
    fn stage_counts(&self) -> (Vec<Shown>, Shown) {
        let stages = self.report.figures.stages;
        if self.report.exact {
            return (stages.map(Shown::Exact).to_vec(), Shown::Exact(stages.iter().sum()));
        }
        parts(&stages, &[false, false, true, true])
    }

    fn plans(&self) -> Table {
        let line = |(quarter, in_time, all): &(Quarter, i64, i64)| {
            let (some, whole) = self.of(*in_time, *all);
            let late = match (some.told(), whole.told()) {
                (Some(some), Some(whole)) => Shown::Exact(whole - some),
                _ => Shown::Hidden,
            };
            let list =
                |in_time| Filter { slice: Some(Slice::PlanDue { quarter: *quarter, in_time }), ..Filter::default() };
            Line {
                label: self.quarter(*quarter),
                hint: String::new(),
                bar: self.bar(&format!("plan-{quarter}"), some, whole),
                fields: vec![
                    self.count(some, &list(true)),
                    self.count(late, &list(false)),
                    self.plain(whole),
                    self.share(some, whole),
                ],
            }
        };
        let lines = self.report.figures.plans.iter().map(line).collect();
        let columns = ["figure-quarter", "plans-in-time", "plans-late", "plans-due", "figure-share"];
        self.table("tijdig", "plans", &columns, lines)
    }

    fn waits(&self) -> Table {
        let waits = &self.report.figures.waits;
        let line = |key: &str, days: &[i32]| {
            let count = self.alone(i64::try_from(days.len()).unwrap_or(i64::MAX));
            let told = count.told().is_some() && !days.is_empty();
            let number = |day: Option<i32>| match day.filter(|_| told) {
                Some(days) => self.words.t1("figure-days", "days", i64::from(days)),
                None if days.is_empty() => String::new(),
                None => self.words.t("figure-hidden"),
            };
            Line {
                label: self.words.t(key),
                hint: String::new(),
                bar: String::new(),
                fields: vec![
                    Field { text: number(median(days)), link: None },
                    Field { text: number(days.last().copied()), link: None },
                    self.plain(count),
                ],
            }
        };
        let lines = vec![
            line("wait-to-intake", &waits.to_intake),
            line("wait-to-plan", &waits.to_plan),
            line("wait-to-lesson", &waits.to_lesson),
            line("wait-in-all", &waits.in_all),
        ];
        self.table("wachttijden", "waits", &["wait-step", "wait-median", "wait-longest", "figure-people"], lines)
    }

    fn ends(&self) -> Table {
        let figures = &self.report.figures;
        let mut counts = vec![figures.ended];
        counts.extend(figures.ends.iter().map(|(_, count)| *count));
        counts.push(figures.ends_later);
        let shown =
            if self.report.exact { counts.iter().copied().map(Shown::Exact).collect() } else { parts(&counts, &[]).0 };
        let (first, last) = (figures.ends.first().map(|one| one.0), figures.ends.last().map(|one| one.0));
        let mut slices = vec![(self.words.t("ends-before"), first.map(Slice::EndsBefore))];
        slices.extend(figures.ends.iter().map(|(quarter, _)| (self.quarter(*quarter), Some(Slice::Ends(*quarter)))));
        slices.push((self.words.t("ends-after"), last.map(Slice::EndsAfter)));
        let lines = slices.into_iter().zip(shown).map(|((label, slice), count)| Line {
            label,
            hint: String::new(),
            bar: String::new(),
            fields: vec![self.count(count, &Filter { slice, ..Filter::default() })],
        });
        self.table("termijnen", "ends", &["figure-quarter", "figure-people"], lines.collect())
    }

    fn dangers(&self) -> Table {
        let line = |(code, count): &(String, i64)| Line {
            label: self.words.t(&format!("danger-{code}")),
            hint: String::new(),
            bar: String::new(),
            fields: vec![self.count(
                self.alone(*count),
                &Filter { danger: serde_json::from_value(code.as_str().into()).ok(), ..Filter::default() },
            )],
        };
        let lines = self.report.figures.dangers.iter().map(line).collect();
        self.table("gevaren", "dangers", &["filter-danger", "figure-people"], lines)
    }

    fn grants(&self) -> Table {
        let counts: Vec<i64> = self.report.figures.grants.iter().map(|grant| grant.1).collect();
        let shown =
            if self.report.exact { counts.iter().copied().map(Shown::Exact).collect() } else { parts(&counts, &[]).0 };
        let line = |((year, _, cents), count): (&(i64, i64, Option<i64>), Shown)| Line {
            label: year.to_string(),
            hint: String::new(),
            bar: String::new(),
            fields: vec![
                self.plain(count),
                Field {
                    text: match (count, cents) {
                        (Shown::Few | Shown::Hidden, _) => self.words.t("figure-hidden"),
                        (_, None) => self.words.t("grants-unknown"),
                        (_, Some(cents)) => euros(self.words.language, *cents),
                    },
                    link: None,
                },
            ],
        };
        let lines = self.report.figures.grants.iter().zip(shown).map(line).collect();
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

    fn alone(&self, count: i64) -> Shown {
        if self.report.exact { Shown::Exact(count) } else { parts(&[count], &[]).0[0] }
    }

    fn of(&self, some: i64, all: i64) -> (Shown, Shown) {
        if self.report.exact { (Shown::Exact(some), Shown::Exact(all)) } else { pair(some, all) }
    }

    /// A number that leads to the people it counts, for who may see them.
    fn count(&self, count: Shown, list: &Filter) -> Field {
        let leads = self.report.exact && count.told().is_some_and(|count| count > 0);
        Field { link: leads.then(|| worklist_path(list)), ..self.plain(count) }
    }

    fn plain(&self, count: Shown) -> Field {
        let text = match count {
            Shown::Exact(count) => count.to_string(),
            Shown::Few => self.words.t("figure-few"),
            Shown::Hidden => self.words.t("figure-hidden"),
        };
        Field { text, link: None }
    }

    fn sum(&self, key: &str, count: Shown) -> Line {
        let fields = vec![self.plain(count), Field::default()];
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

/// The middle one; of two in the middle the longer, so that nobody's wait is made shorter than it was.
fn median(days: &[i32]) -> Option<i32> {
    days.get(days.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_a_wait_that_someone_had() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3]), Some(3));
        assert_eq!(median(&[1, 9]), Some(9));
        assert_eq!(median(&[1, 4, 90]), Some(4));
    }
}
