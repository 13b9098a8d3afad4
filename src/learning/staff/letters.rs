//! Mails about enrolments and completions, each in its reader's language.

use halqa_identity::{
    accounts::{self, Account, Contact, Status},
    policy::Role,
};
use halqa_platform::{
    cldr,
    error::Result,
    lang::Lang,
    mail::{Block, Mail},
};
use uuid::Uuid;

use super::store;
use crate::{
    Learning, Text,
    compiled::Texts,
    events::{CourseCompleted, EnrolmentDecided, EnrolmentRequested},
    library::Version,
    urls,
};

/// At most so many people are written to about one request.
const STAFF_MAX: i64 = 50;

struct Letter {
    kind: &'static str,
    subject: String,
    blocks: Vec<Block>,
}

fn mail(to: &Account, write: impl FnOnce(Text, Lang) -> Letter) -> Option<Mail> {
    let lang = to.profile.lang;
    let email = to.email.clone().filter(|_| to.status == Status::Active)?;
    let t = Text::of(lang);
    let letter = write(t, lang);
    let hello = Block::Paragraph(t.mail_hello(to.profile.name_in(lang).to_owned()));
    Some(Mail {
        to: email,
        to_name: to.profile.name.clone(),
        lang,
        kind: letter.kind,
        subject: letter.subject,
        blocks: [hello].into_iter().chain(letter.blocks).collect(),
        people: vec![to.id],
    })
}

/// A mail that names these people as well.
fn naming(mut mail: Mail, people: &[Uuid]) -> Mail {
    mail.people.extend(people);
    mail
}

fn title(version: &Version, lang: Lang) -> String {
    version.course.title.text(&version.course.chain(lang)).to_owned()
}

fn button(learning: &Learning, label: &str, path: String) -> Block {
    Block::Button { label: label.to_owned(), href: format!("{}{path}", learning.platform.config.base_url) }
}

/// To the course's staff (programme staff where nobody is named, administrators where there are none): somebody
/// asks to take part.
pub(super) async fn requested(learning: &Learning, event: &EnrolmentRequested) -> Result<Vec<Mail>> {
    let db = &learning.platform.db;
    let Some(version) = learning.library.by_course(event.course_id) else { return Ok(Vec::new()) };
    let Some(asker) = accounts::find(db, event.account_id).await?.filter(|a| a.status == Status::Active)
    else {
        return Ok(Vec::new());
    };
    let write = |t: Text, lang: Lang| {
        let (course, name) = (title(&version, lang), asker.profile.name.clone());
        Letter {
            kind: "learning.request",
            subject: t.mail_request_subject(course.clone()),
            blocks: vec![
                Block::Paragraph(t.mail_request_text(course, name)),
                button(learning, t.mail_request_button(), urls::staff(lang, &version.course.slug)),
            ],
        }
    };
    let staff = staff(learning, event.course_id).await?;
    Ok(staff.iter().filter_map(|to| mail(to, write)).map(|mail| naming(mail, &[asker.id])).collect())
}

async fn staff(learning: &Learning, course: Uuid) -> Result<Vec<Account>> {
    let db = &learning.platform.db;
    let mut people = Vec::new();
    for account in store::named(db, course).await? {
        people.extend(accounts::find(db, account).await?.filter(|a| a.status == Status::Active));
    }
    for role in [Role::Staff, Role::Administrator] {
        if people.is_empty() {
            people = accounts::with_role(db, role, STAFF_MAX).await?;
        }
    }
    Ok(people)
}

