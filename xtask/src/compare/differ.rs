//! Where two answers to a text differ, in words of the contract.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::fields::{id, list, rest};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// What sort it is, to be counted.
    pub sort: String,
    /// Where, and from what to what.
    pub what: String,
    /// The field or row, where only the new answer has it.
    pub new_field: Option<String>,
}

/// The sorts that matter most stand in front.
pub fn rank(sort: &str) -> usize {
    const ORDER: [&str; 12] = [
        "NEW",
        "old ",
        "grant lost",
        "grant gained",
        "status",
        "kind",
        "resource",
        "complete",
        "unrecognised",
        "note",
        "formats",
        "evidence",
    ];
    ORDER.iter().position(|start| sort.starts_with(start)).unwrap_or(ORDER.len())
}

/// Whether this sort is about what was read; all else follows from it.
pub fn is_read(sort: &str) -> bool {
    rank(sort) < rank("")
}

/// All differences between two answers, each once.
pub fn differences(old: &Value, new: &Value) -> BTreeSet<Difference> {
    let mut found = Found::default();
    let (old_answers, new_answers) = (list(&old["answers"]), list(&new["answers"]));
    for (old, new) in old_answers.iter().zip(new_answers) {
        answer(&mut found, old, new);
    }
    if old_answers.len() != new_answers.len() {
        found.add("modes", format!("{} -> {}", old_answers.len(), new_answers.len()));
    }
    if old["shown"] != new["shown"] {
        let shown = |side: &Value| short(&side["shown"]);
        found.add("shown", format!("{} -> {}", shown(old), shown(new)));
    }
    found.0
}

#[derive(Default)]
struct Found(BTreeSet<Difference>);

impl Found {
    fn add(&mut self, sort: impl Into<String>, what: impl Into<String>) {
        self.0.insert(Difference { sort: sort.into(), what: what.into(), new_field: None });
    }
}

/// The answers of one mode. What a paste says comes by the words of the contract;
/// all else by its path.
fn answer(found: &mut Found, old: &Value, new: &Value) {
    let (old_read, new_read) = (&old["reading"], &new["reading"]);
    grants(found, &old_read["grants"], &new_read["grants"]);
    pieces(found, &old_read["unrecognised"], &new_read["unrecognised"]);
    let ids = |read: &Value| -> BTreeSet<String> {
        list(&read["notes"]).iter().map(|note| text(&note["id"])).collect()
    };
    let (old_notes, new_notes) = (ids(old_read), ids(new_read));
    for id in old_notes.difference(&new_notes) {
        found.add(format!("note lost ({id})"), "");
    }
    for id in new_notes.difference(&old_notes) {
        found.add(format!("note gained ({id})"), "");
    }
    if old_read["formats"] != new_read["formats"] {
        let formats =
            |read: &Value| list(&read["formats"]).iter().map(text).collect::<Vec<_>>().join("+");
        found.add(format!("formats {} -> {}", formats(old_read), formats(new_read)), "");
    }
    for key in ["complete", "evidence"] {
        if old_read[key] != new_read[key] {
            let (old, new) = (short(&old_read[key]), short(&new_read[key]));
            found.add(format!("{key} {old} -> {new}"), "");
        }
    }
    let mode = text(&new["mode"]);
    paths(found, &mode, &[], &rest(old), &rest(new));
}

/// What a grant is, but for its name and its places.
fn state(grant: &Value) -> [(&'static str, String); 3] {
    let unsure = if grant["unsure"] == true { " (unsure)" } else { "" };
    [
        ("status", text(&grant["status"]) + unsure),
        ("kind", text(&grant["kind"])),
        ("resource", text(&grant["resource"])),
    ]
}

fn grants(found: &mut Found, old: &Value, new: &Value) {
    let (old, new) = (list(old), list(new));
    let names: BTreeSet<String> =
        old.iter().chain(new).map(|grant| text(&grant["permission"])).collect();
    for name in names {
        let of = |side: &'_ [Value]| -> Vec<Value> {
            side.iter().filter(|grant| text(&grant["permission"]) == name).cloned().collect()
        };
        let (mut old, mut new) = (of(old), of(new));
        // Those that are the same on both sides leave the others to be paired.
        old.retain(|grant| {
            let same = new.iter().position(|other| state(other) == state(grant));
            same.map(|index| paths(found, &name, &["grants"], grant, &new.remove(index))).is_none()
        });
        let pairs = old.len().min(new.len());
        for (old, new) in old.iter().zip(&new) {
            for ((key, old), (_, new)) in state(old).into_iter().zip(state(new)) {
                if old != new {
                    found.add(format!("{key} {old} -> {new}"), name.clone());
                }
            }
        }
        for (word, rest) in [("lost", old.get(pairs..)), ("gained", new.get(pairs..))] {
            for grant in rest.unwrap_or_default() {
                let [(_, status), (_, kind), (_, resource)] = state(grant);
                found.add(
                    format!("grant {word} ({status})"),
                    format!("{name} | {kind} | {resource}"),
                );
            }
        }
    }
    let order = |side: &[Value]| side.iter().map(|it| text(&it["permission"])).collect::<Vec<_>>();
    let sorted = |side: &[Value]| order(side).into_iter().collect::<BTreeSet<_>>();
    if order(old) != order(new) && sorted(old) == sorted(new) {
        found.add("order of grants", "");
    }
}

