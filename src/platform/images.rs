//! Pictures from people: turned upright, made no larger than a page needs, and written anew, so that nothing of the
//! file that came in is kept but what is to be seen. Places, cameras, names and comments go, and so does whatever a
//! file holds besides its picture.

use std::{borrow::Cow, io::Cursor};

use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngDecoder, png::PngEncoder, webp::WebPDecoder, webp::WebPEncoder},
    imageops::FilterType,
};
use tokio::sync::Semaphore;

use crate::error::Result;

/// The longest side that is kept, in pixels.
pub const LONGEST: u32 = 2_000;
/// A picture of more pixels is not even looked at: what a phone makes at most.
pub const MAX_PIXELS: u64 = 50_000_000;
/// The longest side of a preview, in pixels.
const PREVIEW: u32 = 320;
/// Above so many bytes another way of writing it is tried.
const HEAVY: usize = 1 << 20;
/// Above so many it is made smaller still.
const TOO_HEAVY: usize = 4 << 20;
/// Memory that reading one may take.
const MEMORY: u64 = 512 << 20;

/// How a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Photographs.
    Jpeg,
    /// Drawings and screens, also with transparency.
    Png,
    /// The same, written smaller.
    WebP,
}

impl Format {
    /// By the end of a file's name.
    pub fn of_extension(extension: &str) -> Option<Self> {
        Some(match extension {
            "jpg" | "jpeg" => Self::Jpeg,
            "png" => Self::Png,
            "webp" => Self::WebP,
            _ => return None,
        })
    }

    /// What the files are called.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }

    const fn known(self) -> ImageFormat {
        match self {
            Self::Jpeg => ImageFormat::Jpeg,
            Self::Png => ImageFormat::Png,
            Self::WebP => ImageFormat::WebP,
        }
    }
}

/// A picture ready to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub bytes: Vec<u8>,
    /// Of which kind it is.
    pub format: Format,
    /// Width and height in pixels.
    pub size: (u32, u32),
}

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It says that it has so many million pixels.
    Pixels(u64),
    /// It moves.
    Moving,
    /// It cannot be read to its end.
    Broken,
}

/// One at a time in the whole program: each may take [`MEMORY`].
static TURN: Semaphore = Semaphore::const_new(1);

/// Writes a picture anew, as `wanted` or as suits it best.
///
/// # Errors
/// The work could not be done at all.
pub async fn renew(bytes: Vec<u8>, wanted: Option<Format>) -> Result<Result<Picture, Refused>> {
    in_turn(move || renewed(&bytes, wanted)).await
}

/// A small JPEG or WebP of a picture, for lists. `None`: it cannot be read.
///
/// # Errors
/// The work could not be done at all.
pub async fn preview(bytes: Vec<u8>) -> Result<Option<Vec<u8>>> {
    in_turn(move || {
        let (image, _) = read(&bytes).ok()?;
        let small = plain(shrunk(image, PREVIEW));
        let format = if small.color().has_alpha() { Format::WebP } else { Format::Jpeg };
        write(&small, format, 75)
    })
    .await
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _turn = TURN.acquire().await.map_err(|error| anyhow::anyhow!(error))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| anyhow::anyhow!(error).into())
}

fn renewed(bytes: &[u8], wanted: Option<Format>) -> std::result::Result<Picture, Refused> {
    let (image, read_as) = read(bytes)?;
    let image = plain(shrunk(image, LONGEST));
    let clear = image.color().has_alpha();
    let first = wanted.unwrap_or(match read_as {
        Format::WebP if !clear => Format::Jpeg,
        as_it_was => as_it_was,
    });
    let mut format = first;
    let mut out = written(&image, format)?;
    // A photograph that was saved as a drawing.
    if wanted.is_none() && first != Format::Jpeg && !clear && out.len() > HEAVY {
        let photo = written(&image, Format::Jpeg)?;
        if photo.len() < out.len() / 2 {
            (out, format) = (photo, Format::Jpeg);
        }
    }
    let mut image = image;
    if out.len() > TOO_HEAVY {
        image = shrunk(image, LONGEST * 3 / 5);
        out = written(&image, format)?;
    }
    Ok(Picture { bytes: out, format, size: (image.width(), image.height()) })
}

