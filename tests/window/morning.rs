//! A morning's work on contracts and terms, in either language: a deadline with its derivation and its calendar file, terms
//! in words with the schedule they make.

use serde_json::json;

use super::{Language, go, with_sample};
use crate::support::app::App;
use crate::support::axe::violations;

#[test]
fn in_english() {
    morning(Language::English);
}

#[test]
fn in_arabic() {
    morning(Language::Arabic);
}

fn morning(language: Language) {
    let Some(app) = with_sample(&format!("morning-{}", language.tag()), language) else { return };
    a_deadline_and_how_it_comes_about(&app, language);
    the_calendar_file(&app);
    terms_in_words(&app);
    what_was_not_understood(&app);
}

fn a_deadline_and_how_it_comes_about(app: &App, language: Language) {
    go(app, "#/contracts");
    app.wait_for("[data-grid=contracts-timeline] [data-row]");
    app.click("main label, main button", &language.words("contracts", "contracts-register"));
    app.wait_for("[data-grid=contracts] [data-row]");
    looked_at(app, "01-register");
    app.click("main label, main button", &language.words("contracts", "contracts-timeline"));
    app.wait_for("[data-grid=contracts-timeline] [data-row]").click().expect("a contract");
    app.wait_for("[data-testid=time-today]");
    app.wait_for("[data-testid=deadline-date]");
    looked_at(app, "02-deadline");
    let told = app.execute(
        "const steps = [...document.querySelectorAll('[data-testid=derivation] [data-step]')];
         const date = (step) => step.querySelector('bdi').textContent;
         return [steps.at(0).dataset.step, date(steps.at(-1)),
            document.querySelector('[data-testid=deadline-date]').textContent];",
        &json!([]),
    );
    let told = told.expect("a derivation");
    assert_eq!(told[0], "term_end");
    assert_eq!(told[1], told[2], "the derivation ends at the deadline");
}

/// Of every contract in the list: deadlines still to come are among them.
fn the_calendar_file(app: &App) {
    let file = app.folder().join("deadline.ics");
    app.wait_for("[data-testid=contracts-calendar]").click().expect("a button");
    app.fill("[name=calendar-path]", &file.to_string_lossy());
    app.wait_for("[data-testid=calendar-save]").click().expect("a button");
    let text = app.wait("the calendar file", || std::fs::read_to_string(&file).ok());
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("\r\nBEGIN:VEVENT\r\n"), "{text}");
}

fn terms_in_words(app: &App) {
    go(app, "#/terms/new");
    for (words, discounts) in [("2/10 net 30", 1), ("صافي ٣٠ يومًا", 0)] {
        app.fill("[name=words]", words);
        app.wait(&format!("the schedule of {words}"), || {
            let shown = app.find("[data-testid=schedule] li").is_some();
            (shown && app.find_all("[data-testid=discounts] > li").len() == discounts).then_some(())
        });
    }
    looked_at(app, "03-terms");
}

fn what_was_not_understood(app: &App) {
    app.fill("[name=words]", "net 30 bananas");
    app.wait_for_text("[data-testid=unread]", "bananas");
    looked_at(app, "04-unread");
}

fn looked_at(app: &App, name: &str) {
    app.settle();
    app.picture(name);
    let found = violations(app);
    assert!(found.is_empty(), "{name}: axe-core finds {} things:\n{}", found.len(), found.join("\n"));
}
