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
people-none = No name, address or organisation contains these letters.
people-older = Older accounts
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
webhooks-again = Again
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
mail-invited-subject = Your account at { $site }
mail-invited-text = An account was made for you at { $site }. Choose a password to use it:
mail-invited-lasts = The link works for seven days. Should it be over, ask for a new one where you sign in.
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
