//! Makes up an instance of households and regions: `instance CASES REGIONS SEED DIRECTORY`.
//!
//! Nobody in it exists. Regions have sizes as unequal as those of municipalities; about a tenth of the pairs is not allowed;
//! quotas run from 90 to 103 % of a region's share.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [cases, regions, seed, directory] = &arguments[..] else {
        return Err("instance CASES REGIONS SEED DIRECTORY".into());
    };
    let mut dice = Dice(seed.parse()?);
    let land = Land::new(regions.parse()?, &mut dice);
    let cases: Vec<Case> = (0..cases.parse()?).map(|_| Case::new(&land, &mut dice)).collect();
    let directory = Path::new(directory);
    fs::create_dir_all(directory)?;
    fs::write(directory.join("regions.csv"), land.table(&cases, &mut dice)?)?;
    fs::write(directory.join("cases.csv"), case_table(&cases)?)?;
    fs::write(directory.join("scores.csv"), score_table(&land, &cases, &mut dice)?)?;
    Ok(())
}

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, sides: u64) -> u64 {
        self.roll() % sides
    }

    fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    /// Around zero, between minus and plus three times the spread, as twelve dice give it.
    fn around_zero(&mut self, spread: i64) -> i64 {
        let sum: i64 = (0..12).map(|_| self.below(1000) as i64).sum();
        (sum - 5994) * spread / 1000
    }
}

const SECTORS: usize = 8;

struct Land {
    inhabitants: Vec<u64>,
    upto: Vec<u64>,
    place: Vec<[i64; 2]>,
    work: Vec<[i64; SECTORS]>,
    hospital: Vec<bool>,
    campus: Vec<bool>,
}

impl Land {
    /// Regions on a square of 300 km. Work differs by part of the country and by region.
    fn new(regions: usize, dice: &mut Dice) -> Land {
        let inhabitants: Vec<u64> = (0..regions).map(|_| 20_000 + 2_000_000 / (4 + dice.below(90))).collect();
        let upto = inhabitants
            .iter()
            .scan(0, |sum, one| {
                *sum += one;
                Some(*sum)
            })
            .collect();
        let place: Vec<[i64; 2]> = (0..regions).map(|_| [dice.below(300) as i64, dice.below(300) as i64]).collect();
        let parts: Vec<[i64; SECTORS]> = (0..36).map(|_| std::array::from_fn(|_| dice.around_zero(1400))).collect();
        let part = |[east, north]: [i64; 2]| parts[(east / 50 * 6 + north / 50) as usize];
        let work = place.iter().map(|&at| part(at).map(|strength| strength + dice.around_zero(700))).collect();
        let large = |dice: &mut Dice, inhabitants: &u64| *inhabitants > 100_000 || dice.percent(30);
        let hospital = inhabitants.iter().map(|one| large(dice, one)).collect();
        let campus = inhabitants.iter().map(|one| large(dice, one)).collect();
        Land { inhabitants, upto, place, work, hospital, campus }
    }

    fn regions(&self) -> usize {
        self.place.len()
    }

    /// Someone's region: the larger, the likelier.
    fn somewhere(&self, dice: &mut Dice) -> usize {
        let person = dice.below(self.upto[self.regions() - 1]);
        self.upto.partition_point(|&upto| upto <= person)
    }

    /// From 1000 at the same place to 0 at a given distance in km.
    fn nearness(&self, one: usize, other: usize, reach: i64) -> i64 {
        let [east, north] = [0, 1].map(|axis| self.place[one][axis] - self.place[other][axis]);
        let metres = ((east * east + north * north) * 1_000_000).isqrt();
        (1000 - metres / reach).max(0)
    }

