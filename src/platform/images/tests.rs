//! What becomes of pictures.

use super::{samples, *};

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn renewed_as(bytes: &[u8], wanted: Option<Format>) -> Picture {
    renewed(bytes, wanted).unwrap()
}

#[test]
fn the_place_and_all_that_is_said_of_the_camera_go() {
    let before = samples::with_place(120, 80);
    for told in [&b"Exif"[..], b"SecretCam", b"GPSLatitude", b"my garden"] {
        assert!(holds(&before, told), "the sample has it");
    }
    let mut decoder =
        ImageReader::with_format(Cursor::new(&before[..]), ImageFormat::Jpeg).into_decoder().unwrap();
    assert!(decoder.exif_metadata().unwrap().is_some_and(|exif| exif.len() > 160), "read as Exif");
    let after = renewed_as(&before, None);
    for told in [&b"Exif"[..], b"SecretCam", b"GPSLatitude", b"my garden", b"xap"] {
        assert!(!holds(&after.bytes, told), "{}", String::from_utf8_lossy(told));
    }
    assert_eq!((after.format, after.size), (Format::Jpeg, (80, 120)), "turned upright");
    // Turned by a quarter: what was on the left is at the top.
    let image = image::load_from_memory(&after.bytes).unwrap().to_rgb8();
    assert!(image.get_pixel(40, 10).0[0] < 60 && image.get_pixel(40, 110).0[0] > 200);
}

#[test]
fn no_side_is_longer_than_a_page_needs() {
    let png = renewed_as(&samples::photograph(2_600, 1_300, ImageFormat::Png), None);
    assert_eq!((png.format, png.size), (Format::Png, (2_000, 1_000)));
    let jpeg = renewed_as(&samples::photograph(900, 4_100, ImageFormat::Jpeg), None);
    assert_eq!((jpeg.format, jpeg.size), (Format::Jpeg, (439, 2_000)));
    let small = renewed_as(&samples::photograph(20, 10, ImageFormat::WebP), None);
    assert_eq!((small.format, small.size), (Format::Jpeg, (20, 10)), "nothing is made larger");
}

#[test]
fn a_wanted_kind_is_kept_to_and_transparency_becomes_white() {
    let mut clear = image::RgbaImage::from_pixel(4, 4, image::Rgba([200, 0, 0, 0]));
    clear.put_pixel(0, 0, image::Rgba([200, 0, 0, 255]));
    let mut png = Cursor::new(Vec::new());
    clear.write_to(&mut png, ImageFormat::Png).unwrap();
    let png = png.into_inner();
    let webp = renewed_as(&png, Some(Format::WebP));
    assert_eq!(image::guess_format(&webp.bytes).unwrap(), ImageFormat::WebP);
    assert!(image::load_from_memory(&webp.bytes).unwrap().color().has_alpha());
    let jpeg = renewed_as(&png, Some(Format::Jpeg));
    let white = image::load_from_memory(&jpeg.bytes).unwrap().to_rgb8();
    assert!(white.get_pixel(3, 3).0.iter().all(|part| *part > 200), "{:?}", white.get_pixel(3, 3));
}

#[test]
fn what_hides_behind_a_picture_goes() {
    let mut polyglot = samples::photograph(8, 8, ImageFormat::Png);
    polyglot.extend(b"<html><script>alert(1)</script>PK\x03\x04");
    let after = renewed_as(&polyglot, None);
    assert!(!holds(&after.bytes, b"script") && !holds(&after.bytes, b"PK\x03\x04"));
}

#[test]
fn bombs_and_moving_and_broken_pictures_are_refused() {
    assert_eq!(renewed(&samples::bomb(60_000, 60_000), None), Err(Refused::Pixels(3_600)));
    assert_eq!(renewed(&samples::bomb(500, 500), None), Err(Refused::Broken), "less than it says");
    assert_eq!(renewed(&samples::moving(), None), Err(Refused::Moving));
    let whole = samples::photograph(64, 64, ImageFormat::Png);
    assert_eq!(renewed(&whole[..60], None), Err(Refused::Broken));
    assert_eq!(renewed(b"GIF89a", None), Err(Refused::Broken));
    assert_eq!(renewed(b"", None), Err(Refused::Broken));
}

#[tokio::test]
async fn a_preview_is_small() {
    let small = preview(samples::photograph(1_000, 500, ImageFormat::Jpeg)).await.unwrap().unwrap();
    let image = image::load_from_memory(&small).unwrap();
    assert_eq!((image.width(), image.height()), (320, 160));
    assert_eq!(preview(b"no picture".to_vec()).await.unwrap(), None);
}
