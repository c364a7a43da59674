//! What the modules that answer share: those of the widget and of what passes an
//! answer on.

use js_sys::Date;
use wasm_bindgen::JsValue;

use super::loads;
use crate::explanation::Explanation;
use crate::json::to_json;
use crate::reading::MissingTables;

/// The display names of consent prompts in other languages.
const TRANSLATED: [&str; 5] =
    ["prompts-de", "prompts-es", "prompts-fr", "prompts-ja", "prompts-pt"];

/// Seconds since 1970 (UTC).
pub(crate) fn now() -> i64 {
    (Date::now() / 1000.0) as i64
}

/// The contract's JSON, as a plain object.
pub(crate) fn to_js(explanation: &Explanation) -> JsValue {
    js_sys::JSON::parse(&to_json(explanation)).unwrap_or(JsValue::NULL)
}

/// The tables that a reading lacked, by name.
pub(crate) fn names(missing: MissingTables) -> Vec<&'static str> {
    let mut names = Vec::new();
    if missing.ids {
        names.push(loads::IDS);
    }
    if missing.prompts {
        names.push(loads::ENGLISH);
    }
    if missing.translations {
        names.extend(TRANSLATED);
    }
    names
}
