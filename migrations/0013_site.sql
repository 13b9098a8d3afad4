-- What administrators set and see: a log that shows tampering, policies, the look of the site, how much is stored.

-- The chain of the audit log. NULL: written before there was one (or by an older program beside this one); a job takes
-- such entries into the chain.
ALTER TABLE audit_log ADD COLUMN number BIGINT;   -- place in the chain, from 1, without gaps
ALTER TABLE audit_log ADD COLUMN previous TEXT;   -- hash of the entry before; '' of the first
ALTER TABLE audit_log ADD COLUMN hash TEXT;       -- SHA-256 over everything above and the entry itself
CREATE UNIQUE INDEX audit_log_number ON audit_log (number);
CREATE INDEX audit_log_unchained ON audit_log (id) WHERE number IS NULL;
CREATE INDEX audit_log_time ON audit_log (at, id);
CREATE INDEX audit_log_action ON audit_log (action, at, id);

-- How far the log went at a time, so that entries cut off at its end are missed.
CREATE TABLE audit_anchors (
    number BIGINT PRIMARY KEY,
    hash TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL
);

-- Terms, privacy notice, code of conduct …: each with its versions.
CREATE TABLE policies (
    id UUID PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    created_at TIMESTAMPTZ NOT NULL,
    retired_at TIMESTAMPTZ                -- no longer in force; its versions can still be read
);

CREATE TABLE policy_versions (
    id UUID PRIMARY KEY,
    policy_id UUID NOT NULL REFERENCES policies (id),
    number BIGINT NOT NULL,
    texts TEXT NOT NULL,                  -- JSON: language -> {title, text (Markdown)}
    asks BOOLEAN NOT NULL DEFAULT FALSE,  -- people are asked whether they agree
    created_at TIMESTAMPTZ NOT NULL,
    published_at TIMESTAMPTZ,             -- NULL: the draft of the next version
    UNIQUE (policy_id, number)
);

-- When a person last answered the question whether they agree to the policies; they are asked what came after.
ALTER TABLE accounts ADD COLUMN asked_at TIMESTAMPTZ;

-- Files of the site itself: its logo.
CREATE TABLE site_files (
    kind TEXT PRIMARY KEY,                -- logo
    sha256 TEXT NOT NULL,
    mime TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL
);

-- How much was stored on a day, by kind.
CREATE TABLE storage_use (
    day TEXT NOT NULL,                    -- 2026-01-31, UTC
    kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    items BIGINT NOT NULL,
    PRIMARY KEY (day, kind)
);

-- The mail log by address, and by kind and state.
CREATE INDEX mails_recipient ON mails (recipient, created_at);
CREATE INDEX mails_kind ON mails (kind, state, created_at);
CREATE INDEX mails_state ON mails (state, created_at);

-- Jobs of one kind and state.
CREATE INDEX jobs_kind ON jobs (state, kind, id);
