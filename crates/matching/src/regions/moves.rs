//! For each place, what the cheapest case in it would lose by going to each other place of its class.

use super::scan::{self, CLOSED};
use super::scores::BARRED;
use super::{Problem, Scores};

/// Up to so many regions are looked up one by one; a row is computed at once for more.
const FEW: usize = 6;

/// Which cases stand where, and the cheapest moves between places. A row is computed again only when someone asks for
/// it.
pub(super) struct Moves<'a> {
    scores: &'a Scores,
    loss: Vec<i16>,
    stale: Vec<bool>,
    members: Vec<Vec<u32>>,
    seat: Vec<u32>,
}

impl<'a> Moves<'a> {
    pub(super) fn new(problem: &Problem<'a>, place_of_case: &[u32]) -> Moves<'a> {
        let (scores, places) = (problem.scores, problem.limits.len());
        let mut members = vec![Vec::new(); places];
        let mut seat = vec![0; place_of_case.len()];
        for (case, &place) in place_of_case.iter().enumerate() {
            if let Some(here) = members.get_mut(place as usize) {
                seat[case] = here.len() as u32;
                here.push(case as u32);
            }
        }
        Moves { scores, loss: vec![CLOSED; places * scores.stride()], stale: vec![true; places], members, seat }
    }

    /// Loss per region for the cheapest case to leave this place, in points of the score.
    pub(super) fn losses(&mut self, place: usize) -> &[i16] {
        let (regions, stride) = (self.scores.regions(), self.scores.stride());
        let row = &mut self.loss[place * stride..][..stride];
        if std::mem::take(&mut self.stale[place]) {
            row.fill(CLOSED);
            for &case in &self.members[place] {
                let scores = self.scores.row(case as usize);
                scan::lower_to(row, scores[place % regions], scores);
            }
        }
        &row[..regions]
    }

    /// The row as it was last computed.
    pub(super) fn known_losses(&self, place: usize) -> &[i16] {
        &self.loss[place * self.scores.stride()..][..self.scores.regions()]
    }

    /// The lowest case that leaves for a region at the loss that stands in the row.
    pub(super) fn cheapest(&mut self, place: usize, region: usize) -> usize {
        let (from, loss) = (place % self.scores.regions(), self.losses(place)[region]);
        let members = self.members[place].iter().copied();
        let cheapest = members.filter(|&case| {
            let row = self.scores.row(case as usize);
            row[region] != BARRED && row[from].saturating_sub(row[region]) == loss
        });
        cheapest.min().expect("a chain steps where the row holds a loss, and `losses` took it from a member") as usize
    }

    /// Moves a case.
    pub(super) fn shift(&mut self, case: usize, from: usize, to: usize) {
        let seat = self.seat[case] as usize;
        self.members[from].swap_remove(seat);
        if let Some(&moved) = self.members[from].get(seat) {
            self.seat[moved as usize] = seat as u32;
        }
        self.without(case, from);
        self.seat[case] = self.members[to].len() as u32;
        self.members[to].push(case as u32);
        if !self.stale[to] {
            let (row, stride) = (self.scores.row(case), self.scores.stride());
            scan::lower_to(&mut self.loss[to * stride..][..stride], row[to % self.scores.regions()], row);
        }
    }

    /// Brings a row up to date after a case left: only where it was the cheapest, when that is in few regions.
    fn without(&mut self, case: usize, place: usize) {
        if self.stale[place] {
            return;
        }
        let (row, stride, from) = (self.scores.row(case), self.scores.stride(), place % self.scores.regions());
        let least = &mut self.loss[place * stride..][..stride];
        let gone = |(&score, &loss): (&i16, &i16)| row[from].saturating_sub(score) == loss && loss != CLOSED;
        let columns =
            row.iter().zip(least.iter()).enumerate().filter(|&(_, pair)| gone(pair)).map(|(region, _)| region);
        let columns: Vec<usize> = columns.take(FEW + 1).collect();
        if columns.len() > FEW {
            self.stale[place] = true;
            return;
        }
        for region in columns {
            let losses = self.members[place].iter().map(|&member| {
                let row = self.scores.row(member as usize);
                row[from].saturating_sub(row[region])
            });
            least[region] = losses.fold(CLOSED, i16::min);
        }
    }
}
