//! The media library of a draft: files come in, are named, replaced and removed, get their words and their captions.

pub mod captions;
pub mod file;
pub mod insert;
pub mod kinds;
pub mod library;
pub mod moving;
pub mod paths;
pub mod previews;
pub mod receiving;
pub mod sending;
pub mod taking;
pub mod usage;

use halqa_identity::policy::Routes;
use halqa_platform::{
    error::Result,
    html::{
        icon::{Icon, icon},
        parts::{self, Weight},
    },
    http::{View, view::FlashText},
};
use maud::{Markup, html};

use super::{Desk, Tab};
use crate::{
    Learning, Text,
    drafts::{changes::Past, store},
};

/// Its tab.
pub const TAB: Tab = Tab { id: "media", href: paths::library, label: |t| t.media_tab() };

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let routes = library::routes(routes);
    let routes = receiving::routes(routes);
    let routes = file::routes(routes);
    captions::routes::routes(routes)
}

/// Messages after acts of the library.
pub fn flashes() -> Vec<FlashText> {
    let flash = |code, text| FlashText { code, kind: parts::Kind::Success, text };
    let note = |code, text| FlashText { code, kind: parts::Kind::Info, text };
    vec![
        note("media-same", |lang| Text::of(lang).media_same()),
        flash("media-inserted", |lang| Text::of(lang).media_inserted()),
        flash("media-discarded", |lang| Text::of(lang).media_discarded()),
        flash("captions-saved", |lang| Text::of(lang).captions_saved()),
    ]
}

/// What this person did last with the draft, where it was here and nothing came after.
///
/// # Errors
/// The database failed.
async fn last_act(learning: &Learning, desk: &Desk) -> Result<Option<Past>> {
    let newest = store::history(&learning.platform.db, desk.draft.id, i64::MAX, 1).await?;
    let own = |past: &Past| past.account_id == Some(desk.viewer.id) && past.what.starts_with("media-");
    Ok(newest.into_iter().find(own))
}

/// That act, with the way back.
fn way_back(view: &View, desk: &Desk, act: Option<&Past>) -> Markup {
    let t = Text::of(view.lang);
    let Some(past) = act else { return html! {} };
    let said = match past.what.as_str() {
        "media-add" => t.media_did_add(),
        "media-replace" => t.media_did_replace(),
        "media-rename" => t.media_did_rename(),
        "media-remove" => t.media_did_remove(),
        "media-captions" => t.media_did_captions(),
        _ => t.media_did_insert(),
    };
    let revision = past.revision.to_string();
    let to = paths::undo(view.lang, &desk.draft.slug);
    html! {
        div.notice.success role="status" {
            (icon(Icon::Done))
            div.undo { p { (said) } (parts::act(&to, t.editor_undo(), Weight::Normal, None, &[("revision", &revision)])) }
        }
    }
}

/// The library's own stylesheet, which other pages need not load.
fn style(view: &View) -> Markup {
    html! { link rel="stylesheet" href={ (view.site.assets.prefix()) "/media.css" }; }
}
