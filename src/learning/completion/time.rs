//! Time spent, as pages tell it by beats: counted once, and never more than can have been spent.

use chrono::{DateTime, TimeDelta, Utc};
use halqa_platform::{db::Tx, error::Result};
use uuid::Uuid;

use crate::compiled::Activity;

/// Longest gap between two beats of a page that counts in full, in seconds; more was a sleeping machine.
const LONGEST_BEAT: i64 = 60;
/// How often a page tells its time, in seconds; so late may a beat be and still count in full.
const BEAT: TimeDelta = TimeDelta::seconds(15);

#[derive(sqlx::FromRow)]
struct BeatRow {
    seconds: i64,
    started_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct TimeRow {
    first_viewed_at: Option<DateTime<Utc>>,
    counted_to: Option<DateTime<Utc>>,
}

/// A beat tells its page load's whole time so far, so a repeated or late one adds nothing twice; no page can have
/// been visible for longer than it has been open; and all pages of an activity together never count for more than
/// has passed on the clock since it was first opened, and one beat.
///
/// # Errors
/// The database failed.
pub async fn keep(
    tx: &mut Tx,
    enrolment: Uuid,
    activity: &Activity,
    (beat, seconds): (&str, i64),
    place: Option<&str>,
    now: DateTime<Utc>,
) -> Result<()> {
    let known: Option<BeatRow> = tx
        .sql("SELECT seconds, started_at FROM beats WHERE enrolment_id = $1 AND activity_id = $2 AND beat = $3")
        .bind(enrolment)
        .bind(activity.id.clone())
        .bind(beat.to_owned())
        .optional()
        .await?;
    let time: TimeRow = tx
        .sql("SELECT first_viewed_at, counted_to FROM activity_progress WHERE enrolment_id = $1 AND activity_id = $2")
        .bind(enrolment)
        .bind(activity.id.clone())
        .one()
        .await?;
    let before = known.as_ref().map_or(0, |row| row.seconds);
    let most = known.as_ref().map_or(LONGEST_BEAT, |row| (now - row.started_at).num_seconds() + LONGEST_BEAT);
    let told = (seconds.clamp(0, most) - before).max(0);
    let (added, counted_to) = count(told, time.counted_to, time.first_viewed_at.unwrap_or(now), now);
    tx.sql(
        "INSERT INTO beats (enrolment_id, activity_id, beat, seconds, started_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (enrolment_id, activity_id, beat) DO UPDATE SET seconds = excluded.seconds",
    )
    .bind(enrolment)
    .bind(activity.id.clone())
    .bind(beat.to_owned())
    .bind(before + added)
    .bind(now)
    .execute()
    .await?;
    // A page that is visible was opened, also where the browser fetched it ahead.
    tx.sql(
        "UPDATE activity_progress SET seconds = seconds + $3, place = COALESCE($4, place), counted_to = $5,
         first_viewed_at = COALESCE(first_viewed_at, $6) WHERE enrolment_id = $1 AND activity_id = $2",
    )
    .bind(enrolment)
    .bind(activity.id.clone())
    .bind(added)
    .bind(place.map(str::to_owned))
    .bind(counted_to)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// How many of the told seconds count, and up to when time is used up by that. What is told late is made up for:
/// up to one beat of time that nobody claimed stays open.
fn count(
    told: i64,
    counted_to: Option<DateTime<Utc>>,
    opened: DateTime<Utc>,
    now: DateTime<Utc>,
) -> (i64, DateTime<Utc>) {
    let from = counted_to.unwrap_or(opened - BEAT);
    let added = told.min((now - from).num_seconds()).max(0);
    // A clock that was set back gives no time a second time.
    (added, (from + TimeDelta::seconds(added)).max(now - BEAT))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(1_800_000_000_000 + milliseconds).unwrap()
    }

    /// Plays beats (when, told in all by their page) of pages in any order; the seconds that count.
    fn play(beats: &[(i64, usize, i64)]) -> i64 {
        let (mut counted, mut to, mut pages) = (0, None, [0; 3]);
        for (when, page, told) in beats {
            let (added, upto) = count((told - pages[*page]).max(0), to, at(0), at(*when));
            pages[*page] += added;
            counted += added;
            to = Some(upto);
        }
        counted
    }

    #[test]
    fn an_honest_reader_is_counted_in_full_however_the_beats_come() {
        // Ten minutes; each beat is up to four seconds late, as on a slow line, and every seventh is lost.
        let late = [300, 4000, 20, 2500, 999];
        let beats: Vec<(i64, usize, i64)> = (1..=40)
            .filter(|n| n % 7 != 0)
            .map(|n| (n * 15_000 + 400 + late[n as usize % late.len()], 0, n * 15))
            .collect();
        assert_eq!(play(&beats), 600);
        // Comes back after a month: another page, from then on.
        let month = 30 * 86_400_000;
        assert_eq!(play(&[(15_100, 0, 15), (month + 15_100, 1, 15), (month + 30_050, 1, 30)]), 45);
    }

    #[test]
    fn time_is_counted_once_whatever_is_claimed() {
        assert_eq!(play(&[(70, 0, 60)]), 15, "one beat is all that can have passed unseen");
        assert_eq!(play(&[(70, 0, 60), (80, 1, 60), (90, 2, 60)]), 15);
        assert_eq!(play(&[(60_000, 0, 60), (60_000, 1, 60), (120_000, 0, 120), (120_000, 1, 120)]), 135);
    }
}
