//! The register of processing (article 30 of the GDPR; what the UN's Personal Data Protection and Privacy Principles ask
//! for too): made from the program's own lists of what it holds, with what only the operator can say.

mod export;
mod pages;

use std::collections::BTreeMap;

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use halqa_platform::{
    db::Db,
    error::Result,
    http::{Form, View, peer::Peer, view::redirect_saying},
    personal::{Activity, Basis, Holding},
    retention::Rule,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{ADMINISTRATORS, retention};
use crate::{
    Identity, Text,
    audit::{self, Entry},
    faults::Faults,
    paths,
    policy::Routes,
    site::store as settings,
    viewer::Viewer,
};

/// Adds the routes.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes
        .get("/{lang}/admin/register", ADMINISTRATORS, show)
        .get("/{lang}/admin/register/edit", ADMINISTRATORS, edit)
        .post("/{lang}/admin/register/edit", ADMINISTRATORS, save)
        .get("/{lang}/admin/register/{registerfile}", ADMINISTRATORS, export::download)
}

/// Where the operator's part stands.
const FACTS: &str = "privacy.register";
/// More than anybody writes.
const LONGEST: usize = 10_000;

/// What only the operator can say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Facts {
    /// Counts what was saved.
    pub(super) version: i64,
    /// When it was saved last.
    pub(super) changed_at: Option<DateTime<Utc>>,
    /// Fields by their names.
    pub(super) texts: BTreeMap<String, String>,
    /// Grounds by the key of the activity, where they are not the program's.
    pub(super) bases: BTreeMap<String, String>,
}

/// Names of the operator's fields, in the order of the page.
pub(super) const FIELDS: [&str; 6] =
    ["controller", "contact", "officer", "recipients", "transfers", "security"];

impl Facts {
    async fn load(db: &Db) -> Result<Self> {
        Ok(settings::get_json(db, FACTS).await?.unwrap_or_default())
    }

    /// What stands in a field; for the measures of safety what the program does, until the operator says otherwise.
    pub(super) fn text(&self, t: Text, field: &str) -> String {
        let own = self.texts.get(field).filter(|text| !text.is_empty()).cloned();
        own.unwrap_or_else(|| {
            if field == "security" { t.processing_security_default().to_owned() } else { String::new() }
        })
    }

    /// The ground of an activity.
    pub(super) fn basis(&self, activity: &Activity) -> Basis {
        self.bases.get(activity.key).and_then(|id| Basis::from_id(id)).unwrap_or(activity.basis)
    }
}

/// An activity with its tables.
pub(super) struct Entered {
    pub(super) activity: &'static Activity,
    pub(super) holdings: Vec<&'static Holding>,
}

/// The whole register.
pub(super) struct Register {
    pub(super) facts: Facts,
    pub(super) entries: Vec<Entered>,
    pub(super) rules: Vec<Rule>,
}

/// The activities with their tables, in the order of the lists.
fn entries(lists: &'static [&'static [Holding]]) -> Vec<Entered> {
    let mut entries: Vec<Entered> = Vec::new();
    for holding in lists.iter().flat_map(|list| list.iter()) {
        let Some(activity) = holding.activity else { continue };
        match entries.iter_mut().find(|entry| entry.activity.key == activity.key) {
            Some(entry) => entry.holdings.push(holding),
            None => entries.push(Entered { activity, holdings: vec![holding] }),
        }
    }
    entries
}

impl Register {
    async fn load(identity: &Identity) -> Result<Self> {
        Ok(Self {
            facts: Facts::load(&identity.platform.db).await?,
            entries: entries(identity.upkeep.holdings),
            rules: retention::rules(identity).await?,
        })
    }

    /// The rules under which the tables of an activity go, each once.
    pub(super) fn rules_of(&self, entry: &Entered) -> Vec<&Rule> {
        let named = |rule: &&Rule| entry.holdings.iter().any(|holding| holding.rule == rule.kind.key);
        self.rules.iter().filter(named).collect()
    }
}

