//! The sample workspace, made once by the program itself.

use std::sync::OnceLock;

use super::*;

/// Making it takes a while: every test reads the same one.
pub(super) fn sample() -> &'static Desk {
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

#[test]
fn its_contracts_stand_with_their_deadlines() {
    let desk = sample();
    let all = desk.run(&["contracts"]).json();
    assert_eq!((&all["total"], all["items"].as_array().unwrap().len()), (&300.into(), 300));
    let soon = desk.run(&["contracts", "--notice-within", "7"]).json();
    let items = soon["items"].as_array().unwrap();
    assert!(items.len() >= 8, "{soon}");
    insta::assert_snapshot!(serde_json::to_string_pretty(&items[0]).unwrap());
    for item in items {
        let deadline = item["notice_deadline"].as_str().unwrap();
        assert!(("2026-04-01"..="2026-04-08").contains(&deadline), "{item}");
        assert_eq!(item["derivation"].as_array().unwrap().last().unwrap()["date"], deadline);
    }
    assert!(items.is_sorted_by_key(|item| item["notice_deadline"].as_str()));
    // As of a day long before any of it was entered, by what is known now.
    let before = desk.run(&["contracts", "--as-of", "2023-06-01"]).json();
    assert_eq!(before["total"], 300);
    assert!(before["items"].as_array().unwrap().iter().any(|item| item["notice_deadline"] != Value::Null));
}

#[test]
fn its_deadlines_are_written_as_a_calendar() {
    let desk = sample();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notice.ics");
    let path = file.to_str().unwrap();
    let soon = desk.run(&["contracts", "--notice-within", "7"]).json()["items"].as_array().unwrap().len();
    let said = desk.run(&["--lang", "ar", "contracts", "calendar", path, "--notice-within", "7"]).json();
    assert_eq!((&said["file"], said["events"].as_u64()), (&path.into(), u64::try_from(soon).ok()));
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), soon);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("آخر موعد للإشعار"), "{text}");
    // Written anew, in place of what was there.
    let all = desk.run(&["contracts", "calendar", path]).json();
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(all["events"].as_u64(), u64::try_from(text.matches("BEGIN:VEVENT").count()).ok());
    assert!(all["events"].as_u64() > said["events"].as_u64() && text.contains("Notice deadline:"));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half written is left");
    let nowhere = folder.path().join("no/such.ics");
    assert_eq!(desk.run(&["contracts", "calendar", nowhere.to_str().unwrap()]).error_code(), "file_missing");
}
