//! Lines that say what the display name above them means.

use crate::reading::evidence::findings::Findings;

use super::rows::PromptRow;

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

/// What names the app or the permission in a description without a full stop.
const APP: [&str; 4] = ["app", "anwendung", "aplica", "permission"];

/// What sentences of descriptions hold. An invented title can hold it, too, but it does not
/// end like a sentence.
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
pub(super) fn describes(findings: &Findings<'_>, row: &PromptRow, app: Option<&str>) -> bool {
    let folded = row.folded.as_str();
    let holds = |words: &[&str]| words.iter().any(|words| folded.contains(words));
    let is_sentence = findings.slice(&row.span).trim_end().ends_with(['.', '。', '…']);
    // "Gives rooms away" would be a title that somebody invented.
    let begins = BEGINS.iter().any(|cue| folded.starts_with(cue));
    let below = findings.text.get(row.span.end..).unwrap_or_default().trim_start();
    let whole = is_sentence || below.starts_with(char::is_lowercase);
    if begins && (whole || holds(&APP)) || holds(&HOLDS) {
        return true;
    }
    let named = |app: &&str| {
        folded.strip_prefix(*app).is_some_and(|rest| !app.is_empty() && rest.starts_with(" will "))
    };
    if app.as_ref().is_some_and(named) {
        return true;
    }
    is_sentence && holds(&SENTENCES_HOLD)
}

/// Whether a line is the rest of a description that was broken over lines.
pub(super) fn is_rest(findings: &Findings<'_>, row: &PromptRow) -> bool {
    let text = findings.slice(&row.span).trim_start();
    let above = findings.text.get(..row.span.start).unwrap_or_default().trim_end();
    let goes_on = text.starts_with(char::is_lowercase) || above.ends_with(',');
    !row.first && goes_on && !above.ends_with(['.', '。'])
}
