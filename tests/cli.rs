//! The program as an operator meets it: starts, refusals, exit statuses, files in and out.

use std::{
    fs,
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use halqa_identity::{
    accounts,
    tokens::{self, Kind},
};
use halqa_platform::{clock::Clock, config::Config, db::Db, jobs};
use tempfile::TempDir;

pub(crate) fn halqa(data: &Path, arguments: &[&str], more: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_halqa"));
    command
        .args(arguments)
        .env("HALQA_DATA", data)
        .env("HALQA_LOG_LEVEL", "error")
        .env_remove("DATABASE_URL");
    for (name, value) in more {
        command.env(name, value);
    }
    command
}

pub(crate) fn run(data: &Path, arguments: &[&str], more: &[(&str, &str)]) -> Output {
    halqa(data, arguments, more).output().unwrap()
}

pub(crate) fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

pub(crate) fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

pub(crate) struct Server {
    pub(crate) child: Child,
    pub(crate) base: String,
}

impl Server {
    pub(crate) async fn start(data: &Path, more: &[(&str, &str)]) -> Self {
        let begun = Instant::now();
        let client = client();
        loop {
            let mut server = Self::spawn(data, more);
            // Another program may have taken the port meanwhile: the server says so and ends, and gets another one.
            while server.child.try_wait().unwrap().is_none() {
                if client.get(format!("{}/readyz", server.base)).send().await.is_ok() {
                    return server;
                }
                assert!(begun.elapsed() < Duration::from_secs(90), "the server does not start");
                tokio::time::sleep(Duration::from_millis(30)).await;
            }
            assert!(begun.elapsed() < Duration::from_secs(90), "the server ends at once");
        }
    }

    fn spawn(data: &Path, more: &[(&str, &str)]) -> Self {
        let port = free_port();
        let https = more.iter().any(|(name, _)| *name == "HALQA_TLS_KEY");
        let base = format!("http{}://localhost:{port}", if https { "s" } else { "" });
        let listen = format!("127.0.0.1:{port}");
        let mut all = vec![("HALQA_LISTEN", listen.as_str()), ("HALQA_BASE_URL", base.as_str())];
        all.extend_from_slice(more);
        let child = halqa(data, &[], &all).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        Self { child, base }
    }

    /// Ctrl-C; what it said, and that it ended well.
    pub(crate) fn stop(mut self) -> String {
        let status = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
        let ended = self.child.wait().unwrap();
        assert_eq!(ended.code(), Some(0));
        let mut text = String::new();
        std::io::Read::read_to_string(&mut self.child.stdout.take().unwrap(), &mut text).unwrap();
        text
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().danger_accept_invalid_certs(true).cookie_store(true).build().unwrap()
}

pub(crate) fn material(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/material/courses").join(name).display().to_string()
}

#[tokio::test]
async fn the_first_start_makes_everything_and_the_second_keeps_it() {
    let data = TempDir::new().unwrap();
    let server = Server::start(data.path(), &[]).await;
    let page =
        client().get(format!("{}/ar/courses", server.base)).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("/ar/courses/minamata-tools"));
    let said = server.stop();
    assert!(
        said.contains("http://localhost:")
            && said.contains("learner@example.org")
            && said.contains("stopped"),
        "{said}"
    );
    let file = data.path().join("first-start.json");
    let sign_ins: serde_json::Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let roles: Vec<&str> =
        sign_ins["accounts"].as_array().unwrap().iter().map(|a| a["role"].as_str().unwrap()).collect();
    assert_eq!(roles, ["administrator", "staff", "author", "trainer", "reviewer", "learner"]);
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions()) & 0o777,
        0o600
    );

    assert!(run(data.path(), &["course", "delete", "minamata-tools"], &[]).status.success());
    let server = Server::start(data.path(), &[]).await;
    let page =
        client().get(format!("{}/en/courses", server.base)).send().await.unwrap().text().await.unwrap();
    assert!(!page.contains("/en/courses/minamata-tools"), "a start does not bring back what was deleted");
    assert!(page.contains("/en/courses/using-halqa"));
    let learner = sign_ins["accounts"].as_array().unwrap().iter().find(|a| a["role"] == "learner").unwrap();
    let form =
        [("email", learner["email"].as_str().unwrap()), ("password", learner["password"].as_str().unwrap())];
    let answer = client().post(format!("{}/en/sign-in", server.base)).form(&form).send().await.unwrap();
    assert!(answer.url().path().ends_with("/me"), "the demo sign-ins still work: {}", answer.url());
    assert!(!server.stop().contains("password"));
}

