//! For translators: what is missing or not read yet, the texts of a language out as a sheet, and a sheet in. See
//! docs/how-to/translate.md.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it speaks on the command line")]

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use texts::{Language, export, import, unreviewed};

const USE: &str = "catalogues check | export LANGUAGE > SHEET | import LANGUAGE SHEET";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["check"] => check(),
        ["export", language] => language_of(language).and_then(send),
        ["import", language, sheet] => language_of(language).and_then(|language| take(language, sheet)),
        _ => Err(vec![USE.to_owned()]),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            eprintln!("{}", lines.join("\n"));
            ExitCode::FAILURE
        }
    }
}

fn language_of(tag: &str) -> Result<Language, Vec<String>> {
    let found = Language::from_tag(tag).filter(|language| *language != Language::Nl);
    found.ok_or_else(|| vec![format!("{tag} is not one of the languages that are translated")])
}

/// What is broken fails, and so does a sheet that would not come back as it went; what nobody read is told.
fn check() -> Result<(), Vec<String>> {
    let mut wrong = Vec::new();
    for language in Language::ALL.iter().copied().filter(|language| *language != Language::Nl) {
        let tag = language.tag();
        match import(language, &export(language)) {
            Ok(taken) if taken.home.is_empty() => wrong.push(format!("{tag}: there are no texts")),
            Ok(_) => {}
            Err(lines) => wrong.extend(lines.into_iter().map(|line| format!("{tag}: {line}"))),
        }
        wrong.extend(texts::missing(language).into_iter().map(|key| format!("{tag}: {key} is missing")));
        let open = unreviewed(language).len();
        if open > 0 {
            println!("{tag}: {open} texts are not yet read by someone who grew up with the language");
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

fn send(language: Language) -> Result<(), Vec<String>> {
    io::stdout().write_all(&export(language)).map_err(|error| vec![error.to_string()])
}

fn take(language: Language, sheet: &str) -> Result<(), Vec<String>> {
    let told = |error: io::Error| vec![format!("{sheet}: {error}")];
    let mut bytes = Vec::new();
    fs::File::open(sheet).and_then(|mut file| file.read_to_end(&mut bytes)).map_err(told)?;
    let taken = import(language, &bytes)?;
    let tag = language.tag();
    for (name, text) in [
        (format!("{tag}/home.ftl"), &taken.home),
        (format!("plain/{tag}.ftl"), &taken.letters),
        (format!("{tag}/reviewed.txt"), &taken.reviewed),
    ] {
        fs::write(folder().join(name), text).map_err(told)?;
    }
    println!("{} texts changed", taken.changed.len());
    taken.changed.iter().for_each(|key| println!("  {key}"));
    Ok(())
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogues")
}
