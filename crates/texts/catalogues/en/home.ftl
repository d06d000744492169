# Translated from Dutch; not yet checked by a native reader.

# Frame

home-product = Naober
home-skip = Go to the text
home-menu = Menu
home-language = Language
home-unchecked = This translation has not yet been checked by someone who grew up with this language.
home-leave = Leave quickly
home-leave-hint = You go to another website. Nothing stays on this device.
home-sign-out = Log out
home-help-now = Need help?
home-print = Print this page
home-dutch-beside = Show Dutch too
home-dutch-not-beside = Only my language
home-read-aloud = Read aloud
home-read-stop = Stop reading
home-back = Back
home-demo = This is an example. These people do not exist.
home-mistake = Something went wrong

# Way in

home-in-title = Welcome
home-in-lead = Here you see what you must do for your ‹inburgering›. And who helps you.
home-in-code = You have a code
home-in-code-label = The code from your letter
home-in-code-hint = Example: K7MP-3XQ9-TR4H
home-in-birth-label = Your date of birth
home-in-birth-hint = Example: 25-3-1990
home-in-shared-label = More people use this device
home-in-shared-hint = Then we keep nothing on it. The page closes after 10 minutes.
home-in-button = Go to my page
home-in-wrong = The code or the date of birth is not right. Look again. A code works only once.
home-in-often = You have tried too many times. Wait 15 minutes. Or call your municipality.
home-in-empty = Fill this in.
home-in-no-code = Do you have no code? Ask your ‹regisseur› for a new code.
home-in-example = Look as one of these people
home-in-mail-title = You gave us an email address before
home-in-mail-label = Your email address
home-in-mail-button = Send me a code
home-in-mail-sent = Do we know this email address? Then you now get an email with a code.
home-in-mail-code-label = The code from the email
home-in-mail-wrong = This code is not right or is too old. Ask for a new code.
home-out-title = You are logged out
home-out-lead = There is nothing about you on this device any more.
home-in-again = Log in again

# Start page

home-now-hello = Hello { $name }
home-now-title = Now
home-now-way = Your way
home-step-notice = Letter received
home-step-intake = Talk with the municipality
home-step-plan = Your plan
home-step-lessons = Learn and take part
home-step-exam = Exam or final talk
home-step-done = Finished
home-step-was = done
home-step-here = you are here
home-step-will = still to come
home-now-term = You have time up to and including { $date }.
home-now-days = { $days ->
    [one] That is { $days } more day.
   *[other] That is { $days } more days.
}
home-now-term-over = Your time ended on { $date }. Call your ‹regisseur›. Sometimes you can get more time.
home-now-no-term = Your time starts when the municipality has made your plan.
home-now-next = What comes next?
home-now-next-none = There is nothing you must do now.
home-now-today = today
home-now-tomorrow = tomorrow
home-now-before = On or before { $date }
home-now-on = On { $date } at { $time }
home-now-place = Place: { $place }
home-now-bring = Bring your letter and your residence card.
home-now-late = The day has passed. Call your ‹regisseur›.
home-now-helpers = Who helps you?
home-now-helper-regisseur = Your ‹regisseur› at the municipality. He or she makes the plan with you.
home-now-helpers-none = Here you will see who helps you. Do you not know? Call your municipality.
home-now-hours = Your hours
home-now-hours-of = { $done } of { $target } hours done
home-now-hours-left = { $hours ->
    [one] { $hours } more hour to go.
   *[other] { $hours } more hours to go.
}
home-now-well = What went well?
home-now-well-exam = You passed: { $part }
home-now-well-hours = You have already had { $hours } hours of lessons.
home-now-well-plan = You have a plan.
home-now-well-done = You have finished your ‹inburgering›. Congratulations!
home-hours-lessons = Lessons
home-hours-taking-part = Taking part
home-hours-work = Getting to know work (‹MAP›)
home-hours-pvt = How we live together (‹PVT›)
home-hours-a2 = Lessons you need before exams at A2
home-part-lezen = Reading
home-part-luisteren = Listening
home-part-schrijven = Writing
home-part-spreken = Speaking
home-part-knm = Knowledge of the Netherlands (‹KNM›)
home-role-familie = Family
home-role-vriend = Friend
home-role-buur = Neighbour
home-role-maatje = Buddy: someone who practises with you and comes along
home-role-vrijwilliger = Volunteer: someone who helps without pay
home-role-coach = Coach: someone who helps you find work or school
home-role-begeleider = Guide: someone who helps you with housing, money and letters
home-role-docent = Your teacher
home-role-werkgever = Your employer
home-role-regisseur = Your ‹regisseur›
home-role-instantie = Someone from an organisation
home-role-arts = Doctor
home-role-zorgverlener = Someone from health care

# Plan

