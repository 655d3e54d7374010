//! Contracts, their deadlines, and the calendar file.

use sanad_app::contracts::{self, CalendarQuery};
use sanad_app::settings::Lang as Language;
use sanad_app::{Result, Workspace};
use sanad_domain::contracts::ContractQuery;
use serde_json::json;

use crate::arguments::{Arguments, Contracts, ContractsCommand, Lang};
use crate::say;

/// Does what the command line says of contracts.
pub(crate) async fn run(arguments: &Arguments, open: &Workspace, asked: &Contracts) -> Result<()> {
    match &asked.command {
        None => {
            let report = contracts::report(open, asked.as_of, asked.notice_within).await?;
            say::value(arguments, "contracts", &report)
        }
        Some(ContractsCommand::Calendar { file, as_of, notice_within }) => {
            let lang = match arguments.lang {
                Lang::En => Language::En,
                Lang::Ar => Language::Ar,
            };
            let wanted = ContractQuery { as_of: *as_of, notice_within: *notice_within, ..ContractQuery::default() };
            let query = CalendarQuery { contracts: wanted, ids: Vec::new(), lang };
            let written = contracts::calendar_file(open, file, &query, None).await?;
            say::value(
                arguments,
                "calendar",
                &json!({ "file": written.file, "events": written.events, "without": written.without }),
            )
        }
    }
}
