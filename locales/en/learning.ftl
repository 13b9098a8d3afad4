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
declined-text = The course’s staff could not admit you that time.
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
staff-search = Search learners by name
staff-search-clear = Show all learners
staff-search-cut = Very many people have this in their name. Type more of it to find everybody.
staff-no-learners = Nobody has enrolled yet.
staff-nobody-found = No learner of this course was found for “{ $text }”.
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

### The API
api-zip-wrong = The body is no archive that can be read, or it holds more than a course may.
api-not-your-course = This course is looked after by others: only its staff may publish it.
api-course-faults = The course has faults; nothing was changed.
api-no-course = No course is published at this address.
api-no-person = There is no such person whose account can be used.
