//! The pieces that were not recognised, as a link carries them: which permissions each may
//! be (`s,Mail.Send`), and never its text. A piece that can be no permission is left out.

use std::collections::BTreeSet;

use crate::permission::{Permission, trap};
use crate::reading::Unrecognised;

/// The tag of a run whose first name is the suggestion; the others are candidates.
const SUGGESTED: &str = "s";
/// The tag of a run that has candidates alone.
const MEANT: &str = "m";
/// The tag of a run with one name that only looks like a permission (rule 19).
const TRAP: &str = "t";

/// Puts the run of each piece into the link; equal runs only once.
pub(super) fn encode(pieces: &[Unrecognised], link: &mut String) {
    let mut seen = BTreeSet::new();
    for piece in pieces {
        let run = run(piece);
        if !run.is_empty() && seen.insert(run.clone()) {
            link.push('~');
            link.push_str(&run);
        }
    }
}

/// The run of a piece; empty where it can be no permission.
fn run(piece: &Unrecognised) -> String {
    if let Some(trap) = trap(&piece.text) {
        return [TRAP, ",", trap.name].concat();
    }
    let known = |name: &&str| named(name).is_some();
    let suggestion = piece.suggestion.as_deref().filter(known);
    let candidates = piece.candidates.iter().map(String::as_str).filter(known);
    let names: Vec<&str> = suggestion.into_iter().chain(candidates).collect();
    if names.is_empty() {
        return String::new();
    }
    let tag = if suggestion.is_some() { SUGGESTED } else { MEANT };
    [tag, ",", &names.join(",")].concat()
}

/// The piece of a run.
pub(super) fn decode(tag: &str, names: &str) -> Option<Unrecognised> {
    let (text, at) = (String::new(), Vec::new());
    let mut piece = Unrecognised { text, suggestion: None, candidates: Vec::new(), at };
    let mut names = names.split(',');
    match tag {
        TRAP => {
            trap(names.next()?)?.name.clone_into(&mut piece.text);
            return names.next().is_none().then_some(piece);
        }
        SUGGESTED => piece.suggestion = Some(named(names.next()?)?),
        MEANT => piece.candidates.push(named(names.next()?)?),
        _ => return None,
    }
    for name in names {
        piece.candidates.push(named(name)?);
    }
    Some(piece)
}

/// A name of the tables.
fn named(name: &str) -> Option<String> {
    let permission = Permission::find(name).map(Permission::name);
    permission.or(trap(name).map(|trap| trap.name)).map(str::to_owned)
}
