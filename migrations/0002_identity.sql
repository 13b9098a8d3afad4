-- People: accounts, the links sent to them, what was done and by whom, what they agreed to.

CREATE TABLE accounts (
    id UUID PRIMARY KEY,
    email TEXT,                           -- as typed; NULL once erased
    email_key TEXT UNIQUE,                -- folded, for finding; NULL once erased
    confirmed_at TIMESTAMPTZ,
    password_hash TEXT,                   -- Argon2id, PHC string; NULL: cannot sign in by password
    name TEXT NOT NULL,                   -- as the person writes it; '' once erased
    names TEXT NOT NULL DEFAULT '{}',     -- JSON object: language -> the name as written in it
    search_key TEXT NOT NULL DEFAULT '',  -- names and organisation in small letters, for the administrator's search
    lang TEXT NOT NULL,
    country TEXT,                         -- ISO 3166-1 alpha-2
    organisation TEXT NOT NULL DEFAULT '',
    stakeholder TEXT,
    sex TEXT,                             -- female, male, other, undisclosed; NULL: not answered. Only ever counted
    time_zone TEXT NOT NULL DEFAULT 'UTC',
    roles TEXT NOT NULL DEFAULT '',       -- ids with commas; everybody is a learner besides
    status TEXT NOT NULL,                 -- active, suspended, erased
    created_at TIMESTAMPTZ NOT NULL,
    last_seen_at TIMESTAMPTZ
);
CREATE INDEX accounts_roles ON accounts (roles) WHERE roles <> '';

-- Links in mails. Only the hash of the secret stands here.
CREATE TABLE account_tokens (
    hash BYTEA PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                   -- confirm, reset, change-address
    payload TEXT NOT NULL,                -- JSON
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ
);
CREATE INDEX account_tokens_account ON account_tokens (account_id, kind);
CREATE INDEX account_tokens_expiry ON account_tokens (expires_at);

-- Failed sign-ins per address typed, whether an account has it or not (so that waiting tells nothing).
CREATE TABLE sign_in_failures (
    address_hash BYTEA PRIMARY KEY,
    failures BIGINT NOT NULL,
    since TIMESTAMPTZ NOT NULL
);
CREATE INDEX sign_in_failures_since ON sign_in_failures (since);

-- Who an entry of the audit log is about. Erasing a person deletes their row here; the log stays whole.
CREATE TABLE pseudonyms (
    account_id UUID PRIMARY KEY,
    pseudonym UUID NOT NULL UNIQUE
);

-- Append-only: the program has no statement that changes or deletes an entry.
CREATE TABLE audit_log (
    id UUID PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL,
    actor UUID,                           -- pseudonym; NULL: nobody signed in, or the program
    action TEXT NOT NULL,
    subject UUID,                         -- pseudonym of whom it was done to
    detail TEXT NOT NULL,                 -- JSON, without personal data
    address TEXT NOT NULL DEFAULT ''      -- the network, without the part that tells one machine from another
);
CREATE INDEX audit_log_subject ON audit_log (subject, id);
CREATE INDEX audit_log_actor ON audit_log (actor, id);

CREATE TABLE consents (
    id UUID PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,                -- what for
    scope TEXT NOT NULL DEFAULT '',       -- a course's id, or '' for the site
    version TEXT NOT NULL,                -- of the text agreed to
    given_at TIMESTAMPTZ NOT NULL,
    withdrawn_at TIMESTAMPTZ
);
CREATE INDEX consents_account ON consents (account_id, purpose, scope);