home-plan-title = My plan
home-plan-none = You do not have a plan yet. First you talk with the municipality. After that you make the plan together.
home-plan-lead = This is your plan (‹PIP›). You and the municipality made it on { $date }.
home-plan-route = Your ‹leerroute›
home-plan-route-b1-route = You learn Dutch up to level B1. This is called the ‹B1-route›. At the end you take exams.
home-plan-route-onderwijsroute = You learn Dutch so that you can study. This is called the ‹onderwijsroute›.
home-plan-route-z-route = You learn Dutch and you take part in your neighbourhood. This is called the ‹Z-route›.
home-plan-why = Why this route?
home-plan-lessons = You have { $hours } hours of lessons a week.
home-plan-talks = A talk about how it is going: every { $weeks } weeks.
home-plan-letter = Read the whole letter (PDF)
home-plan-goals = My goals
home-plan-goals-none = You have not written down any goals yet. What do you want to reach?
home-plan-goal-done = reached
home-plan-steps = Steps
home-plan-wish = I have a wish
home-plan-not-fit = This does not fit me
home-plan-agree = Do you agree with the plan?
home-plan-change = I want to change something
home-plan-said-agree = On { $date } you wrote: I agree with my plan.
home-plan-said-disagree = On { $date } you wrote: I do not agree with my plan.

# Week

home-week-title = My week
home-week-of = The week of { $date }
home-week-none = There is nothing in this week.
home-week-before = Week before
home-week-after = Week after
home-week-time = { $from } to { $until }
home-week-with = With: { $name }
home-week-kind-taal = Lesson
home-week-kind-participatie = Taking part
home-week-kind-werk = Work
home-week-kind-reizen = Travel
home-week-kind-kinderen = Children
home-week-kind-afspraak = Appointment
home-week-kind-anders = Other

# On paper and without internet

home-copy-title = On one page
home-copy-lead = Here is what comes next, who helps you, and your week.
home-copy-of = This is a copy from { $date }. Something may have changed.
home-keep-title = Read without internet
home-keep-text = You can keep a copy on this device. It holds what comes next, who helps you, and your week.
home-keep-warn = Whoever opens this device can read the copy. Do you log out? Then the copy is gone. After 12 hours it is always gone.
home-keep-button = Keep on this device
home-keep-done = The copy is on this device.
home-keep-remove = Remove the copy

# Rights and duties

