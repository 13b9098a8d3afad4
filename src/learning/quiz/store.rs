//! Attempts in the database. Handing in is one transaction with the grade and all that follows from it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use halqa_platform::{
    db::{Db, Tx},
    error::Result,
    id, jobs,
};
use uuid::Uuid;

use super::{
    answer::{Answer, Fields, seen_name},
    rules::{self, Begin, InForm, Merge, Saving, State},
};
use crate::{
    Learning,
    compiled::{Activity, Content, Question, Quiz},
    completion::store::{self as completion, Act, Learner, Led},
    library::Version,
};

/// An attempt.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Attempt {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub enrolment_id: Uuid,
    /// Of which quiz.
    pub activity_id: String,
    /// The version it stays on.
    pub version_id: Uuid,
    /// 1, 2, 3 … of this learner and quiz.
    pub number: i64,
    /// Of the order of what can be chosen.
    pub seed: i64,
    /// See [`Attempt::state`].
    pub state: String,
    /// When it was begun.
    pub started_at: DateTime<Utc>,
    /// When it was handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// Points reached.
    pub points: Option<f64>,
    /// Points there were.
    pub max_points: Option<f64>,
    /// The grade.
    pub percent: Option<f64>,
}

impl Attempt {
    /// The state.
    pub fn state(&self) -> State {
        State::from_id(&self.state)
    }
}

/// Every attempt of an enrolment at a quiz, in order.
///
/// # Errors
/// The database failed.
pub async fn of_quiz(db: &Db, enrolment: Uuid, activity: &str) -> Result<Vec<Attempt>> {
    Ok(db
        .read(
            "SELECT id, enrolment_id, activity_id, version_id, number, seed, state, started_at, submitted_at, points,
             max_points, percent FROM attempts WHERE enrolment_id = $1 AND activity_id = $2 ORDER BY number",
        )
        .bind(enrolment)
        .bind(activity.to_owned())
        .all()
        .await?)
}

/// The person's own attempt in a course.
///
/// # Errors
/// [`halqa_platform::error::Error::NotFound`] where there is none, it is somebody else's, or they left the course.
pub async fn find(db: &Db, attempt: Uuid, account: Uuid, course: Uuid) -> Result<Attempt> {
    Ok(db
        .read(
            "SELECT a.id AS id, a.enrolment_id AS enrolment_id, a.activity_id AS activity_id,
             a.version_id AS version_id, a.number AS number, a.seed AS seed, a.state AS state,
             a.started_at AS started_at, a.submitted_at AS submitted_at, a.points AS points,
             a.max_points AS max_points, a.percent AS percent
             FROM attempts a JOIN enrolments e ON e.id = a.enrolment_id
             WHERE a.id = $1 AND e.account_id = $2 AND e.course_id = $3 AND e.state = 'active'",
        )
        .bind(attempt)
        .bind(account)
        .bind(course)
        .one()
        .await?)
}

/// Begins an attempt, or gives the open one. `None` = none is left.
///
/// # Errors
/// The database failed.
pub async fn begin(
    learning: &Learning,
    enrolment: Uuid,
    activity: &str,
    version: Uuid,
    limit: u32,
) -> Result<Option<Uuid>> {
    let mut tx = learning.platform.db.begin().await?;
    tx.lock(&format!("enrolment {enrolment}")).await?;
    let rows: Vec<(Uuid, i64, String)> = tx
        .sql("SELECT id, number, state FROM attempts WHERE enrolment_id = $1 AND activity_id = $2")
        .bind(enrolment)
        .bind(activity.to_owned())
        .all()
        .await?;
    let known: Vec<(i64, State)> = rows.iter().map(|(_, n, state)| (*n, State::from_id(state))).collect();
    let number = match rules::begin(&known, limit) {
        Begin::Resume(at) => return Ok(rows.get(at).map(|(id, _, _)| *id)),
        Begin::NoneLeft => return Ok(None),
        Begin::New(number) => number,
    };
    let attempt = id::new();
    tx.sql(
        "INSERT INTO attempts (id, enrolment_id, activity_id, version_id, number, seed, state, started_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(attempt)
    .bind(enrolment)
    .bind(activity.to_owned())
    .bind(version)
    .bind(number)
    .bind(i64::from_be_bytes(id::random()?))
    .bind(State::Open.id())
    .bind(learning.platform.clock.now())
    .execute()
    .await?;
    tx.commit().await?;
    Ok(Some(attempt))
}

/// A kept answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The answer; `None` where it was cleared.
    pub answer: Option<Answer>,
    /// The client's count.
    pub seq: i64,
}

/// What is kept of an attempt, by question id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet(pub BTreeMap<String, Kept>);

