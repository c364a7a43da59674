use serde_json::{Value, json};

use super::*;

/// Answers in one mode, with these grants: name, kind and status.
fn answers(grants: &[[&str; 3]]) -> Value {
    let grants: Vec<Value> = grants
        .iter()
        .map(|[name, kind, status]| {
            json!({ "permission": name, "kind": kind, "status": status, "resource": "other" })
        })
        .collect();
    let reading = json!({ "grants": grants, "complete": true, "notes": [{ "id": "old-note" }] });
    let row = json!({ "id": "read-events", "verdict": "conferred" });
    json!({ "answers": [{ "mode": "m", "reading": reading, "capabilities": [row] }] })
}

fn told(old: &Value, new: &Value) -> Vec<String> {
    let told = |one: Difference| [one.sort, one.what].join(" / ");
    differences(old, new).into_iter().map(told).collect()
}

#[test]
fn the_same_answer_has_no_difference() {
    let answer = answers(&[["Mail.Read", "delegated", "granted"]]);
    assert!(differences(&answer, &answer).is_empty());
}

#[test]
fn grants_are_lost_gained_and_changed() {
    let old = answers(&[["Mail.Read", "delegated", "granted"], ["A.B", "unknown", "granted"]]);
    let new = answers(&[["Mail.Read", "unknown", "declared"], ["C.D", "unknown", "granted"]]);
    assert_eq!(
        told(&old, &new),
        [
            "grant gained (granted) / C.D | unknown | other",
            "grant lost (granted) / A.B | unknown | other",
            "kind delegated -> unknown / Mail.Read",
            "status granted -> declared / Mail.Read",
        ]
    );
}

#[test]
fn a_name_in_two_kinds_is_paired_with_its_like() {
    let old = answers(&[["A.B", "delegated", "granted"], ["A.B", "application", "granted"]]);
    let new = answers(&[["A.B", "application", "granted"], ["A.B", "delegated", "declared"]]);
    assert_eq!(told(&old, &new), ["status granted -> declared / A.B"]);
}

#[test]
fn notes_fields_and_verdicts_are_told() {
    let (old, mut new) = (answers(&[]), answers(&[]));
    new["answers"][0]["reading"]["complete"] = json!(false);
    new["answers"][0]["reading"]["notes"] = json!([{ "id": "new-note" }]);
    new["answers"][0]["capabilities"][0]["verdict"] = json!("not-conferred");
    new["answers"][0]["more"] = json!([1]);
    assert_eq!(
        told(&old, &new),
        [
            "capabilities/verdict conferred -> not-conferred / m read-events: conferred -> not-conferred",
            "complete true -> false / ",
            "more / m: null -> [1]",
            "note gained (new-note) / ",
            "note lost (old-note) / ",
        ]
    );
    let fields: Vec<_> =
        differences(&old, &new).into_iter().filter_map(|one| one.new_field).collect();
    assert_eq!(fields, ["more"]);
}
