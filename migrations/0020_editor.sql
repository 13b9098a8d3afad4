-- Since when a course lives where it lives, and who said so.
ALTER TABLE courses ADD COLUMN home_at TIMESTAMPTZ;
ALTER TABLE courses ADD COLUMN home_by UUID;
