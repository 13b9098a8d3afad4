-- Staff tell a course's participants something on its page; and the numbers of a course that were last shown.

CREATE TABLE course_announcements (
    id UUID PRIMARY KEY,                  -- made with the form, so that sending it twice is one announcement
    course_id UUID NOT NULL REFERENCES courses (id),
    run_id UUID REFERENCES runs (id),     -- NULL: every run
    group_id UUID,                        -- NULL: everybody; one that was deleted is seen by nobody, so no reference
    written_by UUID NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    publish_at TIMESTAMPTZ NOT NULL,      -- shown from then on
    pinned_until TIMESTAMPTZ,
    by_mail BOOLEAN NOT NULL,
    mailed_at TIMESTAMPTZ,                -- when it became a message, once
    texts TEXT NOT NULL,                  -- JSON: language -> subject and body (Markdown)
    html TEXT NOT NULL,                   -- JSON: language -> the body as it is shown, cleaned
    changed_at TIMESTAMPTZ,               -- after it was shown
    withdrawn_at TIMESTAMPTZ
);
CREATE INDEX course_announcements_course ON course_announcements (course_id, publish_at);

CREATE INDEX course_announcements_writer ON course_announcements (written_by);

CREATE TABLE course_announcement_reads (
    account_id UUID NOT NULL,
    announcement_id UUID NOT NULL REFERENCES course_announcements (id),
    read_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (account_id, announcement_id)
);

-- Whether a course has announcements: every process reads it with what is published, so that the page of a course
-- without any asks nothing.
ALTER TABLE courses ADD COLUMN announces BOOLEAN NOT NULL DEFAULT FALSE;

-- Of the account like lang and country; only ever counted.
ALTER TABLE enrolments ADD COLUMN sex TEXT NOT NULL DEFAULT '';
UPDATE enrolments SET sex = COALESCE((SELECT a.sex FROM accounts a WHERE a.id = enrolments.account_id), '');

-- What was shown last of each table of a course's numbers: a figure moves on only by steps that are no small number.
CREATE TABLE course_numbers_shown (
    course_id UUID NOT NULL REFERENCES courses (id),
    slice TEXT NOT NULL,                  -- all, 2026, 2026-q1, or a run's id
    shown TEXT NOT NULL,                  -- JSON: figure -> value
    shown_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (course_id, slice)
);
