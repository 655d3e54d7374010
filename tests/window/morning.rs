//! A morning's work, in either language: from the Desk to a deadline, its derivation and the calendar file; a line asked after;
//! terms in words with the schedule they make; a supplier's risk laid open, and a weight that moves the ranking.

use serde_json::json;

use super::{Language, go, looked_at, with_sample};
use crate::support::app::App;

in_both_languages!(morning);

fn morning(language: Language) {
    let Some(app) = with_sample(&format!("morning-{}", language.tag()), language) else { return };
    from_the_desk_to_a_deadline(&app);
    the_spend_exposed(&app);
    the_desks_calendar_file(&app);
    a_line_asked_after(&app, language);
    a_deadline_and_how_it_comes_about(&app, language);
    the_calendar_file(&app);
    terms_in_words(&app);
    what_was_not_understood(&app);
    a_risk_and_what_it_is_made_of(&app);
    a_weight_that_moves_the_ranking(&app);
}

fn from_the_desk_to_a_deadline(app: &App) {
    go(app, "#/");
    app.wait_for("[data-testid=desk][data-fresh=true]");
    looked_at(app, "00-desk");
    // What is past due comes first; a kind alone leaves the rest aside.
    app.wait_for("[data-kind=notice_deadline]").click().expect("a kind");
    app.wait("deadlines alone", || {
        let shown = app.find_all("[data-decision]").len();
        (shown > 0 && shown == app.find_all("[data-decision=notice_deadline]").len()).then_some(())
    });
    app.wait_for("[data-decision=notice_deadline] [data-action]").click().expect("a contract to open");
    app.wait_for("[data-testid=deadline-date]");
    ends_at_the_deadline(app);
}

/// What is exposed to high risk, with what is not, makes up all spend.
fn the_spend_exposed(app: &App) {
    const SUMS: &str = "const of = (part) =>
            Number(document.querySelector(`[data-testid=exposure-sums] [data-part=${part}]`).dataset.amount);
        return [of('high') + of('lower') + of('unscored'), of('all'), of('high')];";
    go(app, "#/");
    app.wait_for("[data-testid=desk-figures] [data-behind=exposure]").click().expect("a figure");
    app.wait_for("[data-testid=exposure-sums]");
    let sums = app.execute(SUMS, &json!([])).expect("sums");
    let [parts, all, high] = [0, 1, 2].map(|at| sums[at].as_f64().expect("an amount"));
    assert!((parts - all).abs() < 0.01 && high > 0.0, "{sums}");
    looked_at(app, "00-exposure");
    app.wait_for("[data-testid=exposure-proof] li button").click().expect("a supplier");
    app.wait_for_work("a year of scores", || app.find("[data-testid=path-chart]"));
}

/// Every date of the weeks ahead: the keyboard goes from one to the next, and a file takes them all along.
fn the_desks_calendar_file(app: &App) {
    go(app, "#/");
    app.wait_for("[data-testid=weeks] [data-spot]");
    app.execute("document.querySelector('[data-spot][tabindex=\"0\"]').focus()", &json!([])).expect("a date");
    app.press(&["ArrowDown"]);
    let moved = app.execute("return document.activeElement.closest('[data-lane]')?.dataset.lane", &json!([]));
    assert_ne!(moved.expect("a lane"), "notice_deadlines");
    app.press(&["t"]);
    app.wait_for("[data-testid=weeks-table]");
    let file = app.folder().join("weeks.ics");
    app.wait_for("[data-testid=desk-calendar]").click().expect("a button");
    app.fill("[name=calendar-path]", &file.to_string_lossy());
    app.wait_for("[data-testid=calendar-save]").click().expect("a button");
    let text = app.wait("the calendar file", || std::fs::read_to_string(&file).ok());
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("\r\nBEGIN:VEVENT\r\n"), "{text}");
}

/// Noted on the line, and taken back.
fn a_line_asked_after(app: &App, language: Language) {
    go(app, "#/deliveries/open");
    app.wait_for("[data-grid=open-orders] [data-row]").click().expect("a line");
    app.press(&["Enter"]);
    app.wait_for("[data-testid=chases]");
    looked_at(app, "00-open-orders");
    let noted = || app.find_all("[data-testid=chase-log] > li").len();
    let before = noted();
    app.wait_for("[data-testid=new-chase]").click().expect("a button");
    app.fill("[name=chase-said]", "وعدوا بالشحن يوم الأحد");
    app.wait_for("[data-testid=save-chase]").click().expect("a button");
    app.wait("the chase in the log", || (noted() == before + 1).then_some(()));
    app.click("[data-toast] button", &language.words("common", "undo"));
    app.wait("the log as it was", || (noted() == before).then_some(()));
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
    ends_at_the_deadline(app);
}

fn ends_at_the_deadline(app: &App) {
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

fn a_risk_and_what_it_is_made_of(app: &App) {
    go(app, "#/risk");
    app.wait_for("[data-testid=waterfall]");
    app.wait_for("[data-testid=heat-map]");
    looked_at(app, "05-risk");
    app.wait_for("[data-grid=risk] [data-figure=risk]").click().expect("a score");
    app.wait_for("[data-testid=risk-proof-value]");
    app.wait_for("[data-part=delivery] button").click().expect("a dimension");
    looked_at(app, "06-risk-proof");
    let adds =
        app.execute("return [...document.querySelectorAll('[data-adds]')].map((sum) => sum.dataset.adds);", &json!([]));
    let adds = adds.expect("sums");
    let sums = adds.as_array().expect("sums");
    assert!(!sums.is_empty() && sums.iter().all(|one| one == "true"), "the parts add up to the score: {adds}");
    app.wait_for("[data-testid=risk-open-supplier]").click().expect("a button");
    app.wait_for_work("a year of scores", || app.find("[data-testid=path-chart]"));
    looked_at(app, "07-supplier-risk");
}

fn a_weight_that_moves_the_ranking(app: &App) {
    const RANKED: &str = "const rows = [...document.querySelectorAll('[data-testid=live-ranking] [data-row]')];
        return rows.sort((a, b) => a.dataset.rank - b.dataset.rank).map((row) => row.dataset.row);";
    // As a drag does: the browser sets the value and says so.
    const DRAG: &str = "const slider = document.querySelector('[name=weight-delivery]');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(slider, arguments[0]);
        slider.dispatchEvent(new Event('input', { bubbles: true }));";
    let ranked = || app.execute(RANKED, &json!([])).expect("a ranking");
    go(app, "#/risk/model");
    app.wait_for("[data-testid=live-ranking] [data-row]");
    app.wait_for("[data-testid=model-draft]").click().expect("a button");
    app.wait_for("[data-testid=model-activate]");
    let before = ranked();
    for weight in ["40", "60", "80", "100"] {
        app.execute(DRAG, &json!([weight])).expect("a weight dragged");
    }
    app.wait("the ranking to move", || (ranked() != before).then_some(()));
    looked_at(app, "08-risk-model");
}
