plan-title = The plan
plan-lead = Everything you build together with this person, from the first talk to the diploma.
