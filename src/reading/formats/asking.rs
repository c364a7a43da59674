//! Objects with a `scope` that are no token, no grant and no report, such as client
//! registrations and settings: `{ "client_name": "Rooms", "scope": "User.Read" }`. They
//! only ask for permissions.

use crate::permission::Kind;
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::objects::{Json, unread_scopes};

/// Reads the objects that no other format for objects has read.
pub(in crate::reading) fn read(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    let mut source = Block::new(Format::Code, 0);
    for (_, object) in json.unread() {
        if !json.is_json(&object) || findings.is_taken(&object.span) {
            continue;
        }
        let Some(names) = unread_scopes(json, &object) else { continue };
        let manner = manner::declared(Some(Kind::Delegated), None);
        findings.read_all(&mut source, &names, manner);
        for span in names.spans {
            findings.take(span);
        }
    }
    findings.keep(source);
}