home-rights-title = Rights and duties
home-rights-lead = This is what the law says about you. We worked it out for you.
home-rights-must = You must do this
home-rights-may = You may ask for this
home-rights-city = The municipality must do this
home-rights-none = There is nothing here now.
home-rights-why = Why?
home-rights-article = The law: { $article }
home-rights-facts = This is what we know about you
home-rights-if-not = What happens if you do not do this?
home-rights-object = Do you not agree?
home-rights-object-text = You can object (‹bezwaar›). It is free. A ‹juridisch loket› helps you for free.
home-rights-from = From { $date }
home-rights-until = Up to and including { $date }
home-rights-open = This is possible now
home-rights-later = This is possible later
home-rights-closed = This is no longer possible
home-term-inburgeringstermijn = Finish your ‹inburgering›
home-term-inburgeringstermijn-text = On this day you must have done all exams or talks.
home-term-inburgeringstermijn-if = You can get a fine from ‹DUO›. After that you do get new time. Is it not your fault? Then ask for more time early enough.
home-term-nieuwe-termijn = Finish in your new time
home-term-nieuwe-termijn-text = You got new time from ‹DUO›. On this day you must have finished.
home-term-nieuwe-termijn-if = You can get a fine from ‹DUO› again.
home-term-oproep = Come and talk with the municipality
home-term-oproep-text = You got a letter. Come on this day or earlier.
home-term-oproep-if = First you get a warning. After that the municipality can give you a fine. Can you not come? Then call before that day.
home-term-derde-kans = One more chance to come and talk
home-term-derde-kans-text = Come and talk with the municipality on or before this day.
home-term-derde-kans-if = Then the municipality makes a plan without you. You can also get a fine.
home-term-bezwaar-pip = ‹Bezwaar›: object to your plan
home-term-bezwaar-pip-text = Does the plan not fit you? Write this to the municipality on or before this day.
home-term-bezwaar-pip-if = After this day the plan stays as it is. You can still ask for a change.
home-term-bezwaar-boete = ‹Bezwaar›: object to a fine
home-term-bezwaar-boete-text = Do you not agree with the fine? Write this on or before this day.
home-term-bezwaar-boete-if = After this day you must pay the fine.
home-term-voortgangsgesprek = Talk about how it is going
home-term-voortgangsgesprek-text = You and your ‹regisseur› talk with each other on or before this day.
home-term-pip-vaststellen = Make your plan
home-term-pip-vaststellen-text = The municipality makes your plan (‹PIP›) on or before this day.
home-term-aanbod = Give you a course
home-term-aanbod-text = The municipality gives you a place on a course on or before this day.
home-term-start-taalschakeltraject = Start the ‹onderwijsroute›
home-term-start-taalschakeltraject-text = Your lessons start on or before this day.
home-term-ontzorgen = Pay your fixed bills
home-term-ontzorgen-text = The municipality pays rent, electricity and health insurance until this day. This is called ‹ontzorgen›.
home-right-routewijziging = Ask for another ‹leerroute›
home-right-routewijziging-text = Does your route not fit you? Talk with your ‹regisseur›. Later it is almost impossible to change.
home-right-afschalen = Take exams at a lower level (A2)
home-right-afschalen-text = Have you had many lessons and is B1 too hard? Ask your ‹regisseur›.
home-right-verlenging-aanvragen = Ask for more time
home-right-verlenging-aanvragen-text = You ask ‹DUO› for this. Your ‹regisseur› can help you. This is called ‹verlenging›.
home-right-verlenging-reason = More time, for a reason that fits you
home-right-verlenging-reason-text = The law gives reasons for more time. For example illness, the birth of a child, or a school that closes.
home-right-aanbod = A course from the municipality
home-right-aanbod-text = The municipality pays for your course.
home-right-maatschappelijke-begeleiding = Help to get started
home-right-maatschappelijke-begeleiding-text = Someone helps you with your home, money, school and health care.
home-right-ontzorgen = Fixed bills paid
home-right-ontzorgen-text = For six months the municipality pays your rent, electricity and health insurance from your benefit money.
home-right-lening = Borrow money from ‹DUO›
home-right-lening-text = You can borrow money for your course and exams. You pay it back later.
home-right-gratis-examenpogingen = Take exams for free
home-right-gratis-examenpogingen-text = The first times you take an exam, you pay nothing.
home-right-teruggave-medisch-advies = Money back for the doctor of ‹DUO›
home-right-teruggave-medisch-advies-text = You paid for the advice. You get that money back.
home-right-diploma = Your diploma
home-right-diploma-text = You have done everything. You get your diploma from ‹DUO›.
home-right-certificaat = Your certificate
home-right-certificaat-text = You have done everything. You get your certificate from ‹DUO›.
home-rights-exact = The exact explanation
home-fact-verblijf-verleend = You got your residence permit.
home-fact-kennisgeving-ontvangen = You got the letter from ‹DUO› that you must integrate.
home-fact-brp-ingeschreven = You came to live in the municipality.
home-fact-gemeente-gekoppeld = You got a place in this municipality.
home-fact-oproep-brede-intake-verzonden = You got a letter to come and talk.
home-fact-brede-intake-niet-verschenen = You did not come to talk.
home-fact-brede-intake-gestart = The talks with the municipality began.
home-fact-brede-intake-afgerond = The talks with the municipality were done.
home-fact-leerbaarheidstoets-uitslag-ontvangen = The result of your test came.
home-fact-pip-vastgesteld = Your plan was ready.
home-fact-pip-gewijzigd = Your plan changed.
home-fact-leerroute-gewijzigd = You got another ‹leerroute›.
home-fact-leerroutewijziging-voorgesteld = The municipality wants another ‹leerroute›.
home-fact-aanbod-gedaan = You got a place on a course.
home-fact-cursus-gestart = Your course began.
home-fact-lesuren-gevolgd = You had lessons.
home-fact-participatie-uren-gevolgd = You took part.
home-fact-urenverklaring-ontvangen = The school told how many lessons you had.
home-fact-aanbieder-gesloten = Your school closed.
home-fact-examenpoging-gedaan = You took an exam.
home-fact-examenonderdeel-uitslag-ontvangen = The result of an exam came.
home-fact-voortgangsgesprek-gevoerd = You talked about how it is going.
home-fact-contact-gehad = You and the municipality were in contact.
home-fact-participatieverklaring-ondertekend = You put your name under the declaration of the ‹PVT›.
home-fact-maatschappelijke-begeleiding-gestart = Someone began to help you.
home-fact-bijstand-toegekend = You got a benefit.
home-fact-ontzorgen-gestart = The municipality began to pay your fixed bills.
home-fact-waarschuwing-verzonden = You got a warning.
home-fact-boete-opgelegd = You got a fine.
home-fact-gemeentelijke-boete-opgelegd = You got a fine from the municipality.
home-fact-boete-onherroepelijk = The fine is final.
home-fact-bezwaar-ingediend = You made a ‹bezwaar›.
home-fact-termijn-vastgesteld = ‹DUO› wrote when you must be done.
home-fact-verlenging-aangevraagd = You asked for more time.
home-fact-verlenging-beslist = ‹DUO› decided about more time.
home-fact-lening-verstrekt = You borrowed money from ‹DUO›.
home-fact-opleiding-gestart = You began a study.
home-fact-taalschakeltraject-gestart = You began the ‹onderwijsroute›.
home-fact-kind-geboren = You had a child.
home-fact-plicht-voldaan = You were done with your ‹inburgering›.
home-fact-inburgeringsplicht-vastgesteld = ‹DUO› wrote that you must integrate.

