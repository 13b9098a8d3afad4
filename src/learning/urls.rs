//! Addresses of the domain's pages, made in one place.

use std::borrow::Cow;

use halqa_platform::lang::Lang;

/// An activity, as compiled texts link to it: they are printed on pages of any language, at any depth, so that `~`
/// stands for the language until [`on_page`].
pub(crate) fn activity_in_text(slug: &str, activity: &str) -> String {
    format!("/~/learn/{slug}/{activity}")
}

/// A course's public page, as compiled texts link to it; see [`on_page`].
pub(crate) fn course_in_text(slug: &str) -> String {
    format!("/~/courses/{slug}")
}

/// Compiled HTML with its links to other pages in the language of the page that it is printed on.
pub(crate) fn on_page(lang: Lang, html: &str) -> Cow<'_, str> {
    // No text has this: there `<` is written `&lt;`.
    const LINK: &str = "<a href=\"/~/";
    if html.contains(LINK) {
        Cow::Owned(html.replace(LINK, &format!("<a href=\"/{lang}/")))
    } else {
        Cow::Borrowed(html)
    }
}

/// The catalogue.
pub fn catalogue(lang: Lang) -> String {
    format!("/{lang}/courses")
}

/// A course's public page.
pub fn course(lang: Lang, slug: &str) -> String {
    format!("/{lang}/courses/{slug}")
}

/// Where one enrols (POST).
pub fn enrol(lang: Lang, slug: &str) -> String {
    format!("/{lang}/courses/{slug}/enrol")
}

/// The enrolled learner's course page.
pub fn learn(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}")
}

/// The same, in another of their runs.
pub fn learn_run(lang: Lang, slug: &str, run: &str) -> String {
    format!("/{lang}/learn/{slug}?run={run}")
}

/// Where somebody says with which of their runs they go on (POST).
pub fn switch(lang: Lang, slug: &str) -> String {
    format!("/{lang}/courses/{slug}/run")
}

/// The runs of a course, for its staff.
pub fn runs(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/runs")
}

/// Where a run is made.
pub fn runs_new(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/runs/new")
}

/// A run of a course, for its staff.
pub fn run(lang: Lang, slug: &str, run: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/runs/{run}")
}

/// A page about a run: `edit`, `dates`, `copy`, `people`, `close`.
pub fn run_page(lang: Lang, slug: &str, run: &str, page: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/runs/{run}/{page}")
}

/// Where one leaves a course (POST).
pub fn leave(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/leave")
}

/// An activity.
pub fn activity(lang: Lang, slug: &str, activity: &str) -> String {
    format!("/{lang}/learn/{slug}/{activity}")
}

/// Where time spent on an activity is told to (POST).
pub fn beat(lang: Lang, slug: &str, activity: &str) -> String {
    format!("/{lang}/learn/{slug}/{activity}/time")
}

/// Where an activity is marked as done (POST).
pub fn mark(lang: Lang, slug: &str, activity: &str) -> String {
    format!("/{lang}/learn/{slug}/{activity}/mark")
}

/// Where a self-check is answered (POST).
pub fn check(lang: Lang, slug: &str, activity: &str) -> String {
    format!("/{lang}/learn/{slug}/{activity}/check")
}

/// Where a quiz attempt is begun (POST).
pub fn begin_attempt(lang: Lang, slug: &str, activity: &str) -> String {
    format!("/{lang}/learn/{slug}/{activity}/attempts")
}

/// An attempt: its questions while it is open, its result after.
pub fn attempt(lang: Lang, slug: &str, activity: &str, attempt: uuid::Uuid) -> String {
    format!("/{lang}/learn/{slug}/{activity}/attempts/{attempt}")
}

/// Where one answer of an attempt is saved (POST).
pub fn save_answer(lang: Lang, slug: &str, activity: &str, attempt: uuid::Uuid) -> String {
    format!("/{lang}/learn/{slug}/{activity}/attempts/{attempt}/answers")
}

/// The course's staff page: who takes it, requests, overrides.
pub fn staff(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff")
}

