//! Matches made-up newcomers and buddies and prints what it took: `pair NEWCOMERS BUDDIES`.

use std::error::Error;
use std::io::Write;
use std::time::Instant;

use matching::pairs::{Choices, Newcomer, Request, Rules, Spot, Supporter, propose};

fn main() -> Result<(), Box<dyn Error>> {
    let mut numbers = std::env::args().skip(1).map(|text| text.parse::<usize>());
    let (Some(newcomers), Some(buddies)) = (numbers.next().transpose()?, numbers.next().transpose()?) else {
        return Err("pair NEWCOMERS BUDDIES".into());
    };
    let mut dice = Dice(1);
    let towns: Vec<Spot> = (0..340).map(|_| dice.spot(250_000)).collect();
    let newcomers: Vec<Newcomer> = (0..newcomers)
        .map(|_| Newcomer {
            home: dice.home(&towns),
            languages: dice.languages(35),
            interests: dice.choices(24, 18),
            times: dice.choices(21, 25),
            wants_woman: dice.below(100) < 8,
            weeks_waiting: dice.below(30) as u16,
        })
        .collect();
    let buddies: Vec<Supporter> = (0..buddies)
        .map(|_| Supporter {
            home: dice.home(&towns),
            languages: dice.languages(100),
            interests: dice.choices(24, 18),
            times: dice.choices(21, 25),
            is_woman: dice.below(2) == 0,
            checked: dice.below(100) < 95,
            room: 1 + dice.below(2) as u8,
        })
        .collect();
    let request =
        Request { newcomers: &newcomers, supporters: &buddies, rules: Rules::default(), refused: &[], agreed: &[] };
    let start = Instant::now();
    let proposal = propose(&request)?;
    let (seconds, matched) = (start.elapsed().as_secs_f64(), proposal.supporter_of.iter().flatten().count());
    writeln!(
        std::io::stdout(),
        "points={} bound={} matched={matched} seconds={seconds:.3}",
        proposal.points,
        proposal.bound
    )?;
    Ok(())
}

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }

    fn choices(&mut self, of: u64, percent: u64) -> Choices {
        Choices((0..of).fold(0, |bits, place| bits | u64::from(self.below(100) < percent) << place))
    }

    /// The common language with this chance, others less and less.
    fn languages(&mut self, percent: u64) -> Choices {
        let common = u64::from(self.below(100) < percent);
        Choices((1..14).fold(common, |bits, place| bits | u64::from(self.below(100) < 30 - 2 * place) << place))
    }

    fn spot(&mut self, side: u64) -> Spot {
        Spot { east: self.below(side) as i32, north: self.below(side) as i32 }
    }

    /// Around a town; the first towns are the biggest.
    fn home(&mut self, towns: &[Spot]) -> Spot {
        let biggest = self.below(towns.len() as u64) + 1;
        let town = towns[self.below(biggest) as usize];
        let around = self.spot(8000);
        Spot { east: town.east + around.east, north: town.north + around.north }
    }
}
