//! Parts of forms. A field has its label, hint and error tied to it; a form that came back says what is wrong at
//! its top, with links ([`error_summary`]).

use std::borrow::Cow;

use maud::{Markup, Render, html};

use super::{
    icon::{Icon, icon},
    parts::{self, Kind},
};

/// What is typed into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    Input(&'static str),
    Area(u8),
}

/// A field for text, of one line or several. Print it with maud: `(Field::email("email", t.email()).value(v))`.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    kind: Type,
    id: Cow<'a, str>,
    name: Cow<'a, str>,
    label: Cow<'a, str>,
    value: Cow<'a, str>,
    hint: Option<Cow<'a, str>>,
    error: Option<Cow<'a, str>>,
    autocomplete: Option<&'a str>,
    dir: &'a str,
    lang: Option<&'a str>,
    inputmode: Option<&'a str>,
    min: Option<Cow<'a, str>>,
    max: Option<Cow<'a, str>>,
    maxlength: Option<usize>,
    list: Option<&'a [&'a str]>,
    optional: Option<Cow<'a, str>>,
    required: bool,
    autofocus: bool,
    short: bool,
}

impl<'a> Field<'a> {
    fn new(kind: Type, name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        let name = name.into();
        Field {
            kind,
            id: format!("f-{name}").into(),
            name,
            label: label.into(),
            value: "".into(),
            hint: None,
            error: None,
            autocomplete: None,
            dir: "auto",
            lang: None,
            inputmode: None,
            min: None,
            max: None,
            maxlength: None,
            list: None,
            optional: None,
            required: false,
            autofocus: false,
            short: false,
        }
    }

    /// One line of text, of either direction.
    pub fn text(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Field::new(Type::Input("text"), name, label)
    }

    /// An e-mail address: left to right, `autocomplete="email"`.
    pub fn email(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Field { dir: "ltr", autocomplete: Some("email"), ..Field::new(Type::Input("email"), name, label) }
    }

    /// A password; say `new-password` by [`Field::autocomplete`] where one is chosen.
    pub fn password(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        let field = Field::new(Type::Input("password"), name, label);
        Field { dir: "ltr", autocomplete: Some("current-password"), ..field }
    }

    /// A number, with a point or a comma: a text field with a decimal keyboard, read by the server.
    pub fn number(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        let field = Field::new(Type::Input("text"), name, label);
        Field { dir: "ltr", inputmode: Some("decimal"), short: true, ..field }
    }

    /// A day.
    pub fn date(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Field { short: true, ..Field::new(Type::Input("date"), name, label) }
    }

    /// A day and the time of it, as clocks where the reader is show it.
    pub fn moment(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Field { short: true, dir: "ltr", ..Field::new(Type::Input("datetime-local"), name, label) }
    }

    /// A web address.
    pub fn url(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Field { dir: "ltr", ..Field::new(Type::Input("url"), name, label) }
    }

    /// A search field.
    pub fn search(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Field::new(Type::Input("search"), name, label)
    }

    /// Several lines; the area grows with its text where the browser can.
    pub fn area(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>, rows: u8) -> Self {
        Field::new(Type::Area(rows), name, label)
    }

    /// What stands in it (never for a password).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = value.into();
        self
    }

    /// A sentence under the label.
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong with it, if anything.
    pub fn error(mut self, error: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// The HTML autofill token: `name`, `username`, `new-password`, `one-time-code`, `off` …
    pub fn autocomplete(mut self, token: &'a str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// `ltr`, `rtl` or `auto` (the default: by its first letter).
    pub fn dir(mut self, dir: &'a str) -> Self {
        self.dir = dir;
        self
    }

    /// The language that is to be written here, where it is another than the page's.
    pub fn lang(mut self, lang: &'a str) -> Self {
        self.lang = Some(lang);
        self
    }

    /// The on-screen keyboard: `numeric`, `decimal`, `tel` …
    pub fn inputmode(mut self, mode: &'a str) -> Self {
        self.inputmode = Some(mode);
        self
    }

    /// Least and greatest value, for dates.
    pub fn between(mut self, min: Option<Cow<'a, str>>, max: Option<Cow<'a, str>>) -> Self {
        (self.min, self.max) = (min, max);
        self
    }

    /// How many characters at most.
    pub fn maxlength(mut self, characters: usize) -> Self {
        self.maxlength = Some(characters);
        self
    }

    /// Suggestions, as a `<datalist>`.
    pub fn suggestions(mut self, values: &'a [&'a str]) -> Self {
        self.list = Some(values);
        self
    }

    /// Must be filled in.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// May be left empty; `word` ("optional") is shown beside the label.
    pub fn optional(mut self, word: impl Into<Cow<'a, str>>) -> Self {
        self.optional = Some(word.into());
        self
    }

    /// Gets the focus when the page opens; at most one on a page.
    pub fn autofocus(mut self) -> Self {
        self.autofocus = true;
        self
    }

    /// Is as wide as a short answer.
    pub fn short(mut self) -> Self {
        self.short = true;
        self
    }

    /// Another id than `f-{name}`, where two forms of a page have a field of the same name.
    pub fn id(mut self, id: impl Into<Cow<'a, str>>) -> Self {
        self.id = id.into();
        self
    }

    fn described_by(&self) -> Option<String> {
        described_by(&self.id, self.hint.is_some(), self.error.is_some())
    }
}

