//! Fields that several forms have.

use halqa_platform::{
    html::form::{Choice, Choices, Field},
    http::View,
    lang::Lang,
};

use crate::{
    Text,
    accounts::{self, EmailAddress},
    faults::{Faults, weakness},
    passwords,
};

/// The e-mail address.
pub(crate) fn email<'a>(lang: Lang, value: &'a str, faults: &Faults) -> Field<'a> {
    Field::email("email", Text::of(lang).email())
        .value(value)
        .error(faults.of("email"))
        .required()
        .maxlength(254)
}

/// A password that is being chosen.
pub(crate) fn new_password<'a>(lang: Lang, name: &'static str, label: &'a str, faults: &Faults) -> Field<'a> {
    Field::password(name, label)
        .autocomplete("new-password")
        .hint(Text::of(lang).password_hint())
        .error(faults.of(name))
        .required()
}

/// The password that is theirs.
pub(crate) fn password<'a>(name: &'static str, label: &'a str, faults: &Faults) -> Field<'a> {
    Field::password(name, label).error(faults.of(name)).required()
}

/// The name.
pub(crate) fn name<'a>(lang: Lang, value: &'a str, faults: &Faults) -> Field<'a> {
    let t = Text::of(lang);
    Field::text("name", t.name())
        .hint(t.name_hint())
        .autocomplete("name")
        .value(value)
        .error(faults.of("name"))
        .required()
        .maxlength(accounts::NAME_MAX)
}

/// The language for pages and mails.
pub(crate) fn language(view: &View, chosen: Lang) -> Choices<'static> {
    // Theirs stays among them, also where it is not offered any more.
    let mut all = view.look.languages.clone();
    if !all.contains(&chosen) {
        all.push(chosen);
    }
    let options = all.iter().map(|l| Choice::new(l.code(), l.own_name(), *l == chosen)).collect();
    let t = Text::of(view.lang);
    Choices::select("lang", t.language(), options).hint(t.language_hint())
}

/// Reads the address.
pub(crate) fn read_email(lang: Lang, typed: &str, faults: &mut Faults) -> Option<EmailAddress> {
    let email = EmailAddress::parse(typed);
    if email.is_none() {
        faults.add("email", Text::of(lang).email_wrong());
    }
    email
}

/// Reads the name.
pub(crate) fn read_name(lang: Lang, typed: &str, faults: &mut Faults) -> Option<String> {
    let name = accounts::clean_name(typed);
    if name.is_none() {
        let t = Text::of(lang);
        faults.add("name", if typed.trim().is_empty() { t.name_missing() } else { t.name_long() });
    }
    name
}

/// Reads a password that is being chosen.
pub(crate) fn read_new_password(
    lang: Lang,
    field: &'static str,
    typed: &str,
    own: (&str, &str),
    faults: &mut Faults,
) {
    if let Err(weak) = passwords::check(typed, own.0, own.1) {
        faults.add(field, weakness(lang, weak));
    }
}
