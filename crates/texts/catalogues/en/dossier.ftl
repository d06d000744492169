# A dossier: its pages, recording and correcting facts

why-facts = This follows from these facts:
cite = { $act }, article { $article }
act-w = Wet inburgering 2021
act-bs = Besluit inburgering 2021
act-r = Regeling inburgering 2021
act-pw = Participatiewet
act-awb = Algemene wet bestuursrecht
act-atw = Algemene termijnenwet
act-aow = Algemene Ouderdomswet
caseworker-label = Case manager
tabs-label = Parts of the dossier
tab-overview = Overview
tab-plan = Plan
tab-rights = Terms and rights
tab-timeline = Timeline
tab-tasks = Tasks and notes
tab-household = Household
tab-manage = Manage
record-fact = Record what happened
act-pip = Open the PIP
act-extension = Prepare the extension
act-progress = Open the progress
act-route = Look at the routes
act-intake = Open the brede intake
act-ontzorgen = Open the ontzorgen
act-household = Look at the household
act-loan = Look at the loan
act-hours-statement = Ask for the hours statement
act-follow-up = Make the follow-up plan
record-this = Record: { $what }
dossier-closed = This dossier was closed on { $date }: { $reason }.
outside-text = No term runs. Is this wrong? Then record what is missing, or correct a fact.
over-text = The civic integration is over. You can close this dossier.

# Where on the way

place-in-term = Month { $month } of { $total } of the term
place-after-term = The term ended on { $date }
place-before-plan = On the way to the plan: the PIP is due on { $date }
line-title = The term in a picture
line-sentence = The term began on { $start } and ends on { $end }. Today is { $today }.
line-sentence-then = The term began on { $start } and ends on { $end }. You are looking at { $today }.
line-as-list = See this as a list
line-start = Start of the term
line-today = Today
line-end = End of the term
line-end-basic = End of the first three years
line-span-from = { $what }: from
line-span-until = { $what }: until and including

# Overview

now-title = Needed now
now-nothing = Nothing is urgent now.
now-nothing-then = Nothing was urgent then.
now-unknown = First record which permit someone has, and the notice from DUO.
later-title = After that
decide-title = Here you must decide yourself
decide-text = The law gives no answer here.
hours-title = Hours
hours-done-of = { $done } of { $needed } hours.
hours-deducted = Of these, { $hours } hours count from elsewhere.
hours-left = { $hours } hours left.
hours-not-closed = The hours are enough, but something is still missing.
hours-complete = Done.
person-title = About this person
data-birth = Born
numbers-show = Show BSN and V-number
numbers-kept = It is recorded that you look at them.
data-bsn = BSN
data-v-number = V-number
data-language = Language
data-neighbourhood = Neighbourhood
data-address = Postal address
data-permit = Permit
data-school = School
data-opened = Dossier since
tasks-title = Tasks
look-title = Look back
look-on = On which day?
look-known = With what was known on (optional)
look-known-hint = With the facts that were known at the end of this day.
look-do = Look back
looking-on = You are looking at { $on }, with everything that is known now.
looking-known = You are looking at { $on }, with what was known on { $known }.
looking-before = There was no dossier yet on { $on }.
looking-stop = Back to today

# Terms and rights

terms-title = Terms
terms-none = There are no terms.
column-term = Term
column-when = Last day
column-owner = Who
column-state = State
rights-open-title = What is possible now
rights-open-none = Nothing is open now.
rights-used-title = Already used
rights-other-title = What is not yet or no longer possible
right-new-end = New end of the term: { $date }.
right-missing = Still needed: { $what }.
window-both = from { $from } until and including { $until }
window-from = from { $from }
window-until = until and including { $until }
amounts-title = Amounts that the law names
amounts-text = This is an explanation, not a proposal. You decide, or DUO.

# Timeline

timeline-title = What happened
timeline-none = Nothing was recorded yet.
timeline-count = { $count ->
    [one] 1 fact
   *[other] { $count } facts
}
timeline-ahead = counts from this day
timeline-corrected = Corrected: see what took its place
timeline-corrects = This corrects an earlier fact
timeline-withdraws = This withdraws an earlier fact
recorded-by = Recorded on { $when } by { $who }
source-label = source
correct-this = Correct this

# Recording

record-title = Record a fact
choose-title = What happened?
choose-text = Choose what you want to record. You then first see what it changes.
choose-likely = Often comes now
choose-all = All facts
optional-hint = Not required
field-source = Where do you know this from?
field-source-hint = Not required. For example: letter of DUO, talk.
source-staff = staff member
see-changes = See what it changes
preview-title = Is this right?
preview-text = Nothing was saved yet.
preview-changes = This changes
preview-nothing = No terms, hours, rights or dangers change. The fact goes on the timeline.
preview-ahead = This day is in the future. The fact counts from that day.
preview-back = Back to the questions
fact-recorded = The fact was recorded.
fact-corrected = The fact was corrected. The old one stays visible on the timeline.
correct-title = Correct a fact
correct-of = You are correcting: { $fact }.
withdraw-of = You withdraw: { $fact }.
difference = { $what }: { $from } becomes { $to }
difference-day = Day
difference-nothing = nothing
correct-explained = The old fact stays visible on the timeline, struck through.
correct-never = This never happened
wrong-too-long-ago = This day is too long ago. Choose a day after 1900.
wrong-too-far-ahead = This day is too far ahead. Choose a day within a year.
wrong-corrected-before = This fact was corrected already. Correct the newer one on the timeline.

