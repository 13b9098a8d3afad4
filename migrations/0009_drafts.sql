-- Courses in the making: a draft is the files of a course (docs/COURSE-FORMAT.md), edited in the browser.

CREATE TABLE drafts (
    id UUID PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    course_id UUID REFERENCES courses (id),   -- NULL until it is published
    base_version UUID REFERENCES course_versions (id),  -- what it was taken from or published as last; NULL: new
    revision BIGINT NOT NULL,                 -- counts every change
    created_at TIMESTAMPTZ NOT NULL,
    created_by UUID,
    updated_at TIMESTAMPTZ NOT NULL,
    updated_by UUID
);

-- Who may edit it, besides programme staff and the authors among the course's staff.
CREATE TABLE draft_authors (
    draft_id UUID NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    account_id UUID NOT NULL,
    PRIMARY KEY (draft_id, account_id)
);
CREATE INDEX draft_authors_account ON draft_authors (account_id);

CREATE TABLE draft_files (
    draft_id UUID NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    revision BIGINT NOT NULL,                 -- of the draft, when this file changed last
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by UUID,
    PRIMARY KEY (draft_id, path)
);

-- Every change, so that it can be undone and two authors' texts can be laid side by side.
CREATE TABLE draft_changes (
    draft_id UUID NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    revision BIGINT NOT NULL,
    path TEXT NOT NULL,
    before_sha256 TEXT,                       -- NULL: was not there
    after_sha256 TEXT,                        -- NULL: removed
    bytes BIGINT NOT NULL,                    -- of what it became
    what TEXT NOT NULL,                       -- a fixed name of the act, such as `lesson` or `undo`
    at TIMESTAMPTZ NOT NULL,
    account_id UUID,
    PRIMARY KEY (draft_id, revision, path)
);
CREATE INDEX draft_changes_path ON draft_changes (draft_id, path, revision);

-- Where a course is worked on: `files` (a folder, Git) or `browser`.
ALTER TABLE courses ADD COLUMN home TEXT NOT NULL DEFAULT 'files';
-- What the person who published said of it.
ALTER TABLE course_versions ADD COLUMN note TEXT NOT NULL DEFAULT '';
