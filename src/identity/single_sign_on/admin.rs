//! Providers, for the administrator: named in the browser, tried, turned on and off.

use axum::{
    extract::{Path, State},
    response::Response,
};
use halqa_platform::{
    db::Tx,
    error::{Error, Result},
    http::{Form, View, peer::Peer, view::redirect_saying},
    id,
    lang::Lang,
};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    admin_pages as pages, links,
    rules::{RULES_MAX, Rule, Settings},
    store::{self, Provider},
    wire,
};
use crate::{
    Identity, Text, accounts, audit,
    faults::Faults,
    paths,
    policy::Role,
    viewer::Viewer,
    webhooks::address::{self, Allowed, Wrong},
};

/// Letters of a name, of an id or a secret.
pub(super) const NAME_MAX: usize = 60;
pub(super) const SECRET_MAX: usize = 500;

/// What is typed of a provider.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) provider: String,
    pub(super) name_ar: String,
    pub(super) name_zh: String,
    pub(super) name_en: String,
    pub(super) name_fr: String,
    pub(super) name_ru: String,
    pub(super) name_es: String,
    pub(super) issuer: String,
    pub(super) client_id: String,
    pub(super) secret: String,
    pub(super) scopes: String,
    pub(super) place: String,
    pub(super) domains: String,
    pub(super) new_accounts: String,
    pub(super) trusts_email: String,
    pub(super) second_step: String,
    pub(super) organisation: String,
    pub(super) rule_claim: Vec<String>,
    pub(super) rule_value: Vec<String>,
    pub(super) rule_role: Vec<String>,
    state: String,
}

