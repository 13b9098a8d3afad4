//! The overview of what the people who run the site can do; every domain may add to it. For a new administrator, a short
//! list of what comes first.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::{Error, Result},
    html::{
        icon::{Icon, icon},
        parts::{self, Weight},
    },
    http::{
        Form, View,
        view::{MenuEntry, redirect},
    },
    lang::Lang,
};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Identity, Text, accounts, paths,
    policy::{Access, Role, Routes},
    site::{self, settings::Settings, store},
    viewer::Viewer,
};

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/admin", Access::Roles(&[Role::Staff]), show).post(
        "/{lang}/admin/checklist",
        Access::Roles(&[Role::Administrator]),
        tick,
    )
}

const fn own(href: fn(Lang) -> String, label: fn(Lang) -> &'static str) -> MenuEntry {
    MenuEntry { href, label, roles: &["administrator"] }
}

const PEOPLE: [MenuEntry; 4] = [
    own(paths::people, |lang| Text::of(lang).people_title()),
    MenuEntry {
        href: paths::people_invite,
        label: |lang| Text::of(lang).people_invite(),
        roles: &["administrator", "staff"],
    },
    own(paths::groups, |lang| Text::of(lang).groups_title()),
    own(paths::mailbox, |lang| Text::of(lang).mailbox_title()),
];

const SITE: [MenuEntry; 6] = [
    own(paths::site, |lang| Text::of(lang).site_title()),
    own(paths::languages, |lang| Text::of(lang).languages_title()),
    own(paths::features, |lang| Text::of(lang).features_title()),
    own(paths::admin_themes, |lang| Text::of(lang).themes_admin_title()),
    own(paths::admin_policies, |lang| Text::of(lang).policies_title()),
    own(paths::register_of_processing, |lang| Text::of(lang).processing_title()),
];

const UPKEEP: [MenuEntry; 7] = [
    own(paths::sign_on, |lang| Text::of(lang).sso_title()),
    own(paths::webhooks, |lang| Text::of(lang).webhooks_title()),
    own(paths::health, |lang| Text::of(lang).health_title()),
    own(paths::jobs, |lang| Text::of(lang).jobs_title()),
    own(paths::retention, |lang| Text::of(lang).retention_title()),
    own(paths::storage, |lang| Text::of(lang).storage_title()),
    own(paths::audit, |lang| Text::of(lang).audit_title()),
];

/// A step of the new administrator's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Look,
    Languages,
    Mail,
    Course,
    People,
}

impl Step {
    const ALL: [Step; 5] = [Step::Look, Step::Languages, Step::Mail, Step::Course, Step::People];

    const fn id(self) -> &'static str {
        match self {
            Step::Look => "look",
            Step::Languages => "languages",
            Step::Mail => "mail",
            Step::Course => "course",
            Step::People => "people",
        }
    }

    fn words(self, t: Text) -> (&'static str, &'static str) {
        match self {
            Step::Look => (t.first_list_look(), t.first_list_look_text()),
            Step::Languages => (t.first_list_languages(), t.first_list_languages_text()),
            Step::Mail => (t.first_list_mail(), t.first_list_mail_text()),
            Step::Course => (t.first_list_course(), t.first_list_course_text()),
            Step::People => (t.first_list_people(), t.first_list_people_text()),
        }
    }

    fn href(self, identity: &Identity, lang: Lang) -> String {
        match self {
            Step::Look => paths::site(lang),
            Step::Languages => paths::languages(lang),
            Step::Mail => paths::health(lang),
            Step::Course => {
                identity.admin_links.first().map_or_else(|| paths::admin(lang), |link| (link.href)(lang))
            }
            Step::People => paths::people(lang),
        }
    }
}

