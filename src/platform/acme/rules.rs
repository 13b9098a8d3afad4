//! When a certificate is renewed, when a failed try is made again, and what is said about both.

use chrono::{DateTime, TimeDelta, Utc};

use super::store::{Certificate, Try};

/// Minutes after the first, second, … failure in a row. Authorities allow about five failures of a name an hour.
const PAUSES: [i64; 8] = [2, 10, 30, 60, 120, 240, 480, 720];
/// The least pause, in minutes, where the authority has said that it was asked too often.
const TOO_OFTEN: i64 = 180;
/// With a certificate of three months, less than that left means that renewal has failed for weeks.
const SOON: TimeDelta = TimeDelta::days(14);

/// When to try again after the last of `failures` in a row; `chance` from 0 to 1 spreads sites that failed together.
pub fn next_try(now: DateTime<Utc>, failures: i64, too_often: bool, chance: f64) -> DateTime<Utc> {
    let last = PAUSES.len() - 1;
    let at = usize::try_from(failures.max(1) - 1).unwrap_or(last).min(last);
    let minutes = PAUSES.get(at).copied().unwrap_or(720);
    let minutes = if too_often { minutes.max(TOO_OFTEN) } else { minutes };
    let seconds = minutes as f64 * 60.0 * (0.75 + chance.clamp(0.0, 1.0) / 2.0);
    now + TimeDelta::seconds(seconds as i64)
}

/// When to renew a certificate that is in force from `from` to `until`: at two thirds of that time, or a little before.
pub fn renew_at(from: DateTime<Utc>, until: DateTime<Utc>, chance: f64) -> DateTime<Utc> {
    between(from, until, 2.0 / 3.0 - 0.05 * chance.clamp(0.0, 1.0))
}

/// The moment at `part` (0 to 1) of the way between two.
pub fn between(from: DateTime<Utc>, until: DateTime<Utc>, part: f64) -> DateTime<Utc> {
    let seconds = (until - from).num_seconds().max(0) as f64 * part.clamp(0.0, 1.0);
    from + TimeDelta::seconds(seconds as i64)
}

/// What there is to say about a site's certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How it stands.
    pub said: String,
    /// What to do, where it does not stand well.
    pub todo: Option<String>,
}

/// How it stands with the certificate and the last try for one.
pub fn verdict(certificate: Option<&Certificate>, last: Option<&Try>, now: DateTime<Utc>) -> Verdict {
    let error = last.and_then(|last| last.last_error.as_deref().map(|error| (last, error)));
    let failed = error.map(|(last, error)| {
        let at = last.tried_at.map(|at| format!(" of {}", minute(at))).unwrap_or_default();
        let next = if last.next_at > now {
            format!(" (next try at {})", minute(last.next_at))
        } else {
            String::new()
        };
        format!("the last try{at} failed: {error}{next}")
    });
    let advice = last.and_then(|last| last.advice.clone()).filter(|_| failed.is_some());
    let Some(certificate) = certificate else {
        return match failed {
            Some(failed) => Verdict {
                said: format!("there is none yet, and browsers are shown one that they warn of; {failed}"),
                todo: Some(advice.unwrap_or_else(|| LOOK.to_owned())),
            },
            None => Verdict {
                said: "there is none yet".to_owned(),
                todo: Some(
                    "The server orders it when it starts: start it, and look here again in a minute."
                        .to_owned(),
                ),
            },
        };
    };
    let left = certificate.not_after - now;
    let days = match left.num_days() {
        0 => "today".to_owned(),
        1 => "in a day".to_owned(),
        days => format!("in {days} days"),
    };
    let ends = if left <= TimeDelta::zero() {
        format!("ended at {}", minute(certificate.not_after))
    } else {
        format!("ends {days}, at {}", minute(certificate.not_after))
    };
    let overdue = left <= SOON.min((certificate.not_after - certificate.not_before) / 5);
    match failed {
        Some(failed) => Verdict { said: format!("{ends}; {failed}"), todo: Some(advice.unwrap_or_else(|| LOOK.to_owned())) },
        None if overdue => Verdict {
            said: format!("{ends}, and no other was ordered"),
            todo: Some("See that a server runs with these settings and what it logs; `halqa certificate renew` has it try at once.".to_owned()),
        },
        None => Verdict { said: format!("{ends}; another is ordered from {}", minute(certificate.renew_at)), todo: None },
    }
}

