//! Which of a supplier's names is shown.

use super::{NameKind, SupplierName};

/// The names to show of one supplier.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DisplayNames<'a> {
    /// In English.
    pub en: Option<&'a str>,
    /// In Arabic.
    pub ar: Option<&'a str>,
    /// In whatever language there is: English, else Arabic, else the first. None only where there are no names but former ones.
    pub any: Option<&'a str>,
}

/// Picks the names to show: trade before legal, in the order given, never a former one.
pub fn display_names(names: &[SupplierName]) -> DisplayNames<'_> {
    let current = |kind| names.iter().filter(move |name| name.kind == kind && !name.text.is_empty());
    let ordered = || current(NameKind::Trade).chain(current(NameKind::Legal));
    let in_language =
        |language: &str| ordered().find(|name| primary(&name.lang) == language).map(|name| name.text.as_str());
    let (en, ar) = (in_language("en"), in_language("ar"));
    DisplayNames { en, ar, any: en.or(ar).or_else(|| ordered().next().map(|name| name.text.as_str())) }
}

/// `ar` of `ar-SA`.
fn primary(lang: &str) -> String {
    lang.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(kind: NameKind, lang: &str, text: &str) -> SupplierName {
        SupplierName { kind, lang: lang.into(), text: text.into() }
    }

    #[test]
    fn the_trade_name_goes_before_the_legal_one() {
        let names = [
            name(NameKind::Former, "en", "Orient Iron"),
            name(NameKind::Legal, "en", "Orient Steel Industries LLC"),
            name(NameKind::Legal, "ar-SA", "شركة الشرق للصلب"),
            name(NameKind::Trade, "en", "Orient Steel"),
        ];
        let shown = display_names(&names);
        assert_eq!(
            shown,
            DisplayNames {
                en: Some("Orient Steel"), ar: Some("شركة الشرق للصلب"), any: Some("Orient Steel")
            }
        );
    }

    #[test]
    fn another_language_is_better_than_none_and_a_former_name_is_none() {
        assert_eq!(display_names(&[name(NameKind::Legal, "zh", "东方钢铁")]).any, Some("东方钢铁"));
        assert_eq!(display_names(&[name(NameKind::Former, "en", "Old")]), DisplayNames::default());
    }
}
