# Reports of proposals

match-who = A person decides
match-who-text = This is a proposal. Nothing has been decided yet. A member of staff looks at it, asks what is going on and decides. It may be set aside. Write down why, then.
match-asked = What was asked
match-result = What comes out
match-proof = How to check the proof
match-check-equal = The two results are equal. So no other proposal has more points.
match-files = Files that were used
match-files-text = Exactly these files give exactly this proposal. The code in the table changes when one character of a file does.
match-file = File
match-cbs = Places of municipalities and regions: CBS and CBS/Kadaster, division of 1 January 2026, CC BY 4.0. Adapted: centres computed.
match-and-more = { $names } and { $more } more
match-from-to = { $from } to { $to }
match-map = Map
match-price = Price in points

# Households to regions

match-title = Proposal: who goes to which region
match-lead = This proposal gives each household a region. All households together get the most points this way. Each region stays within its quota.
match-instance = Name
match-households = Households
match-households-persons = { $cases } ({ $persons } persons)
match-persons = Persons
match-region = Region
match-regions = Regions
match-quota = Quota
match-quota-households = counts households
match-quota-homes = counts households, and homes in three sizes
match-floor = Everyone gets at least this share of their own best region
match-placed = { $many ->
    [one] household has a region
   *[other] households have a region
}
match-of-own-best = of their own best region, on average
match-at-best = { $many ->
    [one] household goes to its own best region
   *[other] households go to their own best region
}
match-map-text = Map of the Netherlands with a circle per region. The table below the map has the same numbers.
match-map-read = A bigger circle means more people. The colour says how scarce places are. The number in the circle is the row in the table below. The grey dots are municipalities.
match-map-place = { $region }: { $persons } persons, { $tone }
match-unplaced = { $regions ->
    [one] The place of 1 region is not known. It stands in the table only.
   *[other] The places of { $regions } regions are not known. They stand in the table only.
}
match-tone-roomy = roomy
match-tone-roomy-text = roomy: the quota asks for more people than would come of themselves
match-tone-even = even
match-tone-even-text = even: who fits best there can go there
match-tone-scarce = scarce
match-tone-scarce-text = scarce: more people fit well there than there are places
match-tone-very-scarce = very scarce
match-tone-very-scarce-text = very scarce: most people want to go here
match-use = How each region is filled
match-use-text = The bar is full when the upper quota is reached. The mark is the lower quota. The price says how many points one more place there would bring. Below zero: so many points it costs to reach the lower quota.
match-bar = Filled
match-scarcity = Scarcity
match-spread = How it is spread
match-spread-read = Each household has a region that fits best on paper. This shows which share of that the proposal gives.
match-spread-text = Upward: number of households. Along: share of the points of their own best region, in percent.
match-worst = The least
match-fifth = 5% get no more than
match-mean = On average
match-proof-text = You need the files only: the table of scores, assignment.csv and prices.csv.
match-check-points = Look up, for each household, the points of the proposed region. Add them up. That is { $points }.
match-check-bound = Take for each household, of all regions that are allowed, the highest result of points minus price. Add them up. Add for each region: the price times the upper quota. When the price is below zero, take the lower quota. That is { $bound }. No proposal can have more.
match-check-bound-homes = Take for each household, of all regions that are allowed, the highest result of points minus the price of a home that is big enough. Add them up. Add for each region: the price of a small home times the upper quota (below zero: the lower), and for each bigger size what it costs more than one size smaller (nothing when it costs less), times the homes of that size and bigger. That is { $bound }. No proposal can have more.
match-check-floor = Leave out in the next step: each region with less than { $share } of the points of the own best region. It is not allowed.
match-reasons-text = In reasons.json stands why, for each household: the points of this region and of the next two, which rule takes a region out, and what would change the proposal.

# No plan for regions

