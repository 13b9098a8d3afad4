//! What every page is made with: the reader's language, the site, who is reading, and the shell around the body.

use std::sync::{Arc, PoisonError, RwLock};

use axum::{
    extract::{FromRequestParts, Request},
    http::{HeaderValue, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

use super::{assets::Assets, look::Look};
use crate::{
    error::Error,
    html::{
        page::{AccountBox, Alternate, Flash, NavItem, SearchBox, Shell, ShellWords, page},
        parts::Kind,
    },
    lang::Lang,
    text::Text,
};

/// Who is reading, as far as a page's corner must know. Put into the request by the domain of accounts.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// Name as they write it.
    pub name: String,
    /// Ids of their roles on the site.
    pub roles: Vec<&'static str>,
    /// Until when they have answered what they are asked; `None` where they never were.
    pub asked_at: Option<DateTime<Utc>>,
}

/// A link that the shell shows on every page, registered by a domain.
#[derive(Clone, Copy, Debug)]
pub struct MenuEntry {
    /// Its address in a language.
    pub href: fn(Lang) -> String,
    /// What it says.
    pub label: fn(Lang) -> &'static str,
    /// Roles that see it; empty = everybody whom the menu is for.
    pub roles: &'static [&'static str],
}

/// A message shown once after an action, by its code.
#[derive(Clone, Copy, Debug)]
pub struct FlashText {
    /// The code, as in [`redirect_saying`].
    pub code: &'static str,
    /// What kind.
    pub kind: Kind,
    /// The text.
    pub text: fn(Lang) -> &'static str,
}

/// What is the same for every page of the site. Put into every request by the application.
#[derive(Debug)]
pub struct Site {
    /// Its name where nobody has set another ([`Look::name`]).
    pub name: String,
    /// `https://learn.example.org`.
    pub base_url: String,
    /// For readers whose own language is none of the six.
    pub default_language: Lang,
    /// Where the assets are.
    pub assets: Assets,
    /// Main navigation.
    pub nav: Vec<MenuEntry>,
    /// The menu of whoever is signed in.
    pub account: Vec<MenuEntry>,
    /// Links of the footer.
    pub footer: Vec<MenuEntry>,
    /// Messages after actions.
    pub flashes: Vec<FlashText>,
    /// Address of the search page.
    pub search: Option<fn(Lang) -> String>,
    /// A question to whoever is signed in, above the page, until they have answered it.
    pub question: Option<fn(&View) -> Markup>,
    /// See [`Site::look`].
    pub look: RwLock<Arc<Look>>,
}

impl Site {
    /// What administrators have set, as this process knows it.
    pub fn look(&self) -> Arc<Look> {
        Arc::clone(&self.look.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// From now on this is shown.
    pub fn set_look(&self, look: Look) {
        *self.look.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(look);
    }

    /// A site without menus; the application adds what its domains register.
    pub fn new(name: String, base_url: String, default_language: Lang, assets: Assets) -> Self {
        Self {
            look: RwLock::new(Arc::new(Look::new(name.clone(), default_language))),
            question: None,
            name,
            base_url,
            default_language,
            assets,
            nav: Vec::new(),
            account: Vec::new(),
            footer: Vec::new(),
            flashes: Vec::new(),
            search: None,
        }
    }
}

/// The reader's side of a request.
#[derive(Clone, Debug)]
pub struct View {
    /// The language of the page (from its address).
    pub lang: Lang,
    /// The address after the language: `/courses/x`.
    pub rest: String,
    /// The query string, without `?`.
    pub query: String,
    /// Who is reading.
    pub visitor: Option<Visitor>,
    /// The site.
    pub site: Arc<Site>,
    /// What administrators have set, as it was when the request came.
    pub look: Arc<Look>,
    flash: Option<FlashText>,
    theme: Option<String>,
    text_size: Option<String>,
}

/// Splits `/ar/courses` into its language and `/courses`.
pub fn split_lang(path: &str) -> Option<(Lang, &str)> {
    let inner = path.strip_prefix('/')?;
    let (code, _) = inner.split_once('/').unwrap_or((inner, ""));
    Some((code.parse().ok()?, inner.get(code.len()..)?))
}

/// The value of a cookie.
pub fn cookie<'a>(parts: &'a axum::http::HeaderMap, name: &str) -> Option<&'a str> {
    parts
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

impl View {
    /// The view of a request for a page outside `/{lang}/…` (an error, the start), in a given language.
    pub fn outside(site: Arc<Site>, lang: Lang, parts: &Parts) -> Self {
        let one_of = |name: &str, good: &[&str]| {
            cookie(&parts.headers, name).filter(|value| good.contains(value)).map(str::to_owned)
        };
        let code = cookie(&parts.headers, FLASH);
        Self {
            lang,
            rest: split_lang(parts.uri.path()).map_or("/", |(_, rest)| rest).to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            visitor: parts.extensions.get().cloned(),
            flash: site.flashes.iter().find(|flash| Some(flash.code) == code).copied(),
            theme: one_of("theme", &["light", "dark"]),
            text_size: one_of("text", &["1", "2", "3"]),
            look: site.look(),
            site,
        }
    }

