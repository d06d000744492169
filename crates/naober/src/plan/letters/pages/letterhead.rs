//! The letterhead of the municipality: address, signature, logo and own texts, tried out before it is kept.

use std::collections::BTreeMap;

use ::letters::{Logo, LogoError};
use askama::Template;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::letterhead::{current, sample as set_sample, save};
use super::super::{LetterKind, Letterhead};
use super::{lines, printable};
use crate::access::{Action, Room, Scope};
use crate::plan::PlanError;
use crate::web::{Entries, Frame, Html, LINE, Mistakes, See, TEXT, WebError};

#[derive(Template)]
#[template(path = "plan/letters/pages/letterhead.html")]
pub(super) struct LetterheadPage {
    frame: Frame,
    mistakes: Mistakes,
    typed: Entries,
    kinds: Vec<Own>,
    /// There is one, kept or just sent.
    logo: bool,
    own_open: bool,
}

/// A kind of letter with the text the municipality adds to it.
struct Own {
    field: String,
    label: String,
    text: String,
}

const LABELS: &[(&str, &str)] = &[
    ("naam", "letterhead-name"),
    ("adres", "letterhead-address"),
    ("contact", "letterhead-contact"),
    ("ondertekenaar", "letterhead-signer"),
    ("functie", "letterhead-role"),
    ("logo", "letterhead-logo"),
    ("bezwaar", "letterhead-objection"),
];

/// The form, filled with what letters get now.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    scope.may(Room::Settings, Action::Change)?;
    let head = current(&scope).await?;
    Html::render(&build(frame(&scope), Mistakes::none(), filled(&head), head.logo.is_some()))
}

/// Keeps it, or says at the field what is wrong.
pub(super) async fn send(scope: Scope, form: Multipart) -> Result<Response, WebError> {
    scope.may(Room::Settings, Action::Change)?;
    let (typed, file) = match sent(form).await {
        Ok(sent) => sent,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => return Err(WebError::TooLarge),
        Err(_) => return Err(WebError::Unreadable),
    };
    let before = current(&scope).await?;
    let mut mistakes = Mistakes::none();
    let chosen = logo(&typed, file, &mut mistakes);
    let logo = match (&chosen, typed.checked("logo-weg")) {
        (Some(logo), _) => Some(logo.clone()),
        (None, true) => None,
        (None, false) => before.logo,
    };
    let head = read(&typed, logo, &mut mistakes);
    if !mistakes.any() {
        match save(&scope, &head).await {
            Ok(()) => {
                return Ok(See::other("/instellingen/briefpapier").with_notice("letterhead-saved").into_response());
            }
            // What is left when every field was looked at.
            Err(PlanError::CannotBeSet(_)) => mistakes.add("logo", "letterhead-logo-broken"),
            Err(error) => return Err(error.into()),
        }
    }
    let typed = with_logo(typed, chosen.as_ref());
    let page = build(frame(&scope).with_mistakes(&mistakes), mistakes, typed, head.logo.is_some());
    Ok((StatusCode::BAD_REQUEST, Html::render(&page)?).into_response())
}

/// A letter as it would look now.
pub(super) async fn sample(scope: Scope) -> Result<Response, WebError> {
    let head = current(&scope).await?;
    Ok(super::pdf("brief-voorbeeld.pdf", set_sample(&scope, &head).await?))
}

fn frame(scope: &Scope) -> Frame {
    Frame::new(scope, "settings", "letterhead-title")
}

/// The fields, and the file when one was chosen.
async fn sent(mut form: Multipart) -> Result<(Entries, Option<Vec<u8>>), MultipartError> {
    let (mut pairs, mut file) = (Vec::new(), None);
    while let Some(field) = form.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_some() {
            let bytes = field.bytes().await?;
            file = (!bytes.is_empty()).then(|| bytes.to_vec());
        } else {
            pairs.push((name, field.text().await?));
        }
    }
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Ok((Entries::new(&pairs), file))
}

/// A logo that was chosen now, or that came with a form that had a mistake elsewhere: a browser does not send a file twice.
fn logo(typed: &Entries, file: Option<Vec<u8>>, mistakes: &mut Mistakes) -> Option<Logo> {
    let bytes = file.or_else(|| STANDARD.decode(typed.text("logo-gekozen")).ok().filter(|kept| !kept.is_empty()))?;
    match Logo::read(bytes) {
        Ok(logo) => Some(logo),
        Err(error) => {
            mistakes.add_with("logo", wrong(error), vec![("most", (Logo::MOST / 1024).into())]);
            None
        }
    }
}

