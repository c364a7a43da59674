//! What words and signs say of how a permission stands, wherever a cell, a value or a
//! row states it: one table for all formats (docs/spec/formats.md, Status).
//!
//! A word that is not in the table says nothing. Where a status is asked for and none is
//! understood, the permission is declared.

mod keys;
#[cfg(test)]
mod tests;
mod words;

use crate::status::Status;

use super::look::is_ornament;
use words::{
    BEHIND, BETWEEN, CONDITIONS, DENY, FOR, FRONT, GRANT, NEEDED, NEGATIONS, NO, NOT, ORDINARY,
    WHOLE, YES,
};

pub(in crate::reading) use keys::{denies_in_name, of_key};
pub(in crate::reading) use words::of_word;

/// How long the first word of a status is at most, in bytes.
const LONGEST: usize = 24;

/// Whether a word in lower case stands between a denial and what it denies.
pub(in crate::reading) fn is_auxiliary(word: &str) -> bool {
    BETWEEN.contains(&word)
}

/// Whether a word in lower case speaks of consent.
pub(in crate::reading) fn tells_of_consent(word: &str) -> bool {
    ["consent", "granted", "approved", "consented", "grant", "approval"].contains(&word)
}

/// What a status says, where it is understood. Denial first: "Not granted for" holds
/// "Granted".
pub(in crate::reading) fn status(cell: &str) -> Option<Status> {
    // `(/)` and `(!)` are signs of a wiki.
    let words = cell.trim_start_matches(|c: char| is_ornament(c) || c == '/' || c == '!');
    let whole = words.trim_end_matches(is_ornament);
    if whole.is_empty() {
        return mark(cell);
    }
    // The organisation may stand in front of the word.
    if whole.ends_with("に付与されました") || whole.ends_with("számára engedélyezett") {
        return Some(Status::Granted);
    }
    if words.starts_with("已授與") {
        return Some(Status::Granted);
    }
    let words = FRONT.iter().find_map(|front| behind_word(words, front)).unwrap_or(words);
    // Nearly every cell begins with another word: it is left here.
    let first = words.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let first = first.get(..LONGEST.min(first.len())).unwrap_or(first).to_lowercase();
    let begins = |whole: &&str| whole.split(' ').next() == Some(&first);
    if of_word(&first).is_none() && !NOT.contains(&&*first) && !WHOLE.iter().any(begins) {
        return None;
    }
    let head: String = words.chars().take(48).collect::<String>().to_lowercase();
    let head = head.replace("&nbsp;", " ").replace(['-', '_'], " ");
    if WHOLE.contains(&head.trim_end_matches(is_ornament)) {
        return Some(Status::Granted);
    }
    // "Admin consent not granted"
    let told =
        WHOLE.iter().find_map(|consent| head.strip_prefix(consent)?.strip_prefix([' ', ':']));
    of_phrase(told.unwrap_or(&head).trim_start())
}

/// What stands behind a word in any letter case.
fn behind_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let (front, rest) = text.split_at_checked(word.len())?;
    front.eq_ignore_ascii_case(word).then_some(rest)
}

