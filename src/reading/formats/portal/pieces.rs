//! The pieces of which a line of a portal's page consists.

use std::ops::Range;

use crate::reading::text::grid::{self, Delimiter};
use crate::reading::words::cells;
use crate::reading::words::kind;
use crate::reading::words::names;
use crate::reading::words::status;

use super::joined::joined;
use super::piece::{Piece, What, what};

/// How many cells a row may have.
const CELLS: usize = 30;

/// What parts the cells, where a line is the header of a page saved as CSV.
pub(super) fn delimiter(line: &str) -> Option<Delimiter> {
    if line.len() > 400 || line.contains(['\t', '|', '<']) || !line.contains([',', ';']) {
        return None;
    }
    let lower = line.to_lowercase();
    let required = lower.contains("admin consent req") && lower.contains("status");
    let header = required || lower.contains("permissions name") || lower.contains("claim value");
    let many = |sign: &u8| line.bytes().filter(|byte| byte == sign).count() > 2;
    header.then(|| [b';', b','].into_iter().find(many).map(Delimiter::Values))?
}

/// The pieces of a line. `values`: what parts its cells, where it belongs to a page saved as
/// CSV; else they are parted as in any table.
pub(super) fn pieces(text: &str, line: &Range<usize>, values: Option<Delimiter>) -> Vec<Piece> {
    let mut cells = match values {
        Some(values) => values.record(text, line.start, line.end, CELLS).0,
        None => grid::split(text, line),
    };
    // The lines may have been numbered.
    let number = cells.first().and_then(|cell| text.get(cell.clone()));
    if number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit())) {
        cells.remove(0);
    }
    cells.iter().filter(|cell| !cell.is_empty()).flat_map(|cell| of_cell(text, cell)).collect()
}

/// The pieces of a cell. Where the lines of a page were joined, a cell may hold several
/// rows: then these are the pieces of all of them.
fn of_cell(text: &str, cell: &Range<usize>) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut from = cell.start;
    if status::inside(text.get(cell.clone()).unwrap_or_default()).is_some() {
        for hit in names::hits(text, cell.clone()) {
            let behind = text.get(hit.name.end..cell.end).unwrap_or_default();
            let word = behind.strip_prefix(' ').and_then(|rest| rest.split(' ').next());
            // Another name with its type behind it begins another row.
            let typed = word.is_some_and(|word| {
                word.starts_with(char::is_uppercase) && kind::of_word(word).is_some()
            });
            if hit.is_name() && !hit.is_english() && typed && hit.name.start > from {
                found.extend(row_pieces(text, &(from..hit.name.start)));
                from = hit.name.start;
            }
        }
    }
    found.extend(row_pieces(text, &(from..cell.end)));
    found
}

fn row_pieces(text: &str, cell: &Range<usize>) -> Vec<Piece> {
    let what = what(text, cell);
    if what == What::Text
        && let Some(pieces) = joined(text, cell)
    {
        return pieces;
    }
    let inner = cells::inner(text, cell);
    if inner.is_empty() && what == What::Text {
        return Vec::new();
    }
    let span = if what == What::Name { inner } else { cell.clone() };
    vec![Piece { what, span, joined: false }]
}

#[cfg(test)]
mod tests {
    use super::super::piece::Header;
    use super::*;
    use crate::permission::{Kind, Resource};
    use crate::status::Status;

    fn read(text: &str) -> Vec<(What, &str)> {
        of_cell(text, &(0..text.len()))
            .into_iter()
            .map(|piece| (piece.what, text[piece.span].trim()))
            .collect()
    }

    #[test]
    fn joined_cells_fall_apart() {
        assert_eq!(
            read("Calendars.Read Application Read calendars Yes Not granted for Mail.Read Ltd"),
            [
                (What::Name, "Calendars.Read"),
                (What::Kind(Kind::Application), "Application"),
                (What::Text, "Read calendars"),
                (What::Flag, "Yes"),
                (What::Status(Status::NotGranted), "Not granted for Mail.Read Ltd"),
            ]
        );
        assert_eq!(
            read("Microsoft Graph / Mail.Read ✅ Granted"),
            [
                (What::Resource(Resource::MicrosoftGraph), "Microsoft Graph"),
                (What::Name, "Mail.Read"),
                (What::Status(Status::Granted), "Granted"),
            ]
        );
        assert_eq!(
            read("├─ Chat.Read - Delegated - ⚠ Not granted for [Tenant]")
                .get(2)
                .map(|p| p.0.clone()),
            Some(What::Status(Status::NotGranted))
        );
    }

    #[test]
    fn sentences_and_lists_are_no_rows() {
        for text in
            ["Chat.Read, Mail.Read", "Chat.Read and Mail.Read are asked for", "We have Chat.Read"]
        {
            assert_eq!(read(text), [(What::Text, text)]);
        }
    }

    #[test]
    fn lines_of_the_page_are_known() {
        assert_eq!(read("Microsoft Graph (4)")[0].0, What::Group(Some(Resource::MicrosoftGraph)));
        assert_eq!(read("Adatum Room API (1)")[0].0, What::Group(Some(Resource::Other)));
        assert_eq!(read("Tailwind Meet (2)")[0].0, What::Group(None));
        assert_eq!(read("Grant admin consent for Granted Ltd")[0].0, What::Button);
        assert_eq!(read("Granted through")[0].0, What::Header(Header::Enterprise));
        assert_eq!(read("API / Permissions name")[0].0, What::Header(Header::Portal));
    }
}
