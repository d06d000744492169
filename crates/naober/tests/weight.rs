//! What a first visit weighs, as it goes over the wire: the page, its stylesheets and scripts, and the letters it needs.

mod common;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use common::html::{Tag, tags};
use common::newcomer::{comes_in, invited, send};
use naober::web;
use texts::Language;
use tower::ServiceExt;

/// Bytes that a first visit may take: Latin and Cyrillic letters, and the others.
const SMALL: usize = 100_000;
const LARGER: usize = 180_000;

/// One `@font-face` of a stylesheet.
struct Face {
    family: String,
    file: String,
    letters: Vec<(u32, u32)>,
}

impl Face {
    fn holds(&self, sign: char) -> bool {
        self.letters.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(sign)))
    }
}

struct Visit<'s> {
    site: &'s Router,
    cookies: String,
}

impl Visit<'_> {
    /// The body as it is sent, and as it is read.
    async fn get(&self, path: &str) -> (usize, String) {
        let sent = self.ask(path, "br, gzip").await;
        let read = self.ask(path, "identity").await;
        (sent.len(), String::from_utf8_lossy(&read).into_owned())
    }

    async fn ask(&self, path: &str, encoding: &str) -> Vec<u8> {
        let request =
            Request::builder().uri(path).header(header::HOST, "localhost").header(header::COOKIE, &self.cookies);
        let request = request.header(header::ACCEPT_ENCODING, encoding).body(Body::empty()).expect("a request");
        let answer = self.site.clone().oneshot(request).await.expect("an answer");
        assert_eq!(answer.status().as_u16(), 200, "{path}");
        to_bytes(answer.into_body(), 1 << 22).await.expect("a body").to_vec()
    }

    /// Everything a first visit fetches, with what each weighs.
    async fn first(&self, path: &str) -> Vec<(String, usize)> {
        let (sent, page) = self.get(path).await;
        let mut all = vec![(path.to_owned(), sent)];
        let mut faces = Vec::new();
        let tags = tags(&page);
        for file in files(&tags) {
            let (sent, text) = self.get(&file).await;
            faces.extend(text.split("@font-face").skip(1).filter_map(face));
            all.push((file, sent));
        }
        for file in needed(&faces, &tags) {
            all.push((file.clone(), self.ask(&file, "br, gzip").await.len()));
        }
        all
    }
}

/// What the head and the foot of a page fetch.
fn files(tags: &[Tag]) -> Vec<String> {
    let linked = tags.iter().filter(|tag| tag.name == "link").filter_map(|tag| {
        let fetched = matches!(tag.get("rel"), Some("stylesheet" | "icon" | "manifest"));
        tag.get("href").filter(|_| fetched)
    });
    let scripts = tags.iter().filter(|tag| tag.name == "script").filter_map(|tag| tag.get("src"));
    linked.chain(scripts).map(str::to_owned).collect()
}

fn face(css: &str) -> Option<Face> {
    let rule = css.split('}').next()?;
    let between = |from: &str, to: char| Some(rule.split_once(from)?.1.split(to).next()?.to_owned());
    let range = |part: &str| {
        let part = part.trim().strip_prefix("U+")?;
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        Some((u32::from_str_radix(first, 16).ok()?, u32::from_str_radix(last, 16).ok()?))
    };
    let letters = between("unicode-range:", ';')?.split(',').filter_map(range).collect();
    Some(Face { family: between("font-family: \"", '"')?, file: between("url(\"", '"')?, letters })
}

/// The files of letters that a browser takes for a page: those with a letter that stands in it. Thin and bold are not told apart
/// here, so that what is counted is never too little. The names of languages have letters of their own, as far as those go.
fn needed(faces: &[Face], tags: &[Tag]) -> Vec<String> {
    let (mut text, mut names) = (String::new(), String::new());
    let shown = tags.iter().skip_while(|tag| tag.name != "body").filter(|tag| tag.name != "script");
    for tag in shown {
        let name = tag.get("class") == Some("nh-language") && tag.get("lang").is_some() && !tag.closing;
        if name { &mut names } else { &mut text }.push_str(&tag.text);
    }
    let named = |sign: char| faces.iter().any(|face| face.family.ends_with("Names") && face.holds(sign));
    text.extend(names.chars().filter(|sign| !named(*sign)));
    let holds = |face: &&Face| {
        let own = face.family.ends_with("Names");
        let text = if own { &names } else { &text };
        text.chars().any(|sign| face.holds(sign))
    };
    faces.iter().filter(holds).map(|face| face.file.clone()).collect()
}

#[tokio::test]
async fn a_first_visit_is_light_in_every_language() {
    let database = testkit::sqlite();
    let app = common::app(&database).await;
    let site = web::site(app.clone());
    let session = comes_in(&site, &invited(&app).await, "").await;
    let mut heavy = Vec::new();
    for language in Language::ALL {
        let most = match language {
            Language::Ar | Language::Fa | Language::Ps | Language::Ti => LARGER,
            _ => SMALL,
        };
        let taal = format!("taal={}", language.tag());
        send(&site, "/mijn/taal", &session, &taal).await;
        for (path, cookies) in [("/mijn/inloggen", taal.clone()), ("/mijn", format!("{session}; {taal}"))] {
            let all = Visit { site: &site, cookies }.first(path).await;
            let total: usize = all.iter().map(|(_, bytes)| bytes).sum();
            if total >= most {
                heavy.push(format!("{} {path}: {total} bytes, {all:?}", language.tag()));
            }
        }
    }
    assert!(heavy.is_empty(), "\n{}", heavy.join("\n"));
}
