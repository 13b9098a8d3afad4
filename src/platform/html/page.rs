//! The shell of every page: head, header, flash, main, footer.

use std::borrow::Cow;

use maud::{DOCTYPE, Markup, html};

use super::{
    Words,
    icon::{Icon, icon, sign},
    parts::{self, Kind},
};
use crate::{http::look::Logo, lang::Lang};

/// A link in a menu.
#[derive(Clone, Debug)]
pub struct NavItem<'a> {
    /// Where it goes.
    pub href: Cow<'a, str>,
    /// What it says.
    pub label: Words<'a>,
    /// Whether it is where the reader is.
    pub current: bool,
}

impl<'a> NavItem<'a> {
    /// A link that is not where the reader is.
    pub fn new(href: impl Into<Cow<'a, str>>, label: impl Into<Words<'a>>) -> Self {
        NavItem { href: href.into(), label: label.into(), current: false }
    }

    /// The same, marked as where the reader is if `current`.
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

/// Who is reading, for the corner of the header.
#[derive(Clone, Debug)]
pub enum AccountBox<'a> {
    /// Pages that do not ask (the offline page, an error before the session is known).
    Unknown,
    /// Nobody is signed in.
    SignedOut {
        /// The sign-in page.
        sign_in: Cow<'a, str>,
        /// The registration page, where people may register themselves.
        register: Option<Cow<'a, str>>,
    },
    /// Somebody is.
    SignedIn {
        /// Their name as they write it.
        name: Cow<'a, str>,
        /// Their pages: my learning, profile, administration …
        links: Vec<NavItem<'a>>,
        /// Where the sign-out form posts to.
        sign_out: Cow<'a, str>,
    },
}

/// The same page in a language.
#[derive(Clone, Debug)]
pub struct Alternate<'a> {
    /// The language.
    pub lang: Lang,
    /// Its address, from the root: `/ar/courses`.
    pub href: Cow<'a, str>,
}

/// The search box of the header; it sends `q` by GET.
#[derive(Clone, Debug)]
pub struct SearchBox<'a> {
    /// Where to.
    pub action: Cow<'a, str>,
    /// What was searched for.
    pub value: Cow<'a, str>,
}

/// A message that is shown once, after an action.
#[derive(Clone, Debug)]
pub struct Flash<'a> {
    /// What kind.
    pub kind: Kind,
    /// The message.
    pub text: Cow<'a, str>,
}

/// The words of the shell, in the page's language.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is the label of what its name says")]
pub struct ShellWords<'a> {
    /// "Skip to the content".
    pub skip: Cow<'a, str>,
    pub menu: Cow<'a, str>,
    /// Name of the main navigation, for screen readers: "Main".
    pub main_nav: Cow<'a, str>,
    pub language: Cow<'a, str>,
    pub search: Cow<'a, str>,
    /// Inside the empty search box: "Search courses".
    pub search_hint: Cow<'a, str>,
    /// Name of the account menu: "Your account".
    pub account: Cow<'a, str>,
    pub sign_in: Cow<'a, str>,
    pub register: Cow<'a, str>,
    pub sign_out: Cow<'a, str>,
    /// "Colours".
    pub theme: Cow<'a, str>,
    pub theme_auto: Cow<'a, str>,
    pub theme_light: Cow<'a, str>,
    pub theme_dark: Cow<'a, str>,
    /// Name of the list of links in the footer: "About this site".
    pub footer_nav: Cow<'a, str>,
}

