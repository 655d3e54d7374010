//! axe-core finds nothing, on any screen, in either language or theme.

use serde_json::json;

use super::{Language, first_start, go, reload, with_sample};
use crate::support::app::App;
use crate::support::axe::violations;

/// Each screen's address, and what stands on it once it has loaded.
const SCREENS: [(&str, &str, &str); 21] = [
    ("desk", "#/", "[data-testid=desk][data-fresh=true]"),
    ("suppliers", "#/suppliers", "[data-grid=suppliers] [data-row]"),
    ("new-supplier", "#/suppliers/new", "form, [name=code]"),
    ("contracts", "#/contracts", "[data-grid=contracts-timeline] [data-row]"),
    ("new-contract", "#/contracts/new", "[name=number]"),
    ("terms", "#/terms", "[data-grid=terms] [data-row]"),
    ("new-term", "#/terms/new", "[name=words]"),
    ("compare-terms", "#/terms/compare", "main h1"),
    ("deliveries", "#/deliveries", "[data-testid=month-chart] :is(canvas, svg)"),
    ("risk", "#/risk", "[data-testid=waterfall]"),
    ("risk-model", "#/risk/model", "[data-testid=live-ranking] [data-row]"),
    ("risk-countries", "#/risk/countries", "main h1"),
    ("open-orders", "#/deliveries/open", "[data-grid=open-orders] [data-row]"),
    ("import", "#/import", "main h1"),
    ("settings", "#/settings", "main h1"),
    ("settings-people", "#/settings?section=people", "main h1"),
    ("settings-workspace", "#/settings?section=workspace", "main h1"),
    ("settings-calendars", "#/settings?section=calendars", "[data-testid=calendars]"),
    ("settings-payment", "#/settings?section=payment", "[data-testid=own-rules]"),
    ("settings-definitions", "#/settings?section=definitions", "main h1"),
    ("settings-rates", "#/settings?section=rates", "main h1"),
];

in_both_languages!(every_screen);

mod the_welcome {
    use super::{Language, first_start, look};

    in_both_languages!(welcome);

    fn welcome(language: Language) {
        let Some(app) = first_start(&format!("access-welcome-{}", language.tag()), language) else { return };
        look(&app, "welcome");
    }
}

fn every_screen(language: Language) {
    let Some(app) = with_sample(&format!("access-{}", language.tag()), language) else { return };
    for theme in ["light", "dark"] {
        let mut look_now = app.invoke("settings_person", &json!({})).expect("the person's settings");
        look_now["theme"] = json!(theme);
        app.invoke("settings_person_set", &json!({ "settings": look_now })).expect("a theme");
        reload(&app);
        for (name, address, loaded) in SCREENS {
            go(&app, address);
            app.wait_for(loaded);
            look(&app, &format!("{name}-{theme}"));
        }
        one_supplier(&app, theme);
    }
}

/// A supplier's tabs, and the proof of a figure beside the first.
fn one_supplier(app: &App, theme: &str) {
    go(app, "#/suppliers");
    app.wait_for("[data-grid=suppliers] [data-row]").click().expect("a row");
    app.press(&["Enter"]);
    app.wait_for("[data-testid=performance]");
    for index in 0..app.find_all("[role=tab]").len() {
        app.find_all("[role=tab]")[index].click().expect("a tab");
        look(app, &format!("supplier-{index}-{theme}"));
    }
    app.execute("location.hash = location.hash.split('?')[0] + '/meeting-sheet'", &json!([])).expect("an address");
    app.wait_for("[data-testid=sheet]");
    look(app, &format!("meeting-sheet-{theme}"));
    go(app, "#/deliveries");
    app.wait_for("[data-figure=otif]").click().expect("a figure");
    app.wait_for("[data-testid=proof]");
    look(app, &format!("proof-{theme}"));
}

/// Waits until nothing moves any more, keeps a picture, and asks axe-core.
fn look(app: &App, name: &str) {
    app.settle();
    app.picture(name);
    let found = violations(app);
    assert!(found.is_empty(), "{name}: axe-core finds {} things:\n{}", found.len(), found.join("\n"));
}
