//! What risk is reckoned from beside orders, contracts and papers: indices of countries, values that people state, one finding.
//! All of it is invented, in the manner of the indices that are published.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use sanad_domain::numbers::Micro;
use sanad_domain::risk::{Finding, KnockOut, Ruling};
use sanad_domain::suppliers::{Stage, display_names};
use sanad_store::risk::{self as store, KeptIndex, KeptRuling, StatedValue};
use sanad_store::{Right, Seen, suppliers};

use super::conduct::Conduct;
use super::dice::Dice;
use super::orders::plus;
use super::suppliers::Member;
use super::{Sample, stories};
use crate::{Result, Workspace};

/// Country, risk 0 to 10, perceived integrity 0 to 100, governance −2.5 to 2.5: as of the latest year, in thousandths.
type Land = (&'static str, i64, i64, i64);
const LANDS: [Land; 15] = [
    ("AE", 2_100, 68_000, 850),
    ("BH", 1_900, 53_000, 250),
    ("CN", 4_100, 43_000, 50),
    ("DE", 1_700, 75_000, 1_500),
    ("ES", 2_300, 56_000, 800),
    ("FR", 2_200, 67_000, 1_100),
    ("IN", 5_400, 38_000, -100),
    ("IT", 2_600, 54_000, 500),
    ("KR", 2_000, 64_000, 1_000),
    ("KW", 1_800, 46_000, 100),
    ("NL", 1_500, 78_000, 1_700),
    ("OM", 2_900, 55_000, 350),
    ("QA", 1_600, 59_000, 600),
    ("SA", 2_700, 59_000, 200),
    ("TR", 4_900, 34_000, -400),
];
/// The indices with how much worse each was a year before, in thousandths.
const INDICES: [(&str, i64); 3] = [("inform", 100), ("cpi", -1_500), ("wgi", -60)];

/// A value of a country's index and the day it was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleIndex {
    /// What was published.
    pub value: KeptIndex,
    /// The day.
    pub entered: NaiveDate,
}

/// A value that somebody stated of a supplier, by code, and the day it was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleValue {
    /// The supplier's code.
    pub supplier: String,
    /// What was stated.
    pub value: StatedValue,
    /// The day.
    pub entered: NaiveDate,
}

/// A finding about a supplier, by code; it was entered on the day it holds from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleFinding {
    /// The supplier's code.
    pub supplier: String,
    /// What was found.
    pub finding: Finding,
}

/// What was published of every country, this year and the one before.
pub(super) fn indices(today: NaiveDate) -> Vec<SampleIndex> {
    let mut made = Vec::new();
    for back in [1, 0] {
        let year = today.year() - back;
        let (Some(date), Some(entered)) = (
            NaiveDate::from_ymd_opt(year, 1, 1),
            NaiveDate::from_ymd_opt(year, 2, 10).map(|day| day.min(plus(today, -1))),
        ) else {
            continue;
        };
        for (country, inform, cpi, wgi) in LANDS {
            for ((index, worse), value) in INDICES.into_iter().zip([inform, cpi, wgi]) {
                let value = Some(Micro((value + worse * i64::from(back)) * 1_000));
                let source = format!("Sample edition {year}");
                let value = KeptIndex { index: index.to_owned(), country: country.to_owned(), date, value, source };
                made.push(SampleIndex { value, entered });
            }
        }
    }
    made
}

