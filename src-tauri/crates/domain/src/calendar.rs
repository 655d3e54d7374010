//! Business days: a weekend mask and a table of holidays.
//!
//! Business dates carry no zone. Inside tables of figures they are packed as [`Day`]: days since 1 January 1970.

mod named;

pub use named::{CalendarHoliday, CalendarWeekend, NamedCalendar};

use chrono::{Datelike, NaiveDate};

/// A date packed as days since 1970-01-01; [`NO_DAY`] where there is none.
pub type Day = i32;

/// No date.
pub const NO_DAY: Day = i32::MIN;

/// Days from 1 January of year 1 to 1 January 1970.
const EPOCH: i32 = 719_163;

/// Packs a date.
pub fn pack(date: NaiveDate) -> Day {
    date.num_days_from_ce() - EPOCH
}

/// Packs a date that may be missing.
pub fn pack_opt(date: Option<NaiveDate>) -> Day {
    date.map_or(NO_DAY, pack)
}

/// Unpacks a date; `None` for [`NO_DAY`] and for days outside the calendar.
pub fn unpack(day: Day) -> Option<NaiveDate> {
    day.checked_add(EPOCH).and_then(NaiveDate::from_num_days_from_ce_opt)
}

/// Where a date that is not a business day goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Roll {
    /// It stays.
    None,
    /// To the next business day.
    Following,
    /// To the business day before.
    Preceding,
    /// To the next business day, unless that leaves the month; then to the one before.
    ModifiedFollowing,
}

/// Which days are worked: a mask of weekend days and a sorted table of holidays.
///
/// At least one weekday is always worked, so that counting forward ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Today's weekend.
    weekend: u8,
    /// Weekends of former times, oldest first; empty for most.
    former: Vec<Era>,
    holidays: Vec<Day>,
}

/// A weekend that is no longer kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Era {
    /// The last day on which it was.
    until: Day,
    weekend: u8,
}

impl Default for Calendar {
    /// Saturday and Sunday, no holidays.
    fn default() -> Self {
        Self::new(&[5, 6], &[])
    }
}

impl Calendar {
    /// A calendar with these weekend days (0 = Monday … 6 = Sunday) and holidays.
    ///
    /// Numbers past 6 are passed over; a mask of all seven days counts as no weekend at all.
    pub fn new(weekend: &[u8], holidays: &[NaiveDate]) -> Self {
        Self::by_date(weekend, &[], holidays)
    }

    /// A calendar whose weekend moved: `first` until the day before the first of `later`, each of which holds from its date on.
    /// The UAE rested on Friday and Saturday until the end of 2021, on Saturday and Sunday since.
    pub fn by_date(first: &[u8], later: &[(NaiveDate, Vec<u8>)], holidays: &[NaiveDate]) -> Self {
        let mut later: Vec<(Day, u8)> = later.iter().map(|(from, weekend)| (pack(*from), mask(weekend))).collect();
        later.sort_by_key(|(from, _)| *from);
        let (mut weekend, mut former) = (mask(first), Vec::new());
        for (from, next) in later {
            if next != weekend {
                former.push(Era { until: from.saturating_sub(1), weekend });
                weekend = next;
            }
        }
        let mut calendar = Self { weekend, former, holidays: Vec::new() };
        let mut holidays: Vec<Day> =
            holidays.iter().map(|date| pack(*date)).filter(|day| !calendar.in_weekend(*day)).collect();
        holidays.sort_unstable();
        holidays.dedup();
        calendar.holidays = holidays;
        calendar
    }

    /// Whether the day is worked.
    pub fn is_business(&self, day: Day) -> bool {
        !self.in_weekend(day) && self.holidays.binary_search(&day).is_err()
    }

    fn in_weekend(&self, day: Day) -> bool {
        if self.former.is_empty() {
            return in_mask(self.weekend, day);
        }
        let era = self.former.partition_point(|era| era.until < day);
        in_mask(self.former.get(era).map_or(self.weekend, |era| era.weekend), day)
    }

    /// The day `count` business days after (or before, where negative) `day`. Zero is the day itself, worked or not.
    /// Saturates at the ends of the calendar.
    pub fn add(&self, day: Day, count: i32) -> Day {
        if !self.former.is_empty() {
            return self.add_over_eras(day, count);
        }
        let step = count.signum();
        let (mut at, mut left) = (day, count.unsigned_abs());
        let worked = 7 - self.weekend.count_ones();
        while left > 0 {
            // Whole weeks are skipped at once, then their holidays are made up for.
            let weeks = left / worked;
            if weeks > 0 {
                let leap = i32::try_from(weeks).unwrap_or(i32::MAX).saturating_mul(7).saturating_mul(step);
                let to = at.saturating_add(leap);
                left = left - weeks * worked + self.holidays_between(at, to);
                if to == i32::MAX || to == i32::MIN {
                    return to;
                }
                at = to;
                continue;
            }
            let Some(next) = at.checked_add(step) else { return at };
            at = next;
            left -= u32::from(self.is_business(at));
        }
        // A leap of whole weeks ends on the weekday it began on; from a day off, step back onto the last day worked.
        while count != 0 && !self.is_business(at) {
            let Some(back) = at.checked_sub(step) else { return at };
            at = back;
        }
        at
    }

