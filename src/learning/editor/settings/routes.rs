//! Handlers of settings and rules.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use halqa_identity::{policy::Routes, viewer::Viewer};
use halqa_platform::{
    cldr,
    error::{Error, Result},
    http::{Form, View, view},
    lang::Lang,
};
use maud::Markup;

use super::{
    about::About,
    completion::{Own, Rule},
    entry::Entry,
    languages::Languages,
    pages,
};
use crate::{
    Learning, Text,
    compiled::CompiledCourse,
    editor::{
        Desk, EDITORS,
        edits::Sheet,
        fields::Fields,
        forms::{self, Outcome, Part, Shown, Tongues},
        inspection::Inspection,
        questions::{file::plain_numbers, routes::status},
        said,
    },
    urls,
};

/// The routes.
pub fn routes(routes: Routes<Learning>) -> Routes<Learning> {
    routes
        .get("/{lang}/edit/{slug}/settings", EDITORS, about)
        .post("/{lang}/edit/{slug}/settings", EDITORS, save_about)
        .get("/{lang}/edit/{slug}/settings/languages", EDITORS, languages)
        .post("/{lang}/edit/{slug}/settings/languages", EDITORS, save_languages)
        .get("/{lang}/edit/{slug}/settings/entry", EDITORS, entry)
        .post("/{lang}/edit/{slug}/settings/entry", EDITORS, save_entry)
        .get("/{lang}/edit/{slug}/completion", EDITORS, rule)
        .post("/{lang}/edit/{slug}/completion", EDITORS, save_rule)
        .get("/{lang}/edit/{slug}/completion/{activity}", EDITORS, own)
        .post("/{lang}/edit/{slug}/completion/{activity}", EDITORS, save_own)
}

type Pairs = Vec<(String, String)>;
type DraftPath = Path<(String, String)>;
type ActivityPath = Path<(String, String, String)>;

/// What the pages of settings stand on.
pub(super) struct Ground {
    /// The draft.
    pub(super) desk: Desk,
    /// Its languages, and which are shown.
    pub(super) tongues: Tongues,
    /// The published courses: address and title on this page.
    pub(super) published: Vec<(String, String)>,
    /// What each of them requires.
    needs: BTreeMap<String, Vec<String>>,
    /// Whether the course itself is published.
    pub(super) live: bool,
    /// The draft as a course.
    whole: Inspection,
    /// The reader's language.
    lang: Lang,
}

impl Ground {
    async fn load(
        learning: &Learning,
        view: &View,
        viewer: Viewer,
        slug: &str,
        asked: &Fields,
    ) -> Result<Self> {
        let desk = Desk::load(learning, viewer, slug).await?;
        let whole = Inspection::load(learning, &desk).await?;
        let all = learning.library.all();
        let title = |course: &CompiledCourse| course.title.text(&course.chain(view.lang)).to_owned();
        let mut published: Vec<_> =
            all.iter().map(|version| (version.course.slug.clone(), title(&version.course))).collect();
        cldr::sort_names(view.lang, &mut published, |(_, title)| title);
        let needs =
            all.iter().map(|version| (version.course.slug.clone(), version.course.prerequisites.clone()));
        let needs = needs.collect();
        let live = published.iter().any(|(known, _)| known == slug);
        let tongues = Tongues::of(&desk, view.lang, asked);
        Ok(Self { desk, tongues, published, needs, live, whole, lang: view.lang })
    }

    fn about(&self, view: &View) -> About {
        About { tongues: self.tongues.clone(), t: Text::of(view.lang) }
    }

    fn languages(&self, view: &View) -> Languages {
        let now = self.desk.plan.languages.clone();
        Languages { t: Text::of(view.lang), now, texts: self.texts() }
    }

    /// How many lessons each language has.
    fn texts(&self) -> Vec<(Lang, usize)> {
        let count = |lang: Lang| {
            let ending = format!("/{lang}.md");
            let lessons = self.desk.files.iter().filter(|entry| entry.path.ends_with(&ending)).count();
            lessons + usize::from(self.desk.plan.title.0.contains_key(&lang))
        };
        Lang::ALL.into_iter().map(|lang| (lang, count(lang))).collect()
    }

