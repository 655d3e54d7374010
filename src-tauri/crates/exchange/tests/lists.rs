//! Lists of other things than orders, guessed: papers, contracts, payment terms; and which of several profiles fits best.

#![expect(clippy::unwrap_used, reason = "a test says what it is sure of")]

use std::ops::ControlFlow;

use sanad_exchange::look::{About, FormWish, ImportLook, look};
use sanad_exchange::profile::{BUILTIN, Profile, builtin};
use sanad_exchange::read::{RowOutcome, read};
use sanad_exchange::rejects::in_codes;

fn looked(stem: &str, text: &str) -> ImportLook {
    let known: Vec<(String, &Profile)> =
        BUILTIN.iter().map(|shipped| (shipped.id.to_owned(), builtin(shipped.id).unwrap())).collect();
    look(text.as_bytes(), About { path: "/x/list", stem, size: 0 }, &FormWish::default(), &[], &known).unwrap()
}

/// What each column is taken for.
fn fields(found: &ImportLook) -> Vec<&str> {
    found.columns.iter().map(|column| column.field.as_deref().unwrap_or("-")).collect()
}

/// The sections of the profile that was written.
fn sections(found: &ImportLook) -> Vec<&str> {
    found.toml.lines().filter(|line| line.starts_with('[') && *line != "[file]").collect()
}

