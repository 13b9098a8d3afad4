//! Files of a draft are named, shown in lessons, replaced and removed; captions are made cue by cue.

use axum::http::StatusCode;
use halqa_learning::{drafts::store, format};
use halqa_platform::images::samples;

use crate::{
    media::{LIBRARY, bytes, desk, put, send, wav},
    support::{self, Client, TestSite},
};

const FILE: &str = "/en/edit/wash-hands/media/file";

async fn text(site: &TestSite, path: &str) -> String {
    String::from_utf8(bytes(site, path).await.unwrap()).unwrap()
}

async fn good(site: &TestSite) {
    let platform = &site.app.platform;
    let draft = store::find(&platform.db, "wash-hands").await.unwrap().unwrap();
    let report = format::check(&store::source(platform, draft.id).await.unwrap());
    assert!(report.is_good(), "{report}");
    assert!(!report.to_string().contains("stale"), "{report}");
}

async fn undo(author: &mut Client) {
    let library = author.get(LIBRARY).await.body;
    let at = library.find("name=\"revision\" value=\"").unwrap();
    let revision: String =
        library[at + "name=\"revision\" value=\"".len()..].chars().take_while(char::is_ascii_digit).collect();
    assert_eq!(author.post(&format!("{LIBRARY}/undo"), &[("revision", &revision)]).await.location(), LIBRARY);
}

#[tokio::test]
async fn a_picture_gets_its_words_and_goes_into_a_lesson_in_each_language() {
    for site in support::sites().await {
        let (_, mut author) = desk(&site).await;
        send(&mut author, &[], &[("hands.png", &samples::png(40, 30))]).await;
        let page = format!("{FILE}/hands.png");
        let none = author.post(&page, &[("act", "words"), ("main.en", " ")]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(none.body.contains("nothing is shown without them"));
        let words = [
            ("main.en", "Two hands [wet]"),
            ("caption.en", "\"Figure\" 1"),
            ("main.ar", "يدان مبلّلتان"),
            ("caption.ar", ""),
        ];
        let shown = author.post(&page, &[&words[..], &[("act", "words")]].concat()).await;
        assert!(
            shown
                .body
                .contains("![Two hands \\[wet\\]](media/hands.png &quot;\\&quot;Figure\\&quot; 1&quot;)"),
            "{}",
            shown.body
        );
        assert!(shown.body.contains("![يدان مبلّلتان](media/hands.png)"));
        let lost = author.post(&page, &[&words[..], &[("act", "insert"), ("lesson", "test")]].concat()).await;
        assert_eq!(lost.status, StatusCode::UNPROCESSABLE_ENTITY, "a quiz is no lesson");
        assert!(lost.body.contains("Two hands [wet]"), "what was typed is kept");
        let put = author.post(&page, &[&words[..], &[("act", "insert"), ("lesson", "how")]].concat()).await;
        assert_eq!(put.location(), page, "{}", put.body);
        assert!(
            text(&site, "lessons/10-how/ar.md").await.ends_with("\n\n![يدان مبلّلتان](media/hands.png)\n")
        );
        good(&site).await;
        let after = author.get(&page).await.body;
        assert!(after.contains("value=\"Two hands [wet]\""), "known from the lesson: {after}");
        assert!(
            after.contains("/en/edit/wash-hands/lessons/how/ar")
                && after.contains("Take it out of the lessons first")
        );
        undo(&mut author).await;
        assert!(!text(&site, "lessons/10-how/en.md").await.contains("hands.png"));
    }
}

#[tokio::test]
async fn a_file_is_renamed_everywhere_replaced_and_removed_with_a_way_back() {
    for site in support::sites().await {
        let (me, mut author) = desk(&site).await;
        let how = text(&site, "lessons/10-how/en.md").await;
        put(&site, me, &[("media/a.png", samples::png(4, 4)), ("media/free.png", samples::png(5, 5))]).await;
        let quiz = text(&site, "lessons/20-test/quiz.toml")
            .await
            .replace("text.en = \"", "text.en = \"![x](media/a.png) ");
        let lesson = format!("{how}\n![A](media/a.png)\n");
        put(
            &site,
            me,
            &[
                ("lessons/10-how/en.md", lesson.into_bytes()),
                ("lessons/20-test/quiz.toml", quiz.into_bytes()),
            ],
        )
        .await;
        let page = format!("{FILE}/a.png");
        for (name, why) in [(" ", "Write a name"), ("free.png", "Another file has this name")] {
            let wrong = author.post(&page, &[("act", "rename"), ("name", name)]).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            assert!(wrong.body.contains(why), "{}", wrong.body);
        }
        let named = author.post(&page, &[("act", "rename"), ("name", "wet hands.PNG")]).await;
        assert_eq!(named.location(), format!("{FILE}/wet-hands.png"), "{}", named.body);
        undo(&mut author).await;
        let named = author.post(&page, &[("act", "rename"), ("name", "wet hands")]).await;
        let page = format!("{FILE}/wet-hands.png");
        assert_eq!(named.location(), page);
        assert!(bytes(&site, "media/a.png").await.is_none());
        assert!(text(&site, "lessons/10-how/en.md").await.contains("![A](media/wet-hands.png)"));
        let quiz = text(&site, "lessons/20-test/quiz.toml").await;
        assert!(quiz.contains("(media/wet-hands.png)") && !quiz.contains("media/a.png"), "{quiz}");

        let used = author.post(&page, &[("act", "remove")]).await;
        assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            used.body.contains("Take it out of the lessons first") && used.body.contains("line "),
            "{}",
            used.body
        );
        let other =
            send(&mut author, &[("instead", "media/wet-hands.png")], &[("x.pdf", b"%PDF-1.4\n%%EOF")]).await;
        assert!(other.body.contains("must be of the same kind"), "{}", other.body);
        // A photograph in the place of a PNG becomes one.
        let new = send(
            &mut author,
            &[("instead", "media/wet-hands.png")],
            &[("x.jpg", &samples::with_place(30, 20))],
        )
        .await;
        assert_eq!(new.location(), page, "{}", new.body);
        let kept = bytes(&site, "media/wet-hands.png").await.unwrap();
        assert!(kept.starts_with(b"\x89PNG") && !kept.windows(4).any(|part| part == b"Exif"));

        let free = format!("{FILE}/free.png");
        assert_eq!(author.post(&free, &[("act", "remove")]).await.location(), LIBRARY);
        assert_eq!(author.get(&free).await.status, StatusCode::NOT_FOUND);
        undo(&mut author).await;
        assert_eq!(author.get(&free).await.status, StatusCode::OK);
        let unused = author.get(&format!("{LIBRARY}?unused=on")).await.body;
        assert!(unused.contains("/file/free.png") && !unused.contains("/file/wet-hands.png"));
        assert!(!author.get(&format!("{LIBRARY}?kind=sound")).await.body.contains("/file/free.png"));
    }
}

