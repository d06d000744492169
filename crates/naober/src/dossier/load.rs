//! Recording as fast as it goes, to see that nothing acknowledged is ever lost and how fast that is.

use std::io::Write as _;

use jiff::ToSpan as _;
use jiff::civil::Date;
use store::TenantId;
use uuid::Uuid;
use wi2021::Kind;
use wi2021::facts::{Kennisgeving, Leeg, Plicht, Wet};

use super::{DossierError, DossierId, NewDossier, NewFact, import_many, record, worklist};
use crate::access::Scope;
use crate::app::App;

/// What to record.
#[derive(Debug, Clone, clap::Args)]
pub struct Load {
    /// The municipality to record in; dossiers are made when it has none
    #[arg(long)]
    pub tenant: Uuid,
    /// How many record at the same time
    #[arg(long, default_value_t = 8)]
    pub writers: usize,
    /// Stop after this many facts each; without it, never
    #[arg(long)]
    pub facts: Option<usize>,
}

/// Records until it is stopped. Prints `DOSSIER FACT` after each commit, and nothing before it.
///
/// # Errors
/// One sentence about what went wrong first.
pub async fn run(app: App, load: Load) -> Result<(), String> {
    let scope = Scope::system(&app, TenantId(load.tenant));
    let dossiers = dossiers(&scope, load.writers * 4).await.map_err(|error| error.to_string())?;
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..load.writers.max(1) {
        let mine: Vec<DossierId> = dossiers.iter().copied().skip(writer).step_by(load.writers.max(1)).collect();
        writers.spawn(write(app.clone(), load.clone(), mine));
    }
    while let Some(done) = writers.join_next().await {
        done.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Someone to whom the act applies since a day, with a notice: the clock of the plan runs.
pub fn someone(n: usize, since: Date) -> (NewDossier, Vec<NewFact>) {
    let names = ["Amal", "Berhane", "Chinwe", "Dariush", "Eliška", "Fatma", "Gulsen", "Hiwot"];
    let families = ["Haddad", "Tesfay", "Okafor", "Ahmadi", "Nováková", "Yılmaz", "Demir", "Bekele", "Al-Masri"];
    let person = NewDossier {
        given_names: names[n % names.len()].to_owned(),
        family_name: format!("{} {n}", families[n % families.len()]),
        neighbourhood: Some(format!("Wijk {}", n % 12)),
        ..NewDossier::default()
    };
    let plicht = Kind::InburgeringsplichtVastgesteld(Plicht { wet: Wet::Wi2021 });
    let notice = Kind::KennisgevingOntvangen(Kennisgeving::default());
    (person, vec![NewFact::new(since, plicht, "DUO"), NewFact::new(since, notice, "DUO")])
}

async fn dossiers(scope: &Scope, wanted: usize) -> Result<Vec<DossierId>, DossierError> {
    let here = worklist::page(scope, &worklist::Filter::default(), None, worklist::LARGEST_PAGE).await?;
    if here.lines.len() >= wanted.min(worklist::LARGEST_PAGE) {
        return Ok(here.lines.into_iter().map(|line| line.dossier).collect());
    }
    let since = scope.today().saturating_sub(30.days());
    Ok(import_many(scope, (0..wanted).map(|n| someone(n, since)).collect()).await?.dossiers)
}

async fn write(app: App, load: Load, dossiers: Vec<DossierId>) -> Result<(), DossierError> {
    let mut done = 0;
    while load.facts.is_none_or(|wanted| done < wanted) {
        for id in &dossiers {
            let scope = Scope::system(&app, TenantId(load.tenant));
            let talk = NewFact::new(scope.today(), Kind::VoortgangsgesprekGevoerd(Leeg {}), "gesprek");
            let recorded = record(&scope, *id, vec![talk]).await?;
            acknowledge(*id, &recorded.facts);
            done += 1;
        }
    }
    Ok(())
}

fn acknowledge(id: DossierId, facts: &[Uuid]) {
    let mut out = std::io::stdout().lock();
    for fact in facts {
        // Nobody listening any more is no reason to stop recording.
        let _ = writeln!(out, "{id} {fact}");
    }
    let _ = out.flush();
}
