//! How well a region suits a household, in points of ten thousand: the sum of parts that anyone can check.
//!
//! What goes in is what the adults said about the region they seek, and nothing else: there is no place here for a name, an
//! age, nationality, origin, religion or sex. What a household says nothing about counts with work, so that everyone can
//! get all points and nobody gets more by wishing more.

use serde::{Deserialize, Serialize};

use super::RegionCode;
use super::profile::{Profile, RegionProfile};
use super::weights::{Part, Weights};
use super::wishes::{Tie, Wishes};

/// A household as it is weighed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Household {
    /// What each adult said; empty for who said nothing.
    pub adults: Vec<Wishes>,
}

/// A share: so much of so much.
type Share = (i32, i32);

impl Household {
    /// The parts of the score in a region, in the order of [`Part::ALL`]; those that count for this household.
    pub fn parts(&self, region: RegionCode, profile: &Profile, weights: &Weights) -> Vec<(Part, i16)> {
        let of = profile.of(region);
        let mut free = 0;
        let mut parts = Vec::with_capacity(Part::ALL.len());
        for part in Part::ALL.iter().copied().filter(|part| *part != Part::Work) {
            match self.share(part, region, of, weights) {
                Some(share) => parts.push((part, points(weights.of(part), share))),
                None => free += weights.of(part),
            }
        }
        parts.insert(0, (Part::Work, points(weights.of(Part::Work) + free, self.work(region, of))));
        parts
    }

    /// Most points that a part can have for this household; none when it does not count.
    pub fn most(&self, part: Part, weights: &Weights) -> i16 {
        let free = |part: &Part| *part != Part::Work && !self.speaks_of(*part);
        match part {
            Part::Work => {
                weights.of(part)
                    + Part::ALL.iter().copied().filter(|part| free(part)).map(|part| weights.of(part)).sum::<i16>()
            }
            part if self.speaks_of(part) => weights.of(part),
            _ => 0,
        }
    }

    /// The score in a region.
    pub fn score(&self, region: RegionCode, profile: &Profile, weights: &Weights) -> i16 {
        self.parts(region, profile, weights).iter().map(|(_, points)| *points).sum()
    }

    fn speaks_of(&self, part: Part) -> bool {
        self.adults.iter().any(|adult| speaks_of(adult, part))
    }

    /// Each adult as much as the other, by the best of what they did or want to do; a job or study that is there is all of
    /// it.
    fn work(&self, region: RegionCode, of: &RegionProfile) -> Share {
        let chance = |adult: &Wishes| {
            if adult.job_or_study == Some(region) {
                return 100;
            }
            let named = adult.wants_work_in.iter().chain(&adult.worked_in);
            named.map(|sector| i32::from(of.chance(*sector))).max().unwrap_or_else(|| of.mean_chance())
        };
        if self.adults.is_empty() {
            return (of.mean_chance(), 100);
        }
        (self.adults.iter().map(chance).sum(), 100 * count(&self.adults))
    }

    /// How much of a part a region has, or nothing when nobody in the household speaks of it.
    fn share(&self, part: Part, region: RegionCode, of: &RegionProfile, weights: &Weights) -> Option<Share> {
        let who: Vec<&Wishes> = self.adults.iter().filter(|adult| speaks_of(adult, part)).collect();
        if who.is_empty() {
            return None;
        }
        let some = |fits: &dyn Fn(&Wishes) -> bool| (i32::from(who.iter().any(|adult| fits(adult))), 1);
        let each = |fits: &dyn Fn(&Wishes) -> bool| (count(who.iter().filter(|adult| fits(adult))), count(&who));
        let lives = |adult: &Wishes, friends: bool| {
            adult.people_near.iter().any(|near| (near.who == Tie::Friends) == friends && near.region == region)
        };
        Some(match part {
            Part::Study => each(&|adult| adult.study.is_some_and(|level| of.study.contains(&level))),
            Part::Family => some(&|adult| lives(adult, false)),
            Part::Network => some(&|adult| lives(adult, true)),
            Part::Care => some(&|adult| adult.hospital == Some(region)),
            Part::Surroundings => each(&|adult| adult.surroundings == Some(of.surroundings)),
            Part::Wish => {
                let step = |adult: &&Wishes| {
                    let place = adult.regions.iter().position(|wished| *wished == region);
                    place.and_then(|place| weights.wish_steps.get(place)).map_or(0, |step| i32::from(*step))
                };
                (who.iter().map(step).sum(), 100 * count(&who))
            }
            Part::Work => self.work(region, of),
        })
    }
}

