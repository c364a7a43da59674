//! What people's programs do to a text before it is pasted.

/// Columns at which mails and terminals wrap.
const WIDTHS: [usize; 3] = [40, 60, 80];

/// The text as it stands and in all its variants, each by its name.
pub fn of(text: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = vec![
        (String::new(), text.to_owned()),
        ("indented".to_owned(), each(text, |_, line| format!("    {line}"))),
        ("quoted".to_owned(), each(text, |_, line| format!("> {line}"))),
    ];
    for width in WIDTHS {
        all.push((format!("wrapped-{width}"), each(text, |_, line| wrap(line, width))));
    }
    let prose = format!(
        "Hello,\n\nthis is what our administrator sent me:\n\n{}\n\nIs that enough for the \
         meetings?\nThanks, Ana\n",
        text.trim_end_matches('\n')
    );
    all.push(("in-prose".to_owned(), prose));
    all.push(("crlf".to_owned(), text.replace("\r\n", "\n").replace('\n', "\r\n")));
    all.push(("numbered".to_owned(), each(text, |at, line| format!("{:6}\t{line}", at + 1))));
    all.push(("numbered-colon".to_owned(), each(text, |at, line| format!("{}: {line}", at + 1))));
    let breaks: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
    for (index, at) in breaks.iter().enumerate() {
        let (head, tail) = text.split_at(*at);
        all.push((format!("cut-after-{}", index + 1), head.to_owned()));
        all.push((format!("cut-before-{}", index + 2), tail.to_owned()));
    }
    all
}

/// Each line changed, an empty line after the last break left aside.
fn each(text: &str, change: impl Fn(usize, &str) -> String) -> String {
    let lines: Vec<String> = text.lines().enumerate().map(|(at, line)| change(at, line)).collect();
    let end = if text.ends_with('\n') { "\n" } else { "" };
    lines.join("\n") + end
}

/// Breaks a line at blanks so that no part is wider, but for a single word.
fn wrap(line: &str, width: usize) -> String {
    let mut wrapped = String::new();
    let mut column = 0;
    for word in line.split_inclusive(' ') {
        let letters = word.trim_end_matches(' ').chars().count();
        if column > 0 && column + letters > width {
            wrapped.truncate(wrapped.trim_end_matches(' ').len());
            wrapped.push('\n');
            column = 0;
        }
        wrapped.push_str(word);
        column += word.chars().count();
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variant(text: &str, name: &str) -> String {
        let found = of(text).into_iter().find(|(known, _)| known == name);
        found.map(|(_, text)| text).unwrap_or_default()
    }

    #[test]
    fn every_line_is_changed_and_no_line_is_added() {
        assert_eq!(variant("a\n\nb\n", "quoted"), "> a\n> \n> b\n");
        assert_eq!(variant("a\nb", "indented"), "    a\n    b");
        assert_eq!(variant("a\nb", "numbered-colon"), "1: a\n2: b");
        assert_eq!(variant("a\r\nb\n", "crlf"), "a\r\nb\r\n");
    }

    #[test]
    fn lines_are_wrapped_between_words() {
        let word = "x".repeat(50);
        let text = format!("User.Read and {word} and then some more words to wrap");
        let wrapped = format!("User.Read and\n{word}\nand then some more words to wrap");
        assert_eq!(variant(&text, "wrapped-40"), wrapped);
    }

    #[test]
    fn a_text_is_cut_behind_each_line_and_in_front_of_each() {
        assert_eq!(variant("a\nb\nc", "cut-after-2"), "a\nb\n");
        assert_eq!(variant("a\nb\nc", "cut-before-2"), "b\nc");
        let cuts = of("a\nb\nc").iter().filter(|(name, _)| name.starts_with("cut")).count();
        assert_eq!(cuts, 4);
    }
}