#[test]
fn what_cannot_be_started_says_why_in_one_sentence_and_changes_nothing() {
    let data = TempDir::new().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = listener.local_addr().unwrap().to_string();
    let output = run(data.path(), &[], &[("HALQA_LISTEN", &taken)]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains(&taken) && said(&output).contains("HALQA_LISTEN"), "{}", said(&output));
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0, "nothing was changed");

    let file = data.path().join("file");
    fs::write(&file, "not a folder").unwrap();
    let output = run(&file, &["migrate"], &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("HALQA_DATA"), "{}", said(&output));

    let output = run(data.path(), &["migrate"], &[("HALQA_SESSIONS_DAYS", "many")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("sessions.days = \"many\" (HALQA_SESSIONS_DAYS): expected 1 to 365"),
        "{}",
        said(&output)
    );
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_left_alone() {
    let data = TempDir::new().unwrap();
    assert!(run(data.path(), &["migrate"], &[]).status.success());
    let url = format!("sqlite:{}", data.path().join("halqa.sqlite").display());
    let db = halqa_platform::db::Db::open(&url).await.unwrap();
    db.write("INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (999, 'later', TRUE, $1, 0)")
        .bind(vec![0u8; 4])
        .execute()
        .await
        .unwrap();
    db.close().await;
    for command in [&["migrate"][..], &["user", "list"]] {
        let output = run(data.path(), command, &[]);
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains("newer version"), "{}", said(&output));
    }
}

#[test]
fn course_commands_and_their_exit_statuses() {
    let data = TempDir::new().unwrap();
    let work = TempDir::new().unwrap();
    let wash = material("wash-hands");
    assert_eq!(run(data.path(), &["course", "check", &wash, "--strict"], &[]).status.code(), Some(0));
    assert_eq!(run(data.path(), &["course", "check", "/nowhere"], &[]).status.code(), Some(2));
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0, "checking needs no data folder");

    let bad = work.path().join("bad");
    let copied = Command::new("cp").args(["-r", &wash]).arg(&bad).status().unwrap();
    assert!(copied.success());
    let manifest = fs::read_to_string(bad.join("course.toml")).unwrap();
    fs::write(bad.join("course.toml"), manifest.replace("effort = 8", "efort = 8")).unwrap();
    let output = run(data.path(), &["course", "check", bad.to_str().unwrap(), "--json"], &[]);
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(report.to_string().contains("effort"), "the suggestion: {report}");
    let output = run(data.path(), &["course", "import", bad.to_str().unwrap()], &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        !run(data.path(), &["course", "export", "wash-hands", "x"], &[]).status.success(),
        "any fault: nothing changed"
    );

    let first = run(data.path(), &["course", "import", &wash], &[]);
    assert!(said(&first).contains("version 1"), "{}", said(&first));
    assert!(said(&run(data.path(), &["course", "import", &wash], &[])).contains("unchanged"));
    let (folder, zip, again) =
        (work.path().join("out"), work.path().join("out.zip"), work.path().join("again.zip"));
    for to in [&folder, &zip] {
        assert!(
            run(data.path(), &["course", "export", "wash-hands", to.to_str().unwrap()], &[]).status.success()
        );
    }
    let other = TempDir::new().unwrap();
    assert!(run(other.path(), &["course", "import", zip.to_str().unwrap()], &[]).status.success());
    assert!(
        run(other.path(), &["course", "export", "wash-hands", again.to_str().unwrap()], &[]).status.success()
    );
    assert_eq!(
        fs::read(&zip).unwrap(),
        fs::read(&again).unwrap(),
        "export → import → export is byte-identical"
    );
    let same = Command::new("diff").args(["-r", &wash]).arg(&folder).status().unwrap();
    assert!(same.success(), "the folder is what was imported");

    let new = work.path().join("my-course");
    assert!(
        run(data.path(), &["course", "new", new.to_str().unwrap(), "--lang", "ar"], &[]).status.success()
    );
    assert_eq!(run(data.path(), &["course", "check", new.to_str().unwrap()], &[]).status.code(), Some(0));
}

