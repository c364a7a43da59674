//! Lines that say what the display name above them means.

use crate::reading::draft::Draft;

use super::Row;

/// What a description begins with; it belongs to the title above it.
const BEGINS: [&str; 10] = [
    "allows ",
    "allow the app",
    "gives ",
    "lets ",
    "this is a permission requested",
    "this will allow",
    "ermöglicht ",
    "permite ",
    "permet ",
    "autorise ",
];

/// What descriptions hold, and titles do not.
const HOLDS: [&str; 9] = [
    " will be able to ",
    "allows the app to ",
    "der app",
    "die app",
    "anwendung",
    "la aplicación",
    "l'application",
    "o aplicativo",
    "アプリ",
];

/// What sentences of descriptions hold; an invented title can, too, but it is no
/// sentence.
const SENTENCES_HOLD: [&str; 10] = [
    "on your behalf",
    "on behalf of the ",
    "without a signed",
    "this permission ",
    "namen",
    " su nombre",
    "votre nom",
    "au nom d",
    " seu nome",
    "代わ",
];

/// Whether a line describes the title above it.
pub(super) fn describes(
    draft: &Draft<'_>,
    row: &Row,
    app: Option<&str>,
    above: Option<&str>,
) -> bool {
    let folded = row.folded.as_str();
    let holds = |cues: &[&str]| cues.iter().any(|cue| folded.contains(cue));
    if BEGINS.iter().any(|cue| folded.starts_with(cue)) || holds(&HOLDS) {
        return true;
    }
    let named = |app: &&str| {
        folded.strip_prefix(*app).is_some_and(|rest| !app.is_empty() && rest.starts_with(" will "))
    };
    if app.as_ref().is_some_and(named) {
        return true;
    }
    let is_sentence = draft.slice(&row.span).trim_end().ends_with(['.', '。', '…']);
    let cues = holds(&SENTENCES_HOLD);
    let again = || above.is_some_and(|above| says_again(folded, above));
    if is_sentence { cues || again() } else { cues && again() }
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
