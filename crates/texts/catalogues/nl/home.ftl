# The newcomer's own pages, at A2: short sentences, one thing each. ‹ › stand around Dutch words that keep their Dutch name
# in every language; each of them has a line under "Words".

# Frame

home-product = Naober
home-skip = Naar de tekst
home-menu = Menu
home-language = Taal
home-unchecked = Deze vertaling is nog niet gelezen door iemand die deze taal als kind leerde.
home-leave = Snel weg
home-leave-hint = U gaat naar een andere site. Op dit apparaat blijft niets staan.
home-sign-out = Uitloggen
home-help-now = Hulp nodig?
home-print = Pagina printen
home-dutch-beside = Nederlands erbij
home-dutch-not-beside = Alleen mijn taal
home-read-aloud = Lees voor
home-read-stop = Stop met lezen
home-back = Terug
home-demo = Dit is een voorbeeld. De mensen bestaan niet.
home-mistake = Er ging iets niet goed

# Way in

home-in-title = Welkom
home-in-lead = Hier ziet u wat u moet doen voor uw ‹inburgering›. En wie u helpt.
home-in-code = U heeft een code
home-in-code-label = De code uit uw brief
home-in-code-hint = Voorbeeld: K7MP-3XQ9-TR4H
home-in-birth-label = Uw geboortedatum
home-in-birth-hint = Voorbeeld: 25-3-1990
home-in-shared-label = Meer mensen gebruiken dit apparaat
home-in-shared-hint = Dan bewaren wij niets. Na 10 minuten sluit de pagina.
home-in-button = Naar mijn pagina
home-in-wrong = De code of de geboortedatum klopt niet. Kijk nog een keer. Een code werkt één keer.
home-in-often = U heeft het te vaak geprobeerd. Wacht 15 minuten. Of bel uw gemeente.
home-in-empty = Vul dit in.
home-in-no-code = Heeft u geen code? Vraag een nieuwe code aan uw ‹regisseur›.
home-in-example = Kijk als een van deze mensen
home-in-mail-title = U heeft al een mailadres opgegeven
home-in-mail-label = Uw mailadres
home-in-mail-button = Stuur mij een code
home-in-mail-sent = Kennen wij dit mailadres? Dan krijgt u nu een mail met een code.
home-in-mail-code-label = De code uit de mail
home-in-mail-wrong = Deze code klopt niet of is te oud. Vraag een nieuwe code.
home-out-title = U bent uitgelogd
home-out-lead = Op dit apparaat staat niets meer van u.
home-in-again = Weer inloggen

# Start page

home-now-hello = Dag { $name }
home-now-title = Nu
home-now-way = Uw weg
home-step-notice = Brief gekregen
home-step-intake = Praten met de gemeente
home-step-plan = Uw plan
home-step-lessons = Leren en meedoen
home-step-exam = Examen of eindgesprek
home-step-done = Klaar
home-step-was = gedaan
home-step-here = u bent hier
home-step-will = komt nog
home-now-term = U heeft tijd tot en met { $date }.
home-now-days = { $days ->
    [one] Dat is nog { $days } dag.
   *[other] Dat is nog { $days } dagen.
}
home-now-term-over = Uw tijd was voorbij op { $date }. Bel uw ‹regisseur›. Soms kunt u meer tijd krijgen.
home-now-no-term = Uw tijd begint als de gemeente uw plan heeft gemaakt.
home-now-next = Wat komt er nu?
home-now-next-none = Er is nu niets dat u moet doen.
home-now-today = vandaag
home-now-tomorrow = morgen
home-now-before = Vóór of op { $date }
home-now-on = Op { $date } om { $time }
home-now-place = Plaats: { $place }
home-now-bring = Neem mee: uw brief en uw verblijfspas.
home-now-late = De dag is voorbij. Bel uw ‹regisseur›.
home-now-helpers = Wie helpt u?
home-now-helper-regisseur = Uw ‹regisseur› bij de gemeente. Hij of zij maakt met u het plan.
home-now-helpers-none = Hier komt wie u helpt. Weet u het niet? Bel uw gemeente.
home-now-hours = Uw uren
home-now-hours-of = { $done } van { $target } uur gedaan
home-now-hours-left = { $hours ->
    [one] Nog { $hours } uur.
   *[other] Nog { $hours } uur.
}
home-now-well = Wat ging goed?
home-now-well-exam = U bent geslaagd voor: { $part }
home-now-well-hours = U heeft al { $hours } uur les gehad.
home-now-well-plan = U heeft een plan.
home-now-well-done = U bent klaar met uw ‹inburgering›. Gefeliciteerd!
home-hours-lessons = Lessen
home-hours-taking-part = Meedoen
home-hours-work = Kennismaken met werk (‹MAP›)
home-hours-pvt = Hoe wij samenleven (‹PVT›)
home-hours-a2 = Lessen die nodig zijn voor examen op A2
home-part-lezen = Lezen
home-part-luisteren = Luisteren
home-part-schrijven = Schrijven
home-part-spreken = Spreken
home-part-knm = Kennis van Nederland (‹KNM›)
home-role-familie = Familie
home-role-vriend = Vriend of vriendin
home-role-buur = Buur
home-role-maatje = Maatje: iemand die met u oefent en met u mee gaat
home-role-vrijwilliger = Vrijwilliger: iemand die helpt zonder loon
home-role-coach = Coach: iemand die u helpt naar werk of school
home-role-begeleider = Begeleider: iemand die u helpt met wonen, geld en brieven
home-role-docent = Uw leraar
home-role-werkgever = Uw werkgever
home-role-regisseur = Uw ‹regisseur›
home-role-instantie = Iemand van een organisatie
home-role-arts = Dokter
home-role-zorgverlener = Iemand uit de zorg

# Plan

