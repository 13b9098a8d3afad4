//! What the staff of a course see and do: requests, learners, results set by hand, who else is staff.

pub mod courses;
pub mod letters;
pub mod pages;
pub mod path;
pub mod routes;
pub mod store;

use halqa_identity::{
    policy::{self, Access, Relation, Role},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    events::EventContext,
    jobs::{self, Registry},
    mail::{self, Mail},
};

use crate::{
    Learning,
    events::{CourseCompleted, EnrolmentDecided, EnrolmentRequested},
    learn::context,
    library::Version,
};

/// One of a course's staff at work.
#[derive(Debug)]
pub struct Desk {
    /// The course as it is now.
    pub version: std::sync::Arc<Version>,
    /// Who.
    pub viewer: Viewer,
    /// Whether they may say who else is staff: programme staff and administrators.
    pub programme: bool,
}

impl Desk {
    /// Loads the course, and whether this person is its staff.
    ///
    /// # Errors
    /// [`Error::NotFound`] for no such course, [`Error::Forbidden`] for who is not its staff.
    pub async fn load(learning: &Learning, viewer: Viewer, slug: &str) -> Result<Self> {
        let version = learning.library.by_slug(slug).ok_or(Error::NotFound)?;
        let course_staff = context::is_staff(learning, &viewer, &version).await?;
        let relation = Relation { enrolled: false, course_staff };
        policy::allows(Access::CourseStaff, Some(&viewer), Some(relation))?;
        let programme = viewer.has(Role::Staff) || viewer.has(Role::Administrator);
        Ok(Self { version, viewer, programme })
    }
}

/// Says which events lead to a mail.
pub fn register(registry: &mut Registry, learning: &Learning) {
    let own = learning.clone();
    registry.on::<EnrolmentRequested, _, _>("staff.requested", move |event, context| {
        let learning = own.clone();
        async move {
            let mails = letters::requested(&learning, &event).await?;
            send(&learning, &context, &mails).await
        }
    });
    let own = learning.clone();
    registry.on::<EnrolmentDecided, _, _>("staff.decided", move |event, context| {
        let learning = own.clone();
        async move {
            let mail = letters::decided(&learning, &event).await?;
            send(&learning, &context, mail.as_slice()).await
        }
    });
    let own = learning.clone();
    registry.on::<CourseCompleted, _, _>("staff.completed", move |event, context| {
        let learning = own.clone();
        async move {
            let mail = letters::completed(&learning, &event).await?;
            send(&learning, &context, mail.as_slice()).await
        }
    });
}

/// All mails of one event, once.
async fn send(learning: &Learning, context: &EventContext, mails: &[Mail]) -> anyhow::Result<()> {
    let mut tx = context.db.begin().await?;
    if context.once(&mut tx).await? {
        for mail in mails {
            mail::queue(&mut tx, &context.clock, &learning.platform.config, mail).await?;
        }
        tx.commit().await?;
        jobs::wake();
    }
    Ok(())
}
