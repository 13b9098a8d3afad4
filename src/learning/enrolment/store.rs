//! Enrolments in the database.

use chrono::{DateTime, Utc};
use halqa_platform::{
    Platform,
    clock::Clock,
    db::{Db, Tx},
    error::Result,
    events, id, jobs,
};
use uuid::Uuid;

use super::rules::{self, Admission, Applicant, Gate, Refusal};
use crate::{
    completion::store::ProgressRow,
    events::{Enrolled, EnrolmentDecided, EnrolmentRequested},
    participants::store as participants,
    runs::{
        rules::{Candidate, Times, current},
        store::{self as runs, TIMES, TimesRow},
    },
};

/// The state of an enrolment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnrolmentState {
    /// Waits for the staff's answer.
    Requested,
    /// Takes the course.
    Active,
    /// The staff said no.
    Declined,
    /// Left by their own will.
    Left,
}

impl EnrolmentState {
    /// From what is stored.
    pub fn from_id(id: &str) -> Self {
        match id {
            "requested" => Self::Requested,
            "active" => Self::Active,
            "declined" => Self::Declined,
            _ => Self::Left,
        }
    }

    /// The more it lets do, the greater.
    const fn rank(self) -> u8 {
        match self {
            Self::Active => 3,
            Self::Requested => 2,
            Self::Declined => 1,
            Self::Left => 0,
        }
    }
}

/// An enrolment with what its course page needs.
#[derive(Clone, Debug)]
pub struct Enrolment {
    /// Its id.
    pub id: Uuid,
    /// The run that it is in.
    pub run: Times,
    /// The person's other active enrolments in the course, with their runs.
    pub others: Vec<(Uuid, Times)>,
    /// The state.
    pub state: EnrolmentState,
    /// Activity opened last.
    pub last_activity: Option<String>,
    /// Code of the completion, once the course is completed.
    pub completion: Option<Completion>,
    /// Whether the person is named as staff of the course too.
    pub staff: bool,
    /// Whether a completion of the course was written, valid still or withdrawn.
    pub judged: bool,
    /// Progress of every activity that was ever touched.
    pub progress: Vec<ProgressRow>,
}

/// What the course page says of a completion.
#[derive(Clone, Debug)]
pub struct Completion {
    /// The code that anyone can check.
    pub code: String,
    /// When.
    pub completed_at: DateTime<Utc>,
    /// Why staff set it, where they did.
    pub override_reason: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Joined {
    id: Uuid,
    state: String,
    requested_at: DateTime<Utc>,
    chosen_at: Option<DateTime<Utc>>,
    last_at: Option<DateTime<Utc>>,
    #[sqlx(flatten)]
    run: TimesRow,
    last_activity: Option<String>,
    staff: bool,
    code: Option<String>,
    course_completed_at: Option<DateTime<Utc>>,
    course_override: Option<String>,
    course_withdrawn: bool,
    activity_id: Option<String>,
    first_viewed_at: Option<DateTime<Utc>>,
    seconds: Option<i64>,
    marked_at: Option<DateTime<Utc>>,
    answered: Option<String>,
    submitted_at: Option<DateTime<Utc>>,
    best_percent: Option<f64>,
    place: Option<String>,
    outcome: Option<String>,
    completed_at: Option<DateTime<Utc>>,
    override_reason: Option<String>,
    title: Option<String>,
    closes_at: Option<DateTime<Utc>>,
}

/// Which of a person's enrolments in a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one they go on with at this time.
    Current(DateTime<Utc>),
    /// This one.
    This(Uuid),
}

/// A person's current enrolment in a course, by the clock of this computer: for what has no clock of its own.
///
/// # Errors
/// The database failed.
pub async fn find(db: &Db, course: Uuid, account: Uuid) -> Result<Option<Enrolment>> {
    which(db, course, account, Which::Current(Clock::system().now())).await
}

