-- A second step at sign-in: codes from an app (RFC 6238), passkeys (WebAuthn), recovery codes.

CREATE TABLE second_factor_apps (
    account_id UUID PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    secret BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    confirmed_at TIMESTAMPTZ,             -- NULL: set up, and no code was typed yet
    last_step BIGINT NOT NULL DEFAULT 0   -- of the last code taken: none counts twice
);

CREATE TABLE passkeys (
    id UUID PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    credential BYTEA NOT NULL UNIQUE,     -- what the browser calls it
    name TEXT NOT NULL,                   -- what its owner calls it
    passkey TEXT NOT NULL,                -- JSON of the WebAuthn library: public key, counter
    created_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ
);
CREATE INDEX passkeys_account ON passkeys (account_id);

-- Only hashes; a row goes when its code is used.
CREATE TABLE recovery_codes (
    hash BYTEA PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE INDEX recovery_codes_account ON recovery_codes (account_id);

-- Whether there is any, where every request reads it.
ALTER TABLE accounts ADD COLUMN second_factor BOOLEAN NOT NULL DEFAULT FALSE;
