minutes-short = { $n } min
hours-short = { $n } h
hours-minutes-short = { $h } h { $m } min
level-introductory = Introductory
level-intermediate = Intermediate
level-advanced = Advanced
theme-chemicals-and-waste = Chemicals and waste
theme-mercury = Mercury
theme-trade = Trade
theme-products-and-processes = Products and processes
theme-emissions-and-releases = Emissions and releases
theme-national-reporting = National reporting
theme-capacity-building = Capacity building
theme-digital-skills = Digital skills
theme-biodiversity = Biodiversity
theme-climate = Climate
kind-course = Course
kind-lesson = Lesson
kind-quiz = Test
state-todo = To do
state-done = Done
state-passed = Passed
state-failed = Not passed yet
state-locked = Locked
quoted = “{ $text }”
lock-opens = Opens on { $time }.
lock-closed = Closed on { $time }.
lock-requires = Complete { $activities } first.
condition-viewed = open the page
condition-minutes = spend { $time } on it
condition-marked = mark it as done
condition-answered = answer every question in the text
condition-submitted = hand in the test
condition-graded = hand in the test and get a grade
condition-passed = reach at least { $percent } in the test
my-learning = My learning
breadcrumb = Where you are
progress-label = Your progress
progress-count = { $of ->
    [one] { $done-text } of { $of-text } activity
   *[other] { $done-text } of { $of-text } activities
 }
looking-on = You look on as staff: nothing that you do here is counted.
course-completed-title = You have completed this course
course-completed-on = Completed on { $time }.
set-by-staff = Set by the course’s staff: { $reason }
statement-open = Statement of completion
continue-course = Continue
continue-freely = Go on if you like
start-course = Start
nothing-open = Nothing is open to you now. What is locked says when or how it opens.
optional = optional
best-grade = best result { $percent }
still-to-do = Still to do: { $conditions }.
earlier-activities = From an earlier version
earlier-activities-note = You completed these. They are no longer part of the course; your transcript keeps them.
finish-title = When is the course completed?
finish-completed = The course is completed. Nothing more is asked of you.
finish-all = { $of ->
    [one] Complete the one required activity.
   *[other] Complete all { $text } required activities.
 }
finish-any = { $n ->
    [one] Complete one of the activities that count towards completing the course.
   *[other] Complete { $text } of the activities that count towards completing the course.
 }
finish-grade = Reach a mean result of at least { $percent } in the tests.
finish-not-before = The course counts as completed no earlier than { $day }.
version-line = Version { $number } of { $day }
about-course = About this course
staff-page = For the course’s staff
leave-title = Leave this course
leave-note = You can come back as long as the course is open. What you have completed is kept.
leave = Leave the course
takes-about = Takes about { $time }
fallback-notice = This is not yet available in { $wanted }. You see it in { $shown }.
glossary-title = Words used here
lesson-done-title = This lesson is done
lesson-todo-title = To complete this lesson
completed-on = Completed on { $time }.
mark-done = Mark as done
mark-not-done = Take the mark back
minutes-without-scripts = If your browser does not count the time: come back once it has passed, and mark the lesson as done.
lesson-contents = In this lesson
previous = Previous
next = Next
lesson-way = Previous and next
lesson-tools = Reading
text-smaller = Smaller text
text-larger = Larger text
lesson-keys = Keys [ and ]: previous and next
print = Print
lesson-languages = This lesson in
lesson-resume = Go on where you stopped
activity-locked = This activity is locked
not-enrolled = This page is for those who take the course. Open the course’s page and enrol.
back-to-course = Back to the course
refused-unconfirmed = Confirm your e-mail address first: open the link in the e-mail that we sent you. You can ask for a new one in your account.
refused-not-yet = Enrolment opens on { $time }. Come back then.
refused-closed = Enrolment closed on { $time }. Ask the course’s staff whether there will be another run.
refused-full = All { $places } places are taken. Ask the course’s staff whether places will become free.
refused-missing = Complete { $courses } first.
refused-code = That is not the code of this course. Check it with whoever gave it to you and type it again.
refused-wait = { $minutes ->
    [one] There were too many wrong codes. Wait one minute, check the code with whoever gave it to you, and type it again.
   *[other] There were too many wrong codes. Wait { $minutes } minutes, check the code with whoever gave it to you, and type it again.
 }
home-title = Learn what your work asks for
home-lead = Courses in six languages, for officials and everybody who works with them. They are light enough for a slow line, and you can stop and go on whenever you like.
home-find = Find a course
home-register = Register
home-courses = Courses
catalogue-title = Courses
catalogue-lead = Search in your own words, or narrow the list down.
search-label = Search courses
search-button = Search
search-unavailable = Search does not work at the moment. Here is every course; try the search again in a few minutes.
search-corrected = Shown for “{ $text }”.
search-relaxed = No course has all these words. These have some of them.
courses-found = { $n ->
    [0] No course found
    [one] { $text } course
   *[other] { $text } courses
 }
sort-label = Order
sort-relevance = Best match
sort-new = Newest
sort-short = Shortest
list-nothing = No course fits
list-nothing-text = Try fewer or other words, or clear what narrows the list.
list-all = Show every course
list-nothing-yet = No courses yet
list-nothing-yet-text = Courses will stand here once they are published.
facet-theme = Theme
facet-language = Language
facet-level = Level
facet-length = Length
length-short = Under an hour
length-medium = One to three hours
length-long = Over three hours
facets-label = Narrow down
facets-apply = Show
facets-clear = Clear all
pages-label = Pages
page-of = Page { $page } of { $last }
course-aims = What you will be able to do
course-outline = What is in it
course-audience = Who it is for
course-about = At a glance
course-prerequisites = Complete first
open-course = Open the course
requested-title = Your request was sent
requested-text = The course’s staff will answer it, and you will get an e-mail.
request-take-back = Take the request back
declined-title = Your request was declined
declined-text = The course’s staff could not admit you this time.
declined-again = You may ask again.
sign-in-to-enrol = Sign in to enrol
enrol-not-now = You cannot enrol now
look-inside = Look inside as staff
enrol-code = Code
enrol-code-hint = You got it from whoever invited you.
enrol = Enrol
enrol-ask = Ask to take part
enrol-ask-hint = The course’s staff answer your request by e-mail.
how-self = Open to everybody with an account
how-code = With a code
how-approval = The course’s staff admit you
fact-length = Length
fact-languages = Languages
fact-authors = Made by
fact-licence = Licence
fact-version = Version
fact-enrolment = How to get in
fact-keywords = Keywords
flash-enrolled = You are enrolled. Good to have you here.
flash-left = You have left the course. What you completed is kept.
flash-request-withdrawn = You have taken your request back.
flash-done = Done. Well read.
flash-answers-saved = Your answers are saved. Hand in when you are ready.
flash-attempt-closed = This attempt was handed in before; nothing was changed.
mine-nothing = Nothing here yet
mine-nothing-text = Find a course and enrol. It will stand here, and you can go on whenever you like.
mine-going = In progress
mine-upcoming = Not open to you yet
mine-completed = Completed
mine-completed-badge = Completed
transcript-title = Transcript
transcript-name = Name
transcript-issued = Issued on
transcript-issuer = Issued by
transcript-note = This record is for information. A statement of completion with a code that anyone can check stands on each completed course’s page.
transcript-completed = { $course }: completed on { $day }
transcript-going = { $course }: not completed
transcript-activity = Activity
transcript-state = State
transcript-grade = Best result
transcript-date = Completed on
statement-title = Statement of completion
statement-opening = This is to state that
statement-middle = has completed the course
statement-date = Completed on
statement-check = Anyone can check this statement at
statement-valid = This statement is valid
statement-invalid = This statement is no longer valid
statement-erased = Somebody who has deleted their account
staff-wrong = Please look at these points, then send the form again:
admin-courses-title = Courses and requests
admin-courses-lead = The page of each course for its staff shows who asks to take part, who learns, and their results.
mine-desks = Courses that you look after
desk-requests = { $n ->
    [one] { $text } person waits for an answer
   *[other] { $text } people wait for an answer
 }
staff-requests = Requests
staff-requests-caption = Who asks to take part
staff-no-requests = Nobody waits for an answer.
staff-more-requests = More people wait. They come up here as you answer these.
staff-name = Name
staff-since = Asked on
staff-answer = Answer
staff-enrolled = Enrolled on
staff-admit = Admit
staff-decline = Decline
staff-decide = Choose whether to admit or to decline.
staff-learners = Learners
staff-learners-caption = Who takes this course
staff-no-learners = Nobody has enrolled yet.
staff-progress = Progress
staff-last = Last here
staff-never = not yet
staff-first-page = First page
staff-shown = { $n ->
    [one] { $text } learner on this page
   *[other] { $text } learners on this page
 }
