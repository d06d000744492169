//! Tables as text: the small instance with its known optima, and thousands of broken copies of it.

use crate::support::Dice;
use matching::regions::{Homes, Problem, Quota, Region, persons, solve};
use matching::table::{self, Fault, Wrong};

const REGIONS: &str = include_str!("instances/small/regions.csv");
const CASES: &str = include_str!("instances/small/cases.csv");
const SCORES: &str = include_str!("instances/small/scores.csv");

#[test]
fn the_small_instance_has_the_optimum_that_other_solvers_found() {
    let regions = table::regions(REGIONS.as_bytes()).unwrap();
    let cases = table::cases(CASES.as_bytes()).unwrap();
    let scores = table::scores(SCORES.as_bytes(), regions.len()).unwrap();
    let quotas: Vec<Quota> = regions.iter().map(|region| region.households).collect();
    let problem = Problem::new(&scores, &quotas).unwrap();
    assert_eq!(solve(&problem).unwrap().points, 1_584_798);

    let class_of_case: Vec<u8> =
        cases.iter().map(|case| [0, 1, 2][usize::from(case.size > 2) + usize::from(case.size > 4)]).collect();
    let supply: Vec<Vec<u32>> =
        (0..3).map(|class| regions.iter().map(|region| region.homes.unwrap()[class]).collect()).collect();
    let homes = Homes { class_of_case: &class_of_case, supply: &supply };
    assert_eq!(solve(&problem.with_homes(&homes).unwrap()).unwrap().points, 1_582_592);

    let weights: Vec<u16> = cases.iter().map(|case| case.size).collect();
    let quotas: Vec<Quota> = regions.iter().map(|region| region.persons.unwrap()).collect();
    let plan = persons::solve(&persons::Weighted::new(&scores, &weights, &quotas).unwrap()).unwrap();
    assert!(plan.points <= 1_592_929 && 1_592_915 <= plan.bound);
    assert!(plan.points * 10_000 > 1_592_915 * 9998, "{}", plan.points);
}

#[test]
fn names_that_hold_a_comma_and_coordinates_are_read_as_they_are_meant() {
    let text = "code,name,low_units,cap_units,lat,lon\nA,\"Berg, \"\"de\"\"\",1,2,52.3,-4.0000019\n";
    let row = &table::regions(text.as_bytes()).unwrap()[0];
    assert_eq!((row.name.as_str(), row.place), ("Berg, \"de\"", Some([52_300_000, -4_000_001])));
}

#[test]
fn a_fault_tells_line_and_column() {
    let fault = |text: &str| table::regions(text.as_bytes()).unwrap_err();
    let header = "code,name,low_units,cap_units\n";
    assert_eq!(
        fault(&format!("{header}A,B,1,2\nC,D,1,x\n")),
        Fault { line: 3, column: 4, what: Wrong::Number { least: 0, most: 10_000_000 } }
    );
    assert_eq!(fault(&format!("{header}A,B,3,2\n")), Fault { line: 2, column: 3, what: Wrong::Crossed });
    assert_eq!(fault(&format!("{header}A,\"B,3,2\n")), Fault { line: 2, column: 2, what: Wrong::Quote });
    assert_eq!(fault(&format!("{header}A,B,1,2\nA,C,1,2\n")), Fault { line: 3, column: 1, what: Wrong::Twice });
    assert_eq!(fault("code,name,cap_units\n"), Fault { line: 1, column: 1, what: Wrong::NoColumn("low_units") });
}

#[test]
fn what_is_broken_is_refused_and_never_stops_the_program() {
    let mut dice = Dice(7);
    for _ in 0..6000 {
        let text = [REGIONS, CASES, &SCORES[..4000]][dice.below(3) as usize];
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=dice.below(4) {
            let at = dice.below(bytes.len() as u64) as usize;
            match dice.below(4) {
                0 => bytes[at] = dice.roll() as u8,
                1 => bytes.truncate(at + 1),
                2 => drop(bytes.splice(at..at, *b"\"-9999999999999999999.")),
                _ => drop(bytes.splice(at..at, bytes[at..(at + 9).min(bytes.len())].to_vec())),
            }
        }
        let counted = |fault: Fault| assert!(fault.line >= 1 && fault.column >= 1);
        table::regions(bytes.as_slice()).map(drop).unwrap_or_else(counted);
        table::cases(bytes.as_slice()).map(drop).unwrap_or_else(counted);
        table::scores(bytes.as_slice(), 35).map(drop).unwrap_or_else(counted);
    }
}

#[test]
fn a_plan_is_written_with_the_codes_of_the_regions() {
    let regions = table::regions("code,name,low_units,cap_units\n\"A,1\",x,0,1\n".as_bytes()).unwrap();
    let cases = table::cases("id,size\n7,1\n".as_bytes()).unwrap();
    assert_eq!(table::plan(&cases, &regions, &[Region(0)]), "case,region\n7,\"A,1\"\n");
}
