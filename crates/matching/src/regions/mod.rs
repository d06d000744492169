//! Households to regions.
//!
//! Maximise the sum of scores, each case in exactly one allowed region, each region within its quota and its homes.
//! This is a flow problem: its linear relaxation has whole solutions, so the result is exactly optimal and comes with
//! prices.
//!
//! The method uses the shape of the question, many cases and few regions: first prices at which the cases about
//! spread themselves ([`Prices`]), then shortest chains of moves on a graph of regions for what is left over, first
//! those over cases that are as well off elsewhere. For `n` cases and `m` regions a pass over the table takes `n·m`
//! steps, eight or more at once, a repair at most `m²` and the rows it touches, and memory is the table (`2·n·m`
//! bytes, rows padded to sixteen) and `2·m²` bytes.
//!
//! ```
//! use matching::regions::{Problem, Quota, Region, Scores, solve};
//!
//! let mut scores = Scores::new(2)?;
//! scores.push(&[900, 700])?;
//! scores.push(&[800, 100])?;
//! scores.push(&[400, -1])?;
//! let plan = solve(&Problem::new(&scores, &[Quota { lower: 1, upper: 2 }, Quota { lower: 1, upper: 2 }])?).unwrap();
//! assert_eq!(plan.region_of_case, [Region(1), Region(0), Region(0)]);
//! assert_eq!((plan.points, plan.bound), (1900, 1900));
//! assert_eq!(plan.prices.of(Region(0)) - plan.prices.of(Region(1)), 200);
//! # Ok::<(), matching::regions::Misfit>(())
//! ```

pub mod floor;
mod infeasible;
mod moves;
pub mod persons;
mod prices;
mod problem;
mod proof;
pub mod reasons;
mod repair;
mod scan;
mod scores;
mod search;
mod ties;
pub mod weekly;

pub use infeasible::{Change, Finding, Infeasible, Limit};
pub use prices::Prices;
pub use problem::{Homes, Misfit, Problem, Quota};
pub use proof::{Breach, bound, objective};
pub use scores::{Region, Scores};

use repair::Repair;

/// An optimal plan with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The region of each case, in the order of the table.
    pub region_of_case: Vec<Region>,
    /// What a place in each region costs, in points.
    pub prices: Prices,
    /// Sum of the scores.
    pub points: i64,
    /// No plan has more points than this; equal to `points`.
    pub bound: i64,
}

/// The best plan, from nothing.
pub fn solve(problem: &Problem) -> Result<Plan, Infeasible> {
    complete(problem, Repair::new(problem, &prices::find(problem)))
}

/// The best plan, from the prices of an earlier run: the same points, sooner.
pub fn solve_from(problem: &Problem, start: &Prices) -> Result<Plan, Infeasible> {
    let known = prices::known(problem, start);
    let repair = Repair::new(problem, &known);
    if repair.left_over() <= 2 * problem.limits.len() as i64 {
        return complete(problem, repair);
    }
    complete(problem, Repair::new(problem, &prices::refresh(problem, &known)))
}

fn complete(problem: &Problem, mut repair: Repair) -> Result<Plan, Infeasible> {
    let regions = problem.scores.regions();
    let stuck = repair.run();
    if !stuck.is_empty() || repair.place_of_case.contains(&repair::NOWHERE) {
        return Err(infeasible::explain(problem, &repair, &stuck));
    }
    let region = |(case, &place): (usize, &u32)| Region((place as usize - problem.place(case, 0)) as u16);
    let region_of_case: Vec<Region> = repair.place_of_case.iter().enumerate().map(region).collect();
    repair.price.truncate(problem.limits.len());
    let prices = Prices { regions, at: repair.price };
    let points = objective(problem, &region_of_case)
        .expect("nobody is stuck or nowhere, and cases went over open links only, within every limit");
    let bound = bound(problem, &prices);
    assert_eq!(points, bound, "the prices prove the plan");
    Ok(Plan { region_of_case, prices, points, bound })
}