home-plan-title = Mijn plan
home-plan-none = U heeft nog geen plan. Eerst praat u met de gemeente. Daarna maakt u samen het plan.
home-plan-lead = Dit is uw plan (‹PIP›). U en de gemeente maakten het op { $date }.
home-plan-route = Uw ‹leerroute›
home-plan-route-b1-route = U leert Nederlands tot niveau B1. Dat heet de ‹B1-route›. Aan het eind doet u examen.
home-plan-route-onderwijsroute = U leert Nederlands voor een opleiding. Dat heet de ‹onderwijsroute›.
home-plan-route-z-route = U leert Nederlands en u doet mee in de buurt. Dat heet de ‹Z-route›.
home-plan-why = Waarom deze route?
home-plan-lessons = U heeft { $hours } uur les in de week.
home-plan-talks = Een gesprek over hoe het gaat: om de { $weeks } weken.
home-plan-letter = Lees de hele brief (PDF)
home-plan-goals = Mijn doelen
home-plan-goals-none = U heeft nog geen doelen opgeschreven. Wat wilt u bereiken?
home-plan-goal-done = gehaald
home-plan-steps = Stappen
home-plan-wish = Ik heb een wens
home-plan-not-fit = Dit past niet bij mij
home-plan-agree = Bent u het eens met het plan?
home-plan-change = Ik wil iets veranderen
home-plan-said-agree = U schreef op { $date }: ik ben het eens met mijn plan.
home-plan-said-disagree = U schreef op { $date }: ik ben het niet eens met mijn plan.

# Week

home-week-title = Mijn week
home-week-of = De week van { $date }
home-week-none = Er staat deze week niets in.
home-week-before = Vorige week
home-week-after = Volgende week
home-week-time = { $from } tot { $until } uur
home-week-with = Met: { $name }
home-week-kind-taal = Les
home-week-kind-participatie = Meedoen
home-week-kind-werk = Werk
home-week-kind-reizen = Reizen
home-week-kind-kinderen = Kinderen
home-week-kind-afspraak = Afspraak
home-week-kind-anders = Anders

# On paper and without internet

home-copy-title = Op één blad
home-copy-lead = Hier staat wat er komt, wie u helpt en uw week.
home-copy-of = Dit is een kopie van { $date }. Er kan iets veranderd zijn.
home-keep-title = Lezen zonder internet
home-keep-text = U kunt een kopie bewaren op dit apparaat. Daarin staat wat er komt, wie u helpt en uw week.
home-keep-warn = Wie dit apparaat opent, kan de kopie lezen. Logt u uit? Dan is de kopie weg. Na 12 uur is de kopie altijd weg.
home-keep-button = Bewaar op dit apparaat
home-keep-done = De kopie staat op dit apparaat.
home-keep-remove = Haal de kopie weg

# Rights and duties

