//! Every mail that the site wrote, for the administrator: without a mail server this is where they are read.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use chrono::DateTime;
use halqa_platform::{
    cldr,
    config::Config,
    error::{Error, Result},
    html::{
        self, bdi,
        page::NavItem,
        parts::{self, Kind},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
    mail::{self, MailHead, MailState, StoredMail},
};
use maud::{Markup, html};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    Identity, Text, paths,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);
const PAGE: usize = 50;

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/mailbox", ADMINISTRATORS, list)
        .get("/{lang}/admin/mailbox/{mail}", ADMINISTRATORS, show)
        .get("/{lang}/admin/mailbox/{mail}/html", ADMINISTRATORS, frame)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct From {
    at: Option<i64>,
    before: Option<Uuid>,
}

async fn list(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Query(from): Query<From>,
) -> Result<Response> {
    let before = from.at.and_then(DateTime::from_timestamp_micros).zip(from.before);
    let mails = mail::page(&identity.platform.db, before, 51).await?;
    Ok(list_page(&view, &viewer, &mails, &identity.platform.config).into_response())
}

fn list_page(view: &View, viewer: &Viewer, mails: &[MailHead], config: &Config) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let shown = mails.get(..PAGE).unwrap_or(mails);
    let last = shown.last().filter(|_| mails.len() > PAGE);
    let way = [NavItem::new(paths::admin(lang), t.admin_title())];
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.mailbox_title()))
        (parts::heading(None, html! { (t.mailbox_title()) }, Some(html! { (t.mailbox_sent_lead(i64::from(config.mail_keep_days))) })))
        @if config.smtp_url.is_none() { (parts::notice(Kind::Info, None, html! { p { (t.mailbox_kept()) } })) }
        @if shown.is_empty() {
            (parts::empty(t.mailbox_none_title(), t.mailbox_none(), None))
        } @else {
            (rows(view, viewer, shown))
        }
        @if let Some(last) = last {
            p { a.btn rel="next" href=(paths::mailbox_after(lang, last.created_at.timestamp_micros(), last.id)) { (t.mailbox_older()) } }
        }
    };
    view.page(t.mailbox_title()).wide().show(body)
}

fn rows(view: &View, viewer: &Viewer, mails: &[MailHead]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let row = |mail: &MailHead| {
        vec![
            html! { a href=(paths::mail(lang, mail.id)) { (subject(mail, lang)) } },
            bdi(&mail.recipient),
            html! { (state(t, mail.state)) },
            written(lang, viewer, mail),
        ]
    };
    let columns = [t.mailbox_subject(), t.mailbox_to(), t.mailbox_state(), t.mailbox_time()].map(Column::new);
    table_under(&Table {
        caption: t.mailbox_title().into(),
        id: "mails".into(),
        columns: columns.into(),
        rows: mails.iter().map(row).collect(),
    })
}

fn subject(mail: &MailHead, page: Lang) -> Markup {
    html::in_lang(&mail.subject, mail.lang.parse().unwrap_or(page), page)
}

fn state(t: Text, state: MailState) -> &'static str {
    match state {
        MailState::Kept => t.mail_kept(),
        MailState::Queued => t.mail_queued(),
        MailState::Sent => t.mail_sent(),
        MailState::Failed => t.mail_failed(),
    }
}

fn written(lang: Lang, viewer: &Viewer, mail: &MailHead) -> Markup {
    html::moment(mail.created_at, &cldr::date_time(lang, mail.created_at, viewer.time_zone))
}

async fn find(identity: &Identity, mail: Uuid) -> Result<StoredMail> {
    mail::one(&identity.platform.db, mail).await?.ok_or(Error::NotFound)
}

async fn show(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Path((_, mail)): Path<(String, Uuid)>,
) -> Result<Response> {
    Ok(mail_page(&view, &viewer, &find(&identity, mail).await?).into_response())
}

fn mail_page(view: &View, viewer: &Viewer, mail: &StoredMail) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let head = &mail.head;
    let mut facts = vec![
        (t.mailbox_to().into(), html! { (bdi(&head.recipient_name)) " " (bdi(&head.recipient)) }),
        (t.mailbox_time().into(), written(lang, viewer, head)),
        (t.mailbox_state().into(), html! { (state(t, head.state)) }),
        (t.mailbox_kind().into(), html! { code { (head.kind) } }),
    ];
    if let Some(error) = &head.error {
        facts.push((t.mailbox_error().into(), html! { code { (error) } }));
    }
    let own = head.lang.parse().unwrap_or(lang);
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[
            NavItem::new(paths::admin(lang), t.admin_title()),
            NavItem::new(paths::mailbox(lang), t.mailbox_title()),
        ], &head.subject))
        (parts::heading(None, subject(head, lang), None))
        (parts::facts(&facts))
        @if mail.text_body.is_empty() {
            (parts::notice(Kind::Info, None, html! { p { (t.mailbox_text_gone()) } }))
        } @else { (bodies(t, lang, own, mail)) }
    };
    view.page(head.subject.clone()).wide().show(body)
}

fn bodies(t: Text, lang: Lang, own: Lang, mail: &StoredMail) -> Markup {
    html! {
        (parts::section("html", t.mailbox_html(), html! {
            iframe.mail src=(paths::mail_html(lang, mail.head.id)) title=(t.mailbox_html())
                sandbox="allow-top-navigation-by-user-activation" width="640" height="560" {}
        }))
        (parts::section("text", t.mailbox_text(), html! {
            div.prose lang=(own.code()) dir=(own.dir()) { (with_links(&mail.text_body)) }
        }))
    }
}

// Paragraphs and lines as they stand; lines that are an address of the web are links, as in mail programs.
fn with_links(text: &str) -> Markup {
    let is_link = |line: &str| {
        (line.starts_with("http://") || line.starts_with("https://")) && !line.contains(char::is_whitespace)
    };
    html! {
        @for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            p {
                @for (at, line) in paragraph.lines().enumerate() {
                    @if at > 0 { br; }
                    @if is_link(line) { a href=(line) dir="ltr" { (line) } } @else { (line) }
                }
            }
        }
    }
}

/// The HTML part, for the frame alone: no scripts, nothing loaded, and links open in the whole window.
async fn frame(State(identity): State<Identity>, Path((_, mail)): Path<(String, Uuid)>) -> Result<Response> {
    let mail = find(&identity, mail).await?;
    let whole_window = mail.html_body.replacen("<head>", "<head><base target=\"_top\">", 1);
    let mut response = maud::PreEscaped(whole_window).into_response();
    let policy = HeaderValue::from_static(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
    );
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_in_the_text_can_be_followed_and_nothing_else_is_markup() {
        let shown = with_links("Hello <b>\nhttp://localhost:8080/en/confirm/x\njavascript:x").into_string();
        assert!(shown.contains(r#"<a href="http://localhost:8080/en/confirm/x" dir="ltr">"#), "{shown}");
        assert!(shown.contains("Hello &lt;b&gt;"), "{shown}");
        assert!(!shown.contains(r#"href="javascript"#), "{shown}");
    }
}
