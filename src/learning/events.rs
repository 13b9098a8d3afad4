//! What learning tells the other domains, written in the same transaction as the fact.

use halqa_platform::events::Event;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A new version of a course was published.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CoursePublished {
    /// The course.
    pub course_id: Uuid,
    /// The version.
    pub version_id: Uuid,
}

impl Event for CoursePublished {
    const KIND: &'static str = "course.published";

    fn subject(&self) -> String {
        self.course_id.to_string()
    }
}

/// A course was taken out of the catalogue.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CourseDeleted {
    /// The course.
    pub course_id: Uuid,
}

impl Event for CourseDeleted {
    const KIND: &'static str = "course.deleted";

    fn subject(&self) -> String {
        self.course_id.to_string()
    }
}

/// Somebody became an active learner of a run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Enrolled {
    /// The enrolment.
    pub enrolment_id: Uuid,
    /// The course.
    pub course_id: Uuid,
    /// Who.
    pub account_id: Uuid,
}

impl Event for Enrolled {
    const KIND: &'static str = "course.enrolled";

    fn subject(&self) -> String {
        self.account_id.to_string()
    }
}

/// A request to be admitted was answered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EnrolmentDecided {
    /// The enrolment.
    pub enrolment_id: Uuid,
    /// Whether they were admitted.
    pub admitted: bool,
}

impl Event for EnrolmentDecided {
    const KIND: &'static str = "course.enrolment-decided";

    fn subject(&self) -> String {
        self.enrolment_id.to_string()
    }
}

/// Somebody completed a course.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CourseCompleted {
    /// The completion.
    pub completion_id: Uuid,
    /// The course.
    pub course_id: Uuid,
    /// The version it was completed in.
    pub version_id: Uuid,
    /// Who.
    pub account_id: Uuid,
}

impl Event for CourseCompleted {
    const KIND: &'static str = "course.completed";

    fn subject(&self) -> String {
        self.account_id.to_string()
    }
}

/// Somebody asks to be admitted to a run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EnrolmentRequested {
    /// The enrolment.
    pub enrolment_id: Uuid,
    /// The course.
    pub course_id: Uuid,
    /// Who.
    pub account_id: Uuid,
}

impl Event for EnrolmentRequested {
    const KIND: &'static str = "course.enrolment-requested";

    fn subject(&self) -> String {
        self.enrolment_id.to_string()
    }
}
