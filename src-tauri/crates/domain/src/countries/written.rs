//! Countries as files write them: by either ISO code, or by name in English or Arabic.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{COUNTRIES, Country, country};
use crate::identity::fold;

/// A country by its alpha-2 or alpha-3 code in any case, or by a name in English or Arabic however it is spelt out; `None`
/// where nothing fits exactly.
///
/// Codes of bodies that have their own (`EL`, `XK`, the World Bank's `ROM`) are no codes of ISO 3166 and are not taken.
pub fn country_written(text: &str) -> Option<&'static Country> {
    let text = text.trim();
    match text.len() {
        2 => country(&text.to_ascii_uppercase()).or_else(|| named(text)),
        3 => alpha_3(&text.to_ascii_uppercase()).or_else(|| named(text)),
        _ => named(text),
    }
}

fn alpha_3(code: &str) -> Option<&'static Country> {
    let pair = ALPHA_3.split_ascii_whitespace().find(|pair| pair.starts_with(code))?;
    country(pair.get(3..)?)
}

fn named(text: &str) -> Option<&'static Country> {
    static NAMES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
        let own =
            COUNTRIES.iter().flat_map(|country| [(bare(country.en), country.code), (bare(country.ar), country.code)]);
        let other = OTHER_NAMES.iter().map(|(name, code)| ((*name).to_owned(), *code));
        other.chain(own).collect()
    });
    NAMES.get(&bare(text)).and_then(|code| country(code))
}

/// A name without what spellings differ in: folded, punctuation as spaces, `of`, `the` and `and` left out.
fn bare(name: &str) -> String {
    let folded = fold(name);
    let words =
        folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !matches!(*word, "" | "of" | "the" | "and"));
    words.collect::<Vec<_>>().join(" ")
}

/// Each alpha-3 code with its alpha-2, from iso-codes' table of ISO 3166-1.
const ALPHA_3: &str = "ANDAD AREAE AFGAF ATGAG AIAAI ALBAL ARMAM AGOAO ATAAQ ARGAR ASMAS AUTAT AUSAU ABWAW ALAAX AZEAZ BIHBA BRBBB BGDBD \
    BELBE BFABF BGRBG BHRBH BDIBI BENBJ BLMBL BMUBM BRNBN BOLBO BESBQ BRABR BHSBS BTNBT BVTBV BWABW BLRBY BLZBZ CANCA \
    CCKCC CODCD CAFCF COGCG CHECH CIVCI COKCK CHLCL CMRCM CHNCN COLCO CRICR CUBCU CPVCV CUWCW CXRCX CYPCY CZECZ DEUDE \
    DJIDJ DNKDK DMADM DOMDO DZADZ ECUEC ESTEE EGYEG ESHEH ERIER ESPES ETHET FINFI FJIFJ FLKFK FSMFM FROFO FRAFR GABGA \
    GBRGB GRDGD GEOGE GUFGF GGYGG GHAGH GIBGI GRLGL GMBGM GINGN GLPGP GNQGQ GRCGR SGSGS GTMGT GUMGU GNBGW GUYGY HKGHK \
    HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IRLIE ISRIL IMNIM INDIN IOTIO IRQIQ IRNIR ISLIS ITAIT JEYJE JAMJM JORJO JPNJP \
    KENKE KGZKG KHMKH KIRKI COMKM KNAKN PRKKP KORKR KWTKW CYMKY KAZKZ LAOLA LBNLB LCALC LIELI LKALK LBRLR LSOLS LTULT \
    LUXLU LVALV LBYLY MARMA MCOMC MDAMD MNEME MAFMF MDGMG MHLMH MKDMK MLIML MMRMM MNGMN MACMO MNPMP MTQMQ MRTMR MSRMS \
    MLTMT MUSMU MDVMV MWIMW MEXMX MYSMY MOZMZ NAMNA NCLNC NERNE NFKNF NGANG NICNI NLDNL NORNO NPLNP NRUNR NIUNU NZLNZ \
    OMNOM PANPA PERPE PYFPF PNGPG PHLPH PAKPK POLPL SPMPM PCNPN PRIPR PSEPS PRTPT PLWPW PRYPY QATQA REURE ROURO SRBRS \
    RUSRU RWARW SAUSA SLBSB SYCSC SDNSD SWESE SGPSG SHNSH SVNSI SJMSJ SVKSK SLESL SMRSM SENSN SOMSO SURSR SSDSS STPST \
    SLVSV SXMSX SYRSY SWZSZ TCATC TCDTD ATFTF TGOTG THATH TJKTJ TKLTK TLSTL TKMTM TUNTN TONTO TURTR TTOTT TUVTV TWNTW \
    TZATZ UKRUA UGAUG UMIUM USAUS URYUY UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE MYTYT ZAFZA \
    ZMBZM ZWEZW";

