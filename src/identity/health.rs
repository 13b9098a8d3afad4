//! Whether everything is well, for the administrator: what `halqa doctor` looks at, and what to do.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    cldr,
    db::Db,
    doctor::{self, Check},
    error::Result,
    html::{
        icon::{Icon, icon},
        page::NavItem,
        parts::{self, Kind},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};

use crate::{
    Identity, Text,
    audit::{
        chain::{self, Verdict},
        routes as audit_routes,
    },
    paths,
    policy::{Access, Role, Routes},
    site::store as settings,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/admin/health", Access::Roles(&[Role::Administrator]), show)
}

/// The name of the check of the audit log.
const AUDIT: &str = "audit log";

/// What a look at the chain of the log found, as a check.
pub fn of_chain(verdict: &Verdict) -> Check {
    match &verdict.broken {
        None => Check::good(AUDIT, format!("{} entries, none changed", verdict.entries)),
        Some(broken) => {
            let entry = broken.entry.map(|id| format!(" ({id})")).unwrap_or_default();
            Check::bad(
                AUDIT,
                format!("broken at entry {}{entry}: {}", broken.number, said(broken.fault)),
                "Somebody changed the log past this program. Keep the database as it is, compare with a backup from before, and find out who could write to it.",
            )
        }
    }
}

/// What the check of a certificate by ACME is called.
pub fn acme_words(lang: Lang) -> &'static str {
    Text::of(lang).health_acme()
}

fn said(fault: chain::Fault) -> &'static str {
    match fault {
        chain::Fault::Changed => "it does not say any more what it said",
        chain::Fault::Unlinked => "it does not follow the entry before it",
        chain::Fault::Missing => "it is gone",
        chain::Fault::CutOff => "the log went further before",
        chain::Fault::Rewritten => "it is not what was noted of it",
    }
}

/// Looks through the whole log, for `halqa doctor`.
pub async fn check_log(db: &Db, now: chrono::DateTime<chrono::Utc>) -> Check {
    match chain::verify(db, now).await {
        Ok(verdict) => of_chain(&verdict),
        Err(error) => Check::bad(AUDIT, error.to_string(), "Mend the database first."),
    }
}

async fn show(State(identity): State<Identity>, view: View) -> Result<Response> {
    let platform = &identity.platform;
    let gaps = (identity.upkeep.gaps)();
    let mut checks =
        doctor::checks(&platform.config, &platform.db, &platform.clock, &gaps, identity.upkeep.columns).await;
    // As it was found last: reading a long log through takes a while, and is done once a day.
    let verdict: Option<Verdict> = settings::get_json(&platform.db, audit_routes::VERDICT).await?;
    checks.extend(verdict.as_ref().map(of_chain));
    Ok(page(&view, &checks).into_response())
}

fn page(view: &View, checks: &[Check]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let bad = checks.iter().filter(|check| !check.ok).count() as i64;
    let (well, sick): (Vec<&Check>, Vec<&Check>) = checks.iter().partition(|check| check.ok);
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &[NavItem::new(paths::admin(lang), t.admin_title())], t.health_title()))
        (parts::heading(None, html! { (t.health_title()) }, Some(html! { (t.health_lead()) })))
        @if bad == 0 { (parts::notice(Kind::Success, None, html! { p { (t.health_all_well()) } })) }
        @else { (parts::notice(Kind::Error, None, html! { p { (t.health_some_bad(bad, cldr::number(lang, bad))) } })) }
        ul.checks { @for check in sick.iter().chain(&well) { (one(lang, check)) } }
    };
    view.page(t.health_title()).show(body)
}

fn one(lang: Lang, check: &Check) -> Markup {
    let t = Text::of(lang);
    let (name, advice) = words(t, check.name);
    html! {
        li.check.bad[!check.ok] {
            @if check.ok { (icon(Icon::Check)) } @else { (icon(Icon::Error)) }
            div {
                p {
                    strong { (name) } " "
                    span.quiet { @if check.ok { (t.health_well()) } @else { (t.health_not_well()) } }
                }
                // The exact words are the program's; what they mean for the reader stands before them.
                p { small lang="en" dir="ltr" { (check.detail) } }
                @if let Some(todo) = &check.todo {
                    p { strong { (t.health_todo()) } " " (advice) }
                    @if lang != Lang::En { p { small lang="en" dir="ltr" { (todo) } } }
                    @else if advice != todo { p { small { (todo) } } }
                }
            }
        }
    }
}

/// What a check is called, and what to do where it finds something wrong.
fn words(t: Text, name: &'static str) -> (&'static str, &'static str) {
    match name {
        "version" => (t.health_version(), ""),
        "database" => (t.health_database(), t.health_database_todo()),
        "database can be written" => (t.health_writable(), t.health_writable_todo()),
        "data folder" => (t.health_folder(), t.health_folder_todo()),
        "free space" => (t.health_space(), t.health_space_todo()),
        "files" => (t.health_files(), t.health_files_todo()),
        "clock" => (t.health_clock(), t.health_clock_todo()),
        "jobs" => (t.health_jobs(), t.health_jobs_todo()),
        "queue" => (t.health_queue(), t.health_queue_todo()),
        "mail" => (t.health_mail(), t.health_mail_todo()),
        "failed mails" => (t.health_failed_mails(), t.health_failed_mails_todo()),
        "backups" => (t.health_backups(), t.health_backups_todo()),
        "search" => (t.health_search(), t.health_search_todo()),
        "languages" => (t.health_languages(), t.health_languages_todo()),
        "address" => (t.health_address(), t.health_address_todo()),
        "certificate" => (t.health_certificate(), t.health_certificate_todo()),
        "certificate by ACME" => (t.health_acme(), t.health_acme_todo()),
        AUDIT => (t.health_audit(), t.health_audit_todo()),
        other => (other, ""),
    }
}
