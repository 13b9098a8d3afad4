//! Who the owner of a token is.

use axum::{
    Json,
    extract::{Request, State},
};
use chrono::{DateTime, Utc};
use halqa_platform::lang::Lang;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{scope::Scope, tokens::Granted};
use crate::{
    Identity,
    policy::{Access, Role, Routes},
    viewer::Viewer,
};

/// Adds the operation.
pub(crate) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.api::<__path_me, _, _>(Access::SignedIn, Some(Scope::ProfileRead), me)
}

/// The person whom a token acts for.
#[derive(Debug, Serialize, ToSchema)]
struct Me {
    /// The account.
    id: Uuid,
    /// As they write it.
    name: String,
    /// Their address.
    email: String,
    /// Whether the address was confirmed.
    confirmed: bool,
    /// The language for pages and mails.
    language: Lang,
    /// IANA time zone.
    time_zone: String,
    /// Everybody is a learner.
    roles: Vec<Role>,
    /// The token that was used; `null` with the cookie of a browser.
    token: Option<UsedToken>,
}

/// A token in use.
#[derive(Debug, Serialize, ToSchema)]
struct UsedToken {
    /// Its id.
    id: Uuid,
    /// As its owner calls it.
    name: String,
    /// What it is good for.
    scopes: Vec<String>,
    /// Until when.
    expires_at: DateTime<Utc>,
}

/// Who am I
///
/// The person whom the token acts for, and what the token is good for.
#[utoipa::path(get, path = "/api/v1/me", tag = "me", operation_id = "getMe",
    responses((status = 200, description = "You.", body = Me)))]
async fn me(State(_): State<Identity>, viewer: Viewer, request: Request) -> Json<Me> {
    let token = request.extensions().get::<Granted>().map(|granted| UsedToken {
        id: granted.token,
        name: granted.name.clone(),
        scopes: granted.scopes.iter().map(|scope| scope.id().to_owned()).collect(),
        expires_at: granted.expires_at,
    });
    Json(Me {
        id: viewer.id,
        name: viewer.name,
        email: viewer.email,
        confirmed: viewer.confirmed,
        language: viewer.lang,
        time_zone: viewer.time_zone.name().to_owned(),
        roles: viewer.roles,
        token,
    })
}
