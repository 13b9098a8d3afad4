//! Errors as pages, in the reader's language.

use std::sync::Arc;

use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
};
use halqa_identity::scim;
use halqa_platform::{
    error::Problem,
    html::parts::{self, Kind, Weight},
    http::{
        api,
        look::Look,
        view::{Site, View, Visitor, encode, redirect, split_lang},
    },
    lang::Lang,
};
use maud::{Markup, html};

use crate::{
    Text,
    resend::{self, Sent},
};

// What an error page needs of its request, kept beside it: nearly every request ends without an error, so this
// copies little.
struct Kept {
    uri: Uri,
    headers: [Option<HeaderValue>; 3],
    visitor: Option<Visitor>,
    sent: Option<Sent>,
    reads: bool,
}

const KEPT_HEADERS: [HeaderName; 3] = [header::COOKIE, header::ACCEPT_LANGUAGE, header::REFERER];

impl Kept {
    fn of(request: &Request) -> Self {
        Self {
            uri: request.uri().clone(),
            headers: KEPT_HEADERS.map(|name| request.headers().get(name).cloned()),
            visitor: request.extensions().get().cloned(),
            sent: request.extensions().get().cloned(),
            reads: request.method().is_safe(),
        }
    }

    fn into_parts(self) -> Parts {
        let mut parts = axum::http::Request::new(()).into_parts().0;
        parts.uri = self.uri;
        for (name, value) in KEPT_HEADERS.into_iter().zip(self.headers) {
            if let Some(value) = value {
                parts.headers.insert(name, value);
            }
        }
        if let Some(visitor) = self.visitor {
            parts.extensions.insert(visitor);
        }
        parts
    }
}

/// Middleware: an answer that carries a [`Problem`] becomes a page; who must sign in is sent there, and back after.
pub async fn pages<F: Future<Output = Response>>(
    site: &Arc<Site>,
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let kept = Kept::of(&request);
    let mut response = next(request).await;
    if scim::is_scim(kept.uri.path()) {
        return scim::fault::rendered(response);
    }
    if api::is_api(kept.uri.path()) {
        let headers = kept.into_parts();
        let lang = negotiate(&headers.headers, &site.look());
        return api::problem::rendered(response, lang, headers.uri.path());
    }
    // Taken out: an error is made a page once, by the innermost layer that sees it.
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let (reads, sent) = (kept.reads, kept.sent.clone());
    let kept = kept.into_parts();
    let lang = split_lang(kept.uri.path()).map_or_else(|| negotiate(&kept.headers, &site.look()), |(l, _)| l);
    if problem.status == StatusCode::UNAUTHORIZED && split_lang(kept.uri.path()).is_some() {
        if let Some(sent) = sent
            && let Some(fields) = sent.fields()
        {
            let view = View::outside(Arc::clone(site), lang, &kept);
            return (problem.status, resend::page(&view, &kept.uri, &fields)).into_response();
        }
        let back = if reads {
            kept.uri.path_and_query().map(ToString::to_string)
        } else {
            referer(&kept.headers, site)
        };
        return redirect(&format!("/{lang}/sign-in?next={}", encode(&back.unwrap_or_default())));
    }
    let view = View::outside(Arc::clone(site), lang, &kept);
    let (mut head, _) = response.into_parts();
    head.headers.remove(header::CONTENT_LENGTH);
    let page = page(&view, &problem).into_response();
    let (new, body) = page.into_parts();
    head.headers.extend(new.headers);
    Response::from_parts(head, body)
}

/// The reader's language where the address has none.
pub fn negotiate(headers: &axum::http::HeaderMap, look: &Look) -> Lang {
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    header.map_or(look.default_language, |header| look.negotiate(header))
}

// The page a form stood on, as a path of this site: after signing in the person is back at the form.
fn referer(headers: &axum::http::HeaderMap, site: &Site) -> Option<String> {
    let referer = headers.get(header::REFERER)?.to_str().ok()?;
    Some(referer.strip_prefix(&site.base_url)?.to_owned()).filter(|path| path.starts_with('/'))
}

fn page(view: &View, problem: &Problem) -> Markup {
    let t = Text::of(view.lang);
    let (title, text) = match problem.status {
        StatusCode::NOT_FOUND => (t.error_not_found(), t.error_not_found_text()),
        StatusCode::FORBIDDEN => (t.error_forbidden(), t.error_forbidden_text()),
        StatusCode::UNAUTHORIZED => (t.error_sign_in(), t.error_sign_in_text()),
        StatusCode::CONFLICT => (t.error_conflict(), t.error_conflict_text()),
        StatusCode::UNPROCESSABLE_ENTITY | StatusCode::BAD_REQUEST => (t.error_bad(), t.error_bad_text()),
        StatusCode::PAYLOAD_TOO_LARGE => (t.error_too_large(), t.error_bad_text()),
        StatusCode::TOO_MANY_REQUESTS => (t.error_too_many(), t.error_too_many_text()),
        StatusCode::METHOD_NOT_ALLOWED => (t.error_not_found(), t.error_not_found_text()),
        _ => (t.error_internal(), t.error_internal_text()),
    };
    let message = problem.message.as_ref().map(|message| message.text(view.lang));
    view.page(title).show(html! {
        (parts::heading(None, html! { (title) }, None))
        @match message {
            Some(message) => { (parts::notice(Kind::Error, None, html! { (message) })) }
            None => { p { (text) } }
        }
        p {
            (parts::link_button(&format!("/{}/", view.lang), t.error_home(), Weight::Normal, None)) " "
            (parts::link_button(&halqa_learning::urls::catalogue(view.lang), t.nav_courses(), Weight::Normal, None))
        }
    })
}
