//! The job that sends one message, and what follows from how that went.

use std::time::{Duration, Instant};

use anyhow::anyhow;
use halqa_platform::{
    db::Tx,
    error::Result,
    jobs::{self, GiveUp, Job, JobContext, Registry},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use url::Url;
use uuid::Uuid;

use super::{
    address, sign,
    store::{self, Delivery, Tried, Webhook},
};
use crate::{
    Identity,
    accounts::{self, Status},
    audit,
    letters::{self, Letter, To},
    policy::Role,
};

/// So much of an answer is kept.
const EXCERPT: usize = 1000;
/// So long a receiver may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// So many administrators are told at most.
const TOLD: i64 = 20;

/// Sends one message. Failures come back after growing pauses: sixteen tries in six and a half hours.
#[derive(Debug, Serialize, Deserialize)]
pub struct Deliver {
    /// The message.
    pub delivery: Uuid,
}

impl Job for Deliver {
    const KIND: &'static str = "webhooks.deliver";
    const MAX_ATTEMPTS: i64 = 16;
    const TIME_LIMIT: Duration = Duration::from_secs(60);

    fn unique_key(&self) -> Option<String> {
        Some(self.delivery.to_string())
    }
}

/// Registers the job.
pub(crate) fn register(registry: &mut Registry, identity: &Identity) {
    let identity = identity.clone();
    registry.register(move |job: Deliver, context: JobContext| {
        let identity = identity.clone();
        async move { run(&identity, job.delivery, &context).await }
    });
}

async fn run(identity: &Identity, delivery: Uuid, context: &JobContext) -> anyhow::Result<()> {
    let db = &identity.platform.db;
    let Some(message) = store::delivery(db, delivery).await?.filter(|message| message.state == "waiting")
    else {
        return Ok(());
    };
    let Some(hook) = store::one(db, message.webhook_id).await? else { return Ok(()) };
    let last = context.attempt >= Deliver::MAX_ATTEMPTS;
    let outcome = if hook.is_active() {
        send(identity, &hook, &message).await
    } else {
        Sent { status: None, answer: "the webhook is turned off".to_owned(), millis: 0 }
    };
    let done = outcome.status.is_some_and(|status| (200..300).contains(&status));
    let over = last || !hook.is_active() || outcome.status == Some(410);
    let tried = Tried {
        state: if done {
            "delivered"
        } else if over {
            "failed"
        } else {
            "waiting"
        },
        status: outcome.status,
        answer: outcome.answer.clone(),
        millis: outcome.millis,
    };
    let now = context.clock.now();
    let mut tx = db.begin().await?;
    store::tried(&mut tx, now, delivery, &tried).await?;
    if hook.is_active() {
        store::health(&mut tx, now, hook.id, done).await?;
        if !done && store::give_up(&mut tx, now, hook.id, outcome.status == Some(410)).await? {
            turned_off(identity, &mut tx, &hook).await?;
        }
    }
    tx.commit().await?;
    jobs::wake();
    match (done, over) {
        (true, _) => Ok(()),
        (false, true) => Err(GiveUp(format!("webhook {}: {}", hook.id, what(&outcome))).into()),
        (false, false) => Err(anyhow!("webhook {}: {}", hook.id, what(&outcome))),
    }
}

/// What came of a request.
struct Sent {
    status: Option<u16>,
    answer: String,
    millis: i64,
}

// For our own log: what a receiver answers is not ours to log.
fn what(sent: &Sent) -> String {
    sent.status.map_or_else(|| sent.answer.clone(), |status| format!("answered {status}"))
}

async fn send(identity: &Identity, hook: &Webhook, message: &Delivery) -> Sent {
    let began = Instant::now();
    let outcome = attempt(identity, hook, message).await;
    let millis = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
    match outcome {
        Ok((status, answer)) => Sent { status: Some(status), answer, millis },
        Err(why) => Sent { status: None, answer: why, millis },
    }
}

async fn attempt(identity: &Identity, hook: &Webhook, message: &Delivery) -> Result<(u16, String), String> {
    let allowed = address::Allowed::webhooks(&identity.platform.config);
    // Read again: the operator may have become stricter since it was typed.
    let url = address::read(&hook.url, allowed)
        .map_err(|wrong| format!("the address is not allowed: {wrong:?}"))?;
    let addresses = address::resolve(&url, allowed).await?;
    let now = identity.platform.clock.now();
    let signature = sign::signatures(&hook.secrets(now), message.id, now, &message.payload);
    let mut client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(PATIENCE)
        .connect_timeout(Duration::from_secs(5))
        .user_agent("Halqa-Webhooks/1");
    if let Some(host) = url.domain() {
        client = client.resolve_to_addrs(host, &addresses);
    }
    let client = client.build().map_err(|error| error.to_string())?;
    let answer = client
        .post(Url::clone(&url))
        .header("content-type", "application/json")
        .header("webhook-id", message.id.to_string())
        .header("webhook-timestamp", now.timestamp().to_string())
        .header("webhook-signature", signature)
        .body(message.payload.clone())
        .send()
        .await
        .map_err(|error| reason(&error))?;
    Ok((answer.status().as_u16(), excerpt(answer).await))
}

// Without the address, which may hold a secret of the receiver's.
fn reason(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no answer within {} s", PATIENCE.as_secs());
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

async fn excerpt(mut answer: reqwest::Response) -> String {
    let mut bytes = Vec::new();
    while bytes.len() < EXCERPT {
        match answer.chunk().await {
            Ok(Some(piece)) => bytes.extend_from_slice(&piece),
            Ok(None) | Err(_) => break,
        }
    }
    bytes.truncate(EXCERPT);
    String::from_utf8_lossy(&bytes).chars().filter(|c| !c.is_control() || *c == '\n').collect()
}

/// Whoever made it is told, or the administrators where they are gone.
async fn turned_off(identity: &Identity, tx: &mut Tx, hook: &Webhook) -> Result<()> {
    let platform = &identity.platform;
    let entry = audit::Entry::new("webhook.failed").detail(json!({ "webhook": hook.id }));
    audit::record(tx, platform.clock.now(), entry).await?;
    let maker = match hook.created_by {
        Some(maker) => accounts::find(&platform.db, maker).await?,
        None => None,
    };
    let is_there = |account: &accounts::Account| {
        account.status == Status::Active && account.roles.contains(&Role::Administrator)
    };
    let told = match maker.filter(is_there) {
        Some(maker) => vec![maker],
        None => accounts::with_role(&platform.db, Role::Administrator, TOLD).await?,
    };
    for account in told {
        let email = account.email.as_deref().unwrap_or_default();
        let to = To { account: account.id, email, name: &account.profile.name, lang: account.profile.lang };
        letters::send(identity, tx, to, Letter::WebhookFailed(&hook.url, hook.id)).await?;
    }
    Ok(())
}
