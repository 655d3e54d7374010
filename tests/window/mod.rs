//! The window itself.

/// The two tests of a walk through the window: one in each language.
macro_rules! in_both_languages {
    ($walk:ident) => {
        #[test]
        fn in_english() {
            $walk($crate::window::Language::English);
        }

        #[test]
        fn in_arabic() {
            $walk($crate::window::Language::Arabic);
        }
    };
}

mod access;
mod by_guess;
mod figures;
mod journey;
mod morning;
mod opens;
mod server;
mod taken_back;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use sanad_app::task::Task;
use serde_json::json;
use tempfile::TempDir;

use crate::support::app::App;
use crate::support::axe::violations;

/// The day on which every window test takes place.
const NOW: &str = "2026-06-30T09:00:00Z";

/// The languages the app speaks, with the name under which each offers the other.
#[derive(Clone, Copy)]
enum Language {
    English,
    Arabic,
}

impl Language {
    fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
        }
    }

    /// What a message of the UI says in this language.
    fn words(self, file: &str, key: &str) -> String {
        let file = format!("{}/ui/locales/{}/{file}.ftl", env!("CARGO_MANIFEST_DIR"), self.tag());
        let text = std::fs::read_to_string(&file).expect("messages");
        let said = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
        said.unwrap_or_else(|| panic!("{file} has no {key}")).to_owned()
    }

    fn direction(self) -> &'static str {
        match self {
            Self::English => "ltr",
            Self::Arabic => "rtl",
        }
    }
}

/// Opens the app for the first time and, on its welcome, chooses the language.
fn first_start(name: &str, language: Language) -> Option<App> {
    let app = App::open(name, NOW)?;
    app.wait_for("[data-testid=choice-sample]");
    if app.find(&format!("html[lang={}]", language.tag())).is_none() {
        app.wait_for(&format!("button span[lang={}]", language.tag())).click().expect("the other language");
    }
    app.wait_for(&format!("html[lang={}][dir={}]", language.tag(), language.direction()));
    Some(app)
}

/// As `first_start`, and then the sample workspace opened from a file.
fn with_sample(name: &str, language: Language) -> Option<App> {
    let app = first_start(name, language)?;
    let file = app.folder().join("sample.sanad");
    std::fs::copy(sample(), &file).expect("a copy of the sample");
    app.invoke("workspace_open", &json!({ "path": file })).expect("the sample opens");
    // Who has been here before: the first start's tour is the journey's.
    let mut person = app.invoke("settings_person", &json!({})).expect("the person's settings");
    person["tour_seen"] = json!(true);
    app.invoke("settings_person_set", &json!({ "settings": person })).expect("the tour seen");
    reload(&app);
    app.wait_for("[data-testid=desk]");
    Some(app)
}

/// The sample workspace's file, made once for all tests: it takes many seconds without optimisation.
fn sample() -> &'static Path {
    static FILE: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
        let folder = tempfile::tempdir().expect("a folder for the sample");
        let file = folder.path().join("sample.sanad");
        let today = NOW.get(..10).and_then(|day| day.parse().ok()).expect("a date");
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let made = sanad_app::sample::create(&file, today, &Task::silent()).await.expect("a sample");
            made.store().close().await;
        });
        (folder, file)
    });
    &FILE.1
}

/// Loads the page afresh, and waits until it is the new one that answers.
fn reload(app: &App) {
    app.execute("window.isOld = true; location.reload()", &json!([])).expect("a fresh page");
    app.wait("a fresh page", || {
        let fresh = app.execute("return !window.isOld && document.readyState === 'complete'", &json!([]));
        fresh.is_ok_and(|answer| answer == json!(true)).then_some(())
    });
}

/// Goes to a screen by its address, as a link does.
fn go(app: &App, address: &str) {
    app.execute("location.hash = arguments[0]", &json!([address])).expect("an address");
}

/// Keeps a picture of the screen; axe-core finds nothing in it.
fn looked_at(app: &App, name: &str) {
    app.settle();
    app.picture(name);
    let found = violations(app);
    assert!(found.is_empty(), "{name}: axe-core finds {} things:\n{}", found.len(), found.join("\n"));
}