home-rights-title = Rechten en plichten
home-rights-lead = Dit zegt de wet over u. Wij hebben het voor u uitgerekend.
home-rights-must = Dit moet u doen
home-rights-may = Dit mag u vragen
home-rights-city = Dit moet de gemeente doen
home-rights-none = Er staat hier nu niets.
home-rights-why = Waarom?
home-rights-article = De wet: { $article }
home-rights-facts = Dit weten wij van u
home-rights-if-not = Wat gebeurt er als u dit niet doet?
home-rights-object = Bent u het niet eens?
home-rights-object-text = U kunt ‹bezwaar› maken. Dat is gratis. Een ‹juridisch loket› helpt u gratis.
home-rights-from = Vanaf { $date }
home-rights-until = Tot en met { $date }
home-rights-open = Dit kan nu
home-rights-later = Dit kan later
home-rights-closed = Dit kan niet meer
home-term-inburgeringstermijn = Klaar zijn met uw ‹inburgering›
home-term-inburgeringstermijn-text = Op deze dag moet u alle examens of gesprekken hebben gedaan.
home-term-inburgeringstermijn-if = U kunt een boete krijgen van ‹DUO›. U krijgt daarna wel nieuwe tijd. Kunt u er niets aan doen? Vraag dan op tijd om meer tijd.
home-term-nieuwe-termijn = Klaar zijn in uw nieuwe tijd
home-term-nieuwe-termijn-text = U kreeg nieuwe tijd van ‹DUO›. Op deze dag moet u klaar zijn.
home-term-nieuwe-termijn-if = U kunt weer een boete krijgen van ‹DUO›.
home-term-oproep = Komen praten met de gemeente
home-term-oproep-text = U kreeg een brief. Kom op deze dag of eerder.
home-term-oproep-if = U krijgt eerst een waarschuwing. Daarna kan de gemeente een boete geven. Kunt u niet? Bel dan vóór die dag.
home-term-derde-kans = Nog één kans om te komen praten
home-term-derde-kans-text = Kom op deze dag of eerder praten met de gemeente.
home-term-derde-kans-if = De gemeente maakt dan een plan zonder u. U kunt ook een boete krijgen.
home-term-bezwaar-pip = ‹Bezwaar› maken tegen uw plan
home-term-bezwaar-pip-text = Past het plan niet? Schrijf dat op deze dag of eerder aan de gemeente.
home-term-bezwaar-pip-if = Na deze dag blijft het plan zoals het is. U kunt wel vragen om een verandering.
home-term-bezwaar-boete = ‹Bezwaar› maken tegen een boete
home-term-bezwaar-boete-text = Bent u het niet eens met de boete? Schrijf dat op deze dag of eerder.
home-term-bezwaar-boete-if = Na deze dag moet u de boete betalen.
home-term-voortgangsgesprek = Praten over hoe het gaat
home-term-voortgangsgesprek-text = U en uw ‹regisseur› praten op deze dag of eerder met elkaar.
home-term-pip-vaststellen = Uw plan maken
home-term-pip-vaststellen-text = De gemeente maakt op deze dag of eerder uw plan (‹PIP›).
home-term-aanbod = U een cursus geven
home-term-aanbod-text = De gemeente geeft u op deze dag of eerder een plaats op een cursus.
home-term-start-taalschakeltraject = Beginnen met de ‹onderwijsroute›
home-term-start-taalschakeltraject-text = Uw lessen beginnen op deze dag of eerder.
home-term-ontzorgen = Uw vaste rekeningen betalen
home-term-ontzorgen-text = De gemeente betaalt huur, stroom en zorg tot deze dag. Dat heet ‹ontzorgen›.
home-right-routewijziging = Een andere ‹leerroute› vragen
home-right-routewijziging-text = Past uw route niet? Praat met uw ‹regisseur›. Later kan het bijna niet meer.
home-right-afschalen = Examen doen op een lager niveau (A2)
home-right-afschalen-text = Heeft u veel les gehad en is B1 te moeilijk? Vraag het aan uw ‹regisseur›.
home-right-verlenging-aanvragen = Meer tijd vragen
home-right-verlenging-aanvragen-text = U vraagt dit aan ‹DUO›. Uw ‹regisseur› kan u helpen. Dit heet ‹verlenging›.
home-right-verlenging-reason = Meer tijd, om een reden die bij u past
home-right-verlenging-reason-text = De wet geeft redenen voor meer tijd. Bijvoorbeeld ziekte, een bevalling of een school die stopt.
home-right-aanbod = Een cursus van de gemeente
home-right-aanbod-text = De gemeente betaalt uw cursus.
home-right-maatschappelijke-begeleiding = Hulp op weg
home-right-maatschappelijke-begeleiding-text = Iemand helpt u met wonen, geld, school en zorg.
home-right-ontzorgen = Vaste rekeningen betaald
home-right-ontzorgen-text = De gemeente betaalt zes maanden uw huur, stroom en zorg van uw uitkering.
home-right-lening = Geld lenen bij ‹DUO›
home-right-lening-text = U kunt geld lenen voor uw cursus en examens. U betaalt later terug.
home-right-gratis-examenpogingen = Gratis examen doen
home-right-gratis-examenpogingen-text = De eerste keren dat u examen doet, betaalt u niets.
home-right-teruggave-medisch-advies = Geld terug voor de dokter van ‹DUO›
home-right-teruggave-medisch-advies-text = U heeft betaald voor het advies. U krijgt dat geld terug.
home-right-diploma = Uw diploma
home-right-diploma-text = U heeft alles gedaan. U krijgt uw diploma van ‹DUO›.
home-right-certificaat = Uw certificaat
home-right-certificaat-text = U heeft alles gedaan. U krijgt uw certificaat van ‹DUO›.
home-rights-exact = De hele uitleg, in het Nederlands
home-fact-verblijf-verleend = U kreeg uw verblijfspas.
home-fact-kennisgeving-ontvangen = U kreeg de eerste brief van ‹DUO›.
home-fact-brp-ingeschreven = U kwam in de gemeente wonen.
home-fact-gemeente-gekoppeld = U kreeg een plaats in deze gemeente.
home-fact-oproep-brede-intake-verzonden = U kreeg een brief om te komen praten.
home-fact-brede-intake-niet-verschenen = U kwam niet praten.
home-fact-brede-intake-gestart = Het praten met de gemeente begon.
home-fact-brede-intake-afgerond = Het praten met de gemeente was klaar.
home-fact-leerbaarheidstoets-uitslag-ontvangen = De uitslag van uw toets kwam.
home-fact-pip-vastgesteld = Uw plan was klaar.
home-fact-pip-gewijzigd = Uw plan veranderde.
home-fact-leerroute-gewijzigd = U kreeg een andere ‹leerroute›.
home-fact-leerroutewijziging-voorgesteld = De gemeente wil een andere ‹leerroute›.
home-fact-aanbod-gedaan = U kreeg een plaats op een cursus.
home-fact-cursus-gestart = Uw cursus begon.
home-fact-lesuren-gevolgd = U had les.
home-fact-participatie-uren-gevolgd = U deed mee.
home-fact-urenverklaring-ontvangen = De school vertelde hoeveel les u had.
home-fact-aanbieder-gesloten = Uw school ging dicht.
home-fact-examenpoging-gedaan = U deed examen.
home-fact-examenonderdeel-uitslag-ontvangen = De uitslag van een examen kwam.
home-fact-voortgangsgesprek-gevoerd = U praatte over hoe het gaat.
home-fact-contact-gehad = U en de gemeente hadden contact.
home-fact-participatieverklaring-ondertekend = U zette uw naam onder het papier van de ‹PVT›.
home-fact-maatschappelijke-begeleiding-gestart = Iemand begon u te helpen.
home-fact-bijstand-toegekend = U kreeg een uitkering.
home-fact-ontzorgen-gestart = De gemeente begon uw vaste rekeningen te betalen.
home-fact-waarschuwing-verzonden = U kreeg een waarschuwing.
home-fact-boete-opgelegd = U kreeg een boete.
home-fact-gemeentelijke-boete-opgelegd = U kreeg een boete van de gemeente.
home-fact-boete-onherroepelijk = De boete kan niet meer veranderen.
home-fact-bezwaar-ingediend = U maakte ‹bezwaar›.
home-fact-termijn-vastgesteld = ‹DUO› schreef wanneer u klaar moet zijn.
home-fact-verlenging-aangevraagd = U vroeg om meer tijd.
home-fact-verlenging-beslist = ‹DUO› besliste over meer tijd.
home-fact-lening-verstrekt = U leende geld bij ‹DUO›.
home-fact-opleiding-gestart = U begon met een opleiding.
home-fact-taalschakeltraject-gestart = U begon met de ‹onderwijsroute›.
home-fact-kind-geboren = U kreeg een kind.
home-fact-plicht-voldaan = U was klaar met uw ‹inburgering›.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› schreef dat u dit moet doen.

# Folder

