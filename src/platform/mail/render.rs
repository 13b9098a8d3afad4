//! A mail's two bodies: plain text, and HTML that old mail programs show as well.

use anyhow::anyhow;
use maud::{DOCTYPE, Markup, html};

use super::{Block, Mail};
use crate::{
    error::{Error, Result},
    text::Text,
};

/// The two bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// `text/plain`.
    pub text: String,
    /// `text/html`: a whole document without scripts, images or anything fetched from elsewhere.
    pub html: String,
}

/// Renders `mail` for the site with this name and address.
///
/// # Errors
/// A button whose address is not http or https.
pub(super) fn render(mail: &Mail, site: &str, base_url: &str, unsubscribe: Option<&str>) -> Result<Rendered> {
    let buttons = mail.blocks.iter().filter_map(|block| match block {
        Block::Button { href, .. } => Some(href.as_str()),
        _ => None,
    });
    let web = |href: &str| {
        (href.starts_with("https://") || href.starts_with("http://"))
            && !href.chars().any(|c| c.is_control() || c.is_whitespace() || c == '>')
    };
    if !buttons.chain(unsubscribe).all(web) {
        return Err(Error::Internal(anyhow!("a button in a mail leads to no web address")));
    }
    let home = format!("{base_url}/{}/", mail.lang);
    let foot = Foot { site, home: &home, unsubscribe };
    Ok(Rendered { text: text(mail, &foot), html: page(mail, &foot).into_string() })
}

/// What stands under every mail.
struct Foot<'a> {
    site: &'a str,
    home: &'a str,
    unsubscribe: Option<&'a str>,
}

fn text(mail: &Mail, foot: &Foot<'_>) -> String {
    let Foot { site, home, unsubscribe } = *foot;
    let t = Text::of(mail.lang);
    let mut parts: Vec<String> = mail
        .blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(text) => text.trim().to_owned(),
            Block::Button { label, href } => format!("{}\n{href}", label.trim()),
            Block::Quote(text) => {
                text.trim().lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
            }
            Block::List(items) => {
                items.iter().map(|item| format!("- {}", item.trim())).collect::<Vec<_>>().join("\n")
            }
        })
        .collect();
    let end = unsubscribe.map(|end| format!("\n{}: {end}", t.mail_footer_unsubscribe())).unwrap_or_default();
    parts.push(format!(
        "-- \n{}\n{home}\n{}{end}",
        t.mail_footer_from(site.to_owned()),
        t.mail_footer_no_reply()
    ));
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

const FONT: &str = "font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Naskh Arabic',Tahoma,Arial,sans-serif;font-size:16px;line-height:1.6;color:#1c2430";
const BUTTON: &str = "display:inline-block;padding:12px 22px;background:#0b5c6b;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:bold";
const SMALL: &str = "font-size:13px;line-height:1.5;color:#55606e";

fn page(mail: &Mail, foot: &Foot<'_>) -> Markup {
    let Foot { site, home, unsubscribe } = *foot;
    let t = Text::of(mail.lang);
    let (dir, start) = match mail.lang.dir() {
        "rtl" => ("rtl", "right"),
        dir => (dir, "left"),
    };
    // `dir` and the side stand on the cells too: many mail programs throw the html and body elements away.
    html! {
        (DOCTYPE)
        html lang=(mail.lang.code()) dir=(dir) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                title { (crate::text::plain(&mail.subject)) }
            }
            body style="margin:0;padding:0;background:#eef1f4" {
                table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang=(mail.lang.code()) dir=(dir) style="background:#eef1f4" {
                    tr { td align="center" style="padding:24px 12px" {
                        table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0" dir=(dir) style="width:100%;max-width:560px;background:#ffffff;border-radius:8px" {
                            tr { td dir=(dir) style={ "padding:20px 28px 0;text-align:" (start) ";" (FONT) } {
                                strong style="color:#0b5c6b" { bdi { (site) } }
                            } }
                            tr { td dir=(dir) style={ "padding:8px 28px 24px;text-align:" (start) ";" (FONT) } {
                                @for block in &mail.blocks { (render_block(block, start, t)) }
                            } }
                            tr { td dir=(dir) style={ "padding:16px 28px 20px;border-top:1px solid #dde3e8;text-align:" (start) ";" (FONT) ";" (SMALL) } {
                                (t.mail_footer_from(site.to_owned())) " "
                                a href=(home) style="color:#0b5c6b" { (t.mail_footer_site(site.to_owned())) }
                                br; (t.mail_footer_no_reply())
                                @if let Some(end) = unsubscribe {
                                    br; a href=(end) style="color:#0b5c6b" { (t.mail_footer_unsubscribe()) }
                                }
                            } }
                        }
                    } }
                }
            }
        }
    }
}

