//! Stylesheets, fonts, scripts and the mark: inside the binary, under names that change with their content, compressed once.

use std::collections::HashMap;
use std::io::Write;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderName};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use sha2::{Digest, Sha256};
use texts::Language;

use super::WebError;

/// Kept for a year: another content has another name.
const FOREVER: &str = "public, max-age=31536000, immutable";

const SCRIPT: &str = "text/javascript; charset=utf-8";

struct Asset {
    kind: &'static str,
    plain: Vec<u8>,
    /// Smaller forms by their encoding name, best first; none for what is compressed by nature.
    packed: Vec<(&'static str, Vec<u8>)>,
}

struct Assets {
    /// Plain name to path.
    paths: HashMap<String, String>,
    /// Hashed name to content.
    files: HashMap<String, Asset>,
}

macro_rules! file {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../assets/fonts/", $name)).as_slice())
    };
}

const FONTS: &[(&str, &[u8])] = &[
    file!("noto-sans-latin-400.woff2"),
    file!("noto-sans-latin-700.woff2"),
    file!("noto-sans-latin-ext-400.woff2"),
    file!("noto-sans-latin-ext-700.woff2"),
    file!("noto-sans-cyrillic-400.woff2"),
    file!("noto-sans-cyrillic-700.woff2"),
    file!("noto-sans-arabic-400.woff2"),
    file!("noto-sans-arabic-700.woff2"),
    file!("noto-sans-ethiopic-400.woff2"),
    file!("noto-sans-ethiopic-700.woff2"),
    file!("noto-sans-names-cyrillic.woff2"),
    file!("noto-sans-names-arabic.woff2"),
    file!("noto-sans-names-ethiopic.woff2"),
];
/// What only a script can do, each beside a page that does without: docs/decisions/0017.
const SCRIPTS: &[(&str, &str)] = &[
    ("aloud.js", include_str!("../../assets/script/aloud.js")),
    ("keep.js", include_str!("../../assets/script/keep.js")),
    ("copy.js", include_str!("../../assets/script/copy.js")),
];
const ICONS: &[(&str, &[u8])] = &[
    ("icon-192.png", include_bytes!("../../assets/icon-192.png")),
    ("icon-512.png", include_bytes!("../../assets/icon-512.png")),
];
const MARK: &str = include_str!("../../assets/mark.svg");
const THEME: &str = include_str!("../../assets/theme.css");
const FACES: &str = include_str!("../../assets/fonts.css");
const BASE: &str = include_str!("../../assets/base.css");
const COMPONENTS: &str = include_str!("../../assets/components.css");
const OWN: &str = include_str!("../../assets/naober.css");
const HOME_COMPONENTS: &str = include_str!("../../assets/home-components.css");
const HOME: &str = include_str!("../../assets/home.css");

static ASSETS: LazyLock<Assets> = LazyLock::new(load);

/// The path of an asset.
pub fn path(name: &str) -> &'static str {
    ASSETS.paths.get(name).map_or("/assets/missing", String::as_str)
}

/// Serves an asset.
pub async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, WebError> {
    let asset = ASSETS.files.get(&name).ok_or(WebError::NotFound)?;
    let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let fixed = |encoding: Option<&'static str>, body: &[u8]| {
        let mut response = body.to_vec().into_response();
        let mut set = |name: HeaderName, value: &'static str| {
            response.headers_mut().insert(name, axum::http::HeaderValue::from_static(value));
        };
        set(CONTENT_TYPE, asset.kind);
        set(CACHE_CONTROL, FOREVER);
        set(VARY, "accept-encoding");
        if asset.kind == SCRIPT {
            // The script that holds the copy watches over the newcomer's pages, which lie above the folder it comes from.
            set(HeaderName::from_static("service-worker-allowed"), "/mijn");
        }
        if let Some(encoding) = encoding {
            set(CONTENT_ENCODING, encoding);
        }
        response
    };
    let packed = asset.packed.iter().find(|(encoding, _)| accepted.split(',').any(|one| one.trim() == *encoding));
    Ok(packed.map_or_else(|| fixed(None, &asset.plain), |(encoding, body)| fixed(Some(encoding), body)))
}

/// Mark for browsers that ask for the old name.
pub async fn favicon() -> Response {
    ([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "public, max-age=86400")], MARK).into_response()
}

/// Loads everything before the first request needs it.
pub(super) fn prepare() {
    LazyLock::force(&ASSETS);
}

fn load() -> Assets {
    let mut assets = Assets { paths: HashMap::new(), files: HashMap::new() };
    for (name, bytes) in FONTS {
        assets.add(name, "font/woff2", bytes.to_vec());
    }
    assets.add("mark.svg", "image/svg+xml", MARK.into());
    assets.add("theme.css", "text/css; charset=utf-8", THEME.into());
    for (name, bytes) in ICONS {
        assets.add(name, "image/png", bytes.to_vec());
    }
    for (name, script) in SCRIPTS {
        assets.add(name, SCRIPT, (*script).into());
    }
    for language in Language::ALL {
        let manifest = manifest(&assets, *language);
        assets.add(&manifest_name(*language), "application/manifest+json", manifest.to_string().into_bytes());
    }
    for (name, components, own) in [("naober.css", COMPONENTS, OWN), ("home.css", HOME_COMPONENTS, HOME)] {
        let mut css = format!("{components}{}", squeezed(&[FACES, BASE, own].concat()));
        for (font, _) in FONTS {
            css = css.replace(&format!("url(\"{font}\")"), &format!("url(\"{}\")", assets.paths[*font]));
        }
        assets.add(name, "text/css; charset=utf-8", css.into_bytes());
    }
    assets
}

