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

/// A byte of which names are made.
pub(super) fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_')
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
