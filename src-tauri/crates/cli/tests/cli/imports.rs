//! Bringing files in from a script, and taking them back.

use super::*;

#[test]
fn a_file_comes_in_once_and_is_taken_back() {
    let desk = Desk::made();
    let file = desk.file("all.csv", sheet());
    let words = ["import", &file, "--profile", "sanad"];
    let dry = desk.run(&[&words[..], &["--dry-run"]].concat()).json();
    assert_eq!((&dry["import"], &dry["read"], &dry["written"]), (&Value::Null, &13.into(), &13.into()));
    assert_eq!(desk.run(&["suppliers"]).json()["total"], 0);

    let report = desk.run(&words).json();
    insta::assert_snapshot!(plain(&report), @r#"
    {
      "import": "ID",
      "read": 13,
      "written": 13,
      "unchanged": 0,
      "rejected": 0,
      "problems": [],
      "writes": [
        {
          "entity": "category",
          "new": 1,
          "changed": 0,
          "unchanged": 0
        },
        {
          "entity": "supplier",
          "new": 2,
          "changed": 0,
          "unchanged": 0
        },
        {
          "entity": "order",
          "new": 2,
          "changed": 0,
          "unchanged": 0
        },
        {
          "entity": "line",
          "new": 3,
          "changed": 0,
          "unchanged": 0
        },
        {
          "entity": "promise",
          "new": 3,
          "changed": 0,
          "unchanged": 0
        },
        {
          "entity": "receipt",
          "new": 2,
          "changed": 0,
          "unchanged": 0
        },
        {
          "entity": "cancellation",
          "new": 0,
          "changed": 0,
          "unchanged": 0
        }
      ]
    }
    "#);
    let again = desk.run(&words).json();
    assert_eq!((&again["import"], &again["written"], &again["unchanged"]), (&Value::Null, &0.into(), &13.into()));

    let listed = desk.run(&["import", "list"]).json();
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["id"]), (1, &report["import"]));
    let id = report["import"].as_str().unwrap();
    let undone = desk.run(&["import", "undo", id]).json();
    assert_eq!((&undone["id"], &undone["undone"], &undone["read"]), (&report["import"], &true.into(), &13.into()));
    assert_eq!(desk.run(&["suppliers"]).json()["total"], 0);
    assert_eq!(desk.run(&["import", "undo", id]).error_code(), "not_undoable");
    assert_eq!(desk.run(&["journal", "verify"]).json()["broken_at"], Value::Null);
}

