//! What terms come to: words, schedules, awkward dates, comparisons.

use sanad_domain::terms::Awkward;

use super::*;
use crate::settings;

fn asked(words: &str, amount: &str, invoice: &str) -> TermAsked {
    TermAsked {
        term: read(words).unwrap().term,
        amount: amount.to_owned(),
        before_tax: None,
        currency: String::from("SAR"),
        dates: Dates { invoice: Some(on(invoice)), ..Dates::default() },
    }
}

#[test]
fn words_that_are_not_understood_are_named_with_their_place() {
    let error = read("net 30, then a drink").unwrap_err();
    assert_eq!(error.code, "unread");
    let [start, end] = ["start", "end"].map(|name| error.params[name].parse::<usize>().unwrap());
    let text: Vec<char> = "net 30, then a drink".chars().collect();
    assert_eq!(text[start..end].iter().collect::<String>(), error.params["part"]);
    assert_eq!(error.params["reason"], "not_understood");
    assert_eq!(read("  ").unwrap_err().params["reason"], "nothing_to_read");
}

#[tokio::test]
async fn a_schedule_keeps_the_workspaces_days_off() {
    let (_folder, desk) = desk().await;
    // 30 days on, it is Friday 3 April 2026: off in Riyadh, worked where nothing is said.
    let asked = asked("net 30 rolled to the next business day", "1150", "2026-03-04");
    let due = |told: &TermSchedule| told.instalments[0].due.unwrap();
    assert_eq!(due(&schedule(&desk, &asked).await.unwrap()), on("2026-04-05"));
    assert_eq!(due(&schedule_plain(&asked, on("2026-06-15")).unwrap()), on("2026-04-03"));
    let holiday = settings::Holiday { date: on("2026-04-05"), name: String::from("A day off") };
    let own = settings::workspace(&desk).await.unwrap();
    let own = settings::WorkspaceSettings { holidays: vec![holiday], ..own };
    settings::set_workspace(&desk, own).await.unwrap();
    assert_eq!(due(&schedule(&desk, &asked).await.unwrap()), on("2026-04-06"));
}

#[tokio::test]
async fn a_schedule_says_what_it_is_worth_and_what_is_not_known() {
    let (_folder, desk) = desk().await;
    let told = schedule(&desk, &asked("2/10 net 30", "1150", "2026-03-01")).await.unwrap();
    let discount = &told.discounts[0];
    assert_eq!((discount.until, discount.amount.unwrap().amount()), (Some(on("2026-03-11")), String::from("23.00")));
    assert_eq!(discount.yield_simple.unwrap().to_string(), "0.372449");
    assert_eq!(discount.yield_compound.unwrap().to_string(), "0.445853");
    assert_eq!((told.average_days, told.findings.len()), (Micro::whole(30), 0));
    let advance = asked("30% advance, balance on delivery", "100", "2026-03-01");
    let told = schedule(&desk, &advance).await.unwrap();
    assert!(told.instalments.iter().all(|due| due.due.is_none() && due.no_date.is_some()));
    assert_eq!(told.average_days, None);
    let dates = Dates { order: Some(on("2026-02-01")), goods_receipt: Some(on("2026-03-11")), ..advance.dates.clone() };
    let told = schedule(&desk, &TermAsked { dates, ..advance }).await.unwrap();
    // 30 % four weeks before the invoice, 70 % ten days after it.
    assert_eq!(told.average_days.unwrap().to_string(), "-1.4");
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_on_its_field() {
    let (_folder, desk) = desk().await;
    let plain = || asked("net 30", "100", "2026-03-01");
    let refused = async |asked: TermAsked| schedule(&desk, &asked).await.unwrap_err();
    let amount =
        async |amount: &str| field(&refused(TermAsked { amount: amount.to_owned(), ..plain() }).await, "amount");
    assert_eq!(amount("much").await, "not_a_number");
    assert_eq!(amount("1.001").await, "too_precise");
    assert_eq!(amount("99999999999999999999").await, "out_of_range");
    let error =
        refused(TermAsked { currency: String::from("XXX"), before_tax: Some(String::from("1")), ..plain() }).await;
    assert_eq!((field(&error, "currency").as_str(), error.fields["currency"].len()), ("bad_currency", 1));
    let error = refused(TermAsked { before_tax: Some(String::from("x")), ..plain() }).await;
    assert_eq!(field(&error, "before_tax"), "not_a_number");
    let error = refused(TermAsked { term: sanad_domain::terms::Term::default(), ..plain() }).await;
    assert_eq!(field(&error, "instalments"), "required");
    let error = refused(asked("500 SAR advance, balance net 30", "100", "2026-03-01")).await;
    assert_eq!(field(&error, "amount"), "fixed_exceeds");
    let dollars =
        TermAsked { currency: String::from("USD"), ..asked("5 SAR advance, balance net 30", "100", "2026-03-01") };
    assert_eq!(field(&refused(dollars).await, "currency"), "currency_differs");
}

#[tokio::test]
async fn awkward_dates_show_a_terms_edges() {
    let (_folder, desk) = desk().await;
    let shown = awkward(&desk, &asked("1 month", "100", "2026-03-01"), 2026).await.unwrap();
    let long = shown.iter().find(|schedule| schedule.why == Awkward::LongMonth).unwrap();
    assert_eq!((long.date, long.instalments[0].due), (on("2026-01-31"), Some(on("2026-02-28"))));
    assert!(awkward(&desk, &asked("net 30", "100", "2026-03-01"), 9_999_999).await.unwrap().is_empty());
}

#[tokio::test]
async fn moving_from_thirty_to_forty_five_days_keeps_cash() {
    let (_folder, desk) = desk().await;
    for (code, words) in [("N30", "net 30"), ("N45", "net 45"), ("COD", "COD")] {
        add(&desk, code, words).await;
    }
    let told = compare(&desk, "N30", "N45", "3650000", "SAR", Some("8")).await.unwrap();
    assert_eq!((told.days_a, told.days_b), (Micro::whole(30), Micro::whole(45)));
    assert_eq!(told.cash.unwrap().amount(), "150000.00");
    assert_eq!(told.yearly.unwrap().amount(), "12000.00");
    let unknown = compare(&desk, "N30", "COD", "3650000", "SAR", None).await.unwrap();
    assert_eq!((unknown.days_b, unknown.cash, unknown.yearly), (None, None, None));
    let error = compare(&desk, "N30", "N45", "x", "SAR", Some("y")).await.unwrap_err();
    assert_eq!(
        (field(&error, "spend"), field(&error, "cost_of_capital")),
        ("not_a_number".into(), "not_a_number".into())
    );
    assert_eq!(compare(&desk, "N30", "N99", "1", "SAR", None).await.unwrap_err().code, "not_found");
}
