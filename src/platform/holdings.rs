//! What this layer holds about people (`personal`), and what holds nothing about anybody.

use crate::{
    personal::{Activity, Basis, Erased, Export, Holding, People, Seen, Why, held, impersonal},
    text::Text,
};

const MAIL: Activity = Activity {
    key: "mail",
    name: |lang| Text::of(lang).personal_mail(),
    purpose: |lang| Text::of(lang).personal_mail_purpose(),
    data: |lang| Text::of(lang).personal_mail_data(),
    people: People::Members,
    basis: Basis::Contract,
    seen: &[Seen::Administrators],
};

const RUNNING: Activity = Activity {
    key: "running",
    name: |lang| Text::of(lang).personal_running(),
    purpose: |lang| Text::of(lang).personal_running_purpose(),
    data: |lang| Text::of(lang).personal_running_data(),
    people: People::Members,
    basis: Basis::Interest,
    seen: &[Seen::Administrators, Seen::Program],
};

/// Every table of this layer. A new table or column is one line here (or in its own crate's list).
pub const HOLDINGS: &[Holding] = &[
    held(
        &MAIL,
        "mails",
        "recipient recipient_name subject text_body html_body unsubscribe",
        "id lang kind state error created_at sent_at",
    )
    .rule("mails"),
    held(&MAIL, "mail_people", "account_id", "mail_id").rule("mails").export(Export::Derived),
    held(
        &RUNNING,
        "jobs",
        "payload last_error",
        "id kind order_key place unique_key state attempts max_attempts run_at lease_until created_at",
    )
    .rule("dead-jobs")
    .export(Export::Derived)
    .erased(Erased::Expires),
    held(&RUNNING, "events", "subject payload", "id kind created_at dispatched_at")
        .rule("events")
        .export(Export::Derived)
        .erased(Erased::Pseudonymous(Why::Work)),
    held(
        &RUNNING,
        "uploads",
        "account_id name fingerprint",
        "id purpose subject_id bytes created_at expires_at became",
    )
    .rule("uploads")
    .erased(Erased::Expires),
    impersonal("event_receipts", "event_id handler handled_at"),
    // An address of the operator's own, for the authority.
    impersonal("acme_accounts", "contact created_at credentials directory"),
    impersonal(
        "acme_certificates",
        "names directory chain private_key not_before not_after issued_at renew_at ask_at",
    ),
    impersonal("acme_challenges", "kind ask answer expires_at"),
    impersonal(
        "acme_tries",
        "names directory tried_at next_at failures last_error advice held_by held_until",
    ),
    impersonal("blobs", "sha256 bytes mime created_at"),
    impersonal("settings", "key value"),
    impersonal("storage_use", "day kind bytes items"),
    impersonal("retention_runs", "id kind days began_at ended_at items error"),
];