home-folder-title = Mijn map
home-folder-lead = Hier staan uw brieven. Bewaar ze goed.
home-folder-none = Er zijn nog geen brieven.
home-folder-open = Openen (PDF)
home-folder-of = Brief van { $date }
home-folder-letters = Brieven van de gemeente
home-folder-proofs = Uren en examens
home-folder-hours = Uren van { $name }
home-folder-own = Mijn eigen papieren
home-folder-own-none = U heeft hier nog geen papieren.
home-folder-all = Alles in één bestand (ZIP)
home-paper-add = Een papier in de map doen
home-paper-lead = Maak een foto of kies een PDF. Eerst ziet alleen u het papier. U kiest zelf wie het ook mag zien.
home-paper-clean = Wij halen de plaats en de dag uit uw foto. Uit een PDF halen wij wie hem maakte. Wat op de bladzijde staat, blijft staan.
home-paper-file = Foto of PDF
home-paper-file-hint = Niet meer dan { $mb } MB
home-paper-kind = Wat is het?
home-paper-kind-diploma = Diploma
home-paper-kind-certificaat = Certificaat
home-paper-kind-brief = Een brief
home-paper-kind-arbeidscontract = Contract voor werk
home-paper-kind-anders = Iets anders
home-paper-name = Hoe heet het?
home-paper-name-hint = Alleen nodig bij ‘iets anders’.
home-paper-save = Bewaren
home-paper-saved = Uw papier staat in de map.
home-paper-removed = Uw papier is weg.
home-paper-large = Dit bestand is te groot. Niet meer dan { $mb } MB. Een foto: niet meer dan { $pixels } megapixel. Een PDF: niet meer dan { $pages } bladzijden.
home-paper-unknown = Dit is geen foto (JPEG, PNG, WebP) en geen PDF.
home-paper-broken = Wij kunnen dit bestand niet lezen. Maak een nieuwe foto.
home-paper-acts = Deze PDF heeft een wachtwoord, of er zit nog een bestand in. Maak een foto van het papier.
home-paper-full = Uw map is vol: niet meer dan { $most } papieren, samen { $mb } MB. Doe eerst iets weg.
home-paper-of = In de map sinds { $date }
home-paper-view = Kijk naar het papier
home-paper-shared = U deelt dit papier
home-paper-remove = Papier weg doen
home-paper-remove-text = Dan is het papier voor altijd weg. Niemand kan het dan nog zien.
home-share-title = Delen met één organisatie
home-share-lead = U kiest wie dit papier mag zien, en tot wanneer. U kunt altijd stoppen.
home-share-with = Met wie?
home-share-city = Uw gemeente
home-share-school = Uw school kan hier niet inloggen. Deelt u met uw school? Dan ziet uw ‹regisseur› het papier. Hij of zij geeft het aan de school.
home-share-until = Tot en met welke dag?
home-share-button = Dit papier delen
home-share-wrong-day = Kies een dag: vandaag of later, niet later dan één jaar.
home-consent-title = Mijn toestemmingen
home-consent-lead = Dit vroeg iemand aan u, of dit deelt u zelf. U mag nee zeggen. Dat is niet slecht voor uw ‹inburgering›.
home-consent-none = Er is niets gevraagd. U deelt niets.
home-consent-what-papier = Een papier
home-consent-what-plan = Uw plan
home-consent-what-uren = Uw lessen en uren
home-consent-what-bereik = Uw telefoon en mailadres
home-consent-for = Voor: { $name }
home-consent-asked = { $name } vroeg dit op { $date }.
home-consent-given = U zei ja op { $date }.
home-consent-refused = U zei nee op { $date }.
home-consent-withdrawn = U stopte op { $date }.
home-consent-over = De tijd is voorbij.
home-consent-paper = Welk papier geeft u?
home-consent-no-paper = U heeft nog geen papier. Zet het eerst in uw map.
home-consent-yes = Ja, dat mag
home-consent-no = Nee, dat wil ik niet
home-consent-stop = Stoppen met delen
home-consent-recorded = Het is gelukt. Hier staat uw bewijs.
home-receipt-title = Bewijs van toestemming
home-receipt-lead = Bewaar deze bladzijde. U kunt haar ook printen.
home-receipt-stop = U kunt stoppen wanneer u wilt. Dat werkt meteen. Wat iemand al zag, blijft gezien.

# Who sees what

home-who-title = Wie ziet wat
home-who-lead = Uw gegevens zijn van u. Hier ziet u wie keek, wanneer, en waarom.
home-who-law = Wie mag kijken volgens de wet?
home-who-law-gemeente = Uw gemeente. Zij maakt het plan en helpt u.
home-who-law-duo = ‹DUO›. Zij beslist over examens, tijd en geld.
home-who-law-school = Uw school. Zij ziet uw naam en uw lessen.
home-who-law-cannot = Dit staat in de wet. U kunt het niet stoppen. U kunt wel vragen wat er staat.
home-who-asked = Iemand vraagt u iets. Lees de vraag.
home-who-table = Welke organisatie ziet wat?
home-who-col-what = Wat ziet zij?
home-who-col-ground = Waarom mag dat?
home-who-col-until = Tot wanneer?
home-who-sees-gemeente = Uw naam, uw plan, uw lessen en uw brieven
home-who-sees-duo = Uw route, uw uren en uw examens
home-who-sees-school = Uw naam, uw adres, uw route en uw tijd
home-who-until-law = Tot u klaar bent met uw ‹inburgering›, en daarna nog vijf jaar
home-who-ground-own = U zei zelf ja
home-data-title = Alles wat wij van u weten
home-data-text = U krijgt een bestand (ZIP) met al uw gegevens en papieren. Er staat veel in over u. Bewaar het goed.
home-data-notes = Wat mensen van de gemeente over u schrijven, staat er niet in. Wilt u dat lezen? Stel dan een vraag.
home-who-looked = Wie keek er?
home-who-looked-none = Er keek nog niemand.
home-who-looked-line = { $name }, { $date }
home-who-correct = Er klopt iets niet
home-look-dossier = keek in uw dossier
home-look-plan = keek in uw plan
home-look-change = schreef iets op
home-look-letter = maakte of las een brief
home-look-paper = keek naar iets dat u deelde
home-look-health = keek naar uw gezondheid
home-look-other = keek naar uw gegevens

