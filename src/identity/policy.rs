//! Who may do what: one table of routes, one function that decides.
//!
//! Every route is declared through [`Routes`] with its [`Access`]; that is checked before the handler runs, and the
//! same list is walked by a test, role by role (`tests/policy.rs`). What depends on the thing itself (one's own
//! enrolment, the staff of a course) the handler asks of [`allows`] with the [`Relation`] it has loaded.

use std::{collections::BTreeMap, str::FromStr};

use axum::{
    Router,
    extract::Request,
    handler::Handler,
    http::Method,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodFilter, MethodRouter, on},
};
use halqa_platform::{error::Error, http::limit};
use serde::{Deserialize, Serialize};

use crate::{
    api::{
        document::{Documented, Shape},
        guard,
        scope::Scope,
    },
    scim,
    viewer::Viewer,
};

/// What a person is on the whole site. Everybody with an account is a learner.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Everything, people and settings included.
    Administrator,
    /// Programme staff: every course and its participants.
    Staff,
    /// Writes courses.
    Author,
    /// Runs courses and webinars.
    Trainer,
    /// QA reviewer.
    Reviewer,
    /// Takes courses.
    Learner,
}

impl Role {
    /// Every role, the mightiest first.
    pub const ALL: [Role; 6] =
        [Role::Administrator, Role::Staff, Role::Author, Role::Trainer, Role::Reviewer, Role::Learner];

    /// The fixed name in files, forms and `first-start.json`.
    pub const fn id(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Staff => "staff",
            Role::Author => "author",
            Role::Trainer => "trainer",
            Role::Reviewer => "reviewer",
            Role::Learner => "learner",
        }
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(id: &str) -> Result<Self, String> {
        let known = || Role::ALL.map(Role::id).join(", ");
        Role::ALL
            .into_iter()
            .find(|role| role.id() == id)
            .ok_or_else(|| format!("no role {id:?}; one of {}", known()))
    }
}

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Public,
    /// Anybody who is signed in, for what is their own.
    SignedIn,
    /// One of these roles; an administrator always.
    Roles(&'static [Role]),
    /// Whoever is enrolled in the course, and its staff.
    Enrolled,
    /// The staff of the course: named for it, or programme staff.
    CourseStaff,
}

/// What a person is to the thing at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Relation {
    /// Enrolled in the course.
    pub enrolled: bool,
    /// Named as staff of the course.
    pub course_staff: bool,
}

/// The one decision. `relation` is `None` before the thing is loaded: then only what can be known is decided.
///
/// # Errors
/// [`Error::SignInNeeded`] where nobody is signed in, [`Error::Forbidden`] where this person may not.
pub fn allows(access: Access, viewer: Option<&Viewer>, relation: Option<Relation>) -> Result<(), Error> {
    if access == Access::Public {
        return Ok(());
    }
    let viewer = viewer.ok_or(Error::SignInNeeded)?;
    if viewer.has(Role::Administrator) {
        return Ok(());
    }
    let may = match (access, relation) {
        (Access::Public | Access::SignedIn, _) => true,
        (Access::Roles(roles), _) => roles.iter().any(|role| viewer.has(*role)),
        (Access::Enrolled | Access::CourseStaff, None) => true,
        (Access::Enrolled, Some(relation)) => {
            relation.enrolled || relation.course_staff || viewer.has(Role::Staff)
        }
        (Access::CourseStaff, Some(relation)) => relation.course_staff || viewer.has(Role::Staff),
    };
    if may { Ok(()) } else { Err(Error::Forbidden(None)) }
}

/// One route of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteSpec {
    /// GET, POST …
    pub method: Method,
    /// As axum writes it: `/{lang}/courses/{slug}`.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
    /// How many bytes a body may have.
    pub body: usize,
    /// For an operation of the API: what a token must be good for. `None` for a page, and for the few operations that
    /// any token may use.
    pub scope: Option<Scope>,
}

impl RouteSpec {
    /// Whether it is an operation of the API.
    pub fn is_api(&self) -> bool {
        halqa_platform::http::api::is_api(self.path)
    }
}

/// Routes with their access, for one state.
pub struct Routes<S> {
    table: Vec<RouteSpec>,
    methods: BTreeMap<&'static str, MethodRouter<S>>,
    documented: Vec<Documented>,
}

impl<S> std::fmt::Debug for Routes<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(&self.table).finish()
    }
}