#[test]
fn bad_rows_come_back_as_a_file() {
    let desk = Desk::made();
    let bad = sheet().replace(",5.5,EA,2,", ",many,EA,2,").replace("2026-02-02,4", "2026-02-30,4");
    let (file, rejects) = (desk.file("bad.csv", bad), desk.path("rejects.csv"));
    let words = ["import", &file, "--profile", "sanad", "--rejects", rejects.to_str().unwrap()];
    let dry = desk.run(&[&words[..], &["--dry-run"]].concat()).json();
    let report = desk.run(&words).json();
    insta::assert_snapshot!(plain(&report["problems"]), @r#"
    [
      {
        "row": 7,
        "column": "quantity",
        "value": "many",
        "code": "not_a_number",
        "params": {}
      },
      {
        "row": 9,
        "column": "line",
        "value": "4001 / 20",
        "code": "unknown_line",
        "params": {}
      },
      {
        "row": 10,
        "column": "date",
        "value": "2026-02-30",
        "code": "not_a_date",
        "params": {
          "forms": "%Y-%m-%d"
        }
      },
      {
        "row": 11,
        "column": "line",
        "value": "4001 / 20",
        "code": "unknown_line",
        "params": {}
      }
    ]
    "#);
    assert_eq!(report["problems"], dry["problems"]);
    let numbers =
        |report: &Value| ["read", "written", "unchanged", "rejected"].map(|name| report[name].as_u64().unwrap());
    assert_eq!(numbers(&report), numbers(&dry));
    let [read, written, unchanged, rejected] = numbers(&report);
    assert_eq!((read, written + unchanged + rejected), (13, 13));

    let text = std::fs::read_to_string(&rejects).unwrap();
    assert!(text.starts_with("sanad_problem,entity,code,"), "{text}");
    let mended = desk.file("mended.csv", text.replace(",many,EA,", ",5.5,EA,").replace("2026-02-30", "2026-02-02"));
    let report = desk.run(&["import", &mended, "--profile", "sanad"]).json();
    assert_eq!(numbers(&report), [rejected, rejected, 0, 0], "{report}");
    let whole = Desk::filled();
    let figures = ["deliveries", "--from", "2026-01-01", "--to", "2026-12-31"];
    assert_eq!(desk.run(&figures).json(), whole.run(&figures).json());
}

#[test]
fn a_profile_may_be_a_file() {
    let desk = Desk::made();
    let profile = "name = \"Mine\"\n[supplier]\ncode = \"no\"\nname_en = \"name\"\n";
    let (profile, file) = (desk.file("mine.toml", profile), desk.file("rows.csv", "no;name\n7;Seven\n"));
    let report = desk.run(&["import", &file, "--profile", &profile]).json();
    assert_eq!((&report["written"], &report["rejected"]), (&1.into(), &0.into()));
    assert_eq!(desk.run(&["supplier", "7"]).json()["names"][0]["text"], "Seven");
}

#[test]
fn a_file_in_a_code_page_of_its_own_is_read_or_refused_never_garbled() {
    let desk = Desk::made();
    let profile = desk.file("p.toml", "name = \"Mine\"\n[supplier]\ncode = \"no\"\nname_en = \"name\"\n");
    let wide: Vec<u8> = "\u{feff}no,name\n1,Société\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let file = desk.file("utf16.csv", wide);
    let said = desk.run(&["import", &file, "--profile", &profile]);
    if said.code == 0 {
        assert_eq!(desk.run(&["supplier", "1"]).json()["names"][0]["text"], "Société");
    } else {
        said.error();
    }
    // Bytes that no text in UTF-8 holds.
    let file = desk.file("latin.csv", b"no,name\n2,Soci\xe9t\xe9\n3,Plain\n");
    let report = desk.run(&["import", &file, "--profile", &profile]).json();
    assert_eq!((&report["read"], &report["problems"]), (&2.into(), &Value::Array(Vec::new())));
    assert_eq!(desk.run(&["supplier", "2"]).json()["names"][0]["text"], "Société");
}

#[test]
fn a_file_without_a_profile_comes_in_by_what_it_shows() {
    let desk = Desk::made();
    let text =
        "PO Number;Vendor Code;Vendor Name;PO Line;Order Qty;Need By Date\n4001;V1;Falcon;10;1.200,5;14.02.2026\n";
    let said = desk.run(&["import", &desk.file("list.csv", text)]);
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((said.code, &report["read"], &report["written"]), (0, &1.into(), &1.into()));
    let guessed: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(guessed["guessed"][4]["field"], "line.quantity");
    assert!(guessed["profile"].as_str().unwrap().contains("decimal = \",\""));

    let book = concat!(env!("CARGO_MANIFEST_DIR"), "/../exchange/tests/corpus/plain.xlsx");
    let said = desk.run(&["import", book, "--sheet", "1"]);
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&report["read"], &report["written"], &report["rejected"]), (&3.into(), &2.into(), &1.into()));
    assert_eq!(desk.run(&["import", book, "--sheet", "Nowhere"]).error_code(), "file_no_sheet");
    assert_eq!(desk.run(&["import", &desk.file("shoes.csv", "shoe,size\nx,1\n")]).error_code(), "import_not_guessed");
}

#[test]
fn what_is_left_out_or_rounded_is_told() {
    let desk = Desk::made();
    let text = "Vendor Code,Vendor Name,عنوان الموقع\nV1,Falcon,Policy\n";
    let said = desk.run(&["import", &desk.file("sites.csv", text), "--dry-run"]);
    let guessed: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!((said.code, &guessed["guessed"][2]["field"]), (0, &Value::Null));
    assert_eq!(guessed["guessed"][2]["could_be"]["field"], "supplier.address");

    let text = "PO Number,Vendor Code,Vendor Name,PO Line,Order Qty\n4001,V1,Falcon,10,0.0000001\n";
    let said = desk.run(&["import", &desk.file("tiny.csv", text), "--dry-run"]);
    let guessed: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!((&guessed["guessed"][4]["rounded"], &guessed["guessed"][3]["rounded"]), (&true.into(), &Value::Null));
}

