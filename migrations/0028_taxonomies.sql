-- Vocabularies by which courses (and what comes later) are classified, in the manner of SKOS.

CREATE TABLE taxonomy_schemes (
    id UUID PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,            -- its place in addresses
    uri TEXT NOT NULL UNIQUE,             -- its name in the world; an imported one is kept
    titles TEXT NOT NULL,                 -- JSON: language tag -> text
    classifies BOOLEAN NOT NULL,          -- themes of courses are looked up in it
    revision BIGINT NOT NULL,             -- counts every change
    created_at TIMESTAMPTZ NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE taxonomy_concepts (
    id UUID PRIMARY KEY,
    scheme_id UUID NOT NULL REFERENCES taxonomy_schemes (id),
    uri TEXT NOT NULL,                    -- its name in the world; an imported one is kept
    slug TEXT NOT NULL,                   -- its place in addresses; what course.toml names
    content TEXT NOT NULL,                -- JSON: labels and notes by language, notation, links, state
    UNIQUE (scheme_id, uri),
    UNIQUE (scheme_id, slug)
);
