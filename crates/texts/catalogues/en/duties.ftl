# Duties: what the facts and the law make of each other. A title and one sentence each; for a danger: what to do now.

# Terms

term-pip-vaststellen = Adopt the PIP
term-pip-vaststellen-text = The municipality adopts the plan within ten weeks of the notice.
term-pip-na-verhuizing = Adopt a PIP after a move
term-pip-na-verhuizing-text = The new municipality adopts a plan of its own.
term-inburgeringstermijn = End of the integration term
term-inburgeringstermijn-text = By this day at the latest the person must be done.
term-nieuwe-termijn = End of the new term
term-nieuwe-termijn-text = After a fine of DUO the person gets more time to finish.
term-bezwaar-pip = Objection to the PIP
term-bezwaar-pip-text = Until this day the person can object to the plan.
term-bezwaar-boete = Objection to the fine
term-bezwaar-boete-text = Until this day the person can object to the fine.
term-derde-kans = Third chance for the brede intake
term-derde-kans-text = Within this time the person has one more chance to cooperate.
term-oproep = Come when summoned
term-oproep-text = By this day at the latest the person must come.
term-aanbod = Make an offer
term-aanbod-text = The municipality makes an offer within three months of the PIP.
term-start-taalschakeltraject = Start the taalschakeltraject
term-start-taalschakeltraject-text = The course begins within six months of the PIP.
term-ontzorgen = End of ontzorgen
term-ontzorgen-text = Until this day the municipality pays the fixed costs from the assistance.
term-beslissing-verlenging = DUO decides on extension
term-beslissing-verlenging-text = By this day at the latest DUO decides on more time.
term-beslissing-ontheffing = DUO decides on dispensation
term-beslissing-ontheffing-text = By this day at the latest DUO decides on the dispensation.
term-beslissing-vrijstelling = DUO decides on an exemption
term-beslissing-vrijstelling-text = By this day at the latest DUO decides on the exemption.
term-beslissing-lening = DUO decides on the loan
term-beslissing-lening-text = By this day at the latest DUO decides on the loan.
term-voortgangsgesprek = Hold a progress talk
term-voortgangsgesprek-text = According to the plan you speak by this day at the latest.
term-bewaartermijn-vijf-jaar = Delete data
term-bewaartermijn-vijf-jaar-text = You may keep ordinary data for at most five years.
term-bewaartermijn-vijftig-jaar = Delete the last data
term-bewaartermijn-vijftig-jaar-text = You may keep the short list of data for fifty years.
term-bewaartermijn-lening = Delete data about the loan
term-bewaartermijn-lening-text = Data about the loan stay for five years after the loan is settled.
term-terugbetaling-lening = Pay back the loan
term-terugbetaling-lening-text = The person pays the loan back to DUO.
term-verval-boetebevoegdheid = Fine no longer possible
term-verval-boetebevoegdheid-text = After this day the violation may not be fined any more.

term-state-open = Running
term-state-met = Done on { $date }
term-state-met-late = Done too late, on { $date }
term-state-missed = Missed
term-state-lapsed = Over

owner-gemeente = Municipality
owner-inburgeraar = Newcomer
owner-duo = DUO
owner-aanbieder = Provider

# Hours

hours-pvt = PVT
hours-pvt-text = Hours of the participatieverklaringstraject.
hours-map-praktijk = MAP, practice
hours-map-praktijk-text = Hours in practice, on the labour market.
hours-z-cursus = Z-route, lessons
hours-z-cursus-text = Course hours in the Z-route.
hours-z-participatie = Z-route, taking part
hours-z-participatie-text = Participation hours in the Z-route.
hours-afschalen = Lessons for scaling down to A2
hours-afschalen-text = Dutch lessons that are needed to be allowed A2.
hours-afschalen-fysiek = Lessons for A2, in a classroom
hours-afschalen-fysiek-text = Classroom hours that are needed to be allowed A2.
hours-pip-cursus = Lessons according to the plan
hours-pip-cursus-text = Course hours that the plan sets.

# Rights