/// What people stated: accounts, questionnaires and how long a change of supplier would take, of some. The one that slides had
/// weaker accounts in its last year; those that deliver worst are weak in the rest too, and hard to leave.
pub(super) fn values(cast: &[Member], today: NaiveDate) -> Vec<SampleValue> {
    let mut dice = Dice::new("risk");
    let closed = |back: i32| NaiveDate::from_ymd_opt(today.year() - back, 12, 31).unwrap_or(today);
    let known = |day: NaiveDate| day.min(plus(today, -2));
    let mut made = Vec::new();
    for member in cast.iter().filter(|member| member.input.stage == Stage::Approved) {
        let mut state = |indicator: &str, date: NaiveDate, thousandths: i64, source: &str, entered: NaiveDate| {
            let (indicator, source) = (indicator.to_owned(), source.to_owned());
            let value = StatedValue { supplier: 0, indicator, date, raw: Some(Micro(thousandths * 1_000)), source };
            made.push(SampleValue { supplier: member.input.code.clone(), value, entered: known(entered) });
        };
        let name = display_names(&member.input.names).en;
        let (slides, silent) = (name == Some(stories::SLIDING), name == Some(stories::SILENT));
        let hard = slides || silent;
        let weak = member.conduct == Conduct::POOR && member.orders >= 100;
        let of = |dice: &mut Dice, well: (i64, i64), badly: (i64, i64)| {
            let (low, high) = if weak { badly } else { well };
            dice.between(low, high)
        };
        let score = of(&mut dice, (900, 3_900), (200, 900));
        let asked = of(&mut dice, (45, 98), (15, 36));
        let days = of(&mut dice, (20, 300), (300, 560));
        let (accounts, questions, switch) =
            (dice.chance(620) || weak, dice.chance(430) || weak, dice.chance(380) || weak);
        if slides {
            state("altman_z2", closed(2), 2_900, "Annual accounts", plus(closed(2), 90));
            state("altman_z2", closed(1), 650, "Annual accounts", plus(closed(1), 100));
        } else if accounts {
            state("altman_z2", closed(1), score, "Annual accounts", plus(closed(1), 80));
        }
        if questions || slides {
            let asked = if slides { 31 } else { asked };
            state("questionnaire", plus(today, -200), asked * 1_000, "Supplier questionnaire", plus(today, -195));
        }
        if switch || hard {
            let days = if hard { 480 } else { days };
            state("time_to_switch", plus(today, -300), days * 1_000, "Category review", plus(today, -299));
        }
    }
    made
}

/// The supplier that never delivered is before the court.
pub(super) fn findings(cast: &[Member], today: NaiveDate) -> Vec<SampleFinding> {
    let silent = cast.iter().find(|member| display_names(&member.input.names).en == Some(stories::SILENT));
    let finding = Finding {
        knock_out: KnockOut::Insolvency,
        from: plus(today, -20),
        until: None,
        person: crate::open::OWNER.to_owned(),
        reason: String::from("Proceedings opened; notice in the official gazette."),
    };
    silent.map(|member| SampleFinding { supplier: member.input.code.clone(), finding }).into_iter().collect()
}

/// Enters what came after one day and up to another, each kind in one entry; `ids` are suppliers' by code.
///
/// # Errors
/// The database's own.
pub(super) async fn enter(
    then: &Workspace,
    told: &Sample,
    ids: &HashMap<String, String>,
    (after, until): (NaiveDate, NaiveDate),
) -> Result<()> {
    let came = |day: NaiveDate| after < day && day <= until;
    let indices: Vec<&SampleIndex> = told.indices.iter().filter(|one| came(one.entered)).collect();
    let values: Vec<&SampleValue> = told.values.iter().filter(|one| came(one.entered)).collect();
    let ctx = then.ctx().await;
    let write = then.store().write(&ctx, Right::EditRisk, "country_index.set", async |tx| -> Result<()> {
        for one in &indices {
            store::set_index(tx, &one.value).await?;
        }
        if !indices.is_empty() {
            tx.record("country_index", None, None, None, Some(serde_json::json!({ "values": indices.len() })));
        }
        Ok(())
    });
    write.await?;
    let write = then.store().write(&ctx, Right::EditRisk, "risk.state", async |tx| -> Result<()> {
        for one in &values {
            if let Some(id) = ids.get(&one.supplier) {
                store::state(tx, id, &one.value).await?;
            }
        }
        if !values.is_empty() {
            tx.record("risk", None, None, None, Some(serde_json::json!({ "values": values.len() })));
        }
        Ok(())
    });
    write.await?;
    for one in told.findings.iter().filter(|one| came(one.finding.from)) {
        let Some(supplier) = ids.get(&one.supplier) else { continue };
        let id = ctx.ids.next();
        let ruling = Ruling::KnockOut(one.finding.clone());
        let write = then.store().write(&ctx, Right::EditRisk, "risk.find", async |tx| -> Result<()> {
            let key = suppliers::key_of(tx.db(), Seen::Now, supplier).await?;
            store::rule(tx, &KeptRuling { id: id.clone(), supplier: key, ruling: ruling.clone() }).await?;
            let after = serde_json::to_value(&ruling).unwrap_or_default();
            tx.record("risk", Some(id.clone()), Some(supplier.clone()), None, Some(after));
            Ok(())
        });
        write.await?;
    }
    Ok(())
}
