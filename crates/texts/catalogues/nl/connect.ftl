# connect
import-title = Inlezen
import-lead = Lees een bestand in met mensen of met gebeurtenissen. U ziet eerst wat er zou gebeuren. Er verandert niets voordat u dat zegt.
import-kind = Wat staat er in het bestand?
import-kind-mensen = Mensen
import-kind-mensen-about = Elke rij is een persoon, met de mijlpalen van het dossier.
import-kind-feiten = Gebeurtenissen
import-kind-feiten-about = Elke rij is één gebeurtenis: lesuren, een examen, een gesprek.
import-file = Bestand
import-file-hint = CSV of Excel (.xlsx), tot 10 MB en 20.000 rijen. De eerste rij noemt de kolommen.
import-read = Bestand lezen
import-templates-title = Lege bestanden om in te vullen
import-templates-text = De namen van de kolommen zijn die van het Gemeentelijk Gegevensmodel. Andere namen mogen ook: u wijst ze in de volgende stap aan.
import-template-mensen = Leeg bestand voor mensen (CSV)
import-template-feiten = Leeg bestand voor gebeurtenissen (CSV)
import-files-title = Eerdere bestanden
import-files-none = Er is nog geen bestand ingelezen.
import-col-day = Datum
import-col-rows = Rijen
import-col-state = Stand
import-col-row = Rij
import-col-column = Kolom
import-col-cell = Wat er staat
import-col-mistake = Wat er mis is
import-col-example = Voorbeeld uit het bestand
import-col-meaning = Betekenis
import-state-uploaded = Nog niet ingelezen
import-state-done = Ingelezen
import-state-dropped = Verwijderd
import-file-title = Bestand inlezen
import-count-rows = { $count ->
    [one] 1 rij
   *[other] { $count } rijen
}
import-would-title = Wat er zou gebeuren
import-did-title = Wat er is gebeurd
import-was-dropped = Dit bestand is verwijderd. Er is niets uit ingelezen.
import-opened = { $count ->
    [one] 1 nieuw dossier
   *[other] { $count } nieuwe dossiers
}
import-extended = { $count ->
    [one] 1 rij vult een bestaand dossier aan
   *[other] { $count } rijen vullen een bestaand dossier aan
}
import-known = { $count ->
    [one] 1 rij was al bekend
   *[other] { $count } rijen waren al bekend
}
import-withdrawn = { $count ->
    [one] 1 melding wordt ingetrokken
   *[other] { $count } meldingen worden ingetrokken
}
import-facts = { $count ->
    [one] 1 nieuwe gebeurtenis
   *[other] { $count } nieuwe gebeurtenissen
}
import-refused = { $count ->
    [one] 1 rij kan niet worden ingelezen
   *[other] { $count } rijen kunnen niet worden ingelezen
}
import-nothing-yet = Er is nog niets ingelezen.
import-nothing-new = Niets. Er staat niets nieuws in dit bestand.
import-refused-title = Rijen die niet kunnen worden ingelezen
import-more = { $count ->
    [one] En nog 1 fout die hier niet staat.
   *[other] En nog { $count } fouten die hier niet staan.
}
import-choose = Er zijn rijen met een fout
import-leave-out = { $count ->
    [one] Laat 1 rij met een fout weg en lees de andere in
   *[other] Laat { $count } rijen met een fout weg en lees de andere in
}
import-or-stop = Of stop: verbeter het bestand en lees het opnieuw in. Wat al bekend is, verandert dan niet.
import-take-in = Inlezen
import-drop = Bestand verwijderen
import-columns-title = Betekenis van de kolommen
import-columns-text = Namen die wij kennen zijn al aangewezen. De volgende keer stellen wij dezelfde betekenis voor.
import-columns-show = Bekijk of wijzig de kolommen
import-left = { $count ->
    [one] 1 kolom wordt niet ingelezen: { $names }
   *[other] { $count } kolommen worden niet ingelezen: { $names }
}
import-ignore = Niet inlezen
import-save-columns = Betekenis opslaan en opnieuw bekijken
import-back = Terug naar alle bestanden
import-mapped = De betekenis van de kolommen is opgeslagen.
import-done = Het bestand is ingelezen.
import-dropped = Het bestand is verwijderd.
import-meaning-twice = Twee kolommen hebben de betekenis "{ $meaning }". Kies er één.
import-rows-refused = Er zijn rijen met een fout. Zeg dat u die weglaat, of verbeter het bestand.
import-no-row-left = Er is geen rij over om in te lezen.
import-file-none = Kies een bestand.
import-file-empty = Het bestand is leeg. Kies een bestand met kolomnamen en rijen.
import-file-too-large = Het bestand is groter dan 10 MB. Verdeel het over meer bestanden.
import-file-other-type = Dit is geen CSV- of Excelbestand. Sla het op als CSV of als .xlsx en probeer het opnieuw.
import-file-damaged = Dit Excelbestand kan niet worden gelezen. Open het in uw programma, sla het opnieuw op als .xlsx en probeer het nog eens.
import-file-unpacks = Dit Excelbestand wordt na uitpakken veel te groot. Sla alleen het blad met de gegevens op.
import-file-no-rows = Het bestand heeft kolomnamen, maar geen rijen.
import-file-too-many-rows = Het bestand heeft te veel rijen of cellen. Lees hoogstens 20.000 rijen tegelijk in.
import-file-too-many-columns = Het bestand heeft meer dan 200 kolommen. Laat kolommen weg die u niet nodig hebt.
import-file-cell-too-long = In rij { $row } staat een cel met meer dan 4.000 tekens.
import-file-column-twice = Twee kolommen heten "{ $column }". Geef elke kolom een eigen naam.
import-row-day = Dit is geen datum. Schrijf bijvoorbeeld 12-3-2026.
import-row-number = Dit is geen getal. Schrijf bijvoorbeeld 12 of 2,5.
import-row-bsn = Dit BSN klopt niet. Een BSN heeft negen cijfers.
import-row-v-number = Dit V-nummer klopt niet. Een V-nummer heeft tien cijfers.
import-row-name = Vul een naam in, of een BSN, V-nummer of dossiernummer.
import-row-tell-apart = Vul een BSN, een V-nummer of een geboortedatum in. Anders weten wij niet wie dit is.
import-row-who = Vul een BSN, V-nummer of dossiernummer in. Anders weten wij niet om wie het gaat.
import-row-nobody = Er is geen dossier met dit nummer.
import-row-twice = Deze persoon staat ook in rij { $row }.
import-row-formula = De formule in deze cel geeft een fout.
import-row-needs-day = De datum ontbreekt.
import-row-needs-kind = De soort gebeurtenis ontbreekt.
import-row-kind = Deze soort gebeurtenis kennen wij niet. De handleiding noemt alle soorten.
import-row-needs-field = Bij deze soort hoort ook "{ $field }". Die ontbreekt.
import-row-not-of-this-kind = Dit gegeven hoort niet bij deze soort gebeurtenis.
import-row-other-type = Hier hoort iets anders: een getal, een datum of ja of nee.
import-row-one-of = Dit woord kennen wij niet. Kies uit: { $options }.
import-row-incomplete = De gegevens voor "{ $soort }" zijn niet compleet.
import-row-plan-needs-route = Bij de datum van het PIP hoort een leerroute. Die ontbreekt.
import-row-group-needs-day = Bij de doelgroep hoort de datum waarop de plicht of het verblijf begon.
import-row-test-needs-day = Bij de uitslag van de leerbaarheidstoets hoort de datum van de intake of van het PIP.
import-row-other-day = In het dossier staat "{ $soort }" al op { $day }. Verbeter het in het dossier.
import-row-day-out-of-reach = { $day } ligt te ver terug of te ver vooruit.
column-field = Gegeven: { $field }
column-bsn = BSN
column-v-nummer = V-nummer
column-dossiernummer = Dossiernummer
column-voornamen = Voornamen
column-tussenvoegsel = Tussenvoegsel
column-achternaam = Achternaam
column-geboortedatum = Geboortedatum
column-taal = Taal
column-wijk = Wijk
column-vergunning = Soort vergunning
column-verblijf-vanaf = Verblijf vanaf
column-doelgroep = Wordt behandeld als
column-plicht-start = Begin van de plicht
column-plicht-eind = Einde van de plicht
column-kennisgeving = Datum kennisgeving
column-brp-datum = Inschrijving in onze gemeente
column-intake-start = Begin brede intake
column-intake-eind = Einde brede intake
column-toets = Uitslag leerbaarheidstoets
column-pip = Dagtekening eerste PIP
column-leerroute = Leerroute
column-niveau = Taalniveau in het PIP
column-uren-per-week = Lesuren per week
column-aanbod = Datum aanbod
column-aanbieder = Taalschool
column-cursus-eind = Einde cursus
column-pvt = Ondertekening participatieverklaring
column-map = Eindgesprek MAP
column-termijn-van = Begin termijn volgens DUO
column-termijn-tot = Einde termijn volgens DUO
column-bijstand = Bijstand vanaf
column-intrekking = Reden van intrekking
column-datum = Datum
column-soort = Soort gebeurtenis
column-bron = Bron
column-sleutel = Sleutel van de rij
