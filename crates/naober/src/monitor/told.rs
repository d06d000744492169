//! What of the figures is told to whom: decided here once, for the page, the files and the API.

use super::{Report, Shown, pair, parts};
use crate::dossier::quarter::Quarter;
use crate::dossier::worklist::Stage;

/// The figures as far as they may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub stages: Vec<(Stage, Shown)>,
    pub stages_all: Shown,
    pub plans: Vec<PlansTold>,
    pub waits: Vec<WaitTold>,
    pub ends: Vec<(Ends, Shown)>,
    /// Kinds of danger.
    pub dangers: Vec<(String, Shown)>,
    pub grants: Vec<GrantTold>,
}

/// Plans that had to be there in a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlansTold {
    pub quarter: Quarter,
    pub in_time: Shown,
    pub late: Shown,
    pub due: Shown,
}

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Intake,
    Plan,
    Lesson,
    /// From the notice to the first lesson.
    InAll,
}

/// A wait between two steps, in days; of nobody, or of too few people, there are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitTold {
    pub step: Step,
    pub people: Shown,
    pub median: Option<i32>,
    pub longest: Option<i32>,
}

/// When terms end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// Before this quarter; without one there is nothing to look ahead to.
    Before(Option<Quarter>),
    In(Quarter),
    After(Option<Quarter>),
}

/// What counts for the grant in a budget year; the money only when the number is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrantTold {
    pub year: i64,
    pub count: Shown,
    pub cents: Option<i64>,
}

impl Report {
    /// Small numbers only for who may see the people behind them.
    pub fn told(&self) -> Told {
        let figures = &self.figures;
        // The plan that is late and the one that is there stand in other tables too.
        let (stages, stages_all) = self.some(&figures.stages, &[false, false, true, true]);
        let waits = [
            (Step::Intake, &figures.waits.to_intake),
            (Step::Plan, &figures.waits.to_plan),
            (Step::Lesson, &figures.waits.to_lesson),
            (Step::InAll, &figures.waits.in_all),
        ];
        Told {
            stages: Stage::ALL.into_iter().zip(stages).collect(),
            stages_all,
            plans: figures.plans.iter().map(|(quarter, in_time, due)| self.plans(*quarter, *in_time, *due)).collect(),
            waits: waits.map(|(step, days)| self.wait(step, days)).to_vec(),
            ends: self.ends(),
            dangers: figures.dangers.iter().map(|(code, count)| (code.clone(), self.alone(*count))).collect(),
            grants: self.grants(),
        }
    }

    fn plans(&self, quarter: Quarter, in_time: i64, due: i64) -> PlansTold {
        let (in_time, due) = if self.exact { (Shown::Exact(in_time), Shown::Exact(due)) } else { pair(in_time, due) };
        let late = match (in_time.told(), due.told()) {
            (Some(in_time), Some(due)) => Shown::Exact(due - in_time),
            _ => Shown::Hidden,
        };
        PlansTold { quarter, in_time, late, due }
    }

    fn wait(&self, step: Step, days: &[i32]) -> WaitTold {
        let people = self.alone(i64::try_from(days.len()).unwrap_or(i64::MAX));
        let told = people.told().is_some();
        WaitTold { step, people, median: median(days).filter(|_| told), longest: days.last().copied().filter(|_| told) }
    }

    fn ends(&self) -> Vec<(Ends, Shown)> {
        let figures = &self.figures;
        let (first, last) = (figures.ends.first().map(|one| one.0), figures.ends.last().map(|one| one.0));
        let mut when = vec![Ends::Before(first)];
        when.extend(figures.ends.iter().map(|(quarter, _)| Ends::In(*quarter)));
        when.push(Ends::After(last));
        let mut counts = vec![figures.ended];
        counts.extend(figures.ends.iter().map(|(_, count)| *count));
        counts.push(figures.ends_later);
        when.into_iter().zip(self.some(&counts, &[]).0).collect()
    }

    fn grants(&self) -> Vec<GrantTold> {
        let grants = &self.figures.grants;
        let counts: Vec<i64> = grants.iter().map(|grant| grant.1).collect();
        let told = grants.iter().zip(self.some(&counts, &[]).0);
        told.map(|((year, _, cents), count)| {
            let cents = cents.filter(|_| count.told().is_some());
            GrantTold { year: *year, count, cents }
        })
        .collect()
    }

    fn alone(&self, count: i64) -> Shown {
        self.some(&[count], &[]).0[0]
    }

    fn some(&self, counts: &[i64], elsewhere: &[bool]) -> (Vec<Shown>, Shown) {
        if self.exact {
            return (counts.iter().copied().map(Shown::Exact).collect(), Shown::Exact(counts.iter().sum()));
        }
        parts(counts, elsewhere)
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
