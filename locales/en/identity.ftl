# Forms
form-faults = Please look at these points, then send the form again:
email = E-mail address
email-wrong = This is not an e-mail address. It must look like name@example.org.
password = Password
password-new = New password
password-current = Your current password
password-hint = At least 10 characters. A few words that belong together only for you are best.
password-short = This password is too short. Use at least 10 characters.
password-long = This password is too long. Use at most 200 characters.
password-own = Your name or e-mail address is no good password. Choose something that nobody guesses.
password-common = This password is among those that attackers try first. Choose another one.
password-wrong = This is not your current password.
name = Your name
name-hint = As you write it yourself, in any script.
name-missing = Write your name.
name-long = This name is too long. Use at most 120 characters.
language = Language
language-hint = For pages and e-mails.
optional = optional
save = Save

# Registering
register-title = Register
register-lead = An account keeps your progress, on every device and in every language.
register-button = Create my account
have-account = Do you have an account?
check-mail-title = Check your e-mail
check-mail-text = We have sent a message to the address that you gave. Open the link in it to go on.
check-mail-spam = The message can take a few minutes. Look into the spam folder, too.
check-mail-nothing = No message?
confirm-again = Send the confirmation again
confirm-title = Confirm your address
confirm-text = One more click, and this address is yours here.
confirm-button = Confirm my address
link-dead-title = This link does not work any more
link-dead = It is too old, was used already, or is not complete. Nothing was changed. You can ask for a new link below.
unconfirmed-title = Your address is not confirmed yet
unconfirmed-text = You can read everything. To enrol in a course, first open the link in the message that we sent to { $email }.

# Signing in
sign-in-title = Sign in
sign-in-button = Sign in
sign-in-wrong = This address and this password do not belong together. Check both, or set a new password.
sign-in-wait = { $minutes ->
    [one] There were too many attempts for this address. Wait one minute, or set a new password.
   *[other] There were too many attempts for this address. Wait { $minutes } minutes, or set a new password.
 }
sign-in-suspended = This account is suspended. Ask the people who run this site.
no-account = No account yet?

# A forgotten password
forgot-title = Forgotten password
forgot-lead = Give the address of your account. We send you a link to set a new password.
forgot-button = Send me the link
forgot-sent = If there is an account with this address, we have sent a message with a link to set a new password. It works for one hour.
forgot-again = Ask for a new link
reset-title = Set a new password
reset-lead = For the account { $email }. You will be signed out everywhere.
reset-button = Set this password

# The first administrator
first-title = Welcome! Make the first administrator
first-lead = Nobody has an account here yet. Whoever fills in this form runs the site.
first-button = Create the administrator

# Profile
profile-title = Profile
profile-lead = What others see of you is your name. The rest helps us to make better courses.
profile-names = Your name in other scripts
profile-names-hint = For statements of completion and lists in other languages. Leave empty what you do not use.
profile-name-ar = In Arabic letters
profile-name-zh = In Chinese characters
profile-name-en = In Latin letters
profile-name-ru = In Cyrillic letters
profile-country = Country or area
profile-country-wrong = Choose a country or area from the list.
profile-choose = No answer
profile-organisation = Organisation
profile-organisation-long = This name is too long. Use at most 200 characters.
profile-stakeholder = You work for, or speak for
stakeholder-government = a government
stakeholder-intergovernmental = an intergovernmental organisation
stakeholder-civil-society = civil society
stakeholder-academia = academia
stakeholder-private-sector = the private sector
stakeholder-indigenous = indigenous peoples and local communities
stakeholder-other = something else
profile-sex = Sex
profile-sex-purpose = Only counted, to see whether courses reach women and men alike. It is never shown of a person, and small numbers are not published.
sex-female = Female
sex-male = Male
sex-other = Other
sex-undisclosed = I prefer not to say
profile-time-zone = Time zone
profile-value-wrong = Choose one of the answers in the list.

# Account
account-title = Account
account-address = E-mail address
account-address-now = Your address is { $email }.
account-address-new = New address
account-address-hint = We send a link to the new address; it becomes yours once you open it.
account-address-same = This is your address already.
account-address-button = Change the address
change-address-title = Confirm your new address
change-address-text = From now on you will sign in with { $email }.
change-address-button = Use this address
change-address-taken = This address belongs to another account, so nothing was changed.
account-password = Password
account-password-lead = You stay signed in here and are signed out everywhere else.
account-password-button = Change the password
account-sessions = Where you are signed in
account-session-here = this one
account-session-browser = Browser
account-session-address = Network address
account-session-seen = Last used
account-session-end = End
account-session-end-this = End the sign-in with { $browser }, { $seen }
account-sessions-others = Sign out everywhere else
account-sessions-all = Sign out everywhere
browser-on = { $browser }, { $system }
browser-unknown = Unknown browser
account-data = Your data
account-data-text = Everything that is kept about you here, as one JSON file.
account-data-button = Download my data
account-consents = What you agreed to
consent-purpose = For
consent-version = Version
consent-given = From
consent-withdrawn = Until
consent-now = still valid
account-delete = Delete my account
account-delete-text = Your name, address and profile are erased and you are signed out everywhere. What must be kept, such as numbers of participants and the log of the site, is kept without your name. Your statements of completion lose your name and are no longer valid: whoever checks them is told so. This cannot be undone.
account-delete-password = Your password, to be sure that it is you
account-delete-button = Delete my account for ever
account-delete-last = You are the only administrator. Make somebody else an administrator first.

# Administration
breadcrumb = Where you are
admin-title = Administration
admin-lead = What only the people who run this site can see and do.
people-title = People
people-search = Name, address or organisation
people-search-button = Search
people-count = { $n ->
    [one] One person has an account.
   *[other] { $text } people have an account.
 }
people-none-title = Nobody found
people-name = Name
people-email = Address
people-roles = Roles
people-status = State
people-seen = Last visit
people-never = never
status-active = Active
status-unconfirmed = Not confirmed
status-suspended = Suspended
person-registered = Registered
person-country = Country or area
person-organisation = Organisation
person-stakeholder = Stakeholder type
person-roles = Roles
person-roles-hint = Everybody is a learner besides.
person-roles-button = Save the roles
person-suspend = Suspend
person-suspend-text = The person is signed out everywhere and cannot sign in until you restore the account. Nothing is deleted.
person-restore = Restore
person-restore-text = The account is suspended. Once it is restored, the person can sign in again.
role-administrator = Administrator
role-administrator-hint = Everything, people and settings included.
role-staff = Programme staff
role-staff-hint = Every course and its participants.
role-author = Author
role-author-hint = Writes courses.
role-trainer = Trainer
role-trainer-hint = Runs courses and webinars.
role-reviewer = QA reviewer
role-reviewer-hint = Reviews the quality of courses.
role-learner = Learner

# Mailbox
mailbox-title = Mailbox
mailbox-kept = No mail server is configured. Every message is kept here and in the data folder, and reaches nobody.
mailbox-sent-lead = { $days ->
    [one] Every message that this site wrote in the last day, the newest first.
   *[other] Every message that this site wrote in the last { $days } days, the newest first.
 }
mailbox-none-title = No messages yet
mailbox-none = What the site writes to people stands here.
mailbox-subject = Subject
mailbox-to = To
mailbox-state = State
mailbox-time = Written
mailbox-older = Older messages
mailbox-kind = Purpose
mailbox-error = Last error
mailbox-text = As text
mailbox-text-gone = The mail server has taken this message. Its text is no longer kept here, since it may hold links that only its reader should have.
mailbox-html = As the reader sees it
mail-kept = Kept here
mail-queued = Waiting
mail-sent = Sent
mail-failed = Failed

# After an action
flash-confirmed = Your address is confirmed.
flash-signed-out = You are signed out.
flash-password-set = Your new password is set.
flash-profile-saved = Your profile is saved.
flash-address-mailed = We have sent a link to the new address. Until you open it, your address stays as it was.
flash-address-changed = Your address is changed.
flash-confirm-mailed = If this address waits for a confirmation, the message is on its way.
flash-session-ended = Signed out there.
flash-account-deleted = Your account is deleted. Thank you for having been with us.
flash-person-saved = Saved.
flash-last-administrator = Nothing was changed: this is the only administrator, and the site needs one.

# Mails
mail-hello = Hello,
mail-hello-name = Hello { $name },
mail-ignore = If it was not you who asked for this, you need not do anything: without the link nothing happens.
mail-not-you = If it was not you, set a new password at once; that ends every sign-in to your account.
mail-set-password = Set a new password
mail-confirm-subject = Confirm your address for { $site }
mail-confirm-text = Somebody, presumably you, has registered at { $site } with this address. Confirm that it is yours:
mail-confirm-lasts = The link works for three days.
mail-already-subject = You have an account at { $site } already
mail-already-text = Somebody, presumably you, wanted to register at { $site } with this address. It has an account already: sign in, or set a new password if you have forgotten yours.
mail-reset-subject = Set a new password for { $site }
mail-reset-text = Somebody, presumably you, asked for a new password for your account at { $site }.
mail-reset-lasts = The link works for one hour, and once.
mail-password-subject = Your password for { $site } was changed
mail-password-text = The password of your account at { $site } was changed just now.
mail-new-address-subject = Confirm your new address for { $site }
mail-new-address-text = This address is to become the one of your account at { $site }. Confirm that it is yours:
mail-new-address-lasts = The link works for one day.
mail-asked-subject = Another address for your account at { $site }
mail-asked-text = Somebody, presumably you, asked to use the address { $email } for your account at { $site } instead of this one. It will be changed once the link in the message to that address is opened.
mail-taken-subject = This address has an account at { $site } already
mail-taken-text = Somebody wanted to use this address for an account at { $site }, but it belongs to your account. Nothing was changed.

