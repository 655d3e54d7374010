//! Files imported by what they themselves show.

use sanad_app::imports::{ColumnMatch, FormWish};

use super::*;

const LIST: &str = "Open orders\n\nPO Number;Vendor Code;Vendor Name;PO Line;Order Qty;Need By Date;Remarks\n\
    4001;V1;Falcon Metals;10;1.200,5;14.02.2026;x\n4001;V1;Falcon Metals;20;3,0;15.02.2026;x\nTotal;;;;1.203,5;;\n";

#[tokio::test]
async fn a_look_gives_the_profile_by_which_the_file_comes_in() {
    let bench = Bench::new().await;
    let path = bench.file("open orders.csv", LIST);
    let look = imports::look(&bench.workspace, &path, None).await.unwrap();
    assert_eq!((look.name.as_str(), look.form.header_row, look.problems.len()), ("open orders", 3, 0));
    assert_eq!(look.columns[6].field, None);
    assert!(look.profile_fits.iter().any(|fit| fit.profile == "sanad" && !fit.missing.is_empty()));

    // At once, by the text alone; then by the name under which it is kept.
    let check = imports::check(&bench.workspace, &path, &look.toml, &Task::silent()).await.unwrap();
    assert_eq!((check.read, check.rejected), (2, 0));
    imports::apply(&bench.workspace, &check.id, &Task::silent()).await.unwrap();
    let kept = imports::save_profile(&bench.workspace, "Open orders", &look.toml).await.unwrap();
    assert_eq!((kept.name.as_str(), kept.builtin), ("Open orders", false));
    let again = bench.run(&path, "Open orders").await;
    assert_eq!((again.written, again.unchanged), (0, 2));
    // Under the same name it is replaced, under a shipped one refused, as it is without any.
    let replaced =
        imports::save_profile(&bench.workspace, "Open orders", &format!("{}# more\n", look.toml)).await.unwrap();
    assert!(replaced.toml.contains("# more"));
    for name in ["sanad", " "] {
        let error = imports::save_profile(&bench.workspace, name, &look.toml).await.unwrap_err();
        assert_eq!(error.fields.keys().collect::<Vec<_>>(), ["name"]);
    }
    let guessed = imports::guessed(&bench.workspace, &path, None).await.unwrap();
    assert_eq!((guessed.profile.as_str(), guessed.known), (kept.id.as_str(), true));
    let now = imports::look(&bench.workspace, &path, None).await.unwrap();
    assert_eq!(now.profile_fits[0], imports::ProfileFit { profile: kept.id, missing: Vec::new(), alike: false });
}

#[tokio::test]
async fn what_is_corrected_is_looked_at_again() {
    let bench = Bench::new().await;
    let path = bench.file("a.csv", LIST);
    let columns = vec![ColumnMatch { at: 6, field: Some(String::from("line.description")), dates: Vec::new() }];
    let wish = FormWish { decimal: Some(String::from(",")), thousands: Some(String::new()), ..FormWish::default() };
    let look = imports::match_columns(&bench.workspace, &path, wish, columns).await.unwrap();
    assert_eq!((look.form.thousands.clone(), look.columns[6].score), (None, 100));
    let check = imports::check(&bench.workspace, &path, &look.toml, &Task::silent()).await.unwrap();
    // 1.200,5 is no number without a thousands separator.
    assert_eq!((check.read, check.rejected), (2, 1));
}

#[tokio::test]
async fn a_sheet_is_another_import_than_its_neighbour() {
    let bench = Bench::new().await;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../exchange/tests/corpus/plain.xlsx");
    let guessed = imports::guessed(&bench.workspace, &path, None).await.unwrap();
    assert_eq!((guessed.look.form.sheet.as_deref(), guessed.known), (Some("Orders"), false));
    let report = bench.run(&path, &guessed.profile).await;
    assert_eq!((report.read, report.written, report.rejected), (3, 2, 1));
    assert_eq!((report.problems[0].row, report.problems[0].code.as_str()), (4, "not_a_number"));
    let run = Run {
        path: path.clone(),
        profile: guessed.profile,
        sheet: Some(String::from("Nowhere")),
        dry_run: false,
        rejects: None,
    };
    let error = imports::run(&bench.workspace, &run, &Task::silent()).await.unwrap_err();
    assert_eq!((error.code.as_str(), error.params["found"].as_str()), ("file_no_sheet", "Orders"));
}

#[tokio::test]
async fn a_file_that_is_no_table_is_named_and_not_quoted() {
    let bench = Bench::new().await;
    let path = bench.folder.path().join("secret.csv");
    std::fs::write(&path, b"\0\x01\x02\x03 hidden words").unwrap();
    for error in [
        imports::look(&bench.workspace, &path, None).await.map(drop).unwrap_err(),
        imports::preview(&bench.workspace, &path).await.map(drop).unwrap_err(),
        imports::check(&bench.workspace, &path, "sanad", &Task::silent()).await.map(drop).unwrap_err(),
    ] {
        assert_eq!((error.code.as_str(), error.params["path"].as_str()), ("file_not_table", path.to_str().unwrap()));
        assert!(!format!("{error:?}").contains("hidden"));
    }
    let unknown = bench.file("unknown.csv", "shoe,size\nx,1\n");
    let error = imports::guessed(&bench.workspace, &unknown, None).await.unwrap_err();
    assert_eq!((error.code.as_str(), error.params["found"].as_str()), ("import_not_guessed", "shoe, size"));
}

