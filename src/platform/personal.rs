//! What the program holds about people: each crate lists its tables, with every column, and says of those that hold
//! something about a person why, for how long, and what becomes of it when the person goes. The register of processing,
//! the page before an account is erased and a test that walks the real schema are made from these lists.
//!
//! A new table or column needs one line: [`held`] or [`impersonal`]. `tests/privacy.rs` prints the line that is missing.

use crate::lang::Lang;

/// A text that the program has in every language.
pub type Label = fn(Lang) -> &'static str;

/// What something is done for.
#[derive(Clone, Copy, Debug)]
pub struct Activity {
    /// Never changed: what the operator says of it is kept by it.
    pub key: &'static str,
    /// What it is called.
    pub name: Label,
    /// What for.
    pub purpose: Label,
    /// Which kinds of data.
    pub data: Label,
    /// About whom.
    pub people: People,
    /// On what ground, unless the operator says otherwise.
    pub basis: Basis,
    /// Who sees it.
    pub seen: &'static [Seen],
}

/// About whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// Who has an account.
    Members,
    /// Who learns.
    Learners,
    /// Who writes courses, teaches, or runs the site.
    Staff,
    /// Who comes without an account, too.
    Visitors,
}

/// On what ground (article 6 of the GDPR; the UN's principles know the same by other words).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The service that the person asked for.
    Contract,
    /// They agreed.
    Consent,
    /// A legitimate interest, such as safety.
    Interest,
    /// A legal duty.
    Duty,
    /// A task in the public interest or a mandate.
    Mandate,
}

impl Basis {
    /// All of them.
    pub const ALL: [Basis; 5] =
        [Basis::Contract, Basis::Consent, Basis::Interest, Basis::Duty, Basis::Mandate];

    /// As it is stored.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Contract => "contract",
            Self::Consent => "consent",
            Self::Interest => "legitimate-interest",
            Self::Duty => "legal-duty",
            Self::Mandate => "public-task",
        }
    }

    /// The one with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.id() == id)
    }
}

/// Who sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The person.
    Own,
    /// Staff of their courses.
    CourseStaff,
    /// Programme staff.
    Staff,
    /// Administrators.
    Administrators,
    /// Whoever has the code of a statement.
    WhoeverHasTheCode,
    /// Programs that an administrator connected.
    Connected,
    /// Nobody: only the program.
    Program,
}

/// What becomes of it when the person's account is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {
    /// The rows go.
    Deleted,
    /// The rows stay, and nothing in them is about a person any more.
    Emptied,
    /// The rows stay with an id that leads to nobody.
    Pseudonymous(Why),
    /// It stays, since it goes by itself soon.
    Expires,
}

/// Why something stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Numbers of participants and results must stay right.
    Numbers,
    /// The log of the site must stay whole.
    Log,
    /// Whoever checks a statement must learn that it is no longer valid.
    Statement,
    /// Others work with what was made.
    Work,
}

impl Why {
    /// All of them.
    pub const ALL: [Why; 4] = [Why::Numbers, Why::Statement, Why::Log, Why::Work];
}

/// Whether a person gets it with their data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// Yes.
    Yes,
    /// No: it is a secret or its fingerprint, of use to a thief alone.
    Secret,
    /// No: it is made from what is in there.
    Derived,
    /// No: it belongs to the work of others; what the person did stands in their part of the log.
    Work,
}

/// A table.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    /// Its name.
    pub table: &'static str,
    /// What for; `None` where it holds nothing about anybody.
    pub activity: Option<&'static Activity>,
    /// Columns about a person, with spaces.
    pub personal: &'static str,
    /// All other columns, with spaces.
    pub rest: &'static str,
    /// What becomes of it at erasure.
    pub erased: Erased,
    /// Whether it is in what people download.
    pub export: Export,
    /// Key of the rule that says how long it is kept; empty where it stays as long as the account.
    pub rule: &'static str,
}

