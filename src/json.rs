//! The explanation as JSON text, in few bytes of code (docs/performance.md).
//!
//! It is written field by field: serde, made for any type, is 1.5 KB more of the first
//! download. Each type is taken apart with all its fields, so that one that is
//! forgotten here does not compile.

use crate::decimal::digits;
use crate::explanation::{CapabilityAnswer, Explanation, Read, Required, Summary};
use crate::note::Note;
use crate::reading::{At, Grant, Unrecognised};

/// The answer as JSON.
pub fn to_json(answer: &Explanation) -> String {
    let Explanation { mode, reading: read, summary, required: asked, extra, capabilities } = answer;
    let Summary { conferencing, calendar } = summary;
    let mut json = Json(String::new());
    json.open("", '{');
    json.text("mode", mode);
    reading(&mut json, read);
    json.open("summary", '{');
    json.text("conferencing", conferencing.id());
    json.text("calendar", calendar.id());
    json.close('}');
    json.open("required", '[');
    for row in asked {
        required(&mut json, row);
    }
    json.close(']');
    json.texts("extra", extra);
    json.open("capabilities", '[');
    for row in capabilities {
        capability(&mut json, row);
    }
    json.close(']');
    json.close('}');
    json.0
}

fn reading(json: &mut Json, reading: &Read) {
    let Read {
        formats,
        evidence,
        complete,
        whole_by_person,
        removed,
        grants,
        // It can be counted.
        permissions: _,
        unrecognised: pieces,
        policies,
        notes,
    } = reading;
    json.open("reading", '{');
    json.open("formats", '[');
    for found in formats {
        json.text("", found.id());
    }
    json.close(']');
    json.text("evidence", evidence.id());
    json.plain("complete", if *complete { "true" } else { "false" });
    if *whole_by_person {
        json.plain("wholeByPerson", "true");
    }
    if !removed.is_empty() {
        json.texts("removed", removed);
    }
    json.open("grants", '[');
    for found in grants.iter() {
        grant(json, found);
    }
    json.close(']');
    json.open("unrecognised", '[');
    for piece in pieces.iter() {
        unrecognised(json, piece);
    }
    json.close(']');
    if !policies.is_empty() {
        json.open("policies", '[');
        for policy in policies {
            json.text("", policy.id());
        }
        json.close(']');
    }
    json.open("notes", '[');
    for found in notes {
        note(json, found);
    }
    json.close(']');
    json.close('}');
}

fn grant(json: &mut Json, grant: &Grant) {
    let Grant { permission, kind, status, resource, unsure, corrected, at } = grant;
    json.open("", '{');
    json.text("permission", permission);
    json.text("kind", kind.id());
    json.text("status", status.id());
    json.text("resource", resource.id());
    for (key, set) in [("unsure", *unsure), ("corrected", *corrected)] {
        if set {
            json.plain(key, "true");
        }
    }
    json.places(at);
    json.close('}');
}

fn unrecognised(json: &mut Json, piece: &Unrecognised) {
    let Unrecognised { text, suggestion, candidates, at } = piece;
    json.open("", '{');
    json.text("text", text);
    match suggestion {
        Some(name) => json.text("suggestion", name),
        None => json.plain("suggestion", "null"),
    }
    if !candidates.is_empty() {
        json.texts("candidates", candidates);
    }
    json.places(at);
    json.close('}');
}

fn note(json: &mut Json, note: &Note) {
    let Note { id, permissions, about } = note;
    json.open("", '{');
    json.text("id", id.id());
    json.texts("permissions", permissions);
    if let Some(about) = about {
        json.text("about", about);
    }
    json.close('}');
}

fn required(json: &mut Json, row: &Required) {
    let Required { permission, standing, by } = row;
    json.open("", '{');
    json.text("permission", permission);
    json.text("standing", standing.id());
    json.texts("by", by);
    json.close('}');
}

fn capability(json: &mut Json, answer: &CapabilityAnswer) {
    let CapabilityAnswer { id, area, verdict, because, needs, conditions } = answer;
    json.open("", '{');
    json.text("id", id.id());
    json.text("area", area.id());
    json.text("verdict", verdict.id());
    json.texts("because", because);
    json.texts("needs", needs);
    json.open("conditions", '[');
    for condition in conditions.iter() {
        json.text("", condition.id());
    }
    json.close(']');
    json.close('}');
}

