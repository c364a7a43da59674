//! What mails and chats write in place of a character: the escapes of a mail on its way
//! (quoted-printable), such as `=3D` for `=`, and the short codes of a chat, such as
//! `:white_check_mark:` for ✅.

use std::ops::Range;

/// A span and the character that replaces it; `None` where the span is dropped.
pub(in crate::reading) type Folded = (Range<usize>, Option<char>);

/// The short codes of a chat, and their signs.
const CODES: [(&str, char); 12] = [
    ("white_check_mark", '✅'),
    ("heavy_check_mark", '✔'),
    ("ballot_box_with_check", '☑'),
    ("x", '❌'),
    ("no_entry_sign", '🚫'),
    ("warning", '⚠'),
    ("hourglass", '⏳'),
    ("hourglass_flowing_sand", '⏳'),
    ("question", '❓'),
    ("construction", '🚧'),
    ("thumbsdown", '👎'),
    ("red_circle", '🔴'),
];

/// The short codes that stand in a text as words of their own.
pub(in crate::reading) fn short_codes(text: &str) -> impl Iterator<Item = Folded> {
    let parted = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_alphanumeric());
    text.match_indices(':').filter_map(move |(at, _)| {
        let bytes = text.as_bytes();
        let inner = text.get(at + 1..)?;
        let first = inner.bytes().next().filter(|byte| byte.is_ascii_lowercase());
        let front = at.checked_sub(1).and_then(|at| bytes.get(at));
        if first.is_none() || !parted(front) {
            return None;
        }
        let length = inner.bytes().take(32).position(|byte| byte == b':')?;
        let code = inner.get(..length)?;
        let end = at + 1 + length + 1;
        let sign = CODES.iter().find(|(known, _)| *known == code)?;
        parted(bytes.get(end)).then_some((at..end, Some(sign.1)))
    })
}

/// What the header of a mail with such escapes says.
const HEADER: &str = "quoted-printable";

/// How many escapes that nothing else writes a text must hold to be read as such a mail.
const ESCAPES: usize = 2;

/// The escapes of a mail on its way: `=3D`, `=20`, and the equal signs at which lines
/// were broken.
pub(in crate::reading) fn quoted_printable(text: &str) -> Vec<Folded> {
    let mut found: Vec<Folded> = Vec::new();
    // How many escapes there are that nothing else writes; the header alone is enough.
    let told = text.contains(HEADER);
    let mut sure = if told { ESCAPES } else { 0 };
    let mut until = 0;
    for (at, _) in text.match_indices('=') {
        let behind = text.get(at + 1..).unwrap_or_default();
        let broken = ["\r\n", "\n"].into_iter().find(|line| behind.starts_with(line));
        if let Some(broken) = broken {
            let line = text.get(..at).and_then(|front| front.rsplit('\n').next());
            // In a short line, `a =` at the end assigns what stands below it.
            if line.is_some_and(|line| line.len() >= 50) {
                sure += 1;
                found.push((at..at + 1 + broken.len(), None));
            }
        } else if at >= until {
            // Such a mail has no equal sign that is not escaped.
            let Some((width, sign)) = escape(behind) else {
                if told { continue } else { return Vec::new() }
            };
            let ends = behind.get(2..).is_some_and(|next| next.starts_with(['\r', '\n']));
            sure += usize::from(sign == '=' || !sign.is_ascii() || sign == ' ' && ends);
            until = at + 1 + width;
            // A blank at the end of a line says nothing: it is dropped.
            found.push((at..until, Some(sign).filter(|sign| *sign != ' ' || !ends)));
        }
    }
    if sure >= ESCAPES { found } else { Vec::new() }
}

/// The length of an escape behind its first equal sign, in bytes, and the character that
/// the escape stands for.
fn escape(text: &str) -> Option<(usize, char)> {
    let byte = |at: usize| {
        let digits = text.get(at..at + 2)?;
        let plain = |byte: u8| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte);
        let hex = digits.bytes().all(plain);
        if hex { u8::from_str_radix(digits, 16).ok() } else { None }
    };
    let first = byte(0)?;
    if first.is_ascii() {
        return Some((2, char::from(first)));
    }
    // The bytes of a longer letter are escaped one by one.
    let more = first.leading_ones().checked_sub(1).filter(|more| (1..4).contains(more))?;
    let mut letter = u32::from(first) & (0x3F >> more);
    for next in 1..=more as usize {
        let tail = byte(next * 3).filter(|byte| byte >> 6 == 0b10)?;
        letter = letter << 6 | u32::from(tail & 0x3F);
    }
    Some((2 + 3 * more as usize, char::from_u32(letter)?))
}

#[cfg(test)]
mod tests {
    use crate::reading::text::page::Page;

    fn read(text: &str) -> String {
        Page::new(text).text().to_owned()
    }

    #[test]
    fn escapes_of_a_mail_are_undone() {
        let line = "x".repeat(50);
        let text = format!("a=3Db=20\n{line}Mail.=\r\nRead d=C3=A9j=C3=A0=E2=80=99");
        assert_eq!(read(&text), format!("a=b\n{line}Mail.Read déjà'"));
        for text in ["a=3Db", "x = [\n=20\n", "scope=\nUser.Read"] {
            assert_eq!(read(text), text);
        }
    }

    #[test]
    fn short_codes_of_chats_are_signs() {
        assert_eq!(read(":x: a, b :hourglass:"), "❌ a, b ⏳");
        for text in ["a:x:b", ":y:", "x:", "scope::x"] {
            assert_eq!(read(text), text);
        }
    }
}
