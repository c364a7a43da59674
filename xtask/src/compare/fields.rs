//! The fields of an answer: which there are, and what a row is known by.

use std::collections::HashSet;

use serde_json::Value;

/// All fields and rows that an answer has, as `Difference::new_field` names them.
pub fn fields(sides: &Value, seen: &mut HashSet<String>) {
    for answer in list(&sides["answers"]) {
        for key in ["grants", "unrecognised"] {
            walk(&answer["reading"][key], key, seen);
        }
        walk(&rest(answer), "", seen);
    }
}

fn walk(value: &Value, path: &str, seen: &mut HashSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let path = if path.is_empty() { key.clone() } else { format!("{path}/{key}") };
                walk(value, &path, seen);
                seen.insert(path);
            }
        }
        Value::Array(values) => {
            for value in values {
                walk(value, path, seen);
                if let Some(id) = id(value) {
                    seen.insert(format!("{path}#{id}"));
                }
            }
        }
        _ => {}
    }
}

/// The answer without what is compared by words.
pub fn rest(answer: &Value) -> Value {
    let mut rest = answer.clone();
    if let Some(read) = rest["reading"].as_object_mut() {
        for key in ["grants", "unrecognised", "formats", "complete", "evidence"] {
            read.remove(key);
        }
    }
    rest
}

/// What a row of a list is known by.
pub fn id(value: &Value) -> Option<&str> {
    value["id"].as_str().or_else(|| value["permission"].as_str())
}

/// The values of a list; none where it is none.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