# Ask

home-ask-title = Vraag stellen
home-ask-lead = Stel een vraag aan uw ‹regisseur›. Schrijf in uw eigen taal.
home-ask-about = Waar gaat het over?
home-ask-kind-vraag = Ik heb een vraag
home-ask-kind-wens = Ik heb een wens
home-ask-kind-past-niet = Iets past niet bij mij
home-ask-kind-eens = Ik ben het eens met mijn plan
home-ask-kind-oneens = Ik ben het niet eens met mijn plan
home-ask-kind-klopt-niet = Iets in mijn gegevens klopt niet
home-ask-text-label = Wat wilt u zeggen?
home-ask-button = Versturen
home-ask-sent = Verstuurd. U krijgt antwoord vóór of op { $date }.
home-ask-mine = Mijn vragen
home-ask-waiting = Antwoord komt vóór of op { $date }
home-ask-late = Het antwoord is te laat. Bel uw gemeente.
home-ask-answer = Antwoord van { $name }, { $date }
home-ask-empty = Schrijf eerst uw vraag.
home-ask-long = Dit is te lang. Maak het korter.
home-ask-closed = Uw dossier is gesloten. Bel uw gemeente voor vragen.
home-ask-kind-verandering = Ik wil iets in mijn plan veranderen
home-ask-kind-idee = Ik heb een idee voor de gemeente
home-faq-title = Vragen die mensen vaak stellen
home-faq-sick = Wat doe ik als ik ziek ben?
home-faq-sick-text = Bel uw school en uw ‹regisseur›. Doe dat op de eerste dag.
home-faq-move = Wat doe ik als ik verhuis?
home-faq-move-text = Vertel het aan de gemeente waar u gaat wonen. Doe dat binnen vijf dagen na de verhuizing. Uw plan gaat mee.
home-faq-children = Wie past op mijn kinderen als ik les heb?
home-faq-children-text = Er is kinderopvang. Uw ‹regisseur› weet wat er kan en wie betaalt.
home-faq-cost = Wat kost mijn cursus?
home-faq-cost-text = Heeft u asiel? Dan betaalt de gemeente. Bent u hier voor familie of werk? Dan betaalt u zelf. U kunt misschien geld lenen bij ‹DUO›.
home-faq-letter = Ik begrijp een brief niet. Wat nu?
home-faq-letter-text = Bewaar de brief. Neem de brief mee naar iemand die u helpt.
home-faq-work = Mag ik werken als ik nog leer?
home-faq-work-text = Vraag het aan uw ‹regisseur›. Lessen en werk kunnen samen in uw week.
home-faq-fine = Ik kreeg een boete. Wat nu?
home-faq-fine-text = Kijk hoeveel tijd u heeft. U kunt ‹bezwaar› maken. Het ‹juridisch loket› helpt u gratis.

# Help

home-help-title = Hulp
home-help-112 = Gevaar of nood: bel 112. Dat is gratis.
home-help-doctor = Bent u ziek? Bel uw huisarts. Is het avond of weekend? Bel de huisartsenpost.
home-help-home = Is het thuis niet veilig? Bel Veilig Thuis: 0800 2000. Dat is gratis, dag en nacht.
home-help-talk = Gaat het heel slecht met u? Bel 113 of 0800 0113.
home-help-law = Gratis hulp met de wet: ‹juridisch loket›, 0800 8020.
home-help-refugee = VluchtelingenWerk helpt u in uw buurt.
home-help-none-emergency = Bel 112 alleen bij nood.

# Words

home-words-title = Woorden
home-words-lead = Deze Nederlandse woorden staan in uw brieven.
home-word-inburgering = Nederlands leren en leren hoe Nederland werkt. De wet zegt dat dit moet.
home-word-pip = Uw eigen plan voor de inburgering. De letters betekenen: persoonlijk plan inburgering en participatie.
home-word-leerroute = De manier waarop u Nederlands leert. Er zijn drie routes.
home-word-b1-route = De route tot niveau B1, met examens.
home-word-onderwijsroute = De route naar een opleiding.
home-word-z-route = De route met veel lessen en meedoen, zonder taalexamen.
home-word-regisseur = Uw vaste persoon bij de gemeente.
home-word-duo = De organisatie van de overheid voor examens, tijd en leningen.
home-word-pvt = Een cursus over de regels en waarden in Nederland. Aan het eind zet u uw naam.
home-word-map = Kennismaken met werk in Nederland.
home-word-knm = Een examen over wonen, werken en leven in Nederland.
home-word-bezwaar = Schrijven dat u het niet eens bent met een besluit.
home-word-verlenging = Meer tijd voor uw inburgering.
home-word-ontzorgen = De gemeente betaalt eerst uw vaste rekeningen.
home-word-juridisch-loket = Een plaats waar u gratis hulp krijgt met de wet.

# Language page

home-language-title = Kies uw taal

# Errors

home-error-404 = Deze pagina is er niet.
home-error-403 = Deze pagina is niet voor u.
home-error-500 = Er ging iets mis bij ons. Probeer het straks nog een keer.
home-error-late = De pagina was te lang open. Log weer in.
home-error-again = Dat ging niet goed. Ga terug en probeer het nog een keer.

# How someone comes in

