//! Edits of an outline: from the files as they are to the files as they become.

use std::collections::BTreeMap;

use halqa_platform::lang::Lang;
use toml_edit::{Array, ArrayOfTables, Document, DocumentMut, Item, Table, TableLike, value};

use super::super::{
    mine::id_of,
    plan::{Plan, texts},
    toml_text::{Trouble, edited, put, renumber, set_text},
};
use crate::compiled::Texts;

/// Longest title.
pub const TITLE_MAX: usize = 200;

/// What is done to an outline.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A module at the end, titled in the base language.
    AddModule {
        /// Its title.
        title: String,
    },
    /// An activity at the end of a module.
    AddActivity {
        /// Which module.
        module: String,
        /// A quiz; else a lesson.
        quiz: bool,
        /// Its title, in the base language.
        title: String,
    },
    /// A module before another one, or at the end.
    MoveModule {
        /// Which.
        id: String,
        /// Before which; empty = at the end.
        before: String,
    },
    /// An activity into a module (perhaps its own) before another one, or at the end.
    MoveActivity {
        /// Which.
        id: String,
        /// Into which module.
        to: String,
        /// Before which; empty = at the end.
        before: String,
    },
    /// A module with everything in it.
    RemoveModule {
        /// Which.
        id: String,
    },
    /// An activity with its files.
    RemoveActivity {
        /// Which.
        id: String,
    },
    /// Titles, and how long an activity takes.
    Rename {
        /// `m-ID` or `a-ID`.
        item: String,
        /// In the languages in which it can be named.
        titles: BTreeMap<Lang, String>,
        /// Of an activity.
        minutes: Option<u32>,
    },
}

/// Why a form is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No title, or too long a one, for a new module.
    ModuleTitle,
    /// The same for a new activity.
    ActivityTitle,
    /// It does not say what to do.
    Unclear,
}

type Form = BTreeMap<String, String>;
/// Files as they become; `None`: removed.
type Made = Vec<(String, Option<String>)>;

/// A text of one line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn good_title(title: &str) -> bool {
    !title.is_empty() && title.chars().count() <= TITLE_MAX
}

/// What is wrong with new names, if anything: the name of the field.
pub fn wrong_name(base: Lang, titles: &BTreeMap<Lang, String>, minutes: Option<u32>) -> Option<String> {
    let wrong = titles
        .iter()
        .find(|(lang, title)| (**lang == base && title.is_empty()) || title.chars().count() > TITLE_MAX);
    if let Some((lang, _)) = wrong {
        return Some(format!("title.{lang}"));
    }
    minutes.filter(|minutes| !(1..=100_000).contains(minutes)).map(|_| "minutes".to_owned())
}

impl Edit {
    /// Reads the form of the outline page.
    pub fn read(form: &Form) -> Result<Self, Refused> {
        let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default().trim().to_owned();
        let title = one_line(&field("title"));
        match field("act").as_str() {
            "add-module" if good_title(&title) => Ok(Self::AddModule { title }),
            "add-module" => Err(Refused::ModuleTitle),
            "add-activity" if good_title(&title) => {
                Ok(Self::AddActivity { module: field("module"), quiz: field("kind") == "quiz", title })
            }
            "add-activity" => Err(Refused::ActivityTitle),
            "move-module" => Ok(Self::MoveModule { id: field("id"), before: field("before") }),
            "move" => Ok(Self::MoveActivity { id: field("id"), to: field("to"), before: field("before") }),
            "remove-module" => Ok(Self::RemoveModule { id: field("id") }),
            "remove" => Ok(Self::RemoveActivity { id: field("id") }),
            _ => Err(Refused::Unclear),
        }
    }

