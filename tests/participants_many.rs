//! The participants of a course that many take: pages in every order, one index for every filter.

use halqa_identity::accounts;
use halqa_learning::{
    enrolment::crowd,
    participants::{
        rules::{By, Filter, Sort, Standing},
        store,
    },
};
use uuid::Uuid;

use crate::{participants::course, support};

#[tokio::test]
async fn a_page_ends_where_the_next_begins_whatever_the_order() {
    for site in support::sites().await {
        course(&site, "").await;
        let crowd = accounts::make_crowd(&site.app.platform, 120).await.unwrap();
        crowd::make(&site.app.learning, &crowd, 120).await.unwrap();
        let db = &site.app.platform.db;
        db.write(
            "UPDATE enrolments SET progress = 40, last_at = requested_at WHERE search_key LIKE '%crowd-%7-%'",
        )
        .execute()
        .await
        .unwrap();
        let course = site.app.learning.library.by_slug("wash-hands").unwrap().course_id;
        let of = store::fitting(course, &Filter::default(), "UTC".parse().unwrap());
        for by in [By::Name, By::Enrolled, By::Seen, By::Progress] {
            for down in [false, true] {
                let sort = Sort { by, down };
                let all = store::page(db, &of, sort, None, 1000).await.unwrap();
                let (mut walked, mut after) = (Vec::new(), None);
                loop {
                    let page = store::page(db, &of, sort, after, 50).await.unwrap();
                    after = page.last().copied();
                    walked.extend(&page);
                    if page.len() < 50 {
                        break;
                    }
                }
                assert_eq!((walked.len(), walked), (120, all), "{by:?} {down} on {}", site.db.name);
            }
        }
    }
}

/// Filters that a busy course's staff would use, the dearest among them.
fn filters(course: Uuid) -> Vec<(&'static str, store::Where)> {
    let of = |filter: Filter| store::fitting(course, &filter, "UTC".parse().unwrap());
    vec![
        ("everybody", of(Filter::default())),
        ("a rare name", of(Filter { q: "crowd-49999".to_owned(), ..Filter::default() })),
        ("nobody's name", of(Filter { q: "zebulon".to_owned(), ..Filter::default() })),
        (
            "country and standing",
            of(Filter { country: Some("KE"), standing: Some(Standing::New), ..Filter::default() }),
        ),
        ("not here since", of(Filter { seen: "2026-01-01".parse().ok(), ..Filter::default() })),
    ]
}

#[tokio::test]
async fn whatever_the_filter_one_index_holds_the_answer() {
    for site in support::sites().await {
        course(&site, "").await;
        let db = &site.app.platform.db;
        if db.is_postgres() {
            continue;
        }
        let course = site.app.learning.library.by_slug("wash-hands").unwrap().course_id;
        for (what, of) in filters(course) {
            for by in [By::Name, By::Enrolled, By::Seen, By::Progress] {
                for after in [None, Some(Uuid::nil())] {
                    let plan = store::plan(db, &of, Sort { by, down: true }, after).await.unwrap();
                    let walks: Vec<_> = plan.iter().filter(|line| line.contains(" e ")).collect();
                    assert_eq!(walks.len(), 2, "{plan:?}");
                    let sorted = plan.iter().any(|line| line.contains("TEMP B-TREE FOR ORDER BY"));
                    assert_eq!(sorted, by != By::Name, "{what} by {by:?}: {plan:?}");
                    for line in walks {
                        let good = "SEARCH e USING COVERING INDEX enrolments_participants";
                        assert!(line.contains(good), "{what} by {by:?}: {plan:?}");
                    }
                }
            }
        }
    }
}
