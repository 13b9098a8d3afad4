-- Time of an activity counts once, however many pages of it tell theirs: up to when it is used up.
ALTER TABLE activity_progress ADD COLUMN counted_to TIMESTAMPTZ;
