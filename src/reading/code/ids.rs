//! Permissions that code names by their ids: alone, beside a name, or looked up
//! by one.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::draft::{Draft, Find, Manner, Source};
use crate::reading::grant::Status;
use crate::reading::names::{self, Hit, Word};
use crate::reading::{json, resource};

use super::comments::{comment_at, is_commented};
use super::kinds::type_beside;
use super::lines::{line_end, near};
use super::{NEAR, Statement};

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
        if names::is_guid(quoted) { resource::named(quoted) } else { None }
    }

    /// `id = "GUID"` beside `type = "Role"`, `app_role_id = "GUID"`, and ids that
    /// are looked up by name: `….app_role_ids["User.Read.All"]`.
    pub(super) fn id(
        &self,
        draft: &mut Draft<'_>,
        source: &mut Source,
        lower: &str,
        api: Option<Resource>,
    ) -> Option<usize> {
        let own = lower.ends_with("role_id")
            || lower.ends_with("scope_id")
            || lower.ends_with("permission_id");
        if !(lower == "id" || own) {
            return None;
        }
        let text = draft.text;
        let end = line_end(text, self.sign.end).min(self.part.end).min(self.sign.end + NEAR);
        let end = (self.sign.end..=end).rev().find(|end| text.is_char_boundary(*end))?;
        let hits = names::hits(text, self.sign.end..end);
        let hit = hits.first()?;
        // A plan takes it away.
        if text.get(hit.span.end..end)?.contains("-> null") {
            draft.take(self.key.start..end);
            return Some(end);
        }
        let typed = type_beside(text, self.sign.start, end, &self.part);
        if !own && typed.is_none() {
            return None;
        }
        let front = text.get(self.sign.end..hit.span.start)?.to_ascii_lowercase();
        let index = if front.contains("role_ids[") {
            Some(Kind::Application)
        } else if front.contains("scope_ids[") {
            Some(Kind::Delegated)
        } else {
            None
        };
        let by_key = if lower.contains("role") {
            Some(Kind::Application)
        } else if lower.contains("scope") {
            Some(Kind::Delegated)
        } else {
            None
        };
        let manner = Manner {
            kind: typed.or(index).or(by_key),
            resource: if own { None } else { api },
            ..declared(is_commented(text, self.key.start, self.part.start))
        };
        let count = source.finds.len();
        match &hit.word {
            Word::Guid(_) => draft.read_id(source, hit.span.clone(), manner),
            _ if index.is_some() => draft.read_hit(source, hit, manner),
            _ => return None,
        };
        if source.finds.len() > count {
            // The name in a remark on it is the same permission's, or wrong.
            let start = self.comments_above_block(text);
            draft.take(start..self.remark_end(text, hit.span.end).max(hit.span.end));
        }
        Some(hit.span.end)
    }

    /// The id that another key has for the permission named in `value`: in the same
    /// braces, or in the line above or below.
    pub(super) fn id_beside(&self, draft: &mut Draft<'_>, value: &Range<usize>) -> Option<String> {
        let text = draft.text;
        let from = near(text, self.key.start.saturating_sub(NEAR)).max(self.part.start);
        let front = text.get(from..self.key.start)?;
        let to = near(text, value.end + NEAR).min(self.part.end);
        let behind = text.get(value.end..to)?;
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
            Word::Guid(id) => draft.find_id(&id, None).map(|_| id),
            _ => None,
        });
        // Of two, one is another permission's.
        known.next().filter(|_| known.next().is_none())
    }

    /// `"Name" = "GUID"`, or the other way round: one grant, its kind from the GUID.
    pub(super) fn pair(&self, draft: &mut Draft<'_>, source: &mut Source) -> Option<usize> {
        let text = draft.text;
        let key = text.get(self.key.clone())?;
        if !key.contains(['.', '-']) || !key.starts_with(['"', '\'', '`', '[']) {
            return None;
        }
        let keys = names::hits(text, self.key.clone());
        let [left] = keys.as_slice() else { return None };
        let end = line_end(text, self.sign.end).min(self.part.end).min(self.sign.end + 80);
        let end = (self.sign.end..=end).rev().find(|end| text.is_char_boundary(*end))?;
        let values = names::hits(text, self.sign.end..end);
        let right = values.first()?;
        let gap = text.get(self.sign.end..right.span.start)?;
        if gap.chars().any(char::is_alphanumeric) {
            return None;
        }
        let (name, guid) = match (&left.word, &right.word) {
            (Word::Name { .. }, Word::Guid(guid)) => (left, guid),
            (Word::Guid(guid), Word::Name { .. }) => (right, guid),
            _ => return None,
        };
        let commented = is_commented(text, self.key.start, self.part.start);
        put_pair(draft, source, name, guid, declared(commented));
        draft.take(self.key.start..right.span.end);
        Some(right.span.end)
    }
}

fn declared(commented: bool) -> Manner {
    let status = if commented { Status::NotGranted } else { Status::Declared };
    Manner { status, ..json::declared(None, None) }
}

/// Whether a name and a GUID stand for one permission.
pub(super) fn is_pair(text: &str, left: &Hit, right: &Hit) -> bool {
    let both = (left.is_name() && matches!(right.word, Word::Guid(_)))
        || (right.is_name() && matches!(left.word, Word::Guid(_)));
    let gap = text.get(left.span.end..right.span.start).unwrap_or_default();
    both && gap.len() <= 120 && !gap.contains(['{', '}', ';'])
}

/// A name and its GUID: a GUID that is known decides.
pub(super) fn put_pair(
    draft: &mut Draft<'_>,
    source: &mut Source,
    name: &Hit,
    guid: &str,
    manner: Manner,
) {
    let named = draft.find_id(guid, manner.resource);
    let Some(named) = named else {
        draft.read_hit(source, name, manner);
        return;
    };
    source.finds.push(Find {
        name: named.name,
        kind: named.kind.or(manner.kind),
        heading: None,
        status: manner.status,
        strength: manner.strength,
        resource: Some(named.resource),
        stated: manner.resource.is_some(),
        span: name.name.clone(),
    });
}
