//! The window itself.

mod access;
mod figures;
mod journey;
mod opens;

use crate::support::app::App;

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

/// As `first_start`, and then into the sample workspace.
fn with_sample(name: &str, language: Language) -> Option<App> {
    let app = first_start(name, language)?;
    app.wait_for("[data-testid=choice-sample]").click().expect("a choice that can be pressed");
    app.wait_for("[data-grid=suppliers] [data-row]");
    Some(app)
}

/// Goes to a screen by its address, as a link does.
fn go(app: &App, address: &str) {
    app.execute("location.hash = arguments[0]", &serde_json::json!([address])).expect("an address");
}