const LOOK: &str = "Read what the server logs about it; `halqa certificate renew` has it try at once.";

fn minute(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%d %H:%M UTC").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn certificate() -> Certificate {
        Certificate {
            names: "learn.example.org".to_owned(),
            chain: String::new(),
            private_key: String::new(),
            not_before: at("2026-01-01T00:00:00Z"),
            not_after: at("2026-04-01T00:00:00Z"),
            renew_at: at("2026-03-01T00:00:00Z"),
            ask_at: at("2026-01-01T06:00:00Z"),
            issued_at: at("2026-01-01T00:00:00Z"),
        }
    }

    fn failed() -> Try {
        Try {
            failures: 3,
            last_error: Some("the name leads elsewhere".to_owned()),
            advice: Some("Mend the DNS.".to_owned()),
            tried_at: Some(at("2026-03-20T07:00:00Z")),
            next_at: at("2026-03-20T07:30:00Z"),
        }
    }

    #[test]
    fn failures_are_tried_again_ever_more_seldom() {
        let now = at("2026-01-01T00:00:00Z");
        let minutes =
            |failures, too_often, chance| (next_try(now, failures, too_often, chance) - now).num_minutes();
        assert_eq!(minutes(1, false, 0.5), 2);
        assert_eq!(minutes(4, false, 0.5), 60);
        assert_eq!(minutes(1000, false, 0.5), 720);
        assert_eq!(minutes(1000, false, 0.0), 540);
        assert_eq!(minutes(1, true, 0.5), 180, "an authority that asks for patience gets it");
        // Five failures of a name an hour are what authorities bear.
        let mut time = now;
        for failures in 1..=5 {
            time = next_try(time, failures, false, 0.0);
        }
        assert!(time - now > TimeDelta::hours(1));
    }

    #[test]
    fn a_certificate_is_renewed_at_two_thirds_whatever_its_length() {
        let (from, until) = (at("2026-01-01T00:00:00Z"), at("2026-04-01T00:00:00Z"));
        assert_eq!(renew_at(from, until, 0.0), at("2026-03-02T00:00:00Z"));
        assert!(renew_at(from, until, 1.0) > at("2026-02-25T00:00:00Z"));
        let short = at("2026-01-07T00:00:00Z");
        assert_eq!(renew_at(from, short, 0.0), at("2026-01-05T00:00:00Z"));
    }

    #[test]
    fn how_it_stands_is_said_with_what_to_do() {
        let now = at("2026-03-20T07:10:00Z");
        let well = verdict(Some(&certificate()), None, at("2026-02-01T00:00:00Z"));
        assert_eq!(well.todo, None, "{well:?}");
        assert!(well.said.contains("ends in 59 days"), "{well:?}");
        let bad = verdict(Some(&certificate()), Some(&failed()), now);
        assert_eq!(
            bad.said,
            "ends in 11 days, at 2026-04-01 00:00 UTC; the last try of 2026-03-20 07:00 UTC failed: the name leads elsewhere (next try at 2026-03-20 07:30 UTC)"
        );
        assert_eq!(bad.todo.as_deref(), Some("Mend the DNS."));
        assert!(verdict(None, Some(&failed()), now).said.contains("none yet"));
        assert!(verdict(None, None, now).todo.is_some());
        assert!(verdict(Some(&certificate()), None, now).todo.is_some(), "overdue, and nobody has tried");
        let late = verdict(Some(&certificate()), None, at("2026-05-01T00:00:00Z"));
        assert!(late.said.contains("ended at") && late.todo.is_some());
    }
}
