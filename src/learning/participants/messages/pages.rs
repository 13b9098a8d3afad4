//! Pages of messages.

use std::collections::HashMap;

use halqa_platform::{
    cldr,
    html::{
        bdi,
        form::{self, Field},
        moment,
        page::NavItem,
        parts::{self, Weight},
        table::{Column, Table, table_under},
    },
    http::View,
    lang::Lang,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    rules::{BODY_MAX, Fault, SUBJECT_MAX, Texts},
    store::{Recipient, Sent},
};
use crate::{
    Text,
    participants::{
        pages::{framed, selected},
        rules::Selection,
    },
    staff::Desk,
    urls,
};

/// What the page for writing shows.
#[derive(Debug)]
pub struct Composing {
    /// Whom it is for.
    pub selection: Selection,
    /// How many of them take the course.
    pub count: i64,
    /// The message's id: the same form twice is one message.
    pub id: Uuid,
    /// What was written.
    pub texts: Texts,
    /// What is wrong.
    pub errors: Vec<(String, String)>,
}

impl Default for Composing {
    fn default() -> Self {
        Self {
            selection: Selection::Chosen(Vec::new()),
            count: 0,
            id: Uuid::nil(),
            texts: Texts::default(),
            errors: Vec::new(),
        }
    }
}

fn field(name: &str, lang: Lang) -> String {
    format!("{name}.{lang}")
}

/// What is wrong with a message, by field.
pub(crate) fn errors(t: Text, page: Lang, texts: &Texts) -> Vec<(String, String)> {
    let number = |n: usize| cldr::number(page, n as i64);
    let told = |fault: &Fault| match fault {
        Fault::Nothing => (form::field_id(&field("subject", page)), t.roster_message_nothing().to_owned()),
        Fault::Subject(lang) => (
            form::field_id(&field("subject", *lang)),
            t.roster_message_subject_error(lang.own_name().to_owned(), number(SUBJECT_MAX)),
        ),
        Fault::Body(lang) => (
            form::field_id(&field("body", *lang)),
            t.roster_message_body_error(lang.own_name().to_owned(), number(BODY_MAX)),
        ),
    };
    texts.faults().iter().map(told).collect()
}

/// The form for a message: one text for each language, the page's own first, the others folded away.
pub fn composing(view: &View, desk: &Desk, of: &Composing) -> Markup {
    let t = Text::of(view.lang);
    let course = &desk.version.course;
    let action =
        format!("{}{}", urls::participants_page(view.lang, &course.slug, "message"), of.selection.query());
    let others = Lang::ALL.into_iter().filter(|lang| *lang != view.lang);
    framed(
        view,
        desk,
        t.roster_message(),
        &of.errors,
        html! {
            (selected(view, desk, of.count))
            @if of.count > 0 {
                p { (t.roster_message_lead()) }
                form.form method="post" action=(action) {
                    (form::hidden("message", &of.id.to_string()))
                    (text(t, view.lang, of))
                    @for lang in others {
                        (parts::disclosure(lang.own_name(), of.texts.0.contains_key(&lang), text(t, lang, of)))
                    }
                    p.small { (t.roster_message_note()) }
                    (form::actions(form::submit(&t.roster_message_send(of.count, cldr::number(view.lang, of.count)))))
                }
            }
        },
    )
}

fn text(t: Text, lang: Lang, of: &Composing) -> Markup {
    let none = super::rules::One::default();
    let one = of.texts.0.get(&lang).unwrap_or(&none);
    let (subject, body) = (field("subject", lang), field("body", lang));
    let error = |name: &str| {
        let id = form::field_id(name);
        of.errors.iter().find(|(of, _)| *of == id).map(|(_, error)| error.clone())
    };
    html! {
        fieldset.group {
            legend lang=(lang.code()) dir=(lang.dir()) { (lang.own_name()) }
            (Field::text(subject.clone(), t.roster_message_subject()).value(&one.subject).maxlength(SUBJECT_MAX)
                .lang(lang.code()).dir(lang.dir()).autocomplete("off").error(error(&subject)))
            (Field::area(body.clone(), t.roster_message_body(), 6).value(&one.body).maxlength(BODY_MAX)
                .lang(lang.code()).dir(lang.dir()).autocomplete("off").error(error(&body)))
        }
    }
}

/// A message's subject for a reader of this page.
pub fn subject(desk: &Desk, page: Lang, texts: &Texts) -> Markup {
    let found = texts.pick(&desk.version.course.chain(page));
    html! { @if let Some((lang, one)) = found { span lang=(lang.code()) dir=(lang.dir()) { (one.line()) } } }
}

/// A recipient's state in words.
pub(crate) fn state(t: Text, state: &str) -> &'static str {
    match state {
        "sent" => t.roster_message_sent(),
        "waiting" => t.roster_message_waiting(),
        "unsubscribed" => t.roster_message_unsubscribed(),
        _ => t.roster_message_unreachable(),
    }
}

fn name(t: Text, names: &HashMap<Uuid, String>, account: Uuid) -> Markup {
    bdi(names.get(&account).map_or(t.statement_erased(), String::as_str))
}

