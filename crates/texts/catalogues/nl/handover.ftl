# Moving to and from other municipalities
handover-title = Verhuizen naar een andere gemeente
handover-part = Geef het plan, de voortgang en de boetes mee aan de volgende gemeente.
handover-lead = De nieuwe gemeente gaat verder waar u gebleven bent: dezelfde route en dezelfde termijn. Hier ziet u wat er meegaat en waarom. Maak het pakket als de nieuwe gemeente erom vraagt.
handover-goes-title = Wat gaat er mee
handover-nothing = Er is nog niets vastgelegd dat mee kan. De nieuwe gemeente begint met haar eigen intake.
handover-no-plan = Er is nog geen plan. De nieuwe gemeente doet zelf de intake en stelt het eerste plan vast.
handover-part-duty = Wie inburgeringsplichtig is, en sinds wanneer
handover-why-duty = Zonder deze gegevens is geen termijn te berekenen. De nieuwe gemeente krijgt ze ook van DUO (Wet inburgering 2021, artikel 33a).
handover-part-plan = Het plan (PIP) en elke wijziging
handover-why-plan = De nieuwe gemeente volgt dezelfde leerroute en maakt een eigen plan (Wet inburgering 2021, artikel 15, vierde lid, en artikel 35, vierde lid).
handover-part-progress = Voortgang: lessen, uren, gesprekken en examens
handover-why-progress = Wat iemand heeft gedaan, telt mee (Wet inburgering 2021, artikel 35, vierde lid).
handover-part-term = Besluiten over de termijn
handover-why-term = De termijn begint door een verhuizing niet opnieuw (Wet inburgering 2021, artikel 11, derde lid). De reden van een verlenging gaat niet mee als die over het privéleven gaat.
handover-part-fines = Opgelegde boetes
handover-why-fines = Ze tellen mee voor herhaling en voor het hoogste bedrag (Wet inburgering 2021, artikel 35, vierde lid; Besluit inburgering 2021, artikel 7.1).
handover-portion = { $part } ({ $count })
handover-count = { $count ->
    [one] 1 gebeurtenis
   *[other] { $count } gebeurtenissen
}
handover-see = Bekijken
handover-plans = { $count ->
    [one] De tekst van het vastgestelde plan gaat ook mee, met doelen en mensen zoals ze daarin staan.
   *[other] De teksten van de { $count } vastgestelde plannen gaan ook mee, met doelen en mensen zoals ze daarin staan.
}
handover-stays-title = Wat blijft hier
handover-stays-text = Gezondheid, notities, taken, gezin, begeleiding, uitkering, ontzorgen, leningen, aanvragen en de redenen daarvan gaan niet mee. De nieuwe gemeente vraagt daar zelf naar als het nodig is. Drie dingen kunnen wel iets over gezondheid zeggen: de grond van een verleende ontheffing, een lagere norm in de Z-route en wat er in het plan zelf staat.
handover-behind = { $count ->
    [one] Van dit dossier blijft 1 gebeurtenis hier.
   *[other] Van dit dossier blijven { $count } gebeurtenissen hier.
}
handover-make-text = U krijgt een bestand voor de nieuwe gemeente en een brief voor de inwoner. In het bestand staat het BSN, want daaraan herkent de nieuwe gemeente de inwoner. Verstuur het alleen langs een beveiligde weg.
handover-code = Code van de nieuwe gemeente
handover-code-hint = De vier cijfers van het CBS, bijvoorbeeld 0363
handover-make = Pakket maken
handover-not-a-code = Vul de vier cijfers van de gemeentecode in, bijvoorbeeld 0363
handover-own = Dit is de code van uw eigen gemeente
handover-done = Het pakket en de brief zijn klaar.
handover-given-title = Eerder gemaakt
handover-package-for = Pakket voor { $to }
handover-send = Is alles overgedragen?
handover-close = Sluit dan het dossier.
handover-checksum = Controlegetal
handover-to = Nieuwe gemeente
handover-from = Vorige gemeente
handover-made = Gemaakt op
handover-number = Dossiernummer bij de vorige gemeente
handover-route = Leerroute
handover-term-from = Begin van de inburgeringstermijn
handover-term-until = Laatste dag van de inburgeringstermijn
handover-hours = { $hours } uur gevolgd
handover-letter-subject = Uw gegevens gaan naar uw nieuwe gemeente
handover-letter-what = U bent verhuisd, of u gaat verhuizen. Wij geven gegevens over uw inburgering aan uw nieuwe gemeente ({ $to }). Zo hoeft u niet opnieuw te beginnen. In deze brief staat welke gegevens dat zijn.
handover-letter-law = Wij doen dit omdat de Wet inburgering 2021 dat zegt (artikel 35, vierde lid). Uw leerroute en uw termijn blijven gelijk. Uw nieuwe gemeente maakt een eigen plan met u. De tijd daarvoor begint als u zich daar inschrijft.
handover-came-title = Meegekomen bij de verhuizing hierheen
handover-came = Gekomen van { $from } op { $date }.
handover-came-bare = Er kwam geen tekst van een plan mee.
handover-plan-version = Plan { $number } van de vorige gemeente, { $date }
handover-plans-title = Het plan van de vorige gemeente