/// What a phrase in lower case says, by its first words.
fn of_phrase(head: &str) -> Option<Status> {
    let letters = |letter: char| !letter.is_alphanumeric();
    let mut told = head.split(letters);
    let first = told.next().unwrap_or_default();
    let then = told.find(|word| !is_auxiliary(word)).unwrap_or_default();
    // These words deny only with some others behind them. In any other text the module
    // `sentence` knows more about them.
    if NOT.contains(&first) {
        let alone = then.is_empty() && matches!(first, "without" | "lacks");
        // "No longer granted", but not "no longer needed".
        let longer = then == "longer" && !told.next().is_some_and(|word| NEEDED.contains(&word));
        let denied = tells_of_consent(then) || longer || alone;
        let denied = denied || first == "not" && GRANT.contains(&then);
        // "No consent needed" denies nothing.
        let needs = tells_of_consent(then) && told.any(|word| NEEDED.contains(&word));
        return (denied && !needs).then_some(Status::NotGranted);
    }
    let status = of_word(first)?;
    let behind = head.get(first.len()..).unwrap_or_default();
    if status == Status::Granted {
        // "Granted permissions" is a heading.
        let heading =
            ["permission", "scope", "role", "api"].iter().any(|word| then.starts_with(word));
        let next = behind.trim_start();
        let word = next.split(letters).next().unwrap_or_default();
        let ends = !next.starts_with(char::is_alphabetic) || BEHIND.contains(&word);
        if heading || CONDITIONS.contains(&word) || (ORDINARY.contains(&first) && !ends) {
            return None;
        }
        // "Granted: no" says the opposite.
        let answer = head.split_once([':', '?', '=']).map_or("", |(_, answer)| answer.trim());
        if answer.starts_with("no") || answer.starts_with("false") {
            return Some(Status::NotGranted);
        }
    } else if is_taken_back(behind) {
        return None;
    }
    Some(status)
}

/// Whether what follows a denial says that it was taken back: "revoked in March, granted
/// again in June".
fn is_taken_back(behind: &str) -> bool {
    let mut parts = behind.split(',').flat_map(|part| part.split(" and ")).skip(1);
    parts.any(|part| {
        let mut words = part.split(|letter: char| !letter.is_alphanumeric());
        let first = words.find(|word| !word.is_empty() && *word != "re" && !is_auxiliary(word));
        first.is_some_and(|it| {
            GRANT.contains(&it) || it.strip_prefix("re").is_some_and(|it| GRANT.contains(&it))
        })
    })
}

/// What a text says where a status is asked for, as under "Status" or "Granted": yes and
/// no count as well. What is not understood is declared.
pub(in crate::reading) fn answer(cell: &str) -> Status {
    let lower = cell.trim_matches(is_ornament).to_lowercase();
    status(cell).unwrap_or(match () {
        // This may be a cross of a wiki or a ticked circle, so that it decides nothing.
        () if cell.trim() == "(x)" => Status::Declared,
        () if cell.trim() == "(/)" => Status::Granted,
        () if NO.contains(&&*lower) || matches!(&*lower, "n" | "f" | "off") => Status::NotGranted,
        () if is_yes(&lower) || matches!(&*lower, "t" | "on") => Status::Granted,
        () => Status::Declared,
    })
}

/// Whether the cell says no more than yes or no, as in a column that says whether consent
/// is required.
pub(in crate::reading) fn is_flag(cell: &str) -> bool {
    let cell = cell.trim();
    cell.len() <= 12 && {
        let lower = cell.to_lowercase();
        [YES, NO, &["-", "–", "—", "n/a"]].iter().any(|words| words.contains(&&*lower))
    }
}

/// Whether a word denies what stands behind it, in a language of the portal.
pub(in crate::reading) fn is_negation(word: &str) -> bool {
    let word = word.to_lowercase();
    [NO, NEGATIONS].iter().any(|words| words.contains(&&*word))
}

/// Whether a cell says yes, or is ticked.
pub(in crate::reading) fn is_yes(cell: &str) -> bool {
    let word = cell.trim().to_lowercase();
    mark(cell) == Some(Status::Granted)
        || YES.contains(&&*word)
        || matches!(&*word, "x" | "y" | "●")
}

/// What the first tick, cross or warning sign in a short text says.
pub(in crate::reading) fn mark(text: &str) -> Option<Status> {
    text.chars().find_map(sign)
}

/// What a sign says.
pub(in crate::reading) fn sign(character: char) -> Option<Status> {
    match character {
        '✅' | '✓' | '✔' | '√' | '☑' => Some(Status::Granted),
        '❌' | '✗' | '✘' | '✖' | '⚠' | '⛔' | '🚫' => Some(Status::NotGranted),
        _ => None,
    }
}

