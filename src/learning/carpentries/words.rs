//! Words that the conversion itself writes into a course, in its language; ids and slugs.

use halqa_platform::lang::Lang;

/// A word the conversion writes, in the six languages, in the order of [`Lang::ALL`].
pub(super) type Word = [&'static str; 6];

pub(super) const WELCOME: Word = ["مرحبًا", "欢迎", "Welcome", "Bienvenue", "Добро пожаловать", "Bienvenida"];
pub(super) const REFERENCE: Word =
    ["مراجع", "参考资料", "For reference", "Pour référence", "Справочные материалы", "Para consulta"];
pub(super) const TEACHING: Word = [
    "للمدرّسين",
    "供教学者使用",
    "For instructors",
    "Pour les formateurs",
    "Для преподавателей",
    "Para docentes",
];
pub(super) const PROFILES: Word = [
    "نماذج من المتعلمين",
    "学习者简介",
    "Learner profiles",
    "Profils d’apprenants",
    "Портреты учащихся",
    "Perfiles de estudiantes",
];
pub(super) const ABOUT: Word = [
    "عن هذا الدرس",
    "关于本课程",
    "About this lesson",
    "À propos de cette leçon",
    "Об этом уроке",
    "Acerca de esta lección",
];
pub(super) const AUTHORS: Word = ["المؤلفون", "作者", "Authors", "Auteurs", "Авторы", "Autoría"];
pub(super) const CITATION: Word =
    ["الاقتباس", "引用方式", "Citation", "Citation", "Цитирование", "Cómo citar"];
pub(super) const LICENCE: Word = ["الترخيص", "许可", "Licence", "Licence", "Лицензия", "Licencia"];
pub(super) const CONDUCT: Word = [
    "قواعد السلوك",
    "行为准则",
    "Code of conduct",
    "Code de conduite",
    "Кодекс поведения",
    "Código de conducta",
];
pub(super) const CONTRIBUTING: Word =
    ["المساهمة", "参与贡献", "Contributing", "Contribuer", "Участие", "Cómo contribuir"];
pub(super) const README: Word = [
    "عن المستودع",
    "关于代码库",
    "About the repository",
    "À propos du dépôt",
    "О репозитории",
    "Acerca del repositorio",
];
pub(super) const CHANGES: Word =
    ["التغييرات", "更改记录", "Changes", "Modifications", "Изменения", "Cambios"];
pub(super) const SOURCE: Word = ["المصدر", "来源", "Source", "Source", "Источник", "Fuente"];
pub(super) const CONTACT: Word = ["للتواصل", "联系方式", "Contact", "Contact", "Контакт", "Contacto"];
pub(super) const CREATED: Word = ["أُنشئ", "创建于", "Created", "Création", "Создано", "Creación"];
pub(super) const STATE: Word =
    ["الحالة", "状态", "Life cycle", "Cycle de vie", "Жизненный цикл", "Ciclo de vida"];
pub(super) const KEYWORDS: Word =
    ["الكلمات المفتاحية", "关键词", "Keywords", "Mots-clés", "Ключевые слова", "Palabras clave"];
pub(super) const FILES: Word = [
    "ملفات للتنزيل",
    "可下载文件",
    "Files to download",
    "Fichiers à télécharger",
    "Файлы для скачивания",
    "Archivos para descargar",
];
pub(super) const FIGURE: Word = ["شكل", "图", "Figure", "Figure", "Рисунок", "Figura"];
pub(super) const CONVERTED: Word = [
    "حُوِّل هذا الدرس من صيغته الأصلية إلى صيغة هذا الموقع. تغيّر التنسيق وحده، ولم يتغيّر النص.",
    "本课程由原始格式转换为本网站的格式。只改变了排版，没有改动文字。",
    "This lesson was converted from its original format into the format of this site. The layout was changed; the text was not.",
    "Cette leçon a été convertie de son format d’origine au format de ce site. La mise en forme a changé, pas le texte.",
    "Этот урок преобразован из исходного формата в формат этого сайта. Изменено оформление, но не текст.",
    "Esta lección se convirtió de su formato original al formato de este sitio. Cambió la presentación, no el texto.",
];

pub(super) const ELSEWHERE: Word = [
    "هذا الدرس متاح بلغة أخرى فقط: {}.",
    "本课仅有其他语言版本：{}。",
    "This lesson exists in another language only: {}.",
    "Cette leçon n’existe que dans une autre langue : {}.",
    "Этот урок есть только на другом языке: {}.",
    "Esta lección solo existe en otro idioma: {}.",
];

/// A word in a language.
pub(super) const fn say(word: &Word, lang: Lang) -> &'static str {
    word[lang.index()]
}

/// Whether a text may be an id or a slug.
pub(super) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// An id made of a file name: without its leading number, lower-case letters, digits and hyphens.
pub(super) fn id_of(stem: &str, otherwise: &str) -> String {
    let bare = stem.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '_' | '.'));
    let mut id = String::new();
    for c in bare.chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c.to_ascii_lowercase());
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.truncate(64);
    let id = id.trim_end_matches('-').to_owned();
    if is_id(&id) { id } else { otherwise.to_owned() }
}

/// The number that a file name starts with.
pub(super) fn number_of(stem: &str) -> Option<u32> {
    let end = stem.find(|c: char| !c.is_ascii_digit()).unwrap_or(stem.len());
    stem[..end].parse().ok()
}

/// A title made of a file name: `learner-profiles` gives `Learner profiles`.
pub(super) fn title_of(stem: &str) -> String {
    let bare = stem.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '_' | '.'));
    let spaced = bare.replace(['-', '_'], " ");
    let mut chars = spaced.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_else(|| stem.to_owned())
}

/// The SPDX identifier of a licence as lessons write it (`CC-BY 4.0`).
pub(super) fn spdx(written: &str) -> String {
    let joined: String =
        written.trim().split([' ', '_', '-']).filter(|p| !p.is_empty()).collect::<Vec<_>>().join("-");
    let upper = joined.to_uppercase();
    match upper.as_str() {
        "MIT" | "CC-BY-4.0" | "CC-BY-3.0" | "CC-BY-SA-4.0" | "CC-BY-NC-4.0" | "CC-BY-NC-SA-4.0"
        | "CC-BY-ND-4.0" => upper,
        "CC-BY" | "CCBY-4.0" | "CC-BY-4" | "CC-BY4.0" => "CC-BY-4.0".to_owned(),
        "CC0" | "CC-0" | "CC0-1.0" => "CC0-1.0".to_owned(),
        _ => joined.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+')).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids_titles_and_licences() {
        assert_eq!(id_of("01-intro", "x"), "intro");
        assert_eq!(id_of("02a_Big Data", "x"), "a-big-data");
        assert_eq!(id_of("2024", "page-3"), "page-3");
        assert_eq!(number_of("07-find"), Some(7));
        assert_eq!(title_of("learner-profiles"), "Learner profiles");
        assert_eq!(spdx("CC-BY 4.0"), "CC-BY-4.0");
        assert_eq!(spdx("CC BY-SA 4.0"), "CC-BY-SA-4.0");
        assert_eq!(spdx("GPL-3.0-only"), "GPL-3.0-only");
    }
}
