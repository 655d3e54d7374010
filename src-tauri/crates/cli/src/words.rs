//! The words of the window's language files, for the terminal.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use sanad_app::AppError;

use crate::arguments::Lang;

/// The files whose messages the terminal needs.
const FILES: [(Lang, &str); 18] = [
    (Lang::En, include_str!("../../../../ui/locales/en/errors.ftl")),
    (Lang::Ar, include_str!("../../../../ui/locales/ar/errors.ftl")),
    (Lang::En, include_str!("../../../../ui/locales/en/imports-reasons.ftl")),
    (Lang::Ar, include_str!("../../../../ui/locales/ar/imports-reasons.ftl")),
    (Lang::En, include_str!("../../../../ui/locales/en/imports-agreements.ftl")),
    (Lang::Ar, include_str!("../../../../ui/locales/ar/imports-agreements.ftl")),
    (Lang::En, include_str!("../../../../ui/locales/en/terms.ftl")),
    (Lang::Ar, include_str!("../../../../ui/locales/ar/terms.ftl")),
    (Lang::En, include_str!("../../../../ui/locales/en/command-line.ftl")),
    (Lang::Ar, include_str!("../../../../ui/locales/ar/command-line.ftl")),
    (Lang::En, include_str!("../../../../ui/locales/en/suppliers.ftl")),
    (Lang::Ar, include_str!("../../../../ui/locales/ar/suppliers.ftl")),
    (Lang::En, include_str!("../../../../ui/locales/en/contracts.ftl")),
    (Lang::Ar, include_str!("../../../../ui/locales/ar/contracts.ftl")),
    (Lang::En, include_str!("../../../../ui/locales/en/desk.ftl")),
    (Lang::Ar, include_str!("../../../../ui/locales/ar/desk.ftl")),
    (Lang::En, include_str!("../../../../ui/locales/en/risk.ftl")),
    (Lang::Ar, include_str!("../../../../ui/locales/ar/risk.ftl")),
];

/// An error in the person's language, its fields on lines of their own; the code where there are no words for it.
pub(crate) fn error(lang: Lang, error: &AppError) -> String {
    let words = Words::new(lang);
    let mut lines =
        vec![words.say(&format!("error-{}", error.code), error.params.iter()).unwrap_or_else(|| error.code.clone())];
    for (path, objections) in &error.fields {
        for objection in objections {
            let said = words.say(&format!("field-{}", objection.code), objection.params.iter());
            lines.push(format!("  {path}: {}", said.unwrap_or_else(|| objection.code.clone())));
        }
    }
    lines.join("\n")
}

/// The messages of one language.
pub(crate) struct Words(FluentBundle<FluentResource>);

impl Words {
    /// Those of `lang`.
    pub(crate) fn new(lang: Lang) -> Self {
        let tag = if lang == Lang::Ar { "ar" } else { "en" };
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        // Isolation marks serve a window; a terminal shows them.
        bundle.set_use_isolating(false);
        for (_, text) in FILES.iter().filter(|(of, _)| *of == lang) {
            // A file with an error in it still says the rest.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// A message without places to fill; none where there is none of that key.
    pub(crate) fn plain(&self, key: &str) -> Option<String> {
        self.say(key, std::iter::empty())
    }

    /// A message with its places filled; none where there is none of that key.
    pub(crate) fn say<'p>(&self, key: &str, params: impl Iterator<Item = (&'p String, &'p String)>) -> Option<String> {
        let pattern = self.0.get_message(key)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in params {
            match value.parse::<f64>() {
                Ok(number) => args.set(name.as_str(), number),
                Err(_) => args.set(name.as_str(), value.clone()),
            }
        }
        Some(self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_said_in_either_language() {
        let missing = AppError::new("workspace_missing");
        assert_eq!(error(Lang::En, &missing), "There is no file at this place.");
        assert!(error(Lang::Ar, &missing).chars().any(|letter| ('\u{0600}'..='\u{06FF}').contains(&letter)));
        assert_eq!(error(Lang::En, &AppError::new("never_heard_of")), "never_heard_of");
    }
}