/// A person's enrolment in a course with all its progress, and what other ones they have, in one read.
///
/// # Errors
/// The database failed.
pub async fn which(db: &Db, course: Uuid, account: Uuid, which: Which) -> Result<Option<Enrolment>> {
    let rows: Vec<Joined> = db
        .read_built(format!(
            "SELECT e.id AS id, e.state AS state, e.requested_at AS requested_at, e.chosen_at AS chosen_at,
             e.last_at AS last_at, {TIMES}, e.last_activity AS last_activity,
             s.account_id IS NOT NULL OR q.account_id IS NOT NULL AS staff, c.code AS code,
             c.completed_at AS course_completed_at, c.override_reason AS course_override,
             c.withdrawn_at IS NOT NULL AS course_withdrawn,
             p.activity_id AS activity_id, p.first_viewed_at AS first_viewed_at, p.seconds AS seconds,
             p.marked_at AS marked_at, p.answered AS answered, p.submitted_at AS submitted_at,
             p.best_percent AS best_percent, p.place AS place, p.outcome AS outcome, p.completed_at AS completed_at,
             p.override_reason AS override_reason, p.title AS title, p.closes_at AS closes_at
             FROM enrolments e JOIN runs r ON r.id = e.run_id
             LEFT JOIN course_staff s ON s.course_id = e.course_id AND s.account_id = e.account_id
             LEFT JOIN run_staff q ON q.run_id = e.run_id AND q.account_id = e.account_id
             LEFT JOIN course_completions c ON c.enrolment_id = e.id
             LEFT JOIN activity_progress p ON p.enrolment_id = e.id
             WHERE e.course_id = $1 AND e.account_id = $2"
        ))
        .bind(course)
        .bind(account)
        .all()
        .await?;
    Ok(assemble(rows, which))
}

/// The enrolment that is asked for, and the person's other active ones.
fn pick(rows: &[Joined], which: Which) -> Option<(Uuid, Vec<(Uuid, Times)>)> {
    let mut all: Vec<&Joined> = Vec::new();
    for row in rows {
        if !all.iter().any(|known| known.id == row.id) {
            all.push(row);
        }
    }
    let at = match which {
        Which::This(id) => all.iter().position(|row| row.id == id)?,
        Which::Current(now) => {
            let candidate = |row: &&Joined| Candidate {
                rank: EnrolmentState::from_id(&row.state).rank(),
                requested: row.requested_at,
                last: row.last_at,
                chosen: row.chosen_at,
                starts: row.run.starts_at,
            };
            current(&all.iter().map(candidate).collect::<Vec<_>>(), now)?
        }
    };
    let id = all.get(at)?.id;
    let others = all.iter().filter(|row| row.id != id && row.state == "active");
    Some((id, others.map(|row| (row.id, row.run.clone().into())).collect()))
}

fn assemble(rows: Vec<Joined>, which: Which) -> Option<Enrolment> {
    let (id, others) = pick(&rows, which)?;
    let first = rows.iter().find(|row| row.id == id)?;
    // Whoever looks after one of the runs sees what is for staff in every one.
    let staff = rows.iter().any(|row| row.staff);
    let judged = first.code.is_some();
    let written = first.code.clone().zip(first.course_completed_at).map(|(code, completed_at)| Completion {
        code,
        completed_at,
        override_reason: first.course_override.clone(),
    });
    let completion = written.filter(|_| !first.course_withdrawn);
    let (run, state, last_activity) =
        (first.run.clone().into(), EnrolmentState::from_id(&first.state), first.last_activity.clone());
    let progress = rows
        .into_iter()
        .filter(|row| row.id == id)
        .filter_map(|row| {
            Some(ProgressRow {
                activity_id: row.activity_id?,
                first_viewed_at: row.first_viewed_at,
                seconds: row.seconds.unwrap_or(0),
                marked_at: row.marked_at,
                answered: row.answered.unwrap_or_default(),
                submitted_at: row.submitted_at,
                best_percent: row.best_percent,
                place: row.place,
                outcome: row.outcome.unwrap_or_default(),
                completed_at: row.completed_at,
                override_reason: row.override_reason,
                title: row.title,
                closes_at: row.closes_at,
            })
        })
        .collect();
    Some(Enrolment { id, run, others, state, last_activity, completion, staff, judged, progress })
}