fn wrong(error: LogoError) -> &'static str {
    match error {
        LogoError::TooLarge => "letterhead-logo-large",
        LogoError::TooManyPixels => "letterhead-logo-pixels",
        LogoError::Unknown => "letterhead-logo-unknown",
        LogoError::NotPlain => "letterhead-logo-acts",
        LogoError::Broken => "letterhead-logo-broken",
    }
}

fn read(typed: &Entries, logo: Option<Logo>, mistakes: &mut Mistakes) -> Letterhead {
    let name = typed.required("naam", LINE, mistakes).unwrap_or_default();
    let text = |field: &str, mistakes: &mut Mistakes| typed.optional(field, TEXT, mistakes).unwrap_or_default();
    let line = |field: &str, mistakes: &mut Mistakes| typed.optional(field, LINE, mistakes).unwrap_or_default();
    let (address, contact) = (lines(&text("adres", mistakes)), lines(&text("contact", mistakes)));
    for (field, found, most) in [("adres", &address, 5_usize), ("contact", &contact, 4)] {
        if found.len() > most {
            mistakes.add_with(field, "letter-too-many-lines", vec![("most", most.into())]);
        }
    }
    let mut own = BTreeMap::new();
    for kind in LetterKind::ALL {
        let added = text(&field(*kind), mistakes);
        if !added.is_empty() {
            own.insert(*kind, added);
        }
    }
    let (signer, role) = (line("ondertekenaar", mistakes), line("functie", mistakes));
    let objection = text("bezwaar", mistakes);
    let fields: Vec<String> = LetterKind::ALL.iter().map(|kind| field(*kind)).collect();
    printable(typed, &["naam", "adres", "contact", "ondertekenaar", "functie", "bezwaar"], mistakes);
    printable(typed, &fields.iter().map(String::as_str).collect::<Vec<_>>(), mistakes);
    Letterhead { name, address, contact, signer, role, objection, own, logo }
}

fn field(kind: LetterKind) -> String {
    format!("tekst-{}", kind.name())
}

/// A letterhead as it would be typed.
pub(super) fn filled(head: &Letterhead) -> Entries {
    let (address, contact) = (head.address.join("\n"), head.contact.join("\n"));
    let own: Vec<(String, &str)> = head.own.iter().map(|(kind, text)| (field(*kind), text.as_str())).collect();
    let mut pairs = vec![
        ("naam", head.name.as_str()),
        ("adres", &address),
        ("contact", &contact),
        ("ondertekenaar", &head.signer),
        ("functie", &head.role),
        ("bezwaar", &head.objection),
    ];
    pairs.extend(own.iter().map(|(field, text)| (field.as_str(), *text)));
    Entries::new(&pairs)
}

/// The form again with the logo that was chosen in it.
fn with_logo(typed: Entries, chosen: Option<&Logo>) -> Entries {
    let Some(logo) = chosen else { return typed };
    let mut fields: Vec<String> = LABELS.iter().map(|(field, _)| (*field).to_owned()).collect();
    fields.extend(LetterKind::ALL.iter().map(|kind| field(*kind)));
    let kept = STANDARD.encode(logo.bytes());
    let mut pairs: Vec<(&str, &str)> = fields.iter().map(|field| (field.as_str(), typed.text(field))).collect();
    pairs.push(("logo-gekozen", &kept));
    Entries::new(&pairs)
}

pub(super) fn build(frame: Frame, mistakes: Mistakes, typed: Entries, logo: bool) -> LetterheadPage {
    let own = |kind: &LetterKind| Own {
        field: field(*kind),
        label: format!("letter-kind-{}", kind.name()),
        text: typed.text(&field(*kind)).to_owned(),
    };
    let kinds: Vec<Own> = LetterKind::ALL.iter().map(own).collect();
    let own_open = kinds.iter().any(|own| mistakes.has(&own.field));
    LetterheadPage { mistakes: mistakes.labelled(LABELS), kinds, typed, logo, own_open, frame }
}