/// Every message of the course.
pub fn messages(
    view: &View,
    desk: &Desk,
    of: &[Sent],
    names: &HashMap<Uuid, String>,
    next: Option<Uuid>,
) -> Markup {
    let t = Text::of(view.lang);
    let slug = &desk.version.course.slug;
    let rows = of.iter().map(|one| {
        let at = cldr::date_time(view.lang, one.created_at, desk.viewer.time_zone);
        vec![
            html! { a href=(urls::message(view.lang, slug, one.id)) { (subject(desk, view.lang, &one.texts())) } },
            moment(one.created_at, &at),
            name(t, names, one.sent_by),
            html! { (cldr::number(view.lang, one.recipients)) },
        ]
    });
    let rows: Vec<_> = rows.collect();
    let more = next.map(|next| format!("{}?after={next}", urls::messages(view.lang, slug)));
    framed(
        view,
        desk,
        t.roster_messages(),
        &[],
        html! {
            p { (t.roster_messages_lead()) }
            @if rows.is_empty() {
                p { (t.roster_messages_none()) }
            } @else {
                (table_under(&Table {
                    caption: t.roster_messages().into(),
                    id: "t-messages".into(),
                    columns: vec![
                        Column::new(t.roster_message_subject()),
                        Column::new(t.roster_message_when()),
                        Column::new(t.roster_message_by()),
                        Column::number(t.roster_message_people()),
                    ],
                    rows,
                }))
                @if let Some(more) = more { p { (parts::link_button(&more, t.next(), Weight::Normal, None)) } }
            }
        },
    )
}

/// One message and what became of it.
#[derive(Debug)]
pub struct Logged {
    /// The message.
    pub message: Sent,
    /// Whom it is for, a page of them.
    pub recipients: Vec<Recipient>,
    /// How many in which state.
    pub states: Vec<(String, i64)>,
    /// Names.
    pub names: HashMap<Uuid, String>,
    /// Where the next page begins.
    pub next: Option<Uuid>,
    /// Whether this is not the first page.
    pub later: bool,
}

/// The page of one message.
pub fn logged(view: &View, desk: &Desk, of: &Logged) -> Markup {
    let t = Text::of(view.lang);
    let (slug, zone) = (&desk.version.course.slug, desk.viewer.time_zone);
    let texts = of.message.texts();
    let at = cldr::date_time(view.lang, of.message.created_at, zone);
    framed(
        view,
        desk,
        t.roster_message_one(),
        &[],
        html! {
            (parts::facts(&[
                (t.roster_message_by().into(), name(t, &of.names, of.message.sent_by)),
                (t.roster_message_when().into(), moment(of.message.created_at, &at)),
                (t.roster_message_people().into(), html! { (cldr::number(view.lang, of.message.recipients)) }),
            ]))
            ul { @for (one, n) in &of.states { li { (state(t, one)) ": " (cldr::number(view.lang, *n)) } } }
            (parts::section("texts", t.roster_message_texts(), html! {
                @for (lang, one) in &texts.0 {
                    article.message-text lang=(lang.code()) dir=(lang.dir()) {
                        h3 { (one.line()) }
                        @for paragraph in one.paragraphs() { p { (paragraph) } }
                    }
                }
            }))
            (parts::section("recipients", t.roster_message_log(), html! {
                (recipients(view, t, desk, of))
                @let here = urls::message(view.lang, slug, of.message.id);
                @if of.later || of.next.is_some() {
                    (parts::pagination(&parts::Pages {
                        label: t.pages_label().into(),
                        previous: of.later.then(|| NavItem::new(here.clone(), t.staff_first_page())),
                        next: of.next.map(|next| NavItem::new(format!("{here}?after={next}"), t.next())),
                        text: t.staff_shown(of.recipients.len() as i64, cldr::number(view.lang, of.recipients.len() as i64)).into(),
                    }))
                }
            }))
        },
    )
}

fn recipients(view: &View, t: Text, desk: &Desk, of: &Logged) -> Markup {
    let slug = &desk.version.course.slug;
    let rows = of.recipients.iter().map(|one| {
        let lang: Option<Lang> = one.lang.parse().ok();
        let at = one.handled_at.map(|at| moment(at, &cldr::date_time(view.lang, at, desk.viewer.time_zone)));
        vec![
            html! { a href=(urls::staff_learner(view.lang, slug, one.enrolment_id)) { (name(t, &of.names, one.account_id)) } },
            html! { (state(t, &one.state)) },
            html! { @if let Some(lang) = lang { span lang=(lang.code()) dir=(lang.dir()) { (lang.own_name()) } } },
            html! { @if let Some(at) = at { (at) } },
        ]
    });
    table_under(&Table {
        caption: t.roster_message_log().into(),
        id: "t-recipients".into(),
        columns: vec![
            Column::new(t.staff_name()),
            Column::new(t.transcript_state()),
            Column::new(t.roster_language()),
            Column::new(t.roster_message_when()),
        ],
        rows: rows.collect(),
    })
}
