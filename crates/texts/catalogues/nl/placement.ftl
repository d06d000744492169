# Placement: where it stands

nav-placement = Plaatsing
placement-lead = Hier zoekt u voor elk huishouden een regio die past. Naober stelt voor en zegt waarom. Een mens beslist.
placement-moment = { $date }, { $time } uur
placement-make = Maak een voorstel
placement-make-text = { $households ->
    [one] Er staat 1 huishouden op de lijst.
   *[other] Er staan { $households } huishoudens op de lijst.
} Daarvan { $decided ->
    [0] is nog niets besloten
    [one] is over 1 besloten
   *[other] is over { $decided } besloten
}. Wat u besloot, vertelde of zelf koos, blijft zo.
placement-nobody = Er staat niemand op de lijst om te plaatsen. Zet eerst een huishouden op de lijst.
placement-floor = Wat krijgt iedereen minstens?
placement-floor-hint = Een deel van de punten van de eigen beste regio. Regio’s die minder geven, vallen voor dat huishouden af.
placement-floor-highest = Zo veel als voor iedereen kan
placement-floor-highest-hint = Naober zoekt het hoogste deel waarbij iedereen een plaats krijgt.
placement-floor-chosen = Een deel dat ik kies
placement-floor-share = Gekozen deel
placement-floor-share-hint = In procenten, bijvoorbeeld 70. Alleen nodig als u zelf kiest.
placement-runs = Voorstellen
placement-run-busy = bezig
placement-run-done = klaar
placement-run-failed = niet gelukt
placement-stands = Hoe het ervoor staat
placement-standing = Stand
placement-standing-open = Open
placement-standing-vast = Zelf gekozen
placement-standing-voorgesteld = Voorgesteld
placement-standing-besloten = Besloten
placement-objections-wait = { $count ->
    [one] 1 bezwaar wacht op antwoord
   *[other] { $count } bezwaren wachten op antwoord
}
placement-empty-title = Er staat nog niemand op de lijst
placement-empty-text = Zet een huishouden op de lijst. Daarna kunt u een voorstel maken.

# Households

placement-household = Huishouden
placement-shown = { $from } tot en met { $to } van { $all }
placement-to-confirm = Te bevestigen
placement-only-to-confirm = Nog te bevestigen
placement-search = Zoek op naam, dossiernummer of V-nummer
placement-search-back = Terug naar de hele lijst
placement-found-none = Geen huishouden gevonden
placement-found-none-text = Niemand op de lijst heeft deze naam of dit nummer. Zoek op een deel van de naam, of kies een andere stand.
placement-put-up = Huishouden op de lijst zetten
placement-put-up-do = Op de lijst zetten
placement-put-up-done = Het huishouden staat op de lijst.
placement-number = Dossiernummer of V-nummer
placement-number-hint = Van één persoon uit het huishouden. Wie bij die persoon woont, gaat mee.
placement-others = Mensen zonder dossier die meegaan
placement-others-hint = Bijvoorbeeld kinderen. Laat leeg als er niemand is.
placement-nobody-of-number = Er is geen open dossier met dit nummer. Controleer het nummer.
placement-on-the-list = Dit huishouden staat al op de lijst.
placement-bring = Een bestand inlezen
placement-bring-text = Zet veel huishoudens in één keer op de lijst. Wie nog geen dossier heeft, krijgt er een. Is er iets mis, dan wordt niets ingelezen.
placement-bring-hint = Kolommen: voornamen, achternaam, geboortedatum, taal, huishouden, v-nummer. Mag ook: anderen. Mensen met hetzelfde woord bij huishouden wonen samen.
placement-brought = De huishoudens uit het bestand staan op de lijst.
placement-take-off = Van de lijst halen
placement-take-off-text = Dit huishouden doet dan niet meer mee met voorstellen. Zet u het later weer op de lijst, dan gelden de regels nog. De rest begint opnieuw.
placement-taken-off = Het huishouden is van de lijst.
placement-people = Wie het zijn en wat zij zeggen
placement-others-told = { $count ->
    [one] En 1 persoon zonder dossier.
   *[other] En { $count } personen zonder dossier.
}
placement-said-nothing = Heeft nog niets gezegd
placement-said-worked = Werkte in: { $what }
placement-said-wants = Wil werken in: { $what }
placement-said-study = Wil studeren: { $what }
placement-said-first = Heeft een partner, ouder of kind in: { $what }
placement-said-family = Heeft andere familie in: { $what }
placement-said-friends = Heeft vrienden in: { $what }
placement-said-care = Heeft een ziekenhuis nodig in: { $what }
placement-said-job = Heeft al werk of een studie in: { $what }
placement-said-around = Woont het liefst in: { $what }
placement-said-regions = Wil graag naar: { $what }
placement-around-stad = een stad
placement-around-dorp = een dorp
placement-sector-zorg = Zorg
placement-sector-bouw = Bouw
placement-sector-techniek = Techniek
placement-sector-horeca = Horeca
placement-sector-transport = Transport
placement-sector-landbouw = Landbouw
placement-sector-schoonmaak = Schoonmaak
placement-sector-winkel = Winkel
placement-sector-kantoor = Kantoor
placement-sector-ict = ICT
placement-sector-onderwijs = Onderwijs
placement-sector-ambacht = Ambacht