    /// [`add`](Self::add) where weeks are not all alike: the day is sought by how many worked days lie up to it.
    fn add_over_eras(&self, day: Day, count: i32) -> Day {
        let (day, wanted) = (i64::from(day), i64::from(count));
        if count == 0 {
            return day as Day;
        }
        // Forward the first day through which enough were worked; backward the first after which too few are left, less one.
        let target =
            if count > 0 { self.worked_through(day) + wanted } else { self.worked_through(day - 1) + wanted + 1 };
        let (mut low, mut high) = if count > 0 { (day, i64::from(Day::MAX)) } else { (i64::from(Day::MIN), day) };
        while low < high {
            let middle = low + (high - low).div_euclid(2);
            if self.worked_through(middle) >= target { high = middle } else { low = middle + 1 }
        }
        low as Day // between the bounds, which are `Day`s
    }

    /// Holidays after `from` up to `to` (in either direction), weekends not among them.
    fn holidays_between(&self, from: Day, to: Day) -> u32 {
        let (low, high) = if from <= to {
            (self.holidays.partition_point(|h| *h <= from), self.holidays.partition_point(|h| *h <= to))
        } else {
            (self.holidays.partition_point(|h| *h < to), self.holidays.partition_point(|h| *h < from))
        };
        (high - low) as u32
    }

    /// How many business days lie after `from`, up to and including `to`; negative, and counted from `to` on up to
    /// but not including `from`, where `to` is the earlier.
    pub fn between(&self, from: Day, to: Day) -> i32 {
        let (from, to) = (i64::from(from), i64::from(to));
        let count = if to < from {
            self.worked_through(to - 1) - self.worked_through(from - 1)
        } else {
            self.worked_through(to) - self.worked_through(from)
        };
        count as i32 // fewer than the days between two `Day`s of one calendar
    }

    /// Business days from a fixed Monday through `day`: only differences mean anything.
    fn worked_through(&self, day: i64) -> i64 {
        let mut worked = 0;
        let mut before = None;
        for era in &self.former {
            let until = i64::from(era.until);
            worked +=
                weekdays_through(era.weekend, day.min(until)) - before.map_or(0, |b| weekdays_through(era.weekend, b));
            before = Some(until);
            if day <= until {
                return worked - self.holidays_through(day);
            }
        }
        worked += weekdays_through(self.weekend, day) - before.map_or(0, |b| weekdays_through(self.weekend, b));
        worked - self.holidays_through(day)
    }

    fn holidays_through(&self, day: i64) -> i64 {
        self.holidays.partition_point(|holiday| i64::from(*holiday) <= day) as i64
    }

    /// Rolls a day off the days not worked.
    pub fn roll(&self, day: Day, roll: Roll) -> Day {
        match roll {
            Roll::None => day,
            Roll::Following => self.next(day, 1),
            Roll::Preceding => self.next(day, -1),
            Roll::ModifiedFollowing => {
                let following = self.next(day, 1);
                let month = |day| unpack(day).map(|date| (date.year(), date.month()));
                if month(following) == month(day) { following } else { self.next(day, -1) }
            }
        }
    }

    fn next(&self, day: Day, step: i32) -> Day {
        let mut at = day;
        while !self.is_business(at) {
            let Some(next) = at.checked_add(step) else { return at };
            at = next;
        }
        at
    }
}

/// Days from a fixed Monday through `day` that a weekend leaves to work.
fn weekdays_through(weekend: u8, day: i64) -> i64 {
    let days = day + i64::from(EPOCH); // 0001-01-01, day one of the era, was a Monday
    let (weeks, rest) = (days.div_euclid(7), days.rem_euclid(7));
    let worked = i64::from(7 - weekend.count_ones());
    weeks * worked + (0..rest).filter(|weekday| weekend & (1 << weekday) == 0).count() as i64
}

/// Weekdays as bits; none for all seven, so that something is always worked.
fn mask(weekend: &[u8]) -> u8 {
    let mask = weekend.iter().filter(|day| **day < 7).fold(0_u8, |mask, day| mask | 1 << day);
    if mask == 0b111_1111 { 0 } else { mask }
}