/// Other names in use, as [`bare`] leaves them.
const OTHER_NAMES: &[(&str, &str)] = &[
    ("arab republic egypt", "EG"),
    ("bahamas", "BS"),
    ("bolivia plurinational state", "BO"),
    ("bosnia", "BA"),
    ("brunei darussalam", "BN"),
    ("burma", "MM"),
    ("cabo verde", "CV"),
    ("congo", "CG"),
    ("congo brazzaville", "CG"),
    ("congo kinshasa", "CD"),
    ("congo dem rep", "CD"),
    ("congo democratic republic", "CD"),
    ("congo dr", "CD"),
    ("congo rep", "CG"),
    ("congo republic", "CG"),
    ("cote d ivoire", "CI"),
    ("czech republic", "CZ"),
    ("democratic people s republic korea", "KP"),
    ("democratic republic congo", "CD"),
    ("east timor", "TL"),
    ("egypt arab rep", "EG"),
    ("falkland islands malvinas", "FK"),
    ("fyr macedonia", "MK"),
    ("gambia", "GM"),
    ("great britain", "GB"),
    ("holy see", "VA"),
    ("hong kong", "HK"),
    ("hong kong sar china", "HK"),
    ("iran islamic rep", "IR"),
    ("iran islamic republic", "IR"),
    ("islamic republic iran", "IR"),
    ("ivory coast", "CI"),
    ("kingdom saudi arabia", "SA"),
    ("korea", "KR"),
    ("korea dem people s rep", "KP"),
    ("korea dem rep", "KP"),
    ("korea dpr", "KP"),
    ("korea north", "KP"),
    ("korea rep", "KR"),
    ("korea republic", "KR"),
    ("korea south", "KR"),
    ("ksa", "SA"),
    ("kyrgyz republic", "KG"),
    ("lao pdr", "LA"),
    ("lao people s democratic republic", "LA"),
    ("macao", "MO"),
    ("macao sar china", "MO"),
    ("macau", "MO"),
    ("macedonia", "MK"),
    ("micronesia federated states", "FM"),
    ("micronesia fed sts", "FM"),
    ("moldova republic", "MD"),
    ("north macedonia", "MK"),
    ("palestine", "PS"),
    ("palestine state", "PS"),
    ("people s republic china", "CN"),
    ("republic congo", "CG"),
    ("republic korea", "KR"),
    ("republic moldova", "MD"),
    ("russian federation", "RU"),
    ("slovak republic", "SK"),
    ("st kitts nevis", "KN"),
    ("st lucia", "LC"),
    ("st vincent grenadines", "VC"),
    ("state palestine", "PS"),
    ("sultanate oman", "OM"),
    ("swaziland", "SZ"),
    ("syrian arab republic", "SY"),
    ("taiwan province china", "TW"),
    ("tanzania united republic", "TZ"),
    ("turkey", "TR"),
    ("turkiye", "TR"),
    ("uae", "AE"),
    ("uk", "GB"),
    ("united kingdom great britain northern ireland", "GB"),
    ("united republic tanzania", "TZ"),
    ("united states america", "US"),
    ("us", "US"),
    ("usa", "US"),
    ("venezuela bolivarian republic", "VE"),
    ("venezuela rb", "VE"),
    ("viet nam", "VN"),
    ("west bank gaza", "PS"),
    ("yemen rep", "YE"),
    ("السعوديه", "SA"),
    ("المملكه العربيه السعوديه", "SA"),
    ("الامارات", "AE"),
    ("دوله الامارات العربيه المتحده", "AE"),
    ("امريكا", "US"),
    ("الولايات المتحده", "US"),
    ("الولايات المتحده الامريكيه", "US"),
    ("بريطانيا", "GB"),
    ("المملكه المتحده", "GB"),
    ("جمهوريه مصر العربيه", "EG"),
    ("سلطنه عمان", "OM"),
    ("دوله قطر", "QA"),
    ("دوله الكويت", "KW"),
    ("مملكه البحرين", "BH"),
    ("المملكه الاردنيه الهاشميه", "JO"),
    ("تركيا", "TR"),
    ("كوريا الجنوبيه", "KR"),
    ("روسيا", "RU"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<&'static str> {
        country_written(text).map(|country| country.code)
    }

    #[test]
    fn codes_and_names_in_either_language() {
        for (text, expected) in [
            ("SA", "SA"),
            ("sa", "SA"),
            ("SAU", "SA"),
            ("sau", "SA"),
            (" Saudi Arabia ", "SA"),
            ("المملكة العربية السعودية", "SA"),
            ("الكويت", "KW"),
            ("Viet Nam", "VN"),
            ("Vietnam", "VN"),
            ("Trinidad and Tobago", "TT"),
            ("Trinidad & Tobago", "TT"),
            ("The Netherlands", "NL"),
            ("Iran, Islamic Rep.", "IR"),
            ("Congo, Dem. Rep.", "CD"),
            ("Côte d'Ivoire", "CI"),
            ("Cote d’Ivoire", "CI"),
            ("United States of America", "US"),
            ("USA", "US"),
            ("UK", "GB"),
        ] {
            assert_eq!(code(text), Some(expected), "{text}");
        }
        for text in ["", "ZZ", "ZZZ", "EL", "Yugoslavia", "Korea, East", "of the"] {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn every_country_has_its_three_letters_and_its_names() {
        assert_eq!(ALPHA_3.split_ascii_whitespace().count(), COUNTRIES.len());
        for (pair, country) in ALPHA_3.split_ascii_whitespace().zip(&COUNTRIES) {
            assert_eq!(pair.get(3..), Some(country.code));
            assert_eq!(code(pair.get(..3).unwrap()), Some(country.code));
            assert_eq!(code(country.en), Some(country.code), "{}", country.en);
            assert_eq!(code(country.ar), Some(country.code), "{}", country.ar);
        }
        for (name, known) in OTHER_NAMES {
            assert_eq!(bare(name), *name);
            assert_eq!(code(name), Some(*known), "{name}");
        }
    }
}
