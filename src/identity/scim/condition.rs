//! A filter as a condition in SQL. Every value is bound; only names of columns that stand in this program are written.

use chrono::{DateTime, Utc};
use halqa_platform::db::Query;
use uuid::Uuid;

use super::{
    fault::{Fault, Outcome},
    filter::{Attribute, Filter, Literal, Op},
};

/// What an attribute is in the database.
#[derive(Clone, Copy, Debug)]
pub(super) enum Column {
    /// Text that is in small letters already.
    Folded(&'static str),
    /// Text that is compared without regard to capitals.
    Text(&'static str),
    /// What a directory calls it: its id, as a column; and `user` or `group`.
    External(&'static str, &'static str),
    /// An id.
    Id(&'static str),
    /// An id in a list: the condition before the id and after it.
    Among(&'static str, &'static str),
    /// A time.
    Time(&'static str),
    /// A condition.
    Flag(&'static str),
    /// Always this text.
    Always(&'static str),
}

/// A value to bind.
#[derive(Clone, Debug)]
pub(super) enum Arg {
    Text(String),
    Id(Uuid),
    Time(DateTime<Utc>),
}

/// Binds them in order.
pub(super) fn bind<'q>(query: Query<'q>, args: &[Arg]) -> Query<'q> {
    args.iter().fold(query, |query, arg| match arg {
        Arg::Text(text) => query.bind(text.clone()),
        Arg::Id(id) => query.bind(*id),
        Arg::Time(at) => query.bind(*at),
    })
}

/// A condition being written.
pub(super) struct Condition {
    /// Whose names of things count.
    pub(super) owner: Uuid,
    /// What attributes are in the database.
    pub(super) columns: fn(&Attribute) -> Option<Column>,
    /// What is bound, from `$1`.
    pub(super) args: Vec<Arg>,
}

fn refused(what: impl Into<String>) -> Fault {
    Fault::bad("invalidFilter", what)
}

impl Condition {
    fn bound(&mut self, arg: Arg) -> String {
        self.args.push(arg);
        format!("${}", self.args.len())
    }

    fn column(&self, attribute: &Attribute) -> Outcome<Column> {
        let unknown = || refused(format!("{:?} cannot be filtered by", attribute.text()));
        (self.columns)(attribute).ok_or_else(unknown)
    }

    /// The condition. Where it is `plain` (not within a `not`), one that has no answer may be left so, which is no:
    /// then indexes serve.
    pub(super) fn write(&mut self, filter: &Filter, plain: bool) -> Outcome<String> {
        Ok(match filter {
            Filter::And(left, right) => {
                format!("({} AND {})", self.write(left, plain)?, self.write(right, plain)?)
            }
            Filter::Or(left, right) => {
                format!("({} OR {})", self.write(left, plain)?, self.write(right, plain)?)
            }
            Filter::Not(inner) => format!("(NOT {})", self.write(inner, false)?),
            Filter::Within(attribute, inner) => {
                let inside = prefixed(attribute, inner)?;
                self.write(&inside, plain)?
            }
            Filter::Present(attribute) => {
                let column = self.column(attribute)?;
                answered(self.present(column), plain)
            }
            Filter::Compare(attribute, Op::Ne, value) => {
                let equal = Filter::Compare(attribute.clone(), Op::Eq, value.clone());
                format!("(NOT {})", self.write(&equal, false)?)
            }
            Filter::Compare(attribute, op, value) => {
                let column = self.column(attribute)?;
                let written = self.compare(attribute, column, *op, value)?;
                answered(written, plain)
            }
        })
    }

    fn present(&mut self, column: Column) -> String {
        match column {
            Column::Folded(of) | Column::Text(of) => {
                format!("({of} IS NOT NULL AND {of} <> '')")
            }
            Column::External(id, kind) => format!("({} IS NOT NULL)", self.external(id, kind)),
            Column::Id(of) | Column::Time(of) => format!("({of} IS NOT NULL)"),
            Column::Among(before, after) => {
                let any = before.rsplit_once(" AND ").map_or(before, |(any, _)| any);
                format!("{any}{after}")
            }
            Column::Flag(_) | Column::Always(_) => "TRUE".to_owned(),
        }
    }

    fn external(&mut self, id: &str, kind: &str) -> String {
        let owner = self.bound(Arg::Id(self.owner));
        format!(
            "(SELECT external_id FROM scim_names WHERE owner = {owner} AND kind = '{kind}' AND subject = {id})"
        )
    }

    fn compare(&mut self, attribute: &Attribute, column: Column, op: Op, value: &Literal) -> Outcome<String> {
        if *value == Literal::Null && op == Op::Eq {
            return Ok(format!("(NOT {})", answered(self.present(column), false)));
        }
        let wrong = || refused(format!("{:?} cannot be compared so", attribute.text()));
        Ok(match (column, value) {
            (Column::Folded(of), Literal::Text(text)) => self.texts(of, op, text.to_lowercase()),
            (Column::Text(of), Literal::Text(text)) => {
                let lower = self.texts(&format!("LOWER({of})"), op, text.to_lowercase());
                // Both databases know the capitals of ASCII; as it is written it is found in any script.
                let exact = self.texts(of, op, text.clone());
                format!("({lower} OR {exact})")
            }
            (Column::External(id, kind), Literal::Text(text)) => {
                if op == Op::Eq {
                    let (owner, name) =
                        (self.bound(Arg::Id(self.owner)), self.bound(Arg::Text(text.clone())));
                    return Ok(format!(
                        "{id} IN (SELECT subject FROM scim_names
                         WHERE owner = {owner} AND kind = '{kind}' AND external_id = {name})"
                    ));
                }
                let of = self.external(id, kind);
                self.texts(&of, op, text.clone())
            }
            (Column::Id(of), Literal::Text(text)) if op == Op::Eq => match text.parse() {
                Ok(id) => format!("{of} = {}", self.bound(Arg::Id(id))),
                Err(_) => "FALSE".to_owned(),
            },
            (Column::Among(before, after), Literal::Text(text)) if op == Op::Eq => match text.parse() {
                Ok(id) => format!("{before}{}{after}", self.bound(Arg::Id(id))),
                Err(_) => "FALSE".to_owned(),
            },
            (Column::Time(of), Literal::Text(text)) => {
                let at = DateTime::parse_from_rfc3339(text).map_err(|_| wrong())?;
                let sign = match op {
                    Op::Eq => "=",
                    Op::Gt => ">",
                    Op::Ge => ">=",
                    Op::Lt => "<",
                    Op::Le => "<=",
                    _ => return Err(wrong()),
                };
                format!("{of} {sign} {}", self.bound(Arg::Time(at.with_timezone(&Utc))))
            }
            (Column::Flag(is), value) if op == Op::Eq => match flag(value).ok_or_else(wrong)? {
                true => is.to_owned(),
                false => format!("(NOT {is})"),
            },
            (Column::Always(text), Literal::Text(wanted)) => {
                always(text, op, &wanted.to_lowercase()).to_owned()
            }
            (Column::Always(text), Literal::Bool(wanted)) if op == Op::Eq => {
                always(text, op, if *wanted { "true" } else { "false" }).to_owned()
            }
            _ => return Err(wrong()),
        })
    }

    fn texts(&mut self, of: &str, op: Op, text: String) -> String {
        let length = text.chars().count();
        if length == 0 && matches!(op, Op::Co | Op::Sw | Op::Ew) {
            return format!("{of} IS NOT NULL");
        }
        let bound = format!("CAST({} AS TEXT)", self.bound(Arg::Text(text)));
        match op {
            Op::Eq | Op::Ne => format!("{of} = {bound}"),
            Op::Co => format!("REPLACE({of}, {bound}, '') <> {of}"),
            Op::Sw => format!("SUBSTR({of}, 1, {length}) = {bound}"),
            Op::Ew => {
                format!("(LENGTH({of}) >= {length} AND SUBSTR({of}, LENGTH({of}) - {length} + 1) = {bound})")
            }
            Op::Gt => format!("{of} > {bound}"),
            Op::Ge => format!("{of} >= {bound}"),
            Op::Lt => format!("{of} < {bound}"),
            Op::Le => format!("{of} <= {bound}"),
        }
    }
}

// Directories write yes and no as texts, too.
fn flag(value: &Literal) -> Option<bool> {
    match value {
        Literal::Bool(is) => Some(*is),
        Literal::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Literal::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

fn always(text: &str, op: Op, wanted: &str) -> &'static str {
    let holds = match op {
        Op::Eq => text == wanted,
        Op::Ne => text != wanted,
        Op::Co => text.contains(wanted),
        Op::Sw => text.starts_with(wanted),
        Op::Ew => text.ends_with(wanted),
        Op::Gt => text > wanted,
        Op::Ge => text >= wanted,
        Op::Lt => text < wanted,
        Op::Le => text <= wanted,
    };
    if holds { "TRUE" } else { "FALSE" }
}

fn answered(condition: String, plain: bool) -> String {
    if plain { condition } else { format!("COALESCE({condition}, FALSE)") }
}

/// `emails[type eq "work"]` as a filter on `emails.type`.
fn prefixed(attribute: &Attribute, inner: &Filter) -> Outcome<Filter> {
    let inside = |of: &Attribute| -> Outcome<Attribute> {
        if of.schema.is_some() || of.sub.is_some() || attribute.sub.is_some() {
            return Err(refused(format!("{:?} has no such part", attribute.text())));
        }
        Ok(Attribute {
            schema: attribute.schema.clone(),
            name: attribute.name.clone(),
            sub: Some(of.name.clone()),
        })
    };
    let both = |left: &Filter, right: &Filter| -> Outcome<(Box<Filter>, Box<Filter>)> {
        Ok((Box::new(prefixed(attribute, left)?), Box::new(prefixed(attribute, right)?)))
    };
    Ok(match inner {
        Filter::And(left, right) => {
            let (left, right) = both(left, right)?;
            Filter::And(left, right)
        }
        Filter::Or(left, right) => {
            let (left, right) = both(left, right)?;
            Filter::Or(left, right)
        }
        Filter::Not(of) => Filter::Not(Box::new(prefixed(attribute, of)?)),
        Filter::Present(of) => Filter::Present(inside(of)?),
        Filter::Compare(of, op, value) => Filter::Compare(inside(of)?, *op, value.clone()),
        Filter::Within(..) => return Err(refused("values within values")),
    })
}

#[cfg(test)]
mod tests {
    use super::{super::filter, *};

    fn columns(attribute: &Attribute) -> Option<Column> {
        Some(match attribute.text().as_str() {
            "username" => Column::Folded("a.email_key"),
            "externalid" => Column::External("a.id", "user"),
            "active" => Column::Flag("(a.status = 'active')"),
            "emails.type" => Column::Always("work"),
            "emails.value" => Column::Folded("a.email_key"),
            _ => return None,
        })
    }

    fn sql(text: &str) -> Outcome<(String, usize)> {
        let mut condition = Condition { owner: Uuid::nil(), columns, args: Vec::new() };
        let sql = condition.write(&filter::read(text)?, true)?;
        Ok((sql, condition.args.len()))
    }

    #[test]
    fn what_is_asked_most_uses_an_index() {
        let (condition, args) = sql(r#"userName eq "Amina@Example.org""#).unwrap();
        assert_eq!((condition.as_str(), args), ("a.email_key = CAST($1 AS TEXT)", 1));
        let (condition, _) = sql(r#"emails[type eq "work" and value eq "x"]"#).unwrap();
        assert_eq!(condition, "(TRUE AND a.email_key = CAST($1 AS TEXT))");
    }

    #[test]
    fn under_a_not_nothing_is_unknown() {
        let (condition, _) = sql(r#"not (userName eq "x")"#).unwrap();
        assert_eq!(condition, "(NOT COALESCE(a.email_key = CAST($1 AS TEXT), FALSE))");
        assert_eq!(sql(r#"userName ne "x""#).unwrap().0, condition);
        assert_eq!(sql(r#"active eq "False""#).unwrap().0, "(NOT (a.status = 'active'))");
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for bad in [
            r#"shoeSize eq "44""#,
            "active gt true",
            "userName eq 3",
            r#"emails[type[x pr]]"#,
            r#"name[x eq "y"]"#,
        ] {
            assert!(sql(bad).is_err(), "{bad}");
        }
    }
}