    /// This page's address in another language.
    pub fn in_language(&self, lang: Lang) -> String {
        let query = if self.query.is_empty() { String::new() } else { format!("?{}", self.query) };
        format!("/{lang}{}{query}", if self.rest.is_empty() { "/" } else { &self.rest })
    }

    /// Whether the page shows anything that is for this reader alone: their name, a message shown once.
    pub fn is_personal(&self) -> bool {
        self.visitor.is_some() || self.flash.is_some()
    }

    /// Begins a page with this title.
    pub fn page(&self, title: impl Into<String>) -> PageOf<'_> {
        PageOf {
            view: self,
            title: crate::text::plain(&title.into()),
            description: None,
            indexed: None,
            wide: false,
            head: html! {},
            searched: String::new(),
            notice: None,
            language_form: None,
        }
    }
}

/// A page being made.
#[must_use = "finish it with `show`"]
pub struct PageOf<'a> {
    view: &'a View,
    title: String,
    description: Option<String>,
    indexed: Option<Vec<Lang>>,
    wide: bool,
    head: Markup,
    searched: String,
    notice: Option<(Kind, String)>,
    language_form: Option<String>,
}

impl PageOf<'_> {
    /// For search engines and shared links. `langs` are the languages in which there is something to index: in any
    /// other the page shows what stands in one of those, and is not indexed twice.
    pub fn public(mut self, description: impl Into<String>, langs: &[Lang]) -> Self {
        self.description = Some(description.into()).filter(|text| !text.is_empty());
        self.indexed = Some(langs.to_vec());
        self
    }

    /// The body may use the whole width.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// More for the head, such as structured data.
    pub fn head(mut self, head: Markup) -> Self {
        self.head = head;
        self
    }

    /// What stands in the search box.
    pub fn searched(mut self, text: &str) -> Self {
        text.clone_into(&mut self.searched);
        self
    }

    /// A message at the top that belongs to this answer (a form that came back).
    pub fn notice(mut self, kind: Kind, text: impl Into<String>) -> Self {
        self.notice = Some((kind, text.into()));
        self
    }

    /// The page's form (its id) is sent and kept when the reader goes on in another language.
    pub fn language_form(mut self, id: impl Into<String>) -> Self {
        self.language_form = Some(id.into());
        self
    }

    /// The whole document around `body`.
    pub fn show(self, body: Markup) -> Markup {
        let view = self.view;
        let (lang, site, look) = (view.lang, &view.site, &view.look);
        let t = Text::of(lang);
        let words = words(t);
        let mut offered = self.indexed.unwrap_or_default();
        offered.retain(|lang| look.offers(*lang));
        let indexed = offered.contains(&lang);
        let mut shell = Shell::new(lang, self.title, look.name(lang), site.assets.prefix(), &words);
        shell.logo = look.logo.as_ref();
        shell.stylesheet = look.stylesheet.as_ref().map(|sheet| (&*sheet.href).into());
        shell.description = self.description.map(Into::into);
        shell.head_extra = html! { @if !indexed { meta name="robots" content="noindex"; } (self.head) };
        if indexed {
            shell.origin = (&*site.base_url).into();
            shell.canonical = Some(format!("/{lang}{}", view.rest).into());
            shell.offered = offered;
        }
        shell.alternates = look
            .languages
            .iter()
            .map(|lang| Alternate { lang: *lang, href: view.in_language(*lang).into() })
            .collect();
        shell.language_form = self.language_form.map(Into::into);
        shell.nav = view.entries(&site.nav);
        shell.footer = view.entries(&site.footer);
        shell.footer.extend(look.footer(lang).map(|link| NavItem::new(&*link.href, link.label.clone())));
        if let (Some(question), Some(visitor)) = (site.question, &view.visitor)
            && look.asks(visitor.asked_at)
        {
            shell.question = question(view);
        }
        shell.search = site
            .search
            .map(|address| SearchBox { action: address(lang).into(), value: self.searched.into() });
        shell.account = view.account();
        shell.theme = view.theme.as_deref().map(Into::into);
        shell.text_size = view.text_size.as_deref().map(Into::into);
        shell.wide = self.wide;
        shell.flash = match (self.notice, view.flash) {
            (Some((kind, text)), _) => Some(Flash { kind, text: text.into() }),
            (None, Some(flash)) => Some(Flash { kind: flash.kind, text: (flash.text)(lang).into() }),
            (None, None) => None,
        };
        page(&shell, body)
    }
}

