//! Handlers of registering and confirming.

use axum::{
    extract::{Path, State},
    response::Response,
};
use axum_extra::extract::Query;
use halqa_platform::{
    error::{Error, Message, Result},
    http::{
        Form, View,
        peer::Peer,
        view::{redirect, redirect_saying},
    },
    lang::Lang,
};
use serde::Deserialize;

use super::{pages, store};
use crate::{
    Identity, Text,
    accounts::{NewAccount, Profile},
    faults::Faults,
    fields, paths,
    policy::{Access, Routes},
    single_sign_on,
    tokens::{self, Kind},
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/register", Access::Public, show)
        .post("/{lang}/register", Access::Public, submit)
        .get("/{lang}/check-mail", Access::Public, check_mail)
        .post("/{lang}/check-mail", Access::Public, ask_again)
        .get("/{lang}/confirm/{token}", Access::Public, ask)
        .post("/{lang}/confirm/{token}", Access::Public, confirm)
}

/// What is typed to register.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Registration {
    pub(super) email: String,
    pub(super) password: String,
    pub(super) name: String,
    pub(super) lang: String,
    pub(super) next: String,
}

/// What is typed to have the mail sent again.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub(super) email: String,
}

impl Registration {
    fn read(&self, lang: Lang) -> Result<NewAccount, Faults> {
        let mut faults = Faults::default();
        let name = fields::read_name(lang, &self.name, &mut faults);
        let email = fields::read_email(lang, &self.email, &mut faults);
        fields::read_new_password(lang, "password", &self.password, (&self.email, &self.name), &mut faults);
        match (name, email) {
            (Some(name), Some(email)) if faults.none() => {
                let profile = Profile::new(name, self.lang.parse().unwrap_or(lang));
                Ok(NewAccount { email, confirmed: false, password_hash: None, profile, roles: Vec::new() })
            }
            _ => Err(faults),
        }
    }
}

/// Where administrators make the accounts, nobody makes one by themselves.
fn open(view: &View) -> Result<()> {
    if view.look.registration {
        return Ok(());
    }
    Err(Error::Forbidden(Some(Message::new(|lang| Text::of(lang).register_closed().to_owned()))))
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    Query(form): Query<Registration>,
) -> Result<Response> {
    open(&view)?;
    let providers = single_sign_on::buttons(&identity, view.lang).await?;
    let form = Registration { next: form.next, ..Registration::default() };
    Ok(pages::register(&view, &form, &providers, &Faults::default()))
}

async fn submit(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    Form(form): Form<Registration>,
) -> Result<Response> {
    open(&view)?;
    identity.attempts.take(&peer)?;
    let mut new = match form.read(view.lang) {
        Ok(new) => new,
        Err(faults) => {
            let providers = single_sign_on::buttons(&identity, view.lang).await?;
            return Ok(pages::register(&view, &form, &providers, &faults));
        }
    };
    new.password_hash = Some(identity.passwords.hash(&form.password).await?);
    store::register(&identity, &new, paths::local(&form.next).to_owned(), peer).await?;
    Ok(redirect(&paths::check_mail(view.lang)))
}

async fn check_mail(view: View) -> Response {
    pages::check_mail(&view, &Asked::default(), &Faults::default())
}

async fn ask_again(
    State(identity): State<Identity>,
    view: View,
    peer: Peer,
    Form(asked): Form<Asked>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    let mut faults = Faults::default();
    let Some(email) = fields::read_email(view.lang, &asked.email, &mut faults) else {
        return Ok(pages::check_mail(&view, &asked, &faults));
    };
    store::send_again(&identity, email.as_str(), peer).await?;
    Ok(redirect_saying(&paths::check_mail(view.lang), "confirm-mailed"))
}

/// The button of whoever is signed in and has not confirmed.
pub(crate) async fn send_again(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    store::send_again(&identity, &viewer.email, peer).await?;
    Ok(redirect_saying(&paths::account(view.lang), "confirm-mailed"))
}

async fn ask(
    State(identity): State<Identity>,
    view: View,
    viewer: Option<Viewer>,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let platform = &identity.platform;
    let found = tokens::peek(&platform.db, platform.clock.now(), Kind::Confirm, &token).await?;
    Ok(match found {
        None => pages::dead(&view),
        Some(found) if found.used => done(&view, viewer.as_ref(), found.account, ""),
        Some(_) => pages::confirm(&view, &token),
    })
}

async fn confirm(
    State(identity): State<Identity>,
    view: View,
    viewer: Option<Viewer>,
    peer: Peer,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    identity.attempts.take(&peer)?;
    if let Some((account, next)) = store::confirm(&identity, &token, peer).await? {
        return Ok(done(&view, viewer.as_ref(), account, &next));
    }
    // Pressed twice: the first one did it.
    let platform = &identity.platform;
    let found = tokens::peek(&platform.db, platform.clock.now(), Kind::Confirm, &token).await?;
    Ok(match found.filter(|found| found.used) {
        Some(found) => done(&view, viewer.as_ref(), found.account, ""),
        None => pages::dead(&view),
    })
}

// Signing in is still theirs to do: whoever can read the mail need not be whoever chose the password.
fn done(view: &View, viewer: Option<&Viewer>, account: uuid::Uuid, next: &str) -> Response {
    let next = paths::local(next);
    let to = match viewer {
        Some(viewer) if viewer.id == account && next.is_empty() => paths::me(view.lang),
        Some(viewer) if viewer.id == account => next.to_owned(),
        _ => paths::sign_in_to(view.lang, next),
    };
    redirect_saying(&to, "confirmed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_that_is_wrong_is_named() {
        let wrong =
            Registration { email: "x".to_owned(), password: "short".to_owned(), ..Registration::default() };
        let faults = wrong.read(Lang::En).unwrap_err();
        for field in ["email", "password", "name"] {
            assert!(faults.of(field).is_some(), "{field}");
        }
        let good = Registration {
            email: "Amina@example.org".to_owned(),
            password: "سوق عكاظ في الطائف".to_owned(),
            name: "أمينة".to_owned(),
            lang: "ar".to_owned(),
            next: String::new(),
        };
        let new = good.read(Lang::En).unwrap();
        assert_eq!(
            (new.email.key(), new.profile.lang, new.confirmed),
            ("amina@example.org", Lang::Ar, false)
        );
    }
}