# Rules

placement-rules = Harde regels
placement-rules-text = Een regel geldt pas als u hem bevestigt. Dan blijft één regio over. Schrijf niets over de gezondheid op: alleen dat zorg in die regio nodig is.
placement-rule-region = Regio
placement-rule-familie = Partner, ouder of kind woont daar
placement-rule-hereniging = Gezinshereniging daar
placement-rule-zorg = Zorg in een ziekenhuis daar
placement-rule-werk-of-studie = Werk of studie is daar al
placement-rule-text = { $rule }: { $region }
placement-rule-add = Een andere regel bevestigen
placement-rule-confirm = Bevestigen
placement-rule-confirmed = De regel geldt vanaf het volgende voorstel.
placement-rule-end = Geldt niet meer
placement-rule-ended = De regel geldt niet meer.
placement-choose = Kies

# Why

placement-older-plan = Het nieuwste voorstel gaf geen uitkomst. U ziet hier het laatste voorstel dat er wel een gaf.
placement-changed-answers = Dit huishouden veranderde antwoorden na dit voorstel. Maak een nieuw voorstel.
placement-changed-rules = Een regel veranderde na dit voorstel. Maak een nieuw voorstel.
placement-chosen = Gekozen: { $region }
placement-chosen-text = Een medewerker koos deze regio. Het voorstel hieronder is een andere regio.
placement-why-title = Voorstel: { $region }
placement-why-lead = Deze regio geeft { $points } van 10.000 punten. Dat is { $share } van de eigen beste regio.
placement-no-run = Er is nog geen voorstel. Dit huishouden doet mee met het volgende.
placement-not-in-run = Dit huishouden zat niet in het laatste voorstel, of dat gaf geen uitkomst. Het doet mee met het volgende.
placement-part-of = { $some } van { $all }
placement-part-work = Werk
placement-part-study = Studie
placement-part-family = Familie
placement-part-network = Vrienden
placement-part-care = Zorg
placement-part-surroundings = Stad of dorp
placement-part-wish = Eigen wens
placement-why-not = Waarom niet een andere regio
placement-scarce = { $region } past beter: { $more } punten meer. Plaatsen zijn daar schaars. Een plaats gaat daar naar wie er minstens { $price } punten meer bij wint.
placement-scarce-close = { $region } past beter: { $more } punten meer. Plaatsen zijn daar schaars. Anderen winnen daar minstens even veel.
placement-lacks = { $region } wordt het met meer dan { $points } punten erbij in die regio.
placement-as-good = { $region } is even goed. Dan gaat de regio voor die eerst in de lijst van regio’s staat.
placement-close = { $region } geeft { $points } punten minder. Plaatsen zijn daar minder schaars. Het scheelde weinig.
placement-removed = Welke regio’s afvallen
placement-removed-rule = { $count ->
    [one] 1 regio valt af
   *[other] { $count } regio’s vallen af
} door deze regel: { $rule }.
placement-removed-decided = { $count ->
    [one] 1 regio valt af
   *[other] { $count } regio’s vallen af
} omdat een medewerker een regio koos.
placement-removed-floor = { $count ->
    [one] 1 regio valt af omdat die te weinig geeft
   *[other] { $count } regio’s vallen af omdat die te weinig geven
} van wat het beste past.
placement-turns = Wat het voorstel zou veranderen
placement-turn = { $region } zou het worden met: { $turns }.
placement-turn-job = werk of een studie daar
placement-turn-family = familie daar
placement-turn-wish = die regio als eerste wens

# What a person does

