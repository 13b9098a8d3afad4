//! Messages in the reader's language, with English behind them.
//!
//! Each crate's build script makes a `Text` with one method per message (see `halqa-messages`); this is what
//! those methods call. Messages without arguments are formatted once per language.

use std::sync::atomic::{AtomicU64, Ordering};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

pub use crate::lang::Lang;
pub use fluent_bundle::FluentValue as Value;

use crate::memo;

/// The messages of one crate in six languages.
pub struct Catalogue {
    id: u64,
    bundles: Vec<FluentBundle<FluentResource>>,
    fixed: Vec<Vec<String>>,
}

impl Catalogue {
    /// Reads six files, in the order of [`Lang::ALL`]. Entries that do not parse are left out here; a test
    /// (`tests/locales.rs`) refuses them.
    pub fn new(sources: [&'static str; 6], fixed_keys: &[&str]) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let bundles: Vec<_> =
            Lang::ALL.iter().zip(sources).map(|(lang, source)| bundle(*lang, source)).collect();
        let mut catalogue = Self { id, bundles, fixed: Vec::new() };
        catalogue.fixed = Lang::ALL
            .iter()
            .map(|lang| fixed_keys.iter().map(|key| catalogue.format(*lang, key, [])).collect())
            .collect();
        catalogue
    }

    /// What a language lacks of `keys`, one line each; `name` is the file's.
    pub fn gaps(&self, name: &str, keys: &[&str]) -> Vec<String> {
        let mut gaps = Vec::new();
        for (lang, bundle) in Lang::ALL.iter().zip(&self.bundles) {
            let missing = keys.iter().filter(|key| !bundle.has_message(key));
            gaps.extend(missing.map(|key| format!("{lang}/{name}.ftl: {key}")));
        }
        gaps
    }

    /// The message without arguments at `index` of the keys given to [`Catalogue::new`].
    pub fn fixed(&'static self, lang: Lang, index: usize) -> &'static str {
        self.fixed.get(lang.index()).and_then(|texts| texts.get(index)).map_or("", String::as_str)
    }

    /// A message with arguments; the key itself where no language has it.
    pub fn format<const N: usize>(
        &self,
        lang: Lang,
        key: &str,
        args: [(&'static str, Value<'static>); N],
    ) -> String {
        match self.memo_key(lang, key, &args) {
            Some(known) => memo::text(known, || self.format_anew(lang, key, args)),
            None => self.format_anew(lang, key, args),
        }
    }

    // A message is a function of its arguments; `None` for arguments that cannot be compared.
    fn memo_key(&self, lang: Lang, key: &str, args: &[(&'static str, Value<'static>)]) -> Option<memo::Key> {
        let begun = memo::Key::new(memo::MESSAGE).number(self.id << 8 | lang.index() as u64).text(key);
        args.iter().try_fold(begun, |known, (_, value)| match value {
            Value::String(text) => Some(known.number(0).text(text)),
            Value::Number(number) if number.options == Default::default() => {
                Some(known.number(1).number(number.value.to_bits()))
            }
            _ => None,
        })
    }

    fn format_anew<const N: usize>(
        &self,
        lang: Lang,
        key: &str,
        args: [(&'static str, Value<'static>); N],
    ) -> String {
        let args: FluentArgs = args.into_iter().collect();
        for lang in [lang, Lang::En] {
            let Some(bundle) = self.bundles.get(lang.index()) else { continue };
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                return bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
            }
        }
        key.to_owned()
    }
}

fn bundle(lang: Lang, source: &str) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

/// Takes Fluent's isolation marks (U+2068, U+2069) out, for places that show them: mail subjects, CSV, titles.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// What a language lacks of this crate's messages, one line each.
pub fn gaps() -> Vec<String> {
    Text::gaps()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AR: &str = "n = { $n ->\n    [zero] لا أحد\n    [one] واحد\n    [two] اثنان\n    [few] { $n } متعلمين\n    [many] { $n } متعلمًا\n   *[other] { $n } متعلم\n }\n";

    #[test]
    fn arabic_has_six_plurals_and_english_stands_in() {
        let catalogue =
            Catalogue::new([AR, "", "n = { $n } learners\nhello = Hello\n", "", "", ""], &["hello"]);
        let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue));
        let n = |n: i64| plain(&catalogue.format(Lang::Ar, "n", [("n", n.into())]));
        assert_eq!(
            [n(0), n(1), n(2), n(3), n(11), n(100)],
            ["لا أحد", "واحد", "اثنان", "3 متعلمين", "11 متعلمًا", "100 متعلم"]
        );
        assert_eq!(catalogue.fixed(Lang::Ru, 0), "Hello");
    }
}
