//! Addresses of what administrators see and set.

use halqa_platform::lang::Lang;
use uuid::Uuid;

paths! {
    /// The audit log.
    audit = "/admin/audit";
    /// The same as CSV.
    audit_csv = "/admin/audit/log.csv";
    /// Look through the whole log (POST).
    audit_check = "/admin/audit/check";
    /// Groups of the site.
    groups = "/admin/groups";
    /// Jobs.
    jobs = "/admin/jobs";
    /// Try dead jobs again (POST).
    jobs_retry = "/admin/jobs/retry";
    /// Delete dead jobs: the question, and the act (POST).
    jobs_delete = "/admin/jobs/delete";
    /// How much is stored.
    storage = "/admin/storage";
    /// Whether everything is well.
    health = "/admin/health";
    /// Name, sign, colours, texts.
    site = "/admin/site";
    /// The site's sign (POST).
    site_logo = "/admin/site/logo";
    /// Welcome and footer (POST).
    site_texts = "/admin/site/texts";
    /// Which languages are offered.
    languages = "/admin/languages";
    /// What is switched on.
    features = "/admin/features";
    /// Vocabularies.
    admin_themes = "/admin/themes";
    /// What a file with a vocabulary would change (POST).
    themes_import = "/admin/themes-import";
    /// Take it in (POST).
    themes_import_apply = "/admin/themes-import/apply";
    /// Themes, for everybody.
    themes = "/themes";
    /// Policies, for who writes them.
    admin_policies = "/admin/policies";
    /// How long things are kept.
    retention = "/admin/retention";
    /// Do now what the rules say (POST).
    retention_run = "/admin/retention/run";
    /// The register of processing.
    register_of_processing = "/admin/register";
    /// What the operator says in it.
    register_facts = "/admin/register/edit";
    /// What people agreed to, as CSV.
    consents_csv = "/admin/policies/consents.csv";
    /// Tick a step of the first list (POST).
    checklist = "/admin/checklist";
    /// Policies in force, for everybody.
    policies = "/policies";
    /// Answer whether one agrees (POST).
    my_policies = "/me/policies";
}

/// One rule of how long things are kept.
pub fn retention_rule(lang: Lang, kind: &str) -> String {
    format!("/{lang}/admin/retention/{kind}")
}

/// The register as a file.
pub fn register_file(lang: Lang, ending: &str) -> String {
    format!("/{lang}/admin/register/register.{ending}")
}

/// A policy, for who writes it.
pub fn admin_policy(lang: Lang, slug: &str) -> String {
    format!("/{lang}/admin/policies/{slug}")
}

/// Publish its next version (POST).
pub fn policy_publish(lang: Lang, slug: &str) -> String {
    format!("/{lang}/admin/policies/{slug}/publish")
}

/// Put it out of force, or back (POST).
pub fn policy_state(lang: Lang, slug: &str) -> String {
    format!("/{lang}/admin/policies/{slug}/state")
}

/// A policy, for everybody.
pub fn policy(lang: Lang, slug: &str) -> String {
    format!("/{lang}/policies/{slug}")
}

/// One of its versions.
pub fn policy_version(lang: Lang, slug: &str, number: i64) -> String {
    format!("/{lang}/policies/{slug}?version={number}")
}

/// Send a mail once more (POST).
pub fn mail_resend(lang: Lang, mail: Uuid) -> String {
    format!("/{lang}/admin/mailbox/{mail}/resend")
}

/// A vocabulary, for who looks after it.
pub fn admin_vocabulary(lang: Lang, slug: &str) -> String {
    format!("/{lang}/admin/themes/{slug}")
}

/// Delete it (POST).
pub fn admin_vocabulary_delete(lang: Lang, slug: &str) -> String {
    format!("/{lang}/admin/themes/{slug}/delete")
}

/// Add a concept (POST).
pub fn admin_concepts(lang: Lang, slug: &str) -> String {
    format!("/{lang}/admin/themes/{slug}/concepts")
}

/// A concept, for who looks after it.
pub fn admin_concept(lang: Lang, slug: &str, concept: &str) -> String {
    format!("/{lang}/admin/themes/{slug}/concepts/{concept}")
}

/// Move it, merge it, use it no more (POST).
pub fn admin_concept_place(lang: Lang, slug: &str, concept: &str) -> String {
    format!("/{lang}/admin/themes/{slug}/concepts/{concept}/place")
}

/// A vocabulary, for everybody.
pub fn vocabulary(lang: Lang, slug: &str) -> String {
    format!("/{lang}/themes/{slug}")
}

/// A theme with what there is of it.
pub fn concept(lang: Lang, slug: &str, concept: &str) -> String {
    format!("/{lang}/themes/{slug}/{concept}")
}

/// A vocabulary as a file.
pub fn vocabulary_file(slug: &str, extension: &str) -> String {
    format!("/themes/{slug}.{extension}")
}

/// A group of the site.
pub fn group(lang: Lang, group: Uuid) -> String {
    format!("/{lang}/admin/groups/{group}")
}

/// An act on a group: `name`, `roles`, `members`, `members/remove` (POST); `delete`: the question, and the act (POST).
pub fn group_act(lang: Lang, group: Uuid, act: &str) -> String {
    format!("/{lang}/admin/groups/{group}/{act}")
}