match-none-lead = There is no proposal. What was asked cannot all be at the same time. Below stands why, and what can be.
match-none-why = Why it cannot be
match-none-nowhere = Household { $case } may go to no region at all.
match-none-too-many = { $cases ->
    [one] 1 household may go to { $regions } only
   *[other] { $cases } households may go to { $regions } only
}. There is { $room ->
    [0] no room
   *[other] room for { $room }
}. They are: { $names }.
match-none-too-many-all = { $cases ->
    [one] There is 1 household
   *[other] There are { $cases } households
}. All regions together have { $room ->
    [0] no room
   *[other] room for { $room }
}. They are: { $names }.
match-none-too-few = { $regions }: together at least { $needed } households are needed. { $cases ->
    [0] None may go there
    [one] 1 may go there
   *[other] { $cases } may go there
}.
match-none-persons-many = { $region }: { $persons } persons too many in the nearest attempt.
match-none-persons-few = { $region }: { $persons } persons too few in the nearest attempt.
match-none-all-regions = all { $regions } regions
match-none-changes = What can be
match-none-together = With these changes together there is a proposal. Who may allow them, a person decides.
match-none-floor = To ask less of the own best region may help too.
match-none-no-changes = Other quotas do not help. Look which rules hold for these households.
match-none-more-room = { $region }: { $by ->
    [one] 1 place more
   *[other] { $by } places more
}.
match-none-ask-less = { $region }: ask for at least { $by } fewer.
match-none-more-homes-from-3 = { $region }: { $by ->
    [one] 1 home more
   *[other] { $by } homes more
} for three persons or more.
match-none-more-homes-from-5 = { $region }: { $by ->
    [one] 1 home more
   *[other] { $by } homes more
} for five persons or more.

# Buddies to newcomers

match-buddies-title = Proposal: who with which buddy
match-buddies-lead = This proposal gives newcomers a buddy who fits them. All pairs together get the most points this way.
match-buddies-who-text = This is a proposal. Nothing has been decided yet. A member of staff looks at each pair. Then the newcomer and the buddy say yes or no themselves.
match-newcomers = Newcomers
match-buddies = Buddies
match-buddies-room = { $buddies }, with room for { $room } together
match-buddies-hard = What must be
match-buddies-hard-text = a valid safety check (VOG), a language in common, at most { $kilometres } apart, a part of the week in common, and a woman when the newcomer asks for one
match-buddies-counts = What counts
match-buddies-counts-text = languages up to { $languages } points, interests up to { $interests }, parts of the week up to { $times }, living near up to { $nearness }, and { $week } for each week of waiting ({ $weeks } weeks at most); to go on waiting is worth { $waiting }
match-buddies-matched = { $many ->
    [one] newcomer gets a buddy
   *[other] newcomers get a buddy
}
match-buddies-waiting = { $many ->
    [one] newcomer waits on
   *[other] newcomers wait on
}
match-buddies-apart = they live apart on average
match-buddies-map-text = Map of the Netherlands with a circle per municipality with newcomers. The table below the map has the same numbers.
match-buddies-map-read = A bigger circle means more newcomers. The colour says how many of them still wait. The grey dots are municipalities. Is there a number in the circle? That is the row in the table below.
match-buddies-map-place = { $place }: { $newcomers } newcomers, { $tone }
match-wait-nobody = nobody waits
match-wait-few = less than half wait
match-wait-many = half or more wait
match-wait-all = everyone waits
match-buddies-places = Per municipality
match-buddies-places-text = The bar is full when all newcomers in that municipality get a buddy.
match-place = Municipality
match-with-buddy = With a buddy
match-share = Share
match-wait = Waiting
match-buddies-distances = How far apart they live
match-buddies-distances-text = Upward: number of pairs. Along: distance in a straight line, in kilometres.
match-buddies-rules = Why people wait
match-buddies-rules-text = For so many newcomers who wait there is a buddy whom only this one rule keeps away. That buddy may also be full, or fit too little.
match-rule = Rule
match-rule-safety-check = The buddy has no valid safety check
match-rule-language = No language in common
match-rule-distance = Too far apart
match-rule-times = No part of the week in common
match-rule-wish-for-woman = The newcomer asks for a woman
match-buddies-proof-text = You need the files only: reasons.json, assignment.csv and prices.csv. Pairs that said yes already do not count.
match-buddies-check-points = Add up the points of all pairs. Count { $waiting } points for who waits. That is { $points }.
match-buddies-check-bound = Take for each newcomer the highest result of waiting, or of points minus the price of that buddy. Add them up. Add for each buddy: the price times the places. That is { $bound }. No proposal can have more.
match-buddies-reasons-text = In reasons.json stands why, for each newcomer: the points of this buddy and of the next two, how many buddies each rule keeps away, and what would change the proposal.
