//! What is asked: scores, quotas per region, and homes by size.

use super::{Region, Scores};

/// How many cases a region must and may get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    pub lower: u32,
    pub upper: u32,
}

/// Input that does not fit together. Each says where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// No regions, or more than [`Scores::MAX_REGIONS`].
    Regions { found: usize },
    /// A row with another number of scores than there are regions.
    Row { case: usize, found: usize, expected: usize },
    /// A score outside -1 to [`Scores::MAX`].
    Score { case: usize, region: Region, found: i16 },
    /// Another number of quotas than there are regions.
    Quotas { found: usize, expected: usize },
    /// A lower quota above the upper one.
    QuotaCrossed { region: Region },
    /// Another number of home classes, weights or prices than there are cases, regions or classes.
    Length { what: &'static str, found: usize, expected: usize },
    /// A household of a class for which no homes are listed.
    HomeClass { case: usize, found: u8 },
    /// A weight of zero, or above [`super::persons::Weighted::MAX_WEIGHT`].
    Weight { case: usize, found: u16 },
}

impl std::fmt::Display for Misfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Misfit::Regions { found } => write!(f, "{found} regions; 1 to {} can be planned", Scores::MAX_REGIONS),
            Misfit::Row { case, found, expected } => write!(f, "case {case} has {found} scores for {expected} regions"),
            Misfit::Score { case, region, found } => {
                write!(f, "case {case}, region {}: score {found} is not within -1 to {}", region.0, Scores::MAX)
            }
            Misfit::Quotas { found, expected } => write!(f, "{found} quotas for {expected} regions"),
            Misfit::QuotaCrossed { region } => write!(f, "region {}: the lower quota is above the upper one", region.0),
            Misfit::Length { what, found, expected } => write!(f, "{found} {what} where {expected} are needed"),
            Misfit::HomeClass { case, found } => {
                write!(f, "case {case} needs a home of class {found}, which is not listed")
            }
            Misfit::Weight { case, found } => write!(f, "case {case} has weight {found}"),
        }
    }
}

impl std::error::Error for Misfit {}

/// Homes by size class, class 0 the smallest. A bigger home may take a smaller household.
#[derive(Clone, Debug)]
pub struct Homes<'a> {
    /// The class each case needs at least, in the order of the table.
    pub class_of_case: &'a [u8],
    /// Homes per class and region: `supply[class][region]`.
    pub supply: &'a [Vec<u32>],
}

/// Cases to place, where they may go, and how many each region takes.
///
/// Inside, a place is a region and a class of home: place `class * regions + region`. What a place takes flows on to
/// the place of the next smaller class in that region, and from class 0 into the plan; each of these has its own
/// limits.
#[derive(Clone, Debug)]
pub struct Problem<'a> {
    pub(crate) scores: &'a Scores,
    pub(crate) limits: Vec<Quota>,
    pub(crate) class_of_case: &'a [u8],
}

impl<'a> Problem<'a> {
    /// Quotas in cases: one per region, in the order of the table.
    pub fn new(scores: &'a Scores, quotas: &[Quota]) -> Result<Problem<'a>, Misfit> {
        if quotas.len() != scores.regions() {
            return Err(Misfit::Quotas { found: quotas.len(), expected: scores.regions() });
        }
        if let Some(region) =
            scores.each_region().find(|region| quotas[region.index()].lower > quotas[region.index()].upper)
        {
            return Err(Misfit::QuotaCrossed { region });
        }
        Ok(Problem { scores, limits: quotas.to_vec(), class_of_case: &[] })
    }

    /// Adds homes. The region's quota stays, cut down to the homes there are.
    pub fn with_homes(mut self, homes: &Homes<'a>) -> Result<Problem<'a>, Misfit> {
        let (cases, regions) = (self.scores.cases(), self.scores.regions());
        if homes.class_of_case.len() != cases {
            return Err(Misfit::Length { what: "home classes", found: homes.class_of_case.len(), expected: cases });
        }
        if let Some(short) = homes.supply.iter().find(|row| row.len() != regions) {
            return Err(Misfit::Length { what: "homes in a class", found: short.len(), expected: regions });
        }
        if let Some(case) = homes.class_of_case.iter().position(|&class| usize::from(class) >= homes.supply.len()) {
            return Err(Misfit::HomeClass { case, found: homes.class_of_case[case] });
        }
        self.limits.truncate(regions);
        for class in 0..homes.supply.len() {
            for region in 0..regions {
                let room = homes.supply[class..].iter().fold(0u32, |sum, row| sum.saturating_add(row[region]));
                if class > 0 {
                    self.limits.push(Quota { lower: 0, upper: room });
                } else {
                    let quota = &mut self.limits[region];
                    quota.upper = quota.upper.min(room);
                    if quota.lower > quota.upper {
                        return Err(Misfit::QuotaCrossed { region: Region(region as u16) });
                    }
                }
            }
        }
        self.class_of_case = homes.class_of_case;
        Ok(self)
    }

    /// The table.
    pub fn scores(&self) -> &'a Scores {
        self.scores
    }

    /// Number of home classes; 1 without homes.
    pub fn classes(&self) -> usize {
        self.limits.len() / self.scores.regions()
    }

    /// The quota of a region as it is used.
    pub fn quota(&self, region: Region) -> Quota {
        self.limits[region.index()]
    }

    /// The home class a case needs.
    pub(crate) fn class(&self, case: usize) -> usize {
        self.class_of_case.get(case).copied().map_or(0, usize::from)
    }

    /// The place where a case counts when it goes to a region.
    pub(crate) fn place(&self, case: usize, region: usize) -> usize {
        self.class(case) * self.scores.regions() + region
    }
}
