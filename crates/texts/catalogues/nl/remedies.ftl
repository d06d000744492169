# Rights in time: more time, dispensation, scaling down, hours, the loan

remedy-extension-part = Welke redenen er zijn om DUO om verlenging te vragen, en het verzoek zelf.
remedy-dispensation-part = Wanneer iemand niet hoeft in te burgeren, en hoe u dat vraagt.
remedy-scaling-part = Afschalen naar A2, en de tijd waarin de leerroute nog kan veranderen.
remedy-statement-part = Lesuren per aanbieder, en de brief die om een verklaring vraagt.
remedy-loan-part = Wat iemand bij DUO kan lenen, wat al is gebruikt en wanneer terugbetalen begint.

remedy-extension-title = Meer tijd vragen
remedy-window = Vragen kan { $when }.
remedy-no-term = Er loopt nu geen inburgeringstermijn. Dan kan er geen verlenging worden gevraagd.
remedy-no-grounds-title = Nog geen reden voor verlenging
remedy-no-grounds-text = Gebeurt er iets waardoor iemand langer nodig heeft? Leg het vast. Naober rekent dan uit of er tijd bij komt en zegt welk bewijs nodig is.
remedy-tell-circumstance = Leg een reden vast
remedy-grounds-title = Redenen in dit dossier
remedy-grounds-text = Verzamel de bewijzen nu al. Dan kan het verzoek weg zodra het mag.
remedy-grounds = Redenen voor het verzoek
remedy-proofs-title = Bewijzen
remedy-proofs-health = Deze bewijzen gaan over gezondheid. Alleen wie gezondheid mag zien, leest deze regels. Elke inzage wordt vastgelegd.
remedy-proof-there = Is er
remedy-proof-lacks = Ontbreekt
remedy-proof-in-facts = Staat bij de feiten
remedy-proof-note = Waar ligt het?
remedy-proof-add = Het is er
remedy-proof-drop = Toch niet
remedy-proof-marked = Dit bewijs is bijgewerkt.
remedy-prepare-title = Verzoek aan DUO
remedy-prepare-text = Naober maakt een brief met de redenen en de bewijzen. De persoon zet een handtekening en stuurt de brief naar DUO.
remedy-prepare = Maak het verzoek
remedy-request-made = Het verzoek staat bij de brieven. Laat het tekenen en versturen.
remedy-made-title = Gemaakte brieven
remedy-made-next = Is het verzoek verstuurd? Leg dat vast, en later ook wat DUO besluit.
remedy-sent = Leg vast: verstuurd
remedy-decided = Leg vast: besluit van DUO
remedy-duo-title = Bij DUO
remedy-other-grounds = { $count ->
    [one] Nog { $count } reden, die nu geen tijd geeft
   *[other] Nog { $count } redenen, die nu geen tijd geven
}
remedy-see-other = Ontheffing of vrijstelling vragen
remedy-see-extension = Meer tijd vragen bij DUO
remedy-wrong-no-ground = Kies minstens één reden
remedy-wrong-gives-nothing = Deze redenen geven nu geen tijd. Kijk hierboven wat er nog ontbreekt.

remedy-dispensation-title = Ontheffing en vrijstelling
remedy-dispensation-text = Soms hoeft iemand niet in te burgeren, of maar voor een deel. DUO beslist. U maakt hier het verzoek klaar.
remedy-who-decides = Wie beslist
remedy-within = Binnen
remedy-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
remedy-fee = Kosten
remedy-article = Artikel
remedy-advice = Advies van het college
remedy-advice-hint = Waarom zijn de omstandigheden zo bijzonder? Schrijf hier niets over gezondheid.
remedy-ground-ontheffing-medisch = Ontheffing om medische redenen
remedy-ground-ontheffing-medisch-text = Iemand kan door een ziekte of beperking binnen vijf jaar na het verzoek niet slagen. Ontheffing kan helemaal of voor een deel. Een arts van DUO geeft advies. De kosten komen terug als het advies het verzoek steunt.
remedy-ground-ontheffing-bijzondere-omstandigheden = Ontheffing om bijzondere omstandigheden
remedy-ground-ontheffing-bijzondere-omstandigheden-text = Alleen bij zeer uitzonderlijke omstandigheden buiten de schuld van de persoon. Het college geeft een advies. Ontheffing kan dan alleen helemaal.
remedy-ground-vrijstelling-diploma = Vrijstelling met een diploma
remedy-ground-vrijstelling-diploma-text = Met bepaalde Nederlandse diploma’s hoeft iemand niet in te burgeren.
remedy-ground-vrijstelling-voldoende-ingeburgerd = Vrijstelling: al ingeburgerd
remedy-ground-vrijstelling-voldoende-ingeburgerd-text = Iemand woont hier tien jaar, werkte vijf jaar en spreekt Nederlands op B1. DUO voert daarover een gesprek.
remedy-ground-vrijstelling-certificaat = Vrijstelling voor onderdelen
remedy-ground-vrijstelling-certificaat-text = Met een certificaat hoeft iemand dat onderdeel van het examen niet te doen.
remedy-ground-vrijstelling-acht-jaar-school = Vrijstelling: acht jaar school
remedy-ground-vrijstelling-acht-jaar-school-text = Wie hier acht jaar leerplichtig was, is vrij. Dat blijkt uit de BRP. Een verzoek is meestal niet nodig.

