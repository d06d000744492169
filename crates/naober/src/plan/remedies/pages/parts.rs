//! What the pages of rights in time share: proofs with their marks, and letters that were made.

use wi2021::Law;

use crate::access::{Action, Room, Scope};
use crate::dossier::pages::{Colleagues, lang, moment};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::plan::remedies::{self, Ground, Made, Mark, last};
use crate::web::{WebError, Words};

/// What the page of a remedy stands on: the dossier, and what was done for it before.
#[derive(Debug)]
pub(super) struct Desk {
    pub view: DossierView,
    pub people: Colleagues,
    pub made: Vec<Made>,
    /// The reader may ask for it here.
    pub change: bool,
}

impl Desk {
    pub(super) async fn of(scope: &Scope, id: DossierId) -> Result<Self, WebError> {
        let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
        let people = Colleagues::of(scope).await?;
        let made = remedies::made(scope, id).await?;
        let change = scope.may(Room::Plan, Action::Change).is_ok() && view.closed.is_none();
        Ok(Self { view, people, made, change })
    }
}

/// A proof that is asked, and who said that it is there.
#[derive(Debug, Clone)]
pub(super) struct ProofLine {
    /// Key of the law's word list.
    pub proof: String,
    pub name: String,
    pub present: bool,
    /// Who, when, with the note.
    pub said: String,
}

/// A letter that was made for something.
#[derive(Debug, Clone)]
pub(super) struct MadeLine {
    pub path: String,
    pub what: String,
    pub said: String,
    pub reason: Vec<String>,
}

/// The proofs of a ground. One that nobody has marked counts as there when the facts say so.
pub(super) fn proof_lines(
    words: Words,
    law: &Law,
    ground: Ground,
    asked: &[String],
    marks: &[Mark],
    in_facts: impl Fn(&str) -> bool,
) -> Vec<ProofLine> {
    let code = ground.code();
    let line = |proof: &String| {
        let mark = last(marks, &code, proof);
        let said = match mark {
            Some(mark) => [Some(mark.by.clone()), Some(moment(words, mark.at)), mark.note.clone()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · "),
            None if in_facts(proof) => words.t("remedy-proof-in-facts"),
            None => String::new(),
        };
        ProofLine {
            proof: proof.clone(),
            name: capital(law.phrases().word(proof, lang(words.language))),
            present: mark.map_or_else(|| in_facts(proof), |mark| mark.present),
            said,
        }
    };
    asked.iter().map(line).collect()
}

/// A word at the beginning of a line.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The letters of one kind of request, the last first.
pub(super) fn made_lines(words: Words, id: DossierId, made: &[Made], what: &[&str]) -> Vec<MadeLine> {
    let of = made.iter().filter(|one| what.contains(&one.what.as_str()));
    of.map(|one| MadeLine {
        path: format!("/dossiers/{id}/brieven/{}/pdf", one.letter),
        what: about(words, one),
        said: format!("{} · {}", one.by, moment(words, one.at)),
        reason: one.reason.as_deref().unwrap_or_default().split("\n\n").map(str::to_owned).collect(),
    })
    .collect()
}

fn about(words: Words, made: &Made) -> String {
    let named = |code: &str| match Ground::named(code) {
        Some(Ground::Verlenging(_)) => words.t(&format!("right-{code}")),
        Some(_) => words.t(&format!("remedy-ground-{code}")),
        None => code.to_owned(),
    };
    match made.what.as_str() {
        "urenverklaring" => made.about.clone(),
        "urenoverzicht" => words.t("remedy-subject-overview"),
        "afschalen" => words.t("remedy-subject-scaling"),
        _ => made.about.split_whitespace().map(named).collect::<Vec<_>>().join(", "),
    }
}

/// The form for a statement that came in, with the provider filled in.
pub(super) fn record_statement(id: DossierId, provider: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let letter = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    let name: String = provider.bytes().map(letter).collect();
    format!("/dossiers/{id}/feiten/nieuw?soort=urenverklaring-ontvangen&aanbieder={name}")
}