/// How somebody stands in one run.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Place {
    /// The run.
    pub run_id: Uuid,
    /// The enrolment.
    pub id: Uuid,
    /// `requested`, `active`, `declined`, `left`.
    pub state: String,
    /// Its completion holds.
    pub completed: bool,
}

impl Place {
    /// The state.
    pub fn state(&self) -> EnrolmentState {
        EnrolmentState::from_id(&self.state)
    }
}

/// How a person stands in each run of a course that they ever asked for.
///
/// # Errors
/// The database failed.
pub async fn places(db: &Db, course: Uuid, account: Uuid) -> Result<Vec<Place>> {
    Ok(db
        .read(
            "SELECT e.run_id AS run_id, e.id AS id, e.state AS state, k.id IS NOT NULL AS completed FROM enrolments e
             LEFT JOIN course_completions k ON k.enrolment_id = e.id AND k.withdrawn_at IS NULL
             WHERE e.course_id = $1 AND e.account_id = $2",
        )
        .bind(course)
        .bind(account)
        .all()
        .await?)
}

#[derive(sqlx::FromRow)]
struct RunRow {
    id: Uuid,
    mode: String,
    code: Option<String>,
    capacity: Option<i64>,
    opens_at: Option<DateTime<Utc>>,
    closes_at: Option<DateTime<Utc>>,
    ends_at: Option<DateTime<Utc>>,
    cancelled_at: Option<DateTime<Utc>>,
    taken: i64,
}

impl RunRow {
    fn gate(&self) -> Gate {
        let mode = runs::mode_of(&self.mode);
        let when = (self.opens_at, self.closes_at);
        runs::gate(mode, self.code.clone(), self.capacity, when, self.ends_at, self.cancelled_at)
    }
}

const RUN: &str = "SELECT r.id AS id, r.mode AS mode, r.code AS code, r.capacity AS capacity, r.opens_at AS opens_at,
     r.closes_at AS closes_at, r.ends_at AS ends_at, r.cancelled_at AS cancelled_at,
     CASE WHEN r.capacity IS NULL THEN 0 ELSE
       (SELECT COUNT(*) FROM enrolments e WHERE e.run_id = r.id AND e.state IN ('active', 'requested')) END AS taken
     FROM runs r WHERE r.course_id = $1 AND r.slug = $2";

/// The default run with its gate, and how many places are taken (counted only where there is a limit).
///
/// # Errors
/// The database failed.
pub async fn gate(db: &Db, course: Uuid) -> Result<(Uuid, Gate, i64)> {
    let row: RunRow = db.read(RUN).bind(course).bind(String::new()).one().await?;
    Ok((row.id, row.gate(), row.taken))
}

/// Of the courses at these addresses, those that the person has not completed. One that is not published here (any
/// more) is among them, unless they completed it while it was.
///
/// # Errors
/// The database failed.
pub async fn not_completed<'a>(db: &Db, account: Uuid, slugs: &'a [String]) -> Result<Vec<&'a str>> {
    if slugs.is_empty() {
        return Ok(Vec::new());
    }
    let done: Vec<(String,)> = db
        .read(
            "SELECT c.slug FROM course_completions k JOIN courses c ON c.id = k.course_id
             WHERE k.account_id = $1 AND k.withdrawn_at IS NULL",
        )
        .bind(account)
        .all()
        .await?;
    let missing = slugs.iter().filter(|slug| !done.iter().any(|(known,)| known == *slug));
    Ok(missing.map(String::as_str).collect())
}

/// As [`enrol_in`], into the default run.
///
/// # Errors
/// The database failed. `Ok(Err(_))` = refused, nothing changed.
pub async fn enrol(
    platform: &Platform,
    course: Uuid,
    account: Uuid,
    applicant: Applicant,
) -> Result<std::result::Result<Admission, Refusal>> {
    enrol_in(platform, (course, ""), account, applicant).await
}

