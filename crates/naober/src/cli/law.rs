//! `naober assess`: the law on a file of facts; `naober document`: what is published of the formats.

use std::path::PathBuf;

use clap::ValueEnum;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use wi2021::{Lang, Law, file, known_at, report_of};

use super::{Language, say};
use crate::app::Clock;

/// What is asked of the law.
#[derive(Debug, clap::Args)]
pub(super) struct Assess {
    /// JSON or YAML; the format is in docs/facts.schema.json
    file: PathBuf,
    /// The day that is asked about (today when left out)
    #[arg(long)]
    on: Option<Date>,
    /// By what was known at the end of this day
    #[arg(long)]
    known: Option<Date>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Language of the reasons: nl or en
    #[arg(long, value_enum, default_value_t = Language::Nl)]
    lang: Language,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

impl Assess {
    pub(super) fn run(&self) -> Result<(), String> {
        let text = std::fs::read_to_string(&self.file)
            .map_err(|error| format!("{} cannot be read: {error}", self.file.display()))?;
        let mut document = file::read(&text).map_err(|errors| errors.to_string())?;
        if let Some(day) = self.known {
            let end =
                day.tomorrow().and_then(|next| next.to_zoned(TimeZone::UTC)).map_err(|error| error.to_string())?;
            let known = known_at(&document.facts, end.timestamp());
            let kept = document.facts.iter().map(|fact| known.contains(fact)).collect::<Vec<_>>();
            let mut keep = kept.iter();
            document.labels.retain(|_| *keep.next().unwrap_or(&false));
            document.facts = known;
        }
        let on = self.on.or(self.known).unwrap_or_else(today);
        let lang = match self.lang {
            Language::Nl => Lang::Nl,
            Language::En => Lang::En,
        };
        let law = Law::built_in();
        let report = report_of(&document, on, &law, lang);
        match self.format {
            Format::Text => say(report.text(&law, lang).trim_end()),
            Format::Json => say(&serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?),
        }
        Ok(())
    }
}

/// A published format.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Document {
    /// docs/api/openapi.json
    Openapi,
    /// docs/facts.schema.json
    Facts,
}

/// Prints a published format as the code makes it.
pub(super) fn document(which: Document) -> Result<(), String> {
    let made = match which {
        Document::Openapi => crate::routes::api_document(),
        Document::Facts => file::schema(),
    };
    say(&serde_json::to_string_pretty(&made).map_err(|error| error.to_string())?);
    Ok(())
}

fn today() -> Date {
    Clock::System.now().to_zoned(TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC)).date()
}