fn pieces(found: &mut Found, old: &Value, new: &Value) {
    let (old, new) = (list(old), list(new));
    let find = |side: &[Value], piece: &Value| {
        side.iter().find(|other| other["text"] == piece["text"]).cloned()
    };
    for piece in old {
        match find(new, piece) {
            None => found.add("unrecognised lost", short(&piece["text"])),
            Some(other) => paths(found, &short(&piece["text"]), &["unrecognised"], piece, &other),
        }
    }
    for piece in new.iter().filter(|piece| find(old, piece).is_none()) {
        found.add("unrecognised gained", short(&piece["text"]));
    }
}

/// All else, by its path: `place` is told to a person, `path` is counted.
fn paths(found: &mut Found, place: &str, path: &[&str], old: &Value, new: &Value) {
    if old == new {
        return;
    }
    let sort = path.join("/");
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            objects(found, place, path, old, new);
        }
        (Value::Array(old), Value::Array(new)) if has_ids(old) && has_ids(new) => {
            rows(found, place, path, old, new);
        }
        _ if path.last() == Some(&"at") => found.add(format!("{sort} (places)"), place),
        _ => {
            let (old, new) = (short(old), short(new));
            // Few words are worth a count of their own.
            let words = ["verdict", "standing", "conferencing", "calendar"];
            let words = path.last().is_some_and(|last| words.contains(last));
            let sort = if words { format!("{sort} {old} -> {new}") } else { sort };
            found.add(sort, format!("{place}: {old} -> {new}"));
        }
    }
}

fn objects(
    found: &mut Found,
    place: &str,
    path: &[&str],
    old: &Map<String, Value>,
    new: &Map<String, Value>,
) {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for key in keys {
        let path = [path, &[key.as_str()]].concat();
        let of = |side: &Map<String, Value>| side.get(key).cloned().unwrap_or(Value::Null);
        let mut inner = Found::default();
        paths(&mut inner, place, &path, &of(old), &of(new));
        let sort = path.join("/");
        for mut difference in inner.0 {
            if !old.contains_key(key) {
                difference.new_field.get_or_insert(sort.clone());
            }
            found.0.insert(difference);
        }
    }
}

/// Lists of things that have ids, each by its id.
fn rows(found: &mut Found, place: &str, path: &[&str], old: &[Value], new: &[Value]) {
    let sort = path.join("/");
    // The notes that one side alone has are told already.
    let told = path.last() == Some(&"notes");
    let find = |side: &[Value], row: &Value| side.iter().find(|it| id(it) == id(row)).cloned();
    for row in new {
        let id = id(row).unwrap_or_default();
        match find(old, row) {
            Some(old) => paths(found, &format!("{place} {id}"), path, &old, row),
            None if told => {}
            None => {
                found.0.insert(Difference {
                    sort: format!("{sort} gained"),
                    what: format!("{place} {id}"),
                    new_field: Some(format!("{sort}#{id}")),
                });
            }
        }
    }
    for row in old.iter().filter(|row| !told && find(new, row).is_none()) {
        found.add(format!("{sort} lost"), format!("{place} {}", id(row).unwrap_or_default()));
    }
}

fn has_ids(values: &[Value]) -> bool {
    values.iter().all(|value| id(value).is_some())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or("").to_owned()
}

/// A value as a person can take it in.
fn short(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), |text| format!("{text:?}"));
    let simple =
        value.as_str().filter(|text| text.len() < 24 && !text.contains(char::is_whitespace));
    let text = simple.map_or(text, str::to_owned);
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
#[path = "differ_tests.rs"]
mod tests;
