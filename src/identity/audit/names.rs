//! What actions are called in the reader's language.

use halqa_platform::lang::Lang;

use crate::Text;

/// Every action that the program writes down, in groups; what is not in here is shown by its own name.
pub(super) const ACTIONS: &[&str] = &[
    "account.signed-in",
    "account.sign-in-failed",
    "account.sign-ins-ended",
    "account.registered",
    "account.registered-again",
    "account.confirmation-asked",
    "account.confirmed",
    "account.reset-asked",
    "account.password-reset",
    "account.password-changed",
    "account.address-asked",
    "account.address-changed",
    "account.profile",
    "account.erased",
    "account.roles",
    "account.suspended",
    "account.restored",
    "account.first-administrator",
    "account.made-by-operator",
    "password.reset-by-operator",
    "account.demo",
    "course.staff-added",
    "course.staff-removed",
    "course.reevaluated",
    "course.completion-set",
    "course.statement-withdrawn",
    "course.statement-restored",
    "site.look",
    "site.texts",
    "site.logo",
    "site.languages",
    "site.features",
    "policy.made",
    "policy.published",
    "policy.retired",
    "policy.restored",
    "policy.agreed",
    "policy.declined",
    "jobs.retried",
    "jobs.deleted",
    "mail.resent",
    "audit.checked",
    "audit.exported",
];

/// The name of an action; its own where it has none.
pub(super) fn name(lang: Lang, action: &str) -> &str {
    let t = Text::of(lang);
    match action {
        "account.signed-in" => t.audit_act_signed_in(),
        "account.sign-in-failed" => t.audit_act_sign_in_failed(),
        "account.sign-ins-ended" => t.audit_act_sign_ins_ended(),
        "account.registered" => t.audit_act_registered(),
        "account.registered-again" => t.audit_act_registered_again(),
        "account.confirmation-asked" => t.audit_act_confirmation_asked(),
        "account.confirmed" => t.audit_act_confirmed(),
        "account.reset-asked" => t.audit_act_reset_asked(),
        "account.password-reset" => t.audit_act_password_reset(),
        "account.password-changed" => t.audit_act_password_changed(),
        "account.address-asked" => t.audit_act_address_asked(),
        "account.address-changed" => t.audit_act_address_changed(),
        "account.profile" => t.audit_act_profile(),
        "account.erased" => t.audit_act_erased(),
        "account.roles" => t.audit_act_roles(),
        "account.suspended" => t.audit_act_suspended(),
        "account.restored" => t.audit_act_restored(),
        "account.first-administrator" => t.audit_act_first(),
        "account.made-by-operator" => t.audit_act_made_by_operator(),
        "password.reset-by-operator" => t.audit_act_reset_by_operator(),
        "account.demo" => t.audit_act_demo(),
        "course.staff-added" => t.audit_act_staff_added(),
        "course.staff-removed" => t.audit_act_staff_removed(),
        "course.reevaluated" => t.audit_act_reevaluated(),
        "course.completion-set" => t.audit_act_completion_set(),
        "course.statement-withdrawn" => t.audit_act_statement_withdrawn(),
        "course.statement-restored" => t.audit_act_statement_restored(),
        "site.look" => t.audit_act_site_look(),
        "site.texts" => t.audit_act_site_texts(),
        "site.logo" => t.audit_act_site_logo(),
        "site.languages" => t.audit_act_site_languages(),
        "site.features" => t.audit_act_site_features(),
        "policy.made" => t.audit_act_policy_made(),
        "policy.published" => t.audit_act_policy_published(),
        "policy.retired" => t.audit_act_policy_retired(),
        "policy.restored" => t.audit_act_policy_restored(),
        "policy.agreed" => t.audit_act_policy_agreed(),
        "policy.declined" => t.audit_act_policy_declined(),
        "jobs.retried" => t.audit_act_jobs_retried(),
        "jobs.deleted" => t.audit_act_jobs_deleted(),
        "mail.resent" => t.audit_act_mail_resent(),
        "audit.checked" => t.audit_act_checked(),
        "audit.exported" => t.audit_act_exported(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_of_the_list_has_a_name() {
        for action in ACTIONS {
            assert_ne!(name(Lang::En, action), *action);
        }
    }
}
