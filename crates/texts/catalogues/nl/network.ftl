# Volunteers and newcomers: profiles, proposals, pairs
nav-network = Maatjes
nav-pairing = Koppelen
nav-buddies = Mijn maatjes
nav-buddy-profile = Mijn profiel

network-first-name = Voornaam
network-first-name-hint = Alleen deze naam zien anderen.
network-nameless = Iemand
network-names = { $newcomer } en { $volunteer }
network-languages = Talen
network-interests = Graag doen
network-interests-hint = Niet verplicht. Wie hetzelfde leuk vindt, komt eerder bij u.
network-offers = Wat wilt u doen?
network-times = Wanneer
network-days = Op welke dagen kunt u?
network-parts = Op welk deel van de dag?
network-place = Wijk of plaats
network-place-hint = Uw straat vragen wij niet.
network-choose-place = Kies een wijk of plaats
network-reach = Hoe ver wilt u gaan?
network-goes = Gaat tot
network-kilometres = { $count } kilometer
network-takes = Mensen tegelijk
network-km = tot { $count } kilometer
network-room = Hoeveel mensen tegelijk?
network-at-once = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
network-woman = Ik ben een vrouw
network-woman-hint = Alleen voor wie een vrouw als maatje wil. Anders telt het niet mee.
network-check = VOG
network-check-none = Er is nog geen VOG gezien.
network-check-seen = Gezien op { $seen }. Geldig tot en met { $until }.
network-hours = { $hours } uur
network-both-aims = Allebei voor
network-both-languages = Allebei spreken
network-both-interests = Allebei graag
network-both-times = Allebei vrij

network-interest-koken = koken
network-interest-sport = sport
network-interest-muziek = muziek
network-interest-tuin = tuin
network-interest-wandelen = wandelen
network-interest-techniek = techniek
network-interest-maken = dingen maken
network-interest-lezen = lezen
network-interest-spelen = spelletjes
network-aim-taal = Nederlands oefenen
network-aim-wegwijs = de weg leren kennen: brieven, winkels, loketten
network-aim-coach = hulp op weg naar werk
network-aim-werkplek = een plek om mee te werken
network-aim-samen = samen iets leuks doen
network-part-ochtend = ochtend
network-part-middag = middag
network-part-avond = avond

profile-who-sees = De coördinator ziet dit profiel. Wie aan u wordt voorgesteld, ziet uw voornaam, wijk, talen, wat u graag doet en wanneer u kunt. Verder niets.
profile-kept = Uw profiel is opgeslagen.
profile-rest = Even niet, of helemaal stoppen
profile-pause-text = Met een pauze krijgt u geen nieuwe voorstellen. De maatjes die u hebt, houdt u.
profile-pause = Neem pauze
profile-paused = U krijgt nu geen voorstellen.
profile-paused-text = U hebt pauze. U krijgt geen nieuwe voorstellen.
profile-resume = Weer voorstellen krijgen
profile-resumed = U krijgt weer voorstellen.
profile-stop-title = Ik wil stoppen als vrijwilliger
profile-stop-text = Dan eindigen uw voorstellen en uw contacten meteen. Zeg het liefst eerst zelf tegen uw maatje.
profile-stop = Stoppen als vrijwilliger
profile-stopped = U bent gestopt. Dank u wel voor uw tijd.

