//! Settings of the person and of the workspace.

use chrono::NaiveDate;
use sanad_domain::calendar::Calendar;
use sanad_domain::errors::{FieldError, FieldErrors};
use sanad_domain::numbers::Currency;
use sanad_domain::terms::{Buyer, RuleSet, check_own_rules};
use sanad_store::{Right, settings};
use serde::{Deserialize, Serialize};

use crate::{AppError, Result, Workspace};

/// How dates are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum CalendarChoice {
    /// Gregorian.
    #[default]
    Gregorian,
    /// Umm al-Qura.
    Hijri,
    /// Both, Gregorian first.
    Both,
}

/// How digits are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Digits {
    /// 123
    #[default]
    Latn,
    /// ١٢٣
    Arab,
}

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// A language of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// English.
    En,
    /// Arabic.
    Ar,
}

/// The days before a deadline on which a person is told of it, unless they chose others.
const ALERT_DAYS: [u32; 6] = [90, 60, 30, 14, 7, 1];
/// No further ahead, and on no more days, is anyone told.
const FURTHEST_ALERT: u32 = 366;
const MOST_ALERTS: usize = 12;

/// What a person chose for themselves. What was never chosen stands at its beginning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct PersonSettings {
    /// None follows the system.
    pub language: Option<Lang>,
    /// How dates are shown.
    pub calendar: CalendarChoice,
    /// How digits are written.
    pub digits: Digits,
    /// Colours.
    pub theme: Theme,
    /// Whether the desktop tells of deadlines.
    pub notify_deadlines: bool,
    /// On which days before a deadline: each at most once, the furthest first.
    pub alert_days: Vec<u32>,
    /// Whether the tour of the first start was seen or skipped.
    pub tour_seen: bool,
}

impl Default for PersonSettings {
    fn default() -> Self {
        Self {
            language: None,
            calendar: CalendarChoice::default(),
            digits: Digits::default(),
            theme: Theme::default(),
            notify_deadlines: false,
            alert_days: ALERT_DAYS.to_vec(),
            tour_seen: false,
        }
    }
}

impl PersonSettings {
    fn check(&self) -> FieldErrors {
        let days = &self.alert_days;
        let error = if days.len() > MOST_ALERTS {
            Some(FieldError::new("too_many").with("max", MOST_ALERTS.to_string()))
        } else {
            days.iter().any(|day| !(1..=FURTHEST_ALERT).contains(day)).then(|| FieldError::new("out_of_range"))
        };
        error.map(|error| (String::from("alert_days"), vec![error])).into_iter().collect()
    }

    /// Alerts each once, the furthest first.
    fn tidied(mut self) -> Self {
        self.alert_days.sort_unstable_by(|one, other| other.cmp(one));
        self.alert_days.dedup();
        self
    }
}

/// A day on which nobody works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// What it is.
    pub name: String,
}

/// What holds for everyone in the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WorkspaceSettings {
    /// Its name.
    pub name: String,
    /// IANA zone: decides which day it is.
    pub zone: String,
    /// ISO 4217; sums across currencies are converted into it.
    pub reporting_currency: Option<String>,
    /// Days of the weekend, 0 Monday to 6 Sunday.
    pub weekend: Vec<u32>,
    /// Holidays.
    pub holidays: Vec<Holiday>,
    /// Whether we buy as a public authority, for which stricter limits on payment hold.
    #[serde(default)]
    pub public_buyer: bool,
    /// The company's own limits on payment terms, held against them beside the laws'.
    #[serde(default)]
    pub payment_rules: Vec<RuleSet>,
    /// Kinds of documents that every supplier must have: `insurance`, `iso_9001`.
    #[serde(default)]
    pub required_documents: Vec<String>,
}

