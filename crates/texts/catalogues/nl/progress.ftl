# Progress: hours and pace, talks, assignments, PVT, MAP and exams

progress-title = Voortgang
progress-text = Hoeveel uur, hoe snel, en wat u samen afspreekt.
progress-doors = Onderdelen van de voortgang
progress-hours = Uren en tempo
progress-talks = Gesprekken en afspraken
progress-assignments = Praktijkopdrachten
progress-parts = PVT, MAP en examens
progress-record = Uren vastleggen
progress-what = Wat wilt u vastleggen?
progress-what-les = Lessen
progress-what-meedoen = Meedoen (participatie)
progress-what-gemist-reden = Gemist, met een goede reden
progress-what-gemist = Gemist, zonder goede reden
progress-until = Tot en met welke dag?
progress-until-hint = De uren tellen vanaf deze dag. Bijvoorbeeld 12-3-2026.
progress-hours-hint = Bijvoorbeeld 2,5
progress-lesson-only = Alleen bij lessen
progress-in-person-more = Vul niet meer uren in dan het totaal.
progress-last = Laatst vastgelegd
progress-last-none = Er zijn nog geen uren vastgelegd.
progress-missed = Gemist: { $hours } uur. Daarvan { $excused } uur met een goede reden.
progress-ways = Uren komen ook op twee andere manieren binnen:
progress-ways-file = Heeft de aanbieder een bestand?
progress-import = Lees een bestand van een aanbieder in
hours-recorded = De uren zijn vastgelegd.

# Pace

pace-so-far = Tot nu toe is dat { $hours } uur per week.
pace-needed = Om op tijd klaar te zijn is vanaf nu { $hours } uur per week nodig, tot en met { $date }.
pace-in-time = In dit tempo zijn de uren op tijd klaar.
pace-too-slow = In dit tempo zijn de uren niet op tijd klaar. Kijk samen wat er kan.
pace-complete = De uren zijn klaar.
pace-over = De termijn is voorbij en de uren zijn niet klaar.
pace-picture = { $what }: uren tot nu toe en het tempo dat nodig is
pace-asked = { $hours } uur nodig
pace-today = Nu { $hours } uur
pace-end = Einde { $date }
pace-as-list = Bekijk de uren per maand
pace-lines = De dikke lijn is wat al gedaan is. De streeplijn is wat nog nodig is. De dunne lijn is elke week evenveel.
pace-no-term = Er is nog geen termijn. Die begint met het PIP.
pace-no-hours = Het plan noemt geen aantal uren in totaal. Zet dat in het PIP, dan ziet u hier het tempo.

# Talks and agreements

talk-next = Het volgende gesprek is nodig voor of op { $date } ({ $left }).
talk-new = Een gesprek opschrijven
talk-day = Wanneer was het gesprek?
talk-present = Wie waren erbij?
talk-present-hint = Bijvoorbeeld: de inburgeraar, de docent en een tolk
talk-summary = Wat is er besproken?
talk-summary-hint = Schrijf niets op over gezondheid. Dat hoort bij de intake.
talk-save = Gesprek opslaan
talk-saved = Het gesprek is opgeslagen.
talks-held = Gevoerde gesprekken
talks-none = Er is nog geen gesprek opgeschreven. Schrijf het eerste op, met wat u samen afspreekt.
agreement-number = Afspraak { $number }
agreement-what = Wat is afgesproken?
agreement-who-missing = Vul in wie dit doet
agreement-until = Voor wanneer?
agreement-ticked = De afspraak is afgevinkt.
agreement-kept = nagekomen
agreements-open = Open afspraken
agreements-none = Er staan geen afspraken open.
written-by = Opgeschreven door

# Practice assignments

