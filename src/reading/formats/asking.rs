//! Objects with a `scope` that are no token, no grant and no report, such as client
//! registrations and settings: `{ "client_name": "Rooms", "scope": "User.Read" }`. They
//! only ask for permissions.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::objects::{Json, names_permissions};
use crate::reading::text::pairs::Object;
use crate::reading::words::columns;

/// Reads the objects that no other format for objects has read.
pub(in crate::reading) fn read(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    let mut source = Block::new(Format::Code, 0);
    let mut begun = Block::new(Format::GraphJson, 0);
    let of_grants = |block: &Block| block.format == Format::GraphJson && !block.finds.is_empty();
    let among_grants = findings.blocks.iter().any(of_grants);
    for (_, object) in json.unread() {
        if !json.is_json(&object) || findings.is_taken(&object.span) {
            continue;
        }
        let scope = json.names(&object, "scope");
        let Some(names) = scope.filter(|names| names_permissions(json, Some(names))) else {
            continue;
        };
        let within = |span: &Range<usize>| {
            json.taken.iter().any(|taken| taken.start <= span.start && span.end <= taken.end)
        };
        if is_report(json, &object) || names.spans.iter().any(within) {
            continue;
        }
        // Members without brackets, beside grants: this is the rest of a grant whose
        // beginning was cut off.
        if among_grants && object.node == 0 {
            let manner = manner::proof(Kind::Delegated, None);
            findings.read_all(&mut begun, &names, manner);
        } else {
            let manner = manner::declared(Some(Kind::Delegated), None);
            findings.read_all(&mut source, &names, manner);
        }
        for span in names.spans {
            findings.take(span);
        }
    }
    findings.keep(source);
    findings.keep(begun);
}

/// Whether another member is a token's, or says how a permission stands: such an
/// object says what is, and does not ask.
fn is_report(json: &Json<'_>, object: &Object) -> bool {
    if json.has(object, "expiresin expireson accesstoken refreshtoken") {
        return true;
    }
    object
        .members
        .iter()
        .any(|member| columns::status_of_member(json.key(*member), json.leaf(*member)).is_some())
}
