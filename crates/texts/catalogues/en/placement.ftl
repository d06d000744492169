# Placement: where it stands

nav-placement = Placement
placement-lead = Here you look for a region that suits each household. Naober proposes and says why. A person decides.
placement-moment = { $date }, { $time }
placement-make = Make a proposal
placement-make-text = { $households ->
    [one] There is 1 household on the list.
   *[other] There are { $households } households on the list.
} { $decided ->
    [0] Nothing is decided yet.
    [one] 1 is decided on.
   *[other] { $decided } are decided on.
} What you decided, told or chose yourself stays as it is.
placement-nobody = There is nobody on the list to place. Put a household on the list first.
placement-floor = What does everyone get at least?
placement-floor-hint = A part of the points of their own best region. Regions that give less are left out for that household.
placement-floor-highest = As much as can be given to all
placement-floor-highest-hint = Naober looks for the highest part at which everyone gets a place.
placement-floor-chosen = A part that I choose
placement-floor-share = Chosen part
placement-floor-share-hint = In percent, for example 70. Only needed when you choose yourself.
placement-runs = Proposals
placement-run-busy = busy
placement-run-done = done
placement-run-failed = failed
placement-stands = Where it stands
placement-standing = Standing
placement-standing-open = Open
placement-standing-vast = Chosen by hand
placement-standing-voorgesteld = Told
placement-standing-besloten = Decided
placement-objections-wait = { $count ->
    [one] 1 objection waits for an answer
   *[other] { $count } objections wait for an answer
}
placement-empty-title = Nobody is on the list yet
placement-empty-text = Put a household on the list. Then you can make a proposal.

# Households

placement-household = Household
placement-shown = { $from } to { $to } of { $all }
placement-to-confirm = To confirm
placement-only-to-confirm = Still to confirm
placement-search = Search by name, dossier number or V-number
placement-search-back = Back to the whole list
placement-found-none = No household found
placement-found-none-text = Nobody on the list has this name or number. Search by part of the name, or choose another standing.
placement-put-up = Put a household on the list
placement-put-up-do = Put on the list
placement-put-up-done = The household is on the list.
placement-number = Dossier number or V-number
placement-number-hint = Of one person of the household. Who lives with that person comes along.
placement-others = People without a dossier who come along
placement-others-hint = Children, for example. Leave it empty when there is nobody.
placement-nobody-of-number = There is no open dossier with this number. Check the number.
placement-on-the-list = This household is on the list already.
placement-bring = Bring in a file
placement-bring-text = Put many households on the list at once. Who has no dossier yet gets one. When something is wrong, nothing is taken in.
placement-bring-hint = Columns: voornamen, achternaam, geboortedatum, taal, huishouden, v-nummer. Optional: anderen. People with the same word under huishouden live together.
placement-brought = The households of the file are on the list.
placement-take-off = Take off the list
placement-take-off-text = This household then takes no part in proposals any more. If you put it on the list again later, its rules still hold; the rest begins anew.
placement-taken-off = The household is off the list.
placement-people = Who they are and what they say
placement-others-told = { $count ->
    [one] And 1 person without a dossier.
   *[other] And { $count } persons without a dossier.
}
placement-said-nothing = Said nothing yet
placement-said-worked = Worked in: { $what }
placement-said-wants = Wants to work in: { $what }
placement-said-study = Wants to study: { $what }
placement-said-first = Has a partner, parent or child in: { $what }
placement-said-family = Has other family in: { $what }
placement-said-friends = Has friends in: { $what }
placement-said-care = Needs a hospital in: { $what }
placement-said-job = Has work or a study already in: { $what }
placement-said-around = Prefers to live in: { $what }
placement-said-regions = Would like to go to: { $what }
placement-around-stad = a city
placement-around-dorp = a village
placement-sector-zorg = Care
placement-sector-bouw = Building
placement-sector-techniek = Technical work
placement-sector-horeca = Hotels and food
placement-sector-transport = Transport
placement-sector-landbouw = Farming
placement-sector-schoonmaak = Cleaning
placement-sector-winkel = Shops
placement-sector-kantoor = Office
placement-sector-ict = ICT
placement-sector-onderwijs = Education
placement-sector-ambacht = Crafts

# Rules

