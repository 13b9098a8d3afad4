//! The site's sign: a picture from outside, decoded within limits and written anew, so that nothing of the file but what
//! is seen of it stays.

use std::io::Cursor;

use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageFormat, ImageReader, Limits,
    codecs::webp::WebPEncoder, imageops::FilterType,
};

/// Largest file that is taken.
pub const MOST_BYTES: usize = 900 * 1024;
/// Longest side of a picture that is decoded.
const MOST_PIXELS: u32 = 6000;
/// What is kept of it: twice the size at which it is shown, for fine screens.
const KEPT: (u32, u32) = (480, 96);
/// How high it is shown, in pixels of the page.
const SHOWN_HEIGHT: u32 = 36;

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No file was chosen.
    Empty,
    /// Too many bytes.
    TooLarge,
    /// Too many pixels.
    TooManyPixels,
    /// A drawing (SVG), which can hold scripts.
    Drawing,
    /// Not PNG, JPEG or WebP, whatever its name says, or broken.
    Unreadable,
}

/// A picture written anew.
#[derive(Clone, Debug)]
pub struct Made {
    /// WebP.
    pub bytes: Vec<u8>,
    /// In pixels of the page.
    pub width: u32,
    /// In pixels of the page.
    pub height: u32,
}

/// What kind of file the kept pictures are.
pub const MIME: &str = "image/webp";

/// Reads and writes anew; on this thread.
///
/// # Errors
/// [`Refused`].
pub fn make(bytes: &[u8]) -> Result<Made, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    let picture = decode(bytes)?;
    let picture = if picture.width() > KEPT.0 || picture.height() > KEPT.1 {
        picture.resize(KEPT.0, KEPT.1, FilterType::Lanczos3)
    } else {
        picture
    };
    let rgba = picture.to_rgba8();
    let mut out = Vec::new();
    WebPEncoder::new_lossless(&mut out)
        .encode(rgba.as_raw(), rgba.width(), rgba.height(), ExtendedColorType::Rgba8)
        .map_err(|_| Refused::Unreadable)?;
    let height = SHOWN_HEIGHT.min(rgba.height()).max(1);
    let width = (rgba.width() * height).div_ceil(rgba.height()).max(1);
    Ok(Made { bytes: out, width, height })
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, Refused> {
    let format = image::guess_format(bytes).map_err(|_| unknown(bytes))?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP) {
        return Err(Refused::Unreadable);
    }
    let size = ImageReader::with_format(Cursor::new(bytes), format).into_dimensions();
    let (width, height) = size.map_err(|_| Refused::Unreadable)?;
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return Err(Refused::TooManyPixels);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(256 << 20);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Refused::Unreadable)?;
    let orientation = decoder.orientation().map_err(|_| Refused::Unreadable)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Refused::Unreadable)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn unknown(bytes: &[u8]) -> Refused {
    let start = String::from_utf8_lossy(bytes.get(..1024).unwrap_or(bytes)).to_lowercase();
    if start.contains("<svg") || start.contains("<?xml") { Refused::Drawing } else { Refused::Unreadable }
}

#[cfg(test)]
mod tests {
    use image::RgbaImage;

    use super::*;

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let image = DynamicImage::from(RgbaImage::from_pixel(width, height, image::Rgba([9, 90, 160, 255])))
            .to_rgb8();
        let mut out = Cursor::new(Vec::new());
        image.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    #[test]
    fn a_picture_is_written_anew_in_its_size() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let made = make(&picture(1000, 250, format)).unwrap();
            assert_eq!((made.width, made.height), (144, 36), "{format:?}");
            assert_eq!(image::guess_format(&made.bytes).unwrap(), ImageFormat::WebP);
        }
        let small = make(&picture(10, 20, ImageFormat::Png)).unwrap();
        assert_eq!((small.width, small.height), (10, 20), "not made larger");
    }

    #[test]
    fn what_is_no_picture_is_refused_whatever_it_is_called() {
        let refused = |bytes: &[u8]| make(bytes).unwrap_err();
        assert_eq!(refused(b""), Refused::Empty);
        assert_eq!(refused(&vec![0; MOST_BYTES + 1]), Refused::TooLarge);
        assert_eq!(refused(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), Refused::Drawing);
        assert_eq!(refused(b"<html>"), Refused::Unreadable);
        assert_eq!(refused(b"PK\x03\x04"), Refused::Unreadable);
        let mut broken = picture(50, 50, ImageFormat::Png);
        broken.truncate(60);
        assert_eq!(refused(&broken), Refused::Unreadable);
        assert_eq!(refused(&picture(6001, 1, ImageFormat::Png)), Refused::TooManyPixels);
    }
}
