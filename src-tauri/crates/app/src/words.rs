//! The words of the window's language files, for what is written into files.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::settings::Lang;

/// A file of messages in English and in Arabic.
type InBoth = [&'static str; 2];

macro_rules! in_both {
    ($name:literal) => {
        [
            include_str!(concat!("../../../../ui/locales/en/", $name)),
            include_str!(concat!("../../../../ui/locales/ar/", $name)),
        ]
    };
}

const DEADLINES: InBoth = in_both!("deadlines.ftl");

/// Where the codes of refused rows have their words, those of their own before those of forms.
const PROBLEMS: [InBoth; 7] = [
    in_both!("errors.ftl"),
    in_both!("suppliers.ftl"),
    in_both!("contracts.ftl"),
    in_both!("terms.ftl"),
    in_both!("imports.ftl"),
    in_both!("imports-agreements.ftl"),
    in_both!("imports-reasons.ftl"),
];

/// Messages of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of a language.
    pub fn new(lang: Lang) -> Self {
        Self::of(lang, &[DEADLINES])
    }

    /// The words for what is wrong with rows that are given back.
    pub(crate) fn of_problems(lang: Lang) -> Self {
        Self::of(lang, &PROBLEMS)
    }

    fn of(lang: Lang, files: &[InBoth]) -> Self {
        let tag = if lang == Lang::Ar { "ar" } else { "en" };
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        // Isolation marks serve a window; other programs may show them.
        bundle.set_use_isolating(false);
        for [english, arabic] in files {
            let text = if lang == Lang::Ar { arabic } else { english };
            // A file with an error in it still says the rest.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message with what is put into it; its key where there is none.
    pub fn say(&self, key: &str, params: &[(&str, &str)]) -> String {
        self.find(key, params).unwrap_or_else(|| key.to_owned())
    }

    /// The same; none where there is no such message.
    pub(crate) fn find(&self, key: &str, params: &[(&str, &str)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in params {
            // A contract's number is a name, whatever it is made of.
            match value.parse::<u32>() {
                Ok(number) if matches!(*name, "count" | "max" | "min" | "limit") => args.set(*name, number),
                _ => args.set(*name, *value),
            }
        }
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}