staff-withdrawn-on = Statement withdrawn on { $time }
staff-completed-on = Course completed on { $time }
staff-left = Left the course
staff-going = In progress
staff-requested = Waiting for an answer
staff-declined = Declined
staff-not-begun = Not begun
staff-people = Staff of this course
staff-people-note = They answer requests and see who takes the course. Programme staff and administrators can do so in every course.
staff-nobody-named = Nobody is named for this course. Requests go to the programme staff.
staff-remove = Remove { $name }
staff-add-email = E-mail address of a person with an account
staff-add-hint = They become staff of this course at once.
staff-add = Add
staff-unknown-email = No account that can be used has this address. Check the address, or ask the person to register first.
staff-rule = The present rule
staff-rule-note = A completion is never taken away when the course changes. If its rule has become easier, you can look at who would complete by it now, and then let it count.
staff-rule-preview = Look who would complete
staff-rule-nobody = Nobody: everybody stands as the present rule says.
staff-rule-count = { $n ->
    [one] The present rule would complete something for { $text } person:
   *[other] The present rule would complete something for { $text } people:
 }
staff-rule-looked = { $n ->
    [one] { $text } learner was looked at here.
   *[other] { $text } learners were looked at here.
 }
staff-rule-nobody-here = None of them would complete anything more.
staff-rule-next = Look at the next learners
staff-rule-line = { $name }: { $what }
staff-rule-apply = Let it count
staff-whole-course = the whole course
staff-activities = Activities
staff-activities-caption = What this learner has done
staff-opened = First opened
staff-spent = Time spent
staff-by-hand = Set as completed by hand
staff-by-hand-note = The learner sees what you set, and your reason.
staff-what = What
staff-choose = Choose …
staff-choose-error = Choose an activity or the whole course.
staff-set = Set as completed
staff-reason = Reason
staff-reason-hint = 3 to 500 characters. The learner can read it.
staff-reason-error = Write a reason of 3 to 500 characters.
staff-not-active = This person does not take the course at present, so nothing can be set for them.
staff-withdraw-note = Whoever checks a withdrawn statement is told that it is no longer valid. The learner gets an e-mail with your reason.
staff-withdraw = Withdraw the statement
staff-withdrawn-reason = Withdrawn: { $reason }
staff-restore-note = The statement was withdrawn. You can make it valid again.
staff-restore = Make it valid again
flash-request-admitted = Admitted. The person gets an e-mail.
flash-request-declined = Declined. The person gets an e-mail.
flash-request-gone = This request was answered before. Nothing was changed.
flash-staff-added = Added to the staff of this course.
flash-staff-removed = No longer staff of this course.
flash-rule-applied = The present rule is being applied to everybody. In a large course that takes some minutes.
flash-override-saved = Set as completed. The learner sees it with your reason.
flash-statement-withdrawn = The statement is withdrawn. The learner gets an e-mail.
flash-statement-restored = The statement is valid again.
flash-nothing-changed = It was already so; nothing was changed.
mail-hello = Hello { $name },
mail-request-subject = Somebody asks to take part: { $course }
mail-request-text = { $name } asks to take part in “{ $course }”. Please answer the request: admit or decline.
mail-request-button = See the requests
mail-admitted-subject = You are admitted: { $course }
mail-admitted-text = Good news: you now take part in “{ $course }”. You can begin at once.
mail-declined-subject = Your request: { $course }
mail-declined-text = Thank you for your interest in “{ $course }”. The course’s staff could not admit you this time.
mail-declined-ask = If you want to know more, ask the people who run this site. You may ask again later.
mail-declined-ask-names = If you want to know more, ask { $names }. You may ask again later.
mail-declined-button = Find another course
mail-completed-subject = You have completed: { $course }
mail-completed-text = Congratulations: you have completed “{ $course }”. Your statement of completion has a code that anyone can check.
mail-withdrawn-subject = Your statement of completion: { $course }
mail-withdrawn-text = The course’s staff have withdrawn your statement of completion for “{ $course }”. They give this reason:
question-number = Question { $n }
question-points = { $n ->
    [one] { $text } point
   *[other] { $text } points
 }
number-unreadable = This cannot be read as a number. Write it in digits, such as 2.5.
judged-right = Right
judged-partly = Partly right
judged-wrong = Not right
judged-right-points = Right: { $points } of { $max }
judged-partly-points = Partly right: { $points } of { $max }
judged-wrong-points = Not right: { $points } of { $max }
judged-unanswered-points = Not answered: { $points } of { $max }
mark-right = right
mark-missed = right answer
mark-wrong = not right
right-answer = Right answer:
your-answer = Your answer
answer-true = True
answer-false = False
choose = Choose …
position = Position
move-up = Move up
move-down = Move down
check-title = Check yourself
check-button = Check
check-again = Check again
check-choose = Give an answer first, then check it.
quiz-questions = Questions
quiz-pass-mark = Pass mark
quiz-attempts-used = Attempts so far
quiz-attempts-left = Attempts left
quiz-unlimited = as many as you like
quiz-best = Best result
quiz-begin = Begin the test
quiz-continue = Go on with your attempt
quiz-try-again = Try again
quiz-back = Back to the test
quiz-none-left = You have used all your attempts. The best one counts.
quiz-looking-on = You look on as staff: only those who take the course can take the test.
quiz-attempt = Attempt { $n }
quiz-your-attempts = Your attempts
quiz-column-attempt = Attempt
quiz-handed-in = Handed in
quiz-handed-in-on = Handed in on
quiz-result = Result
quiz-in-progress = in progress
quiz-done-title = This test is done
quiz-todo-title = To complete this test
quiz-fallback = Some of this is not yet available in { $wanted }. You see it in { $shown }.
quiz-older-version = The test has changed since you began. You go on with it as it was.
quiz-hand-in = Hand in
quiz-hand-in-anyway = Hand in as it is
quiz-hand-in-note = After handing in, answers can no longer be changed.
quiz-save = Save and go on later
quiz-not-handed-in = Not handed in yet
quiz-not-saved = Not everything is saved yet
quiz-missing = { $n ->
    [one] One question has no answer:
   *[other] { $text } questions have no answer:
 }
quiz-odd = { $n ->
    [one] One answer should be a number and cannot be read as one:
   *[other] { $text } answers should be numbers and cannot be read as such:
 }
quiz-twice = { $n ->
    [one] One question was answered differently in another window or on another device:
   *[other] { $text } questions were answered differently in another window or on another device:
 }
quiz-other-answer = Another answer was saved from another window or device: “{ $answer }”. Here you see the one that you have just sent. Correct it if you wish; what you send next counts.
quiz-doubt-note = Your answers are kept. Complete them, or hand in as it is.
quiz-save-unreadable = This answer could not be read. Load the page again and answer once more.
saving = Saving …
saved = Saved
saving-retrying = Not saved yet; trying again
saving-offline = You are off line. Your answer is kept here and saved once you are back.
saving-refused = This attempt is handed in; the answer was not saved.
saving-newer = A later answer was given in another window; that one is kept. Load the page again to see it.
quiz-points = Points
quiz-points-of = { $points } of { $max }
quiz-review = Your answers
quiz-review-never = Right answers are not shown for this test.
quiz-review-later = Right answers are shown once you have passed, or when no attempt is left.

### Participants (staff of a course)
roster-title = Participants
roster-open = Participants: who is where
roster-count = { $n ->
    [one] One participant
   *[other] { $text } participants
 }
roster-shown = { $n ->
    [one] One of { $all } on this page
   *[other] { $text } of { $all } on this page
 }
roster-tools = What you can do
roster-add = Add people
roster-groups = Groups
roster-messages = Messages
roster-views = Saved views
roster-views-none = Filter and sort the list, then save it under a name.
roster-view-shared = shared
roster-view-save-this = Save this view
roster-view-name = Name of the view
roster-view-share = Show it to all staff of this course
roster-view-save = Save
roster-view-delete = Delete
roster-view-name-error = Write a name of 1 to 60 characters.
roster-view-unknown = There is no such view. Load the page again and choose one.
roster-filter = Filter
roster-filter-apply = Show
roster-filter-clear = Show all
roster-filter-wrong = This filter or selection cannot be read. Go back to the participants and choose again.
roster-search = Name or e-mail address
roster-any = any
roster-state = Enrolment
roster-taking = Takes the course
roster-anyone = Everybody
roster-completed = Completed
roster-withdrawn = Statement withdrawn
roster-group = Group
roster-language = Language
roster-country = Country
roster-email = E-mail address
roster-organisation = Organisation
roster-seen-before = Not here since
roster-nobody = Nobody fits this filter. Change it, or show all.
roster-choose = Choose { $name }
roster-invited = invited
roster-acts = For the people you chose
roster-who-ticked = Those ticked above
roster-who-all = { $n ->
    [one] The one person in this list
   *[other] All { $text } in this list, on every page
 }
roster-act-message = Write a message
roster-act-group = Put into a group
roster-act-dates = Extend dates
roster-export-xlsx = List for Excel (XLSX)
roster-export-csv = List as CSV
roster-selected = { $n ->
    [one] For one person
   *[other] For { $text } people
 }
