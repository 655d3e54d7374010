//! iCalendar (RFC 5545): deadlines as all-day events with reminders, in the form that Outlook and Apple Calendar take.
//!
//! An event keeps its UID from one export to the next, so that importing again moves it instead of doubling it.

use chrono::{DateTime, NaiveDate, Utc};

/// Longest line in octets, its end not counted (RFC 5545, 3.1).
const LINE: usize = 75;

/// A reminder: so many days before the event, at nine in the morning of the reader's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alarm {
    /// Days before.
    pub days_before: u32,
}

/// One all-day event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What makes it the same event in every export: `contract-0192…@sanad`.
    pub uid: String,
    /// The day.
    pub date: NaiveDate,
    /// What the calendar shows.
    pub summary: String,
    /// What it says when opened; may have lines.
    pub description: String,
    /// What it is filed under.
    pub categories: Vec<String>,
    /// When it was last changed, raised by one each time: the record's version.
    pub sequence: u32,
    /// Reminders.
    pub alarms: Vec<Alarm>,
}

/// Writes a calendar. `name` is what the reader's program calls it, `stamp` the moment of export. Dates outside the years 1 to
/// 9999 cannot be written in iCalendar; such events are left out.
pub fn calendar(name: &str, stamp: DateTime<Utc>, events: &[Event]) -> String {
    let mut out = Lines::default();
    out.plain("BEGIN:VCALENDAR");
    out.plain("VERSION:2.0");
    out.plain("PRODID:-//Sanad//Sanad//EN");
    out.plain("CALSCALE:GREGORIAN");
    out.plain("METHOD:PUBLISH");
    out.text("X-WR-CALNAME", name);
    let stamp = stamp.format("%Y%m%dT%H%M%SZ").to_string();
    for event in events {
        if let Some((start, end)) = days(event.date) {
            write(&mut out, event, &stamp, &start, &end);
        }
    }
    out.plain("END:VCALENDAR");
    out.written
}

fn write(out: &mut Lines, event: &Event, stamp: &str, start: &str, end: &str) {
    out.plain("BEGIN:VEVENT");
    out.text("UID", &event.uid);
    out.plain(&format!("DTSTAMP:{stamp}"));
    out.plain(&format!("SEQUENCE:{}", event.sequence));
    out.plain(&format!("DTSTART;VALUE=DATE:{start}"));
    out.plain(&format!("DTEND;VALUE=DATE:{end}")); // the day after, as the end is exclusive
    out.text("SUMMARY", &event.summary);
    if !event.description.is_empty() {
        out.text("DESCRIPTION", &event.description);
    }
    if !event.categories.is_empty() {
        // The commas between categories are part of the format, those within are text.
        let categories: Vec<String> = event.categories.iter().map(|category| escaped(category)).collect();
        out.plain(&format!("CATEGORIES:{}", categories.join(",")));
    }
    out.plain("TRANSP:TRANSPARENT"); // a deadline does not make anyone busy
    out.plain("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE");
    out.plain("X-MICROSOFT-CDO-BUSYSTATUS:FREE");
    for alarm in &event.alarms {
        out.plain("BEGIN:VALARM");
        out.plain("ACTION:DISPLAY");
        out.text("DESCRIPTION", &event.summary);
        out.plain(&format!("TRIGGER:{}", trigger(*alarm)));
        out.plain("END:VALARM");
    }
    out.plain("END:VEVENT");
}

/// From midnight of the day: nine in the morning of so many days before.
fn trigger(alarm: Alarm) -> String {
    match alarm.days_before {
        0 => "PT9H".to_owned(),
        1 => "-PT15H".to_owned(),
        days => format!("-P{}DT15H", days - 1),
    }
}

/// The day and the day after, as iCalendar writes them.
fn days(date: NaiveDate) -> Option<(String, String)> {
    use chrono::Datelike;

    let next = date.succ_opt()?;
    let written = |date: NaiveDate| (1..=9999).contains(&date.year()).then(|| date.format("%Y%m%d").to_string());
    Some((written(date)?, written(next)?))
}

/// Text as a value: backslash, semicolon and comma escaped, line ends as `\n`, other control characters left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\r' => {
                characters.next_if_eq(&'\n');
                out.push_str("\\n");
            }
            '\n' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            '\t' => out.push('\t'),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Lines as they are written: folded, each ended by CR LF.
#[derive(Default)]
struct Lines {
    written: String,
}

impl Lines {
    fn text(&mut self, name: &str, text: &str) {
        self.plain(&format!("{name}:{}", escaped(text)));
    }

    /// Folds at 75 octets, never inside a character. The space that begins a folded line counts.
    fn plain(&mut self, line: &str) {
        let mut octets = 0;
        for character in line.chars() {
            if octets + character.len_utf8() > LINE {
                self.written.push_str("\r\n ");
                octets = 1;
            }
            self.written.push(character);
            octets += character.len_utf8();
        }
        self.written.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use proptest::prelude::*;

    use super::*;

    fn stamp() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 22, 4, 30, 0).unwrap()
    }

    fn notice() -> Event {
        Event {
            uid: "contract-0192f0c1-77aa-7cc0-9d6e-1f2a3b4c5d6e-notice@sanad".into(),
            date: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
            summary: "آخر موعد لإشعار عدم التجديد: عقد توريد حديد التسليح، شركة الشرق للصلب؛ C-0042".into(),
            description: "No notice recorded; renews to 31 Dec 2027, unless one was given.\r\nSee C:\\contracts".into(),
            categories: vec!["Sanad".into(), "Notice, contracts".into()],
            sequence: 3,
            alarms: [30, 1, 0].map(|days_before| Alarm { days_before }).into(),
        }
    }

    /// What a reader makes of it: folds undone.
    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn a_deadline_in_arabic() {
        insta::assert_snapshot!(calendar("سند", stamp(), &[notice()]).replace("\r\n", "\n"));
    }

    #[test]
    fn text_is_escaped_and_control_characters_are_dropped() {
        assert_eq!(escaped("a;b,c\\d\r\ne\rf\ng\u{0}h"), "a\\;b\\,c\\\\d\\ne\\nf\\ngh");
    }

    #[test]
    fn nothing_outside_four_digit_years() {
        for date in [NaiveDate::MAX, NaiveDate::MIN, NaiveDate::from_ymd_opt(9999, 12, 31).unwrap()] {
            let text = calendar("x", stamp(), &[Event { date, ..notice() }]);
            assert!(!text.contains("VEVENT"), "{date}");
        }
    }

    #[test]
    fn the_longest_day_count_is_still_a_duration() {
        assert_eq!(trigger(Alarm { days_before: u32::MAX }), "-P4294967294DT15H");
    }

    proptest! {
        #[test]
        fn lines_are_short_whole_and_come_back(
            summary in "\\PC{0,200}",
            description in proptest::collection::vec(any::<char>(), 0..200),
        ) {
            let event = Event { summary: summary.clone(), description: description.into_iter().collect(), ..notice() };
            let text = calendar("سند", stamp(), std::slice::from_ref(&event));
            prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
            for line in text.split("\r\n") {
                prop_assert!(line.len() <= LINE, "{} octets", line.len());
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let expected = format!("\r\nSUMMARY:{}\r\n", escaped(&summary));
            prop_assert!(unfolded(&text).contains(&expected));
        }
    }
}