    fn entry(&self, view: &View) -> Entry {
        let mut titles: BTreeMap<String, String> = self.published.iter().cloned().collect();
        let slug = self.desk.draft.slug.clone();
        titles.insert(slug.clone(), self.desk.title(view.lang).text.into_owned());
        Entry {
            t: Text::of(view.lang),
            zone: self.desk.viewer.time_zone,
            slug,
            needs: self.needs.clone(),
            titles,
        }
    }

    fn rule(&self, view: &View) -> Rule<'_> {
        Rule { t: Text::of(view.lang), zone: self.desk.viewer.time_zone, course: &self.whole.course }
    }

    fn own(&self, view: &View, id: &str) -> Result<Own<'_>> {
        let activity = self.whole.course.activity(id).ok_or(Error::NotFound)?;
        let zone = self.desk.viewer.time_zone;
        Ok(Own { t: Text::of(view.lang), zone, course: &self.whole.course, activity })
    }

    /// The course as it would be with these fields of its rule.
    fn with_rule(&self, view: &View, fields: &Fields) -> CompiledCourse {
        let mut course = self.whole.course.clone();
        course.completion = self.rule(view).said(fields);
        course
    }

    /// The course as it would be with these fields of one activity.
    fn with_own(&self, view: &View, id: &str, fields: &Fields) -> Result<CompiledCourse> {
        let said = self.own(view, id)?.said(fields);
        let mut course = self.whole.course.clone();
        let activities = course.modules.iter_mut().flat_map(|module| &mut module.activities);
        for activity in activities.filter(|activity| activity.id == id) {
            activity.completion = said.clone();
            activity.optional = fields.on("optional");
        }
        Ok(course)
    }

    async fn open(&self, learning: &Learning, part: &dyn Part) -> Result<Shown> {
        forms::open(learning, &self.desk, part).await?.ok_or(Error::NotFound)
    }

    /// Saves a form; what comes back is shown by `page`.
    async fn save(
        &self,
        learning: &Learning,
        part: &dyn Part,
        mut fields: Fields,
        back: &str,
        page: impl Fn(&Shown) -> Result<Markup>,
    ) -> Result<Response> {
        if !["save", "keep", ""].contains(&fields.get("act")) {
            let fields = button(fields);
            let shown = Shown { seen: forms::seen(&fields)?, fields, ..Shown::default() };
            return Ok(page(&shown)?.into_response());
        }
        let numbers = ["effort", "capacity", "any", "min_grade", "minutes", "passed"];
        plain_numbers(&mut fields, &numbers);
        if let Some(shown) = self.format_faults(learning, part, &fields).await? {
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&shown)?).into_response());
        }
        match forms::save(learning, &self.desk, part, fields, "settings").await? {
            Outcome::Done(done) => {
                let said = if done.is_some() { "draft-saved" } else { "draft-unchanged" };
                Ok(view::redirect_saying(back, said))
            }
            Outcome::Back(shown) => Ok((status(&shown), page(&shown)?).into_response()),
            Outcome::Gone => Err(Error::NotFound),
        }
    }

    /// What the format says of the course with these fields, beyond the rules of the form.
    async fn format_faults(
        &self,
        learning: &Learning,
        part: &dyn Part,
        fields: &Fields,
    ) -> Result<Option<Shown>> {
        if !part.wrong(fields).is_empty() {
            return Ok(None);
        }
        let text = self.desk.text(learning, &part.path()).await?.unwrap_or_default();
        let mut sheet = Sheet::parse(text.as_bytes()).ok_or_else(|| forms::unreadable(&part.path()))?;
        part.write(&mut sheet, fields);
        let more: Vec<String> = self
            .whole
            .new_faults(&part.path(), &sheet.bytes())
            .await?
            .into_iter()
            .take(20)
            .map(|finding| {
                format!("\u{2066}{}\u{2069}: {}", finding.file, said::sentence(self.lang, &finding))
            })
            .collect();
        let seen = forms::seen(fields)?;
        Ok((!more.is_empty()).then(|| Shown { fields: fields.clone(), seen, more, ..Shown::default() }))
    }
}

/// What a button of a row does to the form.
fn button(mut fields: Fields) -> Fields {
    let act = fields.get("act").to_owned();
    let mut words = act.split(':');
    match (words.next(), words.next(), words.next()) {
        (Some("up"), Some(list), Some(row)) => fields.shift(list, row, false),
        (Some("down"), Some(list), Some(row)) => fields.shift(list, row, true),
        (Some("drop"), Some(list), Some(row)) => fields.drop(list, row),
        (Some("add"), Some(list), None) => {
            // Rows have no ids of their own in the file: new ones must not be taken for old ones.
            let new = (1..).map(|n| format!("new{n}")).find(|row| !fields.has(list, row));
            fields.push(list, &new.unwrap_or_default());
        }
        _ => {}
    }
    fields
}

