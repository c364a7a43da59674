//! Is a word a key? The text behind it tells: a colon, an arrow or an equal sign.

/// The text without the type that PHP writes in front of a value: `string(9) "…"`.
pub(super) fn untyped(text: &str) -> &str {
    if !["string(", "array("].iter().any(|kind| text.starts_with(kind)) {
        return text;
    }
    let behind = text.split_once(") ").filter(|(front, _)| front.len() < 20);
    behind.map_or(text, |(_, value)| value)
}

/// Whether a key may contain this byte.
pub(super) fn is_key_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'@' | b'"' | b'\'')
}

/// How many bytes there are up to the end of the colon or arrow that makes what stands
/// in front a key. `equals`: an equal sign does so, too.
pub(super) fn key_mark(rest: &str, equals: bool) -> Option<usize> {
    let mark = rest.trim_start_matches([' ', '\t']);
    // The edge of a window may have broken the line here.
    let below = mark.strip_prefix('\n').filter(|below| below.starts_with(':'));
    let mark = below.unwrap_or(mark);
    let blanks = rest.len() - mark.len();
    if mark.starts_with(':') {
        Some(blanks + 1)
    } else if mark.starts_with("=>") {
        Some(blanks + 2)
    } else if equals && mark.starts_with('=') && !mark.starts_with("==") {
        Some(blanks + 1)
    } else {
        None
    }
}

/// Whether the text begins with a key.
pub(super) fn is_key_line(text: Option<&str>, equals: bool) -> bool {
    let text = text.unwrap_or_default().trim_start_matches([' ', '\t']);
    let word = text.bytes().position(|byte| !(is_key_byte(byte) || byte == b'\\')).unwrap_or(0);
    let behind = text.get(word..).unwrap_or_default();
    word > 0 && key_mark(behind, equals).is_some() && !behind.starts_with("://")
}
