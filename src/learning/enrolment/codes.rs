//! Enrolling where a code may be asked for: codes are short, so that guessing them has to wait.

use halqa_identity::failures::{self, Of};
use halqa_platform::{Platform, error::Result};
use uuid::Uuid;

use super::{
    rules::{Admission, Applicant, Refusal},
    store,
};

/// Wrong codes for one course by one account in a quarter of an hour.
pub const CODES_MAX: u32 = 10;

/// As [`store::enrol_in`]. A code is counted before it is compared, so that codes sent at the same time count as well;
/// one that was not wrong is taken back.
///
/// # Errors
/// The database failed. `Ok(Err(_))` = refused, nothing changed.
pub async fn enrol(
    platform: &Platform,
    (course, run): (Uuid, &str),
    account: Uuid,
    applicant: Applicant,
) -> Result<std::result::Result<Admission, Refusal>> {
    if applicant.code.trim().is_empty() {
        return store::enrol_in(platform, (course, run), account, applicant).await;
    }
    let of = Of::Code { account, thing: course };
    if let Err(minutes) = failures::count(&platform.db, platform.clock.now(), of, CODES_MAX).await? {
        return Ok(Err(Refusal::Wait(minutes)));
    }
    let outcome = store::enrol_in(platform, (course, run), account, applicant).await?;
    if outcome != Err(Refusal::WrongCode) {
        let mut tx = platform.db.begin().await?;
        failures::forget(&mut tx, of).await?;
        tx.commit().await?;
    }
    Ok(outcome)
}
