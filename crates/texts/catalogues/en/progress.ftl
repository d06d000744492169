# Progress: hours and pace, talks, assignments, PVT, MAP and exams

progress-title = Progress
progress-text = How many hours, how fast, and what you agree together.
progress-doors = Parts of progress
progress-hours = Hours and pace
progress-talks = Talks and agreements
progress-assignments = Practice assignments
progress-parts = PVT, MAP and exams
progress-record = Record hours
progress-what = What do you want to record?
progress-what-les = Lessons
progress-what-meedoen = Taking part (participation)
progress-what-gemist-reden = Missed, with a good reason
progress-what-gemist = Missed, without a good reason
progress-until = Up to and including which day?
progress-until-hint = The hours count from this day. For example 12-3-2026.
progress-hours-hint = For example 2.5
progress-lesson-only = For lessons only
progress-in-person-more = Enter no more hours than the total.
progress-last = Recorded last
progress-last-none = No hours have been recorded yet.
progress-missed = Missed: { $hours } hours, of which { $excused } hours with a good reason.
progress-ways = Hours come in by two other ways as well:
progress-ways-file = Does the provider have a file?
progress-import = Read in a file from a provider
hours-recorded = The hours have been recorded.

# Pace

pace-so-far = So far that is { $hours } hours a week.
pace-needed = To be ready in time, { $hours } hours a week are needed from now on, up to and including { $date }.
pace-in-time = At this pace the hours will be ready in time.
pace-too-slow = At this pace the hours will not be ready in time. Look together at what is possible.
pace-complete = The hours are complete.
pace-over = The term has ended and the hours are not complete.
pace-picture = { $what }: hours so far and the pace that is needed
pace-asked = { $hours } hours needed
pace-today = { $hours } hours now
pace-end = Ends { $date }
pace-as-list = See the hours by month
pace-lines = The thick line is what has been done. The dashed line is what is still needed. The thin line is the same every week.
pace-no-term = There is no term yet. It begins with the PIP.
pace-no-hours = The plan names no total of hours. Put it in the PIP and you will see the pace here.

# Talks and agreements

talk-next = The next talk is needed on or before { $date } ({ $left }).
talk-new = Write down a talk
talk-day = When was the talk?
talk-present = Who was there?
talk-present-hint = For example: the newcomer, the teacher and an interpreter
talk-summary = What was said?
talk-summary-hint = Write nothing about health. That belongs with the intake.
talk-save = Save the talk
talk-saved = The talk has been saved.
talks-held = Talks that were held
talks-none = No talk has been written down yet. Write down the first one, with what you agree together.
agreement-number = Agreement { $number }
agreement-what = What was agreed?
agreement-who-missing = Fill in who does this
agreement-until = By when?
agreement-ticked = The agreement has been ticked off.
agreement-kept = kept
agreements-open = Open agreements
agreements-none = There are no open agreements.
written-by = Written down by

# Practice assignments

assignments-lead = An assignment takes the lesson outside: to the shop, the community centre or work. Ask the teacher what fits.
assignments-open = To do
assignments-done = Assignments done
assignments-none = There are no assignments to do.
assignment-new = Give an assignment
assignment-text = What is the assignment?
assignment-text-hint = For example: ask in the shop where something is
assignment-subject = Belongs to the lessons
assignment-subject-hint = So the teacher knows what to build on.
assignment-give = Give this assignment
assignment-given = The assignment has been given.
assignment-tick = Note that this was done
assignment-done-title = Assignment done
assignment-done-at = { $date }, { $place }, { $hours } hours
assignment-day = When was it done?
assignment-place = Where was it done?
assignment-place-hint = For example: community centre De Linde
assignment-counts = These hours are participation hours
assignment-counts-hint = Then they count for the Z route.
assignment-noted = The assignment has been ticked off.

# PVT, MAP, exams, final talks

part-missing = still missing
part-recorded = It has been recorded.
pvt-lead = Hours, an activity or excursion, and a signature under the participation declaration.
pvt-activity = Activity or excursion
pvt-record = Record hours of the PVT
sign-record = Record that the declaration was signed
sign-day = When was it signed?
sign-hint = The day of the meeting, for example 12-3-2026
map-title = MAP
map-lead = Hours in practice, eight themes about work, and a final talk with the municipality.
map-not-asked = The education route asks no MAP.
map-record = Record hours of the MAP
map-themes = Which themes were covered?
map-themes-open = { $count ->
    [one] 1 theme left
   *[other] { $count } themes left
}
theme-day = When were they covered?
map-theme-beroepenorientatie = Getting to know occupations
map-theme-werknemerscompetenties = What an employee must be able to do
map-theme-realistisch-beroepsbeeld = An honest picture of the occupation
map-theme-beroepskansen = Chances of work
map-theme-beroepscompetenties-verwerven = Learning what the occupation asks
map-theme-netwerk-opbouwen = Building a network
map-theme-werk-vinden = Finding work
map-theme-werkcultuur = How things go at work
map-talk-record = Record the final talk of the MAP
z-talk-title = Final talk of the Z route
z-talk-lead = The municipality holds this talk itself.
z-talk-record = Record the final talk of the Z route
exams-title = Exams
exams-none = No exam has been sat yet.
exam-passed = passed
exam-failed = not passed
exam-sat = result to come
exam-record = Record a result
exam-record-sat = Record an exam whose result is still to come

# The sheet of a group

sheet-title = Hours of a group
sheet-lead = Choose a provider and a day. Type the hours once and say who was there. Whoever you leave out gets no hours.
sheet-no-provider = Nobody has lessons with a provider yet. First record for a person that a course began.
sheet-open = Open the sheet
sheet-other = Another provider or day
sheet-who = { $count ->
    [one] 1 person on this sheet
   *[other] { $count } people on this sheet
}
sheet-nobody = Nobody is with this provider on this day.
sheet-what = What are the hours for?
sheet-hours-hint = All hours of this day together, for example 2.5
sheet-person = Person
sheet-number = Number
sheet-mark = Was this person there?
sheet-mark-aanwezig = Was there
sheet-mark-reden = Absent, with a good reason
sheet-mark-gemist = Absent, without a good reason
sheet-mark-niet = Leave out
sheet-save = Record the hours
sheet-nobody-marked = Say for at least one person whether they were there.
sheet-recorded = The sheet has been recorded.
sheet-known = This sheet was recorded before. Nothing was changed. Is something wrong? Then correct it on the timeline of that person.
sheet-partly-known = The sheet has been recorded. People who were on it before were left as they were.
