//! The tables in `data/`: rows of cells parted by tabs, `#` in front of remarks.
//!
//! They are compiled in as text. A reader of a table takes its cells by
//! [`cell`], so that a short row is an empty cell and never a panic; that no row
//! is short is a test's business (`tests/facts.rs`).

/// The rows of a table, remarks and blank lines left out.
///
/// A vector, and one function for all tables: an iterator of its own for each
/// was some kilobytes of the download.
#[inline(never)]
pub fn rows(table: &str) -> Vec<Vec<&str>> {
    let mut rows = Vec::new();
    for line in table.split('\n') {
        if !line.is_empty() && !line.starts_with('#') {
            rows.push(line.split('\t').collect());
        }
    }
    rows
}

/// The cell at `index`, empty where the row is short.
#[inline(never)]
pub fn cell<'a>(row: &[&'a str], index: usize) -> &'a str {
    row.get(index).copied().unwrap_or_default()
}

/// The items of a cell that holds a list, parted by commas.
pub fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(',').filter(|item| !item.is_empty())
}
