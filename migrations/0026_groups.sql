-- Groups of the site, the roles that membership gives, and what a directory (SCIM 2.0) keeps about people and groups.

CREATE TABLE site_groups (
    id UUID PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,        -- in small letters
    roles TEXT NOT NULL DEFAULT '',       -- that its members get; ids with commas
    directory BOOLEAN NOT NULL,           -- a directory may change it and say who belongs to it
    revision BIGINT NOT NULL DEFAULT 1,   -- counts changes of its name and members
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE site_group_members (
    group_id UUID NOT NULL REFERENCES site_groups (id) ON DELETE CASCADE,
    account_id UUID NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    added_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (group_id, account_id)
);
CREATE INDEX site_group_members_account ON site_group_members (account_id);

-- `accounts.roles` is what holds: what was given by hand and what groups give. Where groups give something, what was
-- given by hand stands here; NULL: all of it was.
ALTER TABLE accounts ADD COLUMN hand_roles TEXT;

-- When name, address, language, organisation or status changed last; NULL: not since this column is there.
ALTER TABLE accounts ADD COLUMN changed_at TIMESTAMPTZ;

-- Who suspended: '' a person; 'scim' a directory, which may lift it again; 'scim-gone' a directory deleted the person
-- there; 'gone' the same, of somebody whom a person had suspended before.
ALTER TABLE suspensions ADD COLUMN through TEXT NOT NULL DEFAULT '';

-- What a directory calls a person or a group. Directories are told apart by the account that their token acts for.
CREATE TABLE scim_names (
    owner UUID NOT NULL,
    kind TEXT NOT NULL,                   -- user, group
    subject UUID NOT NULL,                -- the account or the group
    external_id TEXT NOT NULL,
    PRIMARY KEY (owner, kind, subject)
);
CREATE INDEX scim_names_external ON scim_names (owner, kind, external_id);
CREATE INDEX scim_names_subject ON scim_names (subject);

-- Parts of a name as a directory tells them; the account has the whole.
CREATE TABLE scim_people (
    account_id UUID PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT ''
);
