//! Why this region, from numbers that the plan has already. Data, not sentences: an application puts it in words.

use super::{Plan, Problem, Region, solve_from};

/// What an application knows about the scores of a case that the table does not hold.
pub trait Knowledge {
    /// A kind of part of a score, such as work, wish or network.
    type Part;
    /// A rule that took a region out, such as safety or a hospital that is needed.
    type Rule;

    /// The parts that together are the score of a case in a region, with their points.
    fn parts(&self, case: usize, region: Region) -> Vec<(Self::Part, i16)>;

    /// The rules that took a region out for a case; none when it may go there.
    fn rules(&self, case: usize, region: Region) -> Vec<Self::Rule>;
}

/// A region as seen for one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed<P> {
    pub region: Region,
    /// Points, of which `parts` are the parts.
    pub score: i16,
    pub parts: Vec<(P, i16)>,
    /// What a place there costs this case, in points: a place goes to who gains at least this much by it.
    pub price: i32,
    /// With fewer points more than this there, all else equal, the proposal stays. 0 for the region that is proposed,
    /// and for one that is as good by these prices. [`loss_by_override`] tells exactly how many points are needed.
    pub lacks: i32,
}

/// The reasons for one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why<P, R> {
    pub proposed: Weighed<P>,
    /// The two best others after prices.
    pub next: Vec<Weighed<P>>,
    /// Regions with a higher score than the one proposed, that others gain more by: the case is not there because of
    /// their price.
    pub scarce: Vec<Weighed<P>>,
    /// Regions that a rule took out.
    pub removed: Vec<(Region, Vec<R>)>,
}

/// The reasons for the region of a case, or `None` when there is no such case in the plan.
pub fn why<K: Knowledge>(problem: &Problem, plan: &Plan, case: usize, known: &K) -> Option<Why<K::Part, K::Rule>> {
    let proposed = *plan.region_of_case.get(case).filter(|_| case < problem.scores.cases())?;
    let price = |region: Region| plan.prices.of_home(problem.class(case), region);
    let own = i32::from(problem.scores.get(case, proposed)?) - price(proposed);
    let weigh = |region: Region, score: i16| Weighed {
        region,
        score,
        parts: known.parts(case, region),
        price: price(region),
        lacks: own - (i32::from(score) - price(region)),
    };
    let score = problem.scores.get(case, proposed)?;
    let open = |region: Region| Some((region, problem.scores.get(case, region)?)).filter(|_| region != proposed);
    let mut others: Vec<(Region, i16)> = problem.scores.each_region().filter_map(open).collect();
    others.sort_by_key(|&(region, score)| (price(region) - i32::from(score), region));
    let better = others.iter().filter(|other| other.1 > score).map(|&(region, score)| weigh(region, score));
    let barred = problem.scores.each_region().filter(|&region| problem.scores.get(case, region).is_none());
    Some(Why {
        scarce: better.collect(),
        next: others.iter().take(2).map(|&(region, score)| weigh(region, score)).collect(),
        removed: barred.map(|region| (region, known.rules(case, region))).collect(),
        proposed: weigh(proposed, score),
    })
}

/// What all cases together lose when a person decides that a case goes to another region and the rest is planned
/// around it. With one point more than this there, the case would be proposed for that region. `None` when no plan
/// has the case there.
///
/// Plans once more from the prices of the plan, and copies the table for it.
pub fn loss_by_override(problem: &Problem, plan: &Plan, case: usize, region: Region) -> Option<i64> {
    problem.scores.get(case, region)?;
    let mut scores = problem.scores.clone();
    scores.fix(case, region);
    let around = Problem { scores: &scores, limits: problem.limits.clone(), class_of_case: problem.class_of_case };
    Some(plan.points - solve_from(&around, &plan.prices).ok()?.points)
}
