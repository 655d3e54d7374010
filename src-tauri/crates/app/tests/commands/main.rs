//! Every command of the window, enumerated: each that writes names a right, is refused without it, and is undone by undo or
//! declared irreversible.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

mod base;
mod writes;

use std::collections::BTreeSet;

use sanad_app::undo;

use base::{Base, Desk};
use writes::{WRITES, Way};

/// Commands that change nothing in the workspace. Previews and checks of files write to scratch tables alone.
const READS: &[&str] = &[
    "backup_verify",
    "backups",
    "calendars",
    "categories",
    "chases",
    "contract_check",
    "contract_consumption",
    "contract_get",
    "contract_history",
    "contracts_calendar_file",
    "contracts_page",
    "contracts_summary",
    "contracts_timeline",
    "country_index_list",
    "countries",
    "definitions",
    "deliveries_compare",
    "deliveries_ranking",
    "delivery_by_definitions",
    "delivery_line",
    "delivery_lines",
    "desk",
    "desk_calendar_file",
    "desk_page",
    "desk_refresh",
    "document_file_save",
    "documents",
    "duplicates",
    "duplicates_find",
    "import_check",
    "import_look",
    "import_match",
    "import_preview",
    "import_problems",
    "import_profiles",
    "import_rejects",
    "imports",
    "journal_verify",
    "meeting_sheet",
    "open_lines",
    "people",
    "rates",
    "risk_explanation",
    "risk_exposure",
    "risk_heat_map",
    "risk_models",
    "risk_page",
    "risk_path",
    "risk_preview",
    "settings_person",
    "settings_workspace",
    "supplier_check",
    "supplier_get",
    "supplier_history",
    "supplier_merge_preview",
    "supplier_similar",
    "supplier_term",
    "suppliers_facets",
    "suppliers_page",
    "term_awkward",
    "term_check",
    "term_compare",
    "term_get",
    "term_read",
    "term_rule_sets",
    "term_schedule",
    "terms_page",
    "views",
];

/// Commands on files as a whole, on the program's own lists of them and of folders, and on its work: none changes what stands in a workspace.
const OUTSIDE: &[&str] = &[
    "backup_make",
    "backup_restore",
    "task_cancel",
    "watch_folder_get",
    "watch_folder_new",
    "watch_folder_set",
    "workspace_backup",
    "workspace_close",
    "workspace_current",
    "workspace_forget",
    "server_new",
    "server_open",
    "workspace_new",
    "workspace_open",
    "workspace_recent",
    "workspace_sample",
];

/// What undo cannot take back, and why. The window says so beforehand, or makes the change again.
const IRREVERSIBLE: &[(&str, &str)] = &[
    ("import_undo", "an undo stands: the file is imported again"),
    ("undo_entry", "an undo stands: the change is made again"),
    ("undo_last", "an undo stands: the change is made again"),
];

/// The commands that the shell registers, read from its source.
fn registered() -> BTreeSet<&'static str> {
    let source = include_str!("../../../../src/commands/mod.rs");
    let (_, list) = source.split_once("collect_commands![").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    list.split(',').filter_map(|path| path.trim().rsplit("::").next()).filter(|name| !name.is_empty()).collect()
}

/// What a change of one's own settings is called.
const OWN_SETTINGS: &str = "settings.person";

#[test]
fn every_command_is_enumerated_once() {
    let all = WRITES.iter().map(|write| write.command).chain(READS.iter().copied()).chain(OUTSIDE.iter().copied());
    let mut known = BTreeSet::new();
    for name in all {
        assert!(known.insert(name), "{name} twice");
    }
    assert_eq!(known, registered());
    let writes: BTreeSet<_> = WRITES.iter().map(|write| write.command).collect();
    assert!(IRREVERSIBLE.iter().all(|(name, why)| writes.contains(name) && !why.is_empty()));
}