impl Sheet {
    fn of(rows: Vec<(String, String, i64)>, quiz: &Quiz) -> Self {
        let body = |id: &str| quiz.questions.iter().find(|question| question.id == id).map(|q| &q.body);
        let kept = rows.into_iter().map(|(id, json, seq)| {
            let answer = body(&id).and_then(|body| Answer::stored(&json, body));
            (id, Kept { answer, seq })
        });
        Self(kept.collect())
    }

    /// The greatest count.
    pub fn seq(&self) -> i64 {
        self.0.values().map(|kept| kept.seq).max().unwrap_or(0)
    }

    /// What was answered.
    pub fn answers(&self) -> BTreeMap<String, Answer> {
        self.0.iter().filter_map(|(id, kept)| Some((id.clone(), kept.answer.clone()?))).collect()
    }
}

const SHEET: &str = "SELECT question_id, answer, seq FROM attempt_answers WHERE attempt_id = $1";

/// The answers kept so far.
///
/// # Errors
/// The database failed.
pub async fn sheet(db: &Db, attempt: Uuid, quiz: &Quiz) -> Result<Sheet> {
    Ok(Sheet::of(db.read(SHEET).bind(attempt).all().await?, quiz))
}

/// Keeps one answer.
///
/// # Errors
/// The database failed; nothing is kept then.
pub async fn save(
    learning: &Learning,
    attempt: &Attempt,
    question: &Question,
    answer: Option<&Answer>,
    seq: i64,
) -> Result<Saving> {
    let mut tx = learning.platform.db.begin().await?;
    tx.lock(&format!("attempt {}", attempt.id)).await?;
    let (state, kept, json): (String, Option<i64>, Option<String>) = tx
        .sql(
            "SELECT a.state, s.seq, s.answer FROM attempts a
             LEFT JOIN attempt_answers s ON s.attempt_id = a.id AND s.question_id = $2 WHERE a.id = $1",
        )
        .bind(attempt.id)
        .bind(question.id.clone())
        .one()
        .await?;
    let same = json.and_then(|json| Answer::stored(&json, &question.body)).as_ref() == answer;
    let saving = rules::save(State::from_id(&state), kept.map(|kept| (kept, same)), seq);
    if saving == Saving::Keep {
        write(&mut tx, attempt.id, &question.id, answer, seq, None, learning.platform.clock.now()).await?;
        tx.commit().await?;
    }
    Ok(saving)
}

async fn write(
    tx: &mut Tx,
    attempt: Uuid,
    question: &str,
    answer: Option<&Answer>,
    seq: i64,
    points: Option<f64>,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.sql(
        "INSERT INTO attempt_answers (attempt_id, question_id, answer, seq, saved_at, points)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (attempt_id, question_id) DO UPDATE SET
         answer = excluded.answer, seq = excluded.seq, saved_at = excluded.saved_at, points = excluded.points",
    )
    .bind(attempt)
    .bind(question.to_owned())
    .bind(serde_json::to_string(&answer)?)
    .bind(seq)
    .bind(now)
    .bind(points)
    .execute()
    .await?;
    Ok(())
}

/// What is handed in.
#[derive(Clone, Debug, Default)]
pub struct HandIn {
    /// Every field of the form.
    pub fields: Fields,
    /// To be graded even where answers are missing or cannot be read.
    pub sure: bool,
    /// Only to be kept: the attempt goes on.
    pub keep: bool,
}

/// What handing in led to.
#[derive(Clone, Debug, PartialEq)]
pub enum HandedIn {
    /// Graded now.
    Graded(Led),
    /// Kept, as wished; the attempt is still open.
    Kept,
    /// It had been handed in before; nothing changed.
    Already,
    /// Answers are missing or cannot be read: they are kept, and the attempt is still open. To these questions the
    /// form has other answers than those that were saved from another page meanwhile, which stay for now.
    Doubtful(BTreeMap<String, Answer>),
}

/// The version whose quiz is answered, and the one whose rules count for the learner now.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'a> {
    /// The attempt's own.
    pub own: &'a Version,
    /// The current one.
    pub current: &'a Version,
}

