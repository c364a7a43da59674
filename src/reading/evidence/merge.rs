//! From finds to grants: kinds and resources settled, equal ones made one.

use crate::reading::text::index::Numbers;

use crate::permission::{Kind, Permission, Resource, counts_as, is_impossible, kinds_on};

use crate::reading::evidence::block::{Block, Find, Strength};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::{Format, Grant, GrantKind};
use crate::reading::text::page::Page;
use crate::reading::text::place::At;
use crate::status::Status;

/// A grant and how strong its evidence is.
struct Weighed {
    grant: Grant,
    /// Where it first stands, in bytes of the page.
    first: usize,
    strength: Strength,
}

/// The grants that all finds come to, in order of the paste.
pub(in crate::reading) fn grants(findings: &Findings<'_>, page: &Page) -> Vec<Grant> {
    let mut index: Numbers = Numbers::default();
    let mut all: Vec<Weighed> = Vec::new();
    for source in &findings.blocks {
        for find in &source.finds {
            add(&mut all, &mut index, find, page);
        }
    }
    except(&mut all);
    give_way(&mut all);
    settle_unknown(&mut all);
    all.sort_by_key(|weighed| weighed.first);
    all.into_iter()
        .map(|mut weighed| {
            weighed.grant.at.sort_unstable();
            weighed.grant.at.dedup();
            weighed.grant.unsure =
                matches!(weighed.strength, Strength::Unsure | Strength::Excepted);
            weighed.grant
        })
        .collect()
}

fn add(all: &mut Vec<Weighed>, index: &mut Numbers, find: &Find, page: &Page) {
    let resource = find.resource.unwrap_or(Resource::MicrosoftGraph);
    let kind = kind(find, resource);
    let strength = match (find.status, find.strength) {
        (_, Strength::Excepted) | (Status::Granted | Status::NotGranted, _) => find.strength,
        (Status::Declared, strength) => strength.min(Strength::Declared),
    };
    let at = page.at(find.span.start, find.span.end);
    let key = [&find.name, "\t", kind.id(), "\t", resource.id()].concat();
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
            unsure: false,
            corrected: false,
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

/// The kind of a find. The first of these that says one decides: the text or an id, the
/// heading, the name.
fn kind(find: &Find, resource: Resource) -> GrantKind {
    if let Some(kind) = find.kind {
        return GrantKind::Known(kind);
    }
    let kinds = kinds_on(&find.name, resource)
        // On another API, a name of Graph's list has the same kinds.
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

/// A name that a sentence leaves out of a list is unsure in each kind: that it stands in
/// the list does not grant it.
fn except(all: &mut [Weighed]) {
    let excepted = by_name(all, |weighed| weighed.strength == Strength::Excepted);
    for weighed in all.iter_mut().filter(|weighed| weighed.strength < Strength::Excepted) {
        if weighed.grant.status == Status::Granted && !excepted.get(&name(weighed)).is_empty() {
            (weighed.grant.status, weighed.strength) = (Status::Declared, Strength::Unsure);
        }
    }
}

/// An unsure reading gives way to a sure one of the same name and resource whose
/// kind is equal or either of them unknown. `add` has merged those of equal kind.
fn give_way(all: &mut Vec<Weighed>) {
    if all.iter().all(|weighed| weighed.strength != Strength::Unsure) {
        return;
    }
    let sure = by_name(all, |weighed| weighed.strength != Strength::Unsure);
    merge_into(all, |weighed, all| {
        if weighed.strength != Strength::Unsure {
            return Vec::new();
        }
        let others = sure.get(&name(weighed)).iter().copied();
        let fits = |other: &usize| {
            let kinds = [Some(weighed.grant.kind), all.get(*other).map(|other| other.grant.kind)];
            kinds.contains(&Some(GrantKind::Unknown))
        };
        others.filter(fits).collect()
    });
}

/// A grant of unknown kind merges into those of a stated kind with the same
/// name, resource and status; where the paste states one kind only, with
/// stronger evidence, that one replaces it; otherwise it stays.
fn settle_unknown(all: &mut Vec<Weighed>) {
    let stated = by_name(all, |weighed| weighed.grant.kind != GrantKind::Unknown);
    merge_into(all, |weighed, all| {
        if weighed.grant.kind != GrantKind::Unknown {
            return Vec::new();
        }
        let others = stated.get(&name(weighed));
        let of = |index: &usize| all.get(*index);
        let same = |index: &&usize| {
            of(index).is_some_and(|other| other.grant.status == weighed.grant.status)
        };
        let same: Vec<usize> = others.iter().filter(same).copied().collect();
        match others {
            [only] if of(only).is_some_and(|other| other.strength > weighed.strength) => {
                vec![*only]
            }
            _ => same,
        }
    });
}

fn name(weighed: &Weighed) -> String {
    [&weighed.grant.permission, "\t", weighed.grant.resource.id()].concat()
}

/// Where the grants of each name stand.
struct Places {
    of: Numbers,
    all: Vec<Vec<usize>>,
}

impl Places {
    fn get(&self, name: &str) -> &[usize] {
        let places = self.of.get(name).and_then(|at| self.all.get(*at));
        places.map(Vec::as_slice).unwrap_or_default()
    }
}

/// Where the grants of each name stand, of those that count.
fn by_name(all: &[Weighed], counts: impl Fn(&Weighed) -> bool) -> Places {
    let mut places = Places { of: Numbers::default(), all: Vec::new() };
    for (index, weighed) in all.iter().enumerate().filter(|(_, weighed)| counts(weighed)) {
        let next = places.all.len();
        let at = *places.of.entry(name(weighed)).or_insert(next);
        match places.all.get_mut(at) {
            Some(known) => known.push(index),
            None => places.all.push(vec![index]),
        }
    }
    places
}

/// Removes each grant that merges into others, and adds its places to theirs.
fn merge_into(all: &mut Vec<Weighed>, targets: impl Fn(&Weighed, &[Weighed]) -> Vec<usize>) {
    let mut gone: Vec<usize> = Vec::new();
    let mut moved: Vec<(usize, usize, Vec<At>)> = Vec::new();
    for (index, weighed) in all.iter().enumerate() {
        let targets = targets(weighed, all);
        if !targets.is_empty() {
            gone.push(index);
        }
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

/// What the blocks together are able to show.
pub(in crate::reading) fn sight(sources: &[Block]) -> crate::reading::evidence::sight::Sight {
    let mut sight = crate::reading::evidence::sight::Sight::FULL;
    let giving: Vec<&Block> = sources.iter().filter(|source| !source.finds.is_empty()).collect();
    let read: Vec<&Block> = if giving.is_empty() { sources.iter().collect() } else { giving };
    if !read.is_empty() {
        sight.offline_access = !read.iter().all(|source| source.hides_offline_access);
    }
    // An error that names no permission, beside a token, shows nothing that the token
    // hides.
    let tells = |source: &&Block| {
        source.format == Format::Token || source.shows_none || !source.finds.is_empty()
    };
    let told = sources.iter().filter(|source| source.token.is_some() || tells(source));
    let views: Option<Vec<_>> = told.map(|source| source.token).collect();
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
