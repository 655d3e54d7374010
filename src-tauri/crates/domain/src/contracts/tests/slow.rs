//! The same rules by walking the calendar one day at a time, sharing nothing with the quick ones but their words.

use chrono::NaiveDate;

use super::*;

/// The calendar on paper: every day of some decades with its weekday.
pub struct Paper(Vec<Leaf>);

#[derive(Clone, Copy)]
struct Leaf {
    /// Months since year 0.
    month: i32,
    day: u32,
    weekday: u8,
    last_of_month: bool,
}

/// Days off on paper: a weekend, the days it moved, holidays.
pub struct DaysOff {
    pub first: Vec<u8>,
    pub later: Vec<(NaiveDate, Vec<u8>)>,
    pub holidays: Vec<NaiveDate>,
    off: Vec<bool>,
}

/// What the walk finds.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    pub term: (u32, NaiveDate, NaiveDate),
    pub last_receipt: NaiveDate,
    pub last_sending: NaiveDate,
    pub deadline: NaiveDate,
}

impl Paper {
    /// From 1 January 2000, a Saturday, to the end of 2049.
    pub fn new() -> Self {
        let mut leaves = Vec::new();
        let mut weekday = 5;
        for year in 2000..2050 {
            for month in 1..=12 {
                let length = match month {
                    4 | 6 | 9 | 11 => 30,
                    2 if year % 4 == 0 => 29,
                    2 => 28,
                    _ => 31,
                };
                for day in 1..=length {
                    leaves.push(Leaf { month: year * 12 + month - 1, day, weekday, last_of_month: day == length });
                    weekday = (weekday + 1) % 7;
                }
            }
        }
        Self(leaves)
    }

    pub fn date(&self, at: usize) -> NaiveDate {
        let Leaf { month, day, .. } = self.0[at];
        NaiveDate::from_ymd_opt(month / 12, month as u32 % 12 + 1, day).unwrap()
    }

    fn at(&self, date: NaiveDate) -> usize {
        date.signed_duration_since(self.date(0)).num_days() as usize
    }

    pub fn days_off(&self, first: Vec<u8>, later: Vec<(NaiveDate, Vec<u8>)>, holidays: Vec<NaiveDate>) -> DaysOff {
        let mut off = Vec::new();
        for (at, day) in self.0.iter().enumerate() {
            let date = self.date(at);
            let weekend = later.iter().filter(|(from, _)| *from <= date).max_by_key(|(from, _)| *from);
            let weekend = weekend.map_or(&first, |(_, weekend)| weekend);
            off.push(weekend.contains(&day.weekday) || holidays.contains(&date));
        }
        DaysOff { first, later, holidays, off }
    }

    /// Whether a day is the last of a span begun on `from`, told by looking at it.
    fn ends(&self, from: usize, length: Length, times: u32, at: usize) -> bool {
        let count = (length.count * times) as i32;
        let months = match length.unit {
            LengthUnit::Days => return at + 1 == from + count as usize,
            LengthUnit::Weeks => return at + 1 == from + 7 * count as usize,
            LengthUnit::Months => count,
            LengthUnit::Years => 12 * count,
        };
        self.ends_months(from, months, at)
    }

    fn ends_months(&self, from: usize, months: i32, at: usize) -> bool {
        let (begun, target) = (self.0[from].day, self.0[from].month + months);
        let (today, tomorrow) = (&self.0[at], &self.0[at + 1]);
        let ran_out = today.last_of_month && today.month == target && today.day < begun;
        ran_out || tomorrow.month == target && tomorrow.day == begun
    }

    /// Walks from the start to the term that holds `as_of`, then back from its end.
    pub fn walk(&self, rule: &TermRule, recipient: &DaysOff, ours: &DaysOff, as_of: NaiveDate) -> Found {
        let (origin, as_of) = (self.at(rule.start), self.at(as_of));
        let (period, stated) = (rule.period.unwrap(), rule.initial_end.map(|end| self.at(end)));
        let in_months = |unit| matches!(unit, LengthUnit::Months | LengthUnit::Years);
        let (mut start, mut renewal, mut at, mut second) = (origin, 0, origin, None);
        loop {
            let ended = match (second, rule.initial_end, rule.initial) {
                (None, Some(_), _) => Some(at) == stated,
                (None, None, initial) => self.ends(origin, initial.unwrap(), 1, at),
                (Some(_), None, Some(initial)) if in_months(initial.unit) && in_months(period.unit) => {
                    let months =
                        |length: Length| length.count as i32 * if length.unit == LengthUnit::Years { 12 } else { 1 };
                    self.ends_months(origin, months(initial) + renewal as i32 * months(period), at)
                }
                (Some(from), ..) => self.ends(from, period, renewal, at),
            };
            if ended {
                if at >= as_of || rule.renewals == Some(renewal) {
                    break;
                }
                renewal += 1;
                start = at + 1;
                second = second.or(Some(start));
            }
            at += 1;
        }
        self.back(rule.notice.unwrap(), (renewal, start, at), recipient, ours)
    }

    fn back(&self, notice: Notice, term: (u32, usize, usize), recipient: &DaysOff, ours: &DaysOff) -> Found {
        let end = term.2;
        let mut at = end;
        match notice.unit {
            NoticeUnit::Days => (0..notice.count).for_each(|_| at -= 1),
            NoticeUnit::Weeks => (0..notice.count * 7).for_each(|_| at -= 1),
            NoticeUnit::BusinessDays => {
                let mut left = notice.count;
                while left > 0 {
                    at -= 1;
                    left -= u32::from(!recipient.off[at]);
                }
            }
            NoticeUnit::Months => {
                let target = self.0[end].month - notice.count as i32;
                while self.0[at].month != target || self.0[at].day > self.0[end].day {
                    at -= 1;
                }
            }
        }
        at -= usize::from(notice.clear_days);
        while recipient.off[at] {
            at -= 1;
        }
        let last_receipt = at;
        if notice.effective == Effective::Received {
            at -= notice.delivery_days as usize;
            while ours.off[at] {
                at -= 1;
            }
        }
        let last_sending = at;
        at -= notice.safety_margin_days as usize;
        Found {
            term: (term.0, self.date(term.1), self.date(term.2)),
            last_receipt: self.date(last_receipt),
            last_sending: self.date(last_sending),
            deadline: self.date(at),
        }
    }
}
