//! Which needles stand in a text? A needle is a word without which a format has nothing
//! to read, such as `AADSTS` for error messages. One pass looks for all of them, so that
//! a format that has nothing to read costs nothing.

/// Which needles stand in a text.
#[derive(Clone, Copy, Debug)]
pub(in crate::reading) struct Needles(u16);

/// What a format needs: without one of its words the format finds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub(in crate::reading) enum Needle {
    /// Words of an error message.
    Error = 1,
    /// A permission table of Microsoft's API pages.
    Alternatives = 2,
    /// A word that the header of every table of permissions has.
    Header = 4,
    /// A name, a header or a group of the portal.
    Portal = 8,
    /// A command of a PowerShell module.
    Command = 32,
    /// An address of a national cloud.
    National = 64,
    /// An error of which only the code or the title stands there.
    Trouble = 128,
    /// A word of a query or of a detection rule.
    Query = 256,
    /// A member of a record of CLI for Microsoft 365.
    M365 = 512,
}

/// The words, in lower case, and what they are needed for.
#[rustfmt::skip]
const WORDS: [(&str, Needle); 58] = [
    ("aadsts", Needle::Error),
    ("on the request", Needle::Error),
    ("api requires one of", Needle::Error),
    ("must have one of", Needle::Error),
    ("does not have", Needle::Error),
    ("_requestdenied", Needle::Error),
    ("insufficient privileges", Needle::Error),
    ("privileged", Needle::Alternatives),
    ("permission type", Needle::Alternatives),
    ("delegated (", Needle::Alternatives),
    ("permis", Needle::Header),
    ("scope", Needle::Header),
    ("claim", Needle::Header),
    ("value", Needle::Header),
    ("berechtigung", Needle::Header),
    ("role", Needle::Header),
    ("name", Needle::Header),
    ("delegated", Needle::Header),
    ("application", Needle::Header),
    ("only", Needle::Header),
    ("openid", Needle::Portal),
    ("profile", Needle::Portal),
    ("email", Needle::Portal),
    ("claim value", Needle::Portal),
    ("granted through", Needle::Portal),
    ("granted by", Needle::Portal),
    ("permissions name", Needle::Portal),
    ("exchange", Needle::Portal),
    ("sharepoint", Needle::Portal),
    ("azure", Needle::Portal),
    ("-mg", Needle::Command),
    ("-az", Needle::Command),
    ("-pnp", Needle::Command),
    ("-entra", Needle::Command),
    ("-cs", Needle::Command),
    ("-graph", Needle::Command),
    ("import-module", Needle::Command),
    ("approval", Needle::Trouble),
    ("access policy", Needle::Trouble),
    ("erroraccessdenied", Needle::Trouble),
    ("error code", Needle::Trouble),
    ("errorcode", Needle::Trouble),
    ("resulttype", Needle::Trouble),
    ("microsoft", Needle::National),
    ("chinacloudapi", Needle::National),
    ("where", Needle::Query),
    ("has_a", Needle::Query),
    ("select", Needle::Query),
    ("detection", Needle::Query),
    ("|contains", Needle::Query),
    ("dynamic(", Needle::Query),
    (":(", Needle::Query),
    (": (", Needle::Query),
    ("| search", Needle::Query),
    ("| stats", Needle::Query),
    ("rolename", Needle::M365),
    ("approleassignment", Needle::M365),
    ("resource", Needle::M365),
];

/// All words, for the test that none of them makes a reading slow.
pub fn words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(word, _)| *word)
}

/// The bits of two patterns that two bytes show: a dot or an underscore with more of a
/// name behind it (`Mail.Read`), and a bracket with a number (`Adatum (4)`). The words
/// have the bits below them.
const DOTTED: u64 = 1 << 62;
const NUMBERED: u64 = 1 << 63;

/// One word more would have a bit of theirs.
const _: () = assert!(WORDS.len() <= DOTTED.trailing_zeros() as usize);

impl Needles {
    /// Looks for all needles in a text.
    pub fn of(text: &str) -> Needles {
        // For each byte: the words whose first byte it is, and those whose second.
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
        let mut needles = 0;
        for (index, (_, needle)) in WORDS.iter().enumerate() {
            if found & (1 << index) != 0 {
                needles |= *needle as u16;
            }
        }
        if found & (DOTTED | NUMBERED) != 0 {
            needles |= Needle::Portal as u16;
        }
        Needles(needles)
    }

    /// Whether the text holds this needle.
    pub fn has(self, needle: Needle) -> bool {
        self.0 & needle as u16 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_case_and_others_are_not() {
        let needles = Needles::of("Your PERMISSIONS: read a file");
        assert!(needles.has(Needle::Header));
        assert!(!needles.has(Needle::Command));
        assert!(!needles.has(Needle::Portal));
        assert!(!needles.has(Needle::Error));
        assert!(Needles::of("Mail.Read").has(Needle::Portal));
        assert!(!Needles::of("At the end. And (so on). ").has(Needle::Portal));
        assert!(Needles::of("Adatum (4)").has(Needle::Portal));
        assert!(Needles::of("x AADSTS").has(Needle::Error));
        assert!(!Needles::of("").has(Needle::Error));
    }
}
