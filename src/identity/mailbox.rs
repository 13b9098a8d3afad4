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
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Table, table_under},
    },
    http::{
        View,
        peer::Peer,
        view::{encode, redirect_saying},
    },
    jobs,
    lang::Lang,
    mail::{self, Filter, KindCount, MailHead, MailState, StoredMail},
    retention,
};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::{
    Identity, Text,
    audit::{self, Entry},
    paths,
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
        .post("/{lang}/admin/mailbox/{mail}/resend", ADMINISTRATORS, resend)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    to: String,
    kind: String,
    state: String,
    at: Option<i64>,
    before: Option<Uuid>,
}

impl Asked {
    fn filter(&self) -> Filter {
        let state = MailState::ALL.into_iter().find(|state| state.name() == self.state);
        Filter { recipient: self.to.trim().to_owned(), kind: self.kind.clone(), state }
    }

    fn narrows(&self) -> bool {
        self.filter() != Filter::default()
    }

    fn after(&self, lang: Lang, last: &MailHead) -> String {
        let own = [("to", self.to.trim()), ("kind", &self.kind), ("state", &self.state)];
        let own = own.iter().filter(|(_, value)| !value.is_empty());
        let own: String = own.map(|(name, value)| format!("&{name}={}", encode(value))).collect();
        format!("{}{own}", paths::mailbox_after(lang, last.created_at.timestamp_micros(), last.id))
    }
}

async fn list(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let db = &identity.platform.db;
    let before = asked.at.and_then(DateTime::from_timestamp_micros).zip(asked.before);
    let shown = Shown {
        mails: &mail::page_of(db, &asked.filter(), before, PAGE as i64 + 1).await?,
        kinds: mail::by_kind(db).await?,
        asked: &asked,
    };
    let config = &identity.platform.config;
    let days =
        retention::days(&identity.platform.db, config, retention::KINDS, "mails").await?.unwrap_or_default();
    Ok(list_page(&view, &viewer, &shown, config, days).into_response())
}

struct Shown<'a> {
    /// One more than a page where it goes on.
    mails: &'a [MailHead],
    kinds: Vec<KindCount>,
    asked: &'a Asked,
}

fn narrow(view: &View, shown: &Shown<'_>) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let mut names: Vec<&str> = shown.kinds.iter().map(|count| count.kind.as_str()).collect();
    names.dedup();
    let kinds = names.into_iter().map(|kind| Choice::new(kind, kind, kind == shown.asked.kind)).collect();
    let of = |wanted| {
        shown.kinds.iter().filter(|count| count.state == wanted).map(|count| count.mails).sum::<i64>()
    };
    let states = MailState::ALL.map(|each| {
        let label = format!("{} ({})", state(t, each), cldr::number(lang, of(each)));
        Choice::new(each.name(), label, each.name() == shown.asked.state)
    });
    let form = html! {
        form.stack method="get" action=(paths::mailbox(lang)) role="search" {
            (Field::email("to", t.mailbox_filter_to()).value(&*shown.asked.to).autocomplete("off"))
            (Choices::select("kind", t.mailbox_kind(), kinds).empty(t.mailbox_filter_any()))
            (Choices::select("state", t.mailbox_state(), states.into()).empty(t.mailbox_filter_any()))
            (form::actions(html! {
                (form::submit(t.mailbox_filter_button()))
                @if shown.asked.narrows() { a.btn href=(paths::mailbox(lang)) { (t.mailbox_filter_clear()) } }
            }))
        }
    };
    parts::disclosure(t.mailbox_filter(), shown.asked.narrows(), form)
}

fn list_page(view: &View, viewer: &Viewer, of: &Shown<'_>, config: &Config, days: i64) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let mails = of.mails;
    let failed = of
        .kinds
        .iter()
        .filter(|count| count.state == MailState::Failed)
        .map(|count| count.mails)
        .sum::<i64>();
    let shown = mails.get(..PAGE).unwrap_or(mails);
    let last = shown.last().filter(|_| mails.len() > PAGE);
    let way = [NavItem::new(paths::admin(lang), t.admin_title())];
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.mailbox_title()))
        (parts::heading(None, html! { (t.mailbox_title()) }, Some(html! { (t.mailbox_sent_lead(days)) })))
        @if config.smtp_url.is_none() { (parts::notice(Kind::Info, None, html! { p { (t.mailbox_kept()) } })) }
        @if failed > 0 && of.asked.state != MailState::Failed.name() {
            (parts::notice(Kind::Warning, None, html! {
                p { a href={ (paths::mailbox(lang)) "?state=failed" } { (t.mailbox_failed_some(failed, cldr::number(lang, failed))) } }
            }))
        }
        (narrow(view, of))
        @if shown.is_empty() {
            (parts::empty(t.mailbox_none_title(), if of.asked.narrows() { t.mailbox_none_such() } else { t.mailbox_none() }, None))
        } @else {
            (rows(view, viewer, shown))
        }
        @if let Some(last) = last {
            p { a.btn rel="next" href=(of.asked.after(lang, last)) { (t.mailbox_older()) } }
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
            html! {
                (state(t, mail.state))
                @if let Some(error) = mail.error.as_ref().filter(|_| mail.state == MailState::Failed) {
                    " " code.error-text dir="ltr" lang="en" { (error) }
                }
            },
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
        @if head.state == MailState::Failed && !mail.text_body.is_empty() {
            (parts::act(&paths::mail_resend(lang, head.id), t.mailbox_resend(), Weight::Normal, None, &[]))
        }
        @if mail.text_body.is_empty() {
            (parts::notice(Kind::Info, None, html! { p { (t.mailbox_text_gone()) } }))
        } @else { (bodies(t, lang, own, mail)) }
    };
    view.page(head.subject.clone()).wide().show(body)
}

/// Has a mail sent once more, by the job that sends it.
async fn resend(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, id)): Path<(String, Uuid)>,
) -> Result<Response> {
    let platform = &identity.platform;
    let mail = find(&identity, id).await?;
    let mut tx = platform.db.begin().await?;
    if !mail::resend(&mut tx, &platform.clock, id).await? {
        return Ok(redirect_saying(&paths::mail(view.lang, id), "mail-not-resent"));
    }
    let entry = Entry::new("mail.resent").by(viewer.id).from(peer);
    let entry = entry.detail(
        json!({ "mail": id, "kind": mail.head.kind, "before": mail.head.state.name(), "after": "queued" }),
    );
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(redirect_saying(&paths::mail(view.lang, id), "mail-resent"))
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