home-inlog-title = Hoe u inlogt
home-inlog-lead = Geef uw mailadres. Dan kunt u later inloggen met een code per mail. U heeft dan geen brief nodig.
home-inlog-now = Wij sturen uw codes naar:
home-inlog-remove = Haal dit mailadres weg
home-inlog-other = Een ander mailadres
home-inlog-confirm = Bevestig
home-inlog-sent = Wij stuurden een code naar dit mailadres. De code werkt 15 minuten. Vul hem hier in.
home-inlog-confirmed = Klaar. U kunt nu inloggen met een code per mail.
home-inlog-removed = Uw mailadres is weg. U krijgt geen codes meer per mail.
home-inlog-not-an-address = Dit is geen mailadres. Kijk nog een keer.
home-inlog-no-mail = Codes per mail kan hier nog niet. Vraag een code op papier aan uw ‹regisseur›.

# The code by mail

home-mail-code-subject = Uw code
home-mail-code-text =
    Uw code is: { $code }

    De code werkt 15 minuten. U kunt hem één keer gebruiken.

    Heeft u geen code gevraagd? Dan hoeft u niets te doen. Geef de code aan niemand.
mail-foot = Dit bericht is automatisch gemaakt. U kunt er niet op antwoorden.
home-mail-code-hint = Voorbeeld: 1234 5678

# The invitation on paper

home-sheet-title = Uitnodiging voor uw eigen pagina
home-sheet-scan = Scan dit met uw telefoon. Of typ het adres dat eronder staat.
home-sheet-code = Dit is uw code:
home-sheet-birth = U heeft ook uw geboortedatum nodig.
home-sheet-until = De code werkt tot en met { $date }. U kunt hem één keer gebruiken.
home-sheet-safe = Geef deze brief aan niemand. Gooi hem weg als u binnen bent.

# Another site says who someone is

home-broker-with = Inloggen met { $name }
home-broker-place = Voor inwoners van { $place }
home-broker-on = U gaat nu naar { $name }
home-broker-continue = Ga door
home-broker-failed = Inloggen is niet gelukt. Probeer het nog een keer. Of gebruik een code.
home-broker-stopped = U bent gestopt met inloggen.
home-broker-away = Deze manier van inloggen werkt nu niet. Probeer het later. Of gebruik een code.
home-broker-unknown = Wij vinden nog geen pagina voor u. Vraag het uw gemeente.

# What happens to the way in by mail

home-inlog-shared = Meer mensen gebruiken dit apparaat. Hier kunt u uw mailadres niet veranderen. Doe dat op uw eigen telefoon.
home-mail-told-set = Vanaf { $date } gaan uw codes naar een nieuw mailadres. Klopt dat niet? Bel meteen uw ‹regisseur›.
home-mail-told-ended = Vanaf { $date } krijgt u geen codes meer per mail. Klopt dat niet? Bel meteen uw ‹regisseur›.
home-mail-way-subject = Uw codes per mail
home-mail-way-moved =
    Uw codes gaan vanaf nu naar een ander mailadres. Naar dit adres sturen wij geen codes meer.

    Klopt dat niet? Bel dan meteen uw gemeente.
home-mail-way-ended =
    Naar dit mailadres sturen wij geen codes meer.

    Klopt dat niet? Bel dan meteen uw gemeente.
# Where someone will live

