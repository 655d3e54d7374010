//! The profile that follows from what was found and matched, as text that a person can read and go on with.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::assign::{REFERENCES, field};
use crate::profile::{FieldInfo, Format, HeaderRow, Kind, ProfileError, SECTIONS, SectionInfo};
use crate::value::span::SpanUnit;

/// Something that keeps the matched columns from making a profile, or a part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LookProblem {
    /// `field_twice` (`field`), `essential_missing` (`field`, `section`), `column_unnamed` (`header`), `nothing_matched`, `profile_needed`, or a
    /// profile's own `profile_…` (`key`, `detail`).
    pub code: String,
    /// What the sentence names.
    pub params: BTreeMap<String, String>,
    /// The columns concerned, by place.
    pub columns: Vec<u32>,
}

impl LookProblem {
    pub(crate) fn new(code: &str, params: &[(&str, &str)], columns: &[usize]) -> Self {
        let params = params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let columns = columns.iter().map(|column| u32::try_from(*column).unwrap_or(u32::MAX)).collect();
        Self { code: code.to_owned(), params, columns }
    }
}

/// A column as the profile names it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Column {
    /// Its header.
    pub header: String,
    /// What it fills.
    pub field: Option<&'static str>,
    /// Its date forms, where they are not the file's.
    pub dates: Vec<String>,
    /// Texts that mean nothing in it.
    pub nulls: Vec<String>,
    /// Texts that stand for others.
    pub map: BTreeMap<String, String>,
    /// Whether its numbers are longer than six decimals.
    pub round: bool,
}

/// Rows to be passed over, by one column's text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SkipRows {
    /// The column's header.
    pub column: String,
    /// Its text is one of these.
    pub within: Vec<String>,
    /// Its text begins with one of these.
    pub starts_with: Vec<String>,
}

/// All that a profile is written from.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub name: String,
    pub format: Format,
    pub sheet: Option<String>,
    pub encoding: Option<String>,
    pub delimiter: Option<char>,
    pub header_row: HeaderRow,
    pub nulls: Vec<String>,
    pub dates: Vec<String>,
    pub decimal: char,
    pub thousands: Option<char>,
    pub signs: Vec<String>,
    pub currency: Option<String>,
    pub skip: Vec<SkipRows>,
    pub columns: Vec<Column>,
}

/// A profile's text, empty where there is none, and what keeps it from being whole.
#[derive(Debug, Clone, Default)]
pub(crate) struct Made {
    pub toml: String,
    pub problems: Vec<LookProblem>,
}

/// Writes the profile.
pub(crate) fn write(plan: &Plan) -> Made {
    let mut writer = Writer { plan, by_field: BTreeMap::new(), problems: Vec::new() };
    writer.place_columns();
    let sections: Vec<String> = SECTIONS.iter().filter_map(|section| writer.section(section)).collect();
    let mut problems = writer.problems;
    if sections.is_empty() {
        problems.push(LookProblem::new("nothing_matched", &[], &[]));
        return Made { toml: String::new(), problems };
    }
    let made_receipts = sections.iter().any(|section| section.starts_with("[receipt]"));
    let complete =
        writer.by_field.get("receipt.date").filter(|_| made_receipts).map(|column| &plan.columns[*column].header);
    Made { toml: format!("{}\n{}", head(plan, complete), sections.join("\n")), problems }
}

/// A profile's text under another name.
///
/// # Errors
///
/// Where the text is no profile.
pub fn renamed(text: &str, name: &str) -> Result<String, ProfileError> {
    crate::profile::Profile::parse(text)?;
    let place = toml::de::DeTable::parse(text).ok().and_then(|table| {
        table.get_ref().iter().find(|(key, _)| key.get_ref() == "name").map(|(_, value)| value.span())
    });
    let Some(place) = place else { return Ok(text.to_owned()) };
    Ok(format!("{}{}{}", &text[..place.start], quoted(name), &text[place.end..]))
}