placement-rules = Hard rules
placement-rules-text = A rule holds only when you confirm it. Then one region is left. Write nothing about health: only that care in that region is needed.
placement-rule-region = Region
placement-rule-familie = Partner, parent or child lives there
placement-rule-hereniging = Family reunification there
placement-rule-zorg = Care in a hospital there
placement-rule-werk-of-studie = Work or study is there already
placement-rule-text = { $rule }: { $region }
placement-rule-add = Confirm another rule
placement-rule-confirm = Confirm
placement-rule-confirmed = The rule holds from the next proposal on.
placement-rule-end = No longer holds
placement-rule-ended = The rule no longer holds.
placement-choose = Choose

# Why

placement-older-plan = The newest proposal gave no result. You see the last proposal that gave one.
placement-changed-answers = This household changed answers after this proposal. Make a new proposal.
placement-changed-rules = A rule changed after this proposal. Make a new proposal.
placement-chosen = Chosen: { $region }
placement-chosen-text = An officer chose this region. The proposal below is another region.
placement-why-title = Proposal: { $region }
placement-why-lead = This region gives { $points } of 10,000 points. That is { $share } of their own best region.
placement-no-run = There is no proposal yet. This household is in the next one.
placement-not-in-run = This household was not in the last proposal, or that gave no result. It is in the next one.
placement-part-of = { $some } of { $all }
placement-part-work = Work
placement-part-study = Study
placement-part-family = Family
placement-part-network = Friends
placement-part-care = Care
placement-part-surroundings = City or village
placement-part-wish = Own wish
placement-why-not = Why not another region
placement-scarce = { $region } suits better: { $more } points more. Places there are scarce. A place there goes to who gains at least { $price } points more by it.
placement-scarce-close = { $region } suits better: { $more } points more. Places there are scarce. Others gain at least as much there.
placement-lacks = It would be { $region } with more than { $points } points more in that region.
placement-as-good = { $region } is as good. Then the region goes first that stands first in the list of regions.
placement-close = { $region } gives { $points } points less. Places there are less scarce. It was close.
placement-removed = Which regions are left out
placement-removed-rule = { $count ->
    [one] 1 region is left out
   *[other] { $count } regions are left out
} by this rule: { $rule }.
placement-removed-decided = { $count ->
    [one] 1 region is left out
   *[other] { $count } regions are left out
} because an officer chose a region.
placement-removed-floor = { $count ->
    [one] 1 region is left out because it gives
   *[other] { $count } regions are left out because they give
} too little of what suits best.
placement-turns = What would change the proposal
placement-turn = It would be { $region } with: { $turns }.
placement-turn-job = work or a study there
placement-turn-family = family there
placement-turn-wish = that region as first wish

# What a person does

placement-decide-title = Decide
placement-decide-text = Tell the household the proposal first. They can then say what they think. After that you decide.
placement-told-text = { $who } told the proposal on { $day }. Now you decide.
placement-decide-none = There is no region to tell yet. Make a proposal first.
placement-propose = Tell: { $region }
placement-proposed = The household sees the proposal on their own page.
placement-decide = Decide: { $region }
placement-goes-elsewhere = Nothing changed. Meanwhile the region of this household is another one. Look again.
placement-decided = The decision stands.
placement-decided-already = This household is decided on already. Take that back first.
placement-settled-none = Nothing changed. There is no proposal for this household, or it was done before.
placement-fix-title = Another region
placement-fix-text = You may deviate. Choose another region and write down why. Then make a new proposal: the rest is made around it.
placement-fix = Choose this region
placement-fixed = You chose a region. Make a new proposal.
placement-rule-forbids = A hard rule keeps them out of this region. Choose another one, or end the rule first.
placement-why-words = Why
placement-why-hint = In your own words. The household can ask for this.
placement-free-title = Take back the choice or decision
placement-free = Take back
placement-freed = You took the choice or decision back. The household takes part in the next proposal again.
placement-not-held = There was no choice or decision to take back.
placement-step-fixed = { $when }: { $who } chose { $region }.
placement-step-freed = { $when }: { $who } took the choice or decision back.
placement-step-proposed = { $when }: { $who } told the proposal { $region }.
placement-step-decided = { $when }: { $who } decided: { $region }.
placement-because = Why: { $why }
placement-objections = Objections
placement-objections-lead = What people bring in against a proposal or a decision. Everyone gets an answer within two weeks.
placement-objections-none = There are no objections
placement-objections-none-text = When somebody brings something in, it stands here.
placement-objection-of = { $name } · { $region } · { $day }
placement-objection-head = { $when } · { $region }
placement-answer-do = Give the answer
placement-answer-by = Answer by { $date }
placement-answer-given = Answered
placement-answered = The answer was given.

