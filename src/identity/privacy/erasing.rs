//! Erasing a person, by themselves or by a rule: every domain hears of it, mails to them and of them go, and the last word
//! tells them what went and what stays.

use halqa_platform::{Platform, error::Result, events, http::peer::Peer, id, jobs};
use serde_json::json;

use crate::{
    accounts::{self, Account},
    audit,
    events::AccountErased,
    failures::{self, Of},
    letters::{self, Letter, To},
    tidy,
};

/// Who erases.
#[derive(Clone, Copy, Debug)]
pub(crate) enum By {
    /// The person, from there.
    Own(Peer),
    /// A rule of how long things are kept.
    Rule,
}

/// Erases the person, tells every domain, and takes the mails to them and of them away; `false`, and nothing is changed,
/// for the last administrator.
pub(crate) async fn erase(platform: &Platform, account: &Account, by: By) -> Result<bool> {
    let clock = &platform.clock;
    let email = account.email.as_deref().unwrap_or_default();
    let mut tx = platform.db.begin().await?;
    // Under the pseudonym, which goes with the person right after.
    let entry = audit::Entry::new("account.erased").to(account.id);
    let entry = match by {
        By::Own(peer) => entry.by(account.id).from(peer),
        By::Rule => entry.detail(json!({ "by": "rule" })),
    };
    audit::record(&mut tx, clock.now(), entry).await?;
    if !accounts::erase(&mut tx, account.id).await? {
        return Ok(false);
    }
    failures::forget(&mut tx, Of::Address(email)).await?;
    tidy::forget_mails(&mut tx, clock, account.id, email).await?;
    events::publish(&mut tx, clock, &AccountErased { account: account.id }).await?;
    // Where no mail can go, it would stay here, with the address of somebody who is gone.
    if platform.config.smtp_url.is_some() && !email.is_empty() {
        let to = To { account: account.id, email, name: "", lang: account.profile.lang };
        let receipt = id::new().to_string();
        letters::post(platform, &mut tx, to, Letter::Erased(&receipt, clock.now())).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(true)
}
