//! What each kind of fact asks: duty, intake and plan. The table is all there is to a form.

use wi2021::facts::{Kind, Subject};
use wi2021::{Assessment, Standing, TermCode, TermState};

use super::choices::*;
use super::table_late::LATE;
use super::{Field, Input, KindForm};

/// The form of a kind, by its name.
pub(in crate::dossier::pages) fn form_of(kind: &str) -> Option<&'static KindForm> {
    EARLY.iter().chain(LATE).find(|form| form.kind == kind)
}

/// The kinds that most likely come next, given how things stand: at most six, most likely first.
pub(in crate::dossier::pages) fn likely_next(assessment: &Assessment, seen: &[&str]) -> Vec<&'static str> {
    let mut likely = Vec::new();
    let has = |kind: &str| seen.contains(&kind);
    let open = |code: TermCode| {
        assessment
            .terms
            .iter()
            .any(|term| term.code == code && matches!(term.state, TermState::Open | TermState::Missed))
    };
    if matches!(assessment.standing, Standing::Unknown) {
        likely.extend(["persoon-geregistreerd", "verblijf-verleend", "kennisgeving-ontvangen"]);
    }
    if !has("brede-intake-gestart") && !has("pip-vastgesteld") {
        likely.extend(["oproep-brede-intake-verzonden", "brede-intake-gestart"]);
    } else if !has("brede-intake-afgerond") && !has("pip-vastgesteld") {
        likely.extend([
            "brede-intake-afgerond",
            "leerbaarheidstoets-uitslag-ontvangen",
            "brede-intake-niet-verschenen",
        ]);
    }
    if open(TermCode::PipVaststellen) || open(TermCode::PipNaVerhuizing) {
        likely.extend(["pip-vastgesteld", "informatie-derde-gevraagd"]);
    }
    if open(TermCode::Aanbod) {
        likely.push("aanbod-gedaan");
    }
    if has("pip-vastgesteld") {
        likely.extend(["voortgangsgesprek-gevoerd", "lesuren-gevolgd", "contact-gehad"]);
        likely.extend(["omstandigheid-vastgesteld", "map-uren-gevolgd", "examenonderdeel-uitslag-ontvangen"]);
    }
    let mut unique: Vec<&'static str> = Vec::new();
    for kind in likely {
        if !unique.contains(&kind) {
            unique.push(kind);
        }
    }
    unique.truncate(6);
    unique
}

