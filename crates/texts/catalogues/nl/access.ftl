# Sign-in, own account, accounts, log
role-regisseur = Regisseur
role-team-lead = Teamleider
role-policy-maker = Beleidsmedewerker
role-placement-officer = Plaatsingsmedewerker
role-administrator = Beheerder
role-inburgeraar = Inburgeraar
role-system = Het systeem zelf

field-name = Naam
field-email = E-mailadres
field-email-fixed = Met dit adres logt u in. U kunt het hier niet wijzigen.
field-role = Rol
field-state = Stand
field-actions = Wat u kunt doen
field-password = Wachtwoord
field-present-password = Huidig wachtwoord
field-confirm-password = Uw wachtwoord, ter bevestiging
field-new-password = Nieuw wachtwoord
field-new-password-hint = Ten minste 12 tekens. Een paar gewone woorden achter elkaar is goed te onthouden en moeilijk te raden.
field-code = Code
field-code-hint = De zes cijfers die de app nu laat zien
field-code-or-recovery-hint = De zes cijfers uit uw app. Hebt u uw telefoon niet? Vul dan een herstelcode in.
field-day = Dag
field-dossier-id = Dossier
field-dossier-id-hint = Het nummer van het dossier, bijvoorbeeld 2026-000279. Laat leeg voor alle dossiers.
field-when = Wanneer
field-who = Wie
field-what = Wat

sign-in-title = Inloggen
sign-in-demo-title = Dit is een demo
sign-in-demo-text = Alle mensen en gemeenten hier zijn verzonnen. Kies wie u wilt zijn; u hebt geen wachtwoord nodig.
sign-in-demo-newcomer = Kijk als iemand die inburgert
sign-in-demo-others = { $count ->
    [one] Nog 1 collega
   *[other] Nog { $count } collega's
}
sign-in-with-password = Inloggen met een wachtwoord
sign-in-button = Inloggen
sign-in-help = Lukt het niet? Uw beheerder kan u een nieuwe link sturen.
sign-in-wrong = Het e-mailadres of het wachtwoord klopt niet
sign-in-locked = { $minutes ->
    [one] Er is te vaak een fout gemaakt. Probeer het over 1 minuut opnieuw.
   *[other] Er is te vaak een fout gemaakt. Probeer het over { $minutes } minuten opnieuw.
 }
sign-in-too-many = Er zijn te veel pogingen vanaf deze plek. Wacht een minuut en probeer het opnieuw.
signed-out = U bent uitgelogd.
signed-out-everywhere = U bent overal uitgelogd.

second-step-title = Nog één stap
second-step-lead = Open de app op uw telefoon en vul de code in.
second-step-button = Verder
second-step-other = Stoppen en opnieuw inloggen
second-step-wrong = Deze code klopt niet, of is al gebruikt. Wacht op de volgende code.
enrol-title = Stel uw tweede stap in
enrol-lead = Bij elke keer inloggen vragen we ook een code van uw telefoon. Zo komt niemand binnen die alleen uw wachtwoord kent.
enrol-app = Zet een app voor inlogcodes op uw telefoon, als u die nog niet hebt.
enrol-scan = Lees met de app deze code in:
enrol-type = Lukt dat niet? Typ deze sleutel over in de app:
enrol-open = Op deze telefoon openen
enrol-code = Vul hieronder in wat de app laat zien.
recovery-title = Uw herstelcodes
recovery-lead = Hebt u uw telefoon niet bij u? Dan kunt u met een van deze codes inloggen. Elke code werkt één keer.
recovery-once = U ziet deze codes alleen nu. Schrijf ze op of druk ze af, en bewaar ze op een veilige plek.
recovery-kept = Ik heb ze bewaard

invitation-title = Kies een wachtwoord
invitation-lead = Welkom, { $name }. Kies hier het wachtwoord waarmee u voortaan inlogt.
invitation-button = Wachtwoord opslaan
invitation-over = Deze link werkt niet meer. Hij is al gebruikt, vervangen of te oud. Vraag uw beheerder om een nieuwe.
password-set = Uw wachtwoord is opgeslagen. U kunt nu inloggen.
password-changed = Uw wachtwoord is gewijzigd. Andere plekken waar u was ingelogd, zijn uitgelogd.
password-too-short = Kies een langer wachtwoord: ten minste 12 tekens
password-too-long = Kies een korter wachtwoord: hoogstens 200 tekens
password-own-name = Kies iets anders dan uw naam of e-mailadres
password-monotonous = Gebruik meer verschillende tekens
password-not-yours = Dit is niet uw huidige wachtwoord

account-title = Mijn account
account-password-title = Wachtwoord wijzigen
account-password-button = Wachtwoord wijzigen
account-second-title = Tweede stap bij het inloggen
account-second-set = De tweede stap is ingesteld.
account-codes-left = { $count ->
    [0] U hebt geen herstelcodes meer.
    [one] U hebt nog 1 herstelcode.
   *[other] U hebt nog { $count } herstelcodes.
 }
account-codes-button = Nieuwe herstelcodes maken
account-mails-title = E-mail van de dag
account-mails-about = U kunt op werkdagen een e-mail krijgen met aantallen. Er staan geen namen in. Is er niets te doen, dan komt er geen e-mail.
account-mails-off = Naober verstuurt hier nog geen e-mail. Uw keuze telt zodra dat wel zo is.
account-mails-which = Welke e-mails wilt u?
account-mail-worklist = Wat te laat is op mijn werklijst en wat er deze week moet gebeuren
account-mail-tasks = Mijn taken die te laat zijn of deze week af moeten
account-mails-saved = Uw keuze is opgeslagen.

