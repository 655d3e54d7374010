//! The app, open in a real window on a display of its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::display::VirtualDisplay;

use super::driver::{Driver, Result};
use super::element::Element;
use super::skip::skip;

/// How long a screen may take to show what is waited for, on a loaded machine.
const PATIENCE: Duration = Duration::from_secs(30);
/// Two cores: a second window would slow both past their patience.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// One window with a data folder of its own, so that no test meets another's workspace.
pub struct App {
    name: String,
    driver: Driver,
    folder: TempDir,
    _display: VirtualDisplay,
    _turn: MutexGuard<'static, ()>,
}

impl App {
    /// Opens the app for the test `name`, as on `now` (RFC 3339). None, and said so, where there is no WebKitWebDriver.
    pub fn open(name: &str, now: &str) -> Option<Self> {
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        if !driver_is_installed() {
            skip(name, "there is no WebKitWebDriver here (Debian: webkit2gtk-driver)");
            return None;
        }
        let display = match VirtualDisplay::start(1440, 900, None) {
            Ok(display) => display,
            Err(error) => {
                skip(name, &format!("there is no virtual display here: {error:#}"));
                return None;
            }
        };
        let folder = tempfile::tempdir().expect("a folder for the app's data");
        let mut command = Command::new("WebKitWebDriver");
        command.env("SANAD_DATA_DIR", folder.path()).env("SANAD_NOW", now).env("LANG", "C.UTF-8");
        let driver = Driver::start(display.serve(&mut command), Path::new(env!("CARGO_BIN_EXE_sanad")));
        let driver = driver.unwrap_or_else(|error| panic!("the app does not open: {error}"));
        Some(Self { name: name.to_owned(), driver, folder, _display: display, _turn: turn })
    }

    /// The folder that stands for the person's own.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The window's title.
    pub fn title(&self) -> String {
        text(&self.driver.get("/title").expect("a title"))
    }

