//! What a column can mean, and the names it is recognised by: those of the GGM as the model spells them, and plain Dutch.

use super::FileKind;
use super::cells::folded;

/// A meaning. Its label is the text key `column-` and the code.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    pub code: &'static str,
    /// The first one is the name in the empty template.
    pub names: &'static [&'static str],
}

/// The code of a column that is left out.
pub(super) const IGNORED: &str = "-";
/// Codes of payload fields of a fact begin with this.
pub(super) const FIELD: &str = "gegevens.";

const fn meaning(code: &'static str, names: &'static [&'static str]) -> Meaning {
    Meaning { code, names }
}

const WHO: [Meaning; 3] = [
    meaning("bsn", &["BSN", "burgerservicenummer", "NatuurlijkPersoon.bsn", "Burgerservicenummer (BSN)"]),
    meaning("v-nummer", &["V-nummer", "Inburgeringsplicht.V-nummer", "Vreemdeling.v-nummer", "vreemdelingnummer"]),
    meaning("dossiernummer", &["Dossiernummer", "dossier", "zaaknummer"]),
];

pub(super) const PEOPLE: &[Meaning] = &[
    WHO[0],
    WHO[1],
    WHO[2],
    meaning("voornamen", &["Voornamen", "voornaam", "roepnaam", "NatuurlijkPersoon.voornamen"]),
    meaning("tussenvoegsel", &["Tussenvoegsel", "voorvoegsel", "voorvoegsels"]),
    meaning("achternaam", &["Achternaam", "geslachtsnaam", "naam", "NatuurlijkPersoon.geslachtsnaam"]),
    meaning("geboortedatum", &["Geboortedatum", "datum geboorte", "NatuurlijkPersoon.geboortedatum"]),
    meaning("taal", &["Taal", "voorkeurstaal", "moedertaal"]),
    meaning("wijk", &["Wijk", "buurt"]),
    meaning("vergunning", &["Soort vergunning", "vergunning", "verblijfstitel"]),
    meaning("verblijf-vanaf", &["Verblijf vanaf", "ingangsdatum vergunning", "datum vergunning"]),
    meaning(
        "doelgroep",
        &["Inburgeringsplicht.WordtBehandelsAls", "WordtBehandelsAls", "WordtBehandeldAls", "doelgroep"],
    ),
    meaning("plicht-start", &["Inburgeringsplicht.DatumStart", "DatumStart", "start inburgeringsplicht"]),
    meaning("plicht-eind", &["Inburgeringsplicht.DatumEind", "einde inburgeringsplicht"]),
    meaning("kennisgeving", &["Datum kennisgeving", "kennisgeving", "dagtekening kennisgeving"]),
    meaning(
        "brp-datum",
        &["Datum inschrijving BRP", "inschrijving gemeente", "datumInschrijvingInGemeente", "vestigingsdatum"],
    ),
    meaning("intake-start", &["Brede Intake.startdatum", "start brede intake"]),
    meaning("intake-eind", &["Brede Intake.einddatum", "einde brede intake"]),
    meaning(
        "toets",
        &[
            "Inburgeringsplicht.UitkomstLeerbaarheidstoets",
            "UitkomstLeerbaarheidstoets",
            "Inburgeringstraject.UItkomstLeerbaarheidstoets",
        ],
    ),
    meaning("pip", &["PIP.DagtekeningInitielePIP", "DagtekeningInitielePIP", "datum PIP", "dagtekening PIP"]),
    meaning("leerroute", &["Leerroute.LeerrouteType", "LeerrouteType", "leerroute", "route"]),
    meaning("niveau", &["Leerroute.Niveau", "taalniveau PIP"]),
    meaning("uren-per-week", &["Uren per week", "lesuren per week"]),
    meaning("aanbod", &["InburgeringsAanbod.DatumInburgeringsAanbod", "DatumInburgeringsAanbod", "datum aanbod"]),
    meaning("aanbieder", &["InburgeringsAanbod.CursusInstelling", "CursusInstelling", "taalschool", "aanbieder"]),
    meaning("cursus-eind", &["InburgeringsAanbod.DatumEindeCursus", "DatumEindeCursus"]),
    meaning("pvt", &["PVT.DatumOndertekening PVT", "DatumOndertekening PVT", "datum participatieverklaring"]),
    meaning("map", &["MAP.DatumEindgesprekMAP", "DatumEindgesprekMAP", "eindgesprek MAP"]),
    meaning("termijn-van", &["Inburgeringstermijn.DatumAanvangInburgeringstermijn", "DatumAanvangInburgeringstermijn"]),
    meaning("termijn-tot", &["Inburgeringstermijn.DatumEindeInburgeringstermijn", "DatumEindeInburgeringstermijn"]),
    meaning("bijstand", &["Bijstand vanaf", "ingangsdatum bijstand"]),
    meaning("intrekking", &["Melding ingetrokken", "reden intrekking"]),
];

pub(super) const FACTS: &[Meaning] = &[
    WHO[0],
    WHO[1],
    WHO[2],
    meaning("datum", &["Datum", "datum gebeurtenis"]),
    meaning("soort", &["Soort", "soort feit", "gebeurtenis"]),
    meaning("bron", &["Bron", "herkomst"]),
    meaning("sleutel", &["Sleutel", "id", "regel-id"]),
];

/// Fields of facts that files hold; each can also be named `gegevens.` and its name.
pub(super) const FIELDS: &[&str] = &[
    "aanbieder",
    "aanvang",
    "activiteit",
    "artikel",
    "bedrag_euro",
    "bewijs",
    "contact_interval_weken",
    "derde",
    "doelgroep",
    "einde",
    "fysiek",
    "gedraging",
    "geboortedatum",
    "gemeente",
    "geoorloofd",
    "geslaagd",
    "grond",
    "gronden",
    "instelling",
    "kader",
    "leerroute",
    "naar",
    "nieuwe_einddatum",
    "niveau",
    "omvang",
    "onderdeel",
    "onderdelen",
    "op",
    "opleiding",
    "portaaldatum",
    "praktijk",
    "reden",
    "referent",
    "relatie",
    "taalschakeltraject",
    "theorie",
    "toegestaan",
    "tot_en_met",
    "uitkomst",
    "uiterlijk_op",
    "uren",
    "uren_per_week",
    "uren_totaal",
    "vak",
    "van",
    "verblijfsdoel",
    "vergunning",
    "verlenging_in_weken",
    "voortgangsgesprekken",
    "waarom",
    "wet",
    "wie",
    "wijze",
];

pub(super) fn meanings(kind: FileKind) -> &'static [Meaning] {
    match kind {
        FileKind::People => PEOPLE,
        FileKind::Facts => FACTS,
    }
}

