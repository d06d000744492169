//! A letter of your own: to whom, about what, and what it says; looked at before it is made.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use texts::plain;
use uuid::Uuid;

use super::super::{self as letters, Block, Content, Summary, summary_language};
use super::lines;
use crate::access::{Action, Room, Scope};
use crate::app::App;
use crate::dossier::pages::{Colleagues, Head, LookBack, frame, head};
use crate::dossier::{self, AsOf, DossierId, DossierView};
use crate::web::{Entries, Frame, Html, LINE, Mistakes, See, TEXT, WebError};

#[derive(Template)]
#[template(path = "plan/letters/pages/write.html")]
pub(super) struct WritePage {
    frame: Frame,
    head: Head,
    mistakes: Mistakes,
    typed: Entries,
    /// The language the person reads, when a summary in it belongs to the letter.
    language: Option<Reads>,
}

struct Reads {
    name: String,
    tag: &'static str,
    dir: &'static str,
}

const LABELS: &[(&str, &str)] = &[
    ("aan", "letter-to"),
    ("onderwerp", "letter-subject"),
    ("tekst", "letter-text"),
    ("samenvatting", "letter-summary"),
];
/// The most lines that fit in the window of an envelope.
const WINDOW: usize = 6;

/// The form.
pub(super) async fn show(State(app): State<App>, scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    scope.may(Room::Letters, Action::Change)?;
    page(&app, &scope, DossierId(id), Mistakes::none(), None).await
}

/// Makes the letter.
pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    scope.may(Room::Letters, Action::Change)?;
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let Some((to, content)) = read(&scope, id, &typed, &mut mistakes).await? else {
        return Ok(page(&app, &scope, id, mistakes, Some(typed)).await?.into_response());
    };
    letters::write(&scope, id, to, content).await?;
    Ok(See::other(format!("/dossiers/{id}/brieven")).with_notice("letter-made").into_response())
}

/// Shows the letter as it would be.
pub(super) async fn preview(
    State(app): State<App>,
    scope: Scope,
    Path(id): Path<Uuid>,
    typed: Entries,
) -> Result<Response, WebError> {
    scope.may(Room::Letters, Action::Change)?;
    let id = DossierId(id);
    let mut mistakes = Mistakes::none();
    let Some((to, content)) = read(&scope, id, &typed, &mut mistakes).await? else {
        return Ok(page(&app, &scope, id, mistakes, Some(typed)).await?.into_response());
    };
    Ok(super::pdf("brief-voorbeeld.pdf", letters::preview(&scope, id, to, content).await?))
}

/// What was typed as a letter, or what is wrong with it.
async fn read(
    scope: &Scope,
    id: DossierId,
    typed: &Entries,
    mistakes: &mut Mistakes,
) -> Result<Option<(Vec<String>, Content)>, WebError> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let to = lines(&typed.optional("aan", TEXT, mistakes).unwrap_or_default());
    if to.len() > WINDOW {
        mistakes.add_with("aan", "letter-too-many-lines", vec![("most", WINDOW.into())]);
    }
    let subject = typed.required("onderwerp", LINE, mistakes);
    let text = typed.required("tekst", TEXT, mistakes);
    let summary = typed.optional("samenvatting", TEXT, mistakes);
    super::printable(typed, &["aan", "onderwerp", "tekst", "samenvatting"], mistakes);
    let (Some(subject), Some(text), false) = (subject, text, mistakes.any()) else { return Ok(None) };
    let language = summary_language(view.person.language.as_deref());
    let summary = language.zip(summary).map(|(tag, text)| Summary {
        language: tag.to_owned(),
        title: plain(tag, "plain-letter-title", &[]),
        paragraphs: vec![text],
    });
    Ok(Some((to, Content { subject, blocks: blocks(&text), objection: typed.checked("bezwaar"), summary })))
}

/// Lines that begin with a dash are a list; the rest is text.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().map(str::trim) {
        match (line.strip_prefix("- "), blocks.last_mut()) {
            (Some(item), Some(Block::List(items))) => items.push(item.to_owned()),
            (Some(item), _) => blocks.push(Block::List(vec![item.to_owned()])),
            (None, Some(Block::Text(text))) => {
                text.push('\n');
                text.push_str(line);
            }
            (None, _) => blocks.push(Block::Text(line.to_owned())),
        }
    }
    blocks
}

async fn page(
    app: &App,
    scope: &Scope,
    id: DossierId,
    mistakes: Mistakes,
    typed: Option<Entries>,
) -> Result<Html, WebError> {
    let view = dossier::show_with(scope, id, AsOf::default(), &[]).await?;
    let people = Colleagues::of(scope).await?;
    let typed = typed.unwrap_or_else(|| Entries::new(&[("aan", &view.envelope().join("\n"))]));
    let frame = frame(scope, &view, "letter-write").with_mistakes(&mistakes);
    Html::render(&build(frame, &app.law, &view, &people, mistakes, typed))
}

pub(super) fn build(
    frame: Frame,
    law: &wi2021::Law,
    view: &DossierView,
    people: &Colleagues,
    mistakes: Mistakes,
    typed: Entries,
) -> WritePage {
    let words = frame.words;
    let language = summary_language(view.person.language.as_deref()).map(|tag| Reads {
        name: words.t(&format!("language-{tag}")),
        tag,
        dir: if tag == "ar" { "rtl" } else { "ltr" },
    });
    WritePage {
        head: head(words, law, view, &LookBack::default(), "tab-plan", people),
        mistakes: mistakes.labelled(LABELS),
        typed,
        language,
        frame,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_make_a_list_and_empty_lines_stay_in_the_text() {
        let text = |text: &str| Block::Text(text.to_owned());
        let list = |items: &[&str]| Block::List(items.iter().map(|item| (*item).to_owned()).collect());
        let typed = "Neem mee:\n- uw pas\n- uw brief\n\nTot dan.\n\nBel ons.";
        assert_eq!(blocks(typed), [text("Neem mee:"), list(&["uw pas", "uw brief"]), text("\nTot dan.\n\nBel ons.")]);
    }
}