/// The id of the field with this name, for [`error_summary`].
pub fn field_id(name: &str) -> String {
    format!("f-{name}")
}

fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (true, true) => Some(format!("{id}-hint {id}-error")),
    }
}

fn under_label(id: &str, hint: Option<&str>, error: Option<&str>) -> Markup {
    html! {
        @if let Some(hint) = hint { p.hint id={ (id) "-hint" } { (hint) } }
        @if let Some(error) = error { p.field-error id={ (id) "-error" } { (icon(Icon::Error)) span { (error) } } }
    }
}

impl Render for Field<'_> {
    fn render(&self) -> Markup {
        let invalid = self.error.is_some().then_some("true");
        let list = self.list.map(|_| format!("{}-list", self.id));
        html! {
            div.field.invalid[self.error.is_some()] {
                label for=(self.id) { (self.label) @if let Some(word) = &self.optional { " " small { (word) } } }
                (under_label(&self.id, self.hint.as_deref(), self.error.as_deref()))
                @match self.kind {
                    Type::Input(kind) => { input #(self.id) class=[self.short.then_some("short")] type=(kind) name=(self.name)
                        value=[(!self.value.is_empty()).then_some(&self.value)] dir=(self.dir) lang=[self.lang]
                        autocomplete=[self.autocomplete] inputmode=[self.inputmode] min=[self.min.as_deref()]
                        max=[self.max.as_deref()] maxlength=[self.maxlength] list=[list.as_deref()]
                        required[self.required] autofocus[self.autofocus] aria-invalid=[invalid]
                        aria-describedby=[self.described_by()]; }
                    Type::Area(rows) => { textarea #(self.id) name=(self.name) rows=(rows) dir=(self.dir)
                        lang=[self.lang] autocomplete=[self.autocomplete] maxlength=[self.maxlength]
                        required[self.required] autofocus[self.autofocus] aria-invalid=[invalid]
                        aria-describedby=[self.described_by()] { (self.value) } }
                }
                @if let (Some(id), Some(values)) = (list, self.list) {
                    datalist id=(id) { @for value in values { option value=(value) {} } }
                }
            }
        }
    }
}

/// An option of a choice.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    /// What is sent.
    pub value: Cow<'a, str>,
    /// What is read.
    pub label: Cow<'a, str>,
    /// A sentence under it (not in a [`select`](Choices::select)).
    pub hint: Option<Cow<'a, str>>,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl<'a> Choice<'a> {
    /// An option that is chosen or not.
    pub fn new(value: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>, chosen: bool) -> Self {
        Choice { value: value.into(), label: label.into(), hint: None, chosen }
    }

    /// With a sentence under it.
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Select,
    Radios,
    Boxes,
}

/// A choice among given options.
#[derive(Clone, Debug)]
pub struct Choices<'a> {
    look: Look,
    id: Cow<'a, str>,
    name: Cow<'a, str>,
    label: Cow<'a, str>,
    options: Vec<Choice<'a>>,
    hint: Option<Cow<'a, str>>,
    error: Option<Cow<'a, str>>,
    empty: Option<Cow<'a, str>>,
    autocomplete: Option<&'a str>,
    required: bool,
    headed: bool,
}

impl<'a> Choices<'a> {
    fn new(
        look: Look,
        name: impl Into<Cow<'a, str>>,
        label: impl Into<Cow<'a, str>>,
        of: Vec<Choice<'a>>,
    ) -> Self {
        let name = name.into();
        Choices {
            look,
            id: format!("f-{name}").into(),
            name,
            label: label.into(),
            options: of,
            hint: None,
            error: None,
            empty: None,
            autocomplete: None,
            required: false,
            headed: false,
        }
    }

    /// One of many, as a drop-down.
    pub fn select(
        name: impl Into<Cow<'a, str>>,
        label: impl Into<Cow<'a, str>>,
        of: Vec<Choice<'a>>,
    ) -> Self {
        Choices::new(Look::Select, name, label, of)
    }

    /// One of a few, all in sight.
    pub fn radios(
        name: impl Into<Cow<'a, str>>,
        label: impl Into<Cow<'a, str>>,
        of: Vec<Choice<'a>>,
    ) -> Self {
        Choices::new(Look::Radios, name, label, of)
    }

    /// Any of a few, all in sight.
    pub fn boxes(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>, of: Vec<Choice<'a>>) -> Self {
        Choices::new(Look::Boxes, name, label, of)
    }

    /// A sentence under the label.
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The heading above says the same as the label of these radios or boxes: it is for screen readers alone.
    pub fn under_heading(mut self) -> Self {
        self.headed = true;
        self
    }

