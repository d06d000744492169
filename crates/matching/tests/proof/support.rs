//! Dice with a seed, small random problems, and the slow way to solve them: try everything.

use matching::regions::{Homes, Problem, Quota, Region, Scores};

/// Numbers that look random and are the same each time (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 0 up to and without `sides`.
    pub fn below(&mut self, sides: u64) -> u64 {
        self.roll() % sides
    }

    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}

/// A problem with everything it owns.
pub struct Small {
    pub scores: Scores,
    pub quotas: Vec<Quota>,
    pub class_of_case: Vec<u8>,
    pub supply: Vec<Vec<u32>>,
}

impl Small {
    /// Up to seven cases and four regions. Few different scores, so that there are many ties; or scores as high as they
    /// can be, of which many go where a place costs far less than nothing.
    pub fn roll(dice: &mut Dice) -> Small {
        let (cases, regions) = (1 + dice.below(7), 1 + dice.below(4));
        let scale = [0u64..6, 0..10_001, 15_000..30_001][dice.below(3) as usize].clone();
        let favourite = dice.below(regions);
        let mut scores = Scores::new(regions as usize).unwrap();
        for _ in 0..cases {
            let mut score = |region: u64| {
                let lowest = if region == favourite { scale.start.midpoint(scale.end) } else { scale.start };
                if dice.chance(20) { -1 } else { (lowest + dice.below(scale.end - lowest)) as i16 }
            };
            let row: Vec<i16> = (0..regions).map(&mut score).collect();
            scores.push(&row).unwrap();
        }
        let quotas = (0..regions).map(|_| {
            let lower = dice.below(1 + 2 * cases / regions / 2) as u32;
            Quota { lower, upper: lower + dice.below(2 + cases) as u32 }
        });
        let quotas = quotas.collect();
        let class_of_case = (0..cases).map(|_| dice.below(3) as u8).collect();
        let supply = (0..3).map(|_| (0..regions).map(|_| dice.below(1 + cases) as u32).collect()).collect();
        Small { scores, quotas, class_of_case, supply }
    }

    pub fn households(&self) -> Problem<'_> {
        Problem::new(&self.scores, &self.quotas).unwrap()
    }

    /// `None` when a lower quota is above the homes there are.
    pub fn with_homes(&self) -> Option<Problem<'_>> {
        let homes = Homes { class_of_case: &self.class_of_case, supply: &self.supply };
        self.households().with_homes(&homes).ok()
    }
}

/// Calls back with each way to give every case a region.
pub fn each_plan(cases: usize, regions: usize, mut look: impl FnMut(&[Region])) {
    let mut plan = vec![Region(0); cases];
    loop {
        look(&plan);
        let Some(case) = plan.iter().position(|region| region.index() + 1 < regions) else { return };
        plan[case].0 += 1;
        plan[..case].fill(Region(0));
    }
}
