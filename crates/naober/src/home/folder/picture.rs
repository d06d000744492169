//! A photo of a paper: decoded and encoded again, so that nothing comes along but what one sees.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, Rgb, RgbImage};

use super::Unfit;
use super::jpeg;

/// The most pixels, and the longest side: a telephone makes less, a file that fills the memory more.
pub const MOST_PIXELS: u64 = 50_000_000;
const MOST_SIDE: u32 = 16_000;
/// Room for the decoder; one picture is decoded at a time.
const MEMORY: u64 = 256 * 1024 * 1024;
/// The longest side that is kept. Print of a whole A4 page stays readable.
const KEPT_SIDE: u32 = 3_000;
/// Cameras and programs draw a picture in ten rounds at most.
const MOST_SCANS: usize = 20;
const QUALITY: u8 = 85;

/// The picture as JPEG, upright, without anything that was written beside it.
///
/// # Errors
/// [`Unfit::TooLarge`]; [`Unfit::Broken`].
pub(super) fn clean(bytes: &[u8], format: ImageFormat) -> Result<Vec<u8>, Unfit> {
    // The decoder fills what is missing with grey: half a diploma would be kept as a whole one.
    if format == ImageFormat::Jpeg && !jpeg::is_whole(bytes) {
        return Err(Unfit::Broken);
    }
    if format == ImageFormat::Jpeg && jpeg::scans(bytes) > MOST_SCANS {
        return Err(Unfit::TooLarge);
    }
    let (picture, orientation) = decoded(bytes, format)?;
    let mut picture = smaller(picture);
    picture.apply_orientation(orientation);
    let mut out = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut out, QUALITY);
    on_white(&picture).write_with_encoder(encoder).map_err(|_| Unfit::Broken)?;
    Ok(out)
}

fn decoded(bytes: &[u8], format: ImageFormat) -> Result<(DynamicImage, Orientation), Unfit> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    (limits.max_image_width, limits.max_image_height) = (Some(MOST_SIDE), Some(MOST_SIDE));
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| unfit(&error))?;
    let (width, height) = decoder.dimensions();
    match u64::from(width) * u64::from(height) {
        0 => return Err(Unfit::Broken),
        1..=MOST_PIXELS => {}
        _ => return Err(Unfit::TooLarge),
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| unfit(&error))?;
    Ok((picture, orientation))
}

fn unfit(error: &image::ImageError) -> Unfit {
    match error {
        image::ImageError::Limits(_) => Unfit::TooLarge,
        _ => Unfit::Broken,
    }
}

fn smaller(picture: DynamicImage) -> DynamicImage {
    if picture.width().max(picture.height()) <= KEPT_SIDE {
        return picture;
    }
    picture.thumbnail(KEPT_SIDE, KEPT_SIDE)
}

/// JPEG knows nothing see-through; paper is white.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let seen = picture.to_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        let over = |part: u8| {
            let (part, alpha) = (u32::from(part), u32::from(alpha));
            u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        Rgb([over(red), over(green), over(blue)])
    })
}
