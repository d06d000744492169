# Moving to and from other municipalities
handover-title = Moving to another municipality
handover-part = Pass on the plan, the progress and the fines to the next municipality.
handover-lead = The new municipality goes on where you stopped: the same route and the same term. Here you see what goes along and why. Make the package when the new municipality asks for it.
handover-goes-title = What goes along
handover-nothing = Nothing is on record yet that can go along. The new municipality begins with its own intake.
handover-no-plan = There is no plan yet. The new municipality does the intake itself and adopts the first plan.
handover-part-duty = Who is obliged, and since when
handover-why-duty = Without these data no term can be computed. The new municipality gets them from DUO as well (Wet inburgering 2021, article 33a).
handover-part-plan = The plan (PIP) and every change of it
handover-why-plan = The new municipality follows the same learning route and makes a plan of its own (Wet inburgering 2021, article 15(4) and article 35(4)).
handover-part-progress = Progress: lessons, hours, talks and exams
handover-why-progress = What someone has done counts (Wet inburgering 2021, article 35(4)).
handover-part-term = Decisions about the term
handover-why-term = The term does not start again after a move (Wet inburgering 2021, article 11(3)). The reason for an extension stays here when it is about private life.
handover-part-fines = Fines imposed
handover-why-fines = They count for repetition and for the highest amount (Wet inburgering 2021, article 35(4); Besluit inburgering 2021, article 7.1).
handover-portion = { $part } ({ $count })
handover-count = { $count ->
    [one] 1 event
   *[other] { $count } events
}
handover-see = Look
handover-plans = { $count ->
    [one] The text of the adopted plan goes along as well, with goals and people as they stand in it.
   *[other] The texts of the { $count } adopted plans go along as well, with goals and people as they stand in them.
}
handover-stays-title = What stays here
handover-stays-text = Health, notes, tasks, family, guidance, assistance, ontzorgen, loans, requests and the reasons for them do not go along. The new municipality asks for these itself when it needs them. Three things may still say something about health: the ground of a dispensation that was granted, a lower norm in the Z route, and what the plan itself says.
handover-behind = { $count ->
    [one] 1 event of this dossier stays here.
   *[other] { $count } events of this dossier stay here.
}
handover-make-text = You get a file for the new municipality and a letter for the resident. The BSN is in the file, because that is how the new municipality knows the resident. Send it by a secure way only.
handover-code = Code of the new municipality
handover-code-hint = The four digits of CBS, for example 0363
handover-make = Make the package
handover-not-a-code = Fill in the four digits of the municipality code, for example 0363
handover-own = This is the code of your own municipality
handover-done = The package and the letter are ready.
handover-given-title = Made before
handover-package-for = Package for { $to }
handover-send = Has everything been handed over?
handover-close = Then close the dossier.
handover-checksum = Checksum
handover-to = New municipality
handover-from = Previous municipality
handover-made = Made on
handover-number = Dossier number at the previous municipality
handover-route = Learning route
handover-term-from = Start of the integration term
handover-term-until = Last day of the integration term
handover-hours = { $hours } hours followed
handover-letter-subject = Your data go to your new municipality
handover-letter-what = You have moved, or you are going to move. We give data about your integration to your new municipality ({ $to }), so that you do not have to start again. This letter says which data these are.
handover-letter-law = We do this because the Wet inburgering 2021 says so (article 35(4)). Your learning route and your term stay the same. Your new municipality makes a plan of its own with you. The time for that begins when you register there.
handover-came-title = Came along with the move to here
handover-came = Came from { $from } on { $date }.
handover-came-bare = No text of a plan came along.
handover-plan-version = Plan { $number } of the previous municipality, { $date }
handover-plans-title = The plan of the previous municipality

import-handover = Is someone coming from another municipality? Read in the package of that municipality.
handover-in-title = Package of another municipality
handover-in-lead = Is someone coming to live with you who is on the way already? Then read in the package of the previous municipality. First you see what is in it and what the law makes of it. Nothing changes before you say so.
handover-file = File of the previous municipality
handover-file-hint = A JSON file made by Naober, up to 5 MB
handover-registered = First day of registration here (BRP)
handover-registered-hint = For example 12-3-2026. Do you not know the day yet? Leave this empty and record it later.
handover-told = This is wrong in the file. Tell the municipality that made it:
handover-waiting-title = Not read in yet
handover-waiting-none = No package is waiting.
handover-package-from = Package of { $from }
handover-file-none = Choose a file
handover-wrong-large = This file is too large: a package is at most 5 MB
handover-wrong-text = This file is not text in UTF-8. Ask the previous municipality for the file as Naober made it.
handover-wrong-json = This file is damaged or is not JSON
handover-wrong-kind = This is not a package of a move
handover-wrong-version = This package comes from a newer version of Naober. Update Naober here first.
handover-wrong-checksum = The checksum is wrong: something in the file was changed. Ask the previous municipality for a new package.
handover-wrong-other = This package is for another municipality. Do not read it in, and delete the file.
handover-wrong-own = This package was made here. There is nothing to read in.
handover-wrong-number = There is no valid BSN or V-number in this package. Without a number it is not certain whom it is about.
handover-wrong-day = There is a day in this package that cannot be right. Ask the previous municipality for a new package.
handover-wrong-facts = The events in this package are not right. Nothing was read in.
handover-look-title = What the package says
handover-adres = Postal address in the package
handover-adres-take = Take over the postal address
handover-adres-hint = Do this only when this person still lives there. Letters will go to it.
handover-here = This resident has a dossier here already. What is not known yet is added to it.
handover-law-title = What the law says
handover-law-text = Route, term and fines stay as they were after a move. Compare what the previous municipality saw with what Naober computes here.
handover-there = According to the package
handover-after = Here, once it is read in
handover-compare = Compared
handover-same = Equal
handover-differs = Different
handover-plan-by = Adopt your own plan. You have until { $date }.
handover-no-day = You filled in no day of registration. Record that day later: then the time for your own plan begins.
handover-records-title = What will be recorded
handover-all-known = Everything in this package is known here already.
handover-known = { $count ->
    [one] 1 event was known here already.
   *[other] { $count } events were known here already.
}
handover-withdrawn = { $count ->
    [one] 1 event of an earlier package turned out to be wrong and will be withdrawn.
   *[other] { $count } events of an earlier package turned out to be wrong and will be withdrawn.
}
handover-take = Record it
handover-drop = Delete the package
handover-taken = The package was read in.
handover-dropped = The package was deleted. Nothing was recorded.
handover-done-with = This package was read in or deleted before. Nothing was done now.