#[tokio::test]
async fn captions_are_made_cue_by_cue_and_nobodys_are_overwritten() {
    for site in support::sites().await {
        let (me, mut author) = desk(&site).await;
        put(&site, me, &[("media/talk.wav", wav())]).await;
        let page = "/en/edit/wash-hands/media/captions/en/talk.wav";
        assert!(author.get(page).await.body.contains("There are no cues yet"));
        assert_eq!(author.get(&page.replace("/en/talk", "/fr/talk")).await.status, StatusCode::NOT_FOUND);
        let empty = author.post(page, &[("act", "save"), ("revision", "0")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let added = author.post(page, &[("act", "add")]).await.body;
        assert!(added.contains("value=\"00:00:02.000\"") && added.contains("not saved yet"), "{added}");
        let one = [("start.0", "0"), ("end.0", "2"), ("text.0", "Wash your hands\nwith soap")];
        let split = author.post(page, &[&one[..], &[("act", "split.0")]].concat()).await.body;
        assert!(split.contains("id=\"f-text-1\"") && split.contains(">with soap</textarea>"), "{split}");
        let bad =
            author.post(page, &[("act", "save"), ("start.0", "2"), ("end.0", "1"), ("text.0", "x y")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.body.contains("It ends before it begins") && bad.body.contains(">x y</textarea>"));
        assert!(
            author
                .post(page, &[&one[..], &[("act", "shift"), ("shift", "soon")]].concat())
                .await
                .body
                .contains("Write seconds")
        );

        let saved = author.post(page, &[&one[..], &[("act", "save"), ("revision", "0")]].concat()).await;
        assert_eq!(saved.location(), page, "{}", saved.body);
        assert_eq!(
            text(&site, "media/talk.en.vtt").await,
            "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nWash your hands\nwith soap\n"
        );
        // Sent by somebody who has not seen that: told, and nothing is lost.
        let other =
            [("start.0", "0"), ("end.0", "1"), ("text.0", "Other words"), ("act", "save"), ("revision", "0")];
        let told = author.post(page, &other).await;
        assert_eq!(told.status, StatusCode::CONFLICT);
        assert!(told.body.contains("Somebody else has saved") && told.body.contains("Other words"));
        assert!(text(&site, "media/talk.en.vtt").await.contains("with soap"));
        let arabic = author.get(&page.replace("/en/talk", "/ar/talk")).await.body;
        assert!(arabic.contains("The times are those of") && arabic.contains("Wash your hands"), "{arabic}");
        let words = author.get(&format!("{FILE}/talk.wav")).await.body;
        assert!(
            words.contains(
                "::: audio media/talk.wav\ncaptions: media/talk.{lang}.vtt\n\nWash your hands with soap\n:::"
            ),
            "{words}"
        );

        let whole = author.get(page).await.body;
        let at = whole.find("name=\"revision\" value=\"").unwrap() + "name=\"revision\" value=\"".len();
        let revision: String = whole[at..].chars().take_while(char::is_ascii_digit).collect();
        let vtt = "WEBVTT\n\nNOTE kept\n\n00:01.000 --> 00:00.500\nx\n";
        let wrong = author.post(page, &[("act", "text"), ("revision", &revision), ("vtt", vtt)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let unread =
            author.post(page, &[("act", "text"), ("revision", &revision), ("vtt", "no captions")]).await;
        assert!(
            unread.body.contains("is not WebVTT") && unread.body.contains("no captions"),
            "{}",
            unread.body
        );
        let vtt = vtt.replace("00:00.500", "00:03.000");
        let taken = author.post(page, &[("act", "text"), ("revision", &revision), ("vtt", &vtt)]).await;
        assert_eq!(taken.location(), page, "{}", taken.body);
        assert!(
            text(&site, "media/talk.en.vtt").await.contains("NOTE kept\n\n00:00:01.000 --> 00:00:03.000")
        );
    }
}