    /// What is wrong with it, if anything.
    pub fn error(mut self, error: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// A first option of a drop-down that stands for no choice ("Choose …"); sends the empty string.
    pub fn empty(mut self, label: impl Into<Cow<'a, str>>) -> Self {
        self.empty = Some(label.into());
        self
    }

    /// The HTML autofill token of a drop-down: `country`, `language` …
    pub fn autocomplete(mut self, token: &'a str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// Something must be chosen.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Another id than `f-{name}`.
    pub fn id(mut self, id: impl Into<Cow<'a, str>>) -> Self {
        self.id = id.into();
        self
    }

    fn drop_down(&self, invalid: Option<&str>, described: Option<String>) -> Markup {
        html! {
            div.field.invalid[self.error.is_some()] {
                label for=(self.id) { (self.label) }
                (under_label(&self.id, self.hint.as_deref(), self.error.as_deref()))
                select #(self.id) name=(self.name) autocomplete=[self.autocomplete] required[self.required]
                    aria-invalid=[invalid] aria-describedby=[described] {
                    @if let Some(empty) = &self.empty { option value="" { (empty) } }
                    @for choice in &self.options {
                        option value=(choice.value) selected[choice.chosen] { (choice.label) }
                    }
                }
            }
        }
    }

    fn group(&self, kind: &str, invalid: Option<&str>, described: Option<String>) -> Markup {
        html! {
            fieldset #(self.id) .field.invalid[self.error.is_some()] aria-describedby=[described] {
                legend.unseen[self.headed] { (self.label) }
                (under_label(&self.id, self.hint.as_deref(), self.error.as_deref()))
                @for (at, choice) in self.options.iter().enumerate() {
                    label.choice {
                        input id={ (self.id) "-" (at) } type=(kind) name=(self.name) value=(choice.value)
                            checked[choice.chosen] required[self.required && kind == "radio"] aria-invalid=[invalid];
                        span { (choice.label) @if let Some(hint) = &choice.hint { small { (hint) } } }
                    }
                }
            }
        }
    }
}

impl Render for Choices<'_> {
    fn render(&self) -> Markup {
        let invalid = self.error.is_some().then_some("true");
        let described = described_by(&self.id, self.hint.is_some(), self.error.is_some());
        match self.look {
            Look::Select => self.drop_down(invalid, described),
            Look::Radios => self.group("radio", invalid, described),
            Look::Boxes => self.group("checkbox", invalid, described),
        }
    }
}

/// One box to tick; sends `on`. `error` is what is wrong, for instance that it must be ticked.
pub fn checkbox(name: &str, label: Markup, ticked: bool, error: Option<&str>) -> Markup {
    let id = field_id(name);
    html! {
        div.field.invalid[error.is_some()] {
            (under_label(&id, None, error))
            label.choice {
                input #(id) type="checkbox" name=(name) checked[ticked] aria-invalid=[error.map(|_| "true")]
                    aria-describedby=[described_by(&id, false, error.is_some())];
                span { (label) }
            }
        }
    }
}

/// A value that is sent along.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// The main button of a form.
pub fn submit(label: &str) -> Markup {
    html! { button.btn.primary type="submit" { (label) } }
}

/// Another button of a form, which sends `name=value` to tell that it was this one.
pub fn secondary(label: &str, name: &str, value: &str) -> Markup {
    html! { button.btn type="submit" name=(name) value=(value) { (label) } }
}

/// The button for what cannot be undone.
pub fn dangerous(label: &str) -> Markup {
    html! { button.btn.danger type="submit" { (label) } }
}

/// The buttons at the end of a form, side by side.
pub fn actions(buttons: Markup) -> Markup {
    html! { div.actions { (buttons) } }
}

/// Several fields under one title.
pub fn group(title: &str, fields: Markup) -> Markup {
    html! { fieldset.group { legend { (title) } (fields) } }
}

/// What is wrong, at the top of a form that came back: pairs of a field's id ([`field_id`]) and the message.
/// Nothing where nothing is wrong.
pub fn error_summary(title: &str, errors: &[(String, String)]) -> Markup {
    html! {
        @if !errors.is_empty() {
            (parts::alert(Kind::Error, title, html! {
                ul { @for (id, message) in errors { li { a href={ "#" (id) } { (message) } } } }
            }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_tied_to_its_hint_and_error() {
        let html = Field::email("email", "E-mail")
            .hint("h")
            .error(Some("wrong"))
            .value("a@b")
            .render()
            .into_string();
        assert!(html.contains(r#"<label for="f-email">"#), "{html}");
        assert!(
            html.contains(r#"aria-invalid="true" aria-describedby="f-email-hint f-email-error""#),
            "{html}"
        );
        assert!(html.contains(r#"dir="ltr""#), "{html}");
    }

    #[test]
    fn a_value_is_escaped() {
        let html = Field::text("x", "X").value("\"><script>").render().into_string();
        assert!(!html.contains("<script>"), "{html}");
    }
}
