//! Cells of pasted tables: how a line falls into them, and what one says by
//! its content. Columns are no help: copies shift and lose them.

use std::ops::Range;

use crate::permission::Kind;

use super::grant::Status;
use super::vocabulary::{is_auxiliary, is_lacking, tells_of_consent};

/// The cells of `text[line]`, trimmed, empty ones left out: parted by tabs, two
/// blanks, pipes, box lines, HTML tags, escaped tabs and line breaks.
pub(super) fn split(text: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let slice = text.get(line.clone()).unwrap_or_default();
    let mut from = 0;
    let mut at = 0;
    let mut end_cell = |from: usize, to: usize| {
        let cell = slice.get(from..to).unwrap_or_default();
        let trimmed = cell.trim();
        if !trimmed.is_empty() && trimmed != "&nbsp;" {
            let start = line.start + from + (cell.len() - cell.trim_start().len());
            cells.push(start..start + trimmed.len());
        }
    };
    while let Some(rest) = slice.get(at..).filter(|rest| !rest.is_empty()) {
        let width = separator(rest);
        if width > 0 {
            end_cell(from, at);
            at += width;
            from = at;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    end_cell(from, slice.len());
    cells
}

/// How many bytes at the beginning of `rest` part two cells.
fn separator(rest: &str) -> usize {
    let Some(first) = rest.chars().next() else { return 0 };
    match first {
        '\t' | '|' | '\u{2500}'..='\u{257F}' => first.len_utf8(),
        ' ' if rest.starts_with("  ") => 2,
        // A tab or a line break of a text that stands in a string.
        '\\' if rest.starts_with("\\t") || rest.starts_with("\\n") => 2,
        '<' => tag(rest).unwrap_or(0),
        _ => 0,
    }
}

/// The length of the HTML tag that a text begins with.
pub(super) fn tag(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let end = inner.bytes().take(300).position(|byte| byte == b'>' || byte == b'\n')?;
    (inner.as_bytes().get(end) == Some(&b'>')).then_some(end + 2)
}

/// The cell without bullets, quotes, brackets and marks around it.
pub(super) fn bare(text: &str, cell: &Range<usize>) -> Range<usize> {
    let slice = text.get(cell.clone()).unwrap_or_default();
    let front = after_number(slice.trim_start_matches(is_ornament));
    let start = cell.end - front.len();
    start..start + front.trim_end_matches(is_ornament).len()
}

/// What stands behind the number of a numbered list.
fn after_number(text: &str) -> &str {
    let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - behind.len();
    behind
        .strip_prefix(['.', ')'])
        .filter(|rest| (1..=3).contains(&digits) && rest.starts_with([' ', '\t']))
        .map_or(text, |rest| rest.trim_start_matches(is_ornament))
}

fn is_ornament(character: char) -> bool {
    character.is_whitespace()
        || "-–—*•·>#\"'`[](){},;:√ℹ→".contains(character)
        || matches!(character, '\u{2300}'..='\u{27BF}' | '\u{E000}'..='\u{F8FF}')
        || matches!(character, '\u{1F300}'..='\u{1FAFF}')
}

/// Whether the word is in the shape of a permission's name: no blanks, with a
/// dot or underscore inside, or one of the words of OpenID Connect.
pub(super) fn is_name_shaped(word: &str) -> bool {
    let name = word.rsplit(['/', ':']).next().unwrap_or(word);
    let inner = name.get(1..).unwrap_or_default().trim_end_matches(['.', '_', '…']);
    word.len() <= 200
        && is_word(name)
        && (inner.contains(['.', '_'])
            || ["openid", "profile", "email"].iter().any(|word| word.eq_ignore_ascii_case(name)))
}

/// Whether the text is one word of letters, digits, dots, dashes, underscores.
pub(super) fn is_word(text: &str) -> bool {
    let end = text.trim_end_matches(['.', '…']);
    text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && end.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}

/// The kinds that a cell names: `Delegated`, `Anwendung`, `Delegated-Principal`,
/// `Application (app-only)`, `Delegated and application`, `Scope`.
pub(super) fn kinds(cell: &str) -> Vec<Kind> {
    // "Delegated (work or school account)": the brackets only explain.
    let plain = cell.split(['(', '（']).next().unwrap_or_default();
    let mut kinds = Vec::new();
    if plain.len() > 80 {
        return kinds;
    }
    if plain.trim_matches(is_ornament).eq_ignore_ascii_case("both") {
        return vec![Kind::Delegated, Kind::Application];
    }
    for word in plain.split(|c: char| !(c.is_alphabetic() || c == '-')).filter(|w| !w.is_empty()) {
        let kind = kind(word);
        match kind {
            Some(kind) if !kinds.contains(&kind) => kinds.push(kind),
            Some(_) => {}
            None if is_kind_filler(word) => {}
            None => return Vec::new(),
        }
    }
    kinds
}

/// Words that stand beside a kind and change nothing.
fn is_kind_filler(word: &str) -> bool {
    let lower = word.to_lowercase();
    ["permission", "permissions", "and", "or", "only", "type", "admin", "user", "all", "-"]
        .contains(&lower.as_str())
        || lower.starts_with("berechtigung")
}

/// The kind that one word names, in any language of the portal. Stems, because
/// the endings follow the grammar.
pub(super) fn kind(word: &str) -> Option<Kind> {
    let word = word.trim_matches(is_ornament);
    if word.len() > 40 {
        return None;
    }
    let lower = word.to_lowercase();
    let lower = lower.split('-').next().unwrap_or_default();
    let delegated =
        ["delegat", "delegier", "delegad", "delegov", "delegow", "delegerad", "delegált"]
            .iter()
            .chain(&["délégu", "gedelegeerd", "委任", "委派", "위임", "делегир"])
            .any(|stem| lower.starts_with(stem));
    if (delegated && lower != "delegation" && lower != "delegates") || lower == "scope" {
        return Some(Kind::Delegated);
    }
    let application = [
        "application",
        "anwendung",
        "aplicación",
        "aplicativo",
        "aplicação",
        "aplicacion",
        "applicazione",
        "toepassing",
        "aplikacja",
        "aplikace",
        "alkalmazás",
        "アプリケーション",
        "應用程式",
        "应用程序",
        "애플리케이션",
        "приложение",
        "role",
        "approle",
        "apponly",
    ];
    (application.contains(&lower) || (lower == "app" && word.contains("nly")))
        .then_some(Kind::Application)
}

/// Whether a word is the beginning of a kind's; "Delegate" is as good as whole.
pub(super) fn is_clipped_kind(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let begins = |whole: &str| whole.starts_with(&lower) && whole.len() > lower.len();
    lower.len() > 3 && lower != "delegate" && (begins("application") || begins("delegated"))
}
/// Yes and no in the portal's languages.
const YES: [&str; 13] =
    ["yes", "ja", "oui", "sí", "si", "sì", "sim", "はい", "tak", "ano", "igen", "是", "true"];
const NO: [&str; 12] =
    ["no", "nein", "non", "não", "いいえ", "nie", "ne", "nem", "nej", "nee", "否", "false"];

/// Whether the cell says no more than yes or no: whether consent is required.
pub(super) fn is_flag(cell: &str) -> bool {
    let cell = cell.trim();
    cell.len() <= 12 && {
        let lower = cell.to_lowercase();
        let neither = ["-", "–", "—", "n/a"];
        [YES.as_slice(), &NO, &neither].iter().any(|words| words.contains(&lower.as_str()))
    }
}

/// What a status cell says, where it is understood. Denial first: "Not granted
/// for" holds "Granted".
pub(super) fn status(cell: &str) -> Option<Status> {
    // `(/)` and `(!)` are signs of a wiki.
    let words = cell.trim_start_matches(|c: char| is_ornament(c) || c == '/' || c == '!');
    let head: String = words.chars().take(48).collect::<String>().to_lowercase();
    let head = head.replace("&nbsp;", " ").replace(['-', '_'], " ");
    let begins = |phrases: &[&str]| {
        phrases.iter().any(|phrase| {
            head.strip_prefix(phrase)
                .is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
        })
    };
    let mut told = head.split(|letter: char| !letter.is_alphanumeric());
    let first = told.next().unwrap_or_default();
    let then = told.find(|word| !is_auxiliary(word)).unwrap_or_default();
    let denied = match first {
        "not" | "no" => tells_of_consent(then) || then == "longer",
        "notgranted" | "ungranted" => true,
        word => is_lacking(word),
    };
    if denied {
        return Some(Status::NotGranted);
    }
    let granted = begins(&[
        "granted",
        "consented",
        "gewährt",
        "concedido",
        "accordé",
        "przyznany",
        "uděleno",
        "beviljat",
    ]) || head.starts_with("已授與");
    // The organisation in front of the word.
    let last = words.trim_end_matches(is_ornament);
    let granted =
        granted || last.ends_with("に付与されました") || last.ends_with("számára engedélyezett");
    // "Granted permissions" is a heading.
    let heading =
        ["granted permission", "granted scope"].iter().any(|words| head.starts_with(words));
    if granted && !heading {
        // "Granted: no" says the opposite.
        let answer = head.split_once([':', '?', '=']).map_or("", |(_, answer)| answer.trim());
        return Some(if answer.starts_with("no") || answer.starts_with("false") {
            Status::NotGranted
        } else {
            Status::Granted
        });
    }
    match words.trim_end_matches(is_ornament).to_lowercase().as_str() {
        "admin consent" | "user consent" | "allprincipals" | "principal" => Some(Status::Granted),
        "" => mark(cell),
        _ => None,
    }
}

/// What stands under "Status" or "Granted": what is not understood is declared.
pub(super) fn answer(cell: &str) -> Status {
    let lower = cell.trim_matches(|c: char| c.is_whitespace() || "\"',".contains(c)).to_lowercase();
    status(cell).unwrap_or(match NO.contains(&lower.as_str()) || lower == "n" {
        true => Status::NotGranted,
        false if is_yes(&lower) => Status::Granted,
        false => Status::Declared,
    })
}

/// Whether a cell says yes, or is ticked.
pub(super) fn is_yes(cell: &str) -> bool {
    let word = cell.trim().to_lowercase();
    mark(cell) == Some(Status::Granted)
        || YES.contains(&word.as_str())
        || ["x", "y", "●"].contains(&word.as_str())
}

/// What a tick, a cross or a warning sign says, wherever in a short text it
/// stands first.
pub(super) fn mark(text: &str) -> Option<Status> {
    text.chars().find_map(sign)
}

/// What a sign says.
pub(super) fn sign(character: char) -> Option<Status> {
    match character {
        '✅' | '✓' | '✔' | '√' | '☑' => Some(Status::Granted),
        '❌' | '✗' | '✘' | '✖' | '⚠' | '⛔' | '🚫' => Some(Status::NotGranted),
        _ => None,
    }
}

/// What a status that names the organisation begins with in the middle of a
/// line whose cells are joined by blanks, and what it says. With its capital:
/// "Nicht gewährt für" is no grant.
pub(super) fn status_inside(text: &str) -> Option<(usize, Status)> {
    const PHRASES: [(&str, Status); 7] = [
        ("Not granted", Status::NotGranted),
        ("Granted for", Status::Granted),
        ("Gewährt für", Status::Granted),
        ("Accordé pour", Status::Granted),
        ("Concedido para", Status::Granted),
        ("Admin consent", Status::Granted),
        ("User consent", Status::Granted),
    ];
    PHRASES
        .iter()
        .filter_map(|(phrase, status)| {
            let at = text.find(phrase)?;
            let front = text.get(..at)?;
            let clear = front.is_empty() || front.ends_with([' ', '(', '[', '✅', '⚠', '❌']);
            let consent = !phrase.ends_with("consent")
                || !(text.get(at + phrase.len()..)?.trim_start().starts_with("req")
                    || front.trim_end().ends_with([',', '(', '[']));
            let not = front.trim_end().to_lowercase().ends_with("not");
            let status = if not { Status::NotGranted } else { *status };
            (clear && consent).then_some((at, status))
        })
        .min_by_key(|(at, _)| *at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_falls_into_cells() {
        let text = "│ <td class=\"a\">User.Read</td>\tDelegated  Sign in | &nbsp; | a < b";
        let cells = split(text, &(0..text.len()));
        let cells: Vec<&str> = cells.into_iter().map(|cell| &text[cell]).collect();
        assert_eq!(cells, ["User.Read", "Delegated", "Sign in", "a < b"]);
    }

    #[test]
    fn denial_is_tested_before_the_grant() {
        for (cell, expected) in [
            ("⚠ Not granted for Granted Ltd", Some(Status::NotGranted)),
            (" Granted for Not Granted Ltd", Some(Status::Granted)),
            ("Nicht gewährt für X", None),
            ("Non accordé pour X", None),
            ("No concedido para X", None),
            ("青空商事 に付与されていません", None),
            ("青空商事 に付与されました", Some(Status::Granted)),
            ("Granted: no", Some(Status::NotGranted)),
            ("✅", Some(Status::Granted)),
            ("Grantedly", None),
            ("Admin consent", Some(Status::Granted)),
            ("Admin consent required", None),
        ] {
            assert_eq!(status(cell), expected, "{cell}");
        }
    }

    #[test]
    fn kinds_are_read_in_all_languages_of_the_portal() {
        for (cell, expected) in [
            ("Delegated", vec![Kind::Delegated]),
            ("Delegated (work or school account)", vec![Kind::Delegated]),
            ("Delegated-AllPrincipals", vec![Kind::Delegated]),
            ("Déléguée", vec![Kind::Delegated]),
            ("アプリケーション", vec![Kind::Application]),
            ("委任済み", vec![Kind::Delegated]),
            ("Application permission", vec![Kind::Application]),
            ("Delegated / Application", vec![Kind::Delegated, Kind::Application]),
            ("Read applications", vec![]),
            ("Application developer guide", vec![]),
        ] {
            assert_eq!(kinds(cell), expected, "{cell}");
        }
    }

    #[test]
    fn a_status_is_found_inside_a_line() {
        let text = "Read calendars Yes Not granted for Granted for Ltd";
        assert_eq!(status_inside(text), Some((19, Status::NotGranted)));
        assert_eq!(status_inside("Ja Nicht gewährt für X"), None);
    }
}
