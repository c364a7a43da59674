//! Display names as they are compared. The reader of prompts folds in the same way.

/// Lower case, blanks collapsed (no-break ones too), quotes straightened, marks without width
/// dropped, the final full stop dropped.
pub fn fold(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            '\u{2011}' => '-',
            other => other,
        })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let folded = words.join(" ").to_lowercase();
    folded.strip_suffix('.').unwrap_or(&folded).trim_end().to_owned()
}

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}'
        | '\u{feff}' | '\u{ad}' | '\u{61c}')
}