/// What stands above the sections.
fn head(plan: &Plan, complete: Option<&String>) -> String {
    let mut text = String::new();
    let mut line = |key: &str, value: String| {
        let _ = writeln!(text, "{key} = {value}");
    };
    line("name", quoted(&plan.name));
    if let Some(currency) = &plan.currency {
        line("currency", quoted(currency));
    }
    if let Some(column) = complete {
        line("receipts_complete_to", format!("{{ max_of = {} }}", quoted(column)));
    }
    let skips: Vec<String> = plan.skip.iter().flat_map(skip).collect();
    match skips.as_slice() {
        [] => {}
        [only] => line("skip", only.clone()),
        many => line("skip", format!("[\n    {},\n]", many.join(",\n    "))),
    }
    text.push_str("\n[file]\n");
    let mut line = |key: &str, value: String| {
        let _ = writeln!(text, "{key} = {value}");
    };
    line("format", quoted(if plan.format == Format::Xlsx { "xlsx" } else { "csv" }));
    if let Some(sheet) = &plan.sheet {
        line("sheet", quoted(sheet));
    }
    if let Some(encoding) = &plan.encoding {
        line("encoding", quoted(&encoding.to_lowercase()));
    }
    if let Some(delimiter) = plan.delimiter {
        line("delimiter", quoted(if delimiter == '\t' { "tab".to_owned() } else { delimiter.to_string() }.as_str()));
    }
    match plan.header_row {
        HeaderRow::At(row) => line("header_row", row.to_string()),
        HeaderRow::Last => line("header_row", quoted("last")),
        HeaderRow::None => line("header_row", quoted("none")),
        HeaderRow::Auto => line("header_row", quoted("auto")),
    }
    if !plan.nulls.is_empty() {
        line("nulls", list(&plan.nulls));
    }
    line("dates", list(&plan.dates));
    line("decimal", quoted(&plan.decimal.to_string()));
    if let Some(thousands) = plan.thousands {
        line("thousands", quoted(&thousands.to_string()));
    }
    if !plan.signs.is_empty() {
        line("number_signs", list(&plan.signs));
    }
    text
}

/// The conditions by which such rows are passed over: any one suffices.
fn skip(rows: &SkipRows) -> impl Iterator<Item = String> {
    let column = quoted(&rows.column);
    [("in", &rows.within), ("starts_with", &rows.starts_with)]
        .into_iter()
        .filter(|(_, texts)| !texts.is_empty())
        .map(move |(key, texts)| format!("{{ column = {column}, {key} = {} }}", list(texts)))
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

struct Writer<'p> {
    plan: &'p Plan,
    by_field: BTreeMap<&'static str, usize>,
    problems: Vec<LookProblem>,
}

