//! How a line falls into cells, whatever separates them.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

/// The cells of `text[line]`, trimmed, empty ones left out. Tabs, two blanks, pipes,
/// box lines, HTML tags, escaped tabs and escaped line breaks separate them.
pub(in crate::reading) fn split(text: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let slice = text.get(line.clone()).unwrap_or_default();
    let mut from = 0;
    let mut cursor = Cursor::new(0..slice.len());
    let mut end_cell = |from: usize, to: usize| {
        let cell = slice.get(from..to).unwrap_or_default();
        let trimmed = cell.trim();
        if !trimmed.is_empty() && trimmed != "&nbsp;" {
            let start = line.start + from + (cell.len() - cell.trim_start().len());
            cells.push(start..start + trimmed.len());
        }
    };
    while let Some(at) = cursor.step() {
        let rest = slice.get(at..).unwrap_or_default();
        // Most bytes begin no separator.
        let begins =
            |byte: u8| matches!(byte, b'\t' | b'|' | b' ' | b'\\' | b'<') || !byte.is_ascii();
        let plain = rest.bytes().position(begins).unwrap_or(rest.len());
        let width = if plain > 0 { 0 } else { separator(rest) };
        if plain > 0 {
            cursor.advance(plain);
        } else if width > 0 {
            end_cell(from, at);
            cursor.advance(width);
            from = cursor.at();
        } else {
            cursor.advance(rest.chars().next().map_or(1, char::len_utf8));
        }
    }
    end_cell(from, slice.len());
    cells
}

/// How many bytes at the beginning of `rest` separate two cells; 0 where none do.
fn separator(rest: &str) -> usize {
    let Some(first) = rest.chars().next() else { return 0 };
    match first {
        '\t' | '|' | '\u{2500}'..='\u{257F}' => first.len_utf8(),
        ' ' if rest.starts_with("  ") => 2,
        // An escaped tab or line break, where the text was copied out of a string.
        '\\' if rest.starts_with("\\t") || rest.starts_with("\\n") => 2,
        '<' => tag(rest).unwrap_or(0),
        _ => 0,
    }
}

/// The length of the HTML tag that a text begins with.
pub(in crate::reading) fn tag(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let end = inner.bytes().take(300).position(|byte| byte == b'>' || byte == b'\n')?;
    (inner.as_bytes().get(end) == Some(&b'>')).then_some(end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_falls_into_cells() {
        let text = "│ <td class=\"a\">User.Read</td>\tDelegated  Sign in | &nbsp; | a < b";
        let cells = split(text, &(0..text.len()));
        let cells: Vec<&str> = cells.into_iter().map(|cell| &text[cell]).collect();
        assert_eq!(cells, ["User.Read", "Delegated", "Sign in", "a < b"]);
    }
}
