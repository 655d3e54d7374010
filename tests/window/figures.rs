//! Every shown figure opens a proof whose rows add up to it.

use serde_json::{Value, json};

use super::{Language, go, with_sample};
use crate::support::app::App;

/// A score is proved by its parts, not by lines: the morning's walk through risk looks at that.
const FIGURES: &str = "[data-figure]:not([data-figure=risk])";

/// What the open proof says of itself.
const PROOF: &str = "const proof = document.querySelector('[data-testid=proof]');
    const counted = proof?.querySelector('[data-testid=proof-counted]');
    if (!counted) return null;
    return {
        value: proof.querySelector('[data-testid=proof-value]').dataset.value,
        sum: Number(counted.dataset.proofSum),
        rows: [...counted.querySelectorAll('[data-outcome]')].map((row) => Number(row.dataset.n)),
        adds: counted.dataset.adds,
    };";

#[test]
fn every_figure_opens_a_proof_that_adds_up() {
    let Some(app) = with_sample("figures", Language::English) else { return };
    go(&app, "#/deliveries");
    app.wait_for("[data-grid=ranking-supplier] [data-figure]");
    prove_all(&app);

    app.wait_for("[data-grid=ranking-supplier] [data-row]").click().expect("a row");
    app.press(&["Enter"]);
    app.wait_for("[role=tab]").click().expect("the overview");
    app.wait_for("[data-testid=performance] [data-figure]");
    prove_all(&app);

    app.execute("location.hash = location.hash.split('?')[0] + '/meeting-sheet'", &json!([])).expect("an address");
    app.wait_for("[data-testid=sheet] [data-figure]");
    prove_all(&app);
}

/// Opens each figure in view and compares its proof's rows, their sum and the figure.
fn prove_all(app: &App) {
    let count = app.find_all(FIGURES).len();
    assert!(count > 2, "only {count} figures in view");
    for index in 0..count {
        let pressed = app.execute(
            "const figure = document.querySelectorAll(arguments[1])[arguments[0]];
             if (!figure) return null;
             figure.click();
             return [figure.dataset.figure, figure.dataset.value];",
            &json!([index, FIGURES]),
        );
        let pressed = pressed.expect("a figure that can be pressed");
        if pressed.is_null() {
            // A column that gave way to the proof beside it took its figures along.
            assert!(index > 2, "only {index} figures beside a proof");
            break;
        }
        let (kind, value) = (&pressed[0], &pressed[1]);
        let proof = app.wait(&format!("the proof of {kind} {value}"), || {
            let proof = app.execute(PROOF, &json!([])).ok()?;
            (!proof.is_null() && proof["value"] == *value).then_some(proof)
        });
        let rows: u64 = proof["rows"].as_array().into_iter().flatten().filter_map(Value::as_u64).sum();
        assert_eq!(Some(rows), proof["sum"].as_u64(), "{kind} {value}: {proof}");
        assert_eq!(proof["adds"], "true", "{kind} {value}: {proof}");
    }
}
