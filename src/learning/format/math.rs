//! LaTeX to MathML.

use pulldown_latex::{Event, Parser, RenderConfig, Storage, config::DisplayMode, push_mathml};

/// The longest formula.
const MAX_LENGTH: usize = 2_000;
/// The deepest nesting of braces.
const MAX_DEPTH: usize = 40;
/// Definitions could grow without end.
const REFUSED: [&str; 10] = [
    "\\def",
    "\\edef",
    "\\gdef",
    "\\xdef",
    "\\let",
    "\\futurelet",
    "\\newcommand",
    "\\renewcommand",
    "\\providecommand",
    "\\csname",
];

/// MathML of a formula, to be sanitised, or what is wrong with it.
pub(super) fn mathml(source: &str, block: bool) -> Result<String, String> {
    if source.trim().is_empty() {
        return Err("an empty formula".to_owned());
    }
    if source.len() > MAX_LENGTH {
        return Err(format!("a formula of more than {MAX_LENGTH} bytes"));
    }
    if let Some(word) = REFUSED.into_iter().find(|word| source.contains(word)) {
        return Err(format!("`{word}` is not allowed in a formula"));
    }
    let mut depth = 0usize;
    for c in source.chars() {
        match c {
            '{' | '^' | '_' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if c.is_whitespace() => {}
            _ => continue,
        }
        if depth > MAX_DEPTH * 4 {
            return Err("nested too deep".to_owned());
        }
    }
    let storage = Storage::new();
    let events: Result<Vec<Event<'_>>, _> = Parser::new(source, &storage).collect();
    let events = events.map_err(|error| {
        error.to_string().lines().next().unwrap_or("not LaTeX").trim_end_matches(':').to_owned()
    })?;
    let display_mode = if block { DisplayMode::Block } else { DisplayMode::Inline };
    let config = RenderConfig { display_mode, annotation: Some(source), ..RenderConfig::default() };
    let mut html = String::new();
    let events = events.into_iter().map(Ok::<_, std::convert::Infallible>);
    push_mathml(&mut html, events, config).map_err(|error| error.to_string())?;
    Ok(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_mathml_and_errors_are_said() {
        let html = mathml("E = mc^2", false).expect("good");
        assert!(html.contains("<msup>") && html.contains("</math>"), "{html}");
        assert!(mathml("\\frac{1}{2}", true).expect("good").contains("display=\"block\""));
        assert!(mathml("\\frac{1", false).is_err());
        assert!(mathml("\\nosuchcommand", false).is_err());
        assert!(mathml("\\def\\a{\\a\\a}\\a", false).is_err());
        assert!(mathml(&"{".repeat(1_900), false).is_err());
    }
}
