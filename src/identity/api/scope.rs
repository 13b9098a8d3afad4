//! What a token is good for.

use std::str::FromStr;

use halqa_platform::lang::Lang;

use crate::{Text, policy::Role, viewer::Viewer};

macro_rules! scopes {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $roles:expr, $about:literal, $text:ident;)*) => {
        /// What a token is good for. It never gives more than its owner may do: the roles are looked at besides.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Scope { $($(#[$doc])* $variant,)* }

        impl Scope {
            /// Every one, in the order in which they are offered.
            pub const ALL: &'static [Scope] = &[$(Scope::$variant,)*];

            /// The fixed name.
            pub const fn id(self) -> &'static str {
                match self { $(Scope::$variant => $id,)* }
            }

            /// For the reference.
            pub const fn about(self) -> &'static str {
                match self { $(Scope::$variant => $about,)* }
            }

            /// For the person who makes a token.
            pub fn words(self, lang: Lang) -> &'static str {
                let t = Text::of(lang);
                match self { $(Scope::$variant => t.$text(),)* }
            }

            // Whom it can be of use; nobody in particular where it is empty.
            fn roles(self) -> &'static [Role] {
                match self { $(Scope::$variant => $roles,)* }
            }
        }
    };
}

const AUTHORS: &[Role] = &[Role::Staff, Role::Author];
const ADMINISTRATORS: &[Role] = &[Role::Administrator];

scopes! {
    /// Who one is.
    ProfileRead = "profile:read", &[], "Read who the owner of the token is.", scope_profile_read;
    /// Courses.
    CoursesRead = "courses:read", &[], "Read courses, their versions and, for their staff, their files.", scope_courses_read;
    /// Import.
    CoursesWrite = "courses:write", AUTHORS, "Publish versions of courses.", scope_courses_write;
    /// Enrolments.
    EnrolmentsRead = "enrolments:read", &[], "Read enrolments.", scope_enrolments_read;
    /// Enrolling and leaving.
    EnrolmentsWrite = "enrolments:write", &[], "Enrol and leave.", scope_enrolments_write;
    /// How far somebody is.
    ProgressRead = "progress:read", &[], "Read progress.", scope_progress_read;
    /// One's own marks.
    ProgressWrite = "progress:write", &[], "Mark one's own activities as viewed or done.", scope_progress_write;
    /// Statements.
    CompletionsRead = "completions:read", &[], "Read completions.", scope_completions_read;
    /// Everybody.
    PeopleRead = "people:read", ADMINISTRATORS, "Read everybody's account.", scope_people_read;
    /// Invite, roles, suspend.
    PeopleWrite = "people:write", ADMINISTRATORS, "Invite people, change roles, suspend.", scope_people_write;
    /// Groups.
    GroupsRead = "groups:read", &[], "Read groups: of a course for its staff, of the site for administrators.", scope_groups_read;
    /// Make and change groups.
    GroupsWrite = "groups:write", &[], "Make, change and delete groups, and say who is in them. A group that gives roles needs `people:write` besides.", scope_groups_write;
    /// A directory.
    Scim = "scim", ADMINISTRATORS, "Let a directory keep accounts and groups in step, by SCIM 2.0 under `/scim/v2`; not for this API.", scope_scim;
}

impl Scope {
    /// Those that can be of use to this person.
    pub fn of_use(viewer: &Viewer) -> impl Iterator<Item = Scope> {
        let administrator = viewer.has(Role::Administrator);
        Self::ALL.iter().copied().filter(move |scope| {
            let roles = scope.roles();
            administrator || roles.is_empty() || roles.iter().any(|role| viewer.has(*role))
        })
    }
}

impl FromStr for Scope {
    type Err = ();

    fn from_str(id: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|scope| scope.id() == id).ok_or(())
    }
}

/// Scopes as the database keeps them.
pub fn to_text(scopes: &[Scope]) -> String {
    scopes.iter().map(|scope| scope.id()).collect::<Vec<_>>().join(",")
}

/// The other way; what this program does not know gives nothing.
pub fn from_text(text: &str) -> Vec<Scope> {
    text.split(',').filter_map(|id| id.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_survive_the_database_and_unknown_ones_give_nothing() {
        let text = to_text(&[Scope::PeopleRead, Scope::ProfileRead]);
        assert_eq!(from_text(&text), [Scope::PeopleRead, Scope::ProfileRead]);
        assert_eq!(from_text("everything:write,profile:read"), [Scope::ProfileRead]);
        assert!(from_text("").is_empty());
    }

    #[test]
    fn people_are_offered_what_they_can_use() {
        let offered = |role| Scope::of_use(&Viewer::for_test(&[role])).collect::<Vec<_>>();
        assert!(!offered(Role::Learner).contains(&Scope::PeopleRead));
        assert!(!offered(Role::Learner).contains(&Scope::CoursesWrite));
        assert!(offered(Role::Author).contains(&Scope::CoursesWrite));
        assert_eq!(offered(Role::Administrator), Scope::ALL);
    }
}
