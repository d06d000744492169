//! Broken copies of a good file, for tests of what reads it.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What is put into a file: ends of cells and lines, quotes, numbers that are too long, signs that are not text.
const ODD: &[&[u8]] =
    &[b";", b",", b"\n", b"\r", b"\"", b"-9999999999999999999", b"1e9", b"\xff\xfe", b"\0", b"\xe2\x80\xae", b"'"];

#[derive(Debug, Clone)]
enum Break {
    Put(Index, &'static [u8]),
    Twist(Index, u8),
    Cut(Index),
    Twice(Index, Index),
    Drop(Index, Index),
}

/// The file with one to six things wrong in it.
pub(crate) fn copies(of: &[u8]) -> impl Strategy<Value = Vec<u8>> + use<> {
    let whole = of.to_vec();
    let any_place = any::<Index>;
    let one = prop_oneof![
        4 => (any_place(), select(ODD)).prop_map(|(at, what)| Break::Put(at, what)),
        4 => (any_place(), any::<u8>()).prop_map(|(at, byte)| Break::Twist(at, byte)),
        1 => any_place().prop_map(Break::Cut),
        2 => (any_place(), any_place()).prop_map(|(from, to)| Break::Twice(from, to)),
        2 => (any_place(), any_place()).prop_map(|(from, to)| Break::Drop(from, to)),
    ];
    vec(one, 1..=6).prop_map(move |breaks| breaks.iter().fold(whole.clone(), |bytes, one| one.done_to(bytes)))
}

impl Break {
    fn done_to(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        let places = bytes.len() + 1;
        let part = |from: &Index, to: &Index| {
            let (from, to) = (from.index(places), to.index(places));
            from.min(to)..from.max(to)
        };
        match self {
            Self::Put(at, what) => drop(bytes.splice(at.index(places)..at.index(places), what.iter().copied())),
            Self::Twist(_, _) if bytes.is_empty() => {}
            Self::Twist(at, byte) => {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            Self::Cut(at) => bytes.truncate(at.index(places)),
            Self::Twice(from, to) => bytes.extend_from_within(part(from, to)),
            Self::Drop(from, to) => drop(bytes.drain(part(from, to))),
        }
        bytes
    }
}
