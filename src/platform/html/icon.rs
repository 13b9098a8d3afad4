//! A small set of line icons on a grid of 24, drawn here; and the rings of the product's identity.

use maud::{Markup, PreEscaped, html};

use crate::memo;

/// What an icon shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say what is drawn")]
pub enum Icon {
    Menu,
    Close,
    Search,
    Globe,
    Person,
    People,
    Theme,
    TextSmaller,
    TextLarger,
    Print,
    Check,
    Cross,
    Todo,
    Done,
    Passed,
    Failed,
    Locked,
    Info,
    Warning,
    Error,
    Next,
    Previous,
    Up,
    Down,
    Clock,
    Calendar,
    Download,
    Outside,
    Lesson,
    Quiz,
    Webinar,
    Statement,
    Filter,
    Drag,
    Offline,
    Mail,
    Keys,
}

impl Icon {
    /// Every icon, for the catalogue of parts.
    pub const ALL: [Icon; 37] = [
        Icon::Menu,
        Icon::Close,
        Icon::Search,
        Icon::Globe,
        Icon::Person,
        Icon::People,
        Icon::Theme,
        Icon::TextSmaller,
        Icon::TextLarger,
        Icon::Print,
        Icon::Check,
        Icon::Cross,
        Icon::Todo,
        Icon::Done,
        Icon::Passed,
        Icon::Failed,
        Icon::Locked,
        Icon::Info,
        Icon::Warning,
        Icon::Error,
        Icon::Next,
        Icon::Previous,
        Icon::Up,
        Icon::Down,
        Icon::Clock,
        Icon::Calendar,
        Icon::Download,
        Icon::Outside,
        Icon::Lesson,
        Icon::Quiz,
        Icon::Webinar,
        Icon::Statement,
        Icon::Filter,
        Icon::Drag,
        Icon::Offline,
        Icon::Mail,
        Icon::Keys,
    ];

    /// Whether it points along the line of text, and so is mirrored from right to left.
    pub const fn points(self) -> bool {
        matches!(self, Icon::Next | Icon::Previous | Icon::Outside | Icon::Lesson | Icon::Quiz)
    }

    const fn drawing(self) -> &'static str {
        match self {
            Icon::Menu => r#"<path d="M4 7h16M4 12h16M4 17h10"/>"#,
            Icon::Close | Icon::Cross => r#"<path d="M6 6l12 12M18 6L6 18"/>"#,
            Icon::Search => r#"<circle cx="11" cy="11" r="6.5"/><path d="M16 16l4.5 4.5"/>"#,
            Icon::Globe => {
                r#"<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"/>"#
            }
            Icon::Person => r#"<circle cx="12" cy="8" r="4"/><path d="M4 21c0-9 16-9 16 0"/>"#,
            Icon::People => {
                r#"<circle cx="9" cy="9" r="3.5"/><path d="M2.5 20c0-8 13-8 13 0M16 5.8a3.5 3.5 0 0 1 0 6.4M18 14.8c2.3.8 3.5 2.6 3.5 5.2"/>"#
            }
            Icon::Theme => {
                r#"<circle cx="12" cy="12" r="8.5"/><path class="fill" d="M12 3.5a8.5 8.5 0 0 1 0 17z"/>"#
            }
            Icon::TextSmaller => r#"<path d="M4 19L9.5 6h1L16 19M6 14.5h8M17 8h5"/>"#,
            Icon::TextLarger => r#"<path d="M4 19L9.5 6h1L16 19M6 14.5h8M17 8h5M19.5 5.5v5"/>"#,
            Icon::Print => r#"<path d="M7 9V3h10v6M7 17H3.5V9h17v8H17M7 14h10v7H7z"/>"#,
            Icon::Check => r#"<path d="M5 12.5l5 5L19.5 7"/>"#,
            Icon::Todo => r#"<circle cx="12" cy="12" r="9" stroke-dasharray="6.4 3"/>"#,
            Icon::Done => r#"<circle cx="12" cy="12" r="9"/><path d="M8 12.3l3 3 5.2-6"/>"#,
            Icon::Passed => {
                r#"<circle class="fill" cx="12" cy="12" r="9"/><path class="cut" d="M8 12.3l3 3 5.2-6"/>"#
            }
            Icon::Failed => r#"<circle cx="12" cy="12" r="9"/><path d="M9 9l6 6M15 9l-6 6"/>"#,
            Icon::Locked => {
                r#"<rect x="5" y="11" width="14" height="9.5" rx="1"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>"#
            }
            Icon::Info => r#"<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7v.6"/>"#,
            Icon::Warning => r#"<path d="M12 3.5L22 20.5H2zM12 10v5M12 17.3v.6"/>"#,
            Icon::Error => r#"<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16v.6"/>"#,
            Icon::Keys => {
                r#"<rect x="2.5" y="6" width="19" height="12.5" rx="1.5"/><path d="M6.5 10h.6M10.2 10h.6M13.9 10h.6M17.4 10h.6M8 14.5h8"/>"#
            }
            Icon::Next => r#"<path d="M9 5l7 7-7 7"/>"#,
            Icon::Previous => r#"<path d="M15 5l-7 7 7 7"/>"#,
            Icon::Up => r#"<path d="M5 15l7-7 7 7"/>"#,
            Icon::Down => r#"<path d="M5 9l7 7 7-7"/>"#,
            Icon::Clock => r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5.3l3.5 2"/>"#,
            Icon::Calendar => r#"<path d="M4 6h16v14.5H4zM4 10.5h16M8.5 3v5M15.5 3v5"/>"#,
            Icon::Download => r#"<path d="M12 3.5v12M7 11l5 5 5-5M4 20.5h16"/>"#,
            Icon::Outside => r#"<path d="M13 4h7v7M20 4l-9 9M18 14v6H4V6h6"/>"#,
            Icon::Lesson => r#"<path d="M5 3.5h10l4 4v13H5zM8.5 9h5M8.5 12.5h7M8.5 16h7"/>"#,
            Icon::Quiz => {
                r#"<path d="M11 6h9M11 12h9M11 18h9M3.5 6l1.5 1.5L8 4.5M3.5 12L5 13.5 8 10.5M4 18h3"/>"#
            }
            Icon::Webinar => r#"<path d="M3 5h18v11H3zM8 20.5h8M12 16v4.5"/>"#,
            Icon::Statement => {
                r#"<circle cx="12" cy="9" r="6"/><path d="M8.5 14L7 21.5l5-2.5 5 2.5-1.5-7.5"/>"#
            }
            Icon::Filter => r#"<path d="M3 6h18M6.5 12h11M10 18h4"/>"#,
            Icon::Drag => r#"<path d="M4 9h16M4 15h16"/>"#,
            Icon::Offline => {
                r#"<path d="M3 3l18 18M5 12.5c1.7-1.7 3.5-2.6 5.5-2.9M8.5 16c1-1 2.2-1.5 3.5-1.5M15 10.3c1.5.5 2.8 1.2 4 2.2M12 19v.6"/>"#
            }
            Icon::Mail => r#"<path d="M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7"/>"#,
        }
    }
}

