# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = Aller au texte
home-menu = Menu
home-language = Langue
home-unchecked = Cette traduction n’a pas encore été vérifiée par une personne qui a grandi avec cette langue.
home-leave = Quitter vite
home-leave-hint = Vous allez sur un autre site. Rien ne reste sur cet appareil.
home-sign-out = Se déconnecter
home-help-now = Besoin d’aide ?
home-print = Imprimer la page
home-dutch-beside = Montrer aussi le néerlandais
home-dutch-not-beside = Seulement ma langue
home-read-aloud = Lire à voix haute
home-read-stop = Arrêter la lecture
home-back = Retour
home-demo = Ceci est un exemple. Ces personnes n’existent pas.
home-mistake = Quelque chose n’a pas marché

# Way in

home-in-title = Bienvenue
home-in-lead = Ici, vous voyez ce que vous devez faire pour votre ‹inburgering›. Et qui vous aide.
home-in-code = Vous avez un code
home-in-code-label = Le code qui est dans votre lettre
home-in-code-hint = Exemple : K7MP-3XQ9-TR4H
home-in-birth-label = Votre date de naissance
home-in-birth-hint = Exemple : 25-3-1990
home-in-shared-label = Plusieurs personnes utilisent cet appareil
home-in-shared-hint = Dans ce cas, nous ne gardons rien. La page se ferme après 10 minutes.
home-in-button = Aller à ma page
home-in-wrong = Il y a une erreur dans le code ou dans la date de naissance. Regardez encore une fois. Un code marche une seule fois.
home-in-often = Vous avez essayé trop de fois. Attendez 15 minutes. Ou appelez votre commune.
home-in-empty = Remplissez cette case.
home-in-no-code = Vous n’avez pas de code ? Demandez un nouveau code à votre ‹regisseur›.
home-in-example = Regardez comme l’une de ces personnes
home-in-mail-title = Vous nous avez déjà donné une adresse e-mail
home-in-mail-label = Votre adresse e-mail
home-in-mail-button = Envoyez-moi un code
home-in-mail-sent = Si nous connaissons cette adresse e-mail, vous recevez maintenant un e-mail avec un code.
home-in-mail-code-label = Le code qui est dans l’e-mail
home-in-mail-wrong = Ce code n’est pas bon ou il est trop vieux. Demandez un nouveau code.
home-out-title = Votre page est fermée
home-out-lead = Sur cet appareil, il ne reste rien sur vous.
home-in-again = Se connecter de nouveau

# Start page

home-now-hello = Bonjour { $name }
home-now-title = Maintenant
home-now-way = Votre chemin
home-step-notice = Lettre reçue
home-step-intake = Parler avec la commune
home-step-plan = Votre plan
home-step-lessons = Apprendre et participer
home-step-exam = Examen ou entretien final
home-step-done = Fini
home-step-was = fait
home-step-here = vous êtes ici
home-step-will = plus tard
home-now-term = Vous avez du temps jusqu’au { $date } inclus.
home-now-days = { $days ->
    [one] Il reste encore { $days } jour.
    [many] Il reste encore { $days } de jours.
   *[other] Il reste encore { $days } jours.
}
home-now-term-over = Votre temps s’est terminé le { $date }. Appelez votre ‹regisseur›. Parfois, vous pouvez avoir plus de temps.
home-now-no-term = Votre temps commence quand la commune a fait votre plan.
home-now-next = Et maintenant ?
home-now-next-none = Vous n’avez rien à faire pour le moment.
home-now-today = aujourd’hui
home-now-tomorrow = demain
home-now-before = Le { $date } ou avant
home-now-on = Le { $date } à { $time }
home-now-place = Lieu : { $place }
home-now-bring = Apportez votre lettre et votre titre de séjour.
home-now-late = Ce jour est passé. Appelez votre ‹regisseur›.
home-now-helpers = Qui vous aide ?
home-now-helper-regisseur = Votre ‹regisseur› à la commune. Cette personne fait le plan avec vous.
home-now-helpers-none = Ici, vous verrez qui vous aide. Vous ne savez pas qui ? Appelez votre commune.
home-now-hours = Vos heures
home-now-hours-of = Heures faites : { $done } sur { $target }
home-now-hours-left = { $hours ->
    [one] Encore { $hours } heure à faire.
    [many] Encore { $hours } d’heures à faire.
   *[other] Encore { $hours } heures à faire.
}
home-now-well = Qu’est-ce qui s’est bien passé ?
home-now-well-exam = Vous avez réussi : { $part }
home-now-well-hours = Vous avez déjà eu { $hours } heures de cours.
home-now-well-plan = Vous avez un plan.
home-now-well-done = Vous avez fini votre ‹inburgering›. Félicitations !
home-hours-lessons = Cours
home-hours-taking-part = Participer
home-hours-work = Découvrir le travail (‹MAP›)
home-hours-pvt = Comment nous vivons ensemble (‹PVT›)
home-hours-a2 = Cours nécessaires avant l’examen au niveau A2
home-part-lezen = Lire
home-part-luisteren = Écouter
home-part-schrijven = Écrire
home-part-spreken = Parler
home-part-knm = Connaître les Pays-Bas (‹KNM›)
home-role-familie = Famille
home-role-vriend = Ami ou amie
home-role-buur = Voisin ou voisine
home-role-maatje = Compagnon : quelqu’un qui s’exerce avec vous et vous accompagne
home-role-vrijwilliger = Bénévole : quelqu’un qui aide sans salaire
home-role-coach = Coach : quelqu’un qui vous aide à trouver un travail ou une école
home-role-begeleider = Accompagnateur : quelqu’un qui vous aide pour le logement, l’argent et les lettres
home-role-docent = Votre professeur
home-role-werkgever = Votre employeur
home-role-regisseur = Votre ‹regisseur›
home-role-instantie = Quelqu’un d’une organisation
home-role-arts = Médecin
home-role-zorgverlener = Quelqu’un qui travaille dans les soins

# Plan

