//! What every page inside a course needs: the version, the person, their enrolment and progress.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use halqa_identity::{
    policy::{self, Access, Relation, Role},
    viewer::Viewer,
};
use halqa_platform::{
    cldr,
    error::{Error, Result},
    lang::Lang,
};

use uuid::Uuid;

use crate::{
    Learning, Text,
    compiled::Activity,
    completion::{
        rules::{self, Lock, ProgressMap},
        store::{self, Act, Learner, Led},
    },
    enrolment::store::{self as enrolments, Enrolment, EnrolmentState, Which},
    library::Version,
    runs::{
        people,
        rules::{lay, takes},
        store::kept,
    },
};

/// A person inside a course.
#[derive(Debug)]
pub struct Inside {
    /// The version they see.
    pub version: Arc<Version>,
    /// Who.
    pub viewer: Viewer,
    /// Their enrolment; `None` for staff who look on.
    pub enrolment: Option<Enrolment>,
    /// Their progress.
    pub progress: ProgressMap,
    /// Whether they see what is for staff.
    pub staff: bool,
    /// Whether this is the enrolment that they go on with; another is only looked at.
    pub current: bool,
    /// Now.
    pub now: DateTime<Utc>,
}

impl Inside {
    /// Loads the course and the person's place in it.
    ///
    /// # Errors
    /// [`Error::NotFound`] for no such course, [`Error::Forbidden`] for who is neither enrolled nor staff.
    pub async fn load(learning: &Learning, viewer: Viewer, slug: &str) -> Result<Self> {
        let which = Which::Current(learning.platform.clock.now());
        Self::load_in(learning, viewer, slug, which).await
    }

    /// As [`Inside::load`], in this enrolment of theirs.
    ///
    /// # Errors
    /// As [`Inside::load`].
    pub async fn load_in(learning: &Learning, viewer: Viewer, slug: &str, which: Which) -> Result<Self> {
        let version = learning.library.by_slug(slug).ok_or(Error::NotFound)?;
        let enrolment = enrolments::which(&learning.platform.db, version.course_id, viewer.id, which).await?;
        let staff = match &enrolment {
            Some(enrolment) => enrolment.staff || is_programme(&viewer),
            None => looks_on(learning, &viewer, &version).await?,
        };
        let active = enrolment.filter(|enrolment| enrolment.state == EnrolmentState::Active);
        let relation = Relation { enrolled: active.is_some(), course_staff: staff };
        policy::allows(Access::Enrolled, Some(&viewer), Some(relation)).map_err(|_| not_enrolled())?;
        let mut progress =
            active.as_ref().map(|enrolment| store::map(&enrolment.progress)).unwrap_or_default();
        let now = learning.platform.clock.now();
        if let Some(enrolment) = &active {
            lay(&mut progress, &version.course, &enrolment.run, now);
        }
        Ok(Self { version, viewer, enrolment: active, progress, staff, now, current: true })
    }

    /// Since when nothing new is taken for this activity, where the run has ended; see [`takes`].
    pub fn shut(&self, activity: &Activity) -> Option<DateTime<Utc>> {
        let run = &self.enrolment.as_ref()?.run;
        takes(run, self.progress.get(&activity.id), self.now).err()
    }