/// Every course with the way to its staff page, for programme staff.
pub fn admin_courses(lang: Lang) -> String {
    format!("/{lang}/admin/courses")
}

/// Where a request to take part is answered (POST).
pub fn staff_request(lang: Lang, slug: &str, enrolment: uuid::Uuid) -> String {
    format!("/{lang}/learn/{slug}/staff/requests/{enrolment}")
}

/// Where the course's staff are named (POST).
pub fn staff_people(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/people")
}

/// Where everybody is judged by the present rule (POST).
pub fn staff_reevaluate(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/reevaluate")
}

/// One learner as the staff see them; results are set by hand there (POST).
pub fn staff_learner(lang: Lang, slug: &str, enrolment: uuid::Uuid) -> String {
    format!("/{lang}/learn/{slug}/staff/learners/{enrolment}")
}

/// Where a learner's statement is withdrawn or given back (POST).
pub fn staff_statement(lang: Lang, slug: &str, enrolment: uuid::Uuid) -> String {
    format!("/{lang}/learn/{slug}/staff/learners/{enrolment}/statement")
}

/// My learning.
pub fn me(lang: Lang) -> String {
    format!("/{lang}/me")
}

/// My transcript.
pub fn transcript(lang: Lang) -> String {
    format!("/{lang}/me/transcript")
}

/// A completion statement: anyone who has the code can check it.
pub fn statement(lang: Lang, code: &str) -> String {
    format!("/{lang}/statements/{code}")
}

/// A file of a course, by the hash of its content.
pub fn media(sha256: &str, name: &str) -> String {
    format!("/media/{sha256}/{name}")
}

/// Who takes a course, for its staff.
pub fn participants(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/participants")
}

/// One of the pages about participants: `add`, `groups`, `assign`, `dates`, `message`, `views`.
pub fn participants_page(lang: Lang, slug: &str, page: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/participants/{page}")
}

/// The participants as a file: `participants.csv` or `participants.xlsx`.
pub fn participants_sheet(lang: Lang, slug: &str, sheet: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/participants/export/{sheet}")
}

/// A group of participants: renamed and deleted there (POST).
pub fn participants_group(lang: Lang, slug: &str, group: uuid::Uuid) -> String {
    format!("/{lang}/learn/{slug}/staff/participants/groups/{group}")
}

/// The messages that the staff of a course have sent.
pub fn messages(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/messages")
}

/// One message: its texts, and what became of it for whom.
pub fn message(lang: Lang, slug: &str, message: uuid::Uuid) -> String {
    format!("/{lang}/learn/{slug}/staff/messages/{message}")
}

/// The announcements of a course, for whoever takes it.
pub fn announcements(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/announcements")
}

/// The announcements of a course, for its staff; a new one is sent there (POST).
pub fn staff_announcements(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/announcements")
}

/// The form of a new announcement.
pub fn staff_announcement_new(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/announcements/new")
}

/// One announcement: changed and withdrawn there (POST).
pub fn staff_announcement(lang: Lang, slug: &str, announcement: uuid::Uuid) -> String {
    format!("/{lang}/learn/{slug}/staff/announcements/{announcement}")
}

/// The numbers of a course, for its staff.
pub fn numbers(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/numbers")
}

/// The numbers as a file, of one period or run.
pub fn numbers_sheet(lang: Lang, slug: &str, slice: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/numbers/export/numbers.csv?of={slice}")
}

/// Where the exact numbers are asked for (POST).
pub fn numbers_exact(lang: Lang, slug: &str) -> String {
    format!("/{lang}/learn/{slug}/staff/numbers/exact")
}

/// Where the reader of a message ends such messages.
pub fn unsubscribe(lang: Lang, token: &str) -> String {
    format!("/{lang}/unsubscribe/{token}")
}

/// The courses that one may edit.
pub fn edit_mine(lang: Lang) -> String {
    format!("/{lang}/edit")
}

/// A draft in the editor: its outline.
pub fn edit(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}")
}

/// How far the translations of a draft are.
pub fn translations(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/translate")
}

/// A draft's texts in one language.
pub fn translation(lang: Lang, slug: &str, to: Lang) -> String {
    format!("/{lang}/edit/{slug}/translate/{to}")
}