/// Hands an attempt in: keeps the form's answers, grades, and records what the learner did, all or nothing.
///
/// # Errors
/// [`halqa_platform::error::Error::NotFound`] where the version has no such quiz, or the database failed.
pub async fn hand_in(
    learning: &Learning,
    learner: Learner<'_>,
    versions: Versions<'_>,
    attempt: &Attempt,
    given: &HandIn,
) -> Result<HandedIn> {
    let (activity, quiz) = quiz_of(versions.own, &attempt.activity_id)?;
    let now = learning.platform.clock.now();
    let mut tx = learning.platform.db.begin().await?;
    tx.lock(&format!("enrolment {}", attempt.enrolment_id)).await?;
    tx.lock(&format!("attempt {}", attempt.id)).await?;
    let (state,): (String,) =
        tx.sql("SELECT state FROM attempts WHERE id = $1").bind(attempt.id).one().await?;
    if State::from_id(&state) == State::Submitted {
        return Ok(HandedIn::Already);
    }
    let sheet = Sheet::of(tx.sql(SHEET).bind(attempt.id).all().await?, quiz);
    let (sheet, twice) = merge(quiz, attempt.seed, sheet, &given.fields);
    let answers = sheet.answers();
    let (missing, odd) = rules::doubts(quiz, &answers);
    let clear = missing.is_empty() && odd.is_empty();
    let open = given.keep || !twice.is_empty() || !(given.sure || clear);
    let score = rules::grade(quiz, &answers);
    for (question, kept) in &sheet.0 {
        let points = score.questions.get(question).copied().filter(|_| !open);
        write(&mut tx, attempt.id, question, kept.answer.as_ref(), kept.seq, points, now).await?;
    }
    if open {
        tx.commit().await?;
        let kept = given.keep && twice.is_empty();
        return Ok(if kept { HandedIn::Kept } else { HandedIn::Doubtful(twice) });
    }
    tx.sql(
        "UPDATE attempts SET state = $2, submitted_at = $3, points = $4, max_points = $5, percent = $6
         WHERE id = $1",
    )
    .bind(attempt.id)
    .bind(State::Submitted.id())
    .bind(now)
    .bind(score.points)
    .bind(score.max)
    .bind(score.percent)
    .execute()
    .await?;
    let led = record(&mut tx, learning, learner, versions, activity, score.percent).await?;
    tx.commit().await?;
    if led.course {
        jobs::wake();
    }
    Ok(HandedIn::Graded(led))
}

/// The rule that is in force counts; where the quiz is no more part of the course, the attempt's own.
async fn record(
    tx: &mut Tx,
    learning: &Learning,
    learner: Learner<'_>,
    versions: Versions<'_>,
    own: &Activity,
    percent: f64,
) -> Result<Led> {
    let current = versions.current.course.activity(&own.id);
    let current = current.filter(|activity| matches!(activity.content, Content::Quiz(_)));
    let act = Act::Submitted(percent);
    let clock = &learning.platform.clock;
    let led = completion::record(tx, clock, learner, versions.current, current.unwrap_or(own), &act).await?;
    if current.is_none() && led.activity {
        tx.sql("UPDATE activity_progress SET version_id = $3 WHERE enrolment_id = $1 AND activity_id = $2")
            .bind(learner.enrolment)
            .bind(own.id.clone())
            .bind(versions.own.id)
            .execute()
            .await?;
    }
    Ok(led)
}

/// The kept answers with those of the form over them, and the form's answers that cannot be told apart from later
/// ones; see [`rules::merge`].
fn merge(quiz: &Quiz, seed: i64, mut sheet: Sheet, fields: &Fields) -> (Sheet, BTreeMap<String, Answer>) {
    let next = sheet.seq() + 1;
    let mut twice = BTreeMap::new();
    for question in &quiz.questions {
        let answer = Answer::read(question, seed, fields);
        // A form that was printed before there was a count for each question says one for all.
        let seen = fields.get(&seen_name(&question.id)).or_else(|| fields.get("seen")).unwrap_or_default();
        let (count, digest) = seen.split_once(' ').unwrap_or((seen, ""));
        let form = InForm {
            answer: answer.as_ref(),
            touched: fields.touch(&question.id),
            seen: count.parse().ok(),
            untouched: digest == Answer::digest(answer.as_ref(), seed),
        };
        let kept = sheet.0.get(&question.id).map(|kept| (kept.answer.as_ref(), kept.seq));
        match (rules::merge(form, kept), answer) {
            (Merge::Kept, _) => {}
            (Merge::Ask, Some(answer)) => {
                twice.insert(question.id.clone(), answer);
            }
            (_, answer) => {
                sheet.0.insert(question.id.clone(), Kept { answer, seq: next });
            }
        }
    }
    (sheet, twice)
}

/// The quiz with this id in a version.
///
/// # Errors
/// [`halqa_platform::error::Error::NotFound`].
pub fn quiz_of<'a>(version: &'a Version, activity: &str) -> Result<(&'a Activity, &'a Quiz)> {
    let activity = version.course.activity(activity).ok_or(halqa_platform::error::Error::NotFound)?;
    match &activity.content {
        Content::Quiz(quiz) => Ok((activity, quiz)),
        Content::Lesson(_) => Err(halqa_platform::error::Error::NotFound),
    }
}

/// The question with this id.
///
/// # Errors
/// [`halqa_platform::error::Error::NotFound`].
pub fn question_of<'a>(questions: &'a [Question], id: &str) -> Result<&'a Question> {
    questions.iter().find(|question| question.id == id).ok_or(halqa_platform::error::Error::NotFound)
}
