//! The list of everybody, with its search, filters and orders.

use std::borrow::Cow;

use axum::{
    extract::State as Extract,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_platform::{
    cldr,
    error::Result,
    geo,
    html::{
        bdi,
        form::{self, Choice, Choices, Field},
        page::NavItem,
        parts::{self, Kind, Weight},
        table::{Column, Order, Table, table_under},
    },
    http::{View, view::encode},
    lang::Lang,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{ADMINISTRATORS, role_names, role_words, seen, status};
use crate::{
    Identity, Text,
    accounts::{self, Criteria, Cursor, Found, Listed, Seen, Sort, State},
    paths,
    policy::{Role, Routes},
    viewer::Viewer,
};

const PAGE: usize = 50;
/// The most characters that a search takes.
const LONGEST: usize = 200;

/// Adds the routes.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    routes.get("/{lang}/admin/people", ADMINISTRATORS, show)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    role: String,
    state: String,
    country: String,
    lang: String,
    org: String,
    seen: String,
    sort: String,
    from: String,
}

const STATES: [(&str, State); 3] =
    [("active", State::Active), ("unconfirmed", State::Unconfirmed), ("suspended", State::Suspended)];
const SEEN: [(&str, Seen); 5] = [
    ("7", Seen::Within(7)),
    ("30", Seen::Within(30)),
    ("not-90", Seen::NotFor(90)),
    ("not-365", Seen::NotFor(365)),
    ("never", Seen::Never),
];
const SORTS: [(&str, Sort); 3] = [("", Sort::Newest), ("name", Sort::Name), ("active", Sort::Active)];

fn named<T: Copy + PartialEq>(all: &[(&'static str, T)], id: &str) -> Option<T> {
    all.iter().find(|(known, _)| *known == id).map(|(_, value)| *value)
}

fn id_of<T: Copy + PartialEq>(all: &[(&'static str, T)], value: T) -> &'static str {
    all.iter().find(|(_, known)| *known == value).map_or("", |(id, _)| id)
}

impl Asked {
    // What is no answer of the form filters nothing.
    fn criteria(&self) -> Criteria {
        let short = |text: &str| text.trim().chars().take(LONGEST).collect::<String>();
        Criteria {
            text: short(&self.q),
            role: self.role.parse().ok(),
            state: named(&STATES, &self.state),
            country: geo::country(&self.country).map(|country| country.code().to_owned()),
            lang: self.lang.parse().ok(),
            organisation: short(&self.org),
            seen: named(&SEEN, &self.seen),
            sort: named(&SORTS, &self.sort).unwrap_or_default(),
        }
    }
}

/// The list's address with these criteria, from after a place.
fn address(lang: Lang, criteria: &Criteria, from: Option<&Cursor>) -> String {
    let pairs = [
        ("q", criteria.text.clone()),
        ("role", criteria.role.map_or("", Role::id).to_owned()),
        ("state", criteria.state.map_or("", |state| id_of(&STATES, state)).to_owned()),
        ("country", criteria.country.clone().unwrap_or_default()),
        ("lang", criteria.lang.map_or("", Lang::code).to_owned()),
        ("org", criteria.organisation.clone()),
        ("seen", criteria.seen.map_or("", |seen| id_of(&SEEN, seen)).to_owned()),
        ("sort", id_of(&SORTS, criteria.sort).to_owned()),
        ("from", from.map(Cursor::to_text).unwrap_or_default()),
    ];
    let query: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", encode(value)))
        .collect();
    let path = paths::people(lang);
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

fn is_filtered(criteria: &Criteria) -> bool {
    *criteria != Criteria { text: criteria.text.clone(), sort: criteria.sort, ..Criteria::default() }
}

async fn show(
    Extract(identity): Extract<Identity>,
    view: View,
    viewer: Viewer,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let platform = &identity.platform;
    let criteria = asked.criteria();
    let from = Cursor::from_text(&asked.from);
    let found =
        accounts::find_people(&platform.db, platform.clock.now(), &criteria, from.as_ref(), PAGE).await?;
    let whole = from.is_none() && criteria.text.is_empty() && !is_filtered(&criteria);
    let total = if whole { Some(identity.people_counted().await?) } else { None };
    let preparing = accounts::words_are_missing(&platform.db).await?;
    Ok(page(&view, &viewer, &criteria, from.is_some(), &found, total, preparing).into_response())
}

fn page(
    view: &View,
    viewer: &Viewer,
    criteria: &Criteria,
    later: bool,
    found: &Found,
    total: Option<i64>,
    preparing: bool,
) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let way = [NavItem::new(paths::admin(lang), t.admin_title())];
    let lead = total.map(|total| html! { (t.people_count(total, cldr::number(lang, total))) });
    let body = html! {
        (parts::breadcrumb(t.breadcrumb(), &way, t.people_title()))
        (parts::heading(None, html! { (t.people_title()) }, lead))
        p { (parts::link_button(&paths::people_invite(lang), t.people_invite(), Weight::Normal, None)) }
        @if preparing { (parts::notice(Kind::Info, None, html! { p { (t.people_preparing()) } })) }
        (search_form(view, criteria))
        @if found.people.is_empty() && !found.stopped {
            (parts::empty(t.people_none_title(), t.people_none_words(), None))
        } @else {
            (rows(view, viewer, criteria, &found.people))
        }
        @if found.stopped { p { (t.people_looked()) } }
        (form::actions(html! {
            @if later { a.btn href=(address(lang, criteria, None)) { (t.people_first_page()) } }
            @if let Some(next) = &found.next {
                a.btn rel="next" href=(address(lang, criteria, Some(next))) {
                    (if found.stopped { t.people_look_on() } else { t.people_more() })
                }
            }
        }))
    };
    view.page(t.people_title()).wide().show(body)
}

fn search_form(view: &View, criteria: &Criteria) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    html! {
        form.narrowed method="get" action=(paths::people(lang)) role="search" {
            div.search-line {
                (Field::search("q", t.people_search()).value(&*criteria.text).maxlength(LONGEST))
                (form::submit(t.people_search_button()))
            }
            (parts::disclosure(t.people_filters(), is_filtered(criteria), html! {
                div.filters { (filters(view, criteria)) }
                (form::actions(html! {
                    (parts::button(t.people_filter_button(), Weight::Normal, None))
                    @if is_filtered(criteria) {
                        a href=(address(lang, &Criteria { text: criteria.text.clone(), ..Criteria::default() }, None)) {
                            (t.people_filters_off())
                        }
                    }
                }))
            }))
        }
    }
}

fn filters(view: &View, criteria: &Criteria) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let any = t.people_any();
    let select = |name: &'static str, label: &'static str, of: Vec<Choice<'static>>| {
        Choices::select(name, label, of).empty(any)
    };
    let roles = Role::ALL
        .iter()
        .map(|role| Choice::new(role.id(), role_words(t, *role).0, criteria.role == Some(*role)));
    let states = STATES.iter().map(|(id, state)| {
        let label = match state {
            State::Active => t.status_active(),
            State::Unconfirmed => t.status_unconfirmed(),
            State::Suspended => t.status_suspended(),
        };
        Choice::new(*id, label, criteria.state == Some(*state))
    });
    let countries = geo::countries(lang).iter().map(|country| {
        Choice::new(country.code(), country.name(lang), criteria.country.as_deref() == Some(country.code()))
    });
    let languages =
        Lang::ALL.iter().map(|of| Choice::new(of.code(), of.own_name(), criteria.lang == Some(*of)));
    let visits = SEEN.iter().map(|(id, seen)| {
        let label: Cow<'static, str> = match seen {
            Seen::Within(days) => t.people_seen_within(*days).into(),
            Seen::NotFor(days) => t.people_seen_not(*days).into(),
            Seen::Never => t.people_seen_never().into(),
        };
        Choice::new(*id, label, criteria.seen == Some(*seen))
    });
    html! {
        (select("role", t.people_roles(), roles.collect()))
        (select("state", t.people_status(), states.collect()))
        (select("country", t.person_country(), countries.collect()))
        (select("lang", t.language(), languages.collect()))
        (Field::text("org", t.person_organisation()).value(&*criteria.organisation).maxlength(LONGEST))
        (select("seen", t.people_seen(), visits.collect()))
        (form::hidden("sort", id_of(&SORTS, criteria.sort)))
    }
}

fn rows(view: &View, viewer: &Viewer, criteria: &Criteria, people: &[Listed]) -> Markup {
    let (lang, t) = (view.lang, Text::of(view.lang));
    let by = |sort| address(lang, &Criteria { sort, ..criteria.clone() }, None);
    let sorted = |sort, order| (criteria.sort == sort).then_some(order);
    let columns = vec![
        Column::new(t.people_name()).sort(by(Sort::Name), sorted(Sort::Name, Order::Ascending)),
        Column::new(t.people_email()),
        Column::new(t.person_organisation()),
        Column::new(t.people_roles()),
        Column::new(t.people_status()),
        Column::new(t.people_seen()).sort(by(Sort::Active), sorted(Sort::Active, Order::Descending)),
    ];
    let row = |person: &Listed| {
        let country = person.country.as_deref().and_then(geo::country);
        vec![
            html! { a href=(paths::person(lang, person.id)) { (bdi(&person.name)) } },
            bdi(&person.email),
            html! {
                (bdi(&person.organisation))
                @if let Some(country) = country { @if !person.organisation.is_empty() { br; } small { (country.name(lang)) } }
            },
            html! { (role_names(lang, &person.roles)) },
            html! { (status(t, person.status, person.confirmed)) },
            seen(view, viewer, person.last_seen_at),
        ]
    };
    html! {
        (table_under(&Table {
            caption: t.people_title().into(),
            id: "people".into(),
            columns,
            rows: people.iter().map(row).collect(),
        }))
        @if criteria.sort != Sort::Newest {
            p { a href=(by(Sort::Newest)) { (t.people_sort_newest()) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_what_was_asked() {
        let criteria = Criteria {
            text: "أمينة & co".to_owned(),
            role: Some(Role::Learner),
            state: Some(State::Unconfirmed),
            country: Some("TN".to_owned()),
            lang: Some(Lang::Ar),
            organisation: "وزارة".to_owned(),
            seen: Some(Seen::NotFor(90)),
            sort: Sort::Name,
        };
        let address = address(Lang::En, &criteria, None);
        let (_, query) = address.split_once('?').unwrap();
        let asked: Asked = Query::try_from_uri(&format!("http://x/?{query}").parse().unwrap()).unwrap().0;
        assert_eq!(asked.criteria(), criteria);
        assert_eq!(super::address(Lang::En, &Criteria::default(), None), "/en/admin/people");
    }
}
