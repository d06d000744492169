# The worklist: what is most urgent first
worklist-title = Werklijst
worklist-all = { $count ->
    [one] 1 dossier in de werklijst
   *[other] { $count } dossiers in de werklijst
}
worklist-mine = { $count ->
    [one] 1 mens om te begeleiden
   *[other] { $count } mensen om te begeleiden
}
worklist-nobody = { $count ->
    [one] 1 dossier heeft nog niemand
   *[other] { $count } dossiers hebben nog niemand
}
worklist-filtered = { $count ->
    [one] 1 dossier past bij uw keuze
   *[other] { $count } dossiers passen bij uw keuze
}
worklist-found = { $count ->
    [one] 1 dossier gevonden
   *[other] { $count } dossiers gevonden
}
worklist-shown = { $first } tot en met { $last } van { $total } dossiers
worklist-shown-some = Een deel van { $total } dossiers
worklist-first-title = Er zijn nog geen dossiers
worklist-first-text = Lees een bestand met mensen in, of maak een dossier met de hand.
worklist-first-import = Bestand inlezen
worklist-none-title = Geen dossiers gevonden
worklist-none-text = Kies andere voorwaarden, of zoek op een deel van de naam.
worklist-calm-title = Niets dringends
worklist-calm-text = Er zijn geen gevaren en geen termijnen die bijna aflopen.
open-dossier = Nieuw dossier

search-label = Zoek op naam, nummer of BSN
search-back = Terug naar de hele werklijst
found-closed-title = Gesloten dossiers
found-closed = Gesloten
filter-open = Filteren
filter-count = { $count ->
    [one] Filter: 1 voorwaarde
   *[other] Filter: { $count } voorwaarden
}
filter-whose = Van wie
filter-everyone = Iedereen
filter-mine = Van mij
filter-nobody = Van niemand
filter-danger = Gevaar
filter-term = Termijn die loopt
filter-route = Leerroute
filter-neighbourhood = Wijk
filter-overdue = Alleen wat te laat is
filter-any = Alles
filter-apply = Tonen
filter-clear = Wis het filter

views-title = Uw weergaven
views-manage = Uw bewaarde weergaven
view-name = Naam voor deze weergave
view-save = Bewaar deze weergave
view-saved = De weergave is bewaard.
view-delete = Verwijderen
view-deleted = De weergave is verwijderd.

# Whose people
whose-mine = Mijn mensen
whose-everyone = Iedereen in de gemeente
whose-nobody = Nog zonder regisseur
whose-label = Wiens mensen
own-tasks = Mijn taken
own-tasks-all = Bekijk al uw taken
own-tasks-count = { $count ->
    [one] 1 taak voor u
   *[other] { $count } taken voor u
}
own-tasks-none-title = U hebt geen open taken
own-tasks-none-text = Een taak maakt u in een dossier, bij Taken en notities.
caseloads-title = Hoe het werk is verdeeld
caseload-open = { $count ->
    [one] 1 open dossier
   *[other] { $count } open dossiers
}
worklist-own-none-title = U begeleidt nog niemand
worklist-own-none-text = Bekijk wie nog geen regisseur heeft, en neem mensen over.

column-choose = Kies
column-number = Nummer
column-name = Naam
column-urgency = Urgentie
column-duty = Wat is nodig
column-by = Wanneer
column-route = Leerroute
column-group = Groep
column-caseworker = Regisseur
column-neighbourhood = Wijk
column-term-end = Einde termijn
choose-person = Kies { $name }
others-label = Andere gevaren
caseworker-nobody = Niemand
caseworker-gone = Oud-collega

assign-title = Gekozen dossiers
assign-me = Neem over
assign-colleague = Collega
assign-choose = Kies een collega
assign-do = Wijs toe
assign-nobody = Haal regisseur weg
assign-done = De dossiers zijn overgedragen.
assign-none-chosen = Kies eerst een of meer dossiers. Er is niets veranderd.
assign-nobody-chosen = Kies eerst een collega. Er is niets veranderd.

