//! A form of somebody whose session has ended while they typed: nothing of it is lost. They sign in in another tab, come
//! back, and send it again. Works without scripts, and whatever way they sign in.

use axum::{
    RequestExt,
    body::{Body, Bytes},
    extract::Request,
    http::{Method, Uri, header},
};
use halqa_platform::{
    error::Error,
    html::{
        form,
        parts::{self, Kind, Weight},
    },
    http::{View, limit, view::Visitor},
};
use maud::{Markup, html};
use url::form_urlencoded;

use crate::Text;

/// The body of a form that nobody known has sent, beside its request.
#[derive(Clone, Debug)]
pub struct Sent(Bytes);

/// Keeps a copy of a form beside the request where its sender is not signed in (any more).
///
/// # Errors
/// The form is larger than forms may be.
pub async fn keep(request: Request) -> Result<Request, Error> {
    if request.extensions().get::<Visitor>().is_some() || !is_form(&request) {
        return Ok(request);
    }
    let (parts, body) = request.with_limited_body().into_parts();
    let bytes = axum::body::to_bytes(body, limit::FORM_BYTES)
        .await
        .map_err(|_| Error::TooLarge(limit::FORM_BYTES))?;
    let mut request = Request::from_parts(parts, Body::from(bytes.clone()));
    request.extensions_mut().insert(Sent(bytes));
    Ok(request)
}

// Of a person who pressed a button: scripts keep what was typed by themselves.
fn is_form(request: &Request) -> bool {
    let is = |name: header::HeaderName, wanted: &str| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.starts_with(wanted))
    };
    request.method() == Method::POST
        && is(header::HeaderName::from_static("sec-fetch-mode"), "navigate")
        && is(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

impl Sent {
    /// Its fields; `None` where there is nothing to lose, or what is not shown again: a password.
    pub fn fields(&self) -> Option<Vec<(String, String)>> {
        let fields: Vec<(String, String)> = form_urlencoded::parse(&self.0).into_owned().collect();
        let secret =
            fields.iter().any(|(name, _)| name.contains("password") || name == "code" || name == "secret");
        (!secret && fields.iter().any(|(_, value)| !value.trim().is_empty())).then_some(fields)
    }
}

/// The page that keeps the form.
pub fn page(view: &View, uri: &Uri, fields: &[(String, String)]) -> Markup {
    let t = Text::of(view.lang);
    let action = uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    let sign_in = format!("/{0}/sign-in?next=/{0}/me", view.lang);
    view.page(t.resend_title()).show(html! {
        (parts::heading(None, html! { (t.resend_title()) }, None))
        (parts::notice(Kind::Warning, None, html! { p { (t.resend_text()) } }))
        ol {
            li { p { a.btn href=(sign_in) target="_blank" { (t.resend_sign_in()) } } }
            li {
                p { (t.resend_then()) }
                form method="post" action=(action) {
                    @for (name, value) in fields { (form::hidden(name, value)) }
                    (form::actions(form::submit(t.resend_again())))
                }
            }
        }
        p { (parts::link_button(&format!("/{}/", view.lang), t.error_home(), Weight::Plain, None)) }
    })
}
