//! The `:::` blocks.

use super::Renderer;
use crate::format::{
    blocks::{Kind, MARK, Open},
    labels::{label, label_with},
    sanitise::escaped,
};

/// A block that is open.
pub(super) struct Block {
    pub(super) close: String,
    pub(super) name: String,
    /// The HTML outside, for a block that goes to the staff.
    pub(super) outside: Option<String>,
    pub(super) line: u32,
    /// What the block must hold, and where its content began.
    pub(super) empty: Option<bool>,
    pub(super) began: usize,
}

impl Renderer<'_, '_> {
    pub(super) fn open(&mut self, open: &Open) {
        let lang = self.place.lang;
        let name = escaped(&open.name);
        let mut block = Block {
            close: "</div>\n".to_owned(),
            name: open.name.clone(),
            outside: None,
            line: open.line,
            empty: None,
            began: 0,
        };
        match open.kind {
            Kind::Callout | Kind::Staff => {
                if open.kind == Kind::Staff {
                    block.outside = Some(std::mem::take(&mut self.out));
                    self.quiet += 1;
                }
                let title = self.block_title(open);
                self.out.push_str(&format!(
                    "<aside class=\"callout callout-{name}\" role=\"note\"><p class=\"callout-title\">{title}</p>\n"
                ));
                block.close = "</aside>\n".to_owned();
            }
            Kind::Fold => {
                let title = self.block_title(open);
                self.out.push_str(&format!(
                    "<details class=\"callout callout-{name}\"><summary class=\"callout-title\">{title}</summary>\n<div class=\"callout-body\">\n"
                ));
                block.close = "</div></details>\n".to_owned();
            }
            Kind::Check => {
                if self.quiet > 0 {
                    self.fault(open.line, "check", "a check cannot stand in an `instructor` block");
                } else if self.checks.contains(&open.arg) {
                    self.fault(open.line, "check", format!("the check `{}` stands here twice", open.arg));
                } else {
                    self.context.saw_check(self.place.file, &open.arg, open.line);
                    self.out.push_str(&format!("{MARK}c{}{MARK}", self.checks.len()));
                    self.checks.push(open.arg.clone());
                }
                block.close = String::new();
                block.empty = Some(true);
            }
            Kind::Media => {
                self.player(open);
                self.out.push_str(&format!(
                    "<details class=\"transcript\"><summary>{}</summary>\n<div class=\"callout-body\">\n",
                    escaped(label("transcript", lang))
                ));
                block.close = "</div></details></figure>\n".to_owned();
                block.empty = Some(false);
            }
            Kind::Direction => self.out.push_str(&format!("<div dir=\"{name}\">\n")),
            Kind::Unknown => self.out.push_str("<div>\n"),
        }
        block.began = self.out.len();
        self.blocks.push(block);
    }

    pub(super) fn block_title(&mut self, open: &Open) -> String {
        let lang = self.place.lang;
        if open.name == "article" {
            if open.arg.is_empty() {
                self.fault(open.line, "block-title", "`::: article` needs its reference: `::: article 3`");
            }
            if open.arg.starts_with(|c: char| c.is_ascii_digit()) {
                return escaped(&label_with("article", lang, &open.arg));
            }
        }
        if open.arg.is_empty() {
            return escaped(label(&open.name, lang));
        }
        self.say(&open.arg);
        self.say("\n");
        self.context.inline(self.place, &open.arg, open.line, &mut self.terms)
    }

    pub(super) fn player(&mut self, open: &Open) {
        let url = open.arg.split_whitespace().next().unwrap_or_default();
        let video = open.name == "video";
        let media = self.context.media(self.place, url, open.line);
        let wanted = if video { "video/" } else { "audio/" };
        let Some(media) = media else {
            self.out.push_str("<figure class=\"player\">");
            return;
        };
        if !media.mime.starts_with(wanted) {
            self.fault(open.line, "broken-link", format!("`{url}` is no {} file", open.name));
        }
        let mut poster = String::new();
        let mut tracks = String::new();
        let mut caption = String::new();
        let mut captions = false;
        for (key, value, line) in &open.options {
            match key.as_str() {
                "poster" => {
                    if let Some(image) = self.context.media(self.place, value, *line) {
                        poster = format!(" poster=\"{}\"", escaped(&image.url));
                        if let Some((w, h)) = image.size {
                            poster.push_str(&format!(" width=\"{w}\" height=\"{h}\""));
                        }
                    }
                }
                "captions" => {
                    captions = true;
                    tracks = self.context.tracks(self.place, value, *line);
                }
                _ => {
                    let title = self.context.inline(self.place, value, *line, &mut self.terms);
                    caption = format!("<figcaption>{title}</figcaption>");
                    self.say(value);
                    self.say("\n");
                }
            }
        }
        if video && !captions {
            let message = "the video has no captions: add `captions: media/….{lang}.vtt` under this line";
            self.fault(open.line, "captions", message);
        }
        let (tag, extra) = if video { ("video", " playsinline") } else { ("audio", "") };
        self.out.push_str(&format!(
            "<figure class=\"player\"><{tag} controls preload=\"none\"{poster}{extra}><source src=\"{}\" type=\"{}\">{tracks}</{tag}>{caption}",
            escaped(&media.url),
            escaped(&media.mime)
        ));
    }

    pub(super) fn close(&mut self) {
        let Some(block) = self.blocks.pop() else { return };
        let content = self.out.get(block.began..).unwrap_or_default().trim();
        match block.empty {
            Some(true) if !content.is_empty() => {
                self.fault(
                    block.line,
                    "check",
                    "a `check` block is empty: the question stands in checks.toml",
                );
            }
            Some(false) if content.is_empty() => {
                self.fault(
                    block.line,
                    "transcript",
                    format!("the {} has no transcript: write it inside the block", block.name),
                );
            }
            _ => {}
        }
        self.out.push_str(&block.close);
        if let Some(outside) = block.outside {
            let html = std::mem::replace(&mut self.out, outside);
            self.quiet -= 1;
            if self.quiet > 0 {
                self.out.push_str(&html);
            } else {
                self.out.push_str(&format!("{MARK}s{}{MARK}", self.staff.len()));
                self.staff.push(html);
            }
        }
    }
}