roster-selected-nobody = Nobody is chosen who takes the course. Tick people in the list, or choose all of them.
roster-back = Back to the participants
roster-groups-lead = Groups help to filter the list and to write to some of the participants.
roster-groups-none = There is no group yet.
roster-group-members = Members
roster-group-show = show the members of { $name }
roster-group-change = Change
roster-group-new = New group
roster-group-name = Name of the group
roster-group-or-new = Or the name of a new group
roster-group-make = Make the group
roster-group-rename = Rename
roster-group-delete = Delete the group
roster-group-delete-note = Its members stay in the course.
roster-group-name-error = Write a name of 1 to 60 characters.
roster-group-taken = The course has a group of this name. Choose another name.
roster-group-choose = Choose a group
roster-assign = Put into a group
roster-assign-in = Put into the group
roster-assign-out = Take out of the group
roster-assign-error = Choose a group of this course, or write the name of a new one that the course does not have yet. Not both.
roster-dates = Extend dates
roster-dates-for = New dates for
roster-dates-none = No activity of this course has a closing date, so there is nothing to extend.
roster-dates-note = The new closing time holds for these people alone. An earlier time than everybody’s changes nothing.
roster-dates-closes = { $title } (closes on { $time })
roster-dates-all = Everything that closes
roster-dates-until = Open until the end of
roster-dates-until-hint = In your time zone: { $zone }
roster-dates-set = Extend
roster-dates-activity-error = Choose an activity that closes.
roster-dates-until-error = Choose a day that is not over yet.
roster-extended-until = Open until { $time }:
roster-open-for-you = Open for you until { $time }.
roster-opened-last = Last opened
roster-attempts = Attempts
roster-attempts-count = { $n ->
    [one] One attempt
   *[other] { $text } attempts
 }
roster-attempt-open = not handed in
roster-messages-to = Messages to this person
roster-add-lead = Paste addresses or choose a file. You see first what would happen; nothing is done before you confirm.
roster-add-who = Who
roster-add-change = Change the list
roster-add-people = People, one a line
roster-add-people-hint = An address alone, Name <address>, or a table with the columns e-mail, name, language. Up to 1,000 people at a time.
roster-add-file = Or a file
roster-add-file-hint = CSV or text. In a spreadsheet program: Save as, CSV UTF-8.
roster-add-group = Put them into a group
roster-add-no-group = no group
roster-add-check = Check the list
roster-add-look = What will happen
roster-add-what = What happens
roster-add-line = Line
roster-add-already = Takes the course already; nothing changes
roster-add-enrolled = Has an account; is enrolled and gets an e-mail
roster-add-invited = Has no account; is enrolled and invited by e-mail to choose a password
roster-add-count-enrolled = { $n ->
    [one] One person has an account and is enrolled.
   *[other] { $text } people have an account and are enrolled.
 }
roster-add-count-invited = { $n ->
    [one] One person is new: enrolled and invited by e-mail.
   *[other] { $text } people are new: enrolled and invited by e-mail.
 }
roster-add-count-already = { $n ->
    [one] One person takes the course already.
   *[other] { $text } people take the course already.
 }
roster-add-do = { $n ->
    [one] Add this person
   *[other] Add all { $text }
 }
roster-add-nothing-done = Nobody was added. Correct these lines below, then check the list again.
roster-add-see-above = The lines to correct are named at the top of the page.
roster-add-nobody = There is nobody in the list. Paste addresses, or choose a file that has some.
roster-add-encoding = The file is no text that can be read. Save it as “CSV UTF-8” and choose it again.
roster-add-broken = The file did not arrive whole. Send it again.
roster-line-no-address = Line { $line }: there is no e-mail address. Add one, or delete the line.
roster-line-bad-address = Line { $line }: “{ $given }” is no e-mail address. Correct it, for example name@example.org.
roster-line-twice = Line { $line }: this address stands in line { $before } already. Delete one of the two.
roster-line-bad-language = Line { $line }: “{ $given }” is no language of this site. Write ar, zh, en, fr, ru or es, or leave it empty.
roster-line-long-name = Line { $line }: the name is too long. Shorten it to 120 characters.
roster-line-suspended = Line { $line }: this account is suspended. Delete the line, or ask an administrator.
roster-line-unreadable = The table cannot be read. Check its quotation marks.
roster-line-too-many = From line { $line } on it is too many. At most { $max } people can be added at a time: make several lists.
roster-message = Write a message
roster-message-lead = Write it in one language at least. Each person gets the text in their own language, or else in the nearest one that you wrote.
roster-message-subject = Subject
roster-message-body = Text
roster-message-note = It goes out by e-mail to everybody chosen who takes the course. People who wanted no more messages of this course are left out. Each mail has a link to end them.
roster-message-send = { $n ->
    [one] Send to one person
   *[other] Send to { $text } people
 }
roster-message-nothing = Write a subject and a text in one language at least.
roster-message-subject-error = { $lang }: write a subject of 1 to { $max } characters.
roster-message-body-error = { $lang }: write a text of 1 to { $max } characters.
roster-messages-lead = What the staff of this course have written to participants, and what became of it.
roster-messages-none = No message was sent yet. Choose people in the list of participants to write to them.
roster-message-one = A message
roster-message-when = When
roster-message-by = From
roster-message-people = Recipients
roster-message-texts = The text
roster-message-log = To whom it went
roster-message-sent = Sent
roster-message-waiting = Waiting to be sent
roster-message-unsubscribed = Wanted no messages
roster-message-unreachable = Could not be written to
roster-mail-from = From the staff of the course “{ $course }”.
roster-mail-added = You have been enrolled in the course “{ $course }”. You can begin at once.
roster-end-title = Messages of this course
roster-end-coming = The staff of this course may write to you by e-mail.
roster-end-stopped = The staff of this course write you no more messages.
roster-end-done = Saved
roster-end-note = Mails about your own enrolment and your statement still come.
roster-end-button = No more messages
roster-end-again = Let messages come again
roster-flash-view-saved = The view is saved.
roster-flash-view-deleted = The view is deleted.
roster-flash-group-made = The group is made.
roster-flash-group-renamed = The group has its new name.
roster-flash-group-deleted = The group is deleted.
roster-flash-grouped = The group is changed. Here are its members.
roster-flash-extended = The dates are extended.
roster-flash-people-added = The people are added.
roster-flash-message-sent = The message is on its way. This page shows what becomes of it.
### people: one person and merging
person-courses = Courses
person-courses-none = None.
person-course-active = takes it
person-course-requested = waits for an answer
person-course-declined = was not admitted
person-course-left = has left
merging-enrolments = Courses with all progress: { $courses }
merging-statements = { $n ->
    [one] One statement of completion. It holds as before.
   *[other] { $n } statements of completion. They hold as before.
 }
merging-staff = { $n ->
    [one] Staff of one course
   *[other] Staff of { $n } courses
 }
merging-both = { $course }: both accounts take it. Completed activities: { $here } in the account that stays, { $there } in the other. Of each activity the better result stays, and nothing that is completed is lost. Of two tests that were begun and not handed in, the one with more answers stays.
### editor
editor-mine-title = Edit courses
editor-tabs = Parts of the editor
editor-outline = Outline
editor-saved = Saved.
editor-unchanged = Nothing was changed: it was so already.
editor-changed-meanwhile = Somebody else has changed this meanwhile, and nothing of theirs was overwritten. Load the page again, look, and do it again.

