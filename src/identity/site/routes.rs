//! Handlers of the site's look and texts, and of the files that they are shown with.

use std::collections::BTreeMap;

use axum::{
    extract::{Multipart, Path, Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, files, peer::Peer, view::redirect_saying},
    lang::Lang,
};
use serde_json::json;

use super::{
    colour::{self, Palette, Rgb, Use},
    logo, options, pages, refresh,
    settings::{self, NAME_MAX, Settings, WELCOME_MAX},
    store,
};
use crate::{
    Identity, Text,
    audit::{self, Entry},
    faults::Faults,
    paths,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

pub(super) const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);

/// Adds the routes.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    let routes = routes
        .get("/{lang}/admin/site", ADMINISTRATORS, show)
        .post("/{lang}/admin/site", ADMINISTRATORS, set_look)
        .post("/{lang}/admin/site/logo", ADMINISTRATORS, set_logo)
        .post("/{lang}/admin/site/texts", ADMINISTRATORS, set_texts)
        .get("/site/{look}/look.css", Access::Public, stylesheet)
        .get("/site/{logo}/logo.webp", Access::Public, picture);
    options::routes(routes)
}

/// The fields of a form, by name.
pub(super) type Fields = BTreeMap<String, String>;

pub(super) fn field<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).map_or("", |value| value.trim())
}

/// A text in each language, from fields such as `name-ar`; nothing for those left empty.
pub(super) fn texts(fields: &Fields, name: &str) -> settings::Texts {
    let read = |lang: Lang| {
        let text = field(fields, &format!("{name}-{lang}")).replace("\r\n", "\n");
        (!text.is_empty()).then_some((lang, text))
    };
    Lang::ALL.into_iter().filter_map(read).collect()
}

/// Changes the settings in one transaction with its entry in the log, and shows them at once.
pub(super) async fn change(
    identity: &Identity,
    (viewer, peer): (&Viewer, Peer),
    action: &'static str,
    with: impl FnOnce(&mut Settings),
) -> Result<()> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let before = store::load_for_change(&mut tx).await?;
    let mut after = before.clone();
    with(&mut after);
    if before == after {
        return Ok(());
    }
    store::save(&mut tx, &platform.site, &after).await?;
    let detail = audit::change(&serde_json::to_value(&before)?, &serde_json::to_value(&after)?);
    let entry = Entry::new(action).by(viewer.id).from(peer).detail(detail);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    refresh(identity).await
}

async fn page(identity: &Identity, view: &View, settings: &Settings, faults: &Faults) -> Result<Response> {
    let logo = store::logo(&identity.platform.db).await?;
    Ok(pages::site(view, settings, logo.as_ref(), faults))
}

async fn show(State(identity): State<Identity>, view: View) -> Result<Response> {
    let settings = store::load(&identity.platform.db).await?;
    page(&identity, &view, &settings, &Faults::default()).await
}

/// Reads one colour; what is too pale is refused with what was measured and what would do.
fn read_colour(
    lang: Lang,
    fields: &Fields,
    name: &'static str,
    dark: bool,
    of: Use,
    faults: &mut Faults,
) -> String {
    let (typed, t) = (field(fields, name), Text::of(lang));
    if typed.is_empty() {
        return String::new();
    }
    let Some(colour) = Rgb::parse(typed) else {
        faults.add(name, t.site_colour_wrong());
        return typed.to_owned();
    };
    let measured = colour::measure(colour, dark);
    if measured < of.least() {
        let better = colour::corrected(colour, dark, of).hex();
        // Cut, not rounded: 4.497 is not 4.50.
        let shown = pages::ratio(lang, (measured * 100.0).floor() / 100.0);
        faults.add(name, t.site_colour_pale(better, shown, pages::ratio(lang, of.least())));
    }
    colour.hex()
}

fn read_palette(lang: Lang, fields: &Fields, faults: &mut Faults) -> Palette {
    let mut read = |name, dark, of| read_colour(lang, fields, name, dark, of, faults);
    Palette {
        accent_light: read("accent-light", false, Use::Accent),
        accent_dark: read("accent-dark", true, Use::Accent),
        mark_light: read("mark-light", false, Use::Mark),
        mark_dark: read("mark-dark", true, Use::Mark),
    }
}

