-- How long things are kept, as rules that an administrator may change, and what people download of themselves.

CREATE TABLE retention_rules (
    kind TEXT PRIMARY KEY,                -- a kind of data that the program names; no row: as the program has it
    days BIGINT NOT NULL,
    active BOOLEAN NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by UUID
);

CREATE TABLE retention_runs (
    id UUID PRIMARY KEY,
    kind TEXT NOT NULL,
    days BIGINT NOT NULL,                 -- as the rule was then
    began_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ NOT NULL,
    items BIGINT NOT NULL,                -- how many were deleted, emptied or made nobody's
    error TEXT                            -- why it broke off
);
CREATE INDEX retention_runs_kind ON retention_runs (kind, id);

-- Who was told that an account that nobody uses is going to be erased.
CREATE TABLE retention_warnings (
    account_id UUID PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    warned_at TIMESTAMPTZ NOT NULL,
    due_at TIMESTAMPTZ NOT NULL           -- not before
);

CREATE TABLE data_archives (
    id UUID PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    state TEXT NOT NULL,                  -- making, ready, failed
    sha256 TEXT,                          -- of the file, once it is made
    bytes BIGINT NOT NULL DEFAULT 0,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX data_archives_account ON data_archives (account_id, id);
CREATE INDEX data_archives_expires ON data_archives (expires_at);

-- What these did is a rule now.
DELETE FROM jobs WHERE kind IN ('mail.tidy', 'media.tidy-previews') AND state <> 'running';