account-sessions-title = Waar u bent ingelogd
account-sessions = { $count ->
    [one] U bent alleen hier ingelogd.
   *[other] U bent op { $count } plekken ingelogd.
 }
account-out-everywhere = Overal uitloggen

account-keys-title = Sleutels voor programma's
account-keys-about = Met een sleutel mag een programma zien en doen wat u zelf mag. Een sleutel werkt een jaar.
account-keys-none = U hebt geen sleutels.
account-key-until = werkt tot { $date }
account-key-make = Sleutel maken
account-key-withdraw = Sleutel intrekken
account-key-no-name = Geef de sleutel een naam
account-key-withdrawn = De sleutel is ingetrokken en werkt niet meer.
field-key-name = Naam van de sleutel
field-key-name-hint = Bijvoorbeeld de naam van het programma
key-made-title = Uw nieuwe sleutel
key-made-text = Zet deze sleutel in { $name }. Stuur hem niet per mail.
key-made-once = U ziet deze sleutel alleen nu. Raakt hij kwijt, trek hem dan in en maak een nieuwe.
key-made-back = Terug naar mijn account

accounts-title = Accounts
accounts-none = Er zijn nog geen accounts.
accounts-count = { $count ->
    [one] 1 account
   *[other] { $count } accounts
 }
account-state-active = Actief
account-state-invited = Uitgenodigd
account-state-half = Tweede stap nog instellen
account-state-closed = Afgesloten
account-open = Weer openen
account-close = Afsluiten
account-new-link = Nieuwe link
account-reset-second = Tweede stap wissen
account-invite-title = Iemand uitnodigen
account-invite-text = U krijgt een link die één keer werkt, drie dagen lang. Geef hem zelf door aan uw collega.
account-invite-button = Uitnodigen
account-no-name = Vul een naam in
account-not-an-email = Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl
account-email-in-use = Met dit e-mailadres is al een account
account-no-role = Kies een rol
account-own = U kunt uw eigen account niet afsluiten
account-closed = Het account is afgesloten.
account-opened = Het account is weer open.
account-second-reset = De tweede stap is gewist. Bij de volgende keer inloggen stelt uw collega hem opnieuw in.
invited-title = De link is klaar
invited-text = Geef deze link aan { $name }. Wie hem opent, kiest een wachtwoord.
invited-link = Link voor uw collega
invited-once = U ziet deze link alleen nu. Hij werkt één keer, drie dagen lang.
invited-mail-title = Liever per e-mail?
invited-mail-text = Naober kan uw collega een link sturen. Dat is een nieuwe; de link hierboven werkt dan niet meer.
invited-mail-button = Een nieuwe link mailen
invited-back = Terug naar de accounts

log-title = Wie keek
log-dossier-title = Wie keek in dit dossier
log-lead = Elke keer dat iemand gegevens van een persoon bekijkt of wijzigt, staat hier een regel.
log-show = Tonen
log-none = Niemand heeft gekeken.
log-caption = Nieuwste eerst
log-count = { $count ->
    [one] 1 regel
   *[other] { $count } regels
 }
log-dossiers = { $count } dossiers
log-back = Terug naar het dossier
log-not-a-dossier = Er is geen dossier met dit nummer
activity-werklijst-bekijken = Werklijst bekeken
activity-cijfer-nazien = Lijst achter een cijfer bekeken
activity-persoon-zoeken = Gezocht op naam of nummer
activity-lijst-exporteren = Lijst als bestand opgehaald
activity-dossier-bekijken = Dossier bekeken
activity-dossier-openen = Dossier geopend
activity-feit-vastleggen = Feit vastgelegd
activity-gevolg-bekijken = Gevolg van een feit bekeken
activity-notities-bekijken = Notities bekeken
activity-gezondheidsnotities-bekijken = Notities over gezondheid bekeken
activity-gegevens-wijzigen = Gegevens gewijzigd
activity-notitie-schrijven = Notitie geschreven
activity-taken-bijhouden = Taken bijgehouden
activity-gezin-bijhouden = Gezin bijgehouden
activity-dossier-toewijzen = Dossier toegewezen
activity-dossier-sluiten = Dossier gesloten
activity-bestand-inlezen = Bestand ingelezen
activity-bsn-bekijken = BSN bekeken
activity-inzage-bekijken = Gekeken wie er keek
activity-plan-bekijken = Plan bekeken
activity-plan-wijzigen = Plan gewijzigd
activity-gezondheid-in-plan-bekijken = Gezondheid in het plan bekeken
activity-agenda-ophalen = Agenda opgehaald met een adres
activity-brief-bekijken = Brief bekeken of gemaakt
activity-boetedossier-bekijken = Boetedossier bekeken
activity-overdracht = Gegevens overgedragen of ontvangen bij een verhuizing
activity-bericht-bekijken = Bericht aan deze persoon bekeken
activity-toegang-inburgeraar = Toegang van de inburgeraar
activity-vraag-van-inburgeraar = Vraag van de inburgeraar bekeken
activity-papier-bekijken = Gedeeld papier bekeken
activity-toestemming-bijhouden = Toestemming bijgehouden
activity-regio-zoeken = Regio gezocht
activity-wensen-voor-regio-bekijken = Wensen voor de regio bekeken
