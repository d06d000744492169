//! Papers that newcomers send to the running program: what cannot be weighed from outside is read in a process that can be killed.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

mod common;

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use axum::http::{Request, StatusCode};
use clap::Parser as _;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use naober::config::Config;
use testkit::pdf;

/// What the server may take more because of a paper it refuses: the paper itself, as it came and on its way.
const MORE: u64 = 64 * 1024;
/// Longer than the limits allow, on a busy machine.
const SECONDS: Duration = Duration::from_secs(40);

#[derive(clap::Parser)]
struct Line {
    #[command(flatten)]
    config: Config,
}

/// The program, with Samira in it.
struct Running {
    child: Child,
    site: String,
    cookies: String,
    client: Client<HttpConnector, Body>,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Running {
    async fn start(database: &testkit::Database) -> Self {
        let key_file = std::env::temp_dir().join(format!("naober-papers-{}", std::process::id())).join("key");
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let listen = free.local_addr().unwrap().to_string();
        let line = ["--database-url", database.url(), "--key-file", key_file.to_str().unwrap(), "--listen", &listen];
        let app = naober::web::open(Line::parse_from([&["naober"], &line[..]].concat()).config).await.unwrap();
        let code = common::newcomer::invited(&app).await;
        app.store.close().await;
        drop(free);
        let mut command = Command::new(env!("CARGO_BIN_EXE_naober"));
        let mut child = command.arg("serve").args(line).stderr(Stdio::piped()).spawn().unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let mut lines = log.lines().map(Result::unwrap);
        assert!(lines.any(|line| line.contains("serving")), "it stopped before it served");
        std::thread::spawn(move || lines.for_each(drop));
        let client = Client::builder(TokioExecutor::new()).build_http();
        let mut running = Self { child, site: format!("http://{listen}"), cookies: String::new(), client };
        let form = format!("code={code}&geboortedatum={}", common::newcomer::BORN);
        let answer = running.post("/mijn/inloggen", "application/x-www-form-urlencoded", form.into_bytes()).await;
        let set = answer.headers().get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap());
        running.cookies = set.map(|line| line.split(';').next().unwrap()).collect::<Vec<_>>().join("; ");
        running
    }

    async fn post(&self, path: &str, kind: &str, body: Vec<u8>) -> axum::http::Response<Body> {
        let request = Request::post(format!("{}{path}", self.site)).header(ORIGIN, &self.site);
        let request = request.header(CONTENT_TYPE, kind).header(COOKIE, &self.cookies).body(Body::from(body)).unwrap();
        self.client.request(request).await.unwrap().map(Body::new)
    }

    /// Sends a paper; gives the status, where it leads, and the page.
    async fn sends(&self, paper: &[u8]) -> (StatusCode, String, String) {
        let head = "--b\r\nContent-Disposition: form-data; name=\"soort\"\r\n\r\nbrief\r\n--b\r\n\
                    Content-Disposition: form-data; name=\"bestand\"; filename=\"a.pdf\"\r\n\r\n";
        let body = [head.as_bytes(), paper, b"\r\n--b--\r\n"].concat();
        let answer = self.post("/mijn/map", "multipart/form-data; boundary=b", body).await;
        let status = answer.status();
        let location = answer.headers().get(LOCATION).map_or("", |value| value.to_str().unwrap()).to_owned();
        let body = to_bytes(answer.into_body(), 10_000_000).await.unwrap();
        (status, location, String::from_utf8_lossy(&body).into_owned())
    }

    /// The most memory it ever took, in kilobytes.
    fn most(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }
}

/// Two thousand packed things that all begin at the same place: a small file that is read as two hundred million lists.
fn bomb(list: &str) -> Vec<u8> {
    let table: Vec<(usize, usize)> = (0..2_000).map(|number| (pdf::FIRST + number, 0)).collect();
    pdf::with_packed(&table, &format!("[{}]", list.repeat(100_000)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_paper_that_takes_all_memory_takes_none_of_the_server() {
    let database = testkit::sqlite();
    let running = Running::start(&database).await;
    let word_processor = pdf::hybrid(&["<</ProcSet[/PDF]>>", "<</Author(Wie dit maakte)>>"]);
    let (status, location, page) = running.sends(&word_processor).await;
    assert_eq!((status.as_u16(), location.as_str()), (303, "/mijn/map?gedaan=bewaard"), "{page}");
    let before = running.most();
    for (what, paper) in [("lists", bomb("[]")), ("lists in lists", bomb("[[]]")), ("lists again", bomb("[]"))] {
        assert!(paper.len() < 2_000_000, "{what} is small");
        let began = Instant::now();
        let (status, _, page) = running.sends(&paper).await;
        assert_eq!(status.as_u16(), 422, "{what}: {page}");
        assert!(began.elapsed() < SECONDS, "{what} took {:?}", began.elapsed());
        assert!(running.most() < before + MORE, "{what}: {} kB after {before} kB", running.most());
    }
    let (status, ..) = running.sends(&word_processor).await;
    assert_eq!(status.as_u16(), 303, "the server goes on");
}

/// The process alone.
fn cleaned(paper: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_naober"));
    let command = command.arg("clean-paper").env("MIMALLOC_ARENA_RESERVE", "0").stdin(Stdio::piped());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(paper);
    child.wait_with_output().unwrap()
}

#[test]
fn the_process_gives_a_clean_paper_or_says_why_not() {
    let clean = cleaned(&pdf::hybrid(&["<</ProcSet[/PDF]>>", "<</Author(Wie dit maakte)>>"]));
    assert!(clean.status.success() && clean.stdout.starts_with(b"%PDF-"), "{:?}", clean.status);
    let unknown = cleaned(b"<html>");
    assert_eq!((unknown.status.code(), unknown.stdout.len()), (Some(11), 0));
    assert_eq!(cleaned(b"%PDF-1.7\ntrailer <</Encrypt 9 0 R>>").status.code(), Some(13));
    for list in ["[]", "/", "+1"] {
        assert_eq!(cleaned(&bomb(list)).status.code(), None, "{list}: it is stopped");
    }
    for form in ["/", ".0"] {
        let paper = format!("%PDF-1.7\n1 0 obj\n[{}]\nendobj\n", form.repeat(9_000_000 / form.len()));
        assert_eq!(cleaned(paper.as_bytes()).status.code(), Some(10), "{form}: refused by a glance");
    }
}
