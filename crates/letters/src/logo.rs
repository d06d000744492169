//! A logo as somebody sends it: PNG or SVG, small, and without anything that acts or reaches out.

use roxmltree::{Document, Node};

/// A picture that was looked at and may be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    bytes: Vec<u8>,
    form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Png,
    Svg,
}

/// Why a file is not taken as a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    #[error("larger than {} kB", Logo::MOST / 1024)]
    TooLarge,
    #[error("neither PNG nor SVG")]
    Unknown,
    #[error("more than {} pixels wide or high", Logo::MOST_PIXELS)]
    TooManyPixels,
    /// A script, an event, a link to elsewhere.
    #[error("it acts or refers to something outside itself")]
    NotPlain,
    /// It looks like a picture and cannot be drawn.
    #[error("it cannot be drawn")]
    Broken,
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Elements that act, or hold what is not SVG.
const REFUSED: &[&str] = &["script", "foreignObject", "iframe", "audio", "video", "image", "feImage", "handler", "a"];

impl Logo {
    /// The largest file.
    pub const MOST: usize = 256 * 1024;
    /// The widest or highest picture.
    pub const MOST_PIXELS: u32 = 4_000;

    /// Looks at a file and takes it when it is a plain picture.
    ///
    /// # Errors
    /// [`LogoError`]
    pub fn read(bytes: Vec<u8>) -> Result<Self, LogoError> {
        if bytes.len() > Self::MOST {
            return Err(LogoError::TooLarge);
        }
        let form = if bytes.starts_with(PNG) {
            check_png(&bytes)?;
            Form::Png
        } else {
            check_svg(std::str::from_utf8(&bytes).map_err(|_| LogoError::Unknown)?)?;
            Form::Svg
        };
        let logo = Self { bytes, form };
        crate::world::draws(&logo).then_some(logo).ok_or(LogoError::Broken)
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn media_type(&self) -> &'static str {
        match self.form {
            Form::Png => "image/png",
            Form::Svg => "image/svg+xml",
        }
    }

    /// The name under which the template asks for it.
    pub(crate) fn file(&self) -> &'static str {
        match self.form {
            Form::Png => "logo.png",
            Form::Svg => "logo.svg",
        }
    }
}

/// Width and height stand in the first chunk: a small file can hold a picture that fills the memory.
fn check_png(bytes: &[u8]) -> Result<(), LogoError> {
    let number = |at: usize| bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    let (Some(width), Some(height)) = (number(16), number(20)) else { return Err(LogoError::Broken) };
    if width.max(height) > Logo::MOST_PIXELS {
        return Err(LogoError::TooManyPixels);
    }
    Ok(())
}

fn check_svg(text: &str) -> Result<(), LogoError> {
    // Document types, and with them entities that grow, are refused by the parser.
    let document = Document::parse(text).map_err(|error| match error {
        roxmltree::Error::DtdDetected => LogoError::NotPlain,
        _ => LogoError::Unknown,
    })?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(LogoError::Unknown);
    }
    if document.descendants().all(is_plain) { Ok(()) } else { Err(LogoError::NotPlain) }
}

fn is_plain(node: Node) -> bool {
    if node.is_pi() || REFUSED.contains(&node.tag_name().name()) {
        return false;
    }
    let style = node.tag_name().name() != "style" || stays_inside(node.text().unwrap_or_default());
    style
        && node.attributes().all(|attribute| {
            let (name, value) = (attribute.name(), attribute.value().trim());
            let acts = name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on"));
            let refers = name == "href" && !value.starts_with('#');
            !acts && !refers && stays_inside(value)
        })
}

/// Every `url(…)` points at something in the same picture.
fn stays_inside(style: &str) -> bool {
    let lower = style.to_ascii_lowercase();
    let pointers = lower.split("url(").skip(1);
    let inside = |after: &str| after.trim_start_matches(['"', '\'', ' ']).starts_with('#');
    !lower.contains("@import") && !lower.contains("javascript:") && { pointers }.all(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> Vec<u8> {
        format!(r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{inside}</svg>"##).into_bytes()
    }

    #[test]
    fn a_plain_picture_is_taken() {
        let drawn = r##"<defs><linearGradient id="g"><stop offset="0" stop-color="#0f5c63"/></linearGradient></defs>
            <rect width="10" height="10" fill="url(#g)"/>"##;
        assert_eq!(Logo::read(svg(drawn)).map(|logo| logo.media_type()), Ok("image/svg+xml"));
    }

    #[test]
    fn a_picture_that_acts_or_reaches_out_is_refused() {
        for inside in [
            "<script>alert(1)</script>",
            r#"<rect width="1" height="1" onload="alert(1)"/>"#,
            r#"<image href="https://elders.example/a.png"/>"#,
            r#"<use href="https://elders.example/a.svg#b"/>"#,
            r#"<rect fill="url(https://elders.example/a.svg#b)"/>"#,
            "<style>@import 'https://elders.example/a.css';</style>",
            "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>a</p></foreignObject>",
        ] {
            assert_eq!(Logo::read(svg(inside)), Err(LogoError::NotPlain), "{inside}");
        }
        let entity = br#"<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>"#;
        assert_eq!(Logo::read(entity.to_vec()), Err(LogoError::NotPlain));
    }

    #[test]
    fn what_is_no_picture_or_too_large_a_one_is_refused() {
        assert_eq!(Logo::read(b"%PDF-1.7".to_vec()), Err(LogoError::Unknown));
        assert_eq!(Logo::read(b"<html></html>".to_vec()), Err(LogoError::Unknown));
        assert_eq!(Logo::read(vec![b' '; Logo::MOST + 1]), Err(LogoError::TooLarge));
        assert_eq!(Logo::read(PNG.to_vec()), Err(LogoError::Broken));
        let wide = [PNG, b"\0\0\0\rIHDR", &60_000_u32.to_be_bytes(), &1_u32.to_be_bytes()].concat();
        assert_eq!(Logo::read(wide), Err(LogoError::TooManyPixels));
        let torn = [PNG, b"\0\0\0\rIHDR", &6_u32.to_be_bytes(), &1_u32.to_be_bytes()].concat();
        assert_eq!(Logo::read(torn), Err(LogoError::Broken));
    }
}