placement-decide-title = Beslissen
placement-decide-text = Vertel het huishouden eerst het voorstel. Zij kunnen dan zeggen wat zij ervan vinden. Daarna beslist u.
placement-told-text = { $who } vertelde het voorstel op { $day }. Nu beslist u.
placement-decide-none = Er is nog geen regio om te vertellen. Maak eerst een voorstel.
placement-propose = Vertel: { $region }
placement-proposed = Het huishouden ziet het voorstel op de eigen pagina.
placement-decide = Besluit: { $region }
placement-goes-elsewhere = Er is niets veranderd. Intussen is de regio van dit huishouden een andere. Kijk opnieuw.
placement-decided = Het besluit staat vast.
placement-decided-already = Over dit huishouden is al besloten. Neem dat eerst terug.
placement-settled-none = Er is niets veranderd. Er is geen voorstel voor dit huishouden, of het was al gedaan.
placement-fix-title = Een andere regio
placement-fix-text = U mag afwijken. Kies een andere regio en schrijf op waarom. Maak daarna een nieuw voorstel: de rest wordt eromheen gemaakt.
placement-fix = Kies deze regio
placement-fixed = U koos een regio. Maak een nieuw voorstel.
placement-rule-forbids = Een harde regel sluit deze regio uit. Kies een andere regio, of haal eerst de regel weg.
placement-why-words = Waarom
placement-why-hint = In uw eigen woorden. Het huishouden kan dit opvragen.
placement-free-title = Keuze of besluit terugnemen
placement-free = Neem terug
placement-freed = U nam de keuze of het besluit terug. Het huishouden doet weer mee met het volgende voorstel.
placement-not-held = Er was geen keuze of besluit om terug te nemen.
placement-step-fixed = { $when }: { $who } koos { $region }.
placement-step-freed = { $when }: { $who } nam de keuze of het besluit terug.
placement-step-proposed = { $when }: { $who } vertelde het voorstel { $region }.
placement-step-decided = { $when }: { $who } besloot: { $region }.
placement-because = Waarom: { $why }
placement-objections = Bezwaren
placement-objections-lead = Wat mensen inbrengen tegen een voorstel of een besluit. Iedereen krijgt binnen twee weken antwoord.
placement-objections-none = Er zijn geen bezwaren
placement-objections-none-text = Brengt iemand iets in, dan staat het hier.
placement-objection-of = { $name } · { $region } · { $day }
placement-objection-head = { $when } · { $region }
placement-answer-do = Antwoord geven
placement-answer-by = Antwoord uiterlijk { $date }
placement-answer-given = Beantwoord
placement-answered = Het antwoord is gegeven.

# A proposal

placement-run = Voorstel
placement-run-lead = Gevraagd door { $who } op { $when }.
placement-run-comes = Deze pagina ververst zichzelf.
placement-run-again = Nu verversen
placement-run-failed-text = Het voorstel kon niet worden gemaakt. Maak een nieuw voorstel. Gebeurt het weer, meld het dan bij de beheerder.
placement-stage-waits = Het voorstel wacht op zijn beurt.
placement-stage-reads = Naober leest de gegevens.
placement-stage-plans = Naober zoekt de beste verdeling.
placement-stage-tries = Naober kijkt hoe waarschijnlijk elke regio is.
placement-none-title = Er is geen voorstel
placement-who-text = Dit is een voorstel. U bekijkt elk huishouden en beslist. Afwijken mag. Schrijf dan op waarom.
placement-to-list = Bekijk de huishoudens
placement-held = Al zelf gekozen, verteld of besloten
placement-period = { $from } tot en met { $until }
placement-quota-persons = telt personen
placement-weights-version = Versie van de gewichten
placement-least = krijgt iedereen minstens van de eigen beste regio
placement-fifth = is het meeste dat de laagste 5% krijgt
placement-proof = Bewijs
placement-proof-equal = Alle huishoudens samen krijgen { $points } punten. Er bestaat geen voorstel met meer punten binnen deze regels.
placement-proof-near = Alle huishoudens samen krijgen { $points } punten. Geen enkel voorstel kan meer halen dan { $bound }.
placement-check = Opnieuw uitrekenen
placement-check-lead = Alles waar het voorstel van { $when } op rust, is bewaard. Reken het opnieuw uit en kijk of er hetzelfde uit komt.
placement-check-do = Reken opnieuw uit
placement-check-equal = Precies hetzelfde
placement-check-equal-text = Met wat bewaard is, komt er tot op de letter hetzelfde voorstel uit.
placement-check-differs = Niet hetzelfde
placement-check-differs-text = Er komt iets anders uit. Naober rekent nu volgens { $engine }. Vergelijk dat met de rekenwijze hieronder.
placement-check-broken = Wat bewaard is, is veranderd
placement-check-broken-text = De bewaarde gegevens passen niet bij hun code. Meld dit bij de beheerder.
placement-check-again = Code van wat er nu uit komt:
placement-check-input = Code van wat erin ging
placement-check-outcome = Code van wat eruit kwam
placement-check-engine = Rekenwijze
placement-audit = Verdeling over groepen
placement-audit-lead = Wat het voorstel van { $when } groepen mensen geeft, in delen van de eigen beste regio.
placement-audit-few = Groepen met minder dan vijf huishoudens laten we niet zien. Soms laten we daarom ook een andere groep weg.
placement-audit-fifth = Laagste 5%
placement-audit-worst = Laagste
placement-mean = Gemiddeld
placement-group-all = Iedereen
placement-group-under-27 = Oudste jonger dan 27
placement-group-27-44 = Oudste 27 tot en met 44
placement-group-from-45 = Oudste 45 of ouder
placement-group-one = 1 persoon
placement-group-two = 2 personen
placement-group-three-four = 3 of 4 personen
placement-group-five = 5 personen of meer
placement-group-mbo = Wil naar het mbo
placement-group-higher = Wil naar hbo of universiteit
placement-group-no-study = Noemt geen studie
placement-group-work = Noemt soorten werk
placement-group-no-work = Noemt geen werk

