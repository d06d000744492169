# Messages that go out, and the page that shows them. A mail or text message never says whom it is about or what it is about:
# no names, no numbers of people, nothing about health, money, origin or the law. A test holds a list of words.
mail-invitation-subject = Choose your password for Naober
mail-invitation-text =
    An account was made for you in Naober.

    Choose your password with this link. It works once, for three days:
    { $link }

    Did you not expect this message? Then do not click anything and ask your administrator.
mail-password-subject = Choose a new password for Naober
mail-password-text =
    Your administrator made a new link for you. Your old password works until you choose a new one.

    Choose a new password with this link. It works once, for three days:
    { $link }

    Did you not ask for this? Then do not click anything and ask your administrator.
mail-worklist-subject = Your worklist of today
mail-worklist-text =
    This is your worklist of today.

    { $late ->
        [0] Nothing on your worklist is late.
        [one] On your worklist 1 dossier is late.
       *[other] On your worklist { $late } dossiers are late.
    }
    { $soon ->
        [0] Nothing has to be done this week.
        [one] 1 dossier asks something of you this week.
       *[other] { $soon } dossiers ask something of you this week.
    }

    See your worklist: { $site }/werklijst
mail-tasks-subject = Your tasks of today
mail-tasks-text =
    These are your tasks of today.

    { $late ->
        [0] You have no tasks that are late.
        [one] You have 1 task that is late.
       *[other] You have { $late } tasks that are late.
    }
    { $soon ->
        [0] No task has to be done this week.
        [one] 1 task has to be done this week.
       *[other] { $soon } tasks have to be done this week.
    }

    See your tasks: { $site }/werklijst/taken
mail-message-subject = A message is ready for you
mail-message-text =
    A message is ready for you. You can read it after you sign in:
    { $site }
mail-letter-subject = There is a letter for you
mail-letter-text =
    There is a letter for you. You can read it after you sign in:
    { $site }
mail-appointment-subject = You have an appointment
mail-appointment-text =
    You have an appointment on { $day }. You can read where and at what time after you sign in:
    { $site }
mail-quiet-subject = How are you two doing?
mail-quiet-text =
    Nothing was written down for { $days } days. That does not matter.

    Do you still see each other? Write it down, or send a message. You can do that after signing in:
    { $site }/maatjes
mail-thanks-subject = Thank you
mail-thanks-text =
    Thank you for your time.

    { $weeks ->
        [0] It was less than a week.
        [one] It was 1 week.
       *[other] It was { $weeks } weeks.
    }
    { $hours ->
        [0] Every beginning counts.
        [one] You gave 1 hour for it.
       *[other] You gave { $hours } hours for it.
    }

    What it was stands on your page after signing in:
    { $site }/maatjes
mail-link-hidden = (the link is in the e-mail itself only)
sms-message = A message is ready for you. You can read it after you sign in: { $site }
sms-letter = There is a letter for you. You can read it after you sign in: { $site }
sms-appointment = You have an appointment on { $day }. You can read where and when after you sign in: { $site }

nav-outbox = Outgoing
outbox-title = Outgoing messages
outbox-lead = These are the messages that Naober prepares: e-mails and text messages. Here you read exactly what they say.
outbox-demo = Naober did not send these messages. Nothing goes out in the demo.
mail-demo = Naober has not sent this message. Nothing leaves the demo.
outbox-off = Naober sends no e-mail here, because no mail server is set up. Messages stay here.
outbox-empty-title = There are no messages yet
outbox-empty-text = Your daily overview comes here, for example. Choose with your account whether you want it by e-mail.
outbox-empty-do = To my account
outbox-shown = { $count ->
    [one] 1 message on this page
   *[other] { $count } messages on this page
}
mail-way-mail = E-mail
mail-way-sms = Text message
mail-state-sent = Sent
mail-state-failed = Not sent yet
mail-state-refused = Not delivered
mail-state-kept = Not sent
mail-state-sms = Text messages do not go out yet
mail-to = To
mail-way = How
mail-made = Made
mail-text-title = What it says
mail-attempts-title = When it was tried
mail-try = Try again
mail-again = Naober will try the message again in a moment.
mail-off = No mail server is set up. Nothing was sent.
mail-link-gone = The link in this message is gone. Make a new one at Accounts.
mail-nothing = This message was sent before, or does not go by e-mail.
mail-invited = The link is ready and goes by e-mail. Earlier links no longer work.
