//! Consents as their entries write them: the grants before and after, in brackets,
//! with an arrow between them.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::text::cursor::Cursor;
use crate::status::Status;

use super::event::{Event, manner};

/// Reads the grants of `[] => [[Id: …, Scope:  User.Read, CreatedDateTime: …]]`. What
/// stands in front of the arrow was there before. Returns whether there were any grants.
pub(super) fn consents(findings: &mut Findings<'_>, span: Range<usize>, event: &Event) -> bool {
    let text = findings.slice(&span);
    let mut source = Block::new(Format::AuditLog, span.start);
    let closings: Vec<usize> = text.match_indices("]]").map(|(at, _)| at + 2).collect();
    let mut cursor = Cursor::new(0..text.len());
    let mut any = false;
    while let Some(at) = cursor.step()
        && let Some(found) = text.get(at..).and_then(|rest| rest.find("Scope:"))
    {
        let from = at + found + "Scope:".len();
        let rest = text.get(from..).unwrap_or_default();
        let end = scope_end(rest);
        cursor.move_to(from + end);
        let is_own = text.get(..from).is_some_and(|front| is_in_entry(front, rest));
        if !is_own {
            continue;
        }
        any = true;
        let close = closings.get(closings.partition_point(|close| *close < from + end + 2));
        let behind = close.and_then(|close| text.get(*close..)).unwrap_or_default().trim_start();
        // The arrow may have been escaped several times.
        let arrow: String = behind.chars().take(40).filter(|next| *next != '\\').collect();
        let before =
            ["=>", "=u003e", "=u003E", "u003d", "→"].iter().any(|known| arrow.starts_with(known));
        let status = if before { Status::NotGranted } else { Status::Granted };
        let names = span.start + from..span.start + from + end;
        // The scopes go on to where the text was cut.
        findings.incomplete |= names.end >= findings.text.trim_end().len();
        findings.read_names(&mut source, names, manner(Some(Kind::Delegated), status, event));
    }
    if any {
        findings.blocks.push(source);
    }
    any
}

/// Where the scopes of an entry end.
fn scope_end(rest: &str) -> usize {
    let ends = |at: usize, mark: u8| {
        let behind = rest.get(at + 1..).unwrap_or_default();
        match mark {
            b']' | b';' | b'"' | b'\t' => true,
            b'\n' => behind.starts_with('\n'),
            b',' => ["Created", "LastModified", "StartTime", "ExpiryTime", "ConsentType"]
                .iter()
                .any(|next| behind.trim_start().starts_with(next)),
            _ => false,
        }
    };
    rest.bytes().enumerate().find(|(at, byte)| ends(*at, *byte)).map_or(rest.len(), |(at, _)| at)
}

/// Whether a text holds a grant as a consent's entry writes it.
pub(super) fn is_consent(text: &str) -> bool {
    text.contains("Scope:")
        && ["[[", "ConsentType:", "CreatedDateTime:"].iter().any(|part| text.contains(part))
}

/// Whether a `Scope:` stands among the other parts of a grant.
fn is_in_entry(front: &str, behind: &str) -> bool {
    let near = front.len().saturating_sub(600);
    let front = (near..=front.len()).find_map(|from| front.get(from..)).unwrap_or_default();
    let own = front.rsplit('[').next().unwrap_or_default();
    let parts = ["ConsentType:", "ResourceId:", "ClientId:", "PrincipalId:"];
    parts.iter().any(|part| own.contains(part))
        || ["CreatedDateTime", "ConsentType:"]
            .iter()
            .any(|part| behind.get(..400).unwrap_or(behind).contains(part))
}
