//! Who looks for someone, and who offers time: a buddy, a coach, a place to work.

/// Up to 64 things out of a list that both sides share: languages, interests, parts of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choices(pub u64);

impl Choices {
    /// How many both have.
    pub fn shared(self, other: Choices) -> u32 {
        (self.0 & other.0).count_ones()
    }

    /// How many either has.
    pub fn either(self, other: Choices) -> u32 {
        (self.0 | other.0).count_ones()
    }

    /// Places in the list, ascending.
    pub fn each(self) -> impl Iterator<Item = u32> {
        (0..u64::BITS).filter(move |&place| self.0 >> place & 1 == 1)
    }
}

/// A place on a flat map, in metres, such as the Rijksdriehoek grid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Spot {
    pub east: i32,
    pub north: i32,
}

impl Spot {
    /// In a straight line, in whole metres.
    pub fn metres_to(self, other: Spot) -> u64 {
        let (east, north) = (self.east.abs_diff(other.east), self.north.abs_diff(other.north));
        (u64::from(east).pow(2).saturating_add(u64::from(north).pow(2))).isqrt()
    }
}

/// Someone who waits for a match.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Newcomer {
    pub home: Spot,
    pub languages: Choices,
    pub interests: Choices,
    pub times: Choices,
    /// Wants to be matched with a woman; a rule, never a score.
    pub wants_woman: bool,
    pub weeks_waiting: u16,
}

/// Someone, or some place, that has room for newcomers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Supporter {
    pub home: Spot,
    pub languages: Choices,
    pub interests: Choices,
    pub times: Choices,
    /// Known only to meet the wish above.
    pub is_woman: bool,
    /// The safety check was done and is valid.
    pub checked: bool,
    /// Newcomers at one time.
    pub room: u8,
}