fn in_mask(weekend: u8, day: Day) -> bool {
    // 1970-01-01 was a Thursday, weekday 3 from Monday.
    weekend & (1 << day.rem_euclid(7).wrapping_add(3).rem_euclid(7)) != 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    /// One day at a time.
    fn plain_add(calendar: &Calendar, day: Day, count: i32) -> Day {
        let (mut at, mut left) = (day, count.abs());
        while left > 0 {
            at += count.signum();
            left -= i32::from(calendar.is_business(at));
        }
        at
    }

    #[test]
    fn packing_round_trips() {
        assert_eq!(pack(date(1970, 1, 1)), 0);
        assert_eq!(unpack(pack(date(2026, 11, 22))), Some(date(2026, 11, 22)));
        assert_eq!(unpack(NO_DAY), None);
        assert_eq!(unpack(i32::MAX), None);
    }

    #[test]
    fn the_week_of_the_gulf_ends_on_thursday() {
        let calendar = Calendar::new(&[4, 5], &[date(2026, 9, 23)]);
        assert!(calendar.is_business(pack(date(2026, 9, 20)))); // Sunday
        assert!(!calendar.is_business(pack(date(2026, 9, 25)))); // Friday
        assert!(!calendar.is_business(pack(date(2026, 9, 23)))); // National Day
        assert_eq!(calendar.add(pack(date(2026, 9, 22)), 2), pack(date(2026, 9, 27)));
    }

    #[test]
    fn rolls_as_named() {
        let calendar = Calendar::default();
        let saturday = pack(date(2026, 10, 31));
        assert_eq!(calendar.roll(saturday, Roll::None), saturday);
        assert_eq!(calendar.roll(saturday, Roll::Following), pack(date(2026, 11, 2)));
        assert_eq!(calendar.roll(saturday, Roll::Preceding), pack(date(2026, 10, 30)));
        assert_eq!(calendar.roll(saturday, Roll::ModifiedFollowing), pack(date(2026, 10, 30)));
        let earlier = pack(date(2026, 10, 24));
        assert_eq!(calendar.roll(earlier, Roll::ModifiedFollowing), pack(date(2026, 10, 26)));
    }

    #[test]
    fn a_week_without_work_is_no_calendar() {
        let calendar = Calendar::new(&[0, 1, 2, 3, 4, 5, 6, 9], &[]);
        assert_eq!(calendar.add(0, 10), 10);
    }

    #[test]
    fn the_weekend_of_the_emirates_moved() {
        let calendar = Calendar::by_date(&[4, 5], &[(date(2022, 1, 1), vec![5, 6])], &[]);
        assert!(!calendar.is_business(pack(date(2021, 12, 31)))); // the last Friday off
        assert!(calendar.is_business(pack(date(2021, 12, 26)))); // a Sunday
        assert!(calendar.is_business(pack(date(2022, 1, 7)))); // a Friday
        assert_eq!(calendar.add(pack(date(2021, 12, 30)), 1), pack(date(2022, 1, 3)));
        assert_eq!(calendar.add(pack(date(2022, 1, 3)), -1), pack(date(2021, 12, 30)));
        assert_eq!(calendar.between(pack(date(2021, 12, 25)), pack(date(2022, 1, 8))), 10);
    }

    proptest! {
        #[test]
        fn counting_over_moved_weekends_equals_counting_days(
            weekends in prop::collection::vec(prop::collection::vec(0_u8..7, 0..6), 1..5),
            moves in prop::collection::vec(20_300_i32..20_700, 4),
            holidays in prop::collection::vec(20_300_i32..20_700, 0..30),
            day in 20_300_i32..20_700,
            count in -120_i32..120,
        ) {
            let later: Vec<_> = weekends[1..].iter().zip(&moves).map(|(w, d)| (unpack(*d).unwrap(), w.clone())).collect();
            let holidays: Vec<NaiveDate> = holidays.into_iter().filter_map(unpack).collect();
            let calendar = Calendar::by_date(&weekends[0], &later, &holidays);
            prop_assert_eq!(calendar.add(day, count), plain_add(&calendar, day, count));
            let to = day + count;
            let (low, high) = if count < 0 { (to, day) } else { (day + 1, to + 1) };
            let counted = (low..high).filter(|d| calendar.is_business(*d)).count() as i32;
            prop_assert_eq!(calendar.between(day, to), counted * count.signum());
        }

        #[test]
        fn moved_weekends_never_panic(day in any::<i32>(), count in any::<i32>(), other in any::<i32>()) {
            let calendar = Calendar::by_date(&[3, 4], &[(date(2013, 6, 29), vec![4, 5])], &[date(2026, 9, 23)]);
            let _ = (calendar.between(day, other), calendar.add(day, count), calendar.roll(day, Roll::Preceding));
        }

        #[test]
        fn leaping_weeks_equals_counting_days(
            weekend in prop::collection::vec(0_u8..7, 0..6),
            holidays in prop::collection::vec(20_400_i32..20_600, 0..30),
            day in 20_300_i32..20_700,
            count in -120_i32..120,
        ) {
            let holidays: Vec<NaiveDate> = holidays.into_iter().filter_map(unpack).collect();
            let calendar = Calendar::new(&weekend, &holidays);
            let moved = calendar.add(day, count);
            prop_assert_eq!(moved, plain_add(&calendar, day, count));
            prop_assert_eq!(calendar.between(day, day + count.abs()), {
                (day + 1..=day + count.abs()).filter(|d| calendar.is_business(*d)).count() as i32
            });
            if count > 0 {
                prop_assert_eq!(calendar.between(day, moved), count);
            }
        }

        #[test]
        fn never_panics(day in any::<i32>(), count in any::<i32>(), other in any::<i32>()) {
            let calendar = Calendar::default();
            let _ = (calendar.between(day, other), calendar.add(day, count % 1_000_000), calendar.roll(day, Roll::Following));
        }
    }
}