assignments-lead = Een opdracht brengt de les naar buiten: naar de winkel, het buurthuis of het werk. Bespreek met de docent wat past.
assignments-open = Te doen
assignments-done = Gedane opdrachten
assignments-none = Er zijn geen opdrachten te doen.
assignment-new = Een opdracht geven
assignment-text = Wat is de opdracht?
assignment-text-hint = Bijvoorbeeld: vraag in de winkel waar iets ligt
assignment-subject = Hoort bij de lessen
assignment-subject-hint = Zo weet de docent waar hij op verder kan gaan.
assignment-give = Geef deze opdracht
assignment-given = De opdracht is gegeven.
assignment-tick = Noteer dat dit is gedaan
assignment-done-title = Opdracht gedaan
assignment-done-at = { $date }, { $place }, { $hours } uur
assignment-day = Wanneer is het gedaan?
assignment-place = Waar is het gedaan?
assignment-place-hint = Bijvoorbeeld: buurthuis De Linde
assignment-counts = Deze uren zijn participatie-uren
assignment-counts-hint = Dan tellen ze mee voor de Z-route.
assignment-noted = De opdracht is afgevinkt.

# PVT, MAP, exams, final talks

part-missing = ontbreekt nog
part-recorded = Het is vastgelegd.
pvt-lead = Uren, een activiteit of excursie, en een handtekening onder de participatieverklaring.
pvt-activity = Activiteit of excursie
pvt-record = Uren van de PVT vastleggen
sign-record = Vastleggen dat de verklaring is ondertekend
sign-day = Wanneer is er getekend?
sign-hint = De dag van de bijeenkomst, bijvoorbeeld 12-3-2026
map-title = MAP
map-lead = Uren in de praktijk, acht thema’s over werk, en een eindgesprek met de gemeente.
map-not-asked = In de onderwijsroute is geen MAP nodig.
map-record = Uren van de MAP vastleggen
map-themes = Welke thema’s zijn behandeld?
map-themes-open = { $count ->
    [one] Nog 1 thema
   *[other] Nog { $count } thema’s
}
theme-day = Wanneer zijn ze behandeld?
map-theme-beroepenorientatie = Kennismaken met beroepen
map-theme-werknemerscompetenties = Wat een werknemer moet kunnen
map-theme-realistisch-beroepsbeeld = Een eerlijk beeld van het beroep
map-theme-beroepskansen = Kansen op werk
map-theme-beroepscompetenties-verwerven = Leren wat nodig is voor het beroep
map-theme-netwerk-opbouwen = Een netwerk opbouwen
map-theme-werk-vinden = Werk vinden
map-theme-werkcultuur = Hoe het gaat op het werk
map-talk-record = Eindgesprek van de MAP vastleggen
z-talk-title = Eindgesprek Z-route
z-talk-lead = Dit gesprek voert de gemeente zelf.
z-talk-record = Eindgesprek van de Z-route vastleggen
exams-title = Examens
exams-none = Er is nog geen examen gedaan.
exam-passed = geslaagd
exam-failed = niet geslaagd
exam-sat = uitslag volgt
exam-record = Leg een uitslag vast
exam-record-sat = Leg een examen vast waarvan de uitslag nog komt

# The sheet of a group

sheet-title = Uren van een groep
sheet-lead = Kies een aanbieder en een dag. Vul de uren één keer in en geef aan wie er was. Wie u overslaat, krijgt geen uren.
sheet-no-provider = Er is nog niemand met lessen bij een aanbieder. Leg eerst bij een persoon vast dat een cursus begon.
sheet-open = Open de lijst
sheet-other = Andere aanbieder of dag
sheet-who = { $count ->
    [one] 1 persoon op deze lijst
   *[other] { $count } mensen op deze lijst
}
sheet-nobody = Op deze dag is er niemand bij deze aanbieder.
sheet-what = Waarvoor zijn de uren?
sheet-hours-hint = Alle uren van deze dag samen, bijvoorbeeld 2,5
sheet-person = Persoon
sheet-number = Nummer
sheet-mark = Was deze persoon er?
sheet-mark-aanwezig = Was er
sheet-mark-reden = Afwezig, met een goede reden
sheet-mark-gemist = Afwezig, zonder goede reden
sheet-mark-niet = Sla over
sheet-save = Leg de uren vast
sheet-nobody-marked = Geef bij minstens één persoon aan of die er was.
sheet-recorded = De lijst is vastgelegd.
sheet-known = Deze lijst was al vastgelegd. Er is niets veranderd. Klopt er iets niet? Verbeter het dan op de tijdlijn van die persoon.
sheet-partly-known = De lijst is vastgelegd. Wie er al op stond, is niet veranderd.
