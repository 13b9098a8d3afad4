//! `make bench`: the release program under load, beside a bare handler that returns the same bytes in the same run.
//!
//! Environment: `HALQA_BENCH_LARGE` = accounts of the large data (default 1,000,000; enrolments are ten times that;
//! 0 leaves it out), `HALQA_BENCH_PARTICIPANTS` = people in the course whose list is measured (default 50,000; 0 leaves
//! it out), `HALQA_BENCH_SECONDS` per line (default 4), `HALQA_BENCH_ONLY` = part of a line's name, to
//! measure such lines alone while working, `HALQA_BENCH_KEEP` = folder where made data are kept from run to run,
//! `DATABASE_URL` to measure on PostgreSQL (an empty database; it holds one
//! size of data), `HALQA_BENCH_DATABASE_PID` = process of a PostgreSQL server on this machine, whose processor time
//! is then counted with the program's.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measuring program stops at the first surprise"
)]

#[path = "serve/http.rs"]
mod http;
#[path = "serve/process.rs"]
mod process;

use std::time::Duration;

use http::{Asked, Measured};
use process::{Server, Site};

const CONNECTIONS: [usize; 3] = [1, 8, 32];

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    match arguments.next().as_deref() {
        Some("--bare") => runtime.block_on(process::bare(&arguments.next().unwrap())),
        _ => runtime.block_on(measure()),
    }
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