### people: invitations
invitation-title = Take over your account
invitation-lead = An account for { $email } was made for you at { $site }. Choose a password, and it is yours.
invitation-button = Take over my account
invitation-dead = If you have chosen a password already, sign in. Otherwise have a link sent to set one.
mail-invitation-subject = You are invited to { $site }
mail-invitation-text = The people who run { $site } have made an account for you, with the address { $email }. Choose a password, and it is yours:
mail-invitation-button = Take over my account
mail-invitation-lasts = The link works for two weeks, and once. After that you can still get in: set a new password with this address.
mail-invitation-ignore = If you do not expect this, you need not do anything: without a password nobody can use the account.
mail-reset-sent-text = The people who run { $site } send you this link, so that you can set a new password for your account.
mail-reset-sent-ignore = If you do not need it, you need not do anything: your password stays as it is.

### people: list
people-invite = Invite people
people-preparing = The search is being prepared after an upgrade. For some minutes it may not find everybody.
people-none-words = Nobody is found by these words and filters. Search goes by the beginnings of words, in any script.
people-filters = Filters
people-filter-button = Filter
people-filters-off = Without filters
people-any = Any
people-seen-within = { $days ->
    [one] in the last day
   *[other] in the last { $days } days
 }
people-seen-not = { $days ->
    [one] not for a day
   *[other] not for { $days } days
 }
people-seen-never = never signed in
people-sort-newest = Newest accounts first
people-more = More people
people-looked = These words are very common: the search has looked at a part of the people only. Add a word, or a filter.
people-look-on = Look further
people-first-page = To the beginning

### people: one person
people-back-to = Back to { $name }
person-other-name = Also written
person-links = Links by e-mail
person-invite-text = The address is not confirmed yet. The person can be sent a new link to choose a password; earlier ones stop working then.
person-invite-again = Send the invitation again
person-password-text = The person can be sent a link to set a new password. It works for one hour. Nobody else sees the link.
person-password-send = Send a link to set a password
person-link-suspended = No links are sent to a suspended account. Restore it first.
person-reason = Reason
person-reason-hint = Kept with the account and shown here, until it is restored.
person-reason-error = Write the reason, in 3 to 500 characters.
person-suspended-on = Suspended
person-sign-ins = Signed in on
person-sign-ins-none = Nowhere at present.
person-sign-ins-end = Sign out everywhere
person-log = What happened last
person-log-none = Nothing is in the log.
flash-link-sent = The message is on its way.
flash-link-just-sent = A link was sent less than a minute ago. Nothing more was sent.

### people: merging
merge-title = Merge two accounts
merge-text = If one person has two accounts, all that belongs to the other one can be brought into this one.
merge-begin = Merge another account into this one
merge-other = Address of the other account
merge-other-hint = You will see first what would happen. Nothing is changed yet.
merge-compare = Compare
merge-unknown = No account has this address. Check how it is written.
merge-same = This is the same account. Give the address of the other one.
merge-kept = Stays
merge-closed = Is closed
merge-swap = Swap the two accounts
merge-moves = What moves
merge-collides = What both have
merge-ends = What ends
merge-fields = The profile is filled in with: { $fields }
merge-consents = { $n ->
    [one] One agreement
   *[other] { $n } agreements
 }
merge-mails = { $n ->
    [one] One message to this person in the mailbox
   *[other] { $n } messages to this person in the mailbox
 }
merge-sessions = { $n ->
    [one] One sign-in with the closed account
   *[other] { $n } sign-ins with the closed account
 }
merge-roles = Roles are not taken over: { $roles }. Give them to the account that stays, if they are to have them.
merge-address = Nobody can sign in with { $email } any more. The address is free, and the person is told so by e-mail.
merge-sure = I have made sure that both accounts belong to the same person. This cannot be undone.
merge-sure-missing = Tick that you have made sure: merging cannot be undone.
merge-button = Merge the accounts
merge-not = Change nothing
merge-suspended = One of the two accounts is suspended. Restore it first. Nothing was changed.
flash-people-merged = The two accounts are one now. The person is told by e-mail.
flash-people-merged-before = These accounts were merged before. Nothing was changed.
mail-merged-subject = Your accounts at { $site } are one now
mail-merged-text = You had two accounts at { $site }. The people who run it have brought everything into the one with this address. Sign in with { $email } and the password of this account.
mail-merged-away-text = You had two accounts at { $site }. The people who run it have brought everything into your other account and closed this one. Sign in with the address of the other account.
mail-merged-wrong = If you have only one account there, or this is wrong, please write to the people who run the site.

### people: inviting by a file
invite-title = Invite people
invite-lead = Send a list of people. You will see first what would happen; then all of them are invited, or nobody.
invite-file = A file
invite-file-hint = CSV from any spreadsheet, with commas, semicolons or tabs.
invite-text = Or the same as text
invite-text-hint = One person a line. Cells copied from a spreadsheet are good, too.
invite-check = Check the list
invite-columns = Columns
invite-column = Column
invite-column-holds = What it holds
invite-column-email = The address. The only column that must be there, beside the name.
invite-column-name = The name, as the person writes it, in any script.
invite-column-language = Language of the message: ar, zh, en, fr, ru, es or its name. If it is empty: your own.
invite-column-country = Two letters (TN) or the name. May be empty.
invite-column-organisation = May be empty.
invite-column-roles = author, trainer, reviewer, staff or administrator, with commas between. Only an administrator can give roles. May be empty.
invite-template = Download a file to fill in
invite-form-broken = The form did not arrive whole. Send it again. Nothing was changed.
invite-empty = There is nobody in this list. Give a file or text with one person a line.
invite-garbled = This file is not text that can be read. Save it from your spreadsheet as “CSV UTF-8” and send that.
invite-no-column = No column is called “email”. Write the names of the columns into the first line.
invite-column-twice = Two columns are called “{ $column }”. Leave one of them out.
invite-many = The list is too long. Send at most { $most } people at a time.
invite-broken = This is no table that can be read. Look for a quotation mark that is not closed.
invite-line = Line
invite-problem = What is wrong, and what to do
invite-nobody = Nobody is invited yet
invite-faults = { $n ->
    [one] One of { $lines } lines must be corrected first.
   *[other] { $n } of { $lines } lines must be corrected first.
 }
invite-wrong-lines = Lines to correct
invite-download = Download these lines as a file
invite-correct = Correct them
invite-corrected = The lines to correct
invite-corrected-hint = Correct them here. The number in the first column says whose place a line takes; the other lines of your list stay.
invite-corrected-file = Or a file with the corrected lines
invite-corrected-file-hint = The one that you downloaded above, corrected. Keep the column “line”.
invite-check-again = Check again
invite-other-file = Begin with another list
invite-right-lines = { $n ->
    [one] One line is right
   *[other] { $n } lines are right
 }
invite-ready = { $n ->
    [0] Everybody in this list has an account already. There is nobody to invite.
    [one] Every line is right. One person will be invited.
   *[other] Every line is right. { $n } people will be invited.
 }
invite-known = { $n ->
    [one] One of them has an account already. Nothing is sent to this person, and nothing of the account is changed.
   *[other] { $n } of them have an account already. Nothing is sent to them, and nothing of their accounts is changed.
 }
invite-send = { $n ->
    [one] Invite one person
   *[other] Invite { $n } people
 }
invite-has-account = Has an account
invite-new = New
invite-people = People in the list
invite-done = { $n ->
    [0] Nobody new was invited
    [one] One person is invited
   *[other] { $n } people are invited
 }
