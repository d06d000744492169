//! Dice with a fixed seed: the same throws on every machine, so the demo is the same everywhere.

/// SplitMix64. Not for secrets.
#[derive(Debug, Clone)]
pub(super) struct Dice {
    state: u64,
}

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    pub(super) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i32, high: i32) -> i32 {
        let span = u64::from(high.abs_diff(low)) + 1;
        let step = i32::try_from(self.next() % span).unwrap_or(0);
        low.saturating_add(step)
    }

    pub(super) fn chance(&mut self, percent: i32) -> bool {
        self.between(1, 100) <= percent
    }

    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let at = self.next() % u64::try_from(from.len().max(1)).unwrap_or(1);
        &from[usize::try_from(at).unwrap_or(0)]
    }

    /// One of a table of (share, value); the shares need not add up to a hundred.
    pub(super) fn weighted<T: Copy>(&mut self, table: &[(i32, T)]) -> T {
        let total: i32 = table.iter().map(|(share, _)| share).sum();
        let mut left = self.between(1, total);
        for (share, value) in table {
            left -= share;
            if left <= 0 {
                return *value;
            }
        }
        table[0].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_throws_are_the_same_every_time() {
        let (mut one, mut two) = (Dice::new(2021), Dice::new(2021));
        assert_eq!(one.next(), two.next());
        assert_eq!(Dice::new(0).next(), 0xE220_A839_7B1D_CDAF);
    }

    #[test]
    fn a_table_is_followed_about_as_its_shares_say() {
        let mut dice = Dice::new(7);
        let heads = (0..10_000).filter(|_| dice.weighted(&[(70, true), (30, false)])).count();
        assert!((6_800..7_200).contains(&heads), "{heads}");
    }
}
