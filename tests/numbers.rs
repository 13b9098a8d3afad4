//! The numbers of a course: the same figures left out on the page, in the file and for programs.

use axum::http::StatusCode;
use halqa_identity::{accounts, api::scope::Scope};
use halqa_learning::enrolment::crowd;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    api::{Program, token},
    participants,
    support::{self, TestSite},
};

const PAGE: &str = "/en/learn/wash-hands/staff/numbers";

/// Sixty people of Kenya who started: 40 women, 18 men, 2 other; of the women 20 have completed.
async fn sixty(site: &TestSite) -> Vec<Uuid> {
    let crowd = accounts::make_crowd(&site.app.platform, 60).await.unwrap();
    crowd::make(&site.app.learning, &crowd, 60).await.unwrap();
    let db = &site.app.platform.db;
    let rows: Vec<(Uuid,)> = db.read("SELECT id FROM enrolments ORDER BY id").all().await.unwrap();
    let sql =
        "UPDATE enrolments SET last_at = requested_at, country = 'KE', lang = 'en', sex = $2, standing = $3
         WHERE id = $1";
    for (at, (id,)) in rows.iter().enumerate() {
        let sex = ["female", "male", "other"][usize::from(at >= 40) + usize::from(at >= 58)];
        let standing = if at < 20 { "completed" } else { "going" };
        db.write(sql).bind(*id).bind(sex).bind(standing).execute().await.unwrap();
    }
    rows.into_iter().map(|(id,)| id).collect()
}

async fn program(site: &TestSite) -> Program {
    let trainer =
        accounts::find_by_email(&site.app.platform.db, "trainer@example.org").await.unwrap().unwrap();
    Program::new(site, &token(site, trainer.id, Scope::ALL).await)
}

async fn read(program: &Program, of: &str) -> Value {
    program.get(&format!("/api/v1/courses/wash-hands/numbers{of}")).await.json()
}

fn table<'a>(numbers: &'a Value, by: &str) -> &'a Value {
    numbers["tables"].as_array().unwrap().iter().find(|table| table["by"] == by).unwrap()
}

#[tokio::test]
async fn small_groups_are_left_out_everywhere_and_exact_numbers_are_logged() {
    for site in support::sites().await {
        let mut trainer = participants::course(&site, "").await;
        assert!(trainer.get(PAGE).await.body.contains("The groups are too small"), "nobody yet");
        sixty(&site).await;
        let program = program(&site).await;
        let all = read(&program, "").await;
        assert_eq!(all["whole"]["started"], 60, "{all}");
        assert_eq!(all["whole"]["completed"], 20);
        assert_eq!(all["whole"]["completion_percent"], 33);
        let sex = &table(&all, "sex")["groups"];
        assert_eq!(sex["female"]["started"], 40);
        // 18 would tell of the 2 by subtraction.
        assert!(sex["male"]["started"].is_null() && sex["other"]["started"].is_null(), "{sex}");
        assert_eq!(table(&all, "country")["groups"]["KE"]["started"], 60);
        assert_eq!(all["country_by_sex"]["started"]["KE"]["female"], 40);
        assert!(all["suppressed"].as_u64().unwrap() >= 2 && all["k"] == 5 && all["rule"].is_string());
        let period = all["periods_and_runs"][1].as_str().unwrap().to_owned();
        // Everybody came this year: its numbers are those of everybody.
        assert_eq!(read(&program, &format!("?of={period}")).await["whole"]["started"], 60);
        for wrong in ["?of=1999", "?of=2026-q7", "?of=never"] {
            let answer = program.get(&format!("/api/v1/courses/wash-hands/numbers{wrong}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
        }

        let page = trainer.get(PAGE).await.body;
        assert!(page.contains("not shown") && page.contains(">40<"), "{page}");
        assert!(!page.contains(">18<") && !page.contains(">2<"), "{page}");
        let csv = trainer.get(&format!("{PAGE}/export/numbers.csv?of=all")).await;
        assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8");
        assert!(csv.body.contains("sex,male,suppressed,suppressed,suppressed"), "{}", csv.body);
        assert!(csv.body.contains("sex,female,40,"), "{}", csv.body);
        assert!(!csv.body.contains(",18,") && !csv.body.contains(",2,"), "{}", csv.body);

        let exact = format!("{PAGE}/exact");
        assert_eq!(trainer.post(&exact, &[("of", "all")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let shown = trainer.post(&exact, &[("of", "all"), ("reason", "Report to the donor")]).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(shown.body.contains(">18<") && shown.body.contains(">2<"), "{}", shown.body);
        let sql =
            "SELECT COUNT(*) FROM audit_log WHERE action = 'course.exact-numbers' AND detail LIKE '%donor%'";
        let (logged,): (i64,) = site.app.platform.db.read(sql).one().await.unwrap();
        assert_eq!(logged, 1);
    }
}

#[tokio::test]
async fn who_looks_every_day_learns_of_no_single_person() {
    for site in support::sites().await {
        participants::course(&site, "").await;
        let people = sixty(&site).await;
        let program = program(&site).await;
        let db = &site.app.platform.db;
        assert_eq!(read(&program, "").await["whole"]["started"], 60);
        let gone = "UPDATE enrolments SET last_at = NULL, standing = 'new' WHERE id = $1";
        for (n, seen) in [(4, 60), (5, 55)] {
            for id in &people[..n] {
                db.write(gone).bind(*id).execute().await.unwrap();
            }
            assert_eq!(read(&program, "").await["whole"]["started"], seen, "{n} fewer on {}", site.db.name);
        }
    }
}

#[tokio::test]
async fn the_middle_of_the_days_is_told_of_enough() {
    for site in support::sites().await {
        participants::course(&site, "").await;
        let people = sixty(&site).await;
        let db = &site.app.platform.db;
        let version = site.app.learning.library.by_slug("wash-hands").unwrap();
        let now = site.app.platform.clock.now();
        for (n, id) in people[..20].iter().enumerate() {
            db.write(
                "INSERT INTO course_completions (id, enrolment_id, course_id, account_id, version_id, code, holder_name,
                    course_title, rule, completed_at) SELECT $2, e.id, e.course_id, e.account_id, $3, $4, '', '{}', '{}', $5
                 FROM enrolments e WHERE e.id = $1",
            )
            .bind(*id)
            .bind(Uuid::from_u128(n as u128 + 1))
            .bind(version.id)
            .bind(format!("CODE{n}"))
            .bind(now + chrono::TimeDelta::days(n as i64))
            .execute()
            .await
            .unwrap();
        }
        let all = read(&program(&site).await, "").await;
        assert_eq!(all["whole"]["median_days"], 10, "{all}");
        assert_eq!(table(&all, "sex")["groups"]["female"]["median_days"], 10);
        assert!(table(&all, "sex")["groups"]["male"]["median_days"].is_null());
    }
}
