//! What tells to which format an object belongs: the names in it, what stands in front
//! of it, its members.

use std::ops::Range;

use crate::reading::text::pairs::{Object, Shape};
use crate::reading::words::columns;
use crate::reading::words::names::{self, Word};

use super::index::Json;
use super::names::Names;

/// What a client tells a server of itself (RFC 7591), in the shape of
/// `plain_key`.
const REGISTRATION: &str = "clientname redirecturis granttypes";

/// Whether the object registers a client: it reads like a request for a token, and
/// is none.
pub(in crate::reading) fn registers(json: &Json<'_>, object: &Object) -> bool {
    json.has(object, REGISTRATION) && json.has(object, "scope")
}

/// Whether a name of Microsoft's list is among these names, or `.default`.
pub(in crate::reading) fn names_permissions(json: &Json<'_>, names: Option<&Names>) -> bool {
    let Some(names) = names else { return false };
    let known = |hit: &names::Hit| hit.is_name() || matches!(hit.word, Word::Default { .. });
    names.spans.iter().any(|span| names::hits(json.tree.whole(), span.clone()).iter().any(known))
}

/// The scopes of an object that is no token and no report and of which no format has read
/// anything.
pub(in crate::reading) fn unread_scopes(json: &Json<'_>, object: &Object) -> Option<Names> {
    let names = json.names(object, "scope")?;
    let within = |span: &Range<usize>| {
        json.taken.iter().any(|taken| taken.start <= span.start && span.end <= taken.end)
    };
    let other = !names_permissions(json, Some(&names))
        || is_report(json, object)
        || names.spans.iter().any(within);
    (!other).then_some(names)
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

/// The text without a key or an opening quote that stands in front of the
/// object's first member: its beginning was cut off.
pub(in crate::reading) fn first_text(json: &Json<'_>, object: &Object) -> Option<Range<usize>> {
    let first = *object.members.first()?;
    let all = &json.tree.node(0)?.children;
    // Nodes are numbered in the order of the text.
    let front = all.partition_point(|child| *child < first).checked_sub(1)?;
    let node = json.tree.node(*all.get(front)?)?;
    let member = json.tree.node(first)?;
    let before = json.tree.slice(&(0..node.span.start));
    if before.ends_with(['"', '\'']) {
        return None;
    }
    let gap = json.tree.slice(&(node.span.end..member.key.clone()?.start));
    let next_to = gap.trim_matches(['"', ',', ' ', '\n', '\t', '\\', '\'']).is_empty();
    (node.key.is_none() && node.shape == Shape::Text && next_to).then(|| node.span.clone())
}