# Folder

home-folder-title = My folder
home-folder-lead = Here are your letters. Keep them safe.
home-folder-none = There are no letters yet.
home-folder-open = Open (PDF)
home-folder-of = Letter of { $date }
home-folder-letters = Letters from the municipality
home-folder-proofs = Hours and results
home-folder-hours = Hours from { $name }
home-folder-own = My own papers
home-folder-own-none = You have not kept anything here yet.
home-folder-all = Everything in one file (ZIP)
home-paper-add = Add a paper
home-paper-lead = Take a photo or choose a PDF. Only you see the paper, until you share it.
home-paper-clean = We take the place and the day out of your photo. From a PDF we take out who made it. What is on the page stays.
home-paper-file = Photo or PDF
home-paper-file-hint = At most { $mb } MB
home-paper-kind = What is it?
home-paper-kind-diploma = Diploma
home-paper-kind-certificaat = Certificate
home-paper-kind-brief = A letter
home-paper-kind-arbeidscontract = Work contract
home-paper-kind-anders = Something else
home-paper-name = What is it called?
home-paper-name-hint = Only needed for ‘something else’.
home-paper-save = Keep
home-paper-saved = Your paper is kept.
home-paper-removed = Your paper is gone.
home-paper-large = This file is too large. It can be at most { $mb } MB. A photo at most { $pixels } megapixels, a PDF at most { $pages } pages.
home-paper-unknown = This is not a photo (JPEG, PNG, WebP) and not a PDF.
home-paper-broken = We cannot read this file. Take a new photo.
home-paper-acts = This PDF has a password, or there is a program or a file in it. Take a photo of the paper.
home-paper-full = Your folder is full. It holds { $most } papers, { $mb } MB together. Throw something away first.
home-paper-of = Kept on { $date }
home-paper-view = Look at the paper
home-paper-shared = You share this paper
home-paper-remove = Throw the paper away
home-paper-remove-text = Then the paper is gone forever. Nobody can see it any more.
home-share-title = Share with one organisation
home-share-lead = You choose who may see this paper, and until when. You can always stop.
home-share-with = With whom?
home-share-city = Your municipality
home-share-school = Your school cannot sign in here. Do you share with your school? Then your ‹regisseur› sees the paper. He or she gives it to the school.
home-share-until = Until which day?
home-share-button = Share this paper
home-share-wrong-day = Choose a day: today or later, at most one year.
home-consent-title = My consents
home-consent-lead = Somebody asked you this, or you share it yourself. You may say no. That is not bad for your ‹inburgering›.
home-consent-none = Nothing was asked. You share nothing.
home-consent-what-papier = A paper
home-consent-what-plan = Your plan
home-consent-what-uren = Your lessons and hours
home-consent-what-bereik = Your phone and e-mail address
home-consent-for = For: { $name }
home-consent-asked = { $name } asked this on { $date }.
home-consent-given = You said yes on { $date }.
home-consent-refused = You said no on { $date }.
home-consent-withdrawn = You stopped on { $date }.
home-consent-over = The time is over.
home-consent-paper = Which paper do you give?
home-consent-no-paper = You have no paper yet. Put it in your folder first.
home-consent-yes = Yes, that is fine
home-consent-no = No, I do not want that
home-consent-stop = Stop sharing
home-consent-recorded = This is recorded. Here is your proof.
home-receipt-title = Proof of consent
home-receipt-lead = Print or keep this page.
home-receipt-stop = You can stop whenever you want. It works at once. What somebody saw already, stays seen.

# Who sees what

home-who-title = Who sees what
home-who-lead = Your data belong to you. Here you see who looked, when, and why.
home-who-law = Who may look, by law?
home-who-law-gemeente = Your municipality. It makes the plan and helps you.
home-who-law-duo = ‹DUO›. It decides about exams, time and money.
home-who-law-school = Your school. It sees your name and your lessons.
home-who-law-cannot = This is the law. You cannot stop it. But you can ask what is written about you.
home-who-asked = Somebody asks you something. Look at the question.
home-who-table = Which organisation sees what?
home-who-col-what = What do they see?
home-who-col-ground = Why is that allowed?
home-who-col-until = Until when?
home-who-sees-gemeente = Your name, your plan, your lessons and your letters
home-who-sees-duo = Your route, your hours and your results
home-who-sees-school = Your name, your address, your route and your time
home-who-until-law = As long as you are busy with your ‹inburgering›, and five years after that
home-who-ground-own = You said yes yourself
home-data-title = Everything we know about you
home-data-text = You get a file (ZIP) with all your data and papers. There is much about you in it. Keep it safe.
home-data-notes = Notes of staff are not in it. Do you want to read them? Then ask a question.
home-who-looked = Who looked?
home-who-looked-none = Nobody has looked yet.
home-who-looked-line = { $name }, { $date }
home-who-correct = Something is wrong
home-look-dossier = looked in your file
home-look-plan = looked in your plan
home-look-change = wrote something down
home-look-letter = made or read a letter
home-look-paper = looked at something you shared
home-look-health = looked at the data about your health
home-look-other = looked at your data