/// Every code a column of such a file may have, in the order of the list on the page.
pub(super) fn codes(kind: FileKind) -> Vec<String> {
    let own = meanings(kind).iter().map(|meaning| meaning.code.to_owned());
    let fields = FIELDS.iter().map(|field| format!("{FIELD}{field}"));
    match kind {
        FileKind::People => own.collect(),
        FileKind::Facts => own.chain(fields).collect(),
    }
}

/// The meaning that a column most likely has by its name.
pub(super) fn recognise(kind: FileKind, name: &str) -> String {
    let wanted = folded(name);
    let known = meanings(kind)
        .iter()
        .find(|meaning| folded(meaning.code) == wanted || meaning.names.iter().any(|known| folded(known) == wanted));
    if let Some(meaning) = known {
        return meaning.code.to_owned();
    }
    let bare = wanted.strip_prefix("gegevens").unwrap_or(&wanted);
    match FIELDS.iter().find(|field| kind == FileKind::Facts && folded(field) == bare) {
        Some(field) => format!("{FIELD}{field}"),
        None => IGNORED.to_owned(),
    }
}

/// How far a name is from the one the template uses: 1 is that name, 2 another name we know. 0 is for what a person chose.
pub(super) fn distance(kind: FileKind, name: &str) -> usize {
    let wanted = folded(name);
    let own = meanings(kind).iter().any(|meaning| folded(meaning.names[0]) == wanted);
    if own { 1 } else { 2 }
}

/// The column names of an empty file of this kind.
pub(super) fn template(kind: FileKind) -> Vec<String> {
    let own = meanings(kind).iter().map(|meaning| meaning.names[0].to_owned());
    match kind {
        FileKind::People => own.collect(),
        FileKind::Facts => {
            own.chain(["uren", "vak", "onderdeel", "geslaagd", "aanbieder"].map(str::to_owned)).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_ggm_are_recognised_as_the_model_spells_them() {
        for (name, code) in [
            ("Inburgeringsplicht.DatumStart", "plicht-start"),
            ("PIP.DagtekeningInitielePIP", "pip"),
            ("Leerroute.LeerrouteType", "leerroute"),
            ("Inburgeringsplicht.WordtBehandelsAls", "doelgroep"),
            ("PVT.DatumOndertekening PVT", "pvt"),
            ("brede intake.STARTDATUM", "intake-start"),
            ("Burgerservicenummer", "bsn"),
            ("lievelingskleur", IGNORED),
        ] {
            assert_eq!(recognise(FileKind::People, name), code, "{name}");
        }
        assert_eq!(recognise(FileKind::Facts, "Uren"), "gegevens.uren");
        assert_eq!(recognise(FileKind::Facts, "gegevens.tot_en_met"), "gegevens.tot_en_met");
    }

    #[test]
    fn no_name_means_two_things() {
        for kind in [FileKind::People, FileKind::Facts] {
            let mut seen = std::collections::HashSet::new();
            for name in meanings(kind).iter().flat_map(|meaning| meaning.names) {
                assert!(seen.insert(folded(name)), "{name}");
            }
        }
    }

    #[test]
    fn a_template_is_recognised_by_ourselves() {
        for kind in [FileKind::People, FileKind::Facts] {
            assert!(template(kind).iter().all(|name| recognise(kind, name) != IGNORED));
        }
    }
}
