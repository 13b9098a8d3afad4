//! Handlers of the pages of webhooks.

use axum::{
    extract::{Path, State},
    response::Response,
};
use axum_extra::extract::Query;
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    id, jobs,
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{
    address::{self, Wrong},
    deliver::Deliver,
    pages, sign,
    store::{self, Webhook},
};
use crate::{
    Identity, Text, audit,
    faults::Faults,
    paths,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);
/// What a test message is called.
const TEST: &str = "webhook.test";

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/webhooks", ADMINISTRATORS, list)
        .post("/{lang}/admin/webhooks", ADMINISTRATORS, make)
        .get("/{lang}/admin/webhooks/{hook}", ADMINISTRATORS, show)
        .post("/{lang}/admin/webhooks/{hook}/change", ADMINISTRATORS, change)
        .post("/{lang}/admin/webhooks/{hook}/secret", ADMINISTRATORS, rotate)
        .post("/{lang}/admin/webhooks/{hook}/state", ADMINISTRATORS, set_state)
        .post("/{lang}/admin/webhooks/{hook}/test", ADMINISTRATORS, test)
        .post("/{lang}/admin/webhooks/{hook}/delete", ADMINISTRATORS, delete)
        .post("/{lang}/admin/webhooks/{hook}/deliveries/{delivery}", ADMINISTRATORS, again)
}

/// What is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) hook: String,
    pub(super) url: String,
    pub(super) event: Vec<String>,
    state: String,
}

impl Typed {
    fn fresh() -> Self {
        Self { hook: id::new().to_string(), ..Self::default() }
    }

    fn of(hook: &Webhook) -> Self {
        Self { url: hook.url.clone(), event: hook.kinds().map(str::to_owned).collect(), ..Self::default() }
    }
}

type HookPath = Path<(String, Uuid)>;

async fn list(State(identity): State<Identity>, view: View) -> Result<Response> {
    let hooks = store::all(&identity.platform.db).await?;
    Ok(pages::list(&view, &hooks, &identity.webhook_events, &Typed::fresh(), &Faults::default()))
}

/// The address and the kinds, or what is wrong with them.
fn read<'a>(
    identity: &'a Identity,
    view: &View,
    typed: &'a Typed,
    faults: &mut Faults,
) -> Option<(String, Vec<&'a str>)> {
    let t = Text::of(view.lang);
    let url = match address::read(&typed.url, address::Allowed::webhooks(&identity.platform.config)) {
        Ok(url) => Some(url.to_string()),
        Err(wrong) => {
            let why = match wrong {
                Wrong::Unreadable => t.webhooks_url_wrong(),
                Wrong::NotHttps => t.webhooks_url_https(),
                Wrong::Private => t.webhooks_url_private(),
            };
            faults.add("url", why);
            None
        }
    };
    let known = identity.webhook_events.iter().copied();
    let events: Vec<&str> = known.filter(|kind| typed.event.iter().any(|chosen| chosen == kind)).collect();
    if events.is_empty() {
        faults.add("event", t.webhooks_events_wrong());
    }
    faults.none().then_some((url?, events))
}

async fn make(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let mut faults = Faults::default();
    let platform = &identity.platform;
    let Some((url, events)) = read(&identity, &view, &typed, &mut faults) else {
        let hooks = store::all(&platform.db).await?;
        return Ok(pages::list(&view, &hooks, &identity.webhook_events, &typed, &faults));
    };
    let hook = typed.hook.parse().unwrap_or_else(|_| id::new());
    let (secret, now) = (sign::secret()?, platform.clock.now());
    let mut tx = platform.db.begin().await?;
    if !store::make(&mut tx, now, hook, (&url, &events), &secret, viewer.id).await? {
        return Ok(redirect_saying(&paths::webhooks(view.lang), "webhook-made-before"));
    }
    let detail = json!({ "webhook": hook, "events": events });
    let entry = audit::Entry::new("webhook.made").by(viewer.id).detail(detail).from(peer);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    page(&identity, &view, &viewer, hook, None, (&Faults::default(), Some(&sign::shown(&secret)))).await
}

async fn find(identity: &Identity, hook: Uuid) -> Result<Webhook> {
    store::one(&identity.platform.db, hook).await?.ok_or(Error::NotFound)
}