/// Enrols into the run of a course at this address. Asking again changes nothing that is active already; who left or
/// was declined may ask anew.
///
/// # Errors
/// [`halqa_platform::error::Error::NotFound`] for no such run, or the database failed. `Ok(Err(_))` = refused, nothing
/// changed.
pub async fn enrol_in(
    platform: &Platform,
    (course, run): (Uuid, &str),
    account: Uuid,
    applicant: Applicant,
) -> Result<std::result::Result<Admission, Refusal>> {
    let mut tx = platform.db.begin().await?;
    tx.lock(&format!("enrol {course}")).await?;
    let run: RunRow = tx.sql(RUN).bind(course).bind(run.to_owned()).one().await?;
    let known: Option<(Uuid, String)> = tx
        .sql("SELECT id, state FROM enrolments WHERE run_id = $1 AND account_id = $2")
        .bind(run.id)
        .bind(account)
        .optional()
        .await?;
    match known.as_ref().map(|(_, state)| EnrolmentState::from_id(state)) {
        Some(EnrolmentState::Active) => return Ok(Ok(Admission::Active)),
        Some(EnrolmentState::Requested) => return Ok(Ok(Admission::Requested)),
        _ => {}
    }
    let now = platform.clock.now();
    let admission = match rules::admit(&run.gate(), &Applicant { taken: run.taken, ..applicant }, now) {
        Ok(admission) => admission,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let state = if admission == Admission::Active { "active" } else { "requested" };
    let new_id = known.map_or_else(id::new, |(id, _)| id);
    write(&mut tx, new_id, run.id, course, account, state, now).await?;
    let (enrolment_id, course_id, account_id) = (new_id, course, account);
    match admission {
        Admission::Active => {
            let event = Enrolled { enrolment_id, course_id, account_id };
            events::publish(&mut tx, &platform.clock, &event).await?;
        }
        Admission::Requested => {
            let event = EnrolmentRequested { enrolment_id, course_id, account_id };
            events::publish(&mut tx, &platform.clock, &event).await?;
        }
    }
    tx.commit().await?;
    jobs::wake();
    Ok(Ok(admission))
}

/// Enrols somebody by the word of the course's staff: whatever its door says, but not over the number of places. Who is
/// active already stays so, and nothing is written then.
///
/// # Errors
/// The database failed. `Ok(Err(_))` = refused, nothing changed.
pub async fn enrol_by_staff(
    platform: &Platform,
    (course, run): (Uuid, &str),
    account: Uuid,
    by: Uuid,
    entry: halqa_identity::audit::Entry,
) -> Result<std::result::Result<Admission, Refusal>> {
    let mut tx = platform.db.begin().await?;
    tx.lock(&format!("enrol {course}")).await?;
    let run: RunRow = tx.sql(RUN).bind(course).bind(run.to_owned()).one().await?;
    let known: Option<(Uuid, String)> = tx
        .sql("SELECT id, state FROM enrolments WHERE run_id = $1 AND account_id = $2")
        .bind(run.id)
        .bind(account)
        .optional()
        .await?;
    let state = known.as_ref().map(|(_, state)| EnrolmentState::from_id(state));
    if state == Some(EnrolmentState::Active) {
        return Ok(Ok(Admission::Active));
    }
    if run.cancelled_at.is_some() {
        return Ok(Err(Refusal::Cancelled));
    }
    // Who waits has a place already.
    let taken = run.taken - i64::from(state == Some(EnrolmentState::Requested));
    if let Some(capacity) = run.capacity.filter(|capacity| taken >= *capacity) {
        return Ok(Err(Refusal::Full(capacity)));
    }
    let now = platform.clock.now();
    let enrolment = known.map_or_else(id::new, |(id, _)| id);
    write(&mut tx, enrolment, run.id, course, account, "active", now).await?;
    tx.sql("UPDATE enrolments SET decided_by = $2 WHERE id = $1").bind(enrolment).bind(by).execute().await?;
    halqa_identity::audit::record(&mut tx, now, entry).await?;
    let event = Enrolled { enrolment_id: enrolment, course_id: course, account_id: account };
    events::publish(&mut tx, &platform.clock, &event).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(Ok(Admission::Active))
}

async fn write(
    tx: &mut Tx,
    enrolment: Uuid,
    run: Uuid,
    course: Uuid,
    account: Uuid,
    state: &'static str,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.sql(
        "INSERT INTO enrolments (id, run_id, course_id, account_id, state, requested_at, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (run_id, account_id) DO UPDATE SET state = excluded.state,
         requested_at = excluded.requested_at, decided_at = excluded.decided_at, decided_by = NULL",
    )
    .bind(enrolment)
    .bind(run)
    .bind(course)
    .bind(account)
    .bind(state)
    .bind(now)
    .bind((state == "active").then_some(now))
    .execute()
    .await?;
    participants::know_person(tx, account).await
}

