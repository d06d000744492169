# Reports of proposals

match-who = Een mens beslist
match-who-text = Dit is een voorstel. Er is nog niets besloten. Een medewerker bekijkt het, vraagt wat er speelt en beslist. Afwijken mag. Schrijf dan op waarom.
match-asked = Wat is gevraagd
match-result = Wat eruit komt
match-proof = Zo controleert u het bewijs
match-check-equal = De twee uitkomsten zijn gelijk. Geen ander voorstel haalt dus meer punten.
match-files = Gebruikte bestanden
match-files-text = Met precies deze bestanden komt er precies dit voorstel uit. De code in de tabel verandert als er één teken in een bestand verandert.
match-file = Bestand
match-cbs = Ligging van gemeenten en regio’s: CBS en CBS/Kadaster, indeling van 1 januari 2026, CC BY 4.0. Bewerkt: middelpunten berekend.
match-and-more = { $names } en nog { $more }
match-from-to = { $from } tot en met { $to }
match-map = Kaart
match-price = Prijs in punten

# Households to regions

match-title = Voorstel: wie naar welke regio
match-lead = Dit voorstel geeft elk huishouden een regio. Alle huishoudens samen halen zo de meeste punten. Elke regio blijft binnen haar quotum.
match-instance = Naam
match-households = Huishoudens
match-households-persons = { $cases } ({ $persons } personen)
match-persons = Personen
match-region = Regio
match-regions = Regio’s
match-quota = Quotum
match-quota-households = telt huishoudens
match-quota-homes = telt huishoudens en woningen in drie maten
match-floor = Iedereen krijgt minstens dit deel van de eigen beste regio
match-placed = { $many ->
    [one] huishouden heeft een regio
   *[other] huishoudens hebben een regio
}
match-of-own-best = van de eigen beste regio, gemiddeld
match-at-best = { $many ->
    [one] huishouden gaat naar de eigen beste regio
   *[other] huishoudens gaan naar de eigen beste regio
}
match-map-text = Kaart van Nederland met een rondje per regio. De tabel onder de kaart geeft dezelfde getallen.
match-map-read = Een groter rondje betekent meer mensen. De kleur zegt hoe schaars plaatsen zijn. Het nummer in het rondje is de rij in de tabel hieronder. De grijze stippen zijn gemeenten.
match-map-place = { $region }: { $persons } personen, { $tone }
match-unplaced = { $regions ->
    [one] Van 1 regio is de plek niet bekend. Die staat alleen in de tabel.
   *[other] Van { $regions } regio’s is de plek niet bekend. Die staan alleen in de tabel.
}
match-tone-roomy = ruim
match-tone-roomy-text = ruim: het quotum vraagt meer mensen dan er zelf zouden uitkomen
match-tone-even = gewoon
match-tone-even-text = gewoon: wie er het beste past, kan er terecht
match-tone-scarce = schaars
match-tone-scarce-text = schaars: meer mensen passen er goed dan er plaatsen zijn
match-tone-very-scarce = zeer schaars
match-tone-very-scarce-text = zeer schaars: hier willen de meeste mensen heen
match-use = Hoe elke regio gevuld is
match-use-text = De balk is vol als het hoogste quotum is gehaald. Het streepje is het laagste quotum. De prijs zegt hoeveel punten een extra plaats daar oplevert. Onder nul: zoveel punten kost het om het laagste quotum te halen.
match-bar = Gevuld
match-scarcity = Schaarste
match-spread = Hoe het verdeeld is
match-spread-read = Elk huishouden heeft een regio die op papier het beste past. Dit laat zien welk deel daarvan het voorstel geeft.
match-spread-text = Staand: aantal huishoudens. Liggend: deel van de punten van de eigen beste regio, in procenten.
match-worst = Het minst
match-fifth = 5% krijgt niet meer dan
match-mean = Gemiddeld
match-proof-text = U hebt alleen de bestanden nodig: de tabel met punten, assignment.csv en prices.csv.
match-check-points = Zoek per huishouden de punten van de voorgestelde regio. Tel ze op. Dat is { $points }.
match-check-bound = Neem per huishouden, van alle regio’s die mogen, de hoogste uitkomst van punten min prijs. Tel ze op. Tel daar per regio bij op: de prijs maal het hoogste quotum. Is de prijs onder nul, neem dan het laagste quotum. Dat is { $bound }. Geen enkel voorstel kan meer halen.
match-check-bound-homes = Neem per huishouden, van alle regio’s die mogen, de hoogste uitkomst van punten min de prijs van een woning die groot genoeg is. Tel ze op. Tel daar per regio bij op: de prijs van een kleine woning maal het hoogste quotum (onder nul: het laagste), en per grotere maat wat die duurder is dan één maat kleiner (nul als die goedkoper is), maal het aantal woningen van die maat en groter. Dat is { $bound }. Geen enkel voorstel kan meer halen.
match-check-floor = Laat bij de volgende stap weg: elke regio met minder dan { $share } van de punten van de eigen beste regio. Die mag niet.
match-reasons-text = In reasons.json staat per huishouden waarom: de punten van deze regio en van de twee volgende, welke regel een regio uitsluit, en wat het voorstel zou veranderen.

# No plan for regions

