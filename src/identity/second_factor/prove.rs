//! The proof again before dangerous acts: who has signed in, or proved it, a quarter of an hour ago or longer is asked
//! for a code or the password, on a page that keeps everything of the form that they sent and then does what it asked.

use axum::{
    body::{Body, to_bytes},
    extract::{FromRequest, FromRequestParts, MatchedPath, Multipart, Request},
    http::{HeaderMap, HeaderValue, Method, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{
    error::{Error, Result},
    html::form::{self, Field},
    http::{View, limit::FORM_BYTES},
};
use maud::html;
use tower_sessions::Session;
use url::form_urlencoded;

use super::{challenge, store};
use crate::{
    Identity, Text, accounts,
    failures::{self, Of},
    faults::{self, Faults},
    fields, sessions,
    single_sign_on::{self, Button},
    viewer::Viewer,
};

/// Acts that are asked for again: whoever finds a browser left open must not do them.
pub const DANGEROUS: &[&str] = &[
    "/{lang}/admin/people/{account}/merge",
    "/{lang}/admin/people/{account}/roles",
    "/{lang}/admin/people/{account}/status",
    "/{lang}/admin/people/invite/send",
    "/{lang}/admin/groups/{site_group}/roles",
    "/{lang}/admin/groups/{site_group}/members",
    "/{lang}/admin/groups/{site_group}/members/remove",
    "/{lang}/admin/groups/{site_group}/delete",
    "/{lang}/admin/sign-on",
    "/{lang}/admin/sign-on/{provider}/change",
    "/{lang}/admin/sign-on/{provider}/delete",
    "/{lang}/admin/sign-on/{provider}/state",
    "/{lang}/admin/webhooks",
    "/{lang}/admin/webhooks/{hook}/change",
    "/{lang}/admin/webhooks/{hook}/secret",
    "/{lang}/me/account/data",
    "/{lang}/me/tokens",
    "/{lang}/me/account/sign-on/link/{provider}",
    "/{lang}/me/account/sign-on/unlink/{link}",
    "/{lang}/me/account/second-step/app/remove",
    "/{lang}/me/account/second-step/codes",
    "/{lang}/me/account/second-step/passkeys/begin",
    "/{lang}/me/account/second-step/passkeys/{passkey}",
];

/// How long a proof lasts.
const LASTS: TimeDelta = TimeDelta::minutes(15);
/// Session key: when it was proved again.
const PROVED: &str = "proved";
/// The field that carries the proof.
const FIELD: &str = "halqa-proof";

/// Lets a request through, or shows the page that asks for the proof.
///
/// # Errors
/// The database failed.
pub async fn ask(identity: &Identity, request: Request) -> Result<std::result::Result<Request, Response>> {
    let dangerous = request.method() == Method::POST
        && request.extensions().get::<MatchedPath>().is_some_and(|path| DANGEROUS.contains(&path.as_str()));
    let viewer = request.extensions().get::<Viewer>().cloned();
    let session = request.extensions().get::<Session>().cloned();
    let (true, Some(viewer), Some(session)) = (dangerous, viewer, session) else { return Ok(Ok(request)) };
    let now = identity.platform.clock.now();
    if proved_at(identity, &viewer, &session).await? > now - LASTS {
        return Ok(Ok(request));
    }
    let (mut parts, body) = request.into_parts();
    let view = View::from_request_parts(&mut parts, &()).await?;
    let in_parts = is_multipart(&parts.headers);
    let sent = if in_parts {
        fields_of(Request::from_parts(parts.clone(), body)).await?
    } else {
        let body = to_bytes(body, FORM_BYTES).await.map_err(|_| Error::TooLarge(FORM_BYTES))?;
        form_urlencoded::parse(&body).into_owned().collect()
    };
    let (proof, rest): (Vec<_>, Vec<_>) = sent.into_iter().partition(|(name, _)| name == FIELD);
    let app =
        store::app(&identity.platform.db, viewer.id).await?.is_some_and(|app| app.confirmed_at.is_some());
    let account = accounts::find(&identity.platform.db, viewer.id).await?.ok_or(Error::SignInNeeded)?;
    let asked = Asked {
        app,
        in_parts,
        password: account.password_hash.is_some(),
        // A code is more than a sign-in elsewhere is known to be.
        providers: if app {
            Vec::new()
        } else {
            single_sign_on::proving(identity, view.lang, viewer.id).await?
        },
    };
    let Some((_, proof)) = proof.into_iter().next() else {
        return Ok(Err(page(&view, parts.uri.path(), &rest, &asked, &Faults::default())));
    };
    if let Some(fault) = wrong(identity, &view, &viewer, app, &proof).await? {
        return Ok(Err(page(&view, parts.uri.path(), &rest, &asked, &Faults::one(FIELD, fault))));
    }
    proved(&session, now).await?;
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(rest).finish();
    parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    Ok(Ok(Request::from_parts(parts, Body::from(body))))
}

/// Whether a form was sent in parts.
pub(crate) fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// The texts of a form in parts; what is no text, no form here that is asked for has.
async fn fields_of(request: Request) -> Result<Vec<(String, String)>> {
    let broken = || Error::bad(|lang| Text::of(lang).invite_form_broken().to_owned());
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
    let mut fields = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| Error::TooLarge(FORM_BYTES))? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(|_| Error::TooLarge(FORM_BYTES))?;
        fields.push((name, String::from_utf8(bytes.into()).map_err(|_| broken())?));
    }
    Ok(fields)
}

