# Duties: what the facts and the law make of each other. A title and one sentence each; for a danger: what to do now.

# Terms

term-pip-vaststellen = PIP vaststellen
term-pip-vaststellen-text = De gemeente stelt het plan vast binnen tien weken na de kennisgeving.
term-pip-na-verhuizing = PIP vaststellen na verhuizing
term-pip-na-verhuizing-text = De nieuwe gemeente stelt een eigen plan vast.
term-inburgeringstermijn = Einde van de inburgeringstermijn
term-inburgeringstermijn-text = Uiterlijk op deze dag moet de persoon klaar zijn met inburgeren.
term-nieuwe-termijn = Einde van de nieuwe termijn
term-nieuwe-termijn-text = Na een boete van DUO krijgt de persoon nog tijd om klaar te komen.
term-bezwaar-pip = Bezwaar tegen het PIP
term-bezwaar-pip-text = Tot deze dag kan de persoon bezwaar maken tegen het plan.
term-bezwaar-boete = Bezwaar tegen de boete
term-bezwaar-boete-text = Tot deze dag kan de persoon bezwaar maken tegen de boete.
term-derde-kans = Derde kans voor de brede intake
term-derde-kans-text = Binnen deze tijd krijgt de persoon nog een kans om mee te werken.
term-oproep = Komen op de oproep
term-oproep-text = Uiterlijk op deze dag moet de persoon komen.
term-aanbod = Aanbod doen
term-aanbod-text = De gemeente doet binnen drie maanden na het PIP een aanbod.
term-start-taalschakeltraject = Taalschakeltraject starten
term-start-taalschakeltraject-text = Het traject begint binnen zes maanden na het PIP.
term-ontzorgen = Einde van het ontzorgen
term-ontzorgen-text = Tot deze dag betaalt de gemeente de vaste lasten uit de bijstand.
term-beslissing-verlenging = Besluit van DUO over verlenging
term-beslissing-verlenging-text = Uiterlijk op deze dag besluit DUO over meer tijd.
term-beslissing-ontheffing = Besluit van DUO over ontheffing
term-beslissing-ontheffing-text = Uiterlijk op deze dag besluit DUO over de ontheffing.
term-beslissing-vrijstelling = Besluit van DUO over vrijstelling
term-beslissing-vrijstelling-text = Uiterlijk op deze dag besluit DUO over de vrijstelling.
term-beslissing-lening = Besluit van DUO over de lening
term-beslissing-lening-text = Uiterlijk op deze dag besluit DUO over de lening.
term-voortgangsgesprek = Voortgangsgesprek voeren
term-voortgangsgesprek-text = Volgens het plan spreekt u elkaar uiterlijk op deze dag.
term-bewaartermijn-vijf-jaar = Gegevens wissen
term-bewaartermijn-vijf-jaar-text = Gewone gegevens mag u niet langer dan vijf jaar bewaren.
term-bewaartermijn-vijftig-jaar = Laatste gegevens wissen
term-bewaartermijn-vijftig-jaar-text = De korte lijst met gegevens mag u vijftig jaar bewaren.
term-bewaartermijn-lening = Gegevens over de lening wissen
term-bewaartermijn-lening-text = Gegevens over de lening blijven nog vijf jaar nadat de lening klaar is.
term-terugbetaling-lening = Lening terugbetalen
term-terugbetaling-lening-text = De persoon betaalt de lening terug aan DUO.
term-verval-boetebevoegdheid = Geen boete meer mogelijk
term-verval-boetebevoegdheid-text = Na deze dag mag voor de overtreding geen boete meer komen.

term-state-open = Loopt
term-state-met = Gedaan op { $date }
term-state-met-late = Te laat gedaan, op { $date }
term-state-missed = Niet gehaald
term-state-lapsed = Voorbij

owner-gemeente = Gemeente
owner-inburgeraar = Inburgeraar
owner-duo = DUO
owner-aanbieder = Aanbieder

# Hours

