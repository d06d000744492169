//! What of the figures is told to whom: decided here once, for the page, the files and the API.

use super::{Report, Shown, pair, parts};
use crate::dossier::figures::Step;
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
        Told {
            stages: Stage::ALL.into_iter().zip(stages).collect(),
            stages_all,
            plans: figures.plans.iter().map(|(quarter, in_time, due)| self.plans(*quarter, *in_time, *due)).collect(),
            waits: Step::ALL.map(|step| self.wait(step, figures.waits.of(step))).to_vec(),
            ends: self.ends(stages_all),
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
        // The longest wait is that of one person.
        WaitTold {
            step,
            people,
            median: median(days).filter(|_| told),
            longest: days.last().copied().filter(|_| told && self.exact),
        }
    }

    fn ends(&self, stages_all: Shown) -> Vec<(Ends, Shown)> {
        let figures = &self.figures;
        let (first, last) = (figures.ends.first().map(|one| one.0), figures.ends.last().map(|one| one.0));
        let mut when = vec![Ends::Before(first)];
        when.extend(figures.ends.iter().map(|(quarter, _)| Ends::In(*quarter)));
        when.push(Ends::After(last));
        let mut counts = vec![figures.ended];
        counts.extend(figures.ends.iter().map(|(_, count)| *count));
        counts.push(figures.ends_later);
        let (mut shown, whole) = self.some(&counts, &[]);
        // Whose term ends are the people of the stages: what the one table keeps to itself the other may not tell.
        if stages_all.told().is_none() || whole.told().is_none() {
            shown = counts.iter().map(|count| if *count == 0 { Shown::Exact(0) } else { Shown::Hidden }).collect();
        }
        when.into_iter().zip(shown).collect()
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
    use std::collections::HashMap;

    use jiff::civil::date;

    use super::*;
    use crate::dossier::figures::Figures;
    use crate::monitor::suppress::FEW;

    /// All ways to spread some people over three places.
    fn spread(people: i64) -> impl Iterator<Item = [i64; 3]> {
        (0..=people).flat_map(move |one| (0..=people - one).map(move |two| [one, two, people - one - two]))
    }

    /// What a policy maker is told of the stages and of the terms, which are about the same people.
    fn told(stages: [i64; 3], ends: [i64; 3]) -> (Vec<Shown>, Shown, Vec<Shown>) {
        let quarter = Quarter::of(date(2026, 3, 12));
        let figures = Figures {
            stages: [stages[0], stages[1], stages[2], 0],
            ended: ends[0],
            ends: vec![(quarter, ends[1])],
            ends_later: ends[2],
            ..Figures::default()
        };
        let told = Report { figures, exact: false }.told();
        let stages = told.stages.into_iter().map(|stage| stage.1).collect();
        (stages, told.stages_all, told.ends.into_iter().map(|end| end.1).collect())
    }

    #[test]
    fn no_small_number_can_be_found_by_subtracting_one_table_from_the_other() {
        const MOST: i64 = 14;
        // Who sees what is told thinks of everything that is told in the same words.
        let mut thought: HashMap<_, Vec<[i64; 6]>> = HashMap::new();
        for (stages, ends) in
            (0..=MOST).flat_map(|all| spread(all).flat_map(move |one| spread(all).map(move |two| (one, two))))
        {
            let [a, b, c] = stages;
            let [d, e, f] = ends;
            thought.entry(told(stages, ends)).or_default().push([a, b, c, d, e, f]);
        }
        for (told, worlds) in thought {
            for at in 0..6 {
                let first = worlds[0][at];
                let known = worlds.iter().all(|world| world[at] == first);
                // Near the most that was tried the other ways to think of it have more people, and were not tried.
                let tried = worlds.iter().any(|world| world[..3].iter().sum::<i64>() <= MOST - 3);
                assert!(!known || !tried || first == 0 || first >= FEW, "{first} is known from {told:?}: {worlds:?}");
            }
        }
    }

    #[test]
    fn the_median_is_a_wait_that_someone_had() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3]), Some(3));
        assert_eq!(median(&[1, 9]), Some(9));
        assert_eq!(median(&[1, 4, 90]), Some(4));
    }
}
