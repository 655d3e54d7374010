//! From a row's values to contracts, payment terms, documents, country indices and rates.

use chrono::NaiveDate;
use sanad_domain::contracts::{Length, LengthUnit, NoticeUnit};
use sanad_domain::numbers::div_half_away;
use sanad_domain::terms::Term;
use sanad_domain::terms::words::read;

use super::agreements::{
    ContractRecord, DocumentRecord, IndexRecord, NoticeSaid, RateRecord, SupplierTermRecord, TermRecord,
};
use super::eval::Eval;
use super::plan::{Cell, Made};
use super::records::{Record, Text};
use crate::problem::{Problem, codes};
use crate::profile::{Contract, CountryIndex, Document, PaymentTerm, Rate, SupplierTerm};
use crate::value::choice::any_country;
use crate::value::span::SpanUnit;

/// A name without a language goes by its script: English's place or Arabic's.
pub(super) fn by_script<'r>(name: Option<Text<'r>>, en: &mut Option<Text<'r>>, ar: &mut Option<Text<'r>>) {
    let Some(name) = name else { return };
    let arabic = name.chars().any(|sign| matches!(sign, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'));
    (if arabic { ar } else { en }).get_or_insert(name);
}

pub(super) fn contract<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Contract<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let number = eval.text(fields.number.as_ref());
    let supplier = eval.text(fields.supplier.as_ref());
    let title = eval.text(fields.title.as_ref());
    let mut title_en = eval.text(fields.title_en.as_ref());
    let mut title_ar = eval.text(fields.title_ar.as_ref());
    by_script(title, &mut title_en, &mut title_ar);
    let record = ContractRecord {
        number: Text::Borrowed(""),
        supplier: Text::Borrowed(""),
        title_en,
        title_ar,
        parent: eval.text(fields.parent.as_ref()),
        owner: eval.text(fields.owner.as_ref()),
        renewal: eval.choice(fields.renewal.as_ref()),
        start: eval.date(fields.start.as_ref()),
        end: eval.date(fields.end.as_ref()),
        ended: eval.date(fields.ended.as_ref()),
        term: length(eval, fields.term.as_ref(), fields.term_unit.as_ref()),
        period: length(eval, fields.period.as_ref(), fields.period_unit.as_ref()),
        renewals: eval.count(fields.renewals.as_ref()),
        taken_up: eval.count(fields.taken_up.as_ref()),
        notice: notice(eval, fields),
        calendar: eval.text(fields.calendar.as_ref()),
        currency: eval.currency(fields.currency.as_ref()),
        committed: eval.amount(fields.committed.as_ref()),
        ceiling: eval.amount(fields.ceiling.as_ref()),
        note: eval.text(fields.note.as_ref()),
    };
    Some(Record::Contract(Box::new(ContractRecord { number: number?, supplier: supplier?, ..record })))
}

/// How long a term is. Business days are no unit of it.
fn length<'r>(eval: &mut Eval<'r, '_>, cell: Option<&'r Cell>, unit: Option<&'r Cell>) -> Option<Length> {
    let (count, unit) = eval.length(cell, unit)?;
    let unit = match unit {
        SpanUnit::Days => Some(LengthUnit::Days),
        SpanUnit::BusinessDays => None,
        SpanUnit::Weeks => Some(LengthUnit::Weeks),
        SpanUnit::Months => Some(LengthUnit::Months),
        SpanUnit::Years => Some(LengthUnit::Years),
    };
    eval.check(cell, unit.is_some(), codes::NOT_A_LENGTH);
    Some(Length { count, unit: unit? })
}

fn notice<'r>(eval: &mut Eval<'r, '_>, fields: &'r Contract<Cell>) -> NoticeSaid {
    let cell = fields.notice.as_ref();
    let length = eval.length(cell, fields.notice_unit.as_ref()).and_then(|(count, unit)| {
        let said = match unit {
            SpanUnit::Days => Some((count, NoticeUnit::Days)),
            SpanUnit::BusinessDays => Some((count, NoticeUnit::BusinessDays)),
            SpanUnit::Weeks => Some((count, NoticeUnit::Weeks)),
            SpanUnit::Months => Some((count, NoticeUnit::Months)),
            SpanUnit::Years => count.checked_mul(12).map(|months| (months, NoticeUnit::Months)),
        };
        eval.check(cell, said.is_some(), codes::OUT_OF_RANGE);
        said
    });
    NoticeSaid {
        length,
        clear_days: eval.choice(fields.clear_days.as_ref()),
        effective: eval.choice(fields.effective.as_ref()),
        delivery_days: eval.count(fields.delivery_days.as_ref()),
        safety_margin_days: eval.count(fields.safety_margin_days.as_ref()),
    }
}

pub(super) fn payment_term<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<PaymentTerm<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let code = eval.text(fields.code.as_ref());
    let name = eval.text(fields.name.as_ref());
    let mut name_en = eval.text(fields.name_en.as_ref());
    let mut name_ar = eval.text(fields.name_ar.as_ref());
    by_script(name, &mut name_en, &mut name_ar);
    let term = wording(eval, fields.wording.as_ref());
    let note = eval.text(fields.note.as_ref());
    Some(Record::Term(Box::new(TermRecord { code: code?, name_en, name_ar, term, note })))
}

