//! A table checked against the accounts, and the invitations in the database.

use std::collections::HashMap;

use halqa_platform::{db::placeholders, error::Result, http::peer::Peer, lang::Lang};
use serde_json::json;
use uuid::Uuid;

use super::rules::{self, Column, Fault, Person, Table};
use crate::{Identity, accounts::NewAccount, audit, invitations, policy::Role, viewer::Viewer};

/// Addresses of one statement.
const CHUNK: usize = 500;

/// A table with what is wrong in it.
pub(super) struct Checked {
    pub(super) table: Table,
    /// Whoever can be invited, with the number of the line.
    pub(super) people: Vec<(u64, Person)>,
    /// What is wrong, by line.
    pub(super) faults: Vec<(u64, Vec<Fault>)>,
    /// Of these, who has an account already: line, account.
    pub(super) known: Vec<(u64, Uuid)>,
}

impl Checked {
    pub(super) fn has_faults(&self) -> bool {
        !self.faults.is_empty()
    }

    /// The lines that are wrong as a file, with their numbers and what is wrong.
    pub(super) fn faults_csv(&self, lang: Lang) -> String {
        let titles = [Column::Line].into_iter().chain(Column::DATA).map(Column::id).chain(["problem"]);
        let titles = titles.map(str::to_owned).collect();
        let wrong = self.table.lines.iter().filter_map(|line| {
            let (_, faults) = self.faults.iter().find(|(number, _)| *number == line.line)?;
            let texts: Vec<String> =
                faults.iter().map(|fault| halqa_platform::text::plain(&fault.text(lang))).collect();
            let cells = Column::DATA.iter().map(|column| line.cell(*column).to_owned());
            Some([line.line.to_string()].into_iter().chain(cells).chain([texts.join(" ")]).collect())
        });
        rules::write([titles].into_iter().chain(wrong))
    }

    /// The faults of a line, in words.
    pub(super) fn words(faults: &[Fault], lang: Lang) -> Vec<String> {
        faults.iter().map(|fault| fault.text(lang)).collect()
    }
}

/// Reads every line, and finds addresses that stand twice or have accounts.
pub(super) async fn check(identity: &Identity, viewer: &Viewer, table: Table) -> Result<Checked> {
    let may = viewer.has(Role::Administrator);
    let mut checked = Checked { table, people: Vec::new(), faults: Vec::new(), known: Vec::new() };
    let mut first: HashMap<String, u64> = HashMap::new();
    for line in &checked.table.lines {
        let read = rules::read(line, viewer.lang, may);
        let again = read.as_ref().ok().and_then(|person| first.get(person.email.key()).copied());
        match (read, again) {
            (Ok(_), Some(before)) => checked.faults.push((line.line, vec![Fault::Again(before)])),
            (Ok(person), None) => {
                first.insert(person.email.key().to_owned(), line.line);
                checked.people.push((line.line, person));
            }
            (Err(faults), _) => checked.faults.push((line.line, faults)),
        }
    }
    let keys: Vec<String> = first.keys().cloned().collect();
    for part in keys.chunks(CHUNK) {
        let sql = format!(
            "SELECT email_key, id FROM accounts WHERE email_key IN ({})",
            placeholders(1, part.len())
        );
        let query =
            part.iter().fold(identity.platform.db.read_built(sql), |query, key| query.bind(key.clone()));
        let rows: Vec<(String, Uuid)> = query.all().await?;
        checked.known.extend(rows.into_iter().filter_map(|(key, id)| Some((*first.get(&key)?, id))));
    }
    checked.known.sort_unstable();
    Ok(checked)
}

/// Invites everybody in one transaction; how many were new. Who has an account stays as they are.
pub(super) async fn invite_all(
    identity: &Identity,
    viewer: &Viewer,
    checked: &Checked,
    peer: Peer,
) -> Result<usize> {
    let platform = &identity.platform;
    let mut tx = platform.db.begin().await?;
    let mut invited = 0;
    for (_, person) in &checked.people {
        let new = NewAccount {
            email: person.email.clone(),
            confirmed: false,
            password_hash: None,
            profile: person.profile.clone(),
            roles: person.roles.clone(),
        };
        let (account, made) = invitations::make(&mut tx, platform, &new, Some(viewer.id)).await?;
        if !made {
            continue;
        }
        invited += 1;
        if person.roles.iter().any(|role| *role != Role::Learner) {
            let ids: Vec<&str> = person.roles.iter().map(|role| role.id()).collect();
            let detail = json!({ "before": [], "after": ids });
            let entry =
                audit::Entry::new("account.roles").by(viewer.id).to(account).detail(detail).from(peer);
            audit::record(&mut tx, platform.clock.now(), entry).await?;
        }
    }
    if invited > 0 {
        let entry = audit::Entry::new("people.invited").by(viewer.id).from(peer);
        let entry = entry.detail(json!({ "invited": invited, "lines": checked.people.len() }));
        audit::record(&mut tx, platform.clock.now(), entry).await?;
        tx.commit().await?;
    }
    Ok(invited)
}