/// A table that holds something about people: what for, its name, the columns about them, and the others. As long as
/// nothing else is said it goes when the account is erased, is in the download, and is kept as long as the account.
pub const fn held(
    activity: &'static Activity,
    table: &'static str,
    personal: &'static str,
    rest: &'static str,
) -> Holding {
    Holding {
        table,
        activity: Some(activity),
        personal,
        rest,
        erased: Erased::Deleted,
        export: Export::Yes,
        rule: "",
    }
}

/// A table that holds nothing about anybody, with its columns.
pub const fn impersonal(table: &'static str, columns: &'static str) -> Holding {
    Holding {
        table,
        activity: None,
        personal: "",
        rest: columns,
        erased: Erased::Deleted,
        export: Export::Derived,
        rule: "",
    }
}

impl Holding {
    /// What becomes of it at erasure.
    #[must_use]
    pub const fn erased(mut self, erased: Erased) -> Self {
        self.erased = erased;
        self
    }

    /// Whether it is in the download.
    #[must_use]
    pub const fn export(mut self, export: Export) -> Self {
        self.export = export;
        self
    }

    /// Which rule says how long it is kept.
    #[must_use]
    pub const fn rule(mut self, rule: &'static str) -> Self {
        self.rule = rule;
        self
    }

    /// Every column.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> {
        self.personal.split_whitespace().chain(self.rest.split_whitespace())
    }
}

/// What a schema has and no list names, and what a list names and the schema has not: a line each, ready to be put
/// into a list. `tables` are the real ones with their columns.
pub fn gaps<'a>(
    lists: &[&[Holding]],
    tables: impl IntoIterator<Item = (&'a str, Vec<&'a str>)>,
) -> Vec<String> {
    let all: Vec<&Holding> = lists.iter().flat_map(|list| list.iter()).collect();
    let mut gaps = Vec::new();
    let mut seen = Vec::new();
    for (table, columns) in tables {
        seen.push(table);
        let named: Vec<&&Holding> = all.iter().filter(|holding| holding.table == table).collect();
        let [holding] = named.as_slice() else {
            let columns = columns.join(" ");
            gaps.push(format!("{} lines for it: impersonal(\"{table}\", \"{columns}\"),", named.len()));
            continue;
        };
        let known: Vec<&str> = holding.columns().collect();
        let new: Vec<&str> = columns.iter().copied().filter(|column| !known.contains(column)).collect();
        let gone: Vec<&str> = known.iter().copied().filter(|column| !columns.contains(column)).collect();
        if !new.is_empty() || !gone.is_empty() || known.len() != columns.len() {
            gaps.push(format!("{table}: new columns {new:?}, columns that are not there {gone:?}"));
        }
        if holding.activity.is_some() == holding.personal.is_empty() {
            gaps.push(format!("{table}: says that it is about people, and no column is"));
        }
    }
    gaps.extend(
        all.iter()
            .filter(|h| !seen.contains(&h.table))
            .map(|h| format!("{}: there is no such table", h.table)),
    );
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEST: Activity = Activity {
        key: "test",
        name: |_| "",
        purpose: |_| "",
        data: |_| "",
        people: People::Members,
        basis: Basis::Contract,
        seen: &[Seen::Own],
    };

    #[test]
    fn what_no_list_names_is_told() {
        let list =
            [held(&TEST, "people", "name", "id"), impersonal("things", "id colour"), impersonal("old", "id")];
        let good = [("people", vec!["id", "name"]), ("things", vec!["colour", "id"]), ("old", vec!["id"])];
        assert_eq!(gaps(&[&list], good), Vec::<String>::new());
        let grown =
            [("people", vec!["id", "name", "born"]), ("things", vec!["id"]), ("new", vec!["id", "who"])];
        let told = gaps(&[&list], grown);
        assert_eq!(told.len(), 4, "{told:#?}");
        assert!(told[0].contains("born") && told[1].contains("colour"));
        assert!(told[2].contains("impersonal(\"new\", \"id who\"),"), "{told:?}");
        assert!(told[3].contains("old"));
    }

    #[test]
    fn a_basis_is_kept_by_its_id() {
        for basis in Basis::ALL {
            assert_eq!(Basis::from_id(basis.id()), Some(basis));
        }
        assert_eq!(Basis::from_id("whim"), None);
    }
}
