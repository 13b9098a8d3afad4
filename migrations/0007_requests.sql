-- Who waits for an answer, counted for each course without reading the enrolments of all who were answered; and
-- the courses that a person is named for.

CREATE INDEX enrolments_requested ON enrolments (course_id) WHERE state = 'requested';
CREATE INDEX course_staff_account ON course_staff (account_id);
