# The worklist: what is most urgent first
worklist-title = Werklijst
worklist-all = { $count ->
    [one] 1 dossier in de werklijst
   *[other] { $count } dossiers in de werklijst
}
worklist-mine = { $count ->
    [one] 1 dossier van u
   *[other] { $count } dossiers van u
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
worklist-shown = { $shown } van { $total } dossiers
worklist-first-title = Er zijn nog geen dossiers
worklist-first-text = Lees een bestand met mensen in, of maak een dossier met de hand.
worklist-first-import = Bestand inlezen
worklist-none-title = Geen dossiers gevonden
worklist-none-text = Kies andere voorwaarden, of zoek op een deel van de naam.
worklist-calm-title = Niets dringends
worklist-calm-text = Er zijn geen gevaren en geen termijnen die bijna aflopen.
open-dossier = Nieuw dossier

search-label = Zoek op naam of nummer
search-back = Terug naar de hele werklijst
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
assign-nobody = Leg neer
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
days-late = { $days ->
    [one] 1 dag te laat
   *[other] { $days } dagen te laat
}
by-date = uiterlijk { $date }, { $left }
