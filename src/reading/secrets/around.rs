//! What may stand between a key, its sign and its value.

/// Blanks, quotes, what escapes quotes, and what makes letters bold or code.
pub(super) const AROUND: [char; 7] = [' ', '\t', '"', '\'', '\\', '`', '*'];
/// A quote in an address that is encoded, once or twice.
const QUOTES: [&str; 2] = ["%22", "%2522"];
/// How much of that is stepped over, in bytes: there may be a megabyte of it.
const MOST: usize = 200;
/// The longest tag of HTML that is stepped over, in bytes, and how many of them.
const TAG: usize = 80;
const TAGS: usize = 3;
/// Tags around words. Another one stands in the place of a value: `<redacted>`.
const OF_HTML: [&str; 17] = [
    "a", "b", "br", "code", "dd", "div", "dt", "em", "i", "kbd", "li", "p", "pre", "span",
    "strong", "td", "th",
];
/// What stands where a program masked a value.
const MASK: &str = "***";

/// The text in front of a sign, up to the end of its key.
pub(super) fn key_of(before: &str) -> &str {
    let mut text = trimmed_end(before);
    for _ in 0..TAGS {
        let Some(inner) = text.strip_suffix('>') else { break };
        let near = inner.char_indices().rev().take(TAG);
        let Some((open, _)) = near.into_iter().find(|(_, letter)| *letter == '<') else { break };
        if !is_tag(inner.get(open + 1..).unwrap_or_default()) {
            break;
        }
        text = trimmed_end(text.get(..open).unwrap_or_default());
    }
    QUOTES.iter().find_map(|quote| text.strip_suffix(quote)).unwrap_or(text)
}

/// A value, and how it stands behind its sign.
pub(super) struct Behind<'a> {
    /// The text from the value on.
    pub text: &'a str,
    /// Whether it stands in the line below.
    pub below: bool,
}

/// The text behind a sign, from its value on.
pub(super) fn value_of(behind: &str) -> Behind<'_> {
    let mut text = trimmed(behind);
    let skipped = behind.get(..behind.len() - text.len()).unwrap_or_default();
    if skipped.contains(MASK) {
        return Behind { text: "", below: false };
    }
    // A text of several lines in YAML.
    let line = text.strip_prefix('|').filter(|text| text.starts_with(['\r', '\n']));
    let line = line.unwrap_or(text);
    let line = line.strip_prefix('\r').unwrap_or(line);
    let below = line.starts_with('\n');
    if below {
        text = trimmed(line.get(1..).unwrap_or_default());
    }
    for _ in 0..TAGS {
        let Some(inner) = text.strip_prefix('<') else { break };
        let near = inner.char_indices().take(TAG);
        let Some((close, _)) = near.into_iter().find(|(_, letter)| *letter == '>') else { break };
        if !is_tag(inner.get(..close).unwrap_or_default()) {
            break;
        }
        text = trimmed(inner.get(close + 1..).unwrap_or_default());
    }
    // A list of one: `['...']`.
    let list = text.strip_prefix('[').filter(|text| text.starts_with(['"', '\'']));
    text = list.map_or(text, trimmed);
    text = argument(text).unwrap_or(text);
    text = QUOTES.iter().find_map(|quote| text.strip_prefix(quote)).unwrap_or(text);
    Behind { text, below }
}

/// Whether this stands in a tag of HTML.
fn is_tag(inner: &str) -> bool {
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let name = inner.split([' ', '/']).next().unwrap_or_default();
    OF_HTML.iter().any(|tag| name.eq_ignore_ascii_case(tag))
}

fn is_around(byte: u8) -> bool {
    AROUND.contains(&char::from(byte))
}

fn trimmed(text: &str) -> &str {
    let around = text.bytes().take(MOST).position(|byte| !is_around(byte));
    text.get(around.unwrap_or(text.len().min(MOST))..).unwrap_or_default()
}

fn trimmed_end(text: &str) -> &str {
    let around = text.bytes().rev().take(MOST).position(|byte| !is_around(byte));
    text.get(..text.len() - around.unwrap_or(text.len().min(MOST))).unwrap_or_default()
}

/// The longest name of a function, in bytes.
const NAME: usize = 60;

/// The text that a call takes: `ConvertTo-SecureString "..."`, `Buffer.from('...')`,
/// `os.environ["..."]`.
fn argument(text: &str) -> Option<&str> {
    let of_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    let name = text.bytes().take(NAME).position(|byte| !of_name(byte))?;
    let (name, behind) = text.split_at_checked(name)?;
    let second = name.split_once('-').and_then(|(_, noun)| noun.bytes().next());
    let called =
        behind.starts_with(['(', '[']) || second.is_some_and(|first| first.is_ascii_uppercase());
    let inner = behind.trim_start_matches([' ', '(', '[']);
    let inner = inner.strip_prefix("-String ").unwrap_or(inner);
    let quoted = called && !name.is_empty() && inner.len() < behind.len();
    inner.strip_prefix(['"', '\'']).filter(|_| quoted)
}
