use std::sync::Mutex;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

use super::*;
use crate::{
    clock::Clock,
    error::Error,
    jobs,
    lang::Lang,
    mail::{Block, Mail, counts, one, page, queue},
    testing::{self, TestDb},
};

fn mail(to: &str, subject: &str) -> Mail {
    Mail {
        to: to.to_owned(),
        to_name: "أمينة بن علي".to_owned(),
        lang: Lang::Ar,
        kind: "test.hello",
        subject: subject.to_owned(),
        blocks: vec![
            Block::Paragraph("مرحبا بك في الحلقة.".to_owned()),
            Block::Button {
                label: "افتح".to_owned(),
                href: "http://localhost:8080/ar/x?token=s3cret".to_owned(),
            },
        ],
        people: Vec::new(),
    }
}

async fn write(test: &TestDb, config: &Config, mail: &Mail) -> crate::error::Result<Uuid> {
    let mut tx = test.db.begin().await.unwrap();
    let id = queue(&mut tx, &Clock::system(), config, mail).await?;
    tx.commit().await.unwrap();
    Ok(id)
}

fn registry(config: &Config) -> Registry {
    let mut registry = Registry::new();
    super::register(&mut registry, Arc::new(config.clone()));
    registry
}

/// Headers and parts of a multipart/alternative message, read as its standards say.
struct Read {
    headers: Vec<(String, String)>,
    parts: Vec<(String, String)>,
}

