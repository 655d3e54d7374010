//! Each command's answer, whole.

use super::*;

const YEAR: [&str; 5] = ["deliveries", "--from", "2026-01-01", "--to", "2026-12-31"];

fn asked(desk: &Desk, words: &[&str]) -> Value {
    desk.run(&[&YEAR, words].concat()).json()
}

fn counts(group: &Value) -> Vec<u64> {
    ["population", "on_time", "in_full", "otif"].iter().map(|name| group[*name].as_u64().unwrap()).collect()
}

#[test]
fn a_workspace_is_made() {
    let desk = Desk::new();
    let mut made = desk.run(&["new", "--name", "Test", "--zone", "Asia/Riyadh"]).json();
    assert!(made["path"].as_str().unwrap().ends_with("a.sanad"));
    made["path"] = Value::Null;
    made["saved_at"] = Value::Null;
    insta::assert_snapshot!(plain(&made), @r#"
    {
      "path": null,
      "on_server": false,
      "name": "Test",
      "id": "ID",
      "sample": false,
      "today": "2026-04-01",
      "zone": "Asia/Riyadh",
      "head_seq": 1,
      "saved_at": null,
      "counts": {
        "suppliers": 0,
        "orders": 0,
        "lines": 0,
        "receipts": 0
      },
      "complete_to": null,
      "as_of_default": "2026-04-01",
      "reporting_currency": null,
      "backed_up": null
    }
    "#);
}

#[test]
fn a_workspace_without_a_name_has_its_files() {
    let desk = Desk::new();
    let made = desk.run(&["new"]).json();
    assert_eq!((&made["name"], &made["zone"]), (&"a".into(), &"UTC".into()));
}

#[test]
fn suppliers_are_listed() {
    let desk = Desk::filled();
    insta::assert_snapshot!(plain(&desk.run(&["suppliers", "--limit", "1"]).json()), @r#"
    {
      "total": 2,
      "items": [
        {
          "id": "ID",
          "code": "V1",
          "name_en": "Falcon Steel",
          "name_ar": "فولاذ الصقر",
          "name": "Falcon Steel",
          "stage": "prospect",
          "country": "SA",
          "city": null,
          "categories": [
            "ID"
          ],
          "owner": null,
          "lines": 2,
          "version": 1,
          "names": [
            {
              "kind": "legal",
              "lang": "en",
              "text": "Falcon Steel"
            },
            {
              "kind": "legal",
              "lang": "ar",
              "text": "فولاذ الصقر"
            }
          ]
        }
      ]
    }
    "#);
    let found = |words: &[&str]| {
        let answer = desk.run(&[&["suppliers"], words].concat()).json();
        let codes = answer["items"].as_array().unwrap().iter().map(|item| item["code"].as_str().unwrap().to_owned());
        (answer["total"].as_u64().unwrap(), codes.collect::<Vec<_>>())
    };
    let both = vec![String::from("V1"), String::from("V2")];
    assert_eq!(found(&[]), (2, both.clone()));
    assert_eq!(found(&["--search", "gulf"]), (1, both[1..].to_vec()));
    // Written otherwise than it is stored: with a vowel, and with another alif.
    assert_eq!(found(&["--search", "ٱلصَّقر"]), (1, both[..1].to_vec()));
    assert_eq!(found(&["--search", "nobody"]), (0, Vec::new()));
    assert_eq!(found(&["--limit", "0"]), (2, Vec::new()));
    assert_eq!(found(&["--as-of", "2026-03-31"]), (0, Vec::new()));
}

#[test]
fn a_supplier_is_shown_whole() {
    let desk = Desk::filled();
    let shown = desk.run(&["supplier", "V1"]).json();
    insta::assert_snapshot!(plain(&shown), @r#"
    {
      "code": "V1",
      "names": [
        {
          "kind": "legal",
          "lang": "en",
          "text": "Falcon Steel"
        },
        {
          "kind": "legal",
          "lang": "ar",
          "text": "فولاذ الصقر"
        }
      ],
      "identifiers": [],
      "addresses": [
        {
          "kind": "main",
          "lines": "",
          "city": "",
          "region": "",
          "postal_code": "",
          "country": "SA"
        }
      ],
      "contacts": [],
      "categories": [
        "ID"
      ],
      "parent": null,
      "owner": null,
      "stage": "prospect",
      "note": "",
      "id": "ID",
      "version": 1,
      "created_seq": 2,
      "last_seq": 2,
      "row": {
        "id": "ID",
        "code": "V1",
        "name_en": "Falcon Steel",
        "name_ar": "فولاذ الصقر",
        "name": "Falcon Steel",
        "stage": "prospect",
        "country": "SA",
        "city": null,
        "categories": [
          "ID"
        ],
        "owner": null,
        "lines": 2,
        "version": 1
      },
      "parent_row": null,
      "children": [],
      "merged": [],
      "merged_into": null,
      "imported": true
    }
    "#);
    assert_eq!(desk.run(&["supplier", shown["id"].as_str().unwrap()]).json(), shown);
}

#[test]
#[expect(clippy::too_many_lines, reason = "the answer whole, as a person reads it")]
fn deliveries_are_figured_by_supplier() {
    let desk = Desk::filled();
    insta::assert_snapshot!(plain(&asked(&desk, &[])), @r#"
    {
      "definition": {
        "reference": "original",
        "early": null,
        "late": 0,
        "days": "calendar",
        "under": "0",
        "over": "0",
        "count": "received",
        "level": "line"
      },
      "as_of": "2026-04-01",
      "total": {
        "key": "total",
        "population": 3,
        "on_time": 1,
        "in_full": 2,
        "otif": 1,
        "on_time_rate": "0.333333",
        "otif_rate": "0.333333",
        "low": "0.061492",
        "high": "0.792340",
        "days_late": {
          "mean": "7.333333",
          "median": "3",
          "p95": "20"
        },
        "lead_time": {
          "n": 2,
          "mean": "30.000000",
          "median": "28",
          "p95": "32",
          "sd": "2.828427"
        },
        "ppm": "37914.691943",
        "fill_rate": "0.725086",
        "value": [
          {
            "currency": "SAR",
            "amount": "1245.56"
          },
          {
            "currency": "USD",
            "amount": "99.95"
          }
        ],
        "left_out": {}
      },
      "groups": [
        {
          "key": "Falcon Steel",
          "population": 2,
          "on_time": 1,
          "in_full": 2,
          "otif": 1,
          "on_time_rate": "0.500000",
          "otif_rate": "0.500000",
          "low": "0.094531",
          "high": "0.905469",
          "days_late": {
            "mean": "1.000000",
            "median": "-1",
            "p95": "3"
          },
          "lead_time": {
            "n": 2,
            "mean": "30.000000",
            "median": "28",
            "p95": "32",
            "sd": "2.828427"
          },
          "ppm": "37914.691943",
          "fill_rate": "1.000000",
          "value": [
            {
              "currency": "SAR",
              "amount": "1245.56"
            }
          ],
          "left_out": {}
        },
        {
          "key": "Gulf Paper",
          "population": 1,
          "on_time": 0,
          "in_full": 0,
          "otif": 0,
          "on_time_rate": "0.000000",
          "otif_rate": "0.000000",
          "low": "0.000000",
          "high": "0.793451",
          "days_late": {
            "mean": "20.000000",
            "median": "20",
            "p95": "20"
          },
          "lead_time": {
            "n": 0,
            "mean": null,
            "median": null,
            "p95": null,
            "sd": null
          },
          "ppm": null,
          "fill_rate": "0.000000",
          "value": [
            {
              "currency": "USD",
              "amount": "99.95"
            }
          ],
          "left_out": {}
        }
      ]
    }
    "#);
}

#[test]
fn every_option_of_deliveries_counts() {
    let desk = Desk::filled();
    let total = |words: &[&str]| counts(&asked(&desk, words)["total"]);
    // 4001/10 came the day before its promise and a day after it was asked for; 4001/20 three days after its promise;
    // 4002 never came.
    assert_eq!(total(&[]), [3, 1, 2, 1]);
    assert_eq!(total(&["--reference", "requested"]), [3, 0, 2, 0]);
    assert_eq!(total(&["--reference", "requested", "--late", "1"]), [3, 1, 2, 1]);
    assert_eq!(total(&["--reference", "current"]), [3, 1, 2, 1]);
    assert_eq!(total(&["--early", "0"]), [3, 0, 2, 0]);
    assert_eq!(total(&["--early", "1"]), [3, 1, 2, 1]);
    assert_eq!(total(&["--early", "unlimited"]), [3, 1, 2, 1]);
    assert_eq!(total(&["--late", "3"]), [3, 2, 2, 2]);
    assert_eq!(total(&["--count", "accepted"]), [3, 0, 1, 0]);
    assert_eq!(total(&["--count", "accepted", "--under", "4"]), [3, 1, 2, 1]);
    assert_eq!(total(&["--under", "99.9", "--over", "12.5"])[0], 3);
    assert_eq!(total(&["--level", "order"]), [2, 0, 1, 0]);
    // Open on that day: 4002 was promised for later.
    assert_eq!(total(&["--as-of", "2026-02-28"]), [2, 1, 2, 1]);
    let levels = asked(&desk, &["--level", "quantity"]);
    assert_eq!(levels["total"]["otif_rate"], "0.687285");
    assert_eq!(levels["total"]["low"], Value::Null);
    assert_eq!(levels["definition"]["level"], "quantity");
    let value = asked(&desk, &["--level", "value"]);
    assert_eq!(value["total"]["left_out"]["no_rate"], 1);
    let strict = asked(&desk, &["--early", "2", "--under", "1.5", "--over", "10"]);
    let definition = &strict["definition"];
    assert_eq!(
        (&definition["early"], &definition["under"], &definition["over"]),
        (&2.into(), &"1.5".into(), &"10".into())
    );
}

#[test]
fn deliveries_are_grouped() {
    let desk = Desk::filled();
    let keys = |by: &str| {
        let answer = asked(&desk, &["--by", by]);
        let groups = answer["groups"].as_array().unwrap().iter();
        groups.map(|group| (group["key"].as_str().unwrap().to_owned(), counts(group))).collect::<Vec<_>>()
    };
    let said = |by: &str| format!("{:?}", keys(by));
    insta::assert_snapshot!(said("supplier"), @r#"[("Falcon Steel", [2, 1, 2, 1]), ("Gulf Paper", [1, 0, 0, 0])]"#);
    insta::assert_snapshot!(said("month"), @r#"[("2026-02", [2, 1, 2, 1]), ("2026-03", [1, 0, 0, 0])]"#);
    insta::assert_snapshot!(said("category"), @r#"[("Metals", [2, 1, 2, 1])]"#);
}

#[test]
fn the_journal_is_verified_and_the_workspace_backed_up() {
    let desk = Desk::filled();
    insta::assert_snapshot!(plain(&desk.run(&["journal", "verify"]).json()), @r#"
    {
      "entries": 2,
      "head": "HASH",
      "broken_at": null,
      "why": null
    }
    "#);
    let copy = desk.path("copy.sanad");
    let said = desk.run(&["backup", copy.to_str().unwrap()]).json();
    assert_eq!(said, serde_json::json!({ "file": copy.to_str().unwrap() }));
    let verified = |path: &Path| on(path, &["journal", "verify"]).json();
    assert_eq!(verified(&copy), verified(&desk.path("a.sanad")));
    assert_eq!(on(&copy, &["suppliers"]).json(), desk.run(&["suppliers"]).json());
    assert_eq!(desk.run(&["backup", copy.to_str().unwrap()]).error_code(), "workspace_exists");
}

#[test]
fn people_get_tables() {
    let desk = Desk::filled();
    let workspace = desk.path("a.sanad");
    let said = bare(&["--workspace", workspace.to_str().unwrap(), "suppliers"]);
    assert_eq!(said.code, 0);
    assert_eq!(
        said.out,
        "Code\tEnglish name\tArabic name\tStage\tCountry\tOrder lines\n\
         V1\tFalcon Steel\tفولاذ الصقر\tProspect\tSA\t2\nV2\tGulf Paper\t–\tProspect\tAE\t1\n"
    );
}

#[test]
fn people_get_them_in_arabic() {
    let desk = Desk::filled();
    let workspace = desk.path("a.sanad");
    let said = bare(&["--workspace", workspace.to_str().unwrap(), "--lang", "ar", "suppliers", "--limit", "1"]);
    assert_eq!(
        said.out,
        "الرمز\tالاسم الإنجليزي\tالاسم العربي\tالمرحلة\tالبلد\tبنود الطلبات\n\
         V1\tFalcon Steel\tفولاذ الصقر\tمحتمل\tSA\t2\n"
    );
    let terms = ["terms", "schedule", "--text", "2/10 net 30", "--amount", "1000", "--currency", "SAR"];
    let said = bare(&[&["--lang", "ar"], terms.as_slice(), &["--invoice-date", "2026-01-31"]].concat());
    assert_eq!(
        said.out,
        "الاستحقاق\tالمبلغ\n2026-03-02\t1000.00\n\n\
         الخصم حتى\tالمبلغ\tالعائد السنوي\tالعائد السنوي المركب\n2026-02-10\t20.00\t0.372449\t0.445853\n"
    );
    let said = bare(&["--lang", "ar", "terms", "read", "2/10 net 30"]);
    assert_eq!(said.out, "خصم 2% خلال 10 أيام؛ صافي 30 يومًا\n");
}

#[test]
fn a_workspace_without_contracts_has_none() {
    let desk = Desk::made();
    assert_eq!(desk.run(&["contracts"]).json(), serde_json::json!({ "total": 0, "items": [] }));
    let file = desk.path("none.ics");
    let said = desk.run(&["contracts", "calendar", file.to_str().unwrap()]).json();
    assert_eq!(said, serde_json::json!({ "file": file.to_str().unwrap(), "events": 0, "without": 0 }));
}
