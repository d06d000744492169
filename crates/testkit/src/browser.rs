//! A real browser for tests: Debian's Chromium, at any width, with or without JavaScript, judged by axe.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use uuid::Uuid;

const MISSING: &str = "the browser tests need Debian's packages chromium and chromium-driver and npm's axe-core: run scripts/prepare test";
/// How long a page may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(20);
/// Rules that WCAG 2.2 level AA and our own care ask for.
const RULES: &[&str] = &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Does the browser run scripts?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    On,
    Off,
}

/// A running browser with a profile of its own.
#[derive(Debug)]
pub struct Browser {
    pub client: Client,
    driver: Driver,
}

/// The driver and its profile, gone when dropped.
#[derive(Debug)]
struct Driver {
    child: Child,
    profile: PathBuf,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

impl Browser {
    /// Starts a browser.
    ///
    /// # Panics
    /// When the browser is not installed: the message says what to do.
    pub async fn start(script: Script) -> Self {
        let profile = std::env::temp_dir().join(format!("naober-browser-{}", Uuid::new_v4()));
        fs::create_dir(&profile).expect("a temporary folder");
        let (driver, port) = start_driver(profile);
        let capabilities = capabilities(&driver.profile, script);
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|error| panic!("{MISSING} ({error})"));
        Self { client, driver }
    }

    /// Opens a page.
    ///
    /// # Panics
    /// When the browser is gone.
    pub async fn visit(&self, address: &str) {
        self.client.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Presses what leads to another page, and waits until that page is there: the driver may answer before it has begun to load.
    ///
    /// # Panics
    /// When nothing can be pressed or no other page comes.
    pub async fn follow(&self, element: &Element) {
        let mark = "document.documentElement.dataset.left = '';";
        self.client.execute(mark, vec![]).await.expect("the page is there");
        element.click().await.expect("the element can be pressed");
        let wait = self.client.wait().at_most(PATIENCE);
        wait.for_element(Locator::Css("html:not([data-left])")).await.expect("another page comes");
    }

    /// Makes the page this wide, as a phone or a screen would.
    ///
    /// # Panics
    /// When the browser is gone.
    pub async fn at(&self, width: u32) {
        let height = if width < 600 { 720 } else { 900 };
        self.metrics(width, height).await;
    }

    async fn metrics(&self, width: u32, height: u32) {
        let params = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let command = Cdp { name: "Emulation.setDeviceMetricsOverride", params };
        self.client.issue_cmd(command).await.expect("the browser takes a size");
    }

    /// What axe finds wrong with the page, one line each; empty is right.
    ///
    /// # Panics
    /// When axe is not installed or the browser is gone.
    pub async fn axe(&self) -> Vec<String> {
        let script = fs::read_to_string(root().join("node_modules/axe-core/axe.min.js")).expect(MISSING);
        self.client.execute(&script, vec![]).await.expect("axe loads");
        let run = "const [rules, done] = arguments; axe.run(document, { runOnly: rules }).then(done);";
        let found = self.client.execute_async(run, vec![json!(RULES)]).await.expect("axe runs");
        let violations = found["violations"].as_array().cloned().unwrap_or_default();
        violations.iter().flat_map(lines).collect()
    }

    /// How much wider than the window the page is; more than 0 is a horizontal scroll bar.
    ///
    /// # Panics
    /// When the browser is gone.
    pub async fn overflow(&self) -> i64 {
        let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";
        self.client.execute(script, vec![]).await.expect("the page is measured").as_i64().unwrap_or(i64::MAX)
    }

    /// Saves a picture of the whole page to `target/shots`.
    ///
    /// # Panics
    /// When the picture cannot be saved.
    pub async fn shot(&self, name: &str, width: u32) {
        let script = "return document.documentElement.scrollHeight;";
        let height = self.client.execute(script, vec![]).await.expect("the page is measured").as_u64().unwrap_or(900);
        self.metrics(width, u32::try_from(height).unwrap_or(900).clamp(400, 6000)).await;
        let picture = self.client.screenshot().await.expect("a picture");
        let folder = root().join("target/shots");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        fs::write(folder.join(format!("{}-{width}.png", name.replace('/', "-"))), picture)
            .expect("the picture is saved");
        self.at(width).await;
    }

    /// The text of the element that has the keyboard.
    ///
    /// # Panics
    /// When nothing has it.
    pub async fn focused(&self) -> String {
        let active = self.client.active_element().await.expect("something has the keyboard");
        active.text().await.unwrap_or_default()
    }

    /// The label of the field that has the keyboard; nothing when it is no field.
    ///
    /// # Panics
    /// When nothing has it.
    pub async fn focused_label(&self) -> String {
        let active = self.client.active_element().await.expect("something has the keyboard");
        let Ok(Some(id)) = active.attr("id").await else { return String::new() };
        self.texts(&format!("label[for='{id}']")).await.into_iter().next().unwrap_or_default()
    }

    /// Presses keys where the keyboard is.
    ///
    /// # Panics
    /// When nothing has it.
    pub async fn press(&self, keys: &str) {
        let active = self.client.active_element().await.expect("something has the keyboard");
        active.send_keys(keys).await.expect("the keys arrive");
    }

    /// The texts of all elements a selector finds.
    ///
    /// # Panics
    /// When the browser is gone.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for element in self.client.find_all(Locator::Css(selector)).await.expect("the page is there") {
            texts.push(element.text().await.unwrap_or_default());
        }
        texts
    }

    /// Ends the browser; dropping it without this is right too, only ruder.
    pub async fn stop(self) {
        let _ = self.client.close().await;
        drop(self.driver);
    }
}

/// A command of the browser's own protocol, sent through the driver.
#[derive(Debug)]
struct Cdp {
    name: &'static str,
    params: Value,
}

impl WebDriverCompatibleCommand for Cdp {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "cmd": self.name, "params": self.params }).to_string()))
    }
}

fn start_driver(profile: PathBuf) -> (Driver, u16) {
    let mut child = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{MISSING} ({error})"));
    let said = BufReader::new(child.stdout.take().expect("its output is piped"));
    let port = said.lines().map_while(Result::ok).find_map(|line| {
        line.strip_prefix("ChromeDriver was started successfully on port ")?.trim_end_matches('.').parse().ok()
    });
    (Driver { child, profile }, port.expect("chromedriver names its port"))
}

fn capabilities(profile: &Path, script: Script) -> Capabilities {
    let flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--force-color-profile=srgb",
        "--hide-scrollbars",
        // A test leaves this machine by no door: another site has a name and no address.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];
    let mut args: Vec<String> = flags.iter().map(|flag| (*flag).to_owned()).collect();
    args.push(format!("--user-data-dir={}", profile.display()));
    let scripts = if script == Script::On { 1 } else { 2 };
    let options = json!({
        "args": args,
        "prefs": { "profile.default_content_setting_values.javascript": scripts },
    });
    Capabilities::from_iter([("goog:chromeOptions".to_owned(), options)])
}

fn lines(violation: &Value) -> Vec<String> {
    let rule = violation["id"].as_str().unwrap_or_default();
    let nodes = violation["nodes"].as_array().cloned().unwrap_or_default();
    let line = |node: &Value| {
        let place = node["target"].to_string();
        let summary = node["failureSummary"].as_str().unwrap_or_default().replace('\n', " ");
        format!("{rule} at {place}: {summary}")
    };
    nodes.iter().map(line).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
