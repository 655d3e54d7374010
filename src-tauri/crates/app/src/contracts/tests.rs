//! Contracts on real SQLite.

use std::sync::Arc;

use sanad_domain::contracts::{
    Amendment, ContractChanges, ContractInput, ContractQuery, ContractSort, Effective, Length, LengthUnit, Notice,
    NoticeGiven, NoticeRecorded, NoticeUnit, Phase, Renewal,
};
use sanad_domain::numbers::Micro;
use sanad_domain::suppliers::{NameKind, SupplierInput, SupplierName};
use sanad_store::ctx::FixedClock;
use sanad_store::{Ids, Right};
use sea_orm::ConnectionTrait;

use super::*;
use crate::settings::Lang;
use crate::{suppliers as people_we_buy_from, undo, workspace};

mod alerts;
mod lists;
mod orders;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn micro(text: &str) -> Option<Micro> {
    text.parse().ok()
}

/// A workspace in a temporary folder, on a day that stands still.
struct Desk {
    workspace: Workspace,
    supplier: String,
    folder: tempfile::TempDir,
}

impl Desk {
    /// On a Saturday–Sunday weekend, with one supplier.
    async fn on(today: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.sanad");
        let clock = noon(today);
        let workspace =
            workspace::create_with(sanad_testing::location(&path).await, "T", "UTC", false, clock, Ids::counted())
                .await
                .unwrap();
        let names = [("en", "Falcon Steel"), ("ar", "فولاذ الصقر")].map(|(lang, text)| SupplierName {
            kind: NameKind::Trade,
            lang: lang.to_owned(),
            text: text.to_owned(),
        });
        let input = SupplierInput { code: String::from("V1"), names: names.into(), ..SupplierInput::default() };
        let supplier = people_we_buy_from::create(&workspace, &input).await.unwrap().id;
        Self { workspace, supplier, folder }
    }

    /// The same desk on another day.
    fn at(&self, today: &str) -> Workspace {
        self.workspace.at(noon(today))
    }

    /// Renews by the year from the beginning of 2024 unless notice is received 30 days before its end.
    fn yearly(&self, number: &str) -> ContractInput {
        ContractInput {
            number: number.to_owned(),
            supplier: self.supplier.clone(),
            titles: [("en", "Rebar"), ("ar", "حديد تسليح")]
                .map(|(lang, text)| (lang.to_owned(), text.to_owned()))
                .into(),
            renewal: Renewal::Automatic,
            start: Some(day("2024-01-01")),
            initial: Some(Length { count: 1, unit: LengthUnit::Years }),
            period: Some(Length { count: 1, unit: LengthUnit::Years }),
            notice: Some(Notice {
                count: 30,
                unit: NoticeUnit::Days,
                effective: Effective::Received,
                delivery_days: 2,
                ..Notice::default()
            }),
            currency: Some(String::from("SAR")),
            committed: micro("1000"),
            ceiling: micro("2000"),
            ..ContractInput::default()
        }
    }

    fn fixed(&self, number: &str, start: &str, end: &str) -> ContractInput {
        ContractInput {
            number: number.to_owned(),
            supplier: self.supplier.clone(),
            start: Some(day(start)),
            initial_end: Some(day(end)),
            ..ContractInput::default()
        }
    }

    async fn add(&self, input: &ContractInput) -> ContractView {
        create(&self.workspace, input).await.unwrap()
    }

    async fn numbers(&self, query: ContractQuery) -> Vec<String> {
        let page = page(&self.workspace, &ContractQuery { limit: 100, ..query }, None).await.unwrap();
        page.items.into_iter().map(|row| row.number).collect()
    }
}

fn noon(today: &str) -> Arc<FixedClock> {
    Arc::new(FixedClock(day(today).and_hms_opt(12, 0, 0).unwrap().and_utc()))
}

fn fields(error: &AppError) -> Vec<(String, String)> {
    let fields = error.fields.iter();
    fields.flat_map(|(field, errors)| errors.iter().map(move |error| (field.clone(), error.code.clone()))).collect()
}

#[tokio::test]
async fn a_contract_is_kept_whole_and_reckoned() {
    let desk = Desk::on("2024-11-01").await;
    let input = desk.yearly("K1");
    let made = desk.add(&input).await;
    assert_eq!(made.input, input);
    // The worked example of the rules: 31 Dec 2024, 30 days, received, two delivery days.
    let deadline = made.standing.deadline.unwrap();
    assert_eq!((deadline.last_receipt, deadline.date), (day("2024-11-29"), day("2024-11-27")));
    assert_eq!((made.row.end, made.row.renews_to), (Some(day("2024-12-31")), Some(day("2025-12-31"))));
    assert_eq!((made.row.consumed, made.row.of_ceiling), (None, None), "no orders: nothing is known of what was used");
    assert_eq!(made.supplier_row.unwrap().code, "V1");
    assert_eq!(get(&desk.workspace, "K1", None, None).await.unwrap().id, made.id);
}

