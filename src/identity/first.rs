//! The first administrator: made by the first page that is opened where there is no account at all.

use axum::{
    extract::State,
    http::{HeaderMap, Method},
    response::Response,
};
use halqa_platform::{
    error::{Error, Result},
    html::form,
    http::{
        Form, View,
        peer::Peer,
        view::{redirect, split_lang},
    },
    lang::Lang,
};
use maud::html;
use serde::Deserialize;
use tower_sessions::Session;
use uuid::Uuid;

use crate::{
    Identity, Text,
    accounts::{self, NewAccount, Profile},
    audit,
    faults::{self, Faults},
    fields, paths,
    policy::{Access, Role, Routes},
    sessions,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/first-administrator", Access::Public, show).post(
        "/{lang}/first-administrator",
        Access::Public,
        submit,
    )
}

/// While there is no account, the site's first page leads to the form: the answer for such a request.
///
/// # Errors
/// The database failed.
pub async fn lead_there(identity: &Identity, method: &Method, path: &str) -> Result<Option<Response>> {
    let home = split_lang(path).filter(|(_, rest)| matches!(*rest, "" | "/" | "/sign-in" | "/register"));
    if let (&Method::GET, Some((lang, _))) = (method, home)
        && !identity.is_populated().await?
    {
        return Ok(Some(redirect(&paths::first_administrator(lang))));
    }
    Ok(None)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct First {
    email: String,
    password: String,
    name: String,
}

impl First {
    fn read(&self, lang: Lang) -> Result<NewAccount, Faults> {
        let mut faults = Faults::default();
        let name = fields::read_name(lang, &self.name, &mut faults);
        let email = fields::read_email(lang, &self.email, &mut faults);
        fields::read_new_password(lang, "password", &self.password, (&self.email, &self.name), &mut faults);
        match (name, email) {
            (Some(name), Some(email)) if faults.none() => Ok(NewAccount {
                email,
                confirmed: true,
                password_hash: None,
                profile: Profile::new(name, lang),
                roles: vec![Role::Administrator],
            }),
            _ => Err(faults),
        }
    }
}

fn page(view: &View, form: &First, faults: &Faults) -> Response {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let body = html! {
        form.stack method="post" action=(paths::first_administrator(lang)) {
            (fields::name(lang, &form.name, faults))
            (fields::email(lang, &form.email, faults))
            (fields::new_password(lang, "password", t.password(), faults))
            (form::actions(form::submit(t.first_button())))
        }
    };
    faults::page(view, t.first_title(), Some(t.first_lead()), faults, body)
}

async fn show(State(identity): State<Identity>, view: View) -> Result<Response> {
    if identity.is_populated().await? {
        return Err(Error::NotFound);
    }
    Ok(page(&view, &First::default(), &Faults::default()))
}

async fn submit(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    session: Session,
    headers: HeaderMap,
    Form(form): Form<First>,
) -> Result<Response> {
    if identity.is_populated().await? {
        return Err(Error::NotFound);
    }
    let mut new = match form.read(view.lang) {
        Ok(new) => new,
        Err(faults) => return Ok(page(&view, &form, &faults)),
    };
    new.password_hash = Some(identity.passwords.hash(&form.password).await?);
    let account = make(&identity, &new, peer).await?.ok_or(Error::NotFound)?;
    sessions::begin(&session, account, &headers, peer).await?;
    Ok(redirect(&paths::admin(view.lang)))
}

/// Makes the account where there is none yet; of two at the same time one gets `None`.
async fn make(identity: &Identity, new: &NewAccount, peer: Peer) -> Result<Option<Uuid>> {
    let platform = &identity.platform;
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    tx.lock("identity.first").await?;
    if accounts::any(&mut tx).await? {
        return Ok(None);
    }
    let made = accounts::create(&mut tx, now, new).await?;
    if let Some(account) = made {
        let entry = audit::Entry::new("account.first-administrator").by(account).to(account).from(peer);
        audit::record(&mut tx, now, entry).await?;
    }
    tx.commit().await?;
    Ok(made)
}
