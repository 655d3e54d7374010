//! The sample workspace, made once by the program itself.

use std::sync::OnceLock;

use super::*;

/// Making it takes a while: every test reads the same one.
fn sample() -> &'static Desk {
    static SAMPLE: OnceLock<Desk> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let desk = Desk::new();
        let made = desk.run(&["sample"]).json();
        assert_eq!((&made["sample"], &made["counts"]["suppliers"]), (&true.into(), &200.into()));
        assert_eq!((&made["today"], &made["complete_to"]), (&"2026-04-01".into(), &"2026-03-31".into()));
        let beside: Vec<_> =
            std::fs::read_dir(desk.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(beside, ["a.sanad"], "what it was made with is gone");
        desk
    })
}

#[test]
fn it_is_found_in_either_script() {
    let desk = sample();
    let first = desk.run(&["suppliers", "--limit", "1"]).json();
    assert_eq!((&first["total"], first["items"].as_array().unwrap().len()), (&200.into(), 1));
    let row = &first["items"][0];
    for name in ["name_en", "name_ar"] {
        let found = desk.run(&["suppliers", "--search", row[name].as_str().unwrap()]).json();
        assert!(found["items"].as_array().unwrap().iter().any(|item| item["code"] == row["code"]), "{found}");
    }
}

#[test]
fn its_groups_add_up_to_its_total() {
    let desk = sample();
    for by in ["supplier", "month", "category"] {
        let figures = desk.run(&["deliveries", "--from", "2025-07-01", "--to", "2025-12-31", "--by", by]).json();
        let total = &figures["total"];
        let sum = |name: &str| {
            figures["groups"].as_array().unwrap().iter().map(|group| group[name].as_u64().unwrap()).sum::<u64>()
        };
        assert!(total["population"].as_u64().unwrap() > 1000, "{total}");
        for name in ["population", "on_time", "in_full", "otif"] {
            // A supplier's line counts once in each of its categories.
            let (sum, total) = (sum(name), total[name].as_u64().unwrap());
            assert!(if by == "category" { sum >= total } else { sum == total }, "{by} {name}: {sum} {total}");
        }
    }
    assert_eq!(desk.run(&["journal", "verify"]).json()["broken_at"], Value::Null);
}
