//! Where the post of a person goes.

use serde::{Deserialize, Serialize};

/// A postal address in the Netherlands: complete or not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adres {
    pub straat_en_huisnummer: String,
    pub postcode: Postcode,
    pub plaats: String,
}

/// Four digits and two letters, kept as `1234 AB`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Postcode(String);

/// Not a postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a postcode")]
pub struct NotAPostcode;

/// Letters that no postcode ends with.
const NEVER: [&str; 3] = ["SA", "SD", "SS"];

impl Adres {
    /// As on one line of a page, which may not be broken inside the postcode.
    pub fn line(&self) -> String {
        format!("{}, {} {}", self.straat_en_huisnummer, self.postcode.0.replace(' ', "\u{a0}"), self.plaats)
    }

    /// As under the name on an envelope: between postcode and place the post wants two spaces.
    pub fn lines(&self) -> [String; 2] {
        [self.straat_en_huisnummer.clone(), format!("{}  {}", self.postcode.as_str(), self.plaats)]
    }
}

impl Postcode {
    /// Reads what people type: capitals or not, with a space or without.
    ///
    /// # Errors
    /// [`NotAPostcode`] for anything but four digits that do not begin with 0, and two letters that are in use.
    pub fn parse(text: &str) -> Result<Self, NotAPostcode> {
        let kept: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
        let (digits, letters) = kept.split_at_checked(4).ok_or(NotAPostcode)?;
        let letters = letters.to_ascii_uppercase();
        let number = digits.bytes().all(|sign| sign.is_ascii_digit()) && !digits.starts_with('0');
        let ending = letters.len() == 2 && letters.bytes().all(|sign| sign.is_ascii_uppercase());
        if !number || !ending || NEVER.contains(&letters.as_str()) {
            return Err(NotAPostcode);
        }
        Ok(Self(format!("{digits} {letters}")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Postcode {
    type Error = NotAPostcode;

    fn try_from(text: String) -> Result<Self, NotAPostcode> {
        Self::parse(&text)
    }
}

impl From<Postcode> for String {
    fn from(postcode: Postcode) -> Self {
        postcode.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_kept_in_one_way_however_it_was_typed() {
        for typed in ["1234AB", "1234 ab", " 1234  Ab ", "1234\u{a0}AB"] {
            assert_eq!(Postcode::parse(typed).unwrap().as_str(), "1234 AB", "{typed}");
        }
    }

    #[test]
    fn what_no_house_has_is_no_postcode() {
        let wrong = [
            "",
            "1234",
            "1234A",
            "1234ABC",
            "0234AB",
            "123 4",
            "12345A",
            "1234A1",
            "AB1234",
            "1234SA",
            "1234 sd",
            "1234Ss",
            "١٢٣٤AB",
            "1234ÄB",
            "1234-AB",
        ];
        for typed in wrong {
            assert_eq!(Postcode::parse(typed), Err(NotAPostcode), "{typed}");
        }
    }
}