home-plan-title = Mon plan
home-plan-none = Vous n’avez pas encore de plan. D’abord, vous parlez avec la commune. Ensuite, vous faites le plan ensemble.
home-plan-lead = C’est votre plan (‹PIP›). La commune et vous, vous l’avez fait le { $date }.
home-plan-route = Votre ‹leerroute›
home-plan-route-b1-route = Vous apprenez le néerlandais jusqu’au niveau B1. Cela s’appelle la ‹B1-route›. À la fin, vous passez des examens.
home-plan-route-onderwijsroute = Vous apprenez le néerlandais pour suivre une formation. Cela s’appelle l’‹onderwijsroute›.
home-plan-route-z-route = Vous apprenez le néerlandais et vous participez à la vie du quartier. Cela s’appelle la ‹Z-route›.
home-plan-why = Pourquoi ce parcours ?
home-plan-lessons = Vous avez { $hours } heures de cours par semaine.
home-plan-talks = Un entretien pour voir comment ça va : toutes les { $weeks } semaines.
home-plan-letter = Lire toute la lettre (PDF)
home-plan-goals = Mes objectifs
home-plan-goals-none = Vous n’avez pas encore écrit d’objectifs. Où voulez-vous arriver ?
home-plan-goal-done = atteint
home-plan-steps = Étapes
home-plan-wish = J’ai un souhait
home-plan-not-fit = Cela ne me convient pas
home-plan-agree = Êtes-vous d’accord avec le plan ?
home-plan-change = Je veux changer quelque chose
home-plan-said-agree = Vous avez écrit le { $date } : je suis d’accord avec mon plan.
home-plan-said-disagree = Vous avez écrit le { $date } : je ne suis pas d’accord avec mon plan.

# Week

home-week-title = Ma semaine
home-week-of = La semaine du { $date }
home-week-none = Il n’y a rien cette semaine.
home-week-before = Semaine d’avant
home-week-after = Semaine d’après
home-week-time = De { $from } à { $until }
home-week-with = Avec : { $name }
home-week-kind-taal = Cours
home-week-kind-participatie = Participer
home-week-kind-werk = Travail
home-week-kind-reizen = Trajet
home-week-kind-kinderen = Enfants
home-week-kind-afspraak = Rendez-vous
home-week-kind-anders = Autre chose

# On paper and without internet

home-copy-title = Sur une feuille
home-copy-lead = Ici, vous voyez ce qui vient, qui vous aide et votre semaine.
home-copy-of = Ceci est une copie du { $date }. Quelque chose a peut-être changé.
home-keep-title = Lire sans internet
home-keep-text = Vous pouvez garder une copie sur cet appareil. Vous y voyez ce qui vient, qui vous aide et votre semaine.
home-keep-warn = La personne qui ouvre cet appareil peut lire la copie. Quand vous vous déconnectez, la copie est effacée. Après 12 heures, elle est toujours effacée.
home-keep-button = Garder sur cet appareil
home-keep-done = La copie est sur cet appareil.
home-keep-remove = Effacer la copie

# Rights and duties

