//! This domain's tables of what is kept about a person.

use halqa_platform::{error::Result, lang::Lang, mail, sheets::Cell, uploads};

use super::Piece;
use crate::{
    Identity, Text,
    accounts::Account,
    api::tokens,
    audit, consents, known, policies,
    profile::{sex_name, stakeholder_name},
    second_factor::store as second,
    sessions,
};

/// All of them, in the order of the page.
pub(super) async fn own(identity: &Identity, account: &Account, lang: Lang) -> Result<Vec<Piece>> {
    let mut pieces = vec![profile(account, lang)];
    pieces.push(agreements(identity, account, lang).await?);
    pieces.extend(access(identity, account, lang).await?);
    pieces.extend(letters(identity, account, lang).await?);
    Ok(pieces)
}

fn profile(account: &Account, lang: Lang) -> Piece {
    let t = Text::of(lang);
    let profile = &account.profile;
    let country = profile.country.as_deref().and_then(halqa_platform::geo::country);
    let roles: Vec<&str> = account.roles.iter().map(|role| role.id()).collect();
    let line = |what: &str, value: Cell| vec![Cell::text(what), value];
    let mut rows = vec![
        line(t.archive_name(), Cell::text(profile.name.clone())),
        line(t.account_address(), Cell::text(account.email.clone().unwrap_or_default())),
        line(t.archive_confirmed(), Cell::time(account.confirmed_at)),
    ];
    rows.extend(profile.names.iter().map(|(in_lang, name)| {
        vec![Cell::text(format!("{} ({})", t.profile_names(), in_lang.own_name())), Cell::text(name.clone())]
    }));
    rows.extend([
        line(t.archive_language(), Cell::text(profile.lang.own_name())),
        line(t.profile_country(), Cell::text(country.map_or("", |country| country.name(lang)))),
        line(t.profile_organisation(), Cell::text(profile.organisation.clone())),
        line(
            t.profile_stakeholder(),
            Cell::text(profile.stakeholder.map_or("", |one| stakeholder_name(t, one))),
        ),
        line(t.profile_sex(), Cell::text(profile.sex.map_or("", |sex| sex_name(t, sex)))),
        line(t.profile_time_zone(), Cell::text(profile.time_zone.name())),
        line(t.archive_roles(), Cell::text(roles.join(", "))),
        line(t.archive_since(), Cell::Time(account.created_at)),
        line(t.archive_last_seen(), Cell::time(account.last_seen_at)),
    ]);
    Piece::new("profile", t.profile_title(), &[t.archive_what(), t.archive_value()]).rows(rows)
}

async fn agreements(identity: &Identity, account: &Account, lang: Lang) -> Result<Piece> {
    let t = Text::of(lang);
    let db = &identity.platform.db;
    let titles = policies::titles(db, lang, identity.platform.site.look().default_language).await?;
    let columns = [
        t.consent_purpose(),
        t.archive_scope(),
        t.consent_version(),
        t.consent_given(),
        t.consent_withdrawn(),
    ];
    let rows = consents::of(db, account.id).await?.into_iter().map(|consent| {
        vec![
            Cell::text(titles.get(&consent.purpose).cloned().unwrap_or(consent.purpose)),
            Cell::text(consent.scope),
            Cell::text(consent.version),
            Cell::Time(consent.given_at),
            Cell::time(consent.withdrawn_at),
        ]
    });
    Ok(Piece::new("consents", t.account_consents(), &columns).rows(rows))
}

async fn access(identity: &Identity, account: &Account, lang: Lang) -> Result<Vec<Piece>> {
    let t = Text::of(lang);
    let (db, id) = (&identity.platform.db, account.id);
    let columns = [
        t.account_session_browser(),
        t.account_session_address(),
        t.archive_began(),
        t.account_session_seen(),
    ];
    let sign_ins = sessions::list(db, identity.platform.clock.now(), id).await?.into_iter();
    let sign_ins = Piece::new("sign-ins", t.account_sessions(), &columns).rows(sign_ins.map(|one| {
        vec![
            Cell::text(one.user_agent),
            Cell::text(one.address),
            Cell::Time(one.created_at),
            Cell::Time(one.seen_at),
        ]
    }));
    let browsers = known::of(db, id).await?.into_iter().map(|at| vec![Cell::Time(at)]);
    let browsers =
        Piece::new("known-browsers", t.archive_browsers(), &[t.account_session_seen()]).rows(browsers);
    let app = second::app(db, id).await?.and_then(|app| app.confirmed_at);
    let app = app.map(|since| vec![Cell::text(t.second_app()), Cell::Time(since), Cell::Empty]);
    let keys = second::passkeys(db, id).await?.into_iter();
    let keys =
        keys.map(|key| vec![Cell::text(key.name), Cell::Time(key.created_at), Cell::time(key.used_at)]);
    let columns = [t.second_passkey_name(), t.second_passkey_since(), t.second_passkey_used()];
    let steps = Piece::new("second-steps", t.second_title(), &columns).rows(app.into_iter().chain(keys));
    let columns = [
        t.tokens_name(),
        t.tokens_scopes(),
        t.archive_began(),
        t.tokens_until(),
        t.tokens_used(),
        t.tokens_revoked(),
    ];
    let tokens = tokens::store::of(db, id).await?.into_iter().map(|token| {
        vec![
            Cell::text(token.name),
            Cell::text(token.scopes),
            Cell::Time(token.created_at),
            Cell::Time(token.expires_at),
            Cell::time(token.last_used_at),
            Cell::time(token.revoked_at),
        ]
    });
    let tokens = Piece::new("access-tokens", t.tokens_title(), &columns).rows(tokens);
    Ok(vec![sign_ins, browsers, steps, tokens])
}

async fn letters(identity: &Identity, account: &Account, lang: Lang) -> Result<Vec<Piece>> {
    let t = Text::of(lang);
    let (db, id) = (&identity.platform.db, account.id);
    let email = account.email.as_deref().unwrap_or_default();
    let mails = mail::to_person(db, id, email).await?.into_iter().map(|mail| {
        vec![
            Cell::Time(mail.created_at),
            Cell::text(mail.recipient),
            Cell::text(mail.subject),
            Cell::time(mail.sent_at),
        ]
    });
    let columns = [t.audit_when(), t.account_address(), t.archive_subject(), t.archive_sent()];
    let mails = Piece::new("mails", t.archive_mails(), &columns).rows(mails);
    let columns = [t.archive_file(), t.archive_bytes(), t.audit_when()];
    let uploads = uploads::of(db, id).await?.into_iter();
    let uploads =
        uploads.map(|(name, bytes, at)| vec![Cell::text(name), Cell::Number(bytes as f64), Cell::Time(at)]);
    let uploads = Piece::new("uploads", t.archive_uploads(), &columns).rows(uploads);
    let past = audit::of(db, id).await?.into_iter();
    let past = past.map(|past| {
        vec![
            Cell::Time(past.at),
            Cell::text(audit::action_name(lang, &past.action)),
            Cell::text(past.address),
        ]
    });
    let columns = [t.audit_when(), t.audit_what(), t.audit_where()];
    let log = Piece::new("log", t.archive_log(), &columns).rows(past);
    Ok(vec![mails, uploads, log])
}
