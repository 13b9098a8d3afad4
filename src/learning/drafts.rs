//! Courses in the making. A draft is the files of a course, kept as blobs and changed file by file in the browser;
//! what is published from it, exported or checked is what `format` makes of the same files.

pub mod changes;
pub mod store;

use halqa_identity::{policy::Role, viewer::Viewer};
use halqa_platform::{
    db::Db,
    error::{Error, Result},
};

use store::Draft;

/// The draft at this address, for somebody who may edit it.
///
/// # Errors
/// [`Error::NotFound`] for no such draft, [`Error::Forbidden`] for whoever may not edit it.
pub async fn open(db: &Db, slug: &str, viewer: &Viewer) -> Result<Draft> {
    let draft = store::find(db, slug).await?.ok_or(Error::NotFound)?;
    if may_edit(db, &draft, viewer).await? { Ok(draft) } else { Err(Error::Forbidden(None)) }
}

/// Programme staff and administrators edit every draft; authors those that they are named for, or whose course they
/// are staff of.
///
/// # Errors
/// The database failed.
pub async fn may_edit(db: &Db, draft: &Draft, viewer: &Viewer) -> Result<bool> {
    if viewer.has(Role::Administrator) || viewer.has(Role::Staff) {
        return Ok(true);
    }
    Ok(viewer.has(Role::Author) && store::is_author(db, draft, viewer.id).await?)
}
