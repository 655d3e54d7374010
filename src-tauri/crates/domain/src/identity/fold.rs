//! One fold for stored text and for queries, so that `الشَّرق` finds `الشرق` and `Muller` finds `Müller`.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Raised whenever [`fold`] gives another result for any text: folded columns that carry an older number are rebuilt at open.
pub const FOLD_VERSION: u32 = 1;

/// Folds text for search.
///
/// NFKC; lower case; Arabic harakat, Quranic marks and tatweel off; `أ إ آ ٱ` → `ا`, `ى ی` → `ي`, `ة` → `ه`, `ؤ` → `و`,
/// `ئ` → `ي`, `ک` → `ك`; Arabic-Indic and Persian digits → ASCII; diacritics off Latin letters (and `ß æ œ ø ł đ ð þ ı` spelt
/// plainly); invisible format characters off. Spaces and punctuation stay. Folding folded text changes nothing.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    let mut on_latin = false;
    for decomposed in text.nfkd() {
        for c in decomposed.to_lowercase() {
            if is_combining_mark(c) {
                let dropped = is_arabic_mark(c) || (on_latin && is_latin_mark(c));
                if !dropped {
                    out.push(c);
                }
                continue;
            }
            if is_invisible(c) {
                continue;
            }
            on_latin = is_latin(c);
            push_letter(&mut out, c);
        }
    }
    out.nfkc().collect()
}

/// Arabic-Indic and Persian digits as ASCII, everything else as it was: for numbers a person typed in their own digits.
pub fn latin_digits(text: &str) -> String {
    text.chars().map(|c| latin_digit(c).unwrap_or(c)).collect()
}

fn latin_digit(c: char) -> Option<char> {
    let zero = match c {
        '٠'..='٩' => u32::from('٠'),
        '۰'..='۹' => u32::from('۰'),
        _ => return None,
    };
    char::from_digit(u32::from(c) - zero, 10)
}

/// Letters whose folded form is not what NFKD leaves. `أ إ آ ؤ ئ` need no row: decomposed, they are a letter and an Arabic mark.
fn push_letter(out: &mut String, c: char) {
    match c {
        'ٱ' => out.push('ا'),
        'ى' | 'ی' => out.push('ي'),
        'ة' => out.push('ه'),
        'ک' => out.push('ك'),
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'þ' => out.push_str("th"),
        'ø' => out.push('o'),
        'ł' => out.push('l'),
        'đ' | 'ð' => out.push('d'),
        'ħ' => out.push('h'),
        'ı' => out.push('i'),
        'ς' => out.push('σ'),
        _ => out.push(latin_digit(c).unwrap_or(c)),
    }
}

/// Harakat, Quranic annotation, and the hamza and madda that NFKD splits off their letters.
const fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}'
        | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}' | '\u{08D3}'..='\u{08FF}')
}

const fn is_latin_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
}

const fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(c, '\u{00C0}'..='\u{024F}' | '\u{0250}'..='\u{02AF}' | '\u{1E00}'..='\u{1EFF}' | '\u{2C60}'..='\u{2C7F}')
}

/// Tatweel, joiners, direction marks and their like: a person sees no difference, so a search must not either.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{0640}' | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn arabic_spellings_meet() {
        for (typed, folded) in [
            ("أحمد إبراهيم آل ٱلسعود", "احمد ابراهيم ال السعود"),
            ("مُؤَسَّسَة", "موسسه"),
            ("مستشفى", "مستشفي"),
            ("شركة الشـــرق", "شركه الشرق"),
            ("رئيس", "رييس"),
            ("النور للعِدد", "النور للعدد"),
            ("ﻻﺑﺘﻮﺏ", "لابتوب"),
            ("١٢٣ ۴۵۶", "123 456"),
            ("کیان", "كيان"),
        ] {
            assert_eq!(fold(typed), folded, "{typed}");
        }
    }

    #[test]
    fn latin_spellings_meet() {
        for (typed, folded) in [
            ("Müller & Söhne GmbH", "muller & sohne gmbh"),
            ("ŁÓDŹ Straße", "lodz strasse"),
            ("Ａｃｍｅ", "acme"),
            ("İstanbul Işık", "istanbul isik"),
            ("Ørsted Æther", "orsted aether"),
            ("ﬁne", "fine"),
            ("a\u{200F}b\u{202E}c", "abc"),
        ] {
            assert_eq!(fold(typed), folded, "{typed}");
        }
    }

    #[test]
    fn other_scripts_keep_their_marks() {
        assert_eq!(fold("Йод हिन्दी"), "йод हिन्दी");
    }

    #[test]
    fn decomposed_and_composed_text_fold_alike() {
        let name = "Société Générale أحمد";
        assert_eq!(fold(&name.nfd().collect::<String>()), fold(name));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folding_names_twice_changes_nothing(text in "[\\u{C0}-\\u{24F}\\u{300}-\\u{36F}\\u{600}-\\u{6FF}\\u{1E00}-\\u{1FFF}\\u{FB00}-\\u{FEFC} a-z]{0,24}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn digits_of_either_script_are_one(n in any::<u32>()) {
            let typed: String = n.to_string().chars().map(|c| char::from_u32(u32::from(c) - 48 + 0x660).unwrap()).collect();
            prop_assert_eq!(latin_digits(&typed), n.to_string());
            prop_assert_eq!(fold(&typed), n.to_string());
        }
    }
}
