//! Everything that is kept about a person, as one JSON object.

use chrono::{DateTime, Utc};
use halqa_platform::{
    error::{Error, Result},
    mail, uploads,
};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::{
    Identity, accounts, api::tokens, audit, consents, groups, known, policy::Role, scim,
    second_factor::store as second_factor, sessions, single_sign_on::links,
};

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
    all.insert("sign_ins_elsewhere".to_owned(), serde_json::to_value(links::of(db, account).await?)?);
    all.insert("consents".to_owned(), serde_json::to_value(consents::of(db, account).await?)?);
    let app = second_factor::app(db, account).await?.and_then(|app| app.confirmed_at);
    let keys = second_factor::passkeys(db, account).await?;
    let key = |key: &second_factor::Passkey| json!({ "name": key.name, "made": key.created_at, "last_used": key.used_at });
    let steps = json!({ "app_since": app, "passkeys": keys.iter().map(key).collect::<Vec<_>>() });
    all.insert("second_steps".to_owned(), steps);
    let email = known.email.as_deref().unwrap_or_default();
    all.insert("mails".to_owned(), serde_json::to_value(mail::to_person(db, account, email).await?)?);
    let upload = |(name, bytes, at): &(String, i64, DateTime<Utc>)| json!({ "name": name, "bytes": bytes, "begun": at });
    all.insert("uploads".to_owned(), uploads::of(db, account).await?.iter().map(upload).collect());
    all.insert("groups".to_owned(), serde_json::to_value(groups::store::of(db, account).await?)?);
    all.insert("directories".to_owned(), serde_json::to_value(scim::kept_of(db, account).await?)?);
    all.insert("log".to_owned(), serde_json::to_value(audit::of(db, account).await?)?);
    for section in &identity.sections {
        all.insert(section.key.to_owned(), (section.make)(account).await?);
    }
    Ok(Value::Object(all))
}
