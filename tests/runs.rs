//! Runs of a course on both databases: made, changed, copied, cancelled; taken by learners; looked after by their own
//! staff.

use axum::http::{Method, StatusCode};
use chrono::{DateTime, TimeDelta, Utc};
use halqa_identity::{accounts, policy::Role};
use halqa_learning::{
    enrolment::store as enrolments,
    participants::{rules as participants, store as roster},
    runs::{people, store as runs},
    staff,
};
use halqa_platform::{clock::Clock, id, mail};
use serde_json::json;
use uuid::Uuid;

use crate::{
    policy::columns::{COURSE_STAFF, INSIDE},
    support::{self, Answer, Client, TestSite},
};

const RUNS: &str = "/en/learn/wash-hands/staff/runs";
const COURSE: &str = "/en/courses/wash-hands";
const LEARN: &str = "/en/learn/wash-hands";
const LIST: &str = "/en/learn/wash-hands/staff/participants";

/// The lines of the policy table for these pages.
pub fn policy() -> Vec<(Method, &'static str, &'static str)> {
    let get = |path| (Method::GET, path, COURSE_STAFF);
    let post = |path| (Method::POST, path, COURSE_STAFF);
    vec![
        get("/{lang}/learn/{slug}/staff/runs"),
        get("/{lang}/learn/{slug}/staff/runs/new"),
        post("/{lang}/learn/{slug}/staff/runs/new"),
        get("/{lang}/learn/{slug}/staff/runs/{course_run}"),
        get("/{lang}/learn/{slug}/staff/runs/{course_run}/edit"),
        post("/{lang}/learn/{slug}/staff/runs/{course_run}/edit"),
        get("/{lang}/learn/{slug}/staff/runs/{course_run}/dates"),
        post("/{lang}/learn/{slug}/staff/runs/{course_run}/dates"),
        post("/{lang}/learn/{slug}/staff/runs/{course_run}/people"),
        get("/{lang}/learn/{slug}/staff/runs/{course_run}/copy"),
        post("/{lang}/learn/{slug}/staff/runs/{course_run}/copy"),
        // An empty form says neither to close nor to cancel.
        (Method::POST, "/{lang}/learn/{slug}/staff/runs/{course_run}/close", "snnnnn000"),
        (Method::POST, "/{lang}/courses/{slug}/run", INSIDE),
    ]
}

/// What stands for the run in these addresses; `staff` works in the course.
pub async fn fills(staff: &mut Client) -> Vec<(&'static str, String)> {
    let made =
        staff.post(&format!("{RUNS}/new"), &form("policy", "2099-01-01T09:00", "2099-02-01T17:00")).await;
    assert_eq!(made.location(), format!("{RUNS}/policy"), "{}", made.body);
    vec![("{course_run}", "policy".to_owned())]
}

fn form<'a>(slug: &'a str, starts: &'a str, ends: &'a str) -> [(&'a str, &'a str); 5] {
    [("title.en", "Spring circle"), ("slug", slug), ("starts", starts), ("ends", ends), ("mode", "self")]
}

struct Cast {
    site: TestSite,
    trainer: Client,
}

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// The course with a trainer, on a day in March.
async fn casts(clock: &Clock) -> Vec<Cast> {
    let mut casts = Vec::new();
    for site in support::sites_at(clock).await {
        site.import(support::course("wash-hands")).await;
        let id = site.account("trainer@example.org", &[Role::Trainer]).await;
        staff::store::add(&site.app.platform.db, "wash-hands", id).await.unwrap();
        let trainer = site.sign_in("trainer@example.org").await;
        casts.push(Cast { site, trainer });
    }
    casts
}

impl Cast {
    async fn make(&mut self, fields: &[(&str, &str)]) -> Answer {
        self.trainer.post(&format!("{RUNS}/new"), fields).await
    }

    async fn learner(&self, email: &str) -> Client {
        self.site.account(email, &[Role::Learner]).await;
        self.site.sign_in(email).await
    }

