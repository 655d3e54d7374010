mod examples;
pub(in crate::terms) mod generate;
mod properties;
