//! Everything that is kept about a person, as one JSON object.

use halqa_platform::error::{Error, Result};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::{Identity, accounts, api::tokens, audit, consents, groups, known, policy::Role, scim, sessions};

/// The object; other domains add theirs by [`Identity::with_section`].
pub(super) async fn of(identity: &Identity, account: Uuid) -> Result<Value> {
    let db = &identity.platform.db;
    let now = identity.platform.clock.now();
    let known = accounts::find(db, account).await?.ok_or(Error::SignInNeeded)?;
    let profile = &known.profile;
    let names: Map<String, Value> =
        profile.names.iter().map(|(lang, name)| (lang.code().to_owned(), json!(name))).collect();
    let mut all = Map::new();
    all.insert("made_at".to_owned(), json!(now));
    all.insert(
        "account".to_owned(),
        json!({
            "id": known.id,
            "email": known.email,
            "confirmed_at": known.confirmed_at,
            "name": profile.name,
            "names": names,
            "language": profile.lang.code(),
            "country": profile.country,
            "organisation": profile.organisation,
            "stakeholder_type": profile.stakeholder.map(|s| s.id()),
            "sex": profile.sex.map(|s| s.id()),
            "time_zone": profile.time_zone.name(),
            "roles": known.roles.iter().map(|role| Role::id(*role)).collect::<Vec<_>>(),
            "created_at": known.created_at,
            "last_seen_at": known.last_seen_at,
        }),
    );
    let sign_ins = sessions::list(db, now, account).await?;
    let sign_in = |s: &sessions::SignIn| json!({ "since": s.created_at, "last_used": s.seen_at, "browser": s.user_agent, "address": s.address });
    all.insert("sign_ins".to_owned(), sign_ins.iter().map(sign_in).collect());
    all.insert("known_browsers".to_owned(), serde_json::to_value(known::of(db, account).await?)?);
    all.insert("access_tokens".to_owned(), serde_json::to_value(tokens::store::of(db, account).await?)?);
    all.insert("consents".to_owned(), serde_json::to_value(consents::of(db, account).await?)?);
    all.insert("groups".to_owned(), serde_json::to_value(groups::store::of(db, account).await?)?);
    all.insert("directories".to_owned(), serde_json::to_value(scim::kept_of(db, account).await?)?);
    all.insert("log".to_owned(), serde_json::to_value(audit::of(db, account).await?)?);
    for section in &identity.sections {
        all.insert(section.key.to_owned(), (section.make)(account).await?);
    }
    Ok(Value::Object(all))
}
