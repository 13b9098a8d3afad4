//! Which events webhooks may be told of, and what of each.

use halqa_identity::{
    events::{AccountConfirmed, AccountErased},
    webhooks::subscribe,
};
use halqa_learning::{
    events::{
        CourseCompleted, CourseDeleted, CoursePublished, Enrolled, EnrolmentDecided, EnrolmentRequested,
    },
    library::Library,
};
use halqa_platform::{events::Event, jobs::Registry};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::App;

/// The kinds, in the order in which they are offered.
pub const KINDS: [&str; 8] = [
    CoursePublished::KIND,
    CourseDeleted::KIND,
    EnrolmentRequested::KIND,
    EnrolmentDecided::KIND,
    Enrolled::KIND,
    CourseCompleted::KIND,
    AccountConfirmed::KIND,
    AccountErased::KIND,
];

// The address beside the id, where the course is published now.
fn slug(library: &Library, course: Uuid) -> Option<String> {
    library.by_course(course).map(|version| version.course.slug.clone())
}

/// Subscribes webhooks to every event that they may be told of.
pub fn register(registry: &mut Registry, app: &App) {
    let identity = &app.identity;
    let courses = || app.learning.library.clone();
    let library = courses();
    subscribe::<CoursePublished>(registry, identity, move |event| {
        let number = library.by_course(event.course_id).filter(|version| version.id == event.version_id);
        json!({ "course_id": event.course_id, "course": slug(&library, event.course_id),
            "version_id": event.version_id, "version": number.map(|version| version.number) })
    });
    subscribe::<CourseDeleted>(registry, identity, |event| json!({ "course_id": event.course_id }));
    let library = courses();
    subscribe::<EnrolmentRequested>(registry, identity, move |event| {
        enrolment(&library, event.enrolment_id, event.course_id, event.account_id)
    });
    let library = courses();
    subscribe::<Enrolled>(registry, identity, move |event| {
        enrolment(&library, event.enrolment_id, event.course_id, event.account_id)
    });
    subscribe::<EnrolmentDecided>(
        registry,
        identity,
        |event| json!({ "enrolment_id": event.enrolment_id, "admitted": event.admitted }),
    );
    let library = courses();
    subscribe::<CourseCompleted>(registry, identity, move |event| {
        json!({ "completion_id": event.completion_id, "course_id": event.course_id,
            "course": slug(&library, event.course_id), "version_id": event.version_id,
            "person_id": event.account_id })
    });
    subscribe::<AccountConfirmed>(registry, identity, |event| json!({ "person_id": event.account }));
    subscribe::<AccountErased>(registry, identity, |event| json!({ "person_id": event.account }));
}

fn enrolment(library: &Library, enrolment: Uuid, course: Uuid, account: Uuid) -> Value {
    json!({ "enrolment_id": enrolment, "course_id": course, "course": slug(library, course), "person_id": account })
}
