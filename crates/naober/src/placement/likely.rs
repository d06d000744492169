//! How likely a region is, before anything is decided: in ten tries with other households around, which one wins.

use matching::regions::weekly::Season;
use matching::regions::{Quota, Scores};

use super::planning::{Input, column, misfit};
use super::quota::Counts;
use super::{PlacementError, RegionCode};

/// So many tries; the likelihood is told in tenths.
pub const TRIES: u8 = 10;
/// The most regions that are told.
const TOLD: usize = 3;

/// Each try draws as many households as there are, plans them, and sees which region each household gains most by at the
/// prices that come out. Per household the regions that won, the one that won most first.
pub(super) fn tries(input: &Input, table: &Scores) -> Result<Vec<Vec<(RegionCode, u8)>>, PlacementError> {
    let quotas = quotas(input);
    let nobody = Scores::new(table.regions()).map_err(misfit)?;
    let mut won: Vec<Vec<u8>> = vec![vec![0; table.regions()]; table.cases()];
    for seed in 1..=u64::from(TRIES) {
        let week = Season::new(&quotas, seed).propose(&nobody, table, table.cases()).map_err(misfit)?;
        for (case, won) in won.iter_mut().enumerate() {
            let gain =
                |region: RegionCode| Some(i32::from(table.get(case, column(region))?) - week.prices[region.index()]);
            let gains = RegionCode::all().filter_map(|region| Some((gain(region)?, region)));
            // The first of those that are equally good, as everywhere.
            let best = gains.reduce(|best, other| if other.0 > best.0 { other } else { best });
            if let Some((_, region)) = best {
                won[region.index()] += 1;
            }
        }
    }
    Ok(won.iter().map(|won| told(won)).collect())
}

fn told(won: &[u8]) -> Vec<(RegionCode, u8)> {
    let mut told: Vec<(RegionCode, u8)> = won
        .iter()
        .enumerate()
        .filter(|(_, times)| **times > 0)
        .filter_map(|(place, times)| Some((RegionCode::all().nth(place)?, *times)))
        .collect();
    told.sort_by_key(|(region, times)| (std::cmp::Reverse(*times), *region));
    told.truncate(TOLD);
    told
}

/// Quotas in households; those in persons by the mean size of a household.
fn quotas(input: &Input) -> Vec<Quota> {
    if input.quota.counts == Counts::Households {
        return input.quota.as_quotas();
    }
    let persons: u64 = input.cases.iter().map(|asked| u64::from(asked.persons)).sum();
    let households = u64::try_from(input.cases.len()).unwrap_or(u64::MAX);
    let scaled = |many: u32, up: bool| {
        let part = u64::from(many) * households;
        let scaled = if up { part.div_ceil(persons.max(1)) } else { part / persons.max(1) };
        u32::try_from(scaled).unwrap_or(u32::MAX)
    };
    let all = input.quota.as_quotas().into_iter();
    all.map(|quota| Quota { lower: scaled(quota.lower, false), upper: scaled(quota.upper, true) }).collect()
}
