-- Translation: the site's terms, what the machine was asked for, and whether links of courses lead anywhere.

CREATE TABLE translation_terms (
    id UUID PRIMARY KEY,
    from_lang TEXT NOT NULL,
    source TEXT NOT NULL,                     -- ways of saying it, one a line
    lang TEXT NOT NULL,
    target TEXT NOT NULL,                     -- any of these, one a line; '': only words are forbidden
    forbidden TEXT NOT NULL,                  -- one a line
    note TEXT NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by UUID,
    UNIQUE (from_lang, source, lang)
);

-- The last time that the machine was asked to translate a draft into a language.
CREATE TABLE translation_runs (
    draft_id UUID NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    state TEXT NOT NULL,                      -- waiting, done, failed
    asked_at TIMESTAMPTZ NOT NULL,
    asked_by UUID,
    ended_at TIMESTAMPTZ,
    taken BIGINT NOT NULL DEFAULT 0,
    refused BIGINT NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (draft_id, lang)
);

-- Addresses outside the site that courses link to.
CREATE TABLE link_checks (
    url TEXT PRIMARY KEY,
    checked_at TIMESTAMPTZ NOT NULL,
    outcome TEXT NOT NULL,                    -- good, moved, gone, failed, refused
    status BIGINT,                            -- of the answer, where there was one
    detail TEXT NOT NULL,
    failing_since TIMESTAMPTZ                 -- NULL while it is good
);
CREATE INDEX link_checks_checked ON link_checks (checked_at);
