//! Canonical JSON: one text for one value.

use serde::Serialize;
use serde_json::Value;

/// The largest integer that every JSON reader keeps exactly (RFC 8785 § 3.2.2.3 leans on IEEE doubles).
const EXACT: u64 = (1 << 53) - 1;

/// RFC 8785 text of a value, integers past 2⁵³ − 1 as strings.
///
/// # Errors
/// When the value cannot be JSON: a map whose keys are not strings, a number that is not finite.
pub fn canonical<T: Serialize + ?Sized>(value: &T) -> Result<String, serde_json::Error> {
    let mut value = serde_json::to_value(value)?;
    spell_large_integers(&mut value);
    serde_jcs::to_string(&value)
}

fn spell_large_integers(value: &mut Value) {
    match value {
        Value::Number(number) => {
            let large = number.as_i64().map(i64::unsigned_abs).or_else(|| number.as_u64()).is_some_and(|n| n > EXACT);
            if large {
                *value = Value::String(number.to_string());
            }
        }
        Value::Array(items) => items.iter_mut().for_each(spell_large_integers),
        Value::Object(members) => members.values_mut().for_each(spell_large_integers),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn the_example_of_rfc_8785_section_3_2_2() {
        let value: Value = serde_json::from_str(
            r#"{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
                "literals": [null, true, false]}"#,
        )
        .unwrap();
        assert_eq!(
            canonical(&value).unwrap(),
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
             \"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        );
    }

    #[test]
    fn members_sort_by_utf_16_units_as_in_section_3_2_3() {
        let value = json!({"\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6, "\u{f6}": 7});
        assert_eq!(
            canonical(&value).unwrap(),
            "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{fb33}\":3}"
        );
    }

    #[test]
    fn integers_past_two_to_the_53_are_strings() {
        let value = json!([
            9_007_199_254_740_991_i64,
            9_007_199_254_740_992_i64,
            i64::MIN,
            u64::MAX,
            -9_007_199_254_740_991_i64
        ]);
        assert_eq!(
            canonical(&value).unwrap(),
            r#"[9007199254740991,"9007199254740992","-9223372036854775808","18446744073709551615",-9007199254740991]"#
        );
    }

    proptest! {
        #[test]
        fn canonical_text_is_stable_and_keeps_every_integer(members in proptest::collection::btree_map(any::<String>(), any::<i64>(), 0..8)) {
            let text = canonical(&members).unwrap();
            let read: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(canonical(&read).unwrap(), text);
            for (name, n) in members {
                let kept = &read[&name];
                prop_assert_eq!(kept.as_str().map_or_else(|| kept.to_string(), str::to_owned), n.to_string());
            }
        }
    }
}
