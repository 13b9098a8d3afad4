//! The dated runs on a course's public page: when they are, and the way into each.

use chrono::{DateTime, Utc};
use halqa_platform::{
    cldr,
    db::Db,
    error::Result,
    html::{
        bdi,
        form::field_id,
        parts::{self, Kind, Weight},
    },
    http::{View, view},
};
use maud::{Markup, html};
use uuid::Uuid;

use super::{
    store::{self, Run},
    words,
};
use crate::{
    Text,
    catalogue::pages::{CourseShown, Place as Stands, enrol_form, how},
    compiled::EnrolmentMode,
    enrolment::{
        routes::words as refusal_words,
        rules::{self, Applicant, Refusal},
        store::{EnrolmentState, Place},
    },
    urls,
};

/// A run, and how the reader stands to it.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The run.
    pub run: Run,
    /// How they stand.
    pub stand: Stand,
}

/// How a reader stands to a run.
#[derive(Clone, Debug)]
pub enum Stand {
    /// Not signed in.
    SignedOut,
    /// Takes it.
    In,
    /// Waits for an answer.
    Asked,
    /// May enrol, unless refused.
    Open {
        /// Why not.
        refusal: Option<Refusal>,
        /// Asked before, and was not admitted.
        declined: bool,
    },
}

/// What is offered to who is not signed in.
///
/// # Errors
/// The database failed.
pub async fn to_all(db: &Db, course: Uuid, now: DateTime<Utc>) -> Result<Vec<Offer>> {
    let runs = store::offered(db, course, now).await?;
    Ok(runs.into_iter().map(|run| Offer { run, stand: Stand::SignedOut }).collect())
}

/// What is offered to a person; to who takes a dated run the self-paced one, too.
///
/// # Errors
/// The database failed.
pub async fn to(
    db: &Db,
    course: Uuid,
    places: &[Place],
    applicant: &Applicant,
    now: DateTime<Utc>,
) -> Result<Vec<Offer>> {
    let mut runs = store::offered(db, course, now).await?;
    let active = |place: &&Place| place.state() == EnrolmentState::Active;
    if places.iter().any(|place| active(&place)) {
        let paced = store::one(db, course, "").await?;
        if !places.iter().filter(active).any(|place| place.run_id == paced.id) {
            runs.push(paced);
        }
    }
    let offer = |run: Run| {
        let place = places.iter().find(|place| place.run_id == run.id);
        let stand = match place.map(Place::state) {
            Some(EnrolmentState::Active) => Stand::In,
            Some(EnrolmentState::Requested) => Stand::Asked,
            state => {
                let asker = Applicant { taken: run.taken, ..applicant.clone() };
                // Where nobody is asked any more, the old answer says nothing.
                let declined =
                    state == Some(EnrolmentState::Declined) && run.settings.mode == EnrolmentMode::Approval;
                Stand::Open { refusal: rules::open(&run.gate(), &asker, now).err(), declined }
            }
        };
        Offer { run, stand }
    };
    Ok(runs.into_iter().map(offer).collect())
}

/// The run that somebody was just refused stands among the offers, with the reason, whatever it is.
pub fn answer(offers: &mut Vec<Offer>, run: Run, refusal: Option<Refusal>) {
    let stand = Stand::Open { refusal, declined: false };
    match offers.iter_mut().find(|offer| offer.run.id == run.id) {
        Some(offer) => offer.stand = stand,
        None => offers.insert(0, Offer { run, stand }),
    }
}

/// Id of the field for a run's code; each run's form is on the same page.
pub fn code_id(slug: &str) -> String {
    if slug.is_empty() { field_id("code") } else { format!("f-code-{slug}") }
}

/// The section of the course's page; nothing where there are no runs with dates.
pub(crate) fn section(view: &View, shown: &CourseShown<'_>) -> Markup {
    if shown.offers.is_empty() {
        return html! {};
    }
    let t = Text::of(view.lang);
    parts::section(
        "runs",
        t.runs_offered(),
        html! {
            @if shown.offers.iter().any(|offer| !offer.run.is_default()) { p { (t.runs_offered_lead()) } }
            ul.run-offers { @for offer in &shown.offers { li { (one(view, t, shown, offer)) } } }
        },
    )
}

fn one(view: &View, t: Text, shown: &CourseShown<'_>, offer: &Offer) -> Markup {
    let chain = shown.version.course.chain(view.lang);
    let run = &offer.run;
    let name = words::name(t, run.is_default(), &run.settings.title, &chain);
    html! {
        h3 { (bdi(&name)) }
        p { (when(view, t, shown, run)) }
        (way_in(view, t, shown, offer, &name))
    }
}

/// When it is, until when one enrols, and how many places are left.
fn when(view: &View, t: Text, shown: &CourseShown<'_>, run: &Run) -> Markup {
    let zone = shown.viewer.map_or(chrono_tz::Tz::UTC, |viewer| viewer.time_zone);
    let of = &run.settings;
    let left = of.capacity.map(|capacity| (capacity - run.taken).max(0));
    html! {
        @if run.is_default() { (t.runs_self_paced_note()) } @else {
            (words::span(t, view.lang, (of.starts, of.ends), zone))
            @if let Some(closes) = of.closes { br; small { (t.runs_enrol_until(cldr::date_time(view.lang, closes, zone))) } }
        }
        @if let Some(left) = left { br; small { (t.runs_places(left, cldr::number(view.lang, left))) } }
    }
}

fn way_in(view: &View, t: Text, shown: &CourseShown<'_>, offer: &Offer, name: &str) -> Markup {
    let slug = &shown.version.course.slug;
    let address = offer.run.address();
    match &offer.stand {
        Stand::SignedOut => html! {
            p {
                @if matches!(shown.place, Stands::SignedOut(_)) {
                    a href=(format!("/{}/sign-in?next={}", view.lang, view::encode(&urls::course(view.lang, slug)))) { (t.sign_in_to_enrol()) }
                    " · "
                }
                (how(t, offer.run.settings.mode))
            }
        },
        Stand::In => html! {
            p { a href=(urls::learn_run(view.lang, slug, address)) { (t.runs_in()) span.unseen { ": " (bdi(name)) } } }
        },
        Stand::Asked => html! {
            p { (t.requested_text()) }
            (parts::act_about(&urls::leave(view.lang, slug), t.request_take_back(), name, Weight::Normal, &[("run", address)]))
        },
        Stand::Open { refusal: Some(refusal), .. } => {
            let zone = shown.viewer.map_or(chrono_tz::Tz::UTC, |viewer| viewer.time_zone);
            parts::notice(Kind::Info, None, html! { (refusal_words(t, view.lang, refusal, zone)) })
        }
        Stand::Open { refusal: None, declined } => {
            let sent = shown.code.as_ref().filter(|sent| sent.run == offer.run.slug);
            html! {
                @if *declined { p { (t.declined_text()) " " (t.declined_again()) } }
                (enrol_form(view, t, slug, (address, Some(name)), offer.run.settings.mode, sent))
            }
        }
    }
}