right-routewijziging = Change of route
right-routewijziging-text = In this time the route can still change.
right-afschalen = Exams at A2
right-afschalen-text = The municipality may allow exams at A2 when B1 is out of reach.
right-verlenging-aanvragen = Ask for an extension
right-verlenging-aanvragen-text = From the first day the person can ask DUO for more time.
right-verlenging-ziekte = Extension because of illness
right-verlenging-ziekte-text = Illness of three months or longer adds time.
right-verlenging-overlijden = Extension because of a death
right-verlenging-overlijden-text = The death of someone close adds three months.
right-verlenging-bevalling = Extension because of giving birth
right-verlenging-bevalling-text = Giving birth adds sixteen weeks.
right-verlenging-opvanghuis = Extension because of a stay in a shelter
right-verlenging-opvanghuis-text = A stay of three months or longer counts as extra time.
right-verlenging-alfabetisering = Extension because of literacy lessons
right-verlenging-alfabetisering-text = Who learns to read and write gets up to six months more.
right-verlenging-dakloosheid = Extension because of homelessness
right-verlenging-dakloosheid-text = Delay by homelessness adds time.
right-verlenging-geen-aanbod = Extension because there was no offer
right-verlenging-geen-aanbod-text = The offer came too late. The person can get time back for that.
right-verlenging-aanbieder = Extension because of the provider
right-verlenging-aanbieder-text = The school fell away. The person can get back up to six months for that.
right-verlenging-overig = Extension for another reason
right-verlenging-overig-text = There was a special reason, beyond the person's control.
right-verlenging-samenloop = Extension for several reasons together
right-verlenging-samenloop-text = Short reasons together can still be enough.
right-verlenging-opleiding = Extension because of education
right-verlenging-opleiding-text = The time at school can be added to the term.
right-verlenging-bijna-klaar = Extension because the person is nearly done
right-verlenging-bijna-klaar-text = Who is nearly done can get six months more.
right-verlenging-categorie = Extension for a whole group
right-verlenging-categorie-text = DUO gives a whole group more time.
right-ontzorgen = Ontzorgen
right-ontzorgen-text = The municipality pays the fixed costs from the assistance for six months.
right-maatschappelijke-begeleiding = Maatschappelijke begeleiding
right-maatschappelijke-begeleiding-text = The municipality helps the person find the way.
right-aanbod = An offer of the municipality
right-aanbod-text = The municipality offers a course or education.
right-lening = Loan from DUO
right-lening-text = The person can borrow money for integration.
right-gratis-examenpogingen = Free exams
right-gratis-examenpogingen-text = The first attempts at each part are free.
right-geen-leerbaarheidstoets = No leerbaarheidstoets
right-geen-leerbaarheidstoets-text = The test is not needed.
right-diploma = Diploma
right-diploma-text = When everything is done, DUO issues the diploma.
right-certificaat = Certificate
right-certificaat-text = When everything is done, DUO issues the certificate.
right-teruggave-medisch-advies = Money back for the medical report
right-teruggave-medisch-advies-text = The cost of the medical report comes back.
right-intake-bij-verstek = Complete the intake without the person
right-intake-bij-verstek-text = After three summonses the municipality may complete the intake alone.

right-state-not-yet = Not yet
right-state-open = Possible now
right-state-running = Running
right-state-closed = Passed
right-state-refused = Not possible
right-state-used = Used

# Dangers: the sentence says what to do now