impl Assets {
    fn add(&mut self, name: &str, kind: &'static str, plain: Vec<u8>) {
        let hash: String = Sha256::digest(&plain).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let hashed = format!("{stem}.{hash}.{ending}");
        let small = kind.starts_with("font/") || kind == "image/png";
        let packed = if small { Vec::new() } else { pack(&plain) };
        self.paths.insert(name.to_owned(), format!("/assets/{hashed}"));
        self.files.insert(hashed, Asset { kind, plain, packed });
    }
}

/// How the newcomer's pages stand on the screen of a phone: a manifest per language.
pub fn manifest_path(language: Language) -> &'static str {
    path(&manifest_name(language))
}

fn manifest_name(language: Language) -> String {
    format!("naober-{}.webmanifest", language.tag())
}

fn manifest(assets: &Assets, language: Language) -> serde_json::Value {
    let icon = |name: &str, sizes: &str| json!({ "src": assets.paths[name], "sizes": sizes, "type": "image/png" });
    json!({
        "id": "/mijn",
        "name": texts::text(language, "home-product"),
        "lang": language.tag(),
        "dir": language.direction().attribute(),
        "start_url": "/mijn",
        "scope": "/mijn",
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": "#0f5c63",
        "icons": [icon("icon-192.png", "192x192"), icon("icon-512.png", "512x512")],
    })
}

fn pack(plain: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    // Better quality makes room for tens of megabytes to save a few hundred bytes.
    let settings = brotli::enc::BrotliEncoderParams { quality: 6, lgwin: 18, ..Default::default() };
    let mut small = Vec::new();
    let mut packed = Vec::new();
    if brotli::BrotliCompress(&mut &plain[..], &mut small, &settings).is_ok() {
        packed.push(("br", small));
    }
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    if gzip.write_all(plain).is_ok()
        && let Ok(small) = gzip.finish()
    {
        packed.push(("gzip", small));
    }
    packed
}

/// Our own stylesheet is kept readable; comments and the spaces at line starts need not travel.
fn squeezed(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::with_capacity(css.len());
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_visit_weighs_less_than_60_kb_without_the_page() {
        let fonts = ["noto-sans-latin-400.woff2", "noto-sans-latin-700.woff2"];
        let names = ["naober.css", "theme.css", "mark.svg", fonts[0], fonts[1]];
        let sent = |asset: &Asset| asset.packed.first().map_or(asset.plain.len(), |(_, body)| body.len());
        let total: usize =
            names.iter().map(|name| sent(&ASSETS.files[path(name).trim_start_matches("/assets/")])).sum();
        assert!(total < 60_000, "{total} bytes");
    }

    #[test]
    fn our_stylesheets_mirror_by_themselves() {
        let physical = [
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "border-left",
            "border-right",
            " left:",
            " right:",
        ];
        for sheet in [BASE, OWN, HOME] {
            for word in physical {
                assert!(!sheet.contains(word), "{word} does not mirror: use the logical property");
            }
        }
    }

    #[test]
    fn what_newcomers_pages_use_of_the_common_look_is_in_their_stylesheet() {
        let styles = |sheet: &str, class: &str| {
            let rule = format!(".{class}");
            sheet.match_indices(&rule).any(|(at, _)| {
                let after = sheet[at + rule.len()..].chars().next();
                !after.is_some_and(|sign| sign.is_alphanumeric() || "-_".contains(sign))
            })
        };
        let (staff, home) = (format!("{BASE}{OWN}{COMPONENTS}"), format!("{BASE}{HOME}{HOME_COMPONENTS}"));
        let mut wrong = std::collections::BTreeSet::new();
        for sample in crate::web::samples::of_newcomers(Language::Nl) {
            let classes = sample.html.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let classes = classes.flat_map(str::split_whitespace);
            wrong.extend(classes.filter(|class| styles(&staff, class) && !styles(&home, class)).map(str::to_owned));
        }
        assert!(wrong.is_empty(), "{wrong:?}: move the rule from naober.css to base.css");
    }

    #[test]
    fn every_font_the_stylesheet_names_is_served_under_its_hashed_name() {
        for sheet in ["naober.css", "home.css"] {
            let css = &ASSETS.files[path(sheet).trim_start_matches("/assets/")].plain;
            let css = String::from_utf8_lossy(css);
            for url in css.split("url(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(ASSETS.files.contains_key(url.trim_start_matches("/assets/")), "{url}");
            }
        }
    }
}
