//! The same answers from a server as from a file, and back.

use std::path::Path;

use serde_json::Value;

use crate::{Desk, Said, on};

/// What a workspace says, wherever it is kept.
fn says(workspace: &str) -> Vec<Value> {
    [
        vec!["suppliers"],
        vec!["supplier", "V1"],
        vec!["deliveries", "--from", "2026-01-01", "--to", "2026-03-31", "--as-of", "2026-06-30"],
        vec!["contracts"],
        vec!["risk"],
        vec!["journal", "verify"],
    ]
    .iter()
    .map(|command| at(workspace, command).json())
    .collect()
}

fn at(workspace: &str, command: &[&str]) -> Said {
    on(Path::new(workspace), command)
}

#[test]
fn a_workspace_moves_to_a_server_and_back_and_says_the_same() {
    if !sanad_testing::on_server() {
        return;
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let desk = Desk::filled();
    let server = runtime.block_on(sanad_testing::location(&desk.path("unused"))).to_string();
    let own = desk.path("a.sanad").to_string_lossy().into_owned();
    let before = says(&own);

    let missing = at(&server, &["suppliers"]);
    assert_eq!((missing.code, missing.error()["code"].as_str()), (1, Some("server_no_workspace")));
    let moved = at(&own, &["move", &server]).json();
    assert_eq!((moved["to"].as_str(), &moved["head"]), (Some(server.as_str()), &before[5]["head"]));
    assert_eq!(says(&server), before);
    assert_eq!(at(&own, &["move", &server]).error()["code"], "workspace_exists");

    // Work goes on there: the same file again says nothing new, another does.
    let again = desk.file("again.csv", crate::sheet());
    assert_eq!(at(&server, &["import", &again, "--profile", "sanad"]).json()["written"], 0);
    let back = desk.path("back.sanad").to_string_lossy().into_owned();
    at(&server, &["move", &back]).json();
    assert_eq!(says(&back), before);
    let copy = desk.path("copy.sanad").to_string_lossy().into_owned();
    at(&server, &["backup", &copy]).json();
    assert_eq!(says(&copy), before);
}

#[test]
fn a_server_that_is_not_there_is_said_to_be_so() {
    // Nothing listens on the first port.
    let said = at("postgres://noura:secret@127.0.0.1:1/purchasing", &["suppliers"]);
    assert_eq!((said.code, said.error()["code"].as_str()), (1, Some("server_unreachable")));
    assert!(!said.err.contains("secret"), "{}", said.err);
    let said = at("postgres://127.0.0.1/", &["suppliers"]);
    assert_eq!(said.error()["code"], "server_address");
}