# A proposal

placement-run = Proposal
placement-run-lead = Asked for by { $who } on { $when }.
placement-run-comes = This page refreshes itself.
placement-run-again = Refresh now
placement-run-failed-text = The proposal could not be made. Make a new one. If it happens again, tell the administrator.
placement-stage-waits = The proposal waits for its turn.
placement-stage-reads = Naober reads the data.
placement-stage-plans = Naober looks for the best plan.
placement-stage-tries = Naober looks how likely each region is.
placement-none-title = There is no proposal
placement-who-text = This is a proposal. You look at each household and decide. You may deviate. Then write down why.
placement-to-list = Look at the households
placement-held = Chosen by hand, told or decided already
placement-period = { $from } to { $until }
placement-quota-persons = counts persons
placement-weights-version = Version of the weights
placement-least = is what everyone gets at least of their own best region
placement-fifth = is the most that the lowest 5% get
placement-proof = Proof
placement-proof-equal = All households together get { $points } points. Within these rules there is no proposal with more points.
placement-proof-near = All households together get { $points } points. No proposal can get more than { $bound }.
placement-check = Reckon again
placement-check-lead = Everything that the proposal of { $when } rests on was kept. Reckon it again and see whether the same comes out.
placement-check-do = Reckon again
placement-check-equal = Exactly the same
placement-check-equal-text = From what was kept the same proposal comes out, to the letter.
placement-check-differs = Not the same
placement-check-differs-text = Something else comes out. Naober now reckons by { $engine }. Compare it with the way of reckoning below.
placement-check-broken = What was kept has changed
placement-check-broken-text = What was kept does not fit its code. Tell the administrator.
placement-check-again = Code of what comes out now:
placement-check-input = Code of what went in
placement-check-outcome = Code of what came out
placement-check-engine = Way of reckoning
placement-audit = Spread over groups
placement-audit-lead = What the proposal of { $when } gives groups of people, as parts of their own best region.
placement-audit-few = Groups with fewer than five households are not shown. Sometimes another group is left out for that reason.
placement-audit-fifth = Lowest 5%
placement-audit-worst = Lowest
placement-mean = Mean
placement-group-all = Everyone
placement-group-under-27 = Oldest younger than 27
placement-group-27-44 = Oldest 27 to 44
placement-group-from-45 = Oldest 45 or older
placement-group-one = 1 person
placement-group-two = 2 persons
placement-group-three-four = 3 or 4 persons
placement-group-five = 5 persons or more
placement-group-mbo = Wants to go to mbo
placement-group-higher = Wants to go to hbo or university
placement-group-no-study = Names no study
placement-group-work = Names kinds of work
placement-group-no-work = Names no work

# The list of a proposal

placement-list = Households in the proposal
placement-list-lead = Proposal of { $when }. Who gets least stands first.
placement-list-empty = No households
placement-list-empty-text = This filter leaves nobody.
placement-not-newest = This is not the newest proposal. Decide from the newest.
placement-order = Order
placement-order-least = Least first
placement-order-region = By region
placement-share = Part of own best
placement-tell-page-title = Tell what was proposed
placement-tell-page-text = { $count ->
    [one] Of this page 1 household does not know yet. Look at it first.
   *[other] Of this page { $count } households do not know yet. Look at them first.
}
placement-decide-page-title = Decide on those who know
placement-decide-page-text = { $count ->
    [one] 1 household of this page knows the proposal, and nothing is still to be confirmed. It reads at once that you decided.
   *[other] { $count } households of this page know the proposal, and nothing is still to be confirmed. They read at once that you decided.
}
placement-propose-page = Tell these proposals
placement-proposed-all = The households see the proposal on their own page.
placement-decide-page = Decide on these households
placement-decided-all = The decisions stand.

# Quotas

