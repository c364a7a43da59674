//! Whether something was left out: an ellipsis, or three dots in its place.

const DOTS: [&str; 2] = ["…", "..."];

/// Whether an ellipsis stands somewhere in a text.
pub(in crate::reading) fn stands_in(text: &str) -> bool {
    DOTS.iter().any(|dots| text.contains(dots))
}

/// Whether a text begins with an ellipsis.
pub(in crate::reading) fn begins(text: &str) -> bool {
    DOTS.iter().any(|dots| text.starts_with(dots))
}

/// Whether a text ends with an ellipsis.
pub(in crate::reading) fn ends(text: &str) -> bool {
    DOTS.iter().any(|dots| text.ends_with(dots))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ellipsis_is_one_sign_or_three_dots() {
        for (text, all) in [
            ("…", [true; 3]),
            ("...", [true; 3]),
            ("User.Re…", [true, false, true]),
            ("User.Re....", [true, false, true]),
            ("…ite.All", [true, true, false]),
            ("a...b", [true, false, false]),
            ("User.Read.", [false; 3]),
            ("a..", [false; 3]),
            ("", [false; 3]),
        ] {
            assert_eq!([stands_in(text), begins(text), ends(text)], all, "{text}");
        }
    }
}