    /// The first element that a CSS selector finds, now.
    pub fn find(&self, css: &str) -> Option<Element<'_>> {
        let found = self.driver.post("/element", &json!({ "using": "css selector", "value": css }));
        Element::of(&self.driver, &found.ok()?)
    }

    /// Every element that a CSS selector finds, now.
    pub fn find_all(&self, css: &str) -> Vec<Element<'_>> {
        let found = self.driver.post("/elements", &json!({ "using": "css selector", "value": css }));
        let found = found.expect("elements");
        found.as_array().into_iter().flatten().filter_map(|value| Element::of(&self.driver, value)).collect()
    }

    /// Waits for an element.
    pub fn wait_for(&self, css: &str) -> Element<'_> {
        self.wait(css, || self.find(css))
    }

    /// Waits for an element that a CSS selector finds and whose text or accessible name holds `words`.
    pub fn wait_for_text(&self, css: &str, words: &str) -> Element<'_> {
        const SCRIPT: &str = "const [css, words] = arguments;
            const says = (e) => [e.textContent, e.getAttribute('aria-label'), e.value].some((t) => t?.includes?.(words));
            return [...document.querySelectorAll(css)].find((e) => says(e) && e.getClientRects().length) ?? null;";
        self.wait(&format!("{css} saying {words}"), || {
            Element::of(&self.driver, &self.execute(SCRIPT, &json!([css, words])).ok()?)
        })
    }

    /// Waits until a selector finds nothing.
    pub fn wait_gone(&self, css: &str) {
        self.wait(&format!("no {css}"), || self.find(css).is_none().then_some(()));
    }

    /// Waits until `look` finds something; the failure says what was waited for and what the page then said.
    pub fn wait<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        self.wait_up_to(PATIENCE, what, look)
    }

    /// As `wait`, for work that takes its time without optimisation.
    pub fn wait_for_work<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        self.wait_up_to(6 * PATIENCE, what, look)
    }

    fn wait_up_to<T>(&self, patience: Duration, what: &str, look: impl Fn() -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            if started.elapsed() > patience {
                let page = self.execute("return document.body.innerText", &json!([])).unwrap_or_default();
                panic!("waited {} s for {what}; the page says:\n{}", patience.as_secs(), text(&page));
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// Waits until nothing is loading and no motion runs.
    pub fn settle(&self) {
        const SCRIPT: &str = "return !document.querySelector('[aria-busy=true]')
            && !document.getAnimations().some((motion) => motion.playState === 'running');";
        let still = || self.execute(SCRIPT, &json!([])).is_ok_and(|answer| answer == json!(true));
        self.wait("the page to come to rest", || still().then_some(()));
    }

    /// Waits for an element by selector and words, and presses it; again where the page changed meanwhile.
    pub fn click(&self, css: &str, words: &str) {
        self.wait(&format!("a press on {css} saying {words}"), || self.wait_for_text(css, words).click().ok());
    }

    /// Puts `value` into a field in place of what it holds, by the keyboard: the protocol's own `clear` is not heard by React.
    pub fn fill(&self, css: &str, value: &str) {
        let field = self.wait_for(css);
        field.click().expect("a field that takes the focus");
        self.press(&["Control", "a"]);
        self.press(&["Backspace"]);
        if !value.is_empty() {
            field.type_text(value).expect("a field that can be typed into");
        }
    }

    /// Presses keys together, the last one being struck: `["Control", "k"]`.
    pub fn press(&self, keys: &[&str]) {
        let keys = || keys.iter().map(|key| key_value(key));
        let down = keys().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        let strokes: Vec<Value> = down.chain(up).collect();
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        self.driver.post("/actions", &actions).expect("keys");
    }

    /// Runs a script's body in the page; it returns a value.
    pub fn execute(&self, script: &str, arguments: &Value) -> Result<Value> {
        self.driver.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a script's body that calls its last argument with a value.
    pub fn execute_async(&self, script: &str, arguments: &Value) -> Result<Value> {
        self.driver.post("/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Calls a command over the app's own IPC: what it answered, or its error.
    pub fn invoke(&self, command: &str, arguments: &Value) -> std::result::Result<Value, Value> {
        const SCRIPT: &str = "const [command, args, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, args).then((ok) => done({ ok }), (error) => done({ error }));";
        let mut answer = self.execute_async(SCRIPT, &json!([command, arguments])).expect("an answer over IPC");
        if answer["error"].is_null() { Ok(answer["ok"].take()) } else { Err(answer["error"].take()) }
    }

    /// Keeps a picture of the window as `tests/out/<test>-<name>.png`.
    pub fn picture(&self, name: &str) -> PathBuf {
        self.try_picture(name).expect("a picture of the window")
    }

    fn try_picture(&self, name: &str) -> std::result::Result<PathBuf, Box<dyn std::error::Error>> {
        // What was set last is painted with the next frame.
        const PAINTED: &str = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]));";
        self.execute_async(PAINTED, &json!([]))?;
        let picture = STANDARD.decode(text(&self.driver.get("/screenshot")?))?;
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/out");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{}-{name}.png", self.name));
        std::fs::write(&file, picture)?;
        Ok(file)
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if std::thread::panicking() {
            match self.try_picture("failed") {
                Ok(file) => eprintln!("the window as it failed: {}", file.display()),
                Err(error) => eprintln!("no picture of the window as it failed: {error}"),
            }
        }
    }
}

fn driver_is_installed() -> bool {
    cfg!(target_os = "linux") && Command::new("WebKitWebDriver").arg("--version").output().is_ok()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A key as the protocol names it; one that makes a character is that character.
fn key_value(key: &str) -> &str {
    match key {
        "Backspace" => "\u{e003}",
        "Enter" => "\u{e007}",
        "Tab" => "\u{e004}",
        "Shift" => "\u{e008}",
        "Control" => "\u{e009}",
        "Escape" => "\u{e00c}",
        "ArrowUp" => "\u{e013}",
        "ArrowDown" => "\u{e015}",
        other => other,
    }
}
