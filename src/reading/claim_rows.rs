//! Claims as rows of a table: `aud ⇥ value ⇥ explanation`, as jwt.ms shows them, or
//! in Markdown.

use std::ops::Range;

use super::cells;
use super::claims::{self, Claims, PERSONAL_TENANT};
use super::draft::Draft;
use super::grant::Format;
use super::json::plain_key;
use super::resource;

/// Claims that are being read, and the lines that they fill.
#[derive(Default)]
struct Rows {
    claims: Claims,
    /// How many claims say that it is a token.
    known: usize,
    lines: Option<Range<usize>>,
}

/// Reads tables of claims.
pub(super) fn read(draft: &mut Draft<'_>) {
    let mut rows = Rows::default();
    for line in draft.open_lines() {
        let text = draft.slice(&line);
        if !text.contains(['\t', '|']) {
            if !text.trim().is_empty() {
                settle(draft, std::mem::take(&mut rows));
            }
            continue;
        }
        let cells: Vec<Range<usize>> = cells::split(draft.text, &line)
            .into_iter()
            .filter(|cell| !draft.slice(cell).trim().is_empty())
            .collect();
        let [key, value, ..] = cells.as_slice() else { continue };
        if rows.row(draft, key, value) {
            let start = rows.lines.as_ref().map_or(line.start, |lines| lines.start);
            rows.lines = Some(start..line.end);
        }
    }
    settle(draft, rows);
}

impl Rows {
    /// Takes over one row; says whether it is a claim's.
    fn row(&mut self, draft: &Draft<'_>, key: &Range<usize>, value: &Range<usize>) -> bool {
        let key = plain_key(draft.slice(key).trim_matches(['`', '*', ' ', '"']));
        let text = draft.slice(value).trim().trim_matches(['`', '"', ' ']);
        let claims = &mut self.claims;
        match key.as_str() {
            "scp" => claims.scopes = Some(vec![value.clone()]),
            "roles" => claims.roles = Some(vec![value.clone()]),
            "aud" => claims.resource = resource::named(text),
            "idtyp" => claims.app_only = Some(text == "app"),
            "exp" => claims.expires = text.parse().ok(),
            "iss" | "tid" => claims.personal |= text.contains(PERSONAL_TENANT),
            "appid" | "azp" | "oid" | "nbf" | "iat" => {}
            _ => return false,
        }
        self.known += usize::from(!matches!(key.as_str(), "scp" | "roles"));
        true
    }
}

fn settle(draft: &mut Draft<'_>, rows: Rows) {
    let Rows { mut claims, known, lines: Some(lines) } = rows else { return };
    if known == 0 || (claims.scopes.is_none() && claims.roles.is_none()) {
        return;
    }
    claims.at = lines.start;
    claims::record(draft, &claims, Format::Claims);
    draft.take(lines);
}
