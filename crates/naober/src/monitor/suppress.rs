//! Small numbers: left out for who may not see people, and so that nobody can find them by subtracting.

/// Below this a number may point at someone.
pub const FEW: i64 = 5;

/// A number as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shown {
    Exact(i64),
    /// One to four.
    Few,
    /// Left out because a small number could be found with it.
    Hidden,
}

impl Shown {
    /// The number, when it is told.
    pub fn told(self) -> Option<i64> {
        match self {
            Self::Exact(count) => Some(count),
            Self::Few | Self::Hidden => None,
        }
    }
}

fn few(count: i64) -> bool {
    count > 0 && count < FEW
}

fn alone(count: i64) -> Shown {
    if few(count) { Shown::Few } else { Shown::Exact(count) }
}

/// Parts of a whole, and the whole. When a part is small, the first larger one goes with it, and the whole too unless every small
/// part could then be any number from one to four. A part that stands elsewhere too is never the one that goes along.
///
/// What goes along is chosen by what everyone may know, never by how large a hidden number is: who knows the rule could
/// otherwise work back from the choice.
pub fn parts(counts: &[i64], elsewhere: &[bool]) -> (Vec<Shown>, Shown) {
    let mut shown: Vec<Shown> = counts.iter().map(|count| alone(*count)).collect();
    let whole: i64 = counts.iter().sum();
    let small: Vec<i64> = counts.iter().copied().filter(|count| few(*count)).collect();
    let n = i64::try_from(small.len()).unwrap_or(i64::MAX);
    if n == 0 {
        return (shown, Shown::Exact(whole));
    }
    let free = |at: &usize| counts[*at] >= FEW && !elsewhere.get(*at).copied().unwrap_or(false);
    let Some(along) = (0..counts.len()).find(free) else {
        // Of one small part and nothing else the whole says the same; of more it would say how small they are together.
        return (shown, if few(whole) && n == 1 { Shown::Few } else { Shown::Hidden });
    };
    shown[along] = Shown::Hidden;
    let hidden = small.iter().sum::<i64>() + counts[along];
    // One small part at its most, the others and the one that went along at their least.
    let told = hidden >= (FEW - 1) + (n - 1) + FEW;
    (shown, if told { Shown::Exact(whole) } else { Shown::Hidden })
}

/// How many of how many.
pub fn pair(some: i64, all: i64) -> (Shown, Shown) {
    let (shown, whole) = parts(&[some, all - some], &[]);
    (shown[0], whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which numbers a part can still be for who sees only what is shown.
    fn possible(shown: &[Shown], whole: Shown, at: usize) -> Vec<i64> {
        let range = |shown: Shown| match shown {
            Shown::Exact(count) => (count, count),
            Shown::Few => (1, FEW - 1),
            Shown::Hidden => (FEW, 1_000),
        };
        let (low, high) = range(shown[at]);
        let others = shown.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, shown)| range(*shown));
        let (least, most) = others.fold((0, 0), |sum, range| (sum.0 + range.0, sum.1 + range.1));
        let fits = |count: &i64| whole.told().is_none_or(|whole| (least..=most).contains(&(whole - count)));
        (low..=high).filter(fits).collect()
    }

    #[test]
    fn no_small_part_can_be_found_by_subtracting() {
        for n in 0..13_i64.pow(4) {
            let counts = [n % 13, n / 13 % 13, n / 169 % 13, n / 2197];
            let (shown, whole) = parts(&counts, &[false, false, true, true]);
            for (at, count) in counts.iter().enumerate() {
                if few(*count) {
                    assert_eq!(possible(&shown, whole, at), [1, 2, 3, 4], "{counts:?} {shown:?} {whole:?}");
                } else if shown[at] == Shown::Hidden {
                    assert!(possible(&shown, whole, at).len() > 3, "{counts:?} {shown:?} {whole:?}");
                }
            }
        }
    }

    #[test]
    fn of_a_pair_neither_the_one_nor_the_rest_can_be_found() {
        for (some, all) in (0..30).flat_map(|all| (0..=all).map(move |some| (some, all))) {
            let (shown, whole) = pair(some, all);
            let rest = all - some;
            if few(some) || few(rest) {
                assert_eq!(shown.told().and(whole.told()), None, "{some} of {all}");
                assert!(whole.told().is_none_or(|whole| whole >= 9), "{some} of {all}: {whole:?}");
            } else {
                assert_eq!((shown, whole), (Shown::Exact(some), Shown::Exact(all)));
            }
        }
    }

    #[test]
    fn what_is_large_or_nothing_is_told() {
        let (shown, whole) = parts(&[12, 0, 7, 30], &[]);
        assert_eq!((shown[1], whole), (Shown::Exact(0), Shown::Exact(49)));
        let (shown, whole) = parts(&[3, 20, 8, 0], &[]);
        assert_eq!(shown, [Shown::Few, Shown::Hidden, Shown::Exact(8), Shown::Exact(0)]);
        assert_eq!(whole, Shown::Exact(31));
        assert_eq!(parts(&[3, 0], &[]), (vec![Shown::Few, Shown::Exact(0)], Shown::Few));
    }
}
