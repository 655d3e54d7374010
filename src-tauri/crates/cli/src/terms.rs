//! Payment terms: words read, schedules reckoned.

use sanad_app::terms::{self, TermAsked, TermSchedule};
use sanad_app::{Result, Workspace};
use sanad_domain::numbers::Money;
use sanad_domain::terms::{Dates, Discount, Due, Term};
use serde_json::{Value, json};

use crate::arguments::{Arguments, Schedule, TermsCommand, typed};
use crate::say;

/// Does what can be done with or without a workspace.
pub(crate) async fn run(arguments: &Arguments, open: Option<&Workspace>, command: &TermsCommand) -> Result<()> {
    match command {
        TermsCommand::Read { text } => say::value(arguments, "term", &terms::read(text)?),
        TermsCommand::Schedule(wanted) => {
            let told = match open {
                Some(open) => terms::schedule(open, &asked(wanted, term(open, wanted).await?)).await?,
                None => terms::schedule_plain(&asked(wanted, worded(wanted)?), wanted.invoice_date)?,
            };
            say::value(arguments, "schedule", &shown(&told))
        }
    }
}

async fn term(open: &Workspace, wanted: &Schedule) -> Result<Term> {
    match &wanted.terms {
        Some(code) => Ok(terms::get(open, code, None).await?.input.term),
        None => worded(wanted),
    }
}

fn worded(wanted: &Schedule) -> Result<Term> {
    Ok(terms::read(wanted.text.as_deref().unwrap_or_default())?.term)
}

fn asked(wanted: &Schedule, term: Term) -> TermAsked {
    TermAsked {
        term,
        amount: typed(&wanted.amount),
        before_tax: wanted.before_tax.as_deref().map(typed),
        currency: wanted.currency.clone(),
        dates: Dates {
            invoice: Some(wanted.invoice_date),
            invoice_receipt: wanted.invoice_receipt,
            goods_receipt: wanted.goods_date,
            order: wanted.order_date,
            contract: wanted.contract_date,
            milestones: wanted.milestones.iter().cloned().collect(),
        },
    }
}

fn shown(told: &TermSchedule) -> Value {
    let amount = |money: &Money| money.amount();
    let instalment = |due: &Due| json!({ "due": due.due, "amount": amount(&due.amount) });
    let discount = |tier: &Discount| {
        json!({
            "until": tier.until, "amount": tier.amount.as_ref().map(amount),
            "yield_simple": tier.yield_simple, "yield_compound": tier.yield_compound,
        })
    };
    json!({
        "instalments": told.instalments.iter().map(instalment).collect::<Vec<_>>(),
        "discounts": told.discounts.iter().map(discount).collect::<Vec<_>>(),
    })
}
