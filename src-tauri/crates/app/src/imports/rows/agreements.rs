//! Contracts, payment terms, documents, country indices and rates on their way to the scratch tables.

use sanad_domain::numbers::Currency;
use sanad_domain::suppliers::tidy::line;
use sanad_exchange::read::{
    ContractRecord, DocumentRecord, IndexRecord, NoticeSaid, RateRecord, SupplierTermRecord, TermRecord, Text,
};
use sanad_store::imports::{Stage, TermsSaid};
use sea_orm::Value;

use super::{Rows, day, hashed, maybe_word, micro, some, text, word};

impl Rows {
    pub(super) fn term(&mut self, src: i64, record: &TermRecord<'_>) {
        let TermRecord { code, name_en, name_ar, term, note } = record;
        // Shares, steps and texts: there is nothing in it that JSON could refuse.
        let body = term.as_ref().and_then(|term| serde_json::to_string(term).ok());
        let values = [
            tidy(code),
            some(name_en.as_ref()),
            some(name_ar.as_ref()),
            maybe_word(body.as_deref()),
            some(note.as_ref()),
        ];
        self.push(Stage::Term, src, hashed(values));
    }

    pub(super) fn supplier_term(&mut self, src: i64, record: &SupplierTermRecord<'_>) {
        let SupplierTermRecord { supplier, term, from } = record;
        if from.is_none_or(|from| from <= self.today) {
            self.push(Stage::SupplierTerm, src, [text(supplier), tidy(term), day(*from)]);
        }
    }

    pub(super) fn contract(&mut self, src: i64, record: &ContractRecord<'_>) {
        let ContractRecord {
            number,
            supplier,
            title_en,
            title_ar,
            parent,
            owner,
            renewal,
            start,
            end,
            ended,
            term,
            period,
            renewals,
            taken_up,
            notice,
            calendar,
            currency,
            committed,
            ceiling,
            note,
        } = record;
        let NoticeSaid { length, clear_days, effective, delivery_days, safety_margin_days } = *notice;
        let said = TermsSaid {
            initial: *term,
            period: *period,
            renewals: *renewals,
            taken_up: *taken_up,
            notice: length,
            clear_days,
            effective,
            delivery_days,
            safety_margin_days,
        };
        let values = [
            tidy(number),
            text(supplier),
            some(title_en.as_ref()),
            some(title_ar.as_ref()),
            parent.as_ref().map(|parent| line(parent)).into(),
            some(owner.as_ref()),
            maybe_word(renewal.map(sanad_domain::contracts::Renewal::code)),
            day(*start),
            day(*end),
            day(*ended),
            // Numbers and units alone.
            word(&serde_json::to_string(&said).unwrap_or_else(|_| String::from("{}"))),
            some(calendar.as_ref()),
            maybe_word(currency.as_ref().map(Currency::code)),
            micro(*committed),
            micro(*ceiling),
            some(note.as_ref()),
        ];
        self.push(Stage::Contract, src, hashed(values));
    }

    pub(super) fn document(&mut self, src: i64, record: &DocumentRecord<'_>) {
        let DocumentRecord { supplier, contract, kind, title, number, issuer, issued, expires, place, note } = record;
        let values = [
            some(supplier.as_ref()),
            contract.as_ref().map(|contract| line(contract)).into(),
            tidy(kind),
            title.as_ref().map(|title| line(title)).into(),
            number.as_ref().map(|number| line(number)).into(),
            some(issuer.as_ref()),
            day(*issued),
            day(*expires),
            some(place.as_ref()),
            some(note.as_ref()),
        ];
        self.push(Stage::Document, src, hashed(values));
    }

    pub(super) fn index(&mut self, src: i64, record: &IndexRecord<'_>) {
        let IndexRecord { index, country, date, value, source } = record;
        let values = [tidy(index), word(country), day(Some(*date)), micro(Some(*value)), some(source.as_ref())];
        self.push(Stage::Index, src, hashed(values));
    }

    pub(super) fn rate(&mut self, src: i64, record: &RateRecord) {
        let RateRecord { currency, to, date, nano } = record;
        let values =
            [word(currency.code()), maybe_word(to.as_ref().map(Currency::code)), day(Some(*date)), Value::from(*nano)];
        self.push(Stage::Rate, src, values);
    }
}

/// As the workspace writes what it tells things by: without spaces around or doubled, in NFC.
fn tidy(value: &Text<'_>) -> Value {
    Value::from(line(value))
}
