# demo
demo-card-regisseur-large = Guides sixty people in the largest municipality. Nearly every danger is on her list.
demo-card-regisseur-second = A colleague in the largest municipality, with his own list.
demo-card-regisseur-middle = Works in a municipality with 150 dossiers. Someone on her list can ask for an extension now.
demo-card-regisseur-small = Works in a small municipality with a team of four.
demo-card-team-lead = Divides the work and sees figures, not people.
demo-card-policy-maker = Sees the reports, without small numbers and without people.
demo-card-administrator = Manages accounts and reads the log. Sees no dossiers.
demo-card-placement-officer = Looks for regions that suit households, and decides.
