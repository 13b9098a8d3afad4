//! Filters and paths of SCIM (RFC 7644, 3.4.2.2 and 3.5.2): read into a tree, by hand-written descent with hard limits.

use super::fault::Fault;

/// Longest filter, in bytes.
pub const LONGEST: usize = 8_000;
/// Deepest nesting of brackets.
const DEEPEST: usize = 20;
/// Most comparisons.
const MOST: usize = 200;

/// An attribute, as it is written: `urn:…:User:name.givenName`, in small letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attribute {
    /// The schema, where one is named.
    pub schema: Option<String>,
    /// Its name.
    pub name: String,
    /// The part of it.
    pub sub: Option<String>,
}

impl Attribute {
    /// As it is written without a schema.
    pub fn text(&self) -> String {
        self.sub.as_ref().map_or_else(|| self.name.clone(), |sub| format!("{}.{sub}", self.name))
    }
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Contains.
    Co,
    /// Starts with.
    Sw,
    /// Ends with.
    Ew,
    /// Greater.
    Gt,
    /// Greater or equal.
    Ge,
    /// Less.
    Lt,
    /// Less or equal.
    Le,
}

/// A value in a filter.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Bool(bool),
    /// Nothing.
    Null,
}

/// A filter.
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    /// Both hold.
    And(Box<Filter>, Box<Filter>),
    /// One of them holds.
    Or(Box<Filter>, Box<Filter>),
    /// It does not hold.
    Not(Box<Filter>),
    /// There is a value.
    Present(Attribute),
    /// A comparison.
    Compare(Attribute, Op, Literal),
    /// One of the values of this attribute is so.
    Within(Attribute, Box<Filter>),
}

/// What a change is about: `members[value eq "…"]`, `name.givenName`, `emails[type eq "work"].value`.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The attribute.
    pub attribute: Attribute,
    /// Which of its values.
    pub filter: Option<Filter>,
}

fn wrong(what: impl Into<String>) -> Fault {
    Fault::bad("invalidFilter", what)
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Open,
    Close,
    OpenValues,
    CloseValues,
    Word(String),
    Text(String),
    /// `.value` after a closing bracket.
    Part(String),
}

fn tokens(text: &str) -> Result<Vec<Token>, Fault> {
    if text.len() > LONGEST {
        return Err(wrong(format!("longer than {LONGEST} bytes")));
    }
    let mut all = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            '[' => (Token::OpenValues, 1),
            ']' => (Token::CloseValues, 1),
            '"' => text_token(rest)?,
            _ => {
                let end =
                    rest.find(|c: char| c.is_whitespace() || "()[]\"".contains(c)).unwrap_or(rest.len());
                let word = rest.get(..end).unwrap_or_default();
                let token = match word.strip_prefix('.') {
                    Some(part) => Token::Part(part.to_ascii_lowercase()),
                    None => Token::Word(word.to_owned()),
                };
                (token, end)
            }
        };
        all.push(token);
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    Ok(all)
}

/// A text in quotes, read as JSON does.
fn text_token(rest: &str) -> Result<(Token, usize), Fault> {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => {
                let quoted = rest.get(..=at).unwrap_or_default();
                let text = serde_json::from_str(quoted).map_err(|_| wrong("a text that is no JSON"))?;
                return Ok((Token::Text(text), at + 1));
            }
            _ => {}
        }
    }
    Err(wrong("a text without an end"))
}

struct Reader {
    tokens: std::iter::Peekable<std::vec::IntoIter<Token>>,
    comparisons: usize,
}

/// Reads a filter.
///
/// # Errors
/// `invalidFilter`, saying what is wrong.
pub fn read(text: &str) -> Result<Filter, Fault> {
    let mut reader = Reader { tokens: tokens(text)?.into_iter().peekable(), comparisons: 0 };
    let filter = reader.or(0)?;
    match reader.tokens.next() {
        None => Ok(filter),
        Some(_) => Err(wrong("something stands after its end")),
    }
}

/// Reads the path of a change.
///
/// # Errors
/// `invalidPath`.
pub fn target(text: &str) -> Result<Target, Fault> {
    let bad = |fault: Fault| Fault::bad("invalidPath", format!("{text:?}: {}", fault.detail));
    let mut reader = Reader { tokens: tokens(text).map_err(bad)?.into_iter().peekable(), comparisons: 0 };
    let Some(Token::Word(word)) = reader.tokens.next() else {
        return Err(bad(wrong("an attribute is missing")));
    };
    let mut attribute = attribute(&word).map_err(bad)?;
    let mut filter = None;
    if reader.tokens.peek() == Some(&Token::OpenValues) {
        reader.tokens.next();
        filter = Some(reader.values(0).map_err(bad)?);
        if let Some(Token::Part(_)) = reader.tokens.peek()
            && let Some(Token::Part(part)) = reader.tokens.next()
        {
            attribute.sub = Some(part);
        }
    }
    match reader.tokens.next() {
        None => Ok(Target { attribute, filter }),
        Some(_) => Err(bad(wrong("something stands after its end"))),
    }
}

