//! Made-up learners in large numbers, for measuring. They have no password and nobody's address; their names are as
//! many and as often the same as people's are, in six scripts.

use halqa_platform::{Platform, db::placeholders, error::Result, id, lang::Lang};
use uuid::Uuid;

use super::words::{self, Kept};

/// How many rows one statement carries: SQLite takes 32,766 values at most.
const ROWS: usize = 2000;

struct Names {
    lang: Lang,
    given: &'static [&'static str],
    family: &'static [&'static str],
    bodies: &'static [&'static str],
    countries: &'static [&'static str],
}

const NAMES: [Names; 6] = [
    Names {
        lang: Lang::Ar,
        given: &[
            "أمينة",
            "محمد",
            "فاطمة",
            "أحمد",
            "عائشة",
            "يوسف",
            "مريم",
            "إبراهيم",
            "زينب",
            "خالد",
            "نورة",
            "عمر",
        ],
        family: &[
            "بن علي",
            "الحسن",
            "العلي",
            "المصري",
            "الخطيب",
            "حداد",
            "منصور",
            "الزهراني",
            "قاسم",
            "الشريف",
        ],
        bodies: &["وزارة البيئة", "الهيئة العامة للبيئة", "جامعة القاهرة", "مركز الإنتاج الأنظف"],
        countries: &["TN", "EG", "JO", "MA", "OM"],
    },
    Names {
        lang: Lang::Zh,
        given: &["明", "伟", "芳", "秀英", "娜", "敏", "静", "丽", "强", "磊", "洋", "艳"],
        family: &["李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳"],
        bodies: &["生态环境部", "清华大学", "省环境保护厅", "固体废物与化学品管理技术中心"],
        countries: &["CN", "SG", "MY"],
    },
    Names {
        lang: Lang::En,
        given: &[
            "Grace", "Amina", "John", "Mary", "Peter", "Ngozi", "Samuel", "Ruth", "Joseph", "Esther",
            "David", "Fiona",
        ],
        family: &[
            "Wanjiru",
            "Okafor",
            "Smith",
            "Mwangi",
            "Banda",
            "Mensah",
            "Otieno",
            "Phiri",
            "Singh",
            "Kamau",
            "O’Brien",
        ],
        bodies: &[
            "Ministry of Environment",
            "Environmental Protection Agency",
            "University of Nairobi",
            "Zero Waste Alliance",
        ],
        countries: &["KE", "NG", "GH", "ZM", "IN", "IE"],
    },
    Names {
        lang: Lang::Fr,
        given: &[
            "Claire",
            "Mamadou",
            "Élise",
            "Jean",
            "Aïssatou",
            "Noël",
            "Marie",
            "Ousmane",
            "Chloé",
            "François",
        ],
        family: &["Dubois", "Diallo", "Traoré", "Lefèvre", "Ndiaye", "Moreau", "Koné", "Rakoto", "Béranger"],
        bodies: &["Ministère de l’Environnement", "Université de Dakar", "Agence nationale des déchets"],
        countries: &["SN", "ML", "CH", "FR", "MG"],
    },
    Names {
        lang: Lang::Ru,
        given: &[
            "Анна",
            "Алексей",
            "Мария",
            "Сергей",
            "Ольга",
            "Дмитрий",
            "Елена",
            "Айгуль",
            "Юлия",
            "Фёдор",
        ],
        family: &["Смирнова", "Иванов", "Кузнецова", "Попов", "Ахметова", "Соколов", "Йорданов", "Щербакова"],
        bodies: &["Министерство экологии", "Казахский университет", "Центр чистого производства"],
        countries: &["KZ", "RU", "KG", "BY"],
    },
    Names {
        lang: Lang::Es,
        given: &["Lucía", "José", "María", "Ángel", "Sofía", "Íñigo", "Carmen", "Andrés", "Núria", "Raúl"],
        family: &["Fernández", "García", "Muñoz", "Quispe", "Rodríguez", "Peña", "Ibáñez", "Güell"],
        bodies: &["Ministerio del Ambiente", "Universidad de Lima", "Agencia de Residuos"],
        countries: &["PE", "MX", "CO", "ES", "CL"],
    },
];

struct Person {
    id: Uuid,
    email: String,
    name: String,
    organisation: String,
    country: &'static str,
    lang: Lang,
}

// One of many, differently at each place; no randomness, so that a crowd is the same each time.
fn one(of: &'static [&'static str], number: usize, stride: usize) -> &'static str {
    of.get((number / stride) % of.len()).copied().unwrap_or_default()
}

fn person(number: usize, id: Uuid) -> Option<Person> {
    let names = NAMES.get(number % NAMES.len())?;
    let (given, family) = (one(names.given, number, 7), one(names.family, number, 91));
    let name = if names.lang == Lang::Zh { format!("{family}{given}") } else { format!("{given} {family}") };
    Some(Person {
        id,
        email: format!("crowd-{number}-{}@example.org", id.simple()),
        name,
        // Every other one names none.
        organisation: if number.is_multiple_of(2) {
            one(names.bodies, number, 13).to_owned()
        } else {
            String::new()
        },
        country: one(names.countries, number, 17),
        lang: names.lang,
    })
}

/// Makes `count` accounts; their ids.
///
/// # Errors
/// The database failed.
pub async fn make_crowd(platform: &Platform, count: u64) -> Result<Vec<Uuid>> {
    let now = platform.clock.now();
    let ids: Vec<Uuid> = (0..count).map(|_| id::new()).collect();
    let people: Vec<Person> = ids.iter().enumerate().filter_map(|(number, id)| person(number, *id)).collect();
    for part in people.chunks(ROWS * 10) {
        let mut tx = platform.db.begin().await?;
        for rows in part.chunks(ROWS) {
            let values: Vec<String> = (0..rows.len())
                .map(|row| format!("({}, 'UTC', '', 'active', $1)", placeholders(2 + row * 7, 7)))
                .collect();
            let mut query = tx
                .sql_built(format!(
                    "INSERT INTO accounts (id, email, email_key, name, organisation, country, lang, time_zone, roles,
                        status, created_at) VALUES {}",
                    values.join(", ")
                ))
                .bind(now);
            for person in rows {
                query = query
                    .bind(person.id)
                    .bind(person.email.clone())
                    .bind(person.email.clone())
                    .bind(person.name.clone())
                    .bind(person.organisation.clone())
                    .bind(person.country)
                    .bind(person.lang.code());
            }
            query.execute().await?;
            let kept: Vec<(Uuid, Kept)> = rows
                .iter()
                .map(|person| {
                    let none = std::iter::empty();
                    (person.id, Kept::of(&person.name, none, &person.email, &person.organisation))
                })
                .collect();
            words::insert_all(&mut tx, &kept).await?;
        }
        if let Some(last) = part.last() {
            words::set_place(&mut tx, last.id).await?;
        }
        tx.commit().await?;
    }
    Ok(ids)
}
