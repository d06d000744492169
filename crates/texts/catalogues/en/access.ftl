# Sign-in, own account, accounts, log
role-regisseur = Case manager
role-team-lead = Team lead
role-policy-maker = Policy maker
role-placement-officer = Placement officer
role-administrator = Administrator
role-inburgeraar = Newcomer
role-system = The system itself

field-name = Name
field-email = E-mail address
field-email-fixed = You sign in with this address. It cannot be changed here.
field-role = Role
field-state = State
field-actions = What you can do
field-password = Password
field-present-password = Present password
field-confirm-password = Your password, to confirm
field-new-password = New password
field-new-password-hint = At least 12 characters. A few plain words in a row are easy to remember and hard to guess.
field-code = Code
field-code-hint = The six digits that the app shows now
field-code-or-recovery-hint = The six digits from your app. No phone at hand? Type a recovery code.
field-day = Day
field-dossier-id = Dossier
field-dossier-id-hint = The number of the dossier, for example 2026-000279. Leave empty for all dossiers.
field-when = When
field-who = Who
field-what = What

sign-in-title = Sign in
sign-in-demo-title = This is a demo
sign-in-demo-text = All people and municipalities here are made up. Choose who you want to be; you need no password.
sign-in-demo-newcomer = Look as a newcomer
sign-in-demo-others = { $count ->
    [one] 1 more colleague
   *[other] { $count } more colleagues
}
sign-in-with-password = Sign in with a password
sign-in-button = Sign in
sign-in-help = No luck? Your administrator can send you a new link.
sign-in-wrong = The e-mail address or the password is wrong
sign-in-locked = { $minutes ->
    [one] Too many mistakes. Try again in 1 minute.
   *[other] Too many mistakes. Try again in { $minutes } minutes.
 }
sign-in-too-many = Too many attempts from this place. Wait a minute and try again.
signed-out = You are signed out.
signed-out-everywhere = You are signed out everywhere.

second-step-title = One more step
second-step-lead = Open the app on your phone and type the code.
second-step-button = Continue
second-step-other = Stop and sign in again
second-step-wrong = This code is wrong, or was used before. Wait for the next code.
enrol-title = Set up your second step
enrol-lead = Each time you sign in we also ask for a code from your phone. So nobody gets in with your password alone.
enrol-app = Put an authenticator app on your phone, if you have none yet.
enrol-scan = Scan this code with the app:
enrol-type = Does that not work? Type this key into the app:
enrol-open = Open on this phone
enrol-code = Type below what the app shows.
recovery-title = Your recovery codes
recovery-lead = Without your phone you can sign in with one of these codes. Each code works once.
recovery-once = You see these codes only now. Write them down or print them, and keep them in a safe place.
recovery-kept = I have kept them

invitation-title = Choose a password
invitation-lead = Welcome, { $name }. Choose the password you will sign in with.
invitation-button = Save password
invitation-over = This link no longer works. It was used, replaced or is too old. Ask your administrator for a new one.
password-set = Your password is saved. You can sign in now.
password-changed = Your password is changed. Other places where you were signed in are signed out.
password-too-short = Choose a longer password: at least 12 characters
password-too-long = Choose a shorter password: at most 200 characters
password-own-name = Choose something other than your name or e-mail address
password-monotonous = Use more different characters
password-not-yours = This is not your present password

account-title = My account
account-password-title = Change password
account-password-button = Change password
account-second-title = Second step of signing in
account-second-set = The second step is set up.
account-codes-left = { $count ->
    [0] You have no recovery codes left.
    [one] You have 1 recovery code left.
   *[other] You have { $count } recovery codes left.
 }
account-codes-button = Make new recovery codes
account-mails-title = Mail of the day
account-mails-about = On working days you can get an e-mail with numbers. There are no names in it. When there is nothing to do, no e-mail comes.
account-mails-off = Naober does not send e-mail here yet. Your choice counts as soon as it does.
account-mails-which = Which e-mails do you want?
account-mail-worklist = What is late on my worklist and what has to be done this week
account-mail-tasks = My tasks that are late or have to be done this week
account-mails-saved = Your choice was saved.