fn speaks_of(adult: &Wishes, part: Part) -> bool {
    match part {
        Part::Work => true,
        Part::Study => adult.study.is_some(),
        Part::Family => adult.people_near.iter().any(|near| near.who != Tie::Friends),
        Part::Network => adult.people_near.iter().any(|near| near.who == Tie::Friends),
        Part::Care => adult.hospital.is_some(),
        Part::Surroundings => adult.surroundings.is_some(),
        Part::Wish => !adult.regions.is_empty(),
    }
}

fn points(most: i16, (some, all): Share) -> i16 {
    i16::try_from(i32::from(most) * some / all.max(1)).unwrap_or(0)
}

fn count<T>(of: impl IntoIterator<Item = T>) -> i32 {
    i32::try_from(of.into_iter().count()).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::weights::{WHOLE, published};
    use super::super::wishes::{Near, Sector, Study, Surroundings};
    use super::*;

    fn region(code: &str) -> RegionCode {
        RegionCode::parse(code).unwrap()
    }

    fn of(adults: Vec<Wishes>, part: Part, code: &str) -> Option<i16> {
        let parts = Household { adults }.parts(region(code), Profile::example(), published());
        parts.into_iter().find(|(found, _)| *found == part).map(|(_, points)| points)
    }

    #[test]
    fn every_adult_counts_and_not_the_one_with_the_best_chances() {
        let works = |sector| Wishes { worked_in: vec![sector], ..Wishes::default() };
        let one = of(vec![works(Sector::Zorg)], Part::Work, "AM01").unwrap();
        let other = of(vec![works(Sector::Transport)], Part::Work, "AM01").unwrap();
        let both = of(vec![works(Sector::Zorg), works(Sector::Transport)], Part::Work, "AM01").unwrap();
        assert!(one > other && (i32::from(both) - (i32::from(one) + i32::from(other)) / 2).abs() <= 1);
    }

    #[test]
    fn what_nobody_speaks_of_counts_with_work_and_all_together_is_never_more_than_the_whole() {
        let silent = Household { adults: vec![Wishes::default()] };
        assert_eq!(silent.most(Part::Work, published()), WHOLE);
        let full = Wishes {
            worked_in: vec![Sector::Zorg],
            study: Some(Study::Wo),
            people_near: vec![
                Near { who: Tie::FirstDegree, region: region("AM01") },
                Near { who: Tie::Friends, region: region("AM01") },
            ],
            hospital: Some(region("AM01")),
            job_or_study: Some(region("AM01")),
            surroundings: Some(Surroundings::Stad),
            regions: vec![region("AM01")],
            ..Wishes::default()
        };
        let household = Household { adults: vec![full] };
        assert_eq!(household.score(region("AM01"), Profile::example(), published()), WHOLE);
        assert_eq!(Part::ALL.iter().map(|part| household.most(*part, published())).sum::<i16>(), WHOLE);
    }

    #[test]
    fn wishing_more_regions_gives_the_first_no_more_points() {
        let wishes =
            |codes: &[&str]| Wishes { regions: codes.iter().map(|code| region(code)).collect(), ..Wishes::default() };
        let one = of(vec![wishes(&["AM21"])], Part::Wish, "AM21");
        assert_eq!((one, of(vec![wishes(&["AM21", "AM01", "AM05"])], Part::Wish, "AM21")), (Some(2000), Some(2000)));
        assert_eq!(of(vec![wishes(&["AM21", "AM01"])], Part::Wish, "AM01"), Some(1200));
        assert_eq!(of(vec![Wishes::default()], Part::Wish, "AM01"), None);
    }
}