danger-pip-bijna-te-laat = PIP nearly late
danger-pip-bijna-te-laat-text = Complete the brede intake and adopt the PIP.
danger-pip-te-laat = PIP is late
danger-pip-te-laat-text = Adopt the PIP today. Explain why it is late.
danger-geen-voortgangscontact = No contact for too long
danger-geen-voortgangscontact-text = Call the person and plan a progress talk.
danger-aanbod-te-laat = Offer is late
danger-aanbod-te-laat-text = Make an offer now. Point out the right to more time.
danger-tempo-te-laag = Too few hours a week
danger-tempo-te-laag-text = At this pace the hours are not done in time. Agree on more lessons.
danger-alfabetisering-zonder-verlenging = Literacy lessons without extension
danger-alfabetisering-zonder-verlenging-text = Ask the school for a statement. Help the person to ask for an extension.
danger-aanbieder-weggevallen = Provider lost
danger-aanbieder-weggevallen-text = Arrange another school. The time without lessons can be a reason for extension.
danger-school = The school: { $name }.
danger-urenverklaring-veiligstellen = Secure the statement of hours
danger-urenverklaring-veiligstellen-text = Ask the school for a statement of hours now. Later it may not be possible.
danger-verlenging-nu-aanvragen = Ask for an extension now
danger-verlenging-nu-aanvragen-text = Help the person to ask DUO for more time, before the last day.
danger-routevenster-sluit = Route can soon no longer change
danger-routevenster-sluit-text = Does the route still fit? Decide now whether it must change.
danger-ontzorgen-zonder-financiele-stap = Ontzorgen stops without a next step
danger-ontzorgen-zonder-financiele-stap-text = Agree how the person learns to pay for themselves.
danger-begeleiding-zonder-vervolg = Guidance stops without a follow-up
danger-begeleiding-zonder-vervolg-text = Agree who helps after that.
danger-bijna-achttien = Nearly 18 years old
danger-bijna-achttien-text = Arrange in time what changes: school, income and guidance.
danger-partner-uit-beeld = Partner out of sight
danger-partner-uit-beeld-text = Someone in the household found work. Make contact, so that this person is not forgotten.
danger-termijn-eindigt = Term nearly ends
danger-termijn-eindigt-text = See what is left and whether an extension is possible.
danger-termijn-verlopen = Term has passed
danger-termijn-verlopen-text = See which reasons for extension there are. Contact the person and DUO.
danger-termijn-wijkt-af = Term differs from DUO
danger-termijn-wijkt-af-text = Our calculation gives another day than DUO. Check the facts and call DUO.
danger-pvt-of-map-niet-klaar = PVT or MAP not done
danger-pvt-of-map-niet-klaar-text = Plan the hours or the talk that are still missing.
danger-derde-informatie-blijft-uit = Information that was asked stays out
danger-derde-informatie-blijft-uit-text = Ask again, or adopt the PIP without that information.
danger-intake-staat-stil = Brede intake stands still
danger-intake-staat-stil-text = Plan the next step of the brede intake.
danger-boetemaximum-bijna = Maximum of fines nearly reached
danger-boetemaximum-bijna-text = All fines together may not pass the maximum.
danger-lening-bijna-op = Loan nearly used up
danger-lening-bijna-op-text = Discuss how the rest of the integration is paid.
danger-bewaartermijn-verloopt = Data must soon be deleted
danger-bewaartermijn-verloopt-text = See which data you must delete.

urgency-te-laat = Late
urgency-nu = Now
urgency-binnenkort = Soon
urgency-volgen = Keep in view
urgency-niets = Nothing urgent

# Amounts: explained, never proposed

amount-boete-art22 = Fine for the brede intake (article 22)
amount-boete-art22-text = The amount that the law names. The municipality decides.
amount-boete-art23 = Fine for not cooperating (article 23)
amount-boete-art23-text = The amount that the law names. The municipality decides.
amount-boete-art24 = Fine for PVT or MAP (article 24)
amount-boete-art24-text = The amount in the table of DUO. DUO decides.
amount-boete-art25 = Fine for the route (article 25)
amount-boete-art25-text = The amount in the table of DUO. DUO decides.
amount-ruimte-boetemaximum = Room under the maximum of fines
amount-ruimte-boetemaximum-text = All fines of the municipality together may not pass this maximum.
amount-lening-maximum = Loan, highest amount
amount-lening-maximum-text = The person can borrow at most this from DUO.
amount-lening-gebruikt = Loan, used
amount-lening-gebruikt-text = This is what the person has borrowed so far.
amount-lening-ruimte = Loan, left
amount-lening-ruimte-text = This is what the person can still borrow.
amount-teruggave-medisch-advies = To get back for the medical report
amount-teruggave-medisch-advies-text = The person gets this amount back.
amount-prestatiebekostiging = Contribution of the state for the result
amount-prestatiebekostiging-text = The municipality gets this when the person passes.
amount-new-term = A new term of { $months } months belongs to it.

