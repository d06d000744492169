# A dossier: its pages, recording and correcting facts

why-facts = Dit volgt uit deze feiten:
cite = { $act }, artikel { $article }
act-w = Wet inburgering 2021
act-bs = Besluit inburgering 2021
act-r = Regeling inburgering 2021
act-pw = Participatiewet
act-awb = Algemene wet bestuursrecht
act-atw = Algemene termijnenwet
act-aow = Algemene Ouderdomswet
caseworker-label = Regisseur
tabs-label = Onderdelen van het dossier
tab-overview = Overzicht
tab-plan = Plan
tab-rights = Termijnen en rechten
tab-timeline = Tijdlijn
tab-tasks = Taken en notities
tab-household = Gezin
tab-manage = Beheer
record-fact = Leg vast wat er gebeurde
act-pip = Open het PIP
act-extension = Bereid de verlenging voor
act-progress = Open de voortgang
act-route = Bekijk de leerroutes
act-intake = Open de brede intake
act-ontzorgen = Open het ontzorgen
act-household = Bekijk het gezin
act-loan = Bekijk de lening
act-hours-statement = Vraag de urenverklaring aan
act-follow-up = Maak het vervolgplan
record-this = Leg vast: { $what }
dossier-closed = Dit dossier is gesloten op { $date }: { $reason }.
outside-text = Er loopt geen termijn. Klopt dit niet? Leg dan vast wat er ontbreekt, of verbeter een feit.
over-text = De inburgering is klaar. U kunt dit dossier sluiten.

# Where on the way

place-in-term = Maand { $month } van { $total } van de inburgeringstermijn
place-after-term = De inburgeringstermijn eindigde op { $date }
place-before-plan = Op weg naar het plan: het PIP moet er zijn op { $date }
line-title = De inburgeringstermijn in beeld
line-sentence = De termijn begon op { $start } en eindigt op { $end }. Vandaag is het { $today }.
line-sentence-then = De termijn begon op { $start } en eindigt op { $end }. U kijkt naar { $today }.
line-as-list = Bekijk dit als lijst
line-start = Begin van de termijn
line-today = Vandaag
line-end = Einde van de termijn
line-end-basic = Einde van de eerste drie jaar
line-span-from = { $what }: vanaf
line-span-until = { $what }: tot en met

# Overview

now-title = Nu nodig
now-nothing = Er is nu niets dringends.
now-nothing-then = Er was toen niets dringends.
now-unknown = Leg eerst vast: welk verblijf iemand heeft en de kennisgeving van DUO.
later-title = Daarna
decide-title = Hier moet u zelf beslissen
decide-text = De wet geeft hier geen antwoord.
hours-title = Uren
hours-done-of = { $done } van { $needed } uur.
hours-deducted = Daarvan telt { $hours } uur mee van elders.
hours-left = Nog { $hours } uur.
hours-not-closed = De uren zijn genoeg, maar er ontbreekt nog iets.
hours-complete = Klaar.
person-title = Over deze persoon
data-birth = Geboren
numbers-show = Toon BSN en V-nummer
numbers-kept = Dat u ze bekijkt, wordt vastgelegd.
data-bsn = BSN
data-v-number = V-nummer
data-language = Taal
data-neighbourhood = Wijk
data-address = Postadres
data-permit = Verblijf
data-school = School
data-opened = Dossier sinds
tasks-title = Taken
look-title = Terugkijken
look-on = Op welke dag?
look-known = Met wat bekend was op (niet verplicht)
look-known-hint = Met de feiten die aan het einde van deze dag bekend waren.
look-do = Kijk terug
looking-on = U kijkt naar { $on }, met alles wat nu bekend is.
looking-known = U kijkt naar { $on }, met wat bekend was op { $known }.
looking-before = Op { $on } was er nog geen dossier.
looking-stop = Terug naar vandaag

# Terms and rights

terms-title = Termijnen
terms-none = Er zijn geen termijnen.
column-term = Termijn
column-when = Laatste dag
column-owner = Wie
column-state = Stand
rights-open-title = Wat kan nu
rights-open-none = Er staat nu niets open.
rights-used-title = Al gebruikt
rights-other-title = Wat nog niet of niet meer kan
right-new-end = Nieuw einde van de termijn: { $date }.
right-missing = Nog nodig: { $what }.
window-both = van { $from } tot en met { $until }
window-from = vanaf { $from }
window-until = tot en met { $until }
amounts-title = Bedragen die de wet noemt
amounts-text = Dit is uitleg, geen voorstel. U beslist, of DUO.

# Timeline

