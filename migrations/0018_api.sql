-- The JSON API: tokens of people, answers to requests that come again, webhooks.

-- Only the hash of a token stands here.
CREATE TABLE api_tokens (
    id UUID PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    name TEXT NOT NULL,                   -- as its owner calls it
    hash BYTEA NOT NULL UNIQUE,           -- SHA-256 of the whole token
    hint TEXT NOT NULL,                   -- its last letters, so that its owner knows it again
    scopes TEXT NOT NULL,                 -- ids with commas
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    last_used_at TIMESTAMPTZ,             -- to the minute
    last_address TEXT NOT NULL DEFAULT '',
    revoked_at TIMESTAMPTZ
);
CREATE INDEX api_tokens_account ON api_tokens (account_id);

-- Requests with an Idempotency-Key, and what was answered.
CREATE TABLE api_idempotency (
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    request_hash BYTEA NOT NULL,
    status BIGINT,                        -- NULL while the first request is being done
    headers TEXT NOT NULL,
    body BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (account_id, key)
);
CREATE INDEX api_idempotency_time ON api_idempotency (created_at);

CREATE TABLE webhooks (
    id UUID PRIMARY KEY,
    url TEXT NOT NULL,
    events TEXT NOT NULL,                 -- kinds with commas
    secret BYTEA NOT NULL,                -- signs; it has to stand here as it is
    old_secret BYTEA,                     -- signs as well …
    old_until TIMESTAMPTZ,                -- … until then
    state TEXT NOT NULL,                  -- active, stopped (by a person), failed (by itself)
    created_by UUID,
    created_at TIMESTAMPTZ NOT NULL,
    failing_since TIMESTAMPTZ             -- since when every delivery failed
);

CREATE TABLE webhook_deliveries (
    id UUID PRIMARY KEY,                  -- the message's id, the same at every try
    webhook_id UUID NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    payload TEXT NOT NULL,                -- as it is sent
    state TEXT NOT NULL,                  -- waiting, delivered, failed
    tries BIGINT NOT NULL DEFAULT 0,
    status BIGINT,                        -- of the last answer
    answer TEXT NOT NULL DEFAULT '',      -- the beginning of the last answer, or why there was none
    millis BIGINT,                        -- how long it took
    created_at TIMESTAMPTZ NOT NULL,
    tried_at TIMESTAMPTZ
);
CREATE INDEX webhook_deliveries_hook ON webhook_deliveries (webhook_id, id);
CREATE INDEX webhook_deliveries_time ON webhook_deliveries (created_at);
