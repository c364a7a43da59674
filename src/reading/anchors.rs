//! What a text holds that a family needs: looked for in one pass, so that a
//! family that has nothing to read costs nothing.

/// Which of the things that families need stand in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anchors(u16);

/// Something without which a family finds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub(super) enum Anchor {
    /// The error messages.
    Error = 1,
    /// A permission table of Microsoft's API pages.
    Alternatives = 2,
    /// A word that the header of every table of permissions has.
    Header = 4,
    /// A name, a header or a group of the portal.
    Portal = 8,
    /// What opens a consent prompt.
    Prompt = 16,
    /// A command of a PowerShell module.
    Command = 32,
    /// An address of a national cloud.
    National = 64,
}

/// The words, in lower case, and what they are needed for.
#[rustfmt::skip]
const WORDS: [(&str, Anchor); 42] = [
    ("aadsts", Anchor::Error),
    ("on the request", Anchor::Error),
    ("api requires one of", Anchor::Error),
    ("must have one of", Anchor::Error),
    ("does not have", Anchor::Error),
    ("_requestdenied", Anchor::Error),
    ("insufficient privileges", Anchor::Error),
    ("privileged", Anchor::Alternatives),
    ("permission type", Anchor::Alternatives),
    ("delegated (", Anchor::Alternatives),
    ("permis", Anchor::Header),
    ("scope", Anchor::Header),
    ("claim", Anchor::Header),
    ("value", Anchor::Header),
    ("berechtigung", Anchor::Header),
    ("role", Anchor::Header),
    ("name", Anchor::Header),
    ("delegated", Anchor::Header),
    ("application", Anchor::Header),
    ("only", Anchor::Header),
    ("openid", Anchor::Portal),
    ("profile", Anchor::Portal),
    ("email", Anchor::Portal),
    ("claim value", Anchor::Portal),
    ("granted through", Anchor::Portal),
    ("granted by", Anchor::Portal),
    ("permissions name", Anchor::Portal),
    ("exchange", Anchor::Portal),
    ("sharepoint", Anchor::Portal),
    ("azure", Anchor::Portal),
    // Blanks between two words may be anything.
    ("like", Anchor::Prompt),
    ("permission", Anchor::Prompt),
    ("wants", Anchor::Prompt),
    ("-mg", Anchor::Command),
    ("-az", Anchor::Command),
    ("-pnp", Anchor::Command),
    ("-entra", Anchor::Command),
    ("-cs", Anchor::Command),
    ("-graph", Anchor::Command),
    ("import-module", Anchor::Command),
    ("microsoft", Anchor::National),
    ("chinacloudapi", Anchor::National),
];

/// The bits of what is told by two bytes alone.
const DOTTED: u64 = 1 << 62;
const NUMBERED: u64 = 1 << 63;

impl Anchors {
    /// Looks for all of them.
    pub fn of(text: &str) -> Anchors {
        // For each byte the words that begin with it, and that go on with it.
        let mut first = [0u64; 256];
        let mut second = [0u64; 256];
        let mark = |table: &mut [u64; 256], byte: u8, bit: u64| {
            for byte in [byte.to_ascii_lowercase(), byte.to_ascii_uppercase()] {
                if let Some(bits) = table.get_mut(usize::from(byte)) {
                    *bits |= bit;
                }
            }
        };
        for (index, (word, _)) in WORDS.iter().enumerate() {
            if let [one, two, ..] = word.as_bytes() {
                mark(&mut first, *one, 1 << index);
                mark(&mut second, *two, 1 << index);
            }
        }
        for byte in *b"._" {
            mark(&mut first, byte, DOTTED);
        }
        mark(&mut first, b'(', NUMBERED);
        for byte in 0..=127u8 {
            if byte.is_ascii_alphanumeric() || b"._-".contains(&byte) {
                mark(&mut second, byte, DOTTED);
            }
            if byte.is_ascii_digit() {
                mark(&mut second, byte, NUMBERED);
            }
        }
        let of = |table: &[u64; 256], byte: u8| table.get(usize::from(byte)).copied().unwrap_or(0);
        let bytes = text.as_bytes();
        let mut found = 0u64;
        for (at, pair) in bytes.windows(2).enumerate() {
            let [one, two] = pair else { continue };
            let mut maybe = of(&first, *one) & of(&second, *two) & !found;
            while maybe != 0 {
                let bit = maybe & maybe.wrapping_neg();
                maybe &= !bit;
                let word = usize::try_from(bit.trailing_zeros()).ok();
                let word = word.and_then(|index| WORDS.get(index)).map_or("", |(word, _)| word);
                let stands = bytes
                    .get(at..at + word.len())
                    .is_some_and(|bytes| bytes.eq_ignore_ascii_case(word.as_bytes()));
                if stands {
                    found |= bit;
                }
            }
        }
        let mut anchors = 0;
        for (index, (_, anchor)) in WORDS.iter().enumerate() {
            if found & (1 << index) != 0 {
                anchors |= *anchor as u16;
            }
        }
        if found & (DOTTED | NUMBERED) != 0 {
            anchors |= Anchor::Portal as u16;
        }
        Anchors(anchors)
    }

    /// Whether the text holds it.
    pub fn has(self, anchor: Anchor) -> bool {
        self.0 & anchor as u16 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_case_and_others_are_not() {
        let anchors = Anchors::of("The app WOULD LIKE TO: read a file");
        assert!(anchors.has(Anchor::Prompt));
        assert!(!anchors.has(Anchor::Command));
        assert!(!anchors.has(Anchor::Portal));
        assert!(!anchors.has(Anchor::Error));
        assert!(Anchors::of("Mail.Read").has(Anchor::Portal));
        assert!(!Anchors::of("At the end. And (so on). ").has(Anchor::Portal));
        assert!(Anchors::of("Adatum (4)").has(Anchor::Portal));
        assert!(Anchors::of("x AADSTS").has(Anchor::Error));
        assert!(!Anchors::of("").has(Anchor::Error));
    }
}
