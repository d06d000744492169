//! What a proposal gives groups of people.

use askama::Template;
use axum::extract::Path;
use uuid::Uuid;

use super::super::audit::{Group, Spread, audit};
use super::super::runs;
use super::moment;
use crate::access::Scope;
use crate::web::{Frame, Html, WebError, percent};

#[derive(Template)]
#[template(path = "placement/pages/audit.html")]
pub(super) struct AuditPage {
    frame: Frame,
    id: Uuid,
    lead: String,
    rows: Vec<Row>,
}

struct Row {
    group: String,
    numbers: Option<[String; 4]>,
}

/// The page.
pub(super) async fn show(scope: Scope, Path(id): Path<Uuid>) -> Result<Html, WebError> {
    let run = runs::run(&scope, id).await?;
    if run.plan().is_none() {
        return Err(WebError::NotFound);
    }
    let spreads = audit(&scope, &run).await?;
    let frame = Frame::new(&scope, "placement", "placement-audit");
    let when = moment(frame.words, run.asked_at);
    Html::render(&build(frame, id, &when, &spreads))
}

pub(super) fn build(frame: Frame, id: Uuid, when: &str, spreads: &[(Group, Option<Spread>)]) -> AuditPage {
    let words = frame.words;
    let share = |share: u16| percent(words, u64::from(share));
    let row = |(group, spread): &(Group, Option<Spread>)| Row {
        group: words.t(&format!("placement-group-{}", group.name())),
        numbers: spread.map(|spread| {
            [spread.households.to_string(), share(spread.mean), share(spread.fifth), share(spread.worst)]
        }),
    };
    AuditPage {
        id,
        lead: words.t1("placement-audit-lead", "when", when),
        rows: spreads.iter().map(row).collect(),
        frame,
    }
}
