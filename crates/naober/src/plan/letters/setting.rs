//! A letter as it was kept, put on its letterhead and set.

use ::letters::{Letter, render};
use jiff::civil::Date;
use texts::{Language, plain};

use super::letterhead::Letterhead;
use super::{Block, Kept, LetterKind};
use crate::plan::PlanError;
use crate::web::Words;

/// The letter with everything on it.
pub(super) fn letter(head: &Letterhead, kind: LetterKind, kept: &Kept, dated: Date) -> Letter {
    let words = Words::new(Language::Nl);
    let content = &kept.content;
    let mut blocks = content.blocks.clone();
    blocks.extend(head.own.get(&kind).filter(|text| !text.trim().is_empty()).map(|text| Block::Text(text.clone())));
    let objection = match (content.objection, head.objection.trim()) {
        (false, _) => String::new(),
        (true, "") => {
            let values = [("weeks", weeks_to_object(dated).into()), ("address", head.address.join(", ").into())];
            words.tn("letter-objection", &values)
        }
        (true, own) => own.to_owned(),
    };
    let note = content.summary.as_ref().map(|summary| plain(&summary.language, "plain-letter-counts", &[]));
    Letter {
        letterhead: ::letters::Letterhead {
            name: head.name.clone(),
            address: head.address.clone(),
            contact: head.contact.clone(),
            signer: head.signer.clone(),
            role: head.role.clone(),
            logo: head.logo.clone(),
        },
        to: kept.to.clone(),
        dated,
        reference: kept.reference.clone(),
        contact_person: kept.contact_person.clone(),
        subject: content.subject.clone(),
        greeting: kept.greeting.clone(),
        blocks,
        objection,
        summary: content.summary.clone(),
        summary_note: note.unwrap_or_default(),
    }
}

fn weeks_to_object(dated: Date) -> i64 {
    let law = wi2021::Law::built_in();
    law.rule(wi2021::RuleId::PipObjection, dated).duration.map_or(0, |length| length.days() / 7)
}

/// Sets a letter beside the requests of others: it keeps a core busy for a moment.
pub(super) async fn pdf(letter: Letter) -> Result<Vec<u8>, PlanError> {
    let set = tokio::task::spawn_blocking(move || render(&letter)).await;
    Ok(set.map_err(|error| PlanError::Unreadable(error.to_string()))??)
}