fn render_block(block: &Block, start: &str, t: Text) -> Markup {
    html! {
        @match block {
            Block::Paragraph(text) => p dir="auto" style={ "margin:12px 0;text-align:" (start) } { (lines(text)) },
            Block::Button { label, href } => {
                p style={ "margin:20px 0 8px;text-align:" (start) } { a href=(href) style=(BUTTON) { (label) } }
                p style={ "margin:0 0 12px;text-align:" (start) ";" (SMALL) } {
                    (t.mail_link_hint()) br;
                    a href=(href) dir="ltr" style="color:#0b5c6b;word-break:break-all" { (href) }
                }
            },
            Block::Quote(text) => blockquote dir="auto" style={ "margin:12px 0;padding:4px 14px;border-" (start) ":3px solid #b8c4ce;text-align:" (start) ";color:#3a4653" } { (lines(text)) },
            Block::List(items) => ul style={ "margin:12px 0;padding-" (start) ":22px;text-align:" (start) } {
                @for item in items { li dir="auto" style={ "text-align:" (start) } { (item) } }
            },
        }
    }
}

fn lines(text: &str) -> Markup {
    html! {
        @for (index, line) in text.trim().lines().enumerate() {
            @if index > 0 { br; }
            (line)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    fn mail(lang: Lang) -> Mail {
        Mail {
            to: "a@example.org".to_owned(),
            to_name: String::new(),
            lang,
            kind: "test",
            subject: "S".to_owned(),
            blocks: vec![
                Block::Paragraph("مرحبا <b>x</b>\nline two".to_owned()),
                Block::Button { label: "Go".to_owned(), href: "https://x.example/a?b=1&c=2".to_owned() },
                Block::Quote("one\ntwo".to_owned()),
                Block::List(vec!["first".to_owned(), "second".to_owned()]),
            ],
            people: Vec::new(),
        }
    }

    #[test]
    fn arabic_is_right_to_left_everywhere() {
        let html = render(&mail(Lang::Ar), "حلقة", "https://x.example", None).unwrap().html;
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(html.contains("text-align:right") && !html.contains("text-align:left"));
        assert!(html.contains("border-right:3px") && html.contains("padding-right:22px"));
        assert!(html.contains("https://x.example/ar/"));
        let html = render(&mail(Lang::En), "Halqa", "https://x.example", None).unwrap().html;
        assert!(html.contains("dir=\"ltr\"") && !html.contains("rtl"));
    }

    #[test]
    fn what_people_wrote_is_text_and_not_markup() {
        let rendered = render(&mail(Lang::En), "Halqa & <co>", "https://x.example", None).unwrap();
        assert!(rendered.html.contains("&lt;b&gt;x&lt;/b&gt;<br>line two"));
        assert!(rendered.html.contains("Halqa &amp; &lt;co&gt;"));
        assert!(rendered.html.contains("href=\"https://x.example/a?b=1&amp;c=2\""));
        assert!(!rendered.html.contains("<script"));
        assert!(rendered.text.contains("Go\nhttps://x.example/a?b=1&c=2"));
        assert!(rendered.text.contains("> one\n> two\n\n- first\n- second"));
    }

    #[test]
    fn buttons_lead_to_web_addresses_alone() {
        for href in ["javascript:alert(1)", "/relative", "https://x.example/\n", "data:text/html,x"] {
            let mut mail = mail(Lang::En);
            mail.blocks = vec![Block::Button { label: "x".to_owned(), href: href.to_owned() }];
            assert!(render(&mail, "Halqa", "https://x.example", None).is_err(), "{href}");
        }
    }
}
