//! `sources.tsv`: where facts come from, and when each was last held against its source.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use super::{Outcome, tsv};

pub struct Sources {
    rows: Vec<Source>,
    /// How many rows of the tables by hand name each, by its id.
    named: RefCell<BTreeMap<String, usize>>,
}

struct Source {
    id: String,
    /// Empty for a rule of the project itself.
    address: String,
    date: String,
}

impl Sources {
    pub fn read(data: &Path) -> Outcome<Sources> {
        let rows = tsv::read(data, "sources.tsv")?
            .into_iter()
            .map(|row| {
                row.cells().map(|[id, _title, address, date, _rank]| Source { id, address, date })
            })
            .collect::<Outcome<_>>()?;
        Ok(Sources { rows, named: RefCell::default() })
    }

    /// Every fact has a source, and it is one of these.
    pub fn check(&self, cell: &str, place: &str) -> Outcome<()> {
        let ids = tsv::list(cell);
        if ids.is_empty() {
            return Err(format!("{place}: it names no source"));
        }
        for id in ids {
            if !self.rows.iter().any(|row| row.id == id) {
                return Err(format!("{place}: {id} is no source of data/sources.tsv"));
            }
            *self.named.borrow_mut().entry(id).or_default() += 1;
        }
        Ok(())
    }

    /// Id and date of each.
    pub fn dates(&self) -> impl Iterator<Item = (&str, &str)> {
        self.rows.iter().map(|row| (row.id.as_str(), row.date.as_str()))
    }

    /// Those that nobody has held against their sources for 12 months.
    pub fn old(&self, today: &str) -> Vec<String> {
        let named = self.named.borrow();
        self.rows
            .iter()
            .filter(|row| !row.address.is_empty() && is_past(&row.date, today))
            .map(|Source { id, address, date }| {
                let facts = named.get(id).copied().unwrap_or_default();
                format!(
                    "older than 12 months: {id} is of {date}, and {facts} rows by hand name it: \
                     read {address} again"
                )
            })
            .collect()
    }
}

/// Whether a day, as `YYYY-MM-DD`, is 12 months ago or more.
fn is_past(date: &str, today: &str) -> bool {
    let Some((year, rest)) = date.split_once('-') else { return true };
    year.parse::<u32>().is_ok_and(|year| format!("{:04}-{rest}", year + 1).as_str() <= today)
}

#[cfg(test)]
mod tests {
    use super::is_past;

    #[test]
    fn twelve_months_are_over_on_the_day() {
        assert!(!is_past("2026-11-29", "2027-11-28"));
        assert!(is_past("2026-11-29", "2027-11-29"));
        assert!(is_past("2026-11-29", "2030-01-01"));
        assert!(!is_past("2028-02-29", "2029-02-28"));
        assert!(is_past("2028-02-29", "2029-03-01"));
        assert!(!is_past("2027-01-01", "2026-11-29"));
    }
}
