//! What the brede intake is about: the subjects of W 14(3) and Bs 5.2, and what is asked of each.

use super::known::Source;
use crate::plan::Compartment;

/// How an answer is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// A few words.
    Line,
    /// What the case manager writes down.
    Text,
    /// The person's own words, kept in the language they were said in.
    Words,
    One(&'static [&'static str]),
    Several(&'static [&'static str]),
    /// Yes, no, or not known.
    YesNo,
    /// A whole number up to this one.
    Number(i64),
    /// A level of the CEFR, and how it is known.
    Level,
}

/// When a subject is not talked through without this answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needed {
    Always,
    /// Only after this answer to another question.
    After(&'static str, &'static str),
    No,
}

/// One question. Its texts are `ask-…` of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    pub id: &'static str,
    pub ask: Ask,
    pub needed: Needed,
    /// Where the answer may be known from already.
    pub known: Option<Source>,
}

/// One page of the conversation. Its texts are `intake-subject-…` of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    pub id: &'static str,
    /// Where the law asks it.
    pub article: &'static str,
    pub compartment: Compartment,
    /// What is known already, shown before the questions.
    pub shown: &'static [Source],
    /// Kinds of fact that settle the subject by themselves; their forms are linked.
    pub facts: &'static [&'static str],
    pub questions: &'static [Question],
}

impl Subject {
    pub fn title(&self) -> String {
        format!("intake-subject-{}", self.id)
    }

    pub fn named(id: &str) -> Option<&'static Self> {
        SUBJECTS.iter().find(|subject| subject.id == id)
    }
}

impl Question {
    pub fn label(&self) -> String {
        format!("ask-{}", self.id)
    }

    /// Key of the line under the label; empty when there is none.
    pub fn hint(&self) -> String {
        let key = format!("ask-{}-hint", self.id);
        if texts::has(&key) { key } else { String::new() }
    }

    /// The question of this name.
    pub fn named(id: &str) -> Option<&'static Self> {
        SUBJECTS.iter().flat_map(|subject| subject.questions).find(|question| question.id == id)
    }

    const fn after(mut self, question: &'static str, answer: &'static str) -> Self {
        self.needed = Needed::After(question, answer);
        self
    }

    const fn known(mut self, source: Source) -> Self {
        self.known = Some(source);
        self
    }
}

/// The names of an option: `pick-…` of the catalogue.
pub fn option_key(option: &str) -> String {
    format!("pick-{option}")
}

pub const YES_NO: &[&str] = &["ja", "nee", "onbekend"];
/// Below A1 up to C1: what matters at the start.
pub const LEVELS: &[&str] = &["onder-a1", "a1", "a2", "b1", "b2", "c1"];
/// How a level is known, the surest first.
pub const KNOWN_BY: &[&str] = &["toets", "docent", "gesprek", "zelf"];

const READS: &[&str] = &["goed", "beetje", "niet", "onbekend"];
const ALONE: &[&str] = &["zelf", "met-hulp", "nog-niet", "onbekend"];

const fn need(id: &'static str, ask: Ask) -> Question {
    Question { id, ask, needed: Needed::Always, known: None }
}

const fn may(id: &'static str, ask: Ask) -> Question {
    Question { id, ask, needed: Needed::No, known: None }
}

const fn subject(id: &'static str, article: &'static str, questions: &'static [Question]) -> Subject {
    Subject { id, article, compartment: Compartment::Open, shown: &[], facts: &[], questions }
}

