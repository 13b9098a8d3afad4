//! The site's own colours: read, measured against the backgrounds they will stand on (WCAG 2.2, 1.4.3 and 1.4.11), and
//! written as a stylesheet after ours.

use halqa_platform::{crypto, http::look::Stylesheet};
use serde::{Deserialize, Serialize};

/// A colour of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// The colours, each `#rrggbb` or empty for ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Palette {
    /// Links and buttons on light pages.
    pub accent_light: String,
    /// The same on dark pages.
    pub accent_dark: String,
    /// Small marks on light pages.
    pub mark_light: String,
    /// The same on dark pages.
    pub mark_dark: String,
}

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Links and buttons: read as text.
    Accent,
    /// Drawn, not read.
    Mark,
}

impl Use {
    /// The least contrast.
    pub const fn least(self) -> f64 {
        match self {
            Use::Accent => 4.5,
            Use::Mark => 3.0,
        }
    }
}

/// The backgrounds of `assets/app.css` (`--paper`, `--sheet`, `--wash`): lightness in per cent, chroma, hue.
const LIGHT: [(f64, f64, f64); 3] = [(98.4, 0.003, 200.0), (100.0, 0.0, 0.0), (95.8, 0.01, 205.0)];
const DARK: [(f64, f64, f64); 3] = [(19.0, 0.014, 225.0), (22.5, 0.016, 225.0), (26.5, 0.019, 225.0)];

/// Ours, where only one of a pair is set.
const OURS: [(&str, &str); 2] =
    [("oklch(42% .075 212)", "oklch(81% .085 205)"), ("oklch(65% .17 43)", "oklch(72% .155 45)")];

impl Rgb {
    /// Reads `#rrggbb` or `#rgb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let long = match digits.len() {
            6 => digits.to_owned(),
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            _ => return None,
        };
        let bytes = hex::decode(long).ok()?;
        let [r, g, b] = bytes.as_slice() else { return None };
        Some(Self(*r, *g, *b))
    }

    /// `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    fn channels(self) -> [f64; 3] {
        [self.0, self.1, self.2].map(|channel| f64::from(channel) / 255.0)
    }

    fn of(channels: [f64; 3]) -> Self {
        let [r, g, b] = channels.map(|channel| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
            let byte = (channel.clamp(0.0, 1.0) * 255.0).round() as u8;
            byte
        });
        Self(r, g, b)
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [r, g, b] =
            self.channels().map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// This colour with `share` (0 to 1) of another.
    fn mixed(self, other: Self, share: f64) -> Self {
        let (a, b) = (self.channels(), other.channels());
        Self::of([0, 1, 2].map(|at| a[at] * (1.0 - share) + b[at] * share))
    }
}

/// The contrast of two colours, from 1 to 21.
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// A colour in OKLCH as screens show it (CSS Color 4).
fn oklch((lightness, chroma, hue): (f64, f64, f64)) -> Rgb {
    let (l, angle) = (lightness / 100.0, hue.to_radians());
    let (a, b) = (chroma * angle.cos(), chroma * angle.sin());
    let cube = |x: f64, y: f64| (l + x * a + y * b).powi(3);
    let (l, m, s) = (
        cube(0.396_337_777_4, 0.215_803_757_3),
        cube(-0.105_561_345_8, -0.063_854_172_8),
        cube(-0.089_484_177_5, -1.291_485_548),
    );
    let linear = [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
    ];
    Rgb::of(
        linear.map(|c| if c <= 0.003_130_8 { 12.92 * c } else { 1.055 * c.max(0.0).powf(1.0 / 2.4) - 0.055 }),
    )
}

/// The least contrast of a colour with the backgrounds that it can stand on.
pub fn measure(colour: Rgb, dark: bool) -> f64 {
    let grounds = if dark { DARK } else { LIGHT };
    grounds.into_iter().map(|ground| contrast(colour, oklch(ground))).fold(f64::INFINITY, f64::min)
}

/// The nearest colour, darker on light pages and lighter on dark ones, that can be told well enough.
pub fn corrected(colour: Rgb, dark: bool, of: Use) -> Rgb {
    let end = if dark { Rgb(255, 255, 255) } else { Rgb(0, 0, 0) };
    (0..=100)
        .map(|step| colour.mixed(end, f64::from(step) / 100.0))
        .find(|colour| measure(*colour, dark) >= of.least())
        .unwrap_or(end)
}