/// An attribute by its written name.
///
/// # Errors
/// `invalidFilter` for what is no name.
pub fn attribute(text: &str) -> Result<Attribute, Fault> {
    let lower = text.to_ascii_lowercase();
    let (schema, name) = match lower.rfind(':') {
        Some(colon) if lower.starts_with("urn:") => {
            let (schema, name) = (lower.get(..colon), lower.get(colon + 1..));
            (schema.map(str::to_owned), name.unwrap_or_default().to_owned())
        }
        Some(_) => return Err(wrong(format!("no attribute: {text:?}"))),
        None => (None, lower),
    };
    let (name, sub) = match name.split_once('.') {
        Some((name, sub)) if schema.is_none() || !name.is_empty() => (name.to_owned(), Some(sub.to_owned())),
        _ => (name, None),
    };
    let good = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '$')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_$".contains(c))
    };
    if good(&name) && sub.as_deref().is_none_or(good) {
        return Ok(Attribute { schema, name, sub });
    }
    // A whole extension: `urn:…:enterprise:2.0:User`, whose dots are no parts.
    Err(wrong(format!("no attribute: {text:?}")))
}

impl Reader {
    fn or(&mut self, depth: usize) -> Result<Filter, Fault> {
        let mut left = self.and(depth)?;
        while self.word("or") {
            left = Filter::Or(Box::new(left), Box::new(self.and(depth)?));
        }
        Ok(left)
    }

    fn and(&mut self, depth: usize) -> Result<Filter, Fault> {
        let mut left = self.one(depth)?;
        while self.word("and") {
            left = Filter::And(Box::new(left), Box::new(self.one(depth)?));
        }
        Ok(left)
    }

    fn word(&mut self, wanted: &str) -> bool {
        let is = matches!(self.tokens.peek(), Some(Token::Word(word)) if word.eq_ignore_ascii_case(wanted));
        if is {
            self.tokens.next();
        }
        is
    }

    fn one(&mut self, depth: usize) -> Result<Filter, Fault> {
        if depth > DEEPEST {
            return Err(wrong(format!("nested deeper than {DEEPEST}")));
        }
        match self.tokens.next() {
            Some(Token::Open) => self.group(depth),
            Some(Token::Word(word)) => {
                if word.eq_ignore_ascii_case("not") && self.tokens.peek() == Some(&Token::Open) {
                    self.tokens.next();
                    return Ok(Filter::Not(Box::new(self.group(depth)?)));
                }
                self.comparison(&word, depth)
            }
            _ => Err(wrong("an attribute is missing")),
        }
    }

    fn group(&mut self, depth: usize) -> Result<Filter, Fault> {
        let inner = self.or(depth + 1)?;
        match self.tokens.next() {
            Some(Token::Close) => Ok(inner),
            _ => Err(wrong("a closing bracket is missing")),
        }
    }

    fn values(&mut self, depth: usize) -> Result<Filter, Fault> {
        let inner = self.or(depth + 1)?;
        match self.tokens.next() {
            Some(Token::CloseValues) => Ok(inner),
            _ => Err(wrong("a closing bracket is missing")),
        }
    }

    fn comparison(&mut self, word: &str, depth: usize) -> Result<Filter, Fault> {
        self.comparisons += 1;
        if self.comparisons > MOST {
            return Err(wrong(format!("more than {MOST} comparisons")));
        }
        let attribute = attribute(word)?;
        let op = match self.tokens.next() {
            Some(Token::OpenValues) => {
                return Ok(Filter::Within(attribute, Box::new(self.values(depth)?)));
            }
            Some(Token::Word(op)) => op.to_ascii_lowercase(),
            _ => return Err(wrong(format!("{word}: how to compare is missing"))),
        };
        let op = match op.as_str() {
            "pr" => return Ok(Filter::Present(attribute)),
            "eq" => Op::Eq,
            "ne" => Op::Ne,
            "co" => Op::Co,
            "sw" => Op::Sw,
            "ew" => Op::Ew,
            "gt" => Op::Gt,
            "ge" => Op::Ge,
            "lt" => Op::Lt,
            "le" => Op::Le,
            other => return Err(wrong(format!("no way to compare: {other:?}"))),
        };
        let value = match self.tokens.next() {
            Some(Token::Text(text)) => Literal::Text(text),
            Some(Token::Word(word)) => literal(&word)?,
            _ => return Err(wrong(format!("{word}: a value is missing"))),
        };
        Ok(Filter::Compare(attribute, op, value))
    }
}