home-region-title = Waar ga ik wonen?
home-region-lead = U krijgt straks een huis in Nederland. Vertel ons eerst wat bij u past.
home-region-why = Wat doen wij met uw antwoorden?
home-region-why-fits = Wij zoeken een regio die past bij u en uw gezin.
home-region-what = Een regio is een deel van Nederland met een paar gemeenten.
home-region-why-person = Een mens beslist. De computer helpt alleen met zoeken.
home-region-why-not = Wij kijken niet naar uw land of uw geloof. Wij kijken niet of u man of vrouw bent.
home-region-why-free = U mag altijd zeggen: ik weet het niet. U kunt later alles veranderen.
home-region-why-honest = Er zijn niet overal genoeg huizen. Soms wordt het een andere plaats.
home-region-begin = Begin
home-region-go = Ga verder
home-region-questions = De vragen
home-region-not-said = nog niet ingevuld
home-region-said-nothing = U weet het niet, of u zegt het niet.
home-region-fill = Vul in
home-region-change = Verander
home-region-saved = Uw antwoorden zijn bewaard.
home-region-number = Vraag { $number } van { $of }
home-region-save = Bewaar en ga verder
home-region-unknown = Ik weet het niet
home-region-back = Terug naar alle vragen
home-region-place = Plaats
home-region-place-number = Plaats { $number }
home-region-place-hint = Schrijf de naam van de plaats in Nederlandse letters. Wij bewaren alleen de regio.
home-region-places = Alle plaatsen
home-region-places-lead = Zoek een plaats. Boven de plaatsen staat de naam van de regio.
home-region-no-place = Wij kennen deze plaats niet. Kijk in de lijst met alle plaatsen.
home-region-other-place = Wij kennen deze plaats niet. Bedoelt u misschien: { $names }?
home-region-too-many = Dit zijn te veel plaatsen. Haal er een weg.
home-region-work-hint = U mag meer dan één antwoord kiezen.
home-region-mensen = Mensen die u kent
home-region-mensen-hint = In welke plaats in Nederland wonen zij? Hun namen hoeven wij niet te weten.
home-region-tie-eerste-graad = Uw partner, ouders of kinderen
home-region-tie-familie = Andere familie
home-region-tie-vrienden = Vrienden
home-region-werk-gedaan = Werk dat u al deed
home-region-werk-gedaan-ask = Welk werk deed u?
home-region-werk-gewenst = Werk dat u wilt doen
home-region-werk-gewenst-ask = Welk werk wilt u doen?
home-region-studie = Studie
home-region-studie-ask = Wat wilt u leren of studeren?
home-region-ziekenhuis = Ziekenhuis
home-region-where = In welke plaats is dat?
home-region-ziekenhuis-hint = Moet u of uw gezin vaak naar één ziekenhuis? Schrijf niet op waarom. Dat hoeven wij niet te weten.
home-region-werk-of-school = Werk of school dat u al heeft
home-region-werk-of-school-hint = Heeft u al werk of een plek op een school in Nederland?
home-region-omgeving = Stad of dorp
home-region-omgeving-ask = Waar woont u het liefst?
home-region-plaatsen = Waar u graag wilt wonen
home-region-plaatsen-ask = In welke plaatsen wilt u wonen?
home-region-plaatsen-hint = U kunt drie plaatsen opschrijven. Zet de beste plaats bovenaan.
home-region-work-zorg = Zorgen voor mensen
home-region-work-bouw = Huizen bouwen
home-region-work-techniek = Auto's, machines of stroom
home-region-work-horeca = Restaurant of hotel
home-region-work-transport = Rijden of pakketten
home-region-work-landbouw = Planten of dieren
home-region-work-schoonmaak = Schoonmaken
home-region-work-winkel = Winkel
home-region-work-kantoor = Kantoor
home-region-work-ict = Computers
home-region-work-onderwijs = Les geven
home-region-work-ambacht = Werken met de handen: haar, kleren, brood
home-region-study-mbo = Een beroep leren (mbo)
home-region-study-hbo = Hogeschool (hbo)
home-region-study-wo = Universiteit
home-region-study-geen = Nu geen studie
home-region-around-stad = In een stad
home-region-around-dorp = In een dorp
home-region-around-geen = Allebei is goed
home-region-now = Vertel wat bij u past. Dan zoeken wij een regio voor u.
home-region-outcome = Welke regio wordt het?
home-region-outcome-link = Bekijk welke regio het kan worden
home-region-to-questions = Naar de vragen
home-region-none = Wij weten nog niet waar u gaat wonen.
home-region-none-fill = Vertel ons eerst wat bij u past.
home-region-none-next = Wij zoeken een regio voor u. Weten wij meer? Dan staat het hier.
home-region-taken-back = Wat hier eerder stond over uw regio, geldt niet meer.
home-region-likely = Deze regio's kunnen het worden. Er is nog niets beslist.
home-region-likely-next = Wij zoeken een plek in een van deze regio's. Daarna beslist een mens.
home-region-proposed = Wij denken aan de regio { $region }. Een mens kijkt nu of dat bij u past.
home-region-proposed-next = Een mens beslist binnenkort. Dan staat het hier. U kunt nu nog zeggen wat u wilt.
home-region-decided = U gaat wonen in de regio { $region }.
home-region-decided-next = Een gemeente in deze regio zoekt nu een huis voor u. U krijgt daarover een brief.
home-region-day = Dit is van { $date }.
home-region-chance-large = Grote kans
home-region-chance-fair = Goede kans
home-region-chance-small = Kleine kans
home-region-tenths = { $tenths } van 10
home-region-tenths-means = { $tenths } van 10 betekent: wij proberen het 10 keer, met andere mensen erbij. { $tenths } keer wordt het deze regio. Het voorstel kan ook een andere regio zijn.
home-region-because = Waarom deze regio?
home-region-changes = Wat kan dit veranderen?
home-region-change-work = U vindt werk of een school in een andere regio.
home-region-change-people = Uw gezin of familie woont in een andere regio.
home-region-change-wish = U verandert uw antwoorden.
home-region-change-room = Er komt plek bij in een regio. Of er is geen plek meer.
home-region-next = Wat gebeurt er nu?
home-region-who = Wie beslist?
home-region-who-text = Een mens beslist. Die leest wat u zei. De computer helpt alleen met zoeken.
home-region-map = Kaart van Nederland
home-region-map-text = Een nummer op de kaart is een regio in de lijst.
home-region-source = Kaart en plaatsen: CBS (CC-BY-4.0)
home-region-object-text = Schrijf waarom dit niet bij u past. Een mens leest het. U krijgt antwoord vóór of op { $date }.
home-region-object-label = Waarom past dit niet?
home-region-object-empty = Schrijf eerst waarom dit niet past.
home-region-objections = Wat u schreef
home-region-part-work = Hier is veel werk dat bij u past.
home-region-part-family = Hier woont familie van u.
home-region-part-network = Hier wonen vrienden van u.
home-region-part-study = Hier kunt u studeren.
home-region-part-care = Hier is uw ziekenhuis.
home-region-part-surroundings = Hier is het zoals u wilt: een stad of een dorp.
home-region-part-wish = U wilt hier graag wonen.
home-region-part-none = Deze regio past een beetje bij wat u zei.
# A buddy