/// A term in words. What is not understood is named, as written.
fn wording<'r>(eval: &mut Eval<'r, '_>, cell: Option<&'r Cell>) -> Option<Term> {
    let cell = cell?;
    let text = eval.text(Some(cell))?;
    match read(&text) {
        Ok(term) => Some(term),
        Err(unread) => {
            let reason = serde_json::to_value(unread.reason).ok();
            let reason = reason.as_ref().and_then(|reason| reason.as_str()).unwrap_or_default().to_owned();
            let problem = Problem::new(eval.row, &cell.label, &text, codes::WORDING_NOT_READ);
            eval.note(problem.with("part", &unread.part).with("reason", &reason));
            None
        }
    }
}

pub(super) fn supplier_term<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<SupplierTerm<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let supplier = eval.text(fields.supplier.as_ref());
    let term = eval.text(fields.term.as_ref());
    let from = eval.date(fields.from.as_ref());
    Some(Record::SupplierTerm(SupplierTermRecord { supplier: supplier?, term: term?, from }))
}

pub(super) fn document<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Document<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let supplier = eval.text(fields.supplier.as_ref());
    let contract = eval.text(fields.contract.as_ref());
    let kind = eval.text(fields.kind.as_ref());
    if supplier.is_none() && contract.is_none() {
        eval.missing(&[fields.supplier.as_ref(), fields.contract.as_ref()]);
    }
    let record = DocumentRecord {
        supplier,
        contract,
        kind: Text::Borrowed(""),
        title: eval.text(fields.title.as_ref()),
        number: eval.text(fields.number.as_ref()),
        issuer: eval.text(fields.issuer.as_ref()),
        issued: eval.date(fields.issued.as_ref()),
        expires: eval.date(fields.expires.as_ref()),
        place: eval.text(fields.place.as_ref()),
        note: eval.text(fields.note.as_ref()),
    };
    Some(Record::Document(Box::new(DocumentRecord { kind: kind?, ..record })))
}

pub(super) fn country_index<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<CountryIndex<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let index = eval.text(fields.index.as_ref());
    let country = eval.code(fields.country.as_ref(), any_country, codes::UNKNOWN_COUNTRY_NAME);
    let date = eval.date(fields.date.as_ref());
    let year = eval.count(fields.year.as_ref());
    let value = eval.number(fields.value.as_ref());
    let source = eval.text(fields.source.as_ref());
    let date = match (date, year) {
        (Some(date), _) => date,
        (None, Some(year)) => {
            let first = first_day(year);
            eval.check(fields.year.as_ref(), first.is_some(), codes::DATE_OUT_OF_RANGE);
            first?
        }
        (None, None) => {
            eval.missing(&[fields.date.as_ref(), fields.year.as_ref()]);
            return None;
        }
    };
    Some(Record::Index(IndexRecord { index: index?, country: country?, date, value: value?, source }))
}

fn first_day(year: u32) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok().filter(|year| (1900..=2200).contains(year))?;
    NaiveDate::from_ymd_opt(year, 1, 1)
}

pub(super) fn rate<'r>(eval: &mut Eval<'r, '_>, made: &'r Made<Rate<Cell>>) -> Option<Record<'r>> {
    let fields = &made.fields;
    let currency = eval.currency(fields.currency.as_ref());
    let to = eval.currency(fields.to.as_ref());
    let date = eval.date(fields.date.as_ref());
    let rate = positive(eval, fields.rate.as_ref());
    let inverse = positive(eval, fields.inverse.as_ref());
    let per = eval.count(fields.per.as_ref()).unwrap_or(1);
    eval.check(fields.per.as_ref(), per > 0, codes::NOT_POSITIVE);
    let said = match (rate, inverse) {
        (Some(rate), _) => Some((i128::from(rate), i128::from(per), fields.rate.as_ref())),
        (None, Some(inverse)) => {
            Some((BILLION * BILLION, i128::from(inverse) * i128::from(per), fields.inverse.as_ref()))
        }
        (None, None) => {
            eval.missing(&[fields.rate.as_ref(), fields.inverse.as_ref()]);
            None
        }
    };
    let (above, below, cell) = said?;
    let nano = div_half_away(above, below).and_then(|nano| i64::try_from(nano).ok()).filter(|nano| *nano > 0);
    // So large or so small that nothing is left of it in nine decimals.
    eval.check(cell, nano.is_some() || per == 0, codes::OUT_OF_RANGE);
    Some(Record::Rate(RateRecord { currency: currency?, to, date: date?, nano: nano? }))
}

const BILLION: i128 = 1_000_000_000;

fn positive<'r>(eval: &mut Eval<'r, '_>, cell: Option<&'r Cell>) -> Option<i64> {
    let nano = eval.nano(cell)?;
    eval.check(cell, nano > 0, codes::NOT_POSITIVE).then_some(nano)
}