    /// Fixed name of the act.
    pub fn what(&self) -> &'static str {
        match self {
            Self::AddModule { .. } | Self::AddActivity { .. } => "outline-add",
            Self::MoveModule { .. } | Self::MoveActivity { .. } => "outline-move",
            Self::RemoveModule { .. } | Self::RemoveActivity { .. } => "outline-remove",
            Self::Rename { .. } => "outline-rename",
        }
    }

    /// The files besides `course.toml` whose text it needs.
    pub fn reads(&self, plan: &Plan) -> Vec<String> {
        let Self::Rename { item, titles, .. } = self else { return Vec::new() };
        let Some(entry) = item.strip_prefix("a-").and_then(|id| plan.activity(id)) else { return Vec::new() };
        if entry.quiz {
            vec![entry.questions()]
        } else {
            titles.keys().map(|lang| entry.lesson(*lang)).collect()
        }
    }

    /// The files as they become. `manifest` is `course.toml`; `paths` are those of the draft, `texts` those that
    /// [`Edit::reads`] asked for.
    ///
    /// # Errors
    /// [`Trouble`].
    pub fn make(
        &self,
        plan: &Plan,
        manifest: &str,
        paths: &[&str],
        texts: &BTreeMap<String, String>,
    ) -> Result<Made, Trouble> {
        let mut made = Made::new();
        let mut change = |doc: &mut DocumentMut| {
            match self {
                Self::AddModule { title } => add_module(doc, plan, title),
                Self::AddActivity { module, quiz, title } => {
                    let (path, text) = add_activity(doc, plan, paths, module, *quiz, title)?;
                    made.push((path, Some(text)));
                    Ok(())
                }
                Self::MoveModule { id, before } => {
                    let mut all = take(doc.as_table_mut(), "module")?;
                    shift(&mut all, id, before)?;
                    give(doc.as_table_mut(), "module", all);
                    Ok(())
                }
                Self::MoveActivity { id, to, before } => move_activity(doc, id, to, before),
                Self::RemoveModule { id } => {
                    let mut all = take(doc.as_table_mut(), "module")?;
                    let at = place(&all, id)?;
                    all.remove(at);
                    give(doc.as_table_mut(), "module", all);
                    let module = plan.modules.iter().find(|module| module.id == *id);
                    let gone: Vec<&str> =
                        module.into_iter().flat_map(|m| &m.activities).map(|a| a.id.as_str()).collect();
                    forget(doc, &gone);
                    made.extend(files_of(plan, &gone, paths).into_iter().map(|path| (path, None)));
                    Ok(())
                }
                Self::RemoveActivity { id } => {
                    remove_activity(doc, id)?;
                    forget(doc, &[id]);
                    made.extend(files_of(plan, &[id], paths).into_iter().map(|path| (path, None)));
                    Ok(())
                }
                Self::Rename { item, titles, minutes } => {
                    made.extend(rename(doc, plan, texts, item, titles, *minutes)?);
                    Ok(())
                }
            }?;
            renumber(doc);
            Ok(())
        };
        let manifest = edited(manifest, &mut change)?;
        made.push(("course.toml".to_owned(), Some(manifest)));
        Ok(made)
    }
}

fn id_in(table: &Table) -> Option<&str> {
    table.get("id").and_then(Item::as_str)
}

/// The tables of an array, taken out of it.
fn take(table: &mut Table, key: &str) -> Result<Vec<Table>, Trouble> {
    match table.get_mut(key) {
        None => Ok(Vec::new()),
        Some(Item::ArrayOfTables(list)) => Ok(std::mem::take(list).into_iter().collect()),
        Some(_) => Err(Trouble::Inline),
    }
}

fn give(table: &mut Table, key: &str, all: Vec<Table>) {
    if all.is_empty() {
        table.remove(key);
        return;
    }
    let list: ArrayOfTables = all.into_iter().collect();
    match table.get_mut(key) {
        Some(item) => *item = Item::ArrayOfTables(list),
        None => {
            table.insert(key, Item::ArrayOfTables(list));
        }
    }
}

fn place(all: &[Table], id: &str) -> Result<usize, Trouble> {
    all.iter().position(|table| id_in(table) == Some(id)).ok_or(Trouble::Gone)
}

fn shift(all: &mut Vec<Table>, id: &str, before: &str) -> Result<(), Trouble> {
    if id == before {
        return Ok(());
    }
    let table = all.remove(place(all, id)?);
    let at = if before.is_empty() { all.len() } else { place(all, before)? };
    all.insert(at, table);
    Ok(())
}