hours-pvt = PVT
hours-pvt-text = Uren van het participatieverklaringstraject.
hours-map-praktijk = MAP, praktijk
hours-map-praktijk-text = Uren in de praktijk, op de arbeidsmarkt.
hours-z-cursus = Z-route, lessen
hours-z-cursus-text = Lesuren in de Z-route.
hours-z-participatie = Z-route, meedoen
hours-z-participatie-text = Participatie-uren in de Z-route.
hours-afschalen = Lessen voor afschalen naar A2
hours-afschalen-text = Lesuren Nederlands die nodig zijn om naar A2 te mogen.
hours-afschalen-fysiek = Lessen voor A2, in een lokaal
hours-afschalen-fysiek-text = Lesuren in een lokaal die nodig zijn om naar A2 te mogen.
hours-pip-cursus = Lessen volgens het plan
hours-pip-cursus-text = Lesuren die in het plan staan.

# Rights

right-routewijziging = Van leerroute veranderen
right-routewijziging-text = In deze tijd kan de leerroute nog veranderen.
right-afschalen = Examen doen op A2
right-afschalen-text = De gemeente mag examens op A2 toestaan als B1 niet haalbaar is.
right-verlenging-aanvragen = Verlenging aanvragen
right-verlenging-aanvragen-text = Vanaf de eerste dag kan de persoon DUO om meer tijd vragen.
right-verlenging-ziekte = Verlenging door ziekte
right-verlenging-ziekte-text = Bij ziekte van drie maanden of langer komt er tijd bij.
right-verlenging-overlijden = Verlenging door een overlijden
right-verlenging-overlijden-text = Na het overlijden van een naaste komen er drie maanden bij.
right-verlenging-bevalling = Verlenging door een bevalling
right-verlenging-bevalling-text = Na een bevalling komen er zestien weken bij.
right-verlenging-opvanghuis = Verlenging door verblijf in een opvanghuis
right-verlenging-opvanghuis-text = Een verblijf van drie maanden of langer telt als extra tijd.
right-verlenging-alfabetisering = Verlenging door alfabetisering
right-verlenging-alfabetisering-text = Wie leert lezen en schrijven krijgt tot zes maanden extra.
right-verlenging-dakloosheid = Verlenging door dakloosheid
right-verlenging-dakloosheid-text = Bij vertraging door dakloosheid komt er tijd bij.
right-verlenging-geen-aanbod = Verlenging omdat er geen aanbod was
right-verlenging-geen-aanbod-text = Het aanbod kwam te laat. De persoon kan daarvoor tijd terugkrijgen.
right-verlenging-aanbieder = Verlenging door de aanbieder
right-verlenging-aanbieder-text = De school viel weg. De persoon kan daarvoor tot zes maanden terugkrijgen.
right-verlenging-overig = Verlenging om een andere reden
right-verlenging-overig-text = Er was een bijzondere reden, buiten de schuld van de persoon.
right-verlenging-samenloop = Verlenging door meerdere redenen samen
right-verlenging-samenloop-text = Korte redenen samen kunnen toch genoeg zijn.
right-verlenging-opleiding = Verlenging door een opleiding
right-verlenging-opleiding-text = De tijd op school kan bij de termijn komen.
right-verlenging-bijna-klaar = Verlenging omdat de persoon bijna klaar is
right-verlenging-bijna-klaar-text = Wie bijna klaar is, kan zes maanden extra krijgen.
right-verlenging-categorie = Verlenging voor een hele groep
right-verlenging-categorie-text = DUO geeft een hele groep meer tijd.
right-ontzorgen = Ontzorgen
right-ontzorgen-text = De gemeente betaalt zes maanden de vaste lasten uit de bijstand.
right-maatschappelijke-begeleiding = Maatschappelijke begeleiding
right-maatschappelijke-begeleiding-text = De gemeente helpt de persoon op weg.
right-aanbod = Een aanbod van de gemeente
right-aanbod-text = De gemeente biedt een cursus of opleiding aan.
right-lening = Lening van DUO
right-lening-text = De persoon kan geld lenen voor de inburgering.
right-gratis-examenpogingen = Gratis examens
right-gratis-examenpogingen-text = De eerste pogingen voor elk onderdeel zijn gratis.
right-geen-leerbaarheidstoets = Geen leerbaarheidstoets
right-geen-leerbaarheidstoets-text = De toets hoeft niet.
right-diploma = Diploma
right-diploma-text = Is alles gedaan, dan geeft DUO het diploma.
right-certificaat = Certificaat
right-certificaat-text = Is alles gedaan, dan geeft DUO het certificaat.
right-teruggave-medisch-advies = Geld terug voor het medisch advies
right-teruggave-medisch-advies-text = De kosten van het medisch advies komen terug.
right-intake-bij-verstek = Intake afronden zonder de persoon
right-intake-bij-verstek-text = Na drie oproepen mag de gemeente de intake alleen afronden.

