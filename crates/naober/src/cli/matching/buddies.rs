//! `naober match buddies`: a buddy for each newcomer who waits for one.

mod page;
mod reasons;
mod tables;

use matching::pairs::{Proposal, propose};
use serde::Serialize;

use super::Paths;
use super::files::{self, Folder, Print};
use super::progress::Progress;
use crate::cli::{Stop, say};
use tables::People;

/// What is asked.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Asked {
    #[command(flatten)]
    paths: Paths,
}

/// What anyone needs to check the pairs again.
#[derive(Serialize)]
struct Proof {
    newcomers: usize,
    buddies: usize,
    objective: i64,
    bound: i64,
    equal: bool,
    rules: tables::Weights,
    inputs: Vec<Print>,
    outputs: Vec<Print>,
}

impl Asked {
    pub(super) fn run(&self) -> Result<(), Stop> {
        let mut progress = Progress::new(4);
        progress.step("reading");
        let (folder, inputs) = self.paths.open()?;
        let people = People::read(&inputs)?;
        folder.clear()?;
        progress.step("pairing");
        let proposal = propose(&people.request()).map_err(|unknown| unknown.to_string())?;
        let prints: Vec<Print> = inputs.iter().map(files::Input::print).collect();
        let reasons = reasons::all(&people, &proposal, &mut progress);
        progress.step("writing");
        write(&folder, &people, &proposal, &prints)?;
        folder.write_list(files::REASONS, "newcomers", reasons.iter().map(|why| reasons::named(&people, why)))?;
        let told = page::Told { words: self.paths.words(), people: &people, proposal: &proposal, files: &prints };
        folder.write(files::REPORT, &page::report(&told, &reasons)?)?;
        drop(progress);
        say(&folder.shown(files::REPORT));
        Ok(())
    }
}

fn write(folder: &Folder, people: &People, proposal: &Proposal, inputs: &[Print]) -> Result<(), String> {
    let buddy = |number: &Option<u32>| number.map_or("", |number| people.buddies[number as usize].id.as_str());
    let pairs = people.newcomers.iter().zip(&proposal.supporter_of);
    let pairs = pairs.map(|(newcomer, supporter)| [newcomer.id.clone(), buddy(supporter).to_owned()]);
    let assignment = files::table(["newcomer", "buddy"], pairs)?;
    let prices = people.buddies.iter().zip(&proposal.prices);
    let prices = files::table(["buddy", "price"], prices.map(|(one, price)| [one.id.clone(), price.to_string()]))?;
    let print = |file: &str, text: &str| Print { file: file.to_owned(), sha256: files::sha256(text.as_bytes()) };
    let proof = Proof {
        newcomers: people.newcomers.len(),
        buddies: people.buddies.len(),
        objective: proposal.points,
        bound: proposal.bound,
        equal: proposal.points == proposal.bound,
        rules: people.weights,
        inputs: inputs.to_vec(),
        outputs: vec![print(files::ASSIGNMENT, &assignment), print(files::PRICES, &prices)],
    };
    folder.write(files::ASSIGNMENT, &assignment)?;
    folder.write(files::PRICES, &prices)?;
    folder.write_json(files::PROOF, &proof)
}
