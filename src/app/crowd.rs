//! Made-up learners, for measuring: many accounts and enrolments with progress, fast.

use crate::App;

/// How many were made.
#[derive(Clone, Copy, Debug)]
pub struct Made {
    /// Accounts.
    pub accounts: u64,
    /// Enrolments.
    pub enrolments: u64,
}

/// Makes `accounts` learners without a password and spreads `enrolments` over them and the published courses.
///
/// # Errors
/// The database failed.
pub async fn make(app: &App, accounts: u64, enrolments: u64) -> anyhow::Result<Made> {
    let ids = halqa_identity::accounts::make_crowd(&app.platform, accounts).await?;
    let made = halqa_learning::enrolment::crowd::make(&app.learning, &ids, enrolments).await?;
    Ok(Made { accounts: ids.len() as u64, enrolments: made })
}
