//! The tables in `data/`: rows of cells parted by tabs, `#` in front of remarks.
//!
//! They are compiled in as text. A reader of a table takes its cells by
//! [`cell`], so that a short row is an empty cell and never a panic; that no row
//! is short is a test's business (`tests/facts.rs`).

/// The rows of a table, remarks and blank lines left out.
pub fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
}

/// The cell at `index`, empty where the row is short.
pub fn cell<'a>(row: &[&'a str], index: usize) -> &'a str {
    row.get(index).copied().unwrap_or_default()
}

/// The items of a cell that holds a list, parted by commas.
pub fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(',').filter(|item| !item.is_empty())
}
