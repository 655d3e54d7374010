//! Currencies and how many decimals their minor unit has.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::NumberError;

/// An active currency of ISO 4217 that has a minor unit. Codes for metals, funds without one and tests are refused.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct Currency([u8; 3]);

/// Exponent and codes, sorted within an exponent. Source: ISO 4217 list one, withdrawn codes left out.
const TABLE: [(u32, &str); 4] = [
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (
        2,
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW \
         CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF \
         IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK \
         MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP \
         SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG \
         YER ZAR ZMW ZWG",
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
];

impl Currency {
    /// The currency of a code, in either case.
    ///
    /// # Errors
    /// `UnknownCurrency` where ISO 4217 has no such active currency.
    pub fn new(code: &str) -> Result<Self, NumberError> {
        let upper = code.trim().to_ascii_uppercase();
        let bytes: [u8; 3] = upper.as_bytes().try_into().map_err(|_| NumberError::UnknownCurrency)?;
        let currency = Self(bytes);
        currency.find().map(|_| currency).ok_or(NumberError::UnknownCurrency)
    }

    fn find(self) -> Option<u32> {
        TABLE.iter().find(|(_, codes)| codes.as_bytes().chunks(4).any(|code| code[..3] == self.0)).map(|(e, _)| *e)
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???") // checked on making: always ASCII
    }

    /// How many decimals the minor unit has: 2 for SAR, 3 for KWD, 0 for JPY.
    pub fn exponent(self) -> u32 {
        self.find().unwrap_or(2) // checked on making: always found
    }

    /// Every currency, by code.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = TABLE
            .iter()
            .flat_map(|(_, codes)| codes.split(' '))
            .filter_map(|code| code.as_bytes().try_into().ok().map(Self))
            .collect();
        all.sort_unstable();
        all
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = NumberError;
    fn from_str(code: &str) -> Result<Self, NumberError> {
        Self::new(code)
    }
}

impl TryFrom<String> for Currency {
    type Error = NumberError;
    fn try_from(code: String) -> Result<Self, NumberError> {
        Self::new(&code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponents_are_those_of_iso_4217() {
        for code in ["KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD"] {
            assert_eq!(Currency::new(code).unwrap().exponent(), 3, "{code}");
        }
        assert_eq!(Currency::new("jpy").unwrap().exponent(), 0);
        assert_eq!(Currency::new("SAR").unwrap().exponent(), 2);
        assert_eq!(Currency::new("CLF").unwrap().exponent(), 4);
    }

    #[test]
    fn every_code_is_found_once() {
        let all = Currency::all();
        assert_eq!(all.len(), 165);
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(all.iter().all(|currency| Currency::new(currency.code()) == Ok(*currency)));
    }

    #[test]
    fn what_is_no_currency_is_refused() {
        for code in ["", "XX", "XAU", "XXX", "ABC", "SARR", "س.ر", "D A", "ED "] {
            assert_eq!(Currency::new(code), Err(NumberError::UnknownCurrency), "{code}");
        }
    }
}
