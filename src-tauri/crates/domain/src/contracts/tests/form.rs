use super::*;
use crate::errors::{FieldErrors, refuses};
use crate::numbers::Micro;

fn steel() -> ContractInput {
    ContractInput {
        number: "C-0042".into(),
        supplier: "s1".into(),
        titles: [("ar".to_owned(), "توريد حديد التسليح".to_owned())].into(),
        renewal: Renewal::Automatic,
        start: Some(date("2024-01-01")),
        initial: Some(months(12)),
        period: Some(months(12)),
        notice: Some(Notice { count: 30, ..Notice::default() }),
        currency: Some("SAR".into()),
        committed: Micro::whole(1_000_000),
        ceiling: Micro::whole(2_000_000),
        ..ContractInput::default()
    }
}

fn codes(errors: &FieldErrors) -> Vec<String> {
    errors.iter().flat_map(|(field, errors)| errors.iter().map(move |e| format!("{field} {}", e.code))).collect()
}

#[test]
fn a_whole_contract_stands() {
    assert_eq!(check(None, &steel()), FieldErrors::new());
}

#[test]
fn an_empty_form_asks_for_what_it_needs() {
    let errors = check(None, &ContractInput::default());
    assert_eq!(codes(&errors), ["initial_end required", "number required", "start required", "supplier required"]);
}

#[test]
fn each_objection_stands_at_its_field() {
    let input = ContractInput {
        number: " C".into(),
        titles: [("en".to_owned(), "Steel\u{202E}leetS".to_owned())].into(),
        parent: Some("self".into()),
        initial: Some(months(0)),
        initial_end: Some(date("2023-12-31")),
        period: Some(months(u32::MAX)),
        taken_up: 2,
        renewals: Some(1),
        notice: Some(Notice { count: u32::MAX, delivery_days: u32::MAX, ..Notice::default() }),
        committed: Some(Micro(-1_000_000)),
        ceiling: Some(Micro(1)),
        notices: vec![NoticeGiven { received: Some(date("2024-01-01")), ..given("2024-01-02") }],
        amendments: vec![Amendment {
            effective: Some(date("0001-01-01")),
            changes: ContractChanges { ended: Some(date("2023-01-01")), ..ContractChanges::default() },
            ..Amendment::default()
        }],
        ..steel()
    };
    assert_eq!(
        codes(&check(Some("self"), &input)),
        [
            "amendments.0.changes.ended end_before_start",
            "amendments.0.effective date_out_of_range",
            "ceiling too_precise",
            "committed negative",
            "initial warn_stated_end_wins",
            "initial.count not_positive",
            "initial_end end_before_start",
            "notice.count too_large",
            "notice.delivery_days too_large",
            "notices.0.received received_before_given",
            "number untrimmed",
            "parent own_parent",
            "period.count too_large",
            "taken_up too_many",
            "titles.en bidi_control",
        ]
    );
}

#[test]
fn amounts_need_a_currency_and_remarks_do_not_refuse() {
    let none = ContractInput { currency: None, ..steel() };
    assert_eq!(codes(&check(None, &none)), ["currency required"]);
    let unknown = ContractInput { currency: Some("XXX".into()), ..steel() };
    assert_eq!(codes(&check(None, &unknown)), ["currency unknown_currency"]);
    let low = ContractInput { ceiling: Micro::whole(1), notice: None, period: None, ..steel() };
    let remarks = check(None, &low);
    assert_eq!(
        codes(&remarks),
        ["ceiling warn_ceiling_below_committed", "notice warn_no_notice", "period warn_no_period"]
    );
    assert!(!refuses(&remarks));
}

#[test]
fn it_stands_as_it_stood() {
    let amend = |on: &str, changes| Amendment { effective: Some(date(on)), changes, ..Amendment::default() };
    let ceiling = |whole| ContractChanges { ceiling: Micro::whole(whole), ..ContractChanges::default() };
    let input = ContractInput {
        amendments: vec![
            amend("2025-06-01", ceiling(5_000_000)),
            amend("2024-06-01", ceiling(3_000_000)),
            amend("2024-07-01", ContractChanges { initial: Some(months(24)), ..ContractChanges::default() }),
            amend("2024-06-01", ceiling(4_000_000)),
        ],
        initial_end: Some(date("2024-12-31")),
        notices: vec![given("2024-11-01")],
        ..steel()
    };
    let at = |on: &str| as_of(&input, date(on));
    assert_eq!(at("2024-05-31").ceiling, Micro::whole(2_000_000));
    assert_eq!(at("2024-06-01").ceiling, Micro::whole(4_000_000));
    assert_eq!(at("2025-06-01").ceiling, Micro::whole(5_000_000));
    assert_eq!(at("2024-06-30").rule().unwrap().initial_end(), Some(date("2024-12-31")));
    assert_eq!(at("2024-07-01").rule().unwrap().initial_end(), Some(date("2025-12-31")));
    assert_eq!((at("2024-10-31").notices.len(), at("2024-11-01").notices.len()), (0, 1));
}

#[test]
fn it_is_written_tidy_and_found_folded() {
    let input = ContractInput {
        number: " C-0042 ".into(),
        titles: [("ar".to_owned(), " توريد  حديدٍ".to_owned()), ("en".to_owned(), "  ".to_owned())].into(),
        currency: Some(" sar ".into()),
        calendar: Some(String::new()),
        ..steel()
    };
    let tidy = tidied(&input);
    assert_eq!((tidy.number.as_str(), tidy.currency.as_deref(), tidy.calendar), ("C-0042", Some("SAR"), None));
    assert_eq!(tidy.titles.len(), 1);
    assert_eq!(search_text(&input), "c-0042\nتوريد حديد");
}

#[test]
fn it_crosses_and_comes_back() {
    let input = ContractInput { notices: vec![given("2024-11-01")], ..steel() };
    let json = serde_json::to_string(&input).unwrap();
    assert_eq!(serde_json::from_str::<ContractInput>(&json).unwrap(), input);
}
