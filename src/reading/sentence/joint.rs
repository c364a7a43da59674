//! Whether a row goes on in the next line.

use super::lead::HEADING;
use super::words::{Class, Form, Verb, class};
use crate::reading::words::joints::{is_name, is_plain, is_torn, label};

/// How long a row may become, in bytes: a paragraph is short, and a row of thousands
/// of lines is no prose.
const LONGEST: usize = 4000;

/// No line that was wrapped is shorter, in bytes.
const NARROWEST: usize = 36;

/// Whether the row `above`, which may have several lines, goes on in `below`: a
/// name was torn, or a sentence without an end goes on in small letters or with a
/// name.
pub(in crate::reading) fn goes_on(above: &str, below: &str) -> bool {
    let last = above.rsplit('\n').next().unwrap_or_default().trim_end();
    let below = below.trim_start_matches([' ', '\t']).trim_end();
    if is_torn(last, below) {
        return true;
    }
    // "X:", and below it "denied; Y: granted".
    let first = below.split([' ', ';', ',', '.']).next().unwrap_or_default();
    let told = last.strip_suffix(':').and_then(|front| front.rsplit(' ').next());
    if told.is_some_and(is_name) && last.contains(' ') && class(first).is_participle() {
        return true;
    }
    if above.len() > LONGEST || last.is_empty() || last.ends_with(['.', '!', '?', ':']) {
        return false;
    }
    if last.trim_start().contains('\t') || below.contains('\t') {
        return false;
    }
    let word = below.split([' ', '\t']).next().unwrap_or_default();
    let front = last.trim_start().split(' ').next().unwrap_or_default();
    let behind = last.rsplit(' ').next().unwrap_or_default();
    // "Granted: no" is an answer.
    let lead = last.strip_suffix(behind).filter(|_| behind.eq_ignore_ascii_case("no"));
    let answered = lead.is_some_and(|lead| lead.trim_end().ends_with([':', '=', '?', '-']));
    let hangs = || behind.ends_with(',') || (hangs(behind) && !answered);
    if word.starts_with(char::is_lowercase) && !is_name(word) {
        let told = class(word.trim_end_matches([',', '.'])) != Class::Unknown;
        let heading = !last.contains(' ') && !is_name(last);
        let item =
            is_names(last) || (is_item(last) && last.len() < NARROWEST && !last.contains(". "));
        let new = begins_with_label(below) || heading || (item && !told);
        return is_plain(word) && (!new || hangs());
    }
    if !is_name(word) || is_name(behind) && !behind.ends_with(',') {
        return false;
    }
    // A list below a heading is no sentence that goes on.
    let prose = last.split(' ').count() > HEADING || last.split(' ').any(is_name);
    // "Status: granted" is whole.
    let told = begins_with_label(last) && !prose;
    if is_names(below) { prose && hangs() } else { hangs() || !(told || is_name(front)) }
}

/// Whether a sentence cannot end with this word, so that it goes on in the next line.
fn hangs(word: &str) -> bool {
    let class = class(word);
    matches!(class, Class::Verb(Verb { form, .. }) if form != Form::Participle)
        || matches!(class, Class::Joiner | Class::Opener | Class::No | Class::Not)
        || [
            "the",
            "a",
            "an",
            "of",
            "for",
            "from",
            "with",
            "to",
            "than",
            "except",
            "permission",
            "scope",
        ]
        .contains(&word)
}

/// Whether a line begins with a label of a few words: "missing: X", and not with the
/// rest of a sentence: "is not X: ...".
fn begins_with_label(line: &str) -> bool {
    let first = |label: &str| label.split(' ').next().map(class);
    label(line).is_some_and(|label| first(label) != Some(Class::Aux))
}

/// Whether a line begins with a bullet or a name.
fn is_item(line: &str) -> bool {
    let mut words = line.split(' ').filter(|word| !word.is_empty());
    words.next().is_some_and(|word| is_name(word) || !word.contains(char::is_alphanumeric))
}

/// Whether a line holds names and commas alone.
fn is_names(line: &str) -> bool {
    !line.ends_with(['.', '!', '?', ';'])
        && line.split([' ', ',']).all(|word| word.is_empty() || is_name(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two lines, and whether the second is the rest of the first.
    #[test]
    fn a_line_goes_on_where_nothing_ends_it() {
        for (above, below, joined) in [
            // A sentence without an end.
            ("We looked at the consent on Monday, and it does not", "include Presence.Read.", true),
            ("We looked at the consent on Monday, and they have", "Presence.Read.", true),
            ("The consent was looked at on Monday. Presence.Read", "is not granted: why?", true),
            ("The consent holds all that they need, except for", "Presence.Read", true),
            ("The consent was looked at on Monday.", "Presence.Read is not granted.", false),
            ("Granted, as of Monday:", "Presence.Read", false),
            // A name that was torn.
            ("They have Calendars.Read", "Write, now", true),
            // Both halves may be words of two sentences.
            ("They have Calendars.Read", "Write now", false),
            ("They have Calendars.Read.", "Shared", true),
            ("They have Calendars.", "Read", true),
            // A label, an answer, a heading, an item of a list.
            ("Status: granted", "Presence.Read", false),
            ("Granted: no", "missing: Presence.Read", false),
            ("Permissions", "granted on Monday", false),
            ("Presence.Read", "Mail.Read", false),
            ("Presence.Read,", "Mail.Read", true),
            ("- Presence.Read", "for the status of people", true),
            ("- Presence.Read", "missing: Mail.Read", false),
            ("- Presence.Read", "was denied", true),
            // Cells.
            ("Presence.Read\tgranted", "was denied", false),
            // What the line above was about stands in front of a colon.
            ("And Presence.Read:", "denied; Mail.Read: granted", true),
            ("", "granted", false),
        ] {
            assert_eq!(goes_on(above, below), joined, "{above:?}, {below:?}");
        }
    }
}