/// Words with spaces or commas between them.
fn words(typed: &str) -> Vec<String> {
    typed
        .split([' ', ',', '\n', '\r', '\t', '،'])
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

impl Typed {
    fn fresh() -> Self {
        Self { provider: id::new().to_string(), scopes: "email profile".to_owned(), ..Self::default() }
    }

    fn of(provider: &Provider) -> Self {
        let settings = &provider.settings;
        let name = |lang: Lang| settings.names.get(lang.code()).cloned().unwrap_or_default();
        let box_of = |on: bool| if on { "on".to_owned() } else { String::new() };
        let rules = &settings.rules;
        Self {
            provider: provider.id.to_string(),
            name_ar: name(Lang::Ar),
            name_zh: name(Lang::Zh),
            name_en: name(Lang::En),
            name_fr: name(Lang::Fr),
            name_ru: name(Lang::Ru),
            name_es: name(Lang::Es),
            issuer: provider.issuer.clone(),
            client_id: provider.client_id.clone(),
            secret: String::new(),
            scopes: settings.scopes.join(" "),
            place: provider.place.to_string(),
            domains: settings.domains.join(" "),
            new_accounts: box_of(settings.new_accounts),
            trusts_email: box_of(settings.trusts_email),
            second_step: settings.second_step.join(" "),
            organisation: settings.organisation.clone(),
            rule_claim: rules.iter().map(|rule| rule.claim.clone()).collect(),
            rule_value: rules.iter().map(|rule| rule.value.clone()).collect(),
            rule_role: rules.iter().map(|rule| rule.role.id().to_owned()).collect(),
            state: String::new(),
        }
    }

    /// The names as typed, with the language of each.
    pub(super) fn names(&self) -> [(Lang, &'static str, &str); 6] {
        [
            (Lang::Ar, "name_ar", &self.name_ar),
            (Lang::Zh, "name_zh", &self.name_zh),
            (Lang::En, "name_en", &self.name_en),
            (Lang::Fr, "name_fr", &self.name_fr),
            (Lang::Ru, "name_ru", &self.name_ru),
            (Lang::Es, "name_es", &self.name_es),
        ]
    }

    /// The rules as typed.
    pub(super) fn rules<'a>(&'a self) -> impl Iterator<Item = (&'a str, &'a str, &'a str)> {
        let text = |list: &'a [String], n: usize| list.get(n).map_or("", |text| text.trim());
        let lines = self.rule_claim.len().max(self.rule_value.len());
        (0..lines)
            .map(move |n| (text(&self.rule_claim, n), text(&self.rule_value, n), text(&self.rule_role, n)))
            .filter(|(claim, value, _)| !claim.is_empty() || !value.is_empty())
    }

    fn read_rules(&self, t: Text, faults: &mut Faults) -> Vec<Rule> {
        let mut rules = Vec::new();
        for (claim, value, role) in self.rules() {
            let fits = !claim.is_empty() && !value.is_empty() && claim.len() <= 200 && value.len() <= 300;
            match role.parse::<Role>() {
                Ok(role) if fits => {
                    rules.push(Rule { claim: claim.to_owned(), value: value.to_owned(), role });
                }
                _ => {
                    faults.add("rule_claim", t.sso_rules_wrong());
                    return rules;
                }
            }
        }
        if rules.len() > RULES_MAX {
            faults.add("rule_claim", t.sso_rules_many());
        }
        rules
    }

    fn read_issuer(&self, allowed: Allowed, t: Text, faults: &mut Faults) -> String {
        let issuer = self.issuer.trim();
        match address::read(issuer, allowed) {
            // OpenID Connect Discovery, section 2: no query and no fragment.
            Ok(url) if url.query().is_none() && url.fragment().is_none() => {}
            Ok(_) | Err(Wrong::Unreadable) => faults.add("issuer", t.sso_issuer_wrong()),
            Err(Wrong::NotHttps) => faults.add("issuer", t.sso_issuer_https()),
            Err(Wrong::Private) => faults.add("issuer", t.sso_issuer_private()),
        }
        issuer.to_owned()
    }

    /// The provider as typed, over the one that is there.
    fn read(&self, t: Text, allowed: Allowed, old: Option<&Provider>) -> Result<Provider, Faults> {
        let mut faults = Faults::default();
        let mut settings = Settings {
            scopes: words(&self.scopes).into_iter().filter(|scope| scope != "openid").collect(),
            domains: words(&self.domains)
                .iter()
                .map(|domain| domain.trim_start_matches('@').to_lowercase())
                .collect(),
            new_accounts: self.new_accounts == "on",
            trusts_email: self.trusts_email == "on",
            second_step: words(&self.second_step),
            organisation: self.organisation.trim().to_owned(),
            rules: self.read_rules(t, &mut faults),
            ..Settings::default()
        };
        for (lang, field, typed) in self.names() {
            match accounts::one_line(typed, NAME_MAX) {
                Some(name) if name.is_empty() => {}
                Some(name) => {
                    settings.names.insert(lang.code().to_owned(), name);
                }
                None => faults.add(field, t.sso_name_long()),
            }
        }
        if settings.names.is_empty() {
            faults.add("name_en", t.sso_name_missing());
        }
        let issuer = self.read_issuer(allowed, t, &mut faults);
        let client_id = self.client_id.trim().to_owned();
        if client_id.is_empty() || client_id.len() > SECRET_MAX {
            faults.add("client_id", t.sso_client_missing());
        }
        if self.secret.len() > SECRET_MAX {
            faults.add("secret", t.sso_secret_long());
        }
        let long = [&self.scopes, &self.domains, &self.second_step, &self.organisation];
        if long.iter().any(|text| text.len() > 2000) {
            faults.add("scopes", t.sso_too_long());
        }
        let kept = old.map(|old| old.secret.clone()).unwrap_or_default();
        let provider = Provider {
            id: old.map_or_else(|| self.provider.parse().unwrap_or_else(|_| id::new()), |old| old.id),
            issuer,
            client_id,
            secret: if self.secret.is_empty() { kept } else { self.secret.clone() },
            on: old.is_some_and(|old| old.on),
            place: self.place.trim().parse::<i64>().unwrap_or(0).clamp(0, 999),
            settings,
        };
        if faults.none() { Ok(provider) } else { Err(faults) }
    }
}

/// What stands in the log of a provider: all but the secret.
fn told(provider: &Provider) -> Value {
    json!({
        "issuer": provider.issuer,
        "client_id": provider.client_id,
        "on": provider.on,
        "place": provider.place,
        "settings": provider.settings,
    })
}

type ProviderPath = Path<(String, Uuid)>;

async fn find(identity: &Identity, provider: Uuid) -> Result<Provider> {
    store::one(&identity.platform.db, provider).await?.ok_or(Error::NotFound)
}

/// `GET /{lang}/admin/sign-on`.
pub(super) async fn list(State(identity): State<Identity>, view: View) -> Result<Response> {
    let all = store::all(&identity.platform.db).await?;
    Ok(pages::list(&view, &all, &Typed::fresh(), &Faults::default()))
}

/// `POST /{lang}/admin/sign-on`: a new one, turned off until it has been tried.
pub(super) async fn make(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let platform = &identity.platform;
    let provider = match typed.read(Text::of(view.lang), Allowed::sign_on(&platform.config), None) {
        Ok(provider) => provider,
        Err(faults) => {
            let all = store::all(&platform.db).await?;
            return Ok(pages::list(&view, &all, &typed, &faults));
        }
    };
    let now = platform.clock.now();
    let mut tx = platform.db.begin().await?;
    if store::make(&mut tx, now, &provider, viewer.id).await? {
        let detail = json!({ "provider": provider.id, "after": told(&provider) });
        let entry = audit::Entry::new("sign-on.made").by(viewer.id).detail(detail).from(peer);
        audit::record(&mut tx, now, entry).await?;
        tx.commit().await?;
    }
    Ok(redirect_saying(&paths::sign_on_provider(view.lang, provider.id), "sign-on-made"))
}

/// `GET /{lang}/admin/sign-on/{provider}`.
pub(super) async fn show(
    State(identity): State<Identity>,
    view: View,
    Path((_, provider)): ProviderPath,
) -> Result<Response> {
    let provider = find(&identity, provider).await?;
    let base = &identity.platform.config.base_url;
    Ok(pages::one(&view, base, &provider, &Typed::of(&provider), None, &Faults::default()))
}

async fn save(
    identity: &Identity,
    (viewer, peer): (&Viewer, Peer),
    (old, new): (&Provider, &Provider),
) -> Result<()> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    store::change(&mut tx, new).await?;
    let mut detail = audit::change(&told(old), &told(new));
    if let Some(detail) = detail.as_object_mut() {
        detail.insert("provider".to_owned(), json!(new.id));
        detail.insert("secret_changed".to_owned(), json!(old.secret != new.secret));
    }
    let entry = audit::Entry::new("sign-on.changed").by(viewer.id).detail(detail).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    Ok(tx.commit().await?)
}

