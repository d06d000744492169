# Volunteers and newcomers: profiles, proposals, pairs
nav-network = Buddies
nav-pairing = Match
nav-buddies = My buddies
nav-buddy-profile = My profile

network-first-name = First name
network-first-name-hint = This is the only name others see.
network-nameless = Somebody
network-names = { $newcomer } and { $volunteer }
network-languages = Languages
network-interests = Likes to do
network-interests-hint = Not required. Who likes the same comes to you sooner.
network-offers = What would you like to do?
network-times = When
network-days = On which days can you?
network-parts = Which part of the day?
network-place = Part of town
network-place-hint = We do not ask for your street.
network-choose-place = Choose a part of town
network-reach = How far would you go?
network-goes = Goes up to
network-kilometres = { $count ->
    [one] { $count } kilometre
   *[other] { $count } kilometres
}
network-takes = People at one time
network-km = { $count ->
    [one] up to { $count } kilometre
   *[other] up to { $count } kilometres
}
network-room = How many people at one time?
network-at-once = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
network-woman = I am a woman
network-woman-hint = Only for who wants a woman as a buddy. Otherwise it does not count.
network-check = Safety check (VOG)
network-check-none = No safety check was seen yet.
network-check-seen = Seen on { $seen }. Valid until { $until } inclusive.
network-hours = { $hours } h
network-both-aims = Both for
network-both-languages = Both speak
network-both-interests = Both like
network-both-times = Both free

network-interest-koken = cooking
network-interest-sport = sports
network-interest-muziek = music
network-interest-tuin = gardening
network-interest-wandelen = walking
network-interest-techniek = technology
network-interest-maken = making things
network-interest-lezen = reading
network-interest-spelen = games
network-aim-taal = practising Dutch
network-aim-wegwijs = finding the way: letters, shops, offices
network-aim-coach = help on the way to work
network-aim-werkplek = a place to work along
network-aim-samen = doing something nice together
network-part-ochtend = morning
network-part-middag = afternoon
network-part-avond = evening

profile-who-sees = The coordinator sees this profile. Who is proposed to you sees your first name, part of town, languages, what you like to do and when you can. Nothing else.
profile-kept = Your profile is saved.
profile-rest = A pause, or stopping altogether
profile-pause-text = With a pause you get no new proposals. You keep the buddies you have.
profile-pause = Take a pause
profile-paused = You get no proposals now.
profile-paused-text = You have a pause. You get no new proposals.
profile-resume = Get proposals again
profile-resumed = You get proposals again.
profile-stop-title = I want to stop as a volunteer
profile-stop-text = Your proposals and contacts then end at once. Best tell your buddy yourself first.
profile-stop = Stop as a volunteer
profile-stopped = You have stopped. Thank you for your time.

buddies-back = Back to my buddies
buddies-first-title = Welcome
buddies-first = First tell something about yourself: which languages you speak, what you like to do and when you can. Then the coordinator looks for somebody who suits you.
buddies-first-do = Fill in my profile
buddies-none-title = Nobody was proposed yet
buddies-none = When somebody suits you, you get an e-mail and the proposal stands here.
buddies-paused = You have a pause and get no new proposals.
buddies-no-check = Show your safety check (VOG) to { $name }. Without a valid one you get no proposals.
buddies-check-over = Your safety check (VOG) ended on { $day }. Show a new one to { $name }. Without a valid one you get no proposals.
buddies-coordinator = the coordinator
buddies-ask = Questions?
buddies-ask-text = Write to the coordinator of your municipality.
buddies-proposals = Proposed
buddies-running = You see each other
buddies-past = Before
buddies-past-proposal = A proposal did not go on ({ $date }). That says nothing about you.
buddies-past-pair = A contact was closed ({ $date }).
buddies-past-open = See what it was

