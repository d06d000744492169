//! A copy on the device: kept for who asks, there without a connection, gone with the session.

mod common;

use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, header};
use common::newcomer::{BORN, comes_in, invited, send};
use fantoccini::Locator;
use jiff::{SignedDuration, Timestamp};
use naober::web;
use testkit::browser::{Browser, Script};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tower::ServiceExt;

async fn get(site: &Router, path: &str, cookies: &str) -> (HeaderMap, String) {
    let request = Request::get(path).header(header::HOST, "localhost").header(header::COOKIE, cookies);
    let answer = site.clone().oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
    let headers = answer.headers().clone();
    let body = to_bytes(answer.into_body(), 1 << 20).await.expect("a body");
    (headers, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn a_copy_is_offered_for_as_long_as_the_session_and_never_on_a_shared_device() {
    let database = testkit::sqlite();
    let app = common::app(&database).await;
    let site = web::site(app.clone());
    let own = comes_in(&site, &invited(&app).await, "").await;
    assert!(get(&site, "/mijn", &own).await.1.contains("data-keep"));
    let (headers, page) = get(&site, "/mijn/kopie", &own).await;
    assert!(page.contains("Samira"));
    assert_eq!(headers[header::CACHE_CONTROL], "no-store", "the browser itself keeps nothing");
    let end = headers[header::EXPIRES].to_str().expect("a date");
    let end = Timestamp::strptime("%a, %d %b %Y %H:%M:%S %z", end.replace("GMT", "+0000")).expect("a date");
    let left = end.duration_since(app.clock.now());
    assert!(left > SignedDuration::from_hours(11) && left <= SignedDuration::from_hours(12), "{left}");
    let shared = comes_in(&site, &invited(&app).await, "&gedeeld=1").await;
    assert!(!get(&site, "/mijn", &shared).await.1.contains("data-keep"));
}

#[tokio::test]
async fn who_signs_out_clears_the_device_and_who_must_leave_is_led_elsewhere() {
    let database = testkit::sqlite();
    let app = common::app(&database).await;
    let site = web::site(app.clone());
    for (how, leads) in [("uit", false), ("weg", true)] {
        let own = comes_in(&site, &invited(&app).await, "").await;
        let headers = send(&site, "/mijn/uit", &own, &format!("hoe={how}")).await;
        assert!(headers["clear-site-data"].to_str().expect("text").contains("\"storage\""));
        let on = headers.get(header::REFRESH).and_then(|value| value.to_str().ok()).unwrap_or_default();
        assert_eq!(on.starts_with("0; url=https://"), leads, "{how}: {on}");
    }
}

/// A site that can be unplugged and plugged in again at the same address.
struct Line {
    address: SocketAddr,
    site: Router,
    on: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

impl Line {
    async fn plug_in(&mut self) {
        let listener = TcpListener::bind(self.address).await.expect("the port is free");
        self.address = listener.local_addr().expect("it has an address");
        let (stop, stopped) = oneshot::channel::<()>();
        let service = self.site.clone().into_make_service_with_connect_info::<SocketAddr>();
        let serving = tokio::spawn(async move {
            let wait = async {
                let _ = stopped.await;
            };
            axum::serve(listener, service).with_graceful_shutdown(wait).await.expect("it serves");
        });
        self.on = Some((stop, serving));
    }

    async fn unplug(&mut self) {
        let (stop, serving) = self.on.take().expect("it was on");
        let _ = stop.send(());
        serving.await.expect("it stops");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_copy_opens_without_a_connection_and_is_gone_after_signing_out() {
    let database = testkit::sqlite();
    let app = common::app(&database).await;
    let code = invited(&app).await;
    let mut line = Line { address: ([127, 0, 0, 1], 0).into(), site: web::site(app), on: None };
    line.plug_in().await;
    let at = |path: &str| format!("http://{}{path}", line.address);
    let (start, week) = (at("/mijn"), at("/mijn/week"));
    let browser = Browser::start(Script::On).await;
    browser.visit(&start).await;
    for (field, text) in [("code", code.as_str()), ("geboortedatum", BORN)] {
        find(&browser, &format!("#{field}")).await.send_keys(text).await.expect("it can be typed");
    }
    browser.follow(&find(&browser, ".nh-form button").await).await;

    find(&browser, "[data-keep]:not([hidden]) [data-keep-it]").await.click().await.expect("it can be pressed");
    find(&browser, "[data-kept-it]:not([hidden])").await;
    line.unplug().await;
    for page in [&start, &week] {
        browser.visit(page).await;
        assert!(browser.texts("h1").await.concat().contains("Samira"));
        assert_eq!(browser.texts(".nh-copy").await.len(), 1, "it says that it is a copy, and of which day");
    }

    line.plug_in().await;
    browser.visit(&start).await;
    browser.follow(&find(&browser, ".nh-foot form button").await).await;
    let left = "const [done] = arguments; Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])\
                .then(([copies, workers]) => done(copies.length + workers.length));";
    assert_eq!(browser.client.execute_async(left, vec![]).await.expect("an answer"), 0);
    line.unplug().await;
    let _ = browser.client.goto(&start).await;
    assert!(!browser.client.source().await.unwrap_or_default().contains("Samira"));
    browser.stop().await;
}

async fn find(browser: &Browser, selector: &str) -> fantoccini::elements::Element {
    let wait = browser.client.wait();
    wait.for_element(Locator::Css(selector)).await.unwrap_or_else(|error| panic!("{selector}: {error}"))
}
