//! What a table is, by its header.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::evidence::above::Above;
use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::words::columns::{self, Column};
use crate::reading::words::kind;
use crate::reading::words::status;
use crate::status::Status;

use super::alternatives;

/// How many cells a header may have.
pub(super) const WIDEST: usize = 60;

/// A header, and what stands above it.
#[derive(Clone, Debug)]
pub(super) struct Header {
    pub columns: Vec<Column>,
    /// What each header of names says of them: "Missing scopes".
    pub said: Vec<Option<Status>>,
    /// Says why permissions are asked for.
    pub guide: bool,
    /// A report of what was granted.
    pub report: bool,
    /// Documentation of an API, by its header.
    pub documentation: bool,
    /// The kind of all its names.
    pub kind: Option<Kind>,
    /// What the lines above say.
    pub above: Above,
}

impl Header {
    /// The header that these cells are, if they are one: names in one column,
    /// and another column that tables of permissions have.
    ///
    /// `of_kind`: whether a heading names the kind of what is below, which is of
    /// permissions then.
    pub fn new(text: &str, cells: &[Range<usize>], of_kind: bool) -> Option<Header> {
        if !fits(cells) {
            return None;
        }
        let column = |cell: &Range<usize>| columns::column(text.get(cell.clone())?);
        Header::of(text, cells, &cells.iter().map(column).collect::<Vec<_>>(), of_kind)
    }

    /// The same, where it is known already what each column holds: `found`.
    pub fn of(
        text: &str,
        cells: &[Range<usize>],
        found: &[Option<Column>],
        of_kind: bool,
    ) -> Option<Header> {
        if !fits(cells) {
            return None;
        }
        let slice = |cell: &Range<usize>| text.get(cell.clone()).unwrap_or_default();
        let known = |wanted: fn(&Column) -> bool| found.iter().flatten().any(wanted);
        let mut columns: Vec<Column> =
            found.iter().map(|column| column.unwrap_or(Column::Unknown)).collect();
        let others = found.iter().flatten().filter(|column| **column != Column::Names).count();
        if !known(|column| *column == Column::Names) {
            // "Name | Type | Reason": the other columns say that these are permissions' names.
            let name =
                cells.iter().position(|cell| slice(cell).trim().eq_ignore_ascii_case("name"));
            let of_permissions = of_kind
                || known(|column| {
                    matches!(
                        column,
                        Column::Kind
                            | Column::OfKind(_)
                            | Column::Guide
                            | Column::Consent
                            | Column::Status
                    )
                });
            match name.and_then(|name| columns.get_mut(name)).filter(|_| of_permissions) {
                Some(column) => *column = Column::Names,
                // "Delegated | Application", with the names below, or what is for each.
                None if known(|column| *column == Column::OfKind(Kind::Delegated))
                    && known(|column| *column == Column::OfKind(Kind::Application)) => {}
                None => return None,
            }
        }
        // "Missing scopes", or "Revoked" above yes and no.
        let denies = |cell| status::status(slice(cell)).filter(|it| *it == Status::NotGranted);
        let said = |(cell, column): (_, &Option<Column>)| {
            columns::status_of_names(slice(cell)).or(denies(cell).filter(|_| column.is_none()))
        };
        let said: Vec<Option<Status>> = cells.iter().zip(found).map(said).collect();
        let others = others + said.iter().flatten().count();
        let is_header = others > 0 && found.iter().flatten().count() * 2 >= cells.len()
            || found.iter().flatten().count() >= 3;
        let is_header = is_header && !is_portals(cells.iter().map(slice));
        is_header.then(|| Header {
            above: Above::default(),
            said,
            kind: cells.iter().find_map(|cell| kind::of_names(slice(cell))),
            documentation: cells
                .first()
                .is_some_and(|first| slice(first).trim().to_lowercase() == "permission type"),
            guide: known(|column| column.is_guide())
                && !known(|column| matches!(column, Column::Report)),
            report: known(|column| {
                matches!(column, Column::Report | Column::Api { display_name: true })
            }),
            columns,
        })
    }
}

impl Header {
    /// Whether all its rows describe one permission: "Category |
    /// Application | Delegated", in Microsoft's reference.
    pub fn is_about_one(&self) -> bool {
        self.guide && !self.columns.contains(&Column::Names)
    }

    /// Whether it says how its permissions stand, or what they are for.
    pub fn says_how(&self) -> bool {
        self.guide || self.report || self.columns.contains(&Column::Status)
    }

    /// The cell of a row that stands in the first column of this sort.
    pub fn cell<'a>(&self, wanted: Column, cells: &'a [Range<usize>]) -> Option<&'a Range<usize>> {
        cells.get(self.columns.iter().position(|column| *column == wanted)?)
    }

    /// The block of a table that begins at `at`.
    pub fn block(&self, at: usize) -> Block {
        let mut block = Block::new(Format::Table, at);
        block.shows_none = self.report;
        block
    }

    /// Counts all rows of a table that ends at `end` as asked for, where it is documentation:
    /// they are alternatives, which nobody was granted, whatever one odd row says.
    pub fn weigh(&self, findings: &Findings<'_>, block: &mut Block, end: usize) {
        let stated = block.finds.iter().any(|find| find.strength == Strength::Report);
        if self.documentation && !stated
            || alternatives::is_documentation(findings.slice(&(block.at..end)))
        {
            for find in &mut block.finds {
                find.status = Status::Declared;
                find.strength = Strength::Declared;
            }
        }
    }
}

/// Whether a header can have these cells: not too many, and at least two that are not empty.
fn fits(cells: &[Range<usize>]) -> bool {
    cells.len() <= WIDEST && cells.iter().filter(|cell| !cell.is_empty()).nth(1).is_some()
}

/// Whether the header is one of the portal's pages, which the format `portal` reads.
fn is_portals<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut required, mut status, mut kind) = (false, false, false);
    for cell in cells {
        let lower = cell.trim().to_lowercase();
        if matches!(lower.as_str(), "claim value" | "granted through" | "granted by")
            || (lower.starts_with("api") && lower.ends_with("permissions name"))
        {
            return true;
        }
        required |= lower.starts_with("admin consent req");
        status |= lower == "status";
        kind |= lower == "type";
    }
    required && status && kind
}