/// In the order in which one would talk; any order will do.
pub const SUBJECTS: &[Subject] = &[
    Subject {
        facts: &["leerbaarheidstoets-uitslag-ontvangen", "leerbaarheidstoets-ontheven"],
        shown: &[Source::TestOutcome],
        ..subject("leerbaarheidstoets", "W 14(3)a", &[may("toets-ervaring", Ask::Words)])
    },
    Subject {
        shown: &[Source::Studies],
        ..subject(
            "opleiding-en-werk",
            "W 14(3)b",
            &[
                need(
                    "opleiding",
                    Ask::One(&[
                        "geen-school",
                        "basisschool",
                        "middelbaar",
                        "vakschool",
                        "hogeschool",
                        "universiteit",
                        "onbekend",
                    ]),
                ),
                need("schooljaren", Ask::Number(40)),
                may("opleiding-welke", Ask::Line),
                need("diploma", Ask::YesNo),
                may("diploma-gewaardeerd", Ask::YesNo),
                need("beroepen", Ask::Words),
                need("werkjaren", Ask::Number(70)),
                may("goed-in", Ask::Words),
            ],
        )
    },
    Subject {
        shown: &[Source::BirthDate, Source::Household],
        ..subject(
            "omstandigheden",
            "W 14(3)c",
            &[
                need("thuis", Ask::Several(&["alleen", "met-partner", "met-kinderen", "met-ouders", "met-anderen"])),
                need("zorgtaken", Ask::Several(&["zorg-kinderen", "zorg-partner", "zorg-familie", "zorg-geen"])),
                need(
                    "woning",
                    Ask::One(&["woning-eigen", "woning-tijdelijk", "woning-opvang", "woning-bij-anderen", "onbekend"]),
                ),
                need("reizen", Ask::Several(&["lopen", "fiets", "openbaar-vervoer", "auto", "reizen-niet-alleen"])),
                need("geldzorgen", Ask::YesNo),
                may("tijden", Ask::Line),
                may("bezig", Ask::Words),
            ],
        )
    },
    Subject {
        compartment: Compartment::Health,
        ..subject(
            "gezondheid",
            "W 14(3)c",
            &[
                need("gezondheid-leren", Ask::YesNo),
                need("zien", Ask::YesNo),
                need("horen", Ask::YesNo),
                need("hoofd", Ask::YesNo),
                may("gezondheid-wat", Ask::Words),
                may("zorgverleners", Ask::Several(&["huisarts", "ziekenhuis", "ggz", "wijkteam", "zorgverlener-geen"])),
                may("gezondheid-nodig", Ask::Text),
            ],
        )
    },
    Subject {
        shown: &[Source::Children],
        ..subject(
            "kinderen",
            "W 14(3)d",
            &[
                need("heeft-kinderen", Ask::YesNo).known(Source::Children),
                need("jonge-kinderen", Ask::YesNo).after("heeft-kinderen", "ja"),
                need(
                    "voorschool",
                    Ask::One(&[
                        "voorschool-gaat",
                        "voorschool-wacht",
                        "voorschool-wil",
                        "voorschool-wil-niet",
                        "onbekend",
                    ]),
                )
                .after("jonge-kinderen", "ja"),
                may("voorschool-afspraak", Ask::Text),
                may("school-contact", Ask::One(ALONE)),
            ],
        )
    },
    subject(
        "taal",
        "Bs 5.2(1)",
        &[
            need("moedertaal", Ask::Line).known(Source::Language),
            may("andere-talen", Ask::Line),
            need("luisteren", Ask::Level),
            need("lezen", Ask::Level),
            need("schrijven", Ask::Level),
            need("spreken", Ask::Level),
            may("eerdere-les", Ask::Text),
        ],
    ),
    Subject {
        shown: &[Source::Answer("moedertaal"), Source::Answer("schooljaren")],
        ..subject(
            "lezen-en-schrijven",
            "Bs 5.2(1)",
            &[
                need(
                    "eigen-schrift",
                    Ask::One(&[
                        "schrift-arabisch",
                        "schrift-ethiopisch",
                        "schrift-cyrillisch",
                        "schrift-latijns",
                        "schrift-ander",
                        "schrift-geen",
                    ]),
                ),
                need("leest-eigen-taal", Ask::One(READS)),
                need("leest-latijns", Ask::One(READS)),
                need("alfabetisering-nodig", Ask::YesNo),
            ],
        )
    },
    subject(
        "zelfredzaamheid",
        "Bs 5.2(1)",
        &[
            need("geld", Ask::One(ALONE)),
            need("post", Ask::One(ALONE)),
            need("digitaal", Ask::One(ALONE)),
            need("de-weg", Ask::One(ALONE)),
            need("afspraken", Ask::One(ALONE)),
            need("instanties", Ask::One(ALONE)),
            may("wie-helpt", Ask::Text),
        ],
    ),
    Subject {
        shown: &[Source::Answer("opleiding-welke"), Source::Answer("beroepen"), Source::Answer("goed-in")],
        ..subject(
            "werk",
            "Bs 5.2(1)",
            &[
                need("droombaan", Ask::Words),
                need("broodbaan", Ask::Words),
                may("uren-meedoen", Ask::Number(60)),
                may(
                    "sectoren",
                    Ask::Several(&[
                        "werk-zorg",
                        "werk-techniek",
                        "werk-bouw",
                        "werk-logistiek",
                        "werk-horeca",
                        "werk-schoonmaak",
                        "werk-groen",
                        "werk-winkel",
                        "werk-kantoor",
                        "werk-onderwijs",
                        "werk-eigen-bedrijf",
                    ]),
                ),
                may("rijbewijs", Ask::YesNo),
                may("werk-nodig", Ask::Text),
            ],
        )
    },
];