async fn show(State(identity): State<Identity>, view: View, viewer: Viewer) -> Result<Response> {
    let register = Register::load(&identity).await?;
    Ok(pages::register(&view, &viewer, &register).into_response())
}

async fn edit(State(identity): State<Identity>, view: View) -> Result<Response> {
    let register = Register::load(&identity).await?;
    Ok(pages::edit(&view, &register, &register.facts, &Faults::default()))
}

async fn save(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    Form(fields): Form<BTreeMap<String, String>>,
) -> Result<Response> {
    let register = Register::load(&identity).await?;
    let (typed, faults) = read(&view, &register, &fields);
    if !faults.none() {
        return Ok(pages::edit(&view, &register, &typed, &faults));
    }
    let before = &register.facts;
    if (&typed.texts, &typed.bases) != (&before.texts, &before.bases) {
        let platform = &identity.platform;
        let now = platform.clock.now();
        let saved = Facts { version: before.version + 1, changed_at: Some(now), ..typed };
        let mut tx = platform.db.begin().await?;
        settings::put_json(&mut tx, FACTS, &saved).await?;
        let detail = json!({ "version": saved.version });
        let entry = Entry::new("privacy.register-changed").by(viewer.id).from(peer).detail(detail);
        audit::record(&mut tx, now, entry).await?;
        tx.commit().await?;
    }
    Ok(redirect_saying(&paths::register_of_processing(view.lang), "register-saved"))
}

fn read(view: &View, register: &Register, fields: &BTreeMap<String, String>) -> (Facts, Faults) {
    let t = Text::of(view.lang);
    let mut faults = Faults::default();
    let mut typed = Facts { version: register.facts.version, ..Facts::default() };
    for name in FIELDS {
        let text = fields.get(name).map(|text| text.trim().replace("\r\n", "\n")).unwrap_or_default();
        if text.chars().count() > LONGEST {
            faults.add(name, t.processing_too_long());
        }
        // The program's own words go on following the program.
        if !(text.is_empty() || name == "security" && text == t.processing_security_default()) {
            typed.texts.insert(name.to_owned(), text);
        }
    }
    for entry in &register.entries {
        let chosen = fields.get(&format!("basis-{}", entry.activity.key)).and_then(|id| Basis::from_id(id));
        if let Some(basis) = chosen.filter(|basis| *basis != entry.activity.basis) {
            typed.bases.insert(entry.activity.key.to_owned(), basis.id().to_owned());
        }
    }
    (typed, faults)
}

/// What becomes of everything when an account is erased, for the page before it: the activities, and why anything stays.
pub(crate) mod erasure {
    use halqa_platform::personal::{Activity, Erased, Why};

    use super::{Identity, entries};

    /// What becomes of what was kept for one activity.
    pub(crate) struct Fate {
        pub(crate) activity: &'static Activity,
        pub(crate) fates: Vec<Erased>,
    }

    /// All of them.
    pub(crate) fn fates(identity: &Identity) -> Vec<Fate> {
        let fate = |entry: super::Entered| {
            let mut fates: Vec<Erased> = Vec::new();
            for holding in entry.holdings {
                if !fates.contains(&holding.erased) {
                    fates.push(holding.erased);
                }
            }
            Fate { activity: entry.activity, fates }
        };
        entries(identity.upkeep.holdings).into_iter().map(fate).collect()
    }

    /// Why anything stays, each once.
    pub(crate) fn whys(fates: &[Fate]) -> Vec<Why> {
        let stays = |fate: &Erased| match fate {
            Erased::Pseudonymous(why) => Some(*why),
            _ => None,
        };
        let mut whys: Vec<Why> = fates.iter().flat_map(|fate| fate.fates.iter().filter_map(stays)).collect();
        whys.sort_unstable();
        whys.dedup();
        whys
    }
}
