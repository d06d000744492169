//! What the passing of a day changes, at start and every night: each municipality's dossiers are assessed again.

use std::time::Duration;

use jiff::{ToSpan, Zoned, tz::TimeZone};
use store::StoreError;

use crate::access::{Scope, places};
use crate::app::App;
use crate::dossier::{DossierError, reassess};

/// Why a pass could not be finished.
#[derive(Debug, thiserror::Error)]
pub enum PassError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Dossier(#[from] DossierError),
}

/// Goes over every municipality once.
///
/// # Errors
/// [`PassError`]; municipalities before it are done, the next pass does the rest.
pub async fn pass(app: &App) -> Result<reassess::Passed, PassError> {
    let mut all = reassess::Passed::default();
    for (tenant, _) in places::all(app).await? {
        let passed = reassess::tenant(&Scope::system(app, tenant)).await?;
        all.seen += passed.seen;
        all.changed += passed.changed;
    }
    Ok(all)
}

/// A pass now, and one shortly after every midnight in the Netherlands.
pub(super) async fn every_night(app: App) {
    loop {
        match pass(&app).await {
            Ok(passed) => tracing::info!(seen = passed.seen, changed = passed.changed, "dossiers assessed for today"),
            Err(error) => tracing::error!(%error, "the pass over the dossiers stopped half-way"),
        }
        tokio::time::sleep(until_night(&app)).await;
    }
}

fn until_night(app: &App) -> Duration {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let now = app.clock.now().to_zoned(zone);
    time_left(&now).unwrap_or(Duration::from_secs(3600))
}

fn time_left(now: &Zoned) -> Option<Duration> {
    let night = now.checked_add(1.day()).ok()?.start_of_day().ok()?.checked_add(5.minutes()).ok()?;
    Duration::try_from(now.duration_until(&night)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_pass_is_five_past_midnight_also_when_the_clock_changes() {
        for (now, hours) in [("2026-11-23T12:05:00", 12), ("2026-03-28T23:05:00", 1), ("2026-03-29T00:05:00", 23)] {
            let now: jiff::civil::DateTime = now.parse().unwrap();
            let now = now.to_zoned(TimeZone::get("Europe/Amsterdam").unwrap()).unwrap();
            assert_eq!(time_left(&now), Some(Duration::from_secs(hours * 3600)), "{now}");
        }
    }
}
