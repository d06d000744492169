//! Identity numbers that belong to nobody: BSNs that begin with 999, which are kept for tests and pass the 11-proof.

use crate::access::{Bsn, VNumber};

/// The first eight digits of the first number.
const FIRST: u32 = 99_900_000;
const LAST: u32 = 99_999_999;

/// Valid test BSNs in order. There are about ninety thousand; after that there are no more.
pub(super) fn bsns() -> impl Iterator<Item = Bsn> {
    (FIRST..=LAST).filter_map(|front| {
        // Nine digits in all, so the last digit is what the 11-proof asks for, if one digit can give it.
        (0..=9).find_map(|last| Bsn::parse(&format!("{front}{last}")).ok())
    })
}

/// A V-number that the immigration service does not hand out: it begins with 99.
pub(super) fn v_number(n: usize) -> Option<VNumber> {
    VNumber::parse(&format!("99{n:08}")).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_numbers_of_the_demo_are_test_numbers_and_no_two_are_the_same() {
        let numbers: HashSet<String> = bsns().take(9_000).map(|bsn| bsn.expose().to_owned()).collect();
        assert_eq!(numbers.len(), 9_000);
        assert!(numbers.iter().all(|number| number.starts_with("999") && number.len() == 9));
    }
}
