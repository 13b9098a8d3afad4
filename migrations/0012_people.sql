-- Finding people among a million: words by which they are found, their names in order, and what the administrators'
-- list is filtered by; why somebody is suspended; which accounts were merged.

-- One row for each word of a name, an address or an organisation, as `halqa_identity::accounts` folds them; words of
-- organisations stand here a second time behind a byte 1. Bytes, so that both databases order them alike. Rows of
-- accounts that are older than this table are written by a job, in batches, after the start.
CREATE TABLE account_words (
    word BYTEA NOT NULL,
    account_id UUID NOT NULL,
    PRIMARY KEY (word, account_id)
);
CREATE INDEX account_words_account ON account_words (account_id, word);

-- The folded name, for the list in the order of names.
CREATE TABLE account_names (
    account_id UUID PRIMARY KEY,
    name_key BYTEA NOT NULL
);
CREATE INDEX account_names_order ON account_names (name_key, account_id);

CREATE INDEX accounts_country ON accounts (country, id) WHERE country IS NOT NULL;
CREATE INDEX accounts_lang ON accounts (lang, id);
CREATE INDEX accounts_active ON accounts (COALESCE(last_seen_at, created_at), id);
CREATE INDEX accounts_never ON accounts (id) WHERE last_seen_at IS NULL;
CREATE INDEX accounts_unconfirmed ON accounts (id) WHERE confirmed_at IS NULL;
CREATE INDEX accounts_suspended ON accounts (id) WHERE status = 'suspended';

-- Why an account is suspended now; gone when it is restored.
CREATE TABLE suspensions (
    account_id UUID PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    suspended_by UUID,
    suspended_at TIMESTAMPTZ NOT NULL
);

-- Accounts that were merged into another: the row of the closed one stays, empty.
CREATE TABLE merged_accounts (
    closed UUID PRIMARY KEY,
    kept UUID NOT NULL,
    merged_by UUID,
    merged_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX merged_accounts_kept ON merged_accounts (kept);