block-eerst-waarschuwing = No fine is possible now: a warning with a new summons comes first.
block-asielstatushouder = Naober proposes no fine for an asylum status holder. European rules almost never allow it.
block-bijstand-verlaagd = No fine possible: assistance was lowered for the same conduct.
block-geen-verwijt = No fine possible: the person is not to blame.
block-maximum-bereikt = No fine possible: the maximum is reached.
block-vervallen = No fine possible: it is too long ago.
block-bedrag-onbekend = The amount of that year is not known yet.

# Decisions: the text gives no answer

decision-termijn-na-intrekking-pip = What happens to the term now that the plan is revoked?
decision-termijn-na-intrekking-pip-text = The law does not say. Record what you decide and why.
decision-boete-asielstatushouder = May this asylum status holder be fined?
decision-boete-asielstatushouder-text = The European court almost never allows it. Consult a lawyer.
decision-dag-van-kennisgeving = Which day of the notice counts?
decision-dag-van-kennisgeving-text = The letter, the portal and the receipt have different days. Choose and explain.
decision-bijzonder-geval-routewijziging = Is this a special case for a change of route?
decision-bijzonder-geval-routewijziging-text = The ordinary time has passed. Only in a special case is it still possible.
decision-aftrek-uren = Do these hours count?
decision-aftrek-uren-text = The municipality may count hours of the intake or of school, but need not.
decision-feiten-spreken-elkaar-tegen = Which fact is right?
decision-feiten-spreken-elkaar-tegen-text = Two facts do not fit together. Correct the one that is wrong.
decision-plicht-onduidelijk = Is this person obliged?
decision-plicht-onduidelijk-text = Too little is known. Add which residence the person has.
decision-bijzondere-verlenging = Is there a special reason for more time?
decision-bijzondere-verlenging-text = Only DUO can weigh this. Help the person to ask.
decision-boetemaximum-voor-aanvang = Do fines from before the term count towards the maximum?
decision-boetemaximum-voor-aanvang-text = The law is not clear. Record what you decide and why.
decision-b1-niet-haalbaar = Is B1 really out of reach?
decision-b1-niet-haalbaar-text = The school and the municipality weigh this together. Record why.
decision-voorwaarden-boete = May this fine be imposed, and how high is it?
decision-voorwaarden-boete-text = That depends on something that is not on file. Find out and record it.
decision-gegevens-ontbreken = Which piece of information is missing here?
decision-gegevens-ontbreken-text = Without it this cannot be computed. Look it up and record it.

# Standing

standing-obliged = Obliged
standing-obliged-text = This person must integrate.
standing-exempt = Exempt
standing-exempt-text = This person need not integrate.
standing-exempt-temporary = Exempt for now
standing-exempt-temporary-text = This person need not integrate now. That can change later.
standing-dispensed = Dispensed
standing-dispensed-text = DUO decided that this person need not integrate.
standing-fulfilled = Integrated
standing-fulfilled-text = This person has the diploma or certificate.
standing-ended = Ended
standing-ended-text = The duty to integrate is over.
standing-not-this-law = This law does not apply
standing-not-this-law-text = This law does not apply to this person.
standing-unknown = Not clear yet
standing-unknown-text = It is not clear yet whether this person is obliged. Add the facts that are missing.

not-this-law = This law does not apply to { $name }, because { $reason }.
not-this-law-older-act = the older act applies: { $law }
not-this-law-exception = there is an exception: { $ground }
not-this-law-temporary-purpose = the stay is temporary: { $purpose }
not-this-law-no-permit = the permit gives no duty to integrate (for example temporary protection)
not-this-law-too-young = the person is not yet 18
not-this-law-aow-age = the person has reached the AOW age
not-this-law-withdrawn = the signal was withdrawn

group-asielstatushouder-a = Asylum status holder
group-asielstatushouder-b = Family member of an asylum status holder
group-gezinsmigrant-of-overig = Family migrant or other
