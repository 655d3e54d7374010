//! Suppliers' papers: registers, insurances and certificates, most in order, some run out, some about to.

use std::collections::HashMap;

use chrono::{Months, NaiveDate};
use sanad_domain::documents::DocumentInput;
use sanad_domain::suppliers::{Stage, display_names};
use sanad_store::{Right, Seen, contracts, documents as store};

use super::dice::Dice;
use super::orders::plus;
use super::suppliers::Member;
use super::{Sample, SampleContract, stories};
use crate::{Result, Workspace};

/// A document and the day it was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleDocument {
    /// What is said of it; `supplier` is a code, `contract` a number.
    pub input: DocumentInput,
    /// The day.
    pub entered: NaiveDate,
}

/// A kind of paper: its code, English and Arabic titles, issuer, how many months it holds, and how many suppliers in a thousand
/// have one.
type Kind = (&'static str, &'static str, &'static str, &'static str, u32, u32);
const KINDS: [Kind; 4] = [
    ("commercial_register", "Commercial register extract", "مستخرج السجل التجاري", "Chamber of Commerce", 24, 960),
    ("insurance", "Liability insurance certificate", "شهادة تأمين المسؤولية", "Rimal Insurance", 12, 880),
    ("iso_9001", "ISO 9001 certificate", "شهادة الأيزو ٩٠٠١", "Meridian Assurance", 36, 620),
    ("tax_certificate", "Tax compliance certificate", "شهادة الالتزام الضريبي", "Tax authority", 12, 780),
];

/// Kinds that every supplier must have.
pub(super) const REQUIRED: [&str; 3] = ["commercial_register", "insurance", "tax_certificate"];
/// How many days ago the insurance of the supplier that slides ran out.
const LAPSED: i64 = 40;

/// All documents, in the order in which they were entered.
pub(super) fn documents(cast: &[Member], contracts: &[SampleContract], today: NaiveDate) -> Vec<SampleDocument> {
    let mut dice = Dice::new("documents");
    let mut made = Vec::new();
    for (nth, member) in cast.iter().enumerate().filter(|(_, member)| member.input.stage != Stage::Prospect) {
        for (kind, en, ar, issuer, months, permille) in KINDS {
            let lapsed = kind == "insurance" && display_names(&member.input.names).en == Some(stories::SLIDING);
            let (has, in_order, near) = (dice.chance(permille), dice.chance(984), dice.chance(40));
            // Nearly all are renewed well before their day; a few are close to it, and a few ran out of late.
            let left = if near { dice.between(3, 60) } else { dice.between(61, i64::from(months) * 30) };
            let expires = plus(today, if in_order { left } else { -dice.between(1, 60) });
            let expires = if lapsed { plus(today, -LAPSED) } else { expires };
            if !has && !lapsed {
                continue;
            }
            let valid_from = expires.checked_sub_months(Months::new(months)).map(|day| plus(day, 1));
            let input = DocumentInput {
                supplier: member.input.code.clone(),
                kind: kind.to_owned(),
                title: (if member.land.arab() && dice.chance(500) { ar } else { en }).to_owned(),
                number: format!("{}-{:04}", kind[..2].to_uppercase(), 1_000 + nth),
                issuer: issuer.to_owned(),
                valid_from,
                expires: Some(expires),
                ..DocumentInput::default()
            };
            let entered = valid_from.map_or(today, |day| plus(day, dice.between(1, 20))).min(plus(today, -1));
            made.push(SampleDocument { input, entered });
        }
    }
    made.extend(contracts.iter().step_by(4).map(signed));
    made.sort_by_key(|document| document.entered);
    made
}

/// The signed copy of a contract.
fn signed(contract: &SampleContract) -> SampleDocument {
    let number = &contract.input.number;
    let input = DocumentInput {
        supplier: contract.input.supplier.clone(),
        contract: Some(number.clone()),
        kind: String::from("signed_contract"),
        title: format!("{number}, signed"),
        number: number.clone(),
        valid_from: contract.input.start,
        place: format!("Contracts/{number}.pdf"),
        ..DocumentInput::default()
    };
    SampleDocument { input, entered: contract.signed }
}

/// Enters the documents that came after one day and up to another, all in one entry; `suppliers` are ids by code.
///
/// # Errors
/// The database's own.
pub(super) async fn enter(
    then: &Workspace,
    told: &Sample,
    suppliers: &HashMap<String, String>,
    (after, until): (NaiveDate, NaiveDate),
) -> Result<()> {
    let came = |document: &&SampleDocument| after < document.entered && document.entered <= until;
    let came: Vec<&SampleDocument> = told.documents.iter().filter(came).collect();
    let ctx = then.ctx().await;
    let write = then.store().write(&ctx, Right::EditSuppliers, "document.create", async |tx| -> Result<()> {
        for document in &came {
            let mut input = document.input.clone();
            input.supplier = suppliers.get(&input.supplier).cloned().unwrap_or_default();
            if let Some(number) = &input.contract {
                input.contract = Some(contracts::get(tx.db(), Seen::Now, number).await?.id);
            }
            store::insert(tx, &ctx, &input).await?;
        }
        if !came.is_empty() {
            tx.record("document", None, None, None, Some(serde_json::json!({ "documents": came.len() })));
        }
        Ok(())
    });
    write.await
}

#[cfg(test)]
mod tests {
    use sanad_domain::documents::check;

    use super::*;
    use crate::sample::sample;

    #[test]
    fn papers_stand_and_some_run_out_soon() {
        let today = NaiveDate::from_ymd_opt(2026, 6, 15).unwrap_or_default();
        let sample = sample(today);
        assert!(sample.documents.iter().all(|document| check(&document.input).is_empty()));
        assert!(sample.documents.iter().all(|document| document.entered <= sample.complete_to));
        let within = |from: i64, to: i64| {
            let days = plus(today, from)..=plus(today, to);
            let expire = |document: &&SampleDocument| document.input.expires.is_some_and(|day| days.contains(&day));
            sample.documents.iter().filter(expire).count()
        };
        let with_contract = sample.documents.iter().filter(|document| document.input.contract.is_some()).count();
        insta::assert_snapshot!(
            format!(
                "documents {} (of contracts {with_contract})\nrun out {}\nwithin a month {}",
                sample.documents.len(),
                within(-400, -1),
                within(0, 30)
            ),
            @r#"
        documents 723 (of contracts 75)
        run out 13
        within a month 14
        "#
        );
    }
}