change-standing = The duty changes from “{ $from }” to “{ $to }”.
change-route = The route becomes: { $route }.
change-danger-new = New danger: { $what }. { $when }
change-danger-moved = Danger changes: { $what }. { $when }
change-danger-gone = Danger disappears: { $what }.
change-term-new = New term: { $what }, until and including { $date }.
change-term-moved = { $what }: from { $from } to { $to }.
change-state = { $what }: { $state }.
change-gone = { $what } lapses.
change-hours = { $what }: { $numbers }

# Tasks and notes

tasks-none = There are no open tasks.
tasks-done = { $count ->
    [one] 1 task done
   *[other] { $count } tasks done
}
task-new = New task
task-title = What must be done?
task-due = By which day?
task-who = Who does it?
task-nobody = Nobody in particular
task-add = Add
task-added = The task was added.
task-tick = Done
task-badge = Task
task-see = To the tasks
task-done = The task is done.
task-done-at = Done on { $when }
notes-title = Notes
notes-none = There are no notes.
note-text = New note
note-hint = Write nothing about health here.
note-save = Save the note
note-written = The note was saved.
health-title = Notes about health
health-who = Only case managers of your municipality see these notes. Each time someone looks is recorded.
health-new = New note about health
health-text = Note about health
health-hint = Write only what you need for the guidance.

# Household

household-title = Household
household-none = Nobody of this household with a dossier is connected yet.
household-closed = dossier closed
household-leave = Take this person out of the household
household-left = This person no longer belongs to the household.
household-facts = Recorded about the household
household-join = Connect to a household
household-choose = With whom does this person belong?
household-join-do = Connect
household-joined = The household was connected.
household-not-found = No dossier found with this name or number.

# Managing

manage-assign = Who is the case manager?
manage-looked = Who looked in this dossier?
manage-looked-link = See who looked, when and why
manage-close = Close the dossier
manage-close-text = The dossier leaves the worklist. All facts are kept.
manage-close-why = Why do you close the dossier?
manage-close-do = Close the dossier
manage-reopen = Open the dossier again
manage-retract = Withdraw the signal
manage-retract-text = Do this when this person does not belong here. The dossier closes and nobody can find it any more.
manage-retract-do = Withdraw the signal
confirm-yes = Yes, do this
close-confirm = Close the dossier: { $reason }?
close-confirm-text = You can open the dossier again later.
retract-confirm = Withdraw the signal: { $reason }?
retract-confirm-text = You cannot undo this yourself. The dossier is shielded.
dossier-closed-done = The dossier was closed.
dossier-reopened = The dossier is open again.
signal-retracted = The signal was withdrawn. The dossier is shielded.
close-reason-fulfilled = Integrated
close-reason-exempt = Exempt
close-reason-dispensed = Dispensed
close-reason-duty-ended = The duty ended
close-reason-moved = Moved to another municipality
close-reason-deceased = Died
close-reason-signal-withdrawn = The signal was withdrawn
close-reason-other = Something else

# Details of a person

person-change = Change details
person-change-text = Correct what is wrong. Another date of birth becomes a correction on the timeline, because the law looks at it.
person-number-hint = Fill this in only when the number is missing or wrong. Left empty, nothing changes.
person-changed = The details have been changed.
adres-hint = Not required. It stands on the letters to this person.
adres-straat = Street and number
adres-straat-hint = For example Dijkpad 12 bis
adres-postcode = Postcode
adres-postcode-hint = For example 1234 AB
adres-plaats = Place
wrong-straat = Fill in the street and the number as well.
wrong-huisnummer = Put the number behind the street, for example Dijkpad 12.
wrong-postcode = Fill in a postcode: four digits and two letters, for example 1234 AB.
wrong-plaats = Fill in the place as well.

# New dossier

open-given = Given names
open-family = Family name
open-bsn-hint = Not required. Nine digits.
open-do = Open the dossier
open-many = Add many people at once?
open-here = See the dossier that is here already
dossier-opened = The dossier was opened. Now record what you know.
wrong-bsn = This is not a valid BSN. Check all nine digits.
wrong-v-number = This is not a valid V-number. It has ten digits.
wrong-has-dossier = This person has a dossier already.
wrong-birth = This date of birth cannot be right.
language-ar = Arabic
language-ti = Tigrinya
language-fa = Dari or Farsi
language-ps = Pashto
language-tr = Turkish
language-uk = Ukrainian
language-ru = Russian
language-so = Somali
language-fr = French
language-es = Spanish
language-en = English
language-nl = Dutch

# A provider that falls away

provider-title = Provider lost
provider-text = A school lost its keurmerk or closed. Record it at once for everyone who has lessons there.
provider-hint = These are the providers named in your dossiers.
provider-choose = Choose a provider
provider-what = What happened?
provider-lost-keurmerk = The provider has no keurmerk any more
provider-lost-gesloten = The provider closed
provider-see = See whom this touches
provider-touched = { $count ->
    [0] This touches nobody
    [one] This touches 1 person
   *[other] This touches { $count } people
}
provider-nobody = Nobody has lessons on this day with a provider of this name. Check the name and the day.
provider-change = This fact goes into the dossier of each of them. Naober then looks at the statement of hours and extension.
provider-do = Record for everyone
provider-recorded = It was recorded for everyone whom it touches.
