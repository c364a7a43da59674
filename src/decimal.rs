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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_are_those_of_the_standard_library() {
        for number in [0, 7, 9, 10, 11, 99, 100, 1_205, 4_294_967_295, usize::MAX] {
            assert_eq!(digits(number), number.to_string());
        }
    }
}