/// Every kind a person can record, grouped by subject in the order of the story. Corrections have their own page.
pub(in crate::dossier::pages) fn groups() -> Vec<(Subject, Vec<&'static str>)> {
    let mut groups: Vec<(Subject, Vec<&'static str>)> = Vec::new();
    for info in Kind::ALL.iter().filter(|info| info.subject != Subject::Correctie) {
        match groups.iter_mut().find(|(subject, _)| *subject == info.subject) {
            Some((_, kinds)) => kinds.push(info.name),
            None => groups.push((info.subject, vec![info.name])),
        }
    }
    groups
}

pub(in crate::dossier::pages) const REDEN: Field = Field::may("reden", Input::Text);

pub(in crate::dossier::pages) const fn form(
    kind: &'static str,
    day: &'static str,
    fields: &'static [Field],
) -> KindForm {
    KindForm { kind, day, fields }
}

const EXEMPTION: &[Field] = &[
    Field::need("grond", Input::Choice(VRIJSTELLING)).as_label("grond-vrijstelling"),
    Field::may("onderdelen", Input::Many(EXAMEN)).as_label("onderdelen-vrijstelling"),
];

const EARLY: &[KindForm] = &[
    // Duty
    form(
        "persoon-geregistreerd",
        "registered",
        &[Field::need("geboortedatum", Input::Date), Field::may("aow_datum", Input::Date)],
    ),
    form(
        "verblijf-verleend",
        "residence",
        &[
            Field::need("vergunning", Input::Choice(VERGUNNING)),
            Field::may("verblijfsdoel", Input::Choice(VERBLIJFSDOEL)),
            Field::may("referent", Input::Choice(REFERENT)),
            Field::may("geestelijke_bedienaar", Input::Flag),
        ],
    ),
    form("verblijf-geeindigd", "last", &[REDEN]),
    form(
        "uitzondering-vastgesteld",
        "happened",
        &[Field::need("grond", Input::Choice(UITZONDERING)).as_label("grond-uitzondering")],
    ),
    form("inburgeringsplicht-vastgesteld", "letter", &[Field::need("wet", Input::Choice(WET))]),
    form("inburgeringsplicht-onderbroken", "gap", &[REDEN]),
    form("inburgeringsplicht-hervat", "resumed", &[]),
    form("inburgeringsplicht-geeindigd", "happened", &[REDEN]),
    form("wordt-behandeld-als-vastgesteld", "happened", &[Field::need("doelgroep", Input::Choice(DOELGROEP))]),
    form(
        "melding-ingetrokken",
        "happened",
        &[Field::need("reden", Input::Choice(INTREKKING)).as_label("reden-intrekking")],
    ),
    form("vrijstelling-aangevraagd", "received", EXEMPTION),
    form("vrijstelling-afgewezen", "letter", EXEMPTION),
    form("vrijstelling-verleend", "letter", EXEMPTION),
    form(
        "ontheffing-aangevraagd",
        "received",
        &[
            Field::need("grond", Input::Choice(ONTHEFFING)).as_label("grond-ontheffing"),
            Field::may("betaald_euro", Input::Whole),
        ],
    ),
    form(
        "ontheffing-beslist",
        "letter",
        &[
            Field::need("grond", Input::Choice(ONTHEFFING)).as_label("grond-ontheffing"),
            Field::need("omvang", Input::Choice(OMVANG)),
            Field::may("onderdelen", Input::Many(ONTHEFFING_DEEL)).as_label("onderdelen-ontheffing"),
            Field::may("aangepaste_examenomstandigheden", Input::Flag),
        ],
    ),
    form("opleiding-gestart", "first", &[Field::need("opleiding", Input::Choice(OPLEIDING))]),
    form("opleiding-beeindigd", "last", &[Field::need("opleiding", Input::Choice(OPLEIDING))]),
    form(
        "plicht-voldaan",
        "letter",
        &[
            Field::need("bewijs", Input::Choice(BEWIJS)).as_label("bewijs-voldaan"),
            Field::may("leerroute", Input::Choice(ROUTE)),
        ],
    ),
    form("overleden", "happened", &[]),
    // Intake
    form("gemeente-gekoppeld", "happened", &[Field::need("gemeente", Input::Municipality)]),
    form("brp-ingeschreven", "happened", &[Field::need("gemeente", Input::Municipality)]),
    form(
        "kennisgeving-ontvangen",
        "letter",
        &[Field::may("portaaldatum", Input::Date), Field::may("ontvangen_op", Input::Date)],
    ),
    form("oproep-brede-intake-verzonden", "sent", &[Field::may("uiterlijk_op", Input::Date)]),
    form("waarschuwing-verzonden", "sent", &[Field::may("uiterlijk_op", Input::Date)]),
    form("brede-intake-niet-verschenen", "happened", &[Field::may("verontschuldigd", Input::Flag)]),
    form("brede-intake-gestart", "first", &[]),
    form("brede-intake-afgerond", "happened", &[Field::may("bij_verstek", Input::Flag)]),
    form("leerbaarheidstoets-uitslag-ontvangen", "received", &[Field::need("uitkomst", Input::Choice(ROUTE))]),
    form(
        "leerbaarheidstoets-ontheven",
        "happened",
        &[Field::need("grond", Input::Choice(ZINTUIG)).as_label("grond-toets")],
    ),
    form(
        "informatie-derde-gevraagd",
        "happened",
        &[Field::need("derde", Input::Text), Field::may("waarom", Input::Text)],
    ),
    form(
        "informatie-derde-ontvangen",
        "received",
        &[Field::need("derde", Input::Text), Field::may("waarom", Input::Text)],
    ),
    // Plan
    form(
        "pip-vastgesteld",
        "letter",
        &[
            Field::need("leerroute", Input::Choice(ROUTE)),
            Field::may("bekendgemaakt_op", Input::Date),
            Field::may("niveau", Input::Choice(NIVEAU)),
            Field::may("uren_per_week", Input::Hours),
            Field::may("uren_totaal", Input::Whole),
            Field::may("z_cursusuren", Input::Whole),
            Field::may("voortgangsgesprekken", Input::Whole),
            Field::may("contact_interval_weken", Input::Whole),
            Field::may("gemeente", Input::Municipality).as_label("gemeente-pip"),
        ],
    ),
    form(
        "pip-gewijzigd",
        "letter",
        &[
            REDEN,
            Field::may("bekendgemaakt_op", Input::Date),
            Field::may("uren_per_week", Input::Hours),
            Field::may("uren_totaal", Input::Whole),
            Field::may("z_cursusuren", Input::Whole),
            Field::may("voortgangsgesprekken", Input::Whole),
            Field::may("contact_interval_weken", Input::Whole),
        ],
    ),
    form("pip-ingetrokken", "happened", &[Field::may("wordt_vervangen", Input::Flag)]),
    form(
        "leerroutewijziging-voorgesteld",
        "happened",
        &[Field::need("naar", Input::Choice(ROUTE)), Field::may("bijzonder_geval", Input::Flag), REDEN],
    ),
    form(
        "leerroute-gewijzigd",
        "letter",
        &[Field::need("naar", Input::Choice(ROUTE)), Field::may("bijzonder_geval", Input::Flag), REDEN],
    ),
    form("afschalen-verzocht", "received", AFSCHALING),
    form("examen-a2-toegestaan", "letter", AFSCHALING),
    form("bezwaar-ingediend", "received", &[Field::need("tegen", Input::Choice(BEZWAAR))]),
    form("voortgangsgesprek-gevoerd", "happened", &[]),
    form("contact-gehad", "happened", &[Field::may("wijze", Input::Text)]),
];

const AFSCHALING: &[Field] = &[
    Field::may("onderdelen", Input::Many(EXAMEN)).as_label("onderdelen-afschalen"),
    Field::may("voldoende_inspanning", Input::Maybe),
    Field::may("b1_niet_haalbaar", Input::Maybe),
];
