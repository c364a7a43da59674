//! What was not recognised, and what it may be (step 7).

use std::collections::BTreeSet;

use serde_json::Value;

use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{self, Reading, Status, Tables};

use super::comparison::Comparison;
use super::made::{GRAPH, KINDS, STATUSES, grant, list, piece, with_pieces};
use super::rules::MEANT;
use super::world::World;

/// Every permission as the suggestion, or as one of two candidates.
#[test]
fn every_permission_as_what_may_be_meant() {
    let names = &World::get().names;
    let mut comparison = Comparison::new();
    for (name, _) in names.values() {
        let suggested = piece("A.Piece", Some(name), &[]);
        let candidate = piece("A line of a prompt", None, &["openid", name]);
        comparison.compare(&with_pieces(Vec::new(), vec![suggested]));
        let granted = grant("User.Read", KINDS[0], Some(Status::Granted), GRAPH);
        comparison.compare(&with_pieces(vec![granted], vec![candidate]));
    }
    comparison.finish(names.len() * 2);
}

/// The names of rule 19, as the piece itself and as its candidate, beside each
/// kind and status of another permission.
#[test]
fn names_that_look_like_calendar_permissions() {
    let mut comparison = Comparison::new();
    let mut compared = 0;
    for (look, _) in MEANT {
        let pieces = [
            piece(look, None, &[]),
            piece(&look.to_lowercase(), None, &[]),
            piece("Calendar.Something", None, &[look]),
        ];
        for piece in pieces {
            comparison.compare(&with_pieces(Vec::new(), vec![piece.clone()]));
            compared += 1;
            for name in ["Calendars.Read", "Calendars.ReadWrite", "User.Read"] {
                for kind in KINDS {
                    for status in STATUSES {
                        let grants = vec![grant(name, kind, status, GRAPH)];
                        comparison.compare(&with_pieces(grants, vec![piece.clone()]));
                        compared += 1;
                    }
                }
            }
        }
    }
    comparison.finish(compared);
}

/// A piece that may be nothing of ours changes nothing.
#[test]
fn pieces_that_are_nothing() {
    let mut comparison = Comparison::new();
    comparison.compare(&with_pieces(Vec::new(), vec![piece("Rooms.Paint", None, &[])]));
    comparison.compare(&with_pieces(Vec::new(), vec![piece("Opnid", Some("openid"), &[])]));
    comparison.compare(&list(Vec::new()));
    comparison.finish(3);
}

/// All ways to write a name with one edit: a character or dot added, dropped,
/// changed, or swapped with its neighbour.
fn one_edit_away(name: &str) -> BTreeSet<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut edited = BTreeSet::new();
    for at in 0..=letters.len() {
        let (before, behind) = letters.split_at(at);
        let mut put = |middle: &[char], from: usize| {
            let rest = &behind[from.min(behind.len())..];
            edited.insert([before, middle, rest].concat().into_iter().collect::<String>());
        };
        put(&['x'], 0);
        put(&['x'], 1);
        put(&[], 1);
        if let [first, second, ..] = *behind {
            put(&[second, first], 2);
        }
    }
    edited.remove(name);
    edited
}

fn read(text: &str) -> Reading {
    reading::read(text, &Modes::built_in(), Tables::built_in())
}

/// What is one edit away from a name of rule 19, as it stands in a paste: the
/// reader gives that name as a candidate.
#[test]
fn one_edit_away_from_them_they_are_candidates() {
    let mut without = Vec::new();
    for (look, _) in MEANT {
        for text in one_edit_away(look) {
            let reading = read(&format!("User.Read\n{text}\n"));
            let is_candidate = reading.unrecognised.iter().any(|piece| {
                piece.text == text && piece.candidates.iter().any(|name| name == look)
            });
            if !is_candidate {
                without.push(text);
            }
        }
    }
    assert!(without.is_empty(), "{} have no candidate: {without:?}", without.len());
}

/// And whatever the reader makes of it, no answer on what may be meant is a "no".
#[test]
fn one_edit_away_from_them_there_is_no_no() {
    let (world, modes) = (World::get(), Modes::built_in());
    let mut wrong = Vec::new();
    for (look, meant) in MEANT {
        for text in one_edit_away(look) {
            let reading = read(&format!("User.Read\n{text}\n"));
            for mode in &modes.modes {
                let answer = to_json(&explain(&modes, mode, &reading, 0));
                let answer: Value = serde_json::from_str(&answer).unwrap();
                let denied = |capability: &usize| {
                    answer["capabilities"][*capability]["verdict"] == "not-conferred"
                };
                let opened = world.opened_by(meant, mode.kind, GRAPH).unwrap();
                if opened.keys().any(denied) {
                    wrong.push(format!("{text} ({})", mode.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} are a \"no\": {wrong:?}", wrong.len());
}