# Ask

home-ask-title = Ask a question
home-ask-lead = Ask your ‹regisseur› a question. Write in your own language.
home-ask-about = What is it about?
home-ask-kind-vraag = I have a question
home-ask-kind-wens = I have a wish
home-ask-kind-past-niet = Something does not fit me
home-ask-kind-eens = I agree with my plan
home-ask-kind-oneens = I do not agree with my plan
home-ask-kind-klopt-niet = Something in my data is wrong
home-ask-text-label = What do you want to say?
home-ask-button = Send
home-ask-sent = Sent. You get an answer on or before { $date }.
home-ask-mine = My questions
home-ask-waiting = The answer comes on or before { $date }
home-ask-late = The answer is too late. Call your municipality.
home-ask-answer = Answer from { $name }, { $date }
home-ask-empty = First write your question.
home-ask-long = This is too long. Make it shorter.
home-ask-closed = Your file is closed. Call your municipality if you have questions.
home-ask-kind-verandering = I want to change something in my plan
home-ask-kind-idee = I have an idea for the municipality
home-faq-title = Questions people often ask
home-faq-sick = What do I do when I am ill?
home-faq-sick-text = Call your school and your ‹regisseur›. Do that on the first day.
home-faq-move = What do I do when I move house?
home-faq-move-text = Tell the municipality where you are going to live. Do that within five days after you move. Your plan goes with you.
home-faq-children = Who looks after my children when I have lessons?
home-faq-children-text = There is child care. Your ‹regisseur› knows what is possible and who pays.
home-faq-cost = What does my course cost?
home-faq-cost-text = Do you have asylum? Then the municipality pays. Are you here for family or work? Then you pay yourself. Perhaps you can borrow money from ‹DUO›.
home-faq-letter = I do not understand a letter. What now?
home-faq-letter-text = Do not throw the letter away. Take it to someone who helps you.
home-faq-work = May I work while I am still learning?
home-faq-work-text = Ask your ‹regisseur›. Lessons and work can go together in your week.
home-faq-fine = I got a fine. What now?
home-faq-fine-text = Look how much time you have. You can make a ‹bezwaar›. The ‹juridisch loket› helps you for free.

# Help

home-help-title = Help
home-help-112 = Danger or emergency: call 112. It is free.
home-help-doctor = Are you ill? Call your family doctor (huisarts). Is it evening or weekend? Call the evening and weekend doctor (huisartsenpost).
home-help-home = Is it not safe at home? Call Veilig Thuis: 0800 2000. It is free, day and night.
home-help-talk = Do you feel very bad inside? Call 113 or 0800 0113.
home-help-law = Free help with the law: ‹juridisch loket›, 0800 8020.
home-help-refugee = VluchtelingenWerk helps you near your home.
home-help-none-emergency = Call 112 only in an emergency.

# Words

home-words-title = Words
home-words-lead = These Dutch words are in your letters.
home-word-inburgering = Learning Dutch and learning how the Netherlands works. The law says that you must do this.
home-word-pip = Your own plan for your inburgering. The letters stand for: persoonlijk plan inburgering en participatie.
home-word-leerroute = The way in which you learn Dutch. There are three routes.
home-word-b1-route = The route up to level B1, with exams.
home-word-onderwijsroute = The route to a school or study.
home-word-z-route = The route with many lessons and taking part, without a language exam.
home-word-regisseur = Your own contact person at the municipality.
home-word-duo = The government organisation for exams, time and loans.
home-word-pvt = A course about the rules and values in the Netherlands. At the end you sign your name.
home-word-map = Getting to know work in the Netherlands.
home-word-knm = An exam about housing, work and life in the Netherlands.
home-word-bezwaar = Writing that you do not agree with a decision.
home-word-verlenging = More time for your inburgering.
home-word-ontzorgen = At first the municipality pays your fixed bills.
home-word-juridisch-loket = A place where you get free help with the law.

# Language page

home-language-title = Choose your language

# Errors

home-error-404 = This page does not exist.
home-error-403 = This page is not for you.
home-error-500 = Something went wrong on our side. Try again later.
home-error-late = The page was open too long. Log in again.
home-error-again = That did not work. Go back and try again.