right-state-not-yet = Nog niet
right-state-open = Kan nu
right-state-running = Loopt
right-state-closed = Voorbij
right-state-refused = Kan niet
right-state-used = Gebruikt


# Dangers: the sentence says what to do now

danger-pip-bijna-te-laat = PIP bijna te laat
danger-pip-bijna-te-laat-text = Rond de brede intake af en stel het PIP vast.
danger-pip-te-laat = PIP is te laat
danger-pip-te-laat-text = Stel het PIP vandaag nog vast. Leg uit waarom het later werd.
danger-geen-voortgangscontact = Te lang geen contact
danger-geen-voortgangscontact-text = Bel de persoon en plan een voortgangsgesprek.
danger-aanbod-te-laat = Aanbod is te laat
danger-aanbod-te-laat-text = Doe nu een aanbod. Wijs de persoon op het recht op extra tijd.
danger-tempo-te-laag = Te weinig uren per week
danger-tempo-te-laag-text = In dit tempo zijn de uren niet op tijd klaar. Spreek meer lessen af.
danger-alfabetisering-zonder-verlenging = Alfabetisering zonder verlenging
danger-alfabetisering-zonder-verlenging-text = Vraag de school om een verklaring. Help de persoon om verlenging te vragen.
danger-aanbieder-weggevallen = Aanbieder weggevallen
danger-aanbieder-weggevallen-text = Regel een andere school. De tijd zonder les kan reden zijn voor verlenging.
danger-school = De school: { $name }.
danger-urenverklaring-veiligstellen = Urenverklaring veiligstellen
danger-urenverklaring-veiligstellen-text = Vraag de school nu om een urenverklaring. Later kan het misschien niet meer.
danger-verlenging-nu-aanvragen = Verlenging nu aanvragen
danger-verlenging-nu-aanvragen-text = Help de persoon om DUO om meer tijd te vragen, vóór de laatste dag.
danger-routevenster-sluit = Leerroute kan bijna niet meer veranderen
danger-routevenster-sluit-text = Past de leerroute nog? Besluit nu of die moet veranderen.
danger-ontzorgen-zonder-financiele-stap = Ontzorgen stopt zonder volgende stap
danger-ontzorgen-zonder-financiele-stap-text = Spreek af hoe de persoon zelf leert betalen.
danger-begeleiding-zonder-vervolg = Begeleiding stopt zonder vervolg
danger-begeleiding-zonder-vervolg-text = Spreek af wie er daarna helpt.
danger-bijna-achttien = Wordt bijna 18 jaar
danger-bijna-achttien-text = Regel op tijd wat er verandert: school, inkomen en begeleiding.
danger-partner-uit-beeld = Partner uit beeld
danger-partner-uit-beeld-text = Iemand in het gezin kreeg werk. Neem contact op, zodat deze persoon niet wordt vergeten.
danger-termijn-eindigt = Termijn eindigt bijna
danger-termijn-eindigt-text = Kijk wat nog moet en of verlenging kan.
danger-termijn-verlopen = Termijn is voorbij
danger-termijn-verlopen-text = Kijk welke redenen voor verlenging er zijn. Neem contact op met de persoon en DUO.
danger-termijn-wijkt-af = Termijn wijkt af van DUO
danger-termijn-wijkt-af-text = Onze berekening geeft een andere dag dan DUO. Controleer de feiten en bel DUO.
danger-pvt-of-map-niet-klaar = PVT of MAP niet klaar
danger-pvt-of-map-niet-klaar-text = Plan de uren of het gesprek die nog ontbreken.
danger-derde-informatie-blijft-uit = Gevraagde informatie blijft uit
danger-derde-informatie-blijft-uit-text = Vraag opnieuw naar de informatie, of stel het PIP zonder die informatie vast.
danger-intake-staat-stil = Brede intake staat stil
danger-intake-staat-stil-text = Plan de volgende stap van de brede intake.
danger-boetemaximum-bijna = Hoogste bedrag aan boetes bijna bereikt
danger-boetemaximum-bijna-text = Alle boetes samen mogen niet hoger worden dan het maximum.
danger-lening-bijna-op = Lening bijna op
danger-lening-bijna-op-text = Bespreek hoe de rest van de inburgering wordt betaald.
danger-bewaartermijn-verloopt = Gegevens moeten bijna gewist worden
danger-bewaartermijn-verloopt-text = Kijk welke gegevens u moet wissen.