buddy-title = My buddy
buddy-over = This is closed
buddy-card = What you may know
buddy-both = What you have in common
buddy-answer-title = Would you like to get to know each other?
buddy-answer-by = Answer by { $date }.
buddy-answer-free = You may always say no. You need not say why, and the other does not see who said no.
buddy-yes = Yes, please
buddy-no = No, rather not
buddy-waits = You said yes. Now it is the other's turn.
buddy-both-yes = You both say yes. You can begin as soon as the coordinator has seen a valid safety check (VOG).
buddy-check-first = Your safety check (VOG) is no longer valid. Show the coordinator a new one. You can answer already.
buddy-said-yes = You have said yes. Now it is the other's turn.
buddy-said-no = You have said no. The coordinator goes on looking.
buddy-begun = You both say yes. Send a first message.
buddy-too-late = Not possible any more: the proposal or the contact is closed.
buddy-not-on = This proposal did not go on. That says nothing about you. Perhaps there will be another one.
buddy-quiet = Nothing new has stood here for { $days } days. Do you still see each other?
buddy-quiet-do = Send a message, or write down that you met.
buddy-messages = Messages
buddy-first-message = No messages yet. Say who you are and name a day and a place.
buddy-message = Your message
buddy-message-hint = You need no telephone number. The message stands ready on the other's page.
buddy-send = Send message
buddy-written = Your message stands ready.
buddy-message-head = { $name }, { $date }
buddy-met = Seen each other
buddy-total = { $weeks ->
    [0] Began this week
    [one] { $weeks } week together
   *[other] { $weeks } weeks together
}. { $times ->
    [0] Not met yet.
    [one] Met once, { $hours }.
   *[other] Met { $times } times, { $hours }.
}
buddy-met-long = How long?
buddy-met-do = We met
buddy-met-kept = It is written down.
buddy-met-list = All times
buddy-wrong-day = Choose a day since you are buddies, and not one to come
buddy-phones = Telephone
buddy-no-phone = The other shows no number.
buddy-other-phone = The other shows this number:
buddy-own-phone = Your number
buddy-own-phone-hint = Not required. Make it empty and the other sees it no more.
buddy-wrong-phone = Fill in a telephone number, for example 06 12345678
buddy-phone-kept = Saved.
buddy-end-title = Stop this contact
buddy-end-text = It is good as it was. You need not say why. The other only reads that the contact is closed.
buddy-end = Close this contact
buddy-ended = The contact is closed. Thank you for your time.
buddy-thanks = Thank you. This is what it was:
buddy-thanks-words = A word of thanks

network-title = Buddies and volunteers
network-back = Back to the overview
network-decide = Naober works out who suits whom. You decide who gets a proposal, and then the two decide themselves.
network-waiting = { $count ->
    [0] Nobody waits for a buddy
    [one] 1 newcomer waits for a buddy
   *[other] { $count } newcomers wait for a buddy
}
network-no-volunteers-title = There are no volunteers yet
network-no-volunteers = The administrator invites them at Accounts, in the role of Volunteer. They then fill in their profile themselves.
network-quiet = Quiet for 30 days
network-quiet-text = Write to the volunteer. Perhaps they do see each other and did not write it down.
network-spoke = I have spoken to them
network-spoken = Written down. The days count from today.
network-proposed = Waiting for an answer
network-take-back = Take the proposal back
network-take-back-text = They read that the proposal does not go on. You can propose it again later.
network-taken-back = It is closed.
network-over = This was closed before.
network-answers-wait = They have not both answered yet. Lapses after { $date }.
network-check-waits = Both said yes. The safety check (VOG) is no longer valid. When you see a new one, it begins. Lapses after { $date }.
network-running = See each other
network-running-none = There are no pairs yet.
network-running-since = Buddies since { $date }. { $days ->
    [0] Contact today.
    [one] No contact for 1 day.
   *[other] No contact for { $days } days.
}
network-running-new = Began today.
network-end = Close the contact
network-end-text = They read that the contact is over. This cannot be undone.
network-propose-again = Propose again
network-closed = Closed in the last 30 days
network-closed-pair = The contact was closed on { $date }.
network-closed-proposal = The proposal did not go on ({ $date }).
network-left-volunteer = The volunteer no longer takes part since { $date }. Look for another buddy at Match.
network-left-newcomer = The newcomer no longer takes part since { $date }.
network-volunteers = Volunteers
network-places-used = Places
volunteer-places = { $busy } of { $room } taken
volunteer-no-profile = No profile yet
volunteer-open = Takes part
volunteer-paused = Pauses
volunteer-stopped = Stopped
volunteer-check-none = Not seen
volunteer-check-over = Over
volunteer-check-soon = Nearly over
volunteer-check-valid = Valid
volunteer-profile = Profile
volunteer-profile-none = This volunteer has not filled in anything yet.
check-text = Look at the safety check (VOG) and give it back. Naober does not keep the paper, only the day and your name. Three years after that day you ask for a new one.
check-seen-on = On which day did you see it?
check-keep = I have seen it
check-kept = Written down.
check-wrong-day = Choose today or a day before, no more than three years ago