export-label = Deze lijst als bestand:
export-xlsx = Excel (XLSX)
export-csv = CSV

days-left = { $days ->
    [0] vandaag
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
years-left = nog { $years } jaar
days-late = { $days ->
    [one] 1 dag te laat
   *[other] { $days } dagen te laat
}
by-date = uiterlijk { $date }, { $left }
as-soon-as-possible = Zo snel mogelijk

# What to do about it
do-danger-pip-bijna-te-laat = Rond de brede intake af en stel het PIP vast
do-danger-pip-te-laat = Stel het PIP vandaag nog vast
do-danger-geen-voortgangscontact = Bel en plan een voortgangsgesprek
do-danger-aanbod-te-laat = Doe nu een aanbod
do-danger-tempo-te-laag = Spreek meer lesuren per week af
do-danger-alfabetisering-zonder-verlenging = Vraag de school om een verklaring over de alfabetisering
do-danger-aanbieder-weggevallen = Regel een andere school
do-danger-urenverklaring-veiligstellen = Vraag de school nu om een urenverklaring
do-danger-verlenging-nu-aanvragen = Help om bij DUO meer tijd te vragen
do-danger-routevenster-sluit = Besluit of de leerroute moet veranderen
do-danger-ontzorgen-zonder-financiele-stap = Spreek af hoe iemand zelf leert betalen
do-danger-begeleiding-zonder-vervolg = Spreek af wie na de begeleiding helpt
do-danger-bijna-achttien = Regel wat er verandert bij 18 jaar
do-danger-partner-uit-beeld = Neem contact op met de partner
do-danger-termijn-eindigt = Kijk wat nog moet en of verlenging kan
do-danger-termijn-verlopen = Kijk welke redenen voor verlenging er zijn
do-danger-termijn-wijkt-af = Controleer de feiten en bel DUO
do-danger-pvt-of-map-niet-klaar = Plan wat nog mist van PVT of MAP
do-danger-derde-informatie-blijft-uit = Vraag opnieuw om de informatie
do-danger-intake-staat-stil = Plan de volgende stap van de brede intake
do-danger-boetemaximum-bijna = Reken het maximum na vóór een nieuwe boete
do-danger-lening-bijna-op = Bespreek hoe de rest wordt betaald
do-danger-bewaartermijn-verloopt = Kijk welke gegevens u moet wissen
do-term-pip-vaststellen = Stel het PIP vast
do-term-pip-na-verhuizing = Stel na de verhuizing een nieuw PIP vast
do-term-inburgeringstermijn = Volg of de inburgering op tijd klaar is
do-term-nieuwe-termijn = Volg of het binnen de nieuwe termijn lukt
do-term-bezwaar-pip = Wacht op een bezwaar tegen het PIP
do-term-bezwaar-boete = Wacht op een bezwaar tegen de boete
do-term-derde-kans = Geef een derde kans voor de intake
do-term-oproep = Kijk of de persoon op de oproep komt
do-term-aanbod = Doe een aanbod
do-term-start-taalschakeltraject = Laat het taalschakeltraject beginnen
do-term-ontzorgen = Bereid het einde van het ontzorgen voor
do-term-beslissing-verlenging = Wacht op DUO over de verlenging
do-term-beslissing-ontheffing = Wacht op DUO over de ontheffing
do-term-beslissing-vrijstelling = Wacht op DUO over de vrijstelling
do-term-beslissing-lening = Wacht op DUO over de lening
do-term-voortgangsgesprek = Voer een voortgangsgesprek
do-term-bewaartermijn-vijf-jaar = Wis de gewone gegevens
do-term-bewaartermijn-vijftig-jaar = Wis de laatste gegevens
do-term-bewaartermijn-lening = Laat DUO de gegevens over de lening wissen
do-term-terugbetaling-lening = Vertel hoe de lening wordt terugbetaald
do-term-verval-boetebevoegdheid = Besluit nog op tijd over een boete