# How someone comes in

home-inlog-title = How you sign in
home-inlog-lead = Give your email address. Then you can sign in later with a code by email. You do not need a letter.
home-inlog-now = We send your codes to:
home-inlog-remove = Take this email address away
home-inlog-other = Another email address
home-inlog-confirm = Confirm
home-inlog-sent = We sent a code to this email address. The code works for 15 minutes. Fill it in here.
home-inlog-confirmed = Done. You can now sign in with a code by email.
home-inlog-removed = Your email address is gone. You get no more codes by email.
home-inlog-not-an-address = This is not an email address. Example: name@example.nl
home-inlog-no-mail = Codes by email are not possible here yet. Ask your ‹regisseur› for a code on paper.

# The code by mail

home-mail-code-subject = Your code
home-mail-code-text =
    Your code is: { $code }

    The code works for 15 minutes. You can use it once.

    Did you not ask for a code? Then you do not have to do anything. Give the code to nobody.
mail-foot = This message was made automatically. You cannot reply to it.
home-mail-code-hint = Example: 1234 5678

# The invitation on paper

home-sheet-title = Invitation to your own page
home-sheet-scan = Scan this with your phone. Or type the address below it.
home-sheet-code = This is your code:
home-sheet-birth = You also need your date of birth.
home-sheet-until = The code works until { $date }. You can use it once.
home-sheet-safe = Give this letter to nobody. Throw it away once you are in.

# Another site says who someone is

home-broker-with = Sign in with { $name }
home-broker-place = For people who live in { $place }
home-broker-on = You are now going to { $name }
home-broker-continue = Go on
home-broker-failed = Signing in did not work. Try again. Or use a code.
home-broker-stopped = You stopped signing in.
home-broker-away = This way to sign in does not work now. Try later. Or use a code.
home-broker-unknown = We do not find a page for you yet. Ask your municipality.

# What happens to the way in by mail

home-inlog-shared = More people use this device. Here you cannot change your email address. Do that on your own phone.
home-mail-told-set = From { $date } your codes go to a new email address. Is that not right? Call your ‹regisseur› at once.
home-mail-told-ended = From { $date } you get no more codes by email. Is that not right? Call your ‹regisseur› at once.
home-mail-way-subject = Your codes by email
home-mail-way-moved =
    From now on your codes go to another email address. We send no more codes to this one.

    Is that not right? Then call your municipality at once.
home-mail-way-ended =
    We send no more codes to this email address.

    Is that not right? Then call your municipality at once.
# Where someone will live