#[tokio::test]
async fn an_amendment_holds_from_its_day_and_the_words_of_before_stay() {
    let desk = Desk::on("2026-03-01").await;
    let mut input = desk.yearly("K1");
    input.amendments.push(Amendment {
        number: String::from("A1"),
        effective: Some(day("2026-02-01")),
        title: String::from("Longer notice, more money"),
        changes: ContractChanges {
            notice: Some(Notice { count: 60, ..input.notice.unwrap() }),
            ceiling: micro("5000"),
            ..ContractChanges::default()
        },
    });
    let made = desk.add(&input).await;
    let on = async |date| get(&desk.workspace, &made.id, Some(day(date)), None).await.unwrap();
    let (before, after) = (on("2026-01-31").await, on("2026-02-01").await);
    assert_eq!((before.row.ceiling, after.row.ceiling), (micro("2000"), micro("5000")));
    assert_eq!(
        (before.row.notice_deadline, after.row.notice_deadline),
        (Some(day("2026-11-27")), Some(day("2026-10-28")))
    );
    assert_eq!((&before.input, &after.input), (&input, &input), "what is edited are the contract's own words");
    assert_eq!(before.stood.amendments.len(), 0);
}

#[tokio::test]
async fn what_was_not_known_then_is_not_seen_then() {
    let desk = Desk::on("2026-03-01").await;
    let made = desk.add(&desk.yearly("K1")).await;
    let later = desk.at("2026-03-10");
    let input = ContractInput { ceiling: micro("3000"), ..made.input.clone() };
    update(&later, &made.id, 1, &input).await.unwrap();
    let on = Some(day("2026-03-05"));
    let known = get(&later, &made.id, on, on).await.unwrap();
    assert_eq!((known.row.ceiling, known.version), (micro("2000"), 1));
    assert_eq!(get(&later, &made.id, on, None).await.unwrap().row.ceiling, micro("3000"));
    let never = get(&later, &made.id, Some(day("2026-02-28")), Some(day("2026-02-28"))).await.unwrap_err();
    assert_eq!(never.code, "not_found");
}

#[tokio::test]
async fn two_who_save_at_once_are_told_apart_and_undo_brings_back_what_stood() {
    let desk = Desk::on("2026-03-01").await;
    let made = desk.add(&desk.yearly("K1")).await;
    let notice = NoticeGiven { given: Some(day("2026-02-20")), ..NoticeGiven::default() };
    let told = give_notice(&desk.workspace, &made.id, 1, &notice).await.unwrap();
    assert_eq!((told.version, told.row.notice), (2, NoticeRecorded::InTime));
    let late = update(&desk.workspace, &made.id, 1, &made.input).await.unwrap_err();
    assert_eq!(late.code, "version_conflict");
    let undone = undo::last(&desk.workspace).await.unwrap().unwrap();
    assert_eq!(undone.action, "contract.give_notice");
    let back = get(&desk.workspace, &made.id, None, None).await.unwrap();
    assert_eq!((back.input, back.version), (made.input, 3), "a version once seen is never seen again");
}

#[tokio::test]
async fn a_notice_by_a_shipped_calendar_is_undone_and_so_is_its_retiring() {
    let desk = Desk::on("2026-03-01").await;
    let theirs = ContractInput { calendar: Some(String::from("fri-sat")), ..desk.yearly("K1") };
    let made = desk.add(&theirs).await;
    let notice = NoticeGiven { given: Some(day("2026-02-20")), ..NoticeGiven::default() };
    give_notice(&desk.workspace, &made.id, 1, &notice).await.unwrap();
    undo::last(&desk.workspace).await.unwrap().unwrap();
    let back = get(&desk.workspace, &made.id, None, None).await.unwrap();
    assert_eq!(back.input, made.input);
    retire(&desk.workspace, &made.id, back.version).await.unwrap();
    undo::last(&desk.workspace).await.unwrap().unwrap();
    assert_eq!(get(&desk.workspace, &made.id, None, None).await.unwrap().input, made.input);
}

