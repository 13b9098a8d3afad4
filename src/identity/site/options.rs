//! Handlers of languages and features.

use axum::{extract::State, response::Response};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    lang::Lang,
};

use super::{
    pages,
    routes::{ADMINISTRATORS, Fields, change, field},
    settings::Features,
    store,
};
use crate::{Identity, Text, faults::Faults, paths, policy::Routes, viewer::Viewer};

pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/languages", ADMINISTRATORS, show_languages)
        .post("/{lang}/admin/languages", ADMINISTRATORS, set_languages)
        .get("/{lang}/admin/features", ADMINISTRATORS, show_features)
        .post("/{lang}/admin/features", ADMINISTRATORS, set_features)
}

async fn show_languages(State(identity): State<Identity>, view: View) -> Result<Response> {
    let platform = &identity.platform;
    let settings = store::load(&platform.db).await?;
    let default = settings.default_language(&platform.site);
    Ok(pages::languages(&view, &settings.languages(), default, &Faults::default()))
}

/// The ticked languages by their numbers; equal numbers as they stand in the list of the six.
fn offered(fields: &Fields) -> Vec<Lang> {
    let ticked = Lang::ALL.into_iter().filter(|lang| fields.contains_key(&format!("lang-{lang}")));
    let mut ticked: Vec<(u32, Lang)> =
        ticked.map(|lang| (field(fields, &format!("place-{lang}")).parse().unwrap_or(99), lang)).collect();
    ticked.sort();
    ticked.into_iter().map(|(_, lang)| lang).collect()
}

async fn set_languages(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let offered = offered(&fields);
    let t = Text::of(view.lang);
    let mut faults = Faults::default();
    let default: Option<Lang> = field(&fields, "default").parse().ok();
    if offered.is_empty() {
        faults.add("lang-ar", t.languages_none());
    } else if default.is_none_or(|default| !offered.contains(&default)) {
        faults.add("default", t.languages_default_wrong());
    }
    if !faults.none() {
        return Ok(pages::languages(&view, &offered, default.unwrap_or(view.lang), &faults));
    }
    let to = if offered.contains(&view.lang) { view.lang } else { default.unwrap_or(view.lang) };
    change(&identity, (&viewer, peer), "site.languages", |settings| {
        (settings.languages, settings.default_language) = (offered, default);
    })
    .await?;
    Ok(redirect_saying(&paths::languages(to), "site-saved"))
}

async fn show_features(State(identity): State<Identity>, view: View) -> Result<Response> {
    Ok(pages::features(&view, store::load(&identity.platform.db).await?.features))
}

async fn set_features(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response> {
    // A form that arrived without its fields must not switch everything off.
    if !fields.iter().any(|(field, _)| field == "sent") {
        return Err(Error::NotFound);
    }
    let on = |name: &str| fields.iter().any(|(field, value)| field == "on" && value == name);
    let features = Features {
        registration: on("registration"),
        catalogue: on("catalogue"),
        statements: on("statements"),
        provisioning_invites: on("provisioning-invites"),
    };
    change(&identity, (&viewer, peer), "site.features", |settings| settings.features = features).await?;
    Ok(redirect_saying(&paths::features(view.lang), "site-saved"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_stand_by_their_numbers() {
        let fields =
            [("lang-en", "on"), ("lang-ar", "on"), ("lang-fr", "on"), ("place-en", "1"), ("place-ar", "2")];
        let fields: Fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        assert_eq!(offered(&fields), [Lang::En, Lang::Ar, Lang::Fr]);
        assert_eq!(offered(&Fields::new()), []);
    }
}