    /// The activity with this id.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn activity(&self, id: &str) -> Result<&Activity> {
        self.version.course.activity(id).ok_or(Error::NotFound)
    }

    /// Why the activity is closed to this person; staff may open everything, and so may who completed it.
    pub fn locks(&self, activity: &Activity) -> Vec<Lock> {
        let done = self.progress.get(&activity.id).is_some_and(|own| own.completed_at.is_some());
        if self.enrolment.is_none() || done {
            Vec::new()
        } else {
            rules::locks(activity, &self.progress, self.now)
        }
    }

    /// The activity, if it is open to act in.
    ///
    /// # Errors
    /// [`Error::NotFound`], or [`Error::Conflict`] saying what it is locked by.
    pub fn open_activity(&self, id: &str) -> Result<&Activity> {
        let activity = self.activity(id)?;
        if let Some(since) = self.shut(activity) {
            let zone = self.viewer.time_zone;
            return Err(Error::conflict(move |lang| {
                Text::of(lang).runs_takes_nothing(cldr::date_time(lang, since, zone))
            }));
        }
        if self.locks(activity).is_empty() {
            return Ok(activity);
        }
        Err(Error::conflict(|lang| Text::of(lang).activity_locked().to_owned()))
    }

    /// Keeps an act of the learner. Staff who look on leave no trace.
    ///
    /// # Errors
    /// The database failed.
    pub async fn act(&self, learning: &Learning, activity: &Activity, act: &Act) -> Result<Led> {
        let Some(enrolment) = &self.enrolment else { return Ok(Led::default()) };
        let mut tx = learning.platform.db.begin().await?;
        let learner = self.learner(enrolment);
        let led =
            store::record(&mut tx, &learning.platform.clock, learner, &self.version, activity, act).await?;
        tx.commit().await?;
        if led.course {
            halqa_platform::jobs::wake();
        }
        Ok(led)
    }

    /// Keeps what the clock alone has completed since the last act, so that no page says that everything is done
    /// of what is not completed. Costs nothing where there is no such thing.
    ///
    /// # Errors
    /// The database failed.
    pub async fn settled(self, learning: &Learning) -> Result<Self> {
        let course = &self.version.course;
        let Some(enrolment) = &self.enrolment else { return Ok(self) };
        if !rules::overdue(course, &self.progress, enrolment.judged, self.now) {
            return Ok(self);
        }
        let mut tx = learning.platform.db.begin().await?;
        let learner = self.learner(enrolment);
        let led = store::settle(&mut tx, &learning.platform.clock, learner, &self.version).await?;
        tx.commit().await?;
        if led.course {
            halqa_platform::jobs::wake();
        }
        let (slug, which) = (course.slug.clone(), Which::This(enrolment.id));
        Self::load_in(learning, self.viewer, &slug, which).await
    }

    /// The learner as the store knows them.
    pub fn learner(&self, enrolment: &Enrolment) -> Learner<'_> {
        Learner { enrolment: enrolment.id, account: self.viewer.id, name: &self.viewer.name }
    }

    /// The person's other enrolment in the course, in the run at this address.
    pub fn other(&self, address: &str) -> Option<Uuid> {
        let others = self.enrolment.as_ref()?.others.iter();
        let wanted = kept(address);
        others.filter(|_| !address.is_empty()).find(|(_, run)| run.slug == wanted).map(|(id, _)| *id)
    }

    /// The languages to try for a reader of this page.
    pub fn chain(&self, lang: Lang) -> Vec<Lang> {
        self.version.course.chain(lang)
    }
}

/// Whether a person sees what is for the staff of a course.
///
/// # Errors
/// The database failed.
pub async fn is_staff(learning: &Learning, viewer: &Viewer, version: &Version) -> Result<bool> {
    if is_programme(viewer) {
        return Ok(true);
    }
    enrolments::is_staff(&learning.platform.db, version.course_id, viewer.id).await
}

/// Whether a person may look on in a course that they do not take: its staff, and those of any of its runs.
async fn looks_on(learning: &Learning, viewer: &Viewer, version: &Version) -> Result<bool> {
    if is_staff(learning, viewer, version).await? {
        return Ok(true);
    }
    Ok(!people::runs_of(&learning.platform.db, version.course_id, viewer.id).await?.is_empty())
}

fn is_programme(viewer: &Viewer) -> bool {
    viewer.has(Role::Administrator) || viewer.has(Role::Staff)
}

fn not_enrolled() -> Error {
    Error::Forbidden(Some(halqa_platform::error::Message::new(|lang| {
        Text::of(lang).not_enrolled().to_owned()
    })))
}