/// The codes of what is wrong in rows read by the profile that was written.
fn refused(text: &str, found: &ImportLook) -> Vec<String> {
    let mut codes = Vec::new();
    read(text.as_bytes(), &Profile::parse(&found.toml).unwrap(), |outcome| {
        if let RowOutcome::Bad { problems, .. } = outcome {
            codes.push(in_codes(problems));
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    codes
}

#[test]
fn papers_are_no_orders() {
    let text = "Supplier code,Document type,Document number,Issued,Expires\nV1,insurance,P-1,2024-01-01,2025-01-01\n\
        V2,iso_9001,P-2,2024-02-01,2025-02-01\n";
    let found = looked("papers", text);
    let expected = ["supplier.code", "document.kind", "document.number", "document.issued", "document.expires"];
    assert_eq!(fields(&found), expected);
    assert!(!found.toml.contains("[order]"), "{}", found.toml);
    assert_eq!(refused(text, &found), Vec::<String>::new());
    // Beside lines it is the order's, as in SAP.
    for number in ["Document number", "Purchasing Document"] {
        let text = format!(
            "{number},Document type,Item,Material,Vendor,Document Date,Order Quantity\n\
             4500001,NB,10,M-100200,V1,2024-01-01,5\n4500002,NB,20,M-100300,V1,2024-01-02,6\n"
        );
        let found = looked("orders", &text);
        assert_eq!(found.columns[0].field.as_deref(), Some("order.number"), "{number}");
        assert!(found.toml.contains("[order]") && found.toml.contains("[line]"), "{}", found.toml);
    }
}

#[test]
fn contracts_have_their_own_currency_value_and_renewal() {
    let expected = [
        "contract.number",
        "supplier.code",
        "contract.title",
        "contract.start",
        "contract.end",
        "contract.currency",
        "contract.committed",
        "contract.renewal",
        "contract.notice",
    ];
    for text in [
        "Contract number,Supplier code,Title,Start date,End date,Currency,Value,Renewal,Notice period\n\
         C-1,V1,Cleaning of offices,2024-01-01,2024-12-31,SAR,120000,auto,90 days\n\
         C-2,V2,Guards for the gate,2024-01-01,2024-12-31,USD,50000.5,none,3 months\n\
         C-3,V2,Lift maintenance,2024-01-01,,SAR,7000,evergreen,1 month\n",
        "رقم العقد,رمز المورد,عنوان العقد,تاريخ البداية,تاريخ النهاية,العملة,القيمة,التجديد,فترة الإشعار\n\
         ع-1,م1,نظافة المكاتب,2024-01-01,2024-12-31,SAR,120000,تلقائي,٩٠ يومًا\n\
         ع-2,م2,حراسة البوابة,2024-01-01,2024-12-31,SAR,50000,بدون,شهرين\n",
    ] {
        let found = looked("contracts", text);
        assert_eq!(fields(&found), expected);
        assert_eq!(refused(text, &found), Vec::<String>::new(), "{}", found.toml);
    }
}

#[test]
fn a_word_or_length_that_would_refuse_the_row_is_left_to_a_person() {
    let text = "Contract number,Supplier code,Supplier status,Notice period,Annual value\nC-1,V1,approved,90,5\nC-2,V1,perhaps,60,6\n";
    let found = looked("contracts", text);
    assert_eq!(fields(&found), ["contract.number", "supplier.code", "-", "-", "-"]);
    // The header may say what the numbers count.
    let text = "Contract number,Supplier code,Notice period (days)\nC-1,V1,90\nC-2,V1,60\n";
    let found = looked("contracts", text);
    assert_eq!(fields(&found)[2], "contract.notice");
    assert!(found.toml.contains("notice_unit = { constant = \"days\" }"), "{}", found.toml);
    assert_eq!(refused(text, &found), Vec::<String>::new());
}

#[test]
fn in_a_list_of_orders_value_and_currency_are_the_lines() {
    let text = "PO,Supplier code,Contract number,Line,Qty,Currency,Value\nP1,V1,C-1,1,5,SAR,10\nP2,V1,C-1,1,6,SAR,20\n";
    let found = looked("orders", text);
    assert_eq!(fields(&found)[5..], ["order.currency", "line.line_value"]);
}

#[test]
fn payment_terms_are_known_by_their_text() {
    for header in ["Code,Terms text", "Payment terms code,Payment terms text"] {
        let text = format!("{header}\nN30,net 30\nD2,2/10 net 30\n");
        let found = looked("terms", &text);
        assert_eq!(fields(&found), ["payment_term.code", "payment_term.wording"], "{header}");
        assert_eq!(sections(&found), ["[payment_term]"]);
        assert_eq!(refused(&text, &found), Vec::<String>::new());
    }
    let found = looked("terms", "Code,Name,Terms text\nN30,Thirty days,net 30\nN60,Sixty days,net 60\n");
    assert_eq!(fields(&found), ["payment_term.code", "payment_term.name", "payment_term.wording"]);
    // A supplier's code and name stay the supplier's.
    let found = looked("suppliers", "Code,Name,Country,City\nV1,Falcon Metals,SA,Riyadh\nV2,Beta Metals,DE,Bonn\n");
    assert_eq!(fields(&found)[..2], ["-", "supplier.name"]);
}

#[test]
fn of_profiles_that_fit_the_best_comes_first() {
    let table =
        "COUNTRY,ISO3,HAZARD & EXPOSURE,VULNERABILITY,LACK OF COPING CAPACITY,INFORM RISK\nAlbania,ALB,1,2,3,4\n";
    for (stem, profile, alike) in [
        ("INFORM_Mid2018_v034", "inform-2018", false),
        ("inform_gri_2020_v040", "inform-2020", false),
        // Nothing tells of which year it is.
        ("table", "inform-2020", true),
    ] {
        let fits = looked(stem, table).profile_fits;
        assert_eq!((fits[0].profile.as_str(), fits[0].missing.len(), fits[0].alike), (profile, 0, alike), "{stem}");
        assert_eq!(fits[1].alike, alike, "{stem}");
        assert!(!fits[2].alike);
    }
}

#[test]
fn json_is_known_by_the_lists_it_names() {
    for (text, fitting) in [
        ("{\"records\": [{\"compiledRelease\": {\"parties\": []}}]}", true),
        ("{\"ocid\": \"x\", \"parties\": []}", true),
        ("{\"records\": [{\"fields\": {\"a\": 1}}]}", false),
    ] {
        let fit = &looked("list", text).profile_fits;
        assert_eq!(fit.iter().any(|fit| fit.profile == "ocds" && fit.missing.is_empty()), fitting, "{text}");
    }
}
