# Reports

nav-monitor = Reports
report-lead = Where the municipality stands on { $date }.
report-few = You see figures, not people. Numbers from 1 to 4 are not shown. Sometimes another number is left out because of that.
report-on-page = On this page
report-download = Download this table:
figures-none = There is nothing to count yet.
figure-people = People
figure-share = Share
figure-quarter = Quarter
figure-few = fewer than 5
figure-hidden = not shown
figure-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
figure-of = { $some } of { $all }
quarter-name = quarter { $number } of { $year }

# Tables

figures-stages = With and without a plan
figures-stages-text = Open dossiers of people who are obliged, in four groups. Everyone is in one group.
stages-who = Group
stage-a = A. Waiting for the intake
stage-a-text = The broad intake has not begun. The PIP can still be in time.
stage-b = B. Intake running
stage-b-text = The broad intake has begun and there is no PIP yet. It can still be in time.
stage-c = C. Plan adopted
stage-c-text = There is a PIP. Whether it was in time is told below.
stage-d = D. Plan late
stage-d-text = There is no PIP and the last day has passed.
stage-without = Without a plan (A, B and D)
stage-with = With a plan (C)
stage-all = All four
figures-plans = Plan in time
figures-plans-text = For each quarter in which the PIP had to be there: how often it was in time. Who still has time does not count. Closed dossiers count too.
plans-in-time = In time
plans-late = Not in time
plans-due = Together
figures-waits = Waiting times
figures-waits-text = Of those whose wait ended in the past twelve months. The median is the wait of the person in the middle.
wait-step = From and to
wait-median = Median
wait-longest = Longest
wait-to-intake = From the notice to the intake
wait-to-plan = From the intake to the PIP
wait-to-lesson = From the PIP to the first lesson
wait-in-all = From the notice to the first lesson
figures-ends = Terms that end
figures-ends-text = Open dossiers of people who are obliged, by the quarter in which their term ends.
ends-before = Ended before
ends-after = Later
figures-dangers = Dangers
figures-dangers-text = How many people a danger is about. Someone can count with more than one danger, so they do not add up.
figures-grants = Performance part of the grant (SPUK)
figures-grants-text = Trajectories of the asylum group that ended with a diploma or certificate, by the budget year they count in. DUO does the counting; this is our own count beside it.
grants-year = Budget year
grants-count = Trajectories
grants-money = Amount
grants-unknown = not known yet

# The list behind a figure

slice-in-time = PIP in time, { $quarter }
slice-late = PIP not in time, { $quarter }
slice-ends = The term ends in { $quarter }
slice-ends-before = The term ended before { $quarter }
slice-ends-after = The term ends after { $quarter }
slice-behind = This list belongs to a figure of the reports:
behind-back = Back to the reports
behind-count = { $count ->
    [one] The figure counts 1 dossier.
   *[other] The figure counts { $count } dossiers.
}
behind-open-only = Only open dossiers count.
behind-closed-too = Closed dossiers count too.
behind-worklist = See these dossiers on the worklist
behind-worklist-open = See the open dossiers on the worklist
behind-why = Why it counts
behind-numbers = You see numbers of dossiers, no names.
behind-none-title = Nobody counts
behind-none-text = At this moment no dossier counts for this figure.
behind-past-title = This page is empty
behind-past-text = The list became shorter. Start at the beginning.
behind-first = To the beginning of the list
behind-all-stages = With and without a plan: all four groups
behind-plans-due = PIP had to be there, { $quarter }
behind-grants = Performance part of the grant (SPUK) for { $year }
behind-notice = Notice on { $date }
behind-no-notice = Day of the notice not known
behind-intake = Broad intake began on { $date }
behind-pip = PIP adopted on { $date }
behind-no-pip = No PIP yet
behind-pip-due = The PIP has to be there on { $date }
behind-pip-was-due = The PIP had to be there on { $date }
behind-pip-no-due = There is no last day for the PIP yet
behind-lesson = First lesson on { $date }
behind-ends = The term ends on { $date }
behind-ended = The term ended on { $date }
behind-act-by = Do this by { $date }
behind-act-was = The last day was { $date }
behind-no-act-by = There is no last day
behind-article = Counted by: { $article }
behind-completed = Diploma or certificate on { $date }
behind-grant-counts = Counts for { $year }: { $amount }
behind-grant-unknown = Counts for { $year }. The amount is not known yet.

# The quarter file

swi-title = Quarter file for Statistics Netherlands
swi-text = One row per person, with the number of the dossier. There are no names and no BSN in it.
swi-due = Deliver up to and including { $date } ({ $left })
swi-open-title = This is not certain yet
swi-open-fields = Each year Statistics Netherlands says in a guideline which fields it asks for. We have not read it. These fields come from its reports.
swi-open-bsn = Statistics Netherlands couples by BSN. It is not in this file. Make a list yourself with the number of the dossier and the BSN.
swi-open-day = The group and the route are those of today. They may have been different at the end of the quarter.
swi-open-who = In the file is who had an open dossier in the quarter. Whether Statistics Netherlands wants others too we do not know.
swi-open-first-row = The first row says what kind of file it is. Take it out when Statistics Netherlands does not want it.
swi-was-due = The last day was { $date }
swi-delivered = Naober does not know whether a file was delivered.