home-rights-title = Droits et devoirs
home-rights-lead = Voici ce que la loi dit pour vous. Nous l’avons calculé pour vous.
home-rights-must = Vous devez faire ceci
home-rights-may = Vous pouvez demander ceci
home-rights-city = La commune doit faire ceci
home-rights-none = Il n’y a rien ici pour le moment.
home-rights-why = Pourquoi ?
home-rights-article = La loi : { $article }
home-rights-facts = Voici ce que nous savons de vous
home-rights-if-not = Que se passe-t-il si vous ne le faites pas ?
home-rights-object = Vous n’êtes pas d’accord ?
home-rights-object-text = Vous pouvez écrire que vous n’êtes pas d’accord (‹bezwaar›). C’est gratuit. Un ‹juridisch loket› vous aide gratuitement.
home-rights-from = À partir du { $date }
home-rights-until = Jusqu’au { $date } inclus
home-rights-open = C’est possible maintenant
home-rights-later = C’est possible plus tard
home-rights-closed = Ce n’est plus possible
home-term-inburgeringstermijn = Finir votre ‹inburgering›
home-term-inburgeringstermijn-text = Ce jour-là, tous les examens ou entretiens doivent être faits.
home-term-inburgeringstermijn-if = Vous pouvez recevoir une amende de ‹DUO›. Après, vous recevez quand même un nouveau délai. Ce n’est pas de votre faute ? Alors demandez plus de temps assez tôt.
home-term-nieuwe-termijn = Finir dans votre nouveau délai
home-term-nieuwe-termijn-text = ‹DUO› vous a donné un nouveau délai. Ce jour-là, tout doit être fini.
home-term-nieuwe-termijn-if = Vous pouvez encore recevoir une amende de ‹DUO›.
home-term-oproep = Venir parler avec la commune
home-term-oproep-text = Vous avez reçu une lettre. Venez ce jour-là ou avant.
home-term-oproep-if = D’abord, vous recevez un avertissement. Ensuite, la commune peut vous donner une amende. Vous ne pouvez pas venir ? Alors appelez avant ce jour.
home-term-derde-kans = Encore une chance de venir parler
home-term-derde-kans-text = Venez parler avec la commune ce jour-là ou avant.
home-term-derde-kans-if = Dans ce cas, la commune fait un plan sans vous. Vous pouvez aussi recevoir une amende.
home-term-bezwaar-pip = ‹Bezwaar› : si vous n’êtes pas d’accord avec votre plan
home-term-bezwaar-pip-text = Le plan ne vous convient pas ? Écrivez-le à la commune ce jour-là ou avant.
home-term-bezwaar-pip-if = Après ce jour, le plan reste comme il est. Mais vous pouvez demander un changement.
home-term-bezwaar-boete = ‹Bezwaar› : si vous n’êtes pas d’accord avec une amende
home-term-bezwaar-boete-text = Vous n’êtes pas d’accord avec l’amende ? Écrivez-le ce jour-là ou avant.
home-term-bezwaar-boete-if = Après ce jour, vous devez payer l’amende.
home-term-voortgangsgesprek = Parler de comment ça va
home-term-voortgangsgesprek-text = Votre ‹regisseur› et vous, vous parlez ensemble ce jour-là ou avant.
home-term-pip-vaststellen = Faire votre plan
home-term-pip-vaststellen-text = La commune fait votre plan (‹PIP›) ce jour-là ou avant.
home-term-aanbod = Vous donner un cours
home-term-aanbod-text = La commune vous donne une place dans un cours ce jour-là ou avant.
home-term-start-taalschakeltraject = Commencer l’‹onderwijsroute›
home-term-start-taalschakeltraject-text = Vos cours commencent ce jour-là ou avant.
home-term-ontzorgen = Payer vos factures fixes
home-term-ontzorgen-text = La commune paie le loyer, l’électricité et l’assurance maladie jusqu’à ce jour. Cela s’appelle ‹ontzorgen›.
home-right-routewijziging = Demander une autre ‹leerroute›
home-right-routewijziging-text = Votre parcours ne vous convient pas ? Parlez avec votre ‹regisseur›. Plus tard, ce n’est presque plus possible.
home-right-afschalen = Passer l’examen à un niveau plus bas (A2)
home-right-afschalen-text = Vous avez eu beaucoup de cours et le B1 est trop difficile ? Demandez à votre ‹regisseur›.
home-right-verlenging-aanvragen = Demander plus de temps
home-right-verlenging-aanvragen-text = Vous le demandez à ‹DUO›. Votre ‹regisseur› peut vous aider. Cela s’appelle ‹verlenging›.
home-right-verlenging-reason = Plus de temps, pour une raison qui est la vôtre
home-right-verlenging-reason-text = La loi donne des raisons pour avoir plus de temps. Par exemple une maladie, un accouchement ou une école qui s’arrête.
home-right-aanbod = Un cours de la commune
home-right-aanbod-text = La commune paie votre cours.
home-right-maatschappelijke-begeleiding = De l’aide pour commencer
home-right-maatschappelijke-begeleiding-text = Quelqu’un vous aide pour le logement, l’argent, l’école et les soins.
home-right-ontzorgen = Factures fixes payées
home-right-ontzorgen-text = Pendant six mois, la commune paie votre loyer, votre électricité et votre assurance maladie avec l’argent de votre aide sociale (uitkering).
home-right-lening = Emprunter de l’argent à ‹DUO›
home-right-lening-text = Vous pouvez emprunter de l’argent pour votre cours et vos examens. Vous le remboursez plus tard.
home-right-gratis-examenpogingen = Passer l’examen gratuitement
home-right-gratis-examenpogingen-text = Les premières fois que vous passez l’examen, vous ne payez rien.
home-right-teruggave-medisch-advies = Remboursement du médecin de ‹DUO›
home-right-teruggave-medisch-advies-text = Vous avez payé pour l’avis du médecin. On vous rend cet argent.
home-right-diploma = Votre diplôme
home-right-diploma-text = Vous avez tout fait. ‹DUO› vous donne votre diplôme.
home-right-certificaat = Votre certificat
home-right-certificaat-text = Vous avez tout fait. ‹DUO› vous donne votre certificat.
home-rights-exact = L’explication exacte, en néerlandais
home-fact-verblijf-verleend = Vous avez reçu votre droit de séjour.
home-fact-kennisgeving-ontvangen = Vous avez reçu la lettre de ‹DUO› : vous devez apprendre le néerlandais et comment on vit aux Pays-Bas.
home-fact-brp-ingeschreven = Vous avez commencé à habiter dans la commune.
home-fact-gemeente-gekoppeld = Vous avez reçu une place dans cette commune.
home-fact-oproep-brede-intake-verzonden = Vous avez reçu une lettre pour venir parler.
home-fact-brede-intake-niet-verschenen = L’entretien n’a pas eu lieu : vous n’étiez pas là.
home-fact-brede-intake-gestart = Vous avez commencé à parler avec la commune.
home-fact-brede-intake-afgerond = Vous avez fini de parler avec la commune.
home-fact-leerbaarheidstoets-uitslag-ontvangen = Le résultat de votre test est arrivé.
home-fact-pip-vastgesteld = Votre plan était prêt.
home-fact-pip-gewijzigd = Votre plan a changé.
home-fact-leerroute-gewijzigd = Vous avez reçu une autre ‹leerroute›.
home-fact-leerroutewijziging-voorgesteld = La commune veut une autre ‹leerroute›.
home-fact-aanbod-gedaan = Vous avez reçu une place dans un cours.
home-fact-cursus-gestart = Votre cours a commencé.
home-fact-lesuren-gevolgd = Vous avez eu cours.
home-fact-participatie-uren-gevolgd = Vous avez participé.
home-fact-urenverklaring-ontvangen = L’école a dit combien de cours vous avez eus.
home-fact-aanbieder-gesloten = Votre école a fermé.
home-fact-examenpoging-gedaan = Vous avez passé un examen.
home-fact-examenonderdeel-uitslag-ontvangen = Le résultat d’un examen est arrivé.
home-fact-voortgangsgesprek-gevoerd = Vous avez parlé de comment ça va.
home-fact-contact-gehad = La commune et vous, vous avez eu un contact.
home-fact-participatieverklaring-ondertekend = Vous avez signé la déclaration du cours ‹PVT›.
home-fact-maatschappelijke-begeleiding-gestart = Quelqu’un a commencé à vous aider.
home-fact-bijstand-toegekend = Vous avez reçu une aide sociale.
home-fact-ontzorgen-gestart = La commune a commencé à payer vos factures fixes.
home-fact-waarschuwing-verzonden = Vous avez reçu un avertissement.
home-fact-boete-opgelegd = Vous avez reçu une amende.
home-fact-gemeentelijke-boete-opgelegd = Vous avez reçu une amende de la commune.
home-fact-boete-onherroepelijk = L’amende est définitive.
home-fact-bezwaar-ingediend = Vous avez écrit que vous n’étiez pas d’accord (‹bezwaar›).
home-fact-termijn-vastgesteld = ‹DUO› a écrit quand vous devez avoir fini.
home-fact-verlenging-aangevraagd = Vous avez demandé plus de temps.
home-fact-verlenging-beslist = ‹DUO› a décidé si vous avez plus de temps.
home-fact-lening-verstrekt = Vous avez emprunté de l’argent à ‹DUO›.
home-fact-opleiding-gestart = Vous avez commencé une formation.
home-fact-taalschakeltraject-gestart = Vous avez commencé l’‹onderwijsroute›.
home-fact-kind-geboren = Vous avez eu un enfant.
home-fact-plicht-voldaan = Vous avez fini votre ‹inburgering›.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› a écrit que vous devez apprendre le néerlandais et comment on vit aux Pays-Bas.

