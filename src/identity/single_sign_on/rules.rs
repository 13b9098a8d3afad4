//! What follows from a provider's settings and the claims that it makes of somebody: pure decisions.

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    accounts::{self, EmailAddress, ORGANISATION_MAX},
    policy::Role,
};

/// Rules of one provider at most.
pub const RULES_MAX: usize = 40;

/// What an administrator says of a provider, beside its address and secret.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// What its button says, by language.
    pub names: BTreeMap<String, String>,
    /// Scopes besides `openid`.
    pub scopes: Vec<String>,
    /// Domains that an address must be of; empty: any.
    pub domains: Vec<String>,
    /// Whether somebody unknown may make an account.
    pub new_accounts: bool,
    /// Whether its `email_verified` is believed.
    pub trusts_email: bool,
    /// Values of `acr` or `amr` that count as a second step; empty: none does.
    pub second_step: Vec<String>,
    /// The claim that names the organisation; empty: none.
    pub organisation: String,
    /// Who gets which role.
    pub rules: Vec<Rule>,
}

/// Whoever has this value in this claim gets this role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Name of the claim; with dots for one inside another: `realm_access.roles`.
    pub claim: String,
    /// The value, or one of several.
    pub value: String,
    /// What they get.
    pub role: Role,
}

impl Settings {
    /// The provider's name in a language, else in another that has one.
    pub fn name(&self, lang: Lang) -> &str {
        let own = self.names.get(lang.code()).or_else(|| self.names.get(Lang::En.code()));
        own.or_else(|| self.names.values().next()).map_or("OpenID Connect", String::as_str)
    }

    /// Whether an address may come from this provider.
    pub fn admits(&self, email: Option<&EmailAddress>) -> bool {
        self.domains.is_empty()
            || email.is_some_and(|email| {
                let domain = email.key().rsplit_once('@').map_or("", |(_, domain)| domain);
                self.domains.iter().any(|known| known == domain)
            })
    }

    /// The roles that the rules give for these claims.
    pub fn roles(&self, claims: &Claims) -> Vec<Role> {
        let mut roles: Vec<Role> = self
            .rules
            .iter()
            .filter(|rule| claims.has(&rule.claim, &rule.value))
            .map(|rule| rule.role)
            .filter(|role| *role != Role::Learner)
            .collect();
        roles.sort_unstable();
        roles.dedup();
        roles
    }

    /// Whether the provider vouches for a second step that the administrator trusts.
    pub fn is_second_step(&self, claims: &Claims) -> bool {
        self.second_step.iter().any(|value| claims.has("amr", value) || claims.has("acr", value))
    }

    /// The organisation that the claims name.
    pub fn organisation(&self, claims: &Claims) -> Option<String> {
        if self.organisation.is_empty() {
            return None;
        }
        let named = claims.texts(&self.organisation).into_iter().next()?;
        accounts::one_line(&named, ORGANISATION_MAX).filter(|name| !name.is_empty())
    }
}

/// What a provider says of somebody: the verified ID token, and what its userinfo adds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims(Map<String, Value>);

impl Claims {
    /// Of the ID token, with what userinfo adds; what the signed token says counts before the other.
    pub fn of(token: Map<String, Value>, userinfo: Map<String, Value>) -> Self {
        let mut all = userinfo;
        all.extend(token);
        Self(all)
    }

    fn at(&self, claim: &str) -> Option<&Value> {
        // Names with dots and slashes of their own (`https://example.org/roles`) come before ways into objects.
        if let Some(value) = self.0.get(claim) {
            return Some(value);
        }
        let mut steps = claim.split('.');
        let first = self.0.get(steps.next()?)?;
        steps.try_fold(first, |value, step| value.get(step))
    }