buddies-back = Terug naar mijn maatjes
buddies-first-title = Welkom
buddies-first = Vertel eerst iets over uzelf: welke talen u spreekt, wat u graag doet en wanneer u kunt. Daarna zoekt de coördinator iemand die bij u past.
buddies-first-do = Mijn profiel invullen
buddies-none-title = Er is nog niemand voorgesteld
buddies-none = Past er iemand bij u? Dan krijgt u een e-mail en staat het voorstel hier.
buddies-paused = U hebt pauze en krijgt geen nieuwe voorstellen.
buddies-no-check = Laat uw VOG zien aan { $name }. Zonder geldige VOG krijgt u geen voorstellen.
buddies-check-over = Uw VOG liep af op { $day }. Laat een nieuwe zien aan { $name }. Zonder geldige VOG krijgt u geen voorstellen.
buddies-coordinator = de coördinator
buddies-ask = Vragen?
buddies-ask-text = Schrijf aan de coördinator van uw gemeente.
buddies-proposals = Voorgesteld
buddies-running = U ziet elkaar
buddies-past = Eerder
buddies-past-proposal = Een voorstel ging niet door ({ $date }). Dat zegt niets over u.
buddies-past-pair = Een contact is afgesloten ({ $date }).
buddies-past-open = Bekijk wat het was

buddy-title = Mijn maatje
buddy-over = Dit is afgesloten
buddy-card = Wat u mag weten
buddy-both = Wat u samen hebt
buddy-answer-title = Wilt u elkaar leren kennen?
buddy-answer-by = Antwoord vóór of op { $date }.
buddy-answer-free = Nee zeggen mag altijd. U hoeft niet te zeggen waarom, en de ander ziet niet wie nee zei.
buddy-yes = Ja, graag
buddy-no = Nee, liever niet
buddy-waits = U zei ja. Nu is de ander aan de beurt.
buddy-both-yes = U zegt allebei ja. Zodra de coördinator een geldige VOG heeft gezien, kunt u beginnen.
buddy-check-first = Uw VOG is niet meer geldig. Laat de coördinator een nieuwe zien. U kunt wel vast antwoorden.
buddy-said-yes = U hebt ja gezegd. Nu is de ander aan de beurt.
buddy-said-no = U hebt nee gezegd. De coördinator zoekt verder.
buddy-begun = U zegt allebei ja. Stuur een eerste bericht.
buddy-too-late = Dit kan niet meer: het voorstel of het contact is afgesloten.
buddy-not-on = Dit voorstel ging niet door. Dat zegt niets over u. Misschien komt er een ander voorstel.
buddy-quiet = Er staat hier al { $days } dagen niets nieuws. Zien jullie elkaar nog?
buddy-quiet-do = Stuur een bericht, of schrijf op dat u elkaar zag.
buddy-messages = Berichten
buddy-first-message = Nog geen berichten. Zeg wie u bent en noem een dag en een plek.
buddy-message = Uw bericht
buddy-message-hint = U hebt geen telefoonnummer nodig. Het bericht staat klaar op de pagina van de ander.
buddy-send = Bericht sturen
buddy-written = Uw bericht staat klaar.
buddy-message-head = { $name }, { $date }
buddy-met = Elkaar gezien
buddy-total = { $weeks ->
    [0] Deze week begonnen
    [one] { $weeks } week samen
   *[other] { $weeks } weken samen
}. { $times ->
    [0] Nog niet gezien.
    [one] 1 keer gezien, { $hours }.
   *[other] { $times } keer gezien, { $hours }.
}
buddy-met-long = Hoe lang?
buddy-met-do = Wij zagen elkaar
buddy-met-kept = Het is opgeschreven.
buddy-met-list = Alle keren
buddy-wrong-day = Kies een dag sinds u maatjes bent, en niet in de toekomst
buddy-phones = Telefoon
buddy-no-phone = De ander laat geen nummer zien.
buddy-other-phone = De ander laat dit nummer zien:
buddy-own-phone = Uw nummer
buddy-own-phone-hint = Niet verplicht. Maak het leeg en de ander ziet het niet meer.
buddy-wrong-phone = Vul een telefoonnummer in, bijvoorbeeld 06 12345678
buddy-phone-kept = Opgeslagen.
buddy-end-title = Stoppen met dit contact
buddy-end-text = Het is goed zoals het was. U hoeft niet te zeggen waarom. De ander leest alleen dat het contact is afgesloten.
buddy-end = Contact afsluiten
buddy-ended = Het contact is afgesloten. Dank u wel voor uw tijd.
buddy-thanks = Dank u wel. Dit was het:
buddy-thanks-words = Een woord van dank