async fn set_look(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let mut faults = Faults::default();
    let names = texts(&fields, "name");
    let palette = read_palette(view.lang, &fields, &mut faults);
    if names.values().any(|name| name.chars().count() > NAME_MAX || name.chars().any(char::is_control)) {
        faults.add(pages::name_field(&names), Text::of(view.lang).site_name_long());
    }
    if !faults.none() {
        let known = store::load(&identity.platform.db).await?;
        let typed = Settings { names, palette, ..known };
        return page(&identity, &view, &typed, &faults).await;
    }
    change(&identity, (&viewer, peer), "site.look", |settings| {
        (settings.names, settings.palette) = (names, palette);
    })
    .await?;
    Ok(redirect_saying(&paths::site(view.lang), "site-saved"))
}

async fn set_texts(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (welcome, footer) = (texts(&fields, "welcome"), texts(&fields, "footer"));
    let mut faults = Faults::default();
    let t = Text::of(view.lang);
    for lang in Lang::ALL {
        let text = |of: &settings::Texts| of.get(&lang).cloned().unwrap_or_default();
        if text(&welcome).chars().count() > WELCOME_MAX {
            faults.add(pages::field_name("welcome", lang), t.site_welcome_long(lang.own_name()));
        }
        if let Err(line) = settings::links(&text(&footer)) {
            faults.add(pages::field_name("footer", lang), t.site_footer_wrong(lang.own_name(), line as i64));
        }
    }
    if !faults.none() {
        let known = store::load(&identity.platform.db).await?;
        return page(&identity, &view, &Settings { welcome, footer, ..known }, &faults).await;
    }
    change(&identity, (&viewer, peer), "site.texts", |settings| {
        (settings.welcome, settings.footer) = (welcome, footer);
    })
    .await?;
    Ok(redirect_saying(&paths::site(view.lang), "site-saved"))
}

/// The file of the form; `None` where the picture is to go.
async fn sent(form: Option<Multipart>) -> Result<Option<Vec<u8>>> {
    let Some(mut form) = form else { return Ok(Some(Vec::new())) };
    let bad = || Error::bad(|lang| Text::of(lang).site_logo_unreadable().to_owned());
    let mut file = Vec::new();
    while let Some(part) = form.next_field().await.map_err(|_| bad())? {
        match part.name() {
            Some("remove") => return Ok(None),
            Some("logo") => file = part.bytes().await.map_err(|_| bad())?.to_vec(),
            _ => {}
        }
    }
    Ok(Some(file))
}

async fn set_logo(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    form: Option<Multipart>,
) -> Result<Response> {
    let platform = &identity.platform;
    let made = match sent(form).await? {
        None => None,
        Some(bytes) => {
            let made =
                tokio::task::spawn_blocking(move || logo::make(&bytes)).await.map_err(anyhow::Error::new)?;
            match made {
                Ok(made) => Some(made),
                Err(why) => {
                    let faults = Faults::one("logo", pages::refused(view.lang, why));
                    return page(&identity, &view, &store::load(&platform.db).await?, &faults).await;
                }
            }
        }
    };
    let sha256 = match &made {
        Some(made) => Some(platform.storage.put(&made.bytes).await?),
        None => None,
    };
    let mut tx = platform.db.begin().await?;
    store::load_for_change(&mut tx).await?;
    let now = platform.clock.now();
    let before = store::set_logo(&mut tx, now, sha256.as_deref().zip(made.as_ref())).await?;
    let entry = Entry::new("site.logo").by(viewer.id).from(peer);
    audit::record(&mut tx, now, entry.detail(json!({ "before": before, "after": sha256 }))).await?;
    tx.commit().await?;
    refresh(&identity).await?;
    Ok(redirect_saying(&paths::site(view.lang), "site-saved"))
}

/// The site's colours; another hash than that of now is of before a change (and gone), or of one that this process has
/// not heard of yet.
async fn stylesheet(State(identity): State<Identity>, Path(hash): Path<String>) -> Result<Response> {
    let known = || identity.platform.site.look().stylesheet.clone().filter(|sheet| sheet.hash == hash);
    let sheet = match known() {
        Some(sheet) => sheet,
        None => {
            refresh(&identity).await?;
            known().ok_or(Error::NotFound)?
        }
    };
    let mut response = sheet.css.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    Ok(response)
}

async fn picture(
    State(identity): State<Identity>,
    Path(sha256): Path<String>,
    request: Request,
) -> Result<Response> {
    let platform = &identity.platform;
    let mime = store::file(&platform.db, &sha256).await?.ok_or(Error::NotFound)?;
    let path = platform.storage.file(&sha256).await?;
    files::immutable(&path, &mime, request).await
}