invite-done-text = The messages go out now. Each holds a link that works for two weeks.
invite-no-email = The address is missing. Write it, or leave the line out.
invite-no-name = The name is missing. Write it as the person does.
invite-language-wrong = This is none of the six languages. Write ar, zh, en, fr, ru or es, or leave it empty.
invite-country-wrong = This country or area is not known. Write its two letters, such as TN, or its name as the United Nations do, or leave it empty.
invite-role-wrong = “{ $role }” is no role. Write author, trainer, reviewer, staff or administrator, or leave it empty.
invite-roles-not-yours = Only an administrator can give roles. Leave this empty.
invite-again = The same address stands in line { $line }. Leave one of the two out.
### The API: access tokens, webhooks, the reference
scope-profile-read = Read who you are
scope-courses-read = Read courses and, where you are staff, their files
scope-courses-write = Publish versions of courses
scope-enrolments-read = Read enrolments
scope-enrolments-write = Enrol and leave
scope-progress-read = Read progress
scope-progress-write = Mark your activities as viewed or done
scope-completions-read = Read completions
scope-people-read = Read everybody’s account
scope-people-write = Invite people, change roles, suspend
api-scope-missing = The token needs the scope { $scope }. Make one that has it.
api-produces = This address answers with { $kinds }.
api-consumes = Send the body as { $kinds }.
api-token-wrong = The token is wrong, revoked or over, or its owner’s account is suspended. Make a new one.
api-address-taken = There is an account with this address already.
api-country-wrong = This is no ISO 3166 code of a country in two capital letters.
api-too-long = This is too long.
tokens-title = Access tokens
tokens-lead = A token lets a program act for you, within limits that you choose. Treat it like a password: give it to nobody, and revoke it when you no longer need it.
tokens-reference = What programs can do: the reference
tokens-list = Your tokens
tokens-new = A new token
tokens-name = Name
tokens-name-hint = What the token is for, so that you know it again.
tokens-name-wrong = Give the token a name of at most 80 characters.
tokens-scopes = What it may do
tokens-scopes-hint = As little as the program needs. It never may more than you.
tokens-scope-wrong = Choose at least one thing that it may do.
tokens-lasts = How long it works
tokens-days = { $days ->
    [one] { $shown } day
   *[other] { $shown } days
 }
tokens-days-wrong = Choose how long the token works, at most a year.
tokens-make = Make the token
tokens-made = The token is made
tokens-made-text = Copy it now: it is shown only this once.
tokens-used = Last used
tokens-never = never
tokens-until = Works until
tokens-state = Revoke
tokens-revoke = Revoke
tokens-revoked = Revoked
tokens-over = Over
tokens-too-many = You have as many tokens as one person can have. Revoke one first.
tokens-made-before = This token was made before. Its secret was shown then; if you do not have it, revoke the token and make another.
tokens-revoked-now = The token is revoked. Programs that use it are refused from now on.
webhooks-title = Webhooks
webhooks-lead = What happens here, told at once to other programs. Messages are signed and name things by their ids; who gets one asks the API for more.
webhooks-one = A webhook
webhooks-none = No webhooks yet
webhooks-none-text = Add an address below, and choose what it is told.
webhooks-new = A new webhook
webhooks-make = Add the webhook
webhooks-change = Change
webhooks-save = Save
webhooks-url = Address
webhooks-url-hint = Where messages are sent to, such as https://portal.example.org/hooks
webhooks-url-wrong = This is no web address. It begins with https:// and holds no name and password.
webhooks-url-https = The address must begin with https://.
webhooks-url-private = This address is not on the public network. Only the operator can allow that.
webhooks-events = What it is told
webhooks-events-wrong = Choose at least one kind of event.
webhooks-active = Active
webhooks-failing = Active, but messages fail
webhooks-stopped = Turned off
webhooks-failed = Turned off after it failed for three days
webhooks-stop = Turn off
webhooks-start = Turn on
webhooks-test = Send a test message
webhooks-secret = The secret
webhooks-secret-text = The receiver checks signatures with it. Copy it now: it is shown only this once.
webhooks-rotate = New secret
webhooks-rotate-text = Messages are then signed with the new secret, and for 24 hours with the former one as well, so that the receiver can change over.
webhooks-rotate-button = Make a new secret
webhooks-rotated = The former secret signs as well until { $time }.
webhooks-delete = Delete the webhook
webhooks-delete-text = Nothing is sent there any more, and the log of its messages goes.
webhooks-log = Messages
webhooks-log-empty = Nothing was sent yet.
webhooks-message = Message
webhooks-sent = Time
webhooks-answer = Answer
webhooks-again = Send again
webhooks-again-button = Send again
webhooks-delivered = Delivered
webhooks-not-delivered = Not delivered
webhooks-waiting = Waiting
webhooks-tries = { $count ->
    [one] { $shown } try
   *[other] { $shown } tries
 }
webhooks-millis = { $number } ms
webhooks-saved = The webhook is saved.
webhooks-queued = The message is on its way.
webhooks-deleted = The webhook is deleted.
webhooks-made-before = This webhook was made before. Its secret was shown then; if you do not have it, make a new one.
mail-webhook-subject = A webhook of { $site } was turned off
mail-webhook-text = Messages to { $url } have failed all the time, so nothing is sent there any more. See what was answered, and turn the webhook on again once it works.
### Second step at sign-in
second-title = Second step at sign-in
second-lead = A code from an app, or a passkey, so that a stolen password alone opens nothing.
second-open = Set up or change
second-needed-title = Your role needs a second step
second-needed = Until you have set one up here, you can do only what every learner can.
second-app = Codes from an app
second-app-text = An authenticator app on your phone shows a new code every half minute, also without a connection.
second-app-begin = Set up an app
second-app-scan = Scan this picture with the app.
second-app-picture = Picture for the authenticator app; the same secret stands below as text
second-app-by-hand = Or type this key into it:
second-app-code = Code that the app shows now
second-app-code-hint = Six digits.
second-app-confirm = Confirm the app
second-app-since = In use since { $time }.
second-app-remove = Stop using the app
second-code-wrong = This code is not right, or was used already. Wait for the next one and type it.
second-codes = Recovery codes
second-codes-left =
    { $count ->
        [0] No recovery code is left.
        [one] One recovery code is left.
       *[other] { $text } recovery codes are left.
    }
second-codes-new = Make new recovery codes
second-codes-title = Keep these recovery codes
second-codes-keep = Each works once in place of your app or passkey, if your device is lost. Print them or write them down: they are shown only now, and older ones no longer work.
second-passkeys = Passkeys
second-passkeys-text = A passkey signs you in with your fingerprint, your face or the code of your device, without a password.
second-passkey-name = Name
second-passkey-name-hint = What you will know the device by, such as “my phone”.
second-passkey-since = Made
second-passkey-used = Last used
second-passkey-never = Not yet
second-passkey-add = Make a passkey on this device
second-passkey-remove = Remove
second-passkey-scripts = Passkeys need scripts, which are off in this browser.
second-passkey-refused = That did not work. Try again, or use your password and a code.
second-passkeys-many = You have as many passkeys as there can be. Remove one first.
second-passkey-sign-in = Sign in with a passkey
second-ask-title = One more step
second-ask-code = Code
second-ask-hint = The six digits that your app shows now, or a recovery code.
second-ask-recovery = One of your recovery codes.
second-ask-again = Begin again
prove-title = Is it you?
prove-lead = What you are about to do is sensitive. Prove once more that it is you; what you sent is kept and done afterwards.
prove-button = Continue
flash-second-step-removed = Removed.
mail-second-subject = The second step at sign-in to { $site } was changed
mail-second-text = In your account at { $site } an app, a passkey or the recovery codes were added, changed or removed just now.
### Site: audit log
audit-title = Audit log
audit-lead = What was done here, by whom, to whom and from where. Entries can be read, not changed.
audit-whole-title = Is the log whole?
audit-whole-text = Each entry holds the hash of the one before. If anybody changes, adds or removes an entry past this program, a check finds the place. The log is checked every day.
audit-good = { $n ->
    [one] Checked { $at }: one entry, not changed.
   *[other] Checked { $at }: { $text } entries, none of them changed.
 }