/// The icon, hidden from screen readers: text beside it (or [`super::unseen`]) says what it means.
pub fn icon(icon: Icon) -> Markup {
    html! {
        svg.icon.icon-flip[icon.points()] viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" {
            (PreEscaped(icon.drawing()))
        }
    }
}

/// The product's sign: a ring of six segments, one for each language, one of them the reader.
pub fn sign() -> Markup {
    html! {
        svg.sign viewBox="0 0 48 48" width="32" height="32" aria-hidden="true" {
            circle cx="24" cy="24" r="18" stroke-dasharray="16.2 2.65" stroke-dashoffset="-1.3" {}
            circle.sign-you cx="24" cy="24" r="18" stroke-dasharray="16.2 96.9" stroke-dashoffset="-95.55" {}
        }
    }
}

/// A ring that closes with progress (0 to 100); the words and the number stand beside it or inside.
pub fn ring(percent: u8) -> Markup {
    let whole = circumference(20);
    let done = whole * f64::from(percent.min(100)) / 100.0;
    html! {
        svg.ring viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" {
            circle cx="24" cy="24" r="20" {}
            @if percent > 0 {
                circle.ring-done cx="24" cy="24" r="20" stroke-dasharray=(format!("{done:.1} {:.1}", whole - done)) {}
            }
        }
    }
}

fn circumference(radius: u32) -> f64 {
    std::f64::consts::TAU * f64::from(radius)
}

/// A course's own figure: rings of segments that follow from its slug, the same for ever.
pub fn plate(seed: &str) -> Markup {
    PreEscaped(memo::text(memo::Key::new(memo::PLATE).text(seed), || draw(seed).into_string()))
}

fn draw(seed: &str) -> Markup {
    let mut hash = seed.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut draw = |below: u64| {
        hash ^= hash >> 33;
        hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
        hash ^= hash >> 29;
        hash % below
    };
    let tone = draw(4);
    let (x, y) = (60 + 60 * draw(3), 30 + 30 * draw(3));
    // Each ring is one to three equal pieces: how many, how much of each is drawn, and how far it is turned.
    let rings: Vec<(u32, [f64; 3])> = (0..6)
        .map(|at| {
            let radius = 16 + at * 24;
            let piece = circumference(radius) / (1 + draw(3)) as f64;
            let drawn = piece * (38 + draw(50)) as f64 / 100.0;
            (radius, [drawn, piece - drawn, piece * draw(100) as f64 / 100.0])
        })
        .collect();
    let marked = 1 + draw(3);
    html! {
        svg class={ "plate tone-" (tone) } viewBox="0 0 240 120" preserveAspectRatio="xMidYMid slice" aria-hidden="true" {
            @for (at, (radius, [drawn, gap, turn])) in (0_u64..).zip(&rings) {
                circle class=[(at == marked).then_some("mark")] cx=(x) cy=(y) r=(radius)
                    stroke-dasharray=(format!("{drawn:.1} {gap:.1}")) stroke-dashoffset=(format!("{turn:.1}")) {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_points_is_mirrored_and_a_plate_is_for_ever() {
        assert!(icon(Icon::Next).into_string().contains("icon-flip"));
        assert!(!icon(Icon::Search).into_string().contains("icon-flip"));
        assert_eq!(plate("minamata-tools").into_string(), plate("minamata-tools").into_string());
        assert_ne!(plate("minamata-tools").into_string(), plate("using-halqa").into_string());
        assert!(ring(200).into_string().contains("125.7 0.0"));
    }
}
