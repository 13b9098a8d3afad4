-- Staff follow thousands of learners: what they sort and filter by stands with the enrolment, groups, saved views,
-- later closing times, and messages with what was sent to whom.

-- Kept in the transaction in which a learner opens or completes something.
ALTER TABLE enrolments ADD COLUMN standing TEXT NOT NULL DEFAULT 'new';  -- new, going, completed
ALTER TABLE enrolments ADD COLUMN progress BIGINT NOT NULL DEFAULT 0;    -- per cent of what counts in the current version
-- Of the account, kept in step by an event and emptied when the person is erased.
ALTER TABLE enrolments ADD COLUMN lang TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolments ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolments ADD COLUMN search_key TEXT NOT NULL DEFAULT '';   -- folded: the name first, then other scripts, address

UPDATE enrolments SET standing = 'going' WHERE last_at IS NOT NULL;
UPDATE enrolments SET standing = 'completed'
    WHERE id IN (SELECT enrolment_id FROM course_completions WHERE withdrawn_at IS NULL);

-- Holds all that the staff's list filters and sorts by: a page of any filter is one walk along a course's part of it,
-- and the list by name stands in it in order.
CREATE INDEX enrolments_participants ON enrolments
    (course_id, state, search_key, id, standing, progress, requested_at, last_at, lang, country);

-- The version whose activities `enrolments.progress` counts for everybody; another than the current one: count anew.
ALTER TABLE courses ADD COLUMN counted_version UUID;

-- Somebody may hand in later than everybody.
ALTER TABLE activity_progress ADD COLUMN closes_at TIMESTAMPTZ;
ALTER TABLE activity_progress ADD COLUMN extended_by UUID;
ALTER TABLE activity_progress ADD COLUMN extended_reason TEXT;

CREATE TABLE course_views (
    id UUID PRIMARY KEY,
    course_id UUID NOT NULL REFERENCES courses (id),
    account_id UUID NOT NULL,             -- whose
    name TEXT NOT NULL,
    query TEXT NOT NULL,                  -- as in the list's address
    shared BOOLEAN NOT NULL,              -- with all staff of the course
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (course_id, account_id, name)
);

CREATE TABLE course_groups (
    id UUID PRIMARY KEY,
    course_id UUID NOT NULL REFERENCES courses (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,               -- folded
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (course_id, name_key)
);

CREATE TABLE course_group_members (
    group_id UUID NOT NULL REFERENCES course_groups (id) ON DELETE CASCADE,
    enrolment_id UUID NOT NULL REFERENCES enrolments (id),
    PRIMARY KEY (group_id, enrolment_id)
);
CREATE INDEX course_group_members_enrolment ON course_group_members (enrolment_id);

CREATE TABLE course_messages (
    id UUID PRIMARY KEY,                  -- made with the form, so that sending it twice is sending it once
    course_id UUID NOT NULL REFERENCES courses (id),
    sent_by UUID NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    texts TEXT NOT NULL,                  -- JSON: language -> subject and body
    recipients BIGINT NOT NULL
);
CREATE INDEX course_messages_course ON course_messages (course_id, id);

CREATE TABLE course_message_recipients (
    message_id UUID NOT NULL REFERENCES course_messages (id),
    enrolment_id UUID NOT NULL REFERENCES enrolments (id),
    account_id UUID NOT NULL,
    state TEXT NOT NULL,                  -- waiting, sent, unsubscribed, unreachable
    lang TEXT NOT NULL DEFAULT '',        -- which text they got
    token_hash BYTEA,                     -- of the link to unsubscribe in that mail
    handled_at TIMESTAMPTZ,
    PRIMARY KEY (message_id, enrolment_id)
);
CREATE INDEX course_message_recipients_waiting ON course_message_recipients (message_id, enrolment_id)
    WHERE state = 'waiting';
CREATE INDEX course_message_recipients_enrolment ON course_message_recipients (enrolment_id);
CREATE UNIQUE INDEX course_message_recipients_token ON course_message_recipients (token_hash);

-- Who wants no more messages of a course's staff.
CREATE TABLE course_mail_stops (
    account_id UUID NOT NULL,
    course_id UUID NOT NULL REFERENCES courses (id),
    stopped_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (account_id, course_id)
);

-- Where the reader of a mail ends such mails, for the header that mail programs show as a button.
ALTER TABLE mails ADD COLUMN unsubscribe TEXT;
