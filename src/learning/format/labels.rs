//! The few words that a compiled lesson needs of its own, in six languages.
//!
//! They are part of the compiled course, not of a page: they stand inside sanitised HTML.

use halqa_platform::lang::Lang;

/// A word in the order of [`Lang::ALL`]: ar, zh, en, fr, ru, es.
type Word = [&'static str; 6];

const LABELS: &[(&str, Word)] = &[
    ("note", ["ملاحظة", "注意", "Note", "Remarque", "Примечание", "Nota"]),
    ("tip", ["نصيحة", "小提示", "Tip", "Conseil", "Совет", "Consejo"]),
    ("warning", ["تحذير", "警告", "Warning", "Attention", "Внимание", "Advertencia"]),
    ("example", ["مثال", "示例", "Example", "Exemple", "Пример", "Ejemplo"]),
    ("important", ["مهم", "重要", "Important", "Important", "Важно", "Importante"]),
    ("article", ["المادة {}", "第{}条", "Article {}", "Article {}", "Статья {}", "Artículo {}"]),
    ("detail", ["للاستزادة", "详细内容", "More on this", "En savoir plus", "Подробнее", "Más información"]),
    (
        "objectives",
        [
            "ماذا ستتعلم",
            "学习目标",
            "What you will learn",
            "Ce que vous apprendrez",
            "Чему вы научитесь",
            "Lo que aprenderá",
        ],
    ),
    ("questions", ["أسئلة الدرس", "本课问题", "Questions", "Questions", "Вопросы", "Preguntas"]),
    ("keypoints", ["أهم النقاط", "要点", "Key points", "Points clés", "Главное", "Puntos clave"]),
    (
        "prereq",
        [
            "قبل أن تبدأ",
            "开始之前",
            "Before you start",
            "Avant de commencer",
            "Прежде чем начать",
            "Antes de empezar",
        ],
    ),
    ("discussion", ["للنقاش", "讨论", "Discussion", "Discussion", "Обсуждение", "Para debatir"]),
    ("testimonial", ["من التجربة", "经验之谈", "In their words", "Témoignage", "Из опыта", "Testimonio"]),
    ("challenge", ["تمرين", "练习", "Exercise", "Exercice", "Упражнение", "Ejercicio"]),
    ("solution", ["الحل", "答案", "Solution", "Solution", "Решение", "Solución"]),
    ("hint", ["تلميح", "提示", "Hint", "Indice", "Подсказка", "Pista"]),
    (
        "instructor",
        [
            "للمدرّب",
            "教师备注",
            "For the trainer",
            "Pour la formation",
            "Для преподавателя",
            "Para quien imparte",
        ],
    ),
    (
        "transcript",
        ["النص المكتوب", "文字稿", "Transcript", "Transcription", "Текстовая версия", "Transcripción"],
    ),
    ("table", ["جدول", "表格", "Table", "Tableau", "Таблица", "Tabla"]),
    ("footnotes", ["الحواشي", "脚注", "Footnotes", "Notes", "Сноски", "Notas"]),
    ("footnote", ["الحاشية {}", "脚注{}", "Footnote {}", "Note {}", "Сноска {}", "Nota {}"]),
    (
        "back",
        [
            "العودة إلى موضع الحاشية {} في النص",
            "返回正文脚注{}处",
            "Back to note {} in the text",
            "Retour à l’appel de note {}",
            "Вернуться к сноске {} в тексте",
            "Volver a la llamada de la nota {}",
        ],
    ),
    ("bytes", ["{} بايت", "{} 字节", "{} bytes", "{} octets", "{} Б", "{} bytes"]),
    ("kB", ["{} كيلوبايت", "{} KB", "{} KB", "{} Ko", "{} КБ", "{} KB"]),
    ("MB", ["{} ميغابايت", "{} MB", "{} MB", "{} Mo", "{} МБ", "{} MB"]),
];

/// The word for `name` in a language; the name itself where there is none.
pub(super) fn label(name: &str, lang: Lang) -> &str {
    LABELS.iter().find(|(known, _)| *known == name).map_or(name, |(_, words)| words[lang.index()])
}

/// The same with `{}` filled.
pub(super) fn label_with(name: &str, lang: Lang, value: &str) -> String {
    label(name, lang).replace("{}", value)
}

/// A file's size for people: `820 bytes`, `12 KB`, `3.4 MB`.
pub(crate) fn size(bytes: u64, lang: Lang) -> String {
    match bytes {
        0..1_000 => label_with("bytes", lang, &bytes.to_string()),
        1_000..1_000_000 => label_with("kB", lang, &bytes.div_ceil(1_000).to_string()),
        _ => {
            let tenths = bytes.div_ceil(100_000);
            let comma = if matches!(lang, Lang::Fr | Lang::Ru | Lang::Es) { ',' } else { '.' };
            let number = if tenths >= 100 {
                (tenths / 10).to_string()
            } else {
                format!("{}{comma}{}", tenths / 10, tenths % 10)
            };
            label_with("MB", lang, &number)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_has_six_words() {
        for (name, words) in LABELS {
            assert!(words.iter().all(|word| !word.trim().is_empty()), "{name}");
            let holes = words.iter().filter(|word| word.contains("{}")).count();
            assert!(holes == 0 || holes == 6, "{name}");
        }
        assert_eq!(label("note", Lang::Fr), "Remarque");
        assert_eq!(label_with("article", Lang::Zh, "3"), "第3条");
    }

    #[test]
    fn sizes_are_said_as_people_say_them() {
        assert_eq!(size(820, Lang::En), "820 bytes");
        assert_eq!(size(12_001, Lang::Fr), "13 Ko");
        assert_eq!(size(3_400_000, Lang::Ru), "3,4 МБ");
        assert_eq!(size(34_000_000, Lang::En), "34 MB");
    }
}