impl View {
    fn entries(&self, of: &[MenuEntry]) -> Vec<NavItem<'static>> {
        let mine = self.visitor.as_ref().map_or(&[][..], |visitor| &visitor.roles);
        let here = format!("/{}{}", self.lang, self.rest);
        of.iter()
            .filter(|entry| entry.roles.is_empty() || entry.roles.iter().any(|role| mine.contains(role)))
            .map(|entry| {
                let href = (entry.href)(self.lang);
                let current = here == href || (href.len() > 4 && here.starts_with(&format!("{href}/")));
                NavItem::new(href, (entry.label)(self.lang)).current(current)
            })
            .collect()
    }

    fn account(&self) -> AccountBox<'_> {
        let back = if self.rest.starts_with("/sign-in") || self.rest.starts_with("/register") {
            String::new()
        } else {
            format!("?next={}", encode(&self.in_language(self.lang)))
        };
        match &self.visitor {
            None => AccountBox::SignedOut {
                sign_in: format!("/{}/sign-in{back}", self.lang).into(),
                register: self.look.registration.then(|| format!("/{}/register", self.lang).into()),
            },
            Some(visitor) => AccountBox::SignedIn {
                name: (&*visitor.name).into(),
                links: self.entries(&self.site.account),
                sign_out: format!("/{}/sign-out", self.lang).into(),
            },
        }
    }
}

/// Percent-encodes what is put into a query.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte))
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

fn words(t: Text) -> ShellWords<'static> {
    ShellWords {
        skip: t.shell_skip().into(),
        menu: t.shell_menu().into(),
        main_nav: t.shell_main_nav().into(),
        language: t.shell_language().into(),
        search: t.shell_search().into(),
        search_hint: t.shell_search_hint().into(),
        account: t.shell_account().into(),
        sign_in: t.shell_sign_in().into(),
        register: t.shell_register().into(),
        sign_out: t.shell_sign_out().into(),
        theme: t.shell_theme().into(),
        theme_auto: t.shell_theme_auto().into(),
        theme_light: t.shell_theme_light().into(),
        theme_dark: t.shell_theme_dark().into(),
        footer_nav: t.shell_footer_nav().into(),
    }
}

impl<S: Sync> FromRequestParts<S> for View {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        let site: Arc<Site> =
            parts.extensions.get().cloned().ok_or_else(|| anyhow::anyhow!("no site in the request"))?;
        let (lang, _) = split_lang(parts.uri.path()).ok_or(Error::NotFound)?;
        Ok(Self::outside(site, lang, parts))
    }
}

const FLASH: &str = "flash";

/// Sends the reader on after an action (303, so that a reload does not repeat it).
pub fn redirect(to: &str) -> Response {
    Redirect::to(to).into_response()
}

/// As [`redirect`], with a message on the next page, by its registered code.
pub fn redirect_saying(to: &str, code: &'static str) -> Response {
    let mut response = redirect(to);
    if let Ok(value) =
        HeaderValue::from_str(&format!("{FLASH}={code}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"))
    {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

/// Middleware: a message that was shown is not shown again.
pub async fn clear_flash<F: Future<Output = Response>>(
    request: Request,
    next: impl FnOnce(Request) -> F,
) -> Response {
    let shown = cookie(request.headers(), FLASH).is_some();
    let mut response = next(request).await;
    let html = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if shown && html {
        let gone = HeaderValue::from_static("flash=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        response.headers_mut().append(header::SET_COOKIE, gone);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_stands_first_in_the_address() {
        assert_eq!(split_lang("/ar/courses/x"), Some((Lang::Ar, "/courses/x")));
        assert_eq!(split_lang("/en/"), Some((Lang::En, "/")));
        assert_eq!(split_lang("/en"), Some((Lang::En, "")));
        assert_eq!(split_lang("/xx/courses"), None);
        assert_eq!(split_lang("/"), None);
    }

    #[test]
    fn queries_carry_any_text() {
        assert_eq!(encode("/ar/x?q=ا&b"), "/ar/x%3Fq%3D%D8%A7%26b");
    }
}
