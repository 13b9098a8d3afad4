//! Accounts made for somebody else: a mail with a link, behind which they choose a password and confirm the address.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use halqa_platform::{
    Platform,
    db::Tx,
    error::{Error, Result},
    html::form,
    http::{Form, View, peer::Peer, view::redirect_saying},
    jobs,
    lang::Lang,
};
use maud::html;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::{
    Identity, Text,
    accounts::{self, Account, EmailAddress, NAME_MAX, NewAccount, Profile, Status},
    audit,
    faults::{self, Faults},
    fields, known,
    letters::{self, Letter, To},
    paths,
    policy::{Access, Routes},
    registration, sessions,
    tokens::{self, Kind},
};

/// Somebody who is to have an account.
#[derive(Clone, Debug)]
pub struct Invitee {
    /// The address, as it was typed.
    pub email: String,
    /// The name; where it is empty, what stands before the @ is taken, and the person writes it as they like.
    pub name: String,
    /// The language of the mail and, until they choose, of their pages.
    pub lang: Lang,
}

/// Makes an account without a password and writes the mail that hands it over, in the caller's transaction (call
/// [`jobs::wake`] after the commit). Where the address has an account already, that is the answer, and nothing is
/// made, written or mailed: so it can be called again. `by` is who invites; nobody where the program does.
///
/// # Errors
/// [`Error::Bad`] for an address that is none; the database failed, or there is no randomness.
pub async fn invite(tx: &mut Tx, platform: &Platform, invitee: &Invitee, by: Option<Uuid>) -> Result<Uuid> {
    let email = EmailAddress::parse(&invitee.email)
        .ok_or_else(|| Error::bad(|lang| Text::of(lang).email_wrong().to_owned()))?;
    let before_at = email.as_str().rsplit_once('@').map_or("", |(local, _)| local);
    let name =
        accounts::clean_name(&invitee.name).unwrap_or_else(|| before_at.chars().take(NAME_MAX).collect());
    let profile = Profile::new(name, invitee.lang);
    let new = NewAccount { email, confirmed: false, password_hash: None, profile, roles: Vec::new() };
    Ok(make(tx, platform, &new, by).await?.0)
}

/// As [`invite`], with all that is known of the person; and whether the account was made now.
pub(crate) async fn make(
    tx: &mut Tx,
    platform: &Platform,
    new: &NewAccount,
    by: Option<Uuid>,
) -> Result<(Uuid, bool)> {
    let now = platform.clock.now();
    let Some(account) = accounts::create(tx, now, new).await? else {
        let known = accounts::of_key(tx, &new.email).await?;
        let known = known.ok_or_else(|| anyhow::anyhow!("an address is taken by no account"))?;
        return Ok((known.id, false));
    };
    let entry = audit::Entry::new("account.invited").to(account);
    audit::record(tx, now, by.into_iter().fold(entry, audit::Entry::by)).await?;
    let to = To { account, email: new.email.as_str(), name: &new.profile.name, lang: new.profile.lang };
    send_link(tx, platform, to).await?;
    Ok((account, true))
}

/// Writes the mail (again); links of earlier ones stop working.
pub(crate) async fn send_link(tx: &mut Tx, platform: &Platform, to: To<'_>) -> Result<()> {
    tokens::revoke(tx, to.account, Kind::Invite).await?;
    let token = tokens::make(tx, platform.clock.now(), to.account, Kind::Invite, &json!({})).await?;
    letters::post(platform, tx, to, Letter::Invite(&token)).await
}

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/invitations/{token}", Access::Public, show).post(
        "/{lang}/invitations/{token}",
        Access::Public,
        accept,
    )
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Accepting {
    name: String,
    password: String,
}

/// Whose link this is; `None` where it does not work (any more).
async fn whose(identity: &Identity, token: &str) -> Result<Option<Account>> {
    let platform = &identity.platform;
    let found = tokens::peek(&platform.db, platform.clock.now(), Kind::Invite, token).await?;
    let Some(found) = found.filter(|found| !found.used) else { return Ok(None) };
    Ok(accounts::find(&platform.db, found.account).await?.filter(|account| account.status == Status::Active))
}

fn page(view: &View, token: &str, account: &Account, name: &str, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let email = account.email.as_deref().unwrap_or_default();
    let body = html! {
        form.stack method="post" action=(paths::invitation(lang, token)) {
            (fields::name(lang, name, faults))
            // For password managers, which keep a password by its name.
            input type="hidden" name="email" value=(email) autocomplete="username";
            (fields::new_password(lang, "password", t.password(), faults))
            (form::actions(form::submit(t.invitation_button())))
        }
    };
    let lead = t.invitation_lead(email.to_owned(), view.site.name.clone());
    faults::page(view, t.invitation_title(), Some(&lead), faults, body)
}

// A link that was used, or is too old: whoever has the address gets in by a new password.
fn dead(view: &View) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    faults::dead_link(
        view,
        html! {
            p { (t.invitation_dead()) }
            p.actions {
                a.btn.primary href=(paths::sign_in(lang)) { (t.sign_in_title()) } " "
                a.btn href=(paths::forgot(lang)) { (t.mail_set_password()) }
            }
        },
    )
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    Ok(match whose(&identity, &token).await? {
        Some(account) => page(&view, &token, &account, &account.profile.name, &Faults::default()),
        None => dead(&view),
    })
}

async fn accept(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
    Form(form): Form<Accepting>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let Some(account) = whose(&identity, &token).await? else { return Ok(dead(&view)) };
    let mut faults = Faults::default();
    let name = fields::read_name(view.lang, &form.name, &mut faults);
    let own = (account.email.as_deref().unwrap_or_default(), &*form.name);
    fields::read_new_password(view.lang, "password", &form.password, own, &mut faults);
    let Some(name) = name.filter(|_| faults.none()) else {
        return Ok(page(&view, &token, &account, &form.name, &faults));
    };
    let hash = identity.passwords.hash(&form.password).await?;
    let https = identity.platform.config.is_https();
    let brought = known::brought(&headers, https);
    let taken = take_over(&identity, &token, (&account, &name, &hash), brought.as_deref(), peer).await?;
    let Some(known) = taken else { return Ok(dead(&view)) };
    let mut response = redirect_saying(&paths::sign_in(view.lang), "password-set");
    known::give(&mut response, &known, https);
    Ok(response)
}

// Whoever has the link reads the mail of the address: it is confirmed as well, and their browser known from now on.
async fn take_over(
    identity: &Identity,
    token: &str,
    (account, name, hash): (&Account, &str, &str),
    brought: Option<&[u8]>,
    peer: Peer,
) -> Result<Option<String>> {
    let now = identity.platform.clock.now();
    let mut tx = identity.platform.db.begin().await?;
    if tokens::take(&mut tx, now, Kind::Invite, token).await?.is_none() {
        return Ok(None);
    }
    let profile = Profile { name: name.to_owned(), ..account.profile.clone() };
    accounts::set_profile(&mut tx, account.id, &profile).await?;
    accounts::changed(&mut tx, &identity.platform.clock, account.id).await?;
    accounts::set_password(&mut tx, account.id, hash).await?;
    // Whoever registered the address before its owner took it over.
    sessions::end_others(&mut tx, account.id, &[]).await?;
    registration::confirmed_now(identity, &mut tx, account.id, peer).await?;
    let known = known::remember(&mut tx, now, account.id, brought).await?;
    let entry = audit::Entry::new("account.invitation-accepted").by(account.id).to(account.id).from(peer);
    audit::record(&mut tx, now, entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(Some(known))
}