/// Everything around the body of a page.
#[derive(Clone, Debug)]
pub struct Shell<'a> {
    /// The page's language; gives `lang` and `dir`.
    pub lang: Lang,
    /// The page's own title; the document's is "title · site".
    pub title: Cow<'a, str>,
    /// The site's name.
    pub site_name: Cow<'a, str>,
    /// The site's first page in this language.
    pub home: Cow<'a, str>,
    /// For search engines and shared links.
    pub description: Option<Cow<'a, str>>,
    /// `https://host` without a slash at the end, for `canonical` and `hreflang`; empty = neither is printed.
    pub origin: Cow<'a, str>,
    /// This page's address from the root, without what does not change it; `None` = no `canonical`.
    pub canonical: Option<Cow<'a, str>>,
    /// The page in each language it can be shown in, this one included: for the language menu.
    pub alternates: Vec<Alternate<'a>>,
    /// Those of them whose content is in that language: for `hreflang`.
    pub offered: Vec<Lang>,
    /// The id of a form that is half filled in: the language menu then sends it (`lang=ar`), so that nothing of it is
    /// lost. The form's handler keeps it and leads to the page in that language.
    pub language_form: Option<Cow<'a, str>>,
    /// Main navigation.
    pub nav: Vec<NavItem<'a>>,
    /// The search box, where there is one.
    pub search: Option<SearchBox<'a>>,
    /// Who is reading.
    pub account: AccountBox<'a>,
    /// Links of the footer.
    pub footer: Vec<NavItem<'a>>,
    /// The site's own sign, where it has one.
    pub logo: Option<&'a Logo>,
    /// The site's own colours: a stylesheet after ours.
    pub stylesheet: Option<Cow<'a, str>>,
    /// A question that stands above the page until it is answered.
    pub question: Markup,
    /// A message shown once.
    pub flash: Option<Flash<'a>>,
    /// Prefix of the assets, without a slash at the end: `/assets/abc123`.
    pub assets: Cow<'a, str>,
    /// `light` or `dark` where the reader chose one (cookie `theme`); `None` follows their system.
    pub theme: Option<Cow<'a, str>>,
    /// `1`, `2` or `3` where the reader chose larger text (cookie `text`).
    pub text_size: Option<Cow<'a, str>>,
    /// Whether the body may use the whole width (tables, boards); else it keeps to a column of 68 rem.
    pub wide: bool,
    /// More for the head: JSON-LD, `noindex`, feeds.
    pub head_extra: Markup,
    /// The words.
    pub words: &'a ShellWords<'a>,
}

impl<'a> Shell<'a> {
    /// A shell with nothing but a language, a title, a site and where its assets are; set the other fields as
    /// needed.
    pub fn new(
        lang: Lang,
        title: impl Into<Cow<'a, str>>,
        site_name: impl Into<Cow<'a, str>>,
        assets: impl Into<Cow<'a, str>>,
        words: &'a ShellWords<'a>,
    ) -> Self {
        Shell {
            lang,
            title: title.into(),
            site_name: site_name.into(),
            home: format!("/{lang}/").into(),
            description: None,
            origin: "".into(),
            canonical: None,
            alternates: Vec::new(),
            offered: Vec::new(),
            language_form: None,
            nav: Vec::new(),
            search: None,
            account: AccountBox::Unknown,
            footer: Vec::new(),
            logo: None,
            stylesheet: None,
            question: html! {},
            flash: None,
            assets: assets.into(),
            theme: None,
            text_size: None,
            wide: false,
            head_extra: html! {},
            words,
        }
    }
}

/// A whole HTML document. `body` brings the page's one `h1` ([`parts::heading`]).
pub fn page(shell: &Shell, body: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(shell.lang.code()) dir=(shell.lang.dir()) data-theme=[shell.theme.as_deref()]
            data-text=[shell.text_size.as_deref()] {
            (head(shell))
            body {
                a.skip href="#main" { (shell.words.skip) }
                (header(shell))
                main #main class=[shell.wide.then_some("wide")] tabindex="-1" {
                    div #flash role="status" {
                        @if let Some(flash) = &shell.flash { (parts::notice(flash.kind, None, html! { (flash.text) })) }
                    }
                    (shell.question)
                    (body)
                }
                (footer(shell))
            }
        }
    }
}

fn head(shell: &Shell) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            title {
                (shell.title)
                @if shell.title != shell.site_name { " · " (shell.site_name) }
            }
            @if let Some(description) = &shell.description { meta name="description" content=(description); }
            meta name="color-scheme" content="light dark";
            @if !shell.origin.is_empty() {
                @if let Some(canonical) = &shell.canonical {
                    link rel="canonical" href={ (shell.origin) (canonical) };
                }
                @for other in shell.alternates.iter().filter(|other| shell.offered.contains(&other.lang)) {
                    link rel="alternate" hreflang=(other.lang.code()) href={ (shell.origin) (other.href) };
                }
            }
            link rel="icon" href={ (shell.assets) "/favicon.svg" } type="image/svg+xml";
            link rel="stylesheet" href={ (shell.assets) "/app.css" };
            @if let Some(own) = &shell.stylesheet { link rel="stylesheet" href=(own); }
            script type="module" src={ (shell.assets) "/app.js" } {}
            (shell.head_extra)
        }
    }
}

