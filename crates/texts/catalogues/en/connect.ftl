# connect
import-title = Import
import-lead = Read in a file of people or of events. You first see what would happen. Nothing changes before you say so.
import-kind = What is in the file?
import-kind-mensen = People
import-kind-mensen-about = Each row is a person, with the milestones of the dossier.
import-kind-feiten = Events
import-kind-feiten-about = Each row is one event: lessons, an exam, a talk.
import-file = File
import-file-hint = CSV or Excel (.xlsx), up to 10 MB and 20,000 rows. The first row names the columns.
import-read = Read the file
import-templates-title = Empty files to fill in
import-templates-text = The column names are those of the Gemeentelijk Gegevensmodel. Other names are fine too: you point them out in the next step.
import-template-mensen = Empty file for people (CSV)
import-template-feiten = Empty file for events (CSV)
import-files-title = Earlier files
import-files-none = No file was read in yet.
import-col-day = Date
import-col-rows = Rows
import-col-state = State
import-col-row = Row
import-col-column = Column
import-col-cell = What it says
import-col-mistake = What is wrong
import-col-example = Example from the file
import-col-meaning = Meaning
import-state-uploaded = Not imported yet
import-state-done = Imported
import-state-dropped = Removed
import-file-title = Import a file
import-count-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
import-would-title = What would happen
import-did-title = What happened
import-was-dropped = This file was removed. Nothing was imported from it.
import-opened = { $count ->
    [one] 1 new dossier
   *[other] { $count } new dossiers
}
import-extended = { $count ->
    [one] 1 row adds to a dossier that is here
   *[other] { $count } rows add to a dossier that is here
}
import-known = { $count ->
    [one] 1 row was known already
   *[other] { $count } rows were known already
}
import-withdrawn = { $count ->
    [one] 1 signal is withdrawn
   *[other] { $count } signals are withdrawn
}
import-facts = { $count ->
    [one] 1 new event
   *[other] { $count } new events
}
import-refused = { $count ->
    [one] 1 row cannot be imported
   *[other] { $count } rows cannot be imported
}
import-nothing-yet = Nothing was imported yet.
import-nothing-new = Nothing. There is nothing new in this file.
import-refused-title = Rows that cannot be imported
import-more = { $count ->
    [one] And 1 more mistake that is not listed here.
   *[other] And { $count } more mistakes that are not listed here.
}
import-choose = Some rows have a mistake
import-leave-out = { $count ->
    [one] Leave out 1 row with a mistake and import the others
   *[other] Leave out { $count } rows with a mistake and import the others
}
import-or-stop = Or stop: correct the file and read it again. What is known already does not change then.
import-take-in = Import
import-drop = Remove the file
import-columns-title = Meaning of the columns
import-columns-text = Names that we know are pointed out already. Next time we propose the same meaning.
import-columns-show = See or change the columns
import-left = { $count ->
    [one] 1 column is left out: { $names }
   *[other] { $count } columns are left out: { $names }
}
import-ignore = Do not import
import-save-columns = Save the meaning and look again
import-back = Back to all files
import-mapped = The meaning of the columns was saved.
import-done = The file was imported.
import-dropped = The file was removed.
import-meaning-twice = Two columns have the meaning "{ $meaning }". Choose one.
import-rows-refused = Some rows have a mistake. Say that you leave them out, or correct the file.
import-no-row-left = There is no row left to import.
import-file-none = Choose a file.
import-file-empty = The file is empty. Choose a file with column names and rows.
import-file-too-large = The file is larger than 10 MB. Divide it over more files.
import-file-other-type = This is not a CSV or Excel file. Save it as CSV or .xlsx and try again.
import-file-damaged = This Excel file cannot be read. Open it in your program, save it as .xlsx again and retry.
import-file-unpacks = This Excel file becomes far too large when unpacked. Save only the sheet with the data.
import-file-no-rows = The file has column names, but no rows.
import-file-too-many-rows = The file has too many rows or cells. Import at most 20,000 rows at a time.
import-file-too-many-columns = The file has more than 200 columns. Leave out the columns that you do not need.
import-file-cell-too-long = Row { $row } has a cell with more than 4,000 characters.
import-file-column-twice = Two columns are called "{ $column }". Give each column its own name.
import-row-day = This is not a date. Write for example 12-3-2026.
import-row-number = This is not a number. Write for example 12 or 2,5.
import-row-bsn = This BSN is not right. A BSN has nine digits.
import-row-v-number = This V-number is not right. A V-number has ten digits.
import-row-name = Fill in a name, or a BSN, V-number or dossier number.
import-row-tell-apart = Fill in a BSN, a V-number or a date of birth. Otherwise we do not know who this is.
import-row-who = Fill in a BSN, V-number or dossier number. Otherwise we do not know whom it is about.
import-row-nobody = No dossier has this number.
import-row-twice = This person is also in row { $row }.
import-row-formula = The formula in this cell gives an error.
import-row-needs-day = The date is missing.
import-row-needs-kind = The kind of event is missing.
import-row-kind = We do not know this kind of event. The manual lists all kinds.
import-row-needs-field = This kind also needs "{ $field }". It is missing.
import-row-not-of-this-kind = This does not belong to this kind of event.
import-row-other-type = Something else belongs here: a number, a date, or yes or no.
import-row-one-of = We do not know this word. Choose from: { $options }.
import-row-incomplete = The data for "{ $soort }" are not complete.
import-row-plan-needs-route = The date of the PIP needs a leerroute. It is missing.
import-row-group-needs-day = The group needs the date on which the duty or the residence began.
import-row-test-needs-day = The outcome of the leerbaarheidstoets needs the date of the intake or of the PIP.
import-row-other-day = The dossier has "{ $soort }" on { $day }. Correct it in the dossier.
import-row-day-out-of-reach = { $day } is too long ago or too far ahead.
column-field = Field: { $field }
column-bsn = BSN
column-v-nummer = V-number
column-dossiernummer = Dossier number
column-voornamen = Given names
column-tussenvoegsel = Name prefix
column-achternaam = Family name
column-geboortedatum = Date of birth
column-taal = Language
column-wijk = Neighbourhood
column-vergunning = Kind of permit
column-verblijf-vanaf = Residence from
column-doelgroep = Treated as
column-plicht-start = Start of the duty
column-plicht-eind = End of the duty
column-kennisgeving = Date of the notice
column-brp-datum = Registered in our municipality
column-intake-start = Start of the brede intake
column-intake-eind = End of the brede intake
column-toets = Outcome of the leerbaarheidstoets
column-pip = Date on the first PIP
column-leerroute = Leerroute
column-niveau = Language level in the PIP
column-uren-per-week = Lesson hours a week
column-aanbod = Date of the offer
column-aanbieder = Language school
column-cursus-eind = End of the course
column-pvt = Participation statement signed
column-map = Final talk of the MAP
column-termijn-van = Start of the term according to DUO
column-termijn-tot = End of the term according to DUO
column-bijstand = Social assistance from
column-intrekking = Reason of withdrawal
column-datum = Date
column-soort = Kind of event
column-bron = Source
column-sleutel = Key of the row
