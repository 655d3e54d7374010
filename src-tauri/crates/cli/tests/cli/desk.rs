//! The Desk on the command line: what needs a decision, how many, and the figures beside it.

use super::*;

#[test]
fn what_needs_a_decision_is_told_by_its_day() {
    let desk = Desk::filled();
    let told = desk.run(&["desk"]).json();
    assert_eq!(told["as_of"], "2026-04-01");
    let mut decision = told["decisions"][0].clone();
    let of = decision["supplier"]["id"].as_str().unwrap().to_owned();
    assert_eq!(decision.as_object_mut().unwrap().shift_remove("key").unwrap(), format!("overdue_lines:{of}"));
    insta::assert_snapshot!(plain(&decision), @r#"
    {
      "kind": "overdue_lines",
      "decide_by": "2026-03-19",
      "days_left": -13,
      "level": "watch",
      "supplier": {
        "id": "ID",
        "code": "V2",
        "name_en": "Gulf Paper",
        "name_ar": null
      },
      "subject": {
        "kind": "overdue_lines",
        "n": 1,
        "oldest": "2026-03-12",
        "worth": [
          {
            "currency": "USD",
            "amount": "99.95"
          }
        ]
      }
    }
    "#);
    assert_eq!(told["counts"], serde_json::json!({ "total": 1, "by_kind": { "overdue_lines": 1 } }));
    assert_eq!(told["older_overdue"], 0);
    let line = |lang| bare(&["--workspace", desk.path("a.sanad").to_str().unwrap(), "--lang", lang, "desk"]).out;
    assert!(line("en").trim_end().ends_with("\tGulf Paper\tone line, expected 2026-03-12"), "{}", line("en"));
    assert!(line("ar").trim_end().ends_with("\tبند واحد كان متوقعًا في 2026-03-12"), "{}", line("ar"));
    let figures = &told["figures"];
    assert_eq!(figures["days_to_pay"], serde_json::json!({ "value": null, "why": "no_invoices" }));
    assert_eq!(figures["otif"]["points"].as_array().unwrap().len(), 12);
    // What is kept is what was reckoned.
    assert_eq!(desk.run(&["desk"]).json(), told);
    // Of a day before anything was entered there is nothing to decide.
    let before = desk.run(&["desk", "--as-of", "2026-03-01"]).json();
    assert_eq!((&before["counts"]["total"], &before["decisions"]), (&0.into(), &Value::Array(Vec::new())));
}

#[test]
fn the_sample_has_every_kind_in_order() {
    let told = sample::sample().run(&["desk"]).json();
    let decisions = told["decisions"].as_array().unwrap();
    assert_eq!(told["counts"]["total"].as_u64(), u64::try_from(decisions.len()).ok());
    let places: Vec<_> = decisions.iter().map(|one| (one["decide_by"].as_str(), one["key"].as_str())).collect();
    assert!(places.is_sorted());
    let kinds = told["counts"]["by_kind"].as_object().unwrap();
    for kind in ["notice_deadline", "document_expiring", "ceiling_nearly_used", "delivery_signal", "overdue_lines"] {
        assert!(kinds.contains_key(kind), "{kind}: {kinds:?}");
    }
}
