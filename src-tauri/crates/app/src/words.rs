//! The words of the window's language files, for what is written into files.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::settings::Lang;

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
        let (tag, text) = match lang {
            Lang::En => ("en", include_str!("../../../../ui/locales/en/deadlines.ftl")),
            Lang::Ar => ("ar", include_str!("../../../../ui/locales/ar/deadlines.ftl")),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        // Isolation marks serve a window; other programs may show them.
        bundle.set_use_isolating(false);
        // A file with an error in it still says the rest.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message with what is put into it; its key where there is none.
    pub fn say(&self, key: &str, params: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in params {
            // A contract's number is a name, whatever it is made of.
            match value.parse::<u32>() {
                Ok(number) if *name == "count" => args.set(*name, number),
                _ => args.set(*name, *value),
            }
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}