# Folder

home-folder-title = Mes documents
home-folder-lead = Ici, il y a vos lettres. Gardez-les bien.
home-folder-none = Il n’y a pas encore de lettres.
home-folder-open = Ouvrir (PDF)
home-folder-of = Lettre du { $date }
home-folder-letters = Lettres de la commune
home-folder-proofs = Heures et résultats
home-folder-hours = Heures de { $name }
home-folder-own = Mes propres papiers
home-folder-own-none = Vous n’avez encore rien gardé ici.
home-folder-all = Tout dans un seul fichier (ZIP)
home-paper-add = Ajouter un papier
home-paper-lead = Prenez une photo ou choisissez un PDF. Vous seul voyez le papier, jusqu’à ce que vous le partagiez.
home-paper-clean = Nous enlevons le lieu et le jour de votre photo. D’un PDF, nous enlevons qui l’a fait. Ce qui est sur la page reste.
home-paper-file = Photo ou PDF
home-paper-file-hint = { $mb } Mo au maximum
home-paper-kind = Qu’est-ce que c’est ?
home-paper-kind-diploma = Diplôme
home-paper-kind-certificaat = Certificat
home-paper-kind-brief = Une lettre
home-paper-kind-arbeidscontract = Contrat de travail
home-paper-kind-anders = Autre chose
home-paper-name = Comment cela s’appelle-t-il ?
home-paper-name-hint = Seulement pour “autre chose”.
home-paper-save = Garder
home-paper-saved = Votre papier est gardé.
home-paper-removed = Votre papier est supprimé.
home-paper-large = Ce fichier est trop grand. Il peut faire au maximum { $mb } Mo. Une photo au maximum { $pixels } mégapixels, un PDF au maximum { $pages } pages.
home-paper-unknown = Ce n’est pas une photo (JPEG, PNG, WebP) ni un PDF.
home-paper-broken = Nous ne pouvons pas lire ce fichier. Prenez une nouvelle photo.
home-paper-acts = Ce PDF a un mot de passe, ou il contient un programme ou un fichier. Prenez une photo du papier.
home-paper-full = Votre dossier est plein. Il contient { $most } papiers, { $mb } Mo ensemble. Jetez d’abord quelque chose.
home-paper-of = Gardé le { $date }
home-paper-view = Voir le papier
home-paper-shared = Vous partagez ce papier
home-paper-remove = Jeter le papier
home-paper-remove-text = Le papier disparaît alors pour toujours. Personne ne peut plus le voir.
home-share-title = Partager avec une organisation
home-share-lead = Vous choisissez qui peut voir ce papier, et jusqu’à quand. Vous pouvez toujours arrêter.
home-share-with = Avec qui ?
home-share-city = Votre commune
home-share-school = Votre école ne peut pas se connecter ici. Vous partagez avec votre école ? Alors votre ‹regisseur› voit le papier. Il ou elle le donne à l’école.
home-share-until = Jusqu’à quel jour ?
home-share-button = Partager ce papier
home-share-wrong-day = Choisissez un jour : aujourd’hui ou plus tard, un an au maximum.
home-consent-title = Mes accords
home-consent-lead = Quelqu’un vous l’a demandé, ou vous le partagez vous-même. Vous pouvez dire non. Ce n’est pas mauvais pour votre ‹inburgering›.
home-consent-none = Rien n’a été demandé. Vous ne partagez rien.
home-consent-what-papier = Un papier
home-consent-what-plan = Votre plan
home-consent-what-uren = Vos cours et vos heures
home-consent-what-bereik = Votre téléphone et votre adresse mail
home-consent-for = Pour : { $name }
home-consent-asked = { $name } l’a demandé le { $date }.
home-consent-given = Vous avez dit oui le { $date }.
home-consent-refused = Vous avez dit non le { $date }.
home-consent-withdrawn = Vous avez arrêté le { $date }.
home-consent-over = Le temps est passé.
home-consent-paper = Quel papier donnez-vous ?
home-consent-no-paper = Vous n’avez pas encore de papier. Mettez-le d’abord dans votre dossier.
home-consent-yes = Oui, c’est d’accord
home-consent-no = Non, je ne veux pas
home-consent-stop = Arrêter de partager
home-consent-recorded = C’est enregistré. Voici votre preuve.
home-receipt-title = Preuve de votre accord
home-receipt-lead = Imprimez ou gardez cette page.
home-receipt-stop = Vous pouvez arrêter quand vous voulez. Cela marche tout de suite. Ce que quelqu’un a déjà vu reste vu.

# Who sees what

home-who-title = Qui voit quoi
home-who-lead = Vos informations sont à vous. Ici, vous voyez qui les a regardées, quand et pourquoi.
home-who-law = Qui a le droit de regarder, selon la loi ?
home-who-law-gemeente = Votre commune. Elle fait le plan et vous aide.
home-who-law-duo = ‹DUO›. C’est l’organisation qui décide pour les examens, le temps et l’argent.
home-who-law-school = Votre école. Elle voit votre nom et vos cours.
home-who-law-cannot = C’est dans la loi. Vous ne pouvez pas l’empêcher. Mais vous pouvez demander ce qui est écrit sur vous.
home-who-asked = Quelqu’un vous demande quelque chose. Regardez la question.
home-who-table = Quelle organisation voit quoi ?
home-who-col-what = Que voit-elle ?
home-who-col-ground = Pourquoi est-ce permis ?
home-who-col-until = Jusqu’à quand ?
home-who-sees-gemeente = Votre nom, votre plan, vos cours et vos lettres
home-who-sees-duo = Votre parcours, vos heures et vos résultats
home-who-sees-school = Votre nom, votre adresse, votre parcours et votre délai
home-who-until-law = Tant que votre ‹inburgering› dure, et encore cinq ans après
home-who-ground-own = Vous avez dit oui vous-même
home-data-title = Tout ce que nous savons de vous
home-data-text = Vous recevez un fichier (ZIP) avec toutes vos données et vos papiers. Il dit beaucoup de vous. Gardez-le bien.
home-data-notes = Les notes des employés n’y sont pas. Voulez-vous les lire ? Posez alors une question.
home-who-looked = Qui a regardé ?
home-who-looked-none = Personne n’a encore regardé.
home-who-looked-line = { $name }, { $date }
home-who-correct = Il y a une erreur
home-look-dossier = a regardé votre dossier
home-look-plan = a regardé votre plan
home-look-change = a noté quelque chose
home-look-letter = a fait ou lu une lettre
home-look-paper = a regardé quelque chose que vous partagez
home-look-health = a regardé les informations sur votre santé
home-look-other = a regardé vos informations