async fn about(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
) -> Result<Response> {
    let ground = Ground::load(&learning, &view, viewer, &slug, &Fields::default()).await?;
    let part = ground.about(&view);
    let mut shown = ground.open(&learning, &part).await?;
    let text = ground.desk.text(&learning, "course.toml").await?.unwrap_or_default();
    if let Some(sheet) = Sheet::parse(text.as_bytes()) {
        shown.stale = forms::stale(&sheet, &ground.tongues, &shown.fields, &part.names(&shown.fields));
    }
    Ok(pages::about(&view, &ground, &shown).into_response())
}

async fn save_about(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    let fields = Fields::sent(pairs);
    let ground = Ground::load(&learning, &view, viewer, &slug, &fields).await?;
    let part = ground.about(&view);
    let back = urls::edit_settings(view.lang, &slug);
    ground.save(&learning, &part, fields, &back, |shown| Ok(pages::about(&view, &ground, shown))).await
}

async fn languages(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
) -> Result<Response> {
    let ground = Ground::load(&learning, &view, viewer, &slug, &Fields::default()).await?;
    let shown = ground.open(&learning, &ground.languages(&view)).await?;
    Ok(pages::languages(&view, &ground, &shown, &ground.texts(), &[]).into_response())
}

async fn save_languages(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    let fields = Fields::sent(pairs);
    let ground = Ground::load(&learning, &view, viewer, &slug, &fields).await?;
    let part = ground.languages(&view);
    let back = urls::edit_languages(view.lang, &slug);
    let page =
        |shown: &Shown| Ok(pages::languages(&view, &ground, shown, &part.texts, &part.going(&shown.fields)));
    ground.save(&learning, &part, fields, &back, page).await
}

async fn entry(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
) -> Result<Response> {
    let ground = Ground::load(&learning, &view, viewer, &slug, &Fields::default()).await?;
    let shown = ground.open(&learning, &ground.entry(&view)).await?;
    Ok(pages::entry(&view, &ground, &shown).into_response())
}

async fn save_entry(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    let fields = Fields::sent(pairs);
    let ground = Ground::load(&learning, &view, viewer, &slug, &fields).await?;
    let part = ground.entry(&view);
    let back = urls::edit_entry(view.lang, &slug);
    ground.save(&learning, &part, fields, &back, |shown| Ok(pages::entry(&view, &ground, shown))).await
}

async fn rule(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
) -> Result<Response> {
    let ground = Ground::load(&learning, &view, viewer, &slug, &Fields::default()).await?;
    let shown = ground.open(&learning, &ground.rule(&view)).await?;
    Ok(pages::completion(&view, &ground, &shown, &ground.whole.course).into_response())
}

async fn save_rule(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug)): DraftPath,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    let fields = Fields::sent(pairs);
    let ground = Ground::load(&learning, &view, viewer, &slug, &fields).await?;
    let part = ground.rule(&view);
    let back = urls::edit_completion(view.lang, &slug);
    let page =
        |shown: &Shown| Ok(pages::completion(&view, &ground, shown, &ground.with_rule(&view, &shown.fields)));
    ground.save(&learning, &part, fields, &back, page).await
}

async fn own(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity)): ActivityPath,
) -> Result<Response> {
    let ground = Ground::load(&learning, &view, viewer, &slug, &Fields::default()).await?;
    let shown = ground.open(&learning, &ground.own(&view, &activity)?).await?;
    Ok(pages::activity(&view, &ground, &shown, &ground.whole.course, &activity).into_response())
}

async fn save_own(
    State(learning): State<Learning>,
    view: View,
    viewer: Viewer,
    Path((_, slug, activity)): ActivityPath,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    let fields = Fields::sent(pairs);
    let ground = Ground::load(&learning, &view, viewer, &slug, &fields).await?;
    let part = ground.own(&view, &activity)?;
    let back = urls::edit_completion(view.lang, &slug);
    let page = |shown: &Shown| {
        let said = ground.with_own(&view, &activity, &shown.fields)?;
        Ok(pages::activity(&view, &ground, shown, &said, &activity))
    };
    ground.save(&learning, &part, fields, &back, page).await
}