impl WorkspaceSettings {
    /// What a new workspace starts with. The weekend follows the zone: Friday and Saturday where that is the custom.
    pub fn starting(name: &str, zone: &str) -> Self {
        let friday = [
            "Asia/Riyadh",
            "Asia/Kuwait",
            "Asia/Qatar",
            "Asia/Bahrain",
            "Asia/Muscat",
            "Asia/Amman",
            "Asia/Baghdad",
            "Africa/Cairo",
        ];
        let weekend = if friday.contains(&zone) { vec![4, 5] } else { vec![5, 6] };
        Self {
            name: name.to_owned(),
            zone: zone.to_owned(),
            reporting_currency: None,
            weekend,
            holidays: Vec::new(),
            public_buyer: false,
            payment_rules: Vec::new(),
            required_documents: Vec::new(),
        }
    }

    /// As whom limits on payment are read.
    pub(crate) fn buyer(&self) -> Buyer {
        if self.public_buyer { Buyer::Public } else { Buyer::Private }
    }

    /// The days that are worked.
    pub fn calendar(&self) -> Calendar {
        let weekend: Vec<u8> = self.weekend.iter().filter_map(|day| u8::try_from(*day).ok()).collect();
        let holidays: Vec<NaiveDate> = self.holidays.iter().map(|holiday| holiday.date).collect();
        Calendar::new(&weekend, &holidays)
    }

    fn check(&self) -> FieldErrors {
        let mut errors = FieldErrors::new();
        let mut say = |path: &str, code: &str| {
            errors.entry(path.to_owned()).or_default().push(FieldError::new(code));
        };
        if self.name.trim().is_empty() {
            say("name", "required");
        }
        if self.zone.parse::<chrono_tz::Tz>().is_err() {
            say("zone", "bad_zone");
        }
        if self.reporting_currency.as_ref().is_some_and(|code| code.parse::<Currency>().is_err()) {
            say("reporting_currency", "bad_currency");
        }
        if self.weekend.iter().any(|day| *day > 6) || self.weekend.len() > 6 {
            say("weekend", "bad_weekend");
        }
        for (at, kind) in self.required_documents.iter().enumerate() {
            if kind.trim().is_empty() {
                say(&format!("required_documents.{at}"), "required");
            }
        }
        errors.extend(check_own_rules("payment_rules", &self.payment_rules));
        errors
    }
}

/// The person's settings.
///
/// # Errors
/// The database's own.
pub async fn person(workspace: &Workspace) -> Result<PersonSettings> {
    let db = workspace.store().read().await?;
    Ok(settings::get(&db, &workspace.own_setting("settings")).await?.unwrap_or_default())
}

/// Sets the person's settings.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn set_person(workspace: &Workspace, chosen: PersonSettings) -> Result<()> {
    let errors = chosen.check();
    if !errors.is_empty() {
        return Err(AppError::invalid(errors));
    }
    let chosen = chosen.tidied();
    let (ctx, key) = (workspace.ctx().await, workspace.own_setting("settings"));
    workspace
        .store()
        .write(&ctx, Right::OwnSettings, "settings.person", async |tx| -> Result<()> {
            Ok(settings::set(tx, &key, &chosen).await?)
        })
        .await
}

/// The workspace's settings.
///
/// # Errors
/// The database's own.
pub async fn workspace(workspace: &Workspace) -> Result<WorkspaceSettings> {
    let db = workspace.store().read().await?;
    settings::get(&db, settings::WORKSPACE).await?.ok_or_else(|| AppError::new("corrupt").with("what", "settings"))
}

/// Sets the workspace's settings.
///
/// # Errors
/// `invalid` with the fields, and the database's own.
pub async fn set_workspace(workspace: &Workspace, chosen: WorkspaceSettings) -> Result<()> {
    let errors = chosen.check();
    if !errors.is_empty() {
        return Err(AppError::invalid(errors));
    }
    let ctx = workspace.ctx().await;
    workspace
        .store()
        .write(&ctx, Right::Configure, "settings.workspace", async |tx| -> Result<()> {
            Ok(settings::set(tx, settings::WORKSPACE, &chosen).await?)
        })
        .await?;
    Ok(settings::load_zone(workspace.store()).await?)
}
