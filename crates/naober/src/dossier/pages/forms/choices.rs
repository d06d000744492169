//! The closed lists of answers. A test compares them with the types of the law.

use super::Choices;

macro_rules! sets {
    ($($name:ident = $set:literal [$($value:literal),+ $(,)?];)+) => {
        $(pub(super) const $name: Choices = Choices { set: $set, values: &[$($value),+] };)+

        /// Every list there is.
        #[cfg(test)]
        pub(super) const ALL: &[Choices] = &[$($name),+];
    };
}

sets! {
    VERGUNNING = "vergunning" [
        "asiel-bepaalde-tijd", "regulier-bepaalde-tijd", "tijdelijke-bescherming", "asiel-onbepaalde-tijd",
        "aanvraag-in-behandeling", "anders",
    ];
    VERBLIJFSDOEL = "verblijfsdoel" [
        "gezin", "gezin-bij-tijdelijk", "zelfstandig", "kennismigrant", "europese-blauwe-kaart", "seizoenarbeid",
        "overplaatsing-binnen-onderneming", "arbeid-in-loondienst", "grensoverschrijdende-diensten", "onderzoek",
        "lerend-werken", "militair", "studie", "zoeken-naar-werk", "uitwisseling", "medische-behandeling",
        "tijdelijk-humanitair", "afwachting-rwn17", "niet-tijdelijk-humanitair", "geestelijke-bedienaar",
        "vermogende-vreemdeling", "overig-niet-tijdelijk",
    ];
    REFERENT = "referent" ["asielvergunning-houder", "eu-langdurig-internationale-bescherming", "overig"];
    UITZONDERING = "uitzondering" ["eu-eer-zwitser", "eu-gezinslid", "eu-langdurig-ingezetene", "verdrag"];
    WET = "wet" ["wi2021", "wi2013", "wi2007"];
    DOELGROEP = "doelgroep" ["asielstatushouder-a", "asielstatushouder-b", "gezinsmigrant-of-overig"];
    INTREKKING = "intrekking" [
        "verkeerde-wet", "verkeerde-gemeente", "verkeerde-persoon", "niet-inburgeringsplichtig",
    ];
    VRIJSTELLING = "vrijstelling" ["acht-jaar-school", "diploma", "voldoende-ingeburgerd", "certificaat"];
    EXAMEN = "examen" ["lezen", "luisteren", "schrijven", "spreken", "knm"];
    ONTHEFFING = "ontheffing" ["medisch", "bijzondere-omstandigheden"];
    OMVANG = "omvang" ["volledig", "gedeeltelijk", "afgewezen"];
    ONTHEFFING_DEEL = "ontheffingsonderdeel" ["lezen", "luisteren", "schrijven", "spreken", "knm", "participatiedeel"];
    OPLEIDING = "opleiding" ["leerplichtig", "vrijstellend", "praktijkonderwijs", "vso", "entree"];
    BEWIJS = "bewijs" ["diploma", "certificaat"];
    ROUTE = "leerroute" ["b1-route", "onderwijsroute", "z-route"];
    ZINTUIG = "zintuig" ["visueel", "auditief"];
    NIVEAU = "niveau" ["A1", "A2", "B1", "B2"];
    BEZWAAR = "bezwaar" ["pip", "gemeentelijke-boete", "duo-besluit"];
    VAK = "vak" ["nt2", "knm", "alfabetisering", "taalschakel"];
    INSTELLING = "instelling" ["keurmerk", "web", "geen"];
    KADER = "kader" ["z-route", "brede-intake", "participatiewet", "maatschappelijke-begeleiding"];
    GROND = "verlenging" [
        "ziekte", "overlijden", "bevalling", "opvanghuis", "alfabetisering", "dakloosheid", "geen-aanbod", "aanbieder",
        "overig", "samenloop", "opleiding", "bijna-klaar", "categorie",
    ];
    ARTIKEL = "artikel" ["22", "23"];
    VERWIJT = "verwijt" ["opzet", "grove-schuld", "normaal", "verminderd", "geen"];
    DUO_GROND = "duo-grond" ["pvt-of-map", "leerroute"];
    RELATIE = "relatie" ["partner", "kind", "ouder", "ander"];
}