/// An id made of a title that nothing has yet.
fn fresh(title: &str, otherwise: &str, taken: impl Fn(&str) -> bool) -> String {
    let stem = Some(id_of(title)).filter(|id| !id.is_empty()).unwrap_or_else(|| otherwise.to_owned());
    let numbered = (2..).map(|n| format!("{stem}-{n}"));
    std::iter::once(stem.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(stem)
}

fn add_module(doc: &mut DocumentMut, plan: &Plan, title: &str) -> Result<(), Trouble> {
    let mut all = take(doc.as_table_mut(), "module")?;
    let mut table = Table::new();
    let taken = |id: &str| plan.modules.iter().any(|module| module.id == id);
    table.insert("id", value(fresh(title, "module", taken)));
    set_text(&mut table, "title", plan.base.code(), title)?;
    table.decor_mut().set_prefix("\n");
    all.push(table);
    give(doc.as_table_mut(), "module", all);
    Ok(())
}

fn add_activity(
    doc: &mut DocumentMut,
    plan: &Plan,
    paths: &[&str],
    module: &str,
    quiz: bool,
    title: &str,
) -> Result<(String, String), Trouble> {
    let kind = if quiz { "quiz" } else { "lesson" };
    let in_use = |folder: &str| {
        let within = format!("{folder}/");
        paths.iter().any(|path| path.starts_with(&within)) || plan.activities().any(|a| a.folder == folder)
    };
    let taken = |id: &str| plan.activity(id).is_some() || in_use(&format!("lessons/{id}"));
    let id = fresh(title, kind, taken);
    let folder = format!("lessons/{id}");
    let mut table = Table::new();
    table.insert("id", value(&id));
    table.insert("kind", value(kind));
    table.insert("folder", value(&folder));
    table.insert("minutes", value(5));
    table.decor_mut().set_prefix("\n");
    let mut all = take(doc.as_table_mut(), "module")?;
    let at = place(&all, module)?;
    let own = all.get_mut(at).ok_or(Trouble::Gone)?;
    let mut list = take(own, "activity")?;
    list.push(table);
    give(own, "activity", list);
    give(doc.as_table_mut(), "module", all);
    if quiz {
        let mut quiz = DocumentMut::new();
        set_text(quiz.as_table_mut(), "title", plan.base.code(), title)?;
        quiz.insert("attempts", value(0));
        return Ok((format!("{folder}/quiz.toml"), quiz.to_string()));
    }
    Ok((format!("{folder}/{}.md", plan.base), format!("# {title}\n")))
}

fn move_activity(doc: &mut DocumentMut, id: &str, to: &str, before: &str) -> Result<(), Trouble> {
    let mut all = take(doc.as_table_mut(), "module")?;
    let mut moved = None;
    for module in &mut all {
        let mut list = take(module, "activity")?;
        if id_in(module) == Some(to) && list.iter().any(|table| id_in(table) == Some(id)) {
            shift(&mut list, id, before)?;
            give(module, "activity", list);
            give(doc.as_table_mut(), "module", all);
            return Ok(());
        }
        if let Ok(at) = place(&list, id) {
            moved = Some(list.remove(at));
        }
        give(module, "activity", list);
    }
    let moved = moved.ok_or(Trouble::Gone)?;
    let at = place(&all, to)?;
    let module = all.get_mut(at).ok_or(Trouble::Gone)?;
    let mut list = take(module, "activity")?;
    let at = if before.is_empty() { list.len() } else { place(&list, before)? };
    list.insert(at, moved);
    give(module, "activity", list);
    give(doc.as_table_mut(), "module", all);
    Ok(())
}

fn remove_activity(doc: &mut DocumentMut, id: &str) -> Result<(), Trouble> {
    let mut all = take(doc.as_table_mut(), "module")?;
    let mut found = false;
    for module in &mut all {
        let mut list = take(module, "activity")?;
        if let Ok(at) = place(&list, id) {
            list.remove(at);
            found = true;
        }
        give(module, "activity", list);
    }
    give(doc.as_table_mut(), "module", all);
    if found { Ok(()) } else { Err(Trouble::Gone) }
}

/// What is gone is no longer required by anything.
fn forget(doc: &mut DocumentMut, gone: &[&str]) {
    let strike = |table: &mut dyn TableLike, key: &str| {
        let Some(list) = table.get_mut(key).and_then(Item::as_array_mut) else { return };
        let named = |list: &Array| list.iter().any(|id| id.as_str().is_some_and(|id| gone.contains(&id)));
        if named(list) {
            list.retain(|id| id.as_str().is_none_or(|id| !gone.contains(&id)));
            if list.is_empty() {
                table.remove(key);
            }
        }
    };
    if let Some(rule) = doc.get_mut("completion").and_then(Item::as_table_like_mut) {
        strike(rule, "of");
    }
    let modules = doc.get_mut("module").and_then(Item::as_array_of_tables_mut);
    for module in modules.into_iter().flat_map(ArrayOfTables::iter_mut) {
        let list = module.get_mut("activity").and_then(Item::as_array_of_tables_mut);
        for activity in list.into_iter().flat_map(ArrayOfTables::iter_mut) {
            strike(activity, "requires");
        }
    }
}

/// The files of activities that nothing else reads.
fn files_of(plan: &Plan, gone: &[&str], paths: &[&str]) -> Vec<String> {
    let (mut folders, mut kept) = (Vec::new(), Vec::new());
    for entry in plan.activities() {
        if gone.contains(&entry.id.as_str()) { &mut folders } else { &mut kept }.push(&entry.folder);
    }
    let within = |path: &str| {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        folders.iter().any(|gone| *gone == folder) && !kept.iter().any(|kept| *kept == folder)
    };
    paths.iter().filter(|path| within(path)).map(|path| (*path).to_owned()).collect()
}

fn rename(
    doc: &mut DocumentMut,
    plan: &Plan,
    texts: &BTreeMap<String, String>,
    item: &str,
    titles: &BTreeMap<Lang, String>,
    minutes: Option<u32>,
) -> Result<Made, Trouble> {
    let modules = doc.get_mut("module").ok_or(Trouble::Gone)?;
    let modules = modules.as_array_of_tables_mut().ok_or(Trouble::Inline)?;
    if let Some(id) = item.strip_prefix("m-") {
        let table = modules.iter_mut().find(|table| id_in(table) == Some(id)).ok_or(Trouble::Gone)?;
        for (lang, title) in titles {
            set_text(table, "title", lang.code(), title)?;
        }
        return Ok(Made::new());
    }
    let id = item.strip_prefix("a-").ok_or(Trouble::Gone)?;
    let entry = plan.activity(id).ok_or(Trouble::Gone)?;
    if let Some(minutes) = minutes {
        let all =
            modules.iter_mut().filter_map(|module| module.get_mut("activity")?.as_array_of_tables_mut());
        let table = all.flat_map(ArrayOfTables::iter_mut).find(|table| id_in(table) == Some(id));
        put(table.ok_or(Trouble::Inline)?, "minutes", value(i64::from(minutes)));
    }
    if entry.quiz {
        let text = texts.get(&entry.questions()).map(String::as_str).unwrap_or_default();
        let new = edited(text, |doc| {
            titles
                .iter()
                .try_for_each(|(lang, title)| set_text(doc.as_table_mut(), "title", lang.code(), title))
        })?;
        return Ok(vec![(entry.questions(), Some(new))]);
    }
    let lessons = titles.iter().filter_map(|(lang, title)| {
        let path = entry.lesson(*lang);
        let new = set_lesson_title(texts.get(&path)?, title);
        Some((path, Some(new)))
    });
    Ok(lessons.collect())
}

/// A lesson's text with another title; nothing else changes.
pub fn set_lesson_title(text: &str, title: &str) -> String {
    if title.is_empty() {
        return text.to_owned();
    }
    let (bom, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let lines: Vec<&str> = body.split_inclusive('\n').collect();
    let mut from = 0;
    if lines.first().is_some_and(|line| line.trim_end() == "---") {
        from = lines.iter().skip(1).position(|line| line.trim_end() == "---").map_or(0, |at| at + 2);
    }
    let heading = lines.iter().skip(from).position(|line| line.starts_with("# ")).map(|at| at + from);
    let end = if body.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = String::from(bom);
    for (at, line) in lines.iter().enumerate() {
        if heading.is_none() && at == from {
            out.push_str(&format!("# {title}{end}{end}"));
        }
        if heading == Some(at) {
            let ending = line.get(line.trim_end_matches(['\r', '\n']).len()..).unwrap_or_default();
            out.push_str(&format!("# {title}{ending}"));
        } else {
            out.push_str(line);
        }
    }
    if heading.is_none() && from >= lines.len() {
        out.push_str(&format!("# {title}{end}"));
    }
    out
}

/// A quiz's title in its languages.
pub fn quiz_titles(text: &str) -> Texts {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Document::parse(text).map(|doc| texts(doc.as_table(), "title")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const COURSE: &str = "base = \"en\"\nlanguages = [\"en\", \"ar\"]\n\n# one\n[[module]]\nid = \"a\"   # kept\ntitle.en = \"A\"\n\n[[module.activity]]\nid = \"x\"\nkind = \"lesson\"\nfolder = \"lessons/x\"\nminutes = 5\n[module.activity.completion]\nviewed = true\n\n# two\n[[module.activity]]\nid = \"y\"\nkind = \"quiz\"\nfolder = \"lessons/y\"\nminutes = 5\nrequires = [\"x\"]   # why\n\n[[module]]\nid = \"b\"\ntitle.en = \"B\"\n\n[[module.activity]]\nid = \"z\"\nkind = \"lesson\"\nfolder = \"lessons/z\"\nminutes = 5\n\n[made-from.ar]\n\"title\" = \"12345678\"\n";
    const PATHS: [&str; 5] =
        ["course.toml", "lessons/x/en.md", "lessons/x/checks.toml", "lessons/y/quiz.toml", "lessons/z/en.md"];

    fn make(edit: &Edit) -> Made {
        let text = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let texts = [
            text("lessons/x/en.md", "# Old\n\nText.\n"),
            text("lessons/y/quiz.toml", "title.en = \"Q\" # q\n"),
        ];
        edit.make(&Plan::read(COURSE), COURSE, &PATHS, &texts.into()).expect("made")
    }

    fn course(edit: &Edit) -> (String, Made) {
        let mut made = make(edit);
        let (_, manifest) = made.pop().expect("course.toml comes last");
        (manifest.expect("kept"), made)
    }

    fn order(text: &str) -> String {
        let plan = Plan::read(text);
        let module = |m: &super::super::super::plan::Part| {
            let ids: Vec<&str> = m.activities.iter().map(|a| a.id.as_str()).collect();
            format!("{}:{}", m.id, ids.join(","))
        };
        plan.modules.iter().map(module).collect::<Vec<_>>().join(" ")
    }

    fn moved(id: &str, to: &str, before: &str) -> String {
        let edit = Edit::MoveActivity { id: id.to_owned(), to: to.to_owned(), before: before.to_owned() };
        let (text, _) = course(&edit);
        let mut lines: Vec<&str> = text.lines().collect();
        let mut old: Vec<&str> = COURSE.lines().collect();
        lines.sort_unstable();
        old.sort_unstable();
        assert_eq!(lines, old, "no line is lost or changed");
        order(&text)
    }

    #[test]
    fn activities_move_with_their_comments_and_rules() {
        assert_eq!(moved("y", "a", "x"), "a:y,x b:z");
        assert_eq!(moved("x", "a", ""), "a:y,x b:z");
        assert_eq!(moved("x", "b", "z"), "a:y b:x,z");
        assert_eq!(moved("z", "a", ""), "a:x,y,z b:");
        assert_eq!(moved("x", "a", "x"), "a:x,y b:z");
        let (text, _) = course(&Edit::MoveActivity { id: "x".into(), to: "b".into(), before: String::new() });
        assert!(text.contains("id = \"z\"\nkind = \"lesson\"\nfolder = \"lessons/z\"\nminutes = 5\n\n[[module.activity]]\nid = \"x\""), "{text}");
        assert!(text.ends_with("[made-from.ar]\n\"title\" = \"12345678\"\n"), "{text}");
        let gone = Edit::MoveActivity { id: "q".into(), to: "a".into(), before: String::new() };
        assert_eq!(gone.make(&Plan::read(COURSE), COURSE, &[], &BTreeMap::new()), Err(Trouble::Gone));
    }

    #[test]
    fn modules_move_and_go_with_what_is_theirs() {
        let (text, made) = course(&Edit::MoveModule { id: "b".into(), before: "a".into() });
        assert_eq!((order(&text).as_str(), made.len()), ("b:z a:x,y", 0));
        let (text, made) = course(&Edit::RemoveModule { id: "a".into() });
        assert_eq!(order(&text), "b:z");
        let gone: Vec<&str> = made.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(gone, ["lessons/x/en.md", "lessons/x/checks.toml", "lessons/y/quiz.toml"]);
        let (text, made) = course(&Edit::RemoveActivity { id: "x".into() });
        assert_eq!((order(&text).as_str(), made.len()), ("a:y b:z", 2));
        assert!(!text.contains("requires"), "{text}");
    }

    #[test]
    fn what_is_new_has_an_id_and_a_file() {
        let (text, _) = course(&Edit::AddModule { title: "وحدة".into() });
        assert_eq!(order(&text), "a:x,y b:z module:");
        let (text, made) = course(&Edit::AddActivity { module: "b".into(), quiz: false, title: "X".into() });
        assert_eq!(order(&text), "a:x,y b:z,x-2");
        assert_eq!(made, [("lessons/x-2/en.md".to_owned(), Some("# X\n".to_owned()))]);
        let (_, made) = course(&Edit::AddActivity { module: "b".into(), quiz: true, title: "Te\"st".into() });
        assert_eq!(quiz_titles(made[0].1.as_deref().expect("text")).text(&[Lang::En]), "Te\"st");
        let empty = "base = \"ar\"\n";
        let made =
            Edit::AddModule { title: "أ".into() }.make(&Plan::read(empty), empty, &[], &BTreeMap::new());
        assert_eq!(
            made.expect("made")[0].1.as_deref(),
            Some("base = \"ar\"\n\n[[module]]\nid = \"module\"\ntitle.ar = \"أ\"\n")
        );
    }

    #[test]
    fn names_change_where_they_stand() {
        let titles = BTreeMap::from([(Lang::En, "New".to_owned()), (Lang::Ar, "جديد".to_owned())]);
        let rename =
            |item: &str, minutes| Edit::Rename { item: item.into(), titles: titles.clone(), minutes };
        let (text, _) = course(&rename("m-a", None));
        assert!(text.contains("id = \"a\"   # kept\ntitle.en = \"New\"\ntitle.ar = \"جديد\"\n"), "{text}");
        let (text, made) = course(&rename("a-x", Some(7)));
        assert!(text.contains("folder = \"lessons/x\"\nminutes = 7\n"), "{text}");
        assert_eq!(made, [("lessons/x/en.md".to_owned(), Some("# New\n\nText.\n".to_owned()))]);
        let (_, made) = course(&rename("a-y", Some(5)));
        assert_eq!(made[0].1.as_deref(), Some("title.en = \"New\" # q\ntitle.ar = \"جديد\"\n"));
        assert_eq!(
            set_lesson_title("---\r\nbase: 1\r\n---\r\n# A #\r\nb", "B"),
            "---\r\nbase: 1\r\n---\r\n# B\r\nb"
        );
        assert_eq!(set_lesson_title("text", "B"), "# B\n\ntext");
        assert_eq!(
            wrong_name(Lang::En, &BTreeMap::from([(Lang::Ar, String::new())]), Some(0)).as_deref(),
            Some("minutes")
        );
    }
}