async fn page(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    hook: Uuid,
    typed: Option<&Typed>,
    (faults, secret): (&Faults, Option<&str>),
) -> Result<Response> {
    let hook = find(identity, hook).await?;
    let log = store::log(&identity.platform.db, hook.id, None).await?;
    let own = Typed::of(&hook);
    let shown = pages::Shown {
        hook: &hook,
        log: &log,
        typed: typed.unwrap_or(&own),
        kinds: &identity.webhook_events,
        secret,
        now: identity.platform.clock.now(),
    };
    Ok(pages::one(view, viewer, &shown, faults))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Before {
    before: Option<Uuid>,
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Path((_, hook)): HookPath,
    Query(Before { before }): Query<Before>,
) -> Result<Response> {
    if before.is_none() {
        return page(&identity, &view, &viewer, hook, None, (&Faults::default(), None)).await;
    }
    let hook = find(&identity, hook).await?;
    let log = store::log(&identity.platform.db, hook.id, before).await?;
    Ok(pages::older(&view, &viewer, &hook, &log))
}

/// An act on a webhook that is there, with its entry in the audit log.
async fn act<F>(
    identity: &Identity,
    (viewer, peer): (&Viewer, Peer),
    (hook, action): (Uuid, &'static str),
    change: F,
) -> Result<()>
where
    F: AsyncFnOnce(&mut halqa_platform::db::Tx, chrono::DateTime<chrono::Utc>) -> Result<()>,
{
    find(identity, hook).await?;
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    change(&mut tx, now).await?;
    let entry = audit::Entry::new(action).by(viewer.id).detail(json!({ "webhook": hook })).from(peer);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(())
}

async fn change(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, hook)): HookPath,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let mut faults = Faults::default();
    find(&identity, hook).await?;
    let Some((url, events)) = read(&identity, &view, &typed, &mut faults) else {
        return page(&identity, &view, &viewer, hook, Some(&typed), (&faults, None)).await;
    };
    let to = async |tx: &mut _, _| store::change(tx, hook, &url, &events).await;
    act(&identity, (&viewer, peer), (hook, "webhook.changed"), to).await?;
    Ok(redirect_saying(&paths::webhook(view.lang, hook), "webhook-saved"))
}

async fn rotate(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, hook)): HookPath,
) -> Result<Response> {
    let secret = sign::secret()?;
    let to = async |tx: &mut _, now| store::rotate(tx, now, hook, &secret).await;
    act(&identity, (&viewer, peer), (hook, "webhook.secret"), to).await?;
    page(&identity, &view, &viewer, hook, None, (&Faults::default(), Some(&sign::shown(&secret)))).await
}

async fn set_state(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, hook)): HookPath,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let (state, action) = match typed.state.as_str() {
        "active" => ("active", "webhook.started"),
        "stopped" => ("stopped", "webhook.stopped"),
        _ => return Err(Error::NotFound),
    };
    let to = async |tx: &mut _, _| store::set_state(tx, hook, state).await.map(|_| ());
    act(&identity, (&viewer, peer), (hook, action), to).await?;
    Ok(redirect_saying(&paths::webhook(view.lang, hook), "webhook-saved"))
}

async fn test(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, hook)): HookPath,
) -> Result<Response> {
    let clock = identity.platform.clock.clone();
    let to = async |tx: &mut _, now: chrono::DateTime<chrono::Utc>| {
        let payload = json!({ "type": TEST, "timestamp": now, "data": { "webhook_id": hook } });
        let delivery = store::plan(tx, now, hook, TEST, &payload).await?;
        jobs::enqueue(tx, &clock, &Deliver { delivery }).await?;
        Ok(())
    };
    act(&identity, (&viewer, peer), (hook, "webhook.tested"), to).await?;
    Ok(redirect_saying(&paths::webhook(view.lang, hook), "webhook-queued"))
}

async fn delete(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, hook)): HookPath,
) -> Result<Response> {
    let to = async |tx: &mut _, _| store::delete(tx, hook).await;
    act(&identity, (&viewer, peer), (hook, "webhook.deleted"), to).await?;
    Ok(redirect_saying(&paths::webhooks(view.lang), "webhook-deleted"))
}

async fn again(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, hook, delivery)): Path<(String, Uuid, Uuid)>,
) -> Result<Response> {
    let platform = &identity.platform;
    let found = store::delivery(&platform.db, delivery).await?;
    found.filter(|found| found.webhook_id == hook).ok_or(Error::NotFound)?;
    let to = async |tx: &mut _, _| {
        if store::again(tx, hook, delivery).await? {
            jobs::enqueue(tx, &platform.clock, &Deliver { delivery }).await?;
        }
        Ok(())
    };
    act(&identity, (&viewer, peer), (hook, "webhook.redelivered"), to).await?;
    Ok(redirect_saying(&paths::webhook(view.lang, hook), "webhook-queued"))
}
