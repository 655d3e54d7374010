//! What a contract has several of: amendments and notices.

use chrono::NaiveDate;
use sanad_domain::contracts::{Amendment, NoticeGiven, NoticeMethod};
use sea_orm::ActiveValue::Set;

use super::read::day;
use crate::entities::{contract_amendment, contract_notice};
use crate::suppliers::parts::Part;
use crate::{Result, StoreError};

fn text(date: Option<NaiveDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

impl Part for Amendment {
    const OF: &'static str = "contract";
    type Entity = contract_amendment::Entity;
    type Model = contract_amendment::Model;
    type Active = contract_amendment::ActiveModel;

    fn store(&self, key: i64, of: i64, position: i64) -> Self::Active {
        let Self { number, effective, title, changes } = self.clone();
        contract_amendment::ActiveModel {
            key: Set(key),
            contract: Set(of),
            position: Set(position),
            number: Set(number),
            effective: Set(text(effective)),
            title: Set(title),
            // Plain numbers, texts and dates: there is nothing in it that JSON could refuse.
            changes: Set(serde_json::to_string(&changes).unwrap_or_default()),
            ..Default::default()
        }
    }

    fn load(row: &Self::Model) -> Result<Self> {
        Ok(Self {
            number: row.number.clone(),
            effective: day(row.effective.as_deref())?,
            title: row.title.clone(),
            changes: serde_json::from_str(&row.changes)?,
        })
    }

    fn key(row: &Self::Model) -> i64 {
        row.key
    }

    fn of(row: &Self::Model) -> i64 {
        row.contract
    }
}

impl Part for NoticeGiven {
    const OF: &'static str = "contract";
    type Entity = contract_notice::Entity;
    type Model = contract_notice::Model;
    type Active = contract_notice::ActiveModel;

    fn store(&self, key: i64, of: i64, position: i64) -> Self::Active {
        let Self { given, received, method, recipient, proof } = self.clone();
        contract_notice::ActiveModel {
            key: Set(key),
            contract: Set(of),
            position: Set(position),
            given: Set(text(given)),
            received: Set(text(received)),
            method: Set(method.code().to_owned()),
            recipient: Set(recipient),
            proof: Set(proof),
            ..Default::default()
        }
    }

    fn load(row: &Self::Model) -> Result<Self> {
        let method = NoticeMethod::from_code(&row.method)
            .ok_or_else(|| StoreError::Corrupt(format!("notice method {}", row.method)))?;
        Ok(Self {
            given: day(row.given.as_deref())?,
            received: day(row.received.as_deref())?,
            method,
            recipient: row.recipient.clone(),
            proof: row.proof.clone(),
        })
    }

    fn key(row: &Self::Model) -> i64 {
        row.key
    }

    fn of(row: &Self::Model) -> i64 {
        row.contract
    }
}
