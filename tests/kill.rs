//! `kill -9` while a learner enrols, answers and completes: whatever was acknowledged is there afterwards.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use halqa_platform::{db::Db, testing::TestDb};
use reqwest::{Client, StatusCode, redirect::Policy};

use crate::support::PASSWORD;

/// Rounds per database; more by hand with `HALQA_KILL_ROUNDS`.
const ROUNDS: usize = 200;

struct Server {
    child: Child,
    base: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(db: &TestDb, port: u16) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_halqa"));
    command
        .env("HALQA_DATA", db.data())
        .env("DATABASE_URL", &db.url)
        .env("HALQA_LISTEN", format!("127.0.0.1:{port}"))
        .env("HALQA_BASE_URL", format!("http://127.0.0.1:{port}"))
        .env("HALQA_DEMO", "off")
        .env("HALQA_LOG_LEVEL", "error")
        .env("HALQA_LIMITS_SIGN_INS_PER_MINUTE", "100000")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

async fn start(db: &TestDb, client: &Client) -> Server {
    let begun = Instant::now();
    loop {
        let port = free_port();
        let mut server =
            Server { child: command(db, port).spawn().unwrap(), base: format!("http://127.0.0.1:{port}") };
        // Another program may have taken the port meanwhile: the server says so and ends, and gets another one.
        while server.child.try_wait().unwrap().is_none() {
            if let Ok(answer) = client.get(format!("{}/readyz", server.base)).send().await
                && answer.status().is_success()
            {
                return server;
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "the server does not start");
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "the server ends at once");
    }
}

fn cli(db: &TestDb, arguments: &[&str]) {
    let status = command(db, 1).args(arguments).status().unwrap();
    assert!(status.success(), "{arguments:?}: {status}");
}

/// What the server has acknowledged to one learner.
#[derive(Clone, Debug, Default, PartialEq)]
struct Told {
    enrolled: bool,
    viewed: bool,
    checked: bool,
    marked: bool,
    attempt: Option<String>,
    answered: Option<i64>,
    submitted: bool,
    completed: bool,
}

/// Acts until the server goes away; what was acknowledged until then.
async fn act(client: &Client, base: &str, told: &mut Told) -> reqwest::Result<()> {
    let ok = |status: StatusCode| status.is_success() || status.is_redirection();
    let post = |path: &str, fields: Vec<(&'static str, String)>| {
        client.post(format!("{base}{path}")).form(&fields).send()
    };
    let field = |name, value: &str| (name, value.to_owned());
    told.enrolled = ok(post("/en/courses/wash-hands/enrol", vec![]).await?.status());
    assert!(told.enrolled);
    told.viewed = ok(client.get(format!("{base}/en/learn/wash-hands/how")).send().await?.status());
    let check = vec![field("question", "before"), field("q.before", "true")];
    told.checked = ok(post("/en/learn/wash-hands/when/check", check).await?.status());
    told.marked = ok(post("/en/learn/wash-hands/when/mark", vec![field("done", "yes")]).await?.status());
    let begun = post("/en/learn/wash-hands/test/attempts", vec![]).await?;
    if !ok(begun.status()) {
        panic!("an attempt is refused: {}", begun.status());
    }
    let attempt = begun.headers()["location"].to_str().unwrap().to_owned();
    told.attempt = attempt.rsplit('/').next().map(str::to_owned);
    for seq in 1..=4 {
        let answer = vec![
            field("question", "seconds"),
            ("seq", seq.to_string()),
            ("q.seconds", (16 + seq).to_string()),
        ];
        if ok(post(&format!("{attempt}/answers"), answer).await?.status()) {
            told.answered = Some(seq);
        }
    }
    let all = vec![field("q.seconds", "20"), field("q.with", "soap")];
    told.submitted = ok(post(&attempt, all).await?.status());
    let page = client.get(format!("{base}/en/learn/wash-hands")).send().await?.text().await?;
    told.completed = page.contains("/en/statements/");
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Kept {
    enrolled: i64,
    viewed: i64,
    checked: i64,
    marked: i64,
    attempts: i64,
    seq: Option<i64>,
    submitted: i64,
    completed: i64,
}

async fn kept(db: &Db, email: &str) -> Kept {
    db.read(
        "SELECT (SELECT COUNT(*) FROM enrolments e WHERE e.account_id = a.id AND e.state = 'active') AS enrolled,
         (SELECT COUNT(*) FROM activity_progress p JOIN enrolments e ON e.id = p.enrolment_id
           WHERE e.account_id = a.id AND p.activity_id = 'how' AND p.completed_at IS NOT NULL) AS viewed,
         (SELECT COUNT(*) FROM check_answers c JOIN enrolments e ON e.id = c.enrolment_id WHERE e.account_id = a.id) AS checked,
         (SELECT COUNT(*) FROM activity_progress p JOIN enrolments e ON e.id = p.enrolment_id
           WHERE e.account_id = a.id AND p.activity_id = 'when' AND p.marked_at IS NOT NULL) AS marked,
         (SELECT COUNT(*) FROM attempts t JOIN enrolments e ON e.id = t.enrolment_id WHERE e.account_id = a.id) AS attempts,
         (SELECT MAX(w.seq) FROM attempt_answers w JOIN attempts t ON t.id = w.attempt_id
           JOIN enrolments e ON e.id = t.enrolment_id WHERE e.account_id = a.id) AS seq,
         (SELECT COUNT(*) FROM attempts t JOIN enrolments e ON e.id = t.enrolment_id
           WHERE e.account_id = a.id AND t.state = 'submitted') AS submitted,
         (SELECT COUNT(*) FROM course_completions k WHERE k.account_id = a.id) AS completed
         FROM accounts a WHERE a.email = $1",
    )
    .bind(email.to_owned())
    .one()
    .await
    .unwrap()
}

fn compare(round: usize, told: &Told, kept: &Kept) {
    let n = |yes: bool| i64::from(yes);
    assert!(kept.enrolled >= n(told.enrolled), "round {round}: {told:?}");
    assert!(kept.viewed >= n(told.viewed), "round {round}: {told:?}");
    assert!(kept.checked >= n(told.checked), "round {round}: {told:?}");
    assert!(kept.marked >= n(told.marked), "round {round}: {told:?}");
    assert!(kept.attempts >= n(told.attempt.is_some()), "round {round}: {told:?}");
    assert!(kept.seq >= told.answered, "round {round}: {told:?}, kept {:?}", kept.seq);
    assert!(kept.submitted >= n(told.submitted), "round {round}: {told:?}");
    assert!(kept.completed >= n(told.completed), "round {round}: {told:?}");
    // All or nothing: who handed in everything right and marked, answered and viewed has completed the course.
    let earned = kept.viewed > 0 && kept.checked > 0 && kept.marked > 0 && kept.submitted > 0;
    assert_eq!(kept.completed, n(earned), "round {round}: the completion stands with the act that earned it");
}

async fn accounts(db: &TestDb, rounds: usize) {
    // All in one statement per account, with one password hash: two hundred sign-ups are not what is tested.
    let passwords = halqa_identity::passwords::Passwords::default();
    let hash = passwords.hash(PASSWORD).await.unwrap();
    let mut tx = db.db.begin().await.unwrap();
    for round in 0..rounds {
        let new = halqa_identity::accounts::NewAccount {
            email: halqa_identity::accounts::EmailAddress::parse(&format!("r{round}@example.org")).unwrap(),
            confirmed: true,
            password_hash: Some(hash.clone()),
            profile: halqa_identity::accounts::Profile::new(
                "Amina".to_owned(),
                halqa_platform::lang::Lang::En,
            ),
            roles: vec![],
        };
        let now = halqa_platform::clock::Clock::system().now();
        halqa_identity::accounts::create(&mut tx, now, &new).await.unwrap().unwrap();
    }
    tx.commit().await.unwrap();
}

async fn loop_of_kills(db: TestDb) {
    let rounds = std::env::var("HALQA_KILL_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(ROUNDS);
    let course = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/material/courses/wash-hands");
    cli(&db, &["course", "import", course.to_str().unwrap()]);
    accounts(&db, rounds).await;
    // The courses carried inside are imported by the first start, and not needed here.
    let plain = Client::new();
    drop(start(&db, &plain).await);
    for slug in bundled() {
        cli(&db, &["course", "delete", &slug]);
    }
    let (mut acknowledged, mut finished) = (0, 0);
    for round in 0..rounds {
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).build().unwrap();
        let mut server = start(&db, &client).await;
        let email = format!("r{round}@example.org");
        let form = [("email", email.as_str()), ("password", PASSWORD)];
        let signed_in = client.post(format!("{}/en/sign-in", server.base)).form(&form).send().await.unwrap();
        assert_eq!(signed_in.status(), StatusCode::SEE_OTHER);
        let base = server.base.clone();
        let mut told = Told::default();
        // Spread over the whole of what a learner does, by a sequence without chance, so that a failure repeats.
        let mercy = Duration::from_millis(5 + (round as u64 * 37) % 160);
        tokio::select! {
            done = act(&client, &base, &mut told) => { done.unwrap(); finished += 1; }
            () = tokio::time::sleep(mercy) => {}
        }
        server.child.kill().unwrap();
        server.child.wait().unwrap();
        drop(server);
        compare(round, &told, &kept(&db.db, &email).await);
        acknowledged +=
            usize::from(told.enrolled) + usize::from(told.submitted) + usize::from(told.completed);
    }
    assert!(acknowledged > rounds / 2, "too little was acknowledged to prove anything: {acknowledged}");
    println!("{}: {rounds} kills, {acknowledged} checked acts, {finished} went to the end", db.name);
}

fn bundled() -> Vec<String> {
    let courses: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("courses");
    let entries =
        std::fs::read_dir(courses).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_dir());
    entries.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_keeps_what_it_acknowledged() {
    let db = halqa_platform::testing::databases().await.unwrap().remove(0);
    loop_of_kills(db).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_keeps_what_it_acknowledged() {
    // Without a server to test on there is one database only; `make test` always has both.
    if let Some(db) = halqa_platform::testing::databases().await.unwrap().into_iter().nth(1) {
        loop_of_kills(db).await;
    }
}