# The list of a proposal

placement-list = Huishoudens in het voorstel
placement-list-lead = Voorstel van { $when }. Wie het minst krijgt, staat bovenaan.
placement-list-empty = Geen huishoudens
placement-list-empty-text = Met dit filter blijft niemand over.
placement-not-newest = Dit is niet het nieuwste voorstel. Beslis vanaf het nieuwste.
placement-order = Volgorde
placement-order-least = Minste eerst
placement-order-region = Per regio
placement-share = Deel van eigen beste
placement-tell-page-title = Vertel wat er voorgesteld is
placement-tell-page-text = { $count ->
    [one] Van deze pagina weet 1 huishouden het nog niet. Bekijk het eerst.
   *[other] Van deze pagina weten { $count } huishoudens het nog niet. Bekijk ze eerst.
}
placement-decide-page-title = Besluit over wie het weet
placement-decide-page-text = { $count ->
    [one] 1 huishouden van deze pagina weet het voorstel, en er is niets meer te bevestigen. Het leest meteen dat u besloot.
   *[other] { $count } huishoudens van deze pagina weten het voorstel, en er is niets meer te bevestigen. Zij lezen meteen dat u besloot.
}
placement-propose-page = Vertel deze voorstellen
placement-proposed-all = De huishoudens zien het voorstel op hun eigen pagina.
placement-decide-page = Besluit over deze huishoudens
placement-decided-all = De besluiten staan vast.

# Quotas

placement-quota = Quota
placement-quota-lead = Hoeveel huishoudens of personen naar elke regio moeten en mogen. Een nieuw voorstel houdt zich hieraan.
placement-quota-made = Vastgesteld op { $when } door { $who }.
placement-quota-shipped = Nog niemand stelde quota vast. Dit is de verdeling naar inwoners voor de huishoudens op de lijst.
placement-quota-from = Van
placement-quota-until = Tot en met
placement-quota-ends-before = De laatste dag ligt voor de eerste.
placement-counts-huishoudens = Huishoudens
placement-counts-personen = Personen
placement-quota-least = Minstens
placement-quota-most = Hoogstens
placement-quota-crossed = { $region }: het laagste getal is hoger dan het hoogste.
placement-quota-no-number = { $region }: vul een heel getal in van 0 tot en met { $most }.
placement-quota-saved = De quota zijn opgeslagen.
placement-quota-inhabitants = Naar inwoners
placement-quota-inhabitants-text = Het landelijke aantal wordt verdeeld naar inwoners en naar boven afgerond (artikel 29 Huisvestingswet). Het laagste getal is negen tiende daarvan. Dat kiest Naober.
placement-quota-national = Landelijk aantal
placement-quota-make = Verdeel naar inwoners
placement-quota-shift = Quota ruilen
placement-quota-shift-text = Een regio mag een deel overnemen van een andere. Samen blijft het hetzelfde (artikel 29 lid 2 Huisvestingswet).
placement-quota-gives = Regio die geeft
placement-quota-takes = Regio die overneemt
placement-quota-many = Hoeveel
placement-quota-shift-do = Ruilen
placement-quota-not-that-many = De regio die geeft, heeft er hoogstens { $most }. Kies ook twee verschillende regio’s.
placement-quota-file-hint = Kolommen: regio, minstens, hoogstens. Een rij per regio.