impl<S: Clone + Send + Sync + 'static> Default for Routes<S> {
    fn default() -> Self {
        Self { table: Vec::new(), methods: BTreeMap::new(), documented: Vec::new() }
    }
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A route that reads.
    #[must_use]
    pub fn get<H: Handler<T, S>, T: 'static>(self, path: &'static str, access: Access, handler: H) -> Self {
        self.add(Method::GET, MethodFilter::GET, path, access, limit::FORM_BYTES, handler)
    }

    /// A route that changes something.
    #[must_use]
    pub fn post<H: Handler<T, S>, T: 'static>(self, path: &'static str, access: Access, handler: H) -> Self {
        self.add(Method::POST, MethodFilter::POST, path, access, limit::FORM_BYTES, handler)
    }

    /// A route that takes files: its body may have so many bytes, and is read as it comes.
    #[must_use]
    pub fn post_files<H: Handler<T, S>, T: 'static>(
        self,
        path: &'static str,
        access: Access,
        bytes: usize,
        handler: H,
    ) -> Self {
        self.add(Method::POST, MethodFilter::POST, path, access, bytes, handler)
    }

    /// A route that takes a piece of a file.
    #[must_use]
    pub fn patch_files<H: Handler<T, S>, T: 'static>(
        self,
        path: &'static str,
        access: Access,
        bytes: usize,
        handler: H,
    ) -> Self {
        self.add(Method::PATCH, MethodFilter::PATCH, path, access, bytes, handler)
    }

    fn add<H: Handler<T, S>, T: 'static>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &'static str,
        access: Access,
        body: usize,
        handler: H,
    ) -> Self {
        self.table.push(RouteSpec { method, path, access, scope: None, body });
        let guarded = on(filter, handler).route_layer(middleware::from_fn(
            move |request: Request, next: Next| async move { check(access, request, next).await },
        ));
        self.put(path, guarded)
    }

    /// An operation of the API. Method, address, input and answers stand at its handler (`#[utoipa::path]`), whose
    /// description `P` is: what the reference says and what is served cannot differ. The guard looks at the token and
    /// its scope, at who asks, at limits, types and idempotency keys ([`guard::pass`]).
    #[must_use]
    pub fn api<P, H: Handler<T, S>, T: 'static>(
        mut self,
        access: Access,
        scope: Option<Scope>,
        handler: H,
    ) -> Self
    where
        P: utoipa::Path + utoipa::__dev::SchemaReferences + utoipa::__dev::Tags<'static>,
    {
        let documented = Documented::of::<P>(access, scope);
        let (path, method) = (documented.path, documented.method.clone());
        let filter = MethodFilter::try_from(method.clone()).unwrap_or(MethodFilter::GET);
        let shape = std::sync::Arc::new(Shape::of(&documented, access, scope));
        self.table.push(RouteSpec { method, path, access, scope, body: limit::FORM_BYTES });
        self.documented.push(documented);
        let guarded =
            on(filter, handler).route_layer(middleware::from_fn(move |request: Request, next: Next| {
                let shape = std::sync::Arc::clone(&shape);
                async move { guard::pass(&shape, request, next).await }
            }));
        self.put(path, guarded)
    }

    /// An operation of SCIM, whose form its standard describes: for administrators with a token of the scope `scim`
    /// ([`scim::guard::pass`]).
    #[must_use]
    pub(crate) fn scim<H: Handler<T, S>, T: 'static>(
        mut self,
        method: Method,
        path: &'static str,
        handler: H,
    ) -> Self {
        let filter = MethodFilter::try_from(method.clone()).unwrap_or(MethodFilter::GET);
        let (access, scope) = (scim::guard::ACCESS, Some(Scope::Scim));
        self.table.push(RouteSpec { method, path, access, scope, body: limit::FORM_BYTES });
        let guarded = on(filter, handler).route_layer(middleware::from_fn(scim::guard::pass));
        self.put(path, guarded)
    }

    /// What the reference says of the operations of the API.
    pub fn documented(&self) -> Vec<Documented> {
        self.documented.clone()
    }

    fn put(mut self, path: &'static str, guarded: MethodRouter<S>) -> Self {
        let known = self.methods.remove(path);
        self.methods.insert(path, known.unwrap_or_default().merge(guarded));
        self
    }

    /// The router and the table.
    pub fn finish(self, state: S) -> (Router, Vec<RouteSpec>) {
        let router = self
            .methods
            .into_iter()
            .fold(Router::new(), |router, (path, methods)| router.route(path, methods));
        (router.with_state(state), self.table)
    }
}

async fn check(access: Access, request: Request, next: Next) -> Response {
    match allows(access, request.extensions().get::<Viewer>(), None) {
        Ok(()) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decide(access: Access, role: Option<Role>, relation: Option<Relation>) -> &'static str {
        let viewer = role.map(|role| Viewer::for_test(&[role]));
        match allows(access, viewer.as_ref(), relation) {
            Ok(()) => "yes",
            Err(Error::SignInNeeded) => "sign in",
            Err(_) => "no",
        }
    }

    #[test]
    fn the_decision_by_role_and_relation() {
        let enrolled = Some(Relation { enrolled: true, course_staff: false });
        let named = Some(Relation { enrolled: false, course_staff: true });
        let stranger = Some(Relation::default());
        let staff_pages = Access::Roles(&[Role::Staff]);
        for (access, role, relation, expected) in [
            (Access::Public, None, None, "yes"),
            (Access::SignedIn, None, None, "sign in"),
            (Access::SignedIn, Some(Role::Learner), None, "yes"),
            (staff_pages, Some(Role::Learner), None, "no"),
            (staff_pages, Some(Role::Staff), None, "yes"),
            (staff_pages, Some(Role::Administrator), None, "yes"),
            (Access::Enrolled, Some(Role::Learner), stranger, "no"),
            (Access::Enrolled, Some(Role::Learner), enrolled, "yes"),
            (Access::Enrolled, Some(Role::Learner), named, "yes"),
            (Access::Enrolled, Some(Role::Author), stranger, "no"),
            (Access::Enrolled, Some(Role::Staff), stranger, "yes"),
            (Access::CourseStaff, Some(Role::Learner), enrolled, "no"),
            (Access::CourseStaff, Some(Role::Trainer), named, "yes"),
            (Access::CourseStaff, Some(Role::Trainer), stranger, "no"),
            (Access::CourseStaff, None, None, "sign in"),
        ] {
            assert_eq!(decide(access, role, relation), expected, "{access:?} {role:?} {relation:?}");
        }
    }
}
