plan-title = Het plan
plan-lead = Alles wat u samen met deze persoon opbouwt, van het eerste gesprek tot het diploma.