home-buddy-title = Mijn maatje
home-buddy-lead = Een maatje is een vrijwilliger uit uw buurt. U oefent samen Nederlands, of u doet samen iets.
home-buddy-free = U kiest zelf. Nee zeggen mag altijd. Dat is niet slecht voor uw ‹inburgering›.
home-buddy-shows = Dit laat u zien
home-buddy-shows-text = Een vrijwilliger die bij u past, ziet alleen dit: uw voornaam, uw talen en uw wijk. En wat u leuk vindt, wat u samen wilt doen, en wanneer u kunt. Iemand van de gemeente ziet dit ook, en of u een vrouw wilt. Hij of zij zoekt voor u.
home-buddy-name = Uw voornaam
home-buddy-for = Wat wilt u samen doen?
home-buddy-languages = Welke talen spreekt u?
home-buddy-interests = Wat vindt u leuk?
home-buddy-days = Op welke dagen kunt u?
home-buddy-parts = Wanneer op de dag?
home-buddy-place = In welke wijk woont u?
home-buddy-choose = Kies een wijk
home-buddy-woman = Ik wil een vrouw als maatje
home-buddy-ask = Ja, zoek een maatje voor mij
home-buddy-asked = Wij zoeken een maatje voor u.
home-buddy-waiting = Wij zoeken. Is er iemand? Dan ziet u dat hier.
home-buddy-change = Dit veranderen
home-buddy-withdraw = Stop met zoeken
home-buddy-withdraw-text = Dan is alles hier weg. Niemand ziet het nog. Heeft u een maatje? Dan stopt dat ook.
home-buddy-withdrawn = Het is weg. Niemand ziet het nog.
home-buddy-proposal = Past { $name } bij u?
home-buddy-answer-by = Geef antwoord vóór of op { $date }.
home-buddy-no-why = U hoeft niet te zeggen waarom.
home-buddy-yes = Ja, graag
home-buddy-no = Nee, liever niet
home-buddy-said-yes = U zei ja. Nu wacht u op het antwoord van de ander.
home-buddy-said-no = U zei nee. Wij zoeken verder.
home-buddy-begun = U heeft een maatje. Schrijf een bericht.
home-buddy-with = Uw maatje is { $name }
home-buddy-messages = Berichten
home-buddy-first = Vertel wie u bent. Schrijf ook een dag en een plek.
home-buddy-write = Uw bericht
home-buddy-you = U
home-buddy-met = U zag elkaar
home-buddy-met-day = Op welke dag?
home-buddy-met-long = Hoe lang?
home-buddy-minutes = { $minutes } minuten
home-buddy-met-do = Opschrijven
home-buddy-phone = Uw telefoonnummer
home-buddy-phone-hint = Dit hoeft niet. Maak het leeg en uw maatje ziet het niet meer.
home-buddy-other-phone = Telefoon van { $name }
home-buddy-quiet = Hier is lang niets opgeschreven. Ziet u elkaar nog?
home-buddy-end = Stoppen met dit maatje
home-buddy-end-text = U hoeft niet te zeggen waarom. De ander leest alleen dat het klaar is.
home-buddy-over = Dit stopte op { $date }.
home-buddy-not-on = Een voorstel ging niet door. Dat ligt niet aan u.
home-buddy-thanks = Wilt u dank zeggen?
home-buddy-thanked = Uw dank is verstuurd.
home-buddy-saved = Opgeschreven.
home-buddy-too-late = Dit kan niet meer.
home-buddy-wrong-day = Kies een dag sinds u een maatje heeft. Niet later dan vandaag.
home-buddy-see-for = Samen doen
home-buddy-see-languages = Talen
home-buddy-see-interests = Vindt leuk
home-buddy-see-times = Kan op
home-buddy-see-place = Wijk
home-who-buddy = Een vrijwilliger die bij u past, en wie voor u zoekt
home-who-sees-buddy = Uw voornaam, talen en wijk. En wat u leuk vindt, wat u wilt doen, en wanneer u kunt.
home-who-until-buddy = Tot u stopt met zoeken
home-look-buddy = keek naar wat u laat zien voor een maatje
home-buddy-interest-koken = Koken
home-buddy-interest-sport = Sport
home-buddy-interest-muziek = Muziek
home-buddy-interest-tuin = Tuin
home-buddy-interest-wandelen = Wandelen
home-buddy-interest-techniek = Techniek
home-buddy-interest-maken = Iets maken
home-buddy-interest-lezen = Lezen
home-buddy-interest-spelen = Spelletjes
home-buddy-aim-taal = Nederlands oefenen
home-buddy-aim-wegwijs = Hulp met brieven, winkels en de weg
home-buddy-aim-coach = Hulp naar werk
home-buddy-aim-werkplek = Een plek om mee te werken
home-buddy-aim-samen = Samen iets doen
home-buddy-part-ochtend = Ochtend
home-buddy-part-middag = Middag
home-buddy-part-avond = Avond
home-paper-busy = Wij zijn nog bezig met een ander papier. Probeer het zo nog eens.
home-mail-ready-subject = Er staat een bericht voor u klaar
home-mail-ready-text =
    Er staat een bericht voor u klaar. U leest het na het inloggen:
    { $site }/mijn
home-buddy-not-yet = U zegt allebei ja. Wij moeten eerst nog iets doen. Daarna begint het.
home-region-told = Er is een voorstel: de regio { $region }.
home-region-answered = U heeft antwoord op wat u schreef.
home-region-look = Bekijk het
home-region-left = { $questions ->
    [one] U heeft nog { $questions } vraag.
   *[other] U heeft nog { $questions } vragen.
}
home-region-yours-title = Uw regio
home-region-yours = Uw regio is { $region }
home-region-decided-on = Een mens besliste dit op { $date }.
home-region-likely-one = Dit wordt misschien uw regio. Er is nog niets beslist.
home-region-likely-one-next = Wij zoeken een plek in deze regio. Daarna beslist een mens.
home-region-object-more = Nog iets schrijven
home-region-answer-dutch = Het antwoord is in het Nederlands. Begrijpt u het niet? Vraag hulp aan uw begeleider of aan VluchtelingenWerk.
home-region-all-said = U heeft alles verteld. Dank u wel.
home-region-not-sought = Wij zoeken nu geen regio voor u.
home-buddy-sent = Uw bericht is verstuurd.
home-buddy-phone-shown = { $name } ziet nu uw nummer.
home-buddy-phone-hidden = { $name } ziet uw nummer niet meer.
home-buddy-ended = U bent gestopt met dit maatje.
home-buddy-wrong-phone = Schrijf een telefoonnummer, zoals 06 12345678.
home-buddy-hours = { $hours } uur
home-buddy-hours-half = { $hours }½ uur
home-accessibility = Toegankelijkheid
home-region-object-waits = U schreef al iets op { $date }. Daar komt eerst antwoord op.
home-region-object-long = Dit is te lang. Schrijf niet meer dan { $most } letters.
home-region-pick = Of kies de plaats uit de lijst
home-tale-likely = Regio: nog niet beslist
home-tale-proposed = Regio: er is een voorstel
home-tale-objected = Regio: het voorstel past niet
home-tale-decided = Regio: beslist
home-tale-buddy-proposed = Maatje: er is een voorstel
home-tale-buddy-found = Maatje: ja

home-buddy-met-then = Op deze dag staat al { $long }. Wilt u dat veranderen? Kies dan nog een keer ‘Opschrijven’.