# Ask

home-ask-title = Poser une question
home-ask-lead = Posez une question à votre ‹regisseur›. Écrivez dans votre langue.
home-ask-about = C’est à quel sujet ?
home-ask-kind-vraag = J’ai une question
home-ask-kind-wens = J’ai un souhait
home-ask-kind-past-niet = Quelque chose ne me convient pas
home-ask-kind-eens = Je suis d’accord avec mon plan
home-ask-kind-oneens = Je ne suis pas d’accord avec mon plan
home-ask-kind-klopt-niet = Il y a une erreur dans mes informations
home-ask-text-label = Que voulez-vous dire ?
home-ask-button = Envoyer
home-ask-sent = C’est envoyé. Vous recevez une réponse le { $date } ou avant.
home-ask-mine = Mes questions
home-ask-waiting = La réponse arrive le { $date } ou avant
home-ask-late = La réponse est en retard. Appelez votre commune.
home-ask-answer = Réponse de { $name }, { $date }
home-ask-empty = Écrivez d’abord votre question.
home-ask-long = C’est trop long. Écrivez un texte plus court.
home-ask-closed = Votre dossier est fermé. Pour vos questions, appelez votre commune.
home-ask-kind-verandering = Je veux changer quelque chose dans mon plan
home-ask-kind-idee = J’ai une idée pour la commune
home-faq-title = Questions que l’on pose souvent
home-faq-sick = Que dois-je faire si je suis malade ?
home-faq-sick-text = Appelez votre école et votre ‹regisseur›. Faites-le le premier jour.
home-faq-move = Que dois-je faire si je déménage ?
home-faq-move-text = Dites-le à la commune où vous allez habiter. Faites-le dans les cinq jours après le déménagement. Votre plan vous suit.
home-faq-children = Qui garde mes enfants quand j’ai cours ?
home-faq-children-text = Il existe des lieux où l’on garde les enfants. Votre ‹regisseur› sait ce qui est possible et qui paie.
home-faq-cost = Combien coûte mon cours ?
home-faq-cost-text = Vous avez l’asile ? Alors la commune paie. Vous êtes ici pour votre famille ou pour le travail ? Alors vous payez vous-même. Vous pouvez peut-être emprunter de l’argent à ‹DUO›.
home-faq-letter = Je ne comprends pas une lettre. Que faire ?
home-faq-letter-text = Ne jetez pas la lettre. Apportez-la à quelqu’un qui vous aide.
home-faq-work = Ai-je le droit de travailler pendant que j’apprends ?
home-faq-work-text = Demandez à votre ‹regisseur›. Les cours et le travail peuvent aller ensemble dans votre semaine.
home-faq-fine = J’ai reçu une amende. Que faire ?
home-faq-fine-text = Regardez combien de temps vous avez. Vous pouvez écrire que vous n’êtes pas d’accord (‹bezwaar›). Le ‹juridisch loket› vous aide gratuitement.

# Help

home-help-title = Aide
home-help-112 = Danger ou urgence : appelez le 112. C’est gratuit.
home-help-doctor = Vous êtes malade ? Appelez votre médecin (huisarts). C’est le soir ou le week-end ? Appelez le médecin de garde (huisartsenpost).
home-help-home = Vous êtes en danger à la maison ? Appelez Veilig Thuis : 0800 2000. C’est gratuit, jour et nuit.
home-help-talk = Vous vous sentez très mal dans votre tête ? Appelez le 113 ou le 0800 0113.
home-help-law = Aide gratuite pour la loi : ‹juridisch loket›, 0800 8020.
home-help-refugee = VluchtelingenWerk vous aide près de chez vous.
home-help-none-emergency = Appelez le 112 seulement en cas d’urgence.

# Words

home-words-title = Mots
home-words-lead = Ces mots néerlandais sont dans vos lettres.
home-word-inburgering = Apprendre le néerlandais et apprendre comment on vit aux Pays-Bas. La loi dit que vous devez le faire.
home-word-pip = Votre propre plan pour l’inburgering. Les lettres veulent dire : persoonlijk plan inburgering en participatie.
home-word-leerroute = La façon dont vous apprenez le néerlandais. Il y a trois parcours.
home-word-b1-route = Le parcours jusqu’au niveau B1, avec des examens.
home-word-onderwijsroute = Le parcours vers une formation.
home-word-z-route = Le parcours où vous avez beaucoup de cours et où vous participez, sans examen de langue.
home-word-regisseur = La personne de la commune qui vous suit.
home-word-duo = L’organisation de l’État pour les examens, le temps et les prêts d’argent.
home-word-pvt = Un cours sur les règles et les valeurs aux Pays-Bas. À la fin, vous signez.
home-word-map = Découvrir le travail aux Pays-Bas.
home-word-knm = Un examen sur le logement, le travail et la vie aux Pays-Bas.
home-word-bezwaar = Écrire que vous n’êtes pas d’accord avec une décision.
home-word-verlenging = Plus de temps pour votre inburgering.
home-word-ontzorgen = Au début, la commune paie vos factures fixes.
home-word-juridisch-loket = Un endroit où on vous aide gratuitement pour la loi.

# Language page

home-language-title = Choisissez votre langue

# Errors

home-error-404 = Cette page n’existe pas.
home-error-403 = Cette page n’est pas pour vous.
home-error-500 = Quelque chose n’a pas marché chez nous. Essayez encore une fois plus tard.
home-error-late = La page est restée ouverte trop longtemps. Connectez-vous de nouveau.
home-error-again = Cela n’a pas marché. Retournez en arrière et essayez encore une fois.

# How someone comes in