timeline-title = Wat er gebeurde
timeline-none = Er is nog niets vastgelegd.
timeline-count = { $count ->
    [one] 1 feit
   *[other] { $count } feiten
}
timeline-ahead = telt vanaf deze dag
timeline-corrected = Verbeterd: bekijk wat ervoor in de plaats kwam
timeline-corrects = Dit verbetert een eerder feit
timeline-withdraws = Dit trekt een eerder feit in
recorded-by = Vastgelegd op { $when } door { $who }
source-label = bron
correct-this = Verbeter dit

# Recording

record-title = Feit vastleggen
choose-title = Wat is er gebeurd?
choose-text = Kies wat u wilt vastleggen. Daarna ziet u eerst wat er verandert.
choose-likely = Dit komt vaak nu
choose-all = Alle feiten
optional-hint = Niet verplicht
field-source = Waar weet u dit van?
field-source-hint = Niet verplicht. Bijvoorbeeld: brief van DUO, gesprek.
source-staff = medewerker
see-changes = Bekijk wat er verandert
preview-title = Klopt dit?
preview-text = Er is nog niets opgeslagen.
preview-changes = Dit verandert
preview-nothing = Er veranderen geen termijnen, uren, rechten of gevaren. Het feit komt op de tijdlijn.
preview-ahead = Deze dag ligt in de toekomst. Het feit telt mee vanaf die dag.
preview-back = Terug naar de vragen
fact-recorded = Het feit is vastgelegd.
fact-corrected = Het feit is verbeterd. Het oude feit blijft zichtbaar op de tijdlijn.
correct-title = Feit verbeteren
correct-of = U verbetert: { $fact }.
withdraw-of = U trekt in: { $fact }.
difference = { $what }: { $from } wordt { $to }
difference-day = Dag
difference-nothing = niets
correct-explained = Het oude feit blijft zichtbaar op de tijdlijn, doorgestreept.
correct-never = Dit is nooit gebeurd
wrong-too-long-ago = Deze dag is te lang geleden. Kies een dag na 1900.
wrong-too-far-ahead = Deze dag is te ver weg. Kies een dag binnen een jaar.
wrong-corrected-before = Dit feit is al verbeterd. Verbeter het nieuwere feit op de tijdlijn.

change-standing = De plicht verandert van “{ $from }” naar “{ $to }”.
change-route = De leerroute wordt: { $route }.
change-danger-new = Nieuw gevaar: { $what }. { $when }
change-danger-moved = Gevaar verandert: { $what }. { $when }
change-danger-gone = Gevaar verdwijnt: { $what }.
change-term-new = Nieuwe termijn: { $what }, tot en met { $date }.
change-term-moved = { $what }: van { $from } naar { $to }.
change-state = { $what }: { $state }.
change-gone = { $what } vervalt.
change-hours = { $what }: { $numbers }

# Tasks and notes

tasks-none = Er zijn geen open taken.
tasks-done = { $count ->
    [one] 1 taak gedaan
   *[other] { $count } taken gedaan
}
task-new = Nieuwe taak
task-title = Wat moet er gebeuren?
task-due = Uiterlijk op welke dag?
task-who = Wie doet het?
task-nobody = Niemand in het bijzonder
task-add = Voeg toe
task-added = De taak is toegevoegd.
task-tick = Gedaan
task-badge = Taak
task-see = Naar de taken
task-done = De taak is gedaan.
task-done-at = Gedaan op { $when }
notes-title = Notities
notes-none = Er zijn geen notities.
note-text = Nieuwe notitie
note-hint = Schrijf hier niets over gezondheid.
note-save = Bewaar de notitie
note-written = De notitie is bewaard.
health-title = Notities over gezondheid
health-who = Alleen regisseurs van uw gemeente zien deze notities. Elke keer dat iemand kijkt, wordt dat vastgelegd.
health-new = Nieuwe notitie over gezondheid
health-text = Notitie over gezondheid
health-hint = Schrijf alleen op wat u nodig hebt voor de begeleiding.

# Household

household-title = Gezin
household-none = Er is nog niemand van dit gezin met een dossier verbonden.
household-closed = dossier gesloten
household-leave = Haal deze persoon uit het gezin
household-left = Deze persoon hoort niet meer bij het gezin.
household-facts = Vastgelegd over het gezin
household-join = Verbind met een gezin
household-choose = Bij wie hoort deze persoon?
household-join-do = Verbind
household-joined = Het gezin is verbonden.
household-not-found = Geen dossier gevonden met deze naam of dit nummer.

# Managing

