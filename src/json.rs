//! The explanation as JSON text, in few bytes of code (docs/performance.md).
//!
//! It is written field by field: serde, made for any type, takes three times the
//! code for this one. A test holds it against serde's, which the types derive, so
//! that no field is left out.

use crate::decimal::digits;
use crate::explanation::{CapabilityAnswer, Explanation, Read, Required};
use crate::note::Note;
use crate::reading::{At, Grant, Unrecognised};

/// The answer as JSON.
pub fn to_json(answer: &Explanation) -> String {
    let mut json = Json(String::new());
    json.open("", '{');
    json.text("mode", &answer.mode);
    reading(&mut json, &answer.reading);
    json.open("summary", '{');
    json.text("conferencing", answer.summary.conferencing.id());
    json.text("calendar", answer.summary.calendar.id());
    json.close('}');
    json.open("required", '[');
    for row in &answer.required {
        required(&mut json, row);
    }
    json.close(']');
    json.texts("extra", &answer.extra);
    json.open("capabilities", '[');
    for row in &answer.capabilities {
        capability(&mut json, row);
    }
    json.close(']');
    json.close('}');
    json.0
}

fn reading(json: &mut Json, reading: &Read) {
    json.open("reading", '{');
    json.open("formats", '[');
    for found in &reading.formats {
        json.text("", found.id());
    }
    json.close(']');
    json.text("evidence", reading.evidence.id());
    json.plain("complete", if reading.complete { "true" } else { "false" });
    json.open("grants", '[');
    for found in reading.grants.iter() {
        grant(json, found);
    }
    json.close(']');
    json.open("unrecognised", '[');
    for piece in reading.unrecognised.iter() {
        unrecognised(json, piece);
    }
    json.close(']');
    if !reading.policies.is_empty() {
        json.open("policies", '[');
        for policy in &reading.policies {
            json.text("", policy.id());
        }
        json.close(']');
    }
    json.open("notes", '[');
    for found in &reading.notes {
        note(json, found);
    }
    json.close(']');
    json.close('}');
}

fn grant(json: &mut Json, grant: &Grant) {
    json.open("", '{');
    json.text("permission", &grant.permission);
    json.text("kind", grant.kind.id());
    json.text("status", grant.status.id());
    json.text("resource", grant.resource.id());
    json.places(&grant.at);
    json.close('}');
}

fn unrecognised(json: &mut Json, piece: &Unrecognised) {
    json.open("", '{');
    json.text("text", &piece.text);
    match &piece.suggestion {
        Some(name) => json.text("suggestion", name),
        None => json.plain("suggestion", "null"),
    }
    if !piece.candidates.is_empty() {
        json.texts("candidates", &piece.candidates);
    }
    json.places(&piece.at);
    json.close('}');
}

fn note(json: &mut Json, note: &Note) {
    json.open("", '{');
    json.text("id", note.id.id());
    json.texts("permissions", &note.permissions);
    if let Some(about) = &note.about {
        json.text("about", about);
    }
    json.close('}');
}

fn required(json: &mut Json, row: &Required) {
    json.open("", '{');
    json.text("permission", &row.permission);
    json.text("standing", row.standing.id());
    json.texts("by", &row.by);
    json.close('}');
}

fn capability(json: &mut Json, answer: &CapabilityAnswer) {
    json.open("", '{');
    json.text("id", answer.id.id());
    json.text("area", answer.area.id());
    json.text("verdict", answer.verdict.id());
    json.texts("because", &answer.because);
    json.texts("needs", &answer.needs);
    json.open("conditions", '[');
    for condition in answer.conditions.iter() {
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
    use crate::reading::{Supplies, read};

    fn compare(text: &str) {
        let modes = Modes::built_in();
        for mode in &modes.modes {
            let reading = read(text, &modes, Supplies::built_in());
            let answer = explain(&modes, mode, &reading, 0);
            let ours: serde_json::Value = serde_json::from_str(&to_json(&answer)).unwrap();
            assert_eq!(ours, serde_json::to_value(&answer).unwrap());
        }
    }

    #[test]
    fn it_says_what_the_full_serializer_says() {
        for text in [
            "",
            "User.Read, OnlineMeetings.ReadWrite.All (Delegated) MailSend ...",
            "Calendars.ReadWrite Calendars.Read.All\0 bae01f9c-3537-4b0d-97c4-30d4a6f2c972",
            "\"Mail.\u{1}Send\\\" \u{7f} 😀 Files.Read.Al",
        ] {
            compare(text);
        }
    }

    /// Every format, note and policy stands in one of them: a field that were left
    /// out here would be seen.
    #[test]
    fn it_says_all_of_every_case() {
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
