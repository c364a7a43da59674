//! Objects that look like grants and only ask for them.

use crate::reading::evidence::grant::Format;
use crate::reading::objects::Json;
use crate::reading::text::find;
use crate::reading::text::pairs::Object;

/// What the types of Microsoft Graph's objects begin with in templates.
const TEMPLATE: &str = "Microsoft.Graph/";

/// What stands in front of the body of a request.
const REQUESTS: [&str; 8] = [
    "POST http",
    "PATCH http",
    "POST /",
    "PATCH /",
    "-X POST",
    "ethod POST",
    "ethod Post",
    "ethod post",
];

/// Whether the object only asks for the grant that it describes, and in which
/// family it does so: a resource of a template (Bicep, ARM), the body of a request.
pub(in crate::reading) fn is_wished(json: &Json<'_>, object: &Object) -> Option<Format> {
    let mut start = object.span.start;
    for node in json.around(object) {
        start = json.tree.node(node).map_or(start, |node| node.span.start);
        let of = json.value_in(node, "type");
        if of.is_some_and(|of| of.starts_with(TEMPLATE)) {
            return Some(Format::Code);
        }
    }
    // What stands in front of all of it, up to the object before.
    let front = (start.saturating_sub(300)..=start)
        .find_map(|from| json.tree.whole().get(from..start))
        .map(behind_objects)?;
    let line = front.rsplit('\n').next().unwrap_or_default();
    // The edge of a window may have broken the line in front of its equal sign.
    let above = front.trim_end_matches([' ', '=', '\n']).rsplit('\n').next().unwrap_or_default();
    let line =
        if line.trim() == "=" { front.get(above_at(front, above)..).unwrap_or(line) } else { line };
    if line.contains(TEMPLATE) || is_built(line) {
        return Some(Format::Code);
    }
    // Most objects are in no request, and this look is quick.
    if !["post", "patch"].iter().any(|verb| find::contains(front, verb)) {
        return None;
    }
    let asked = REQUESTS.iter().filter_map(|verb| front.rfind(verb)).max()?;
    let behind = front.get(asked..).unwrap_or_default();
    // An object that came back is the grant itself.
    let answered = ["HTTP/", "esponse", " 20"].iter().any(|word| behind.contains(word));
    (!answered).then_some(Format::GraphJson)
}

/// Where a line stands in a text of which it is a part.
fn above_at(text: &str, line: &str) -> usize {
    text.rfind(line).unwrap_or(0)
}

/// Whether code builds the object: it is what a call is given (Pulumi), or what a
/// variable is set to.
fn is_built(line: &str) -> bool {
    let front = line.trim_end_matches(['[', ' ', '@']);
    let given = front.ends_with(['(', ',']) && front.contains('(') && !front.contains(')');
    let key = front.trim_end_matches(['=', ' ', ':']);
    let word = key.rsplit([' ', '$', '.']).next().unwrap_or_default().to_ascii_lowercase();
    let answer = ["response", "resp", "result", "output", "answer", "grants"];
    let set = front.ends_with('=') && !key.is_empty() && !key.ends_with(['<', '>']);
    // `OAuth2PermissionGrant{`
    let typed = line.ends_with(|last: char| last.is_ascii_alphanumeric());
    given || typed || set && !answer.iter().any(|of| word.contains(of))
}

/// What stands behind the last object of a text; `{id}` in a path is none.
fn behind_objects(front: &str) -> &str {
    let ends = |at: &usize| {
        let rest = front.get(*at + 1..).unwrap_or_default();
        rest.is_empty()
            || rest.starts_with(|next: char| next.is_whitespace() || ",])".contains(next))
    };
    let last = front.rmatch_indices('}').map(|(at, _)| at).find(ends);
    last.and_then(|at| front.get(at + 1..)).unwrap_or(front)
}
