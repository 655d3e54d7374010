//! What is written of what was typed.

use super::ContractInput;
use crate::suppliers::tidy::{line, lines};

/// The same contract as it is written: texts in NFC without spaces around or doubled, empty titles left out, the currency in
/// upper case, empty codes as none.
#[must_use]
pub fn tidied(input: &ContractInput) -> ContractInput {
    let mut tidy = input.clone();
    tidy.number = line(&tidy.number);
    tidy.note = lines(&tidy.note);
    tidy.titles = tidy.titles.iter().map(|(lang, text)| (line(lang), line(text))).collect();
    tidy.titles.retain(|_, text| !text.is_empty());
    tidy.currency = tidy.currency.map(|code| line(&code).to_ascii_uppercase()).filter(|code| !code.is_empty());
    tidy.calendar = tidy.calendar.map(|code| line(&code)).filter(|code| !code.is_empty());
    for notice in &mut tidy.notices {
        notice.recipient = line(&notice.recipient);
        notice.proof = lines(&notice.proof);
    }
    for amendment in &mut tidy.amendments {
        amendment.number = line(&amendment.number);
        amendment.title = line(&amendment.title);
    }
    tidy
}
