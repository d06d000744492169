//! Who could be matched with whom. Only people in the same or a neighbouring cell of a grid, who share a language,
//! are compared.

use std::collections::BTreeMap;

use super::Request;
use super::people::Spot;

/// A newcomer's side of a pair that passes all gates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) supporter: u32,
    pub(super) points: i32,
}

/// Supporters by cell and language.
pub(super) struct Grid<'a> {
    request: &'a Request<'a>,
    refused: Vec<(u32, u32)>,
    cells: BTreeMap<(i64, i64, u32), Vec<u32>>,
}

impl<'a> Grid<'a> {
    /// Supporters without room left are not in it.
    pub(super) fn new(request: &'a Request<'a>, room: &[u8]) -> Grid<'a> {
        let mut cells: BTreeMap<_, Vec<u32>> = BTreeMap::new();
        for (number, supporter) in request.supporters.iter().enumerate() {
            let (east, north) = cell(supporter.home, request.rules.most_metres);
            let open = supporter.checked && room[number] > 0;
            for language in supporter.languages.each().filter(|_| open) {
                cells.entry((east, north, language)).or_default().push(number as u32);
            }
        }
        let mut refused = request.refused.to_vec();
        refused.sort_unstable();
        Grid { request, refused, cells }
    }

    /// Calls back with each candidate of a newcomer, in no particular order but always the same.
    pub(super) fn each(&self, number: u32, mut look: impl FnMut(Candidate)) {
        let Request { newcomers, supporters, rules, .. } = self.request;
        let newcomer = &newcomers[number as usize];
        let (east, north) = cell(newcomer.home, rules.most_metres);
        for language in newcomer.languages.each() {
            for (east, north) in (-1..=1).flat_map(|x| (-1..=1).map(move |y| (east + x, north + y))) {
                for &other in self.cells.get(&(east, north, language)).into_iter().flatten() {
                    let supporter = &supporters[other as usize];
                    let first_shared = (newcomer.languages.0 & supporter.languages.0).trailing_zeros();
                    if first_shared == language
                        && rules.gates(newcomer, supporter).next().is_none()
                        && self.refused.binary_search(&(number, other)).is_err()
                    {
                        let points = rules.points(newcomer, supporter).total() as i32;
                        look(Candidate { supporter: other, points });
                    }
                }
            }
        }
    }

    /// The best candidates of a newcomer, the lowest supporter first among equals.
    pub(super) fn best(&self, number: u32, keep: usize) -> Vec<Candidate> {
        let mut all = Vec::new();
        self.each(number, |candidate| all.push(candidate));
        let order = |candidate: &Candidate| (std::cmp::Reverse(candidate.points), candidate.supporter);
        if all.len() > keep {
            all.select_nth_unstable_by_key(keep, order);
            all.truncate(keep);
        }
        all.sort_unstable_by_key(order);
        all
    }
}

fn cell(spot: Spot, metres: u32) -> (i64, i64) {
    let side = i64::from(metres.max(1));
    (i64::from(spot.east).div_euclid(side), i64::from(spot.north).div_euclid(side))
}
