//! What stands around each name in the text: the words that may have decided its status,
//! such as "We granted these: …", and whether it is in one list with the name before it.

use crate::marks;
use crate::reading::Reading;

/// What stands around a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Context {
    /// Where the name begins, in UTF-16 units.
    pub at: u32,
    /// The words, with an ellipsis in the place of the name; empty where there are none.
    pub words: String,
    /// Whether nothing but commas and the like parts it from the name before.
    pub joined: bool,
}

/// How many letters of the words are told, on one side of the name.
const LETTERS: usize = 48;

/// What stands around each name and each piece that was not recognised, in the order of the
/// text. Empty for a text that is too long to be marked. Names of one list share their words.
pub(super) fn contexts(text: &str, reading: &Reading) -> Vec<Context> {
    let mut contexts: Vec<Context> = Vec::new();
    if text.len() > marks::LIMIT {
        return contexts;
    }
    let mut gap = "";
    let mut first = true;
    let mut rest = marks::pieces(text, reading).into_iter().peekable();
    while let Some((piece, mark)) = rest.next() {
        let Some((_, at)) = mark else {
            gap = piece;
            continue;
        };
        let behind = match rest.peek() {
            Some((behind, None)) => sentence_end(behind),
            _ => "",
        };
        let joined = !first && parts_a_list(gap);
        let lead = if joined { None } else { Some(lead(gap)) };
        let words = match (lead, contexts.last()) {
            (None, Some(before)) => before.words.clone(),
            (lead, _) => around(lead.unwrap_or_default(), behind),
        };
        contexts.push(Context { at, words, joined });
        (gap, first) = ("", false);
    }
    contexts
}

/// Whether the text between two names only parts them, so that both are in one list.
fn parts_a_list(gap: &str) -> bool {
    // A full stop ends the sentence if the next line begins with the next name. If that line
    // begins with a bullet, the list goes on.
    let (mut before, mut ends) = (' ', gap.ends_with(".\n"));
    for letter in gap.chars() {
        ends |= matches!(letter, ':' | '?' | '!') || (before == '.' && letter == ' ');
        ends |= before == '\n' && letter == '\n';
        before = letter;
    }
    !ends && is_weak(gap)
}

/// Whether a letter is part of a word, in any script.
fn in_word(letter: char) -> bool {
    letter.is_alphanumeric()
}

/// Whether a text holds no words that say something: "and", words of two ASCII letters
/// such as "or", and a single letter of another script do not.
fn is_weak(text: &str) -> bool {
    let mut words = text.split(|letter: char| !in_word(letter) || letter.is_ascii_digit());
    let short = |word: &str| word.chars().count() <= if word.is_ascii() { 2 } else { 1 };
    !words.any(|word| !short(word) && word != "and")
}

/// The words in front of a name, from the beginning of its sentence. Where its line has no
/// words in front of it, these are the words of the line above, if that ends with a colon.
fn lead(gap: &str) -> &str {
    let (above, line) = last_line(gap);
    if !is_weak(line) {
        return last_sentence(line);
    }
    let above = above.trim_ascii_end();
    if above.as_bytes().last() == Some(&b':') { last_sentence(last_line(above).1) } else { "" }
}

/// Splits off the last line: what stands in front of it, and the line.
fn last_line(text: &str) -> (&str, &str) {
    let end = text.bytes().rposition(|byte| byte == b'\n');
    end.and_then(|at| Some((text.get(..at)?, text.get(at + 1..)?))).unwrap_or(("", text))
}

/// What stands behind the last end of a sentence.
fn last_sentence(line: &str) -> &str {
    let ends = line.as_bytes().windows(2);
    let end = ends.clone().rposition(|two| matches!(two, [b'.' | b'?' | b'!' | b';', b' ']));
    line.get(end.map_or(0, |at| at + 2)..).unwrap_or(line)
}

/// What stands behind a name, to the end of its sentence or line.
fn sentence_end(gap: &str) -> &str {
    let bytes = gap.as_bytes();
    let line = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let line = gap.get(..line).unwrap_or_default();
    let ends = |byte: &u8| matches!(byte, b'?' | b'!');
    let stop = line.as_bytes().windows(2).position(|two| two == b". ");
    let end = line.as_bytes().iter().position(ends).map(|at| at + 1).or(stop);
    line.get(..end.unwrap_or(line.len())).unwrap_or_default()
}

/// The words in front of a name, and the question mark if a question ends behind it. Where
/// there are no words in front, these are the words behind it.
fn around(lead: &str, behind: &str) -> String {
    let odd = |letter: char| !in_word(letter) && !matches!(letter, '(' | '“' | '"');
    let lead = lead.trim_start_matches(odd).trim_ascii_end();
    let lead_is_weak = is_weak(lead);
    let behind = behind.trim_ascii_end();
    if lead_is_weak && is_weak(behind) {
        return String::new();
    }
    let mut words = String::new();
    let letters = lead.chars().count();
    if letters > LETTERS {
        words.push('…');
    }
    words.extend(lead.chars().skip(letters.saturating_sub(LETTERS)));
    words.push_str(if lead.is_empty() { "…" } else { " …" });
    if lead_is_weak {
        words.extend(behind.chars().take(LETTERS));
    } else if behind.as_bytes().last() == Some(&b'?') {
        words.push('?');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mode::Modes;
    use crate::reading::{Tables, read};

    fn told(text: &str) -> Vec<(String, bool)> {
        let reading = read(text, &Modes::built_in(), Tables::built_in());
        contexts(text, &reading).into_iter().map(|it| (it.words, it.joined)).collect()
    }

    fn one(words: &str, joined: bool) -> (String, bool) {
        (words.to_owned(), joined)
    }

    #[test]
    fn words_of_a_script_without_blanks_are_told() {
        assert_eq!(
            told("付与済み: User.Read と Mail.Read、未付与: Calendars.Read"),
            [one("付与済み: …", false), one("付与済み: …", true), one("未付与: …", false),]
        );
    }

    #[test]
    fn the_words_in_front_are_told() {
        assert_eq!(
            told(
                "Hello. We granted these: OnlineMeetings.ReadWrite.All and User.ReadBasic.All,\n\
                 but not those: Organization.Read.All. Do we need Calendars.ReadWrite?"
            ),
            [
                one("We granted these: …", false),
                one("We granted these: …", true),
                one("but not those: …", false),
                one("Do we need …?", false),
            ]
        );
    }

    #[test]
    fn a_list_has_the_words_above_it_and_a_bare_one_none() {
        assert_eq!(
            told("We granted:\n- User.Read\n- Mail.Read\n\nChat.Read"),
            [one("We granted: …", false), one("We granted: …", true), one("", false)]
        );
        assert_eq!(told("User.Read\nMail.Read"), [one("", false), one("", true)]);
        assert_eq!(told(""), []);
    }

    #[test]
    fn a_sentence_that_ends_with_its_line_is_over() {
        assert_eq!(
            told("We consented to User.ReadBasic.All.\nOrganization.Read.All will follow."),
            [one("We consented to …", false), one("… will follow.", false)]
        );
        let list = told("We granted:\n- User.Read.\n- Mail.Read.");
        assert_eq!(list, [one("We granted: …", false), one("We granted: …", true)]);
    }

    #[test]
    fn the_words_behind_are_told_where_there_are_none_in_front() {
        assert_eq!(told("User.Read was never granted."), [one("… was never granted.", false)]);
        let long = ["a", &" long".repeat(40), " lead User.Read"].concat();
        assert!(told(&long)[0].0.chars().count() <= LETTERS + 3);
    }
}
