//! The words for what the lists of holdings say.

use halqa_platform::{
    lang::Lang,
    personal::{Basis, Erased, Export, People, Seen, Why},
};

use crate::Text;

/// On what ground.
pub(crate) fn basis(lang: Lang, basis: Basis) -> &'static str {
    let t = Text::of(lang);
    match basis {
        Basis::Contract => t.processing_basis_contract(),
        Basis::Consent => t.processing_basis_consent(),
        Basis::Interest => t.processing_basis_interest(),
        Basis::Duty => t.processing_basis_duty(),
        Basis::Mandate => t.processing_basis_mandate(),
    }
}

/// About whom.
pub(crate) fn people(lang: Lang, people: People) -> &'static str {
    let t = Text::of(lang);
    match people {
        People::Members => t.processing_people_members(),
        People::Learners => t.processing_people_learners(),
        People::Staff => t.processing_people_staff(),
        People::Visitors => t.processing_people_visitors(),
    }
}

/// Who sees it.
pub(crate) fn seen(lang: Lang, seen: Seen) -> &'static str {
    let t = Text::of(lang);
    match seen {
        Seen::Own => t.processing_seen_own(),
        Seen::CourseStaff => t.processing_seen_course_staff(),
        Seen::Staff => t.processing_seen_staff(),
        Seen::Administrators => t.processing_seen_administrators(),
        Seen::WhoeverHasTheCode => t.processing_seen_code(),
        Seen::Connected => t.processing_seen_connected(),
        Seen::Program => t.processing_seen_program(),
    }
}

/// What becomes of it at erasure.
pub(crate) fn erased(lang: Lang, erased: Erased) -> &'static str {
    let t = Text::of(lang);
    match erased {
        Erased::Deleted => t.erasure_deleted(),
        Erased::Emptied => t.erasure_emptied(),
        Erased::Pseudonymous(_) => t.erasure_pseudonymous(),
        Erased::Expires => t.erasure_expires(),
    }
}

/// Why something stays.
pub(crate) fn why(lang: Lang, why: Why) -> &'static str {
    let t = Text::of(lang);
    match why {
        Why::Numbers => t.erasure_why_numbers(),
        Why::Log => t.erasure_why_log(),
        Why::Statement => t.erasure_why_statement(),
        Why::Work => t.erasure_why_work(),
    }
}

/// Whether people get it with their data, and why not.
pub(crate) fn export(lang: Lang, export: Export) -> &'static str {
    let t = Text::of(lang);
    match export {
        Export::Yes => t.processing_export_yes(),
        Export::Secret => t.processing_export_secret(),
        Export::Derived => t.processing_export_derived(),
        Export::Work => t.processing_export_work(),
    }
}
