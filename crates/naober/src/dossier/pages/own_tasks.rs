//! What someone still has to do by hand, over all dossiers: the whole list, and its first lines on the worklist.

use askama::Template;
use jiff::civil::Date;
use uuid::Uuid;

use super::people::parts;
use super::say;
use super::worklist::tabs;
use crate::access::Scope;
use crate::dossier::tasks::{self, OwnTask};
use crate::web::{Frame, Html, WebError, Words};

#[derive(Template)]
#[template(path = "dossier/pages/own_tasks.html")]
pub(super) struct OwnTasksPage {
    pub frame: Frame,
    pub tabs: Vec<(String, String, bool)>,
    pub heading: String,
    pub tasks: Vec<Line>,
}

/// One task.
pub(super) struct Line {
    pub title: String,
    pub dossier: Uuid,
    /// Family name and given names of whose dossier it is in.
    pub parts: Vec<String>,
    pub number: String,
    pub when: String,
    pub badge: String,
    pub tone: &'static str,
}

/// Every open task of who asks.
pub(super) async fn show(scope: Scope) -> Result<Html, WebError> {
    let found = tasks::own(&scope).await?;
    Html::render(&build(Frame::new(&scope, "worklist", "own-tasks"), scope.today(), &found))
}

pub(super) fn build(frame: Frame, today: Date, found: &[OwnTask]) -> OwnTasksPage {
    OwnTasksPage {
        tabs: tabs(&frame, None),
        heading: if found.is_empty() {
            frame.t("own-tasks")
        } else {
            frame.t1("own-tasks-count", "count", found.len())
        },
        tasks: lines(frame.words, today, found),
        frame,
    }
}

pub(super) fn lines(words: Words, today: Date, found: &[OwnTask]) -> Vec<Line> {
    found.iter().map(|task| line(words, today, task)).collect()
}

fn line(words: Words, today: Date, task: &OwnTask) -> Line {
    let (badge, tone) = match task.due_on {
        Some(day) if day < today => (words.t("urgency-te-laat"), "danger"),
        Some(day) if (day - today).get_days() <= 14 => (words.t("urgency-nu"), "warning"),
        _ => (String::new(), ""),
    };
    Line {
        title: task.title.clone(),
        dossier: task.dossier.0,
        parts: parts(&task.display_name),
        number: task.number.clone(),
        when: task.due_on.map(|day| say::by(words, today, day)).unwrap_or_default(),
        badge,
        tone,
    }
}
