//! A small WebDriver client (W3C WebDriver, <https://www.w3.org/TR/webdriver2/>) for WebKitWebDriver.

use std::fmt;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use ureq::http::Response;
use ureq::{Agent, Body};

/// How long the driver may take to answer its first call.
const START: Duration = Duration::from_secs(20);

/// What went wrong, in the driver's words.
#[derive(Debug)]
pub struct WebDriverError {
    /// The protocol's error code, such as `no such element`.
    code: String,
    message: String,
}

impl WebDriverError {
    /// Whether something lay over the element that was to be pressed.
    pub fn is_covered(&self) -> bool {
        self.code == "element click intercepted"
    }
}

impl fmt::Display for WebDriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for WebDriverError {}

impl From<ureq::Error> for WebDriverError {
    fn from(error: ureq::Error) -> Self {
        Self { code: "no answer".to_owned(), message: error.to_string() }
    }
}

pub type Result<T> = std::result::Result<T, WebDriverError>;

/// One driver process with one session: one open app.
pub struct Driver {
    process: Child,
    agent: Agent,
    session: String,
}

impl Driver {
    /// Starts the driver by `command`, whose environment the app inherits, and through it the app at `binary`.
    pub fn start(command: &mut Command, binary: &Path) -> Result<Self> {
        let port = free_port();
        let process = command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| WebDriverError { code: "no driver".to_owned(), message: error.to_string() })?;
        let config = Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_mins(2)));
        let mut driver = Self { process, agent: config.build().into(), session: format!("http://127.0.0.1:{port}") };
        driver.wait_until_ready()?;
        // webSocketUrl must not be asked for: WebKitGTK 2.50 then closes the session.
        let options = json!({ "binary": binary, "args": [] });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let created = driver.post("/session", &wanted)?;
        let id = created["sessionId"].as_str().unwrap_or_default();
        driver.session = format!("{}/session/{id}", driver.session);
        driver.post("/timeouts", &json!({ "script": 60_000, "pageLoad": 60_000, "implicit": 0 }))?;
        Ok(driver)
    }

    fn wait_until_ready(&self) -> Result<()> {
        let started = Instant::now();
        loop {
            match self.get("/status") {
                Err(error) if started.elapsed() > START => return Err(error),
                Err(_) => sleep(Duration::from_millis(50)),
                Ok(_) => return Ok(()),
            }
        }
    }

    /// Reads below the session's address.
    pub fn get(&self, path: &str) -> Result<Value> {
        value(self.agent.get(format!("{}{path}", self.session)).call()?)
    }

    /// Asks for something below the session's address.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value> {
        value(self.agent.post(format!("{}{path}", self.session)).send_json(body)?)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Closes the app; the driver itself has to be ended.
        let _ = self.agent.delete(&self.session).call();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What an answer holds: a value, or an error with its code.
fn value(mut answer: Response<Body>) -> Result<Value> {
    let value = answer.body_mut().read_json::<Value>()?["value"].take();
    if answer.status().is_success() {
        return Ok(value);
    }
    let part = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    Err(WebDriverError { code: part("error"), message: part("message") })
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}
