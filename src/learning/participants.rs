//! The participants of a course, for its staff: who is where, groups, people added, dates extended, messages sent.

pub mod adding;
pub mod counting;
pub mod dates;
pub mod export;
pub mod groups;
pub mod messages;
pub mod pages;
pub mod roster;
pub mod rules;
pub mod store;
pub mod views;

use halqa_identity::{
    events::PersonChanged,
    policy::{Access, Routes},
};
use halqa_platform::jobs::Registry;

use crate::Learning;

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    let staff = Access::CourseStaff;
    let routes = routes
        .get("/{lang}/learn/{slug}/staff/participants", staff, roster::list)
        .get("/{lang}/learn/{slug}/staff/participants/export/{sheet}", staff, export::sheet)
        .post("/{lang}/learn/{slug}/staff/participants/views", staff, views::act);
    let routes = adding::routes(routes);
    let routes = groups::routes(routes);
    let routes = dates::routes(routes);
    messages::routes(routes)
}

/// Says what handles the feature's jobs and events.
pub fn register(registry: &mut Registry, learning: &Learning) {
    counting::register(registry, learning);
    messages::sending::register(registry, learning);
    registry.on::<PersonChanged, _, _>("participants.person", |event, context| async move {
        let mut tx = context.db.begin().await?;
        if context.once(&mut tx).await? {
            store::know_person(&mut tx, event.account).await?;
            tx.commit().await?;
        }
        Ok(())
    });
}
