//! What a word is by its look alone, without a look-up in the tables of names.

/// The names that are plain English words, too.
pub(in crate::reading) const ENGLISH: [&str; 3] = ["openid", "profile", "email"];

/// Whether the name is a plain English word (rule 25).
pub(in crate::reading) fn is_english(name: &str) -> bool {
    ENGLISH.contains(&name)
}

/// Whether the name is a word of OpenID Connect.
pub(in crate::reading) fn is_of_openid(name: &str) -> bool {
    is_english(name) || name == "offline_access"
}

/// The classes of bytes of which names are made, beside `SMALL`: no other byte has one.
pub(super) const CAPITAL: u8 = 2;
const SMALL: u8 = 1;
const DIGIT: u8 = 4;
pub(super) const SIGN: u8 = 8;

/// The class of each byte: one look-up is quicker than a question for each class, and every
/// byte of a text is asked for.
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut rest: &mut [u8] = &mut classes;
    let mut byte = 0u8;
    while let [class, more @ ..] = rest {
        *class = match byte {
            b'a'..=b'z' => SMALL,
            b'A'..=b'Z' => CAPITAL,
            b'0'..=b'9' => DIGIT,
            b'.' | b'-' | b'_' => SIGN,
            _ => 0,
        };
        byte = byte.wrapping_add(1);
        rest = more;
    }
    classes
};

/// The class of a byte; 0 where no name holds it.
pub(super) fn class(byte: u8) -> u8 {
    CLASSES.get(usize::from(byte)).copied().unwrap_or(0)
}

/// A byte of which names are made.
pub(super) fn is_name_byte(byte: u8) -> bool {
    class(byte) != 0
}

/// Whether the text is a GUID: 32 digits in groups of 8, 4, 4, 4 and 12.
pub(in crate::reading) fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// What stands around words in cells: blanks, quotes, brackets, bullets, signs.
pub(super) fn is_ornament(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '–'
                | '—'
                | '*'
                | '•'
                | '·'
                | '>'
                | '#'
                | '"'
                | '\''
                | '`'
                | '['
                | ']'
                | '('
                | ')'
        )
        || matches!(character, '{' | '}' | ',' | ';' | ':' | '√' | 'ℹ' | '→')
        || matches!(character, '\u{2300}'..='\u{27BF}' | '\u{E000}'..='\u{F8FF}')
        || matches!(character, '\u{1F300}'..='\u{1FAFF}')
}