home-inlog-title = Comment vous entrez
home-inlog-lead = Donnez votre adresse e-mail. Plus tard, vous pourrez entrer avec un code par e-mail. Vous n’aurez pas besoin de lettre.
home-inlog-now = Nous envoyons vos codes à :
home-inlog-remove = Enlever cette adresse e-mail
home-inlog-other = Une autre adresse e-mail
home-inlog-confirm = Confirmer
home-inlog-sent = Nous avons envoyé un code à cette adresse. Le code marche 15 minutes. Écrivez-le ici.
home-inlog-confirmed = C’est fait. Vous pouvez maintenant entrer avec un code par e-mail.
home-inlog-removed = Votre adresse e-mail est enlevée. Vous ne recevez plus de codes par e-mail.
home-inlog-not-an-address = Ce n’est pas une adresse e-mail. Exemple : nom@example.nl
home-inlog-no-mail = Les codes par e-mail ne sont pas encore possibles ici. Demandez un code sur papier à votre ‹regisseur›.

# The code by mail

home-mail-code-subject = Votre code
home-mail-code-text =
    Votre code est : { $code }

    Le code marche 15 minutes. Vous pouvez l’utiliser une fois.

    Vous n’avez pas demandé de code ? Alors vous n’avez rien à faire. Ne donnez le code à personne.
mail-foot = Ce message est automatique. Vous ne pouvez pas y répondre.
home-mail-code-hint = Exemple : 1234 5678

# The invitation on paper

home-sheet-title = Invitation à votre propre page
home-sheet-scan = Scannez ceci avec votre téléphone. Ou tapez l’adresse en dessous.
home-sheet-code = Voici votre code :
home-sheet-birth = Il faut aussi votre date de naissance.
home-sheet-until = Le code marche jusqu’au { $date }. Vous pouvez l’utiliser une fois.
home-sheet-safe = Ne donnez cette lettre à personne. Jetez-la quand vous êtes entré.

# Another site says who someone is

home-broker-with = Entrer avec { $name }
home-broker-place = Pour les habitants de { $place }
home-broker-on = Vous allez maintenant vers { $name }
home-broker-continue = Continuer
home-broker-failed = Vous n’avez pas pu entrer. Essayez encore une fois. Ou utilisez un code.
home-broker-stopped = Vous avez arrêté.
home-broker-away = Cette façon d’entrer ne marche pas maintenant. Essayez plus tard. Ou utilisez un code.
home-broker-unknown = Nous ne trouvons pas encore de page pour vous. Demandez à votre commune.

# What happens to the way in by mail

home-inlog-shared = Plusieurs personnes utilisent cet appareil. Ici, vous ne pouvez pas changer votre adresse e-mail. Faites-le sur votre propre téléphone.
home-mail-told-set = Depuis le { $date }, vos codes vont à une nouvelle adresse e-mail. Ce n’est pas juste ? Appelez tout de suite votre ‹regisseur›.
home-mail-told-ended = Depuis le { $date }, vous ne recevez plus de codes par e-mail. Ce n’est pas juste ? Appelez tout de suite votre ‹regisseur›.
home-mail-way-subject = Vos codes par e-mail
home-mail-way-moved =
    Vos codes vont maintenant à une autre adresse e-mail. Nous n’envoyons plus de codes à cette adresse.

    Ce n’est pas juste ? Appelez tout de suite votre commune.
home-mail-way-ended =
    Nous n’envoyons plus de codes à cette adresse e-mail.

    Ce n’est pas juste ? Appelez tout de suite votre commune.
# Where someone will live

