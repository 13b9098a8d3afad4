-- Dated offerings of a course: what they are called, when they are, who looks after them, and groups of their own.

ALTER TABLE runs ADD COLUMN title TEXT NOT NULL DEFAULT '';   -- JSON texts; empty for the default run
ALTER TABLE runs ADD COLUMN starts_at TIMESTAMPTZ;            -- NULL: the default, self-paced run
ALTER TABLE runs ADD COLUMN ends_at TIMESTAMPTZ;              -- readable after, but nothing new is taken
ALTER TABLE runs ADD COLUMN dates TEXT NOT NULL DEFAULT '';   -- JSON: activity -> opens and closes, in place of the course's
ALTER TABLE runs ADD COLUMN cancelled_at TIMESTAMPTZ;
ALTER TABLE runs ADD COLUMN cancelled_reason TEXT;
ALTER TABLE runs ADD COLUMN told_to UUID;                     -- of a cancelled run: the last enrolment that was written to
ALTER TABLE runs ADD COLUMN revision BIGINT NOT NULL DEFAULT 0; -- counts changes, so that two who edit it are told
CREATE INDEX runs_course_starts ON runs (course_id, starts_at, id);

-- Who takes a course in several runs says with which one they go on.
ALTER TABLE enrolments ADD COLUMN chosen_at TIMESTAMPTZ;

-- Who may act for the participants of this run, and for nobody else's.
CREATE TABLE run_staff (
    run_id UUID NOT NULL REFERENCES runs (id),
    account_id UUID NOT NULL,
    PRIMARY KEY (run_id, account_id)
);
CREATE INDEX run_staff_account ON run_staff (account_id);

-- NULL: a group of the whole course. The name's key of a run's group ends with the run, so that two runs may have
-- groups of one name.
ALTER TABLE course_groups ADD COLUMN run_id UUID REFERENCES runs (id);

-- As `enrolments_participants`, for the participants of one run.
CREATE INDEX enrolments_run_participants ON enrolments
    (course_id, run_id, state, search_key, id, standing, progress, requested_at, last_at, lang, country);
