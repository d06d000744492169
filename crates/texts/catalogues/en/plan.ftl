plan-title = The plan
plan-lead = Everything you build together with this person, from the first talk to the diploma.
plan-group-begin = The beginning
plan-group-way = On the way
plan-group-rights = Rights and duties
plan-group-papers = Papers
