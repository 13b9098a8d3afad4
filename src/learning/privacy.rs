//! What this domain holds about people (`halqa_platform::personal`), and what of it can be let go.

mod kinds;
pub mod readable;

use halqa_platform::personal::{
    Activity, Basis, Erased, Export, Holding, People, Seen, Why, held, impersonal,
};

use crate::Text;

pub use kinds::KINDS;

const LEARNING: Activity = Activity {
    key: "learning",
    name: |lang| Text::of(lang).personal_learning(),
    purpose: |lang| Text::of(lang).personal_learning_purpose(),
    data: |lang| Text::of(lang).personal_learning_data(),
    people: People::Learners,
    basis: Basis::Contract,
    seen: &[Seen::Own, Seen::CourseStaff, Seen::Staff, Seen::Administrators, Seen::Connected],
};

const STATEMENTS: Activity = Activity {
    key: "statements",
    name: |lang| Text::of(lang).personal_statements(),
    purpose: |lang| Text::of(lang).personal_statements_purpose(),
    data: |lang| Text::of(lang).personal_statements_data(),
    people: People::Learners,
    basis: Basis::Contract,
    seen: &[Seen::Own, Seen::CourseStaff, Seen::Staff, Seen::Administrators, Seen::WhoeverHasTheCode],
};

const MESSAGES: Activity = Activity {
    key: "messages",
    name: |lang| Text::of(lang).personal_messages(),
    purpose: |lang| Text::of(lang).personal_messages_purpose(),
    data: |lang| Text::of(lang).personal_messages_data(),
    people: People::Learners,
    basis: Basis::Contract,
    seen: &[Seen::Own, Seen::CourseStaff, Seen::Staff, Seen::Administrators],
};

const WRITING: Activity = Activity {
    key: "writing",
    name: |lang| Text::of(lang).personal_writing(),
    purpose: |lang| Text::of(lang).personal_writing_purpose(),
    data: |lang| Text::of(lang).personal_writing_data(),
    people: People::Staff,
    basis: Basis::Interest,
    seen: &[Seen::Own, Seen::CourseStaff, Seen::Staff, Seen::Administrators],
};

const NUMBERS: Erased = Erased::Pseudonymous(Why::Numbers);
const WORK: Erased = Erased::Pseudonymous(Why::Work);

/// Every table of this domain. A new table or column is one line here.
pub const HOLDINGS: &[Holding] = &[
    held(&LEARNING, "enrolments", "account_id last_activity last_at lang country sex search_key", "id run_id course_id state requested_at decided_at decided_by standing progress chosen_at").erased(NUMBERS),
    held(&LEARNING, "activity_progress", "enrolment_id first_viewed_at last_viewed_at seconds marked_at checks_answered submitted_at best_percent place override_reason extended_reason answered", "activity_id outcome completed_at version_id rule override_by title counted_to closes_at extended_by").erased(NUMBERS),
    held(&LEARNING, "beats", "enrolment_id seconds started_at", "activity_id beat").rule("beats").export(Export::Derived).erased(Erased::Expires),
    held(&LEARNING, "check_answers", "enrolment_id answer correct answered_at", "activity_id question_id").rule("lesson-answers"),
    held(&LEARNING, "attempts", "enrolment_id points percent", "id activity_id version_id number seed state started_at submitted_at max_points").erased(NUMBERS),
    held(&LEARNING, "attempt_answers", "answer points", "attempt_id question_id seq saved_at").rule("test-answers"),
    held(&LEARNING, "course_group_members", "enrolment_id", "group_id"),
    held(&STATEMENTS, "course_completions", "account_id holder_name holder_names grade override_reason withdrawn_reason", "id enrolment_id course_id version_id code course_title rule completed_at override_by withdrawn_at").erased(Erased::Pseudonymous(Why::Statement)),
    held(&MESSAGES, "course_messages", "sent_by texts", "id course_id created_at recipients").erased(WORK),
    held(&MESSAGES, "course_message_recipients", "account_id enrolment_id token_hash", "message_id state lang handled_at").erased(NUMBERS),
    held(&MESSAGES, "course_mail_stops", "account_id", "course_id stopped_at"),
    held(&WRITING, "course_staff", "account_id", "course_id"),
    held(&WRITING, "course_views", "account_id name query", "id course_id shared created_at"),
    held(&WRITING, "drafts", "created_by updated_by", "id slug course_id base_version revision created_at updated_at").export(Export::Work).erased(WORK),
    held(&WRITING, "draft_authors", "account_id", "draft_id").export(Export::Work).erased(WORK),
    held(&WRITING, "draft_files", "changed_by", "draft_id path sha256 bytes revision changed_at").export(Export::Work).erased(WORK),
    held(&WRITING, "draft_changes", "account_id", "draft_id revision path before_sha256 after_sha256 bytes what at").export(Export::Work).erased(WORK).rule("draft-history"),
    held(&WRITING, "course_versions", "imported_by", "id course_id number content_hash git_commit imported_at note").export(Export::Work).erased(WORK),
    held(&WRITING, "courses", "home_by", "id slug current_version bundled_hash revision created_at deleted_at home home_at counted_version announces").export(Export::Work).erased(WORK),
    held(&WRITING, "translation_terms", "changed_by", "id from_lang source lang target forbidden note changed_at").export(Export::Work).erased(WORK),
    held(&WRITING, "translation_runs", "asked_by", "draft_id lang state asked_at ended_at taken refused error").export(Export::Work).erased(WORK),
    impersonal("course_files", "version_id path sha256 bytes"),
    impersonal("course_media", "sha256 version_id path mime"),
    impersonal("course_compiled", "version_id compiler sha256"),
    held(&MESSAGES, "course_announcements", "written_by texts", "id course_id run_id group_id html by_mail publish_at pinned_until mailed_at created_at changed_at withdrawn_at").erased(WORK),
    held(&MESSAGES, "course_announcement_reads", "account_id", "announcement_id read_at"),
    held(&WRITING, "run_staff", "account_id", "run_id"),
    impersonal("course_numbers_shown", "course_id slice shown shown_at"),
    impersonal("course_groups", "id course_id run_id name name_key created_at"),
    impersonal("runs", "id course_id slug title mode code capacity opens_at closes_at starts_at ends_at dates revision created_at cancelled_at cancelled_reason told_to"),
    impersonal("link_checks", "url checked_at outcome status detail failing_since"),
    impersonal("media_previews", "sha256 preview_sha256 made_at"),
];
