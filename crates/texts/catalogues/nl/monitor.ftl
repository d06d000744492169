# Reports

nav-monitor = Rapporten
report-lead = Waar de gemeente staat op { $date }.
report-few = U ziet cijfers, geen mensen. Aantallen van 1 tot en met 4 laten we niet zien. Soms laten we daarom ook een ander getal weg.
report-on-page = Op deze pagina
report-download = Download deze tabel:
figures-none = Er is nog niets te tellen.
figure-people = Mensen
figure-share = Aandeel
figure-quarter = Kwartaal
figure-few = minder dan 5
figure-hidden = niet getoond
figure-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
figure-of = { $some } van { $all }
quarter-name = { $number }e kwartaal { $year }

# Tables

figures-stages = Met en zonder plan
figures-stages-text = Open dossiers van mensen die inburgeringsplichtig zijn, in vier groepen. Iemand staat in één groep.
stages-who = Groep
stage-a = A. Wacht op de intake
stage-a-text = De brede intake is niet begonnen. Het PIP kan nog op tijd.
stage-b = B. Intake loopt
stage-b-text = De brede intake is begonnen en er is nog geen PIP. Het kan nog op tijd.
stage-c = C. Plan vastgesteld
stage-c-text = Er is een PIP. Of dat op tijd was, staat hieronder.
stage-d = D. Plan te laat
stage-d-text = Er is geen PIP en de laatste dag is voorbij.
stage-without = Zonder plan (A, B en D)
stage-with = Met plan (C)
stage-all = Alle vier
figures-plans = Plan op tijd
figures-plans-text = Per kwartaal waarin het PIP er moest zijn: hoe vaak het op tijd was. Wie er nog over mag doen, telt niet mee. Gesloten dossiers tellen ook mee.
plans-in-time = Op tijd
plans-late = Niet op tijd
plans-due = Samen
figures-waits = Wachttijden
figures-waits-text = Van wie in de afgelopen twaalf maanden klaar was met wachten. De mediaan is de wacht van wie in het midden staat.
wait-step = Van en naar
wait-median = Mediaan
wait-longest = Langste
wait-to-intake = Van de kennisgeving naar de intake
wait-to-plan = Van de intake naar het PIP
wait-to-lesson = Van het PIP naar de eerste les
wait-in-all = Van de kennisgeving naar de eerste les
figures-ends = Termijnen die eindigen
figures-ends-text = Open dossiers van mensen die inburgeringsplichtig zijn, per kwartaal waarin hun termijn eindigt.
ends-before = Eerder geëindigd
ends-after = Later
figures-dangers = Gevaren
figures-dangers-text = Hoeveel mensen een gevaar raakt. Iemand kan bij meer gevaren tellen, dus optellen kan niet.
figures-grants = Prestatiedeel van de SPUK
figures-grants-text = Trajecten van asielstatushouders die eindigden met een diploma of certificaat, per begrotingsjaar waarin ze meetellen. DUO telt; dit is onze eigen telling ernaast.
grants-year = Begrotingsjaar
grants-count = Trajecten
grants-money = Bedrag
grants-unknown = nog niet bekend

# The list behind a figure

slice-in-time = PIP op tijd, in het { $quarter }
slice-late = PIP niet op tijd, in het { $quarter }
slice-ends = De termijn eindigt in het { $quarter }
slice-ends-before = De termijn eindigde voor het { $quarter }
slice-ends-after = De termijn eindigt na het { $quarter }
slice-behind = Deze lijst hoort bij een cijfer uit de rapporten:
behind-back = Terug naar de rapporten
behind-count = { $count ->
    [one] Het cijfer telt 1 dossier.
   *[other] Het cijfer telt { $count } dossiers.
}
behind-open-only = Alleen open dossiers tellen mee.
behind-closed-too = Gesloten dossiers tellen ook mee.
behind-worklist = Bekijk deze dossiers op de werklijst
behind-worklist-open = Bekijk de open dossiers op de werklijst
behind-why = Waarom telt dit mee
behind-numbers = U ziet nummers van dossiers, geen namen.
behind-none-title = Niemand telt mee
behind-none-text = Op dit moment telt geen dossier mee voor dit cijfer.
behind-past-title = Deze bladzijde is leeg
behind-past-text = De lijst is korter geworden. Begin bij het begin.
behind-first = Naar het begin van de lijst
behind-all-stages = Met en zonder plan: alle vier groepen
behind-plans-due = PIP moest er zijn in het { $quarter }
behind-grants = Prestatiedeel van de SPUK voor { $year }
behind-notice = Kennisgeving op { $date }
behind-no-notice = Dag van de kennisgeving niet bekend
behind-intake = Brede intake begon op { $date }
behind-pip = PIP vastgesteld op { $date }
behind-no-pip = Nog geen PIP
behind-pip-due = Het PIP moet er zijn op { $date }
behind-pip-was-due = Het PIP moest er zijn op { $date }
behind-pip-no-due = Er is nog geen laatste dag voor het PIP
behind-lesson = Eerste les op { $date }
behind-ends = De termijn eindigt op { $date }
behind-ended = De termijn eindigde op { $date }
behind-act-by = Doe dit uiterlijk op { $date }
behind-act-was = De laatste dag was { $date }
behind-no-act-by = Er is geen laatste dag
behind-article = Geteld volgens: { $article }
behind-completed = Diploma of certificaat op { $date }
behind-grant-counts = Telt mee voor { $year }: { $amount }
behind-grant-unknown = Telt mee voor { $year }. Het bedrag is nog niet bekend.

# The quarter file

swi-title = Kwartaalbestand voor het CBS
swi-text = Eén rij per persoon, met het nummer van het dossier. Er staan geen namen en geen BSN in.
swi-due = Inleveren tot en met { $date } ({ $left })
swi-open-title = Dit is nog niet zeker
swi-open-fields = Het CBS zegt elk jaar in een richtlijn welke velden het vraagt. Die hebben wij niet gelezen. Deze velden komen uit rapporten van het CBS.
swi-open-bsn = Het CBS koppelt met het BSN. Dat staat niet in dit bestand. Maak zelf een lijst met het nummer van het dossier en het BSN.
swi-open-day = De doelgroep en de leerroute zijn die van vandaag. Ze kunnen aan het einde van het kwartaal anders zijn geweest.
swi-open-who = In het bestand staat wie in het kwartaal een open dossier had. Of het CBS ook anderen wil, weten we niet.
swi-open-first-row = De eerste rij zegt wat voor bestand het is. Haal die rij weg als het CBS hem niet wil.
swi-was-due = De laatste dag was { $date }
swi-delivered = Naober weet niet of een bestand is ingeleverd.
