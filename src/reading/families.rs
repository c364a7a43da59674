//! The formats: what each needs, and in which order they read. `tests/documents.rs` holds
//! the list in ARCHITECTURE.md against the rows below.

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

/// A format: what it needs, and the function that reads it.
pub(super) struct Family {
    /// The format has nothing to read in a text that holds none of these words. Empty
    /// where the format looks at every text.
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

/// The formats, in the order in which they take their parts of the text.
pub(super) const FORMATS: &[Family] = &[
    // What the seal writes in the place of a token looks like settings: before `code`.
    family(&[], token::read),
    // A query holds objects and words of other formats, but only searches for them: before
    // `code`, which takes a list in it for the settings of an app.
    family(&[Query], code::queries::read),
    // Its blocks look like PowerShell's, and like objects without brackets: it reads
    // before those formats.
    family(&[M365], m365_cli::read),
    // What stands around an object says which value is the old one, whom it is about, and
    // whether the change failed: before `audit_log`, which sees each property alone.
    family(&[], objects),
    // The values of its properties look like settings: before `code`.
    family(&[], audit_log::read),
    // An address may end with an error (`error_description=AADSTS…`), which is a part of
    // it: before `error`.
    family(&[], url::read),
    // Names count in the slots of a message only: before `code`, which reads every list in
    // it (`scopes=[User.Read]`).
    family(&[Error, Trouble], error::read),
    // `Scopes : {User.Read}` shows what was granted: before `code`, to which it is a
    // setting that only asks.
    family(&[], powershell::read),
    // `--scope User.Read` and `GUID=Role` look like settings: before `code`.
    family(&[], azure_cli::read),
    // A key and a comment of one word each (`permissions:`, `# delegated`) look like the
    // header of a table whose cells stand on lines of their own: before `table`.
    family(&[], code::read),
    // A header says what a column is about. `portal` knows a cell by its content alone, and
    // takes the "Yes" of any column for consent that is required: before `portal`.
    family(&[Alternatives, Header], table::read),
    // The descriptions in its rows are the display names of consent prompts: before
    // `prompt`.
    family(&[Portal], portal::read),
    // The app of a prompt may be called like a permission: before `list`.
    family(&[], prompt::read),
    // Takes every name that is left: the last one.
    family(&[], list::read),
];

/// The formats whose texts are made of objects, such as JSON: each reads the objects that
/// the ones before it left unread.
#[rustfmt::skip]
const OBJECTS: &[fn(&mut Findings<'_>, &mut Json<'_>)] = &[
    // No case depends on this place: its members (`oldValue`, `newValue`) stand in hardly
    // any other object.
    audit_log::read_objects,
    // Its `scope` was granted, or asked for in a request: before `asking`, to which every
    // `scope` asks.
    token_response::read,
    // A token may call its scopes `scope`: before `asking`, for the same reason.
    claims::read,
    // A record with a `resource` and a `scope` looks like an entry of a manifest: before
    // `manifest`.
    m365_cli::read_objects,
    // A manifest also lists what its own app offers: before `graph_json`, which takes such a
    // list for what an API offers.
    manifest::read,
    // The scopes of a grant and whose consent it is look like a row of a report: before
    // `report`.
    graph_json::read,
    // The export of a tool only asks, and has the members of a row of a report: before
    // `report`, which takes such a row for granted.
    exports::read,
    // No case depends on this place: `asking` leaves a row with a status alone.
    report::read,
    // Reads the objects that none of the others knows: the last one.
    asking::read,
];

/// Reads what is made of objects.
fn objects(findings: &mut Findings<'_>) {
    let open = findings.open();
    let signs = findings.document.bytes.any(b":\t|=");
    let apart = |part: &Range<usize>| {
        let mut pairs = findings.slice(part).as_bytes().windows(2);
        signs && findings.slice(part).contains([':', '\t', '|', '='])
            || pairs.any(|pair| pair == b"  ")
    };
    if !open.iter().any(apart) {
        return;
    }
    let mut json = Json::new(findings.text, &open);
    if json.all().next().is_none() {
        return;
    }
    for read in OBJECTS {
        let mut own = Findings::new(findings.document, findings.rest());
        read(&mut own, &mut json);
        findings.add(own);
    }
    for span in std::mem::take(&mut json.taken) {
        findings.take(span);
    }
    plain_keys::take(findings, &json);
}
