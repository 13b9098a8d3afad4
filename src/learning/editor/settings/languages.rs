//! The languages of a course, its base, and what readers of others are shown.

use halqa_platform::lang::Lang;

use crate::{
    Text,
    editor::{
        edits::{self, Sheet, as_list, plain, set, set_or_remove},
        fields::Fields,
        forms::Part,
    },
};

/// Languages as a form.
pub(super) struct Languages {
    pub(super) t: Text,
    /// The course's languages as they are.
    pub(super) now: Vec<Lang>,
    /// How many texts of each would no more be shown.
    pub(super) texts: Vec<(Lang, usize)>,
}

impl Languages {
    /// The languages that would go.
    pub(super) fn going(&self, fields: &Fields) -> Vec<Lang> {
        self.now.iter().copied().filter(|lang| !fields.has("language", lang.code())).collect()
    }
}

fn fallback(fields: &Fields) -> Vec<&str> {
    let mut chain = Vec::new();
    for at in 1..=Lang::ALL.len() {
        let code = fields.get(&format!("fallback.{at}"));
        if !code.is_empty() && !chain.contains(&code) {
            chain.push(code);
        }
    }
    chain
}

impl Part for Languages {
    fn path(&self) -> String {
        "course.toml".to_owned()
    }

    fn read(&self, sheet: &Sheet) -> Option<Fields> {
        let (root, mut fields) = (sheet.root(), Fields::default());
        fields.set("base", plain(root, "base"));
        fields.set("language", edits::strings(root.get("languages")).join("\n"));
        for (at, code) in edits::strings(root.get("fallback")).iter().enumerate() {
            fields.set(format!("fallback.{}", at + 1), code.as_str());
        }
        Some(fields)
    }

    fn wrong(&self, fields: &Fields) -> Vec<(String, String)> {
        let t = self.t;
        let mut wrong = Vec::new();
        if fields.get("base").parse::<Lang>().is_err() || !fields.has("language", fields.get("base")) {
            wrong.push(("base".to_owned(), t.languages_need_base().to_owned()));
        }
        for lang in self.going(fields) {
            let texts = self.texts.iter().find(|(of, _)| *of == lang).map_or(0, |(_, n)| *n);
            if texts > 0 && !fields.has("confirm", lang.code()) {
                wrong.push(("language".to_owned(), t.languages_confirm(lang.own_name().to_owned())));
            }
        }
        for at in 1..=Lang::ALL.len() {
            let name = format!("fallback.{at}");
            if fields.on(&name) && !fields.has("language", fields.get(&name)) {
                wrong.push((name, t.languages_bad_fallback().to_owned()));
            }
        }
        wrong
    }

    fn write(&self, sheet: &mut Sheet, fields: &Fields) {
        let root = sheet.root_mut();
        set(root, "base", fields.get("base").into());
        let old = edits::strings(root.get("languages"));
        let wanted = fields.list("language");
        let mut all: Vec<&str> =
            old.iter().map(String::as_str).filter(|code| wanted.contains(code)).collect();
        all.extend(wanted.iter().filter(|code| !old.iter().any(|known| known == *code)));
        set(root, "languages", as_list(&all));
        let chain = fallback(fields);
        set_or_remove(root, "fallback", (!chain.is_empty()).then(|| as_list(&chain)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_goes_only_when_that_is_said_twice_and_its_texts_stay() {
        let file = "base = \"en\"\nlanguages = [\"ar\", \"en\"] # two\ntitle.en = \"T\"\ntitle.ar = \"ع\"\n";
        let part = Languages {
            t: Text::of(Lang::En),
            now: vec![Lang::Ar, Lang::En],
            texts: vec![(Lang::Ar, 1), (Lang::En, 1)],
        };
        let mut sheet = Sheet::parse(file.as_bytes()).unwrap();
        let mut fields = part.read(&sheet).unwrap();
        fields.set("language", "en\nfr");
        assert_eq!(part.wrong(&fields).len(), 1);
        fields.set("confirm", "ar");
        assert!(part.wrong(&fields).is_empty());
        fields.set("fallback.1", "ar");
        assert_eq!(part.wrong(&fields)[0].0, "fallback.1");
        fields.set("fallback.1", "fr");
        part.write(&mut sheet, &fields);
        let text = String::from_utf8(sheet.bytes()).unwrap();
        assert!(text.contains("languages = [\"en\", \"fr\"] # two\n"), "{text}");
        assert!(text.contains("title.ar = \"ع\"\n") && text.contains("fallback = [\"fr\"]"), "{text}");
        fields.set("base", "ru");
        assert_eq!(part.wrong(&fields)[0].0, "base");
    }
}
