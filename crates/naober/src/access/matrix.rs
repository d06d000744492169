//! Every route of the product with what it asks of who comes. A route that is not here is refused, and fails a test.

use super::{Action, Role, Room};

/// What a route asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Nothing.
    Public,
    /// A password was given; the second factor may still be due.
    HalfWay,
    /// A right of `rights.csv`.
    Right(Room, Action),
}

/// One route and method.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    pub method: &'static str,
    pub path: &'static str,
    pub access: Access,
}

/// Every route and method there is. Keep a room's lines together.
#[rustfmt::skip]
pub const MATRIX: &[Entry] = &[
    // Anyone
    public("GET", "/healthz"),
    public("GET", "/metrics"),
    public("GET", "/assets/{name}"),
    public("GET", "/favicon.ico"),
    public("GET", "/toegankelijkheid"),
    public("GET", "/bron"),
    public("GET", "/.well-known/security.txt"),
    public("GET", "/agenda/{token}"),
    // Sign-in
    public("POST", "/taal"),
    public("GET", "/inloggen"),
    public("POST", "/inloggen"),
    public("POST", "/inloggen/demo"),
    half_way("GET", "/inloggen/tweede-stap"),
    half_way("POST", "/inloggen/tweede-stap"),
    public("GET", "/uitnodiging/{token}"),
    public("POST", "/uitnodiging/{token}"),
    public("POST", "/uitloggen"),
    // Own account
    right("GET", "/", Room::OwnAccount, Action::Read),
    right("GET", "/account", Room::OwnAccount, Action::Read),
    right("POST", "/account/wachtwoord", Room::OwnAccount, Action::Change),
    right("POST", "/account/herstelcodes", Room::OwnAccount, Action::Change),
    right("POST", "/account/sleutels", Room::OwnAccount, Action::Change),
    right("POST", "/account/sleutels/{id}/intrekken", Room::OwnAccount, Action::Change),
    right("POST", "/account/berichten", Room::OwnAccount, Action::Change),
    right("POST", "/account/overal-uitloggen", Room::OwnAccount, Action::Change),
    // The newcomer's own pages
    public("GET", "/mijn/inloggen"),
    public("POST", "/mijn/inloggen"),
    public("POST", "/mijn/inloggen/voorbeeld"),
    public("POST", "/mijn/inloggen/mail"),
    public("GET", "/mijn/inloggen/code"),
    public("POST", "/mijn/inloggen/code"),
    public("POST", "/mijn/aanbieder"),
    public("GET", "/mijn/broker/terug"),
    public("POST", "/mijn/taal"),
    public("GET", "/mijn/woorden"),
    public("GET", "/mijn/hulp"),
    public("POST", "/mijn/uit"),
    right("GET", "/mijn", Room::Home, Action::Read),
    right("GET", "/mijn/inlog", Room::Home, Action::Read),
    right("POST", "/mijn/inlog", Room::Home, Action::Change),
    right("POST", "/mijn/inlog/code", Room::Home, Action::Change),
    right("POST", "/mijn/inlog/verwijderen", Room::Home, Action::Change),
    right("GET", "/mijn/plan", Room::Home, Action::Read),
    right("GET", "/mijn/week", Room::Home, Action::Read),
    right("GET", "/mijn/kopie", Room::Home, Action::Read),
    right("GET", "/mijn/rechten", Room::Home, Action::Read),
    right("GET", "/mijn/map", Room::Home, Action::Read),
    right("POST", "/mijn/map", Room::Home, Action::Change),
    right("GET", "/mijn/map/alles", Room::Home, Action::Read),
    right("GET", "/mijn/map/{brief}/pdf", Room::Home, Action::Read),
    right("GET", "/mijn/papieren/{papier}", Room::Home, Action::Read),
    right("GET", "/mijn/papieren/{papier}/bestand", Room::Home, Action::Read),
    right("POST", "/mijn/papieren/{papier}/delen", Room::Home, Action::Change),
    right("POST", "/mijn/papieren/{papier}/verwijderen", Room::Home, Action::Change),
    right("GET", "/mijn/wie-ziet-wat", Room::Home, Action::Read),
    right("GET", "/mijn/gegevens", Room::Home, Action::Read),
    right("GET", "/mijn/regio", Room::Home, Action::Read),
    right("GET", "/mijn/regio/alle-plaatsen", Room::Home, Action::Read),
    right("GET", "/mijn/regio/uitkomst", Room::Home, Action::Read),
    right("POST", "/mijn/regio/oneens", Room::Home, Action::Change),
    right("GET", "/mijn/regio/vragen/{onderwerp}", Room::Home, Action::Read),
    right("POST", "/mijn/regio/vragen/{onderwerp}", Room::Home, Action::Change),
    right("GET", "/mijn/toestemmingen", Room::Home, Action::Read),
    right("GET", "/mijn/toestemmingen/{toestemming}", Room::Home, Action::Read),
    right("POST", "/mijn/toestemmingen/{toestemming}/geven", Room::Home, Action::Change),
    right("POST", "/mijn/toestemmingen/{toestemming}/weigeren", Room::Home, Action::Change),
    right("POST", "/mijn/toestemmingen/{toestemming}/intrekken", Room::Home, Action::Change),
    right("GET", "/mijn/vragen", Room::Home, Action::Read),
    right("POST", "/mijn/vragen", Room::Home, Action::Change),
    right("GET", "/dossiers/{id}/toegang", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/toegang", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/toegang/mail/beeindigen", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/vragen", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/vragen/{vraag}", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/papieren", Room::Papers, Action::Read),
    right("POST", "/dossiers/{id}/papieren", Room::Papers, Action::Change),
    right("GET", "/dossiers/{id}/papieren/{papier}", Room::Papers, Action::Read),
    // Accounts and the log of who looked
    right("GET", "/accounts", Room::Accounts, Action::List),
    right("POST", "/accounts", Room::Accounts, Action::Change),
    right("POST", "/accounts/{id}/uitnodiging", Room::Accounts, Action::Change),
    right("POST", "/accounts/{id}/uitnodiging/mail", Room::Accounts, Action::Change),
    right("POST", "/accounts/{id}/uitschakelen", Room::Accounts, Action::Change),
    right("POST", "/accounts/{id}/inschakelen", Room::Accounts, Action::Change),
    right("POST", "/accounts/{id}/tweede-stap", Room::Accounts, Action::Change),
    right("GET", "/logboek", Room::AccessLog, Action::List),
    right("GET", "/dossiers/{id}/inzage", Room::AccessLog, Action::Read),
    // Worklist and dossiers
    right("GET", "/werklijst", Room::Worklist, Action::List),
    right("POST", "/werklijst/_zoek", Room::Worklist, Action::List),
    right("GET", "/werklijst/taken", Room::Dossier, Action::Read),
    right("POST", "/werklijst/toewijzen", Room::Worklist, Action::Assign),
    right("GET", "/werklijst/export.csv", Room::Worklist, Action::Export),
    right("GET", "/werklijst/export.xlsx", Room::Worklist, Action::Export),
    right("POST", "/werklijst/weergaven", Room::Worklist, Action::List),
    right("POST", "/werklijst/weergaven/verwijderen", Room::Worklist, Action::List),
    right("GET", "/dossiers/nieuw", Room::Dossier, Action::Change),
    right("POST", "/dossiers/nieuw", Room::Dossier, Action::Change),
    right("GET", "/dossiers/{id}", Room::Dossier, Action::Read),
    right("POST", "/dossiers/{id}/nummers", Room::Dossier, Action::Read),
    right("GET", "/dossiers/{id}/rechten", Room::Dossier, Action::Read),
    right("GET", "/dossiers/{id}/tijdlijn", Room::Dossier, Action::Read),
    right("GET", "/dossiers/{id}/taken", Room::Dossier, Action::Read),
    right("POST", "/dossiers/{id}/taken", Room::Dossier, Action::Change),
    right("POST", "/dossiers/{id}/taken/{task}/gedaan", Room::Dossier, Action::Change),
    right("POST", "/dossiers/{id}/notities", Room::Notes, Action::Change),
    right("GET", "/dossiers/{id}/gezin", Room::Dossier, Action::Read),
    right("POST", "/dossiers/{id}/gezin", Room::Dossier, Action::Change),
    right("GET", "/dossiers/{id}/gegevens", Room::Dossier, Action::Change),
    right("POST", "/dossiers/{id}/gegevens", Room::Dossier, Action::Change),
    right("GET", "/dossiers/{id}/beheer", Room::Dossier, Action::Change),
    right("POST", "/dossiers/{id}/beheer", Room::Dossier, Action::Change),
    right("GET", "/dossiers/{id}/feiten/nieuw", Room::Dossier, Action::Change),
    right("POST", "/dossiers/{id}/feiten/nieuw", Room::Dossier, Action::Change),
    right("GET", "/dossiers/{id}/feiten/{fact}/correctie", Room::Dossier, Action::Change),
    right("POST", "/dossiers/{id}/feiten/{fact}/correctie", Room::Dossier, Action::Change),
    // The plan
    right("GET", "/dossiers/{id}/plan", Room::Plan, Action::Read),
    right("GET", "/dossiers/{id}/pip", Room::Plan, Action::Read),
    right("GET", "/dossiers/{id}/pip/leerroute", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/pip/leerroute", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/pip/programma", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/pip/programma", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/pip/afspraken", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/pip/afspraken", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/pip/vaststellen", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/pip/vaststellen", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/pip/concept/verwijderen", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/pip/versies/{versie}", Room::Plan, Action::Read),
    right("GET", "/dossiers/{id}/voortgang", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/voortgang", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/voortgang/gesprekken", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/voortgang/gesprekken", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/voortgang/afspraken/{agreement}/nagekomen", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/voortgang/opdrachten", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/voortgang/opdrachten", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/voortgang/opdrachten/{assignment}/gedaan", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/voortgang/opdrachten/{assignment}/gedaan", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/voortgang/onderdelen", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/voortgang/pvt", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/voortgang/ondertekening", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/voortgang/map", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/voortgang/themas", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/voortgang/eindgesprek", Room::Plan, Action::Change),
    right("GET", "/uren", Room::Plan, Action::Change),
    right("POST", "/uren", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/week", Room::Plan, Action::Read),
    right("GET", "/dossiers/{id}/week/nieuw", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/week/nieuw", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/week/{item}", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/week/{item}", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/week/{item}/eindigen", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/agenda", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/agenda/{feed}/intrekken", Room::Plan, Action::Change),
    // The plan: intake
    right("GET", "/dossiers/{id}/intake", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/intake/begin", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/intake/alleen", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/intake/afronden", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/intake/afronden", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/intake/oproep", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/intake/oproep", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/intake/gezondheid", Room::PlanHealth, Action::Read),
    right("POST", "/dossiers/{id}/intake/gezondheid", Room::PlanHealth, Action::Change),
    right("GET", "/dossiers/{id}/intake/{onderwerp}", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/intake/{onderwerp}", Room::Plan, Action::Change),
    // The plan: goals
    right("GET", "/dossiers/{id}/doelen", Room::Plan, Action::Read),
    right("GET", "/dossiers/{id}/doelen/nieuw", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/doelen/nieuw", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/doelen/metingen", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/doelen/metingen", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/doelen/gezondheid", Room::PlanHealth, Action::Read),
    right("GET", "/dossiers/{id}/doelen/gezondheid/nieuw", Room::PlanHealth, Action::Change),
    right("POST", "/dossiers/{id}/doelen/gezondheid/nieuw", Room::PlanHealth, Action::Change),
    right("GET", "/dossiers/{id}/doelen/gezondheid/{doel}", Room::PlanHealth, Action::Read),
    right("POST", "/dossiers/{id}/doelen/gezondheid/{doel}/stap", Room::PlanHealth, Action::Change),
    right("POST", "/dossiers/{id}/doelen/gezondheid/{doel}/stand", Room::PlanHealth, Action::Change),
    right("GET", "/dossiers/{id}/doelen/{doel}", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/doelen/{doel}/stap", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/doelen/{doel}/stand", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/kring", Room::Plan, Action::Read),
    right("GET", "/dossiers/{id}/kring/nieuw", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/kring/nieuw", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/kring/{person}", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/kring/{person}", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/kring/{person}/eindigen", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/vervolg", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/vervolg", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/vervolg/{line}/weg", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/vervolg/afspreken", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/ontzorgen", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/ontzorgen/kosten", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/ontzorgen/stappen", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/ontzorgen/begeleiding", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/ontzorgen/begeleiding/{given}/eindigen", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/ontzorgen/vragen", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/ontzorgen/vragen/{question}/antwoord", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/ontzorgen/gezondheid", Room::PlanHealth, Action::Read),
    right("POST", "/dossiers/{id}/ontzorgen/gezondheid", Room::PlanHealth, Action::Change),
    right("POST", "/dossiers/{id}/ontzorgen/gezondheid/{signal}/afsluiten", Room::PlanHealth, Action::Change),
    // Moving to and from other municipalities
    right("GET", "/dossiers/{id}/overdracht", Room::Handover, Action::Read),
    right("POST", "/dossiers/{id}/overdracht", Room::Handover, Action::Change),
    right("GET", "/dossiers/{id}/overdracht/{package}", Room::Handover, Action::Read),
    right("GET", "/overdracht/inlezen", Room::Handover, Action::Change),
    right("POST", "/overdracht/inlezen", Room::Handover, Action::Change),
    right("GET", "/overdracht/inlezen/{id}", Room::Handover, Action::Change),
    right("POST", "/overdracht/inlezen/{id}", Room::Handover, Action::Change),
    right("POST", "/overdracht/inlezen/{id}/verwijderen", Room::Handover, Action::Change),
    // Rights in time
    right("GET", "/dossiers/{id}/verlenging", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/verlenging", Room::Plan, Action::Change),
    right("POST", "/dossiers/{id}/bewijs", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/ontheffing", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/ontheffing", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/afschalen", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/afschalen", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/urenverklaring", Room::Plan, Action::Read),
    right("POST", "/dossiers/{id}/urenverklaring", Room::Plan, Action::Change),
    right("GET", "/dossiers/{id}/lening", Room::Plan, Action::Read),
    // Fines
    right("GET", "/dossiers/{id}/boetes", Room::Fines, Action::Read),
    right("POST", "/dossiers/{id}/boetes", Room::Fines, Action::Change),
    right("GET", "/dossiers/{id}/boetes/{file}", Room::Fines, Action::Read),
    right("POST", "/dossiers/{id}/boetes/{file}/stappen", Room::Fines, Action::Change),
    right("POST", "/dossiers/{id}/boetes/{file}/besluit", Room::Fines, Action::Change),
    // A provider that falls away
    right("GET", "/aanbieders/vervallen", Room::Dossier, Action::Change),
    right("POST", "/aanbieders/vervallen", Room::Dossier, Action::Change),
    right("GET", "/aanbieders/vervallen/{verlies}", Room::Plan, Action::Read),
    right("POST", "/aanbieders/vervallen/{verlies}", Room::Dossier, Action::Change),
    right("GET", "/dossiers/{id}/brieven", Room::Letters, Action::Read),
    right("GET", "/dossiers/{id}/brieven/nieuw", Room::Letters, Action::Change),
    right("POST", "/dossiers/{id}/brieven/nieuw", Room::Letters, Action::Change),
    right("POST", "/dossiers/{id}/brieven/nieuw/voorbeeld", Room::Letters, Action::Change),
    right("GET", "/dossiers/{id}/brieven/{brief}/pdf", Room::Letters, Action::Read),
    right("GET", "/instellingen/briefpapier", Room::Settings, Action::Change),
    right("POST", "/instellingen/briefpapier", Room::Settings, Action::Change),
    right("GET", "/instellingen/briefpapier/voorbeeld", Room::Settings, Action::Read),
    // Files
    right("GET", "/inlezen", Room::Import, Action::List),
    right("POST", "/inlezen", Room::Import, Action::Change),
    right("GET", "/inlezen/sjabloon/{kind}", Room::Import, Action::Read),
    right("GET", "/inlezen/{id}", Room::Import, Action::Read),
    right("POST", "/inlezen/{id}/kolommen", Room::Import, Action::Change),
    right("POST", "/inlezen/{id}/uitvoeren", Room::Import, Action::Change),
    right("POST", "/inlezen/{id}/verwijderen", Room::Import, Action::Change),
    // Who goes to live where
    right("GET", "/plaatsing", Room::Placement, Action::List),
    right("GET", "/plaatsing/huishoudens", Room::Placement, Action::List),
    right("POST", "/plaatsing/huishoudens", Room::Placement, Action::Change),
    right("POST", "/plaatsing/huishoudens/bestand", Room::Placement, Action::Change),
    right("GET", "/plaatsing/huishoudens/{huishouden}", Room::Placement, Action::Read),
    right("POST", "/plaatsing/huishoudens/{huishouden}/regels", Room::Placement, Action::Change),
    right("POST", "/plaatsing/huishoudens/{huishouden}/vastzetten", Room::Placement, Action::Change),
    right("POST", "/plaatsing/huishoudens/{huishouden}/loslaten", Room::Placement, Action::Change),
    right("POST", "/plaatsing/huishoudens/{huishouden}/besluit", Room::Placement, Action::Change),
    right("POST", "/plaatsing/huishoudens/{huishouden}/van-de-lijst", Room::Placement, Action::Change),
    right("POST", "/plaatsing/huishoudens/{huishouden}/bezwaren/{bezwaar}", Room::Placement, Action::Change),
    right("GET", "/plaatsing/quota", Room::Placement, Action::Read),
    right("POST", "/plaatsing/quota", Room::Placement, Action::Change),
    right("POST", "/plaatsing/quota/inwoners", Room::Placement, Action::Change),
    right("POST", "/plaatsing/quota/ruilen", Room::Placement, Action::Change),
    right("GET", "/plaatsing/quota/bestand", Room::Placement, Action::Read),
    right("POST", "/plaatsing/quota/bestand", Room::Placement, Action::Change),
    right("GET", "/plaatsing/gewichten", Room::Placement, Action::Read),
    right("GET", "/plaatsing/gewichten/regios", Room::Placement, Action::Read),
    right("POST", "/plaatsing/gewichten/regios", Room::Placement, Action::Change),
    right("POST", "/plaatsing/voorstellen", Room::Placement, Action::Change),
    right("GET", "/plaatsing/voorstellen/{voorstel}", Room::Placement, Action::Read),
    right("GET", "/plaatsing/voorstellen/{voorstel}/lijst", Room::Placement, Action::Read),
    right("POST", "/plaatsing/voorstellen/{voorstel}/besluit", Room::Placement, Action::Change),
    right("GET", "/plaatsing/voorstellen/{voorstel}/controle", Room::Placement, Action::Read),
    right("POST", "/plaatsing/voorstellen/{voorstel}/controle", Room::Placement, Action::Read),
    right("GET", "/plaatsing/voorstellen/{voorstel}/verdeling", Room::Placement, Action::Read),
    right("GET", "/plaatsing/bezwaren", Room::Placement, Action::Read),
    // What goes out
    right("GET", "/uitgaand", Room::Outbox, Action::Read),
    right("GET", "/uitgaand/{id}", Room::Outbox, Action::Read),
    right("POST", "/uitgaand/{id}/opnieuw", Room::Outbox, Action::Change),
    // Reports
    right("GET", "/rapporten", Room::Monitor, Action::Read),
    right("GET", "/rapporten/{table}", Room::Monitor, Action::Read),
    right("GET", "/rapporten/lijst/{figure}", Room::Worklist, Action::List),
    right("GET", "/rapporten/swi/{quarter}", Room::Monitor, Action::Export),
    // Settings
    right("GET", "/instellingen", Room::Settings, Action::Read),
    right("POST", "/instellingen", Room::Settings, Action::Change),
    // Programs
    public("GET", "/api/v1/openapi.json"),
    right("GET", "/api/v1/dossiers", Room::Worklist, Action::List),
    right("POST", "/api/v1/dossiers/_zoek", Room::Worklist, Action::List),
    right("POST", "/api/v1/dossiers", Room::Dossier, Action::Change),
    right("GET", "/api/v1/dossiers/{dossierId}", Room::Dossier, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/feiten", Room::Dossier, Action::Read),
    right("POST", "/api/v1/dossiers/{dossierId}/feiten", Room::Dossier, Action::Change),
    right("POST", "/api/v1/dossiers/{dossierId}/feiten/_voorbeeld", Room::Dossier, Action::Change),
    right("GET", "/api/v1/dossiers/{dossierId}/feiten/{feitId}", Room::Dossier, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/plichten", Room::Dossier, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/doelen", Room::Plan, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/brieven", Room::Letters, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/brieven/{briefId}/pdf", Room::Letters, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/pip", Room::Plan, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/pip/versies", Room::Plan, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/voortgang", Room::Plan, Action::Read),
    right("POST", "/api/v1/dossiers/{dossierId}/uren", Room::Plan, Action::Change),
    right("POST", "/api/v1/presentielijsten", Room::Plan, Action::Change),
    right("GET", "/api/v1/dossiers/{dossierId}/voortgangsgesprekken", Room::Plan, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/praktijkopdrachten", Room::Plan, Action::Read),
    right("POST", "/api/v1/dossiers/{dossierId}/praktijkopdrachten", Room::Plan, Action::Change),
    right("POST", "/api/v1/dossiers/{dossierId}/praktijkopdrachten/{opdrachtId}/afronding", Room::Plan, Action::Change),
    right("GET", "/api/v1/dossiers/{dossierId}/weekplan", Room::Plan, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/kring", Room::Plan, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/vervolg", Room::Plan, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/verzoeken", Room::Plan, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/urenoverzicht", Room::Plan, Action::Read),
    right("POST", "/api/v1/dossiers/{dossierId}/urenoverzicht/brieven", Room::Plan, Action::Change),
    right("POST", "/api/v1/dossiers/{dossierId}/urenverklaringen", Room::Plan, Action::Change),
    right("GET", "/api/v1/vervallen-aanbieders", Room::Plan, Action::Read),
    right("GET", "/api/v1/vervallen-aanbieders/{verliesId}", Room::Plan, Action::Read),
    right("GET", "/api/v1/dossiers/{dossierId}/overdrachten", Room::Handover, Action::Read),
    right("POST", "/api/v1/dossiers/{dossierId}/overdrachten", Room::Handover, Action::Change),
    right("GET", "/api/v1/dossiers/{dossierId}/overdrachten/{overdrachtId}", Room::Handover, Action::Read),
    right("GET", "/api/v1/overdrachten", Room::Handover, Action::Change),
    right("POST", "/api/v1/overdrachten", Room::Handover, Action::Change),
    right("GET", "/api/v1/overdrachten/{pakketId}", Room::Handover, Action::Change),
    right("DELETE", "/api/v1/overdrachten/{pakketId}", Room::Handover, Action::Change),
    right("POST", "/api/v1/overdrachten/{pakketId}/inname", Room::Handover, Action::Change),
    right("GET", "/api/v1/rapporten", Room::Monitor, Action::Read),
    right("GET", "/api/v1/rapporten/kwartaalbestanden", Room::Monitor, Action::Export),
    right("GET", "/api/v1/rapporten/kwartaalbestanden/{kwartaal}/csv", Room::Monitor, Action::Export),
];

/// What a route asks, if it is known.
pub fn access(method: &str, path: &str) -> Option<Access> {
    // A page that can be read can be asked for its headers.
    let method = if method == "HEAD" { "GET" } else { method };
    MATRIX.iter().find(|entry| entry.method == method && entry.path == path).map(|entry| entry.access)
}

/// Is there a page at this path (with or without a query)?
pub(super) fn is_page(path: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    let fits = |template: &str| {
        let same_length = template.split('/').count() == path.split('/').count();
        same_length
            && template.split('/').zip(path.split('/')).all(|(want, have)| want.starts_with('{') || want == have)
    };
    MATRIX.iter().any(|entry| entry.method == "GET" && fits(entry.path))
}

/// May a role enter a route at all? Which rows and fields it then gets is the gate's answer to the verb.
pub(super) fn enters(role: Role, method: &str, path: &str) -> bool {
    match access(method, path) {
        Some(Access::Public | Access::HalfWay) => true,
        // A newcomer may read much of their own dossier, and does so on their own pages only.
        Some(Access::Right(room, action)) => {
            let here = room == Room::Home || role != Role::Inburgeraar;
            here && super::gate::gate(role, uuid::Uuid::nil(), room, action).is_ok()
        }
        None => false,
    }
}

const fn public(method: &'static str, path: &'static str) -> Entry {
    Entry { method, path, access: Access::Public }
}

const fn half_way(method: &'static str, path: &'static str) -> Entry {
    Entry { method, path, access: Access::HalfWay }
}

const fn right(method: &'static str, path: &'static str, room: Room, action: Action) -> Entry {
    Entry { method, path, access: Access::Right(room, action) }
}
