//! Pictures for tests, made by code: nobody's photographs.
#![expect(clippy::expect_used, reason = "made of parts that are known to fit")]

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};

/// Dark on the left, light on the right, so that a turn shows.
pub fn photograph(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, _| {
        let light = if x < width / 2 { 10 } else { 240 };
        Rgb([light, light / 2, 60])
    });
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).expect("a picture");
    out.into_inner()
}

/// A JPEG of a camera that lay on its side, with the place (7° 30′ N, 39° 15′ E), the camera's name, and a comment.
pub fn with_place(width: u32, height: u32) -> Vec<u8> {
    let plain = photograph(width, height, ImageFormat::Jpeg);
    let mut out = plain[..2].to_vec();
    for (marker, body) in [(0xE1, exif()), (0xE1, xmp()), (0xFE, b"Comment: my garden".to_vec())] {
        out.extend([0xFF, marker]);
        out.extend(u16::try_from(body.len() + 2).expect("short").to_be_bytes());
        out.extend(body);
    }
    out.extend(&plain[2..]);
    out
}

fn xmp() -> Vec<u8> {
    b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><r exif:GPSLatitude=\"7,30N\"/></x:xmpmeta>"
        .to_vec()
}

/// TIFF, big end first: the camera, the orientation, and a directory of the place.
fn exif() -> Vec<u8> {
    let mut out = b"Exif\0\0MM\0\x2A\0\0\0\x08".to_vec();
    let entry = |out: &mut Vec<u8>, tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        out.extend(tag.to_be_bytes());
        out.extend(kind.to_be_bytes());
        out.extend(count.to_be_bytes());
        out.extend(value);
    };
    // Three entries from 8; then the camera's name at 50; then the place at 66.
    out.extend(3u16.to_be_bytes());
    entry(&mut out, 0x0110, 2, 16, 50u32.to_be_bytes());
    entry(&mut out, 0x0112, 3, 1, [0, 6, 0, 0]);
    entry(&mut out, 0x8825, 4, 1, 66u32.to_be_bytes());
    out.extend(0u32.to_be_bytes());
    out.extend(b"SecretCam 9000\0\0");
    out.extend(4u16.to_be_bytes());
    entry(&mut out, 1, 2, 2, *b"N\0\0\0");
    entry(&mut out, 2, 5, 3, 120u32.to_be_bytes());
    entry(&mut out, 3, 2, 2, *b"E\0\0\0");
    entry(&mut out, 4, 5, 3, 144u32.to_be_bytes());
    out.extend(0u32.to_be_bytes());
    for [over, under] in [[7u32, 1], [30, 1], [0, 1], [39, 1], [15, 1], [0, 1]] {
        out.extend(over.to_be_bytes());
        out.extend(under.to_be_bytes());
    }
    out
}

/// A PNG that says it is so large, and holds nothing.
pub fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    chunk(&mut out, &header);
    chunk(&mut out, b"IDAT\x78\x9c\x03\x00\x00\x00\x00\x01");
    chunk(&mut out, b"IEND");
    out
}

/// A PNG that moves: the first frame with what says that there are two.
pub fn moving() -> Vec<u8> {
    let still = photograph(8, 8, ImageFormat::Png);
    // The signature and the header take 33 bytes.
    let mut out = still[..33].to_vec();
    chunk(&mut out, b"acTL\0\0\0\x02\0\0\0\0");
    out.extend(&still[33..]);
    out
}

fn chunk(out: &mut Vec<u8>, kind_and_data: &[u8]) {
    let length = u32::try_from(kind_and_data.len() - 4).expect("short");
    out.extend(length.to_be_bytes());
    out.extend(kind_and_data);
    out.extend(checksum(kind_and_data).to_be_bytes());
}

fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |sum, byte| {
        (0..8)
            .fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 & (!(sum & 1)).wrapping_add(1)))
    })
}

/// A PNG.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    photograph(width, height, ImageFormat::Png)
}

/// A JPEG without anything beside it.
pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    photograph(width, height, ImageFormat::Jpeg)
}
