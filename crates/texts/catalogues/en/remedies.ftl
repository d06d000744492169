# Rights in time: more time, dispensation, scaling down, hours, the loan

remedy-extension-part = Which grounds there are to ask DUO for an extension, and the request itself.
remedy-dispensation-part = When someone does not have to integrate, and how you ask for it.
remedy-scaling-part = Scaling down to A2, and the time in which the route can still change.
remedy-statement-part = Hours of lessons per provider, and the letter that asks for a statement.
remedy-loan-part = What someone can borrow from DUO, what was used and when paying back begins.

remedy-extension-title = Ask for more time
remedy-window = You can ask { $when }.
remedy-no-term = No integration term is running now. So no extension can be asked for.
remedy-no-grounds-title = No ground for an extension yet
remedy-no-grounds-text = Does something happen that makes someone need longer? Record it. Naober then works out whether it gives time and says which proof is needed.
remedy-tell-circumstance = Record a ground
remedy-grounds-title = Grounds in this dossier
remedy-grounds-text = Collect the proofs now. Then the request can leave as soon as it may.
remedy-grounds = Grounds of the request
remedy-proofs-title = Proofs
remedy-proofs-health = These proofs are about health. Only who may see health reads these lines. Every look is recorded.
remedy-proof-there = Is there
remedy-proof-lacks = Is missing
remedy-proof-in-facts = Stands with the facts
remedy-proof-note = Where is it kept?
remedy-proof-add = It is there
remedy-proof-drop = After all not
remedy-proof-marked = This proof is up to date.
remedy-prepare-title = Request to DUO
remedy-prepare-text = Naober makes a letter with the grounds and the proofs. The person signs it and sends it to DUO.
remedy-prepare = Make the request
remedy-request-made = The request is with the letters. Have it signed and sent.
remedy-made-title = Letters that were made
remedy-made-next = Was the request sent? Record that, and later what DUO decides.
remedy-sent = Record: sent
remedy-decided = Record: decision of DUO
remedy-duo-title = With DUO
remedy-other-grounds = { $count ->
    [one] Another { $count } ground, which gives no time now
   *[other] Another { $count } grounds, which give no time now
}
remedy-see-other = Ask for dispensation or exemption
remedy-see-extension = Ask DUO for more time
remedy-wrong-no-ground = Choose at least one ground
remedy-wrong-gives-nothing = These grounds give no time now. See above what is still missing.

remedy-dispensation-title = Dispensation and exemption
remedy-dispensation-text = Sometimes someone does not have to integrate, or only in part. DUO decides. You prepare the request here.
remedy-who-decides = Who decides
remedy-within = Within
remedy-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
remedy-fee = Costs
remedy-article = Article
remedy-advice = Advice of the college
remedy-advice-hint = Why are the circumstances so special? Write nothing about health here.
remedy-ground-ontheffing-medisch = Dispensation for medical reasons
remedy-ground-ontheffing-medisch-text = An illness or impairment keeps someone from passing within five years after the request. Dispensation can be full or partial. A doctor for DUO gives advice. The costs come back if the advice supports the request.
remedy-ground-ontheffing-bijzondere-omstandigheden = Dispensation for special circumstances
remedy-ground-ontheffing-bijzondere-omstandigheden-text = Only for very exceptional circumstances that are not the person’s fault. The college gives an advice. Such dispensation is always full.
remedy-ground-vrijstelling-diploma = Exemption with a diploma
remedy-ground-vrijstelling-diploma-text = With certain Dutch diplomas someone does not have to integrate.
remedy-ground-vrijstelling-voldoende-ingeburgerd = Exemption: integrated already
remedy-ground-vrijstelling-voldoende-ingeburgerd-text = Someone has lived here for ten years, worked for five and speaks Dutch at B1. DUO holds a talk about it.
remedy-ground-vrijstelling-certificaat = Exemption for parts
remedy-ground-vrijstelling-certificaat-text = With a certificate someone does not have to sit that part of the exam.
remedy-ground-vrijstelling-acht-jaar-school = Exemption: eight years of school
remedy-ground-vrijstelling-acht-jaar-school-text = Who was of compulsory school age here for eight years is exempt. The BRP shows it. Mostly no request is needed.

remedy-scaling-title = Sit exams at A2
remedy-scaling-text = If B1 cannot be reached, the municipality may allow exams at A2. The term does not change by it.
remedy-scaling-none-title = Scaling down is not possible here
remedy-scaling-none-text = Scaling down exists in the B1 route only, and only once there is a PIP.
remedy-scaling-decide-title = Decision about A2
remedy-scaling-decide-text = You record the decision and make the letter, with how to object. After that you change the PIP.
remedy-scaling-decide = Allow A2
remedy-scaling-done = A2 is allowed. The letter is ready. Now change the PIP.
remedy-scaling-made-title = Decisions taken
remedy-pip-follows = The PIP has to say so too.
remedy-to-pip = To the PIP
remedy-wrong-scaling = This is not possible now. See above what is missing, or what was allowed already.
remedy-parts = Which parts at A2?
remedy-parts-hint = If you choose none, it holds for all four.
remedy-all-parts = All four: reading, listening, writing and speaking
remedy-effort = Why was the effort sufficient?
remedy-effort-hint = For example what the school writes about attendance and homework.
remedy-unreachable = Why is B1 out of reach within the term?
remedy-unreachable-hint = Name facts: tests, pace, what was tried.
remedy-along-title = What goes along
remedy-along-to-b1 = To the B1 route: the hours followed count for the intensity.
remedy-along-attempts = To the B1 route: exams sat and passed stay.
remedy-along-to-school = To the onderwijsroute: exams sat and passed stay.
remedy-along-to-z = To the Z route: hours of Dutch and KNM at a recognised school come off the lesson hours.
remedy-route-text = You change the route in the PIP.

