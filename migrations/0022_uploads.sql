-- Files on their way in, piece by piece. What has arrived of one lies in <data>/uploads/, and its length is how far
-- it has come.
CREATE TABLE uploads (
    id UUID PRIMARY KEY,
    account_id UUID NOT NULL,
    purpose TEXT NOT NULL,                    -- a fixed name of what it is for, such as `draft-media`
    subject_id UUID NOT NULL,                 -- what it is for: the draft
    name TEXT NOT NULL,                       -- as the sender calls it
    fingerprint TEXT NOT NULL,                -- by which the sender knows the file again; may be empty
    bytes BIGINT NOT NULL,                    -- of the whole, as declared
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    became TEXT                               -- what was made of it; NULL until then
);
CREATE INDEX uploads_account ON uploads (account_id, purpose, subject_id);
CREATE INDEX uploads_expires ON uploads (expires_at);

-- Small pictures for lists, made when somebody first looks, and made again when they are gone.
CREATE TABLE media_previews (
    sha256 TEXT PRIMARY KEY,                  -- of the picture
    preview_sha256 TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX media_previews_made ON media_previews (made_at);