network-title = Maatjes en vrijwilligers
network-back = Terug naar het overzicht
network-decide = Naober rekent uit wie bij elkaar past. U beslist wie een voorstel krijgt, en daarna beslissen de twee zelf.
network-waiting = { $count ->
    [0] Niemand wacht op een maatje
    [one] 1 inburgeraar wacht op een maatje
   *[other] { $count } inburgeraars wachten op een maatje
}
network-no-volunteers-title = Er zijn nog geen vrijwilligers
network-no-volunteers = De beheerder nodigt hen uit bij Accounts, met de rol Vrijwilliger. Zij vullen daarna zelf hun profiel in.
network-quiet = Al 30 dagen stil
network-quiet-text = Schrijf de vrijwilliger. Misschien zien zij elkaar wel, en schreven ze het niet op.
network-spoke = Ik heb ze gesproken
network-spoken = Opgeschreven. De dagen tellen vanaf vandaag.
network-proposed = Wacht op antwoord
network-take-back = Voorstel intrekken
network-take-back-text = Zij lezen dat het voorstel niet doorgaat. U kunt het later opnieuw voorstellen.
network-taken-back = Het is afgesloten.
network-over = Dit was al afgesloten.
network-answers-wait = Nog niet allebei geantwoord. Vervalt na { $date }.
network-check-waits = Allebei zeiden ja. De VOG is niet meer geldig. Ziet u een nieuwe, dan begint het. Vervalt na { $date }.
network-running = Zien elkaar
network-running-none = Er zijn nog geen koppels.
network-running-since = Maatjes sinds { $date }. { $days ->
    [0] Vandaag contact.
    [one] Al 1 dag geen contact.
   *[other] Al { $days } dagen geen contact.
}
network-running-new = Vandaag begonnen.
network-end = Contact afsluiten
network-end-text = Zij lezen dat het contact klaar is. Dit kan niet terug.
network-propose-again = Opnieuw voorstellen
network-closed = Afgesloten in de afgelopen 30 dagen
network-closed-pair = Het contact is afgesloten op { $date }.
network-closed-proposal = Het voorstel ging niet door ({ $date }).
network-left-volunteer = De vrijwilliger doet sinds { $date } niet meer mee. Zoek bij Koppelen een ander maatje.
network-left-newcomer = De inburgeraar doet sinds { $date } niet meer mee.
network-volunteers = Vrijwilligers
network-places-used = Plaatsen
volunteer-places = { $busy } van { $room } bezet
volunteer-no-profile = Nog geen profiel
volunteer-open = Doet mee
volunteer-paused = Pauze
volunteer-stopped = Gestopt
volunteer-check-none = Niet gezien
volunteer-check-over = Verlopen
volunteer-check-soon = Verloopt bijna
volunteer-check-valid = Geldig
volunteer-profile = Profiel
volunteer-profile-none = Deze vrijwilliger heeft nog niets ingevuld.
check-text = Bekijk de VOG en geef hem terug. Naober bewaart het papier niet, alleen de dag en uw naam. Drie jaar na die dag vraagt u om een nieuwe.
check-seen-on = Op welke dag hebt u de VOG gezien?
check-keep = VOG gezien
check-kept = Opgeschreven.
check-wrong-day = Kies vandaag of een dag daarvoor, niet langer dan drie jaar geleden

