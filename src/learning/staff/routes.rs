//! Handlers of the staff's pages.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use axum_extra::extract::Query;
use halqa_identity::{
    accounts::{self, Status},
    audit::{self, Entry},
    policy::{Access, Role, Routes},
    viewer::Viewer,
};
use halqa_platform::{
    error::{Error, Result},
    http::{Form, View, view},
    jobs, mail,
};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::{
    Desk, courses, letters,
    pages::{self, Overview},
    path::{self, Given, Path as Whole, reason_id},
    store::{self, Learner},
};
use crate::{
    Learning, Text,
    completion::{
        reevaluation::{self, Scope, Settle},
        rules, store as completion,
    },
    enrolment::store as enrolments,
    participants::{
        groups::store as groups, messages::store as messages, rules::Filter, store as participants,
    },
    runs::store as runs,
    urls,
};

/// Fewest and most characters of a reason.
const REASON_MIN: usize = 3;
pub(crate) const REASON_MAX: usize = 500;

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let programme = Access::Roles(&[Role::Staff]);
    routes
        .get("/{lang}/admin/courses", programme, courses::list)
        .get("/{lang}/learn/{slug}/staff", Access::CourseStaff, overview)
        .post("/{lang}/learn/{slug}/staff/requests/{enrolment}", Access::CourseStaff, decide)
        .post("/{lang}/learn/{slug}/staff/people", programme, people)
        .post("/{lang}/learn/{slug}/staff/reevaluate", Access::CourseStaff, reevaluate)
        .get("/{lang}/learn/{slug}/staff/learners/{enrolment}", Access::CourseStaff, learner)
        .post("/{lang}/learn/{slug}/staff/learners/{enrolment}", Access::CourseStaff, set_by_hand)
        .post("/{lang}/learn/{slug}/staff/learners/{enrolment}/statement", Access::CourseStaff, statement)
}

type CoursePath = Path<(String, String)>;
type EnrolmentPath = Path<(String, String, String)>;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    preview: String,
    from: String,
    activity: String,
}

async fn overview(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let mut of = load(&learning, &desk).await?;
    if !asked.preview.is_empty() && desk.whole() {
        let from = asked.from.parse().unwrap_or_default();
        let part = reevaluation::preview(&learning, &desk.version, from).await?;
        let people: Vec<Uuid> = part.changes.iter().map(|change| change.account).collect();
        of.names.extend(accounts::names(&learning.platform.db, &people).await?);
        of.preview = Some((part, !from.is_nil()));
    }
    Ok(pages::overview(&view, &desk, &of).into_response())
}

async fn load(learning: &Learning, desk: &Desk) -> Result<Overview> {
    let (db, course) = (&learning.platform.db, desk.version.course_id);
    let everybody = participants::fitting(desk.reach.clone(), &Filter::default(), desk.viewer.time_zone);
    let learners = participants::count(db, &everybody).await?;
    let (requests, named) = (store::requests(db, &desk.reach).await?, store::named(db, course).await?);
    let mut people = named.clone();
    people.extend(requests.iter().map(|request| request.account_id));
    let names = accounts::names(db, &people).await?;
    let runs = desk.runs(learning).await?;
    Ok(Overview { requests, learners, named, names, runs, ..Overview::default() })
}

#[derive(Deserialize)]
struct Decision {
    #[serde(default)]
    decision: String,
}

async fn decide(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, enrolment)): EnrolmentPath,
    Form(form): Form<Decision>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let request = enrolment_of(&learning, &desk, &enrolment).await?;
    let (admitted, said) = match form.decision.as_str() {
        "admit" => (true, "request-admitted"),
        "decline" => (false, "request-declined"),
        _ => return Err(Error::bad(|lang| Text::of(lang).staff_decide().to_owned())),
    };
    let course = desk.version.course_id;
    let changed =
        enrolments::decide(&learning.platform, request.id, course, desk.viewer.id, admitted).await?;
    let said = if changed { said } else { "request-gone" };
    Ok(view::redirect_saying(&urls::staff(view.lang, &slug), said))
}

async fn enrolment_of(learning: &Learning, desk: &Desk, id: &str) -> Result<Learner> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let of = store::learner(&learning.platform.db, desk.version.course_id, id).await?;
    if desk.reach.has(of.run_id) { Ok(of) } else { Err(Error::NotFound) }
}

#[derive(Deserialize)]
struct People {
    #[serde(default)]
    act: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    account: String,
}