#[test]
fn a_lesson_of_the_carpentries_family_becomes_a_course_in_two_languages() {
    let data = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = match std::env::var("HALQA_TEST_MATERIAL") {
        Ok(material) => root.join(material).join("carpentries"),
        Err(_) => root.join("tests/material/carpentries"),
    };
    let (english, spanish) = if folder.join("shell-novice").is_dir() {
        ("shell-novice", "shell-novice-es")
    } else {
        assert!(
            std::env::var("HALQA_TEST_MATERIAL").is_err(),
            "the material is not there: {}",
            folder.display()
        );
        ("small-lesson", "small-lesson-es")
    };
    let import = |name: &str, lang: &str| {
        let path = folder.join(name).display().to_string();
        run(
            data.path(),
            &["course", "import", &path, "--from", "carpentries", "--lang", lang, "--slug", "lesson"],
            &[],
        )
    };
    let first = import(english, "en");
    assert!(first.status.success() && said(&first).contains("imported: version 1"), "{}", said(&first));
    let second = import(spanish, "es");
    assert!(second.status.success() && said(&second).contains("imported: version 2"), "{}", said(&second));
    assert!(said(&import(spanish, "es")).contains("unchanged"));
    let out = data.path().join("out");
    assert!(run(data.path(), &["course", "export", "lesson", out.to_str().unwrap()], &[]).status.success());
    let manifest = fs::read_to_string(out.join("course.toml")).unwrap();
    assert!(
        manifest.contains("\"en\"") && manifest.contains("\"es\"") && manifest.contains("CC-BY-4.0"),
        "{manifest}"
    );
}

#[tokio::test]
async fn backup_while_serving_and_restore_elsewhere() {
    let data = TempDir::new().unwrap();
    let work = TempDir::new().unwrap();
    let server = Server::start(data.path(), &[]).await;
    assert!(run(data.path(), &["course", "import", &material("wash-hands")], &[]).status.success());
    let file = work.path().join("halqa.zip");
    let output = run(data.path(), &["backup", file.to_str().unwrap()], &[]);
    assert!(output.status.success(), "{}", said(&output));
    server.stop();
    assert!(run(data.path(), &["restore", file.to_str().unwrap(), "--verify"], &[]).status.success());
    assert!(
        !run(data.path(), &["restore", file.to_str().unwrap()], &[]).status.success(),
        "not over what is there"
    );
    let other = work.path().join("other");
    let output = run(&other, &["restore", file.to_str().unwrap()], &[]);
    assert!(output.status.success(), "{}", said(&output));
    let people = |data: &Path| said(&run(data, &["user", "list"], &[]));
    assert_eq!(people(data.path()), people(&other));
    assert!(
        run(&other, &["course", "export", "wash-hands", work.path().join("w").to_str().unwrap()], &[])
            .status
            .success()
    );

    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    fs::write(&file, bytes).unwrap();
    assert_eq!(
        run(data.path(), &["restore", file.to_str().unwrap(), "--verify"], &[]).status.code(),
        Some(2)
    );
}

#[test]
fn a_file_that_is_gone_is_noticed_by_backup_verification_restore_and_doctor() {
    let data = TempDir::new().unwrap();
    let work = TempDir::new().unwrap();
    assert!(run(data.path(), &["course", "import", &material("wash-hands")], &[]).status.success());
    assert!(run(data.path(), &["doctor"], &[]).status.success());
    let folders = fs::read_dir(data.path().join("blobs")).unwrap().map(|entry| entry.unwrap().path());
    let folder = folders.into_iter().find(|path| path.is_dir()).unwrap();
    let file = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let name = file.file_name().unwrap().to_str().unwrap().to_owned();
    fs::remove_file(&file).unwrap();

    let backup = work.path().join("halqa.zip").display().to_string();
    let other = work.path().join("other");
    for (folder, arguments) in [
        (data.path(), &["doctor"][..]),
        (data.path(), &["backup", &backup]),
        (data.path(), &["restore", "--verify", &backup]),
        (&other, &["restore", &backup]),
        (&other, &["doctor"]),
    ] {
        let output = run(folder, arguments, &[]);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains(&name), "{arguments:?}: {}", said(&output));
    }
    assert!(run(&other, &["course", "import", &material("wash-hands")], &[]).status.success());
    let mended = run(&other, &["doctor"], &[]);
    assert!(mended.status.success(), "as the doctor said: {}", said(&mended));
}