fn read(bytes: &[u8]) -> std::result::Result<(DynamicImage, Format), Refused> {
    let format = match image::guess_format(bytes).map_err(|_| Refused::Broken)? {
        ImageFormat::Jpeg => Format::Jpeg,
        ImageFormat::Png => Format::Png,
        ImageFormat::WebP => Format::WebP,
        _ => return Err(Refused::Broken),
    };
    let open = || {
        let mut reader = ImageReader::with_format(Cursor::new(bytes), format.known());
        reader.limits(limits());
        reader
    };
    let (width, height) = open().into_dimensions().map_err(|_| Refused::Broken)?;
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MAX_PIXELS {
        return Err(Refused::Pixels(pixels.div_ceil(1_000_000)));
    }
    if moves(bytes, format) {
        return Err(Refused::Moving);
    }
    let mut decoder = open().into_decoder().map_err(|_| Refused::Broken)?;
    let upright = decoder.orientation().map_err(|_| Refused::Broken)?;
    let image = DynamicImage::from_decoder(decoder).map_err(|_| Refused::Broken)?;
    // Made smaller before it is turned: that takes less memory.
    let mut image = shrunk(image, LONGEST);
    image.apply_orientation(upright);
    Ok((image, format))
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    limits
}

fn moves(bytes: &[u8], format: Format) -> bool {
    match format {
        Format::Jpeg => false,
        Format::Png => PngDecoder::with_limits(Cursor::new(bytes), limits())
            .and_then(|decoder| decoder.is_apng())
            .unwrap_or(false),
        Format::WebP => WebPDecoder::new(Cursor::new(bytes)).is_ok_and(|decoder| decoder.has_animation()),
    }
}

fn shrunk(image: DynamicImage, longest: u32) -> DynamicImage {
    let side = image.width().max(image.height());
    if side <= longest {
        image
    } else if side / longest >= 2 {
        // Averages over whole areas: as good here, with a fraction of the memory.
        image.thumbnail(longest, longest)
    } else {
        image.resize(longest, longest, FilterType::CatmullRom)
    }
}

/// Eight bits a colour, grey where it was grey, transparency only where something is seen through.
fn plain(image: DynamicImage) -> DynamicImage {
    let colour = image.color();
    let clear = colour.has_alpha() && image.to_rgba8().pixels().any(|pixel| pixel.0[3] != u8::MAX);
    match (colour.has_color(), clear) {
        (true, true) => DynamicImage::ImageRgba8(image.into_rgba8()),
        (true, false) => DynamicImage::ImageRgb8(image.into_rgb8()),
        (false, true) => DynamicImage::ImageLumaA8(image.into_luma_alpha8()),
        (false, false) => DynamicImage::ImageLuma8(image.into_luma8()),
    }
}

fn written(image: &DynamicImage, format: Format) -> std::result::Result<Vec<u8>, Refused> {
    let first = write(image, format, 82).ok_or(Refused::Broken)?;
    if format == Format::Jpeg && first.len() > HEAVY {
        return write(image, format, 68).ok_or(Refused::Broken);
    }
    Ok(first)
}

fn write(image: &DynamicImage, format: Format, quality: u8) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let done = match format {
        Format::Jpeg => on_white(image).write_with_encoder(JpegEncoder::new_with_quality(&mut out, quality)),
        Format::Png => image.write_with_encoder(PngEncoder::new(&mut out)),
        Format::WebP => {
            // The encoder knows colours alone.
            let image = match image.color().has_alpha() {
                true => DynamicImage::ImageRgba8(image.to_rgba8()),
                false => DynamicImage::ImageRgb8(image.to_rgb8()),
            };
            let colours = ExtendedColorType::from(image.color());
            let encoder = WebPEncoder::new_lossless(&mut out);
            encoder.write_image(image.as_bytes(), image.width(), image.height(), colours)
        }
    };
    done.ok().map(|()| out)
}

/// Without transparency, which a JPEG has not.
fn on_white(image: &DynamicImage) -> Cow<'_, DynamicImage> {
    if !image.color().has_alpha() {
        return Cow::Borrowed(image);
    }
    let mut out = image::RgbImage::from_pixel(image.width(), image.height(), image::Rgb([255; 3]));
    for (x, y, pixel) in image.to_rgba8().enumerate_pixels() {
        let [red, green, blue, alpha] = pixel.0;
        let over = |part: u8| {
            let mixed = u16::from(part) * u16::from(alpha) + 255 * (255 - u16::from(alpha));
            u8::try_from(mixed / 255).unwrap_or(u8::MAX)
        };
        out.put_pixel(x, y, image::Rgb([over(red), over(green), over(blue)]));
    }
    Cow::Owned(DynamicImage::ImageRgb8(out))
}

#[cfg(any(test, feature = "testing"))]
pub mod samples;
#[cfg(test)]
mod tests;
