//! Tables of permissions with a header of their own, such as `Permission | Type | Status`:
//! consent reports, guides, lists of names and kinds, the permission tables of Microsoft's API
//! pages.

mod ahead;
mod alternatives;
mod body;
mod delimited;
mod ends;
mod header;
mod heading;
mod names;
mod row;
mod upright;

use crate::reading::evidence::findings::Findings;
use crate::reading::text::needles::Needle;

/// Reads tables in what nobody has taken yet.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    if findings.document.needles.has(Needle::Alternatives) {
        alternatives::read(findings);
    }
    if findings.document.needles.has(Needle::Header) {
        delimited::read(findings);
    }
}