    fn course(&self) -> uuid::Uuid {
        self.site.app.learning.library.by_slug("wash-hands").unwrap().course_id
    }

    async fn run(&self, slug: &str) -> runs::Run {
        runs::one(&self.site.app.platform.db, self.course(), slug).await.unwrap()
    }

    async fn audited(&self, action: &str) -> i64 {
        let sql = "SELECT COUNT(*) FROM audit_log WHERE action = $1";
        let (n,): (i64,) = self.site.app.platform.db.read(sql).bind(action.to_owned()).one().await.unwrap();
        n
    }
}

#[tokio::test]
async fn a_run_is_made_changed_and_copied_by_the_staff() {
    let clock = Clock::fixed(at("2026-02-01T10:00:00Z"));
    for mut cast in casts(&clock).await {
        let empty = cast.make(&[("title.fr", "Printemps")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.body.contains("value=\"Printemps\"") && empty.body.contains("f-starts-error"));
        let mut fields = form("spring", "2026-03-01T09:00", "2026-03-31T17:00").to_vec();
        fields.extend([("title.ar", "حلقة الربيع"), ("capacity", "20")]);
        assert_eq!(cast.make(&fields).await.location(), format!("{RUNS}/spring"));
        let again = cast.make(&fields).await;
        assert!(again.body.contains("has a run at this address"), "{}", again.body);
        // Without an address it is the first day; and once more, with a number.
        let unnamed = form("", "2026-09-01T09:00", "");
        assert_eq!(cast.make(&unnamed).await.location(), format!("{RUNS}/2026-09-01"));
        assert_eq!(cast.make(&unnamed).await.location(), format!("{RUNS}/2026-09-01-2"));
        let list = cast.trainer.get(RUNS).await.body;
        assert!(list.contains("Spring circle") && list.contains(&format!("{RUNS}/2026-09-01-2")), "{list}");

        // Changed by two: the second is told, and nothing is lost.
        let edit = format!("{RUNS}/spring/edit");
        let mut changed = fields.clone();
        changed.retain(|(name, _)| !["ends", "capacity"].contains(name));
        changed.extend([("revision", "0"), ("ends", "2026-04-30T17:00"), ("capacity", "30")]);
        assert_eq!(cast.trainer.post(&edit, &changed).await.location(), format!("{RUNS}/spring"));
        let late = cast.trainer.post(&edit, &changed).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("changed this run meanwhile"), "{}", late.body);
        let dates = format!("{RUNS}/spring/dates");
        let page = cast.trainer.get(&dates).await.body;
        assert!(page.contains("name=\"closes.test\"") && page.contains("value=\"1\""), "{page}");
        let set = [("revision", "1"), ("closes.test", "2026-03-15T12:00"), ("opens.test", "")];
        assert_eq!(cast.trainer.post(&dates, &set).await.location(), format!("{RUNS}/spring"));
        let wrong = [("revision", "2"), ("closes.test", "soon")];
        assert_eq!(cast.trainer.post(&dates, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);

        // Staff and a group of its own; then a copy with all of it, a half year later.
        cast.site.account("helper@example.org", &[Role::Trainer]).await;
        let name = [("act", "add"), ("email", "helper@example.org")];
        cast.trainer.post(&format!("{RUNS}/spring/people"), &name).await;
        let group = [("name", "Evening"), ("run", "spring")];
        assert_eq!(
            cast.trainer.post(&format!("{LIST}/groups"), &group).await.location(),
            format!("{LIST}/groups")
        );
        let copy = [
            ("title.en", "Autumn circle"),
            ("slug", "autumn"),
            ("starts", "2026-09-01T09:00"),
            ("with-staff", "yes"),
            ("with-groups", "yes"),
            ("with-dates", "yes"),
        ];
        let copied = cast.trainer.post(&format!("{RUNS}/spring/copy"), &copy).await;
        assert_eq!(copied.location(), format!("{RUNS}/autumn"), "{}", copied.body);
        let autumn = cast.run("autumn").await;
        assert_eq!(autumn.settings.ends, Some(at("2026-10-31T17:00:00Z")));
        assert_eq!(autumn.settings.capacity, Some(30));
        assert_eq!(autumn.dates["test"].closes, Some(at("2026-09-15T12:00:00Z")));
        assert_eq!(autumn.taken, 0);
        let db = &cast.site.app.platform.db;
        assert_eq!(people::named(db, autumn.id).await.unwrap().len(), 1);
        let page = cast.trainer.get(&format!("{RUNS}/autumn")).await.body;
        assert!(page.contains("Evening") && page.contains("Amina Ben Ali"), "{page}");
        let bare = [("title.en", "Bare"), ("slug", "bare"), ("starts", "2027-01-01T09:00")];
        cast.trainer.post(&format!("{RUNS}/autumn/copy"), &bare).await;
        let bare = cast.run("bare").await;
        assert!(bare.dates.is_empty() && people::named(db, bare.id).await.unwrap().is_empty());
        for (action, n) in [
            ("course.run-made", 3),
            ("course.run-changed", 1),
            ("course.run-dates", 1),
            ("course.run-staff-added", 1),
            ("course.run-copied", 2),
        ] {
            assert_eq!(cast.audited(action).await, n, "{action}");
        }
        // The self-paced run is set with the course.
        assert_eq!(cast.trainer.get(&format!("{RUNS}/self")).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn learners_enrol_in_a_run_by_its_own_rules() {
    let clock = Clock::fixed(at("2026-02-01T10:00:00Z"));
    for mut cast in casts(&clock).await {
        let mut fields = form("spring", "2026-03-01T09:00", "2026-03-31T17:00").to_vec();
        fields.extend([("capacity", "1"), ("mode", "code"), ("code", "SOAP")]);
        fields.retain(|field| *field != ("mode", "self"));
        assert_eq!(cast.make(&fields).await.location(), format!("{RUNS}/spring"));
        let guest = cast.site.guest().get(COURSE).await.body;
        assert!(guest.contains("Spring circle") && guest.contains("place left"), "{guest}");
        let mut amina = cast.learner("amina@example.org").await;
        let page = amina.get(COURSE).await.body;
        assert!(page.contains("id=\"f-code-spring\""), "{page}");
        let enrol = format!("{COURSE}/enrol");
        let wrong = amina.post(&enrol, &[("run", "spring"), ("code", "SALT")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("id=\"f-code-spring-error\"") && wrong.body.contains("value=\"SALT\""));
        let right = amina.post(&enrol, &[("run", "spring"), ("code", "soap")]).await;
        assert_eq!(right.location(), LEARN, "{}", right.body);
        let mut boris = cast.learner("boris@example.org").await;
        let full = boris.post(&enrol, &[("run", "spring"), ("code", "soap")]).await;
        assert_eq!(full.status, StatusCode::CONFLICT);
        assert!(full.body.contains("places are taken"), "{}", full.body);
        assert_eq!(boris.post(&enrol, &[("run", "winter")]).await.status, StatusCode::NOT_FOUND);
        // The self-paced run is another one, with room.
        assert_eq!(boris.post(&enrol, &[]).await.location(), LEARN);
        let (spring, paced) = (cast.run("spring").await, cast.run("self").await);
        assert_eq!((spring.taken, paced.taken), (1, 1));

        let begins = amina.get(LEARN).await.body;
        assert!(begins.contains("This run begins on") && begins.contains("Spring circle"), "{begins}");
        let locked = amina.get(&format!("{LEARN}/how")).await;
        assert_eq!(locked.status, StatusCode::CONFLICT);
        // A place becomes free, and a cancelled run takes nobody.
        assert_eq!(amina.post(&format!("{LEARN}/leave"), &[("run", "spring")]).await.location(), COURSE);
        cast.trainer
            .post(&format!("{RUNS}/spring/close"), &[("act", "cancel"), ("reason", "No trainer.")])
            .await;
        let cancelled = boris.post(&enrol, &[("run", "spring"), ("code", "soap")]).await;
        assert!(cancelled.body.contains("was cancelled"), "{}", cancelled.body);
    }
}

#[tokio::test]
async fn a_run_opens_with_its_beginning_and_takes_nothing_after_its_end() {
    let start = at("2026-03-01T10:00:00Z");
    let clock = Clock::fixed(start);
    for mut cast in casts(&clock).await {
        cast.make(&form("spring", "2026-03-01T09:00", "2026-03-31T17:00")).await;
        let mut amina = cast.learner("amina@example.org").await;
        amina.post(&format!("{COURSE}/enrol"), &[("run", "spring")]).await;
        assert_eq!(amina.get(&format!("{LEARN}/how")).await.status, StatusCode::OK);
        let attempt = amina.post(&format!("{LEARN}/test/attempts"), &[]).await;
        assert!(attempt.location().contains("/attempts/"), "{}", attempt.body);
        clock.set(clock.now() + TimeDelta::days(60));
        // Sessions end meanwhile.
        let mut amina = cast.site.sign_in("amina@example.org").await;
        let over = amina.get(LEARN).await.body;
        assert!(over.contains("This run ended on") && over.contains("new answers are not taken"), "{over}");
        let lesson = amina.get(&format!("{LEARN}/when")).await;
        assert_eq!(lesson.status, StatusCode::OK, "everything can be read");
        assert!(lesson.body.contains("This run ended on"), "{}", lesson.body);
        let mark = amina.post(&format!("{LEARN}/when/mark"), &[("done", "yes")]).await;
        assert_eq!(mark.status, StatusCode::CONFLICT);
        let more = amina.post(&format!("{LEARN}/test/attempts"), &[]).await;
        assert_eq!(more.status, StatusCode::CONFLICT);
        // An attempt that was begun in time may be handed in.
        let handed = amina.post(attempt.location(), &[("sure", "yes")]).await;
        assert_eq!(handed.location(), attempt.location(), "{}", handed.body);
        let late = cast
            .learner("late@example.org")
            .await
            .post(&format!("{COURSE}/enrol"), &[("run", "spring")])
            .await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        clock.set(start);
    }
}

#[tokio::test]
async fn who_takes_several_runs_goes_on_in_one_and_switches() {
    let clock = Clock::fixed(at("2026-03-01T10:00:00Z"));
    for mut cast in casts(&clock).await {
        cast.make(&form("spring", "2026-03-01T09:00", "2026-12-31T17:00")).await;
        let mut amina = cast.learner("amina@example.org").await;
        let enrol = format!("{COURSE}/enrol");
        amina.post(&enrol, &[]).await;
        amina.get(&format!("{LEARN}/how")).await;
        assert!(!amina.get(LEARN).await.body.contains("Your other runs"), "one is no choice");
        clock.set(clock.now() + TimeDelta::minutes(5));
        assert_eq!(amina.post(&enrol, &[("run", "spring")]).await.location(), LEARN);
        let page = amina.get(LEARN).await.body;
        assert!(page.contains("Spring circle") && page.contains("Your other runs"), "the newer one: {page}");
        let db = &cast.site.app.platform.db;
        let account = accounts::find_by_email(db, "amina@example.org").await.unwrap().unwrap().id;
        let now = |clock: &Clock| enrolments::Which::Current(clock.now());
        let current = |which| enrolments::which(db, cast.course(), account, which);
        let dated = current(now(&clock)).await.unwrap().unwrap();
        assert!(dated.progress.is_empty() && dated.others.len() == 1);
        // The other is looked at, without a way into it but the button.
        let other = amina.get(&format!("{LEARN}?run=self")).await.body;
        assert!(
            other.contains("You take this run, too") && !other.contains(&format!("href=\"{LEARN}/how\""))
        );
        let switch = format!("{COURSE}/run");
        clock.set(clock.now() + TimeDelta::minutes(5));
        assert_eq!(amina.post(&switch, &[("run", "self")]).await.location(), LEARN);
        let paced = current(now(&clock)).await.unwrap().unwrap();
        assert_eq!(paced.progress.len(), 1, "what was done there is there");
        let mine = amina.get("/en/me").await.body;
        assert!(mine.contains(&format!("{LEARN}?run=spring")) && mine.contains("Spring circle"), "{mine}");
        // Leaving one leaves the other.
        amina.post(&format!("{LEARN}/leave"), &[("run", "self")]).await;
        assert!(amina.get(LEARN).await.body.contains("Spring circle"));
        let record = amina.get("/en/me/transcript").await;
        assert!(record.body.contains("Spring circle"), "{}", record.body);
        clock.set(at("2026-03-01T10:00:00Z"));
    }
}

#[tokio::test]
async fn the_staff_of_a_run_act_for_its_participants_only() {
    let clock = Clock::fixed(at("2026-03-01T10:00:00Z"));
    for mut cast in casts(&clock).await {
        for slug in ["spring", "other"] {
            cast.make(&form(slug, "2026-03-01T09:00", "2026-12-31T17:00")).await;
        }
        cast.site.account("helper@example.org", &[Role::Trainer]).await;
        let mut helper = cast.site.sign_in("helper@example.org").await;
        assert_eq!(helper.get(LIST).await.status, StatusCode::FORBIDDEN);
        let name = [("act", "add"), ("email", "helper@example.org")];
        cast.trainer.post(&format!("{RUNS}/spring/people"), &name).await;
        let db = &cast.site.app.platform.db;
        let mut ids = Vec::new();
        for (email, run) in [("amina@example.org", "spring"), ("boris@example.org", "other")] {
            cast.learner(email).await.post(&format!("{COURSE}/enrol"), &[("run", run)]).await;
            let account = accounts::find_by_email(db, email).await.unwrap().unwrap().id;
            ids.push(enrolments::find(db, cast.course(), account).await.unwrap().unwrap().id);
        }
        let (amina, boris) = (ids[0], ids[1]);
        let own = helper.get(LIST).await.body;
        assert!(own.contains(&amina.to_string()) && !own.contains(&boris.to_string()), "{own}");
        for page in [format!("{RUNS}/spring"), RUNS.to_owned(), LEARN.to_owned()] {
            assert_eq!(helper.get(&page).await.status, StatusCode::OK, "{page}");
        }
        let desk = "/en/learn/wash-hands/staff";
        assert_eq!(helper.get(&format!("{desk}/learners/{amina}")).await.status, StatusCode::OK);
        assert_eq!(helper.get(&format!("{desk}/learners/{boris}")).await.status, StatusCode::NOT_FOUND);
        for page in [format!("{RUNS}/other"), format!("{LIST}?run=other")] {
            let answer = helper.get(&page).await;
            assert!(!answer.body.contains(&boris.to_string()), "{page}");
        }
        for page in [format!("{RUNS}/spring/edit"), format!("{RUNS}/new"), format!("{RUNS}/spring/copy")] {
            assert_eq!(helper.get(&page).await.status, StatusCode::FORBIDDEN, "{page}");
        }
        assert_eq!(helper.post(&format!("{desk}/reevaluate"), &[]).await.status, StatusCode::FORBIDDEN);
        // An act on somebody else's participant finds nobody.
        let text = [("subject.en", "Hello"), ("body.en", "You")];
        let other = helper.post(&format!("{LIST}/message?e={boris}"), &text).await;
        assert_eq!(other.status, StatusCode::OK, "nobody was chosen");
        assert_eq!(
            helper.post(&format!("{LIST}/message?e={amina}"), &text).await.status,
            StatusCode::SEE_OTHER
        );
        // People whom they add come into their run.
        let people = [("people", "chen@example.org, Chen"), ("run", "spring")];
        assert_eq!(
            helper.post(&format!("{LIST}/add/all"), &people).await.location(),
            format!("{LIST}?run=spring")
        );
        let elsewhere = [("people", "dina@example.org, Dina"), ("run", "other")];
        let refused = helper.post(&format!("{LIST}/add/all"), &elsewhere).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
        assert_eq!((cast.run("spring").await.taken, cast.run("other").await.taken), (2, 1));
        // A group of a run takes its participants only.
        let made = helper.post(&format!("{LIST}/groups"), &[("name", "Evening")]).await;
        assert_eq!(made.location(), format!("{LIST}/groups"), "{}", made.body);
        let filtered = cast.trainer.get(&format!("{LIST}?run=spring")).await.body;
        assert!(filtered.contains(&amina.to_string()) && !filtered.contains(&boris.to_string()));
        let groups = cast.trainer.get(&format!("{LIST}/groups")).await.body;
        let at = groups.find("/participants/groups/").unwrap() + "/participants/groups/".len();
        let group = &groups[at..at + 36];
        let assign = format!("{LIST}/assign?e={amina}&e={boris}");
        cast.trainer.post(&assign, &[("group", group)]).await;
        let members = cast.trainer.get(&format!("{LIST}?group={group}")).await.body;
        assert!(members.contains(&amina.to_string()) && !members.contains(&boris.to_string()), "{members}");
        // They announce to their run, and to nobody else; what is for others is not theirs to see.
        let (spring, whole) = (cast.run("spring").await.id.to_string(), format!("{desk}/announcements"));
        let say = |id: Uuid, to: String, subject: &str| {
            [
                ("announcement", id.to_string()),
                ("to", to),
                ("subject.en", subject.to_owned()),
                ("body.en", "Text".to_owned()),
            ]
        };
        let sent = say(id::new(), "all".to_owned(), "For all of you");
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(helper.post(&whole, &sent).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        cast.trainer.post(&whole, &sent).await;
        let other = sent[0].1.to_owned();
        let sent = say(id::new(), format!("run:{spring}"), "For spring alone");
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(helper.post(&whole, &sent).await.location(), whole);
        let listed = helper.get(&whole).await.body;
        assert!(listed.contains("For spring alone") && !listed.contains("For all of you"), "{listed}");
        assert_eq!(helper.get(&format!("{whole}/{other}")).await.status, StatusCode::NOT_FOUND);
        let taken = helper.post(&format!("{whole}/{other}"), &[("act", "withdraw")]).await;
        assert_eq!(taken.status, StatusCode::NOT_FOUND);
        assert_eq!(helper.get(&format!("{whole}/{}", sent[0].1)).await.status, StatusCode::OK);
        let remove = accounts::find_by_email(db, "helper@example.org").await.unwrap().unwrap().id.to_string();
        cast.trainer.post(&format!("{RUNS}/spring/people"), &[("act", "remove"), ("account", &remove)]).await;
        assert_eq!(helper.get(LIST).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn a_cancelled_run_is_told_to_each_of_its_people_once() {
    let clock = Clock::fixed(at("2026-03-01T10:00:00Z"));
    for mut cast in casts(&clock).await {
        cast.make(&form("spring", "2026-03-01T09:00", "2026-12-31T17:00")).await;
        for email in ["amina@example.org", "boris@example.org"] {
            cast.learner(email).await.post(&format!("{COURSE}/enrol"), &[("run", "spring")]).await;
        }
        cast.learner("paced@example.org").await.post(&format!("{COURSE}/enrol"), &[]).await;
        let close = format!("{RUNS}/spring/close");
        let bare = cast.trainer.post(&close, &[("act", "cancel")]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        for _ in 0..2 {
            cast.trainer.post(&close, &[("act", "cancel"), ("reason", "The trainer is ill.")]).await;
            cast.site.run_jobs().await;
        }
        let db = &cast.site.app.platform.db;
        let mut told = Vec::new();
        for head in mail::page(db, None, 500).await.unwrap() {
            if head.kind == "learning.run-cancelled" {
                let one = mail::one(db, head.id).await.unwrap().unwrap();
                assert!(one.text_body.contains("The trainer is ill."), "{}", one.text_body);
                told.push(head.recipient);
            }
        }
        told.sort();
        assert_eq!(told, ["amina@example.org", "boris@example.org"]);
        assert_eq!(cast.audited("course.run-cancelled").await, 1);
        let mut amina = cast.site.sign_in("amina@example.org").await;
        let page = amina.get(LEARN).await.body;
        assert!(page.contains("The trainer is ill.") && page.contains("Cancelled on"), "{page}");
        let mark = amina.post(&format!("{LEARN}/how/mark"), &[("done", "yes")]).await;
        assert_eq!(mark.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn programs_read_runs_and_enrol_in_them() {
    for mut cast in casts(&Clock::system()).await {
        let starts = (Clock::system().now() + TimeDelta::days(10)).format("%Y-%m-%dT%H:%M").to_string();
        let mut fields = form("spring", &starts, "").to_vec();
        fields.push(("capacity", "1"));
        cast.make(&fields).await;
        let (_, amina) = crate::api::program(&cast.site, "amina@example.org", Role::Learner).await;
        let first = amina.get("/api/v1/courses/wash-hands/runs?limit=1").await.json();
        assert_eq!(first["items"][0]["slug"], "self");
        let next = first["next"].as_str().unwrap();
        let second = amina.get(&next[next.find("/api/").unwrap()..]).await.json();
        let run = &second["items"][0];
        assert_eq!((&run["slug"], &run["phase"]), (&json!("spring"), &json!("upcoming")));
        let id = run["id"].as_str().unwrap();
        let one = amina.get(&format!("/api/v1/courses/wash-hands/runs/{id}")).await;
        assert_eq!(one.json()["capacity"], 1);
        let new = json!({ "course": "wash-hands", "run": id });
        let made = amina.post("/api/v1/enrolments", &new).await;
        assert_eq!((made.status, &made.json()["run"]), (StatusCode::CREATED, &json!(id)), "{}", made.body);
        assert_eq!(amina.post("/api/v1/enrolments", &new).await.status, StatusCode::OK);
        let (_, boris) = crate::api::program(&cast.site, "boris@example.org", Role::Learner).await;
        assert_eq!(boris.post("/api/v1/enrolments", &new).await.status, StatusCode::CONFLICT);
        let nowhere = json!({ "course": "wash-hands", "run": uuid::Uuid::nil() });
        assert_eq!(boris.post("/api/v1/enrolments", &nowhere).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let own = amina.get(&format!("/api/v1/enrolments?run={id}")).await.json();
        assert_eq!(own["items"].as_array().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_page_of_one_run_is_one_walk_along_its_index() {
    for cast in casts(&Clock::system()).await {
        let db = &cast.site.app.platform.db;
        if cast.site.db.name != "sqlite" {
            continue;
        }
        let zone = "UTC".parse().unwrap();
        let filter = participants::Filter { run: Some("self".to_owned()), ..participants::Filter::default() };
        let reach = roster::Reach { course: cast.course(), runs: Some(vec![uuid::Uuid::nil()]) };
        for of in [
            roster::fitting(cast.course(), &filter, zone),
            roster::fitting(reach, &participants::Filter::default(), zone),
        ] {
            let plan = roster::plan(db, &of, participants::Sort::default(), None).await.unwrap().join("\n");
            assert!(plan.contains("COVERING INDEX enrolments_run_participants"), "{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{plan}");
        }
    }
}