placement-quota = Quotas
placement-quota-lead = How many households or persons must and may go to each region. A new proposal keeps to it.
placement-quota-made = Set on { $when } by { $who }.
placement-quota-shipped = Nobody set quotas yet. This is the share by inhabitants for the households on the list.
placement-quota-from = From
placement-quota-until = Until
placement-quota-ends-before = The last day is before the first.
placement-counts-huishoudens = Households
placement-counts-personen = Persons
placement-quota-least = At least
placement-quota-most = At most
placement-quota-crossed = { $region }: the lowest number is above the highest.
placement-quota-no-number = { $region }: fill in a whole number from 0 to { $most }.
placement-quota-saved = The quotas were saved.
placement-quota-inhabitants = By inhabitants
placement-quota-inhabitants-text = The national number is shared by inhabitants and rounded up (article 29 Huisvestingswet). The lowest number is nine tenths of it. That is a choice of Naober.
placement-quota-national = National number
placement-quota-make = Share by inhabitants
placement-quota-shift = Shift quota
placement-quota-shift-text = A region may take over part of another’s. Together it stays the same (article 29(2) Huisvestingswet).
placement-quota-gives = Region that gives
placement-quota-takes = Region that takes over
placement-quota-many = How many
placement-quota-shift-do = Shift
placement-quota-not-that-many = The region that gives has at most { $most }. Choose two different regions, too.
placement-quota-file-hint = Columns: regio, minstens, hoogstens. One row per region.

# Weights and profiles

placement-weights = What counts in a proposal
placement-weights-lead = Each household can get 10,000 points in each region. These are the parts. They are the same for everyone.
placement-part-work-text = How great the chance of work is in what the adults did or want to do. Each adult counts as much. Work or a study that is there already gives all of it.
placement-part-study-text = Whether the study is there that someone wants to do.
placement-part-family-text = Whether family lives there.
placement-part-network-text = Whether friends or acquaintances live there.
placement-part-care-text = Whether the hospital is there that someone needs. What for is not asked.
placement-part-surroundings-text = Whether it is a city or a village, as someone wants.
placement-part-wish-text = The first wish gets all, the second 60%, the third 30%.
placement-weights-since = Version { $version }, since { $date }.
placement-weights-never = Nationality, origin, religion and sex do not count. The program has no place for them. What a household says nothing about counts with work.
placement-profile = What the regions offer
placement-profile-example = This is an invented example. No figure in it is measured. Bring in your own before you place people.
placement-profile-study = Study
placement-profile-around = Surroundings
placement-profile-aside = Move the table sideways when you do not see all of it.
placement-profile-saved = The region profiles were saved.
placement-profile-file-hint = One row per region: chances from 0 to 100, ja or nee per level of study, and stad or dorp.

# Files

placement-file-title = As a file
placement-file-take = Download this table (CSV)
placement-file-bring = Bring in the file
placement-file-wrong = The file was not taken in. Below stands what is wrong.
placement-file-line = Line { $line }: { $what }
placement-file-cell = Line { $line }, { $column }: { $what }
placement-file-more = { $count ->
    [one] There is 1 more mistake.
   *[other] There are { $count } more mistakes.
} First correct what stands above, then bring in the file again.
placement-file-no-column = The column { $column } is missing.
placement-file-number = Fill in a whole number from 0 to { $most }.
placement-file-region = There is no region with code { $cell }. Use a code such as AM01.
placement-file-region-twice = The region { $region } stands there twice.
placement-file-region-missing = The region { $region } is missing.
placement-file-surroundings = Fill in stad or dorp.
placement-file-no-name = There is no name.
placement-file-born = Fill in the birth date, for example 12-3-1990.
placement-file-v-number = A V-number has ten digits.
placement-file-number-twice = This V-number also stands on line { $first }.
placement-file-language = Fill in a language code, such as ar or ti.
placement-file-others = Fill in a number from 0 to 20.

placement-rule-contradicts = This does not go with another rule, or with the region that was chosen or decided. Take that back first.
placement-objection-first = Nothing changed. An objection still waits. Answer it first.
placement-rule-first = Nothing changed. A hard rule does not go with this proposal. Make a new proposal first.
placement-take-off-decided = This household was decided on. Take the decision back first, with a reason.
placement-settled-some = Not everything was done. The other households are as they were: they stand below. An objection waits, something is still to be confirmed, a rule does not fit, or something changed meanwhile.
placement-file-other-person = This V-number is known here with another birth date.
placement-file-long = This is too long. { $most } characters fit.
placement-run-none = no proposal
placement-run-at-least = At least { $share }
placement-floor-not-chosen = This number does not count: you chose ‘As much as can be given to all’. Choose ‘A part that I choose’, or take the number away.