fn literal(word: &str) -> Result<Literal, Fault> {
    match word.to_ascii_lowercase().as_str() {
        "true" => Ok(Literal::Bool(true)),
        "false" => Ok(Literal::Bool(false)),
        "null" => Ok(Literal::Null),
        number => {
            let number: Option<f64> = serde_json::from_str(number).ok();
            number
                .map(Literal::Number)
                .ok_or_else(|| wrong(format!("no value: {word:?} (texts stand in quotes)")))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(value: &str) -> Literal {
        Literal::Text(value.to_owned())
    }

    fn named(name: &str) -> Attribute {
        attribute(name).unwrap()
    }

    #[test]
    fn filters_of_the_standard_are_read() {
        for good in [
            r#"userName eq "bjensen""#,
            r#"name.familyName co "O'Malley""#,
            r#"urn:ietf:params:scim:schemas:core:2.0:User:userName sw "J""#,
            "title pr",
            r#"meta.lastModified gt "2011-05-13T04:42:34Z""#,
            r#"title pr and userType eq "Employee""#,
            r#"userType ne "Employee" and not (emails co "example.com" or emails.value co "example.org")"#,
            r#"userType eq "Employee" and emails[type eq "work" and value co "@example.com"]"#,
            r#"emails[type eq "work"] or ims[type eq "xmpp" and value co "@foo.com"]"#,
            "active eq true AND NOT (externalId PR)",
            "a eq -1.5e3 or b eq null",
        ] {
            read(good).unwrap_or_else(|fault| panic!("{good}: {fault:?}"));
        }
        assert_eq!(
            read(r#"USERNAME Eq "x \"y\" é""#).unwrap(),
            Filter::Compare(named("username"), Op::Eq, text("x \"y\" é"))
        );
    }

    #[test]
    fn not_binds_closest_and_or_least() {
        let filter = read(r#"a pr or b pr and not (c pr)"#).unwrap();
        let Filter::Or(left, right) = filter else { panic!() };
        assert_eq!(*left, Filter::Present(named("a")));
        let Filter::And(_, not) = *right else { panic!() };
        assert!(matches!(*not, Filter::Not(_)));
    }

    #[test]
    fn what_is_no_filter_is_refused() {
        for bad in [
            "",
            "userName",
            "userName eq",
            "userName eq x",
            r#"userName like "x""#,
            r#"userName eq "x"#,
            r#"(userName eq "x""#,
            r#"userName eq "x")"#,
            r#"userName eq "x" and"#,
            r#"userName eq "x" "y""#,
            r#"emails[type eq "work""#,
            r#"1a eq "x""#,
            r#"a..b eq "x""#,
            r#"a eq "\x""#,
            "not a pr",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
        assert!(read(&format!("{}a pr{}", "(".repeat(19), ")".repeat(19))).is_ok());
        assert!(read(&format!("{}a pr{}", "(".repeat(5000), ")".repeat(5000))).is_err());
        assert!(read(&vec!["a pr"; MOST + 1].join(" or ")).is_err());
        assert!(read(&format!("a eq \"{}\"", "x".repeat(LONGEST))).is_err());
    }

    #[test]
    fn paths_of_changes_are_read() {
        let members = target(r#"members[value eq "2819c223"]"#).unwrap();
        assert_eq!(members.attribute, named("members"));
        assert_eq!(members.filter, Some(Filter::Compare(named("value"), Op::Eq, text("2819c223"))));
        let work = target(r#"emails[type eq "work"].value"#).unwrap();
        assert_eq!(work.attribute.sub.as_deref(), Some("value"));
        let department =
            target("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department").unwrap();
        assert_eq!(department.attribute.name, "department");
        assert!(department.attribute.schema.unwrap().ends_with("2.0:user"));
        for bad in ["", "members[", "members] x", "a b", "members[value eq \"x\"] y", "\"x\""] {
            assert!(target(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(any in "\\PC{0,200}") {
            let _ = read(&any);
            let _ = target(&any);
        }

        #[test]
        fn nothing_that_looks_like_one_makes_it_panic(
            any in "((userName|emails|not|and|or|eq|pr|\\(|\\)|\\[|\\]|\"x\"|\"|\\.value|urn:a:b|true|1)( )?){0,30}"
        ) {
            let _ = read(&any);
            let _ = target(&any);
        }
    }
}