impl Read {
    fn header(&self, name: &str) -> &str {
        let mut found = self.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        let value = found.next().map_or("", |(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} stands twice");
        value
    }
}

fn headers(text: &str) -> (Vec<(String, String)>, &str) {
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let pairs = head.lines().map(|line| {
        let (key, value) = line.split_once(": ").unwrap();
        (key.to_owned(), decode_words(value))
    });
    (pairs.collect(), body)
}

// RFC 2047 words in base64, as lettre writes them; the space between two is not part of the text.
fn decode_words(value: &str) -> String {
    let joined = value.replace("?= =?utf-8?b?", "");
    let mut out = String::new();
    let mut rest = joined.as_str();
    while let Some((before, after)) = rest.split_once("=?utf-8?b?") {
        let (word, tail) = after.split_once("?=").unwrap();
        out.push_str(before);
        // Joined words keep their own padding; each is decoded by itself.
        let mut bytes = Vec::new();
        for piece in word.split_inclusive('=').collect::<Vec<_>>() {
            if piece != "=" {
                bytes.extend(STANDARD.decode(pad(piece)).unwrap());
            }
        }
        out.push_str(&String::from_utf8(bytes).unwrap());
        rest = tail;
    }
    out + rest
}

fn pad(piece: &str) -> String {
    let bare = piece.trim_end_matches('=');
    format!("{bare}{}", "=".repeat((4 - bare.len() % 4) % 4))
}

fn read(message: &str) -> Read {
    let (head, body) = headers(message);
    let kind = &head.iter().find(|(key, _)| key == "Content-Type").unwrap().1;
    assert!(kind.starts_with("multipart/alternative"), "{kind}");
    let boundary = kind.split("boundary=\"").nth(1).unwrap().trim_end_matches('"');
    let mut parts = Vec::new();
    let delimited = format!("\r\n{body}");
    let marker = format!("\r\n--{boundary}");
    let mut pieces = delimited.split(marker.as_str());
    pieces.next();
    for piece in pieces {
        if piece.starts_with("--") {
            return Read { headers: head, parts };
        }
        let (head, body) = headers(piece.trim_start_matches("\r\n"));
        let field =
            |name: &str| head.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
        let text = match field("Content-Transfer-Encoding") {
            "base64" => String::from_utf8(STANDARD.decode(body.replace("\r\n", "")).unwrap()).unwrap(),
            "quoted-printable" => unquote(body),
            _ => body.to_owned(),
        };
        parts.push((field("Content-Type").to_owned(), text));
    }
    panic!("the last boundary is missing");
}

fn unquote(body: &str) -> String {
    let joined = body.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((byte, tail)) = rest.split_first() {
        if *byte == b'=' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&tail[..2]).unwrap(), 16).unwrap());
            rest = &tail[2..];
        } else {
            bytes.push(*byte);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn without_a_mail_server_mails_are_kept_and_readable() {
    for test in testing::databases().await.unwrap() {
        let config = test.config(&[("HALQA_SITE_NAME", "حلقة التعلم")]).unwrap();
        let long = "دعوة إلى الاجتماع السنوي للخبراء المعنيين ببناء القدرات والتعاون التقني ونقل المعرفة بين البلدان — الدورة الثالثة والعشرون";
        let isolated = format!("{long} \u{2068}x\u{2069}");
        let id = write(&test, &config, &mail("amina@example.org", &isolated)).await.unwrap();
        let ran = jobs::run_due_now(&registry(&config), &test.db, &Clock::system()).await.unwrap();
        assert_eq!((ran.done, ran.failed), (1, vec![]), "{}", test.name);
        let file = std::fs::read_to_string(config.data.join(format!("mailbox/{id}.eml"))).unwrap();
        assert!(file.is_ascii(), "everything is encoded");
        assert!(file.lines().all(|line| line.len() <= 998));
        let message = read(&file);
        assert_eq!(message.header("Subject"), format!("{long} x"));
        assert_eq!(message.header("Message-ID"), format!("<{id}@localhost>"));
        assert_eq!(message.header("Auto-Submitted"), "auto-generated");
        assert_eq!(message.header("Content-Language"), "ar");
        assert!(message.header("To").contains("<amina@example.org>"));
        assert!(message.header("To").contains("أمينة بن علي"));
        assert!(message.header("From").contains("حلقة التعلم"));
        let [(text_type, text), (html_type, html)] = &message.parts[..] else { panic!("two parts") };
        assert!(text_type.starts_with("text/plain") && html_type.starts_with("text/html"));
        assert!(text.contains("مرحبا بك في الحلقة.") && text.contains("x?token=s3cret"));
        assert!(html.contains("dir=\"rtl\"") && html.contains("lang=\"ar\""));

        let stored = one(&test.db, id).await.unwrap().unwrap();
        assert_eq!(
            (stored.head.state, stored.head.subject.as_str()),
            (MailState::Kept, format!("{long} x").as_str())
        );
        assert_eq!(&stored.html_body, html);
    }
}

#[tokio::test]
async fn line_breaks_make_no_headers() {
    for test in testing::databases().await.unwrap() {
        let config = test.config(&[]).unwrap();
        for to in ["a@b.org\r\nBcc: x@y.org", "a@b.org\n", "nobody", "a b@c.org", "", "a@b.org, c@d.org"] {
            let result = write(&test, &config, &mail(to, "s")).await;
            assert!(matches!(result, Err(Error::Bad(_))), "{to:?}");
        }
        assert!(write(&test, &config, &mail("a@b.org", "s\r\nBcc: x@y.org")).await.is_err());
        let mut named = mail("a@b.org", "s");
        named.to_name = "A\nBcc: x@y.org".to_owned();
        assert!(write(&test, &config, &named).await.is_err());
        assert!(page(&test.db, None, 9).await.unwrap().is_empty());
        assert!(jobs::counts(&test.db).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn the_mailbox_is_read_page_by_page() {
    for test in testing::databases().await.unwrap() {
        let config = test.config(&[]).unwrap();
        for n in 0..5 {
            write(&test, &config, &mail("a@b.org", &format!("mail {n}"))).await.unwrap();
        }
        let mut seen = Vec::new();
        let mut before = None;
        loop {
            let heads = page(&test.db, before, 2).await.unwrap();
            let Some(last) = heads.last() else { break };
            before = Some((last.created_at, last.id));
            seen.extend(heads.into_iter().map(|head| head.subject));
        }
        assert_eq!(seen, ["mail 4", "mail 3", "mail 2", "mail 1", "mail 0"], "{}", test.name);
        assert_eq!(counts(&test.db).await.unwrap(), [(MailState::Kept, 5)]);
    }
}

type Session = (Vec<String>, String);

/// An SMTP server on the wire: answers the recipients' command with each of `answers` in turn, keeps what came.
async fn smtp_server(answers: Vec<&'static str>) -> (String, Arc<Mutex<Vec<Session>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let sessions: Arc<Mutex<Vec<Session>>> = Arc::default();
    let kept = Arc::clone(&sessions);
    let answers = Arc::new(Mutex::new(answers.into_iter()));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (kept, answers) = (Arc::clone(&kept), Arc::clone(&answers));
            tokio::spawn(async move {
                let (reader, mut writer) = stream.into_split();
                let mut lines = BufReader::new(reader).lines();
                writer.write_all(b"220 test ESMTP\r\n").await.unwrap();
                let (mut commands, mut data) = (Vec::new(), String::new());
                while let Ok(Some(line)) = lines.next_line().await {
                    let answer = match line.split(' ').next().unwrap() {
                        "EHLO" => "250-test\r\n250 8BITMIME".to_owned(),
                        "RCPT" => answers.lock().unwrap().next().unwrap_or("250 ok").to_owned(),
                        "DATA" => {
                            writer.write_all(b"354 go on\r\n").await.unwrap();
                            while let Ok(Some(line)) = lines.next_line().await {
                                if line == "." {
                                    break;
                                }
                                // Lines that begin with a dot come with one more (RFC 5321, 4.5.2).
                                data.push_str(line.strip_prefix('.').unwrap_or(&line));
                                data.push_str("\r\n");
                            }
                            commands.push("DATA".to_owned());
                            kept.lock()
                                .unwrap()
                                .push((std::mem::take(&mut commands), std::mem::take(&mut data)));
                            "250 taken".to_owned()
                        }
                        "QUIT" => "221 bye".to_owned(),
                        _ => "250 ok".to_owned(),
                    };
                    commands.push(line);
                    if writer.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (url, sessions)
}

#[tokio::test]
async fn a_mail_goes_over_the_wire_once() {
    for test in testing::databases().await.unwrap() {
        let (url, sessions) = smtp_server(vec![]).await;
        let config =
            test.config(&[("HALQA_MAIL_SMTP_URL", &url), ("HALQA_MAIL_FROM", "halqa@example.org")]).unwrap();
        let id = write(&test, &config, &mail("amina@example.org", ".dot")).await.unwrap();
        assert_eq!(one(&test.db, id).await.unwrap().unwrap().head.state, MailState::Queued);
        let registry = registry(&config);
        let ran = jobs::run_due_now(&registry, &test.db, &Clock::system()).await.unwrap();
        assert_eq!((ran.done, ran.failed), (1, vec![]), "{}", test.name);
        let stored = one(&test.db, id).await.unwrap().unwrap();
        assert_eq!((&*stored.text_body, &*stored.html_body), ("", ""), "its secrets are the reader's alone");
        assert!(!testing::everything(&test.db).await.unwrap().contains("s3cret"), "{}", test.name);
        let head = stored.head;
        assert_eq!(head.state, MailState::Sent);
        assert!(head.sent_at.is_some() && head.error.is_none());

        // The same job once more, as after a crash between sending and finishing: nothing is sent.
        let mut tx = test.db.begin().await.unwrap();
        jobs::enqueue(&mut tx, &Clock::system(), &SendMail { mail: id }).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(jobs::run_due_now(&registry, &test.db, &Clock::system()).await.unwrap().done, 1);

        let sessions = sessions.lock().unwrap();
        assert_eq!(sessions.len(), 1);
        let (commands, data) = &sessions[0];
        assert!(commands[0].starts_with("EHLO "), "{commands:?}");
        assert!(commands.iter().any(|c| c.starts_with("MAIL FROM:<halqa@example.org>")), "{commands:?}");
        assert!(commands.iter().any(|c| c == "RCPT TO:<amina@example.org>"), "{commands:?}");
        let message = read(data);
        assert_eq!(message.header("Message-ID"), format!("<{id}@example.org>"));
        assert_eq!(message.header("Subject"), ".dot");
        assert_eq!(message.parts.len(), 2);
        assert!(!config.data.join("mailbox").exists());
    }
}

#[tokio::test]
async fn a_mail_server_that_is_busy_is_asked_again_and_one_that_refuses_is_not() {
    for test in testing::databases().await.unwrap() {
        let (url, sessions) = smtp_server(vec!["451 try later", "250 ok", "550 no such person"]).await;
        let config = test.config(&[("HALQA_MAIL_SMTP_URL", &url)]).unwrap();
        let clock = Clock::fixed(chrono::DateTime::from_timestamp(1_800_000_000, 0).unwrap());
        let registry = registry(&config);
        let id = write(&test, &config, &mail("a@example.org", "s")).await.unwrap();
        clock.set(Clock::system().now());
        assert_eq!(jobs::run_due_now(&registry, &test.db, &clock).await.unwrap().failed.len(), 1);
        let head = one(&test.db, id).await.unwrap().unwrap().head;
        assert_eq!(head.state, MailState::Queued);
        assert!(head.error.unwrap().contains("try later"));
        clock.set(clock.now() + chrono::TimeDelta::minutes(1));
        assert_eq!(jobs::run_due_now(&registry, &test.db, &clock).await.unwrap().done, 1);
        let head = one(&test.db, id).await.unwrap().unwrap().head;
        assert_eq!((head.state, head.error), (MailState::Sent, None));

        let id = write(&test, &config, &mail("gone@example.org", "s")).await.unwrap();
        clock.set(clock.now() + chrono::TimeDelta::minutes(1));
        assert_eq!(jobs::run_due_now(&registry, &test.db, &clock).await.unwrap().failed.len(), 1);
        assert_eq!(one(&test.db, id).await.unwrap().unwrap().head.state, MailState::Failed);
        assert_eq!(jobs::counts(&test.db).await.unwrap()[0].state, jobs::JobState::Dead);
        assert_eq!(sessions.lock().unwrap().len(), 1, "{}", test.name);
        check_smtp(&url).await.unwrap();
    }
}

#[tokio::test]
async fn passwords_are_not_sent_in_the_clear_nor_shown() {
    // A server without STARTTLS: with a password the program must refuse, and not show it.
    let error = transport("smtp://u:p4ss@mail.example:port").unwrap_err();
    assert!(!format!("{error:?}").contains("p4ss"));
    assert!(transport("smtp://127.0.0.1:25").is_ok());
    for here in ["smtp://127.0.0.1:25", "smtp://u:p@localhost", "smtp://[::1]:25/"] {
        assert_eq!(with_tls(here), here, "plain on this machine");
    }
    for elsewhere in ["smtp://u:p@localhost.example.org:25", "smtp://u:p@127.example.org"] {
        assert_eq!(
            with_tls(elsewhere),
            format!("{elsewhere}?tls=required"),
            "a password goes nowhere in the clear"
        );
    }
    assert!(transport("smtps://u:p@mail.example").is_ok());
    assert!(transport("smtp://mail.example:587?tls=none").is_ok());
}