home-region-title = Where will I live?
home-region-lead = You will soon get a home in the Netherlands. First tell us what suits you.
home-region-why = What do we do with your answers?
home-region-why-fits = We look for a region that suits you and your family.
home-region-what = A region is a part of the Netherlands with several municipalities.
home-region-why-person = A person decides. The computer only helps to search.
home-region-why-not = We do not look at your country or your religion. We do not look at whether you are a man or a woman.
home-region-why-free = You may always say: I do not know. You can change everything later.
home-region-why-honest = There are not enough homes everywhere. Sometimes it will be another place.
home-region-begin = Start
home-region-go = Go on
home-region-questions = The questions
home-region-not-said = not filled in yet
home-region-said-nothing = You do not know, or you do not say.
home-region-fill = Fill in
home-region-change = Change
home-region-saved = Your answers are kept.
home-region-number = Question { $number } of { $of }
home-region-save = Keep and go on
home-region-unknown = I do not know
home-region-back = Back to all questions
home-region-place = Place
home-region-place-number = Place { $number }
home-region-place-hint = Write the name of the place in Dutch letters. We only keep the region.
home-region-places = All places
home-region-places-lead = Look for a place. Above the places is the name of the region.
home-region-no-place = We do not know this place. Look in the list of all places.
home-region-other-place = We do not know this place. Do you perhaps mean: { $names }?
home-region-too-many = These are too many places. Take one away.
home-region-work-hint = You may choose more than one answer.
home-region-mensen = People you know
home-region-mensen-hint = In which place in the Netherlands do they live? We do not need to know their names.
home-region-tie-eerste-graad = Your partner, parents or children
home-region-tie-familie = Other family
home-region-tie-vrienden = Friends
home-region-werk-gedaan = Work you have done
home-region-werk-gedaan-ask = Which work did you do?
home-region-werk-gewenst = Work you want to do
home-region-werk-gewenst-ask = Which work do you want to do?
home-region-studie = Study
home-region-studie-ask = What do you want to learn or study?
home-region-ziekenhuis = Hospital
home-region-where = In which place is that?
home-region-ziekenhuis-hint = Do you or your family often have to go to one hospital? Do not write why. We do not need to know that.
home-region-werk-of-school = Work or school you already have
home-region-werk-of-school-hint = Do you already have work or a place at a school in the Netherlands?
home-region-omgeving = City or village
home-region-omgeving-ask = Where do you like to live best?
home-region-plaatsen = Where you would like to live
home-region-plaatsen-ask = In which places do you want to live?
home-region-plaatsen-hint = You can write three places. Put the best place first.
home-region-work-zorg = Caring for people
home-region-work-bouw = Building houses
home-region-work-techniek = Cars, machines or electricity
home-region-work-horeca = Restaurant or hotel
home-region-work-transport = Driving or parcels
home-region-work-landbouw = Plants or animals
home-region-work-schoonmaak = Cleaning
home-region-work-winkel = Shop
home-region-work-kantoor = Office
home-region-work-ict = Computers
home-region-work-onderwijs = Teaching
home-region-work-ambacht = Working with your hands: hair, clothes, bread
home-region-study-mbo = Learning a trade (mbo)
home-region-study-hbo = University of applied sciences (hbo)
home-region-study-wo = University
home-region-study-geen = No study now
home-region-around-stad = In a city
home-region-around-dorp = In a village
home-region-around-geen = Both are fine
home-region-now = Tell us what suits you. Then we look for a region for you.
home-region-outcome = Which region will it be?
home-region-outcome-link = See which region it can be
home-region-to-questions = To the questions
home-region-none = We do not know yet where you will live.
home-region-none-fill = First tell us what suits you.
home-region-none-next = We are looking for a region for you. When we know more, it will be here.
home-region-taken-back = What we told you before about your region no longer holds.
home-region-likely = It can be one of these regions. Nothing has been decided yet.
home-region-likely-next = We look for a place in one of these regions. After that a person decides.
home-region-proposed = We think of the region { $region }. A person now looks whether it suits you.
home-region-proposed-next = A person decides soon. Then it will be here. You can still say what you want.
home-region-decided = You will live in the region { $region }.
home-region-decided-next = A municipality in this region now looks for a home for you. You will get a letter about it.
home-region-day = This is from { $date }.
home-region-chance-large = Large chance
home-region-chance-fair = Good chance
home-region-chance-small = Small chance
home-region-tenths = { $tenths } of 10
home-region-tenths-means = { $tenths } of 10 means: we try it 10 times, with other people. { $tenths } times this region comes out. The proposal can also be another region.
home-region-because = Why this region?
home-region-changes = What can change this?
home-region-change-work = You find work or a school in another region.
home-region-change-people = Your family lives in another region.
home-region-change-wish = You change your answers.
home-region-change-room = A region gets more places. Or it has no place any more.
home-region-next = What happens now?
home-region-who = Who decides?
home-region-who-text = A person decides. That person reads what you said. The computer only helps to search.
home-region-map = Map of the Netherlands
home-region-map-text = A number on the map is a region in the list.
home-region-source = Map and places: CBS (CC-BY-4.0)
home-region-object-text = Write why this does not suit you. A person reads it. You get an answer on or before { $date }.
home-region-object-label = Why does this not suit you?
home-region-object-empty = First write why this does not suit you.
home-region-objections = What you wrote
home-region-part-work = There is much work here that suits you.
home-region-part-family = Family of yours lives here.
home-region-part-network = Friends of yours live here.
home-region-part-study = You can study here.
home-region-part-care = Your hospital is here.
home-region-part-surroundings = It is as you like it here: a city or a village.
home-region-part-wish = You would like to live here.
home-region-part-none = This region suits a little what you said.
# A buddy

