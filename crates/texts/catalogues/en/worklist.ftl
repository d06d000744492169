# The worklist: what is most urgent first
worklist-title = Worklist
worklist-all = { $count ->
    [one] 1 dossier in the worklist
   *[other] { $count } dossiers in the worklist
}
worklist-mine = { $count ->
    [one] 1 dossier of yours
   *[other] { $count } dossiers of yours
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
worklist-shown = { $shown } of { $total } dossiers
worklist-first-title = There are no dossiers yet
worklist-first-text = Import a file of people, or open a dossier by hand.
worklist-first-import = Import a file
worklist-none-title = No dossiers found
worklist-none-text = Choose other conditions, or search for part of the name.
worklist-calm-title = Nothing urgent
worklist-calm-text = There are no dangers and no terms that nearly end.
open-dossier = New dossier

search-label = Search by name or number
search-back = Back to the whole worklist
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
assign-nobody = Put down
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
days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
by-date = by { $date }, { $left }