### translation
translate-tab = Translation
translate-title = Translations
translate-lead = Choose a language to translate text by text, or to give a translator a file and take it back.
translate-language = Language
translate-progress = Translated
translate-done = Translated
translate-stale = Stale
translate-missing = Missing
translate-unmarked = Of unknown base
translate-unreviewed = Unreviewed machine translation
translate-gone = No longer in the course
translate-gone-note = The base text of this was taken out of the course. Remove the translation too, or take its words to another text first.
translate-unreadable = The languages are not known: course.toml cannot be read
translate-one-language = This course has one language
translate-one-language-note = Add a language to the course; then its texts are listed here.
translate-into = Translation into { $language }
translate-all-languages = All languages
translate-files = Progress by file
translate-file = File
translate-all-files = All files
translate-apart = { $file }: the blocks of this translation do not stand one for one with its base ({ $recorded } recorded, { $there } there). Put it right in the lesson's editor; until then its texts are not changed here.
translate-exchange = Files for translators
translate-export = Give out a file
translate-format = Format
translate-format-xliff = XLIFF 2.1
translate-format-po = PO (gettext)
translate-which = Which texts
translate-which-open = What is missing, stale or unreviewed
translate-which-all = Everything
translate-download = Download
translate-import = Take a file back
translate-import-file = The translator's file
translate-import-hint = XLIFF 2 or PO, as given out here; at most 1 MB. Links, code and other marks must be whole. The same file may come twice.
translate-upload = Upload
translate-no-file = No file came with the form. Choose one and upload it again.
translate-file-refused = { $name } was refused, and nothing was changed
translate-at-line = Line { $line }:
translate-why-kind = This is neither XLIFF nor PO. Ask for the file that was given out here, not for an archive or an office file.
translate-why-encoding = The file is not written in UTF-8. Save it as UTF-8.
translate-why-doctype = The file has a document type or entities of its own, which are not read.
translate-why-syntax = The file cannot be read here: { $what }
translate-why-version = This is not XLIFF 2 but “{ $version }”. Save it as XLIFF 2.0 or 2.1.
translate-why-language = The file is about the language “{ $found }”; “{ $wanted }” was expected. Choose the page of the right language.
translate-why-too-much = The file holds more, or is nested deeper, than any course.
translate-why-nothing = There are no texts in the file.
translate-report = What became of { $name }
translate-report-taken = Taken
translate-report-accepted = Accepted as they are
translate-report-stale = Taken, but made from an older base: stale
translate-report-same = In the course already
translate-report-open = Not translated yet
translate-report-refused = Refused
translate-report-lines = Texts to look at
translate-report-warnings = Warnings of the glossary
translate-line = Line
translate-text = Text
translate-what = What is the matter
translate-back = Back to the translation
translate-fate-taken = Taken.
translate-fate-stale = Its base has changed since the file was given out. It was taken and is marked as stale.
translate-fate-accepted = Accepted as it is.
translate-fate-same = In the course already.
translate-fate-empty = Not translated.
translate-fate-unfinished = Still marked as unfinished.
translate-fate-changed = Its base has changed since the file was given out. Give out a new file.
translate-fate-unknown = The course has no such text.
translate-fate-twice = It comes twice in the file; the first was taken.
translate-refusal-empty = Write the translation first.
translate-refusal-shape = Keep the kind of the base: one heading, one paragraph, one list or one table, as it is there.
translate-refusal-apart = The blocks of this translation do not stand one for one with its base.
translate-refusal-language = The course is not translated into this language.
translate-refusal-file = The course would have a fault: { $why }
translate-codes = The marks of the base are not whole.
translate-codes-lost = Missing from the base: { $codes }.
translate-codes-more = Not in the base: { $codes }.
translate-warn-unused = Glossary: “{ $source }” is “{ $target }”.
translate-warn-forbidden = Glossary: do not say “{ $word }”.
translate-warn-instead = Glossary: say “{ $target }”, not “{ $word }”.
translate-machine = Machine translation
translate-machine-note = A machine translates what is missing or stale. Its texts are marked as unreviewed, and the course is not published before a person has accepted each.
translate-machine-ask = Translate by machine
translate-machine-waiting = The machine is at work. Load the page again in a while.
translate-machine-done = Done: { $taken } texts are in the draft, { $refused } were not good enough.
translate-machine-failed = The machine failed
translate-no-machine = This site has no machine translation.
translate-texts = Texts
translate-text-in = Text in { $language }
translate-changes-note = Struck out is what the translation was made from; underlined is what is new.
translate-show = Show
translate-show-open = What is open
translate-show-all = Everything
translate-show-warned = With a warning of the glossary
translate-filter = Show these
translate-nothing = Nothing to show.
translate-of = { $from } to { $to } of { $total }
translate-previous = Previous
translate-save = Save
translate-accept = Accept
translate-mark = Mark as up to date
translate-remove = Remove the translation
translate-accept-file = Accept all machine translations of this file
translate-now = The text as it is now
translate-collision = Somebody else has changed this meanwhile. Your text is kept here; look at theirs, and save again.
translate-base-changed = The base of this text has changed meanwhile, and nothing was saved. Go back, load the page again, and put your text in once more: { $text }
terms-title = Terms for translators
terms-lead = What translations of all courses must say, and what they must not. Every course adds its own glossary.
terms-into = Into
terms-from = From
terms-none = There are no terms for this language yet.
terms-source = Term
terms-target = Required translation
terms-forbidden = Not to be used
terms-note = Note
terms-ways = One way of saying it a line.
terms-add = Add a term
terms-remove = Remove
terms-wrong = Give a term, two different languages, and a required translation or a word that is not to be used.

### health
health-tab = Health
health-title = How the course is doing
health-links = Links
health-link = Link
health-where = Where
health-since = Since
health-links-tried = Links to other sites: { $all }; tried: { $tried }.
health-links-last = Last tried: { $time }.
health-links-weekly = They are tried once a week.
health-links-dead = Links to look at
health-links-good = No dead link is known.
health-links-try = Try the links now
health-links-asked = The links are being tried. Load the page again in a while.
health-link-gone = The page does not exist any more.
health-link-failed = The site could not be reached or failed.
health-link-refused = Not an address of the public internet; it was not tried.
health-link-moved = Moved for good to { $to }
health-media = Media and files
health-media-good = Nothing is missing: captions, transcripts and alternative texts are there.
health-faults = The course has faults and cannot be published before they are put right.
health-captions = No captions in: { $languages }
health-reading = Reading level
health-lesson = Lesson
health-no-lessons = There are no lessons yet.
health-easy = easy
health-harder = fairly hard
health-hard = hard
health-sentence = { $words } words a sentence
health-long = { $share } long words
health-definition = How this is measured
health-reading-note = Only running text is measured: no headings, tables or code; lessons of fewer than 50 words are left out. The higher the score, the easier: 60 and more is easy, 30 to 60 fairly hard, below 30 hard. Scores of different languages cannot be compared.
health-measure-ar = no published formula is used; words a sentence, and the share of words of seven letters and more, without the article.
health-measure-zh = no published formula is used; characters a sentence.
health-stops = Where learners stop
health-unpublished = The course is not published yet, so that nobody has taken it.
health-too-few = There are not enough learners yet: groups of fewer than { $k } are not shown.
health-few = fewer than { $k }
health-learners = Learners who have opened the course: { $n }
health-activity = Activity
health-reached = Came here
health-completed = Completed it
health-stopped = Stopped here
health-stops-note = All learners of all runs so far. Stopped: were here last, more than 14 days ago, and have not completed the course. Numbers are rounded to five; fewer than { $k } are not shown.
health-questions = Hardest questions
health-question = Question
health-share = Points reached
health-attempts = Attempts
health-discrimination = Discrimination
health-questions-note = First attempts that were handed in. Points reached: the mean share of the question's points, the lowest first; questions with fewer than { $k } attempts are not shown. Discrimination: the correlation with the points of the other questions, from 20 attempts on; below 0.2 look at the question.
editor-mine-lead = Courses in the making, and published ones that you may work on.
editor-wrong = This cannot be taken yet
editor-none = No course yet
editor-none-text = Begin one below. Nobody sees it until you publish it.
editor-state = State
editor-home = Edited in
editor-changed = Last change
editor-home-files = files
editor-home-browser = the browser
editor-state-new = Not published yet
editor-state-same = As published (version { $number })
editor-state-ahead = Changed since version { $number }
editor-new = Begin a new course
editor-new-title = Title, in its base language
editor-new-title-wrong = Write a title of at most 200 characters.
editor-new-slug = Name in the link
editor-new-slug-hint = Lower-case letters, digits and hyphens, such as clean-air. It cannot be changed later. Left empty, it is made of the title where that has Latin letters.
editor-new-slug-wrong = Use lower-case letters a–z, digits and hyphens, a letter first, at most 64.
editor-new-slug-taken = Another course has this name in its link. Choose another.
editor-new-base = Base language
editor-new-languages = Languages
editor-new-languages-hint = The base language is always one of them. You can add more later.
editor-new-start = Begin with
editor-new-example = A small example
editor-new-example-hint = A lesson, a drawing, a self-check and a test, to change into your own.
editor-new-empty = Nothing
editor-new-empty-hint = Only the title; you add modules and lessons.
editor-new-begin = Begin
editor-begun = Begun. Nobody sees it until you publish it.
editor-taken = The course is edited in the browser now.
editor-undone = Undone.
editor-begin-draft = Begin a draft
editor-lives-new = This course is edited in the browser: it was begun here and is not published yet.
editor-lives-browser = This course is edited in the browser: what learners see is published from this draft.
editor-lives-browser-since = This course has been edited in the browser since { $when }: what learners see is published from this draft.
editor-lives-browser-by = This course has been edited in the browser since { $when }, when { $name } took it here: what learners see is published from this draft.
editor-lives-files-title = This course is edited in files
editor-lives-program = Version { $number } is carried in the program itself and is renewed with it.
editor-lives-files = Version { $number } was imported from files on { $when }; whoever keeps the files imports the next one.
editor-lives-commit = Git commit:
editor-take-why = What is changed here can only be published once the course is edited in the browser. Then files can no longer be imported over it, unless somebody takes it back to files on purpose.
editor-take = Take it into the browser
editor-somebody = somebody
editor-gone = What you wanted to change is no longer there: somebody has removed it meanwhile. Load the page again.
editor-inline = This part of course.toml is written as inline tables, which only a text editor can change. Write it as [[module]] and [[module.activity]].
editor-unreadable = The file cannot be read, and nothing was changed: { $why }
editor-unreadable-title = course.toml cannot be read
editor-undo = Undo
editor-undo-too-late = This has been changed again since; undoing it would lose the later change. Nothing was changed.
editor-done-added = Added.
editor-done-moved = Moved.
editor-done-removed = Removed.
editor-done-renamed = Changed.
editor-no-module = The outline is empty
editor-no-module-text = A course is made of modules, a module of lessons and tests. Add the first module.
editor-no-activity = Nothing in this module yet.
editor-title-wrong = Write a title of at most 200 characters.
editor-title-in = Title ({ $language })
editor-minutes = Minutes it takes
editor-minutes-wrong = Write a whole number of minutes, at least 1.
editor-kind = Kind
editor-add = Add
editor-add-module = Add a module
editor-add-activity = Add a lesson or test
editor-move-up = Move up
editor-move-down = Move down
editor-move-to = Into the module
editor-move = Move
editor-more = More
editor-rename = Rename
editor-remove = Remove
editor-drag = Move
editor-drag-help = Drag it to its place, or use the arrow keys up and down.
editor-save = Save
editor-cancel = Cancel
editor-not-translated-yet = Not translated yet, so it has no title there:

### media
media-tab = Media
media-lead = The pictures, drawings, films, sounds and documents of this course. Pictures are made fit for a page, and what they say of place and camera is taken out.
media-way = Where you are in the library
media-add = Add files
media-files = Files
media-choose-files = Files from your device
media-hint = Pictures (JPEG, PNG, WebP, SVG), film and sound (MP4, WebM, MP3, WAV …), captions (WebVTT), PDF, office documents, ZIP. At most { $size } each, pictures 50 MB.
media-send = Add these files
media-choose = Choose a file first.
media-keep = The place of recording may stay in my films and sounds
media-keep-hint = It is taken out of MP4, MOV, MP3, M4A and WAV in any case. In WebM, Ogg and FLAC it can only be found: without this tick such a file is refused.
media-not-taken = Not all files were taken
media-taken = These files are in the course now:
media-not-done = This was not done
media-unfinished = Not all of it has arrived
media-unfinished-text = Choose the same file again and it goes on where it stopped. After a day it is thrown away.
media-arrived = { $part } of { $whole }
media-discard = Throw away
media-discarded = Thrown away.
media-none = No files yet
media-none-text = Add the first picture above. It is then asked what it shows, for those who do not see it.
media-count = { $count ->
    [one] { $number } file
   *[other] { $number } files
 }
media-more = More files
media-first = From the beginning
media-name = Name
media-kind = Kind
media-every-kind = Every kind
media-only-unused = Only what is not used
media-filter = Show
media-unused = Not used
media-unused-text = No lesson and no question names this file.
media-used = { $count ->
    [one] Used in { $number } place
   *[other] Used in { $number } places
 }
media-kind-picture = Picture
media-kind-drawing = Drawing
media-kind-film = Film
media-kind-sound = Sound
media-kind-captions = Captions
media-kind-document = Document
media-kind-other = Other file
media-size = Size
media-path = Name in lessons
media-pixels-fact = Pixels
media-variant = Used in another language, instead of
media-the-file = The file
media-download = Download
media-where = Where it is used
media-line = line { $line }
media-questions = questions
media-alternative = Alternative text
media-alternative-hint = What must somebody know who does not see this picture? Write it in every language of the course. It stands in each lesson that shows the picture.
media-alt-in = Alternative text ({ $lang })
media-caption-in = Under the picture ({ $lang })
media-transcript = Transcript
media-transcript-hint = What is said, for those who read. Where there are captions it is made from them.
media-transcript-in = Transcript ({ $lang })
media-title-in = Title ({ $lang })
media-link = Link to the file
media-link-hint = What the link says in each language.
media-link-in = Words of the link ({ $lang })
media-optional = optional
media-show-markdown = Show the Markdown
media-lesson = Lesson
media-choose-lesson = Choose a lesson
media-lesson-hint = It is put at the end of the lesson, in each language that has words above and a text in the lesson.
media-insert = Put into the lesson
media-inserted = It stands at the end of the lesson now.
media-markdown = Ready to paste
media-markdown-text = Copy a line into the lesson of its language, with an empty line before and after.
media-copy = Copy
media-copied = Copied
media-captions = Captions
media-captions-text = Everybody who cannot hear needs them, and everybody on a bus. One file for each language.
media-captions-there = there
media-captions-missing = missing
media-rename = Another name
media-new-name = New name
media-rename-hint = Lessons and questions that name the file follow.
media-rename-family-hint = Lessons and questions that name the file follow, and so do its captions, its texts and its forms in other languages.
media-rename-button = Rename
media-replace = Another file in its place
media-replace-file = New file
media-replace-hint = Of the same kind. Lessons show it in place of this one.
media-replace-button = Replace
media-remove = Remove
media-remove-text = You can take this back.
media-remove-button = Remove the file
media-wrong-name = Write a name.
media-wrong-taken = Another file has this name. Choose another.
media-wrong-used = It is used, and a lesson without its picture would be broken. Take it out of the lessons first.
media-wrong-words = Write the words in at least one language: nothing is shown without them.
media-wrong-lesson = Choose a lesson that has a text in one of these languages.
media-did-add = A file was added.
media-did-replace = The file was replaced.
media-did-rename = The file has another name, in all lessons too.
media-did-remove = The file was removed.
media-did-captions = Captions were saved.
media-did-insert = A lesson shows the file now.
media-same = This file was here already.
media-note-renamed = it has another name here, since such a name was taken or could not be used
media-note-smaller = made smaller, to fit a page
media-note-drawing = what does not draw was left out, scripts among it
media-no-bytes = The file is empty. Save it again where it was made, and send it again.
media-no-ending = The file's name has no ending, such as .png or .pdf. Name it by what it is.
media-ending = Files ending in .{ $ending } are not taken. Send a PDF, an office document or a ZIP instead.
media-odd-picture = { $kind } pictures cannot be made safe here. Save it as JPEG or PNG and send that.
media-mismatch = What is in the file is not what its ending .{ $ending } says. Open it where it was made and save it again as .{ $ending }.
media-too-large = The file is too large: at most { $size } are taken. Make it smaller; a long film is best cut into parts.
media-pixels = The picture has { $millions } million pixels; at most { $most } million are taken. Save it smaller.
media-moving = The picture moves, and nobody who reads could stop it. Send a short film instead, or a still picture.
media-broken = The file cannot be read to its end. Open it where it was made, save it again, and send it again.
media-bad-drawing = The drawing cannot be shown safely: { $why }. Save it as plain SVG, or as PNG.
media-place-stays = The file says where it was recorded, and that cannot be taken out of this kind of file. Save it without its location or as MP4; or tick that the place may stay.
media-many = The course has { $most } files, and may not have more. Remove what is not used.
media-full = With this file the course would have more than { $size }. Remove what is not used, or make the film smaller.
media-otherwise = The new file must be of the same kind as the one whose place it takes.
media-begun = You have begun too many uploads and not ended them: at most { $most }, and { $size } together. End some, or throw them away.
media-not-announced = The request does not say which file, how large, and from where.
media-not-whole = Not all of the file has arrived. Send the rest first.
media-broke-off = The form broke off on its way. Send it again.
media-js-waiting = Waiting
media-js-sending = Sending
media-js-paused = Paused
media-js-lost = The line is lost. It goes on by itself.
media-js-working = Being made ready
media-js-there = In the course
media-js-pause = Pause
media-js-resume = Go on
media-js-stop = Throw away
media-js-again = Try again
media-js-failed = Not taken
media-js-open = Open
captions-of = Captions in { $lang }
captions-languages = Languages
captions-timeline = Timeline
captions-timeline-help = Each bar is a cue. Arrow keys move it by a tenth of a second, with Shift its end; Enter plays it.
captions-save = Save the captions
captions-saved = Captions saved.
captions-add = Add a cue
captions-add-after = Add one after it
captions-split = Split
captions-merge = Join with the next
captions-remove = Remove
captions-start = Start
captions-end = End
captions-text = Words
captions-field = { $label } of cue { $number }
captions-cue = Cue
captions-play = Play from here
captions-from-here = Starts now
captions-until-here = Ends now
captions-none = There are no cues yet. Add the first, play the recording, and set the times as you hear it.
captions-shift = All earlier or later
captions-shift-by = By how many seconds
captions-shift-hint = For instance 1.5, or -0.8 for earlier.
captions-shift-all = Move all
captions-bad-shift = Write seconds, such as 1.5 or -0.8.
captions-not-saved = The captions were not saved
captions-unsaved = Changed here, not saved yet.
captions-collided = Somebody else has saved these captions meanwhile
captions-collided-text = What you typed is below and not saved. Save again to put it in place of theirs; to see theirs first, open this page in another window.
captions-copied = There are none yet. The times are those of { $lang }, with its words beside: write yours.
captions-at = Cue { $number }: { $text }
captions-no-time = This is no time. Write minutes and seconds, such as 01:02.5.
captions-backwards = It ends before it begins.
captions-empty = There are no words.
captions-overlap = Begins before the one before it ends: both are shown at once.
captions-order = Stands before an earlier one; they are put in order when you save.
captions-short = Shown for less than a second.
captions-fast = { $speed } letters a second: too fast for most readers. Shorten it or show it longer.
captions-long = A line of { $letters } letters: break it in two.
captions-unreadable = Line { $line } is not WebVTT.
captions-as-text = The file as text
captions-file = WebVTT
captions-file-hint = Paste captions from another program here. The first line is WEBVTT.
captions-save-text = Save this text
captions-transcript-text = Made from the captions: a new paragraph where nothing is said for two seconds. The page of the file puts it into the lesson.
### forms of the editor
forms-unreadable = The file course.toml of this draft cannot be read, so that nothing can be changed here. Take back the last change in the outline, or repair the file.
forms-unreadable-file = The file { $path } cannot be read as TOML, so that nothing can be changed here. Take back its last change, or repair it.
forms-incomplete = This form did not arrive whole. Open its page again and send it from there.
forms-theirs = { $who } has changed this meanwhile to: { $text }
forms-theirs-empty = { $who } has emptied this meanwhile.
forms-conflict = { $who } has changed the same meanwhile
forms-conflict-text = Nothing is lost: below stands what you typed, and at each field what they have saved. Put the two together, then save.
forms-format = The course would have these faults with it, so nothing was saved:
forms-in-language = { $label } ({ $language })
forms-optional = optional
forms-stale = The text that this was translated from has changed since.
forms-fresh = The translation fits the text as it is now
forms-languages = Languages beside the first
forms-languages-show = Show
forms-save = Save

