//! The operations of the API about courses, enrolments, progress and completions.

pub mod announcements;
pub mod completions;
pub mod courses;
pub mod enrolments;
pub mod files;
pub mod groups;
pub mod numbers;
pub mod progress;
pub mod runs;
mod store;

use halqa_identity::policy::Routes;

use crate::Learning;

/// Adds the operations.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let routes = courses::routes(routes);
    let routes = files::routes(routes);
    let routes = runs::routes(routes);
    let routes = enrolments::routes(routes);
    let routes = progress::routes(routes);
    let routes = announcements::routes(routes);
    let routes = numbers::routes(routes);
    let routes = groups::routes(routes);
    completions::routes(routes)
}
