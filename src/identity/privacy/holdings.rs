//! What this domain holds about people (`halqa_platform::personal`).

use halqa_platform::personal::{
    Activity, Basis, Erased, Export, Holding, People, Seen, Why, held, impersonal,
};

use crate::Text;

const ACCOUNT: Activity = Activity {
    key: "account",
    name: |lang| Text::of(lang).personal_account(),
    purpose: |lang| Text::of(lang).personal_account_purpose(),
    data: |lang| Text::of(lang).personal_account_data(),
    people: People::Members,
    basis: Basis::Contract,
    seen: &[Seen::Own, Seen::CourseStaff, Seen::Staff, Seen::Administrators, Seen::Connected],
};

const SIGN_IN: Activity = Activity {
    key: "sign-in",
    name: |lang| Text::of(lang).personal_sign_in(),
    purpose: |lang| Text::of(lang).personal_sign_in_purpose(),
    data: |lang| Text::of(lang).personal_sign_in_data(),
    people: People::Members,
    basis: Basis::Interest,
    seen: &[Seen::Own, Seen::Program],
};

const LOG: Activity = Activity {
    key: "log",
    name: |lang| Text::of(lang).personal_log(),
    purpose: |lang| Text::of(lang).personal_log_purpose(),
    data: |lang| Text::of(lang).personal_log_data(),
    people: People::Visitors,
    basis: Basis::Interest,
    seen: &[Seen::Own, Seen::Administrators],
};

const CONSENT: Activity = Activity {
    key: "consent",
    name: |lang| Text::of(lang).personal_consent(),
    purpose: |lang| Text::of(lang).personal_consent_purpose(),
    data: |lang| Text::of(lang).personal_consent_data(),
    people: People::Members,
    basis: Basis::Duty,
    seen: &[Seen::Own, Seen::Administrators],
};

const PROGRAMS: Activity = Activity {
    key: "programs",
    name: |lang| Text::of(lang).personal_programs(),
    purpose: |lang| Text::of(lang).personal_programs_purpose(),
    data: |lang| Text::of(lang).personal_programs_data(),
    people: People::Members,
    basis: Basis::Contract,
    seen: &[Seen::Own, Seen::Administrators, Seen::Connected],
};

/// Every table of this domain. A new table or column is one line here.
pub const HOLDINGS: &[Holding] = &[
    held(&ACCOUNT, "accounts", "email email_key password_hash name names search_key lang country organisation stakeholder sex time_zone roles hand_roles last_seen_at", "id confirmed_at status created_at changed_at asked_at second_factor")
        .erased(Erased::Emptied).rule("inactive-accounts"),
    held(&ACCOUNT, "account_words", "word account_id", "").export(Export::Derived),
    held(&ACCOUNT, "account_names", "account_id name_key", "").export(Export::Derived),
    held(&ACCOUNT, "suspensions", "account_id reason", "suspended_by suspended_at through")
        .export(Export::Work).rule("suspended-accounts"),
    held(&ACCOUNT, "merged_accounts", "closed kept", "merged_by merged_at")
        .export(Export::Work).erased(Erased::Pseudonymous(Why::Numbers)),
    held(&ACCOUNT, "retention_warnings", "account_id", "warned_at due_at").export(Export::Derived).rule("inactive-accounts"),
    held(&ACCOUNT, "data_archives", "account_id", "id lang state sha256 bytes created_at expires_at")
        .export(Export::Derived).rule("data-archives"),
    held(&SIGN_IN, "sessions", "account_id data user_agent address", "id created_at seen_at expires_at second_step").rule("sign-ins"),
    held(&SIGN_IN, "account_tokens", "account_id payload", "hash kind created_at expires_at used_at")
        .export(Export::Secret).rule("links"),
    held(&SIGN_IN, "sign_in_failures", "address_hash", "failures since").export(Export::Secret).erased(Erased::Expires),
    held(&SIGN_IN, "known_browsers", "account_id", "hash seen_at").rule("known-browsers"),
    held(&SIGN_IN, "second_factor_apps", "account_id secret", "created_at confirmed_at last_step"),
    held(&SIGN_IN, "passkeys", "account_id credential name passkey", "id created_at used_at"),
    held(&SIGN_IN, "recovery_codes", "account_id", "hash").export(Export::Secret),
    held(&LOG, "pseudonyms", "account_id pseudonym", "").export(Export::Derived),
    held(&LOG, "audit_log", "actor subject detail address", "id at action number previous hash")
        .erased(Erased::Pseudonymous(Why::Log)),
    held(&CONSENT, "consents", "account_id", "id purpose scope version given_at withdrawn_at"),
    held(&PROGRAMS, "api_tokens", "account_id name last_address", "id hash hint scopes created_at expires_at last_used_at revoked_at")
        .rule("api-tokens"),
    held(&PROGRAMS, "api_idempotency", "account_id body headers", "key request_hash status created_at")
        .export(Export::Derived).rule("api-answers"),
    held(&PROGRAMS, "webhooks", "created_by", "id url events secret old_secret old_until state created_at failing_since")
        .export(Export::Work).erased(Erased::Pseudonymous(Why::Work)),
    held(&PROGRAMS, "webhook_deliveries", "payload answer", "id webhook_id event state tries status millis created_at tried_at")
        .export(Export::Derived).erased(Erased::Expires).rule("deliveries"),
    held(&SIGN_IN, "sign_on_links", "account_id email subject", "id provider_id issuer created_at used_at"),
    held(&SIGN_IN, "sign_on_roles", "account_id role", "provider_id").export(Export::Derived),
    held(&SIGN_IN, "sign_on_flows", "account_id nonce state_hash verifier browser_hash", "provider_id purpose lang next created_at expires_at")
        .export(Export::Secret).erased(Erased::Expires),
    held(&SIGN_IN, "sign_on_sessions", "session_id subject sid id_token", "provider_id").export(Export::Secret),
    held(&PROGRAMS, "scim_names", "subject external_id owner", "kind"),
    held(&PROGRAMS, "scim_people", "account_id given_name family_name", ""),
    held(&ACCOUNT, "site_group_members", "account_id", "group_id added_at"),
    impersonal("sign_on_logouts", "hash expires_at"),
    impersonal("sign_on_providers", "id issuer client_id secret settings state place created_at created_by"),
    impersonal("site_groups", "id name name_key roles directory revision created_at changed_at"),
    impersonal("taxonomy_schemes", "id slug uri titles classifies revision created_at changed_at"),
    impersonal("taxonomy_concepts", "id scheme_id slug uri content"),
    impersonal("audit_anchors", "number hash at"),
    impersonal("policies", "id slug created_at retired_at"),
    impersonal("policy_versions", "id policy_id number texts asks created_at published_at"),
    impersonal("site_files", "kind sha256 mime width height changed_at"),
    impersonal("retention_rules", "kind days active changed_at changed_by"),
];