import-handover = Komt iemand uit een andere gemeente? Lees het pakket van die gemeente in.
handover-in-title = Pakket van een andere gemeente
handover-in-lead = Komt iemand bij u wonen die al inburgert? Lees dan het pakket van de vorige gemeente in. U ziet eerst wat erin staat en wat de wet ervan maakt. Er verandert niets voordat u dat zegt.
handover-file = Bestand van de vorige gemeente
handover-file-hint = Een JSON-bestand uit Naober, tot 5 MB
handover-registered = Eerste dag van inschrijving hier (BRP)
handover-registered-hint = Bijvoorbeeld 12-3-2026. Weet u de dag nog niet? Laat dit dan leeg en leg hem later vast.
handover-told = Dit klopt niet in het bestand. Geef het door aan de gemeente die het maakte:
handover-waiting-title = Nog niet ingelezen
handover-waiting-none = Er wacht geen pakket.
handover-package-from = Pakket van { $from }
handover-file-none = Kies een bestand
handover-wrong-large = Dit bestand is te groot: een pakket is hoogstens 5 MB
handover-wrong-text = Dit bestand is geen tekst in UTF-8. Vraag de vorige gemeente om het bestand zoals Naober het maakte.
handover-wrong-json = Dit bestand is beschadigd of is geen JSON
handover-wrong-kind = Dit is geen pakket van een verhuizing
handover-wrong-version = Dit pakket komt uit een nieuwere versie van Naober. Werk Naober hier eerst bij.
handover-wrong-checksum = Het controlegetal klopt niet: er is iets aan het bestand veranderd. Vraag de vorige gemeente om een nieuw pakket.
handover-wrong-other = Dit pakket is voor een andere gemeente. Lees het niet in en verwijder het bestand.
handover-wrong-own = Dit pakket is hier gemaakt. Er valt niets in te lezen.
handover-wrong-number = In dit pakket staat geen BSN of V-nummer dat klopt. Zonder nummer is niet zeker om wie het gaat.
handover-wrong-day = In dit pakket staat een dag die niet kan kloppen. Vraag de vorige gemeente om een nieuw pakket.
handover-wrong-facts = De gebeurtenissen in dit pakket kloppen niet. Er is niets ingelezen.
handover-look-title = Wat er in het pakket staat
handover-adres = Postadres volgens het pakket
handover-adres-take = Neem het postadres over
handover-adres-hint = Doe dit alleen als deze persoon daar nog woont. Wij sturen er brieven heen.
handover-here = Deze inwoner heeft hier al een dossier. Wat nog niet bekend is, komt erbij.
handover-law-title = Wat zegt de wet
handover-law-text = Route, termijn en boetes blijven bij een verhuizing zoals ze waren. Vergelijk wat de vorige gemeente zag met wat Naober hier berekent.
handover-there = Volgens het pakket
handover-after = Hier, na het inlezen
handover-compare = Vergeleken
handover-same = Gelijk
handover-differs = Anders
handover-plan-by = Stel uw eigen plan vast. Dat kan nog tot en met { $date }.
handover-no-day = U vulde geen dag van inschrijving in. Leg die dag later vast: dan begint de tijd voor uw eigen plan.
handover-records-title = Wat wordt er vastgelegd
handover-all-known = Alles uit dit pakket is hier al bekend.
handover-known = { $count ->
    [one] 1 gebeurtenis was hier al bekend.
   *[other] { $count } gebeurtenissen waren hier al bekend.
}
handover-withdrawn = { $count ->
    [one] 1 gebeurtenis uit een eerder pakket bleek niet te kloppen en wordt ingetrokken.
   *[other] { $count } gebeurtenissen uit een eerder pakket bleken niet te kloppen en worden ingetrokken.
}
handover-take = Vastleggen
handover-drop = Pakket verwijderen
handover-taken = Het pakket is ingelezen.
handover-dropped = Het pakket is verwijderd. Er is niets vastgelegd.
handover-done-with = Dit pakket is al ingelezen of verwijderd. Er is nu niets gedaan.
