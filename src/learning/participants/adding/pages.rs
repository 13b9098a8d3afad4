//! The page for adding people.

use halqa_platform::{
    cldr,
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        parts::{self, Kind},
        table::{Column, Table, table_under},
    },
    http::View,
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    rules::{Line, PEOPLE_MAX, Problem},
    store::Fate,
};
use crate::{
    Text,
    participants::{groups::store::Group, pages::framed},
    runs::{
        store::Named,
        words::{group_name, name_of},
    },
    staff::Desk,
    urls,
};

/// What the page shows.
#[derive(Debug, Default)]
pub struct Adding {
    /// The list, as typed.
    pub people: String,
    /// The group that they are put into.
    pub group: Option<Uuid>,
    /// Address of the run that they are added to.
    pub run: String,
    /// Runs to choose from.
    pub runs: Vec<Named>,
    /// Groups to choose from.
    pub groups: Vec<Group>,
    /// Who would be added, and how.
    pub seen: Vec<(Line, Fate)>,
    /// What is wrong with the list.
    pub problems: Vec<Problem>,
    /// What is wrong with all of it.
    pub error: Option<String>,
}

/// The form, and after a look at the list what would happen.
pub fn adding(view: &View, desk: &Desk, of: &Adding) -> Markup {
    let t = Text::of(view.lang);
    let field = form::field_id("people");
    let mut errors: Vec<(String, String)> =
        of.problems.iter().map(|problem| (field.clone(), told(view, t, problem))).collect();
    errors.extend(of.error.iter().map(|error| (field.clone(), error.clone())));
    let ready = !of.seen.is_empty() && errors.is_empty();
    framed(
        view,
        desk,
        t.roster_add(),
        &errors,
        html! {
            @if !of.problems.is_empty() { p { (t.roster_add_nothing_done()) } }
            @if ready { (preview(view, desk, of)) }
            (list(view, desk, of, ready, &errors))
        },
    )
}

fn told(view: &View, t: Text, problem: &Problem) -> String {
    let line = cldr::number(view.lang, i64::try_from(problem.line()).unwrap_or(i64::MAX));
    let number = |n: u64| cldr::number(view.lang, i64::try_from(n).unwrap_or(i64::MAX));
    match problem {
        Problem::NoAddress(_) => t.roster_line_no_address(line),
        Problem::BadAddress(_, given) => t.roster_line_bad_address(given.clone(), line),
        Problem::Twice(_, before) => t.roster_line_twice(number(*before), line),
        Problem::BadLanguage(_, given) => t.roster_line_bad_language(given.clone(), line),
        Problem::LongName(_) => t.roster_line_long_name(line),
        Problem::Suspended(_) => t.roster_line_suspended(line),
        Problem::Unreadable(_) => t.roster_line_unreadable().to_owned(),
        Problem::TooMany(_) => t.roster_line_too_many(line, number(PEOPLE_MAX as u64)),
    }
}

fn preview(view: &View, desk: &Desk, of: &Adding) -> Markup {
    let t = Text::of(view.lang);
    let number = |n: usize| cldr::number(view.lang, n as i64);
    let count = |is: fn(&Fate) -> bool| of.seen.iter().filter(|(_, fate)| is(fate)).count();
    let enrolled = count(|fate| matches!(fate, Fate::Enrolled(_)));
    let invited = count(|fate| matches!(fate, Fate::Invited));
    let already = count(|fate| matches!(fate, Fate::Already(_)));
    let rows = of.seen.iter().map(|(line, fate)| {
        let (name, what) = match fate {
            Fate::Already(name) => (name, t.roster_add_already()),
            Fate::Enrolled(name) => (name, t.roster_add_enrolled()),
            Fate::Invited => (&line.name, t.roster_add_invited()),
        };
        vec![
            html! { span dir="ltr" { (line.email.as_str()) } },
            bdi(name),
            html! { (what) },
            html! { (cldr::number(view.lang, i64::try_from(line.line).unwrap_or(i64::MAX))) },
        ]
    });
    let group = of.group.map(|group| group.to_string()).unwrap_or_default();
    let action = format!("{}/all", urls::participants_page(view.lang, &desk.version.course.slug, "add"));
    parts::section(
        "look",
        t.roster_add_look(),
        html! {
            ul {
                @if enrolled > 0 { li { (t.roster_add_count_enrolled(enrolled as i64, number(enrolled))) } }
                @if invited > 0 { li { (t.roster_add_count_invited(invited as i64, number(invited))) } }
                @if already > 0 { li { (t.roster_add_count_already(already as i64, number(already))) } }
            }
            (table_under(&Table {
                caption: t.roster_add_look().into(),
                id: "t-adding".into(),
                columns: vec![
                    Column::new(t.roster_email()),
                    Column::new(t.staff_name()),
                    Column::new(t.roster_add_what()),
                    Column::number(t.roster_add_line()),
                ],
                rows: rows.collect(),
            }))
            form.form method="post" action=(action) {
                (form::hidden("people", &of.people))
                (form::hidden("group", &group))
                (form::hidden("run", &of.run))
                (form::actions(form::submit(&t.roster_add_do(of.seen.len() as i64, number(of.seen.len())))))
            }
        },
    )
}

fn list(view: &View, desk: &Desk, of: &Adding, ready: bool, errors: &[(String, String)]) -> Markup {
    let t = Text::of(view.lang);
    let options = of.groups.iter();
    let chain = desk.version.course.chain(view.lang);
    let options: Vec<_> = options
        .map(|one| {
            let label = group_name(t, one, &of.runs, &chain);
            Choice::new(one.id.to_string(), label, of.group == Some(one.id))
        })
        .collect();
    let runs: Vec<_> = of
        .runs
        .iter()
        .map(|run| Choice::new(&*run.address, name_of(t, run, &chain), run.address == of.run))
        .collect();
    let error = errors.first().map(|_| t.roster_add_see_above());
    let action = urls::participants_page(view.lang, &desk.version.course.slug, "add");
    let title = if ready { t.roster_add_change() } else { t.roster_add_who() };
    parts::section(
        "who",
        title,
        html! {
            @if !ready { (parts::notice(Kind::Info, None, html! { p { (t.roster_add_lead()) } })) }
            form.form method="post" action=(action) enctype="multipart/form-data" {
                (Field::area("people", t.roster_add_people(), 8).hint(t.roster_add_people_hint()).value(&of.people)
                    .dir("auto").autocomplete("off").error(error))
                div.field {
                    label for="f-file" { (t.roster_add_file()) " " small { (t.optional()) } }
                    p.hint id="f-file-hint" { (t.roster_add_file_hint()) }
                    input #f-file type="file" name="file" accept=".csv,.tsv,.txt,text/csv,text/plain" aria-describedby="f-file-hint";
                }
                @if runs.len() > 1 { (Choices::select("run", t.runs_add_run(), runs)) }
                @if !options.is_empty() {
                    (Choices::select("group", t.roster_add_group(), options).empty(t.roster_add_no_group()))
                }
                (form::actions(form::submit(t.roster_add_check())))
            }
        },
    )
}