/// «عنوان الموقع» may be where a supplier is, or anything else: nobody is there to be asked.
#[tokio::test]
async fn what_is_recognised_but_not_for_sure_is_not_written_unasked() {
    let bench = Bench::new().await;
    let path = bench.file("sites.csv", "رمز المورد,اسم المورد,عنوان الموقع\nS1,شركة الرياض,Policy\n");
    let look = imports::look(&bench.workspace, &path, None).await.unwrap();
    assert_eq!((look.columns[2].field.as_deref(), look.columns[2].score), (Some("supplier.address"), 52));
    let guessed = imports::guessed(&bench.workspace, &path, None).await.unwrap();
    let column = &guessed.look.columns[2];
    assert_eq!((column.field.as_deref(), column.score), (None, 0));
    assert_eq!((column.others[0].field.as_str(), column.others[0].score), ("supplier.address", 52));
    let report = bench.run(&path, &guessed.profile).await;
    assert_eq!((report.written, report.rejected), (1, 0));
    assert_eq!(bench.texts("SELECT lines FROM supplier_address").await, Vec::<String>::new());
    // With nothing else in it, the file is refused.
    let path = bench.file("unsure.csv", "كود الجهة الموردة,عنوان الموقع\nS1,Policy\n");
    let error = imports::guessed(&bench.workspace, &path, None).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.params["found"].as_str()),
        ("import_not_guessed", "كود الجهة الموردة, عنوان الموقع")
    );
}

#[tokio::test]
async fn a_workbook_of_which_nothing_is_recognised_has_its_sheets_named() {
    let bench = Bench::new().await;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/imports/two-sheets.xlsx");
    let error = imports::guessed(&bench.workspace, &path, None).await.unwrap_err();
    let said = ["sheet", "sheets", "found"].map(|name| error.params[name].as_str());
    assert_eq!((error.code.as_str(), said), ("import_sheet_not_guessed", ["Notes", "Read me, Notes", "x, y"]));
}

#[tokio::test]
async fn documents_that_end_before_they_begin_are_refused() {
    let bench = Bench::new().await;
    let suppliers = bench.file("suppliers.csv", "Vendor Code,Vendor Name,Country\nS1,Falcon,SA\n");
    let guessed = imports::guessed(&bench.workspace, &suppliers, None).await.unwrap();
    bench.run(&suppliers, &guessed.profile).await;
    let text = "Supplier Code,Document Type,Title,Document Number,Valid From,Valid To\n\
                S1,insurance,Policy,P-1,2026-01-01,2027-01-01\nS1,tax_certificate,Tax,X-1,2026-01-01,2025-01-01\n";
    let path = bench.file("docs.csv", text);
    let guessed = imports::guessed(&bench.workspace, &path, None).await.unwrap();
    let report = bench.run(&path, &guessed.profile).await;
    let told: Vec<_> =
        report.problems.iter().map(|problem| (problem.row, problem.column.as_str(), problem.code.as_str())).collect();
    assert_eq!((report.written, told), (1, vec![(3, "Valid To", "end_before_start")]));
    let kept = "SELECT title || ' ' || number || ' ' || valid_from || ' ' || expires FROM document";
    assert_eq!(bench.texts(kept).await, ["Policy P-1 2026-01-01 2027-01-01"]);
}

/// A file that calls its suppliers by other codes: they go in, and it is said before that they may stand already.
#[tokio::test]
async fn suppliers_that_may_stand_already_are_named_before_they_go_in() {
    let bench = Bench::new().await;
    let list = "Vendor Code,Vendor Name,Country\nV1,Falcon Steel Company LLC,SA\nV2,Gulf Paper,AE\n";
    let first = bench.file("suppliers.csv", list);
    let guessed = imports::guessed(&bench.workspace, &first, None).await.unwrap();
    let report = bench.run(&first, &guessed.profile).await;
    assert_eq!((report.written, report.newcomers.len()), (2, 0));

    let again = bench.file(
        "again.csv",
        "Vendor Code,Vendor Name,Country\nX9,FALCON STEEL CO.,SA\nV2,Gulf Paper,AE\nX7,Desert Timber,OM\n",
    );
    let profile = imports::guessed(&bench.workspace, &again, None).await.unwrap().profile;
    let check = imports::check(&bench.workspace, &again, &profile, &Task::silent()).await.unwrap();
    let named: Vec<(&str, &str, &str)> =
        check.newcomers.iter().map(|one| (one.code.as_str(), one.name.as_str(), one.like.row.code.as_str())).collect();
    assert_eq!((check.newcomers_total, named), (1, vec![("X9", "FALCON STEEL CO.", "V1")]));
    let report = bench.run(&again, &profile).await;
    assert_eq!((report.written, report.newcomers.len()), (2, 1));
}