pairing-none-title = There is nobody to match now
pairing-none = Who wants a buddy asks for one on their own page. Then that person stands here.
pairing-nobody = There is no volunteer now who wants proposals.
pairing-fit = { $count ->
    [one] 1 pair suits each other
   *[other] { $count } pairs suit each other
}
pairing-wait = { $count ->
    [one] 1 newcomer still waits
   *[other] { $count } newcomers still wait
}
pairing-why-wait = Why not yet?
pairing-card = What this person shows
pairing-distance = Distance
pairing-km = { $km ->
    [0] in the same part of town
   *[other] at most { $km } kilometres
}
pairing-waited = Waits
pairing-weeks = { $weeks ->
    [0] less than a week
    [one] 1 week
   *[other] { $weeks } weeks
}
pairing-wish = Wish
pairing-woman = wants a woman as a buddy
pairing-points = { $total } points: language { $languages }, interests and aim { $interests }, time { $times }, nearness { $nearness }, waiting { $waited }. The division is as good as can be for all together.
pairing-send = Send proposal
pairing-sent = The proposal is sent. Both have ten days to answer.
pairing-changed = This pair does not fit any more, or a colleague was first. Look again.
pairing-others = Who fits suits somebody else better, or waiting is better.
network-apart-check = { $count ->
    [one] 1 volunteer has no valid safety check (VOG).
   *[other] { $count } volunteers have no valid safety check (VOG).
}
network-apart-language = With { $count ->
    [one] 1 volunteer
   *[other] { $count } volunteers
} there is no language in common.
network-apart-distance = { $count ->
    [one] 1 volunteer lives too far away.
   *[other] { $count } volunteers live too far away.
}
network-apart-times = { $count ->
    [one] 1 volunteer cannot at these times.
   *[other] { $count } volunteers cannot at these times.
}
network-apart-woman = This person wants a woman as a buddy: that leaves out { $count } volunteers.
network-apart-aim = { $count ->
    [one] 1 volunteer offers something else.
   *[other] { $count } volunteers offer something else.
}
network-apart-before = With { $count ->
    [one] 1 volunteer
   *[other] { $count } volunteers
} it did not go on before, or it is closed.
network-apart-taken-back = { $count ->
    [one] With 1 volunteer the proposal was taken back lately. It can be proposed again in the overview.
   *[other] With { $count } volunteers the proposal was taken back lately. It can be proposed again in the overview.
}
network-apart-full = { $count ->
    [one] 1 volunteer has no place left.
   *[other] { $count } volunteers have no place left.
}

places-title = Parts of town
places-lead = Volunteers and newcomers choose from this list where they live. Of each part of town, Naober keeps only the kilometre it lies in.
places-none = The list is empty. As long as it is, distance does not count.
places-new = Add or move a part of town
places-name = Name of the part of town or place
places-name-hint = Is it the name of a municipality? Then you need not fill in anything else.
places-lat = Latitude
places-lat-hint = As a map on the web gives it, for example 52.14
places-lon = Longitude
places-lon-hint = For example 6.20
places-kept = The list is up to date.
places-remove = Remove
places-remove-text = Nobody can choose this part of town any more. Who chose it stays in it until they choose another. When you add the same name later, it is back.
places-no-spot = Fill in latitude and longitude, or the name of a municipality
places-abroad = This is not in the Netherlands
places-not-degrees = Fill in degrees, for example 52.14
buddy-met-then = This day already had { $long }. Choose ‘We met’ again to change that.