remedy-scaling-title = Examen doen op A2
remedy-scaling-text = Lukt B1 niet, dan mag de gemeente examens op A2 toestaan. De termijn verandert daar niet door.
remedy-scaling-none-title = Afschalen kan hier niet
remedy-scaling-none-text = Afschalen is er alleen in de B1-route, en pas als er een PIP is.
remedy-scaling-decide-title = Besluit over A2
remedy-scaling-decide-text = U legt het besluit vast en maakt de brief, met uitleg over bezwaar. Daarna past u het PIP aan.
remedy-scaling-decide = Sta A2 toe
remedy-scaling-done = A2 is toegestaan. De brief staat klaar. Pas nu het PIP aan.
remedy-scaling-made-title = Genomen besluiten
remedy-pip-follows = Het PIP moet dit ook zeggen.
remedy-to-pip = Naar het PIP
remedy-wrong-scaling = Dit kan nu niet. Kijk hierboven wat er ontbreekt, of wat al is toegestaan.
remedy-parts = Welke onderdelen op A2?
remedy-parts-hint = Kiest u niets, dan geldt het voor alle vier.
remedy-all-parts = Alle vier: lezen, luisteren, schrijven en spreken
remedy-effort = Waarom was de inzet voldoende?
remedy-effort-hint = Bijvoorbeeld wat de school schrijft over aanwezigheid en huiswerk.
remedy-unreachable = Waarom is B1 niet haalbaar binnen de termijn?
remedy-unreachable-hint = Noem feiten: toetsen, tempo, wat is geprobeerd.
remedy-along-title = Wat gaat mee
remedy-along-to-b1 = Naar de B1-route: de gevolgde uren tellen mee voor de intensiteit.
remedy-along-attempts = Naar de B1-route: gedane en gehaalde examens blijven staan.
remedy-along-to-school = Naar de onderwijsroute: gedane en gehaalde examens blijven staan.
remedy-along-to-z = Naar de Z-route: uren Nederlands en KNM bij een erkende school gaan van de lesuren af.
remedy-route-text = U verandert de leerroute in het PIP.

remedy-statement-title = Lesuren en urenverklaring
remedy-statement-text = Een verklaring van de school bewijst de uren. Zonder verklaring tellen uren soms niet mee voor verlenging of A2.
remedy-hours-none-title = Nog geen lesuren bekend
remedy-hours-none-text = Leg eerst een cursus of lesuren vast. Daarna vraagt u hier de school om een verklaring.
remedy-hours-known = Lesuren die bij ons bekend zijn
remedy-certified = Verklaard
remedy-uncertified = Nog niet verklaard
remedy-no-hours-here = Bij deze aanbieder zijn geen lesuren vastgelegd.
remedy-total = Samen { $hours } uur.
remedy-no-provider = Zonder naam van een school
remedy-statement-there = Verklaring ontvangen op { $date }: { $hours } uur.
remedy-statement-not-there = Er is nog geen verklaring van de school.
remedy-provider-lost = Deze school viel weg op { $date }.
remedy-ask-statement = Vraag de verklaring
remedy-statement-came = Leg vast: ontvangen
remedy-statement-made = De brief aan de school staat klaar.
remedy-overview-text = Een brief voor de persoon met alle uren die hier bekend zijn.
remedy-make-overview = Maak het overzicht
remedy-overview-made = Het overzicht staat bij de brieven.
remedy-other-provider = Vraag het aan een andere school
remedy-wrong-no-hours = Er zijn nog geen lesuren om te laten zien
column-lesson = Vak
column-followed = Uren
column-in-person = Waarvan in een lokaal
column-lesson-period = Periode

remedy-loan-title = Lening van DUO
remedy-loan-text = Wie zelf de inburgering betaalt, kan geld lenen bij DUO.
remedy-loan-asylum = Deze persoon is asielstatushouder. De gemeente doet een aanbod; een lening is er niet.
remedy-loan-none-title = Nog niets over een lening
remedy-loan-none-text = Is er een PIP of vroeg de persoon een lening aan? Leg dat vast. Dan ziet u hier de bedragen.

