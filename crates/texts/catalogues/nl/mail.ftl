# Messages that go out, and the page that shows them. A mail or text message never says whom it is about or what it is about:
# no names, no numbers of people, nothing about health, money, origin or the law. A test holds a list of words.
mail-invitation-subject = Kies uw wachtwoord voor Naober
mail-invitation-text =
    Er is een account voor u gemaakt in Naober.

    Kies uw wachtwoord met deze link. Hij werkt één keer, drie dagen lang:
    { $link }

    Verwachtte u dit bericht niet? Klik dan nergens op en vraag het uw beheerder.
mail-password-subject = Kies een nieuw wachtwoord voor Naober
mail-password-text =
    Uw beheerder heeft een nieuwe link voor u gemaakt. Uw oude wachtwoord werkt tot u een nieuw kiest.

    Kies een nieuw wachtwoord met deze link. Hij werkt één keer, drie dagen lang:
    { $link }

    Hebt u dit niet gevraagd? Klik dan nergens op en vraag het uw beheerder.
mail-worklist-subject = Uw werklijst van vandaag
mail-worklist-text =
    Dit is uw werklijst van vandaag.

    { $late ->
        [0] Op uw werklijst is niets te laat.
        [one] Op uw werklijst is 1 dossier te laat.
       *[other] Op uw werklijst zijn { $late } dossiers te laat.
    }
    { $soon ->
        [0] Deze week hoeft er niets af te zijn.
        [one] Bij 1 dossier moet u deze week iets doen.
       *[other] Bij { $soon } dossiers moet u deze week iets doen.
    }

    Bekijk uw werklijst: { $site }/werklijst
mail-tasks-subject = Uw taken van vandaag
mail-tasks-text =
    Dit zijn uw taken van vandaag.

    { $late ->
        [0] U hebt geen taken die te laat zijn.
        [one] U hebt 1 taak die te laat is.
       *[other] U hebt { $late } taken die te laat zijn.
    }
    { $soon ->
        [0] Deze week hoeft er geen taak af te zijn.
        [one] Deze week moet 1 taak af zijn.
       *[other] Deze week moeten { $soon } taken af zijn.
    }

    Bekijk uw taken: { $site }/werklijst/taken
mail-message-subject = Er staat een bericht voor u klaar
mail-message-text =
    Er staat een bericht voor u klaar. U leest het na het inloggen:
    { $site }
mail-letter-subject = Er is een brief voor u
mail-letter-text =
    Er is een brief voor u. U leest hem na het inloggen:
    { $site }
mail-appointment-subject = U hebt een afspraak
mail-appointment-text =
    U hebt een afspraak op { $day }. Waar en hoe laat leest u na het inloggen:
    { $site }
mail-quiet-subject = Hoe gaat het met jullie?
mail-quiet-text =
    Al { $days } dagen is er niets opgeschreven. Dat geeft niet.

    Zien jullie elkaar nog? Schrijf het op, of stuur een bericht. Dat kan na het inloggen:
    { $site }/maatjes
mail-thanks-subject = Dank u wel
mail-thanks-text =
    Dank u wel voor uw tijd.

    { $weeks ->
        [0] Het was korter dan een week.
        [one] Het was 1 week.
       *[other] Het waren { $weeks } weken.
    }
    { $hours ->
        [0] Alle begin telt.
        [one] U gaf er 1 uur voor.
       *[other] U gaf er { $hours } uur voor.
    }

    Wat het was, leest u na het inloggen:
    { $site }/maatjes
mail-link-hidden = (de link staat alleen in de e-mail zelf)
sms-message = Er staat een bericht voor u klaar. U leest het na het inloggen: { $site }
sms-letter = Er is een brief voor u. U leest hem na het inloggen: { $site }
sms-appointment = U hebt een afspraak op { $day }. Waar en hoe laat leest u na het inloggen: { $site }

nav-outbox = Uitgaand
outbox-title = Uitgaande berichten
outbox-lead = Dit zijn de berichten die Naober klaarzet: e-mails en sms'jes. U leest hier precies wat erin staat.
outbox-demo = Naober heeft deze berichten niet verstuurd. In de demo gaat er niets naar buiten.
mail-demo = Naober heeft dit bericht niet verstuurd. In de demo gaat er niets naar buiten.
outbox-off = Naober verstuurt hier geen e-mail, omdat er geen mailserver is ingesteld. Berichten blijven hier staan.
outbox-empty-title = Er zijn nog geen berichten
outbox-empty-text = Hier komt bijvoorbeeld uw dagelijkse overzicht. Kies bij uw account of u dat per e-mail wilt.
outbox-empty-do = Naar mijn account
outbox-shown = { $count ->
    [one] 1 bericht op deze pagina
   *[other] { $count } berichten op deze pagina
}
mail-way-mail = E-mail
mail-way-sms = Sms
mail-state-sent = Verstuurd
mail-state-failed = Nog niet gelukt
mail-state-refused = Niet aangekomen
mail-state-kept = Niet verstuurd
mail-state-sms = Sms gaat nog niet uit
mail-to = Aan
mail-way = Hoe
mail-made = Gemaakt
mail-text-title = Wat erin staat
mail-attempts-title = Wanneer geprobeerd
mail-try = Opnieuw proberen
mail-again = Naober probeert het bericht zo meteen opnieuw.
mail-off = Er is geen mailserver ingesteld. Er is niets verstuurd.
mail-link-gone = De link in dit bericht is weg. Maak bij Accounts een nieuwe.
mail-nothing = Dit bericht is al verstuurd, of gaat niet per e-mail.
mail-invited = De link is klaargezet en gaat per e-mail. Eerdere links werken niet meer.