/// It was proved just now.
///
/// # Errors
/// The session cannot be kept.
pub(crate) async fn proved(session: &Session, now: DateTime<Utc>) -> Result<()> {
    session.insert(PROVED, now).await.map_err(sessions::failed)
}

/// What can be asked for.
struct Asked {
    app: bool,
    /// The form goes in parts, as it came: a long text is no longer that way.
    in_parts: bool,
    password: bool,
    providers: Vec<Button>,
}

async fn proved_at(identity: &Identity, viewer: &Viewer, session: &Session) -> Result<DateTime<Utc>> {
    let proved: Option<DateTime<Utc>> = session.get(PROVED).await.map_err(sessions::failed)?;
    let (signed_in,): (DateTime<Utc>,) = identity
        .platform
        .db
        .read("SELECT created_at FROM sessions WHERE id = $1")
        .bind(viewer.session.clone())
        .one()
        .await?;
    Ok(proved.map_or(signed_in, |proved| proved.max(signed_in)))
}

/// What is wrong with a proof, in the reader's language.
async fn wrong(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    app: bool,
    proof: &str,
) -> Result<Option<String>> {
    let t = Text::of(view.lang);
    if app {
        return Ok(match challenge::takes(identity, viewer.id, proof).await? {
            Ok(true) => None,
            Ok(false) => Some(t.second_code_wrong().to_owned()),
            Err(minutes) => Some(t.sign_in_wait(minutes)),
        });
    }
    let platform = &identity.platform;
    let (now, most) = (platform.clock.now(), platform.config.sign_ins_per_account);
    let of = Of::Session(&viewer.session);
    if let Err(minutes) = failures::count(&platform.db, now, of, most).await? {
        return Ok(Some(t.sign_in_wait(minutes)));
    }
    let account = accounts::find(&platform.db, viewer.id).await?.ok_or(Error::SignInNeeded)?;
    if !identity.passwords.verify(proof, account.password_hash.as_deref()).await? {
        return Ok(Some(t.password_wrong().to_owned()));
    }
    let mut tx = platform.db.begin().await?;
    failures::forget(&mut tx, of).await?;
    tx.commit().await?;
    Ok(None)
}

fn page(view: &View, action: &str, rest: &[(String, String)], asked: &Asked, faults: &Faults) -> Response {
    let t = Text::of(view.lang);
    let field = if asked.app {
        let hint = t.second_ask_hint();
        let code =
            Field::text(FIELD, t.second_ask_code()).autocomplete("one-time-code").dir("ltr").hint(hint);
        code.maxlength(20).error(faults.of(FIELD)).required().short()
    } else {
        fields::password(FIELD, t.password_current(), faults)
    };
    let body = html! {
        // Who signs in with a provider alone has neither; a new password helps, too.
        @if asked.app || asked.password || asked.providers.is_empty() {
            form.stack method="post" action=(action) enctype=[asked.in_parts.then_some("multipart/form-data")] {
                @for (name, value) in rest { (form::hidden(name, value)) }
                (field)
                (form::actions(form::submit(t.prove_button())))
            }
        }
        (single_sign_on::proofs(view, &asked.providers, action))
    };
    faults::page(view, t.prove_title(), Some(t.prove_lead()), faults, body).into_response()
}
