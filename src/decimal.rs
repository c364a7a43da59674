//! Numbers as text.

/// The digits of a number.
///
/// `to_string` would bring Rust's machinery of formatting into the wasm, which
/// needs it for nothing else (docs/performance.md).
pub fn digits(number: usize) -> String {
    let mut text = if number < 10 { String::new() } else { digits(number / 10) };
    text.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or_default()));
    text
}

/// The digits of any whole number.
pub fn signed(number: i64) -> String {
    padded(number, 1)
}

/// The digits of a whole number, so many at least, with zeros in front.
pub fn padded(number: i64, least: usize) -> String {
    let mut text = Vec::new();
    let mut rest = number.unsigned_abs();
    while rest > 0 || text.len() < least {
        text.push(b'0' + u8::try_from(rest % 10).unwrap_or_default());
        rest /= 10;
    }
    if number < 0 {
        text.push(b'-');
    }
    text.iter().rev().map(|digit| char::from(*digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_sign_and_zeros_in_front() {
        for number in [0, 7, -7, 10, i64::MAX, i64::MIN] {
            assert_eq!(signed(number), number.to_string());
        }
        assert_eq!(padded(7, 2), "07");
        assert_eq!(padded(2026, 4), "2026");
    }

    #[test]
    fn the_digits_are_those_of_the_standard_library() {
        for number in [0, 7, 9, 10, 11, 99, 100, 1_205, 4_294_967_295, usize::MAX] {
            assert_eq!(digits(number), number.to_string());
        }
    }
}
