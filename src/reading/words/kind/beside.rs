//! Which kinds are stated beside a name: `Mail.Send (Application)`, "delegated User.Read".

use crate::permission::Kind;

use super::word::{of_clipped, of_word};

/// The kinds that the words in front of a name state: "the application
/// permission X", "delegated X and Y". `carried`: the kinds in front of the name before,
/// which hold for this one as well if the two are joined.
pub(in crate::reading) fn in_front(gap: &str, carried: Vec<Kind>) -> Vec<Kind> {
    let lower = gap.to_lowercase();
    // "X as an application permission, Y".
    if lower.trim_start().starts_with("as a") {
        return Vec::new();
    }
    // Another sentence says nothing of this name, nor does "X is delegated, Y".
    let lower = if lower.ends_with(", ") { "" } else { &lower };
    let said = lower.rsplit(';').next().map(behind_break).and_then(|said| said.rsplit(". ").next());
    let words: Vec<&str> = said
        .unwrap_or_default()
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty()
        || words.iter().all(|word| matches!(*word, "and" | "or" | "as" | "well" | "the"))
    {
        let ends = lower.contains([';', '.', '|', '\t']) || behind_break(lower).len() < lower.len();
        return if ends { Vec::new() } else { carried };
    }
    // "As delegated permissions we have X".
    let had = words.strip_suffix(&["we", "have"]);
    let had = had.filter(|front| front.last().is_some_and(|word| is_about(word)));
    let words = had.unwrap_or(&words);
    let mut kinds = Vec::new();
    for (index, word) in words.iter().enumerate().rev() {
        let next = words.get(index + 1).copied();
        let fits = next.is_none_or(|next| is_about(next) || matches!(next, "and" | "or"));
        let app = index.checked_sub(1).and_then(|at| words.get(at)) == Some(&"app");
        let kind = match *word {
            "only" if app => Some(Kind::Application),
            word => of_word(word).filter(|_| !is_about(word)),
        };
        match kind.filter(|_| fits) {
            Some(kind) if !kinds.contains(&kind) => kinds.insert(0, kind),
            Some(_) => {}
            None if kinds.is_empty() && index + 3 > words.len() => {}
            None if is_about(word) || matches!(*word, "and" | "or" | "the" | "app") => {}
            None => break,
        }
    }
    kinds
}

/// What stands behind the last line break at which no sentence goes on.
fn behind_break(text: &str) -> &str {
    let ends = |at: &usize| {
        let front = text.get(..*at).unwrap_or_default().trim_end_matches([' ', '\t']);
        !front.ends_with(char::is_alphanumeric)
    };
    let last = text.rmatch_indices('\n').map(|(at, _)| at).find(ends);
    last.and_then(|at| text.get(at..)).unwrap_or(text)
}

fn is_about(word: &str) -> bool {
    matches!(word, "permission" | "permissions" | "scope" | "scopes" | "role" | "roles")
}

/// What stands behind a name, without what a page left of its marks: quotes, the
/// end of a tag, the address of a link, a blank that was written as an entity.
pub(in crate::reading) fn behind_markup(tail: &str) -> &str {
    let mut rest = tail;
    loop {
        let inner = rest.trim_start_matches(['`', '\'', '"', '*', '_']);
        let inner = inner.strip_prefix("&nbsp;").unwrap_or(inner);
        let closed = [("</", '>'), ("](", ')')].into_iter().find_map(|(open, close)| {
            let inner = inner.strip_prefix(open)?;
            inner.split_once(close).filter(|(inner, _)| !inner.contains(' ')).map(|(_, rest)| rest)
        });
        let next = closed.unwrap_or(inner);
        if next.len() == rest.len() {
            return rest;
        }
        rest = next;
    }
}

/// The kinds that stand behind a name: `(Delegated)`, `- Application`, `as a
/// delegated permission`, and `, Delegate` where the text was cut. `follows`:
/// another name does.
pub(in crate::reading) fn behind(tail: &str, follows: bool) -> Vec<Kind> {
    let mut kinds = Vec::new();
    let mut rest = behind_markup(tail);
    if let Some(label) = rest.trim_end().strip_suffix(':').filter(|_| follows) {
        // The label is the next name's.
        let mark = label.rfind([',', ')', '|', '-', '–', '—', '.']);
        rest = rest.get(..mark.unwrap_or(0)).unwrap_or_default();
    }
    // Asked once, for all that stands behind: the loop passes over no line break, so the
    // answer stays the same.
    let in_one_line = follows && !rest.contains('\n');
    loop {
        let trimmed = rest.trim_start_matches([
            ' ', '\t', '(', '[', '-', '–', '—', ':', ',', '|', '/', '=', '>', '→', '`', '*', '&',
            '+',
        ]);
        let end =
            trimmed.find(|character: char| !character.is_alphabetic()).unwrap_or(trimmed.len());
        let word = trimmed.get(..end).unwrap_or_default();
        let behind = trimmed.get(end..).unwrap_or_default();
        let lower = word.to_lowercase();
        let closed = behind.starts_with([')', ']']);
        let ends = behind.trim().is_empty();
        // Called for these two words only, because it reads all that stands behind.
        let next = || in_one_line && word == lower && behind.split_whitespace().all(is_about);
        let kind = match lower.as_str() {
            // "X, delegated Y": the kind is said of the name behind it.
            "delegated" | "application" if next() => None,
            "app" if closed || ["-only", " only"].iter().any(|it| behind.starts_with(it)) => {
                Some(Kind::Application)
            }
            "scope" | "role" if !closed => None,
            "and" | "or" if !kinds.is_empty() => {
                rest = behind;
                continue;
            }
            "is" | "as" | "a" | "an" | "type" | "both" if kinds.is_empty() => {
                rest = behind;
                continue;
            }
            // At the end, a cut "Applicat" is as clear as the whole word.
            _ => of_clipped(word).filter(|_| ends && word.len() >= 6).or_else(|| of_word(word)),
        };
        match kind {
            Some(kind) => {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
                rest = behind;
            }
            None => return kinds,
        }
    }
}