manage-assign = Wie is de regisseur?
manage-looked = Wie keek er in dit dossier?
manage-looked-link = Bekijk wie er keek, wanneer en waarom
manage-close = Dossier sluiten
manage-close-text = Het dossier verdwijnt van de werklijst. Alle feiten blijven bewaard.
manage-close-why = Waarom sluit u het dossier?
manage-close-do = Sluit het dossier
manage-reopen = Open het dossier weer
manage-retract = Melding intrekken
manage-retract-text = Doe dit als deze persoon hier niet hoort. Het dossier gaat dicht en niemand kan het nog vinden.
manage-retract-do = Trek de melding in
confirm-yes = Ja, doe dit
close-confirm = Dossier sluiten: { $reason }?
close-confirm-text = U kunt het dossier later weer openen.
retract-confirm = Melding intrekken: { $reason }?
retract-confirm-text = Dit kunt u niet zelf terugdraaien. Het dossier wordt afgeschermd.
dossier-closed-done = Het dossier is gesloten.
dossier-reopened = Het dossier is weer open.
signal-retracted = De melding is ingetrokken. Het dossier is afgeschermd.
close-reason-fulfilled = Ingeburgerd
close-reason-exempt = Vrijgesteld
close-reason-dispensed = Ontheven
close-reason-duty-ended = De plicht is geëindigd
close-reason-moved = Verhuisd naar een andere gemeente
close-reason-deceased = Overleden
close-reason-signal-withdrawn = De melding is ingetrokken
close-reason-other = Iets anders

# Details of a person

person-change = Gegevens wijzigen
person-change-text = Verbeter wat niet klopt. Een andere geboortedatum wordt een verbetering op de tijdlijn, want de wet kijkt ernaar.
person-number-hint = Vul dit alleen in als het nummer er nog niet is of niet klopt. Leeg laten verandert niets.
person-changed = De gegevens zijn gewijzigd.
adres-hint = Niet verplicht. Het staat op de brieven aan deze persoon.
adres-straat = Straat en huisnummer
adres-straat-hint = Bijvoorbeeld Dijkpad 12 bis
adres-postcode = Postcode
adres-postcode-hint = Bijvoorbeeld 1234 AB
adres-plaats = Plaats
wrong-straat = Vul ook de straat en het huisnummer in.
wrong-huisnummer = Zet het huisnummer achter de straat, bijvoorbeeld Dijkpad 12.
wrong-postcode = Vul een postcode in: vier cijfers en twee letters, bijvoorbeeld 1234 AB.
wrong-plaats = Vul ook de plaats in.

# New dossier

open-given = Voornamen
open-family = Achternaam
open-bsn-hint = Niet verplicht. Negen cijfers.
open-do = Maak het dossier
open-many = Veel mensen tegelijk toevoegen?
open-here = Bekijk het dossier dat er al is
dossier-opened = Het dossier is gemaakt. Leg nu vast wat u weet.
wrong-bsn = Dit is geen geldig BSN. Controleer alle negen cijfers.
wrong-v-number = Dit is geen geldig V-nummer. Het heeft tien cijfers.
wrong-has-dossier = Deze persoon heeft al een dossier.
wrong-birth = Deze geboortedatum kan niet kloppen.
language-ar = Arabisch
language-ti = Tigrinya
language-fa = Dari of Farsi
language-ps = Pasjtoe
language-tr = Turks
language-uk = Oekraïens
language-ru = Russisch
language-so = Somalisch
language-fr = Frans
language-es = Spaans
language-en = Engels
language-nl = Nederlands

# A provider that falls away

provider-title = Aanbieder weggevallen
provider-text = Een school verloor het keurmerk of sloot. Leg het in één keer vast bij iedereen die er les krijgt.
provider-hint = Dit zijn de aanbieders die in uw dossiers staan.
provider-choose = Kies een aanbieder
provider-what = Wat is er gebeurd?
provider-lost-keurmerk = De aanbieder heeft geen keurmerk meer
provider-lost-gesloten = De aanbieder is gesloten
provider-see = Bekijk wie dit raakt
provider-touched = { $count ->
    [0] Dit raakt niemand
    [one] Dit raakt 1 persoon
   *[other] Dit raakt { $count } mensen
}
provider-nobody = Niemand krijgt op deze dag les bij een aanbieder met deze naam. Controleer de naam en de dag.
provider-change = Bij elk van hen komt dit feit in het dossier. Naober kijkt dan naar urenverklaring en verlenging.
provider-do = Leg vast bij iedereen
provider-recorded = Het is vastgelegd bij iedereen die het raakt.