### questions
questions-tab = Questions
questions-lead = The questions of the tests, and those with which learners check themselves in the lessons.
questions-way = Within the questions
questions-no-activities = This module is empty. Add lessons and tests in the outline.
questions-count = { $n ->
    [0] no questions
    [one] { $text } question
   *[other] { $text } questions
 }
questions-questions = Questions
questions-none = There are no questions yet. A test needs at least one.
questions-no-checks = There are no questions in this lesson yet.
questions-checks-place = A new question stands at the end of the lesson, in each language. You can move it in the text of the lesson.
questions-add-title = Add a question
questions-kind-single = One right answer
questions-kind-multiple = Several right answers
questions-kind-true-false = True or false
questions-kind-numeric = A number
questions-kind-short-text = A few words
questions-kind-matching = Match pairs
questions-kind-ordering = Put in order
questions-about-single = Choose one of several options.
questions-about-multiple = Choose all options that are right; a wrong choice takes a right one away.
questions-about-true-false = Say whether a sentence is true.
questions-about-numeric = Type a number, with a tolerance if you like.
questions-about-short-text = Type a word or a few; you list what counts as right.
questions-about-matching = Find what belongs together; points in proportion.
questions-about-ordering = Bring steps into their order; points in proportion.
questions-unknown-kind = This kind of question can only be changed in the file.
questions-copy = Duplicate
questions-remove = Remove
questions-removed = The question was removed.
questions-undo = Put it back
questions-settings = The test as a whole
questions-title = Title of the test
questions-intro = Introduction
questions-intro-hint = Shown before the test begins.
questions-pass = Pass mark in per cent
questions-pass-hint = A whole number from 0 to 100.
questions-attempts = Number of attempts
questions-attempts-hint = Leave it empty for as many as one likes.
questions-shuffle = Show the options in another order at each attempt
questions-review = When are the right answers shown?
questions-review-submission = As soon as an attempt is handed in
questions-review-pass = Once the test is passed, or no attempt is left
questions-review-none = Never
questions-new = New question: { $kind }
questions-text = Question
questions-markdown = One paragraph; *italic*, **bold** and links work.
questions-feedback = Explanation
questions-feedback-hint = Shown with the result, whatever was answered.
questions-points = Points
questions-points-hint = More than 0; left empty it is 1.
questions-answer-right = Right answer
questions-tolerance = Tolerance
questions-tolerance-hint = How far off an answer may be and still count.
questions-unit = Unit
questions-unit-hint = Shown beside the field, such as mg/kg.
questions-accept = Answers that count as right
questions-accept-hint = One on each line. Letter case, accents and extra spaces do not matter, and an answer in any language counts.
questions-option = Option { $n }
questions-pair = Pair { $n }
questions-item = Step { $n }
questions-part-text = { $part }: text
questions-part-feedback = { $part }: explanation
questions-left = { $part }: this …
questions-right = { $part }: … belongs to this
questions-correct = This is right
questions-order-hint = Write the steps in their right order; learners see them mixed.
questions-add-option = Add an option
questions-add-pair = Add a pair
questions-add-item = Add a step
questions-preview = As the learner sees it
questions-preview-after = After handing in
questions-preview-language = Language of the preview
questions-preview-button = Preview
questions-preview-none = There is nothing to show yet.
questions-back = Back to the questions
questions-gone = Somebody has removed this question meanwhile. What you typed is still here: saving adds it again.
questions-need-text = Write this in { $language }: it is the language that the course is written in first.
questions-need-two = At least two are needed.
questions-need-one-right = Mark exactly one as right.
questions-need-right = Mark at least one as right.
questions-need-answer = Choose what is right.
questions-need-accept = Write at least one answer that counts as right.
questions-bad-number = Write a number in digits, such as 2.5.
questions-bad-points = Points are a number above 0, at most 10000.
questions-bad-tolerance = The tolerance is a number, and not below 0.
questions-bad-percent = Write a whole number from 0 to 100.
questions-bad-attempts = Write a whole number from 0 to 10000.
questions-review-needs-pass = This needs a pass mark.

### settings
settings-tab = Settings
settings-ways = Settings of the course
settings-about = About the course
settings-languages = Languages
settings-entry = Enrolment
settings-title = Title
settings-summary = Summary
settings-summary-hint = One or two sentences, shown in the catalogue.
settings-keywords-hint = One on each line.
settings-themes = Themes
settings-other-themes = Other themes
settings-other-themes-hint = In lower-case letters with hyphens, separated by commas.
settings-effort = Length in minutes
settings-effort-hint = For the whole course.
settings-licence-hint = As SPDX writes it, such as CC-BY-4.0.
settings-objectives-hint = Each begins with what one will be able to do.
settings-objective = Objective { $n }
settings-add-objective = Add an objective
settings-author = Person { $n }
settings-add-author = Add a person
settings-role = What they did
settings-role-author = Author
settings-role-editor = Editor
settings-role-translator = Translator
settings-role-reviewer = Reviewer
settings-role-contributor = Contributor
settings-url = Web page
settings-bad-minutes = Write how many minutes it takes: a whole number from 1 to 100000.
settings-need-licence = Say under which licence the course may be used.
settings-need-level = Choose a level.
settings-need-author = Name at least one person or organisation that made the course.
settings-bad-url = A web address starts with https://.
settings-bad-theme = A theme has lower-case letters, digits and hyphens only, such as waste-trade.
languages-hint = A language that you add has no texts yet; until they are translated, readers see another language with a notice.
languages-texts = { $n ->
    [one] { $text } text
   *[other] { $text } texts
 }
languages-confirm = { $language } would no more be offered. Please confirm that below.
languages-confirm-title = Remove a language?
languages-confirm-yes = Remove { $language }
languages-confirm-hint = Learners will no more see these texts. They stay in the files: when you add the language again, they are back.
languages-base = The language that the course is written in first
languages-base-hint = It must have every text.
languages-need-base = The first language must be one of the course’s languages.
languages-fallback = What readers of other languages see
languages-fallback-hint = Tried in this order after the reader’s own language; the first language comes last anyway.
languages-fallback-step = Choice { $n }
languages-nothing = Nothing more
languages-bad-fallback = This is not one of the course’s languages.
entry-code-hint = For enrolment with a code. Whoever has it can enrol.
entry-capacity = Number of places
entry-capacity-hint = Leave it empty for no limit.
entry-opens = Enrolment opens
entry-closes = Enrolment closes
entry-zone = By the clock of { $zone }, the time zone of your profile.
entry-prerequisites-hint = Learners can enrol once they have completed these.
entry-no-courses = No other course is published that could come first.
entry-unknown = { $slug } (not published here)
entry-need-mode = Choose how one gets in.
entry-need-code = Write the code that one needs.
entry-bad-capacity = Write a whole number of 1 or more.
entry-bad-moment = Write a day and a time that exist, such as 2026-03-01T09:00.
entry-bad-span = It closes before it opens.
entry-circle = That would be a circle, so nobody could begin: { $circle }

### rules
rules-tab = Completion
rules-meaning = What this means
rules-meaning-course = For the whole course
rules-read = Read what it means
rules-published-title = This course is published
rules-published = A new rule holds once you publish a new version. Nobody loses what they have completed. Those in the middle go on under the new rule, with all they have done. If the rule becomes easier, the course’s staff can look who would complete by it now, and let it count.
rules-published-link = The present rule, on the page of the course’s staff
rules-all = All activities that are not optional
rules-any = A number of activities
rules-any-number = How many?
rules-any-number-hint = Only for a number of activities.
rules-of = Which activities count?
rules-of-hint = Tick none, and all count.
rules-grade = Least mean result of the tests, in per cent
rules-grade-hint = Leave it empty if it does not matter.
rules-not-before = Not before
rules-each = Each activity
rules-activity = When is it completed?
rules-every-condition = Everything that you choose must hold.
rules-viewed = The page was opened
rules-marked = The learner marked it as done
rules-answered = Every question in the text was answered
rules-submitted = An attempt was handed in
rules-graded = An attempt has a grade
rules-minutes = Minutes spent on it
rules-minutes-hint = Leave it empty if it does not matter.
rules-passed = Result reached, in per cent
rules-optional = Optional: it does not count for the course
rules-requires = What must be completed before it opens?
rules-requires-hint = Until then it is locked.
rules-opens = Opens
rules-closes = Closes
rules-back = Back to all rules
rules-bad-any = Write a number from 1 up to the number of activities that count.
rules-all-optional = Every activity is optional, so nothing would complete the course.
rules-no-grade = There is no test that counts, so nobody has a result.
rules-bad-minutes = Write a whole number from 1 to 10000.
rules-no-condition = Choose at least one condition.
rules-no-checks = This lesson has no questions. Add some first.
rules-circle = That would be a circle, so nobody could begin: { $circle }

