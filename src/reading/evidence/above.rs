//! What the lines above a list or a table say of it: headings and leads.

use crate::permission::{Kind, Resource};
use crate::reading::evidence::findings::Findings;
use crate::reading::sentence::{self, Effect};
use crate::reading::words::kind;
use crate::reading::words::resources;

/// What the lines above say of the names below.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::reading) struct Above {
    pub kind: Option<Kind>,
    pub resource: Option<Resource>,
    /// What a lead says ("asks for:"), up to the end of its list.
    pub lead: Option<Effect>,
    /// Whether an empty line ends that list: unknown above its first row.
    pub dense: Option<bool>,
}

impl Above {
    /// Comes to a row with names. `blank`: an empty line stands right above it, and ends
    /// the list that the lead is about. In a list with an empty line between all rows
    /// nothing tells where it ends: the lead becomes unsure, unless it grants.
    pub fn pass_blank(&mut self, blank: bool) {
        match (blank, self.dense) {
            (true, Some(true)) => self.lead = None,
            (true, Some(false)) => {
                let told =
                    self.lead.filter(|lead| !matches!(lead, Effect::Granted | Effect::Stands));
                self.lead = told.map(|_| Effect::Unsure);
            }
            _ => {}
        }
        self.dense = Some(!blank || self.dense == Some(true));
    }

    /// Passes a row with names. `label` is what the row says of a list that goes on below
    /// it; `item`: the row is an item of the list that the lead above is about.
    pub fn go_on(&mut self, label: Option<Effect>, item: bool, row: &str) {
        let open = row.trim_end().ends_with([',', ':']) || row.ends_with("and");
        match label {
            Some(label) if open => *self = Above { lead: Some(label), dense: None, ..*self },
            Some(label) if self.lead == Some(label) => {}
            // Nothing tells whether the list behind the label goes on below it.
            Some(Effect::Declared | Effect::NotGranted | Effect::Nothing | Effect::Unsure)
                if !row.trim_end().ends_with('.') =>
            {
                self.lead = Some(Effect::Unsure);
            }
            Some(_) => self.lead = None,
            None if !item => self.lead = None,
            None => {}
        }
    }
}

/// What holds below a line without names: `above`, and what this line says as a heading
/// or as a lead.
pub(in crate::reading) fn look_above(findings: &Findings<'_>, text: &str, above: Above) -> Above {
    let line = text.trim().trim_start_matches(['#', '*', '-', '•', ' ', '_', '>', '=']).trim();
    let bare = line.trim_end_matches([':', '*', '_', ' ', '#', '=']);
    let lower = bare.to_lowercase();
    let mut next = above;
    let words = lower.split_whitespace().count();
    let mut plain = false;
    if words <= 9 && !line.ends_with('.') {
        if let Some(kind) = heading_kind(findings, &lower) {
            (next.kind, plain) = (Some(kind), true);
        }
        let name = lower.split('(').next().unwrap_or_default().trim();
        let name = name.trim_end_matches(" permissions").trim_end_matches(" scopes");
        if let Some(resource) = resources::by_display_name(name) {
            (next.resource, plain) = (Some(resource), true);
        }
    }
    // "Requested:", and below it "Delegated permissions": the list is still to come.
    let lead = sentence::lead(line).filter(|lead| !plain || *lead != Effect::Stands);
    // "Status: denied", and below it "Permissions:": here too the first lead stays.
    let label = lead == Some(Effect::Stands) && sentence::is_noun(line);
    let kept = above.lead.filter(|_| (plain || label) && above.dense.is_none());
    let lead = lead.filter(|_| !(label && kept.is_some()));
    (next.lead, next.dense) = (lead.or(kept), None);
    next
}

/// The kind that a heading sets: by its own words, or because it names a mode.
pub(in crate::reading) fn heading_kind(findings: &Findings<'_>, lower: &str) -> Option<Kind> {
    for (heading, kind) in &findings.document.modes.headings {
        if lower.contains(&**heading) {
            return Some(*kind);
        }
    }
    kind::of_heading(lower)
}
