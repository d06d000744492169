# The worklist: what is most urgent first
worklist-title = Worklist
worklist-all = { $count ->
    [one] 1 dossier in the worklist
   *[other] { $count } dossiers in the worklist
}
worklist-mine = { $count ->
    [one] 1 person to guide
   *[other] { $count } people to guide
}
worklist-nobody = { $count ->
    [one] 1 dossier has nobody yet
   *[other] { $count } dossiers have nobody yet
}
worklist-filtered = { $count ->
    [one] 1 dossier fits your choice
   *[other] { $count } dossiers fit your choice
}
worklist-found = { $count ->
    [one] 1 dossier found
   *[other] { $count } dossiers found
}
worklist-shown = { $first } to { $last } of { $total } dossiers
worklist-shown-some = Some of { $total } dossiers
worklist-first-title = There are no dossiers yet
worklist-first-text = Import a file of people, or open a dossier by hand.
worklist-first-import = Import a file
worklist-none-title = No dossiers found
worklist-none-text = Choose other conditions, or search for part of the name.
worklist-calm-title = Nothing urgent
worklist-calm-text = There are no dangers and no terms that nearly end.
open-dossier = New dossier

search-label = Search by name, number or BSN
search-back = Back to the whole worklist
found-closed-title = Closed dossiers
found-closed = Closed
filter-open = Filter
filter-count = { $count ->
    [one] Filter: 1 condition
   *[other] Filter: { $count } conditions
}
filter-whose = Whose
filter-everyone = Everyone
filter-mine = Mine
filter-nobody = Nobody's
filter-danger = Danger
filter-term = Running term
filter-route = Route
filter-neighbourhood = Neighbourhood
filter-overdue = Only what is late
filter-any = All
filter-apply = Show
filter-clear = Clear the filter

views-title = Your views
views-manage = Your saved views
view-name = Name for this view
view-save = Save this view
view-saved = The view is saved.
view-delete = Delete
view-deleted = The view is deleted.

# Whose people
whose-mine = My people
whose-everyone = Everyone in the municipality
whose-nobody = Not yet assigned
whose-label = Whose people
own-tasks = My tasks
own-tasks-all = See all your tasks
own-tasks-count = { $count ->
    [one] 1 task for you
   *[other] { $count } tasks for you
}
own-tasks-none-title = You have no open tasks
own-tasks-none-text = You make a task in a dossier, under Tasks and notes.
caseloads-title = How the work is divided
caseload-open = { $count ->
    [one] 1 open dossier
   *[other] { $count } open dossiers
}
worklist-own-none-title = You guide nobody yet
worklist-own-none-text = See who has no case manager yet, and take people over.

column-choose = Choose
column-number = Number
column-name = Name
column-urgency = Urgency
column-duty = What is needed
column-by = When
column-route = Route
column-group = Group
column-caseworker = Case manager
column-neighbourhood = Neighbourhood
column-term-end = End of term
choose-person = Choose { $name }
others-label = Other dangers
caseworker-nobody = Nobody
caseworker-gone = Former colleague

assign-title = Chosen dossiers
assign-me = Take over
assign-colleague = Colleague
assign-choose = Choose a colleague
assign-do = Assign
assign-nobody = Take the case manager off
assign-done = The dossiers changed hands.
assign-none-chosen = Choose one or more dossiers first. Nothing changed.
assign-nobody-chosen = Choose a colleague first. Nothing changed.

export-label = This list as a file:
export-xlsx = Excel (XLSX)
export-csv = CSV

days-left = { $days ->
    [0] today
    [one] 1 day left
   *[other] { $days } days left
}
years-left = { $years } years left
days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
by-date = by { $date }, { $left }
as-soon-as-possible = As soon as possible

# What to do about it
do-danger-pip-bijna-te-laat = Finish the broad intake and set the PIP
do-danger-pip-te-laat = Set the PIP today
do-danger-geen-voortgangscontact = Call and plan a progress talk
do-danger-aanbod-te-laat = Make an offer now
do-danger-tempo-te-laag = Agree on more hours of lessons a week
do-danger-alfabetisering-zonder-verlenging = Ask the school for a statement about the literacy lessons
do-danger-aanbieder-weggevallen = Arrange another school
do-danger-urenverklaring-veiligstellen = Ask the school for a statement of hours now
do-danger-verlenging-nu-aanvragen = Help to ask DUO for more time
do-danger-routevenster-sluit = Decide whether the route has to change
do-danger-ontzorgen-zonder-financiele-stap = Agree how the person learns to pay bills
do-danger-begeleiding-zonder-vervolg = Agree who helps when the guidance ends
do-danger-bijna-achttien = Arrange what changes at eighteen
do-danger-partner-uit-beeld = Get in touch with the partner
do-danger-termijn-eindigt = See what is left and whether an extension is possible
do-danger-termijn-verlopen = See which grounds for extension there are
do-danger-termijn-wijkt-af = Check the facts and call DUO
do-danger-pvt-of-map-niet-klaar = Plan what is missing of PVT or MAP
do-danger-derde-informatie-blijft-uit = Ask for the information again
do-danger-intake-staat-stil = Plan the next step of the broad intake
do-danger-boetemaximum-bijna = Check the maximum before another fine
do-danger-lening-bijna-op = Discuss how the rest is paid for
do-danger-bewaartermijn-verloopt = See which data you have to erase
do-term-pip-vaststellen = Set the PIP
do-term-pip-na-verhuizing = Set a new PIP after the move
do-term-inburgeringstermijn = Watch whether integration is done in time
do-term-nieuwe-termijn = Watch whether it is done within the new term
do-term-bezwaar-pip = Wait for an objection to the PIP
do-term-bezwaar-boete = Wait for an objection to the fine
do-term-derde-kans = Give a third chance for the intake
do-term-oproep = See whether the person answers the summons
do-term-aanbod = Make an offer
do-term-start-taalschakeltraject = Let the language bridging course start
do-term-ontzorgen = Prepare the end of paying fixed costs
do-term-beslissing-verlenging = Wait for DUO on the extension
do-term-beslissing-ontheffing = Wait for DUO on the dispensation
do-term-beslissing-vrijstelling = Wait for DUO on the exemption
do-term-beslissing-lening = Wait for DUO on the loan
do-term-voortgangsgesprek = Hold a progress talk
do-term-bewaartermijn-vijf-jaar = Erase the ordinary data
do-term-bewaartermijn-vijftig-jaar = Erase the last data
do-term-bewaartermijn-lening = Let DUO erase the data about the loan
do-term-terugbetaling-lening = Explain how the loan is paid back
do-term-verval-boetebevoegdheid = Decide on a fine while it is still possible
