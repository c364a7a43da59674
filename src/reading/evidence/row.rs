//! A row of somebody's report: how its name is to be read by what its other cells say.

use crate::status::Status;

use crate::reading::evidence::block::Strength;
use crate::reading::evidence::findings::Manner;
use crate::reading::words::columns::{Column, api};
use crate::reading::words::kind;
use crate::reading::words::status;
use crate::reading::words::unheaded::Unheaded;

/// How the name in a row is to be read, by the `cells` of the row and their columns. A
/// cell has no column if its header is none that tables of permissions have. `said` is
/// what the header of the name says of it; `known`: a list of ours has the name.
pub(in crate::reading) fn row<'a>(
    said: Option<Status>,
    cells: impl Iterator<Item = (Option<Column>, &'a str)>,
    known: bool,
) -> Manner {
    let (mut stated, mut report, mut guide) = (None, false, false);
    let (mut kind, mut resource, mut unheaded) = (None, None, Unheaded::default());
    for (column, cell) in cells {
        let Some(column) = column else {
            unheaded.hear(cell);
            continue;
        };
        match column {
            Column::Kind => kind = kind::of_cell(cell).first().copied(),
            Column::Api { display_name } => resource = api(cell, display_name, known),
            Column::Status => stated = Some(status::answer(cell)),
            Column::Report => report = true,
            Column::Guide => guide = true,
            Column::Consent => (guide, stated) = (true, stated.or(status::status(cell))),
            _ => {}
        }
    }
    let stated = stated.or(unheaded.status());
    let declared = guide && !report;
    let (status, strength) = match stated.or(said) {
        None if unheaded.doubts() && !declared => (Status::Declared, Strength::Unsure),
        None if declared => (Status::Declared, Strength::Sentence),
        None => (Status::Granted, Strength::Sentence),
        Some(status) => (status, Strength::Sentence),
    };
    let stands = strength != Strength::Unsure && (report || stated.is_some());
    Manner {
        kind,
        status,
        strength: if stands { Strength::Report } else { strength },
        resource,
        scopes: false,
        whole: false,
    }
}