async fn measure() {
    println!("{}", process::machine());
    println!("| data | what | conn | p50 ms | p99 ms | req/s | CPU ms/req | RSS MB |");
    println!("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    participants(number("HALQA_BENCH_PARTICIPANTS", 50_000)).await;
    let large = number("HALQA_BENCH_LARGE", 1_000_000);
    let small_page = data("small", 1_000, 10_000).await;
    if large > 0 {
        let large_page = data("large", large, large * 10).await;
        println!(
            "\ncourse page, 8 connections, large ÷ small: {:.2} (target ≤ 1.5)",
            large_page / small_page
        );
    }
}

/// The staff's list of one course that so many people take: its first page, pages further on, in every order, and
/// filters that fit many, few and nobody. Target: at most 50 ms.
async fn participants(people: u64) {
    if people == 0 {
        return;
    }
    let site = Site::new("participants", people, people);
    let server = site.start().await;
    let staff = site.administrator(&server).await;
    let list = "/en/learn/minamata-tools/staff/participants";
    let first = http::body(&server.address, &staff.get(list)).await;
    let first = String::from_utf8_lossy(&first).into_owned();
    assert!(first.contains(&written(people)), "everybody takes the first course");
    let after = first.split("after=").nth(1).and_then(|rest| rest.split(['&', '"']).next()).unwrap();
    let queries = [
        String::new(),
        format!("?after={after}"),
        "?sort=enrolled&order=down".to_owned(),
        "?sort=seen".to_owned(),
        "?sort=progress&order=down".to_owned(),
        "?q=amina".to_owned(),
        "?q=crowd-41234".to_owned(),
        "?q=nobody-is-called-so".to_owned(),
        "?country=KE&reader=en&progress=new&sort=seen".to_owned(),
        "?seen=2026-01-01&progress=going".to_owned(),
    ];
    let asked: Vec<Asked> = queries.iter().map(|query| staff.get(&format!("{list}{query}"))).collect();
    let what = format!("participants page of {}", written(people));
    for connections in CONNECTIONS {
        line("participants", &what, connections, &server, &asked).await;
    }
}

/// Every line for one size of data; the p50 of the course page at 8 connections.
async fn data(name: &str, accounts: u64, enrolments: u64) -> f64 {
    let site = Site::new(name, accounts, enrolments);
    let server = site.start().await;
    println!(
        "\n{name}: {accounts} accounts, {enrolments} enrolments; cold start to first page {:.0} ms, idle {:.0} MB\n",
        server.cold_start.as_secs_f64() * 1000.0,
        server.process.resident_mb()
    );
    let learner = site.learner(&server).await;
    let page = learner.get("/ar/learn/minamata-tools");
    let bytes = http::body(&server.address, &page).await;
    let bare = site.bare(&bytes).await;
    let mut course_page = 0.0;
    for connections in CONNECTIONS {
        let plain = line(name, "bare handler, same bytes", connections, &bare, &[Asked::get("/")]).await;
        let ours = line(name, "course page", connections, &server, std::slice::from_ref(&page)).await;
        println!(
            "| {name} | course page ÷ bare handler | {connections} | | | {:.0} % | | |",
            100.0 * ours.rate / plain.rate
        );
        if connections == 8 {
            course_page = ours.p50;
        }
        line(name, "course page, compressed", connections, &server, &[page.clone().compressed()]).await;
        line(name, "lesson", connections, &server, &[learner.get("/ar/learn/minamata-tools/mercury-flows")])
            .await;
        line(
            name,
            "catalogue search",
            connections,
            &server,
            &[
                Asked::get("/en/courses?q=mercry"),
                Asked::get("/ar/courses?q=%D8%A7%D9%84%D8%B2%D8%A6%D8%A8%D9%82"),
            ],
        )
        .await;
        let words = ["mercry", "%D8%A7%D9%84%D8%B2%D8%A6%D8%A8%D9%82", "rapport%20national"];
        let everywhere: Vec<Asked> =
            words.iter().map(|word| learner.get(&format!("/en/search?q={word}"))).collect();
        line(name, "search of everything", connections, &server, &everywhere).await;
        line(name, "quiz answer (a write)", connections, &server, &site.answers(&server, connections).await)
            .await;
    }
    let administrator = site.administrator(&server).await;
    let searches = [
        // A name in any script, a beginning, two words, a whole address, an organisation; rare and common ones.
        "amina",
        "grac",
        "mensah%20samuel",
        "%D8%A3%D9%85%D9%8A%D9%86%D8%A9%20%D8%AD%D8%AF%D8%A7%D8%AF",
        "%D8%A7%D9%84%D8%AE%D8%B7%D9%8A%D8%A8",
        "%E6%9D%8E%E6%98%8E",
        "%E6%AC%A7%E9%98%B3",
        "crowd-1234",
        "traore&country=ML",
        "munoz&org=ambiente&sort=name",
        "learner@example.org",
        "&role=staff",
    ];
    let searches: Vec<Asked> =
        searches.iter().map(|q| administrator.get(&format!("/en/admin/people?q={q}"))).collect();
    for connections in CONNECTIONS {
        let of_course = administrator.get("/en/learn/minamata-tools/staff/numbers");
        line(name, "numbers of a course", connections, &server, &[of_course]).await;
    }
    let wanted = format!("people search over {}", written(site.people));
    for connections in CONNECTIONS {
        line(name, &wanted, connections, &server, &searches).await;
    }
    for connections in CONNECTIONS {
        line(name, "sign-in (Argon2id)", connections, &server, &[site.sign_in(&server)]).await;
    }
    course_page
}

/// `1,000,000`.
fn written(number: u64) -> String {
    let digits = number.to_string();
    let parts: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).unwrap()).collect();
    parts.join(",")
}

async fn line(data: &str, what: &str, connections: usize, server: &Server, asked: &[Asked]) -> Measured {
    if std::env::var("HALQA_BENCH_ONLY").is_ok_and(|only| !what.contains(&only)) {
        return Measured { count: 0, p50: f64::NAN, p99: f64::NAN, rate: f64::NAN };
    }
    let time = Duration::from_secs(number("HALQA_BENCH_SECONDS", 4));
    let before = server.process.cpu_seconds() + process::database_cpu_seconds();
    let measured = http::load(&server.address, asked, connections, time).await;
    let after = server.process.cpu_seconds() + process::database_cpu_seconds();
    let cpu = (after - before) * 1000.0 / measured.count as f64;
    println!(
        "| {data} | {what} | {connections} | {:.2} | {:.2} | {:.0} | {cpu:.3} | {:.0} |",
        measured.p50,
        measured.p99,
        measured.rate,
        server.process.resident_mb()
    );
    measured
}
