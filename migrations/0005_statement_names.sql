-- The name on a statement as its holder writes it in other scripts (JSON, by language); none on those issued before.

ALTER TABLE course_completions ADD COLUMN holder_names TEXT NOT NULL DEFAULT '{}';