async fn people(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
    Form(form): Form<People>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    if form.act == "remove" {
        let account = form.account.parse().map_err(|_| Error::NotFound)?;
        let said = name(&learning, &desk, account, false).await?;
        return Ok(view::redirect_saying(&urls::staff(view.lang, &slug), said));
    }
    let known = accounts::find_by_email(&learning.platform.db, &form.email).await?;
    if let Some(account) = known.filter(|account| account.status == Status::Active) {
        let said = name(&learning, &desk, account.id, true).await?;
        return Ok(view::redirect_saying(&urls::staff(view.lang, &slug), said));
    }
    let mut of = load(&learning, &desk).await?;
    of.email_error = Some(Text::of(view.lang).staff_unknown_email().to_owned());
    of.email = form.email;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, pages::overview(&view, &desk, &of)).into_response())
}

async fn name(learning: &Learning, desk: &Desk, account: Uuid, add: bool) -> Result<&'static str> {
    let course = desk.version.course_id;
    let mut tx = learning.platform.db.begin().await?;
    let (changed, action, said) = if add {
        (store::name(&mut tx, course, account).await?, "course.staff-added", "staff-added")
    } else {
        (store::remove(&mut tx, course, account).await?, "course.staff-removed", "staff-removed")
    };
    if changed {
        let entry = Entry::new(action).by(desk.viewer.id).to(account);
        let entry = entry.detail(json!({ "course": desk.version.course.slug }));
        audit::record(&mut tx, learning.platform.clock.now(), entry).await?;
        tx.commit().await?;
    }
    Ok(if changed { said } else { "nothing-changed" })
}

async fn reevaluate(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): CoursePath,
) -> Result<Response> {
    let desk = Desk::load_whole(&learning, viewer, &slug).await?;
    let (version, platform) = (&desk.version, &learning.platform);
    let mut tx = platform.db.begin().await?;
    jobs::enqueue(&mut tx, &platform.clock, &Settle::new(version.id, Scope::Rules)).await?;
    let entry = Entry::new("course.reevaluated").by(desk.viewer.id);
    let entry = entry.detail(json!({ "course": slug, "version": version.number }));
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok(view::redirect_saying(&urls::staff(view.lang, &slug), "rule-applied"))
}

async fn learner(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, enrolment)): EnrolmentPath,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of = enrolment_of(&learning, &desk, &enrolment).await?;
    // A link beside an activity has it chosen in the form below.
    let given = Given { form: "override", activity: asked.activity, ..Given::default() };
    show(&learning, &view, &desk, &of, &given).await
}

async fn show(
    learning: &Learning,
    view: &View,
    desk: &Desk,
    of: &Learner,
    given: &Given,
) -> Result<Response> {
    let whole = whole(learning, of).await?;
    let now = learning.platform.clock.now();
    let status = if given.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, path::learner(view, desk, &whole, given, now)).into_response())
}

/// Everything that is known of one learner.
async fn whole(learning: &Learning, of: &Learner) -> Result<Whole> {
    let db = &learning.platform.db;
    let mut people = accounts::contacts(db, &[of.account_id]).await?;
    let person = people.remove(&of.account_id).filter(|person| person.status != Status::Erased);
    let visits = participants::visits(db, of.id).await?;
    let staff: Vec<Uuid> =
        visits.iter().flat_map(|visit| visit.override_by.into_iter().chain(visit.extended_by)).collect();
    Ok(Whole {
        learner: of.clone(),
        name: person.as_ref().map(|person| person.name.clone()),
        email: person.map(|person| person.email).unwrap_or_default(),
        run: runs::times_of(db, of.id).await?,
        rows: completion::rows(db, of.id).await?,
        attempts: participants::attempts(db, of.id).await?,
        groups: groups::memberships(db, &[of.id]).await?.remove(&of.id).unwrap_or_default(),
        messages: messages::to(db, of.id).await?,
        names: accounts::names(db, &staff).await?,
        visits,
    })
}

#[derive(Deserialize)]
struct ByHand {
    #[serde(default)]
    activity: String,
    #[serde(default)]
    reason: String,
}

/// A reason as it is kept; `None` where it is too short or too long.
pub(crate) fn reason(typed: &str) -> Option<String> {
    accounts::one_line(typed, REASON_MAX).filter(|reason| reason.chars().count() >= REASON_MIN)
}

async fn set_by_hand(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, enrolment)): EnrolmentPath,
    Form(form): Form<ByHand>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of = enrolment_of(&learning, &desk, &enrolment).await?;
    let t = Text::of(view.lang);
    let known = form.activity == "course" || desk.version.course.activity(&form.activity).is_some();
    let mut errors = Vec::new();
    if !known {
        errors.push((halqa_platform::html::form::field_id("activity"), t.staff_choose_error().to_owned()));
    }
    let Some(why) = reason(&form.reason).filter(|_| known) else {
        if reason(&form.reason).is_none() {
            errors.push((reason_id("override"), t.staff_reason_error().to_owned()));
        }
        let given = Given { form: "override", activity: form.activity, reason: form.reason, errors };
        return show(&learning, &view, &desk, &of, &given).await;
    };
    let changed = complete(&learning, &desk, &of, &form.activity, &why).await?;
    let said = if changed { "override-saved" } else { "nothing-changed" };
    Ok(view::redirect_saying(&urls::staff_learner(view.lang, &slug, of.id), said))
}

