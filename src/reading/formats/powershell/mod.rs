//! Output of PowerShell: objects as lists of `Name : value`, tables with dashes
//! under their headers, and the commands that ask for permissions.

mod commands;
mod fields;
mod objects;
mod shown;
mod tables;

use crate::reading::evidence::findings::Findings;
use crate::reading::text::needles::Needle;

/// Reads PowerShell's output in what nobody has taken yet.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let bytes = &findings.document.bytes;
    if bytes.any(b"-") && findings.text.contains("--") {
        tables::read(findings);
    }
    if bytes.any(b":") || bytes.any(b"@") && findings.text.contains("@{") {
        objects::read(findings);
    }
    if findings.document.needles.has(Needle::Command) {
        commands::read(findings);
    }
}
