-- Time of an activity counts once, however many pages of it tell theirs: up to when it is used up.
ALTER TABLE activity_progress ADD COLUMN counted_to TIMESTAMPTZ;

-- Which self-checks were answered, with spaces between their ids: an answer to a question that a later version does
-- not have any more must not count for one that it has. `checks_answered` is not read any more.
ALTER TABLE activity_progress ADD COLUMN answered TEXT NOT NULL DEFAULT '';
UPDATE activity_progress SET answered = (
    SELECT string_agg(c.question_id, ' ') FROM check_answers c
    WHERE c.enrolment_id = activity_progress.enrolment_id AND c.activity_id = activity_progress.activity_id
) WHERE EXISTS (
    SELECT 1 FROM check_answers c
    WHERE c.enrolment_id = activity_progress.enrolment_id AND c.activity_id = activity_progress.activity_id
);