    /// The texts of a claim: one, several of a list, or none.
    pub fn texts(&self, claim: &str) -> Vec<String> {
        let text = |value: &Value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(yes) => Some(yes.to_string()),
            _ => None,
        };
        match self.at(claim) {
            Some(Value::Array(several)) => several.iter().filter_map(text).collect(),
            Some(one) => text(one).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// Whether a claim is this value, or has it among others.
    pub fn has(&self, claim: &str, value: &str) -> bool {
        self.texts(claim).iter().any(|text| text == value)
    }

    /// The address, where there is one that can be written to.
    pub fn email(&self) -> Option<EmailAddress> {
        EmailAddress::parse(self.texts("email").first()?)
    }

    /// Whether the provider says that the address was confirmed; some say it as a text.
    pub fn email_verified(&self) -> bool {
        self.has("email_verified", "true")
    }

    /// The name, as far as it is said.
    pub fn name(&self) -> Option<String> {
        let one = |claim: &str| self.texts(claim).into_iter().next();
        let parts = || {
            let (given, family) = (one("given_name")?, one("family_name")?);
            Some(format!("{given} {family}"))
        };
        one("name")
            .or_else(parts)
            .or_else(|| one("preferred_username"))
            .and_then(|name| accounts::clean_name(&name))
    }

    /// The language: `fr` of `fr-CA`.
    pub fn lang(&self) -> Option<Lang> {
        let locale = self.texts("locale").into_iter().next()?;
        locale.split(['-', '_']).next()?.to_lowercase().parse().ok()
    }

    /// When they last showed the provider who they are, in seconds since 1970.
    pub fn auth_time(&self) -> Option<i64> {
        self.at("auth_time")?.as_i64()
    }

    /// The provider's name for its own session.
    pub fn sid(&self) -> Option<String> {
        self.texts("sid").into_iter().next()
    }
}

/// What the roles of somebody become: those that rules give now come, those that this provider's rules gave before and
/// no longer give go, all others stay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// All roles afterwards.
    pub roles: Vec<Role>,
    /// Newly given.
    pub given: Vec<Role>,
    /// Taken away.
    pub taken: Vec<Role>,
}

/// `has`: all roles now; `ruled`: those that this provider's rules gave; `elsewhere`: those that other providers' rules
/// gave; `wanted`: those that its rules give now. A role that they have by hand stays by hand.
pub fn in_step(has: &[Role], ruled: &[Role], elsewhere: &[Role], wanted: &[Role]) -> Step {
    let given: Vec<Role> = wanted.iter().copied().filter(|role| !has.contains(role)).collect();
    let goes = |role: &Role| ruled.contains(role) && !wanted.contains(role) && !elsewhere.contains(role);
    let taken: Vec<Role> = has.iter().copied().filter(goes).collect();
    let roles = has.iter().copied().filter(|role| !goes(role)).chain(given.iter().copied()).collect();
    Step { roles, given, taken }
}

/// Why somebody does not get in, as the address of the page that says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// They, or the provider, said no.
    Denied,
    /// The provider does not answer.
    Unreachable,
    /// What the provider says cannot be used: its settings, or ours of it.
    Misset,
    /// A signature, an issuer or an audience is wrong.
    Untrusted,
    /// Too old, used before, or begun in another browser.
    Stale,
    /// Nobody here is known by this sign-in, and it may not make accounts.
    Unknown,
    /// The address is of a domain that is not let in.
    Domain,
    /// The provider tells no address.
    NoAddress,
    /// The account is stopped.
    Suspended,
    /// The sign-in belongs to another account.
    Taken,
    /// The provider did not ask again.
    NotAgain,
    /// It is turned off, or gone.
    Off,
}

impl Trouble {
    /// Every one.
    pub const ALL: [Trouble; 12] = [
        Trouble::Denied,
        Trouble::Unreachable,
        Trouble::Misset,
        Trouble::Untrusted,
        Trouble::Stale,
        Trouble::Unknown,
        Trouble::Domain,
        Trouble::NoAddress,
        Trouble::Suspended,
        Trouble::Taken,
        Trouble::NotAgain,
        Trouble::Off,
    ];

