//! axe-core in the real page: what a person with a screen reader or weak sight would stumble over.

use std::path::Path;

use serde_json::{Value, json};

use super::app::App;

/// What axe-core finds on the page as it stands: one line each, with the rule and the place.
pub fn violations(app: &App) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/node_modules/axe-core/axe.min.js");
    let source = std::fs::read_to_string(file).expect("axe-core among the UI's packages (npm ci)");
    app.execute(&source, &json!([])).expect("axe-core in the page");
    let found = app.execute_async(
        "const done = arguments[0];
         axe.run(document, { resultTypes: ['violations'] }).then(
             ({ violations }) => done(violations.flatMap(({ id, nodes }) =>
                 nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`))),
             (error) => done([`axe-core stopped: ${error}`]));",
        &json!([]),
    );
    let found = found.expect("axe-core's answer");
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