account-sessions-title = Where you are signed in
account-sessions = { $count ->
    [one] You are signed in here only.
   *[other] You are signed in at { $count } places.
 }
account-out-everywhere = Sign out everywhere

account-keys-title = Keys for programs
account-keys-about = With a key a program may see and do what you may. A key works for a year.
account-keys-none = You have no keys.
account-key-until = works until { $date }
account-key-make = Make a key
account-key-withdraw = Withdraw key
account-key-no-name = Give the key a name
account-key-withdrawn = The key is withdrawn and no longer works.
field-key-name = Name of the key
field-key-name-hint = For example the name of the program
key-made-title = Your new key
key-made-text = Put this key in { $name }. Do not send it by mail.
key-made-once = You see this key only now. If it gets lost, withdraw it and make a new one.
key-made-back = Back to my account

accounts-title = Accounts
accounts-none = There are no accounts yet.
accounts-count = { $count ->
    [one] 1 account
   *[other] { $count } accounts
 }
account-state-active = Active
account-state-invited = Invited
account-state-half = Second step to be set up
account-state-closed = Closed
account-open = Open again
account-close = Close
account-new-link = New link
account-reset-second = Clear second step
account-invite-title = Invite someone
account-invite-text = You get a link that works once, for three days. Give it to your colleague yourself.
account-invite-button = Invite
account-no-name = Fill in a name
account-not-an-email = Fill in an e-mail address, for example name@municipality.nl
account-email-in-use = There is an account with this e-mail address already
account-no-role = Choose a role
account-own = You cannot close your own account
account-closed = The account is closed.
account-opened = The account is open again.
account-second-reset = The second step is cleared. Your colleague sets it up again at the next sign-in.
invited-title = The link is ready
invited-text = Give this link to { $name }. Whoever opens it chooses a password.
invited-link = Link for your colleague
invited-once = You see this link only now. It works once, for three days.
invited-mail-title = Rather by e-mail?
invited-mail-text = Naober can send your colleague a link. That is a new one; the link above then stops working.
invited-mail-button = Mail a new link
invited-back = Back to the accounts

log-title = Who looked
log-dossier-title = Who looked at this dossier
log-lead = Each time someone sees or changes data of a person, a line is written here.
log-show = Show
log-none = Nobody looked.
log-caption = Newest first
log-count = { $count ->
    [one] 1 line
   *[other] { $count } lines
 }
log-dossiers = { $count } dossiers
log-back = Back to the dossier
log-not-a-dossier = There is no dossier with this number
activity-werklijst-bekijken = Saw the worklist
activity-cijfer-nazien = List behind a figure seen
activity-persoon-zoeken = Searched by name or number
activity-lijst-exporteren = Took a list as a file
activity-dossier-bekijken = Saw the dossier
activity-dossier-openen = Opened the dossier
activity-feit-vastleggen = Recorded a fact
activity-gevolg-bekijken = Saw the effect of a fact
activity-notities-bekijken = Saw the notes
activity-gezondheidsnotities-bekijken = Saw the notes about health
activity-gegevens-wijzigen = Details changed
activity-notitie-schrijven = Wrote a note
activity-taken-bijhouden = Kept the tasks
activity-gezin-bijhouden = Kept the household
activity-dossier-toewijzen = Assigned the dossier
activity-dossier-sluiten = Closed the dossier
activity-bestand-inlezen = Read a file in
activity-bsn-bekijken = Saw the BSN
activity-inzage-bekijken = Looked who had looked
activity-plan-bekijken = Plan viewed
activity-plan-wijzigen = Plan changed
activity-gezondheid-in-plan-bekijken = Health in the plan viewed
activity-agenda-ophalen = Calendar fetched with an address
activity-brief-bekijken = Letter viewed or made
activity-boetedossier-bekijken = Fine file viewed
activity-overdracht = Data handed over or received after a move
activity-bericht-bekijken = Message to this person viewed
activity-toegang-inburgeraar = Way in of the newcomer
activity-vraag-van-inburgeraar = Question of the newcomer viewed
activity-papier-bekijken = Shared paper viewed
activity-toestemming-bijhouden = Consent kept up
activity-regio-zoeken = Looked for a region
activity-wensen-voor-regio-bekijken = Wishes for the region seen
