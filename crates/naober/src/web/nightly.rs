//! What is done once a day: dossiers are assessed for the day, proposals lapse, quiet pairs get a word, and who asked for it
//! gets mail.

use std::time::Duration;

use jiff::civil::Date;
use store::TenantId;
use uuid::Uuid;

use crate::access::{Scope, places};
use crate::app::App;
use crate::connect::mail::reminders;
use crate::dossier::reassess;
use crate::home::{self, HomeError};
use crate::network::quiet;
use crate::placement;

const LOOK_AT_THE_DAY: Duration = Duration::from_secs(60);

/// Does it at start-up and again when a new day has begun in the Netherlands. Never ends.
pub(super) async fn every_day(app: App) {
    let mut done_on: Option<Date> = None;
    loop {
        let today = Scope::system(&app, TenantId(Uuid::nil())).today();
        if done_on != Some(today) && once(&app).await {
            done_on = Some(today);
        }
        tokio::time::sleep(LOOK_AT_THE_DAY).await;
    }
}

/// The work of one day, in its order: mail counts what the assessment of today says. Doing it twice changes nothing.
async fn once(app: &App) -> bool {
    match reassess::everyone(app).await {
        Ok(passed) => tracing::info!(seen = passed.seen, changed = passed.changed, "dossiers assessed for today"),
        Err(error) => {
            tracing::error!(%error, "the pass over the dossiers stopped; it is tried again soon");
            return false;
        }
    }
    match newcomers(app).await {
        Ok(told) => tracing::info!(told, "pairs and regions looked at"),
        Err(error) => {
            tracing::error!(%error, "the look at pairs and regions stopped; it is tried again soon");
            return false;
        }
    }
    match reminders::everyone(app).await {
        Ok(made) => tracing::info!(made, "mails of the day put down"),
        Err(error) => {
            tracing::error!(%error, "the mails of the day stopped; they are tried again soon");
            return false;
        }
    }
    true
}

/// Proposals that lapse and pairs that are quiet, of every municipality; and mail to the newcomers who have something to read
/// about a buddy or their region.
async fn newcomers(app: &App) -> Result<usize, HomeError> {
    let mut told = 0;
    for (tenant, _) in places::all(app).await? {
        let scope = Scope::system(app, tenant);
        for one in quiet::tenant(&scope).await? {
            told += usize::from(home::tell(&scope, one.dossier, one.once).await?);
        }
        for one in placement::to_tell(&scope).await? {
            told += usize::from(home::tell(&scope, one.dossier, one.once).await?);
        }
    }
    Ok(told)
}