remedy-loss-title = Wie dit raakt
remedy-loss-text = Iedereen kreeg het feit in het dossier, een taak met een datum, en een brief aan de school om de uren te verklaren.
remedy-loss-without = { $count ->
    [0] Van iedereen zijn de uren verklaard, of waren er geen lessen.
    [one] { $count } persoon heeft nog geen urenverklaring.
   *[other] { $count } mensen hebben nog geen urenverklaring.
}
remedy-loss-open = { $count ->
    [one] Voor { $count } persoon is het nog niet gedaan.
   *[other] Voor { $count } mensen is het nog niet gedaan.
}
remedy-loss-go-on = Ga verder
remedy-loss-went-on = Het is gedaan voor de volgende mensen.
remedy-loss-nobody-title = Dit raakt niemand
remedy-loss-settled = Feit, taak en brief
remedy-loss-not-yet = Nog niets
remedy-losses-title = Eerder vastgelegd
remedy-column-done = Wat is gedaan
remedy-column-hours = Urenverklaring
remedy-hours-missing = Ontbreekt nog
remedy-hours-certified = Ontvangen op { $date }
remedy-hours-nothing = Geen lessen bekend
remedy-sort-name = Zet op naam
remedy-sort-without = Zet bovenaan wie nog geen verklaring heeft
remedy-task = Stel de urenverklaring van { $provider } veilig

# Letters

remedy-subject-extension = Verlenging van uw inburgeringstermijn
remedy-subject-dispensation = Ontheffing van de inburgeringsplicht
remedy-subject-exemption = Vrijstelling van de inburgeringsplicht
remedy-subject-scaling = Besluit: examen doen op A2
remedy-subject-statement = Verzoek om een urenverklaring
remedy-subject-overview = Overzicht van lesuren
remedy-letter-to-duo = Hieronder staat een verzoek aan DUO. Lees het. Klopt het, zet dan uw handtekening en stuur het met de bewijzen naar DUO. Uw regisseur helpt u.
remedy-letter-request = Verzoek aan DUO: de tekst
remedy-letter-extension = Ik vraag om verlenging van mijn inburgeringstermijn. Ik heb daarvoor deze redenen.
remedy-letter-article = Dit staat in: { $article }.
remedy-letter-proofs = Bij dit verzoek horen deze bewijzen:
remedy-letter-date = Datum en plaats
remedy-letter-sign = Handtekening
remedy-fee-letter = Voor dit verzoek rekent DUO { $amount }.
remedy-term-ends = Uw termijn eindigt nu op
remedy-ask-from = Vragen kan vanaf
remedy-ask-until = Vragen kan tot en met
remedy-request-ontheffing-medisch = Ik vraag om ontheffing van de inburgeringsplicht. Door een ziekte of beperking kan ik niet aan de plicht voldoen. De arts beoordeelt dat.
remedy-request-ontheffing-bijzondere-omstandigheden = Ik vraag om ontheffing van de inburgeringsplicht. Mijn omstandigheden zijn zeer bijzonder. Het advies van de gemeente staat hieronder.
remedy-request-vrijstelling-diploma = Ik vraag om vrijstelling van de inburgeringsplicht, omdat ik een diploma heb dat daarvoor geldt.
remedy-request-vrijstelling-voldoende-ingeburgerd = Ik vraag om vrijstelling van de inburgeringsplicht, omdat ik al voldoende ben ingeburgerd.
remedy-request-vrijstelling-certificaat = Ik vraag om vrijstelling van onderdelen van het examen, omdat ik daarvoor certificaten heb.
remedy-request-vrijstelling-acht-jaar-school = Ik vraag om vrijstelling van de inburgeringsplicht, omdat ik hier acht jaar leerplichtig was.
remedy-letter-scaling = U mag examen doen op niveau A2 in plaats van B1. Dat geldt voor:
remedy-letter-after = Wat verandert er
remedy-letter-scaling-after = Uw inburgeringstermijn blijft gelijk. Wij passen uw PIP aan. U mag altijd examen doen op een hoger niveau.
remedy-letter-to = Gericht aan
remedy-letter-about = Over
remedy-letter-number = Ons nummer
remedy-letter-statement = Deze persoon volgde lessen bij u. Wij vragen u de gevolgde uren te verklaren. Dit is wat wij weten:
remedy-letter-we-ask = Wat vragen wij u te verklaren?
remedy-we-ask-hours = Het aantal gevolgde uren per vak, met de eerste en de laatste lesdag
remedy-we-ask-person = Hoeveel van die uren in een lokaal waren
remedy-we-ask-effort = Of de inzet in de lessen voldoende was, en hoeveel uren zijn gemist
remedy-we-ask-sign = Naam, functie, datum en handtekening van wie dit verklaart
remedy-letter-statement-why = De verklaring is nodig voor de rechten van deze persoon. Stuur haar ook als uw school stopt of geen keurmerk meer heeft.
remedy-letter-overview = Deze uren zijn op { $date } bij ons bekend. Klopt er iets niet? Vertel het uw regisseur.