#[tokio::test]
async fn users_are_made_listed_and_given_new_passwords() {
    let data = TempDir::new().unwrap();
    let made = run(
        data.path(),
        &["user", "add", "chief@example.org", "--name", "رئيسة", "--role", "administrator"],
        &[],
    );
    assert!(made.status.success(), "{}", said(&made));
    assert!(!run(data.path(), &["user", "add", "CHIEF@example.org", "--name", "x"], &[]).status.success());
    assert!(said(&run(data.path(), &["user", "list"], &[])).contains("administrator"));
    let reset = run(data.path(), &["user", "reset", "chief@example.org"], &[]);
    assert!(reset.status.success() && reset.stdout != made.stdout);
    let url = format!("sqlite:{}", data.path().join("halqa.sqlite").display());
    let db = Db::open(&url).await.unwrap();
    let (now, mut tx) = (Clock::system().now(), db.begin().await.unwrap());
    let chief = accounts::find_by_email(&db, "chief@example.org").await.unwrap().unwrap().id;
    let link = tokens::make(&mut tx, now, chief, Kind::Reset, &serde_json::json!({})).await.unwrap();
    tx.commit().await.unwrap();
    assert!(run(data.path(), &["user", "reset", "chief@example.org"], &[]).status.success());
    assert!(
        tokens::peek(&db, now, Kind::Reset, &link).await.unwrap().is_none(),
        "links from before are dead"
    );
    db.close().await;
    assert!(
        !run(data.path(), &["user", "add", "x@example.org", "--name", "x", "--role", "king"], &[])
            .status
            .success()
    );
}

#[tokio::test]
async fn dead_jobs_are_seen_tried_again_and_deleted() {
    let data = TempDir::new().unwrap();
    assert_eq!(run(data.path(), &["jobs", "list"], &[]).status.code(), Some(2), "there is no database yet");
    assert!(run(data.path(), &["migrate"], &[]).status.success());
    let url = format!("sqlite:{}", data.path().join("halqa.sqlite").display());
    let (db, clock) = (Db::open(&url).await.unwrap(), Clock::system());
    let mut ids = Vec::new();
    let mut tx = db.begin().await.unwrap();
    for _ in 0..3 {
        let job = halqa_platform::mail::SendMail { mail: halqa_platform::id::new() };
        ids.push(jobs::enqueue(&mut tx, &clock, &job).await.unwrap().unwrap().to_string());
    }
    tx.commit().await.unwrap();
    let said_of = |arguments: &[&str]| {
        let output = run(data.path(), arguments, &[]);
        (output.status.code(), said(&output))
    };
    // Nothing is dead yet: those that wait are neither listed nor touched.
    assert_eq!(said_of(&["jobs", "list"]), (Some(0), String::new()));
    assert_eq!(said_of(&["jobs", "list", "--state", "queued"]).1.lines().count(), 3);
    for act in ["retry", "delete"] {
        let (code, text) = said_of(&["jobs", act, &ids[0]]);
        assert!(code == Some(1) && text.contains(&ids[0]), "{act}: {text}");
    }
    let die = "UPDATE jobs SET state = 'dead', attempts = 12, last_error = 'the server\nsaid no'";
    db.write(die).execute().await.unwrap();
    let doctor = said_of(&["doctor"]);
    assert!(doctor.0 == Some(1) && doctor.1.contains("halqa jobs retry --all"), "{}", doctor.1);
    let (code, text) = said_of(&["jobs", "list"]);
    assert_eq!((code, text.lines().count()), (Some(0), 3), "{text}");
    assert!(
        ids.iter().all(|id| text.contains(id)) && text.contains("mail.send\tdead\t12 attempts"),
        "{text}"
    );
    assert!(text.contains("the server said no"));
    assert_eq!(said_of(&["jobs", "list", "--kind", "other"]).1, "");

    assert_eq!(said_of(&["jobs", "delete", &ids[0]]).0, Some(0));
    assert_eq!(said_of(&["jobs", "retry", &ids[1], &ids[0]]).0, Some(1), "one of them is gone");
    assert_eq!(said_of(&["jobs", "retry", "--all", "--kind", "other"]).1, "0 jobs will be tried again\n");
    assert_eq!(said_of(&["jobs", "retry", "--all"]).1, "1 jobs will be tried again\n");
    assert_eq!(said_of(&["jobs", "list", "--state", "all"]).1.matches("queued").count(), 2);
    assert!(said_of(&["doctor"]).0 == Some(0));
    let mut registry = jobs::Registry::new();
    let config = Config::from_sources(None, |name| {
        [("HALQA_DATA", data.path().display().to_string())]
            .into_iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    });
    halqa_platform::mail::register(&mut registry, config.unwrap().into());
    assert_eq!(jobs::run_due_now(&registry, &db, &clock).await.unwrap().done, 2, "they are done now");
    db.close().await;
    for bare in
        [&["jobs", "retry"][..], &["jobs", "delete", "--kind", "x"], &["jobs", "retry", "--all", &ids[0]]]
    {
        assert_eq!(said_of(bare).0, Some(2), "{bare:?}");
    }
}

