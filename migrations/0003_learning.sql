-- Courses, who takes them, and what they have done.

CREATE TABLE courses (
    id UUID PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    current_version UUID,                 -- NULL: nothing published
    bundled_hash TEXT,                    -- content of the course carried in the program that was imported last
    revision BIGINT NOT NULL DEFAULT 0,   -- counts every change, so that a running server sees an import
    created_at TIMESTAMPTZ NOT NULL,
    deleted_at TIMESTAMPTZ                -- kept as a mark, so that a start does not bring it back
);

CREATE TABLE course_versions (
    id UUID PRIMARY KEY,
    course_id UUID NOT NULL REFERENCES courses (id),
    number BIGINT NOT NULL,
    content_hash TEXT NOT NULL,
    git_commit TEXT,
    imported_at TIMESTAMPTZ NOT NULL,
    imported_by UUID,
    UNIQUE (course_id, number)
);

-- The files of a version as they were imported, byte by byte; contents are blobs.
CREATE TABLE course_files (
    version_id UUID NOT NULL REFERENCES course_versions (id),
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    PRIMARY KEY (version_id, path)
);

-- Files that pages may ask for by hash: media of a version, diagrams made per language among them.
CREATE TABLE course_media (
    sha256 TEXT NOT NULL,
    version_id UUID NOT NULL REFERENCES course_versions (id),
    path TEXT NOT NULL,
    mime TEXT NOT NULL,
    PRIMARY KEY (version_id, path)
);
CREATE INDEX course_media_hash ON course_media (sha256);

CREATE TABLE course_staff (
    course_id UUID NOT NULL REFERENCES courses (id),
    account_id UUID NOT NULL,
    PRIMARY KEY (course_id, account_id)
);

CREATE TABLE runs (
    id UUID PRIMARY KEY,
    course_id UUID NOT NULL REFERENCES courses (id),
    slug TEXT NOT NULL,                   -- '' is the default, self-paced run
    mode TEXT NOT NULL,                   -- self, code, approval
    code TEXT,
    capacity BIGINT,
    opens_at TIMESTAMPTZ,
    closes_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (course_id, slug)
);

CREATE TABLE enrolments (
    id UUID PRIMARY KEY,
    run_id UUID NOT NULL REFERENCES runs (id),
    course_id UUID NOT NULL REFERENCES courses (id),
    account_id UUID NOT NULL,
    state TEXT NOT NULL,                  -- requested, active, declined, left
    requested_at TIMESTAMPTZ NOT NULL,
    decided_at TIMESTAMPTZ,
    decided_by UUID,
    last_activity TEXT,                   -- where the learner was last
    last_at TIMESTAMPTZ,
    UNIQUE (run_id, account_id)
);
CREATE INDEX enrolments_course_account ON enrolments (course_id, account_id);
CREATE INDEX enrolments_account ON enrolments (account_id);
CREATE INDEX enrolments_run_state ON enrolments (run_id, state);

CREATE TABLE activity_progress (
    enrolment_id UUID NOT NULL REFERENCES enrolments (id),
    activity_id TEXT NOT NULL,
    first_viewed_at TIMESTAMPTZ,
    last_viewed_at TIMESTAMPTZ,
    seconds BIGINT NOT NULL DEFAULT 0,    -- with the page visible
    marked_at TIMESTAMPTZ,
    checks_answered BIGINT NOT NULL DEFAULT 0,
    submitted_at TIMESTAMPTZ,
    best_percent DOUBLE PRECISION,
    place TEXT,                           -- the heading where the reader was
    outcome TEXT NOT NULL DEFAULT 'open', -- open, done, passed, failed
    completed_at TIMESTAMPTZ,
    version_id UUID,                      -- the version whose rule was met …
    rule TEXT,                            -- … and that rule, as JSON
    override_by UUID,
    override_reason TEXT,
    title TEXT,                           -- JSON texts at the time it was completed, for activities that vanish
    PRIMARY KEY (enrolment_id, activity_id)
);

-- Time per page load, so that a repeated beat counts once.
CREATE TABLE beats (
    enrolment_id UUID NOT NULL,
    activity_id TEXT NOT NULL,
    beat TEXT NOT NULL,
    seconds BIGINT NOT NULL,
    started_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (enrolment_id, activity_id, beat)
);
CREATE INDEX beats_started ON beats (started_at);

CREATE TABLE check_answers (
    enrolment_id UUID NOT NULL REFERENCES enrolments (id),
    activity_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    answer TEXT NOT NULL,                 -- JSON
    correct BOOLEAN NOT NULL,
    answered_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (enrolment_id, activity_id, question_id)
);

CREATE TABLE attempts (
    id UUID PRIMARY KEY,
    enrolment_id UUID NOT NULL REFERENCES enrolments (id),
    activity_id TEXT NOT NULL,
    version_id UUID NOT NULL REFERENCES course_versions (id),
    number BIGINT NOT NULL,
    seed BIGINT NOT NULL,                 -- of the options' order
    state TEXT NOT NULL,                  -- open, submitted
    started_at TIMESTAMPTZ NOT NULL,
    submitted_at TIMESTAMPTZ,
    points DOUBLE PRECISION,
    max_points DOUBLE PRECISION,
    percent DOUBLE PRECISION,
    UNIQUE (enrolment_id, activity_id, number)
);

-- One open attempt at a time.
CREATE UNIQUE INDEX attempts_open ON attempts (enrolment_id, activity_id) WHERE state = 'open';

CREATE TABLE attempt_answers (
    attempt_id UUID NOT NULL REFERENCES attempts (id),
    question_id TEXT NOT NULL,
    answer TEXT NOT NULL,                 -- JSON
    seq BIGINT NOT NULL,                  -- the client's count; a lower one never overwrites a higher one
    saved_at TIMESTAMPTZ NOT NULL,
    points DOUBLE PRECISION,              -- once handed in
    PRIMARY KEY (attempt_id, question_id)
);

CREATE TABLE course_completions (
    id UUID PRIMARY KEY,
    enrolment_id UUID NOT NULL UNIQUE REFERENCES enrolments (id),
    course_id UUID NOT NULL REFERENCES courses (id),
    account_id UUID NOT NULL,
    version_id UUID NOT NULL REFERENCES course_versions (id),
    code TEXT NOT NULL UNIQUE,            -- anyone who has it can check the statement
    holder_name TEXT NOT NULL,
    course_title TEXT NOT NULL,           -- JSON texts at the time
    rule TEXT NOT NULL,                   -- JSON, as it was
    grade DOUBLE PRECISION,
    completed_at TIMESTAMPTZ NOT NULL,
    override_by UUID,
    override_reason TEXT,
    withdrawn_at TIMESTAMPTZ,
    withdrawn_reason TEXT
);
CREATE INDEX course_completions_account ON course_completions (account_id);
CREATE INDEX course_completions_course ON course_completions (course_id, completed_at);
