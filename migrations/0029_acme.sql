-- Certificates that the program gets by itself from a certificate authority (ACME, RFC 8555). In the database, so that
-- every server of a site uses the same ones, whatever machine it is on.

CREATE TABLE acme_accounts (
    directory TEXT PRIMARY KEY,           -- the authority's address
    credentials TEXT NOT NULL,            -- JSON: the account's address and its private key
    contact TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE acme_certificates (
    directory TEXT NOT NULL,
    names TEXT NOT NULL,                  -- sorted, with commas
    chain TEXT NOT NULL,                  -- PEM, the site's own first
    private_key TEXT NOT NULL,            -- PEM
    not_before TIMESTAMPTZ NOT NULL,
    not_after TIMESTAMPTZ NOT NULL,
    renew_at TIMESTAMPTZ NOT NULL,        -- from when on another is asked for
    ask_at TIMESTAMPTZ NOT NULL,          -- when the authority is asked next whether it should be sooner (RFC 9773)
    issued_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (directory, names)
);

-- Who is at it, and how it went.
CREATE TABLE acme_tries (
    directory TEXT NOT NULL,
    names TEXT NOT NULL,
    failures BIGINT NOT NULL DEFAULT 0,   -- one after the other
    last_error TEXT,                      -- of the last try, where it failed
    advice TEXT,                          -- what to do about it
    tried_at TIMESTAMPTZ,
    next_at TIMESTAMPTZ NOT NULL,         -- not before
    held_until TIMESTAMPTZ,               -- a process is at it
    held_by UUID,
    PRIMARY KEY (directory, names)
);

-- What the authority is to be answered; any server of the site may be asked.
CREATE TABLE acme_challenges (
    kind TEXT NOT NULL,                   -- tls-alpn-01: by name; http-01: by token
    ask TEXT NOT NULL,
    answer TEXT NOT NULL,                 -- the key authorization
    expires_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (kind, ask)
);
