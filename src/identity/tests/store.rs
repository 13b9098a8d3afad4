//! Statements that no page reaches, and what happens at the same time.

use halqa_platform::{clock::Clock, db::Db, lang::Lang, testing::databases};
use uuid::Uuid;

use crate::{
    accounts::{self, EmailAddress, NewAccount, Profile},
    audit, consents,
    failures::{self, Of},
    policy::Role,
    tokens::{self, Kind},
};

async fn person(db: &Db, email: &str, roles: &[Role]) -> Option<Uuid> {
    let new = NewAccount {
        email: EmailAddress::parse(email).unwrap(),
        confirmed: false,
        password_hash: None,
        profile: Profile::new("Li Ming".to_owned(), Lang::Zh),
        roles: roles.to_vec(),
    };
    let mut tx = db.begin().await.unwrap();
    let made = accounts::create(&mut tx, Clock::system().now(), &new).await.unwrap();
    tx.commit().await.unwrap();
    made
}

#[tokio::test]
async fn an_address_has_one_account() {
    for test in databases().await.unwrap() {
        let db = &test.db;
        let first = person(db, "Li@example.org", &[]).await.unwrap();
        assert_eq!(person(db, "li@EXAMPLE.org", &[]).await, None, "{}", test.name);
        let found = accounts::find_by_email(db, "LI@example.org").await.unwrap().unwrap();
        assert_eq!((found.id, found.email.as_deref()), (first, Some("Li@example.org")));
        assert_eq!(accounts::names(db, &[first, Uuid::nil()]).await.unwrap().len(), 1);
        assert_eq!(accounts::total(db).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn two_administrators_cannot_both_go() {
    for test in databases().await.unwrap() {
        let one = person(&test.db, "one@example.org", &[Role::Administrator]).await.unwrap();
        let two = person(&test.db, "two@example.org", &[Role::Administrator]).await.unwrap();
        let leave = |account| {
            let db = test.db.clone();
            async move {
                let mut tx = db.begin().await.unwrap();
                let done = accounts::set_roles(&mut tx, account, &[]).await.unwrap();
                tx.commit().await.unwrap();
                done
            }
        };
        let done = tokio::join!(leave(one), leave(two));
        assert!(done.0 ^ done.1, "{}: {done:?}", test.name);
    }
}

#[tokio::test]
async fn a_link_is_used_by_one_of_many() {
    for test in databases().await.unwrap() {
        let now = Clock::system().now();
        let account = person(&test.db, "li@example.org", &[]).await.unwrap();
        let mut tx = test.db.begin().await.unwrap();
        let token = tokens::make(&mut tx, now, account, Kind::Reset, &serde_json::json!({})).await.unwrap();
        tx.commit().await.unwrap();
        assert!(
            tokens::peek(&test.db, now, Kind::Confirm, &token).await.unwrap().is_none(),
            "of another kind"
        );
        let take = || {
            let (db, token) = (test.db.clone(), token.clone());
            async move {
                let mut tx = db.begin().await.unwrap();
                let found = tokens::take(&mut tx, now, Kind::Reset, &token).await.unwrap();
                tx.commit().await.unwrap();
                usize::from(found.is_some())
            }
        };
        let taken = tokio::join!(take(), take(), take());
        assert_eq!(taken.0 + taken.1 + taken.2, 1, "{}", test.name);
        let (stored,): (Vec<u8>,) = test.db.read("SELECT hash FROM account_tokens").one().await.unwrap();
        assert_ne!(stored, token.as_bytes(), "only a hash is kept");
        test.db.write("DELETE FROM account_tokens").execute().await.unwrap();
        assert!(tokens::peek(&test.db, now, Kind::Reset, &token).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn attempts_at_the_same_time_all_count() {
    for test in databases().await.unwrap() {
        let now = Clock::system().now();
        let mut tries = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let db = test.db.clone();
            tries.spawn(async move {
                failures::count(&db, now, Of::Address("Li@example.org "), 5).await.unwrap().is_ok()
            });
        }
        let let_in = tries.join_all().await.into_iter().filter(|ok| *ok).count();
        assert_eq!(let_in, 5, "{}", test.name);
        assert_eq!(failures::count(&test.db, now, Of::Address("li@example.org"), 5).await.unwrap(), Err(16));
        failures::tidy(&test.db, now + chrono::TimeDelta::minutes(16)).await.unwrap();
        assert_eq!(failures::count(&test.db, now, Of::Address("li@example.org"), 5).await.unwrap(), Ok(()));
    }
}

#[tokio::test]
async fn agreements_are_kept_with_their_times() {
    for test in databases().await.unwrap() {
        let account = person(&test.db, "li@example.org", &[]).await.unwrap();
        let now = Clock::system().now();
        let mut tx = test.db.begin().await.unwrap();
        for _ in 0..2 {
            consents::give(&mut tx, now, account, "photographs", "", "1").await.unwrap();
        }
        consents::withdraw(&mut tx, now, account, "photographs", "").await.unwrap();
        consents::give(&mut tx, now, account, "photographs", "", "2").await.unwrap();
        tx.commit().await.unwrap();
        let kept = consents::of(&test.db, account).await.unwrap();
        let kept: Vec<_> = kept.iter().map(|c| (c.version.as_str(), c.withdrawn_at.is_some())).collect();
        assert_eq!(kept, [("1", true), ("2", false)], "{}", test.name);
    }
}

#[tokio::test]
async fn the_log_knows_people_by_pseudonym_alone() {
    for test in databases().await.unwrap() {
        let account = person(&test.db, "li@example.org", &[]).await.unwrap();
        let now = Clock::system().now();
        let mut tx = test.db.begin().await.unwrap();
        for action in ["one", "two"] {
            audit::record(&mut tx, now, audit::Entry::new(action).by(account).to(account)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let rows: Vec<(Uuid, Uuid)> =
            test.db.read("SELECT actor, subject FROM audit_log").all().await.unwrap();
        assert_eq!(rows[0], rows[1], "{}", test.name);
        assert_ne!(rows[0].0, account);
        assert_eq!(audit::of(&test.db, account).await.unwrap().len(), 2);
        let mut tx = test.db.begin().await.unwrap();
        assert!(accounts::erase(&mut tx, account).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(audit::of(&test.db, account).await.unwrap().len(), 0, "no way back to the person");
        let (n,): (i64,) = test.db.read("SELECT COUNT(*) FROM audit_log").one().await.unwrap();
        assert_eq!(n, 2);
    }
}