fn header(shell: &Shell) -> Markup {
    let words = shell.words;
    html! {
        header.site {
            div.site-bar {
                a.brand href=(shell.home) { (brand(shell)) }
                @if !shell.nav.is_empty() || shell.search.is_some() {
                    details.menu name="site" {
                        summary { (icon(Icon::Menu)) span { (words.menu) } }
                        div.menu-body {
                            @if !shell.nav.is_empty() {
                                nav aria-label=(words.main_nav) { (links(&shell.nav)) }
                            }
                            @if let Some(search) = &shell.search { (search_box(search, words)) }
                        }
                    }
                }
                @if shell.alternates.len() > 1 { (languages(shell)) }
                (account(&shell.account, words))
            }
        }
    }
}

// The name stands beside the sign, so the sign says nothing more.
fn brand(shell: &Shell) -> Markup {
    html! {
        @match shell.logo {
            Some(logo) => { img.logo src=(logo.href) width=(logo.width) height=(logo.height) alt=""; }
            None => (sign()),
        }
        span { (shell.site_name) }
    }
}

fn links(items: &[NavItem]) -> Markup {
    html! {
        ul {
            @for item in items {
                li { a href=(item.href) aria-current=[item.current.then_some("page")] { (item.label) } }
            }
        }
    }
}

fn search_box(search: &SearchBox, words: &ShellWords) -> Markup {
    html! {
        search {
            form.site-search action=(search.action) method="get" {
                label.unseen for="site-q" { (words.search) }
                input #site-q type="search" name="q" value=(search.value) placeholder=(words.search_hint) dir="auto"
                    enterkeyhint="search" autocomplete="off";
                button type="submit" { (icon(Icon::Search)) span.unseen { (words.search) } }
            }
        }
    }
}

fn languages(shell: &Shell) -> Markup {
    html! {
        details.drop name="site" {
            summary {
                (icon(Icon::Globe))
                span.unseen { (shell.words.language) ": " }
                span { (shell.lang.own_name()) }
            }
            // The Enter key presses a form's first button of all: that one saves.
            @if let Some(form) = &shell.language_form { button type="submit" form=(form) name="save" value="yes" hidden {} }
            ul.drop-body {
                @for other in &shell.alternates {
                    @if let Some(form) = &shell.language_form { li { (language_button(shell, other, form)) } }
                    @else { li {
                        a href=(other.href) hreflang=(other.lang.code()) lang=(other.lang.code()) dir=(other.lang.dir())
                            aria-current=[(other.lang == shell.lang).then_some("true")] { (other.lang.own_name()) }
                    } }
                }
            }
        }
    }
}

fn language_button(shell: &Shell, other: &Alternate, form: &str) -> Markup {
    let code = other.lang.code();
    html! {
        button.plain type="submit" form=(form) name="lang" value=(code) lang=(code) dir=(other.lang.dir())
            aria-current=[(other.lang == shell.lang).then_some("true")] { (other.lang.own_name()) }
    }
}

fn account(account: &AccountBox, words: &ShellWords) -> Markup {
    html! {
        @match account {
            AccountBox::Unknown => {}
            AccountBox::SignedOut { sign_in, register } => {
                div.account-out {
                    a href=(sign_in) { (words.sign_in) }
                    @if let Some(register) = register { a.btn.primary href=(register) { (words.register) } }
                }
            }
            AccountBox::SignedIn { name, links: items, sign_out } => {
                details.drop.account name="site" {
                    summary { (icon(Icon::Person)) span.unseen { (words.account) ": " } span { bdi { (name) } } }
                    div.drop-body {
                        (links(items))
                        form method="post" action=(sign_out) { button.plain type="submit" { (words.sign_out) } }
                    }
                }
            }
        }
    }
}

fn footer(shell: &Shell) -> Markup {
    let words = shell.words;
    html! {
        footer.site-foot {
            div {
                p.brand { (brand(shell)) }
                @if !shell.footer.is_empty() { nav aria-label=(words.footer_nav) { (links(&shell.footer)) } }
                fieldset.theme data-theme-choice hidden {
                    legend { (words.theme) }
                    @for (value, label) in
                        [("auto", &words.theme_auto), ("light", &words.theme_light), ("dark", &words.theme_dark)] {
                        label { input type="radio" name="theme" value=(value); span { (label) } }
                    }
                }
            }
        }
    }
}
