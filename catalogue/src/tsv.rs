//! Reading the tables of `data/`: tabs between cells, `#` before comments.

use std::fs;
use std::path::Path;

use super::Outcome;

/// A row and where it stands, for messages.
pub struct Row {
    pub place: String,
    pub cells: Vec<String>,
}

impl Row {
    /// The row's cells, if they are as many as wanted.
    pub fn cells<const N: usize>(self) -> Outcome<[String; N]> {
        let found = self.cells.len();
        self.cells
            .try_into()
            .map_err(|_| format!("{}: {N} cells are needed, {found} are there", self.place))
    }
}

pub fn rows(text: &str, name: &str) -> Vec<Row> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(number, line)| Row {
            place: format!("data/{name}, line {}", number + 1),
            cells: line.split('\t').map(str::to_owned).collect(),
        })
        .collect()
}

pub fn read(data: &Path, name: &str) -> Outcome<Vec<Row>> {
    let text =
        fs::read_to_string(data.join(name)).map_err(|error| format!("data/{name}: {error}"))?;
    Ok(rows(&text, name))
}

/// As `read`, but a table that is not there yet is empty.
pub fn read_if_there(data: &Path, name: &str) -> Outcome<Vec<Row>> {
    if data.join(name).exists() { read(data, name) } else { Ok(Vec::new()) }
}

pub fn list(cell: &str) -> Vec<String> {
    cell.split(',').filter(|item| !item.is_empty()).map(str::to_owned).collect()
}