# Weights and profiles

placement-weights = Wat telt bij een voorstel
placement-weights-lead = Elk huishouden kan in elke regio 10.000 punten halen. Dit zijn de onderdelen. Voor iedereen gelden dezelfde.
placement-part-work-text = Hoe groot de kans op werk is in wat de volwassenen deden of willen doen. Elke volwassene telt even zwaar. Werk of een studie die er al is, geeft alles.
placement-part-study-text = Of de opleiding er is die iemand wil doen.
placement-part-family-text = Of er familie woont.
placement-part-network-text = Of er vrienden of kennissen wonen.
placement-part-care-text = Of het ziekenhuis er is dat iemand nodig heeft. Waarvoor vragen we niet.
placement-part-surroundings-text = Of het een stad of een dorp is, zoals iemand wil.
placement-part-wish-text = De eerste wens krijgt alles, de tweede 60%, de derde 30%.
placement-weights-since = Versie { $version }, sinds { $date }.
placement-weights-never = Nationaliteit, afkomst, geloof en geslacht tellen niet mee. Het programma heeft er geen plaats voor. Waar een huishouden niets over zegt, telt mee bij werk.
placement-profile = Wat de regio’s bieden
placement-profile-example = Dit is een verzonnen voorbeeld. Geen enkel getal is gemeten. Lees uw eigen cijfers in voordat u mensen plaatst.
placement-profile-study = Studie
placement-profile-around = Omgeving
placement-profile-aside = Schuif de tabel opzij als u niet alles ziet.
placement-profile-saved = De regioprofielen zijn opgeslagen.
placement-profile-file-hint = Een rij per regio: kansen van 0 tot en met 100, ja of nee per opleiding, en stad of dorp.

# Files

placement-file-title = Als bestand
placement-file-take = Download deze tabel (CSV)
placement-file-bring = Bestand inlezen
placement-file-wrong = Het bestand is niet ingelezen. Hieronder staat wat er niet klopt.
placement-file-line = Regel { $line }: { $what }
placement-file-cell = Regel { $line }, { $column }: { $what }
placement-file-more = { $count ->
    [one] Er is nog 1 fout.
   *[other] Er zijn nog { $count } fouten.
} Verbeter eerst wat hierboven staat en lees het bestand dan opnieuw in.
placement-file-no-column = De kolom { $column } is er niet.
placement-file-number = Vul een heel getal in van 0 tot en met { $most }.
placement-file-region = Er is geen regio met code { $cell }. Gebruik een code zoals AM01.
placement-file-region-twice = De regio { $region } staat er twee keer in.
placement-file-region-missing = De regio { $region } staat er niet in.
placement-file-surroundings = Vul stad of dorp in.
placement-file-no-name = Er staat geen naam.
placement-file-born = Vul de geboortedatum in, bijvoorbeeld 12-3-1990.
placement-file-v-number = Een V-nummer heeft tien cijfers.
placement-file-number-twice = Dit V-nummer staat ook op regel { $first }.
placement-file-language = Vul een taalcode in, zoals ar of ti.
placement-file-others = Vul een getal in van 0 tot en met 20.

placement-rule-contradicts = Dit past niet bij een andere regel, of bij de regio die al gekozen of besloten is. Neem die eerst terug.
placement-objection-first = Er is niets veranderd. Er wacht nog een bezwaar. Geef daar eerst antwoord op.
placement-rule-first = Er is niets veranderd. Een harde regel past niet bij dit voorstel. Maak eerst een nieuw voorstel.
placement-take-off-decided = Over dit huishouden is besloten. Neem eerst het besluit terug, met een reden.
placement-settled-some = Niet alles is gedaan. De andere huishoudens zijn zoals ze waren: ze staan hieronder. Er wacht een bezwaar, er is nog iets te bevestigen, een regel past niet, of er is intussen iets veranderd.
placement-file-other-person = Dit V-nummer is hier bekend met een andere geboortedatum.
placement-file-long = Dit is te lang. Er passen { $most } tekens.
placement-run-none = geen voorstel
placement-run-at-least = Minstens { $share }
placement-floor-not-chosen = Dit getal telt niet mee: u koos ‘Zo veel als voor iedereen kan’. Kies ‘Een deel dat ik kies’, of haal het getal weg.