pairing-none-title = Er is nu niemand te koppelen
pairing-none = Wie een maatje wil, vraagt dat op de eigen pagina. Dan staat die persoon hier.
pairing-nobody = Er is nu geen vrijwilliger die voorstellen wil.
pairing-fit = { $count ->
    [one] 1 paar past bij elkaar
   *[other] { $count } paren passen bij elkaar
}
pairing-wait = { $count ->
    [one] 1 inburgeraar wacht nog
   *[other] { $count } inburgeraars wachten nog
}
pairing-why-wait = Waarom nog niet?
pairing-card = Wat deze persoon laat zien
pairing-distance = Afstand
pairing-km = { $km ->
    [0] in dezelfde buurt
   *[other] hoogstens { $km } kilometer
}
pairing-waited = Wacht
pairing-weeks = { $weeks ->
    [0] korter dan een week
    [one] 1 week
   *[other] { $weeks } weken
}
pairing-wish = Wens
pairing-woman = wil een vrouw als maatje
pairing-points = { $total } punten: taal { $languages }, interesses en doel { $interests }, tijd { $times }, dichtbij { $nearness }, wachttijd { $waited }. De verdeling is voor iedereen samen zo goed mogelijk.
pairing-send = Voorstel sturen
pairing-sent = Het voorstel is verstuurd. Beide mensen hebben tien dagen om te antwoorden.
pairing-changed = Dit paar past niet meer, of een collega was eerder. Kijk opnieuw.
pairing-others = Wie past, past beter bij een ander, of wachten is beter.
network-apart-check = { $count ->
    [one] 1 vrijwilliger heeft geen geldige VOG.
   *[other] { $count } vrijwilligers hebben geen geldige VOG.
}
network-apart-language = Met { $count ->
    [one] 1 vrijwilliger
   *[other] { $count } vrijwilligers
} is er geen taal samen.
network-apart-distance = { $count ->
    [one] 1 vrijwilliger woont te ver weg.
   *[other] { $count } vrijwilligers wonen te ver weg.
}
network-apart-times = { $count ->
    [one] 1 vrijwilliger kan niet op deze tijden.
   *[other] { $count } vrijwilligers kunnen niet op deze tijden.
}
network-apart-woman = Deze persoon wil een vrouw als maatje: { $count } vrijwilligers vallen daardoor af.
network-apart-aim = { $count ->
    [one] 1 vrijwilliger biedt iets anders.
   *[other] { $count } vrijwilligers bieden iets anders.
}
network-apart-before = Met { $count ->
    [one] 1 vrijwilliger
   *[other] { $count } vrijwilligers
} ging het eerder niet door, of is het afgesloten.
network-apart-taken-back = { $count ->
    [one] Met 1 vrijwilliger is het voorstel kort geleden ingetrokken. Opnieuw voorstellen kan in het overzicht.
   *[other] Met { $count } vrijwilligers is het voorstel kort geleden ingetrokken. Opnieuw voorstellen kan in het overzicht.
}
network-apart-full = { $count ->
    [one] 1 vrijwilliger heeft geen plaats meer.
   *[other] { $count } vrijwilligers hebben geen plaats meer.
}

places-title = Wijken en plaatsen
places-lead = Vrijwilligers en inburgeraars kiezen uit deze lijst waar zij wonen. Naober bewaart van elke wijk alleen in welke kilometer hij ligt.
places-none = Er staat nog niets in de lijst. Zolang dat zo is, telt afstand niet mee.
places-new = Een wijk toevoegen of verplaatsen
places-name = Naam van de wijk of plaats
places-name-hint = Is het de naam van een gemeente? Dan hoeft u verder niets in te vullen.
places-lat = Breedtegraad
places-lat-hint = Zoals een kaart op internet hem geeft, bijvoorbeeld 52,14
places-lon = Lengtegraad
places-lon-hint = Bijvoorbeeld 6,20
places-kept = De lijst is bijgewerkt.
places-remove = Verwijderen
places-remove-text = Niemand kan deze wijk daarna nog kiezen. Wie hem al koos, blijft erin staan tot die persoon zelf een andere kiest. Voegt u dezelfde naam later weer toe, dan is de wijk terug.
places-no-spot = Vul breedtegraad en lengtegraad in, of de naam van een gemeente
places-abroad = Dit ligt niet in Nederland
places-not-degrees = Vul graden in, bijvoorbeeld 52,14
buddy-met-then = Er stond al { $long } op deze dag. Kies nog een keer ‘Wij zagen elkaar’ om dat te veranderen.
