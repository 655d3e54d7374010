//! Pages, filters, the summary, bars and the calendar file.

use super::*;

async fn filled(today: &str) -> Desk {
    let desk = Desk::on(today).await;
    desk.add(&desk.yearly("K1")).await;
    desk.add(&ContractInput { ceiling: micro("500"), committed: None, ..desk.yearly("K2") }).await;
    desk.add(&desk.fixed("K3", "2025-01-01", "2025-12-31")).await;
    desk.add(&desk.fixed("K4", "2027-01-01", "2027-12-31")).await;
    let open = ContractInput {
        renewal: Renewal::Evergreen,
        initial_end: None,
        ..desk.fixed("K5", "2020-01-01", "2020-01-01")
    };
    desk.add(&open).await;
    desk
}

#[tokio::test]
async fn pages_follow_one_another_in_every_order() {
    let desk = filled("2026-11-20").await;
    for sort in [
        ContractSort::Number,
        ContractSort::Supplier,
        ContractSort::Start,
        ContractSort::End,
        ContractSort::NoticeDeadline,
        ContractSort::Committed,
        ContractSort::Ceiling,
        ContractSort::OfCeiling,
    ] {
        for descending in [false, true] {
            let whole = desk.numbers(ContractQuery { sort, descending, ..ContractQuery::default() }).await;
            let mut query = ContractQuery { sort, descending, limit: 2, ..ContractQuery::default() };
            let mut walked = Vec::new();
            loop {
                let part = page(&desk.workspace, &query, None).await.unwrap();
                assert_eq!(part.total, 5);
                walked.extend(part.items.into_iter().map(|row| row.number));
                query.after = part.next;
                if query.after.is_none() {
                    break;
                }
            }
            assert_eq!(walked, whole, "{sort:?} {descending}");
        }
    }
    let by =
        async |sort, descending| desk.numbers(ContractQuery { sort, descending, ..ContractQuery::default() }).await;
    assert_eq!(by(ContractSort::End, false).await, ["K3", "K1", "K2", "K4", "K5"]);
    assert_eq!(by(ContractSort::End, true).await, ["K4", "K2", "K1", "K3", "K5"], "without an end they stay last");
    assert_eq!(by(ContractSort::Ceiling, true).await, ["K1", "K2", "K5", "K4", "K3"]);
    let odd = ContractQuery { after: Some(String::from("?")), ..ContractQuery::default() };
    assert_eq!(page(&desk.workspace, &odd, None).await.unwrap_err().code, "not_found");
}

#[tokio::test]
async fn filters_narrow() {
    let desk = filled("2026-11-20").await;
    let all = ContractQuery::default;
    assert_eq!(desk.numbers(ContractQuery { search: String::from("تسليح فولاذ"), ..all() }).await, ["K1", "K2"]);
    assert_eq!(desk.numbers(ContractQuery { search: String::from("k3"), ..all() }).await, ["K3"]);
    assert_eq!(desk.numbers(ContractQuery { phases: vec![Phase::Ended], ..all() }).await, ["K3"]);
    assert_eq!(desk.numbers(ContractQuery { phases: vec![Phase::NotStarted], ..all() }).await, ["K4"]);
    assert_eq!(desk.numbers(ContractQuery { renewals: vec![Renewal::Evergreen], ..all() }).await, ["K5"]);
    assert_eq!(desk.numbers(ContractQuery { suppliers: vec![String::from("x")], ..all() }).await, [""; 0]);
    assert_eq!(desk.numbers(ContractQuery { owners: vec![String::from("x")], ..all() }).await, [""; 0]);
    // Notice is to be sent by Friday 27 November: to be received by Tuesday 1 December, less two days, moved off the Sunday.
    let within = |days| ContractQuery { notice_within: Some(days), ..all() };
    assert_eq!(desk.numbers(within(6)).await, [""; 0]);
    assert_eq!(desk.numbers(within(7)).await, ["K1", "K2"]);
    assert_eq!(desk.numbers(within(u32::MAX)).await, ["K1", "K2"]);
    let past = ContractQuery { as_of: Some(day("2026-11-28")), ..within(60) };
    assert_eq!(desk.numbers(past).await, [""; 0], "it has passed");
}