#[tokio::test]
async fn every_write_is_refused_without_its_right() {
    let base = Base::new().await;
    for write in WRITES {
        let desk = base.desk(write.command).await;
        let (before, head) = (desk.dump().await, desk.head().await);
        desk.workspace.store().deny_writes();
        let error = (write.run)(&desk).await.expect_err(write.command);
        assert_eq!(error.code, "right_missing", "{}", write.command);
        assert_eq!(error.params["right"], format!("{:?}", write.right), "{}", write.command);
        assert_eq!((desk.dump().await, desk.head().await), (before, head), "{}", write.command);
        desk.close().await;
    }
}

#[tokio::test]
async fn every_write_is_undone_or_said_to_be_irreversible() {
    let base = Base::new().await;
    for write in WRITES {
        let name = write.command;
        let desk = base.desk(name).await;
        let (before, head) = (desk.dump().await, desk.head().await);
        (write.run)(&desk).await.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let changed = desk.dump().await;
        assert_ne!(changed, before, "{name} did nothing");
        assert_eq!(desk.head().await, head + 1, "{name} is one entry");
        if IRREVERSIBLE.iter().any(|(irreversible, _)| *irreversible == name) {
            let refused = undo::entry(&desk.workspace, head + 1, false).await.expect_err(name);
            assert_eq!(refused.code, "not_undoable", "{name}");
            assert_eq!(desk.dump().await, changed, "{name}");
        } else {
            let undone = if write.action == OWN_SETTINGS {
                undo::entry(&desk.workspace, head + 1, false).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
            } else {
                undo::last(&desk.workspace).await.unwrap_or_else(|error| panic!("{name}: {error:?}")).unwrap()
            };
            assert_eq!((i64::from(undone.seq), undone.action.as_str()), (head + 1, write.action), "{name}");
            assert_eq!(desk.dump().await, before, "{name} is not undone");
        }
        let verified = sanad_app::journal::verify(&desk.workspace).await.unwrap();
        assert_eq!(verified.broken_at, None, "{name}");
        desk.close().await;
    }
}

#[tokio::test]
async fn undo_asks_for_the_right_of_what_it_undoes() {
    let base = Base::new().await;
    for write in WRITES.iter().filter(|write| IRREVERSIBLE.iter().all(|(name, _)| *name != write.command)) {
        let desk = base.desk(write.command).await;
        (write.run)(&desk).await.unwrap();
        let (stood, head) = (desk.dump().await, desk.head().await);
        desk.workspace.store().deny_writes();
        let error = undo::entry(&desk.workspace, head, false).await.expect_err(write.command);
        assert_eq!(error.params["right"], format!("{:?}", write.right), "{}", write.command);
        assert_eq!(desk.dump().await, stood, "{}", write.command);
        desk.close().await;
    }
}

#[tokio::test]
async fn how_a_person_looks_at_things_is_not_undone_by_the_way() {
    let base = Base::new().await;
    let write = WRITES.iter().find(|write| write.action == OWN_SETTINGS).unwrap();
    let desk = base.desk(write.command).await;
    (write.run)(&desk).await.unwrap();
    let head = desk.head().await;
    let undone = undo::last(&desk.workspace).await.unwrap();
    assert_ne!(undone.map(|undone| i64::from(undone.seq)), Some(head));
    desk.close().await;
}

#[tokio::test]
async fn what_changes_nothing_leaves_no_entry() {
    let base = Base::new().await;
    for write in WRITES.iter().filter(|write| write.again == Way::SaysNothingNew) {
        let desk = base.desk(write.command).await;
        (write.run)(&desk).await.unwrap();
        let (dump, head) = (desk.dump().await, desk.head().await);
        (write.run)(&desk).await.unwrap_or_else(|error| panic!("{}: {error:?}", write.command));
        assert_eq!((desk.dump().await, desk.head().await), (dump, head), "{}", write.command);
        desk.close().await;
    }
}

impl Desk {
    /// The journal's last sequence.
    async fn head(&self) -> i64 {
        self.workspace.head().await.unwrap()
    }
}