audit-broken-title = The log was changed past this program
audit-broken = Checked { $at }: it is broken at entry { $number }.
audit-broken-todo = Keep the database as it is, compare with a backup from before, and find out who could write to it.
audit-fault-changed = The entry does not say any more what it said when it was written.
audit-fault-unlinked = The entry does not follow the one before it.
audit-fault-missing = There is no such entry any more.
audit-fault-cut-off = Entries at the end of the log are gone.
audit-fault-rewritten = The log was written anew: it is not what was noted of it.
audit-head-number = Last entry
audit-head-hash = Its hash
audit-check-button = Check the whole log now
audit-entries = Entries
audit-filter = Narrow the list
audit-actor-email = Done by (e-mail address)
audit-subject-email = Done to (e-mail address)
audit-action = Action
audit-any = Any
audit-from-day = From
audit-until-day = Until, this day included
audit-filter-button = Show
audit-filter-clear = Show everything
audit-nobody = Nothing is written of this address: nobody has it, or they have not done anything yet.
audit-none-title = No entries
audit-none = Nothing in the log is as you asked.
audit-older = Older entries
audit-export = Download as CSV
audit-when = When
audit-what = What
audit-who = By
audit-to-whom = To
audit-where = Network address
audit-number = No.
audit-program = nobody signed in, or the program
audit-gone = a person who is gone
audit-act-signed-in = Signed in
audit-act-sign-in-failed = Sign-in failed
audit-act-sign-ins-ended = Sign-ins ended
audit-act-registered = Registered
audit-act-registered-again = Registered again with a known address
audit-act-confirmation-asked = Asked for the confirmation again
audit-act-confirmed = Address confirmed
audit-act-reset-asked = Asked for a new password
audit-act-password-reset = New password by link
audit-act-password-changed = Password changed
audit-act-address-asked = Asked for another address
audit-act-address-changed = Address changed
audit-act-profile = Profile changed
audit-act-erased = Account deleted
audit-act-roles = Roles changed
audit-act-suspended = Account suspended
audit-act-restored = Account restored
audit-act-first = First administrator made
audit-act-made-by-operator = Account made by the operator
audit-act-reset-by-operator = Password set by the operator
audit-act-demo = Demo account made
audit-act-staff-added = Named as staff of a course
audit-act-staff-removed = No longer staff of a course
audit-act-reevaluated = Completion rule applied to all
audit-act-completion-set = Completion set by hand
audit-act-statement-withdrawn = Statement withdrawn
audit-act-statement-restored = Statement restored
audit-act-site-look = Name or colours of the site changed
audit-act-site-texts = Texts of the site changed
audit-act-site-logo = Logo of the site changed
audit-act-site-languages = Languages of the site changed
audit-act-site-features = Features switched
audit-act-policy-made = Policy begun
audit-act-policy-published = Policy published
audit-act-policy-retired = Policy put out of force
audit-act-policy-restored = Policy put in force again
audit-act-policy-agreed = Agreed to a policy
audit-act-policy-declined = Did not agree to a policy
audit-act-jobs-retried = Jobs tried again
audit-act-jobs-deleted = Jobs deleted
audit-act-mail-resent = Message sent again
audit-act-checked = Audit log checked
audit-act-exported = Audit log downloaded
audit-act-invited = Invited
audit-act-invited-again = Invited again
audit-act-invitation-accepted = Invitation accepted
audit-act-person-changed = Person’s details changed
audit-act-reset-sent = Link for a new password sent
audit-act-merged = Accounts merged
audit-act-merged-away = Merged into another account
audit-act-app-added = Code app added
audit-act-app-removed = Code app removed
audit-act-passkey-added = Passkey added
audit-act-passkey-removed = Passkey removed
audit-act-recovery-codes = New recovery codes
audit-act-people-invited = People invited by a list
audit-act-person-added = Person added to a course
audit-act-dates-extended = Dates extended
audit-act-message-sent = Message to participants
audit-act-participants-exported = List of participants downloaded
audit-act-group-made = Group made
audit-act-group-renamed = Group renamed
audit-act-group-deleted = Group deleted
audit-act-group-put-in = Put into a group
audit-act-group-taken-out = Taken out of a group
audit-act-course-home = Where a course is written changed

### Site: jobs
jobs-title = Jobs
jobs-lead = Work that the site does in the background, such as sending messages. What has failed for good waits here for you.
jobs-states = States of jobs
jobs-tab = { $state } ({ $number })
jobs-dead = Failed for good
jobs-running = Being done
jobs-queued = Waiting
jobs-none-title = None
jobs-none-dead = No job has failed for good.
jobs-none-running = Nothing is being done right now.
jobs-none-queued = Nothing waits.
jobs-older = Older jobs
jobs-kind = Kind
jobs-any-kind = Every kind
jobs-show = Show
jobs-age = Age
jobs-due = Due
jobs-died = Failed
jobs-attempts = Attempts
jobs-error = Last error
jobs-act = What to do
jobs-age-minutes = { $n ->
    [one] { $text } minute
   *[other] { $text } minutes
 }
jobs-age-hours = { $n ->
    [one] { $text } hour
   *[other] { $text } hours
 }
jobs-age-days = { $n ->
    [one] { $text } day
   *[other] { $text } days
 }
jobs-retry = Try again
jobs-retry-all = Try all of these again
jobs-delete = Delete
jobs-delete-all = Delete all of these
jobs-delete-title = Delete failed jobs?
jobs-delete-text = { $n ->
    [one] One job is taken out of the queue. Its work is then never done, and this cannot be undone.
   *[other] { $text } jobs are taken out of the queue. Their work is then never done, and this cannot be undone.
 }
jobs-delete-button = Delete for ever
jobs-delete-no = Keep
flash-jobs-retried = They will be tried again.
flash-jobs-deleted = Deleted.
flash-jobs-gone = There was nothing to do: these jobs are no longer among the failed ones.

### Site: mail log
mailbox-filter = Narrow the list
mailbox-filter-to = To (whole e-mail address)
mailbox-filter-any = Any
mailbox-filter-button = Show
mailbox-filter-clear = Show everything
mailbox-none-such = No message is as you asked.
mailbox-failed-some = { $n ->
    [one] One message failed. See why, and send it again.
   *[other] { $text } messages failed. See why, and send them again.
 }
mailbox-resend = Send again
flash-mail-resent = The message is on its way again.
flash-mail-not-resent = Nothing was sent: the message has not failed, or its text is no longer kept.

### Site: storage
storage-title = Storage
storage-lead = What is stored, as it was on { $date }. It is measured once a day.
storage-kind = Kind
storage-megabytes = MB
storage-files = Files
storage-week = Change in a week
storage-month = Change in 30 days
storage-all = Together
storage-courses = Files of courses
storage-drafts = Drafts and uploads
storage-site = Logo of the site
storage-other = Other files
storage-unreferenced = Files that nothing names any more
storage-database = Database
storage-search = Search index
storage-mails = Messages in the mailbox folder
storage-unreferenced-text = Files that nothing names any more are deleted by themselves once they are older than a day.
storage-free = Free on this disk: { $megabytes } MB.
storage-measure = Measure now

### Site: health
health-title = Health
health-lead = Whether everything that the site stands on is well, and what to do where it is not.
health-all-well = Everything is well.
health-some-bad = { $n ->
    [one] One thing needs you.
   *[other] { $text } things need you.
 }
health-well = well
health-not-well = not well
health-todo = What to do:
health-version = Version
health-database = Database
health-database-todo = See that the database runs and can be reached, and that program and database are of the same version.
health-writable = Writing to the database
health-writable-todo = Give the program the right to write, and see that the disk is not full.
health-folder = Data folder
health-folder-todo = Give the program the right to write there.
health-space = Free space
health-space-todo = Make room on the disk. Old backups can go.
health-files = Files
health-files-todo = Put the missing files back from a backup, or import their courses again.
health-clock = Clock
health-clock-todo = Set the clock of the machine and have it follow a time server.
health-jobs = Failed jobs
health-jobs-todo = Read their errors under “Jobs”, mend the cause, and have them tried again.
health-queue = Waiting jobs
health-queue-todo = See that a worker (or the server itself) runs, and what its log says.
health-mail = Mail server
health-mail-todo = Check the address, user name and password of the mail server in the configuration. Until then messages wait.
health-failed-mails = Failed messages
health-failed-mails-todo = Read why in the mailbox, mend the cause, and send them again.
health-backups = Backups
health-backups-todo = Have a backup made every day and keep a copy on another machine. If yours are kept elsewhere, look there.
health-search = Search
health-search-todo = See that the search server runs and can be reached.
health-languages = Languages of the program
health-languages-todo = Some words are shown in English. Install a complete version of the program.
health-address = Address of the site
health-address-todo = Set the address that people use, and a certificate for https.
health-certificate = Certificate
health-certificate-todo = Renew the certificate.
health-audit = Audit log
health-audit-todo = Keep the database as it is and find out who could write to it. See “Audit log”.