/// JSON while it is being written. Everything has a key, which is empty for an
/// item of a list.
struct Json(String);

impl Json {
    #[inline(never)]
    fn key(&mut self, key: &str) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(',');
        }
        if !key.is_empty() {
            quote(&mut self.0, key);
            self.0.push(':');
        }
    }

    /// A value that stands there as it is.
    #[inline(never)]
    fn plain(&mut self, key: &str, value: &str) {
        self.key(key);
        self.0.push_str(value);
    }

    #[inline(never)]
    fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        quote(&mut self.0, value);
    }

    #[inline(never)]
    fn open(&mut self, key: &str, bracket: char) {
        self.key(key);
        self.0.push(bracket);
    }

    fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    #[inline(never)]
    fn texts(&mut self, key: &str, values: &[String]) {
        self.open(key, '[');
        for value in values {
            self.text("", value);
        }
        self.close(']');
    }

    #[inline(never)]
    fn places(&mut self, places: &[At]) {
        self.open("at", '[');
        for At(start, end) in places {
            self.open("", '[');
            for unit in [start, end] {
                self.plain("", &digits(*unit as usize));
            }
            self.close(']');
        }
        self.close(']');
    }
}

fn quote(text: &mut String, value: &str) {
    text.push('"');
    for letter in value.chars() {
        if matches!(letter, '"' | '\\') {
            text.push('\\');
        }
        if letter < ' ' {
            let code = u32::from(letter);
            text.push_str(if code < 16 { "\\u000" } else { "\\u001" });
            text.push(char::from_digit(code & 15, 16).unwrap_or('0'));
        } else {
            text.push(letter);
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::{quote, to_json};
    use crate::explanation::explain;
    use crate::mode::Modes;
    use crate::reading::{Tables, read};
    use serde_json::Value;

    /// The golden answers hold the fields (`tests/answers.rs`); this holds that
    /// whatever stands in a text comes out of the JSON as it was.
    fn compare(text: &str) {
        let modes = Modes::built_in();
        for mode in &modes.modes {
            let reading = read(text, &modes, Tables::built_in());
            let answer = explain(&modes, mode, &reading, 0);
            let json: Value = serde_json::from_str(&to_json(&answer)).unwrap();
            let list = |of: &Value| of.as_array().unwrap().clone();
            let grants = list(&json["reading"]["grants"]);
            let names: Vec<&str> =
                grants.iter().filter_map(|it| it["permission"].as_str()).collect();
            let wanted = answer.reading.grants.iter().map(|it| &*it.permission);
            assert_eq!(names, wanted.collect::<Vec<_>>());
            let pieces = list(&json["reading"]["unrecognised"]);
            let texts: Vec<&str> = pieces.iter().filter_map(|it| it["text"].as_str()).collect();
            let wanted = answer.reading.unrecognised.iter().map(|it| &*it.text);
            assert_eq!(texts, wanted.collect::<Vec<_>>());
            assert_eq!(list(&json["capabilities"]).len(), answer.capabilities.len());
            assert_eq!(list(&json["reading"]["notes"]).len(), answer.reading.notes.len());
        }
    }

    #[test]
    fn what_stands_in_a_text_comes_out_as_it_was() {
        for text in [
            "",
            "User.Read, OnlineMeetings.ReadWrite.All (Delegated) MailSend ...",
            "Calendars.ReadWrite Calendars.Read.All\0 bae01f9c-3537-4b0d-97c4-30d4a6f2c972",
            "\"Mail.\u{1}Send\\\" \u{7f} 😀 Files.Read.Al",
        ] {
            compare(text);
        }
    }

    #[test]
    fn and_in_every_case() {
        let cases = include_dir::include_dir!("$CARGO_MANIFEST_DIR/tests/cases");
        for file in cases.dirs().flat_map(|folder| folder.files()) {
            let case = file.contents_utf8().unwrap();
            let (_, paste) = case.split_once("\n=== paste\n").unwrap();
            compare(paste.split("\n=== ").next().unwrap());
        }
    }

    #[test]
    fn texts_are_quoted() {
        for text in ["", "\"\\/", "\0\u{1f}\n\t", "é\u{2028}😀</script>"] {
            let mut json = String::new();
            quote(&mut json, text);
            assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        }
    }
}