### reading of rules
reading-when = Finished when { $clauses }.
reading-all-below = Finished when all of this is done:
reading-nothing = Nothing counts yet, so nobody can finish.
reading-any = { $n ->
    [one] Finished when one of these { $of } activities is completed.
   *[other] Finished when { $text } of these { $of } activities are completed.
 }
reading-optional = These are optional and do not count: { $titles }.
reading-activity = To complete it: { $conditions }.
reading-line = { $what }: { $asked }
reading-lessons = { $n ->
    [one] { $text } lesson
   *[other] All { $text } lessons
 }
reading-tests = { $n ->
    [one] { $text } test
   *[other] All { $text } tests
 }
reading-lessons-read = { $n ->
    [one] the lesson is read
   *[other] all { $text } lessons are read
 }
reading-lesson-read = { $title } is read
reading-tests-passed = { $n ->
    [1] the test is passed at { $percent }
    [2] both tests are passed at { $percent }
    [one] { $text } test is passed at { $percent }
   *[other] all { $text } tests are passed at { $percent }
 }
reading-test-passed = { $title } is passed at { $percent }
reading-tests-submitted = { $n ->
    [one] the test is handed in
   *[other] all { $text } tests are handed in
 }
reading-test-submitted = { $title } is handed in
editor-lessons = Lessons
editor-no-lesson = No lesson yet
editor-base = base language
editor-n-missing = { $n ->
    [one] { $text } segment missing
   *[other] { $text } segments missing
 }
editor-n-stale = { $n ->
    [one] { $text } stale
   *[other] { $text } stale
 }
editor-n-unmarked = { $n ->
    [one] { $text } not marked
   *[other] { $text } not marked
 }
editor-whole = The whole text
editor-by-segment = Segment by segment
editor-languages = This lesson in
editor-ways = Ways to edit
editor-as-learner = See it as a learner
editor-text-in = Text ({ $language })
editor-text-hint = Markdown. The first line, “# …”, is the lesson’s title. Ctrl+S saves it; Tab leaves the text.
editor-save-and-mark = Save; it matches the base
editor-preview = Preview
editor-preview-hint = What learners will see appears here while you type, or when you press Preview.
editor-preview-none = There is nothing to show yet.
editor-base-text = Base language: { $language }
editor-line = Line { $line }
editor-tools = Text tools
editor-tool-bold = Bold (Ctrl+B)
editor-tool-italic = Italic (Ctrl+I)
editor-tool-heading = Section heading
editor-tool-list = List
editor-tool-numbers = Numbered list
editor-tool-quote = Quotation
editor-tool-link = Link (Ctrl+K)
editor-tool-picture = Picture
editor-tool-table = Table
editor-tool-note = Note
editor-kept = Kept in this browser, not saved yet
editor-offline = You are off line. What you typed is kept in this browser and is saved once you are back.
editor-signed-out = You are no longer signed in. What you typed is kept in this browser: sign in, and it is here again.
editor-failed = This could not be saved. What you typed is kept in this browser; try again.
editor-restored = What you typed here last and had not saved is back.
editor-discard = Go back to the saved text
editor-segments-hint = Beside each segment of the base language stands its translation. What you change is marked as matching the base as it is now.
editor-apart = The segments do not stand one for one
editor-apart-text = This translation has { $own } segments, its base had { $recorded } when it was made. Edit the whole text until they match, then mark it as up to date.
editor-segment-translated = translated
editor-segment-stale = stale
editor-segment-missing = missing
editor-segment-unmarked = not marked
editor-segment-gone = no longer in the base
editor-segment-gone-text = The base has this no longer.
editor-segment-unreviewed = by machine, not reviewed
editor-segment-refused = A segment cannot be kept like this: it must stay what it is in the base, such as one paragraph, one list or one heading. Nothing was saved; what you typed is still here.
editor-mark = Mark as up to date
editor-mark-all = Mark everything as up to date
editor-take-out = Take it out
editor-same-lines = { $n ->
    [one] … one line that is the same …
   *[other] … { $text } lines that are the same …
 }
editor-theirs = As saved by them
editor-mine = As you have it
editor-conflict = Somebody else saved this lesson while you were writing
editor-conflict-by = { $name } saved it on { $when }. Nothing is lost: here are both texts. Yours is not saved yet.
editor-conflict-at = It was saved on { $when }. Nothing is lost: here are both texts. Yours is not saved yet.
editor-conflict-removed = It was removed. Nothing is lost: your text is here and not saved yet.
editor-conflict-both = Both in one
editor-conflict-clean = You changed different places, so both changes are in this text. Look it over and save it.
editor-conflict-doubtful = { $n ->
    [one] In one place both of you changed the same: there theirs stands first and yours after it. Put it right and save.
   *[other] In { $text } places both of you changed the same: there theirs stands first and yours after it. Put it right and save.
 }
editor-conflict-save-both = Save this text
editor-conflict-one = Only one of them
editor-conflict-one-text = What is replaced stays in the history.
editor-conflict-mine = Save mine instead
editor-conflict-theirs = Keep theirs, drop mine
editor-preview-bar = Preview of the draft
editor-preview-text = This is how learners will see it once it is published. Nothing that you do here is kept.
editor-preview-back = Back to the editor
editor-show-key = Show the right answers
editor-hide-key = Hide the right answers
editor-publish = Publish
editor-history = History
editor-export = Download as .zip
editor-changes = What is different from the published version
editor-changes-new = Everything: the course is not published yet.
editor-changes-none = Nothing: the draft is as published.
editor-part = Part
editor-file = File
editor-file-course = The course itself
editor-file-added = new
editor-file-removed = removed
editor-file-changed = changed
editor-check = Check
editor-check-good = Nothing to complain about
editor-fault = fault
editor-warning = warning
editor-warnings = { $n ->
    [one] One warning
   *[other] { $text } warnings
 }
editor-more-findings = … and { $n } more.
editor-publish-same = The draft is as published; there is nothing new to publish.
editor-publish-faults = { $n ->
    [one] One fault must be put right before this can be published.
   *[other] { $text } faults must be put right before this can be published.
 }
editor-publish-in-files = This course is edited in files. Take it into the browser first; then it can be published here.
editor-publish-as = Publish as version { $number }
editor-note = What is new
editor-note-hint = One or two sentences for colleagues; it stands in the list of versions.
editor-optional = optional
editor-is-published = Published. Learners see it from now on.
editor-is-restored = The draft is what that version was. What was in it before is in the history.
editor-published = Published
editor-draft = Draft
editor-back-to-changes = Back to all changes
editor-no-text = This file is no text, so its differences cannot be shown.
editor-versions = Versions
editor-version = Version { $number }
editor-current = learners see this
editor-from-files = from files
editor-restore = Restore as draft
editor-when = When
editor-who = Who
editor-what = What
editor-acts-column = To do
editor-acts = Changes of the draft
editor-files = { $n ->
    [one] { $text } file
   *[other] { $text } files
 }
