//! The profile's form: from a profile, and back with everything checked.

use std::collections::BTreeMap;

use halqa_platform::{geo, lang::Lang};
use serde::Deserialize;

use crate::{
    Text,
    accounts::{NAME_MAX, ORGANISATION_MAX, Profile, one_line},
    faults::Faults,
    fields,
};

/// A script in which a name can be written, by a language that is written in it.
pub(super) const SCRIPTS: [(Lang, &str); 4] =
    [(Lang::Ar, "name-ar"), (Lang::Zh, "name-zh"), (Lang::En, "name-en"), (Lang::Ru, "name-ru")];

/// What is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(super) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// As the profile stands.
    pub(super) fn of(profile: &Profile) -> Self {
        let mut all: Vec<(&str, String)> = vec![
            ("name", profile.name.clone()),
            ("lang", profile.lang.code().to_owned()),
            ("country", profile.country.clone().unwrap_or_default()),
            ("organisation", profile.organisation.clone()),
            ("stakeholder", profile.stakeholder.map_or("", |s| s.id()).to_owned()),
            ("sex", profile.sex.map_or("", |s| s.id()).to_owned()),
            ("time-zone", profile.time_zone.name().to_owned()),
        ];
        all.extend(
            SCRIPTS.iter().filter_map(|(lang, field)| Some((*field, profile.names.get(lang)?.clone()))),
        );
        Self(all.into_iter().map(|(field, value)| (field.to_owned(), value)).collect())
    }

    /// What stands in a field.
    pub(super) fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// The profile, where everything is right.
    pub(super) fn read(&self, lang: Lang) -> Result<Profile, Faults> {
        let t = Text::of(lang);
        let mut faults = Faults::default();
        let name = fields::read_name(lang, self.get("name"), &mut faults).unwrap_or_default();
        let mut profile = Profile::new(name, self.get("lang").parse().unwrap_or(lang));
        for (script, field) in SCRIPTS {
            match one_line(self.get(field), NAME_MAX) {
                None => faults.add(field, t.name_long()),
                Some(name) if name.is_empty() => {}
                Some(name) => {
                    profile.names.insert(script, name);
                }
            }
        }
        match one_line(self.get("organisation"), ORGANISATION_MAX) {
            Some(organisation) => profile.organisation = organisation,
            None => faults.add("organisation", t.profile_organisation_long()),
        }
        match self.get("country") {
            "" => {}
            code => match geo::country(code) {
                Some(country) => profile.country = Some(country.code().to_owned()),
                None => faults.add("country", t.profile_country_wrong()),
            },
        }
        profile.stakeholder = self.choice("stakeholder", t, &mut faults);
        profile.sex = self.choice("sex", t, &mut faults);
        match self.get("time-zone") {
            "" => {}
            zone => match geo::zone(zone) {
                Some(zone) => profile.time_zone = zone,
                None => faults.add("time-zone", t.profile_value_wrong()),
            },
        }
        if faults.none() { Ok(profile) } else { Err(faults) }
    }

    fn choice<T: std::str::FromStr>(&self, field: &'static str, t: Text, faults: &mut Faults) -> Option<T> {
        let typed = self.get(field);
        let read = typed.parse().ok();
        if read.is_none() && !typed.is_empty() {
            faults.add(field, t.profile_value_wrong());
        }
        read
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;

    use super::*;
    use crate::accounts::{Sex, Stakeholder};

    #[test]
    fn a_profile_goes_through_its_form_unchanged() {
        let mut profile = Profile::new("أمينة بن علي".to_owned(), Lang::Ar);
        profile.names.insert(Lang::En, "Amina Ben Ali".to_owned());
        profile.country = Some("TN".to_owned());
        profile.organisation = "وزارة البيئة".to_owned();
        profile.stakeholder = Some(Stakeholder::Government);
        profile.sex = Some(Sex::Undisclosed);
        profile.time_zone = Tz::Africa__Tunis;
        assert_eq!(Fields::of(&profile).read(Lang::En).unwrap(), profile);
    }

    #[test]
    fn what_is_not_on_the_lists_is_refused_and_kept_for_correction() {
        let fields = |pairs: &[(&str, &str)]| {
            Fields(pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect())
        };
        let wrong =
            fields(&[("country", "XX"), ("sex", "x"), ("stakeholder", "king"), ("time-zone", "Mars")]);
        let faults = wrong.read(Lang::En).unwrap_err();
        for field in ["name", "country", "sex", "stakeholder", "time-zone"] {
            assert!(faults.of(field).is_some(), "{field}");
        }
        assert_eq!(wrong.get("country"), "XX");
        let least = fields(&[("name", "Li")]).read(Lang::Zh).unwrap();
        assert_eq!((least.lang, least.sex, least.country), (Lang::Zh, None, None));
    }
}