/// Which steps are done, by themselves or ticked; `None` where all are.
async fn steps(identity: &Identity) -> Result<Option<Vec<(Step, bool)>>> {
    let platform = &identity.platform;
    let settings = store::load(&platform.db).await?;
    let ticked = |step: Step| settings.ticked.iter().any(|id| id == step.id());
    if Step::ALL.into_iter().all(ticked) {
        return Ok(None);
    }
    let fresh = Settings::default();
    let has_course = match &identity.has_own_course {
        Some(ask) => ask().await?,
        None => true,
    };
    let done = |step| match step {
        Step::Look => settings.names != fresh.names || settings.palette != fresh.palette,
        Step::Languages => settings.default_language.is_some(),
        Step::Mail => platform.config.smtp_url.is_some(),
        Step::Course => has_course,
        Step::People => false,
    };
    let more_people = accounts::more_than_one(&platform.db).await?;
    let steps: Vec<(Step, bool)> = Step::ALL
        .into_iter()
        .map(|step| (step, ticked(step) || done(step) || (step == Step::People && more_people)))
        .collect();
    Ok(steps.iter().any(|(_, done)| !done).then_some(steps))
}

async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let steps = if viewer.has(Role::Administrator) { steps(&identity).await? } else { None };
    let mine: Vec<&str> = viewer.roles.iter().map(|role| role.id()).collect();
    let seen = |link: &&MenuEntry| link.roles.is_empty() || link.roles.iter().any(|role| mine.contains(role));
    let links = |of: &[MenuEntry]| {
        let links: Vec<Markup> = of
            .iter()
            .filter(seen)
            .map(|link| html! { li { a href=((link.href)(lang)) { ((link.label)(lang)) } } })
            .collect();
        (!links.is_empty()).then(|| html! { ul.admin-links { @for link in &links { (link) } } })
    };
    let first: Vec<MenuEntry> = PEOPLE.iter().chain(&identity.admin_links).copied().collect();
    let groups = [
        ("work", t.admin_group_work(), links(&first)),
        ("site", t.admin_group_site(), links(&SITE)),
        ("upkeep", t.admin_group_upkeep(), links(&UPKEEP)),
    ];
    let body = html! {
        (parts::heading(None, html! { (t.admin_title()) }, Some(html! { (t.admin_lead()) })))
        @if let Some(steps) = &steps { (checklist(&identity, &view, steps)) }
        @for (id, title, links) in groups {
            @if let Some(links) = links { (parts::section(id, title, links)) }
        }
    };
    Ok(view.page(t.admin_title()).show(body).into_response())
}

fn checklist(identity: &Identity, view: &View, steps: &[(Step, bool)]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let action = paths::checklist(lang);
    parts::section(
        "first",
        t.first_list_title(),
        html! {
            p { (t.first_list_lead()) }
            ol.checks {
                @for (step, done) in steps {
                    @let (name, text) = step.words(t);
                    li.check {
                        @if *done { (icon(Icon::Check)) } @else { (icon(Icon::Todo)) }
                        div {
                            p {
                                @if *done { strong { (name) } " " span.quiet { (t.first_list_done()) } }
                                @else { strong { a href=(step.href(identity, lang)) { (name) } } }
                            }
                            @if !done {
                                p { (text) }
                                (parts::act_about(&action, t.first_list_tick(), name, Weight::Plain, &[("step", step.id())]))
                            }
                        }
                    }
                }
            }
            (parts::act(&action, t.first_list_hide(), Weight::Normal, None, &[("step", "all")]))
        },
    )
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Ticked {
    step: String,
}

async fn tick(State(identity): State<Identity>, view: View, Form(form): Form<Ticked>) -> Result<Response> {
    let steps: Vec<&str> =
        Step::ALL.into_iter().map(Step::id).filter(|id| form.step == "all" || form.step == *id).collect();
    if steps.is_empty() {
        return Err(Error::NotFound);
    }
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let mut settings = store::load_for_change(&mut tx).await?;
    for step in steps {
        if !settings.ticked.iter().any(|known| known == step) {
            settings.ticked.push(step.to_owned());
        }
    }
    store::save(&mut tx, &platform.site, &settings).await?;
    tx.commit().await?;
    site::refresh(&identity).await?;
    Ok(redirect(&paths::admin(view.lang)))
}