#[test]
fn the_doctor_says_what_to_do() {
    let data = TempDir::new().unwrap();
    assert!(run(data.path(), &["migrate"], &[]).status.success());
    let well = run(data.path(), &["doctor"], &[]);
    assert!(well.status.success(), "{}", said(&well));
    let port = free_port();
    let ill = run(data.path(), &["doctor"], &[("HALQA_MAIL_SMTP_URL", &format!("smtp://127.0.0.1:{port}"))]);
    assert_eq!(ill.status.code(), Some(1));
    assert!(said(&ill).contains("FAIL") && said(&ill).contains('→'), "{}", said(&ill));
}

#[tokio::test]
async fn tls_by_certificate_files() {
    let data = TempDir::new().unwrap();
    let (certificate, key) = (data.path().join("c.pem"), data.path().join("k.pem"));
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
            "-keyout",
        ])
        .arg(&key)
        .arg("-out")
        .arg(&certificate)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", said(&made));
    let more = [
        ("HALQA_TLS_CERTIFICATE", certificate.to_str().unwrap()),
        ("HALQA_TLS_KEY", key.to_str().unwrap()),
        ("HALQA_DEMO", "on"),
    ];
    let server = Server::start(&data.path().join("data"), &more).await;
    let text = fs::read_to_string(data.path().join("data/first-start.json")).unwrap();
    let sign_ins: serde_json::Value = serde_json::from_str(&text).unwrap();
    let learner = sign_ins["accounts"].as_array().unwrap().last().unwrap();
    let form =
        [("email", learner["email"].as_str().unwrap()), ("password", learner["password"].as_str().unwrap())];
    let no_redirect = reqwest::Client::builder()
        .danger_accept_invalid_certs(true)
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let answer = no_redirect.post(format!("{}/en/sign-in", server.base)).form(&form).send().await.unwrap();
    let cookie = answer.headers()["set-cookie"].to_str().unwrap();
    for part in ["__Host-", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(answer.headers().contains_key("strict-transport-security"));
    server.stop();
}

#[test]
fn an_import_that_would_close_a_circle_says_where_and_ends_with_1() {
    let data = TempDir::new().unwrap();
    let more = [("HALQA_DEMO", "off")];
    let folder = |slug: &str, requires: &str| {
        let path = data.path().join(slug);
        let made = run(data.path(), &["course", "new", &path.display().to_string()], &more);
        assert!(made.status.success(), "{}", said(&made));
        let manifest = path.join("course.toml");
        let text = fs::read_to_string(&manifest).unwrap();
        let text = format!("prerequisites = [\"{requires}\"]\n{text}");
        fs::write(&manifest, text).unwrap();
        path.display().to_string()
    };
    let (one, two) = (folder("one", "two"), folder("two", "one"));
    let first = run(data.path(), &["course", "import", &one], &more);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    assert!(
        said(&first).contains("course.toml:1: warning: no course `two` is published here"),
        "{}",
        said(&first)
    );
    let second = run(data.path(), &["course", "import", &two], &more);
    assert_eq!(second.status.code(), Some(1), "{}", said(&second));
    assert!(said(&second).contains("course.toml:1: fault: ") && said(&second).contains("two → one → two"));
}
