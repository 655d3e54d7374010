//! What may be said on the command line.

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};
use clap::{Args, Parser, Subcommand, ValueEnum};
use sanad_domain::identity::latin_digits;

/// Sanad without a window.
#[derive(Debug, Parser)]
#[command(name = "sanad-cli", version)]
pub(crate) struct Arguments {
    /// The workspace: a file, or the address of a server's database, `postgres://person@server/database`. The password is
    /// taken from PGPASSWORD or a password file, as PostgreSQL's own programs do.
    #[arg(long, global = true, value_name = "FILE or ADDRESS")]
    pub workspace: Option<PathBuf>,
    /// Print JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// The language of what is not JSON, and of what is wrong with refused rows.
    #[arg(long, global = true, value_enum, default_value = "en")]
    pub lang: Lang,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    En,
    Ar,
}

impl From<Lang> for sanad_app::settings::Lang {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::En,
            Lang::Ar => Self::Ar,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make an empty workspace.
    New {
        /// Its name; the file's own where none is given.
        #[arg(long)]
        name: Option<String>,
        /// IANA zone, which decides which day it is.
        #[arg(long, default_value = "UTC")]
        zone: String,
    },
    /// Make the fictional sample workspace.
    Sample,
    /// Write a whole copy to a file that does not exist.
    Backup { file: PathBuf },
    /// Move the workspace whole, its journal included, to a place where none is; it stays here too, as it is.
    Move {
        /// A file, or the address of a server's database.
        #[arg(value_name = "FILE or ADDRESS")]
        to: PathBuf,
    },
    /// The journal.
    #[command(subcommand)]
    Journal(JournalCommand),
    /// Bring in a file, or take an import back. Ends with 3 where not one row could be imported.
    Import(Import),
    /// List suppliers.
    Suppliers {
        /// Words in either script.
        #[arg(long, default_value = "")]
        search: String,
        /// How many at most.
        #[arg(long, default_value_t = 50)]
        limit: u32,
        /// As known at the end of this day.
        #[arg(long, value_name = "DATE", value_parser = iso_date)]
        as_of: Option<NaiveDate>,
    },
    /// Show one supplier, by code or id.
    Supplier {
        code: String,
        /// As known at the end of this day.
        #[arg(long, value_name = "DATE", value_parser = iso_date)]
        as_of: Option<NaiveDate>,
    },
    /// Delivery figures of a period.
    Deliveries(Deliveries),
    /// Contracts and their notice deadlines, as they stand on a day by what is known now.
    Contracts(Contracts),
    /// Payment terms.
    #[command(subcommand)]
    Terms(TermsCommand),
    /// What may go wrong with suppliers, the riskiest first, with what each score is made of.
    Risk {
        /// As of this day, and as known at its end; today where none is given.
        #[arg(long, value_name = "DATE", value_parser = iso_date)]
        as_of: Option<NaiveDate>,
        /// This supplier alone, by code or id.
        #[arg(long, value_name = "CODE")]
        supplier: Option<String>,
    },
    /// What needs a decision, by the day it must be made, and the figures beside it.
    Desk {
        /// As known at the end of this day; today where none is given.
        #[arg(long, value_name = "DATE", value_parser = iso_date)]
        as_of: Option<NaiveDate>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum JournalCommand {
    /// Recompute the chain.
    Verify,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Import {
    #[command(subcommand)]
    pub command: Option<ImportCommand>,
    /// The file to bring in.
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    /// A built-in profile, one kept in the workspace, or a TOML file; what the file itself shows where none is given.
    #[arg(long)]
    pub profile: Option<String>,
    /// The sheet of a spreadsheet, by its name or its number from 1.
    #[arg(long, value_name = "NAME|N", value_parser = sheet)]
    pub sheet: Option<String>,
    /// Only say what would be written.
    #[arg(long)]
    pub dry_run: bool,
    /// Where refused rows go, to be mended and imported again.
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ImportCommand {
    /// Take an import back whole.
    Undo {
        id: String,
        /// Keep what was changed since, and take back the rest.
        #[arg(long)]
        force: bool,
    },
    /// List imports.
    List,
}

#[derive(Debug, Args)]
pub(crate) struct Deliveries {
    #[arg(long, value_name = "DATE", value_parser = iso_date)]
    pub from: NaiveDate,
    #[arg(long, value_name = "DATE", value_parser = iso_date)]
    pub to: NaiveDate,
    /// Judged as of this day; the day to which receipts are complete where none is given.
    #[arg(long, value_name = "DATE", value_parser = iso_date)]
    pub as_of: Option<NaiveDate>,
    #[arg(long, value_enum)]
    pub reference: Option<Reference>,
    /// Days early allowed, or `unlimited`.
    #[arg(long, value_name = "N|unlimited", value_parser = early, allow_negative_numbers = true)]
    pub early: Option<Early>,
    /// Days late allowed.
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub late: Option<u32>,
    /// Percent that may be missing.
    #[arg(long, value_name = "PCT", allow_negative_numbers = true)]
    pub under: Option<String>,
    /// Percent that may be over.
    #[arg(long, value_name = "PCT", allow_negative_numbers = true)]
    pub over: Option<String>,
    #[arg(long, value_enum)]
    pub count: Option<Count>,
    #[arg(long, value_enum)]
    pub level: Option<Level>,
    #[arg(long, value_enum, default_value = "supplier")]
    pub by: By,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TermsCommand {
    /// Read a term from people's own words, in English or Arabic. Needs no workspace.
    Read { text: String },
    /// What is to be paid when. Needs no workspace for a term in words, which then knows no days off but Saturday and Sunday.
    Schedule(Schedule),
}

#[derive(Debug, Args)]
pub(crate) struct Schedule {
    /// A term of the workspace, by code.
    #[arg(long, value_name = "CODE", required_unless_present = "text", conflicts_with = "text")]
    pub terms: Option<String>,
    /// A term in words.
    #[arg(long)]
    pub text: Option<String>,
    /// The amount, with tax.
    #[arg(long, allow_negative_numbers = true)]
    pub amount: String,
    /// The amount before tax, for discounts that are taken from it.
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
    pub before_tax: Option<String>,
    /// ISO 4217.
    #[arg(long)]
    pub currency: String,
    /// The date on the invoice.
    #[arg(long, value_name = "DATE", value_parser = iso_date)]
    pub invoice_date: NaiveDate,
    /// The day the invoice came.
    #[arg(long, value_name = "DATE", value_parser = iso_date)]
    pub invoice_receipt: Option<NaiveDate>,
    /// The day the goods came.
    #[arg(long, value_name = "DATE", value_parser = iso_date)]
    pub goods_date: Option<NaiveDate>,
    /// The date of the order.
    #[arg(long, value_name = "DATE", value_parser = iso_date)]
    pub order_date: Option<NaiveDate>,
    /// The date of the contract.
    #[arg(long, value_name = "DATE", value_parser = iso_date)]
    pub contract_date: Option<NaiveDate>,
    /// Another date by its name; may be given again.
    #[arg(long = "milestone", value_name = "NAME=DATE", value_parser = milestone)]
    pub milestones: Vec<(String, NaiveDate)>,
}

impl Command {
    /// Whether this can be done without a workspace.
    pub(crate) fn stands_alone(&self) -> bool {
        match self {
            Self::Terms(TermsCommand::Read { .. }) => true,
            Self::Terms(TermsCommand::Schedule(schedule)) => schedule.terms.is_none(),
            _ => false,
        }
    }
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Contracts {
    #[command(subcommand)]
    pub command: Option<ContractsCommand>,
    /// As they stand on this day; today where none is given.
    #[arg(long, value_name = "DATE", value_parser = iso_date)]
    pub as_of: Option<NaiveDate>,
    /// Those alone whose notice deadline lies within so many days of it, by their deadlines.
    #[arg(long, value_name = "DAYS")]
    pub notice_within: Option<u32>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ContractsCommand {
    /// Write the notice deadlines still to come as an iCalendar file, in place of any that is there.
    Calendar {
        file: PathBuf,
        /// As they stand on this day; today where none is given.
        #[arg(long, value_name = "DATE", value_parser = iso_date)]
        as_of: Option<NaiveDate>,
        /// Those alone within so many days of it.
        #[arg(long, value_name = "DAYS")]
        notice_within: Option<u32>,
    },
}

/// Days early allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Early(pub Option<u32>);

/// A date as ISO 8601 writes it, in a person's own digits and in the years that imports take.
fn iso_date(text: &str) -> Result<NaiveDate, String> {
    let text = latin_digits(text);
    let date = text.parse::<NaiveDate>().ok().filter(|date| (1900..=2200).contains(&date.year()));
    date.filter(|date| date.to_string() == text).ok_or_else(|| String::from("not a date from 1900-01-01 to 2200-12-31"))
}

/// A number in a person's own digits and separators as plain text, as the window takes it; whether it is one is judged later.
pub(crate) fn typed(text: &str) -> String {
    latin_digits(text).replace('٫', ".").replace('٬', "")
}

fn sheet(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err(String::from("a sheet's name, or its number from 1")) } else { Ok(text.to_owned()) }
}

fn milestone(text: &str) -> Result<(String, NaiveDate), String> {
    let (name, date) = text.rsplit_once('=').ok_or_else(|| String::from("not a name and a date: NAME=DATE"))?;
    Ok((name.trim().to_owned(), iso_date(date)?))
}

fn early(text: &str) -> Result<Early, String> {
    if text == "unlimited" {
        return Ok(Early(None));
    }
    text.parse().map(|days| Early(Some(days))).map_err(|_| String::from("a number of days, or `unlimited`"))
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Reference {
    Requested,
    Original,
    Current,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Count {
    Received,
    Accepted,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Level {
    Line,
    Order,
    Quantity,
    Value,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum By {
    Supplier,
    Month,
    Category,
}
