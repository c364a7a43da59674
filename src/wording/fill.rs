//! Fills the places of a line with arguments.
//!
//! `{0}` is the first argument. `{0|one=...|=...}` is a choice by the first argument; its
//! last variant has no key and holds where no other does. `messages/src/pattern.rs` writes
//! these lines.

use super::messages::{Given, Places};
use super::speech::Speech;
use crate::decimal::digits;

/// Adds the filled line to the end of `text`.
pub(super) fn fill(line: &str, given: &Places<'_>, speech: &Speech, text: &mut String) {
    let mut rest = line;
    while let Some((before, place)) = rest.split_once('{') {
        text.push_str(before);
        let (inside, behind) = split(place, b'}');
        let which = inside.bytes().next().unwrap_or_default();
        // The low four bits of an ASCII digit are its value.
        let given_there = given.get(usize::from(which & 15)).copied().unwrap_or(Given::Text(""));
        match inside.get(2..) {
            Some(variants) => fill(choose(variants, given_there, speech), given, speech, text),
            None => match given_there {
                Given::Text(piece) => text.push_str(piece),
                Given::Number(number) => text.push_str(&digits(number)),
            },
        }
        rest = behind;
    }
    text.push_str(rest);
}

/// The variant that holds: the first whose key is the text, the number itself or the form
/// of the number in the language; else the last one, which has no key.
fn choose<'a>(variants: &'a str, by: Given<'_>, speech: &Speech) -> &'a str {
    let (own, form) = match by {
        Given::Text(text) => (text.to_owned(), String::new()),
        Given::Number(number) => (digits(number), speech.form(number)),
    };
    let mut rest = variants;
    loop {
        let (variant, behind) = split(rest, b'|');
        let (key, said) = variant.split_once('=').unwrap_or_default();
        if key.is_empty() || key == own || key == form {
            return said;
        }
        rest = behind;
    }
}

/// What stands before a sign and behind it; signs between braces do not count.
fn split(text: &str, sign: u8) -> (&str, &str) {
    let mut depth = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte == sign && depth == 0 {
            return (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
        }
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(line: &str, given: [Given<'_>; 2]) -> String {
        let mut text = String::new();
        let [first, second] = given;
        let given = [first, second, Given::Number(0), Given::Number(0)];
        fill(line, &given, &Speech::of("en"), &mut text);
        text
    }

    #[test]
    fn places_are_filled_and_variants_chosen() {
        let of = |number| [Given::Number(number), Given::Text("read")];
        assert_eq!(filled("a {1} b {0}.", of(3)), "a read b 3.");
        let line = "{0|0=none|one={0} thing|={0} things, {1|read=R{0}|=other}} end";
        assert_eq!(filled(line, of(0)), "none end");
        assert_eq!(filled(line, of(1)), "1 thing end");
        assert_eq!(filled(line, of(7)), "7 things, R7 end");
        assert_eq!(filled("{1|kept=K|=then}", of(1)), "then");
        assert_eq!(filled("", of(1)), "");
        // Nobody writes these; they end all the same.
        assert_eq!(filled("a {0", of(1)), "a 1");
        assert_eq!(filled("{0|one=", of(2)), "");
        assert_eq!(filled("{7}", of(2)), "");
    }
}
