//! The families of formats: what each needs, and in which order they read.

use std::ops::Range;

use super::evidence::document::Document;
use super::evidence::findings::Findings;
use super::formats::{
    asking, audit_log, azure_cli, claims, code, error, exports, graph_json, list, m365_cli,
    manifest, plain_keys, portal, powershell, prompt, report, table, token, token_response, url,
};
use super::objects::Json;
use super::text::needles::Needle::{
    self, Alternatives, Error, Header, M365, Portal, Query, Trouble,
};

/// A family of formats.
pub(super) struct Family {
    /// The family has nothing to read in a text that holds none of these words. Empty
    /// where the family looks at every text.
    needles: &'static [Needle],
    /// Reads what is still open of the text.
    pub read: fn(&mut Findings<'_>),
}

impl Family {
    /// Whether the document may hold something for it.
    pub fn may_read(&self, document: &Document<'_>) -> bool {
        self.needles.is_empty() || self.needles.iter().any(|needle| document.needles.has(*needle))
    }
}

const fn family(needles: &'static [Needle], read: fn(&mut Findings<'_>)) -> Family {
    Family { needles, read }
}

/// The families, in the order in which they take their parts of the text.
pub(super) const FORMATS: &[Family] = &[
    family(&[], token::read),
    // A query holds objects and words of other families, but only searches for them.
    family(&[Query], code::queries::read),
    // Its blocks look like PowerShell's, and like objects without brackets: it reads
    // before those families.
    family(&[M365], m365_cli::read),
    family(&[], objects),
    family(&[], audit_log::read),
    family(&[], url::read),
    family(&[Error, Trouble], error::read),
    family(&[], powershell::read),
    family(&[], azure_cli::read),
    family(&[], code::read),
    family(&[Alternatives, Header], table::read),
    family(&[Portal], portal::read),
    family(&[], prompt::read),
    family(&[], list::read),
];

/// The families whose texts are made of objects, such as JSON: each reads the objects
/// that the ones before it left unread.
#[rustfmt::skip]
const OBJECTS: &[fn(&mut Findings<'_>, &mut Json<'_>)] = &[
    audit_log::read_objects,
    token_response::read,
    claims::read,
    m365_cli::read_objects,
    manifest::read,
    graph_json::read,
    exports::read,
    report::read,
    // Reads the objects that none of the others knows.
    asking::read,
];

/// Reads what is made of objects.
fn objects(findings: &mut Findings<'_>) {
    let open = findings.open();
    let may_hold = |part: &Range<usize>| {
        let text = findings.slice(part);
        text.contains([':', '\t', '|', '=']) || text.contains("=>") || text.contains("  ")
    };
    if !open.iter().any(may_hold) {
        return;
    }
    let mut json = Json::new(findings.text, &open);
    if json.all().next().is_none() {
        return;
    }
    for read in OBJECTS {
        read(findings, &mut json);
    }
    for span in std::mem::take(&mut json.taken) {
        findings.take(span);
    }
    plain_keys::take(findings, &json);
}