/// Texts for a translator, as a file.
pub fn translation_export(lang: Lang, slug: &str, to: Lang) -> String {
    format!("/{lang}/edit/{slug}/translate/{to}/export")
}

/// Where a translator's file comes back to (POST).
pub fn translation_import(lang: Lang, slug: &str, to: Lang) -> String {
    format!("/{lang}/edit/{slug}/translate/{to}/import")
}

/// Where what a machine made is accepted by the file (POST).
pub fn translation_accept(lang: Lang, slug: &str, to: Lang) -> String {
    format!("/{lang}/edit/{slug}/translate/{to}/accept")
}

/// Where a machine is asked to translate (POST).
pub fn translation_machine(lang: Lang, slug: &str, to: Lang) -> String {
    format!("/{lang}/edit/{slug}/translate/{to}/machine")
}

/// How a draft's course is doing: translations, links, reading, learners.
pub fn health(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/health")
}

/// The terms of the whole site for translators.
pub fn terms(lang: Lang) -> String {
    format!("/{lang}/admin/terms")
}

/// Where a published course is taken into the browser (POST).
pub fn edit_take(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/take")
}

/// Where the last change of a draft is taken back (POST).
pub fn edit_undo(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/undo")
}

/// The lessons of a draft in their languages.
pub fn edit_lessons(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/lessons")
}

/// A lesson of a draft in one language.
pub fn edit_lesson(lang: Lang, slug: &str, activity: &str, of: Lang) -> String {
    format!("/{lang}/edit/{slug}/lessons/{activity}/{of}")
}

/// A draft as a learner will see it.
pub fn edit_preview(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/preview")
}

/// An activity of a draft as a learner will see it.
pub fn edit_preview_activity(lang: Lang, slug: &str, activity: &str) -> String {
    format!("/{lang}/edit/{slug}/preview/{activity}")
}

/// What of a draft differs from what is published, and where it is published.
pub fn edit_publish(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/publish")
}

/// One changed file of a draft beside what is published.
pub fn edit_difference(lang: Lang, slug: &str, path: &str) -> String {
    format!("/{lang}/edit/{slug}/difference?path={}", halqa_platform::http::view::encode(path))
}

/// Versions and changes of a draft.
pub fn edit_history(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/history")
}

/// Where an older version becomes the draft (POST).
pub fn edit_restore(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/history/restore")
}

/// The files of a draft as an archive.
pub fn edit_export(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/export")
}

/// The files of a version as an archive.
pub fn edit_export_version(lang: Lang, slug: &str, number: i64) -> String {
    format!("/{lang}/edit/{slug}/export/{number}")
}

/// A media file of a draft, by the hash of its content.
pub fn edit_media(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/blobs")
}

/// The questions of a draft, by activity.
pub fn edit_questions(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/questions")
}

/// The questions of one activity of a draft; acts on them (POST).
pub fn edit_quiz(lang: Lang, slug: &str, activity: &str) -> String {
    format!("/{lang}/edit/{slug}/questions/{activity}")
}

/// A question of a draft.
pub fn edit_question(lang: Lang, slug: &str, activity: &str, question: &str) -> String {
    format!("/{lang}/edit/{slug}/questions/{activity}/{question}")
}

/// A new question of a draft.
pub fn edit_new_question(lang: Lang, slug: &str, activity: &str) -> String {
    format!("/{lang}/edit/{slug}/new-question/{activity}")
}

/// What a draft says of its course: title, themes, authors.
pub fn edit_settings(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/settings")
}

/// The languages of a draft.
pub fn edit_languages(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/settings/languages")
}

/// Who may enrol, when, and what they must have completed before.
pub fn edit_entry(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/settings/entry")
}

/// When the course of a draft is completed.
pub fn edit_completion(lang: Lang, slug: &str) -> String {
    format!("/{lang}/edit/{slug}/completion")
}

/// When an activity of a draft is completed, and when it is open.
pub fn edit_activity_rule(lang: Lang, slug: &str, activity: &str) -> String {
    format!("/{lang}/edit/{slug}/completion/{activity}")
}