/// Completes an activity, or the whole course; whether that changed anything.
async fn complete(learning: &Learning, desk: &Desk, of: &Learner, what: &str, why: &str) -> Result<bool> {
    let (db, clock, version) = (&learning.platform.db, &learning.platform.clock, &desk.version);
    let name = accounts::display_name(db, of.account_id).await?;
    let Some(name) = name.filter(|_| of.state == "active") else {
        return Err(Error::conflict(|lang| Text::of(lang).staff_not_active().to_owned()));
    };
    let learner = completion::Learner { enrolment: of.id, account: of.account_id, name: &name };
    let by = (desk.viewer.id, why);
    let mut tx = db.begin().await?;
    tx.lock(&format!("enrolment {}", of.id)).await?;
    let changed = match version.course.activity(what) {
        Some(activity) => {
            completion::override_activity(&mut tx, clock, learner, version, activity, by).await?.activity
        }
        None => {
            let progress = completion::map(&completion::rows_in(&mut tx, of.id).await?);
            let grade = rules::grade(&version.course, &progress);
            completion::complete_course(&mut tx, clock, learner, version, grade, Some(by)).await?
        }
    };
    if changed {
        let entry = Entry::new("course.completion-set").by(desk.viewer.id).to(of.account_id);
        let entry = entry.detail(json!({ "course": version.course.slug, "activity": what }));
        audit::record(&mut tx, clock.now(), entry).await?;
    }
    tx.commit().await?;
    jobs::wake();
    Ok(changed)
}

#[derive(Deserialize)]
struct StatementForm {
    #[serde(default)]
    act: String,
    #[serde(default)]
    reason: String,
}

async fn statement(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, enrolment)): EnrolmentPath,
    Form(form): Form<StatementForm>,
) -> Result<Response> {
    let desk = Desk::load(&learning, viewer, &slug).await?;
    let of = enrolment_of(&learning, &desk, &enrolment).await?;
    let Some(why) = reason(&form.reason) else {
        let errors = vec![(reason_id("statement"), Text::of(view.lang).staff_reason_error().to_owned())];
        let given = Given { form: "statement", reason: form.reason, errors, ..Given::default() };
        return show(&learning, &view, &desk, &of, &given).await;
    };
    let said = match form.act.as_str() {
        "withdraw" => withdraw(&learning, &desk, &of, &why).await?,
        "restore" => restore(&learning, &desk, &of, &why).await?,
        _ => return Err(Error::NotFound),
    };
    Ok(view::redirect_saying(&urls::staff_learner(view.lang, &slug, of.id), said))
}

async fn withdraw(learning: &Learning, desk: &Desk, of: &Learner, why: &str) -> Result<&'static str> {
    let (platform, version) = (&learning.platform, &desk.version);
    let mail = letters::withdrawn(learning, version, of.account_id, why).await?;
    let mut tx = platform.db.begin().await?;
    if !store::withdraw(&mut tx, of.id, platform.clock.now(), why).await? {
        return Ok("nothing-changed");
    }
    if let Some(mail) = mail {
        mail::queue(&mut tx, &platform.clock, &platform.config, &mail).await?;
    }
    let entry = Entry::new("course.statement-withdrawn").by(desk.viewer.id).to(of.account_id);
    let entry = entry.detail(json!({ "course": version.course.slug }));
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    jobs::wake();
    Ok("statement-withdrawn")
}

async fn restore(learning: &Learning, desk: &Desk, of: &Learner, why: &str) -> Result<&'static str> {
    let platform = &learning.platform;
    if accounts::display_name(&platform.db, of.account_id).await?.is_none() {
        return Err(Error::conflict(|lang| Text::of(lang).staff_not_active().to_owned()));
    }
    let mut tx = platform.db.begin().await?;
    if !store::restore(&mut tx, of.id, (desk.viewer.id, why)).await? {
        return Ok("nothing-changed");
    }
    let entry = Entry::new("course.statement-restored").by(desk.viewer.id).to(of.account_id);
    let entry = entry.detail(json!({ "course": desk.version.course.slug }));
    audit::record(&mut tx, platform.clock.now(), entry).await?;
    tx.commit().await?;
    Ok("statement-restored")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_something_and_not_too_much() {
        assert_eq!(reason("  ok "), None);
        assert_eq!(reason(" sat the\nexam on paper ").as_deref(), Some("sat the exam on paper"));
        assert_eq!(reason(&"x".repeat(REASON_MAX)).map(|reason| reason.len()), Some(REASON_MAX));
        assert_eq!(reason(&"x".repeat(REASON_MAX + 1)), None);
    }
}
