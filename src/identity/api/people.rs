//! Everybody's account, for administrators' programs.

mod store;

use std::collections::HashMap;

use axum::{
    Json,
    extract::{OriginalUri, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use halqa_platform::{
    error::{Error, Refusal, Result},
    geo,
    http::{
        api::{JsonBody, Page, PathOf, QueryOf, page, problem, tag, within},
        peer::Peer,
    },
    lang::Lang,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::scope::Scope;
use crate::{
    Identity, Text,
    accounts::{self, Account, EMAIL_MAX, EmailAddress, NAME_MAX, ORGANISATION_MAX, Profile, Status},
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

const ADMINISTRATORS: Access = Access::Roles(&[Role::Administrator]);

/// Adds the operations.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    let (read, write) = (Some(Scope::PeopleRead), Some(Scope::PeopleWrite));
    routes
        .api::<__path_list, _, _>(ADMINISTRATORS, read, list)
        .api::<__path_invite, _, _>(ADMINISTRATORS, write, invite)
        .api::<__path_one, _, _>(ADMINISTRATORS, read, one)
        .api::<__path_change, _, _>(ADMINISTRATORS, write, change)
}

/// Whether an account can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum PersonStatus {
    /// It can.
    Active,
    /// An administrator stopped it for now.
    Suspended,
}

/// A person.
#[derive(Debug, Serialize, ToSchema)]
struct Person {
    /// The account.
    id: Uuid,
    /// As they write it.
    name: String,
    /// The same in other scripts, by language.
    names: HashMap<String, String>,
    /// Their address.
    email: String,
    /// Whether the address was confirmed.
    confirmed: bool,
    /// The language for pages and mails.
    language: Lang,
    /// ISO 3166-1 alpha-2.
    country: Option<String>,
    /// Whom they work for.
    organisation: String,
    /// What kind of body that is.
    stakeholder: Option<String>,
    /// Everybody is a learner.
    roles: Vec<Role>,
    /// Those of them that groups give: they cannot be changed here.
    roles_by_group: Vec<Role>,
    /// Whether the account can be used.
    status: PersonStatus,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// Last visit, to the hour.
    last_seen_at: Option<DateTime<Utc>>,
}

impl From<Account> for Person {
    fn from(account: Account) -> Self {
        let profile = account.profile;
        Self {
            id: account.id,
            name: profile.name,
            names: profile.names.into_iter().map(|(lang, name)| (lang.code().to_owned(), name)).collect(),
            email: account.email.unwrap_or_default(),
            confirmed: account.confirmed_at.is_some(),
            language: profile.lang,
            country: profile.country,
            organisation: profile.organisation,
            stakeholder: profile.stakeholder.map(|stakeholder| stakeholder.id().to_owned()),
            roles_by_group: account
                .roles
                .iter()
                .filter(|role| !account.by_hand.contains(role))
                .copied()
                .collect(),
            roles: account.roles,
            status: match account.status {
                Status::Active => PersonStatus::Active,
                Status::Suspended | Status::Erased => PersonStatus::Suspended,
            },
            created_at: account.created_at,
            last_seen_at: account.last_seen_at,
        }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct PeopleQuery {
    /// A part of the name, address or organisation.
    #[param(min_length = 1)]
    q: Option<String>,
    /// Where the page begins: as the page before says in `next`.
    #[param(min_length = 1)]
    cursor: Option<String>,
    /// Lines of the page, 50 where it is not given.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
}

/// List people
///
/// Everybody with an account, the newest first.
#[utoipa::path(get, path = "/api/v1/people", tag = "people", operation_id = "listPeople", params(PeopleQuery),
    responses((status = 200, description = "A page of people.", body = Page<Person>)))]
async fn list(
    State(identity): State<Identity>,
    OriginalUri(uri): OriginalUri,
    QueryOf(query): QueryOf<PeopleQuery>,
) -> Result<Response> {
    let (before, limit) = page::read::<Uuid>(query.cursor.as_deref(), query.limit)?;
    let db = &identity.platform.db;
    let people = store::page(db, query.q.as_deref().unwrap_or_default(), before, limit + 1).await?;
    page::answer(&uri, people, limit, |account| account.id, Person::from)
}

async fn find(identity: &Identity, person: Uuid) -> Result<Person> {
    let found = accounts::find(&identity.platform.db, person).await?;
    found.filter(|account| account.status != Status::Erased).map(Person::from).ok_or(Error::NotFound)
}

/// One person
#[utoipa::path(get, path = "/api/v1/people/{person}", tag = "people", operation_id = "getPerson",
    params(("person" = Uuid, Path, description = "The account.")),
    responses((status = 200, description = "The person, with an entity tag.", body = Person)))]
async fn one(
    State(identity): State<Identity>,
    PathOf(person): PathOf<Uuid>,
    headers: HeaderMap,
) -> Result<Response> {
    tag::answer(&headers, &find(&identity, person).await?)
}

