//! Numbers that identify a person: parsed once, never printed by accident.

use std::fmt;

/// A burgerservicenummer that passed the 11-proof. Printing it shows a mask; [`Bsn::expose`] is the one way to the digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Bsn(String);

/// Not a burgerservicenummer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a burgerservicenummer")]
pub struct NotABsn;

/// The number the immigration service gives to a person: ten digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct VNumber(String);

/// Not a V-number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a V-number")]
pub struct NotAVNumber;

impl Bsn {
    /// Reads eight or nine digits, with spaces or dots between them.
    ///
    /// # Errors
    /// [`NotABsn`] for another length, another sign, or a number that fails the 11-proof.
    pub fn parse(text: &str) -> Result<Self, NotABsn> {
        let digits = digits(text).ok_or(NotABsn)?;
        let padded = match digits.len() {
            9 => digits,
            8 => format!("0{digits}"),
            _ => return Err(NotABsn),
        };
        // Weights 9 to 2 for the first eight digits, minus one for the last.
        let sum: i32 = padded
            .bytes()
            .zip([9, 8, 7, 6, 5, 4, 3, 2, -1])
            .map(|(digit, weight)| i32::from(digit - b'0') * weight)
            .sum();
        if sum % 11 != 0 || padded.bytes().all(|digit| digit == b'0') {
            return Err(NotABsn);
        }
        Ok(Self(padded))
    }

    /// The nine digits: to seal, to index, or to show to someone with the field class bsn.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl VNumber {
    /// Reads ten digits, with spaces or dots between them.
    ///
    /// # Errors
    /// [`NotAVNumber`] for anything else.
    pub fn parse(text: &str) -> Result<Self, NotAVNumber> {
        let digits = digits(text).ok_or(NotAVNumber)?;
        if digits.len() == 10 { Ok(Self(digits)) } else { Err(NotAVNumber) }
    }

    /// The ten digits.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

macro_rules! masked {
    ($($type:ty),+) => {
        $(
            impl fmt::Debug for $type {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("•••")
                }
            }
            impl fmt::Display for $type {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("•••")
                }
            }
        )+
    };
}

masked!(Bsn, VNumber);

fn digits(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|sign| !matches!(sign, ' ' | '.' | '\u{a0}')).collect();
    (!kept.is_empty() && kept.bytes().all(|sign| sign.is_ascii_digit())).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_spaces_dots_or_eight_digits_is_read_as_nine_digits() {
        assert_eq!(Bsn::parse("9999.90.019").unwrap().expose(), "999990019");
        assert_eq!(Bsn::parse("10000008").unwrap().expose(), "010000008");
    }

    #[test]
    fn a_number_that_fails_the_proof_is_refused() {
        for wrong in ["999990018", "123456789", "000000000", "", "12345", "99999001x", "1234567890"] {
            assert_eq!(Bsn::parse(wrong), Err(NotABsn), "{wrong}");
        }
        assert!(VNumber::parse("123 456 7890").is_ok());
        assert_eq!(VNumber::parse("12345"), Err(NotAVNumber));
    }

    proptest::proptest! {
        #[test]
        fn no_number_is_ever_printed(number in 10_000_000u64..1_000_000_000) {
            if let Ok(bsn) = Bsn::parse(&number.to_string()) {
                let digits = bsn.expose().to_owned();
                for printed in [format!("{bsn}"), format!("{bsn:?}"), format!("{:#?}", Some(&bsn))] {
                    proptest::prop_assert!(!printed.contains(&digits) && !printed.chars().any(|sign| sign.is_ascii_digit()));
                }
            }
        }
    }
}