/// Whether a sign says that something is not as it should be, without saying what.
pub(in crate::reading) fn is_open_sign(character: char) -> bool {
    matches!(character, '⏳' | '⌛' | '⏸' | '❓' | '❔' | '🚧' | '👎' | '🔴' | '🟠' | '🟡')
}

/// Where a status that names the organisation ("Granted for Adatum") begins within a line
/// whose cells are joined by blanks, and what it says. Its capital must be there: "Nicht
/// gewährt für" is no grant.
pub(in crate::reading) fn inside(text: &str) -> Option<(usize, Status)> {
    const PHRASES: [(&str, Status); 7] = [
        ("Not granted", Status::NotGranted),
        ("Granted for", Status::Granted),
        ("Gewährt für", Status::Granted),
        ("Accordé pour", Status::Granted),
        ("Concedido para", Status::Granted),
        ("Admin consent", Status::Granted),
        ("User consent", Status::Granted),
    ];
    // The organisation may stand in the next line.
    let last =
        text.trim_end().strip_suffix(" Granted").map(|front| (front.len() + 1, Status::Granted));
    // Each phrase counts where it stands first.
    let mut known = PHRASES.map(|phrase| (false, phrase));
    for at in text.bytes().enumerate().filter(|(_, it)| b"NGACU".contains(it)).map(|(at, _)| at) {
        let (front, rest) = text.split_at_checked(at)?;
        for (seen, (phrase, status)) in known.iter_mut().filter(|(seen, _)| !seen) {
            let Some(behind) = rest.strip_prefix(*phrase) else { continue };
            *seen = true;
            let clear = front.is_empty() || front.ends_with([' ', '(', '[', '✅', '⚠', '❌']);
            let consent = !phrase.ends_with("consent")
                || !(behind.trim_start().starts_with("req")
                    || front.trim_end().ends_with([',', '(', '[']));
            let not = front.trim_end().to_lowercase().ends_with("not");
            let status = if not { Status::NotGranted } else { *status };
            if clear && consent {
                return Some((at, status));
            }
        }
    }
    last
}

/// Whether a status names an organisation, as those of the portal do: "Granted for Adatum",
/// and not "granted once legal agrees".
pub(in crate::reading) fn names_organisation(status: &str) -> bool {
    let names = |word: &str| FOR.contains(&word.to_lowercase().as_str()) || !word.is_ascii();
    goes_on(status) && status.split(' ').any(names)
}

/// Whether a status has words that are no words of a status.
fn goes_on(status: &str) -> bool {
    let lower = status.trim_end_matches(['.', '!']).to_lowercase();
    let plain = |word: &str| {
        of_word(word).is_some()
            || ["not", "no", "yet", "longer", "consent", "admin", "user", "approval"]
                .contains(&word)
    };
    // "Approved on 12 November", "denied by Mina".
    let words = || lower.split(' ');
    let dated = words()
        .find(|word| !plain(word))
        .is_some_and(|word| word != "for" && BEHIND.contains(&word));
    lower.contains(' ') && !dated && !words().all(plain)
}

/// The status of a cell that holds a status in words and nothing else, whatever the
/// header of its column.
pub(in crate::reading) fn alone(cell: &str) -> Option<Status> {
    let words = cell.trim_matches(is_ornament);
    let whole = !goes_on(words) || inside(words).is_some_and(|(at, _)| at == 0);
    // "Blocks" may begin a sentence that goes on below with "time in calendars".
    let verb = words.ends_with('s');
    status(words).filter(|_| !verb).filter(|_| whole && words.starts_with(char::is_alphabetic))
}

/// Whether a text is only the beginning of a status, because the paste ends within it.
pub(in crate::reading) fn is_cut(text: &str) -> bool {
    let lower = text.to_lowercase();
    let begins = |whole: &str| whole.len() > lower.len() && whole.starts_with(&lower);
    let mut words = GRANT.iter().chain(DENY);
    !lower.is_empty()
        && answer(&lower) == Status::Declared
        && (begins("granted")
            || begins("not granted")
            || lower.len() > 3 && words.any(|word| begins(word)))
}
