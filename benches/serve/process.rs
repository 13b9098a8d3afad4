//! The measured processes: the release program over made data, and the bare handler.

use std::{
    fs,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, http::header, routing::get};

use crate::http::{self, Asked};

/// Processor time that the database server of `HALQA_BENCH_DATABASE_PID` and its children have used.
pub fn database_cpu_seconds() -> f64 {
    let Ok(server) = std::env::var("HALQA_BENCH_DATABASE_PID") else { return 0.0 };
    let mut ticks = 0.0;
    for entry in fs::read_dir("/proc").unwrap() {
        let Ok(stat) = fs::read_to_string(entry.unwrap().path().join("stat")) else { continue };
        let (pid, rest) = stat.split_once(" (").unwrap();
        let fields: Vec<&str> = rest.rsplit_once(") ").unwrap().1.split(' ').collect();
        if pid == server || fields[1] == server {
            // Its own, and of children that have ended.
            ticks += fields[11..15].iter().map(|field| field.parse::<f64>().unwrap()).sum::<f64>();
        }
    }
    ticks / 100.0
}

pub struct Process(Child);

impl Process {
    pub fn cpu_seconds(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.0.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit_once(") ").unwrap().1.split(' ').collect();
        // utime and stime, in ticks of 1/100 s.
        (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / 100.0
    }

    pub fn resident_mb(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub struct Server {
    pub process: Process,
    pub address: String,
    pub cold_start: Duration,
}

/// A data folder with made learners.
pub struct Site {
    data: PathBuf,
    _temporary: Option<tempfile::TempDir>,
    accounts: serde_json::Value,
    /// How many accounts there are.
    pub people: u64,
}

/// Requests of a signed-in person.
pub struct Person {
    cookie: String,
}

impl Person {
    pub fn get(&self, path: &str) -> Asked {
        Asked::get(path).header("Cookie", &self.cookie)
    }

    pub fn post(&self, path: &str, body: &str) -> Asked {
        Asked::post(path, body).header("Cookie", &self.cookie)
    }
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn halqa() -> PathBuf {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/release/halqa");
    assert!(path.is_file(), "build it first: cargo build --release");
    path
}

impl Site {
    /// Makes the data; where `HALQA_BENCH_KEEP` names a folder, in that, once for all runs.
    pub fn new(name: &str, accounts: u64, enrolments: u64) -> Self {
        let kept = std::env::var_os("HALQA_BENCH_KEEP").map(|folder| PathBuf::from(folder).join(name));
        let temporary = kept.is_none().then(|| tempfile::tempdir().unwrap());
        let data = kept.unwrap_or_else(|| temporary.as_ref().unwrap().path().to_owned());
        let done = data.join("made");
        if !done.is_file() {
            let made = Command::new(halqa())
                .args(["demo", "--accounts", &accounts.to_string(), "--enrolments", &enrolments.to_string()])
                .env("HALQA_DATA", &data)
                .env("HALQA_LOG_LEVEL", "error")
                .output()
                .unwrap();
            assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
            fs::write(done, "").unwrap();
        }
        let text = fs::read_to_string(data.join("first-start.json")).unwrap();
        Self { data, _temporary: temporary, accounts: serde_json::from_str(&text).unwrap(), people: accounts }
    }

    pub async fn start(&self) -> Server {
        let address = format!("127.0.0.1:{}", free_port());
        let begun = Instant::now();
        let child = Command::new(halqa())
            .env("HALQA_DATA", &self.data)
            .env("HALQA_LISTEN", &address)
            .env("HALQA_LIMITS_REQUESTS_PER_MINUTE", "1000000")
            .env("HALQA_LIMITS_SIGN_INS_PER_MINUTE", "100000")
            .env("HALQA_LIMITS_SIGN_INS_PER_ACCOUNT", "1000")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let process = Process(child);
        while tokio::net::TcpStream::connect(&address).await.is_err() {
            assert!(begun.elapsed() < Duration::from_secs(60), "the server does not start");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        http::body(&address, &Asked::get("/en/")).await;
        let cold_start = begun.elapsed();
        tokio::time::sleep(Duration::from_secs(3)).await;
        Server { process, address, cold_start }
    }

    fn credentials(&self, role: &str) -> (String, String) {
        let list = self.accounts["accounts"].as_array().unwrap();
        let learner = list.iter().find(|account| account["role"] == role).unwrap();
        (learner["email"].as_str().unwrap().to_owned(), learner["password"].as_str().unwrap().to_owned())
    }

    pub fn sign_in(&self, _: &Server) -> Asked {
        let (email, password) = self.credentials("learner");
        Asked::post("/en/sign-in", &format!("email={}&password={password}", email.replace('@', "%40")))
    }

    /// Signed in, enrolled in the flagship course, the first module read.
    pub async fn learner(&self, server: &Server) -> Person {
        let answer = http::once(&server.address, &self.sign_in(server)).await;
        assert_eq!(answer.status, 303, "{}", answer.head);
        let cookie =
            answer.head.lines().find_map(|line| line.strip_prefix("set-cookie: halqa_session=")).unwrap();
        // Header names were folded to lower case, cookie values must not be: ask again, as sent.
        let _ = cookie;
        let person = Person { cookie: self.cookie(server, "learner").await };
        for request in [
            person.post("/en/courses/minamata-tools/enrol", ""),
            person.get("/en/learn/minamata-tools/mercury-flows"),
        ] {
            let answer = http::once(&server.address, &request).await;
            assert!(answer.status < 400, "{}", answer.head);
        }
        person
    }

    /// Signed in as who runs the site.
    pub async fn administrator(&self, server: &Server) -> Person {
        Person { cookie: self.cookie(server, "administrator").await }
    }

    async fn cookie(&self, server: &Server, role: &str) -> String {
        let (email, password) = self.credentials(role);
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let form = [("email", email), ("password", password)];
        let answer =
            client.post(format!("http://{}/en/sign-in", server.address)).form(&form).send().await.unwrap();
        let mut cookies =
            answer.headers().get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
        let session = cookies.rfind(|cookie| cookie.starts_with("halqa_session=")).unwrap();
        session.split(';').next().unwrap().to_owned()
    }

    /// One learner's open attempt: an answer to save.
    pub async fn answers(&self, server: &Server, connections: usize) -> Vec<Asked> {
        let person = Person { cookie: self.cookie(server, "learner").await };
        for lesson in ["mercury-flows", "supply-sources", "trade-consent", "trade-forms", "storage-customs"] {
            for check in self.checks(lesson) {
                let path = format!("/en/learn/minamata-tools/{lesson}/check");
                http::once(&server.address, &person.post(&path, &check)).await;
            }
            http::once(&server.address, &person.get(&format!("/en/learn/minamata-tools/{lesson}"))).await;
        }
        let begun =
            http::once(&server.address, &person.post("/en/learn/minamata-tools/test-supply/attempts", ""))
                .await;
        let at = begun
            .head
            .lines()
            .find_map(|line| line.strip_prefix("location: "))
            .unwrap_or_else(|| panic!("{}", begun.head))
            .trim();
        let save = |n: usize| {
            // A choice and a number, in turn; each request carries a higher number than the one before.
            let (question, value) = [("export-rule", "both"), ("last-year", "12")][n % 2];
            let body = format!("question={question}&seq={}&q.{question}={value}", http::COUNTER);
            person.post(&format!("{at}/answers"), &body)
        };
        (0..connections).map(save).collect()
    }

    /// Any answer to each self-check of a lesson: it counts as answered.
    fn checks(&self, lesson: &str) -> Vec<String> {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("courses/minamata-tools");
        let manifest: toml::Table = fs::read_to_string(folder.join("course.toml")).unwrap().parse().unwrap();
        let activities = manifest["module"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|module| module["activity"].as_array().unwrap());
        let activity =
            activities.into_iter().find(|activity| activity["id"].as_str() == Some(lesson)).unwrap();
        let file = folder.join(activity["folder"].as_str().unwrap()).join("checks.toml");
        let checks: toml::Table = fs::read_to_string(file).unwrap().parse().unwrap();
        checks["question"].as_array().unwrap().iter().map(answer).collect()
    }

    pub async fn bare(&self, bytes: &[u8]) -> Server {
        let file = self.data.join("bare.html");
        fs::write(&file, bytes).unwrap();
        let address = format!("127.0.0.1:{}", free_port());
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--bare", file.to_str().unwrap()])
            .env("BARE_LISTEN", &address)
            .spawn()
            .unwrap();
        let begun = Instant::now();
        while tokio::net::TcpStream::connect(&address).await.is_err() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Server { process: Process(child), address, cold_start: begun.elapsed() }
    }
}

fn answer(question: &toml::Value) -> String {
    let id = question["id"].as_str().unwrap();
    let parts = |key: &str| question[key].as_array().map_or(0, Vec::len);
    let fields: Vec<String> = match question["type"].as_str().unwrap() {
        "single" | "multiple" => vec![format!("q.{id}={}", question["option"][0]["id"].as_str().unwrap())],
        "true-false" => vec![format!("q.{id}=true")],
        "ordering" => (1..=parts("item")).map(|n| format!("q.{id}.{n}={n}")).collect(),
        "matching" => {
            let pairs = question["pair"].as_array().unwrap().iter();
            pairs.map(|pair| format!("q.{id}.{}=t1", pair["id"].as_str().unwrap())).collect()
        }
        _ => vec![format!("q.{id}=1")],
    };
    format!("question={id}&{}", fields.join("&"))
}

/// The bare handler: axum and nothing else, with the same bytes.
pub async fn bare(file: &str) {
    let bytes = Bytes::from(fs::read(file).unwrap());
    let handler = move || {
        let bytes = bytes.clone();
        async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes) }
    };
    let listener = tokio::net::TcpListener::bind(std::env::var("BARE_LISTEN").unwrap()).await.unwrap();
    axum::serve(listener, Router::new().route("/", get(handler))).await.unwrap();
}

pub fn machine() -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        cpu.lines().find_map(|line| line.strip_prefix("model name\t: ")).unwrap_or("unknown processor");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!("{cores} cores of {model}; load generator on the same machine; release build\n")
}
