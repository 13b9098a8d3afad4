//! What is outside the languages: the start, health, metrics, robots, the sitemap; and the page of parts.

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use halqa_identity::policy::{Access, Routes};
use halqa_platform::{
    config::MetricsFor,
    error::{Error, Result},
    html::catalogue_of_parts::catalogue_of_parts,
    http::{View, assets, conditional, peer::Peer},
    lang::Lang,
};
use maud::html;

use crate::{App, Text, errors};

/// The routes.
pub fn routes() -> Routes<App> {
    Routes::new()
        .get("/", Access::Public, start)
        .get("/{lang}", Access::Public, without_slash)
        .get("/healthz", Access::Public, alive)
        .get("/readyz", Access::Public, ready)
        .get("/metrics", Access::Public, metrics)
        .get("/robots.txt", Access::Public, robots)
        .get("/sitemap.xml", Access::Public, sitemap)
        .get("/favicon.ico", Access::Public, favicon)
        .get("/assets/{build}/{*path}", Access::Public, asset)
        .get("/{lang}/_parts", Access::Public, parts)
}

async fn start(State(app): State<App>, headers: HeaderMap) -> Redirect {
    let lang = errors::negotiate(&headers, &app.platform.site.look());
    Redirect::to(&format!("/{lang}/"))
}

async fn without_slash(view: View) -> Redirect {
    Redirect::to(&format!("/{}/", view.lang))
}

async fn alive() -> &'static str {
    "ok\n"
}

async fn ready(State(app): State<App>) -> Response {
    let database: Result<(i64,), _> = app.platform.db.read("SELECT COUNT(*) FROM settings").one().await;
    match database {
        Ok(_) => "ok\n".into_response(),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

async fn metrics(State(app): State<App>, Peer(address): Peer) -> Result<Response> {
    let may = match app.platform.config.metrics {
        MetricsFor::Off => false,
        MetricsFor::Loopback => address.is_loopback(),
        MetricsFor::All => true,
    };
    if !may {
        return Err(Error::NotFound);
    }
    halqa_platform::telemetry::measure(&app.platform.db).await?;
    let text = halqa_platform::telemetry::render();
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response())
}

async fn robots(State(app): State<App>) -> String {
    let base = &app.platform.config.base_url;
    format!(
        "User-agent: *\nDisallow: /*/me\nDisallow: /*/learn\nDisallow: /*/admin\nDisallow: /*/edit\nSitemap: {base}/sitemap.xml\n"
    )
}

/// Every public page with its languages.
async fn sitemap(State(app): State<App>, headers: HeaderMap) -> Response {
    let base = &app.platform.config.base_url;
    let look = app.platform.site.look();
    let mut pages: Vec<(String, Vec<Lang>)> = vec![("/".to_owned(), look.languages.clone())];
    if look.catalogue {
        pages.push(("/courses".to_owned(), look.languages.clone()));
        for version in app.learning.library.all() {
            pages.push((format!("/courses/{}", version.course.slug), version.course.languages.clone()));
        }
    }
    for (_, langs) in &mut pages {
        langs.retain(|lang| look.offers(*lang));
    }
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (rest, langs) in &pages {
        for lang in langs {
            xml.push_str(&format!("<url><loc>{base}/{lang}{rest}</loc>"));
            for other in langs {
                xml.push_str(&format!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{base}/{other}{rest}\"/>"
                ));
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    let tag = halqa_platform::crypto::sha256_hex(xml.as_bytes());
    conditional::tagged(&headers, &tag, "public, max-age=3600", || {
        ([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response()
    })
}

async fn favicon(State(app): State<App>) -> Redirect {
    Redirect::to(&format!("{}/favicon.svg", app.platform.site.assets.prefix()))
}

async fn asset(
    State(app): State<App>,
    Path((build, path)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    assets::serve(&app.platform.site.assets, &build, &path, &headers)
}

async fn parts(view: View) -> Response {
    let t = Text::of(view.lang);
    let body = html! { (catalogue_of_parts(view.lang)) };
    view.page(t.parts_title()).wide().show(body).into_response()
}