/// Lets somebody in by the word of the staff, whatever the gate says; `None` where they take the course already.
///
/// # Errors
/// The database failed.
pub async fn let_in(
    tx: &mut Tx,
    platform: &Platform,
    (course, run): (Uuid, &str),
    account: Uuid,
    by: Uuid,
) -> Result<Option<Uuid>> {
    tx.lock(&format!("enrol {course}")).await?;
    let run: RunRow = tx.sql(RUN).bind(course).bind(run.to_owned()).one().await?;
    let known: Option<(Uuid, String)> = tx
        .sql("SELECT id, state FROM enrolments WHERE run_id = $1 AND account_id = $2")
        .bind(run.id)
        .bind(account)
        .optional()
        .await?;
    if known.as_ref().is_some_and(|(_, state)| state == "active") {
        return Ok(None);
    }
    let enrolment_id = known.map_or_else(id::new, |(id, _)| id);
    write(tx, enrolment_id, run.id, course, account, "active", platform.clock.now()).await?;
    let sql = "UPDATE enrolments SET decided_by = $2 WHERE id = $1";
    tx.sql(sql).bind(enrolment_id).bind(by).execute().await?;
    let event = Enrolled { enrolment_id, course_id: course, account_id: account };
    events::publish(tx, &platform.clock, &event).await?;
    Ok(Some(enrolment_id))
}

/// Ends an enrolment; what was done stays on record and counts again after coming back.
///
/// # Errors
/// The database failed.
pub async fn leave(platform: &Platform, enrolment: Uuid) -> Result<()> {
    platform
        .db
        .write(
            "UPDATE enrolments SET state = 'left', decided_at = $2
             WHERE id = $1 AND state IN ('active', 'requested')",
        )
        .bind(enrolment)
        .bind(platform.clock.now())
        .execute()
        .await?;
    Ok(())
}

/// Answers a request. Answering twice changes nothing the second time.
///
/// # Errors
/// The database failed.
pub async fn decide(
    platform: &Platform,
    enrolment: Uuid,
    course: Uuid,
    by: Uuid,
    admitted: bool,
) -> Result<bool> {
    let mut tx = platform.db.begin().await?;
    let row: Option<(Uuid,)> = tx
        .sql(
            "UPDATE enrolments SET state = $3, decided_at = $4, decided_by = $5
             WHERE id = $1 AND course_id = $2 AND state = 'requested' RETURNING account_id",
        )
        .bind(enrolment)
        .bind(course)
        .bind(if admitted { "active" } else { "declined" })
        .bind(platform.clock.now())
        .bind(by)
        .optional()
        .await?;
    if let Some((account_id,)) = row {
        let decided = EnrolmentDecided { enrolment_id: enrolment, admitted };
        events::publish(&mut tx, &platform.clock, &decided).await?;
        if admitted {
            let event = Enrolled { enrolment_id: enrolment, course_id: course, account_id };
            events::publish(&mut tx, &platform.clock, &event).await?;
        }
    }
    tx.commit().await?;
    jobs::wake();
    Ok(row.is_some())
}

/// Whether a person is named as staff of a course.
///
/// # Errors
/// The database failed.
pub async fn is_staff(db: &Db, course: Uuid, account: Uuid) -> Result<bool> {
    let (n,): (i64,) = db
        .read("SELECT COUNT(*) FROM course_staff WHERE course_id = $1 AND account_id = $2")
        .bind(course)
        .bind(account)
        .one()
        .await?;
    Ok(n > 0)
}
