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
    participants::store::Reach,
    runs::{self, people, store::Named},
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
    /// Whose participants they act for: everybody's, or those of the runs that they look after.
    pub reach: Reach,
}

impl Desk {
    /// Loads the course, and whether this person is its staff or that of some of its runs.
    ///
    /// # Errors
    /// [`Error::NotFound`] for no such course, [`Error::Forbidden`] for who is not its staff.
    pub async fn load(learning: &Learning, viewer: Viewer, slug: &str) -> Result<Self> {
        let version = learning.library.by_slug(slug).ok_or(Error::NotFound)?;
        let whole = context::is_staff(learning, &viewer, &version).await?;
        let course = version.course_id;
        let runs =
            if whole { None } else { Some(people::runs_of(&learning.platform.db, course, viewer.id).await?) };
        let course_staff = runs.as_ref().is_none_or(|runs| !runs.is_empty());
        let relation = Relation { enrolled: false, course_staff };
        policy::allows(Access::CourseStaff, Some(&viewer), Some(relation))?;
        let programme = viewer.has(Role::Staff) || viewer.has(Role::Administrator);
        Ok(Self { version, viewer, programme, reach: Reach { course, runs } })
    }

    /// As [`Desk::load`], for what is about the whole course.
    ///
    /// # Errors
    /// As [`Desk::load`]; [`Error::Forbidden`] also for who looks after some of its runs only.
    pub async fn load_whole(learning: &Learning, viewer: Viewer, slug: &str) -> Result<Self> {
        let desk = Self::load(learning, viewer, slug).await?;
        if desk.whole() { Ok(desk) } else { Err(Error::Forbidden(None)) }
    }

    /// Whether they are staff of the whole course.
    pub fn whole(&self) -> bool {
        self.reach.runs.is_none()
    }

    /// The runs that they act for, the default one first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn runs(&self, learning: &Learning) -> Result<Vec<Named>> {
        let now = learning.platform.clock.now();
        let mut runs = runs::store::named(&learning.platform.db, self.reach.course, now).await?;
        runs.retain(|run| self.reach.has(run.id));
        Ok(runs)
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
