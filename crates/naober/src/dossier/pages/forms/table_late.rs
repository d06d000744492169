//! What each kind of fact asks: offer, hours, term, guidance, fines, household and correction.

use super::choices::*;
use super::table::{REDEN, form};
use super::{Field, Input, KindForm};

const PROVIDER: Field = Field::may("aanbieder", Input::Text);
const COURSE: &[Field] = &[PROVIDER];

pub(super) const LATE: &[KindForm] = &[
    // Offer
    form(
        "aanbod-gedaan",
        "happened",
        &[PROVIDER, Field::may("contract", Input::Text), Field::may("taalschakeltraject", Input::Flag)],
    ),
    form("cursus-gestart", "first", COURSE),
    form("cursus-beeindigd", "last", COURSE),
    form("taalschakeltraject-gestart", "first", COURSE),
    form("taalschakeldiploma-behaald", "happened", &[]),
    form("alfabetisering-gestart", "first", COURSE),
    form("alfabetisering-beeindigd", "last", COURSE),
    form("keurmerk-vervallen", "happened", &[Field::need("aanbieder", Input::Text)]),
    form("aanbieder-gesloten", "happened", &[Field::need("aanbieder", Input::Text)]),
    form(
        "urenverklaring-ontvangen",
        "received",
        &[Field::need("aanbieder", Input::Text), Field::need("uren", Input::Hours)],
    ),
    // Hours
    form(
        "lesuren-gevolgd",
        "covered",
        &[
            Field::need("uren", Input::Hours),
            Field::need("vak", Input::Choice(VAK)),
            Field::may("fysiek", Input::Hours),
            PROVIDER,
            Field::may("instelling", Input::Choice(INSTELLING)),
            Field::may("tijdens_brede_intake", Input::Flag),
            Field::may("binnen_opleiding", Input::Choice(OPLEIDING)),
        ],
    ),
    form(
        "verzuim-gemeld",
        "covered",
        &[Field::need("uren", Input::Hours).as_label("uren-verzuim"), Field::may("geoorloofd", Input::Flag)],
    ),
    form(
        "participatie-uren-gevolgd",
        "covered",
        &[Field::need("uren", Input::Hours), Field::may("kader", Input::Choice(KADER))],
    ),
    form("pvt-uren-gevolgd", "covered", &[Field::need("uren", Input::Hours), Field::may("activiteit", Input::Flag)]),
    form("participatieverklaring-ondertekend", "happened", &[]),
    form(
        "map-uren-gevolgd",
        "covered",
        &[
            Field::may("praktijk", Input::Hours),
            Field::may("theorie", Input::Hours),
            Field::may("tijdens_brede_intake", Input::Flag),
        ],
    ),
    form("map-eindgesprek-gevoerd", "happened", &[]),
    form("z-eindgesprek-gevoerd", "happened", &[Field::may("door_college", Input::FlagYes)]),
    form(
        "examenpoging-gedaan",
        "happened",
        &[Field::need("onderdeel", Input::Choice(EXAMEN)), Field::may("niveau", Input::Choice(NIVEAU))],
    ),
    form(
        "examenonderdeel-uitslag-ontvangen",
        "received",
        &[
            Field::need("onderdeel", Input::Choice(EXAMEN)),
            Field::need("geslaagd", Input::YesNo),
            Field::may("niveau", Input::Choice(NIVEAU)),
        ],
    ),
    // Term
    form("termijn-vastgesteld", "letter", &[Field::need("aanvang", Input::Date), Field::need("einde", Input::Date)]),
    form(
        "omstandigheid-vastgesteld",
        "known",
        &[
            Field::need("grond", Input::Choice(GROND)).as_label("grond-verlenging"),
            Field::may("van", Input::Date),
            Field::may("tot_en_met", Input::Date),
            Field::may("bewijs", Input::Flag).as_label("bewijs-omstandigheid"),
        ],
    ),
    form("verlenging-aangevraagd", "received", &[Field::may("gronden", Input::Many(GROND))]),
    form(
        "verlenging-beslist",
        "letter",
        &[
            Field::need("toegestaan", Input::YesNo),
            Field::may("gronden", Input::Many(GROND)),
            Field::may("verlenging_in_weken", Input::Whole),
            Field::may("nieuwe_einddatum", Input::Date),
            Field::may("ambtshalve", Input::Flag),
        ],
    ),
    form("lening-verstrekt", "letter", &[Field::need("bedrag_euro", Input::Whole).as_label("bedrag-lening")]),
    form("lening-aangevraagd", "received", &[Field::may("jaardraagkracht_euro", Input::Whole)]),
    form("lening-afgewezen", "letter", &[REDEN]),
    form("lening-afgelost", "happened", &[REDEN]),
    // Guidance
    form("maatschappelijke-begeleiding-gestart", "first", &[]),
    form("maatschappelijke-begeleiding-geeindigd", "last", &[]),
    form("maatschappelijke-begeleiding-einde-gepland", "agreed", &[Field::need("op", Input::Date)]),
    form("vervolg-afgesproken", "agreed", &[Field::may("wie", Input::Text)]),
    form("bijstand-toegekend", "first", &[]),
    form("bijstand-geeindigd", "without", &[REDEN]),
    form("ontzorgen-gestart", "first", &[]),
    form("financiele-stap-gezet", "happened", &[Field::may("reden", Input::Text).as_label("stap")]),
    // Fines
    form(
        "overtreding-vastgesteld",
        "happened",
        &[
            Field::need("artikel", Input::Choice(ARTIKEL)),
            Field::may("verwijtbaarheid", Input::Choice(VERWIJT)),
            Field::may("gedraging", Input::Text),
            Field::may("begaan_op", Input::Date),
        ],
    ),
    form("bijstand-verlaagd", "letter", &[Field::may("gedraging", Input::Text)]),
    form(
        "gemeentelijke-boete-opgelegd",
        "letter",
        &[
            Field::need("artikel", Input::Choice(ARTIKEL)),
            Field::need("bedrag_euro", Input::Whole),
            Field::may("vastgesteld_op", Input::Date),
            Field::may("onherroepelijk_op", Input::Date),
            Field::may("gemeente", Input::Municipality).as_label("gemeente-boete"),
        ],
    ),
    form("boete-onherroepelijk", "happened", &[Field::may("boete", Input::Fact("gemeentelijke-boete-opgelegd"))]),
    form(
        "boete-opgelegd",
        "letter",
        &[
            Field::need("grond", Input::Choice(DUO_GROND)).as_label("grond-duo"),
            Field::need("bedrag_euro", Input::Whole),
            Field::may("nieuwe_termijn_maanden", Input::Whole),
        ],
    ),
    // Household
    form(
        "gezinslid-geregistreerd",
        "happened",
        &[
            Field::need("relatie", Input::Choice(RELATIE)),
            Field::may("geboortedatum", Input::Date).as_label("geboortedatum-gezinslid"),
        ],
    ),
    form("gezinslid-uit-bijstand", "without", &[Field::need("relatie", Input::Choice(RELATIE))]),
    form("kind-geboren", "birth", &[Field::may("zelf_bevallen", Input::Flag)]),
    // Correction
    form("feit-ingetrokken", "happened", &[Field::may("reden", Input::Text).as_label("reden-nooit")]),
];
