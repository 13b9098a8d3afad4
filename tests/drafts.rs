//! Drafts of courses: what is saved, what collides, what can be taken back.

use halqa_identity::policy::Role;
use halqa_learning::{
    drafts::{
        changes::{Change, Content, Saved},
        store,
    },
    format,
};
use halqa_platform::lang::Lang;

use crate::support;

fn text(path: &str, text: &str, expected: Option<i64>) -> Change {
    Change { path: path.to_owned(), content: Content::Bytes(text.as_bytes().to_vec()), expected }
}

#[tokio::test]
async fn a_draft_keeps_every_change_and_loses_nobodys() {
    for site in support::sites().await {
        let platform = &site.app.platform;
        let me = site.account("author@example.org", &[Role::Author]).await;
        let files: Vec<_> = format::starter_files("clean-air", Lang::Ar).collect();
        let draft = store::create(platform, "clean-air", None, files.clone(), me).await.unwrap().unwrap();
        assert_eq!(store::create(platform, "clean-air", None, files, me).await.unwrap(), None);
        assert!(format::check(&store::source(platform, draft.id).await.unwrap()).is_good());
        assert_eq!(draft.revision, 1);

        let save = |change| store::save(platform, draft.id, vec![change], me, "lesson");
        assert_eq!(save(text("a.md", "one", Some(0))).await.unwrap(), Saved::Saved(2));
        // Sent again: the same text never collides.
        assert_eq!(save(text("a.md", "one", Some(0))).await.unwrap(), Saved::Unchanged(2));
        assert_eq!(save(text("a.md", "two", Some(2))).await.unwrap(), Saved::Saved(3));
        let Saved::Conflict(conflicts) = save(text("a.md", "other", Some(2))).await.unwrap() else {
            panic!("the second to save must be told");
        };
        assert_eq!(conflicts[0].now.as_ref().unwrap().revision, 3);
        assert_eq!(store::read_at(platform, draft.id, "a.md", 2).await.unwrap().unwrap(), b"one");
        assert_eq!(store::read(platform, draft.id, "a.md").await.unwrap().unwrap().1, b"two");

        let gone = Change { path: "a.md".to_owned(), content: Content::Removed, expected: Some(3) };
        assert_eq!(save(gone).await.unwrap(), Saved::Saved(4));
        assert!(store::read(platform, draft.id, "a.md").await.unwrap().is_none());
        assert_eq!(store::undo(platform, draft.id, 4, me).await.unwrap(), Saved::Saved(5));
        assert_eq!(store::read(platform, draft.id, "a.md").await.unwrap().unwrap().1, b"two");
        // What has changed since is not taken back over somebody's head.
        assert!(matches!(store::undo(platform, draft.id, 3, me).await.unwrap(), Saved::Conflict(_)));
        let past = store::history(&platform.db, draft.id, i64::MAX, 3).await.unwrap();
        assert_eq!(past.iter().map(|p| p.what.as_str()).collect::<Vec<_>>(), ["undo", "lesson", "lesson"]);
    }
}
