//! From finds to grants: kinds and resources settled, equal ones made one.

use std::collections::HashMap;

use crate::permission::{Kind, Permission, Resource, counts_as, is_impossible, kinds_on};

use super::draft::{Draft, Find, Source, Strength};
use super::grant::{At, Grant, GrantKind, Status};
use super::page::Page;

/// A grant and how strong its evidence is.
struct Weighed {
    grant: Grant,
    first: usize,
    strength: Strength,
}

/// The grants of a draft, in order of the paste.
pub(super) fn grants(draft: &Draft<'_>, page: &Page) -> Vec<Grant> {
    let mut index: HashMap<(String, GrantKind, Resource), usize> = HashMap::new();
    let mut all: Vec<Weighed> = Vec::new();
    for source in &draft.sources {
        for find in &source.finds {
            add(&mut all, &mut index, find, page);
        }
    }
    settle_unknown(&mut all);
    all.sort_by_key(|weighed| weighed.first);
    all.into_iter()
        .map(|mut weighed| {
            weighed.grant.at.sort_unstable();
            weighed.grant.at.dedup();
            weighed.grant
        })
        .collect()
}

fn add(
    all: &mut Vec<Weighed>,
    index: &mut HashMap<(String, GrantKind, Resource), usize>,
    find: &Find,
    page: &Page,
) {
    let resource = find.resource.unwrap_or(Resource::MicrosoftGraph);
    let kind = kind(find, resource);
    let strength = match find.status {
        Status::Declared => find.strength.min(Strength::Declared),
        _ => find.strength,
    };
    let at = page.at(find.span.start, find.span.end);
    let key = (find.name.clone(), kind, resource);
    if let Some(known) = index.get(&key).and_then(|known| all.get_mut(*known)) {
        if is_stronger(strength, find.status, known.strength, known.grant.status) {
            known.strength = strength;
            known.grant.status = find.status;
        }
        known.first = known.first.min(find.span.start);
        known.grant.at.push(at);
        return;
    }
    index.insert(key, all.len());
    all.push(Weighed {
        grant: Grant {
            permission: find.name.clone(),
            kind,
            status: find.status,
            resource,
            at: vec![at],
        },
        first: find.span.start,
        strength,
    });
}

/// At equal strength `granted` wins, then `not-granted`, then `declared`.
fn is_stronger(strength: Strength, status: Status, than: Strength, its: Status) -> bool {
    let rank = |status| match status {
        Status::Granted => 2,
        Status::NotGranted => 1,
        Status::Declared => 0,
    };
    (strength, rank(status)) > (than, rank(its))
}

/// The first that speaks decides: the text or an id, the heading, the name.
fn kind(find: &Find, resource: Resource) -> GrantKind {
    if let Some(kind) = find.kind {
        return GrantKind::Known(kind);
    }
    let kinds = kinds_on(&find.name, resource)
        // A name of Graph's list is of the same kind where it lives elsewhere too.
        .or_else(|| Permission::find(&find.name).map(Permission::kinds));
    if let Some(heading) = find.heading
        && !is_impossible(&find.name, heading, resource)
        && kinds.is_none_or(|kinds| kinds.contains(heading) || is_alias(&find.name, heading))
    {
        return GrantKind::Known(heading);
    }
    kinds.and_then(|kinds| kinds.only()).map_or(GrantKind::Unknown, GrantKind::Known)
}

/// Whether the name counts as another one in this kind (rule 18).
fn is_alias(name: &str, kind: Kind) -> bool {
    counts_as(name, kind) != name
}

/// A grant of unknown kind merges into those of a stated kind with the same
/// name, resource and status; where the paste states one kind only, with
/// stronger evidence, that one replaces it; otherwise it stays.
fn settle_unknown(all: &mut Vec<Weighed>) {
    let mut stated: HashMap<(String, Resource), Vec<usize>> = HashMap::new();
    for (index, weighed) in all.iter().enumerate() {
        if weighed.grant.kind != GrantKind::Unknown {
            let key = (weighed.grant.permission.clone(), weighed.grant.resource);
            stated.entry(key).or_default().push(index);
        }
    }
    let mut gone: Vec<usize> = Vec::new();
    let mut moved: Vec<(usize, usize, Vec<At>)> = Vec::new();
    for (index, weighed) in all.iter().enumerate() {
        if weighed.grant.kind != GrantKind::Unknown {
            continue;
        }
        let key = (weighed.grant.permission.clone(), weighed.grant.resource);
        let Some(others) = stated.get(&key) else { continue };
        let same: Vec<usize> = others
            .iter()
            .copied()
            .filter(|other| {
                all.get(*other).is_some_and(|other| other.grant.status == weighed.grant.status)
            })
            .collect();
        let stronger = match others.as_slice() {
            [only] => all.get(*only).is_some_and(|other| other.strength > weighed.strength),
            _ => false,
        };
        let targets = if !same.is_empty() {
            same
        } else if stronger {
            others.clone()
        } else {
            continue;
        };
        gone.push(index);
        for target in targets {
            moved.push((target, weighed.first, weighed.grant.at.clone()));
        }
    }
    for (target, first, at) in moved {
        if let Some(target) = all.get_mut(target) {
            target.first = target.first.min(first);
            target.grant.at.extend(at);
        }
    }
    let mut index = 0;
    all.retain(|_| {
        index += 1;
        gone.binary_search(&(index - 1)).is_err()
    });
}

/// What the sources together are able to show.
pub(super) fn sight(sources: &[Source]) -> super::grant::Sight {
    let mut sight = super::grant::Sight::FULL;
    let giving: Vec<&Source> = sources.iter().filter(|source| !source.finds.is_empty()).collect();
    let read: Vec<&Source> = if giving.is_empty() { sources.iter().collect() } else { giving };
    if !read.is_empty() {
        sight.offline_access = !read.iter().all(|source| source.hides_offline_access);
    }
    let views: Option<Vec<_>> = sources.iter().map(|source| source.token).collect();
    if let Some(views) = views.filter(|views| !views.is_empty()) {
        let shows = |kind: Kind| {
            views.iter().any(|view| {
                view.resource == Resource::MicrosoftGraph && view.kind.is_none_or(|of| of == kind)
            })
        };
        sight.delegated = shows(Kind::Delegated);
        sight.application = shows(Kind::Application);
        let first = views.first().and_then(|view| view.kind);
        sight.tokens_only =
            first.filter(|first| views.iter().all(|view| view.kind == Some(*first)));
    }
    sight
}