#[tokio::test]
async fn the_heading_counts_what_its_lists_hold() {
    let desk = filled("2026-11-20").await;
    let said = summary(&desk.workspace, None, None).await.unwrap();
    assert_eq!((said.total, said.not_started, said.in_force, said.ended), (5, 1, 3, 1));
    assert_eq!((said.window_days, said.in_window, said.in_window_without_value), (90, 2, 1));
    assert_eq!(said.in_window_committed.len(), 1);
    assert_eq!(said.in_window_committed[0].amount, "1000");
    assert_eq!(said.next_deadline, Some(day("2026-11-27")));
    assert_eq!(said.near_ceiling, 0, "of what is not known nothing is near");
}

#[tokio::test]
async fn a_contract_is_drawn_term_by_term() {
    let desk = filled("2026-11-20").await;
    let query = ContractQuery { limit: 1, ..ContractQuery::default() };
    let drawn = timeline(&desk.workspace, &query, day("2026-01-01"), day("2027-12-31"), None).await.unwrap();
    let bars: Vec<_> = drawn.items[0].bars.iter().map(|bar| (bar.term.start, bar.expected, bar.window_to)).collect();
    assert_eq!(
        bars,
        [(day("2026-01-01"), false, Some(day("2026-11-27"))), (day("2027-01-01"), true, Some(day("2027-11-29")))]
    );
    let backwards = timeline(&desk.workspace, &query, day("2027-01-01"), day("2026-01-01"), None).await.unwrap_err();
    assert_eq!(fields(&backwards), [(String::from("to"), String::from("period_reversed"))]);
}

#[tokio::test]
async fn deadlines_are_written_as_a_calendar_in_either_language() {
    let desk = filled("2026-11-20").await;
    let file = desk.folder.path().join("notice.ics");
    let write = async |lang, ids| {
        let query = CalendarQuery { contracts: ContractQuery::default(), ids, lang };
        let written = calendar_file(&desk.workspace, &file, &query, None).await.unwrap();
        (written.events, written.without, std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n"))
    };
    let one = get(&desk.workspace, "K1", None, None).await.unwrap().id;
    let (events, without, text) = write(Lang::En, vec![one]).await;
    assert_eq!((events, without), (1, 0));
    insta::assert_snapshot!("calendar_en", text);
    let (events, without, text) = write(Lang::Ar, Vec::new()).await;
    assert_eq!((events, without), (2, 3));
    insta::assert_snapshot!("calendar_ar", text);
    let nowhere = desk.folder.path().join("no/such/folder.ics");
    let query = CalendarQuery { contracts: ContractQuery::default(), ids: Vec::new(), lang: Lang::En };
    let refused = calendar_file(&desk.workspace, &nowhere, &query, None).await.unwrap_err();
    assert_eq!((refused.code.as_str(), refused.params.contains_key("path")), ("file_missing", true));
}

#[tokio::test]
async fn the_command_lines_report_has_them_all() {
    let desk = filled("2026-11-20").await;
    let said = report(&desk.workspace, None, Some(30)).await.unwrap();
    assert_eq!(said.items.iter().map(|item| item.number.as_str()).collect::<Vec<_>>(), ["K1", "K2"]);
    insta::assert_snapshot!("report", serde_json::to_string_pretty(&said.items[0]).unwrap());
    // As it stands on a day on which it was not yet entered.
    let then = report(&desk.workspace, Some(day("2024-11-01")), None).await.unwrap();
    assert_eq!((then.total, then.items[0].notice_deadline), (5, Some(day("2024-11-27"))));
}
