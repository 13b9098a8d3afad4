//! Inviting many people by a file: the preview says line by line what is wrong, and all are invited or nobody.

mod pages;
mod rules;
mod store;

use axum::{
    body::to_bytes,
    extract::{FromRequest, Multipart, Request, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use halqa_platform::{
    error::{Error, Result},
    http::{View, limit::FORM_BYTES, peer::Peer},
    jobs,
};

use url::form_urlencoded;

use crate::{
    Identity, Text,
    policy::{Access, Role, Routes},
    second_factor::prove::is_multipart,
    viewer::Viewer,
};
use rules::{Table, Unreadable};

/// Adds the routes.
pub(super) fn routes(routes: Routes<Identity>) -> Routes<Identity> {
    let programme = Access::Roles(&[Role::Staff]);
    routes
        .get("/{lang}/admin/people/invite", programme, show)
        .post("/{lang}/admin/people/invite", programme, look)
        .post("/{lang}/admin/people/invite/faults", programme, faults)
        .post("/{lang}/admin/people/invite/send", programme, send)
        .get("/{lang}/admin/people/invite/template.csv", programme, template)
}

/// What is sent: a file or text, and, with corrected lines, the text that they correct.
#[derive(Debug, Default)]
struct Sent {
    csv: String,
    corrected: String,
    /// The file is in no encoding that can be read.
    garbled: bool,
}

impl Sent {
    async fn read(request: Request) -> Result<Self> {
        let mut sent = Self::default();
        // As it comes from the page that asked for a proof first.
        if !is_multipart(request.headers()) {
            let body = to_bytes(request.into_body(), 3 * FORM_BYTES).await;
            let body = body.map_err(|_| Error::TooLarge(FORM_BYTES))?;
            for (name, text) in form_urlencoded::parse(&body).into_owned() {
                sent.take(&name, text);
            }
            return Ok(sent);
        }
        let bad = || Error::bad(|lang| Text::of(lang).invite_form_broken().to_owned());
        let mut form = Multipart::from_request(request, &()).await.map_err(|_| bad())?;
        while let Some(field) = form.next_field().await.map_err(|_| Error::TooLarge(FORM_BYTES))? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|_| Error::TooLarge(FORM_BYTES))?;
            let Some(text) = rules::decode(&bytes) else {
                sent.garbled = true;
                continue;
            };
            sent.take(&name, text);
        }
        Ok(sent)
    }

    fn take(&mut self, name: &str, text: String) {
        match name {
            // A file wins over what stands in the field beside it.
            "file" if !text.trim().is_empty() => self.csv = text,
            "csv" if self.csv.is_empty() => self.csv = text,
            "corrected-file" if !text.trim().is_empty() => self.corrected = text,
            "corrected" if self.corrected.is_empty() => self.corrected = text,
            _ => {}
        }
    }

    /// The table, with corrected lines in their places.
    fn table(&self) -> Result<Table, Unreadable> {
        if self.garbled {
            return Err(Unreadable::Garbled);
        }
        let mut table = Table::read(&self.csv)?;
        if !self.corrected.trim().is_empty() {
            table.correct(Table::read(&self.corrected)?);
        }
        Ok(table)
    }
}

async fn show(view: View, viewer: Viewer) -> Response {
    pages::form(&view, &viewer, "", None)
}

/// The table checked against itself and the accounts, or the page that says that it cannot be read.
async fn checked(
    identity: &Identity,
    view: &View,
    viewer: &Viewer,
    sent: &Sent,
) -> Result<Result<store::Checked, Response>> {
    match sent.table() {
        Err(why) => Ok(Err(pages::form(view, viewer, &sent.csv, Some(why)))),
        Ok(table) => Ok(Ok(store::check(identity, viewer, table).await?)),
    }
}

async fn look(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    request: Request,
) -> Result<Response> {
    let sent = Sent::read(request).await?;
    Ok(match checked(&identity, &view, &viewer, &sent).await? {
        Err(page) => page,
        Ok(checked) => pages::preview(&view, &viewer, &checked),
    })
}

async fn faults(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    request: Request,
) -> Result<Response> {
    let sent = Sent::read(request).await?;
    Ok(match checked(&identity, &view, &viewer, &sent).await? {
        Err(page) => page,
        Ok(checked) => file(checked.faults_csv(view.lang), "invitations-to-correct.csv"),
    })
}

async fn send(
    State(identity): State<Identity>,
    view: View,
    viewer: Viewer,
    peer: Peer,
    request: Request,
) -> Result<Response> {
    let sent = Sent::read(request).await?;
    let checked = match checked(&identity, &view, &viewer, &sent).await? {
        Err(page) => return Ok(page),
        Ok(checked) => checked,
    };
    // Meanwhile something may have become wrong; then nobody is invited.
    if checked.has_faults() {
        return Ok(pages::preview(&view, &viewer, &checked));
    }
    let invited = store::invite_all(&identity, &viewer, &checked, peer).await?;
    jobs::wake();
    Ok(pages::done(&view, &viewer, invited, checked.people.len() - invited))
}

async fn template(view: View) -> Response {
    file(rules::template(view.lang), "invitations.csv")
}

fn file(csv: String, name: &str) -> Response {
    let mut response = csv.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
