plan-title = Het plan
plan-lead = Alles wat u samen met deze persoon opbouwt, van het eerste gesprek tot het diploma.
plan-group-begin = Het begin
plan-group-way = Onderweg
plan-group-rights = Rechten en plichten
plan-group-papers = Papieren
