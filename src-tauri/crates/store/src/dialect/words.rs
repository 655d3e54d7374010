//! Our SQL in an engine's words.

use std::borrow::Cow;
use std::fmt::Write;

use sea_orm::DbBackend;

/// What is written otherwise in PostgreSQL, as whole words. Integers are 64 bits wide, as SQLite's are.
const POSTGRES: &[(&str, &str)] =
    &[("INTEGER", "BIGINT"), ("instr", "strpos"), ("temp", "pg_temp"), ("WITHOUT", ""), ("ROWID", "")];

/// A statement in the engine's words: outside of quotes, `?` and the few words that differ.
pub(super) fn of(backend: DbBackend, sql: &str) -> Cow<'_, str> {
    match backend {
        DbBackend::Postgres => Cow::Owned(postgres(sql)),
        _ => Cow::Borrowed(sql),
    }
}

fn postgres(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len() + 16);
    let mut rest = sql;
    let mut values = 0;
    let mut last = "";
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\'' | '"' => quoted(rest, first),
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        if token == "?" {
            values += 1;
            // Writing to a string does not fail.
            let _ = write!(out, "${values}");
        } else if token == "TEXT" && last != "AS" {
            // Sorted by its bytes, as SQLite does; a cast takes no collation.
            out.push_str("TEXT COLLATE \"C\"");
        } else {
            out.push_str(POSTGRES.iter().find(|(ours, _)| *ours == token).map_or(token, |(_, theirs)| theirs));
        }
        if first != ' ' {
            last = token;
        }
        rest = after;
    }
    out
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of a quoted text; a doubled quote inside reads as two texts, which comes to the same.
fn quoted(text: &str, quote: char) -> usize {
    text[1..].find(quote).map_or(text.len(), |end| end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_numbered_and_words_changed_outside_of_quotes() {
        let said = "SELECT instr(a, ?), 'why? instr it''s ?', \"temp\" FROM temp.t WHERE b = ? AND stage_temp = 1";
        let meant =
            "SELECT strpos(a, $1), 'why? instr it''s ?', \"temp\" FROM pg_temp.t WHERE b = $2 AND stage_temp = 1";
        assert_eq!(of(DbBackend::Postgres, said), meant);
        assert_eq!(of(DbBackend::Sqlite, said), said);
    }

    #[test]
    fn columns_are_sorted_by_their_bytes() {
        let said = "CREATE TEMP TABLE t (a TEXT, b INTEGER) WITHOUT ROWID; SELECT CAST(b AS TEXT) FROM t";
        let meant = "CREATE TEMP TABLE t (a TEXT COLLATE \"C\", b BIGINT)  ; SELECT CAST(b AS TEXT) FROM t";
        assert_eq!(of(DbBackend::Postgres, said), meant);
    }

    #[test]
    fn what_is_cut_short_stays_as_it_is() {
        assert_eq!(of(DbBackend::Postgres, "SELECT 'a"), "SELECT 'a");
    }
}
