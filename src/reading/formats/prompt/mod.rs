//! Consent prompts: lines that are Microsoft's display names, such as "Sign you in and read
//! your profile" for `User.Read`. The code calls a display name a title.

mod descriptions;
mod frame;
mod framed;
mod inline;
mod lookup;
mod quoted;
mod rows;
mod shape;
mod titles;
mod unframed;

use crate::reading::evidence::findings::Findings;
use crate::reading::text::cursor::Cursor;

use frame::{head, opening};
use lookup::Lookup;
use rows::{PromptRow, may_be_title, names_permission, rows};

/// In how many languages prompts are known.
const LANGUAGES: usize = 6;

/// Reads the consent prompts of a text.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let rows = rows(findings);
    let opens: Vec<bool> = rows.iter().map(|row| opening(&row.folded).is_some()).collect();
    if !opens.contains(&true) && !rows.iter().any(|row| may_hold_title(findings, row)) {
        return;
    }
    let Some(tables) = findings.document.tables.prompts else {
        findings.missing.prompts = true;
        return;
    };
    if tables.len() < LANGUAGES {
        findings.missing.translations =
            findings.text.contains(|letter: char| !letter.is_ascii() && letter.is_alphabetic());
    }
    let lookup = Lookup::new(tables);
    let mut cursor = Cursor::new(0..rows.len());
    while let Some(index) = cursor.step() {
        // Where the next prompt opens; the lines in between have no frame.
        let open = opens
            .get(index..)
            .and_then(|opens| opens.iter().position(|opens| *opens))
            .map_or(rows.len(), |offset| index + offset);
        let head = head(findings, &rows, index, open);
        unframed::read(findings, rows.get(index..head).unwrap_or_default(), &lookup);
        if open >= rows.len() {
            return;
        }
        for row in rows.get(head..open).unwrap_or_default() {
            findings.take(row.span.clone());
        }
        cursor.move_to(framed::read(findings, &rows, &opens, open, &lookup));
    }
}

/// Whether a line may be a display name, or hold one in quotes.
fn may_hold_title(findings: &Findings<'_>, row: &PromptRow) -> bool {
    may_be_title(findings, row)
        || (findings.slice(&row.span).contains(['"', '\''])
            && !names_permission(findings, &row.span))
}
