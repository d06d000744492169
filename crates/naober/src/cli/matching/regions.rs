//! `naober match regions`: a region for each household.

mod known;
mod page;
mod reasons;
mod tables;

use clap::ValueEnum;
use matching::regions::floor::Share;
use matching::regions::{Homes, Infeasible, Plan, Problem, Quota, Scores, solve};
use serde::Serialize;

use super::Paths;
use super::files::{self, Folder, Print};
use super::progress::Progress;
use crate::cli::{Stop, say};
use crate::placement::no_plan::{Lines, Names, NoPlan};
use tables::Instance;

/// The exit code when no plan exists.
const NO_PLAN: u8 = 3;

/// What is asked.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Asked {
    #[command(flatten)]
    paths: Paths,
    /// What the quotas of a region count
    #[arg(long, value_enum, default_value_t = Count::Households)]
    quota: Count,
    /// Nobody gets less than this share of their own best, in thousandths
    #[arg(long, value_name = "0-1000", default_value_t = 0, value_parser = clap::value_parser!(u16).range(0..=1000))]
    floor: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Count {
    /// Households
    Households,
    /// Households, and homes in three sizes: up to 2, up to 4, and more persons
    Homes,
}

/// What anyone needs to check the plan again.
#[derive(Serialize)]
struct Proof {
    quota: Count,
    floor_in_thousandths: u16,
    cases: usize,
    regions: usize,
    objective: i64,
    bound: i64,
    equal: bool,
    inputs: Vec<Print>,
    outputs: Vec<Print>,
}

impl Asked {
    pub(super) fn run(&self) -> Result<(), Stop> {
        let mut progress = Progress::new(4);
        progress.step("reading");
        let (folder, inputs) = self.paths.open()?;
        let instance = Instance::read(&inputs)?;
        let floor = Share::thousandths(self.floor).filter(|floor| floor.get() > 0);
        let scores = floor.map_or_else(|| instance.scores.clone(), |floor| instance.scores.with_floor(floor));
        let (classes, supply) = match self.quota {
            Count::Households => (Vec::new(), Vec::new()),
            Count::Homes => instance.homes()?,
        };
        let problem = problem(&instance, &scores, &Homes { class_of_case: &classes, supply: &supply })?;
        folder.clear()?;
        progress.step("planning");
        let prints: Vec<Print> = inputs.iter().map(files::Input::print).collect();
        let told =
            page::Told { words: self.paths.words(), instance: &instance, quota: self.quota, floor, files: &prints };
        let plan = match solve(&problem) {
            Ok(plan) => plan,
            Err(none) => {
                let lines = explain(&told, &none);
                folder.write(files::REPORT, &page::without_plan(&told, &lines)?)?;
                return Err(Stop { code: NO_PLAN, message: lines.text(told.words) });
            }
        };
        write(&folder, &told, &problem, &plan, &mut progress)?;
        drop(progress);
        say(&folder.shown(files::REPORT));
        Ok(())
    }
}

fn explain(told: &page::Told, none: &Infeasible) -> Lines {
    let regions = told.instance.regions.iter().map(|region| region.name.as_str()).collect();
    let names = Names { cases: &|case| told.instance.cases[case].id.clone(), regions };
    NoPlan::of(none).explain(told.words, &names)
}

fn problem<'a>(instance: &Instance, scores: &'a Scores, homes: &Homes<'a>) -> Result<Problem<'a>, String> {
    let quotas: Vec<Quota> = instance.regions.iter().map(|region| region.households).collect();
    let problem = Problem::new(scores, &quotas).map_err(|misfit| misfit.to_string())?;
    if homes.supply.is_empty() {
        return Ok(problem);
    }
    problem.with_homes(homes).map_err(|misfit| misfit.to_string())
}

fn write(
    folder: &Folder,
    told: &page::Told,
    problem: &Problem,
    plan: &Plan,
    progress: &mut Progress,
) -> Result<(), String> {
    let instance = told.instance;
    progress.step("reasons");
    let cases = instance.cases.len();
    let all = (0..cases).filter_map(|case| {
        progress.part("reasons", case + 1, cases);
        reasons::of(instance, problem, plan, case)
    });
    folder.write_list(files::REASONS, "cases", all)?;
    progress.step("writing");
    let assignment = matching::table::plan(&instance.cases, &instance.regions, &plan.region_of_case);
    let prices = prices(instance, problem, plan)?;
    let print = |file: &str, text: &str| Print { file: file.to_owned(), sha256: files::sha256(text.as_bytes()) };
    let proof = Proof {
        quota: told.quota,
        floor_in_thousandths: told.floor.map_or(0, Share::get),
        cases,
        regions: instance.regions.len(),
        objective: plan.points,
        bound: plan.bound,
        equal: plan.points == plan.bound,
        inputs: told.files.to_vec(),
        outputs: vec![print(files::ASSIGNMENT, &assignment), print(files::PRICES, &prices)],
    };
    folder.write(files::ASSIGNMENT, &assignment)?;
    folder.write(files::PRICES, &prices)?;
    folder.write_json(files::PROOF, &proof)?;
    folder.write(files::REPORT, &page::with_plan(told, problem, plan)?)
}

/// What a place costs in each region; with homes, what a home of each size costs.
fn prices(instance: &Instance, problem: &Problem, plan: &Plan) -> Result<String, String> {
    let regions = || instance.regions.iter().zip(problem.scores().each_region());
    if problem.classes() == 1 {
        let rows = regions().map(|(row, region)| [row.code.clone(), plan.prices.of(region).to_string()]);
        return files::table(["region", "price"], rows);
    }
    let of = |class, region| plan.prices.of_home(class, region).to_string();
    let rows = regions().map(|(row, region)| [row.code.clone(), of(0, region), of(1, region), of(2, region)]);
    files::table(["region", "price_small", "price_medium", "price_large"], rows)
}