    fn table(&self, cases: &[Case], dice: &mut Dice) -> Result<String, std::fmt::Error> {
        let all: u64 = self.inhabitants.iter().sum();
        let persons: u64 = cases.iter().map(|case| case.size).sum();
        let mut text = String::from(
            "id,code,name,lat,lon,low_units,cap_units,low_persons,cap_persons,dw_small,dw_medium,dw_large\n",
        );
        for (region, one) in self.inhabitants.iter().enumerate() {
            let band = |total: u64| (total * one * 90 / all / 100, (total * one * 103).div_ceil(all * 100));
            let ((low, cap), (low_persons, cap_persons)) = (band(cases.len() as u64), band(persons));
            let homes = [(1, 2), (3, 4), (5, 8)].map(|(from, to)| {
                let fitting = cases.iter().filter(|case| (from..=to).contains(&case.size)).count() as u64;
                (fitting * one * (94 + dice.below(33))).div_ceil(all * 100)
            });
            let [small, medium, large] = homes;
            let small = small + cap.saturating_sub(small + medium + large);
            let [east, north] = self.place[region];
            let (lat, lon) = (50.7 + north as f64 / 111.0, 3.4 + east as f64 / 80.0);
            writeln!(
                text,
                "{region},R{region:03},\"Region {region}\",{lat:.4},{lon:.4},{low},{cap},{low_persons},{cap_persons},{small},{medium},{large}"
            )?;
        }
        Ok(text)
    }
}

struct Case {
    size: u64,
    sector: usize,
    talent: i64,
    now: usize,
    network: Option<usize>,
    wishes: [usize; 3],
    needs_hospital: bool,
    needs_campus: bool,
    unsafe_near: Option<usize>,
    tied_to: Option<usize>,
}

impl Case {
    fn new(land: &Land, dice: &mut Dice) -> Case {
        let network = dice.percent(35).then(|| land.somewhere(dice));
        let wish = |dice: &mut Dice| network.filter(|_| dice.percent(50)).unwrap_or_else(|| land.somewhere(dice));
        Case {
            size: u64::from((dice.roll() | 1 << 7).trailing_zeros()) + 1,
            sector: dice.below(SECTORS as u64) as usize,
            talent: dice.around_zero(1600) - 600,
            now: land.somewhere(dice),
            network,
            wishes: std::array::from_fn(|_| wish(dice)),
            needs_hospital: dice.percent(8),
            needs_campus: dice.percent(6),
            unsafe_near: dice.percent(3).then(|| land.somewhere(dice)),
            tied_to: dice.percent(6).then(|| land.somewhere(dice)),
        }
    }

    /// Work up to 5500 points, a wish 2000, a network 1000, near the present address 1000, a home 500.
    fn score(&self, land: &Land, region: usize, dice: &mut Dice) -> i64 {
        let network = self.network.map_or(0, |network| land.nearness(network, region, 60));
        let chance = self.talent + land.work[region][self.sector] + network / 2 + dice.around_zero(800);
        let work = 2750 + 2750 * chance / (2000 + chance.abs());
        let rank = self.wishes.iter().position(|&wish| wish == region);
        let wish = rank.map_or(0, |rank| [2000, 1200, 600][rank]);
        work + wish + network + land.nearness(self.now, region, 150) + dice.below(500) as i64
    }

    fn barred(&self, land: &Land, region: usize) -> bool {
        let around = |centre: usize| land.nearness(centre, region, 40) > 0;
        (self.needs_hospital && !land.hospital[region])
            || (self.needs_campus && !land.campus[region])
            || self.unsafe_near.is_some_and(around)
            || self.tied_to.is_some_and(|centre| !around(centre))
    }
}

fn case_table(cases: &[Case]) -> Result<String, std::fmt::Error> {
    let mut text = String::from("id,size\n");
    cases.iter().enumerate().try_for_each(|(number, case)| writeln!(text, "{number},{}", case.size))?;
    Ok(text)
}

fn score_table(land: &Land, cases: &[Case], dice: &mut Dice) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    for case in cases {
        let nowhere = (0..land.regions()).all(|region| case.barred(land, region));
        for region in 0..land.regions() {
            let score = case.score(land, region, dice).clamp(0, 10_000);
            let score = if case.barred(land, region) && !nowhere { -1 } else { score };
            write!(text, "{score}{}", if region + 1 < land.regions() { "," } else { "\n" })?;
        }
    }
    Ok(text)
}