/// `POST /{lang}/admin/sign-on/{provider}/change`.
pub(super) async fn change(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, provider)): ProviderPath,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let old = find(&identity, provider).await?;
    let config = &identity.platform.config;
    let new = match typed.read(Text::of(view.lang), Allowed::sign_on(config), Some(&old)) {
        Ok(new) => new,
        Err(faults) => return Ok(pages::one(&view, &config.base_url, &old, &typed, None, &faults)),
    };
    save(&identity, (&viewer, peer), (&old, &new)).await?;
    Ok(redirect_saying(&paths::sign_on_provider(view.lang, provider), "sign-on-saved"))
}

/// `POST /{lang}/admin/sign-on/{provider}/state`: on or off.
pub(super) async fn set_state(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, provider)): ProviderPath,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let old = find(&identity, provider).await?;
    let on = match typed.state.as_str() {
        "on" => true,
        "off" => false,
        _ => return Err(Error::bad(|lang| Text::of(lang).sso_state_wrong().to_owned())),
    };
    let new = Provider { on, ..old.clone() };
    save(&identity, (&viewer, peer), (&old, &new)).await?;
    Ok(redirect_saying(&paths::sign_on_provider(view.lang, provider), "sign-on-saved"))
}

/// `POST /{lang}/admin/sign-on/{provider}/try`: asks the provider what it is, and says it in words.
pub(super) async fn try_it(
    State(identity): State<Identity>,
    view: View,
    Path((_, provider)): ProviderPath,
) -> Result<Response> {
    let provider = find(&identity, provider).await?;
    let config = &identity.platform.config;
    let looked = wire::look(config, &provider).await;
    let typed = Typed::of(&provider);
    Ok(pages::one(&view, &config.base_url, &provider, &typed, Some(&looked), &Faults::default()))
}

/// `POST /{lang}/admin/sign-on/{provider}/delete`: with its links, and the roles that its rules gave.
pub(super) async fn delete(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Path((_, provider)): ProviderPath,
) -> Result<Response> {
    let provider = find(&identity, provider).await?;
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    take_roles(&identity, &mut tx, provider.id, peer).await?;
    store::delete(&mut tx, provider.id).await?;
    let detail = json!({ "provider": provider.id, "before": told(&provider) });
    let entry = audit::Entry::new("sign-on.deleted").by(viewer.id).detail(detail).from(peer);
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    Ok(redirect_saying(&paths::sign_on(view.lang), "sign-on-deleted"))
}

async fn take_roles(identity: &Identity, tx: &mut Tx, provider: Uuid, peer: Peer) -> Result<()> {
    for account in links::people_with_roles(tx, provider).await? {
        super::entering::keep_roles(identity, tx, account, provider, (&[], peer)).await?;
    }
    Ok(())
}