urgency-te-laat = Te laat
urgency-nu = Nu
urgency-binnenkort = Binnenkort
urgency-volgen = Volgen
urgency-niets = Niets dringends

# Amounts: explained, never proposed

amount-boete-art22 = Boete voor de brede intake (artikel 22)
amount-boete-art22-text = Het bedrag dat de wet noemt. De gemeente beslist.
amount-boete-art23 = Boete voor niet meewerken (artikel 23)
amount-boete-art23-text = Het bedrag dat de wet noemt. De gemeente beslist.
amount-boete-art24 = Boete voor PVT of MAP (artikel 24)
amount-boete-art24-text = Het bedrag dat de tabel van DUO noemt. DUO beslist.
amount-boete-art25 = Boete voor de leerroute (artikel 25)
amount-boete-art25-text = Het bedrag dat de tabel van DUO noemt. DUO beslist.
amount-ruimte-boetemaximum = Ruimte tot het hoogste bedrag aan boetes
amount-ruimte-boetemaximum-text = Alle boetes van de gemeente samen mogen niet hoger worden dan dit maximum.
amount-lening-maximum = Lening, hoogste bedrag
amount-lening-maximum-text = Zoveel kan de persoon hoogstens lenen bij DUO.
amount-lening-gebruikt = Lening, gebruikt
amount-lening-gebruikt-text = Zoveel leende de persoon tot nu toe.
amount-lening-ruimte = Lening, nog over
amount-lening-ruimte-text = Zoveel kan de persoon nog lenen.
amount-teruggave-medisch-advies = Terug te krijgen voor het medisch advies
amount-teruggave-medisch-advies-text = De persoon krijgt dit bedrag terug.
amount-prestatiebekostiging = Bijdrage van het Rijk voor het resultaat
amount-prestatiebekostiging-text = Dit krijgt de gemeente als de persoon slaagt.
amount-new-term = Daarbij hoort een nieuwe termijn van { $months } maanden.

block-eerst-waarschuwing = Nu is geen boete mogelijk: eerst komt een waarschuwing met een nieuwe oproep.
block-asielstatushouder = Voor een asielstatushouder stelt Naober geen boete voor. Europese regels staan dat bijna nooit toe.
block-bijstand-verlaagd = Geen boete mogelijk: voor hetzelfde gedrag is de bijstand al verlaagd.
block-geen-verwijt = Geen boete mogelijk: de persoon kan er niets aan doen.
block-maximum-bereikt = Geen boete mogelijk: het hoogste bedrag is bereikt.
block-vervallen = Geen boete mogelijk: het is te lang geleden.
block-bedrag-onbekend = Het bedrag van dat jaar is nog niet bekend.

# Decisions: the text gives no answer