    /// Its fixed name, in the address and in the log.
    pub const fn id(self) -> &'static str {
        match self {
            Trouble::Denied => "denied",
            Trouble::Unreachable => "unreachable",
            Trouble::Misset => "misset",
            Trouble::Untrusted => "untrusted",
            Trouble::Stale => "stale",
            Trouble::Unknown => "unknown",
            Trouble::Domain => "domain",
            Trouble::NoAddress => "no-address",
            Trouble::Suspended => "suspended",
            Trouble::Taken => "taken",
            Trouble::NotAgain => "not-again",
            Trouble::Off => "off",
        }
    }

    /// The one of this name.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trouble| trouble.id() == id)
    }

    /// What an `error` of the provider's answer means (RFC 6749 section 4.1.2.1, OpenID Connect Core section 3.1.2.6).
    pub fn said(error: &str) -> Self {
        match error {
            "server_error" | "temporarily_unavailable" => Trouble::Unreachable,
            "access_denied"
            | "login_required"
            | "consent_required"
            | "interaction_required"
            | "account_selection_required" => Trouble::Denied,
            _ => Trouble::Misset,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn claims(value: Value) -> Claims {
        Claims::of(value.as_object().unwrap().clone(), Map::new())
    }

    fn rule(claim: &str, value: &str, role: Role) -> Rule {
        Rule { claim: claim.to_owned(), value: value.to_owned(), role }
    }

    #[test]
    fn rules_read_texts_lists_and_what_is_inside() {
        let settings = Settings {
            rules: vec![
                rule("groups", "halqa-authors", Role::Author),
                rule("realm_access.roles", "trainer", Role::Trainer),
                rule("https://example.org/job", "qa", Role::Reviewer),
                rule("department", "Programme", Role::Staff),
                rule("groups", "everybody", Role::Learner),
            ],
            ..Settings::default()
        };
        let all = claims(json!({
            "groups": ["everybody", "halqa-authors"],
            "realm_access": { "roles": ["trainer"] },
            "https://example.org/job": "qa",
            "department": "Programme",
        }));
        assert_eq!(settings.roles(&all), [Role::Staff, Role::Author, Role::Trainer, Role::Reviewer]);
        // A part of a value is not the value.
        let near = claims(json!({ "groups": "halqa-authors-emeriti", "department": ["Programmes"] }));
        assert_eq!(settings.roles(&near), []);
        assert_eq!(settings.roles(&Claims::default()), []);
    }

    #[test]
    fn a_signed_claim_counts_before_one_of_userinfo() {
        let token = json!({ "groups": ["a"] }).as_object().unwrap().clone();
        let userinfo = json!({ "groups": ["b"], "name": "Amina" }).as_object().unwrap().clone();
        let both = Claims::of(token, userinfo);
        assert!(both.has("groups", "a") && !both.has("groups", "b"));
        assert_eq!(both.name().unwrap(), "Amina");
    }

    #[test]
    fn roles_by_hand_are_never_touched() {
        use Role::{Author, Learner, Staff, Trainer};
        // Given by rule, gone from the claims: it goes. Given by hand: it stays.
        let step = in_step(&[Author, Trainer, Learner], &[Author], &[], &[]);
        assert_eq!((step.roles, step.taken, step.given), (vec![Trainer, Learner], vec![Author], vec![]));
        // Wanted and there by hand: nothing is given, so nothing is taken later.
        let step = in_step(&[Author, Learner], &[], &[], &[Author]);
        assert_eq!((step.roles, step.taken, step.given), (vec![Author, Learner], vec![], vec![]));
        // Another provider's rule still gives it.
        let step = in_step(&[Author], &[Author], &[Author], &[Staff]);
        assert_eq!((step.roles, step.taken, step.given), (vec![Author, Staff], vec![], vec![Staff]));
        // Taken away by hand: the rule gives it again.
        assert_eq!(in_step(&[], &[Author], &[], &[Author]).given, [Author]);
    }

    #[test]
    fn who_is_let_in() {
        let only = Settings { domains: vec!["who.example".to_owned()], ..Settings::default() };
        let email = |text: &str| EmailAddress::parse(text);
        assert!(only.admits(email("A@WHO.example").as_ref()));
        for not in ["a@evil-who.example", "a@who.example.evil.org", "a@sub.who.example"] {
            assert!(!only.admits(email(not).as_ref()), "{not}");
        }
        assert!(!only.admits(None));
        assert!(Settings::default().admits(None));
    }

    #[test]
    fn a_second_step_counts_only_where_it_is_trusted() {
        let said = claims(json!({ "amr": ["pwd", "mfa"], "acr": "urn:high" }));
        let trusting = |values: &[&str]| Settings {
            second_step: values.iter().map(|v| (*v).to_owned()).collect(),
            ..Settings::default()
        };
        assert!(trusting(&["mfa"]).is_second_step(&said) && trusting(&["urn:high"]).is_second_step(&said));
        assert!(!trusting(&["otp"]).is_second_step(&said) && !trusting(&[]).is_second_step(&said));
    }

    #[test]
    fn who_somebody_is() {
        let said = claims(json!({
            "email": "Amina@example.org", "email_verified": "true", "given_name": "أمينة", "family_name": "بن علي",
            "locale": "fr_CA", "org": " Ministry\nof Health ", "auth_time": 5,
        }));
        assert!(said.email_verified());
        assert_eq!(said.email().unwrap().key(), "amina@example.org");
        assert_eq!(said.name().unwrap(), "أمينة بن علي");
        assert_eq!((said.lang(), said.auth_time()), (Some(Lang::Fr), Some(5)));
        let settings = Settings { organisation: "org".to_owned(), ..Settings::default() };
        assert_eq!(settings.organisation(&said).unwrap(), "Ministry of Health");
        assert!(!claims(json!({ "email_verified": false })).email_verified());
        assert_eq!(claims(json!({ "email": "none" })).email(), None);
    }

    #[test]
    fn troubles_have_names_of_their_own() {
        for trouble in Trouble::ALL {
            assert_eq!(Trouble::of(trouble.id()), Some(trouble));
        }
        assert_eq!(Trouble::said("access_denied"), Trouble::Denied);
        assert_eq!(Trouble::said("invalid_scope"), Trouble::Misset);
    }
}