home-region-title = Où vais-je habiter ?
home-region-lead = Vous aurez bientôt un logement aux Pays-Bas. Dites-nous d’abord ce qui vous convient.
home-region-why = Que faisons-nous de vos réponses ?
home-region-why-fits = Nous cherchons une région qui convient à vous et à votre famille.
home-region-what = Une région est une partie des Pays-Bas avec plusieurs communes.
home-region-why-person = Une personne décide. L’ordinateur aide seulement à chercher.
home-region-why-not = Nous ne regardons pas votre pays ni votre religion. Nous ne regardons pas si vous êtes un homme ou une femme.
home-region-why-free = Vous pouvez toujours dire : je ne sais pas. Vous pouvez tout changer plus tard.
home-region-why-honest = Il n’y a pas assez de logements partout. Parfois ce sera un autre endroit.
home-region-begin = Commencer
home-region-go = Continuer
home-region-questions = Les questions
home-region-not-said = pas encore rempli
home-region-said-nothing = Vous ne savez pas, ou vous ne le dites pas.
home-region-fill = Remplir
home-region-change = Changer
home-region-saved = Vos réponses sont gardées.
home-region-number = Question { $number } sur { $of }
home-region-save = Garder et continuer
home-region-unknown = Je ne sais pas
home-region-back = Retour à toutes les questions
home-region-place = Lieu
home-region-place-number = Lieu { $number }
home-region-place-hint = Écrivez le nom du lieu en lettres néerlandaises. Nous gardons seulement la région.
home-region-places = Tous les lieux
home-region-places-lead = Cherchez un lieu. Au-dessus des lieux, il y a le nom de la région.
home-region-no-place = Nous ne connaissons pas ce lieu. Regardez la liste de tous les lieux.
home-region-other-place = Nous ne connaissons pas ce lieu. Voulez-vous peut-être dire : { $names } ?
home-region-too-many = Il y a trop de lieux. Enlevez-en un.
home-region-work-hint = Vous pouvez choisir plusieurs réponses.
home-region-mensen = Des gens que vous connaissez
home-region-mensen-hint = Dans quel lieu aux Pays-Bas habitent-ils ? Nous n’avons pas besoin de leurs noms.
home-region-tie-eerste-graad = Votre partenaire, vos parents ou vos enfants
home-region-tie-familie = Autre famille
home-region-tie-vrienden = Des amis
home-region-werk-gedaan = Le travail que vous avez déjà fait
home-region-werk-gedaan-ask = Quel travail faisiez-vous ?
home-region-werk-gewenst = Le travail que vous voulez faire
home-region-werk-gewenst-ask = Quel travail voulez-vous faire ?
home-region-studie = Études
home-region-studie-ask = Que voulez-vous apprendre ou étudier ?
home-region-ziekenhuis = Hôpital
home-region-where = Dans quel lieu est-ce ?
home-region-ziekenhuis-hint = Devez-vous, vous ou votre famille, aller souvent au même hôpital ? N’écrivez pas pourquoi. Nous n’avons pas besoin de le savoir.
home-region-werk-of-school = Travail ou école que vous avez déjà
home-region-werk-of-school-hint = Avez-vous déjà un travail ou une place dans une école aux Pays-Bas ?
home-region-omgeving = Ville ou village
home-region-omgeving-ask = Où préférez-vous habiter ?
home-region-plaatsen = Où vous aimeriez habiter
home-region-plaatsen-ask = Dans quels lieux voulez-vous habiter ?
home-region-plaatsen-hint = Vous pouvez écrire trois lieux. Mettez le meilleur en haut.
home-region-work-zorg = Aider et soigner des gens
home-region-work-bouw = Construire des maisons
home-region-work-techniek = Voitures, machines ou électricité
home-region-work-horeca = Restaurant ou hôtel
home-region-work-transport = Conduire ou livrer des colis
home-region-work-landbouw = Plantes ou animaux
home-region-work-schoonmaak = Nettoyage
home-region-work-winkel = Magasin
home-region-work-kantoor = Bureau
home-region-work-ict = Ordinateurs
home-region-work-onderwijs = Enseigner
home-region-work-ambacht = Travailler avec les mains : cheveux, vêtements, pain
home-region-study-mbo = Apprendre un métier (mbo)
home-region-study-hbo = École supérieure (hbo)
home-region-study-wo = Université
home-region-study-geen = Pas d’études maintenant
home-region-around-stad = Dans une ville
home-region-around-dorp = Dans un village
home-region-around-geen = Les deux vont bien
home-region-now = Dites ce qui vous convient. Ensuite nous cherchons une région pour vous.
home-region-outcome = Quelle région sera-ce ?
home-region-outcome-link = Voir quelle région est possible
home-region-to-questions = Vers les questions
home-region-none = Nous ne savons pas encore où vous allez habiter.
home-region-none-fill = Dites-nous d’abord ce qui vous convient.
home-region-none-next = Nous cherchons une région pour vous. Quand nous saurons plus, ce sera écrit ici.
home-region-taken-back = Ce que nous vous avons dit sur votre région n’est plus valable.
home-region-likely = Ce peut être une de ces régions. Rien n’est encore décidé.
home-region-likely-next = Nous cherchons une place dans une de ces régions. Ensuite une personne décide.
home-region-proposed = Nous pensons à la région { $region }. Une personne regarde maintenant si elle vous convient.
home-region-proposed-next = Une personne décide bientôt. Ce sera alors écrit ici. Vous pouvez encore dire ce que vous voulez.
home-region-decided = Vous allez habiter dans la région { $region }.
home-region-decided-next = Une commune de cette région cherche maintenant un logement pour vous. Vous recevrez une lettre.
home-region-day = C’est du { $date }.
home-region-chance-large = Grande chance
home-region-chance-fair = Bonne chance
home-region-chance-small = Petite chance
home-region-tenths = { $tenths } sur 10
home-region-tenths-means = { $tenths } sur 10 veut dire : nous essayons 10 fois, avec d’autres personnes. { $tenths } fois, c’est cette région. La proposition peut aussi être une autre région.
home-region-because = Pourquoi cette région ?
home-region-changes = Qu’est-ce qui peut changer cela ?
home-region-change-work = Vous trouvez un travail ou une école dans une autre région.
home-region-change-people = Votre famille habite dans une autre région.
home-region-change-wish = Vous changez vos réponses.
home-region-change-room = Il y a plus de place dans une région. Ou il n’y a plus de place.
home-region-next = Que se passe-t-il maintenant ?
home-region-who = Qui décide ?
home-region-who-text = Une personne décide. Elle lit ce que vous avez dit. L’ordinateur aide seulement à chercher.
home-region-map = Carte des Pays-Bas
home-region-map-text = Un numéro sur la carte est une région dans la liste.
home-region-source = Carte et lieux : CBS (CC-BY-4.0)
home-region-object-text = Écrivez pourquoi cela ne vous convient pas. Une personne le lit. La réponse arrive le { $date } ou avant.
home-region-object-label = Pourquoi cela ne convient pas ?
home-region-object-empty = Écrivez d’abord pourquoi cela ne convient pas.
home-region-objections = Ce que vous avez écrit
home-region-part-work = Il y a ici beaucoup de travail qui vous convient.
home-region-part-family = De la famille à vous habite ici.
home-region-part-network = Des amis à vous habitent ici.
home-region-part-study = Vous pouvez étudier ici.
home-region-part-care = Votre hôpital est ici.
home-region-part-surroundings = C’est comme vous voulez ici : une ville ou un village.
home-region-part-wish = Vous aimeriez habiter ici.
home-region-part-none = Cette région convient un peu à ce que vous avez dit.
# A buddy

