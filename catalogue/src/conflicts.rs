//! Where our tables that are written by hand and Microsoft's data no longer fit together.
//! These are for a person to decide: nothing here stops the command.

use super::Kind;
use super::facts::{Capability, Facts, Opening};
use super::names::Names;

pub fn describe(facts: &Facts, names: &Names) -> Vec<String> {
    let mut lines = additions(facts, names);
    lines.extend(aliases(facts, names));
    for (position, capability) in facts.capabilities.iter().enumerate() {
        for kind in Kind::BOTH {
            lines.extend(operation(capability, kind, names));
            lines.extend(needs(capability, position, kind, facts, names));
        }
    }
    for (operation, kind, name, other) in &names.second_needed {
        let (operation, kind) = (&operation.written, kind.word());
        lines.push(format!(
            "second permission needed: {operation}, {kind}: {name} also requires {other}"
        ));
    }
    for (operation, kind, name) in &names.only_counted {
        let (operation, kind) = (&operation.written, kind.word());
        lines.push(format!("only counted: {operation}, {kind}: {name} opens its $count alone"));
    }
    lines.extend(mentions(facts, names));
    lines
}

/// Additions that the data has made unnecessary, or contradicts.
fn additions(facts: &Facts, names: &Names) -> Vec<String> {
    let mut lines = Vec::new();
    for addition in facts.additions.iter().filter(|addition| addition.on_graph) {
        let (name, kind) = (&addition.permission, addition.kind);
        match names.get(name) {
            None => lines.push(format!("addition contradicted: {name} is gone")),
            Some(known) if !known.kinds.contains(&kind) => {
                lines.push(format!("addition contradicted: {name} is not {}", kind.word()));
            }
            Some(_) => {
                let ids: Vec<&str> = addition
                    .opens
                    .iter()
                    .filter(|position| names.opens(name, kind, **position))
                    .filter_map(|position| facts.capabilities.get(*position))
                    .map(|capability| capability.id.as_str())
                    .collect();
                if !ids.is_empty() {
                    let (kind, ids) = (kind.word(), ids.join(", "));
                    lines.push(format!(
                        "addition unnecessary: {name} ({kind}): the data opens {ids}"
                    ));
                }
            }
        }
    }
    lines
}

fn aliases(facts: &Facts, names: &Names) -> Vec<String> {
    let mut lines = Vec::new();
    for alias in &facts.aliases {
        let kind = alias.kind;
        let has_kind = |name: &str| names.get(name).is_some_and(|name| name.kinds.contains(&kind));
        if has_kind(&alias.written) {
            lines.push(format!(
                "alias unnecessary: {} is now {} itself",
                alias.written,
                kind.word()
            ));
        }
        if !has_kind(&alias.counts_as) {
            lines.push(format!("alias contradicted: {} is not {}", alias.counts_as, kind.word()));
        }
    }
    lines
}

/// An operation that nothing opens any more, or one that none could open and now some can.
fn operation(capability: &Capability, kind: Kind, names: &Names) -> Option<String> {
    let id = &capability.id;
    match &capability.side(kind).opening {
        Opening::Operation(operation) if names.openers(operation, kind).is_empty() => {
            Some(format!(
                "operation gone: {id}: no {} permission opens {}",
                kind.word(),
                operation.written
            ))
        }
        Opening::NoneCan => {
            let other = if kind == Kind::Delegated { Kind::Application } else { Kind::Delegated };
            let Opening::Operation(operation) = &capability.side(other).opening else {
                return None;
            };
            let openers = names.openers(operation, kind);
            (!openers.is_empty()).then(|| {
                let (kind, openers) = (kind.word(), openers.join(", "));
                format!(
                    "possible now: {id}: {} is opened as {kind} by {openers}",
                    operation.written
                )
            })
        }
        _ => None,
    }
}

/// The permission that we name to readers must open what it is named for.
fn needs(
    capability: &Capability,
    position: usize,
    kind: Kind,
    facts: &Facts,
    names: &Names,
) -> Option<String> {
    let name = capability.side(kind).needs.as_ref()?;
    let added = facts.additions.iter().any(|addition| {
        addition.permission == *name && addition.kind == kind && addition.opens.contains(&position)
    });
    (!added && !names.opens(name, kind, position)).then(|| {
        format!("named in vain: {}, {}: {name} does not open it", capability.id, kind.word())
    })
}

fn mentions(facts: &Facts, names: &Names) -> Vec<String> {
    let mut lines = Vec::new();
    for (table, name) in &facts.mentions {
        if names.get(name).is_none() && !facts.elsewhere.contains(name) {
            lines.push(format!("{table} names {name}, which is no permission"));
        }
    }
    for trap in facts.traps.iter().filter(|trap| names.get(trap).is_some()) {
        lines.push(format!("traps.tsv names {trap}, which is a permission now"));
    }
    lines
}