editor-act-begin = Draft begun
editor-act-lesson = Lesson changed
editor-act-add = Added to the outline
editor-act-move = Order changed
editor-act-remove = Removed from the outline
editor-act-rename = Renamed
editor-act-undo = A change undone
editor-act-restore = Version restored
editor-act-take = Brought up to the published version
editor-act-other = Changed
### The API
api-zip-wrong = The body is no archive that can be read, or it holds more than a course may.
api-not-your-course = This course is looked after by others: only its staff may publish it.
api-course-faults = The course has faults; nothing was changed.
api-no-course = No course is published at this address.
api-no-person = There is no such person whose account can be used.
api-lives-in-browser = This course is edited in the browser. Import it with the command line and --take-back to move it to files again.
### Announcements
announce-title = Announcements
announce-lead = What you write here stands on the course’s page for those whom it is for, from now on or from a set time.
announce-none-written = Nothing has been announced yet.
announce-new = New announcement
announce-one = An announcement
announce-subject = Title
announce-text = Text
announce-text-hint = Markdown: **bold**, lists with “- ”, links as [words](https://…).
announce-to = For
announce-to-all = Everybody in the course
announce-to-run = Run: { $name }
announce-to-group = Group: { $name }
announce-group-gone = A group that was deleted: nobody sees it
announce-to-error = Choose whom it is for.
announce-shown = Shown since
announce-from = from { $when }
announce-at = Show it from
announce-at-hint = Leave it empty to show it at once. By the clocks of your time zone.
announce-at-error = Give a day and a time, or leave it empty.
announce-pin-until = Keep it on top until
announce-pin-hint = The last day on which it stands before the others. May be empty.
announce-pinned-error = Choose a day after it is first shown, or leave it empty.
announce-pinned = On top
announce-mail = By e-mail
announce-by-mail = Send it by e-mail too
announce-by-mail-hint = Each person gets it in their own language, or the nearest one that you wrote. Whoever wanted no messages of this course gets none.
announce-mailed = sent
announce-mail-later = when it is shown
announce-no-mail = no
announce-publish = Announce
announce-save = Save
announce-preview = Preview
announce-preview-title = As participants will read it
announce-missing = Not written in { $languages }: its readers see another language, and are told so.
announce-withdraw = Withdraw
announce-withdraw-note = It is no longer shown, and mails that wait are not sent. What was sent cannot be taken back.
announce-withdrawn-on = withdrawn on { $when }
announce-changed = changed on { $when }
announce-unread = New
announce-unread-count = { $n ->
    [one] One that you have not read.
   *[other] { $text } that you have not read.
 }
announce-all = All announcements
announce-none = There are no announcements.
announce-flash-made = The announcement is kept.
announce-flash-changed = The announcement was changed.
announce-flash-withdrawn = The announcement was withdrawn.
### Numbers of a course
numbers-title = Numbers of the course
numbers-lead = How many take the course and complete it. Small groups are left out, here, in the file and for programs alike.
numbers-of = Whose numbers
numbers-show = Show
numbers-all = All time
numbers-quarter = { $year }, quarter { $number }
numbers-run = Run: { $name }
numbers-run-open = without dates
numbers-whole = Figures
numbers-figure = Figure
numbers-value = Number
numbers-meaning = What it counts
numbers-started = Started
numbers-started-text = People who enrolled in this period or run and have opened at least one activity. All other figures are about these people.
numbers-active = Active
numbers-active-text = Those who have opened an activity in the last { $days } days.
numbers-completed = Completed
numbers-completed-text = Those who have completed the course by now, with a statement that holds.
numbers-rate = Completion rate
numbers-rate-text = Completed of started, rounded. Never shown as all or none.
numbers-median = Median days to complete
numbers-median-text = Half of those who completed needed at most so many days from enrolment to completion.
numbers-days = { $n ->
    [one] { $text } day
   *[other] { $text } days
 }
numbers-hidden = not shown
numbers-by-language = By language
numbers-by-country = By country
numbers-by-sex = By sex
numbers-female = Female
numbers-male = Male
numbers-other = Other
numbers-not-stated = Not stated
numbers-others = All others
numbers-nothing = The groups are too small for this table.
numbers-started-only = For a part of the time or of the course only the started are told apart, and only in groups that are large enough in every period or run: more could be subtracted. All time has the other figures.
numbers-crossed = Country by sex
numbers-crossed-text = Started. Countries with fewer than { $k } women or men, but some, stand among all others.
numbers-protection = How small groups are protected
numbers-protection-text = A group of fewer than { $k } people is not shown, nor is a figure from which it could be worked out. A figure moves on only once it has changed by at least { $k }. Not stated and other count to every total.
numbers-n = Started (n)
numbers-k = Smallest group (k)
numbers-suppressed = Figures not shown
numbers-rule = Rules
numbers-at = As of
numbers-category = Category
numbers-column-table = Table
numbers-csv = Download (CSV)
numbers-exact = See exact numbers
numbers-exact-text = Exact numbers can point at single people. Say what you need them for: your name, the course and the purpose are written to the audit log.
numbers-exact-reason = Purpose
numbers-exact-show = Show exact numbers
numbers-exact-shown = These are exact numbers
numbers-exact-shown-text = Do not pass them on: small groups are not protected here. That you opened them is in the audit log.

### Privacy: what is held, and how long
personal-learning = Learning
personal-learning-purpose = To let people take courses, stop and go on, and to help those who are stuck.
personal-learning-data = Enrolments, what was opened and for how long, answers, results, groups, dates set for one person
personal-statements = Statements of completion
personal-statements-purpose = To certify that somebody completed a course, and to let others check it.
personal-statements-data = Name of the holder, course, grade, date, code; reasons for changes by hand
personal-messages = Messages from the staff of courses
personal-messages-purpose = To let the staff of a course write to its participants.
personal-messages-data = Who wrote, the text, to whom it went; who wants no such messages
personal-writing = Writing and running courses
personal-writing-purpose = To know who may change a course and who changed what.
personal-writing-data = Ids of authors and staff beside what they did; filters they saved
retention-beats = Signs that a page is open
retention-beats-rule = Signs that a page is open are kept { $time }, then deleted. The time spent stays in the progress.
retention-test-answers = Answers in tests
retention-test-answers-rule = Answers in tests are kept { $time } after the test was handed in, then deleted. The result stays.
retention-lesson-answers = Answers inside lessons
retention-lesson-answers-rule = Answers inside lessons are kept { $time }, then deleted. That they were given stays in the progress.
retention-draft-history = Earlier texts of published courses
retention-draft-history-rule = Earlier texts of a course that are older than its last publication are kept { $time }, then deleted. Published versions stay.
retention-previews = Small pictures for lists
retention-previews-rule = Small pictures for lists are kept { $time }, then deleted, and made again when somebody looks.
archive-enrolments = Courses
archive-statements = Statements of completion
archive-progress = Progress
archive-lesson-answers = Answers inside lessons
archive-attempts = Attempts at tests
archive-test-answers = Answers in tests
archive-messages = Messages from the staff of courses
archive-groups = Groups
archive-other = More about courses
archive-course = Course
archive-state = State
archive-requested = Enrolled or asked
archive-decided = Decided
archive-last-activity = Was last at
archive-last-at = Last
archive-holder = Name on it
archive-code = Code
archive-grade = Grade
archive-completed = Completed
archive-withdrawn = Withdrawn
archive-reason = Reason
archive-activity = Activity
archive-first = First
archive-seconds = Seconds
archive-outcome = Result
archive-percent = Per cent
archive-question = Question
archive-answer = Answer
archive-right = Right
archive-yes = yes
archive-no = no
archive-when = When
archive-attempt = Attempt
archive-handed-in = Handed in
archive-points = Points
archive-message = Message
archive-group = Group
archive-what = What
archive-more = More
archive-as-staff = You are staff of this course
archive-saved-view = A filter that you saved
archive-stopped = You want no messages from its staff
### Search and themes: what courses contribute
find-courses = Courses
find-lessons = Lessons
find-drafts = Drafts
find-theme-courses = { $n ->
    [one] One course
   *[other] { $n } courses
}
find-theme-none = There is no course on this theme yet.
find-theme-narrow = Narrow these courses down
### What a check of a course finds, by kind

finding-alternative = A picture has no alternative text. Say in a few words what it shows, for those who cannot see it.
finding-base = A text is missing in the language that the course is written in.
finding-block = A block that begins with ::: is unknown, has no end, or cannot stand here.
finding-caption = This caption is not shown: a picture with a caption stands alone in its paragraph.
finding-captions = The captions of a recording are missing or cannot be read. They are a WebVTT file.
finding-check = A question inside the text is not known, stands twice, or cannot stand here.
finding-completion = Nobody could meet this rule for finishing. Change the rule.
finding-cycle = These require one another in a circle: nobody could begin. Take one of them away.
finding-diagram = A word of a diagram has no text, or a text belongs to no word of it.
finding-double = The same name or value is used twice. Each may be used once.
finding-empty = There is nothing in it yet. Fill it, or remove it.
finding-encoding = The file is not UTF-8 text. Save it as UTF-8.
finding-enrolment = Enrolment by code needs a code.
finding-footnote = A footnote is missing, or nothing refers to it.
finding-format = The course is written in a newer format than this program reads. Use the newer program.
finding-front = The lines between --- at the head of the lesson cannot be read.
finding-heading = A lesson begins with its title, and the headings below follow one another without a gap.
finding-id = This short name cannot be used. Lower-case Latin letters, digits and hyphens, a letter first.
finding-image = This file is not a picture that browsers show.
finding-language = This is not one of the languages of the course.
finding-link = A link or the name of a file leads nowhere. Correct it, or add the file.
finding-marks = The record of what a translation was made from cannot be read. Mark the translation as up to date anew.
finding-math = A formula cannot be read.
finding-missing-file = A file that the course names is not there.
finding-missing-key = A part that is required is missing.
finding-depth = Too many levels lie inside one another. Make it simpler.
finding-one-paragraph = This text is one paragraph, without lists, headings or tables.
finding-options = The answers to choose from do not fit the kind of question: too few, or the right one is not marked.
finding-html = HTML in the text is not allowed here, or its tags do not pair up.
finding-svg = A drawing (SVG) cannot be read or has parts that are not allowed. Save it again as a plain SVG.
finding-toml = The file is not well-formed TOML.
finding-transcript = A recording has no transcript. Write it inside the block, for those who cannot hear it.
finding-unknown = Something is named here that does not exist. Check how it is written.
finding-unknown-key = This setting is not known. Check how it is written.
finding-value = This value does not fit here.
finding-unused = Nothing uses this file. Remove it, or link to it.
finding-file = This file or its name cannot be taken in. Rename it, or leave it out.
finding-too-large = This is too large. Make it smaller.
finding-missing-translation = Not translated yet.
finding-stale-translation = The original has changed since it was translated.
finding-unmarked-translation = It is not recorded which original this was translated from. Check it, and mark it as up to date.
finding-unreviewed-translation = Translated by a machine and accepted by nobody yet.
