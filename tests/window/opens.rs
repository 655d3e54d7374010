//! The app opens a window with the UI in it.

use crate::support::app::App;

#[test]
fn the_window_opens_with_the_ui_in_it() {
    let Some(app) = App::open("opens", "2026-06-30T09:00:00Z") else {
        return;
    };
    app.wait("a painted root", || app.find("#root > *"));
    assert!(app.title().contains("Sanad"), "the title is {}", app.title());
    app.picture("first");
}