### Site: name, look and texts
site-title = Name and look
site-lead = What people see of your organisation on every page.
site-look = Name and colours
site-name = Name of the site
site-name-hint = In each language as its readers know it. Where one is empty, the name in the default language is shown.
site-name-long = This name is too long, or has characters that cannot be shown. Use at most 60 characters.
site-colours = Colours
site-colours-hint = As #rrggbb. Leave empty what should stay as it is. Text needs a contrast of 4.5 : 1 to its background so that everybody can read it.
site-accent-light = Links and buttons, on light pages
site-accent-dark = Links and buttons, on dark pages
site-mark-light = Small marks, on light pages
site-mark-dark = Small marks, on dark pages
site-colour-wrong = This is not a colour. Write it like #1f5f6b.
site-colour-pale = This colour has a contrast of { $measured } to the background, and { $needed } is needed. { $better } is close to it and would do.
site-colour-contrast = Contrast { $ratio }
site-logo = Logo
site-logo-now = The logo as it is now
site-logo-file = Picture
site-logo-hint = PNG, JPEG or WebP, at most { $kilobytes } KB. It is shown 36 pixels high, beside the name.
site-logo-button = Use this picture
site-logo-remove = Remove the logo
site-logo-empty = Choose a picture first.
site-logo-large = This file is too large. Use at most { $kilobytes } KB.
site-logo-pixels = This picture has too many pixels. Use at most 6,000 on each side.
site-logo-drawing = Drawings (SVG) are not taken, since they can hold programs. Save it as PNG and try again.
site-logo-unreadable = This is not a PNG, JPEG or WebP picture, or it is damaged. Choose another file.
site-texts = First page and footer
site-welcome = Welcome on the first page
site-welcome-hint = With Markdown, for instance **bold** or [words](https://example.org). Where all are empty, ours is shown.
site-welcome-long = The welcome in { $language } is too long. Use at most 10,000 characters.
site-footer = Links of the footer
site-footer-hint = One on a line: words = address. For instance: Contact = mailto:help@example.org
site-footer-wrong = { $language }, line { $line }: write it as words = address. The address begins with https://, http://, mailto: or a slash. At most 12 links.
flash-site-saved = Saved. Everybody sees it from now on.

### Site: languages and features
languages-title = Languages
languages-lead = In which languages people can use this site.
languages-offered = Offered languages
languages-offered-hint = Who opens a page in another one is led to the default language. Nothing that was written in it is lost.
languages-place = Order
languages-default = Default language
languages-default-hint = For readers whose own language is not offered.
languages-none = Offer at least one language.
languages-default-wrong = Choose one of the offered languages.
features-title = Features
features-lead = What this site does, and what it does not.
features-on = Switched on
features-registration = People register themselves
features-registration-hint = Anybody can make an account; without it, you make the accounts.
features-catalogue = Courses are public
features-catalogue-hint = Everybody sees which courses there are; without it, only who is signed in does.
features-statements = Statements can be checked by everybody
features-statements-hint = Whoever has the code of a statement can check it; without it, only who is signed in can.
register-closed = On this site the people who run it make the accounts. Ask them for yours.

### Site: policies
policies-title = Policies
policies-lead = The rules of this site, as they are now and as they were.
policies-none-title = No policies yet
policies-none = Nothing is published here.
policies-version = Version { $number }, { $date }
policies-versions = All versions
policies-retired = This policy is no longer in force.
policies-old = This is an older version.
policies-to-newest = Read the one in force
policies-other-language = This text is available in { $language } only.
policies-ask-title = Do you agree?
policies-ask = There are new policies of this site. You can go on whatever you answer.
policies-ask-read = Read them
policies-agree = I agree
policies-agree-all = I agree to all of these
policies-not-now = Not now
policies-mine = Policies and your answers
policies-mine-lead = What is in force here, and what you have agreed to. You can change your mind at any time.
policies-policy = Policy
policies-agreed-at = You agreed
policies-not-agreed = not agreed
policies-answer = Your answer
policies-withdraw = Take my agreement back
policies-desk-lead = Terms, privacy notice, code of conduct: each in versions that stay readable.
policies-desk-none = Begin with the privacy notice.
policies-slug = Name in the link
policies-slug-hint = A short word for the link, such as privacy or terms. Only a to z, digits and hyphens. It stays.
policies-slug-wrong = Use 2 to 40 characters: a to z, digits and hyphens.
policies-slug-taken = There is a policy with this name in its link already.
policies-new = A new policy
policies-new-button = Begin
policies-state = State
policies-state-retired = Out of force
policies-state-unpublished = Not published yet
policies-draft = draft
policies-see = See it as everybody does
policies-draft-title = Text of the next version
policies-draft-hint = In as many languages as you can. Readers of another language see it in the default one.
policies-title-field = Title
policies-text-field = Text (Markdown)
policies-title-missing = { $language }: give it a title of at most 120 characters.
policies-text-missing = { $language }: the text is missing, or longer than 100,000 characters.
policies-empty = Write it in at least one language.
policies-save-draft = Save the draft
policies-publish-title = Publish
policies-publish-text = The saved draft becomes version { $number } and is in force at once. A published version cannot be changed any more.
policies-asks = Ask everybody whether they agree
policies-asks-hint = Each person is asked once, at their next page. Nobody is shut out, and the answer is kept.
policies-publish-button = Publish this version
policies-retire-text = Put out of force, it is no longer listed and nobody is asked any more. Its versions can still be read.
policies-retire = Put out of force
policies-restore = Put in force again
flash-answer-saved = Thank you. Your answer is kept.
flash-policy-saved = Saved.
flash-policy-published = Published.
flash-policy-no-draft = There is no draft to publish. Save one first.

### Site: the administrator's overview
admin-group-work = People and courses
admin-group-site = The site
admin-group-upkeep = Upkeep
first-list-title = First steps
first-list-lead = Five things, and your site is ready. The list goes away when they are done.
first-list-look = Name and look
first-list-look-text = Give the site the name of your organisation, its logo and its colours.
first-list-languages = Languages
first-list-languages-text = Choose which languages are offered, and the default one.
first-list-mail = Mail
first-list-mail-text = Without a mail server no message reaches anybody. Whoever runs the machine sets it in the configuration.
first-list-course = First course
first-list-course-text = Put a course of your own on the site.
first-list-people = People
first-list-people-text = Bring in the first people and give them their roles.
first-list-done = done
first-list-tick = Mark as done
first-list-hide = Hide this list

### Certificates by ACME
health-acme = Certificate that the site gets by itself (ACME)
health-acme-todo = The site goes on with the certificate it has. Below stands why no new one came and what to do; it is tried again by itself, and “halqa certificate renew” tries at once.

### Themes: vocabularies and their concepts
themes-admin-title = Themes and vocabularies
themes-admin-lead = Vocabularies in six languages by which courses are classified and found. They come in and go out as SKOS files.
themes-title = Title
themes-concepts = Concepts
themes-changed = Changed
themes-classifies-column = Courses
themes-classifies-yes = classified by it
themes-classifies = Courses are classified by this vocabulary
themes-none = No vocabularies yet
themes-none-text = Import one from a file, or begin a new one.
themes-none-public = There are no themes to browse yet.
themes-import-title = Import from a file
themes-new-title = New vocabulary
themes-slug = Place in the address
themes-slug-hint = Small letters, digits and hyphens, such as “water”.
themes-slug-own = Left empty, it is made from the English label. Courses name a theme by it.
themes-uri = URI
themes-uri-hint = Its name in the world, such as https://example.org/water. Left empty, it is made from the address of this site.
themes-new-button = Begin
themes-file = File
themes-file-hint = SKOS as Turtle or RDF/XML, or a list as CSV with the columns id, parent and one for each language (ar, zh, en, fr, ru, es). At most 16 MB.
themes-into = Into
themes-into-hint = A SKOS file names its vocabulary itself. A list goes into the one that you choose.
themes-into-file = as the file says
themes-preview-button = Show what would change
themes-search = Search in this vocabulary
themes-search-button = Search
themes-nothing = Nothing here.
themes-add-title = Add a concept
themes-add-button = Add
themes-add-under = Add a concept under this one
themes-settings = Title and use
themes-save = Save
themes-delete = Delete this vocabulary
themes-delete-sure = { $n ->
    [one] I want to delete the vocabulary with its one concept. This cannot be undone.
   *[other] I want to delete the vocabulary with its { $n } concepts. This cannot be undone.
}
themes-delete-tick = Tick the box if you really want to delete it. Nothing was deleted.
themes-deprecated = no longer used
themes-deprecated-text = This concept is no longer used.
themes-narrower-count = { $n ->
    [one] one narrower
   *[other] { $n } narrower
}
themes-as-turtle = Turtle (.ttl)
themes-as-xml = RDF/XML (.rdf)
themes-label-in = Label: { $name }
themes-title-in = Title: { $name }
themes-alt-in = Also called: { $name }
themes-hidden-in = Found by as well, never shown: { $name }
themes-definition-in = Definition: { $name }
themes-note-in = Note on its use: { $name }
themes-more-in = More in { $name }
themes-one-a-line = One a line.
themes-links = Links and number
themes-notation = Number or code
themes-related = Related concepts
themes-meant = Place in the address, label or URI of the concept.
themes-meant-lines = One a line: place in the address, label or URI.
themes-uris-lines = One URI a line.
themes-exact = Means the same elsewhere
themes-close = Means nearly the same elsewhere
themes-broad = Broader elsewhere
themes-narrow = Narrower elsewhere
themes-relates = Related elsewhere
themes-public-page = The page that everybody sees
themes-narrower = Narrower concepts
themes-no-narrower = Nothing is narrower.
themes-texts = Labels and notes
themes-place = Place and state
themes-under = Move under
themes-under-top = empty: at the top
themes-move = Move
themes-merge-into = Merge into
themes-merge = Merge
themes-instead = Use instead
themes-deprecate = No longer use
themes-restore = Use again
themes-refused-gone = There is no such concept any more. Load the page again.
themes-refused-circle = It would stand under itself. Choose another place.
themes-refused-itself = Choose another concept than this one.
themes-refused-taken = This place in the address is taken. Choose another.
themes-refused-no-label = A concept needs a label in one language at least.
themes-refused-long = A text here has at most { $n } characters. Shorten it.
themes-refused-uri = This is not a URI. It begins with something like https:// and has no spaces.
themes-refused-narrower = Other concepts stand under this one. Move them first.
themes-title-needed = Write a title of at most 300 characters.
themes-slug-needed = Write a place of small letters, digits and hyphens.
themes-taken = A vocabulary with this place or this URI is there already.
themes-unknown = No concept here is called “{ $typed }”, or several are. Write its place in the address.
themes-unreadable = The file cannot be read
themes-other-file = Choose another file
themes-file-empty = The file is empty.
themes-file-large = The file is larger than 16 MB.
themes-file-binary = The file is not text in UTF-8.
themes-file-doctype = The file has a document type (<!DOCTYPE). For safety such files are not read. Save it without, or as Turtle.
themes-file-syntax = Line { $line }: { $what }
themes-file-many = The file has too many statements.
themes-file-no-concepts = There are no concepts in the file.
themes-file-no-scheme = The file does not say which vocabulary it is. Choose one, or begin a new one first.
themes-file-schemes = The file holds several vocabularies ({ $uris }). Import them one by one.
themes-file-no-languages = The first line names none of the languages ar, zh, en, fr, ru, es.
themes-file-no-parent = Line { $line }: there is no parent “{ $id }”.
themes-file-twice = Line { $line }: “{ $id }” stands in the list twice.
themes-file-no-label = Line { $line }: there is no label.
themes-file-gone = The file is no longer here. Send it again.
themes-problem-two = { $uri } has two labels in the language { $language }.
themes-problem-no-label = { $uri } has no label.
themes-problem-circle = These stand over each other in a circle: { $uris }
themes-problem-unknown = { $uri } names { $other }, which is not in the vocabulary.
themes-problem-many = There would be { $n } concepts. That is too many.
themes-problem-long = A text of { $uri } is longer than { $n } characters.
themes-problem-same = { $uri } and { $other } are both called “{ $label }”.
themes-problem-missing = { $uri } has no label in { $language }.
themes-problem-language = Texts in the language “{ $language }” are kept. They are shown only where there is no other.
themes-problem-no-language = { $uri } has a text without a language. It is kept.
themes-line = Line { $n }:
themes-more = And { $n } more.
themes-preview-title = What the import would change
themes-preview-into = Into the vocabulary “{ $name }”.
themes-preview-new = A new vocabulary: { $uri }
themes-errors = { $n ->
    [one] One thing must be put right
   *[other] { $n } things must be put right
}
themes-errors-text = Nothing was changed. Correct the file and send it again.
themes-same = { $n ->
    [one] One concept stays as it is.
   *[other] { $n } concepts stay as they are.
}
themes-new = { $n ->
    [one] One new concept
   *[other] { $n } new concepts
}
themes-differs = { $n ->
    [one] One concept changes
   *[other] { $n } concepts change
}
themes-missing = { $n ->
    [one] One concept is here and not in the file
   *[other] { $n } concepts are here and not in the file
}
themes-missing-deprecate = Mark those that are not in the file as no longer used
themes-warnings = { $n ->
    [one] One thing worth knowing
   *[other] { $n } things worth knowing
}
themes-unkept = What the file says and this site does not keep
themes-apply = Import
themes-public-title = Themes
themes-public-lead = Find courses by what they are about.
themes-all = All { $n }
themes-files = As a file
themes-files-text = The whole vocabulary in SKOS, free to use in other programs.
themes-also = Also called: { $list }
themes-related-public = Related themes
themes-names = In other languages
themes-saved = Saved.
themes-deleted = The vocabulary is deleted.
themes-imported = The file was imported.

### Search: everything one may see
search-title = Search
search-title-for = Search: { $q }
search-words = What are you looking for?
search-themes = Themes
search-begin = Courses, lessons, themes and more, in all six languages at once.
search-by-theme = Browse by theme
search-silent = A part of the search does not answer just now. What is shown may not be all. Try again in a moment.
search-total = { $n ->
    [one] One result
   *[other] { $n } results
}
search-nothing = Nothing found for “{ $q }”
search-nothing-text = Here is what may help.
search-help-spelling = Look at the spelling, or write only the beginning of a word.
search-help-fewer = Use fewer words.
search-help-language = Try a word of another language. All six are searched at once.
search-help-sign-in = Sign in to search in your courses too.
search-corrected = Did you mean:
search-relaxed = Nothing has all of these words. These results have some of them.
search-all = Everything
search-kind = { $label } ({ $count })
search-kinds = Kinds of results
search-more = All results: { $label } ({ $count })
search-pages = Pages of results
search-previous = Previous
search-next = Next
search-page-of = Page { $page } of { $last }
search-elsewhere = Show all of them
search-in-language = in { $name }
search-api-wrong = Not possible here.
### sso: single sign-on
sso-title = Single sign-on
sso-lead = People sign in here with the account of their organisation, by OpenID Connect.
sso-sign-in-with = Sign in with { $name }
sso-prove-lead = You can also show it by signing in again. You come back to this page; then send your form once more.
sso-prove-with = Sign in again with { $name }
sso-address-title = Is this address yours?
sso-address-lead = { $name } knows you as { $email }. Show once that this address is yours. After that one button is enough.
sso-by-mail = With a code by mail
sso-by-mail-text = We send a code to { $email }. Keep this page open.
sso-code-send = Send me a code
sso-code-again = Send another code
sso-code = Code from the mail
sso-code-hint = Eight letters and digits. It may take a minute; look into the spam folder, too.
sso-code-button = Go on
sso-code-wrong = This is not the code of the last mail. After five wrong ones, have another sent.
sso-by-password = Or with your password here
sso-password-wrong = The password does not fit this address, or the address has no account here. A code by mail always works.
sso-address-unconfirmed = The address of this account is not confirmed yet. Use a code by mail.
sso-new-title = One more step
sso-new-lead = You come from { $name } and are new at { $site }. Is this right?
sso-other-account = I have an account with another address
sso-denied = The sign-in was broken off
sso-denied-text = You, or the organisation’s sign-in, said no. Try again, or ask your organisation whether you may use this site.
sso-unreachable = The other sign-in does not answer
sso-unreachable-text = Your organisation’s sign-in cannot be reached just now. Try again in a few minutes, or sign in here another way.
sso-misset = The other sign-in is not set up rightly
sso-misset-text = This site and your organisation’s sign-in do not understand one another. Tell the administrators of this site; until then sign in another way.
sso-untrusted = The answer could not be trusted
sso-untrusted-text = What came back does not bear the right signature, so nobody was signed in. Try again; if it happens again, tell the administrators of this site.
sso-stale = Please begin again
sso-stale-text = This sign-in took too long, was used already, or began in another browser. Begin again here, in one browser.
sso-unknown = There is no account for you here yet
sso-unknown-text = With this sign-in you can only come in with an account that exists. Ask the administrators of this site for an invitation.
sso-domain = This address is not let in
sso-domain-text = With this sign-in only addresses of certain organisations are let in. Choose your work account there, or sign in here another way.
sso-no-address = The other sign-in tells no address
sso-no-address-text = Without an e-mail address we cannot know you the first time. Sign in here another way and link the sign-in in your account, or tell the administrators of this site.
sso-suspended = You cannot sign in
sso-taken = This sign-in belongs to another account
sso-taken-text = It is linked with another account here, or is not the one linked with yours. Sign out there, choose the right one, and try again.
sso-not-again = You were not asked again
sso-not-again-text = Your organisation’s sign-in let you through without asking who you are. Sign out there and try again, or set a password here.
sso-off = This sign-in is turned off
sso-off-text = The administrators have turned it off. Sign in here another way; if you have no password, have a link sent to your address.
sso-back-to-sign-in = To the sign-in page
sso-on-the-way = On to { $name }
sso-on-the-way-text = You are led on. If nothing happens, use the button.
sso-go-on = Go on
sso-signed-out-text = You are signed out here, and still signed in at { $name }. On a shared computer, sign out there as well.
sso-sign-out-there = Sign out at { $name }
sso-stay-there = Stay signed in there
sso-own-title = Sign-in with your organisation
sso-own-lead = Sign in with the account that you have elsewhere, without a password here.
sso-own-open = Linked sign-ins
sso-own-linked = Linked with this account
sso-own-none = None yet.
sso-own-more = Link another
sso-own-more-text = You sign in there once; from then on its button opens this account.
sso-own-link = Link { $name }
sso-own-unlink = Unlink
sso-own-provider = Sign-in
sso-own-since = Linked
sso-own-used = Last used
sso-own-never = Never
sso-own-unconfirmed = Confirm your address first: look into your mail.
sso-flash-linked = Linked. From now on you can sign in with it.
sso-flash-unlinked = Unlinked. It opens this account no more.
sso-flash-last = This is your only way in. Set a password or add a passkey first.
sso-flash-proved = Thank you. Now send your form once more.
sso-flash-code = If something can come of it, a code is on its way. Keep this page open.
sso-flash-made = Saved, and turned off. Try it, then turn it on.
sso-flash-saved = Saved.
sso-flash-deleted = Deleted.
sso-none = No provider yet
sso-none-text = Register this site at your organisation’s sign-in (Keycloak, Entra ID, Google Workspace or any other with OpenID Connect), then enter it here.
sso-new-provider = A new provider
sso-make = Save
sso-on = Turned on
sso-is-off = Turned off
sso-names = What the button says
sso-name-missing = Give it a name in at least one language.
sso-name-long = At most 60 characters.
sso-issuer = Address of the provider (issuer)
sso-issuer-hint = As its description says it, letter by letter, such as https://login.example.org/realms/staff
sso-issuer-wrong = This is no web address, or it has a question mark or a # in it.
sso-issuer-https = Only https addresses are taken. Whoever runs the machine can allow others (sign_on.http).
sso-issuer-private = This address is inside a network that is not public. Whoever runs the machine can allow it (sign_on.private_addresses).
sso-client = Client ID
sso-client-missing = The provider gives it when you register this site there. At most 500 characters.
sso-secret = Client secret
sso-secret-hint = From the provider. It is never shown again. Empty for a public client.
sso-secret-kept = A secret is kept and not shown. Leave this empty to keep it.
sso-secret-long = At most 500 characters.
sso-too-long = This is too long.
sso-scopes = Scopes
sso-scopes-hint = What to ask for besides openid, with spaces between.
sso-place = Place among the buttons
sso-place-hint = Small numbers come first.
sso-who = Who comes in
sso-new-accounts = People without an account here may make one
sso-trusts-email = Believe the provider when it says that an address was confirmed (email_verified)
sso-domains = Only addresses of these domains
sso-domains-hint = Such as example.org ministry.example, with spaces between. Empty: any.
sso-second-step = Counts as a second step
sso-second-step-hint = Values of acr or amr that you trust, such as mfa otp hwk. Empty: roles that need a second step ask for one here.
sso-organisation = Claim with the organisation
sso-organisation-hint = Taken over at every sign-in. Empty: people write it themselves.
sso-rules = Roles by rule
sso-rules-text = Whoever has this value in this claim gets this role, and loses it at the next sign-in without it. Roles that you give by hand stay. Empty a line to remove it; save for more lines.
sso-rules-wrong = Each rule needs a claim, a value and a role.
sso-rules-many = At most 40 rules.
sso-rule-claim = Claim
sso-rule-value = has the value
sso-rule-role = gets the role
sso-there = To register at the provider
sso-there-text = Enter these addresses there, letter by letter.
sso-redirect = Redirect URI
sso-after-logout = Address after signing out
sso-back-channel = Back-channel logout URI
sso-turn-on = Turn on
sso-turn-off = Turn off
sso-state-wrong = Choose on or off.
sso-change = Settings
sso-save = Save
sso-delete = Delete this provider
sso-delete-text = Its button, the links of all people with it and the roles that its rules gave are deleted. Accounts stay; who has no password has a link sent.
sso-try = Try it
sso-try-works = The provider answers, and can be used
sso-try-works-not = The provider answers, but cannot be used like this
sso-try-failed = This is what went wrong:
sso-try-next = Whether ID and secret are right shows at the first sign-in: turn it on and sign in with it in another browser.
sso-try-code = It gives codes (the code flow).
sso-try-no-code = It does not offer the code flow (response_types_supported has no “code”).
sso-try-keys = It has keys to check signatures with.
sso-try-no-keys = It has no key that is understood (jwks_uri).
sso-try-signs = It signs in a way that is taken here.
sso-try-no-signs = It signs in no way that is taken here. Choose RS256 or ES256 there.
sso-try-pkce = It does PKCE with S256.
sso-try-no-pkce = It does not say that it does PKCE with S256. It is used all the same.
sso-try-names = It names itself in its answers (RFC 9207).
sso-try-no-names = It does not name itself in its answers (RFC 9207). The address to come back to is its own, which does the same.
sso-try-ends = People can sign out there from here.
sso-try-no-ends = People cannot sign out there from here (no end_session_endpoint).
sso-try-tells = It tells when somebody signed out there.
sso-try-no-tells = It does not tell when somebody signed out there.
sso-try-scopes = It does not know these scopes: { $scopes }
sso-merge = { $n ->
    [one] One linked sign-in
   *[other] { $n } linked sign-ins
}
sso-act-linked = Sign-in elsewhere linked
sso-act-unlinked = Sign-in elsewhere unlinked
sso-act-code = Code for an address asked for
sso-act-roles = Roles changed by a rule
sso-act-made = Provider of single sign-on added
sso-act-changed = Provider of single sign-on changed
sso-act-deleted = Provider of single sign-on deleted
sso-act-failed = Single sign-on failed
sso-mail-code-subject = Your code for { $site }
sso-mail-code-text = Somebody signed in with { $name } and wants to use this address at { $site }. If it was you, type this code on the page that is open:
sso-mail-code-lasts = It works for an hour, in the browser that asked for it.
sso-mail-code-ignore = If it was not you, do nothing, and give the code to nobody.
sso-mail-linked-subject = A sign-in was linked with your account at { $site }
sso-mail-linked-text = From now on your sign-in with { $name } opens your account at { $site }.
sso-mail-unlinked-subject = A sign-in was unlinked from your account at { $site }
sso-mail-unlinked-text = Your sign-in with { $name } opens your account at { $site } no more.
webhooks-older = Older messages

### Privacy
retention-title = How long things are kept
retention-lead = Every kind of data that goes by itself, with its rule. The rules are applied once a day, a little at a time.
retention-what = What
retention-rule = Rule
retention-last = Last applied
retention-items = How many
retention-not-yet = not yet
retention-run = Apply the rules now
retention-kept-title = What never goes by a rule
retention-kept = Completions and statements: whoever shows one must be able to prove it years later, and the numbers of the site must stay right. The audit log: it is a chain in which no link may be missing; it names people by numbers that lead to nobody once their account is erased, and networks, not machines. Records of consent: they are the proof that people agreed, and go with the account. Backups are files outside the site: whoever runs the machine decides how long they are kept.
retention-runs = What the rules did
retention-kept-for = Kept for
retention-older = Earlier
retention-trial = What would happen now
retention-trial-other = This is what would happen with these values, which are not saved:
retention-trial-none = Nothing would go.
retention-trial-items = { $n ->
    [one] { $text } item would go.
   *[other] { $text } items would go.
}
retention-trial-oldest = The oldest dates from
retention-trial-sample = A few of them, by their ids
retention-trial-safe = This only counts. Nothing was changed.
retention-act-delete = What is over is deleted and cannot be brought back.
retention-act-empty = Of what is over the text is emptied; that it existed can still be seen.
retention-act-pseudonymise = What says who the person is is erased, as when they delete their account themselves. Numbers stay.
retention-days-field = Days
retention-days-hint = From { $least } to { $most }.
retention-days-wrong = Type a number of days from { $least } to { $most }.
retention-active = Apply this rule
retention-save = Save the rule
retention-try = Only show what would happen
flash-retention-saved = The rule is saved.
flash-retention-ran = The rules are being applied. Look here again in a moment.
retention-sign-ins = Sign-ins that are over
retention-sign-ins-rule = Sign-ins are deleted { $time } after they ended.
retention-links = Links from mails
retention-links-rule = Links from mails are kept { $time } after they stopped working, then deleted.
retention-known-browsers = Browsers that are known
retention-known-browsers-rule = Browsers are known for { $time } after the last sign-in, then forgotten.
retention-api-tokens = Access tokens that no longer work
retention-api-tokens-rule = Access tokens are kept { $time } after they stopped working, then deleted.
retention-deliveries = Deliveries to webhooks
retention-deliveries-rule = Deliveries to webhooks are kept { $time }, then deleted.
retention-archives = Archives that people asked for
retention-archives-rule = Archives of people’s own data are deleted { $time } after they can no longer be fetched.
retention-unconfirmed = Accounts whose address was never confirmed
retention-unconfirmed-rule = Accounts whose address was never confirmed are erased { $time } after they were made.
retention-suspended = Suspended accounts
retention-suspended-rule = Suspended accounts are erased { $time } after they were suspended.
retention-inactive = Accounts that nobody uses
retention-inactive-rule = Accounts are erased { $time } after the last visit. A mail warns 30 days before. Accounts with a role are never erased by a rule.
processing-title = Register of processing
processing-lead = What this site keeps about people, why and for how long: made from the program’s own list, which covers every table, with what only you can say.
processing-version = Version { $version } of { $day }
processing-no-version = Nothing was entered here yet: the part of the organisation is missing.
processing-edit = Edit the organisation’s part
processing-edit-lead = Who is responsible, who receives data, and on what ground. Everything else the program says itself.
processing-print = To print it, use your browser: menus and buttons are left out.
processing-facts = The organisation
processing-not-said = not entered
processing-controller = Controller
processing-controller-hint = The organisation that decides what the data is used for, with its address.
processing-contact = Contact
processing-contact-hint = Where people turn with questions about their data.
processing-officer = Data protection officer
processing-officer-hint = Name or office, with an address; leave empty if there is none.
processing-recipients = Recipients
processing-recipients-hint = To whom data goes outside the organisation, such as the host of the server or a mail service.
processing-transfers = Transfers to other countries
processing-transfers-hint = To which countries or organisations, and with which safeguards.
processing-security = Measures of security
processing-security-hint = This text describes what the program does. Add what your organisation does.
processing-security-default = Passwords are kept as Argon2id hashes; of sign-ins and links only hashes are kept. A second step at sign-in is possible for everybody and can be required for roles. Connections are encrypted (TLS). Access is denied unless a rule allows it, by role and by course. What staff and administrators do is written to a log whose entries are chained by hashes. Data goes by itself after fixed times. People can fetch and erase their data themselves. Text from people is cleaned before it is shown.
processing-too-long = This text is too long. Use at most 10,000 characters.
processing-save = Save
flash-register-saved = The register is saved.
processing-activity = Activity
processing-purpose = Purpose
processing-basis = Ground
processing-basis-hint = The program suggests a ground for each activity. Change it where yours is another.
processing-people = People
processing-data = Data
processing-seen = Seen by
processing-kept = Kept
processing-as-long = As long as the account.
processing-erased = When the account is deleted
processing-export = In the person’s download
processing-table = Table
processing-columns = Columns about people
processing-tables = Tables and columns
processing-basis-contract = To provide what the person asked for
processing-basis-consent = Consent
processing-basis-interest = Legitimate interest
processing-basis-duty = Legal duty
processing-basis-mandate = Public task or mandate
processing-people-members = Everybody with an account
processing-people-learners = Learners
processing-people-staff = Authors, trainers and staff
processing-people-visitors = Everybody who comes, also without an account
processing-seen-own = the person
processing-seen-course-staff = the staff of their courses
processing-seen-staff = programme staff
processing-seen-administrators = administrators
processing-seen-code = whoever has the code
processing-seen-connected = programs that an administrator or the person connected
processing-seen-program = only the program
processing-export-yes = Yes
processing-export-secret = No: it is a secret, of use to a thief alone
processing-export-derived = No: it only repeats what is there in another form
processing-export-work = No: it belongs to the work of others
erasure-deleted = Deleted
erasure-emptied = Emptied: name, address and all else are taken out of it
erasure-pseudonymous = Stays with a number that leads to nobody.
erasure-expires = Goes by itself soon
erasure-why-numbers = So that numbers of participants and results stay right.
erasure-why-log = So that the log of what was done here stays whole.
erasure-why-statement = So that whoever checks a statement of yours learns that it is no longer valid; your name is taken out of it.
erasure-why-work = So that what others work with, such as a course, stays as it is; your name is taken away from it.
erasure-what = What it is for
erasure-title = What becomes of what is kept about you
erasure-stays = Why anything stays
erasure-first = Before you go
erasure-first-text = Fetch what is kept about you first: afterwards it is gone.
personal-account = Account
personal-account-purpose = To know who is who, to speak to people in their language, and to count who takes part.
personal-account-data = Name, e-mail address, language, country, organisation, sex (only counted), roles, last visit
personal-sign-in = Sign-in and safety
personal-sign-in-purpose = To let people in and keep others out.
personal-sign-in-data = Hash of the password, sign-ins with browser and network address, second steps, links that were mailed
personal-log = Log of what was done
personal-log-purpose = To find out who did what, and to notice attacks.
personal-log-data = Pseudonym, act, time, network without the machine
personal-consent = Consents
personal-consent-purpose = To be able to show what people agreed to.
personal-consent-data = To which version of which text, from when until when
personal-programs = Programs that act for people
personal-programs-purpose = To let people and the organisation connect other programs.
personal-programs-data = Names and times of access tokens, addresses of programs, messages sent to them
consent-withdraw = Withdraw
consents-export = What people agreed to (CSV)
archive-title = Your data
archive-lead = Everything that is kept about you here, in one file: pages that you can read without the site, and the same as tables and as JSON for programs.
archive-prove = If you signed in a while ago, you are asked for your password once more.
archive-now = Download my data
archive-later = Prepare it and write to me
archive-json = Only JSON, for programs
archive-careful = The file holds much about you. Keep it where nobody else reads it.
archive-made = Archives
archive-asked = Asked for
archive-file = File
archive-size = Size
archive-until = Until
archive-fetch = Download
archive-making = is being made
archive-failed = could not be made; ask again
archive-kilobytes = { $size } KB
flash-archive-asked = Your archive is being prepared. We write to you when it is ready.
archive-name = Name
archive-confirmed = Address confirmed
archive-language = Language
archive-roles = Roles
archive-since = Account since
archive-last-seen = Last visit
archive-what = What
archive-value = Value
archive-scope = Where
archive-began = Since
archive-browsers = Browsers that are known
archive-subject = Subject
archive-sent = Sent
archive-mails = Mails to you
archive-uploads = Files you are sending
archive-bytes = Bytes
archive-log = What was done
archive-book-title = What { $site } keeps about you
archive-book-made = Made { $time }
archive-contents = Contents
archive-nothing = Nothing is kept here.
archive-missing-title = What is not in here
archive-missing = Secrets such as the hash of your password, what only repeats the above in another form, and the work of others. Texts of mails are not kept once they are sent.
archive-readme-index = everything to read; open it with any browser, also without a connection
archive-readme-json = the same for programs
archive-readme-tables = The tables below open with any spreadsheet program (CSV, UTF-8).
audit-act-retention-changed = Rule of how long things are kept changed
audit-act-retention-run = Rules of how long things are kept applied
audit-act-register-changed = Register of processing changed
audit-act-consents-exported = Consents downloaded
audit-act-data-asked = Own data downloaded
mail-unused-subject = Your account at { $site } will be erased
mail-unused-text = Nobody has used your account at { $site } for a long time. It will be erased after { $day }, with everything that says who you are.
mail-unused-else = To keep it, sign in once before then. If you no longer need it, you need not do anything.
mail-erased-subject = Your account at { $site } is deleted
mail-erased-text = Your account at { $site } was deleted on { $time } (UTC).
mail-erased-gone = Your name, your address, your profile, your sign-ins, your answers and the mails to you are gone.
mail-erased-stays = What stays has no name any more:
mail-erased-receipt = Number of this confirmation: { $receipt }. This is the last mail; your address is not kept after it.
mail-archive-subject = Your data from { $site } is ready
mail-archive-text = The archive with everything that { $site } keeps about you is ready. You can fetch it for a week, signed in.

### Groups of the site, and directories
groups-title = Groups
groups-lead = Who belongs together, whatever course they take. A group may give its members roles.
groups-search = Find a group
groups-none = No group
groups-none-text = Make one here, or let a directory bring its own.
groups-name = Name of the group
groups-name-wrong = Give the group a name of at most 120 characters.
groups-name-taken = There is a group of this name already.
groups-members = Members
groups-roles = Roles for its members
groups-kept = Who keeps it
groups-kept-directory = A directory
groups-kept-hand = Administrators
groups-made = Made
groups-new = A new group
groups-make = Make the group
groups-more = Further
groups-cancel = Go back
groups-add = Add somebody
groups-add-button = Add to the group
groups-find = Or find a person with an account
groups-inside = Is in the group.
groups-no-person = Nobody has an account with this address.
groups-directory-note = A directory keeps this group: what you change here, it may change back.
groups-empty = Nobody is in this group yet.
groups-since = Member since
groups-take-out = Take out
groups-rename = Rename
groups-roles-hint = Whoever is in the group has these roles, and loses them with it. What was given by hand stays.
groups-roles-button = Save roles
groups-directory = A directory may change this group
groups-directory-hint = Through SCIM 2.0 it may then rename and delete the group and say who is in it. With roles, the directory so decides who gets them.
groups-delete = Delete the group
groups-delete-ask = Delete “{ $name }”?
groups-delete-text = The people in it keep their accounts, their courses and what they were given by hand.
groups-delete-members = { $n ->
    [one] One person is in it.
   *[other] { $number } people are in it.
}
groups-delete-roles = They lose what only this group gives: { $roles }.
groups-flash-made = The group is made. Add its members.
groups-flash-saved = Saved.
groups-flash-deleted = The group is deleted.
groups-flash-added = They are in the group.
groups-flash-removed = They are no longer in the group.
groups-person-none = In no group.
groups-person-gives = gives { $roles }
groups-person-roles = Through groups besides: { $roles }. To take these away, take the person out of the group.
groups-merge = { $n ->
    [one] Membership in one group
   *[other] Membership in { $n } groups
}
groups-features-invites = Invite people whom a directory brings
groups-features-invites-hint = Each gets a mail with a link to choose a password. Leave it off where they sign in through your organisation.
scope-groups-read = Read groups: of your courses; for administrators, of the site
scope-groups-write = Make, change and delete groups, and say who is in them
scope-scim = Let a directory keep accounts and groups in step (SCIM 2.0)
audit-act-provisioned = Account brought by a directory
audit-act-deprovisioned = Account taken back by a directory
audit-act-site-group-made = Group made
audit-act-site-group-renamed = Group renamed
audit-act-site-group-deleted = Group deleted
audit-act-site-group-roles = Roles of a group changed
audit-act-site-group-members = Members of a group changed
audit-act-site-group-member-added = Added to a group
audit-act-site-group-member-removed = Taken out of a group
