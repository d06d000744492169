//! What was just done: the address that says it, and the words at the top of the page.

use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::HERE;
use crate::network::{NetworkError, Seen, Stage};
use crate::web::{HomeFrame, See, WebError};

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    gedaan: String,
}

/// Keys of what was just done, by the word in the address.
const DONE: &[(&str, &str)] = &[
    ("gevraagd", "home-buddy-asked"),
    ("weg", "home-buddy-withdrawn"),
    ("ja", "home-buddy-said-yes"),
    ("allebei", "home-buddy-not-yet"),
    ("nee", "home-buddy-said-no"),
    ("begonnen", "home-buddy-begun"),
    ("verstuurd", "home-buddy-sent"),
    ("opgeschreven", "home-buddy-saved"),
    ("gestopt", "home-buddy-ended"),
    ("bedankt", "home-buddy-thanked"),
    ("te-laat", "home-buddy-too-late"),
];

impl Asked {
    /// The words for it, as HTML.
    pub(super) fn notice(&self, frame: &HomeFrame, pairs: &[Seen]) -> Option<String> {
        match self.gedaan.as_str() {
            "nummer" => about_number(frame, pairs),
            word => DONE.iter().find(|(done, _)| *done == word).map(|(_, key)| frame.say(key)),
        }
    }
}

pub(super) fn done(word: &str) -> See {
    See::other(format!("{HERE}?gedaan={word}"))
}

pub(super) fn over_or(kept: Result<(), NetworkError>, word: &str) -> Result<Response, WebError> {
    match kept {
        Ok(()) => Ok(done(word).into_response()),
        Err(NetworkError::NotNow) => Ok(done("te-laat").into_response()),
        Err(error) => Err(error.into()),
    }
}

/// Whether the buddy sees the number now. The name comes from the pair: it does not stand in the address.
fn about_number(frame: &HomeFrame, pairs: &[Seen]) -> Option<String> {
    let running = pairs.iter().find(|seen| seen.pair.stage() == Stage::Running)?;
    let name = running.other.as_ref().map(|other| other.first_name.clone()).unwrap_or_default();
    let key = if running.own_phone.is_some() { "home-buddy-phone-shown" } else { "home-buddy-phone-hidden" };
    Some(frame.say1(key, "name", name))
}