home-buddy-title = Mon binôme
home-buddy-lead = Votre binôme est un bénévole de votre quartier. Vous pratiquez le néerlandais ensemble, ou vous faites quelque chose ensemble.
home-buddy-free = C’est vous qui choisissez. Vous pouvez toujours dire non. Ce n’est pas mauvais pour votre ‹inburgering›.
home-buddy-shows = Voici ce que vous montrez
home-buddy-shows-text = Un bénévole qui vous convient voit seulement ceci : votre prénom, vos langues et votre quartier. Et ce que vous aimez, ce que vous voulez faire ensemble et quand vous pouvez. Une personne de la commune le voit aussi, et si vous voulez une femme. Elle cherche pour vous.
home-buddy-name = Votre prénom
home-buddy-for = Que voulez-vous faire ensemble ?
home-buddy-languages = Quelles langues parlez-vous ?
home-buddy-interests = Qu’aimez-vous ?
home-buddy-days = Quels jours pouvez-vous ?
home-buddy-parts = À quel moment de la journée ?
home-buddy-place = Dans quel quartier habitez-vous ?
home-buddy-choose = Choisissez un quartier
home-buddy-woman = Je veux que ce soit une femme
home-buddy-ask = Oui, cherchez un binôme pour moi
home-buddy-asked = Nous cherchons un binôme pour vous.
home-buddy-waiting = Nous cherchons. Dès que nous trouvons, vous le voyez ici.
home-buddy-change = Changer ceci
home-buddy-withdraw = Arrêter la recherche
home-buddy-withdraw-text = Alors tout est effacé ici. Plus personne ne le voit. Vous avez un binôme ? Cela s’arrête aussi.
home-buddy-withdrawn = C’est effacé. Plus personne ne le voit.
home-buddy-proposal = Est-ce que { $name } vous convient ?
home-buddy-answer-by = Répondez au plus tard le { $date }.
home-buddy-no-why = Vous n’avez pas besoin de dire pourquoi.
home-buddy-yes = Oui, volontiers
home-buddy-no = Non, plutôt pas
home-buddy-said-yes = Vous avez dit oui. Maintenant vous attendez la réponse de l’autre.
home-buddy-said-no = Vous avez dit non. Nous continuons à chercher.
home-buddy-begun = Vous avez un binôme. Écrivez un message.
home-buddy-with = Votre binôme : { $name }
home-buddy-messages = Messages
home-buddy-first = Dites qui vous êtes. Écrivez aussi un jour et un lieu.
home-buddy-write = Votre message
home-buddy-you = Vous
home-buddy-met = Vous vous êtes vus
home-buddy-met-day = Quel jour ?
home-buddy-met-long = Combien de temps ?
home-buddy-minutes = { $minutes } minutes
home-buddy-met-do = Noter
home-buddy-phone = Votre numéro de téléphone
home-buddy-phone-hint = Ce n’est pas obligatoire. Effacez le numéro et l’autre ne le voit plus.
home-buddy-other-phone = Téléphone de { $name }
home-buddy-quiet = Rien n’a été noté ici depuis longtemps. Vous voyez-vous encore ?
home-buddy-end = Arrêter avec ce binôme
home-buddy-end-text = Vous n’avez pas besoin de dire pourquoi. L’autre lit seulement que c’est fini.
home-buddy-over = Cela s’est arrêté le { $date }.
home-buddy-not-on = Une proposition n’a pas eu de suite. Ce n’est pas à cause de vous.
home-buddy-thanks = Voulez-vous dire merci ?
home-buddy-thanked = Votre merci est envoyé.
home-buddy-saved = C’est noté.
home-buddy-too-late = Ce n’est plus possible.
home-buddy-wrong-day = Choisissez un jour depuis que vous avez un binôme. Pas plus tard qu’aujourd’hui.
home-buddy-see-for = Faire ensemble
home-buddy-see-languages = Langues
home-buddy-see-interests = Aime
home-buddy-see-times = Peut
home-buddy-see-place = Quartier
home-who-buddy = Un bénévole qui vous convient, et qui cherche pour vous
home-who-sees-buddy = Votre prénom, vos langues et votre quartier ; ce que vous aimez, ce que vous voulez faire et quand vous pouvez
home-who-until-buddy = Jusqu’à ce que vous arrêtiez la recherche
home-look-buddy = a regardé ce que vous montrez pour trouver un binôme
home-buddy-interest-koken = Cuisiner
home-buddy-interest-sport = Sport
home-buddy-interest-muziek = Musique
home-buddy-interest-tuin = Jardin
home-buddy-interest-wandelen = Marcher
home-buddy-interest-techniek = Technique
home-buddy-interest-maken = Fabriquer
home-buddy-interest-lezen = Lire
home-buddy-interest-spelen = Jeux
home-buddy-aim-taal = Pratiquer le néerlandais
home-buddy-aim-wegwijs = De l’aide avec les lettres, les magasins et le chemin
home-buddy-aim-coach = De l’aide vers un travail
home-buddy-aim-werkplek = Un lieu où travailler ensemble
home-buddy-aim-samen = Faire ensemble quelque chose d’agréable
home-buddy-part-ochtend = Matin
home-buddy-part-middag = Après-midi
home-buddy-part-avond = Soir
home-paper-busy = Nous traitons encore un autre papier. Réessayez dans un instant.
home-mail-ready-subject = Un message est prêt pour vous
home-mail-ready-text =
    Un message est prêt pour vous. Connectez-vous pour le lire :
    { $site }/mijn
home-buddy-not-yet = Vous dites oui tous les deux. Nous devons d’abord faire quelque chose. Ensuite, cela commence.
home-region-told = Il y a une proposition : la région { $region }.
home-region-answered = Vous avez une réponse à ce que vous avez écrit.
home-region-look = Voir
home-region-left = { $questions ->
    [one] Il vous reste { $questions } question.
    [many] Il vous reste { $questions } de questions.
   *[other] Il vous reste { $questions } questions.
}
home-region-yours-title = Votre région
home-region-yours = Votre région est { $region }
home-region-decided-on = Une personne a décidé cela le { $date }.
home-region-likely-one = Ce sera peut-être votre région. Rien n’est encore décidé.
home-region-likely-one-next = Nous cherchons une place dans cette région. Ensuite une personne décide.
home-region-object-more = Écrire encore quelque chose
home-region-answer-dutch = La réponse est en néerlandais. Vous ne la comprenez pas ? Demandez de l’aide à votre accompagnateur ou à VluchtelingenWerk.
home-region-all-said = Vous avez tout dit. Merci.
home-region-not-sought = Nous ne cherchons pas de région pour vous maintenant.
home-buddy-sent = Votre message est envoyé.
home-buddy-phone-shown = { $name } voit maintenant votre numéro.
home-buddy-phone-hidden = { $name } ne voit plus votre numéro.
home-buddy-ended = Vous avez arrêté avec ce binôme.
home-buddy-wrong-phone = Écrivez un numéro de téléphone, par exemple 06 12345678.
home-buddy-hours = { $hours ->
    [one] { $hours } heure
    [many] { $hours } d’heures
   *[other] { $hours } heures
}
home-buddy-hours-half = { $hours } h 30
home-accessibility = Accessibilité
home-region-object-waits = Vous nous avez déjà écrit le { $date }. Nous répondons d’abord à cela.
home-region-object-long = C’est trop long. N’écrivez pas plus de { $most } lettres.
home-region-pick = Ou choisissez le lieu dans la liste
home-tale-likely = Région : pas encore décidée
home-tale-proposed = Région : il y a une proposition
home-tale-objected = Région : la proposition ne convient pas
home-tale-decided = Région : décidée
home-tale-buddy-proposed = Binôme : il y a une proposition
home-tale-buddy-found = Binôme : trouvé

home-buddy-met-then = Pour ce jour, il y a déjà { $long }. Voulez-vous changer cela ? Choisissez “Noter” encore une fois.