/// The stylesheet for these colours; none where all are ours.
pub fn stylesheet(palette: &Palette) -> Option<Stylesheet> {
    let read = |text: &str| Rgb::parse(text);
    let pair = |(light, dark): (Option<Rgb>, Option<Rgb>), ours: (&str, &str)| {
        let or = |own: Option<Rgb>, ours: &str| own.map_or_else(|| ours.to_owned(), Rgb::hex);
        (light.is_some() || dark.is_some())
            .then(|| format!("light-dark({},{})", or(light, ours.0), or(dark, ours.1)))
    };
    let accent = (read(&palette.accent_light), read(&palette.accent_dark));
    let strong = (
        accent.0.map(|colour| colour.mixed(Rgb(0, 0, 0), 0.22)),
        accent.1.map(|colour| colour.mixed(Rgb(255, 255, 255), 0.3)),
    );
    let mark = (read(&palette.mark_light), read(&palette.mark_dark));
    let [ours, our_mark] = OURS;
    let strong_of_ours = ("oklch(35% .068 214)", "oklch(87% .07 203)");
    let mut css = String::new();
    for (name, value) in [
        ("--accent", pair(accent, ours)),
        ("--accent-strong", pair(strong, strong_of_ours)),
        ("--mark", pair(mark, our_mark)),
    ] {
        if let Some(value) = value {
            css.push_str(&format!("{name}:{value};"));
        }
    }
    if css.is_empty() {
        return None;
    }
    let css = format!(":root{{{css}}}\n");
    let hash = crypto::sha256_hex(css.as_bytes()).get(..16).unwrap_or_default().to_owned();
    Some(Stylesheet { href: format!("/site/{hash}/look.css"), hash, css })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_standard() {
        let (black, white) = (Rgb(0, 0, 0), Rgb(255, 255, 255));
        assert!((contrast(black, white) - 21.0).abs() < 0.001);
        let grey = Rgb::parse("#767676").unwrap();
        assert!((contrast(grey, white) - 4.54).abs() < 0.01, "{}", contrast(grey, white));
        assert_eq!(Rgb::parse("#abc"), Rgb::parse("#aabbcc"));
        assert_eq!(Rgb::parse("red"), None);
        assert_eq!(oklch((100.0, 0.0, 0.0)), white);
    }

    #[test]
    fn the_backgrounds_are_those_of_our_stylesheet() {
        let css =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/app.css")).unwrap();
        for line in [
            "--paper: light-dark(oklch(98.4% .003 200), oklch(19% .014 225));",
            "--sheet: light-dark(#fff, oklch(22.5% .016 225));",
            "--wash: light-dark(oklch(95.8% .01 205), oklch(26.5% .019 225));",
            "--accent: light-dark(oklch(42% .075 212), oklch(81% .085 205));",
            "--accent-strong: light-dark(oklch(35% .068 214), oklch(87% .07 203));",
            "--mark: light-dark(oklch(65% .17 43), oklch(72% .155 45));",
        ] {
            assert!(css.contains(line), "{line}: the constants here must follow");
        }
        assert!(measure(oklch((42.0, 0.075, 212.0)), false) >= 4.5, "ours");
        assert!(measure(oklch((81.0, 0.085, 205.0)), true) >= 4.5);
    }

    #[test]
    fn what_is_too_pale_is_corrected() {
        let yellow = Rgb::parse("#ffcc00").unwrap();
        assert!(measure(yellow, false) < 2.0);
        let better = corrected(yellow, false, Use::Accent);
        assert!(measure(better, false) >= 4.5, "{}", better.hex());
        assert!(better.0 > better.2, "still a yellow: {}", better.hex());
        assert!(measure(corrected(Rgb(10, 10, 60), true, Use::Accent), true) >= 4.5);
        assert_eq!(corrected(yellow, true, Use::Accent), yellow, "good as it is");
    }

    #[test]
    fn the_stylesheet_says_only_what_differs() {
        assert_eq!(stylesheet(&Palette::default()), None);
        let palette = Palette { accent_light: "#7a1f3d".to_owned(), ..Palette::default() };
        let sheet = stylesheet(&palette).unwrap();
        assert!(
            sheet.css.starts_with(":root{--accent:light-dark(#7a1f3d,oklch(81% .085 205));"),
            "{}",
            sheet.css
        );
        assert!(!sheet.css.contains("--mark"));
        assert!(sheet.href.contains(&sheet.hash));
    }
}
