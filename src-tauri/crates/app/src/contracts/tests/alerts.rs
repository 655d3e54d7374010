//! What the desktop tells of by itself.

use std::collections::BTreeSet;

use super::*;
use crate::contracts::alerts::{Told, due, remember, worded};
use crate::settings::{self, PersonSettings};
use crate::words::Words;

/// Tells what is due on a day, and what was said.
async fn told_on(desk: &Desk, today: &str, told: &mut BTreeSet<Told>, lang: Lang) -> Vec<(String, String)> {
    let alerts = due(&desk.at(today), told, lang).await.unwrap();
    let said = worded(&alerts, &Words::new(lang));
    remember(told, alerts, day(today));
    said
}

#[tokio::test]
async fn each_step_is_told_once_and_another_deadline_anew() {
    // It renews on the first of each year; received 30 days before, 2 days on the way: sent by 27 November 2024.
    let desk = Desk::on("2024-06-01").await;
    let made = create(&desk.workspace, &desk.yearly("FA-1")).await.unwrap();
    let mut told = BTreeSet::new();
    assert!(told_on(&desk, "2024-11-20", &mut told, Lang::En).await.is_empty(), "off until it is asked for");
    let wish = PersonSettings { notify_deadlines: true, alert_days: vec![30, 7], ..PersonSettings::default() };
    settings::set_person(&desk.workspace, wish).await.unwrap();

    assert!(told_on(&desk, "2024-10-27", &mut told, Lang::En).await.is_empty(), "31 days before");
    let said = told_on(&desk, "2024-10-28", &mut told, Lang::En).await;
    let expected = ("Notice deadline: FA-1, Falcon Steel", "30 days left to give notice.");
    assert_eq!(said, [(expected.0.to_owned(), expected.1.to_owned())]);
    assert!(told_on(&desk, "2024-10-29", &mut told, Lang::En).await.is_empty(), "told already");
    let said = told_on(&desk, "2024-11-21", &mut told, Lang::Ar).await;
    assert_eq!(said[0].0, "آخر موعد للإشعار: FA-1، فولاذ الصقر");
    assert_eq!(said[0].1, "بقيت 6 أيام لإرسال الإشعار.");

    let mut earlier = desk.yearly("FA-1");
    earlier.notice = earlier.notice.map(|notice| Notice { count: 33, ..notice });
    let changed = update(&desk.at("2024-11-21"), &made.id, made.version, &earlier).await.unwrap();
    assert_eq!(told_on(&desk, "2024-11-21", &mut told, Lang::En).await.len(), 1, "the deadline is another now");
    let given = NoticeGiven { given: Some(day("2024-11-21")), ..NoticeGiven::default() };
    give_notice(&desk.at("2024-11-21"), &changed.id, changed.version, &given).await.unwrap();
    assert!(told_on(&desk, "2024-11-25", &mut BTreeSet::new(), Lang::En).await.is_empty(), "notice was given");
}

#[tokio::test]
async fn many_at_once_are_told_in_one_sentence() {
    let desk = Desk::on("2024-06-01").await;
    for number in ["A", "B", "C", "D"] {
        create(&desk.workspace, &desk.yearly(number)).await.unwrap();
    }
    let wish = PersonSettings { notify_deadlines: true, ..PersonSettings::default() };
    settings::set_person(&desk.workspace, wish).await.unwrap();
    let said = told_on(&desk, "2024-11-26", &mut BTreeSet::new(), Lang::En).await;
    assert_eq!(said, [(String::from("4 notice deadlines come nearer"), String::from("The first, of A, is in 1 day."))]);
}
