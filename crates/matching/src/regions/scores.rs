//! The score table: how good each region is for each case, and which regions are not allowed.

use super::Misfit;
use super::scan::LANES;

/// A region by its place in the table, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(pub u16);

impl Region {
    /// Its place, for indexing.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What a pair holds that is not allowed. Low enough to stay the worst after any price the search tries.
pub(crate) const BARRED: i16 = i16::MIN;

/// Points per case and region. A row is a case: one household, or several that must live together.
///
/// Memory: two bytes per pair, rows padded to a multiple of sixteen regions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    regions: usize,
    stride: usize,
    cells: Vec<i16>,
}

impl Scores {
    /// The highest score of one case: three merged households of 10,000 points each.
    pub const MAX: i16 = 30_000;
    /// The largest number of regions.
    pub const MAX_REGIONS: usize = 4096;

    /// An empty table with this many columns, 1 to [`Scores::MAX_REGIONS`].
    pub fn new(regions: usize) -> Result<Scores, Misfit> {
        if regions == 0 || regions > Scores::MAX_REGIONS {
            return Err(Misfit::Regions { found: regions });
        }
        Ok(Scores { regions, stride: regions.next_multiple_of(LANES), cells: Vec::new() })
    }

    /// Adds a case: one score per region, 0 to [`Scores::MAX`], or -1 where it may not go. Returns the number of the
    /// case.
    pub fn push(&mut self, row: &[i16]) -> Result<usize, Misfit> {
        let case = self.cases();
        if row.len() != self.regions {
            return Err(Misfit::Row { case, found: row.len(), expected: self.regions });
        }
        if let Some(region) = row.iter().position(|&score| !(-1..=Scores::MAX).contains(&score)) {
            return Err(Misfit::Score { case, region: Region(region as u16), found: row[region] });
        }
        self.cells.extend(row.iter().map(|&score| if score < 0 { BARRED } else { score }));
        self.cells.resize((case + 1) * self.stride, BARRED);
        Ok(case)
    }

    /// Makes room for this many cases in all, so that filling the table never copies it.
    pub fn reserve(&mut self, cases: usize) {
        self.cells.reserve_exact((cases * self.stride).saturating_sub(self.cells.len()));
    }

    /// Number of cases.
    pub fn cases(&self) -> usize {
        self.cells.len() / self.stride
    }

    /// Number of regions.
    pub fn regions(&self) -> usize {
        self.regions
    }

    /// All regions in order.
    pub fn each_region(&self) -> impl Iterator<Item = Region> + use<> {
        (0..self.regions as u16).map(Region)
    }

    /// The score of a pair, or `None` when it is not allowed or not in the table.
    pub fn get(&self, case: usize, region: Region) -> Option<i16> {
        let at =
            case.checked_mul(self.stride)?.checked_add(region.index()).filter(|_| region.index() < self.regions)?;
        self.cells.get(at).copied().filter(|&score| score != BARRED)
    }

    /// The best score a case has anywhere, or `None` when it may go nowhere.
    pub fn best(&self, case: usize) -> Option<i16> {
        self.row(case).iter().copied().max().filter(|&score| score != BARRED)
    }

    /// Takes one pair out.
    pub fn forbid(&mut self, case: usize, region: Region) {
        self.cells[case * self.stride + region.index()] = BARRED;
    }

    /// Leaves a case one region only: how a person's decision is held while the rest is planned again.
    pub fn fix(&mut self, case: usize, region: Region) {
        for other in self.each_region().filter(|&other| other != region) {
            self.forbid(case, other);
        }
    }

    /// Merges cases that must live together into one row: the sum of their scores where all of them may go.
    pub fn merged(&self, cases: &[usize]) -> Vec<i16> {
        self.each_region()
            .map(|region| {
                let total = cases.iter().try_fold(0i16, |sum, &case| self.get(case, region)?.checked_add(sum));
                total.unwrap_or(-1)
            })
            .collect()
    }

    /// The padded row of a case; what is barred holds [`BARRED`].
    pub(crate) fn row(&self, case: usize) -> &[i16] {
        &self.cells[case * self.stride..(case + 1) * self.stride]
    }

    pub(crate) fn stride(&self) -> usize {
        self.stride
    }

    /// The same table with only the given cases, in the given order.
    pub(crate) fn subset(&self, cases: impl ExactSizeIterator<Item = usize>) -> Scores {
        let mut cells = Vec::with_capacity(cases.len() * self.stride);
        cases.for_each(|case| cells.extend_from_slice(self.row(case)));
        Scores { cells, ..*self }
    }

    /// Takes out the pairs of a case that the test refuses.
    pub(crate) fn retain(&mut self, case: usize, keep: impl Fn(i16) -> bool) {
        let row = &mut self.cells[case * self.stride..][..self.regions];
        row.iter_mut().filter(|score| !keep(**score)).for_each(|score| *score = BARRED);
    }
}