home-buddy-title = My buddy
home-buddy-lead = A buddy is a volunteer from your neighbourhood. You practise Dutch together, or do something together.
home-buddy-free = You choose. You may always say no. That is not bad for your ‹inburgering›.
home-buddy-shows = This is what you show
home-buddy-shows-text = A volunteer who suits you sees only this: your first name, your languages and your part of town. And what you like, what you want to do together, and when you can. Somebody of the municipality sees this too, and whether you want a woman. He or she looks for you.
home-buddy-name = Your first name
home-buddy-for = What would you like to do together?
home-buddy-languages = Which languages do you speak?
home-buddy-interests = What do you like?
home-buddy-days = On which days can you?
home-buddy-parts = When in the day?
home-buddy-place = In which part of town do you live?
home-buddy-choose = Choose a part of town
home-buddy-woman = I want a woman as a buddy
home-buddy-ask = Yes, find a buddy for me
home-buddy-asked = We are looking for a buddy for you.
home-buddy-waiting = We are looking. When there is somebody, you see it here.
home-buddy-change = Change this
home-buddy-withdraw = Stop looking
home-buddy-withdraw-text = Then everything here is gone. Nobody sees it any more. Do you have a buddy? Then that stops too.
home-buddy-withdrawn = It is gone. Nobody sees it any more.
home-buddy-proposal = Does { $name } suit you?
home-buddy-answer-by = Give your answer on or before { $date }.
home-buddy-no-why = You do not need to say why.
home-buddy-yes = Yes, please
home-buddy-no = No, rather not
home-buddy-said-yes = You said yes. Now you wait for the answer of the other.
home-buddy-said-no = You said no. We go on looking.
home-buddy-begun = You have a buddy. Write a message.
home-buddy-with = Your buddy is { $name }
home-buddy-messages = Messages
home-buddy-first = Tell who you are. Also write a day and a place.
home-buddy-write = Your message
home-buddy-you = You
home-buddy-met = You saw each other
home-buddy-met-day = On which day?
home-buddy-met-long = How long?
home-buddy-minutes = { $minutes } minutes
home-buddy-met-do = Write down
home-buddy-phone = Your telephone number
home-buddy-phone-hint = You do not have to. Make it empty and your buddy does not see it any more.
home-buddy-other-phone = Telephone of { $name }
home-buddy-quiet = Nothing was written here for a long time. Do you still see each other?
home-buddy-end = Stop with this buddy
home-buddy-end-text = You do not need to say why. The other only reads that it is finished.
home-buddy-over = This stopped on { $date }.
home-buddy-not-on = A proposal did not go on. That is not because of you.
home-buddy-thanks = Would you like to say thank you?
home-buddy-thanked = Your thanks were sent.
home-buddy-saved = Written down.
home-buddy-too-late = This is not possible any more.
home-buddy-wrong-day = Choose a day since you have a buddy. Not later than today.
home-buddy-see-for = Do together
home-buddy-see-languages = Languages
home-buddy-see-interests = Likes
home-buddy-see-times = Can on
home-buddy-see-place = Part of town
home-who-buddy = A volunteer who suits you, and who looks for you
home-who-sees-buddy = Your first name, languages and part of town. And what you like, what you want to do, and when you can.
home-who-until-buddy = Until you stop looking
home-look-buddy = looked at what you show for a buddy
home-buddy-interest-koken = Cooking
home-buddy-interest-sport = Sports
home-buddy-interest-muziek = Music
home-buddy-interest-tuin = Gardening
home-buddy-interest-wandelen = Walking
home-buddy-interest-techniek = Technology
home-buddy-interest-maken = Making things
home-buddy-interest-lezen = Reading
home-buddy-interest-spelen = Games
home-buddy-aim-taal = Practise Dutch
home-buddy-aim-wegwijs = Help with letters, shops and the way
home-buddy-aim-coach = Help towards work
home-buddy-aim-werkplek = A place to work along
home-buddy-aim-samen = Do something nice together
home-buddy-part-ochtend = Morning
home-buddy-part-middag = Afternoon
home-buddy-part-avond = Evening
home-paper-busy = We are still busy with another paper. Try again in a moment.
home-mail-ready-subject = A message is ready for you
home-mail-ready-text =
    A message is ready for you. You can read it after you log in:
    { $site }/mijn
home-buddy-not-yet = You both say yes. We have to do something first. Then it begins.
home-region-told = There is a proposal: the region { $region }.
home-region-answered = You have an answer to what you wrote.
home-region-look = Look at it
home-region-left = { $questions ->
    [one] You have { $questions } question left.
   *[other] You have { $questions } questions left.
}
home-region-yours-title = Your region
home-region-yours = Your region is { $region }
home-region-decided-on = A person decided this on { $date }.
home-region-likely-one = This may become your region. Nothing has been decided yet.
home-region-likely-one-next = We look for a place in this region. After that a person decides.
home-region-object-more = Write something more
home-region-answer-dutch = The answer is in Dutch. Do you not understand it? Ask your guide or VluchtelingenWerk for help.
home-region-all-said = You have told us everything. Thank you.
home-region-not-sought = We are not looking for a region for you now.
home-buddy-sent = Your message was sent.
home-buddy-phone-shown = { $name } now sees your number.
home-buddy-phone-hidden = { $name } does not see your number any more.
home-buddy-ended = You have stopped with this buddy.
home-buddy-wrong-phone = Write a telephone number, like 06 12345678.
home-buddy-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
home-buddy-hours-half = { $hours }½ hours
home-accessibility = Accessibility
home-region-object-waits = You already wrote to us on { $date }. We answer that first.
home-region-object-long = This is too long. Write no more than { $most } letters.
home-region-pick = Or choose the place from the list
home-tale-likely = Region: not decided yet
home-tale-proposed = Region: there is a proposal
home-tale-objected = Region: the proposal does not suit
home-tale-decided = Region: decided
home-tale-buddy-proposed = Buddy: there is a proposal
home-tale-buddy-found = Buddy: yes

home-buddy-met-then = This day already has { $long }. Do you want to change that? Then choose ‘Write down’ again.