/// To somebody with an account whom the staff have added to the course.
pub(crate) fn added(learning: &Learning, version: &Version, to: &Contact) -> Option<Mail> {
    if to.status != Status::Active || to.email.is_empty() {
        return None;
    }
    let (t, course) = (Text::of(to.lang), title(version, to.lang));
    Some(Mail {
        to: to.email.clone(),
        to_name: to.name.clone(),
        lang: to.lang,
        kind: "learning.added",
        subject: t.mail_admitted_subject(course.clone()),
        blocks: vec![
            Block::Paragraph(t.mail_hello(to.name.clone())),
            Block::Paragraph(t.roster_mail_added(course)),
            button(learning, t.open_course(), urls::learn(to.lang, &version.course.slug)),
        ],
        people: vec![to.id],
    })
}

/// To the learner: admitted, or not and whom to ask.
pub(super) async fn decided(learning: &Learning, event: &EnrolmentDecided) -> Result<Option<Mail>> {
    let db = &learning.platform.db;
    let Some(whose) = store::whose(db, event.enrolment_id).await? else { return Ok(None) };
    let Some(version) = learning.library.by_course(whose.course_id) else { return Ok(None) };
    let Some(to) = accounts::find(db, whose.account_id).await? else { return Ok(None) };
    if event.admitted {
        return Ok(mail(&to, |t, lang| Letter {
            kind: "learning.admitted",
            subject: t.mail_admitted_subject(title(&version, lang)),
            blocks: vec![
                Block::Paragraph(t.mail_admitted_text(title(&version, lang))),
                button(learning, t.open_course(), urls::learn(lang, &version.course.slug)),
            ],
        }));
    }
    let mut whom = store::named(db, whose.course_id).await?;
    if whom.is_empty() {
        whom.extend(whose.decided_by);
    }
    let names: Vec<String> = accounts::names(db, &whom).await?.into_values().collect();
    Ok(mail(&to, |t, lang| Letter {
        kind: "learning.declined",
        subject: t.mail_declined_subject(title(&version, lang)),
        blocks: [
            Block::Paragraph(t.mail_declined_text(title(&version, lang))),
            Block::Paragraph(match in_order(lang, names) {
                names if names.is_empty() => t.mail_declined_ask().to_owned(),
                names => t.mail_declined_ask_names(cldr::list_and(lang, &names)),
            }),
            button(learning, t.mail_declined_button(), urls::catalogue(lang)),
        ]
        .into(),
    })
    .map(|mail| naming(mail, &whom)))
}

fn in_order(lang: Lang, mut names: Vec<String>) -> Vec<String> {
    cldr::sort_names(lang, &mut names, |name| name);
    names
}

/// To the learner: the course is completed, and where the statement is.
pub(super) async fn completed(learning: &Learning, event: &CourseCompleted) -> Result<Option<Mail>> {
    let db = &learning.platform.db;
    let Some((code, titles)) = store::statement(db, event.completion_id).await? else { return Ok(None) };
    let Some(to) = accounts::find(db, event.account_id).await? else { return Ok(None) };
    let titles: Texts = serde_json::from_str(&titles)?;
    Ok(mail(&to, |t, lang| {
        let course = titles.text(&[lang, Lang::En]).to_owned();
        Letter {
            kind: "learning.completed",
            subject: t.mail_completed_subject(course.clone()),
            blocks: vec![
                Block::Paragraph(t.mail_completed_text(course)),
                button(learning, t.statement_open(), urls::statement(lang, &code)),
            ],
        }
    }))
}

/// To the learner: their statement is no longer valid, and why.
pub(super) async fn withdrawn(
    learning: &Learning,
    version: &Version,
    account: Uuid,
    reason: &str,
) -> Result<Option<Mail>> {
    let Some(to) = accounts::find(&learning.platform.db, account).await? else { return Ok(None) };
    Ok(mail(&to, |t, lang| Letter {
        kind: "learning.withdrawn",
        subject: t.mail_withdrawn_subject(title(version, lang)),
        blocks: vec![
            Block::Paragraph(t.mail_withdrawn_text(title(version, lang))),
            Block::Quote(reason.to_owned()),
            button(learning, t.open_course(), urls::learn(lang, &version.course.slug)),
        ],
    }))
}
