//! A letter as the template reads it: cleaned, and with the choices the template need not make.

use serde_json::{Value, json};

use crate::plain::{isolated, line, lines, paragraphs};
use crate::{Block, Letter, LetterError, Summary};

/// Languages written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "ps", "ckb", "ur", "he", "ku"];

pub(crate) fn of(letter: &Letter) -> Result<Value, LetterError> {
    let subject = line(&letter.subject);
    if subject.is_empty() {
        return Err(LetterError::NoSubject);
    }
    let head = &letter.letterhead;
    let blocks = letter.blocks.iter().map(block).collect::<Result<Vec<_>, _>>()?;
    Ok(json!({
        "head": {
            "name": line(&head.name),
            "address": lines(&head.address),
            "contact": lines(&head.contact),
            "signer": line(&head.signer),
            "role": line(&head.role),
            "logo": head.logo.as_ref().map(crate::logo::Logo::file),
        },
        "to": lines(&letter.to),
        "day": [letter.dated.year(), letter.dated.month(), letter.dated.day()],
        "reference": line(&letter.reference),
        "contact_person": line(&letter.contact_person),
        "subject": subject,
        "greeting": line(&letter.greeting),
        "blocks": blocks,
        "objection": paragraphs(&letter.objection),
        "summary": letter.summary.as_ref().map(|summary| of_summary(summary, &letter.summary_note)).transpose()?,
    }))
}

fn block(block: &Block) -> Result<Value, LetterError> {
    Ok(match block {
        Block::Heading(text) => json!({ "is": "heading", "text": line(text) }),
        Block::Text(text) => json!({ "is": "text", "paragraphs": paragraphs(text) }),
        Block::List(items) => json!({ "is": "list", "items": lines(items) }),
        Block::Facts(facts) => {
            let pair = |(name, value): &(String, String)| json!([line(name), paragraphs(value).concat()]);
            json!({ "is": "facts", "pairs": facts.iter().map(pair).collect::<Vec<_>>() })
        }
        Block::Table { caption, header, rows } => {
            if header.is_empty() || rows.iter().any(|row| row.len() != header.len()) {
                return Err(LetterError::UnevenTable(line(caption)));
            }
            let cells = |row: &Vec<String>| row.iter().map(|cell| line(cell)).collect::<Vec<_>>();
            let rows: Vec<_> = rows.iter().map(cells).collect();
            json!({ "is": "table", "caption": line(caption), "header": cells(header), "rows": rows })
        }
    })
}

fn of_summary(summary: &Summary, note: &str) -> Result<Value, LetterError> {
    let mut tags = summary.language.split('-');
    let language = tags.next().unwrap_or_default().to_ascii_lowercase();
    if !matches!(language.len(), 2 | 3) || !language.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Err(LetterError::NoLanguage(summary.language.clone()));
    }
    let turned = RIGHT_TO_LEFT.contains(&language.as_str());
    let set = |text: String| if turned { isolated(&text) } else { text };
    let paragraphs = summary.paragraphs.iter().flat_map(|text| paragraphs(text));
    Ok(json!({
        "language": language,
        "direction": if turned { "rtl" } else { "ltr" },
        "title": set(line(&summary.title)),
        "note": set(line(note)),
        "paragraphs": paragraphs.map(|lines| lines.into_iter().map(set).collect()).collect::<Vec<Vec<_>>>(),
    }))
}
