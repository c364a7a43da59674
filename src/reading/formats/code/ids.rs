//! Permissions that code names by their ids: alone, beside a name, or looked up
//! by one.

use std::ops::Range;

use crate::permission::Resource;
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::manner;
use crate::reading::words::kind;
use crate::reading::words::names::{self, Hit, Word};
use crate::reading::words::resources;

use super::comments::comment_at;
use super::kinds::{is_among_types, type_beside};
use super::lines::{NEAR, around, line_end, near, value_end};
use super::statement::Statement;

impl Statement {
    /// The API that a configuration names for the permissions below.
    pub(super) fn api(&self, text: &str) -> Option<Resource> {
        let end = line_end(text, self.sign.end).min(self.sign.end + NEAR);
        let value = text.get(self.sign.end..end)?;
        let value = value.get(..comment_at(value)).unwrap_or(value).trim();
        if let [.., name] = value.split('.').collect::<Vec<_>>().as_slice() {
            match name.trim_matches(['"', ']', '[']) {
                "MicrosoftGraph" => return Some(Resource::MicrosoftGraph),
                "Office365ExchangeOnline" => return Some(Resource::ExchangeOnline),
                "Office365SharePointOnline" | "SharePointOnline" => {
                    return Some(Resource::SharePointOnline);
                }
                _ => {}
            }
        }
        let quoted = value.trim_matches(['"', '\'', ',']);
        if names::is_guid(quoted) { resources::named(quoted) } else { None }
    }

    /// Reads `id = "GUID"` beside `type = "Role"`, `app_role_id = "GUID"`, and ids that
    /// are looked up by name: `….app_role_ids["User.Read.All"]`.
    pub(super) fn id(
        &self,
        findings: &mut Findings<'_>,
        source: &mut Block,
        lower: &str,
        api: Option<Resource>,
    ) -> Option<usize> {
        let plain = lower.replace('_', "");
        let own = ["roleid", "scopeid", "permissionid"].iter().any(|end| plain.ends_with(end));
        if !(lower == "id" || own) {
            return None;
        }
        let text = findings.text;
        let end = value_end(text, self.sign.end).min(self.part.end);
        let end = end.min(near(text, self.sign.end + NEAR));
        let hits = names::hits(text, self.sign.end..end);
        let hit = hits.first()?;
        // `-> null`: a plan takes the permission away.
        if text.get(hit.span.end..end)?.contains("-> null") {
            findings.take(self.key.start..end);
            return Some(end);
        }
        let typed = type_beside(text, self.sign.start..end, &self.part);
        // The last entry of a list may have lost its type.
        let among = typed.is_some() || is_among_types(text, &self.key, &self.part);
        if !own && !among {
            return None;
        }
        // `….app_role_ids["User.Read.All"]`
        let front = text.get(self.sign.end..hit.span.start)?.to_ascii_lowercase();
        let index = front.contains("ids[").then(|| kind::of_ids(&front)).flatten();
        let manner = Manner {
            kind: typed.or(index).or(kind::of_ids(lower)),
            resource: if own { None } else { api },
            ..manner::declared(None, None)
        };
        // A name may stand in place of the id.
        let value = text.get(self.sign.end..end)?;
        let value = value.get(..comment_at(value)).unwrap_or(value);
        let value = value.trim_matches([' ', '"', '\'', ',']);
        let is_entry = among && text.get(hit.span.clone()) == Some(value);
        let count = source.finds.len();
        match &hit.word {
            Word::Guid(_) => findings.read_id(source, hit.span.clone(), manner),
            _ if index.is_some() || is_entry => findings.read_hit(source, hit, manner),
            _ => return None,
        };
        if source.finds.len() > count {
            // A comment beside it can only name the same permission, or a wrong one.
            let start = self.comments_above_block(text);
            findings.take(start..self.remark_end(text, hit.span.end).max(hit.span.end));
        }
        Some(hit.span.end)
    }

    /// The id that another key has for the permission named in `value`: in the same
    /// braces, or in the line above or below.
    pub(super) fn id_beside(
        &self,
        findings: &mut Findings<'_>,
        value: &Range<usize>,
    ) -> Option<String> {
        let text = findings.text;
        let (front, behind) = around(text, &(self.key.start..value.end), &self.part);
        let from = self.key.start - front.len();
        let open = front.rfind(['{', '}']).filter(|at| front.get(*at..=*at) == Some("{"));
        let (start, end) = match open {
            Some(open) => (open, behind.find('}').unwrap_or(behind.len())),
            None => {
                let mut breaks = front.rmatch_indices('\n').map(|(at, _)| at);
                let mut below = behind.match_indices('\n').map(|(at, _)| at);
                (breaks.nth(1).unwrap_or(0), below.nth(1).unwrap_or(behind.len()))
            }
        };
        let mut beside = names::hits(text, from + start..self.key.start);
        beside.extend(names::hits(text, value.end..value.end + end));
        let mut known = beside.into_iter().filter_map(|hit| match hit.word {
            Word::Guid(id) => findings.find_id(&id, None).map(|_| id),
            _ => None,
        });
        // Where there are two ids, one of them belongs to another permission.
        known.next().filter(|_| known.next().is_none())
    }

    /// Reads `"Name" = "GUID"`, or the other way round: one grant, its kind from the GUID.
    pub(super) fn pair(&self, findings: &mut Findings<'_>, source: &mut Block) -> Option<usize> {
        let text = findings.text;
        let key = text.get(self.key.clone())?;
        if !key.contains(['.', '-']) || !key.starts_with(['"', '\'', '`', '[']) {
            return None;
        }
        let keys = names::hits(text, self.key.clone());
        let [left] = keys.as_slice() else { return None };
        let end = value_end(text, self.sign.end).min(self.part.end);
        let end = end.min(near(text, self.sign.end + 80));
        let values = names::hits(text, self.sign.end..end);
        let right = values.first()?;

        let (name, guid) = match (&left.word, &right.word) {
            (Word::Name { .. }, Word::Guid(guid)) => (left, guid),
            (Word::Guid(guid), Word::Name { .. }) => (right, guid),
            _ => return None,
        };
        put_pair(findings, source, name, guid, manner::declared(None, None));
        findings.take(self.key.start..right.span.end);
        Some(right.span.end)
    }
}

/// Whether a name and a GUID stand for one permission.
pub(super) fn is_pair(text: &str, left: &Hit, right: &Hit) -> bool {
    let both = (left.is_name() && matches!(right.word, Word::Guid(_)))
        || (right.is_name() && matches!(left.word, Word::Guid(_)));
    let gap = text.get(left.span.end..right.span.start).unwrap_or_default();
    both && gap.len() <= 120 && !gap.contains(['{', '}', ';'])
}

/// Adds a name and its GUID as one find: a GUID that is known decides.
pub(super) fn put_pair(
    findings: &mut Findings<'_>,
    source: &mut Block,
    name: &Hit,
    guid: &str,
    manner: Manner,
) {
    let named = findings.find_id(guid, manner.resource);
    let Some(named) = named else {
        findings.read_hit(source, name, manner);
        return;
    };
    let stated = manner.resource.is_some();
    let found = Manner { kind: named.kind.or(manner.kind), ..manner };
    source.finds.push(found.find(named.name, Some(named.resource), stated, name.name.clone()));
}
