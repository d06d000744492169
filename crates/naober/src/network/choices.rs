//! The short lists that both sides choose from. What is on no list is not asked, and nothing is matched on it.

use texts::Language;

/// Something to choose from a list of at most 64.
pub trait Listed: Copy + PartialEq + 'static {
    const ALL: &'static [Self];

    /// As it is kept and sent in a form: one word.
    fn name(self) -> &'static str;
}

macro_rules! listed {
    ($(#[$meta:meta])* $type:ident { $($(#[$of:meta])* $variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $type { $($(#[$of])* $variant),+ }

        impl Listed for $type {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

listed! {
    /// What someone likes to do.
    Interest {
        Koken = "koken",
        Sport = "sport",
        Muziek = "muziek",
        Tuin = "tuin",
        Wandelen = "wandelen",
        Techniek = "techniek",
        Maken = "maken",
        Lezen = "lezen",
        Spelen = "spelen",
    }
}

listed! {
    /// What for.
    Aim {
        /// To practise Dutch.
        Taal = "taal",
        /// To find the way: letters, shops, offices.
        Wegwijs = "wegwijs",
        /// A coach towards work.
        Coach = "coach",
        /// A place to work along.
        Werkplek = "werkplek",
        /// To do something together.
        Samen = "samen",
    }
}

listed! {
    Day {
        Monday = "1",
        Tuesday = "2",
        Wednesday = "3",
        Thursday = "4",
        Friday = "5",
        Saturday = "6",
        Sunday = "7",
    }
}

listed! {
    /// A part of the day.
    Part { Ochtend = "ochtend", Middag = "middag", Avond = "avond" }
}

impl Listed for Language {
    const ALL: &'static [Self] = Self::ALL;

    fn name(self) -> &'static str {
        self.tag()
    }
}

/// What was chosen, in the order of the list and each once; a word that is not on the list is left out.
pub(super) fn chosen<'w, T: Listed>(words: impl IntoIterator<Item = &'w str>) -> Vec<T> {
    let words: Vec<&str> = words.into_iter().collect();
    T::ALL.iter().copied().filter(|one| words.contains(&one.name())).collect()
}

/// As it is kept.
pub(super) fn written<T: Listed>(chosen: &[T]) -> String {
    chosen.iter().map(|one| one.name()).collect::<Vec<_>>().join(" ")
}

/// What is on both, in the order of the list.
pub fn shared<T: Listed>(one: &[T], other: &[T]) -> Vec<T> {
    T::ALL.iter().copied().filter(|item| one.contains(item) && other.contains(item)).collect()
}

/// A bit for each place in the list.
pub(super) fn bits<T: Listed>(chosen: &[T]) -> u64 {
    let places = T::ALL.iter().enumerate().filter(|(_, one)| chosen.contains(one));
    places.fold(0, |bits, (place, _)| bits | 1 << place)
}