match-none-lead = Er is geen voorstel. Wat gevraagd is, kan niet allemaal tegelijk. Hieronder staat waarom, en wat wel kan.
match-none-why = Waarom het niet kan
match-none-nowhere = Huishouden { $case } mag naar geen enkele regio.
match-none-too-many = { $cases ->
    [one] 1 huishouden mag alleen naar { $regions }
   *[other] { $cases } huishoudens mogen alleen naar { $regions }
}. Daar is { $room ->
    [0] geen plaats
   *[other] plaats voor { $room }
}. Het gaat om: { $names }.
match-none-too-many-all = { $cases ->
    [one] Er is 1 huishouden
   *[other] Er zijn { $cases } huishoudens
}. In alle regio’s samen is { $room ->
    [0] geen plaats
   *[other] plaats voor { $room }
}. Het gaat om: { $names }.
match-none-too-few = { $regions }: samen zijn er minstens { $needed } huishoudens nodig. Er { $cases ->
    [0] mag niemand heen
    [one] mag er 1 heen
   *[other] mogen er { $cases } heen
}.
match-none-persons-many = { $region }: in de beste poging { $persons } personen te veel.
match-none-persons-few = { $region }: in de beste poging { $persons } personen te weinig.
match-none-all-regions = alle { $regions } regio’s
match-none-changes = Wat wel kan
match-none-together = Met deze veranderingen samen is er een voorstel. Wie ze mag toestaan, beslist een mens.
match-none-floor = Het kan ook helpen om minder te vragen van de eigen beste regio.
match-none-no-changes = Andere quota helpen niet. Kijk welke regels voor deze huishoudens gelden.
match-none-more-room = { $region }: { $by ->
    [one] 1 plaats meer
   *[other] { $by } plaatsen meer
}.
match-none-ask-less = { $region }: vraag er minstens { $by } minder.
match-none-more-homes-from-3 = { $region }: { $by ->
    [one] 1 woning meer
   *[other] { $by } woningen meer
} voor drie personen of meer.
match-none-more-homes-from-5 = { $region }: { $by ->
    [one] 1 woning meer
   *[other] { $by } woningen meer
} voor vijf personen of meer.

# Buddies to newcomers

match-buddies-title = Voorstel: wie bij welke buddy
match-buddies-lead = Dit voorstel geeft nieuwkomers een buddy die bij hen past. Alle paren samen halen zo de meeste punten.
match-buddies-who-text = Dit is een voorstel. Er is nog niets besloten. Een medewerker bekijkt elk paar. Daarna zeggen de nieuwkomer en de buddy zelf ja of nee.
match-newcomers = Nieuwkomers
match-buddies = Buddy’s
match-buddies-room = { $buddies }, samen plaats voor { $room }
match-buddies-hard = Wat moet
match-buddies-hard-text = een geldige VOG, een taal samen, hoogstens { $kilometres } uit elkaar, een dagdeel samen, en een vrouw als de nieuwkomer dat vraagt
match-buddies-counts = Wat telt
match-buddies-counts-text = talen tot { $languages } punten, interesses tot { $interests }, dagdelen tot { $times }, dichtbij wonen tot { $nearness }, en { $week } per week wachten (hoogstens { $weeks } weken); blijven wachten is { $waiting } waard
match-buddies-matched = { $many ->
    [one] nieuwkomer krijgt een buddy
   *[other] nieuwkomers krijgen een buddy
}
match-buddies-waiting = { $many ->
    [one] nieuwkomer wacht nog
   *[other] nieuwkomers wachten nog
}
match-buddies-apart = wonen ze gemiddeld uit elkaar
match-buddies-map-text = Kaart van Nederland met een rondje per gemeente waar nieuwkomers zijn. De tabel onder de kaart geeft dezelfde getallen.
match-buddies-map-read = Een groter rondje betekent meer nieuwkomers. De kleur zegt hoeveel van hen nog wachten. De grijze stippen zijn gemeenten. Staat er een nummer in het rondje? Dat is de rij in de tabel hieronder.
match-buddies-map-place = { $place }: { $newcomers } nieuwkomers, { $tone }
match-wait-nobody = niemand wacht
match-wait-few = minder dan de helft wacht
match-wait-many = de helft of meer wacht
match-wait-all = iedereen wacht
match-buddies-places = Per gemeente
match-buddies-places-text = De balk is vol als alle nieuwkomers in die gemeente een buddy krijgen.
match-place = Gemeente
match-with-buddy = Met buddy
match-share = Deel
match-wait = Wachten
match-buddies-distances = Hoe ver ze uit elkaar wonen
match-buddies-distances-text = Staand: aantal paren. Liggend: afstand in een rechte lijn, in kilometers.
match-buddies-rules = Waarom mensen wachten
match-buddies-rules-text = Voor zo veel wachtende nieuwkomers is er een buddy die alleen door deze ene regel niet kan. Die buddy kan ook vol zijn, of te weinig passen.
match-rule = Regel
match-rule-safety-check = De buddy heeft geen geldige VOG
match-rule-language = Geen taal samen
match-rule-distance = Te ver uit elkaar
match-rule-times = Geen dagdeel samen
match-rule-wish-for-woman = De nieuwkomer vraagt een vrouw
match-buddies-proof-text = U hebt alleen de bestanden nodig: reasons.json, assignment.csv en prices.csv. Paren die al ja zeiden, tellen niet mee.
match-buddies-check-points = Tel de punten van alle paren op. Tel voor wie wacht { $waiting } punten. Dat is { $points }.
match-buddies-check-bound = Neem per nieuwkomer de hoogste uitkomst van wachten, of van punten min de prijs van die buddy. Tel ze op. Tel daar per buddy bij op: de prijs maal de plaatsen. Dat is { $bound }. Geen enkel voorstel kan meer halen.
match-buddies-reasons-text = In reasons.json staat per nieuwkomer waarom: de punten van deze buddy en van de twee volgende, hoeveel buddy’s elke regel weghoudt, en wat het voorstel zou veranderen.
