//! The two answers to one reading, held against each other.

use serde_json::Value;
use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::Reading;

use super::notes::NOTES;
use super::steps::Evaluation;
use super::table::{A, D};
use super::world::World;

/// How many readings with differences are printed.
const PRINTED: usize = 12;

pub struct Comparison {
    world: &'static World,
    modes: Modes,
    compared: usize,
    different: Vec<String>,
}

impl Comparison {
    pub fn new() -> Comparison {
        Comparison {
            world: World::get(),
            modes: Modes::built_in(),
            compared: 0,
            different: Vec::new(),
        }
    }

    /// Compares the answers to a reading, in both modes.
    pub fn compare(&mut self, reading: &Reading) {
        for (id, kind) in [("individual", D), ("enterprise", A)] {
            let mode = self.modes.find(id).unwrap();
            let product = to_json(&explain(&self.modes, mode, reading, 0));
            let product: Value = serde_json::from_str(&product).unwrap();
            let expected = Evaluation::new(self.world, reading, kind).answer();
            self.compared += 1;
            let differences = differences(&expected, &product);
            if !differences.is_empty() {
                self.different.push(format!(
                    "{id}: {}\n    {}",
                    describe(reading),
                    differences.join("\n    ")
                ));
            }
        }
    }

    /// Fails where any differ. `readings` is how many there were to be compared.
    pub fn finish(self, readings: usize) {
        assert_eq!(self.compared, readings * 2, "not all were compared");
        let some: Vec<&str> = self.different.iter().take(PRINTED).map(String::as_str).collect();
        assert!(
            some.is_empty(),
            "{} of {} differ, among them:\n{}",
            self.different.len(),
            self.compared,
            some.join("\n")
        );
    }
}

pub fn differences(expected: &Value, product: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    let mut differ = |what: &str, expected: &Value, product: &Value| {
        if expected != product {
            differences.push(format!("{what}: expected {expected}, got {product}"));
        }
    };
    differ("evidence", &expected["evidence"], &product["reading"]["evidence"]);
    for lane in ["conferencing", "calendar"] {
        differ(lane, &expected[lane], &product["summary"][lane]);
    }
    differ("extra", &expected["extra"], &product["extra"]);
    for (list, name) in [("required", "permission"), ("capabilities", "id")] {
        let (expected, product) =
            (expected[list].as_array().unwrap(), product[list].as_array().unwrap());
        if expected.len() != product.len() {
            differ(list, &expected.len().into(), &product.len().into());
            continue;
        }
        for (expected, product) in expected.iter().zip(product) {
            // The product may say more than the contract.
            for (field, value) in expected.as_object().unwrap() {
                let given = product.get(field).unwrap_or(&Value::Null);
                if value != given {
                    differ(&format!("{} {field}", expected[name]), value, given);
                }
            }
        }
    }
    let due: Vec<Value> = NOTES
        .iter()
        .filter_map(|id| {
            Some(serde_json::json!({ "id": id, "permissions": expected["notes"].get(id)? }))
        })
        .collect();
    let given: Vec<Value> = product["reading"]["notes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|note| NOTES.iter().any(|id| note["id"] == *id))
        .cloned()
        .collect();
    differ("notes", &due.into(), &given.into());
    differences
}

fn describe(reading: &Reading) -> String {
    let grants: Vec<String> = reading
        .grants
        .iter()
        .map(|grant| {
            let sure = if grant.unsure { "unsure" } else { "" };
            let parts = [grant.kind.id(), grant.status.id(), grant.resource.id(), sure];
            format!("{} {}", grant.permission, parts.join(" ").trim_end())
        })
        .collect();
    let pieces: Vec<String> = reading
        .unrecognised
        .iter()
        .map(|piece| format!("{:?} {:?} {:?}", piece.text, piece.suggestion, piece.candidates))
        .collect();
    format!("{grants:?} pieces {pieces:?} complete={} {:?}", reading.complete, reading.sight)
}
