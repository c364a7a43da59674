//! Lines that say what the display name above them means.

use crate::reading::draft::Draft;

use super::Row;

/// What a description begins with; it belongs to the title above it.
const DESCRIBES: [&str; 6] = [
    "allows ",
    "allow the app",
    "gives ",
    "lets ",
    "this is a permission requested",
    "this will allow",
];

/// What descriptions hold, and invented titles hardly.
const DESCRIBING: [&str; 6] = [
    " will be able to ",
    "on your behalf",
    "on behalf of the ",
    "without a signed",
    "allows the app to ",
    "this permission ",
];

/// Whether a line describes the title above it.
pub(super) fn describes(folded: &str, app: Option<&str>, above: Option<&str>) -> bool {
    DESCRIBES.iter().any(|cue| folded.starts_with(cue))
        || DESCRIBING.iter().any(|cue| folded.contains(cue))
        || app.is_some_and(|app| {
            !app.is_empty()
                && folded.strip_prefix(app).is_some_and(|rest| rest.starts_with(" will "))
        })
        || above.is_some_and(|above| says_again(folded, above))
}

/// Whether a sentence says at greater length what the title says.
fn says_again(folded: &str, title: &str) -> bool {
    let split = |letter: char| !letter.is_alphanumeric();
    let words: Vec<&str> = folded.split(split).collect();
    // Short words, "read" and "your" among them, say nothing.
    let mut of_title = title.split(split).filter(|word| word.len() > 4).peekable();
    folded.len() > title.len()
        && of_title.peek().is_some()
        && of_title.all(|word| words.contains(&word))
}

/// Whether a line is the rest of a description that was broken over lines.
pub(super) fn is_rest(draft: &Draft<'_>, row: &Row) -> bool {
    let text = draft.slice(&row.span).trim_start();
    !row.first && text.starts_with(char::is_lowercase)
}