/// Somebody to invite.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Invitation {
    /// Their address.
    #[schema(max_length = 254, example = "amina@example.org")]
    email: String,
    /// Their name.
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    /// The language for pages and mails; the site's own where it is not given.
    language: Option<Lang>,
    /// ISO 3166-1 alpha-2.
    #[schema(min_length = 2, max_length = 2, example = "TN")]
    country: Option<String>,
    /// Whom they work for.
    #[schema(max_length = 200)]
    organisation: Option<String>,
    /// Roles besides learner.
    #[serde(default)]
    roles: Vec<Role>,
}

/// Invite a person
///
/// Makes the account and sends a mail with a link to choose a password, which works for seven days.
#[utoipa::path(post, path = "/api/v1/people", tag = "people", operation_id = "invitePerson", request_body = Invitation,
    responses(
        (status = 201, description = "The account is made and the mail on its way.", body = Person,
            headers(("Location" = String, description = "Where the person is."))),
    ))]
async fn invite(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    JsonBody(invitation): JsonBody<Invitation>,
) -> Result<Response> {
    let (email, profile) = read(&identity, &invitation)?;
    let Some(account) = store::invite(&identity, email, profile, &invitation.roles, viewer.id, peer).await?
    else {
        let refusal = Refusal::new(StatusCode::CONFLICT, "conflict");
        return Err(refusal.field("/email", |lang| Text::of(lang).api_address_taken().to_owned()).into());
    };
    let location = [(header::LOCATION, format!("/api/v1/people/{account}"))];
    Ok((StatusCode::CREATED, location, Json(find(&identity, account).await?)).into_response())
}

fn read(identity: &Identity, invitation: &Invitation) -> Result<(EmailAddress, Profile)> {
    let mut refusal = problem::invalid();
    let email = within(&invitation.email, EMAIL_MAX).and_then(EmailAddress::parse);
    if email.is_none() {
        refusal = refusal.field("/email", |lang| Text::of(lang).email_wrong().to_owned());
    }
    let name = within(&invitation.name, NAME_MAX).and_then(accounts::clean_name);
    if name.is_none() {
        refusal = refusal.field("/name", |lang| Text::of(lang).name_missing().to_owned());
    }
    let country = invitation.country.as_deref().map(geo::country);
    if country.is_some_and(|country| country.is_none()) {
        refusal = refusal.field("/country", |lang| Text::of(lang).api_country_wrong().to_owned());
    }
    let organisation = within(invitation.organisation.as_deref().unwrap_or_default(), ORGANISATION_MAX)
        .and_then(|organisation| accounts::one_line(organisation, ORGANISATION_MAX));
    if organisation.is_none() {
        refusal = refusal.field("/organisation", |lang| Text::of(lang).api_too_long().to_owned());
    }
    match (email, name, organisation) {
        (Some(email), Some(name), Some(organisation)) if refusal.fields.is_empty() => {
            let lang = invitation.language.unwrap_or(identity.platform.config.default_language);
            let mut profile = Profile::new(name, lang);
            profile.country = invitation.country.clone();
            profile.organisation = organisation;
            Ok((email, profile))
        }
        _ => Err(refusal.into()),
    }
}

/// What changes; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PersonChange {
    /// Roles besides learner, given by hand; those that groups give stay.
    roles: Option<Vec<Role>>,
    /// Suspending ends every sign-in and stops every token.
    status: Option<PersonStatus>,
}

/// Change roles or status
///
/// With `If-Match` only where nobody changed the person since. The site keeps one administrator who can act.
#[utoipa::path(patch, path = "/api/v1/people/{person}", tag = "people", operation_id = "changePerson",
    params(("person" = Uuid, Path, description = "The account."),
        ("If-Match" = Option<String>, Header, description = "The entity tag of the person as you know them.")),
    request_body = PersonChange,
    responses((status = 200, description = "The person as they are now.", body = Person),
        (status = 409, description = "The site would be left without an administrator.",
            body = halqa_platform::http::api::problem::ProblemDocument, content_type = "application/problem+json"),
        (status = 412, description = "The person was changed since.",
            body = halqa_platform::http::api::problem::ProblemDocument, content_type = "application/problem+json")))]
async fn change(
    State(identity): State<Identity>,
    viewer: Viewer,
    peer: Peer,
    PathOf(person): PathOf<Uuid>,
    headers: HeaderMap,
    JsonBody(change): JsonBody<PersonChange>,
) -> Result<Response> {
    let active = change.status.map(|status| status == PersonStatus::Active);
    let wanted = store::Wanted { roles: change.roles.as_deref(), active };
    // Asked again once nobody else can change them.
    let before = async || {
        let before = find(&identity, person).await?;
        tag::check(&headers, &before)?;
        Ok(before.roles)
    };
    if !store::change(&identity, (person, before), &wanted, (viewer.id, peer)).await? {
        return Err(Error::conflict(|lang| Text::of(lang).flash_last_administrator().to_owned()));
    }
    let now = find(&identity, person).await?;
    let mut response = Json(&now).into_response();
    tag::put(&mut response, &tag::of(&now)?);
    Ok(response)
}
