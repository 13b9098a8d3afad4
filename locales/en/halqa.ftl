nav-courses = Courses
nav-my-learning = My learning
parts-title = Parts
error-not-found = This page is not here
error-not-found-text = The address may be mistyped, or the page may have moved. Look for it from the start page or under “Courses”.
error-forbidden = This page is not for you
error-forbidden-text = Your account does not have the right to open it. Ask an administrator if you should have it.
error-sign-in = Sign in first
error-sign-in-text = Sign in, then open this page again.
error-conflict = That cannot be done now
error-conflict-text = Things have changed in the meantime. Go back, reload the page and look again.
error-bad = That could not be taken
error-bad-text = Something in what you sent is not as expected. Go back, correct it and send it again.
error-too-large = That is too large
error-too-many = Too many requests
error-too-many-text = Wait a minute, then try again.
error-internal = Something went wrong here
error-internal-text = It is not your fault, and nothing was changed by half. Try again in a few minutes; if it happens again, tell an administrator when it was.
error-home = To the start page

### The reference of the API
developers-title = API reference
developers-lead = Every operation that programs can use, made from the program itself; it is in English.
developers-document = The same as an OpenAPI document

### A form whose sender’s session had ended
resend-title = Your session has ended
resend-text = What you typed is still here: nothing is lost, and nothing was saved yet.
resend-sign-in = Sign in (opens a new tab)
resend-then = Then come back to this tab and send the form again.
resend-again = Send again
