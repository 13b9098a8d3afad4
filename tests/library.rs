//! Published versions: compiled once, served for ever, and whose text wins after an upgrade.

use std::sync::Arc;

use halqa_learning::{
    format::Source,
    library::{COMPILER, Library},
    publishing::{self, Imported, Origin},
};

use crate::support::{self, TestSite};

fn anew(site: &TestSite) -> Library {
    Library::new(site.app.platform.db.clone(), site.app.platform.storage.clone())
}

async fn set_compiler(site: &TestSite, compiler: &str) {
    let mut tx = site.app.platform.db.begin().await.unwrap();
    tx.sql("UPDATE course_compiled SET compiler = $1").bind(compiler.to_owned()).execute().await.unwrap();
    tx.commit().await.unwrap();
}

async fn compilers(site: &TestSite) -> Vec<String> {
    let rows: Vec<(String,)> =
        site.app.platform.db.read("SELECT compiler FROM course_compiled").all().await.unwrap();
    rows.into_iter().map(|(compiler,)| compiler).collect()
}

/// Takes the files of every course away, so that nothing can be compiled from them.
async fn lose_the_files(site: &TestSite) {
    let rows: Vec<(String,)> =
        site.app.platform.db.read("SELECT sha256 FROM course_files").all().await.unwrap();
    for (sha256,) in rows {
        let _ = std::fs::remove_file(site.app.platform.storage.path(&sha256).unwrap());
    }
}

#[tokio::test]
async fn a_start_reads_what_the_import_compiled() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        let served = site.app.learning.library.by_slug("wash-hands").unwrap();
        lose_the_files(&site).await;
        let library = anew(&site);
        library.refresh().await.unwrap();
        assert_eq!(library.by_slug("wash-hands").unwrap().course, served.course, "{}", site.db.name);
        let version = library.version(served.id).await.unwrap();
        assert!(Arc::ptr_eq(&version, &library.by_slug("wash-hands").unwrap()));
    }
}

#[tokio::test]
async fn another_compiler_compiles_anew_and_takes_nothing_away() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        set_compiler(&site, "of an earlier program").await;
        anew(&site).refresh().await.unwrap();
        assert_eq!(compilers(&site).await, [COMPILER], "{}", site.db.name);
        set_compiler(&site, "of an earlier program").await;
        lose_the_files(&site).await;
        let library = anew(&site);
        library.refresh().await.unwrap();
        assert!(library.by_slug("wash-hands").is_some(), "what was published is still served");
        assert_eq!(compilers(&site).await, ["of an earlier program"]);
    }
}

#[tokio::test]
async fn many_who_ask_for_an_old_version_at_once_get_one() {
    for site in support::sites().await {
        site.import(support::course("wash-hands")).await;
        let first = site.app.learning.library.by_slug("wash-hands").unwrap().id;
        let mut files = support::course("wash-hands");
        let text = String::from_utf8(files["course.toml"].clone()).unwrap();
        files.insert("course.toml".to_owned(), text.replace("effort", "effort ").into_bytes());
        assert_eq!(site.import(files).await, 2);
        let library = anew(&site);
        let (a, b) = tokio::join!(library.version(first), library.version(first));
        assert!(Arc::ptr_eq(&a.unwrap(), &b.unwrap()));
    }
}

#[tokio::test]
async fn an_upgrade_leaves_a_course_that_was_changed_here() {
    for site in support::sites().await {
        let learning = &site.app.learning;
        let bundled = async |mark: &str| {
            let mut files = support::course("wash-hands");
            files.insert("media/mark.txt".to_owned(), mark.as_bytes().to_vec());
            let origin = Origin { bundled: true, ..Origin::default() };
            let source = Source::from_files(files);
            publishing::import(&learning.platform, &learning.library, source, origin).await.unwrap()
        };
        assert!(matches!(bundled("one").await, Imported::New(1)));
        assert!(
            matches!(bundled("two").await, Imported::New(2)),
            "nobody changed it: the program's is taken"
        );
        assert_eq!(site.import(support::course("wash-hands")).await, 3);
        assert!(matches!(bundled("three").await, Imported::Unchanged(3)), "{}", site.db.name);
        assert!(matches!(bundled("four").await, Imported::Unchanged(3)));
        let hash = learning.library.by_slug("wash-hands").unwrap().course.content_hash.clone();
        assert_eq!(hash, Source::from_files(support::course("wash-hands")).content_hash());
    }
}
