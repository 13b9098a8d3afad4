-- Single sign-on by OpenID Connect: providers, sign-ins under way, which subject is whose, roles that a rule gave.

CREATE TABLE sign_on_providers (
    id UUID PRIMARY KEY,
    issuer TEXT NOT NULL,
    client_id TEXT NOT NULL,
    secret TEXT NOT NULL,                 -- said to the provider as it is; '' for a public client
    state TEXT NOT NULL,                  -- on, off
    place BIGINT NOT NULL,                -- order of the buttons
    settings TEXT NOT NULL,               -- JSON: names, scopes, rules
    created_by UUID,
    created_at TIMESTAMPTZ NOT NULL
);

-- Sign-ins under way at a provider. A row goes when its answer comes, so that no answer counts twice.
CREATE TABLE sign_on_flows (
    state_hash BYTEA PRIMARY KEY,
    browser_hash BYTEA NOT NULL,          -- of the cookie of the browser that began
    provider_id UUID NOT NULL REFERENCES sign_on_providers (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,                -- sign-in, link, prove
    account_id UUID REFERENCES accounts (id) ON DELETE CASCADE,
    nonce TEXT NOT NULL,
    verifier TEXT NOT NULL,               -- PKCE
    lang TEXT NOT NULL,
    next TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX sign_on_flows_expiry ON sign_on_flows (expires_at);
CREATE INDEX sign_on_flows_provider ON sign_on_flows (provider_id);
CREATE INDEX sign_on_flows_account ON sign_on_flows (account_id);

-- Whose a subject is: issuer and subject together are the key, never the address.
CREATE TABLE sign_on_links (
    id UUID PRIMARY KEY,
    provider_id UUID NOT NULL REFERENCES sign_on_providers (id) ON DELETE CASCADE,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    email TEXT NOT NULL,                  -- as the provider says, for its owner to know it by
    created_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ,
    UNIQUE (issuer, subject)
);
CREATE INDEX sign_on_links_account ON sign_on_links (account_id);
CREATE INDEX sign_on_links_provider ON sign_on_links (provider_id);

-- Roles that a rule of a provider gave. What is not in here was given by hand, and no rule takes it away.
CREATE TABLE sign_on_roles (
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    provider_id UUID NOT NULL REFERENCES sign_on_providers (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (account_id, provider_id, role)
);
CREATE INDEX sign_on_roles_provider ON sign_on_roles (provider_id);

-- Sign-ins here that came from a provider, so that it can end them and be told of their end.
CREATE TABLE sign_on_sessions (
    session_id BYTEA PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    provider_id UUID NOT NULL REFERENCES sign_on_providers (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    sid TEXT,                             -- the provider's name for its own session
    id_token TEXT NOT NULL                -- said back to the provider at sign-out
);
CREATE INDEX sign_on_sessions_subject ON sign_on_sessions (provider_id, subject);
CREATE INDEX sign_on_sessions_sid ON sign_on_sessions (provider_id, sid);

-- Messages of providers that a session is over: each counts once.
CREATE TABLE sign_on_logouts (
    hash BYTEA PRIMARY KEY,
    expires_at TIMESTAMPTZ NOT NULL
);

-- Whether the provider vouches for a second step at this sign-in, and the administrator trusts that.
ALTER TABLE sessions ADD COLUMN second_step BOOLEAN NOT NULL DEFAULT FALSE;
