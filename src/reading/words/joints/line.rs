//! What the edges of a line show: whether it begins something of its own, and whether it
//! lacks its end.

use crate::permission::Permission;

/// Whether a line begins something of its own: an item, a label, a row, a bracket, a comment.
pub(super) fn begins_anew(line: &str) -> bool {
    let number = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    line.starts_with(|first: char| "-*•·▪–—+>#|│├└√✓✅❌[{<@$".contains(first))
        || line.starts_with("//")
        || number.len() < line.len() && number.starts_with([')', '.'])
        || label(line).is_some()
}

/// The few words in front of the colon or the equal sign with which a line begins.
pub(in crate::reading) fn label(line: &str) -> Option<&str> {
    let (label, behind) = line.split_once([':', '='])?;
    let words = label.split(' ').take(4).count();
    let plain = words < 4 && !label.contains(['(', ')', '\\']);
    (plain && !behind.starts_with("//")).then_some(label)
}

/// Whether a line cannot end there: an equal sign, an arrow or the sign of a comment lacks
/// what it points to, and so does the colon of a key that is quoted or set out.
pub(super) fn lacks_value(above: &str, below: &str) -> bool {
    let last = above.rsplit([' ', '\t']).next().unwrap_or_default();
    let front = above.strip_suffix(last).unwrap_or_default();
    let arrow = last.starts_with('<') && last.trim_end_matches('-') == "<"
        || last.ends_with('>') && last.trim_start_matches('-') == ">";
    let sign = matches!(last, "=" | "←" | "#" | "//") || arrow && last.len() > 1;
    if sign && front.contains(char::is_alphanumeric) || below.starts_with("= ") {
        return true;
    }
    let Some(key) = above.strip_suffix(':') else { return false };
    let opens = below.starts_with(['{', '[']);
    let quoted = key.trim_end().strip_suffix(['"', '\'']);
    let quoted = quoted.is_some_and(|key| key.ends_with(char::is_alphanumeric));
    (quoted || key.ends_with("  ")) && !opens || key.ends_with(' ') && below.starts_with('{')
}

/// Where the sign of a key stands that blanks set out, as in `scope     : openid`.
pub(super) fn sign_at(line: &str) -> Option<usize> {
    let key = line.trim_start().bytes().take_while(|byte| !b" \t".contains(byte)).count();
    let at = line.len() - line.trim_start().len() + key;
    let behind = line.get(at..)?;
    let value = behind.trim_start();
    let sign = at + behind.len() - value.len();
    let ends = value.get(1..).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    (key > 0 && sign > at && value.starts_with([':', '=']) && ends).then_some(sign)
}

/// Whether a word is plain, with no more than the signs of a sentence behind it.
pub(in crate::reading) fn is_plain(word: &str) -> bool {
    word.trim_end_matches([',', ';', ':', '.', '!', '?', ')', '"', '\''])
        .chars()
        .all(|letter| letter.is_alphabetic() || letter == '\'' || letter == '-')
}

/// Whether a word is a permission, whatever quotes and signs stand around it.
pub(in crate::reading) fn is_name(word: &str) -> bool {
    let signs = |letter: char| !letter.is_ascii_alphanumeric();
    Permission::find(word.trim_matches(signs)).is_some()
}
