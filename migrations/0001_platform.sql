-- The platform under every domain: sessions, jobs, events, mail, files, settings.

CREATE TABLE sessions (
    id BYTEA PRIMARY KEY,                 -- SHA-256 of the cookie's value
    account_id UUID,                      -- whose, once signed in
    data TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    seen_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    user_agent TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT ''
);
CREATE INDEX sessions_account ON sessions (account_id);
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE jobs (
    id UUID PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,                -- JSON
    order_key TEXT,                       -- jobs with the same key run one after the other, by place
    place BIGINT NOT NULL DEFAULT 1,      -- counts up among the jobs with the same order_key
    unique_key TEXT UNIQUE,               -- a second job with the same key is not made while the first waits to start
    state TEXT NOT NULL,                  -- queued, running, dead
    attempts BIGINT NOT NULL DEFAULT 0,
    max_attempts BIGINT NOT NULL,
    run_at TIMESTAMPTZ NOT NULL,
    lease_until TIMESTAMPTZ,
    last_error TEXT,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX jobs_due ON jobs (state, run_at);
CREATE INDEX jobs_order ON jobs (order_key, place);

CREATE TABLE events (
    id UUID PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,                -- delivered in order per subject
    payload TEXT NOT NULL,                -- JSON
    created_at TIMESTAMPTZ NOT NULL,
    dispatched_at TIMESTAMPTZ
);
CREATE INDEX events_dispatched ON events (dispatched_at);
CREATE INDEX events_waiting ON events (id) WHERE dispatched_at IS NULL;

-- What a handler has done with an event already, so that a second delivery changes nothing.
CREATE TABLE event_receipts (
    event_id UUID NOT NULL,
    handler TEXT NOT NULL,
    handled_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (event_id, handler)
);
CREATE INDEX event_receipts_time ON event_receipts (handled_at);

CREATE TABLE mails (
    id UUID PRIMARY KEY,
    recipient TEXT NOT NULL,
    recipient_name TEXT NOT NULL DEFAULT '',
    lang TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    text_body TEXT NOT NULL,
    html_body TEXT NOT NULL,
    state TEXT NOT NULL,                  -- kept (no SMTP configured), queued, sent, failed
    error TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    sent_at TIMESTAMPTZ
);
CREATE INDEX mails_time ON mails (created_at DESC, id DESC);

CREATE TABLE blobs (
    sha256 TEXT PRIMARY KEY,
    bytes BIGINT NOT NULL,
    mime TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
