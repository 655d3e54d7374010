//! Payment terms in words and in schedules, with a workspace and without one.

use super::*;

fn read(text: &str) -> Said {
    bare(&["--json", "terms", "read", text])
}

fn schedule(words: &[&str]) -> Said {
    bare(&[&["--json", "terms", "schedule"], words].concat())
}

const INVOICE: [&str; 6] = ["--amount", "1150", "--currency", "SAR", "--invoice-date", "2026-03-01"];

#[test]
fn words_are_read() {
    insta::assert_snapshot!(plain(&read("2/10 net 30").json()), @r#"
    {
      "term": {
        "instalments": [
          {
            "share": {
              "kind": "remainder"
            },
            "base": {
              "kind": "invoice_date"
            },
            "steps": [
              {
                "kind": "add_days",
                "days": 30
              }
            ],
            "roll": "none"
          }
        ],
        "discounts": [
          {
            "percent": "2",
            "steps": [
              {
                "kind": "add_days",
                "days": 10
              }
            ],
            "base": "with_tax"
          }
        ]
      },
      "words_en": "2% discount within 10 days; Net 30",
      "words_ar": "خصم 2% خلال 10 أيام؛ صافي 30 يومًا"
    }
    "#);
}

#[test]
fn arabic_words_are_read() {
    insta::assert_snapshot!(plain(&read("دفعة مقدمة 50٪ والباقي عند التسليم").json()), @r#"
    {
      "term": {
        "instalments": [
          {
            "share": {
              "kind": "percent",
              "percent": "50"
            },
            "base": {
              "kind": "order_date"
            },
            "steps": [],
            "roll": "none"
          },
          {
            "share": {
              "kind": "remainder"
            },
            "base": {
              "kind": "goods_receipt"
            },
            "steps": [],
            "roll": "none"
          }
        ],
        "discounts": []
      },
      "words_en": "50% on order date; remainder on goods receipt",
      "words_ar": "50% عند تاريخ الطلب؛ الباقي عند استلام البضاعة"
    }
    "#);
}

#[test]
fn words_that_are_not_understood_are_named() {
    insta::assert_snapshot!(plain(&read("net 30 days after the party").error()), @r#"
    {
      "code": "unread",
      "params": {
        "end": "27",
        "part": "party",
        "reason": "not_understood",
        "start": "22"
      },
      "fields": {}
    }
    "#);
    assert_eq!(read("").error()["params"]["reason"], "nothing_to_read");
}

#[test]
fn a_schedule_is_reckoned_without_a_workspace() {
    let told = schedule(&[&["--text", "2/10 net 30"], &INVOICE[..]].concat()).json();
    insta::assert_snapshot!(plain(&told), @r#"
    {
      "instalments": [
        {
          "due": "2026-03-31",
          "amount": "1150.00"
        }
      ],
      "discounts": [
        {
          "until": "2026-03-11",
          "amount": "23.00",
          "yield_simple": "0.372449",
          "yield_compound": "0.445853"
        }
      ]
    }
    "#);
}

#[test]
fn amounts_are_read_in_a_persons_own_digits() {
    let asked = |amount: &str, before: &str| {
        let words = ["--text", "2% discount before tax within 10 days; net 30", "--currency", "SAR"];
        let amounts = ["--invoice-date", "2026-03-01", "--amount", amount, "--before-tax", before];
        schedule(&[&words[..], &amounts].concat()).json()
    };
    let told = asked("1150.50", "1000.25");
    assert_eq!(told["instalments"][0]["amount"], "1150.50");
    assert_eq!(asked("١١٥٠٫٥٠", "١٠٠٠٫٢٥"), told);
    assert_eq!(asked("۱٬۱۵۰٫۵", "١٬٠٠٠٫٢٥"), told);
}

#[test]
fn dates_are_read_in_a_persons_own_digits() {
    let asked = |date: &str, milestone: &str| {
        let words = ["--text", "net 30", "--amount", "100", "--currency", "SAR"];
        schedule(&[&words[..], &["--invoice-date", date, "--milestone", milestone]].concat()).json()
    };
    let told = asked("2026-01-31", "fat=2026-02-01");
    assert_eq!(asked("٢٠٢٦-٠١-٣١", "fat=٢٠٢٦-٠٢-٠١"), told);
    assert_eq!(asked("۲۰۲۶-۰۱-۳۱", "fat=2026-02-01"), told);
}

#[test]
fn what_is_not_known_is_null() {
    let words = ["--text", "30% advance, balance on delivery"];
    let dues = |more: &[&str]| {
        let told = schedule(&[&words, &INVOICE[..], more].concat()).json();
        serde_json::to_string(&told["instalments"]).unwrap()
    };
    assert_eq!(dues(&[]), r#"[{"due":null,"amount":"345.00"},{"due":null,"amount":"805.00"}]"#);
    assert_eq!(
        dues(&["--goods-date", "2026-03-09"]),
        r#"[{"due":null,"amount":"345.00"},{"due":"2026-03-09","amount":"805.00"}]"#
    );
    assert_eq!(
        dues(&["--goods-date", "2026-03-09", "--order-date", "2026-01-05"]),
        r#"[{"due":"2026-01-05","amount":"345.00"},{"due":"2026-03-09","amount":"805.00"}]"#
    );
    let shipped = ["--text", "net 10 days from milestone \"Ready to ship\"", "--milestone", "Ready to ship=2026-04-01"];
    let told = schedule(&[&shipped, &INVOICE[..]].concat()).json();
    assert_eq!(told["instalments"][0]["due"], "2026-04-11");
}

#[test]
fn days_off_are_the_workspaces_own() {
    let desk = Desk::made();
    // 30 days on, it is a Friday: off in Riyadh.
    let words = ["terms", "schedule", "--text", "net 30, rolled to the next business day"];
    let invoice = ["--amount", "1150", "--currency", "SAR", "--invoice-date", "2026-03-04"];
    let all = [&words[..], &invoice].concat();
    let due = |said: Said| said.json()["instalments"][0]["due"].as_str().unwrap().to_owned();
    assert_eq!(due(desk.run(&all)), "2026-04-05");
    assert_eq!(due(bare(&[&["--json"], &all[..]].concat())), "2026-04-03");
}

#[test]
fn a_schedule_of_a_workspaces_term_is_that_of_its_words() {
    let desk = sample::sample();
    for (code, words) in [("2-10-N30", "2/10 net 30"), ("60EOM", "60 يوم نهاية الشهر"), ("10PROX", "10th prox")]
    {
        let of = |words: [&str; 2]| desk.run(&[&["terms", "schedule"], &words[..], &INVOICE].concat()).json();
        assert_eq!(of(["--terms", code]), of(["--text", words]), "{code}");
    }
}

#[test]
fn schedules_that_make_no_sense_are_refused() {
    let text = ["--text", "net 30", "--invoice-date", "2026-03-01"];
    let refused = |words: &[&str], field: &str| {
        let error = schedule(&[&text, words].concat()).error();
        error["fields"][field][0]["code"].as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(refused(&["--amount", "much", "--currency", "SAR"], "amount"), "not_a_number");
    assert_eq!(refused(&["--amount", "١٫٢٫٣", "--currency", "SAR"], "amount"), "not_a_number");
    assert_eq!(refused(&["--amount", "1.005", "--currency", "SAR"], "amount"), "too_precise");
    assert_eq!(refused(&["--amount", "1", "--currency", "XYZ"], "currency"), "bad_currency");
    let unknown = [&["terms", "schedule", "--terms", "N30"], &INVOICE[..]].concat();
    assert_eq!(Desk::made().run(&unknown).error_code(), "not_found");
    for usage in [
        schedule(&INVOICE),
        schedule(&[&["--terms", "N30"], &INVOICE[..]].concat()),
        schedule(&[&["--terms", "N30", "--text", "net 30"], &INVOICE[..]].concat()),
        schedule(&[&["--text", "net 30", "--goods-date", "soon"], &INVOICE[..]].concat()),
        schedule(&[&["--text", "net 30", "--milestone", "2026-01-01"], &INVOICE[..]].concat()),
        schedule(&["--text", "net 30"]),
    ] {
        assert_eq!((usage.code, usage.out.as_str()), (2, ""), "{}", usage.err);
    }
}
