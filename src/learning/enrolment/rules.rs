//! Who may enrol now, and what happens then.

use chrono::{DateTime, Utc};

use crate::compiled::EnrolmentMode;

/// A run as far as enrolling goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// How one gets in.
    pub mode: EnrolmentMode,
    /// The code, for [`EnrolmentMode::Code`].
    pub code: Option<String>,
    /// How many active learners at most.
    pub capacity: Option<i64>,
    /// Not before.
    pub opens_at: Option<DateTime<Utc>>,
    /// Not from this time on.
    pub closes_at: Option<DateTime<Utc>>,
    /// The run was cancelled.
    pub cancelled: bool,
}

/// Who asks.
#[derive(Clone, Debug, PartialEq)]
pub struct Applicant {
    /// Whether their address is confirmed.
    pub confirmed: bool,
    /// Titles of required courses that they have not completed; addresses of those that are not published here.
    pub missing: Vec<String>,
    /// The code they typed.
    pub code: String,
    /// Active learners of the run now.
    pub taken: i64,
}

/// What an accepted request makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// An active enrolment.
    Active,
    /// A request that staff will answer.
    Requested,
}

/// Why not.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The address must be confirmed first.
    Unconfirmed,
    /// The run was cancelled.
    Cancelled,
    /// Opens at this time.
    NotYet(DateTime<Utc>),
    /// Closed since.
    Closed(DateTime<Utc>),
    /// Nobody more.
    Full(i64),
    /// These courses first (titles).
    Missing(Vec<String>),
    /// No code, or another one.
    WrongCode,
    /// Too many wrong codes: so many minutes.
    Wait(i64),
}

/// What can be said before anyone tries, in this order: dates, places, prerequisites, address.
///
/// # Errors
/// The first [`Refusal`] that holds.
pub fn open(gate: &Gate, applicant: &Applicant, now: DateTime<Utc>) -> Result<(), Refusal> {
    if gate.cancelled {
        return Err(Refusal::Cancelled);
    }
    if let Some(opens) = gate.opens_at.filter(|opens| now < *opens) {
        return Err(Refusal::NotYet(opens));
    }
    if let Some(closed) = gate.closes_at.filter(|closes| now >= *closes) {
        return Err(Refusal::Closed(closed));
    }
    if let Some(capacity) = gate.capacity.filter(|capacity| applicant.taken >= *capacity) {
        return Err(Refusal::Full(capacity));
    }
    if !applicant.missing.is_empty() {
        return Err(Refusal::Missing(applicant.missing.clone()));
    }
    if applicant.confirmed { Ok(()) } else { Err(Refusal::Unconfirmed) }
}

/// Whether the applicant gets in, and how.
///
/// # Errors
/// A [`Refusal`].
pub fn admit(gate: &Gate, applicant: &Applicant, now: DateTime<Utc>) -> Result<Admission, Refusal> {
    open(gate, applicant, now)?;
    match gate.mode {
        EnrolmentMode::Open => Ok(Admission::Active),
        EnrolmentMode::Approval => Ok(Admission::Requested),
        EnrolmentMode::Code => {
            let fold = |text: &str| text.trim().to_uppercase();
            let right = gate.code.as_deref().is_some_and(|code| {
                halqa_platform::crypto::same(fold(code).as_bytes(), fold(&applicant.code).as_bytes())
            });
            if right { Ok(Admission::Active) } else { Err(Refusal::WrongCode) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    fn gate(mode: EnrolmentMode) -> Gate {
        Gate {
            mode,
            code: Some("Spring-26".to_owned()),
            capacity: Some(2),
            opens_at: Some(at(10)),
            closes_at: Some(at(20)),
            cancelled: false,
        }
    }

    fn applicant() -> Applicant {
        Applicant { confirmed: true, missing: Vec::new(), code: String::new(), taken: 1 }
    }

    #[test]
    fn each_refusal_has_its_reason() {
        let open = gate(EnrolmentMode::Open);
        let missing = vec!["Basics".to_owned()];
        for (applicant, second, expected) in [
            (applicant(), 9, Err(Refusal::NotYet(at(10)))),
            (applicant(), 10, Ok(Admission::Active)),
            (applicant(), 20, Err(Refusal::Closed(at(20)))),
            (Applicant { taken: 2, ..applicant() }, 15, Err(Refusal::Full(2))),
            (Applicant { missing: missing.clone(), ..applicant() }, 15, Err(Refusal::Missing(missing))),
            (Applicant { confirmed: false, ..applicant() }, 15, Err(Refusal::Unconfirmed)),
        ] {
            assert_eq!(admit(&open, &applicant, at(second)), expected);
        }
        let cancelled = Gate { cancelled: true, ..open };
        assert_eq!(admit(&cancelled, &applicant(), at(9)), Err(Refusal::Cancelled), "before anything else");
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        let by_code = gate(EnrolmentMode::Code);
        let with = |code: &str| admit(&by_code, &Applicant { code: code.to_owned(), ..applicant() }, at(15));
        assert_eq!(with(" spring-26 "), Ok(Admission::Active));
        assert_eq!(with("spring"), Err(Refusal::WrongCode));
        assert_eq!(with(""), Err(Refusal::WrongCode));
        let without = Gate { code: None, ..by_code };
        assert_eq!(admit(&without, &applicant(), at(15)), Err(Refusal::WrongCode));
        assert_eq!(admit(&gate(EnrolmentMode::Approval), &applicant(), at(15)), Ok(Admission::Requested));
    }
}