impl Writer<'_> {
    /// Files each column under its field; a column that a profile cannot name, and a second one for a field, are told.
    fn place_columns(&mut self) {
        let columns = &self.plan.columns;
        for (at, column) in columns.iter().enumerate() {
            let Some(path) = column.field else { continue };
            let alike = |other: &Column| loosely(&other.header) == loosely(&column.header);
            let alike: Vec<usize> = (0..columns.len()).filter(|other| alike(&columns[*other])).collect();
            if column.header.is_empty() || alike.len() > 1 {
                self.problems.push(LookProblem::new("column_unnamed", &[("header", &column.header)], &alike));
            } else if let Some(first) = self.by_field.get(path) {
                self.problems.push(LookProblem::new("field_twice", &[("field", path)], &[*first, at]));
            } else {
                self.by_field.insert(path, at);
            }
        }
    }

    fn has(&self, path: &str) -> bool {
        self.by_field.contains_key(path)
    }

    /// The fields of a section that columns fill.
    fn own(&self, section: &SectionInfo) -> Vec<(&'static FieldInfo, usize)> {
        let path = |info: &FieldInfo| format!("{}.{}", section.key, info.name);
        section
            .fields
            .iter()
            .filter_map(|info| self.by_field.get(path(info).as_str()).map(|column| (info, *column)))
            .collect()
    }

    /// A section's text; `None` where nothing is matched to it, or what is matched does not suffice.
    fn section(&mut self, section: &SectionInfo) -> Option<String> {
        let own = self.own(section);
        let mut lines: Vec<(&str, String)> = Vec::new();
        let mut when = None;
        match section.key {
            "category" if own.is_empty() => return self.categories(),
            "supplier" => {
                // A code alone says nothing of a supplier that the order does not say as well.
                if own.is_empty() || own.len() == 1 && self.has("supplier.code") && self.has("order.number") {
                    return None;
                }
                lines.extend(self.supplier().map(|code| ("code", code)));
            }
            // Orders are told by their number: with nothing but that, lines and receipts find theirs.
            "order" if own.len() <= 1 && !self.has("supplier.code") && self.supplier().is_none() => return None,
            _ if own.is_empty() => return None,
            _ => {}
        }
        self.references(section, &mut lines);
        for (info, column) in &own {
            if lines.iter().all(|(key, _)| *key != info.name) {
                lines.push((info.name, self.value(*column, info)));
            }
        }
        if section.key == "line" {
            self.line(&mut lines);
        }
        if matches!(section.key, "receipt" | "promise" | "cancellation") {
            when = self.event(section.key, &mut lines);
        }
        if section.key == "contract"
            && !self.has("contract.currency")
            && let Some(column) = self.by_field.get("order.currency")
        {
            lines.push(("currency", quoted(&self.plan.columns[*column].header)));
        }
        if section.key == "contract" {
            self.units(&mut lines);
        }
        let lacking = Self::lacking(section, &lines);
        if !lacking.is_empty() {
            let columns: Vec<usize> = own.iter().map(|(_, column)| *column).collect();
            for field in lacking {
                self.problems.push(LookProblem::new(
                    "essential_missing",
                    &[("field", &field), ("section", section.key)],
                    &columns,
                ));
            }
            return None;
        }
        let mut text = format!("[{}]\n", section.key);
        for (key, value) in when.into_iter().chain(lines) {
            let _ = writeln!(text, "{key} = {value}");
        }
        Some(text)
    }

    /// The units of lengths whose header names them.
    fn units(&self, lines: &mut Vec<(&str, String)>) {
        const LENGTHS: [(&str, &str); 3] =
            [("contract.term", "term_unit"), ("contract.period", "period_unit"), ("contract.notice", "notice_unit")];
        for (field, unit) in LENGTHS {
            let column = self.by_field.get(field).filter(|_| lines.iter().all(|(key, _)| *key != unit));
            let named = column.and_then(|column| SpanUnit::named(&self.plan.columns[*column].header));
            lines.extend(named.map(|named| (unit, format!("{{ constant = {} }}", quoted(named.word())))));
        }
    }

    /// Essential fields that nothing fills, by the field that would fill them.
    fn lacking(section: &SectionInfo, lines: &[(&str, String)]) -> Vec<String> {
        let there = |name: &str| lines.iter().any(|(key, _)| *key == name);
        let needed =
            |info: &&FieldInfo| info.essential || matches!((section.key, info.name), ("receipt", "order" | "line"));
        let missing = section.fields.iter().filter(needed).filter(|info| !there(info.name));
        let mut paths: Vec<String> = missing.map(|info| filler(section.key, info.name)).collect();
        if section.key == "line" && !there("line_no") && !there("identity") {
            paths.push("line.line_no".to_owned());
        }
        paths
    }

    /// Fields that name a thing which another column of the file names.
    fn references(&self, section: &SectionInfo, lines: &mut Vec<(&str, String)>) {
        for (of, name, from) in REFERENCES {
            // An order's number alone tells which is meant.
            let by_number = name == "supplier" && matches!(of, "line" | "promise" | "receipt" | "cancellation");
            if of != section.key || by_number {
                continue;
            }
            let value = match from {
                "supplier.code" => self.supplier(),
                "line.line_no" => self.line_key(),
                other => self.by_field.get(other).map(|column| quoted(&self.plan.columns[*column].header)),
            };
            lines.extend(value.map(|value| (name, value)));
        }
    }

    /// The supplier's code; a key made from the name, where the file has no codes.
    fn supplier(&self) -> Option<String> {
        if let Some(column) = self.by_field.get("supplier.code") {
            return Some(quoted(&self.plan.columns[*column].header));
        }
        let name = ["supplier.name", "supplier.name_en", "supplier.name_ar"]
            .iter()
            .find_map(|name| self.by_field.get(name))?;
        Some(format!("{{ column = {}, as = \"key\" }}", quoted(&self.plan.columns[*name].header)))
    }

    /// What tells a line from its order's others: its number, or its item.
    fn line_key(&self) -> Option<String> {
        let column = self.by_field.get("line.line_no").or_else(|| self.by_field.get("line.item"))?;
        Some(quoted(&self.plan.columns[*column].header))
    }

    fn line(&self, lines: &mut Vec<(&str, String)>) {
        if !self.has("line.line_no") && self.has("line.item") {
            lines.insert(0, ("identity", "[\"item\"]".to_owned()));
        }
        let priced = self.has("line.unit_price") || self.has("line.line_value");
        if let Some(column) = self.by_field.get("order.currency").filter(|_| priced && !self.has("line.currency")) {
            lines.push(("currency", quoted(&self.plan.columns[*column].header)));
        }
    }

    /// What only some rows tell: goods that came, a date that was promised, a line that was cancelled.
    fn event(&self, section: &str, lines: &mut Vec<(&'static str, String)>) -> Option<(&'static str, String)> {
        let (deciding, test) = match section {
            "receipt" => ("receipt.quantity", "nonzero"),
            "promise" => ("promise.promised", "present"),
            _ => ("cancellation.date", "present"),
        };
        if section == "receipt" && !self.has("receipt.reference") {
            lines.push(if self.has("receipt.date") {
                ("identity", "[\"date\"]".to_owned())
            } else {
                ("reference", "{ constant = \"received\" }".to_owned())
            });
        }
        let column = self.by_field.get(deciding)?;
        Some(("when", format!("{{ column = {}, {test} = true }}", quoted(&self.plan.columns[*column].header))))
    }

    /// The categories that lines or suppliers name: they come into being with them.
    fn categories(&self) -> Option<String> {
        let column = self.by_field.get("line.category").or_else(|| self.by_field.get("supplier.category"))?;
        let made = self.has("order.number") || self.has("supplier.category");
        let header = quoted(&self.plan.columns[*column].header);
        made.then(|| format!("[category]\nwhen = {{ column = {header}, present = true }}\ncode = {header}\n"))
    }

    /// A field's value: the column's name, or a table where there is more to say.
    fn value(&self, column: usize, info: &FieldInfo) -> String {
        let column = &self.plan.columns[column];
        let mut more = String::new();
        if info.kind == Kind::Date && !column.dates.is_empty() && column.dates != self.plan.dates {
            let _ = write!(more, ", dates = {}", list(&column.dates));
        }
        if !column.nulls.is_empty() {
            let _ = write!(more, ", nulls = {}", list(&column.nulls));
        }
        if info.kind == Kind::Number && column.round {
            more.push_str(", round = true");
        }
        if !column.map.is_empty() {
            let pairs = column.map.iter().map(|(from, to)| format!("{} = {}", quoted(from), quoted(to)));
            let _ = write!(more, ", map = {{ {} }}", pairs.collect::<Vec<_>>().join(", "));
        }
        let header = quoted(&column.header);
        if more.is_empty() { header } else { format!("{{ column = {header}{more} }}") }
    }
}

/// The field whose column would fill another.
fn filler(section: &str, name: &str) -> String {
    let own = format!("{section}.{name}");
    let from =
        REFERENCES.iter().find(|(of, field, _)| (*of, *field) == (section, name)).map(|(.., from)| (*from).to_owned());
    from.filter(|from| field(from).is_some()).unwrap_or(own)
}

fn loosely(name: &str) -> String {
    name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
