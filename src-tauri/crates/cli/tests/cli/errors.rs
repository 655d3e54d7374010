//! Bad input: a code and an exit, never a panic.

use super::*;

fn field(error: &Value, path: &str) -> String {
    error["fields"][path][0]["code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn what_is_no_workspace_is_refused() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["suppliers"]).error_code(), "workspace_missing");
    let text =
        desk.file("text.sanad", "not a database, but long enough to have a header of a hundred bytes: ".repeat(3));
    assert_eq!(on(Path::new(&text), &["suppliers"]).error_code(), "workspace_not_one");
    let empty = desk.file("empty.sanad", "");
    assert_eq!(on(Path::new(&empty), &["suppliers"]).error_code(), "workspace_not_one");
    assert_eq!(on(desk.folder.path(), &["suppliers"]).error_code(), "workspace_not_one");
    assert_eq!(on(&desk.path("nowhere/a.sanad"), &["new"]).error_code(), "folder_unusable");
}

#[test]
fn a_workspace_is_never_written_over() {
    let desk = Desk::made();
    let before = std::fs::read(desk.path("a.sanad")).unwrap();
    assert_eq!(desk.run(&["new"]).error_code(), "workspace_exists");
    assert_eq!(desk.run(&["sample"]).error_code(), "workspace_exists");
    assert!(before == std::fs::read(desk.path("a.sanad")).unwrap());
}

#[test]
fn a_damaged_workspace_is_refused() {
    let desk = Desk::filled();
    let path = desk.path("a.sanad");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[100..].fill(0x5a);
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(desk.run(&["suppliers"]).error_code(), "workspace_damaged");
}

#[test]
fn a_backup_needs_a_folder() {
    let desk = Desk::made();
    let to = desk.path("nowhere/b.sanad");
    let error = desk.run(&["backup", to.to_str().unwrap()]).error();
    assert_eq!(
        (&error["code"], &error["params"]["path"]),
        (&"folder_unusable".into(), &to.parent().unwrap().to_str().into())
    );
}

#[test]
fn new_workspaces_check_their_fields() {
    let desk = Desk::new();
    assert_eq!(field(&desk.run(&["new", "--zone", "Mars/Olympus"]).error(), "zone"), "bad_zone");
    assert_eq!(field(&desk.run(&["new", "--name", " "]).error(), "name"), "required");
    assert!(!desk.path("a.sanad").exists() && !desk.path("a.making").exists());
}

#[test]
fn files_that_cannot_be_imported_say_why() {
    let desk = Desk::made();
    let import = |file: &str, profile: &str| desk.run(&["import", file, "--profile", profile]).error();
    let said = |error: &Value| {
        assert!(!error["params"]["detail"].as_str().unwrap().is_empty());
        format!("{} {} {}", error["code"], error["params"]["line"], error["params"]["key"])
    };
    let gone = desk.path("gone.csv");
    let missing = import(gone.to_str().unwrap(), "sanad");
    assert_eq!((&missing["code"], &missing["params"]["path"]), (&"file_missing".into(), &gone.to_str().into()));
    assert_eq!(import(desk.folder.path().to_str().unwrap(), "sanad")["code"], "file_failed");
    let file = desk.file("a.csv", sheet());
    let nobody = import(&file, "nobody");
    assert_eq!(
        (&nobody["code"], &nobody["params"]),
        (&"not_found".into(), &serde_json::json!({ "what": "profile", "name": "nobody" }))
    );
    for empty in ["", "\n\n", "\u{feff}"] {
        assert_eq!(import(&desk.file("empty.csv", empty), "sanad")["code"], "file_no_header");
    }
    let other = import(&desk.file("other.csv", "1,2,3\n4,5,6\n"), "scms");
    assert_eq!((&other["code"], &other["params"]["found"]), (&"file_columns".into(), &"1, 2, 3".into()));
    let wrong = desk.file("wrong.toml", "name = \"W\"\n\n[supplier]\ncode = 3.5\n");
    assert_eq!(said(&import(&file, &wrong)), r#""profile_wrong_value" "4" "code""#);
    let broken = desk.file("broken.toml", "name = \"W\n");
    assert_eq!(said(&import(&file, &broken)), r#""profile_syntax" "1" "name""#);
    let unknown = desk.file("unknown.toml", "name = \"W\"\n[supplier]\ncode = \"code\"\ncolour = \"red\"\n");
    assert_eq!(said(&import(&file, &unknown)), r#""profile_unknown_key" "4" "colour""#);
    let missing = import(&file, desk.path("gone.toml").to_str().unwrap());
    assert_eq!(
        (&missing["code"], &missing["params"]["path"]),
        (&"file_missing".into(), &desk.path("gone.toml").to_str().into())
    );
    assert_eq!(desk.run(&["import", "undo", "nothing"]).error_code(), "not_found");
    assert_eq!(desk.run(&["supplier", "nobody"]).error_code(), "not_found");
    assert_eq!(desk.run(&["suppliers"]).json()["total"], 0);
}

#[test]
fn questions_that_make_no_sense_are_refused_on_their_field() {
    let desk = Desk::made();
    let ask = |words: &[&str]| desk.run(&[&["deliveries"], words].concat());
    let year = ["--from", "2026-01-01", "--to", "2026-12-31"];
    let with = |words: &[&str]| ask(&[&year[..], words].concat());
    assert_eq!(field(&ask(&["--from", "2026-02-01", "--to", "2026-01-31"]).error(), "to"), "period_reversed");
    assert_eq!(field(&with(&["--under", "101"]).error(), "definition.under"), "tolerance_out_of_range");
    assert_eq!(field(&with(&["--under", "-1"]).error(), "definition.under"), "tolerance_out_of_range");
    assert_eq!(field(&with(&["--over", "-1"]).error(), "definition.over"), "tolerance_out_of_range");
    assert_eq!(field(&with(&["--under", "١٠١"]).error(), "definition.under"), "tolerance_out_of_range");
    assert_eq!(field(&with(&["--over", "much"]).error(), "definition.over"), "not_a_number");
    for usage in [
        with(&["--early", "-1"]),
        with(&["--early", "soon"]),
        with(&["--late", "-1"]),
        with(&["--late", "99999999999"]),
        with(&["--level", "box"]),
        with(&["--by", "colour"]),
        ask(&["--from", "2026-02-30", "--to", "2026-03-01"]),
        ask(&["--from", "2026-1-1", "--to", "2026-03-01"]),
        ask(&["--from", "0000-01-01", "--to", "2026-03-01"]),
        ask(&["--from", "2026-01-01"]),
        desk.run(&["fly"]),
        desk.run(&[]),
        bare(&["--json", "suppliers"]),
    ] {
        assert_eq!((usage.code, usage.out.as_str()), (2, ""), "{}", usage.err);
        assert!(!usage.err.is_empty());
    }
    // Days beyond any calendar are no reason to fall over.
    assert_eq!(field(&with(&["--late", "4294967295"]).error(), "definition.late"), "window_too_wide");
    assert_eq!(field(&with(&["--early", "4294967295"]).error(), "definition.early"), "window_too_wide");
}

#[test]
fn errors_are_one_json_object_without_json_too() {
    let desk = Desk::new();
    let said = bare(&["--workspace", desk.path("a.sanad").to_str().unwrap(), "--lang", "ar", "suppliers"]);
    assert_eq!(said.error_code(), "workspace_missing");
}

#[test]
fn a_newer_workspace_is_refused_and_left_as_it_is() {
    let desk = Desk::made();
    let path = desk.path("a.sanad");
    migrated_further(&path);
    let before = std::fs::read(&path).unwrap();
    assert_eq!(desk.run(&["suppliers"]).error_code(), "workspace_newer");
    assert!(before == std::fs::read(&path).unwrap());
}

/// A workspace as a later version leaves it: with a migration that this one does not know.
fn migrated_further(path: &Path) {
    let url = format!("sqlite://{}", path.display());
    let done = async {
        let pool = sqlx::SqlitePool::connect(&url).await?;
        sqlx::query("INSERT INTO seaql_migrations VALUES ('m99990101_000001_later', 0)").execute(&pool).await?;
        pool.close().await;
        Ok::<(), sqlx::Error>(())
    };
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(done).unwrap();
}