remedy-statement-title = Lesson hours and statement
remedy-statement-text = A statement of the school proves the hours. Without it, hours sometimes do not count for an extension or A2.
remedy-hours-none-title = No lesson hours known yet
remedy-hours-none-text = First record a course or lesson hours. After that you ask the school for a statement here.
remedy-hours-known = Lesson hours known to us
remedy-certified = Certified
remedy-uncertified = Not certified yet
remedy-no-hours-here = No lesson hours were recorded at this provider.
remedy-total = Together { $hours } hours.
remedy-no-provider = Without the name of a school
remedy-statement-there = Statement received on { $date }: { $hours } hours.
remedy-statement-not-there = There is no statement of the school yet.
remedy-provider-lost = This school fell away on { $date }.
remedy-ask-statement = Ask for the statement
remedy-statement-came = Record: received
remedy-statement-made = The letter to the school is ready.
remedy-overview-text = A letter for the person with all hours that are known here.
remedy-make-overview = Make the overview
remedy-overview-made = The overview is with the letters.
remedy-other-provider = Ask another school
remedy-wrong-no-hours = There are no lesson hours to show yet
column-lesson = Subject
column-followed = Hours
column-in-person = Of these in person
column-lesson-period = Period

remedy-loan-title = Loan from DUO
remedy-loan-text = Who pays for integration can borrow money from DUO.
remedy-loan-asylum = This person is an asylum status holder. The municipality makes an offer; there is no loan.
remedy-loan-none-title = Nothing about a loan yet
remedy-loan-none-text = Is there a PIP, or did the person ask for a loan? Record it. Then you see the amounts here.

remedy-loss-title = Whom this touches
remedy-loss-text = Everyone got the fact in the dossier, a task with a date, and a letter that asks the school to certify the hours.
remedy-loss-without = { $count ->
    [0] Everyone’s hours are certified, or there were no lessons.
    [one] { $count } person has no hours statement yet.
   *[other] { $count } people have no hours statement yet.
}
remedy-loss-open = { $count ->
    [one] For { $count } person it is not done yet.
   *[other] For { $count } people it is not done yet.
}
remedy-loss-go-on = Go on
remedy-loss-went-on = It is done for the next people.
remedy-loss-nobody-title = This touches nobody
remedy-loss-settled = Fact, task and letter
remedy-loss-not-yet = Nothing yet
remedy-losses-title = Noted before
remedy-column-done = What was done
remedy-column-hours = Hours statement
remedy-hours-missing = Still missing
remedy-hours-certified = Received on { $date }
remedy-hours-nothing = No lessons known
remedy-sort-name = Sort by name
remedy-sort-without = Put those without a statement first
remedy-task = Secure the hours statement of { $provider }

# Letters

remedy-subject-extension = Extension of your integration term
remedy-subject-dispensation = Dispensation from the duty to integrate
remedy-subject-exemption = Exemption from the duty to integrate
remedy-subject-scaling = Decision: exams at A2
remedy-subject-statement = Request for an hours statement
remedy-subject-overview = Overview of lesson hours
remedy-letter-to-duo = Below is a request to DUO. Read it. If it is right, sign it and send it to DUO with the proofs. Your case manager helps you.
remedy-letter-request = Request to DUO: the text
remedy-letter-extension = I ask for an extension of my integration term. These are my grounds.
remedy-letter-article = This stands in: { $article }.
remedy-letter-proofs = These proofs go with this request:
remedy-letter-date = Date and place
remedy-letter-sign = Signature
remedy-fee-letter = DUO charges { $amount } for this request.
remedy-term-ends = Your term now ends on
remedy-ask-from = You can ask from
remedy-ask-until = You can ask until
remedy-request-ontheffing-medisch = I ask for dispensation from the duty to integrate. An illness or impairment keeps me from meeting it. The doctor judges that.
remedy-request-ontheffing-bijzondere-omstandigheden = I ask for dispensation from the duty to integrate. My circumstances are very special. The advice of the municipality is below.
remedy-request-vrijstelling-diploma = I ask for exemption from the duty to integrate, because I have a diploma that counts for it.
remedy-request-vrijstelling-voldoende-ingeburgerd = I ask for exemption from the duty to integrate, because I am sufficiently integrated already.
remedy-request-vrijstelling-certificaat = I ask for exemption from parts of the exam, because I have certificates for them.
remedy-request-vrijstelling-acht-jaar-school = I ask for exemption from the duty to integrate, because I was of compulsory school age here for eight years.
remedy-letter-scaling = You may sit exams at level A2 instead of B1. That holds for:
remedy-letter-after = What changes
remedy-letter-scaling-after = Your integration term stays the same. We change your PIP. You may always sit an exam at a higher level.
remedy-letter-to = Addressed to
remedy-letter-about = About
remedy-letter-number = Our number
remedy-letter-statement = This person followed lessons with you. We ask you to certify the hours followed. This is what we know:
remedy-letter-we-ask = What do we ask you to certify?
remedy-we-ask-hours = The number of hours followed per subject, with the first and the last day
remedy-we-ask-person = How many of those hours were in person
remedy-we-ask-effort = Whether the effort in the lessons was sufficient, and how many hours were missed
remedy-we-ask-sign = Name, position, date and signature of who certifies this
remedy-letter-statement-why = The statement is needed for the rights of this person. Send it also if your school stops or no longer has the keurmerk.
remedy-letter-overview = These hours were known to us on { $date }. Is something wrong? Tell your case manager.