#[tokio::test]
async fn a_notice_of_a_day_that_has_not_come_is_refused_at_its_field() {
    let desk = Desk::on("2026-03-01").await;
    let made = desk.add(&desk.yearly("K1")).await;
    let ahead = NoticeGiven { given: Some(day("2026-03-02")), ..NoticeGiven::default() };
    let refused = give_notice(&desk.workspace, &made.id, 1, &ahead).await.unwrap_err();
    assert_eq!(fields(&refused), [(String::from("given"), String::from("in_future"))]);
    let arrived = NoticeGiven { given: Some(day("2026-03-01")), received: Some(day("2026-03-03")), ..ahead.clone() };
    let refused = give_notice(&desk.workspace, &made.id, 1, &arrived).await.unwrap_err();
    assert_eq!(fields(&refused), [(String::from("received"), String::from("in_future"))]);
    let both = ContractInput { notices: vec![ahead], ..made.input };
    let refused = update(&desk.workspace, &made.id, 1, &both).await.unwrap_err();
    assert_eq!(fields(&refused), [(String::from("notices.0.given"), String::from("in_future"))]);
    let sent = NoticeGiven { received: None, ..arrived };
    assert_eq!(give_notice(&desk.workspace, &made.id, 1, &sent).await.unwrap().version, 2);
}

#[tokio::test]
async fn what_cannot_stand_is_said_at_its_field() {
    let desk = Desk::on("2026-03-01").await;
    let made = desk.add(&desk.yearly("K1")).await;
    let child = ContractInput { parent: Some(made.id.clone()), ..desk.yearly("K2") };
    let child = desk.add(&child).await;
    let twice = create(&desk.workspace, &desk.yearly(" K1 ")).await.unwrap_err();
    assert_eq!(fields(&twice), [(String::from("number"), String::from("taken"))]);
    let odd = ContractInput {
        supplier: String::from("nobody"),
        owner: Some(String::from("nobody")),
        calendar: Some(String::from("Mars")),
        parent: Some(child.id.clone()),
        ..made.input.clone()
    };
    let refused = update(&desk.workspace, &made.id, 1, &odd).await.unwrap_err();
    let expected = [
        ("calendar", "unknown"),
        ("owner", "unknown"),
        ("parent", "circular_parent"),
        ("supplier", "unknown_supplier"),
    ];
    assert_eq!(fields(&refused), expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
    let early = NoticeGiven { given: None, ..NoticeGiven::default() };
    let refused = give_notice(&desk.workspace, &made.id, 1, &early).await.unwrap_err();
    assert_eq!(fields(&refused), [(String::from("given"), String::from("required"))]);
    assert_eq!(retire(&desk.workspace, &made.id, 1).await.unwrap_err().code, "contract_in_use");
    let bound = people_we_buy_from::retire(&desk.workspace, &desk.supplier, 1).await.unwrap_err();
    assert_eq!(bound.code, "supplier_in_use");
}

#[tokio::test]
async fn a_form_shows_what_it_would_come_to() {
    let desk = Desk::on("2024-11-01").await;
    let said = remarks(&desk.workspace, None, &desk.yearly("K1")).await.unwrap();
    assert_eq!(said.standing.unwrap().deadline.unwrap().date, day("2024-11-27"));
    let absurd = ContractInput { start: Some(NaiveDate::MIN), ..desk.yearly("K1") };
    let said = remarks(&desk.workspace, None, &absurd).await.unwrap();
    assert!(said.standing.is_none() && said.fields.contains_key("start"));
}

#[tokio::test]
async fn deadlines_run_by_the_recipients_calendar() {
    let desk = Desk::on("2026-01-01").await;
    let plain = desk.add(&desk.yearly("K1")).await;
    let theirs = ContractInput { calendar: Some(String::from("fri-sat")), ..desk.yearly("K2") };
    let theirs = desk.add(&theirs).await;
    // 1 December 2026 is a Tuesday for both; 27 November a Friday that only one of them rests on.
    let receipt = |view: &ContractView| view.standing.deadline.as_ref().unwrap().last_receipt;
    assert_eq!((receipt(&plain), receipt(&theirs)), (day("2026-12-01"), day("2026-12-01")));
    let mut moved = desk.yearly("K3");
    moved.notice = Some(Notice { count: 34, ..moved.notice.unwrap() });
    let plain = desk.add(&moved).await;
    let theirs = ContractInput { number: String::from("K4"), calendar: Some(String::from("fri-sat")), ..moved };
    let theirs = desk.add(&theirs).await;
    assert_eq!((receipt(&plain), receipt(&theirs)), (day("2026-11-27"), day("2026-11-26")));
}
