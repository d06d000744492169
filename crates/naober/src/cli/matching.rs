//! `naober match`: proposals from files to files, with the reasons, the proof and a report.

mod buddies;
mod files;
mod progress;
mod regions;
mod report;

use std::path::PathBuf;

use super::{Language, Stop};
use crate::web::Words;
use files::{Folder, Input};

/// What is matched.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Match {
    /// Propose a region for each household
    Regions(regions::Asked),
    /// Propose a buddy for each newcomer
    Buddies(buddies::Asked),
}

/// Where a proposal comes from and goes to.
#[derive(Debug, clap::Args)]
struct Paths {
    /// The tables, in any order: each is known by its columns (docs/how-to/match-regions.md)
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<PathBuf>,
    /// Folder to write to
    #[arg(long)]
    out: PathBuf,
    /// Replace what an earlier run wrote there
    #[arg(long)]
    force: bool,
    /// Language of the report: nl or en
    #[arg(long, value_enum, default_value_t = Language::Nl)]
    language: Language,
}

impl Match {
    pub(super) fn run(&self) -> Result<(), Stop> {
        match self {
            Match::Regions(asked) => asked.run(),
            Match::Buddies(asked) => asked.run(),
        }
    }
}

impl Paths {
    /// The folder first: who would lose a report hears it before anything is worked out.
    fn open(&self) -> Result<(Folder, Vec<Input>), String> {
        let folder = Folder::open(&self.out, self.force)?;
        let inputs = self.inputs.iter().map(|path| Input::read(path)).collect::<Result<_, _>>()?;
        Ok((folder, inputs))
    }

    fn words(&self) -> Words {
        Words::new(match self.language {
            Language::Nl => texts::Language::Nl,
            Language::En => texts::Language::En,
        })
    }
}