#[test]
fn an_empty_file_is_called_so() {
    let desk = Desk::made();
    assert_eq!(desk.run(&["import", &desk.file("empty.csv", "")]).error_code(), "file_empty");
}

#[test]
fn a_file_of_which_nothing_can_stand_ends_with_a_code_of_its_own() {
    let desk = Desk::made();
    let lines = "entity,order,line,quantity\nline,4711,10,many\nline,4711,20,few\n";
    let said = desk.run(&["import", &desk.file("bad.csv", lines), "--profile", "sanad"]);
    assert_eq!(said.code, 3);
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&report["read"], &report["rejected"], &report["import"]), (&2.into(), &2.into(), &Value::Null));
    let error: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!((&error["code"], &error["params"]["rows"]), (&"import_all_rejected".into(), &"2".into()));
}

#[test]
fn what_few_files_have_is_told_by_kind() {
    let desk = Desk::made();
    let profile = desk.file(
        "agreed.toml",
        "name = \"Agreed\"\n[supplier]\ncode = \"vendor\"\nname = \"vendor\"\n[contract]\nnumber = \"contract\"\nsupplier = \"vendor\"\n\
         start = \"from\"\nterm = \"for\"\n[payment_term]\ncode = \"terms\"\nwording = \"words\"\n[supplier_term]\nsupplier = \"vendor\"\nterm = \"terms\"",
    );
    let text = "vendor,contract,from,for,terms,words\nA,K-1,2026-01-01,1 year,N30,net 30\nB,K-2,2026-01-01,a year or so,N30,net 30\n";
    let report = desk.run(&["import", &desk.file("rows.csv", text), "--profile", &profile]).json();
    let writes: Vec<String> = report["writes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|of| of["new"] != 0)
        .map(|of| format!("{} {}", of["entity"].as_str().unwrap(), of["new"]))
        .collect();
    assert_eq!(writes, ["supplier 1", "term 1", "supplier_term 1", "contract 1"]);
    assert_eq!((&report["written"], &report["rejected"]), (&1.into(), &1.into()));
    assert_eq!(
        (&report["problems"][0]["column"], &report["problems"][0]["code"]),
        (&"for".into(), &"not_a_length".into())
    );
    let contracts = desk.run(&["contracts"]).json();
    assert_eq!((&contracts["total"], &contracts["items"][0]["end"]), (&1.into(), &"2026-12-31".into()));
}

#[test]
fn a_sheet_is_asked_for_only_of_a_file_that_has_some() {
    let desk = Desk::made();
    let file = desk.file("all.csv", sheet());
    for words in [["import", &file, "--sheet", ""], ["import", &file, "--sheet", " "]] {
        let said = desk.run(&words);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{}", said.err);
    }
    let said = desk.run(&["import", &file, "--profile", "sanad", "--sheet", "Orders"]);
    assert_eq!(said.code, 2, "{}", said.err);
    let error: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!((&error["code"], &error["params"]["path"]), (&"import_no_sheets".into(), &file.clone().into()));
    assert_eq!(desk.run(&["import", "list"]).json(), serde_json::json!([]));
}

#[test]
fn refused_rows_are_explained_in_words_and_open_safely_in_a_spreadsheet() {
    let desk = Desk::made();
    let file = desk.file("bad.csv", "entity,code,name_en,country\nsupplier,V1,=1+1,ZZ\n");
    let rejects = desk.path("rejects.csv");
    let words = ["import", &file, "--profile", "sanad", "--rejects", rejects.to_str().unwrap()];
    assert_eq!(desk.run(&words).code, 3);
    let english = std::fs::read_to_string(&rejects).unwrap();
    assert!(english.contains("country: Not a country of ISO 3166.,supplier,V1,'=1+1,ZZ\n"), "{english}");
    assert_eq!(desk.run(&[&words[..], &["--lang", "ar"]].concat()).code, 3);
    let arabic = std::fs::read_to_string(&rejects).unwrap();
    assert!(arabic.contains("country: ليس") && !arabic.contains("unknown_country"), "{arabic}");
    let mended = desk.file("mended.csv", arabic.replace(",ZZ", ",SA"));
    assert_eq!(desk.run(&["import", &mended, "--profile", "sanad"]).json()["written"], 1);
    assert_eq!(desk.run(&["suppliers"]).json()["items"][0]["name_en"], "=1+1");
}
