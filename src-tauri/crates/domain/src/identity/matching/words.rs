//! Names taken apart into the words that tell one party from another.

use super::CERTAIN;
use super::skeleton::skeleton;
use crate::identity::fold;

/// How alike two words are that have only their consonants in common.
pub(super) const SAME_SOUND: u16 = 900;
/// And two longer ones whose consonants differ by one.
const NEAR_SOUND: u16 = 700;
/// Below this, two spellings of one script are no ways to write one name, whatever their consonants.
const HALF_ALIKE: u16 = 600;
/// Below this, two spellings are of different words.
const LEAST_ALIKE: u16 = 750;

/// A word of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    text: String,
    skeleton: String,
}

impl Word {
    fn new(text: String) -> Self {
        let skeleton = skeleton(&text);
        Self { text, skeleton }
    }

    /// Folded, without article.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Its consonants, or the word itself where it has none.
    pub(super) fn sound(&self) -> &str {
        if self.skeleton.is_empty() { &self.text } else { &self.skeleton }
    }

    /// What it counts for in its name: longer words tell more.
    pub(super) fn weight(&self) -> u32 {
        u32::try_from(self.skeleton.len().clamp(1, 6)).unwrap_or(1)
    }

    /// 0 to 1000.
    pub(super) fn alike(&self, other: &Self) -> u16 {
        if self.text == other.text {
            return CERTAIN;
        }
        let similar = similarity(&self.text, &other.text);
        let spelt = if similar >= LEAST_ALIKE { similar } else { 0 };
        let consonants = self.skeleton.len().min(other.skeleton.len());
        // Within a script the spelling tells too: a consonant more or less is another name where the vowels differ as well.
        let near = similar >= HALF_ALIKE || self.is_arabic() != other.is_arabic();
        let sounded = if consonants >= 2 && self.skeleton == other.skeleton {
            SAME_SOUND
        } else if consonants >= 4 && near && distance(&self.skeleton, &other.skeleton) == 1 {
            NEAR_SOUND
        } else {
            0
        };
        spelt.max(sounded)
    }

    fn is_arabic(&self) -> bool {
        self.text.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter))
    }
}

/// The words of a name: folded, abbreviations closed up, articles and legal forms set aside. A name of nothing else keeps them.
pub(super) fn words(name: &str) -> Vec<Word> {
    let parts = closed_up(&fold(name));
    let telling: Vec<String> =
        parts.iter().filter(|part| !is_set_aside(part)).map(|part| without_article(part)).collect();
    let kept = if telling.is_empty() { parts } else { telling };
    kept.into_iter().map(Word::new).collect()
}

/// Splits at everything that is neither letter nor digit, and closes up letters standing alone: `l.l.c.` and `l l c` are `llc`.
fn closed_up(folded: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut open = false;
    for part in
        folded.replace(['\'', '’', '`'], "").split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty())
    {
        let alone = part.chars().nth(1).is_none() && part.chars().all(char::is_alphabetic);
        match parts.last_mut() {
            Some(last) if alone && open => last.push_str(part),
            _ => parts.push(part.to_owned()),
        }
        open = alone;
    }
    parts
}

/// `النور` and `للصلب` without what `al-` is in Latin, which stands apart there and is set aside.
fn without_article(word: &str) -> String {
    ["وال", "بال", "ال", "لل"]
        .iter()
        .find_map(|article| word.strip_prefix(article).filter(|rest| rest.chars().count() >= 2))
        .unwrap_or(word)
        .to_owned()
}

/// Legal forms, articles and the word for "and", folded and closed up.
fn is_set_aside(word: &str) -> bool {
    SET_ASIDE.contains(&word)
}

#[rustfmt::skip]
const SET_ASIDE: &[&str] = &[
    // Articles and conjunctions.
    "al", "el", "the", "and", "und", "et", "of", "و", "ال", "de", "la",
    // English-speaking countries, South Asia, South-East Asia.
    "llc", "llp", "lp", "ltd", "limited", "inc", "incorporated", "corp", "corporation", "co", "company", "plc", "pte", "pty", "pvt",
    "private", "public", "bhd", "sdn", "lc",
    // The Gulf: shareholding and limited companies, establishments, free zones.
    "wll", "spc", "bsc", "ksc", "kscc", "kscp", "qsc", "qpsc", "saoc", "saog", "pjsc", "psc", "jsc", "cjsc", "est", "establishment",
    "fze", "fzc", "fzco", "fzllc", "dmcc",
    // Europe and Latin America.
    "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "ev", "se", "sa", "sas", "sasu", "sarl", "snc", "sl", "slu", "srl", "spa", "sro",
    "as", "asa", "ab", "aps", "oy", "oyj", "bv", "nv", "cv", "vof", "sprl", "bvba", "kft", "zrt", "nyrt", "doo", "dd", "ad", "ood",
    "eood", "sia", "uab", "ou", "ooo", "oao", "zao", "ltda", "cia", "anonim", "sirketi", "sti", "sanayi", "ticaret",
    // Arabic.
    "شركه", "الشركه", "وشركاه", "وشركاوه", "وشركاءه", "شركاه", "شركاوه", "موسسه", "الموسسه", "مجموعه", "المجموعه", "محدوده",
    "المحدوده", "ذات", "مسووليه", "المسووليه", "مساهمه", "المساهمه", "مقفله", "عامه", "قابضه", "القابضه", "ذمم", "شذمم", "شمم", "شمل",
    "شمك", "شمب", "شمع", "شمح", "مم", "مح", "منطقه", "حره",
];

/// 1000 × (1 − edits ÷ length of the longer).
fn similarity(a: &str, b: &str) -> u16 {
    let longer = a.chars().count().max(b.chars().count());
    if longer == 0 {
        return 0;
    }
    u16::try_from((longer - distance(a, b)) * usize::from(CERTAIN) / longer).unwrap_or(0)
}

/// Insertions, removals and exchanges of one letter (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, c) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, d) in b.iter().enumerate() {
            let exchanged = diagonal + usize::from(c != *d);
            diagonal = row[j + 1];
            row[j + 1] = exchanged.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn legal_forms_and_articles_are_set_aside() {
        assert_eq!(texts("Orient Steel Industries L.L.C."), ["orient", "steel", "industries"]);
        assert_eq!(texts("Müller GmbH & Co. KG"), ["muller"]);
        assert_eq!(texts("شركة الشرق للصلب (ش.م.م)"), ["شرق", "صلب"]);
        assert_eq!(texts("مؤسسة النور ذ م م"), ["نور"]);
        assert_eq!(texts("Al-Noor Trading Est."), ["noor", "trading"]);
        assert_eq!(texts("Société Orient S.A."), ["societe", "orient"]);
    }

    #[test]
    fn a_name_of_nothing_else_keeps_its_words() {
        assert_eq!(texts("The Limited Company"), ["the", "limited", "company"]);
        assert_eq!(texts(""), [""; 0]);
    }

    #[test]
    fn edits_are_counted() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(similarity("orient", "oriant"), 833);
    }
}
