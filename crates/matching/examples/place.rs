//! Plans the instances of a directory and prints what it took, one line of `key=value` each.
//!
//! `place DIRECTORY households|homes|persons`, or `place DIRECTORY weekly DIRECTORY_OF_PAST_CASES`.

use std::error::Error;
use std::fs::File;
use std::io::{BufReader, Write};
use std::path::Path;
use std::time::Instant;

use matching::regions::weekly::Season;
use matching::regions::{Homes, Problem, Quota, Scores, persons, solve, solve_from};
use matching::table::{self, CaseRow, RegionRow};

struct Instance {
    regions: Vec<RegionRow>,
    cases: Vec<CaseRow>,
    scores: Scores,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let line = match arguments[..] {
        [instance, "households"] => households(&read(instance)?)?,
        [instance, "homes"] => homes(&read(instance)?)?,
        [instance, "persons"] => in_persons(&read(instance)?)?,
        [instance, "weekly", past] => weekly(&read(instance)?, &read(past)?)?,
        _ => return Err("place DIRECTORY households|homes|persons or place DIRECTORY weekly PAST".into()),
    };
    writeln!(std::io::stdout(), "{line} memory_kb={}", memory_kb())?;
    Ok(())
}

fn read(directory: &str) -> Result<Instance, Box<dyn Error>> {
    let open = |name: &str| File::open(Path::new(directory).join(name)).map(BufReader::new);
    let fault = |fault: table::Fault| format!("{directory}: {fault:?}");
    let regions = table::regions(open("regions.csv")?).map_err(fault)?;
    let cases = table::cases(open("cases.csv")?).map_err(fault)?;
    let scores = table::scores(open("scores.csv")?, regions.len()).map_err(fault)?;
    Ok(Instance { regions, cases, scores })
}

/// Processor time of one run in seconds, the least of three rows of runs, and what they gave. The kernel counts in steps of a few
/// thousandths of a second, so that a row takes three tenths at least.
fn least<T>(mut run: impl FnMut() -> T) -> Result<(f64, T), Box<dyn Error>> {
    let mut result = run();
    let mut least = f64::MAX;
    for _ in 0..3 {
        let (start, mut runs) = (processor_time()?, 0);
        while processor_time()? - start < 300_000_000 {
            result = run();
            runs += 1;
        }
        least = least.min((processor_time()? - start) as f64 / f64::from(runs) / 1e9);
    }
    Ok((least, result))
}

/// What this process has used, in thousand-millionths of a second.
fn processor_time() -> Result<u64, Box<dyn Error>> {
    let counted = std::fs::read_to_string("/proc/self/schedstat")?;
    Ok(counted.split_whitespace().next().ok_or("the kernel does not count")?.parse()?)
}

fn households(instance: &Instance) -> Result<String, Box<dyn Error>> {
    let quotas: Vec<Quota> = instance.regions.iter().map(|region| region.households).collect();
    cold_and_warm(&Problem::new(&instance.scores, &quotas)?)
}

fn homes(instance: &Instance) -> Result<String, Box<dyn Error>> {
    let quotas: Vec<Quota> = instance.regions.iter().map(|region| region.households).collect();
    let class_of_case: Vec<u8> =
        instance.cases.iter().map(|case| u8::from(case.size > 2) + u8::from(case.size > 4)).collect();
    let listed = instance.regions.iter().map(|region| region.homes.ok_or("no homes are listed"));
    let listed: Vec<[u32; 3]> = listed.collect::<Result<_, _>>()?;
    let supply: Vec<Vec<u32>> = (0..3).map(|class| listed.iter().map(|homes| homes[class]).collect()).collect();
    let homes = Homes { class_of_case: &class_of_case, supply: &supply };
    cold_and_warm(&Problem::new(&instance.scores, &quotas)?.with_homes(&homes)?)
}

fn cold_and_warm(problem: &Problem) -> Result<String, Box<dyn Error>> {
    let (cold, plan) = least(|| solve(problem))?;
    let plan = plan.map_err(|why| format!("{:?}", why.changes))?;
    let (warm, again) = least(|| solve_from(problem, &plan.prices))?;
    let same = again.is_ok_and(|again| again.points == plan.points);
    Ok(format!("points={} bound={} cold_s={cold:.6} warm_s={warm:.6} same={same}", plan.points, plan.bound))
}

fn in_persons(instance: &Instance) -> Result<String, Box<dyn Error>> {
    let weights: Vec<u16> = instance.cases.iter().map(|case| case.size).collect();
    let listed = instance.regions.iter().map(|region| region.persons.ok_or("no quotas in persons are listed"));
    let quotas: Vec<Quota> = listed.collect::<Result<_, _>>()?;
    let problem = persons::Weighted::new(&instance.scores, &weights, &quotas)?;
    let (cold, plan) = least(|| persons::solve(&problem))?;
    let plan = plan.map_err(|why| format!("{why:?}"))?;
    Ok(format!("points={} bound={} cold_s={cold:.6}", plan.points, plan.bound))
}

const WEEKS: usize = 26;

/// Arrivals in the order of the table, against the plan that knows all of them. Past cases are those after the first so many.
fn weekly(instance: &Instance, past: &Instance) -> Result<String, Box<dyn Error>> {
    let quotas: Vec<Quota> = instance.regions.iter().map(|region| region.households).collect();
    let hindsight = solve(&Problem::new(&instance.scores, &quotas)?).map_err(|why| format!("{:?}", why.changes))?;
    let cases = instance.scores.cases();
    let history = some_of(&past.scores, cases..past.scores.cases())?;
    let mut season = Season::new(&quotas, 1);
    let (mut points, mut waiting, mut slowest) = (0, 0, 0f64);
    for week in 0..WEEKS {
        let (from, to) = (week * cases / WEEKS, (week + 1) * cases / WEEKS);
        let arrivals = some_of(&instance.scores, from..to)?;
        let start = Instant::now();
        let proposed = season.propose(&arrivals, &history, cases - to)?.region_of_case;
        slowest = slowest.max(start.elapsed().as_secs_f64());
        let scores = proposed.iter().enumerate().filter_map(|(case, region)| arrivals.get(case, (*region)?));
        points += scores.map(i64::from).sum::<i64>();
        waiting += proposed.iter().filter(|region| region.is_none()).count();
        season.settle(proposed.into_iter().flatten());
    }
    let short: u32 = season.left().iter().map(|quota| quota.lower).sum();
    let share = points as f64 / hindsight.points as f64;
    Ok(format!("points={points} of_hindsight={share:.5} waiting={waiting} short={short} slowest_s={slowest:.6}"))
}

fn some_of(scores: &Scores, cases: std::ops::Range<usize>) -> Result<Scores, Box<dyn Error>> {
    let mut some = Scores::new(scores.regions())?;
    some.reserve(cases.len());
    for case in cases {
        let row: Vec<i16> = scores.each_region().map(|region| scores.get(case, region).unwrap_or(-1)).collect();
        some.push(&row)?;
    }
    Ok(some)
}

/// The most memory this process has held, as the kernel counted it.
fn memory_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