decision-termijn-na-intrekking-pip = Wat gebeurt er met de termijn nu het plan is ingetrokken?
decision-termijn-na-intrekking-pip-text = De wet zegt dit niet. Leg vast wat u besluit en waarom.
decision-boete-asielstatushouder = Mag deze asielstatushouder een boete krijgen?
decision-boete-asielstatushouder-text = De Europese rechter laat dit bijna nooit toe. Overleg met een jurist.
decision-dag-van-kennisgeving = Welke dag van de kennisgeving telt?
decision-dag-van-kennisgeving-text = De brief, het portaal en de ontvangst hebben verschillende dagen. Kies en leg uit.
decision-bijzonder-geval-routewijziging = Is dit een bijzonder geval om van leerroute te veranderen?
decision-bijzonder-geval-routewijziging-text = De gewone tijd is voorbij. Alleen in een bijzonder geval kan het nog.
decision-aftrek-uren = Tellen deze uren mee?
decision-aftrek-uren-text = De gemeente mag uren van de intake of van school meetellen, maar het hoeft niet.
decision-feiten-spreken-elkaar-tegen = Welk feit klopt?
decision-feiten-spreken-elkaar-tegen-text = Twee feiten passen niet bij elkaar. Verbeter het feit dat niet klopt.
decision-plicht-onduidelijk = Moet deze persoon inburgeren?
decision-plicht-onduidelijk-text = Er is te weinig bekend. Vul aan welk verblijf de persoon heeft.
decision-bijzondere-verlenging = Is er een bijzondere reden voor meer tijd?
decision-bijzondere-verlenging-text = Alleen DUO kan dit wegen. Help de persoon om het te vragen.
decision-boetemaximum-voor-aanvang = Tellen boetes van vóór de termijn mee voor het maximum?
decision-boetemaximum-voor-aanvang-text = De wet zegt dit niet duidelijk. Leg vast wat u besluit en waarom.
decision-b1-niet-haalbaar = Is B1 echt niet haalbaar?
decision-b1-niet-haalbaar-text = De school en de gemeente wegen dit samen. Leg vast waarom.
decision-voorwaarden-boete = Mag deze boete, en hoe hoog is die?
decision-voorwaarden-boete-text = Dat hangt af van iets dat niet in het dossier staat. Zoek het uit en leg het vast.
decision-gegevens-ontbreken = Welk gegeven ontbreekt hier?
decision-gegevens-ontbreken-text = Zonder dit gegeven is dit niet te berekenen. Zoek het op en leg het vast.

# Standing

standing-obliged = Moet inburgeren
standing-obliged-text = Deze persoon moet inburgeren.
standing-exempt = Vrijgesteld
standing-exempt-text = Deze persoon hoeft niet in te burgeren.
standing-exempt-temporary = Tijdelijk vrijgesteld
standing-exempt-temporary-text = Deze persoon hoeft nu niet in te burgeren. Dat kan later veranderen.
standing-dispensed = Ontheven
standing-dispensed-text = DUO besloot dat deze persoon niet hoeft in te burgeren.
standing-fulfilled = Ingeburgerd
standing-fulfilled-text = Deze persoon heeft het diploma of certificaat.
standing-ended = Geëindigd
standing-ended-text = De inburgeringsplicht is voorbij.
standing-not-this-law = Deze wet geldt niet
standing-not-this-law-text = Deze wet geldt niet voor deze persoon.
standing-unknown = Nog onduidelijk
standing-unknown-text = Het is nog niet duidelijk of deze persoon moet inburgeren. Vul de ontbrekende feiten aan.

not-this-law = Deze wet geldt niet voor { $name }, omdat { $reason }.
not-this-law-older-act = de oudere wet geldt: { $law }
not-this-law-exception = er een uitzondering is: { $ground }
not-this-law-temporary-purpose = het verblijf tijdelijk is: { $purpose }
not-this-law-no-permit = de vergunning geen plicht tot inburgeren geeft (bijvoorbeeld tijdelijke bescherming)
not-this-law-too-young = de persoon nog geen 18 jaar is
not-this-law-aow-age = de persoon de AOW-leeftijd heeft
not-this-law-withdrawn = de melding is ingetrokken

group-asielstatushouder-a = Asielstatushouder
group-asielstatushouder-b = Gezinslid van een asielstatushouder
group-gezinsmigrant-of-overig = Gezinsmigrant of overig
