//! `halqa course new`: a small good course that explains itself.

use std::{io, path::Path};

use halqa_platform::lang::Lang;

use super::{export::write_folder, reader::is_id, source::Source};

/// The words of the new course in the order of [`Lang::ALL`]: ar, zh, en, fr, ru, es.
type Words = [&'static str; 6];

const WORDS: [(&str, Words); 18] = [
    (
        "TITLE",
        [
            "دورتي الجديدة",
            "我的新课程",
            "My new course",
            "Mon nouveau cours",
            "Мой новый курс",
            "Mi curso nuevo",
        ],
    ),
    (
        "SUMMARY",
        [
            "جملة أو جملتان: عمّ تتحدث الدورة وما نفعها.",
            "用一两句话说明课程讲什么、有什么用。",
            "One or two sentences: what it is about, and what it is good for.",
            "Une ou deux phrases : de quoi parle le cours, et à quoi il sert.",
            "Одно-два предложения: о чём курс и чем он полезен.",
            "Una o dos frases: de qué trata y para qué sirve.",
        ],
    ),
    (
        "OBJECTIVE",
        [
            "أن تكتب درسًا خاصًا بك.",
            "能够编写自己的课。",
            "Write a lesson of your own.",
            "Écrire votre propre leçon.",
            "Написать собственный урок.",
            "Escribir una lección propia.",
        ],
    ),
    ("AUTHOR", ["اسمك", "您的姓名", "Your name", "Votre nom", "Ваше имя", "Su nombre"]),
    (
        "MODULE",
        ["الوحدة الأولى", "第一单元", "First module", "Premier module", "Первый модуль", "Primer módulo"],
    ),
    ("LESSON", ["أهلًا بك", "欢迎", "Welcome", "Bienvenue", "Добро пожаловать", "Le damos la bienvenida"]),
    (
        "BODY",
        [
            "الدرس نص **Markdown**. اكتب هنا ما تريد أن يعرفه المتعلّم، ومعنى [المصطلح](term:circle) يظهر حيث يقرأ.",
            "课文用 **Markdown** 编写。在这里写下学员应当了解的内容；[术语](term:circle)的含义会显示在阅读之处。",
            "A lesson is **Markdown**. Write here what the learner should know; what a [term](term:circle) means is shown where they read.",
            "Une leçon est un texte **Markdown**. Écrivez ici ce qu’il faut savoir ; le sens d’un [terme](term:circle) s’affiche sur place.",
            "Урок — это текст **Markdown**. Напишите здесь, что нужно знать; значение [термина](term:circle) показано там, где его читают.",
            "Una lección es **Markdown**. Escriba aquí lo que hay que saber; el significado de un [término](term:circle) se muestra donde se lee.",
        ],
    ),
    (
        "FIGURE",
        [
            "دائرتان يصل بينهما سهم",
            "用箭头相连的两个圆",
            "Two circles joined by an arrow",
            "Deux cercles reliés par une flèche",
            "Два круга, соединённые стрелкой",
            "Dos círculos unidos por una flecha",
        ],
    ),
    (
        "CAPTION",
        [
            "الشكل 1: من الكتابة إلى النشر",
            "图1：从编写到发布",
            "Figure 1. From writing to publishing",
            "Figure 1. De l’écriture à la publication",
            "Рис. 1. От текста к публикации",
            "Figura 1. De la escritura a la publicación",
        ],
    ),
    (
        "NOTE",
        [
            "للملاحظة عنوان إن شئت، وتنتهي بسطر مثل أوله.",
            "提示框可以有标题，以同样的冒号行结束。",
            "A note may have a title, and ends with a line of as many colons.",
            "Une remarque peut avoir un titre ; elle finit par une ligne d’autant de deux-points.",
            "У примечания может быть заголовок; оно кончается строкой из стольких же двоеточий.",
            "Una nota puede llevar título y termina con una línea de igual número de dos puntos.",
        ],
    ),
    (
        "CHECK",
        [
            "هل الدرس ملف Markdown؟",
            "课文是 Markdown 文件吗？",
            "Is a lesson a Markdown file?",
            "Une leçon est-elle un fichier Markdown ?",
            "Урок — это файл Markdown?",
            "¿Una lección es un archivo Markdown?",
        ],
    ),
    (
        "YES",
        [
            "نعم، ملف لكل لغة.",
            "是的，每种语言一个文件。",
            "Yes: one file per language.",
            "Oui : un fichier par langue.",
            "Да, по файлу на язык.",
            "Sí: un archivo por idioma.",
        ],
    ),
    ("QUIZ", ["اختبار قصير", "小测验", "A short test", "Un court test", "Короткий тест", "Una prueba breve"]),
    (
        "ASK",
        [
            "أين ترتيب الدورة؟",
            "课程结构写在哪个文件里？",
            "Which file holds the structure of the course?",
            "Quel fichier contient la structure du cours ?",
            "В каком файле описана структура курса?",
            "¿Qué archivo contiene la estructura del curso?",
        ],
    ),
    ("TERM", ["حلقة", "学习圈", "circle", "cercle", "круг", "círculo"]),
    (
        "MEANING",
        [
            "جماعة يتعلم بعضها من بعض.",
            "互相学习的一群人。",
            "People who learn from each other.",
            "Des personnes qui apprennent les unes des autres.",
            "Люди, которые учатся друг у друга.",
            "Personas que aprenden unas de otras.",
        ],
    ),
    ("WRITE", ["اكتب", "编写", "Write", "Écrire", "Написать", "Escribir"]),
    ("PUBLISH", ["انشر", "发布", "Publish", "Publier", "Опубликовать", "Publicar"]),
];

const FILES: [(&str, &str); 7] = [
    ("course.toml", COURSE),
    ("glossary.toml", GLOSSARY),
    ("lessons/10-welcome/@LANG@.md", LESSON),
    ("lessons/10-welcome/checks.toml", CHECKS),
    ("lessons/20-test/quiz.toml", QUIZ),
    ("media/steps.svg", DRAWING),
    ("media/steps.toml", LABELS),
];

const COURSE: &str = r#"# A course. `halqa course check .` says what is wrong, with file and line.
format = 1
slug = "@SLUG@"                 # the address; keep it once people learn here
base = "@LANG@"                  # the language you write in first
languages = ["@LANG@"]           # add "ar", "zh", "en", "fr", "ru", "es" as you translate
level = "introductory"           # introductory | intermediate | advanced
effort = 10                      # minutes for the whole course
licence = "CC-BY-4.0"
themes = []                      # for example "mercury", "digital-skills"

title.@LANG@ = "@TITLE@"         # in each language on a line of its own: title.fr = "…"
summary.@LANG@ = "@SUMMARY@"

[[authors]]
name = "@AUTHOR@"

[[objectives]]                   # what people will be able to do; as many as you need
text.@LANG@ = "@OBJECTIVE@"

[[module]]                       # a part of the course
id = "start"                     # ids carry people's progress: never change one
title.@LANG@ = "@MODULE@"

[[module.activity]]              # activities stand in the order in which they are learned
id = "welcome"
kind = "lesson"                  # its text: lessons/10-welcome/@LANG@.md
folder = "lessons/10-welcome"
minutes = 5

[[module.activity]]
id = "test"
kind = "quiz"                    # its questions: lessons/20-test/quiz.toml
folder = "lessons/20-test"
minutes = 5
requires = ["welcome"]           # opens when this one is completed
completion = { passed = 50 }     # per cent
"#;

const GLOSSARY: &str = r#"# Terms that lessons point to: [words](term:circle)
[[term]]
id = "circle"
name.@LANG@ = "@TERM@"
meaning.@LANG@ = "@MEANING@"
"#;

const LESSON: &str = r#"# @LESSON@

@BODY@

![@FIGURE@](media/steps.svg "@CAPTION@")

::: note
@NOTE@
:::

::: check markdown
:::
"#;

const CHECKS: &str = r#"# Questions that stand in the lesson as `::: check ID`; they are not graded.
[[question]]
id = "markdown"
type = "true-false"
answer = true
text.@LANG@ = "@CHECK@"
feedback.@LANG@ = "@YES@"
"#;

const QUIZ: &str = r#"title.@LANG@ = "@QUIZ@"
attempts = 0                     # as often as one likes
pass = 50

[[question]]
id = "structure"
type = "single"                  # also: multiple, true-false, numeric, short-text, matching, ordering
text.@LANG@ = "@ASK@"

[[question.option]]
id = "course"
text.@LANG@ = "`course.toml`"
correct = true

[[question.option]]
id = "glossary"
text.@LANG@ = "`glossary.toml`"
"#;

const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120" font-size="16">
  <title>{{title}}</title>
  <g fill="#dcebe6" stroke="#1f6f5c" stroke-width="2">
    <circle cx="70" cy="60" r="50"/>
    <circle cx="250" cy="60" r="50"/>
    <path d="M125 60h66m-10-8 10 8-10 8" fill="none"/>
  </g>
  <g fill="#123" text-anchor="middle">
    <text x="70" y="65">{{write}}</text>
    <text x="250" y="65">{{publish}}</text>
  </g>
</svg>
"##;

const LABELS: &str = r#"# The words of steps.svg. `mirror` turns the drawing round for right-to-left languages.
mirror = true
title.@LANG@ = "@FIGURE@"
write.@LANG@ = "@WRITE@"
publish.@LANG@ = "@PUBLISH@"
"#;

/// Lays out a course at `path`, written in `lang`, which passes the check as it is.
///
/// # Errors
/// When `slug` is no id, the folder holds anything already, or it cannot be written.
pub fn new_course(path: &Path, slug: &str, lang: Lang) -> io::Result<()> {
    if !is_id(slug) {
        let message = format!(
            "`{slug}` is no slug: lower-case letters, digits and hyphens, a letter first, at most 64"
        );
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    let occupied = match std::fs::read_dir(path) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    if occupied {
        let message = format!("{}: the folder is not empty", path.display());
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
    }
    write_folder(&Source::from_files(starter_files(slug, lang)), path)
}

/// The files of a small good course in a language, without writing them anywhere.
pub fn starter_files(slug: &str, lang: Lang) -> impl Iterator<Item = (String, Vec<u8>)> {
    FILES.into_iter().map(move |(path, text)| (fill(path, slug, lang), fill(text, slug, lang).into_bytes()))
}

fn fill(text: &str, slug: &str, lang: Lang) -> String {
    let mut text = text.replace("@SLUG@", slug).replace("@LANG@", lang.code());
    for (name, words) in WORDS {
        text = text.replace(&format!("@{name}@"), words[lang.index()]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::{check, compile};
    use super::*;

    #[test]
    fn a_new_course_is_good_in_every_language() {
        let place = tempfile::tempdir().expect("a folder");
        for lang in Lang::ALL {
            let path = place.path().join(lang.code());
            new_course(&path, "first-steps", lang).expect("laid out");
            let source = Source::from_folder(&path).expect("readable");
            let report = check(&source).strict();
            assert!(report.findings.is_empty(), "{report}");
            assert!(compile(&source).is_ok());
            assert!(source.files().all(|(_, bytes)| !bytes.contains(&b'@')), "every word filled");
            assert!(new_course(&path, "first-steps", lang).is_err(), "never over something");
        }
        assert!(new_course(&place.path().join("x"), "Bad Slug", Lang::En).is_err());
    }
}
